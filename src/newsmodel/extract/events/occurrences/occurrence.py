"""Occurrences: events in the making, and how the type, roles, place, time, status and tolls of their tellings are combined."""

from __future__ import annotations

from newsmodel.extract.events.kinds import DAMAGE, DISASTERS, FROM_AFAR
from newsmodel.extract.events.mention import Party, Telling, Toll
from newsmodel.extract.events.occurrences.families import ATTACKS, MISHAPS, WIDE, general
from newsmodel.extract.events.occurrences.sameness import is_told_again, nested, same
from newsmodel.extract.events.triggers.surroundings import fineness
from newsmodel.model import Place, Time

__all__ = ["DOWNING", "LAST", "REACH", "Occurrence"]

LAST = 30  # tellings of an event that are compared
REACH = 3  # sentences over which a telling without any shared detail may still join
_MOST = 40  # parties of one role
# How what is fired from afar is stopped.
DOWNING = ("verb:shoot down", "verb:down", "verb:bring down", "verb:intercept", "verb:shoot out of")


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
        if self.tellings and self.type in FROM_AFAR and telling.rule.startswith(DOWNING):
            self.tellings.append(telling)  # Air defences shot down nine of the drones: they did not send them
            return
        if self.tellings and telling.on_attackers:
            self.tolls += [(toll, telling) for toll in telling.tolls]
            self.tellings.append(
                telling
            )  # The attacker was shot by police: how it ended, not who made it on whom
            return
        if self.type == "deployment" and telling.type in ("aid", "rescue"):
            self.type = telling.type
        if self.type in MISHAPS and telling.type in ATTACKS and not (telling.harm or _is_how(telling)):
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
        self.tellings.append(telling)
        for role, parties in telling.roles.items():
            if role == "agent" and self.type == "visit" and telling.type == "meeting" and self.roles["agent"]:
                role = "target"  # will travel to Lisbon to meet |the minister|
            here = self.roles[role]
            for party in parties:
                if role == "target" and any(same(party, other) for other in self.roles["agent"]):
                    continue
                if role == "target" and (is_told_again(party, here) or _is_described(telling, party, here)):
                    continue
                if len(here) < _MOST and not any(same(party, other) for other in here):
                    here.append(party)
        if telling.place is not None and (
            self.place is None
            or (telling.place_near and not self.place_near)
            or (
                self.type not in WIDE
                and nested(telling.place, self.place)
                and fineness(telling.place) > fineness(self.place)
                and telling.place_near
            )
        ):
            self.place, self.place_near = telling.place, telling.place_near
        self.chain |= telling.chain
        if telling.when is not None and (
            self.when is None
            or (telling.when_near and not self.when_near)
            or (telling.when_near and not telling.harm and _is_within(telling.when, self.when))
            or (
                self.when.type == "TIME"
                and telling.when.type == "DATE"
                and telling.when_near
                and not telling.harm
            )
        ):
            self.when, self.when_near = telling.when, telling.when_near
        self.status = _status([self.status, telling.status])
        self.strong = self.strong or telling.strong
        self.tolls += [(toll, telling) for toll in telling.tolls]


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


def _rank(telling: Telling) -> int:
    burnt = (
        telling.base is not None and telling.type in DAMAGE
    )  # attacked a village, |torching| huts: an attack
    return (
        -1
        if burnt or _is_how(telling) or (telling.harm and telling.type == "attack")
        else general(telling.type)
    )


def _status(all: list[str]) -> str:
    for status in ("denied", "happened", "attempted", "claimed", "planned", "threatened"):
        if status in all:
            if status == "denied" and "happened" in all:
                continue
            return status
    return all[0]
