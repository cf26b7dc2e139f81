"""What the options of `newsmodel query` mean as a query."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

from newsmodel.corpus.base import BaseCorpus
from newsmodel.errors import QueryError
from newsmodel.query import (
    actor,
    article,
    casualties,
    event,
    mention,
    participant,
    place,
    statement,
)
from newsmodel.query.conditions import Condition
from newsmodel.query.expressions import Day, Expression, Number, Ordered, Text, Who
from newsmodel.query.fields import ActField, Fields, TypeField

__all__ = [
    "COLUMNS",
    "ROOTS",
    "compared",
    "field",
    "first_day",
    "last_day",
    "of_actor",
    "of_place",
    "of_source",
]

ROOTS: dict[str, Any] = {
    "statements": statement,
    "events": event,
    "articles": article,
    "actors": actor,
    "places": place,
    "mentions": mention,
    "participants": participant,
    "casualties": casualties,
}

COLUMNS: dict[str, str] = {
    "statements": "date article.source speaker act target text",
    "events": "date type status place agent target killed wounded article.source",
    "articles": "id date source headline",
    "actors": "id name kind country",
    "places": "id name kind country",
    "mentions": "text form actor place article.id",
    "participants": "event.date event.type role text actor",
    "casualties": "event.date event.type event.place kind low high who",
}
"""What is printed of each table if nothing else is asked for."""

_COMPARISON = re.compile(r"([\w.]+)\s*(==|=|!=|<=|>=|<|>|~)\s*(.*)", re.DOTALL)
_MONTH = re.compile(r"(\d{4})(?:-(\d\d))?")
_METHODS = {
    "=": "__eq__",
    "==": "__eq__",
    "!=": "__ne__",
    "<": "__lt__",
    "<=": "__le__",
    ">": "__gt__",
    ">=": "__ge__",
}


def field(root: Any, path: str) -> Expression[Any, Any, Any]:
    """The field of a path as a person writes it: "speaker.country", "date.month"."""
    found = root
    for step in path.split("."):
        names = _names(found)
        if step not in names:
            raise QueryError(f"no field {path!r}: {found!r} has {', '.join(names) or 'no fields'}")
        found = getattr(found, step)
    if not isinstance(found, Expression):
        raise QueryError(f"{path!r} is a row: name one of its fields: {', '.join(_names(found))}")
    return found


def _names(found: Any) -> list[str]:
    """What a path can go on with."""
    if isinstance(found, Day):
        return ["month", "year"]
    return dir(found) if isinstance(found, (Fields, Who, ActField, TypeField)) else []


def compared(root: Any, text: str) -> Condition[Any]:
    """A comparison as a person writes it: "killed>=3", "speaker.country=IRQ", "text~ceasefire"; "" is nothing."""
    match = _COMPARISON.fullmatch(text)
    if match is None:
        raise QueryError(f"expected FIELD=VALUE (or !=, <, <=, >, >=, or ~ for 'contains'), not {text!r}")
    left, operator, value = field(root, match[1]), match[2], match[3]
    if value == "" and operator in ("=", "==", "!="):
        return left.is_none() if operator != "!=" else ~left.is_none()
    if operator == "~":
        if not isinstance(left, Text):
            raise QueryError(f"{left} holds no text: ~ cannot be used")
        return left.contains(value)
    method = getattr(left, _METHODS[operator], None)
    if method is None or (operator[0] in "<>" and not isinstance(left, Ordered)):
        raise QueryError(f"{left} has no order: {operator} cannot be used")
    condition: Condition[Any] = method(_number(left, value) if isinstance(left, Number) else value)
    return condition


def _number(left: Expression[Any, Any, Any], value: str) -> float:
    try:
        return int(value) if value.lstrip("-").isdigit() else float(value)
    except ValueError:
        raise QueryError(f"{left} holds numbers and cannot be compared with {value!r}") from None


def of_actor(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
    """That a field is one of some actors, each told by id, or by name with `*` and `?` and whatever case."""
    ids = [id for name in names for id in _ids(corpus.actors, actor, name, "actor")]
    return fields.id.is_in(ids)  # type: ignore[no-any-return] # fields of actors


def of_place(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
    """That a field is one of some places, told as actors are."""
    ids = [id for name in names for id in _ids(corpus.places, place, name, "place")]
    return fields.id.is_in(ids)  # type: ignore[no-any-return] # fields of places


def of_source(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
    """That an article is of one of some outlets, each told by its name, with `*` and `?` and whatever case."""
    found: list[Any] = []
    for name in names:
        fits = article.source.matches(name) | (article.source == name)
        outlets = list(corpus.articles.where(fits).select(article.source).distinct())
        if not outlets:
            near = _near(corpus.articles, article.source, name)
            raise QueryError(f"no outlet {name!r} in the corpus{near}")
        found += outlets
    return fields.source.is_in(found)  # type: ignore[no-any-return] # fields of articles


def _near(query: Any, field: Any, name: str) -> str:
    """Names that share a word with one that is not there."""
    parts = [field.contains(word) for word in re.findall(r"\w{3,}", name)]
    near = dict.fromkeys(query.where(reduce(or_, parts)).select(field).limit(50)) if parts else {}
    return f"; similar: {', '.join(list(near)[:5])}" if near else ""


def _ids(query: Any, root: Any, name: str, kind: str) -> list[str]:
    found = list(query.where((root.id == name) | root.name.matches(name)).select(root.id))
    if not found:
        raise QueryError(f"no {kind} {name!r} in the corpus{_near(query, root.name, name)}")
    return found


def first_day(text: str) -> str:
    """The first day of a year, a month or a day."""
    match = _MONTH.fullmatch(text)
    return f"{match[1]}-{match[2] or '01'}-01" if match else text


def last_day(text: str) -> str:
    """The last day of a year, a month or a day."""
    match = _MONTH.fullmatch(text)
    if match is None:
        return text
    year, month = int(match[1]), int(match[2] or 12)
    if not 1 <= month <= 12 or year < 1:
        return text
    return f"{match[1]}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
