"""The pattern language of `matches`: `*`, `?`, `[...]` and `|`. Time is bounded by pattern times text.

Each piece between two stars has a fixed length, so the first place where it fits is as good as any later one, and
the search never needs to go back: the pieces are atomic groups.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsmodel.errors import QueryError

__all__ = ["LONGEST_PATTERN", "compiled", "contains", "matches"]

LONGEST_PATTERN = 1000
"""Characters that a pattern may have."""


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression that fits whole texts, whatever their case.

    Raises:
        QueryError: the pattern is too long, or a `[` is not closed; with its column.

    For example:

        >>> bool(compiled("*cease-fire*|*ceasefire*").fullmatch("The Ceasefire held."))
        True
        >>> bool(compiled("[A-C]??").fullmatch("abc")), bool(compiled("[!A-C]*").fullmatch("abc"))
        (True, False)
    """
    if len(pattern) > LONGEST_PATTERN:
        raise QueryError(f"a pattern has at most {LONGEST_PATTERN} characters, this one {len(pattern)}")
    alternatives: list[str] = []
    pieces: list[list[str]] = [[]]
    at = 0
    while at < len(pattern):
        mark = pattern[at]
        at += 1
        if mark == "*":
            pieces.append([])
        elif mark == "|":
            alternatives.append(_joined(pieces))
            pieces = [[]]
        elif mark == "[":
            end = _end_of_set(pattern, at)
            pieces[-1].append(_set(pattern[at:end]))
            at = end + 1
        else:
            pieces[-1].append("." if mark == "?" else re.escape(mark))
    alternatives.append(_joined(pieces))
    return re.compile("|".join(alternatives), re.IGNORECASE | re.DOTALL)


def _joined(pieces: list[list[str]]) -> str:
    """One alternative; each piece is a list of expressions for one character each."""
    first, *rest = ("".join(piece) for piece in pieces)
    if not rest:
        return rf"(?:{first}\Z)"
    middle = "".join(f"(?>.*?{piece})" for piece in rest[:-1] if piece)
    # The last piece ends the text, so it is tried there alone, on characters that no other piece has taken.
    return rf"(?:{first}{middle}(?=.{{{len(pieces[-1])}}}).*+\Z(?<={rest[-1]}))"


def _end_of_set(pattern: str, start: int) -> int:
    """Where a set that begins at `start` (behind its bracket) is closed; a bracket that comes first is a member."""
    at = start + 1 if pattern[start : start + 1] == "!" else start
    end = pattern.find("]", at + 1)
    if end < 0:
        raise QueryError(f"'[' at column {start} of the pattern {pattern!r} is not closed by ']'")
    return end


def _set(members: str) -> str:
    negated = members.startswith("!")
    ranges: list[str] = []
    rest = members[negated:]
    while rest:
        if len(rest) > 2 and rest[1] == "-":
            low, high = sorted((rest[0], rest[2]))
            ranges.append(f"{re.escape(low)}-{re.escape(high)}")
            rest = rest[3:]
        else:
            ranges.append(re.escape(rest[0]))
            rest = rest[1:]
    return f"[{'^' if negated else ''}{''.join(ranges)}]"


def matches(text: str | None, pattern: str) -> bool:
    """Whether the pattern fits the whole text."""
    return text is not None and compiled(pattern).fullmatch(text) is not None


def contains(text: str | None, part: str) -> bool:
    """Whether the text holds `part`, which is case-folded already."""
    return text is not None and part in text.casefold()
