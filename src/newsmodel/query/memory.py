"""The engine over tables in memory: filters by actor, place, type and day of whole tables go through an index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsmodel.query.conditions import And, Any_, Compare, Condition, In, Path
from newsmodel.query.evaluate import (
    aggregated,
    filtered,
    grouped_rows,
    joined,
    predicate,
    projected,
    sorted_rows,
)
from newsmodel.query.plan import Engine
from newsmodel.query.tables import TABLES, VOCABULARY, Many, RawRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from newsmodel.model import Article
    from newsmodel.query.plan import Function, Grouped, Plan
    from newsmodel.query.rows import TableSource

__all__ = ["MemoryEngine", "Tables"]

_INDEXED = ("actors", "places", "event_types", "speech_acts")


class Tables:
    """Stored rows in memory, by table and key, with indexes that are made when first asked for.

    Args:
        rows: rows of each table, in order of their keys.
        load: gives the article of a key.
    """

    def __init__(self, rows: Mapping[str, Sequence[RawRow]], load: Callable[[int], Article]) -> None:
        self._rows: dict[str, Sequence[RawRow]] = {**rows, **VOCABULARY}
        self._by_key = {name: {row[0]: row for row in table} for name, table in self._rows.items()}
        self._indexes: dict[tuple[str, str], dict[Any, list[RawRow]]] = {}
        self.load = load

    def scan(self, table: str) -> Sequence[RawRow]:
        """All rows of a table, in order; of actors and places one for each id."""
        rows = self._rows[table]
        return [row for row in rows if row[0] == row[-1]] if table in ("actors", "places") else rows

    def fetch(self, table: str, key: Any) -> RawRow | None:
        """The row of that key."""
        return self._by_key[table].get(key)

    def prefetch(self, table: str, keys: Iterable[int]) -> None:
        """Nothing: all rows are at hand."""

    def equal(self, table: str, column: str, value: Any) -> Sequence[RawRow]:
        """The rows with that value in a column, in order."""
        index = self._indexes.get((table, column))
        if index is None:
            index = self._indexes[table, column] = {}
            position = TABLES[table].position(column)
            for row in self._rows[table]:
                index.setdefault(row[position], []).append(row)
        return index.get(value, ())

    def related(self, many: Many, key: int) -> Sequence[RawRow]:
        """The rows that belong to the row of that key, in order."""
        if many.through is not None:
            pairs, column = many.through
            position = TABLES[pairs].position(column)
            keys = sorted(pair[position] for pair in self.equal(pairs, many.column, key))
            return [self._by_key[many.table][found] for found in keys]
        rows = self.equal(many.table, many.column, key)
        if many.role is None:
            return rows
        position = TABLES[many.table].position("role")
        return [row for row in rows if row[position] == many.role]


class MemoryEngine(Engine):
    """Runs plans over tables in memory.

    Args:
        tables: gives the tables as they are now.
    """

    def __init__(self, tables: Callable[[], Tables]) -> None:
        self._tables = tables

    def source(self) -> Tables:
        """The tables as they are now."""
        return self._tables()

    def rows(self, plan: Plan, source: TableSource) -> Iterator[tuple[RawRow, ...]]:
        """The stored rows, one for each table of the plan."""
        assert isinstance(source, Tables)
        rows: Iterable[tuple[RawRow, ...]] = ((row,) for row in _candidates(plan, source))
        early = [c for c in plan.where if all(path.table == plan.table for path in c.paths())]
        if early:
            rows = filter(predicate(And(tuple(early)), (plan.table,), source), rows)
        if plan.join is not None:
            rows = joined(rows, plan.join, source)
            late = tuple(c for c in plan.where if c not in early)
            if late:
                rows = filter(predicate(And(late), plan.tables, source), rows)
        yield from sorted_rows(filtered(rows, plan, source), plan, source)

    def values(self, plan: Plan, paths: tuple[Path, ...], source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The values of fields, for each row."""
        return projected(self.rows(plan, source), plan, paths, source)

    def groups(self, plan: Plan, grouped: Grouped, source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The keys of each group, and the value of the function."""
        yield from grouped_rows(self.rows(plan, source), plan, grouped, source)

    def aggregate(self, plan: Plan, function: Function, path: Path | None, source: TableSource) -> Any:
        """The value of a function over all rows."""
        return aggregated(self.rows(plan, source), plan, function, path, source)


def _candidates(plan: Plan, tables: Tables) -> Iterable[RawRow]:
    """The rows among which all results are: by an index if a condition allows it, else all."""
    best: list[RawRow] | None = None
    for condition in _flat(plan.where):
        found = _by_index(condition, plan, tables)
        if found is not None and (best is None or len(found) < len(best)):
            best = found
    if best is None:
        return tables.scan(plan.table.name)
    return sorted(best)


def _flat(conditions: Iterable[Condition[Any]]) -> Iterator[Condition[Any]]:
    for condition in conditions:
        if isinstance(condition, And):
            yield from _flat(condition.parts)
        else:
            yield condition


def _by_index(condition: Condition[Any], plan: Plan, tables: Tables) -> list[RawRow] | None:
    """The rows that may fulfil a condition, if an index tells them; in no order."""
    if isinstance(condition, Any_):
        return _by_belonging(condition, plan, tables)
    wanted = _wanted(condition)
    if wanted is None:
        return None
    path, values = wanted
    if path.table != plan.table or len(path.steps) != 1 or path.part is not None:
        return None
    (step,) = path.steps
    if step.table not in _INDEXED:
        return None
    keys = [row[0] for value in values for row in tables.equal(step.table, path.column.name, value)]
    return [row for key in keys for row in tables.equal(plan.table.name, step.column, key)]


def _wanted(condition: Condition[Any]) -> tuple[Path, tuple[Any, ...]] | None:
    """A column and the values that it must have, where a condition says so."""
    if isinstance(condition, In) and None not in condition.value:
        return condition.path, tuple(dict.fromkeys(condition.value))
    if (
        isinstance(condition, Compare)
        and condition.operator == "=="
        and condition.value is not None
        and not isinstance(condition.value, Path)
    ):
        return condition.path, (condition.value,)
    return None


def _by_belonging(condition: Any_, plan: Plan, tables: Tables) -> list[RawRow] | None:
    many = condition.many
    if condition.path.steps or condition.path.table != plan.table or many.through or condition.part is None:
        return None
    inner = plan._replace(table=TABLES[many.table], join=None, where=(condition.part,))
    for part in _flat(inner.where):
        found = _by_index(part, inner, tables)
        if found is not None:
            position = TABLES[many.table].position(many.column)
            keys = dict.fromkeys(row[position] for row in found)
            rows = (tables.fetch(plan.table.name, key) for key in keys)
            return [row for row in rows if row is not None]
    return None
