"""Values that a field of text can hold: one that it never holds is a slip of the pen, and is told instead of finding nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmodel.errors import QueryError
from newsmodel.model import EventType, SpeechAct

if TYPE_CHECKING:
    from newsmodel.query.conditions import Path

__all__ = ["form_of", "recognised"]

_PLOVER = {type.plover for type in EventType} | {act.plover for act in SpeechAct}
_ACLED = {type.acled for type in EventType}
_VOCABULARIES = {
    name: sorted(value for value in values if value is not None)
    for name, values in (("plover", _PLOVER), ("acled", _ACLED))
}
_FORMS = {
    "country": (re.compile("[A-Z]{3}"), "an ISO 3166-1 alpha-3 code such as 'IRQ'"),
    "month": (re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])"), "a month as '2024-06'"),
    "year": (re.compile(r"[0-9]{4}"), "a year as '2024'"),
}


def form_of(path: Path) -> str | None:
    """What the values of a field look like, for a person; None if it holds any text."""
    name = path.part or path.column.name
    if name in _VOCABULARIES:
        return f"one of: {', '.join(_VOCABULARIES[name])}"
    return _FORMS[name][1] if name in _FORMS else None


def recognised(path: Path, value: object) -> None:
    """Raises a QueryError if a field can never equal a text.

    Country codes are looked at by their form alone: a lexicon may hold countries of its own.
    """
    if not isinstance(value, str):
        return
    name = path.part or path.column.name
    if name in _VOCABULARIES:
        fits = value in _VOCABULARIES[name]
    elif name in _FORMS:
        fits = _FORMS[name][0].fullmatch(value) is not None
    else:
        return
    if not fits:
        raise QueryError(f"{path} is never {value!r}; it is {form_of(path)}")
