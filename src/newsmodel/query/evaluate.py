"""Queries run in Python, over stored rows from anywhere: the in-memory engine, and callables over a SQLite store."""

from __future__ import annotations

import operator
from itertools import islice
from typing import TYPE_CHECKING, Any

from newsmodel.query.conditions import And, Any_, Compare, Condition, Contains, In, Matches, Not, Or, Path
from newsmodel.query.pattern import compiled
from newsmodel.query.rows import wrapped
from newsmodel.query.tables import TABLES, Many, RawRow, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsmodel.query.plan import Function, Grouped, Plan
    from newsmodel.query.rows import TableSource

    Rows = tuple[RawRow, ...]
    Getter = Callable[[Rows], Any]
    Predicate = Callable[[Rows], object]

__all__ = [
    "aggregated",
    "filtered",
    "getter",
    "grouped_rows",
    "joined",
    "predicate",
    "projected",
    "sorted_rows",
]

_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def getter(path: Path, tables: tuple[Table, ...], source: TableSource) -> Getter:
    """A function from rows to the raw value at a path."""
    which = tables.index(path.table)
    table = path.table
    hops: list[tuple[int, str]] = []
    for step in path.steps:
        hops.append((table.position(step.column), step.table))
        table = TABLES[step.table]
    last = table.position(path.column.name)
    width = {"month": 7, "year": 4}.get(path.part or "")
    if not hops and width is None:
        return lambda rows: rows[which][last]

    def get(rows: Rows) -> Any:
        row: RawRow | None = rows[which]
        for position, name in hops:
            key = row[position]  # type: ignore[index] # the loop ends at None
            row = None if key is None else source.fetch(name, key)
            if row is None:
                return None
        value = row[last]  # type: ignore[index] # as above
        return value if width is None or value is None else value[:width]

    return get


def predicate(condition: Condition[Any], tables: tuple[Table, ...], source: TableSource) -> Predicate:
    """A function that tells whether rows fulfil a condition."""
    match condition:
        case Compare():
            return _comparison(condition, tables, source)
        case In(path=path, value=values):
            get, wanted = getter(path, tables, source), frozenset(values)
            return lambda rows: get(rows) in wanted
        case Contains(path=path, value=part):
            get = getter(path, tables, source)
            return lambda rows: (text := get(rows)) is not None and part in text.casefold()
        case Matches(path=path, value=pattern):
            get, fits = getter(path, tables, source), compiled(pattern).fullmatch
            return lambda rows: (text := get(rows)) is not None and fits(text) is not None
        case And(parts=parts):
            inner = [predicate(part, tables, source) for part in parts]
            return lambda rows: all(test(rows) for test in inner)
        case Or(parts=parts):
            inner = [predicate(part, tables, source) for part in parts]
            return lambda rows: any(test(rows) for test in inner)
        case Not(part=part):
            test = predicate(part, tables, source)
            return lambda rows: not test(rows)
        case Any_():
            return _existence(condition, tables, source)
    raise TypeError(f"unknown condition {condition!r}")


def _comparison(condition: Compare, tables: tuple[Table, ...], source: TableSource) -> Predicate:
    left = getter(condition.path, tables, source)
    value = condition.value
    if isinstance(value, Path):
        right = getter(value, tables, source)
        if condition.operator in ("==", "!="):
            equal = condition.operator == "=="
            return lambda rows: (left(rows) == right(rows)) is equal
        order = _ORDERS[condition.operator]
        return lambda rows: (a := left(rows)) is not None and (b := right(rows)) is not None and order(a, b)
    if condition.operator == "==":
        return lambda rows: left(rows) == value
    if condition.operator == "!=":
        return lambda rows: left(rows) != value
    order = _ORDERS[condition.operator]
    return lambda rows: (a := left(rows)) is not None and order(a, value)


