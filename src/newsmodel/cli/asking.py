"""What the options of `newsmodel query` mean as a query."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any

from newsmodel.corpus.base import BaseCorpus
from newsmodel.errors import QueryError
from newsmodel.model import EventType
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

__all__ = ["COLUMNS", "ROOTS", "by_whom", "field", "holding", "in_time", "of_kind", "told_from"]

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

_Names = list[str] | None
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


def _compared(root: Any, text: str) -> Condition[Any]:
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
        raise QueryError(f"{left} holds numbers and cannot be _compared with {value!r}") from None


def by_whom(corpus: BaseCorpus, table: str, actors: Mapping[str, _Names]) -> Iterator[Condition[Any]]:
    """--speaker, --target, --agent: who speaks, acts or is acted on, each by the names given, if any."""
    for role, names in actors.items():
        if names:
            yield _in_role(corpus, table, role, names)


def _in_role(corpus: BaseCorpus, table: str, role: str, names: Sequence[str]) -> Condition[Any]:
    """Of an event any agent and any target, not the first alone."""
    if table == "events" and role in ("agent", "target"):
        return getattr(event, f"{role}s").any(_of_actor(corpus, participant.actor, names))  # type: ignore[no-any-return]
    if table == "statements" and role == "target":
        return _of_actor(corpus, statement.target, names)
    return _of_actor(corpus, field(ROOTS[table], role), names)


def of_kind(table: str, acts: _Names, types: _Names) -> Iterator[Condition[Any]]:
    """--act and --type."""
    if acts:
        yield _own(table, "act").is_in(acts)
    if types:
        yield _of_type(table, types)


def _of_type(table: str, types: Sequence[str]) -> Condition[Any]:
    """Event types by their names, and PLOVER categories by theirs; capitals tell |AID| from |aid|, where it matters."""
    own = _own(table, "type")
    categories = [name.upper() for name in types if _is_category(name)]
    return own.is_in([name for name in types if not _is_category(name)]) | own.plover.is_in(categories)  # type: ignore[no-any-return]


_CATEGORIES = frozenset(type.plover for type in EventType)


def _is_category(name: str) -> bool:
    return name.isupper() or (name.lower() not in set(EventType) and name.upper() in _CATEGORIES)


def told_from(corpus: BaseCorpus, table: str, places: _Names, sources: _Names) -> Iterator[Condition[Any]]:
    """--place and --source: where it happened, and which outlet told it."""
    if places:
        yield _of_place(corpus, _own(table, "place"), places)
    if sources:
        root = ROOTS[table]
        yield _of_source(corpus, root if root is article else root.article, sources)


def in_time(table: str, since: str | None, until: str | None) -> Iterator[Condition[Any]]:
    """--since and --until: from the first day of the one to the last day of the other."""
    if since:
        yield _own(table, "date") >= _first_day(since)
    if until:
        yield _own(table, "date") <= _last_day(until)


def holding(table: str, words: str | None, comparisons: _Names) -> Iterator[Condition[Any]]:
    """--contains and --where: words of the text, and any comparison of a field."""
    if words:
        yield _own(table, "text").contains(words)
    for text in comparisons or ():
        yield _compared(ROOTS[table], text)


def _own(table: str, name: str) -> Any:
    return field(ROOTS[table], name)


def _of_actor(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
    """That a field is one of some actors, each told by id, or by name with `*` and `?` and whatever case."""
    ids = [id for name in names for id in _ids(corpus.actors, actor, name, "actor")]
    return fields.id.is_in(ids)  # type: ignore[no-any-return] # fields of actors


def _of_place(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
    """That a field is one of some places, told as actors are."""
    ids = [id for name in names for id in _ids(corpus.places, place, name, "place")]
    return fields.id.is_in(ids)  # type: ignore[no-any-return] # fields of places


def _of_source(corpus: BaseCorpus, fields: Any, names: Sequence[str]) -> Condition[Any]:
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


def _first_day(text: str) -> str:
    """The first day of a year, a month or a day."""
    match = _MONTH.fullmatch(text)
    return f"{match[1]}-{match[2] or '01'}-01" if match else text


def _last_day(text: str) -> str:
    """The last day of a year, a month or a day."""
    match = _MONTH.fullmatch(text)
    if match is None:
        return text
    year, month = int(match[1]), int(match[2] or 12)
    if not 1 <= month <= 12 or year < 1:
        return text
    return f"{match[1]}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
