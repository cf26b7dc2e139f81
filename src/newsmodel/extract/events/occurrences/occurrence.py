"""Occurrences: events in the making, and how the type, roles, place, time, status and tolls of their tellings are combined."""

from __future__ import annotations

from newsmodel.extract.events.circumstances.chains import fineness
from newsmodel.extract.events.kinds import DAMAGE, DISASTERS, FROM_AFAR
from newsmodel.extract.events.mention import Party, Telling, Toll
from newsmodel.extract.events.occurrences.families import ATTACKS, MISHAPS, RAMMING, WIDE, general
from newsmodel.extract.events.occurrences.sameness import (
    is_result,
    is_told_again,
    may_lie_in,
    nested,
    same,
    share,
)
from newsmodel.model import Place, Time

__all__ = ["ANSWERING", "DOWNING", "LAST", "PLUNDER", "REACH", "Occurrence", "is_plunder", "points_back"]

PLUNDER = frozenset(["robbery", "arson", "property_destruction"])  # what attackers do besides

LAST = 30  # tellings of an event that are compared
REACH = 3  # sentences over which a telling without any shared detail may still join
_MOST = 40  # parties of one role
# How those who are attacked answer on the spot; how what is fired from afar is stopped.
ANSWERING = frozenset(
    f"verb:{verb}"
    for verb in (
        "return fire",
        "retaliate",
        "fire back",
        "shoot back",
        "hit back",
        "strike back",
        "fight back",
    )
)
DOWNING = ("verb:shoot down", "verb:down", "verb:bring down", "verb:intercept", "verb:shoot out of")

_CALAMITIES = ATTACKS | DISASTERS


