"""Fights: violence between armed forces, as against violence that armed people do to civilians.

[Rebels] attacked [an army patrol]          a fight
[Seven guerrillas] were killed              a fight: those who bear arms fall in fights
[Rebels] attacked [a village]               none
[Unidentified men] attacked [a patrol]      none: nobody knows that they are a force
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import ARMIES
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.actor_parties import OFFICIAL

__all__ = ["are_irregular", "is_fight"]

_ARMED = ARMIES | {"force", "troops"}
_CIVIL = frozenset(["civilian", "official", "media"])
# Words before a thing by which it belongs to those who bear arms: an |army| outpost
_MARTIAL = frozenset(
    "army military guerrilla rebel militant insurgent infantry troop combat navy naval brigade battalion garrison garrisons".split()
)
_SHIPS = frozenset(["ship", "ships"])


def is_fight(agents: list[Party], targets: list[Party], lower: list[str]) -> bool:
    """Whether all on whom violence was done bear arms, and so do all who did it.

    `lower` are the tokens of the text in lower case.
    """
    if not targets or not all(_bears_arms(p, lower) for p in targets):
        return False
    return all(_bears_arms(p, lower) for p in agents)


def are_irregular(parties: list[Party]) -> bool:
    """|Rebels| seized six soldiers: whoever takes people without an office to do it abducts them"""
    return bool(parties) and all(
        (p.draft.kind if p.draft is not None else "") == "armed_group"
        or ("armed_group" in p.classes and not p.classes & OFFICIAL)
        for p in parties
    )


def _bears_arms(party: Party, lower: list[str]) -> bool:
    words = lower[party.first : party.end]
    if party.kind == "person" or (lower[party.head] in _SHIPS and _MARTIAL.isdisjoint(words)):
        return False  # attacked two merchant |ships|
    if party.draft is not None and party.draft.kind in ARMIES:
        return True
    if party.kind == "thing" and not _MARTIAL.isdisjoint(words):
        return True
    return bool(party.classes & _ARMED) and not party.classes & _CIVIL
