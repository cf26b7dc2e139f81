"""Roads with numbers: |57th Street|, |East Seventh Street|, |Route 30|."""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.organisation import ORDINALS

__all__ = ["STREETS", "numbered_road"]

STREETS = frozenset("street route interstate highway".split())
_HIGHWAYS = frozenset("route interstate highway".split())
_SIDES = frozenset("east west north south e. w. n. s.".split())


def numbered_road(context: Context, i: int) -> Name | None:
    """|57th Street|, |Seventh Street|; |Route 30|, |Interstate 10|"""
    if not context.words[i][0].isupper():
        return None
    if context.lower[i] in _HIGHWAYS and context.tags[i + 1 : i + 2] == "#" and i + 1 < context.ends[i]:
        return Name(i, i + 2, "place", "numbered-road", place_kind="building")
    before = context.word(i - 1)
    if (before in ORDINALS and context.words[i - 1][0].isupper()) or (
        before[:1].isdigit() and before.endswith(("st", "nd", "rd", "th"))
    ):
        first = i - 2 if context.word(i - 2) in _SIDES and context.words[i - 2][0].isupper() else i - 1
        return Name(first, i + 1, "place", "numbered-road", place_kind="building")
    return None
