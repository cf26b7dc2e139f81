"""Contradictions: what keeps two tellings from being of one event: type, place, date, status, named people, wording.

a bombing; a |visit|                                types that name no one thing
in Lima; in |Cusco|                                 places of which neither lies in the other
"""

from __future__ import annotations

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
from newsmodel.extract.events.occurrences.occurrence import REACH, Occurrence, points_back
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

__all__ = ["contradict", "is_part_of", "types_agree"]

_MONTH = 40  # days
_CLAIMED = 5  # sentences from an attack to who claims it
_IRREGULAR = frozenset(["gunman", "armed_group"])
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
    return (
        _is_elsewhere(event, telling, distance)
        or _is_at_another_time(event, telling, distance)
        or _is_long_ago(event, telling)
        or _is_of_other_status(event, telling)
        or _is_between_others(event, telling)
        or (telling.verb and not telling.harm and _are_enemies(event.roles["agent"], telling.roles["agent"]))
        or _names_other_victims(event, telling, distance)
        or _names_other_doers(event, telling, distance)
    )


def _is_elsewhere(event: Occurrence, telling: Telling, distance: int) -> bool:
    """in Lima; |in Cusco|: places of which neither lies in the other"""
    if telling.place is None or event.place is None or not (telling.place_near and event.place_near):
        return False
    chained = telling.place.id in event.chain or event.place.id in telling.chain
    pointed = telling.definite and not telling.plural and distance <= REACH
    detail = pointed and may_lie_in(telling.place, event.place)
    if chained or detail or nested(telling.place, event.place) or _is_suburb(event, telling):
        return False
    return not is_part_of(event, telling)


def _is_at_another_time(event: Occurrence, telling: Telling, distance: int) -> bool:
    """on Monday; |on Friday|; but: a quake on Monday; on Friday |two of the injured died|"""
    if telling.when is None or event.when is None or not (telling.when_near and event.when_near):
        return False
    a, b = telling.when, event.when
    disaster = event.type in DISASTERS and telling.harm and not telling.place_near
    known_later = telling.rule in DYING or disaster
    later = known_later and a.start and b.start and a.start >= b.start
    # The ambush took place at |2.15 pm|: of the day told before, whatever day the report is of; a man fired at |3 p.m.|
    later = later or (distance <= REACH and _is_clock(a) and (telling.definite or a.rule == "clock"))
    if later or not (a.start and a.end and b.start and b.end):
        return False
    return a.end < b.start or b.end < a.start


def _is_between_others(event: Occurrence, telling: Telling) -> bool:
    """Chile and Peru met in Lima. |Chile and Brazil| met: each of the two talks has a party that the other has not"""
    if FAMILY.get(telling.type) != 2 or FAMILY.get(event.type) != 2:
        return False
    one, other = (
        {p.key for p in roles["agent"] + roles["target"] if p.place is None}
        for roles in (event.roles, telling.roles)
    )
    return bool(one - other and other - one)


def _names_other_victims(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Hale was shot. |Orlow was shot|; but: Hale was shot. |His wife, Ada Hale, was wounded.|"""
    one, other = event.roles["target"], telling.roles["target"]
    named, known = _named(other), _named(one)
    if not named or not known or share(one, other) or not _persons(named, known):
        return False
    if telling.harm and (distance == 0 or (distance == 1 and _nowhere(telling))):
        return False  # Hale was shot. |His wife, Ada Hale, was wounded.|
    if distance <= REACH and telling.harm and _only_wounded(telling):
        return False  # The judge was shot dead. His driver, Aram Sabir, |was wounded|.
    # Orlow also died in |the shooting|
    return not (telling.definite and telling.verb and telling.rule.startswith("noun:"))


def _names_other_doers(event: Occurrence, telling: Telling, distance: int) -> bool:
    """The Front bombed a base. |The Column| bombed a base; not: police and the ministry of one country"""
    one, other = event.roles["agent"], telling.roles["agent"]
    if not _named(other) or not _named(one) or share(one, other) or one_country(one, other):
        return False
    # blamed the Front for a bombing. The Column claimed |the attack|.
    return not (telling.status == "claimed" and telling.definite and distance <= _CLAIMED)


def _named(parties: list[Party]) -> list[Party]:
    return [party for party in parties if party.draft is not None]


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
