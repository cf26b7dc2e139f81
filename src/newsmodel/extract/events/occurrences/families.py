"""Families: the types by which one occurrence may be called, and which of them says most.

an |attack|, a |bombing|, a |suicide bombing|      one family; the last says most
a |demonstration|, a |riot|                        another
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, TALKS

__all__ = ["ATTACKS", "FAMILY", "KIN", "MISHAPS", "RAMMING", "WIDE", "are_cognate", "close_types", "general"]

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
    frozenset("diplomatic_break expulsion".split()),
)
FAMILY = {name: number for number, family in enumerate(_FAMILIES) for name in family}
# How specific a type is: a more specific telling gives the event its type.
_GENERAL = {
    "attack": 0,
    "armed_clash": 2,
    "offensive": 2,
    "property_destruction": 1,
    "arson": 1,
    "shooting": 3,
    "raid": 3,
    "assassination": 3,
    "expulsion": 3,
    "demonstration": 3,
}
# Types of the first family that may name one thing though each is specific.
KIN = {
    ("bombing", "suicide_bombing"), ("suicide_bombing", "bombing"), ("air_strike", "drone_strike"), ("drone_strike", "air_strike"),
    ("missile_strike", "air_strike"), ("air_strike", "missile_strike"), ("shelling", "missile_strike"), ("missile_strike", "shelling"),
    ("drone_strike", "missile_strike"), ("missile_strike", "drone_strike"), ("bombing", "grenade_attack"), ("grenade_attack", "bombing"), ("air_strike", "bombing"),
    ("bombing", "air_strike"),
}  # fmt: skip
_STEM = 4  # letters by which a verb and its noun are known
MISHAPS = frozenset(["fire", "accident"])
ATTACKS = _FAMILIES[0]
# What a craft may do to a rock as well as an attacker to a post.
RAMMING = frozenset(
    f"verb:{verb}" for verb in ("hit", "strike", "ram", "ram into", "slam into", "smash into")
)
# Events wider than the finest place in which they were felt.
WIDE = frozenset("earthquake flood storm natural_disaster epidemic election".split())


def are_cognate(verb: str, noun: str) -> bool:
    """shell and |shelling|, collide and |collision|: by the names of their rules"""
    one, other = verb.partition(":")[2].split(" ")[0], noun.partition(":")[2].split(" ")[-1]
    stem = min(len(one), _STEM)
    return stem > 2 and one[:stem] == other[:stem]


def general(type: str) -> int:
    """How much a type says: the higher, the more specific."""
    return _GENERAL.get(type, 4)


def close_types(one: str, other: str) -> bool:
    """Whether two types of a family are one, or one of them says no more than |attack|."""
    return one == other or "attack" in (one, other)
