"""Contradictions: what keeps two tellings from being of one event: type, place, date, status, named people, wording.

a bombing; a |visit|                                types that name no one thing
in Lima; in |Cusco|                                 places of which neither lies in the other
came hours |after| a drone attack                   two events, by the wording
the one bomb; |several bombings| this year          others
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.events.kinds import DISASTERS, DYING, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.aspects import is_killed_besides, is_side_effect
from newsmodel.extract.events.occurrences.families import (
    ATTACKS,
    FAMILY,
    KIN,
    MISHAPS,
    RAMMING,
    WIDE,
    general,
)
from newsmodel.extract.events.occurrences.occurrence import LAST, REACH, Occurrence, points_back
from newsmodel.extract.events.occurrences.sameness import (
    are_attackers,
    is_result,
    may_lie_in,
    nested,
    one_country,
    share,
)
from newsmodel.lexicon.names import key_of
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = [
    "are_apart",
    "are_others",
    "contradict",
    "is_days_after",
    "is_part_of",
    "is_of_another_time",
    "types_agree",
]

_LED_TO = frozenset(
    "triggered triggers sparked sparks prompted provoked unleashed ignited led fuelled fueled".split()
)
_ORDER = frozenset("after before following since".split())
_PERIODS = frozenset("minutes hour hours day days week weeks month months year years shortly soon".split())
_ANSWERING = frozenset(
    [("response", "to"), ("reply", "to"), ("answer", "to")]
    + [
        (word, "for")
        for word in ("retaliation", "revenge", "reprisal", "vengeance", "retribution", "punishment")
    ]
)
_MONTH = 40  # days
_FAR = 80  # tokens between two tellings of one sentence that are looked at
_WEEK = 7  # days
_HARD_BY = 4  # tokens from "after" to the noun behind it
_CLAIMED = 5  # sentences from an attack to who claims it
_IRREGULAR = frozenset(["gunman", "armed_group"])
_FIRST = frozenset("first earliest last previous deadliest worst biggest largest bloodiest".split())
_LONG = _PERIODS - {"minutes", "shortly", "soon"}
_ON_THE_SPOT = frozenset(["abduction", "robbery"])
_PUBLIC = frozenset(["riot", "demonstration", "abduction", "protest_dispersal"])


def types_agree(event: Occurrence, telling: Telling) -> bool:
    """Whether the type of a telling may stand for the event's."""
    if event.type == telling.type:
        return True
    if is_side_effect(event, telling):
        return True
    if event.type in _ON_THE_SPOT and telling.type in ATTACKS and are_attackers(telling.roles["agent"]):
        return True  # robbed a bank. |The robbers| fired at guards.
    if event.type == "accident" and telling.rule in RAMMING:
        return True
    if telling.type == "fire" and telling.definite and event.type in ATTACKS:
        return not telling.place_near  # torched a house. Three died in |the blaze|.
    if event.type in MISHAPS and telling.type in ATTACKS and not telling.harm:
        # a plane crashed, |destroying| two houses
        return telling.rule.startswith("noun:") or is_result(telling)
    family = FAMILY.get(event.type)
    if family is None or family != FAMILY.get(telling.type):
        if is_killed_besides(event, telling):
            return True
        # tolls count for disasters too
        return telling.harm and (
            family == 4 or (event.type in _PUBLIC and not _points_at_other_dead(event, telling))
        )
    if family == 0:
        if {event.type, telling.type} == {"ambush", "bombing"} and _is_of_mine(event, telling):
            return True
        one, other = general(event.type), general(telling.type)
        return one == 0 or other == 0 or (min(one, other) < 4) or (event.type, telling.type) in KIN
    return family != 4 or {event.type, telling.type} & {"natural_disaster"} != set() or telling.harm


def _is_of_mine(event: Occurrence, telling: Telling) -> bool:
    """blew up their lorry and opened fire. |The ambush| took place near Sarn; ambushed a patrol, which |hit a mine|"""
    if telling.type == "ambush":
        return telling.definite
    return telling.verb and not (telling.place_near or telling.when_near or telling.fresh)


def _points_at_other_dead(event: Occurrence, telling: Telling) -> bool:
    """blamed the mayor for |the deaths|: those told of, not a march in which nobody died"""
    dead = any(toll.kind == "killed" for toll, _ in event.tolls)
    return telling.definite and not telling.tolls and not dead


