"""Hypothesis strategies for queries: any field, any value, any shape; and what two engines must agree on."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

import newsmodel as nm
from newsmodel.corpus.base import BaseCorpus
from newsmodel.model import Actor, Place
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
from newsmodel.query.expressions import Choice, Day, Expression, Number, Ordered, Text, Who
from newsmodel.query.fields import Fields, ManyFields
from newsmodel.query.query import Query
from newsmodel.query.rows import Row
from strategies import articles

__all__ = ["ROOTS", "ask", "conditions", "expressions_of", "odd_articles", "results"]

ROOTS: dict[str, Any] = {
    "articles": article,
    "statements": statement,
    "events": event,
    "participants": participant,
    "casualties": casualties,
    "mentions": mention,
    "actors": actor,
    "places": place,
}

_TEXTS = st.sampled_from(
    [
        "",
        "a",
        "A",
        "IRQ",
        "PRT",
        "person:ana-torres",
        "person:ana-torres:PRT",
        "place:hilla",
        "Ana Torres",
        "0",
        "e1",
        "é",
    ]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
_PATTERNS = st.text("aeA*?[]!-|. ", max_size=6).filter(lambda text: _fits(text))
_NUMBERS = st.integers(-5, 60) | st.integers() | st.floats(allow_nan=False)
_DAYS = st.dates(datetime.date(1999, 1, 1), datetime.date(2001, 12, 31)) | st.dates()


_RECOGNISED = {
    "country": st.sampled_from(["IRQ", "PRT", "XXX"]),
    "plover": st.sampled_from(["ASSAULT", "PROTEST", "REJECT"]),
    "acled": st.sampled_from(["Attack", "Arrests"]),
    "month": _DAYS.map(lambda day: day.isoformat()[:7]),
    "year": _DAYS.map(lambda day: day.isoformat()[:4]),
}


def _fits(pattern: str) -> bool:
    from newsmodel.query.pattern import compiled

    try:
        compiled(pattern)
    except Exception:
        return False
    return True


def expressions_of(fields: Any, depth: int = 2) -> list[Expression[Any, Any, Any]]:
    """Every field that can be reached from a root over at most `depth` references."""
    found: list[Expression[Any, Any, Any]] = [fields] if isinstance(fields, Who) else []
    for name in dir(fields):
        part = getattr(fields, name)
        if isinstance(part, Expression):
            found.append(part)
            if isinstance(part, Day):
                found += [part.month, part.year]
        if isinstance(part, (Fields, Who)) and depth:
            found += expressions_of(part, depth - 1)
        elif isinstance(part, Choice) and depth:
            found += [getattr(part, code) for code in dir(part) if code in ("plover", "cameo", "acled")]
    return found


_EXPRESSIONS = {name: expressions_of(root) for name, root in ROOTS.items()}
_MANYS = {
    name: [part for part in (getattr(root, field) for field in dir(root)) if isinstance(part, ManyFields)]
    for name, root in ROOTS.items()
}


def _value(draw: DrawFn, field: Expression[Any, Any, Any]) -> Any:
    if isinstance(field, Choice):
        return draw(st.sampled_from(list(field._path.column.choices or ())))
    if isinstance(field, Number):
        return draw(_NUMBERS)
    if isinstance(field, Day):
        return draw(_DAYS)
    name = field._path.part or field._path.column.name
    return draw(_RECOGNISED.get(name, _TEXTS))


@st.composite
def _comparisons(draw: DrawFn, root: str) -> Condition[Any]:
    field = draw(st.sampled_from(_EXPRESSIONS[root]))
    kinds = ["==", "!=", "in", "none"]
    if isinstance(field, Ordered):
        kinds += ["<", "<=", ">", ">=", "between"]
    if isinstance(field, Text):
        kinds += ["contains", "matches", "field"]
    match draw(st.sampled_from(kinds)):
        case "none":
            return field.is_none()
        case "in":
            values = [_value(draw, field) for _ in range(draw(st.integers(0, 3)))]
            return field.is_in(values + [None] * draw(st.integers(0, 1)))
        case "between":
            return field.between(_value(draw, field), _value(draw, field))
        case "contains":
            return field.contains(draw(_TEXTS))
        case "matches":
            return field.matches(draw(_PATTERNS))
        case "field":
            plain = isinstance(field, Text) and field._path.part is None
            others = [
                o for o in _EXPRESSIONS[root] if isinstance(o, Text) and (o._path.part is None) is plain
            ]
            others = [o for o in others if o._path.part == field._path.part]
            other = draw(st.sampled_from(others))
            return draw(st.sampled_from([field == other, field != other, field < other, field >= other]))
        case operator:
            value = _value(draw, field)
            return getattr(field, _METHODS[operator])(value)


_METHODS = {"==": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}


@st.composite
def _existences(draw: DrawFn, root: str) -> Condition[Any]:
    many = draw(st.sampled_from(_MANYS[root]))
    table = next(m.table for m in many._path.table.manys if m.name == many._name)
    inner = draw(st.lists(_comparisons(table), max_size=2))
    return many.any(*inner)


def conditions(root: str) -> st.SearchStrategy[Condition[Any]]:
    """Conditions on the rows of a table, of any shape."""
    leaves = _comparisons(root)
    if _MANYS[root]:
        leaves |= _existences(root)
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
            st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
            inner.map(lambda condition: ~condition),
        ),
        max_leaves=5,
    )


@st.composite
def ask(draw: DrawFn, root: str) -> Any:
    """A function from a corpus to a query, or to what comes of one."""
    narrowing = draw(st.lists(conditions(root), max_size=2))
    fields = draw(st.lists(st.sampled_from(_EXPRESSIONS[root]), min_size=1, max_size=2, unique=True))
    order = [
        field.descending() if draw(st.booleans()) else field
        for field in draw(st.lists(st.sampled_from(_EXPRESSIONS[root]), max_size=2))
    ]
    limit = draw(st.none() | st.integers(0, 5))
    keep = draw(st.none() | st.sampled_from([lambda row: len(repr(row)) % 2, lambda row: False]))
    numbers = [field for field in _EXPRESSIONS[root] if isinstance(field, Number)]
    ordered = [field for field in _EXPRESSIONS[root] if isinstance(field, Ordered)]
    ending = draw(
        st.sampled_from(["rows", "select", "distinct", "count", "groups", "most", "max", "sum", "join"])
    )
    number, least = draw(st.sampled_from(numbers)) if numbers else None, draw(st.sampled_from(ordered))
    many = draw(st.sampled_from(_MANYS[root])) if _MANYS[root] else None

    def asked(corpus: BaseCorpus) -> Any:
        query: Query[Any] = getattr(corpus, root).where(*narrowing)
        if keep is not None:
            query = query.where(keep)
        if ending == "distinct":
            return query.select(*fields).distinct()
        if ending == "groups":
            return query.group_by(*fields).max(least)
        if ending == "most":
            return query.group_by(*fields).count().most(limit)
        if ending == "sum" and number is not None:
            return query.sum(number)
        if ending == "join" and many is not None:
            return query.join(many).order_by(*order)
        query = query.order_by(*order)
        if limit is not None:
            query = query.limit(limit)
        if ending == "select":
            return query.select(*fields)
        if ending == "count":
            return query.count()
        return query.max(least) if ending == "max" else query

    return asked


def results(found: Any) -> Any:
    """What a query gives, as values that can be compared across corpora."""
    return [_plain(row) for row in found] if hasattr(found, "__iter__") else _plain(found)


def _plain(row: Any) -> Any:
    if isinstance(row, tuple):
        return tuple(map(_plain, row))
    if isinstance(row, (Actor, Place)):
        return row
    return (type(row).__name__, row._identity, repr(row)) if isinstance(row, Row) else row


def odd_articles(number: int) -> list[nm.Article]:
    """So many generated articles, different from each other; the same in each run.

    One by one: a list of many would be more than Hypothesis draws at once, and come out as the simplest alone.
    """
    found: dict[str, nm.Article] = {}

    @given(articles())
    @settings(
        max_examples=3 * number,
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    def draw(article: nm.Article) -> None:
        found[nm.to_json(article)] = article

    draw()
    richest = sorted(
        found.values(), key=lambda a: len(a.statements) + len(a.events) + len(a.actors), reverse=True
    )
    return [evolve(article, id=f"{n:016x}") for n, article in enumerate(richest[:number])]
