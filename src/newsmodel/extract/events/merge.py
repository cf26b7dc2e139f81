"""Merging: tellings of the same occurrence joined into one event.

Two tellings are of one event if nothing contradicts it (type, place, date, named agents, named victims, "another") and
something speaks for it: the same sentence, a definite noun ("the attack"), the same target, place or date.
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, TALKS
from newsmodel.extract.events.mention import Party, Telling, Toll
from newsmodel.extract.events.surroundings import fineness
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.names import key_of
from newsmodel.model import Place, Time
from newsmodel.text.analysis import Analysis

__all__ = ["Occurrence", "merge"]

_FAMILIES = (
    frozenset(
        "air_strike drone_strike missile_strike shelling bombing suicide_bombing grenade_attack chemical_attack shooting armed_clash attack "
        "ambush assassination raid offensive seize_territory mob_violence arson property_destruction force_against_protest".split()
    ),
    frozenset("demonstration riot labour_strike".split()),
    TALKS,
    frozenset("withdrawal evacuation".split()),
    DISASTERS,
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
        "home",
        "place",
        "place_near",
        "roles",
        "status",
        "strong",
        "tellings",
        "tolls",
        "type",
        "when",
        "when_near",
    )

    def __init__(self, telling: Telling) -> None:
        self.type = telling.type
        self.tellings: list[Telling] = []
        self.roles: dict[str, list[Party]] = {"agent": [], "target": [], "instrument": [], "beneficiary": []}
        self.place: Place | None = None
        self.place_near = False
        self.chain: frozenset[str] = frozenset()
        self.home: str | None = None  # country of the disaster or attack told before
        self.when: Time | None = None
        self.when_near = False
        self.status = telling.status
        self.strong = False  # whether a telling founds an event
        self.tolls: list[tuple[Toll, Telling]] = []
        self.take(telling)

    def take(self, telling: Telling) -> None:
        """Joins a telling."""
        if self.type == "deployment" and telling.type in ("aid", "rescue"):
            self.type = telling.type
        if self.type in _MISHAPS and telling.type in _ATTACKS and not telling.harm:
            self.type = telling.type
        if telling.strong >= self.strong and _rank(telling) > _general(self.type):
            self.type = telling.type
        self.tellings.append(telling)
        for role, parties in telling.roles.items():
            if role == "agent" and self.type == "visit" and telling.type == "meeting" and self.roles["agent"]:
                role = "target"  # will travel to Lisbon to meet |the minister|
            here = self.roles[role]
            for party in parties:
                if role == "target" and any(_same(party, other) for other in self.roles["agent"]):
                    continue
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
        if telling.when is not None and (
            self.when is None
            or (telling.when_near and not self.when_near)
            or (self.when.type == "TIME" and telling.when.type == "DATE" and telling.when_near)
        ):
            self.when, self.when_near = telling.when, telling.when_near
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
    total = _total(found, telling)
    if total is not None:
        return total
    best, most = None, 1.0
    sentence = analysis.sentence_of[telling.at]
    for number, occurrence in enumerate(reversed(found)):
        if number > 12:
            break
        score = _score(analysis, occurrence, telling, sentence) - 0.05 * number
        if score >= most:
            best, most = occurrence, score + 0.001
    return best


def _total(found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """The death toll |rose to 17|: of what had cost most lives until then, but no more; else of the deed told last"""
    if telling.rule != "toll:total" or not telling.tolls:
        return None
    most = telling.tolls[0].low
    deeds = [e for e in found if _FAMILY.get(e.type) in (0, 4) and not all(t.harm for t in e.tellings)]
    known = [(max((t.low for t, _ in e.tolls if t.kind == "killed"), default=0), e) for e in deeds]
    fitting = [pair for pair in known if 0 < pair[0] <= most]
    if fitting:
        return max(fitting, key=lambda pair: pair[0])[1]
    return next((e for dead, e in reversed(known) if not dead), None)


def _score(analysis: Analysis, event: Occurrence, telling: Telling, sentence: int) -> float:
    """Above 1: the telling is of that event."""
    if not _types_agree(event, telling):
        return -1
    distance = min(abs(sentence - analysis.sentence_of[t.at]) for t in event.tellings[-_LAST:])
    if distance == 0 and _purpose(analysis, event, telling):
        return 2.0
    if _contradict(event, telling, distance):
        return -1
    if distance == 0 and _set_alight(analysis, event, telling):
        return 2.0
    fought_for = distance == 0 and _fought_for(event, telling)
    if distance == 0 and not telling.harm and not fought_for and _apart(analysis, event, telling):
        return -1
    if _side_effect(event, telling):
        return 2.0
    if event.type in _MISHAPS and telling.type in _ATTACKS and not telling.harm:
        return -1
    score = 1.0 * fought_for
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
    if (
        event.when is not None
        and telling.when is not None
        and telling.when_near
        and event.when.start == telling.when.start
    ):
        score += 0.3
    if _one_country(event, telling) and distance <= 10 and _FAMILY.get(event.type) == 0:
        score += 0.45
    if event.type == telling.type:
        score += 0.4
    if telling.verb and not telling.harm and not telling.strong:
        score += 0.2
    if distance <= _REACH and not telling.strong:
        score += 0.3
    if distance == 0 and not telling.harm and _when(analysis, event, telling):
        score += 1.0
    if event.type in DISASTERS and telling.harm and not telling.roles["agent"] and not telling.place_near:
        score += 0.9  # a flood; paragraphs later: |112 people were injured|
    if telling.harm and event.type == "protest_dispersal":
        score += 0.1  # before the protest that it dispersed
    if (
        event.type == telling.type in _BY_HAND
        and distance <= 2
        and not (telling.place_near or telling.when_near)
    ):
        score += 0.6  # a shooting on Elm Street. Dell |was shot| several times.
    if _killed_besides(event, telling) and distance <= 1:
        score += 1.1
    if (
        distance <= 1
        and telling.verb
        and not telling.strong
        and _is_battle(event)
        and all(p.draft is None for p in telling.roles["agent"])
    ):
        score += 0.6  # The army retook the village. Nine vehicles |were destroyed|.
    return score


def _when(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """The attack began |when| armed men opened fire: the same"""
    last = event.tellings[-1]
    if not last.rule.startswith("noun:") or telling.rule.startswith("noun:"):
        return False
    return "when" in analysis.lower[last.end : telling.first][:12]


def _killed_besides(event: Occurrence, telling: Telling) -> bool:
    """Gunmen abducted 42 pupils. One teacher |was shot dead|."""
    if event.type not in ("abduction", "robbery") or telling.type not in ("attack", "shooting"):
        return False
    dead = any(toll.kind == "killed" for toll in telling.tolls)
    return dead and telling.verb and not (telling.roles["agent"] or telling.place_near or telling.when_near)


def _is_battle(event: Occurrence) -> bool:
    return event.type in _BATTLES and bool(event.roles["agent"])


def _purpose(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """arrived in Tbilisi |for two days of talks|: one visit"""
    if event.type != "visit" or telling.type != "meeting":
        return False
    between = analysis.lower[event.tellings[-1].end : telling.first]
    return (
        len(between) < 12 and not {"for", "to"}.isdisjoint(between[-5:]) and telling.rule.startswith("noun:")
    )


def _fought_for(event: Occurrence, telling: Telling) -> bool:
    """retook the village after days of |fighting|; stormed the post in a |gun battle|: what the fight was for"""
    if (
        telling.type not in ("armed_clash", "offensive")
        or not telling.rule.startswith("noun:")
        or telling.roles["agent"]
    ):
        return False
    return event.type in _BATTLES


_BY_HAND = frozenset(["shooting"])
_BATTLES = frozenset(["seize_territory", "offensive", "raid"])


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
    if event.type == telling.type == "arrest" and _share(event.roles["target"], telling.roles["target"]):
        return False  # has been held since |his arrest|
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
    if event.type in _MISHAPS and telling.type in _ATTACKS and not telling.harm:
        return telling.rule.startswith("noun:")
    family = _FAMILY.get(event.type)
    if family is None or family != _FAMILY.get(telling.type):
        if _killed_besides(event, telling):
            return True
        # tolls count for disasters too
        return telling.harm and (family == 4 or event.type in _PUBLIC)
    if family == 0:
        one, other = _general(event.type), _general(telling.type)
        return one == 0 or other == 0 or (min(one, other) < 4) or (event.type, telling.type) in _KIN
    return family != 4 or {event.type, telling.type} & {"natural_disaster"} != set() or telling.harm


_PUBLIC = frozenset(["riot", "demonstration", "abduction", "protest_dispersal"])


def _set_alight(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """the depot caught fire after |a drone attack|: the attack, told by what came of it"""
    if event.type not in _MISHAPS or telling.type not in _ATTACKS:
        return False
    between = analysis.lower[event.tellings[-1].end : telling.first]
    return len(between) < 12 and not _CAUSED_BY.isdisjoint(between[-3:])


_MISHAPS = frozenset(["fire", "accident"])
_ATTACKS = _FAMILIES[0]
_CAUSED_BY = frozenset("after following by from during".split())


def _side_effect(event: Occurrence, telling: Telling) -> bool:
    """an earthquake and |tsunami|; a quake in which a warehouse |collapsed|: one disaster"""
    if event.type not in DISASTERS or telling.type not in DISASTERS or telling.fresh:
        return False
    gap = telling.first - event.tellings[-1].end
    if 0 <= gap <= 2 or (0 <= gap <= 8 and telling.caused):
        return True
    return event.type in _WIDE and telling.rule in ("verb:collapse", "verb:cave in", "noun:collapse")


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
    if telling.when is not None and event.when is not None and telling.when_near and event.when_near:
        a, b = telling.when, event.when
        later = telling.rule in _DYING and a.start and b.start and a.start >= b.start
        if not later and a.start and a.end and b.start and b.end and (a.end < b.start or b.end < a.start):
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
            if role == "target" and distance == 0 and telling.harm:
                continue
            if role == "target" and distance <= _REACH and telling.harm and _only_wounded(telling):
                continue  # The judge was shot dead. His driver, Aram Sabir, |was wounded|.
            if role == "target" and telling.definite and telling.verb and telling.rule.startswith("noun:"):
                continue  # Orlow also died in |the shooting|
            return True
    return False


def _only_wounded(telling: Telling) -> bool:
    return bool(telling.tolls) and all(toll.kind in ("wounded", "hit") for toll in telling.tolls)


# One of the wounded |died| on Saturday: later than what killed him.
_DYING = ("verb:die", "verb:succumb", "verb:pass away")
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
            if _counted_again(a, b) or _counted_again(b, a):
                return True
    return False


def _counted_again(one: Party, other: Party) -> bool:
    """freed two policemen; |the two| were handed over"""
    return one.known and one.key in _COUNTS and one.low is not None and one.low == other.low


_COUNTS = frozenset("two three four five six seven eight nine ten pair trio".split())


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
            (fine.admin1 is not None and key_of(fine.admin1) == key_of(wide.name))
            or (fine.admin1 is None and fine.country == wide.country)
            or fineness(fine) > 4
        )
    return fineness(fine) > 4 and fine.country in (None, wide.country) and fineness(wide) == 4