class Occurrence:
    """An event in the making."""

    __slots__ = (
        "chain",
        "home",
        "land",
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
        self.land: str | None = (
            None  # country of a place of which only the name is known, by what was named before
        )
        self.when: Time | None = None
        self.when_near = False
        self.status = telling.status
        self.strong = False  # whether a telling founds an event
        self.tolls: list[tuple[Toll, Telling]] = []
        self.take(telling)

    def take(self, telling: Telling) -> None:
        """Joins a telling."""
        if self.tellings and self._is_plundered(telling):
            self.tellings.append(telling)
            return
        if self.tellings and self._is_answer(telling):
            if telling.on_attackers:
                self.tolls += [(toll, telling) for toll in telling.tolls]
            self.tellings.append(telling)
            return
        self._take_type(telling)
        self.tellings.append(telling)
        for role, parties in telling.roles.items():
            if role == "agent" and self.type == "visit" and telling.type == "meeting" and self.roles["agent"]:
                role = "target"  # will travel to Lisbon to meet |the minister|
            self._take_parties(telling, role, parties)
        if telling.place is not None and self._is_nearer(telling, telling.place):
            self.place, self.place_near = telling.place, telling.place_near and not telling.place_borrowed
        self.chain |= telling.chain
        if telling.when is not None and self._is_surer(telling, telling.when):
            self.when, self.when_near = telling.when, telling.when_near and not telling.when_borrowed
        to_come = self.type == "visit" and self.status == "planned" and telling.rule.startswith("noun:")
        if not (to_come or (points_back(telling) and self.status == "planned")):
            self.status = _status([self.status, telling.status])  # will fly to Lima for |talks|: to come too
        self.strong = self.strong or telling.strong
        self.tolls += [(toll, telling) for toll in telling.tolls]

    def refer(self, telling: Telling) -> None:
        """Joins a telling that says no more than which event is meant, and perhaps who did it: blamed the Front for |the attack|."""
        self.tellings.append(telling)
        self._take_parties(telling, "agent", telling.roles["agent"])
        if self.status != "planned":
            self.status = _status([self.status, telling.status])

    def _is_plundered(self, telling: Telling) -> bool:
        """overran a post, |making off with weapons|: a part of the attack, whose aim those things were not"""
        return self.type in ATTACKS and telling.type in PLUNDER and is_plunder(self, telling)

    def _is_answer(self, telling: Telling) -> bool:
        """Whether a telling says how others met an event: who it names did not make it, and it was not made on them.

        Air defences |shot down| nine of the drones; the attacker |was shot| by police; the soldiers |returned fire|.
        """
        if self.type in FROM_AFAR and telling.rule.startswith(DOWNING):
            return True
        if telling.on_attackers:
            return True
        return telling.rule in ANSWERING

    def _take_type(self, telling: Telling) -> None:
        if self.type == "deployment" and telling.type in ("aid", "rescue"):
            self.type = telling.type
        if (
            self.type in MISHAPS
            and telling.type in ATTACKS
            and not (telling.harm or is_result(telling) or _is_how(telling) or _has_rammed(telling))
        ):
            self.type = telling.type
        kept = (
            self.type == "armed_clash" and telling.type in ("shooting", "shelling") and not telling.place_near
        )
        kept = kept or (self.type in ATTACKS and telling.type in MISHAPS)  # torched a house; |the blaze|
        dead = any(toll.kind == "killed" and toll.low for toll, _ in self.tolls)
        kept = kept or (
            dead and self.type in ATTACKS and telling.type in DAMAGE
        )  # killed nine and |burned| huts
        if telling.strong >= self.strong and _rank(telling) > general(self.type) and not kept:
            self.type = telling.type

    def _take_parties(self, telling: Telling, role: str, parties: list[Party]) -> None:
        here = self.roles[role]
        for party in parties:
            if role == "target" and any(same(party, other) for other in self.roles["agent"]):
                continue
            if role == "target" and (is_told_again(party, here) or _is_described(telling, party, here)):
                continue
            if role == "target" and here and len(self.tellings) > 1 and _is_account(telling):
                continue
            if len(here) < _MOST and not any(same(party, other) for other in here):
                here.append(party)

    def _is_nearer(self, telling: Telling, place: Place) -> bool:
        """Whether a telling knows the place better: in its own clause, or a part of the place told before."""
        if self.place is None or (telling.place_near and not self.place_near):
            return True
        if self.type in WIDE or not telling.place_near:
            return False
        if nested(place, self.place) and fineness(place) > fineness(self.place):
            return True
        return telling.definite and not telling.plural and may_lie_in(place, self.place)

    def _is_surer(self, telling: Telling, when: Time) -> bool:
        """Whether a telling knows the day better: in its own clause, or a day rather than an hour."""
        if self.when is None or (telling.when_near and not self.when_near):
            return True
        if telling.when_near and not telling.harm and _is_within(when, self.when):
            return True
        hour = self.when.type == "TIME" and when.type == "DATE"
        return hour and telling.when_near and not telling.harm


def points_back(telling: Telling) -> bool:
    """|The talks| would focus on fish, condemned |the killings|: no more than that what was told before is meant"""
    if not (telling.definite and telling.rule.startswith("noun:")) or telling.fresh or telling.tolls:
        return False
    placed = telling.place is not None and telling.place_near and not telling.place_borrowed
    dated = telling.when is not None and telling.when_near and not telling.when_borrowed
    return not (placed or dated or telling.roles["target"])


def is_plunder(event: Occurrence, telling: Telling) -> bool:
    """overran a post, |making off with| weapons; stormed a village. They also |burnt| houses and |rustled| cattle"""
    doers, agents = event.roles["agent"], telling.roles["agent"]
    if telling.type not in PLUNDER or event.type not in ATTACKS - PLUNDER or not (doers and agents):
        return False
    if telling.place_near and telling.place is not event.place:
        return False
    if telling.when_near and event.when is not None and telling.when is not event.when:
        return False
    return event.status == telling.status and share(doers, agents)


def _is_account(telling: Telling) -> bool:
    """A drone hit a school. The army said it |had struck a rebel den|: what it says of what was hit, beside what was"""
    told = telling.place_near or telling.when_near or telling.tolls
    return telling.retold and bool(telling.roles["agent"]) and not told


def _is_described(telling: Telling, party: Party, here: list[Party]) -> bool:
    """A candidate was shot dead. |The assassinated leader| ...: whom the adjective describes was told of before"""
    if not telling.rule.startswith("adjective:") or party.draft is not None or party.kind != "person":
        return False
    return any(other.kind == "person" for other in here)


def _is_within(one: Time, other: Time) -> bool:
    """stormed the town at the weekend. The attack began |on Saturday|: a day of the stretch that was told before"""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start == one.end and other.start != other.end and other.start <= one.start <= other.end


def _is_how(telling: Telling) -> bool:
    """The accident occurred when a tanker |rammed| a bus: no attack"""
    return telling.base is not None and telling.base.type in DISASTERS and telling.verb


def _has_rammed(telling: Telling) -> bool:
    """A helicopter crashed. It |had hit| a mountain: no attack"""
    return telling.rule in RAMMING and not telling.roles["agent"]


def _rank(telling: Telling) -> int:
    # attacked a village, |torching| huts; stormed a jail, |freeing| nine: an attack, a storming
    result = telling.base is not None and (
        telling.type in DAMAGE or telling.type == "seize_territory" or telling.type not in _CALAMITIES
    )
    return (
        -1
        if result or _is_how(telling) or _has_rammed(telling) or (telling.harm and telling.type == "attack")
        else general(telling.type)
    )


def _status(all: list[str]) -> str:
    for status in ("denied", "happened", "attempted", "claimed", "planned", "threatened"):
        if status in all:
            if status == "denied" and "happened" in all:
                continue
            return status
    return all[0]
