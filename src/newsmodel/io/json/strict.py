"""The hooks for single values and for lists: each gives what the model holds, or says what it expected instead.

Nothing is converted on the way: "7" is no int, True is none either, and an int is no str.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from enum import Enum
from typing import Any

from cattrs import IterableValidationError, IterableValidationNote

from newsmodel.model import Span

__all__ = [
    "Hook",
    "UnfitError",
    "date",
    "integer",
    "items",
    "member_of",
    "number",
    "span",
    "span_or_none",
    "text",
    "text_or_none",
]

Hook = Callable[[Any, Any], Any]
"""A cattrs hook: a JSON value and the type that it is for, to the value that the model holds."""

_new_tuple = tuple.__new__

_LISTED = 16  # an error lists a vocabulary of so many words, and names a larger one


class UnfitError(ValueError):
    """A value that is not what its place asks for."""

    def __init__(self, expected: str, value: Any) -> None:
        super().__init__(expected)
        self.expected = expected
        self.value = value


def text(value: Any, _: Any) -> str:
    """A str."""
    if type(value) is str:
        return value
    raise UnfitError("str", value)


def text_or_none(value: Any, _: Any) -> str | None:
    """A str or None, in one call where the general hook for `X | None` takes two."""
    if value is None or type(value) is str:
        return value
    raise UnfitError("str", value)


def integer(value: Any, _: Any) -> int:
    """An int."""
    if type(value) is int:
        return value
    raise UnfitError("int", value)


def number(value: Any, _: Any) -> float:
    """A finite float, also where a document gives 44 for 44.0."""
    if type(value) is float and math.isfinite(value):
        return value
    if type(value) is int and abs(value) <= 2**53:  # beyond, a float no longer holds every int
        return float(value)
    raise UnfitError("float", value)


def date(value: Any, _: Any) -> datetime.date:
    """A date from YYYY-MM-DD; other forms of ISO 8601 that Python reads would not be written back alike."""
    try:
        day = datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise UnfitError("date YYYY-MM-DD", value) from None
    if day.isoformat() != value:
        raise UnfitError("date YYYY-MM-DD", value)
    return day


def span(value: Any, _: Any) -> Span:
    """A Span from `[start, end]`. There are hundreds in an article: the order of the checks here is the fastest."""
    try:
        start, end = value
    except (TypeError, ValueError):
        raise UnfitError("[start, end]", value) from None
    if type(start) is int and type(end) is int and type(value) is list:
        return _new_tuple(Span, (start, end))
    if not isinstance(value, list):
        raise UnfitError("[start, end]", value)
    raise _faults_of(value, integer, int)


def span_or_none(value: Any, _: Any) -> Span | None:
    """A Span from `[start, end]`, or None."""
    return None if value is None else span(value, _)


def member_of(vocabulary: type[Enum]) -> Hook:
    """The hook for the words of a vocabulary."""
    members = {member.value: member for member in vocabulary}
    listed = f"one of {', '.join(members)}"
    expected = listed if len(members) <= _LISTED else f"a value of {vocabulary.__name__}"

    def member(value: Any, _: Any) -> Enum:
        try:
            return members[value]
        except (KeyError, TypeError):  # TypeError: a list or dict, which no dict has for a key
            raise UnfitError(expected, value) from None

    return member


def items(hook: Hook, kind: Any) -> Hook:
    """The hook for a list, which the model holds as a tuple, given the hook and the type of its items."""

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise UnfitError("list", value)
        try:
            return tuple([hook(item, kind) for item in value])
        except Exception:
            raise _faults_of(value, hook, kind) from None

    return read


def _faults_of(values: list[Any], hook: Hook, kind: Any) -> Exception:
    """The error that holds every fault among the items of a list, each with its index."""
    faults = []
    for index, value in enumerate(values):
        try:
            hook(value, kind)
        except Exception as fault:
            fault.add_note(IterableValidationNote(f"at index {index}", index, kind))
            faults.append(fault)
    return IterableValidationError("in a list", faults, kind)
