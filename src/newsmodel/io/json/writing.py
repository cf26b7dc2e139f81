"""Article to JSON-only values, by one expression that is generated from the model's types."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import attrs

from newsmodel.errors import ValidationError
from newsmodel.io.json.form import VOCABULARIES, fields, item_of, referents_of, without_none
from newsmodel.model import Actor, Article, Place, Span

__all__ = ["StrangerError", "writer"]

_Known = Callable[[str], Actor | Place | None]


class StrangerError(ValidationError):
    """A reference to an actor or place that the article's tables do not hold: its id alone would lose it."""


@cache
def writer() -> Callable[[Article, _Known], dict[str, Any]]:
    """The function that takes an article, and its actors and places by id, and gives its fields as JSON-only values.

    One generated expression, because a call for every field would double the time:
    `{'id': article.id, ..., 'mentions': [{'span': list(x0.span), ...} for x0 in article.mentions], ...}`.
    It raises StrangerError, or whatever Python raises where a value is not of the model's type.
    """
    names = {
        "iso": _iso,
        "finite": _finite,
        "known_id": _known_id,
        "value": {member: member.value for vocabulary in VOCABULARIES for member in vocabulary},
    }
    write: Callable[[Article, _Known], dict[str, Any]] = eval(
        f"lambda article, known: {_record(Article, 'article', 0)}", names
    )
    return write


def _record(record: type[Any], source: str, depth: int) -> str:
    parts = (f"{f.name!r}: {_value(f.type, f'{source}.{f.name}', depth)}" for f in fields(record))
    return "{" + ", ".join(parts) + "}"


def _value(kind: Any, source: str, depth: int) -> str:
    """The expression for a value of a type; `source` is the expression that reads it from the model."""
    bare, nullable = without_none(kind)
    written = _bare_value(bare, source, depth)
    return f"(None if {source} is None else {written})" if nullable and written != source else written


def _bare_value(kind: Any, source: str, depth: int) -> str:
    if referents_of(kind):
        return f"({source}.id if known({source}.id) is {source} else known_id({source}, known))"
    if item := item_of(kind):
        return _items(item, source, depth)
    if kind is Span:
        return f"list({source})"
    if kind in VOCABULARIES:
        return f"value[{source}]"
    if kind is datetime.date:
        return f"iso({source})"
    if kind is float:
        return f"({source} if {source} - {source} == 0 else finite({source}))"
    return _record(kind, source, depth) if attrs.has(kind) else source


def _items(item: Any, source: str, depth: int) -> str:
    if item is Span:
        return f"list(map(list, {source}))"
    each = f"x{depth}"
    # Actors and places in a table are the records themselves, not references to them.
    written = _record(item, each, depth + 1) if attrs.has(item) else _bare_value(item, each, depth + 1)
    return f"list({source})" if written == each else f"[{written} for {each} in {source}]"


@lru_cache(maxsize=4096)  # the days of one dispatch are few, and named again and again
def _iso(day: datetime.date) -> str:
    if type(day) is not datetime.date:  # a datetime is a date too, and would bring its hours along
        raise TypeError(f"{day!r} is not a date")
    return day.isoformat()


def _finite(number: float) -> float:
    raise ValueError(f"{number!r} is not a finite number, and JSON has no other")


def _known_id(thing: Actor | Place, known: _Known) -> str:
    """The id of an actor or place that equals one in the tables, though it is another object."""
    if known(thing.id) != thing:
        raise StrangerError([f"$: {thing.id!r} is referred to, but is not in the article's tables"])
    return thing.id