def _existence(condition: Any_, tables: tuple[Table, ...], source: TableSource) -> Predicate:
    get, many = getter(condition.path, tables, source), condition.many
    test = None
    if condition.part is not None:
        test = predicate(condition.part, (TABLES[many.table],), source)

    def holds(rows: Rows) -> bool:
        key = get(rows)
        if key is None:
            return False
        belonging = source.related(many, key)
        return bool(belonging) if test is None else any(test((raw,)) for raw in belonging)

    return holds


def joined(rows: Iterable[Rows], many: Many, source: TableSource) -> Iterator[Rows]:
    """Each row with each of those that belong to it."""
    for (row,) in rows:
        for other in source.related(many, row[0]):
            yield (row, other)


def filtered(rows: Iterable[Rows], plan: Plan, source: TableSource) -> Iterable[Rows]:
    """The rows for which every callable is true."""
    tables = plan.tables
    for keep in plan.filters:

        def holds(found: Rows, keep: Callable[..., object] = keep) -> object:
            return keep(*(wrapped(table, source, raw) for table, raw in zip(tables, found, strict=True)))

        rows = filter(holds, rows)
    return rows


def _rank(value: Any) -> tuple[Any, ...]:
    """Sorts nothing before everything, as SQL does."""
    return (0,) if value is None else (1, value)


def sorted_rows(rows: Iterable[Rows], plan: Plan, source: TableSource) -> Iterable[Rows]:
    """The rows in order, of which they are in the order of the corpus already; no more than the limit."""
    if plan.order:
        found = list(rows)
        for key in reversed(plan.order):
            get = getter(key.path, plan.tables, source)
            # a stable sort; `reverse` keeps equals in their order
            found.sort(key=lambda rows, get=get: _rank(get(rows)), reverse=key.descending)  # type: ignore[misc]
        rows = found
    return rows if plan.limit is None else islice(rows, plan.limit)


def projected(
    rows: Iterable[Rows], plan: Plan, paths: tuple[Path, ...], source: TableSource
) -> Iterator[tuple[Any, ...]]:
    """The values of fields."""
    getters = [getter(path, plan.tables, source) for path in paths]
    for found in rows:
        yield tuple(get(found) for get in getters)


def aggregated(
    rows: Iterable[Rows], plan: Plan, function: Function, path: Path | None, source: TableSource
) -> Any:
    """The value of a function over rows."""
    if path is None:
        return sum(1 for _ in rows)
    get = getter(path, plan.tables, source)
    return _computed(function, [value for found in rows if (value := get(found)) is not None])


def _computed(function: Function | None, values: list[Any]) -> Any:
    if function == "count":
        return len(values)
    if function == "sum":
        return sum(values)
    return None if not values else min(values) if function == "min" else max(values)


def grouped_rows(
    rows: Iterable[Rows], plan: Plan, grouped: Grouped, source: TableSource
) -> Iterable[tuple[Any, ...]]:
    """The groups in order."""
    keys = [getter(path, plan.tables, source) for path in grouped.keys]
    counts_rows = grouped.path is None
    get = (lambda rows: 1) if grouped.path is None else getter(grouped.path, plan.tables, source)
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for found in rows:
        values = groups.setdefault(tuple(key(found) for key in keys), [])
        value = get(found)
        if counts_rows or value is not None:
            values.append(value)
    results = [
        (*key, _computed(grouped.function, values)) if grouped.function else key
        for key, values in groups.items()
    ]
    ids = [_id_getter(path, source) for path in grouped.keys]
    results.sort(key=lambda row: [_rank(own(value)) for own, value in zip(ids, row, strict=False)])
    if grouped.rank is not None:
        results.sort(key=lambda row: _rank(row[-1]), reverse=grouped.rank == "most")
    return results if grouped.limit is None else results[: grouped.limit]


def _id_getter(path: Path, source: TableSource) -> Callable[[Any], Any]:
    """A function from a key of a group to what it is sorted by: for an actor or place, the id."""
    if path.column.name != "head":
        return lambda value: value
    name = path.last_table.name

    def own(head: Any) -> Any:
        raw = None if head is None else source.fetch(name, head)
        return None if raw is None else raw[1]

    return own