def contradict(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether place, date, status or the people named keep a telling from being of an event, `distance` sentences away."""
    if telling.place is not None and event.place is not None and telling.place_near and event.place_near:
        chained = telling.place.id in event.chain or event.place.id in telling.chain
        detail = (
            telling.definite
            and not telling.plural
            and distance <= REACH
            and may_lie_in(telling.place, event.place)
        )
        apart = not (chained or detail or nested(telling.place, event.place) or _is_suburb(event, telling))
        if apart and not is_part_of(event, telling):
            return True
    if telling.when is not None and event.when is not None and telling.when_near and event.when_near:
        a, b = telling.when, event.when
        known_later = telling.rule in DYING or (
            event.type in DISASTERS and telling.harm and not telling.place_near
        )
        later = known_later and a.start and b.start and a.start >= b.start
        # The ambush took place at |2.15 pm|: of the day told before, whatever day the report is of; a man fired at |3 p.m.|
        later = later or (distance <= REACH and _is_clock(a) and (telling.definite or a.rule == "clock"))
        if not later and a.start and a.end and b.start and b.end and (a.end < b.start or b.end < a.start):
            return True
    if _is_long_ago(event, telling):
        return True
    if _is_of_other_status(event, telling):
        return True
    if FAMILY.get(telling.type) == 2 and FAMILY.get(event.type) == 2:
        parties = [
            {p.key for p in roles["agent"] + roles["target"] if p.place is None}
            for roles in (event.roles, telling.roles)
        ]
        if parties[0] - parties[1] and parties[1] - parties[0]:
            return True
    if telling.verb and not telling.harm and _are_enemies(event.roles["agent"], telling.roles["agent"]):
        return True
    for role in ("target", "agent"):
        one, other = event.roles[role], telling.roles[role]
        named = [p for p in other if p.draft is not None]
        known = [p for p in one if p.draft is not None]
        if role == "agent" and one_country(event.roles["agent"], telling.roles["agent"]):
            continue
        if role == "agent" and telling.status == "claimed" and telling.definite and distance <= _CLAIMED:
            continue  # blamed the Front for a bombing. The Column claimed |the attack|.
        if named and known and not share(one, other) and (role == "agent" or _persons(named, known)):
            if role == "target" and telling.harm and (distance == 0 or (distance == 1 and _nowhere(telling))):
                continue  # Hale was shot. |His wife, Ada Hale, was wounded.|
            if role == "target" and distance <= REACH and telling.harm and _only_wounded(telling):
                continue  # The judge was shot dead. His driver, Aram Sabir, |was wounded|.
            if role == "target" and telling.definite and telling.verb and telling.rule.startswith("noun:"):
                continue  # Orlow also died in |the shooting|
            return True
    return False


def _is_of_other_status(event: Occurrence, telling: Telling) -> bool:
    """met in Lima; |will meet| in Oslo; but: are due to meet in Oslo. |The talks| would focus on fish."""
    both = {event.status, telling.status}
    if len(both) == 1 or not both & {"planned", "threatened"}:
        return False
    return not (points_back(telling) and both == {"planned", "happened"} and telling.type not in VIOLENT)


def _are_enemies(one: list[Party], other: list[Party]) -> bool:
    """|Two gunmen| fired on a tram. |The Karvian navy| fired rockets: those of a state do not do what armed men did"""
    parties = [one, other] if one and other else []
    states = [all(p.draft is not None and p.draft.kind in POWERS for p in some) for some in parties]
    irregular = [all(p.draft is None and p.classes & _IRREGULAR for p in some) for some in parties]
    return bool(parties) and ((states[0] and irregular[1]) or (states[1] and irregular[0]))


def _is_clock(time: Time) -> bool:
    return time.type == "TIME" and time.value[11:12].isdigit()


def _is_suburb(event: Occurrence, telling: Telling) -> bool:
    """battles in Arun. |The fighting| broke out in Killa, a town of the Arun region: the same fighting"""
    one, other = event.place, telling.place
    if not telling.definite or one is None or other is None or {one.kind, other.kind} != {"city"}:
        return False
    regions = {key_of(p.admin1) for p in (one, other) if p.admin1}
    return len(regions) == 1 and not regions.isdisjoint({key_of(one.name), key_of(other.name)})


def _is_long_ago(event: Occurrence, telling: Telling) -> bool:
    """The army said on Monday a strike killed Hale, who survived |an attack in 2019|: long before what was told of"""
    if (
        telling.when is None
        or event.when is None
        or telling.definite
        or not telling.when_near
        or event.when_near
    ):
        return False
    end, start = telling.when.end, event.when.start
    return end is not None and start is not None and (start - end).days > _MONTH


def is_part_of(event: Occurrence, telling: Telling) -> bool:
    """A quake shook the island. Forty died, most of them |in Sarn|: a disaster kills in many places of one country"""
    if not telling.harm or event.type not in WIDE or telling.place is None or event.place is None:
        return False
    return telling.place.country in (None, event.place.country)


def _only_wounded(telling: Telling) -> bool:
    return bool(telling.tolls) and all(toll.kind in ("wounded", "hit") for toll in telling.tolls)


def _nowhere(telling: Telling) -> bool:
    """Whether it is not said where, when or by whom."""
    return not telling.place_near and telling.when is None and not telling.roles["agent"]


def _persons(one: list[Party], other: list[Party]) -> bool:
    """Whether both name persons; not: |a leader of the Front|, of whom but the front is named"""
    return all(any(p.kind == "person" and _is_person(p) for p in side) for side in (one, other))


def _is_person(party: Party) -> bool:
    return party.draft is not None and party.draft.kind == "person"


def are_others(event: Occurrence, telling: Telling) -> bool:
    """|several bombings| this year: not the one bomb told of, if nobody who took part is said to be the same"""
    if not telling.plural or telling.definite or any(t.plural for t in event.tellings[-LAST:]):
        return False
    same = any(share(event.roles[role], telling.roles[role]) for role in ("agent", "target"))
    return not same and not one_country(event.roles["agent"], telling.roles["agent"])


def is_of_another_time(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """The unit, named after a priest who |was killed in 1966|, ambushed a patrol: one of the two was years ago, and neither
    is said to have been done to the other's victim."""
    # but "in 1984, the |first| attack on the embassy" points back to nothing
    back = telling.definite and analysis.lower[telling.first - 1] not in _FIRST
    if back or share(event.roles["target"], telling.roles["target"]):
        return False
    if _is_earlier_month(analysis, event, telling):
        return True
    one = _years_ago(analysis, telling.when if telling.when_near else None)
    other = _years_ago(analysis, event.when if event.when_near else None)
    return max(one, other) > 1 and one != other


def _is_earlier_month(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """A bomb killed nine on Friday. An attack on a school |in May| left two dead: the news has a day, what was before a month"""
    told, here = event.when, telling.when
    if told is None or here is None or not (event.when_near and telling.when_near) or analysis.date is None:
        return False
    if (
        len(here.value) != len("2024-05")
        or not here.value[-2:].isdigit()
        or told.start is None
        or told.start != told.end
    ):
        return False
    return abs((analysis.date - told.start).days) <= _WEEK


def _years_ago(analysis: Analysis, when: Time | None) -> int:
    """How many years before the dispatch a time was that the clause itself tells; 0 where it tells none."""
    if when is None or when.start is None or analysis.date is None:
        return 0
    return max(0, analysis.date.year - when.start.year)


def are_apart(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """strikes |after| a drone attack; came hours |after| ...: two events, whatever their types."""
    recent = reversed(event.tellings[-LAST:])
    last = next((t for t in recent if not t.rule.startswith("author:")), event.tellings[-1])
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    if event.type == telling.type == "arrest" and share(event.roles["target"], telling.roles["target"]):
        return False  # has been held since |his arrest|
    between = analysis.lower[max(last.end, telling.first - _FAR) : telling.first]
    if any(
        pair in _ANSWERING for pair in pairwise(analysis.lower[max(0, telling.first - 4) : telling.first])
    ):
        return True  # fired rockets in retaliation for |the killing| of a leader
    if telling.harm and not telling.verb and telling.end <= last.first:
        # the |fatal stabbing| of a carpenter triggered riots
        return not _LED_TO.isdisjoint(analysis.lower[telling.end : last.first])
    if telling.harm and not telling.verb:
        # the killing came |a week after| the murder of a councillor; Peru bombed camps |after| an attack had killed five
        answered = last.verb and not last.harm and last.roles["agent"] and last.roles["target"]
        if answered and (telling.roles["target"] or telling.tolls) and not _ORDER.isdisjoint(between[-4:]):
            return True
        return any(one in _LONG and word in _ORDER for one, word in pairwise(between))
    if last.harm or (not last.verb and not telling.verb and last.at == telling.at):
        return False
    later = any(
        one in _PERIODS and word in _ORDER for one, word in pairwise(between)
    )  # a strike on a camp, |hours after| the army beat back one of the heaviest assaults
    ordered = any(word in _ORDER for word in between[-4:]) and not _is_taken_after(analysis, last, telling)
    if later or ordered:
        return True
    return "," in between and _is_long_past(analysis, last)


def _is_taken_after(analysis: Analysis, last: Telling, telling: Telling) -> bool:
    """The mayor was shot by men who fled, said a hospital to which he was taken |after the attack|: what was done next came
    after the shooting, by which he is there; not: jets bombed a camp |after the attack|, officials said, |after the attack|"""
    if not points_back(telling):
        return False
    at = next((i for i in range(telling.first - 1, last.end, -1) if analysis.lower[i] in _ORDER), None)
    if at is None or telling.first - at > _HARD_BY or analysis.tags[at - 1] == ",":
        return False
    between = {analysis.verb_group_of[i] for i in range(last.end, at)}
    return bool(between - {-1, analysis.verb_group_of[last.at]})


def is_days_after(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Rockets hit a base |two days after| gunmen killed four men"""
    last = event.tellings[-1]
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    between = analysis.lower[max(last.end, telling.first - _FAR) : telling.first]
    return any(one in _LONG and word in _ORDER for one, word in pairwise(between))


def _is_long_past(analysis: Analysis, telling: Telling) -> bool:
    """Hours after |the raids|, a drone hit a lorry; not: after |the blast|, gunmen ran in"""
    before = analysis.lower[max(0, telling.first - 4) : telling.first]
    return any(word in _LONG and then in _ORDER for word, then in pairwise(before))
