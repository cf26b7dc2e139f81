"""Merging: tellings of the same occurrence joined into one event.

Two tellings are of one event if nothing contradicts it (type, place, date, named agents, named victims, "another") and
something speaks for it: the same sentence, a definite noun ("the attack"), the same target, place or date.
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Party, Telling, Toll
from newsmodel.extract.events.surroundings import fineness
from newsmodel.extract.referents import Draft
from newsmodel.model import Place, Time
from newsmodel.text.analysis import Analysis

__all__ = ["Occurrence", "merge"]

_FAMILIES = (
    frozenset(
        "air_strike drone_strike missile_strike shelling bombing suicide_bombing grenade_attack chemical_attack shooting armed_clash attack "
        "ambush assassination raid offensive seize_territory mob_violence arson property_destruction force_against_protest".split()
    ),
    frozenset("demonstration riot labour_strike".split()),
    frozenset("meeting visit call".split()),
    frozenset("withdrawal evacuation".split()),
    frozenset("earthquake flood storm natural_disaster fire accident epidemic".split()),
    frozenset("aid rescue deployment".split()),
    frozenset("agreement ceasefire".split()),
)
_FAMILY = {name: number for number, family in enumerate(_FAMILIES) for name in family}
# How specific a type is: a more specific telling gives the event its type.
_GENERAL = {
    "attack": 0,
    "armed_clash": 2,
    "offensive": 2,
    "property_destruction": 1,
    "shooting": 3,
    "raid": 3,
    "assassination": 3,
}
_LAST = 30  # tellings of an event that are compared
_MOST = 40  # parties of one role
_REACH = 3  # sentences over which a telling without any shared detail may still join


class Occurrence:
    """An event in the making."""

    __slots__ = (
        "chain",
        "place",
        "place_near",
        "roles",
        "status",
        "strong",
        "tellings",
        "tolls",
        "type",
        "when",
    )

    def __init__(self, telling: Telling) -> None:
        self.type = telling.type
        self.tellings: list[Telling] = []
        self.roles: dict[str, list[Party]] = {"agent": [], "target": [], "instrument": [], "beneficiary": []}
        self.place: Place | None = None
        self.place_near = False
        self.chain: frozenset[str] = frozenset()
        self.when: Time | None = None
        self.status = telling.status
        self.strong = False  # whether a telling founds an event
        self.tolls: list[tuple[Toll, Telling]] = []
        self.take(telling)

    def take(self, telling: Telling) -> None:
        """Joins a telling."""
        if self.type == "deployment" and telling.type in ("aid", "rescue"):
            self.type = telling.type
        if telling.strong >= self.strong and _rank(telling) > _general(self.type):
            self.type = telling.type
        self.tellings.append(telling)
        for role, parties in telling.roles.items():
            here = self.roles[role]
            for party in parties:
                if len(here) < _MOST and not any(_same(party, other) for other in here):
                    here.append(party)
        if telling.place is not None and (
            self.place is None
            or (telling.place_near and not self.place_near)
            or (
                self.type not in _WIDE
                and _nested(telling.place, self.place)
                and fineness(telling.place) > fineness(self.place)
                and telling.place_near
            )
        ):
            self.place, self.place_near = telling.place, telling.place_near
        self.chain |= telling.chain
        if self.when is None or (
            telling.when is not None and self.when.type == "TIME" and telling.when.type == "DATE"
        ):
            self.when = telling.when
        self.status = _status([self.status, telling.status])
        self.strong = self.strong or telling.strong
        self.tolls += [(toll, telling) for toll in telling.tolls]


# Events wider than the finest place in which they were felt.
_WIDE = frozenset("earthquake flood storm natural_disaster epidemic election".split())


def _general(type: str) -> int:
    return _GENERAL.get(type, 4)


def _rank(telling: Telling) -> int:
    return -1 if telling.harm and telling.type == "attack" else _general(telling.type)


def _status(all: list[str]) -> str:
    for status in ("denied", "happened", "attempted", "claimed", "planned", "threatened"):
        if status in all:
            if status == "denied" and "happened" in all:
                continue
            return status
    return all[0]


def merge(analysis: Analysis, tellings: list[Telling]) -> list[Occurrence]:
    """The occurrences that a text tells of, in order."""
    found: list[Occurrence] = []
    waiting: list[Telling] = []
    # harm last in its sentence: "two were killed when |a bus plunged| ..." is of the bus, not of what came before
    ordered = sorted(tellings, key=lambda t: (analysis.sentence_of[t.at], t.harm, t.first))
    for telling in ordered:
        if telling.status == "hypothetical":
            continue
        best = _best(analysis, found, telling)
        if best is not None:
            best.take(telling)
        elif telling.rule.startswith(("toll:", "adjective:")):
            waiting.append(telling)
        else:
            found.append(Occurrence(telling))
    for telling in waiting:
        best = _best(analysis, found, telling)
        if best is not None:
            best.take(telling)
    for event in found:
        event.tellings.sort(key=lambda t: t.first)
        event.tolls.sort(key=lambda pair: pair[0].first)
    found.sort(key=lambda event: event.tellings[0].first)
    return found


def _best(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    best, most = None, 1.0
    sentence = analysis.sentence_of[telling.at]
    for number, occurrence in enumerate(reversed(found)):
        if number > 12:
            break
        score = _score(analysis, occurrence, telling, sentence) - 0.05 * number
        if score >= most:
            best, most = occurrence, score + 0.001
    return best


def _score(analysis: Analysis, event: Occurrence, telling: Telling, sentence: int) -> float:
    """Above 1: the telling is of that event."""
    if not _types_agree(event, telling):
        return -1
    distance = min(abs(sentence - analysis.sentence_of[t.at]) for t in event.tellings[-_LAST:])
    if _contradict(event, telling, distance):
        return -1
    if distance == 0 and not telling.harm and _apart(analysis, event, telling):
        return -1
    if _side_effect(event, telling):
        return 2.0
    score = 0.0
    toll_only = telling.rule.startswith("toll:")
    if distance == 0:
        score += (
            1.2
            if telling.harm or event.tellings[-1].harm
            else 0.6
            if _close_types(event.type, telling.type)
            else 0.2
        )
    if telling.fresh or _others(event, telling):
        return -1
    if telling.definite and distance <= 12:
        score += 1.0 if distance <= 2 else 0.7
    if distance <= 2 and _is_bare(telling):
        score += 0.6  # the van held 80 kilos of |dynamite|
    if telling.harm and not telling.fresh:
        score += 0.6 if distance <= 1 else 0.3 if distance <= _REACH else 0
    if distance == 0 and event.type == "deployment" and telling.type in ("aid", "rescue"):
        score += 1.0
    if telling.harm and distance == 1 and not telling.roles["agent"] and not telling.place_near:
        score += 0.5
    if toll_only:
        score += 0.5 if distance <= 1 else 0
    if _share(event.roles["target"], telling.roles["target"]):
        score += 0.9 if event.roles["agent"] and telling.roles["agent"] else 1.0
    if _share(event.roles["agent"], telling.roles["agent"]) or _one_country(event, telling):
        score += 0.6
    if event.place is not None and telling.place is not None and telling.place_near:
        if event.place.id == telling.place.id:
            score += 0.5 if fineness(event.place) > 1 else 0.2
        elif _nested(event.place, telling.place):
            score += 0.2
    if event.when is not None and telling.when is not None and event.when.start == telling.when.start:
        score += 0.3
    if _one_country(event, telling) and distance <= 10 and _FAMILY.get(event.type) == 0:
        score += 0.45
    if event.type == telling.type:
        score += 0.4
    if telling.verb and not telling.harm and not telling.strong:
        score += 0.2
    if distance <= _REACH and not telling.strong:
        score += 0.3
    return score


def _is_bare(telling: Telling) -> bool:
    """A weapon by itself: nothing is said to have been done with it here."""
    return bool(telling.roles["instrument"]) and not (
        telling.verb or telling.tolls or telling.roles["agent"] or telling.roles["target"]
    )


def _others(event: Occurrence, telling: Telling) -> bool:
    """|several bombings| this year: not the one bomb told of, if nobody who took part is said to be the same"""
    if not telling.plural or telling.definite or any(t.plural for t in event.tellings[-_LAST:]):
        return False
    same = any(_share(event.roles[role], telling.roles[role]) for role in ("agent", "target"))
    return not same and not _one_country(event, telling)


def _apart(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """strikes |after| a drone attack; came hours |after| ...: two events, whatever their types."""
    last = event.tellings[-1]
    if last.harm or (not last.verb and not telling.verb and last.at == telling.at):
        return False
    between = analysis.lower[last.end : telling.first]
    return any(word in _ORDER for word in between[-4:]) or between[-3:-1] == ["response", "to"]


_ORDER = frozenset("after before following since".split())


def _close_types(one: str, other: str) -> bool:
    return one == other or "attack" in (one, other)


def _types_agree(event: Occurrence, telling: Telling) -> bool:
    if event.type == telling.type:
        return True
    if _side_effect(event, telling):
        return True
    family = _FAMILY.get(event.type)
    if family is None or family != _FAMILY.get(telling.type):
        # tolls count for disasters too
        return telling.harm and (family == 4 or event.type in ("riot", "demonstration", "abduction"))
    if family == 0:
        one, other = _general(event.type), _general(telling.type)
        return one == 0 or other == 0 or (min(one, other) < 4) or (event.type, telling.type) in _KIN
    return family != 4 or {event.type, telling.type} & {"natural_disaster"} != set() or telling.harm


def _side_effect(event: Occurrence, telling: Telling) -> bool:
    """an earthquake and |tsunami|; a quake in which a warehouse |collapsed|: one disaster"""
    if event.type not in _DISASTERS or telling.type not in _DISASTERS or telling.fresh:
        return False
    if 0 <= telling.first - event.tellings[-1].end <= 2:
        return True
    return event.type in _WIDE and telling.rule in ("verb:collapse", "verb:cave in", "noun:collapse")


_DISASTERS = frozenset("earthquake flood storm natural_disaster fire accident epidemic".split())
_KIN = {
    ("bombing", "suicide_bombing"), ("suicide_bombing", "bombing"), ("air_strike", "drone_strike"), ("drone_strike", "air_strike"),
    ("missile_strike", "air_strike"), ("air_strike", "missile_strike"), ("shelling", "missile_strike"), ("missile_strike", "shelling"),
    ("drone_strike", "missile_strike"), ("missile_strike", "drone_strike"), ("bombing", "grenade_attack"), ("air_strike", "bombing"),
    ("bombing", "air_strike"),
}  # fmt: skip


def _contradict(event: Occurrence, telling: Telling, distance: int) -> bool:
    if telling.place is not None and event.place is not None and telling.place_near and event.place_near:
        chained = telling.place.id in event.chain or event.place.id in telling.chain
        if not chained and not _nested(telling.place, event.place):
            return True
    if telling.when is not None and event.when is not None:
        a, b = telling.when, event.when
        if a.start and a.end and b.start and b.end and (a.end < b.start or b.end < a.start):
            return True
    if {event.status, telling.status} & {"planned", "threatened"} and event.status != telling.status:
        return True
    if _FAMILY.get(telling.type) == 2 and _FAMILY.get(event.type) == 2:
        parties = [
            {p.key for p in roles["agent"] + roles["target"] if p.place is None}
            for roles in (event.roles, telling.roles)
        ]
        if parties[0] - parties[1] and parties[1] - parties[0]:
            return True
    for role in ("target", "agent"):
        one, other = event.roles[role], telling.roles[role]
        named = [p for p in other if p.draft is not None]
        known = [p for p in one if p.draft is not None]
        if role == "agent" and _one_country(event, telling):
            continue
        if named and known and not _share(one, other) and (role == "agent" or _persons(named, known)):
            if role == "target" and telling.harm and (distance == 0 or (distance == 1 and _nowhere(telling))):
                continue  # Hale was shot. |His wife, Ada Hale, was wounded.|
            if role == "target" and telling.definite and telling.verb and telling.rule.startswith("noun:"):
                continue  # Orlow also died in |the shooting|
            return True
    return False


def _nowhere(telling: Telling) -> bool:
    """Whether it is not said where, when or by whom."""
    return not telling.place_near and telling.when is None and not telling.roles["agent"]


_POWERS = frozenset(["state", "government", "military", "police"])


def _one_country(event: Occurrence, telling: Telling) -> bool:
    """Biden, the White House, the U.S. military: agents of one country act for it."""
    one = {
        p.draft.country
        for p in event.roles["agent"]
        if p.draft is not None and (p.draft.kind in _POWERS or p.draft.title)
    }
    other = {
        p.draft.country
        for p in telling.roles["agent"]
        if p.draft is not None and (p.draft.kind in _POWERS or p.draft.title)
    }
    return bool((one & other) - {None})


def _persons(one: list[Party], other: list[Party]) -> bool:
    return any(p.kind == "person" for p in one) and any(p.kind == "person" for p in other)


def _same(one: Party, other: Party) -> bool:
    if one.draft is not None and other.draft is not None:
        return one.draft is other.draft and (one.kind == other.kind or one.draft.kind in _POWERS)
    return one.key == other.key


def _share(one: list[Party], other: list[Party]) -> bool:
    for a in one:
        for b in other:
            if a.draft is not None and a.draft is b.draft:
                return True
            if _one_power(a.draft, b.draft):
                return True
            if a.draft is None and b.draft is None and a.key.split(" ")[-1] == b.key.split(" ")[-1]:
                return True
    return False


def _one_power(one: Draft | None, other: Draft | None) -> bool:
    """Whether two actors are forces or organs of one state."""
    if one is None or other is None or not {one.kind, other.kind} <= _POWERS:
        return False
    return bool(one.country) and one.country == other.country


def _nested(one: Place, other: Place) -> bool:
    """Whether one place may lie in the other."""
    if one.id == other.id:
        return True
    fine, wide = (one, other) if fineness(one) >= fineness(other) else (other, one)
    if wide.kind == "country":
        return fine.country is None or fine.country == wide.country
    if wide.kind == "region":
        return (
            fine.admin1 == wide.name
            or (fine.admin1 is None and fine.country == wide.country)
            or fineness(fine) > 4
        )
    return fineness(fine) > 4 and fine.country in (None, wide.country) and fineness(wide) == 4
