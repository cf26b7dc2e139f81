"""Local bodies: what a town or region and a common noun behind it name.

|Kerala police| arrested two men; the |Kirkuk provincial council|; Gaza's |health ministry|
a |Nairobi court|: the town's, though Nairobi speaks for Kenya elsewhere
"""

from __future__ import annotations

from newsmodel.lexicon.heads import Heads
from newsmodel.text.analysis import Analysis

__all__ = ["is_where", "local_body_end"]

_LONGEST = 4  # words of the common noun
# Bodies that a town has as well as a state; a capital's are the town's own.
_OF_TOWNS = frozenset(
    "police court municipality constabulary prefecture magistracy council prosecutor's".split()
)
_LOCAL = frozenset(
    "city municipal district county town local metropolitan provincial regional fire traffic".split()
)
_BODIES = frozenset(["police", "government"])
_COURTS = frozenset(["court", "tribunal", "council", "prosecutor's office", "legislature"])
_AT = frozenset("in at near outside inside to from".split())


def local_body_end(
    analysis: Analysis, heads: Heads, first: int, end: int, *, capital: bool
) -> tuple[int, str] | None:
    """End and ActorKind of the body that a place's name at tokens `first` to `end` opens; None if it opens none.

    Args:
        capital: whether the place is a capital, whose name before a national body stands for the state.
    """
    lower, tags = analysis.lower, analysis.tags
    at = end + (tags[end : end + 1] == "G")
    for j in range(at, min(at + _LONGEST, len(tags))):
        if (tags[j] not in "NJg" and lower[j] != "police") or not analysis.words[j].islower():
            return None
        if tags[j + 1 : j + 2] in tuple("NLPG") or tags[j : j + 2] == "JJ":
            continue
        following = heads.roles.get(lower[j + 1]) if j + 1 < len(tags) else None
        if tags[j + 1 : j + 2] == "J" and (lower[j + 1] == "chief" or (following and following.is_person)):
            return None  # |Lima police chief| Rui Bell
        return _body(lower, heads, at, j, capital=capital)
    return None


def is_where(lower: list[str], first: int, end: int) -> bool:
    """stood in a |Nairobi court|, outside the |Lima council|: a court or council that something happens in"""
    before = first - 1 - (lower[first - 1] in ("a", "the"))
    return lower[end - 1] in _COURTS and before >= 0 and lower[before] in _AT


def _body(lower: list[str], heads: Heads, at: int, head: int, *, capital: bool) -> tuple[int, str] | None:
    words = lower[at : head + 1]
    noun = words[-1]
    role = heads.roles.get(" ".join(words[-2:])) or heads.roles.get(noun)
    if role is None or role.is_person or role.plural:
        return None
    if capital and noun not in _OF_TOWNS and _LOCAL.isdisjoint(words):
        return None
    if len(words) == 1 and noun == "department":
        return None  # in |Lima department|: a part of the country
    if noun in _COURTS:
        return head + 1, "government"
    if noun == "hall":
        return None  # the |Lima city hall| burnt
    return (head + 1, role.kind) if role.kind in _BODIES else None
