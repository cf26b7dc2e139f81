"""Roads with numbers: |57th Street|, |East Seventh Street|, |Third Avenue|, |Route 30|, |State Road 12|, |U.S. 84|."""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.organisation import ORDINALS

__all__ = ["numbered_road", "opens_road"]

_STREETS = frozenset(["street", "avenue"])
_HIGHWAYS = frozenset("route interstate highway road expressway freeway motorway autobahn autoroute".split())
_SIDES = frozenset("east west north south e. w. n. s.".split())
# Whose road it is: |State| Road 12, |U.S.| Highway 50, |Farm| Road 308.
_OWNERS = frozenset(
    "u.s. us state county national federal provincial farm ranch forest old interstate trans-canada".split()
)
_OPENERS = _STREETS | _HIGHWAYS | _OWNERS
_ON = frozenset("on along off onto via of near at from to between and through".split())
_LONGEST = 3  # digits of a road's number


def opens_road(context: Context, i: int) -> bool:
    """Whether a road may begin, or end, at token `i`, by its word alone."""
    return context.lower[i] in _OPENERS


def numbered_road(context: Context, i: int) -> Name | None:
    """|57th Street|, |Seventh Avenue|, whose number stands before token `i`; |Route 30|, |U.S. Highway 50|, which begin there"""
    if not context.words[i][0].isupper():
        return None
    end = _end_of_road(context, i)
    if end:
        return Name(i, end, "place", "numbered-road", place_kind="building")
    before = context.word(i - 1)
    if context.lower[i] not in _STREETS and context.lower[i] != "highway":
        return None
    if (before in ORDINALS and context.words[i - 1][0].isupper()) or (
        before[:1].isdigit() and before.endswith(("st", "nd", "rd", "th"))
    ):
        first = i - 2 if context.word(i - 2) in _SIDES and context.words[i - 2][0].isupper() else i - 1
        return Name(first, i + 1, "place", "numbered-road", place_kind="building")
    return None


def _end_of_road(context: Context, i: int) -> int:
    """End of the road that begins at token `i`, |Route 30|, |U.S. Highway 50|, on |U.S. 84|; 0 if none does"""
    at = i
    while (
        at < i + 2
        and context.lower[at : at + 1]
        and context.lower[at] in _OWNERS
        and at + 1 < context.ends[i]
    ):
        at += 1
    road = context.lower[at] in _HIGHWAYS and context.words[at][0].isupper()
    if context.lower[at] == "road" and at == i:
        return 0
    if road and _is_number(context, at + 1, context.ends[i]):
        return at + 2
    if context.lower[i] == "interstate" and at == i + 1 and _is_number(context, at, context.ends[i]):
        return at + 1
    federal = at == i + 1 and context.lower[i] in ("u.s.", "us") and context.word(i - 1) in _ON
    counted = context.tags[i + 2 : i + 3] in ("N", "L", "P", "J", "#", "$")
    return i + 2 if federal and not counted and _is_number(context, i + 1, context.ends[i]) else 0


def _is_number(context: Context, i: int, end: int) -> bool:
    word = context.word(i)
    return i < end and word[:1].isdigit() and word.isalnum() and len(word) <= _LONGEST + 1
