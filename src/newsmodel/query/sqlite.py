"""The engine over a SQLite store. What it cannot say in SQL, the callables, runs in Python over what SQL leaves."""

from __future__ import annotations

import sqlite3
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from newsmodel.query.evaluate import aggregated, filtered, grouped_rows, projected
from newsmodel.query.pattern import contains, matches
from newsmodel.query.plan import Engine
from newsmodel.query.sql import Sql, belonging, select_aggregate, select_groups, select_rows, select_values
from newsmodel.query.tables import TABLES, Many, RawRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsmodel.model import Article
    from newsmodel.query.conditions import Path
    from newsmodel.query.plan import Function, Grouped, Plan
    from newsmodel.query.rows import TableSource

__all__ = ["Found", "SqliteEngine", "register"]

_REMEMBERED = 20_000


def register(connection: sqlite3.Connection) -> None:
    """Offers the functions that the SQL of queries calls."""
    connection.create_function("nm_contains", 2, contains, deterministic=True)
    connection.create_function("nm_matches", 2, matches, deterministic=True)


class Found:
    """The rows that a statement gives. SQLite reads them one by one, and may find only then that the file is damaged.

    Args:
        cursor: on which the statement has been executed.
        explain: makes of an error of SQLite one of newsmodel's.
    """

    __slots__ = ("_cursor", "_explain")

    def __init__(self, cursor: sqlite3.Cursor, explain: Callable[[sqlite3.Error], Exception]) -> None:
        self._cursor, self._explain = cursor, explain

    def __iter__(self) -> Iterator[Any]:
        try:
            yield from chain(
                self._cursor
            )  # chain, because a loop that is left early must not close the cursor
        except sqlite3.Error as error:
            raise self._explain(error) from error

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return list(self)

    def fetchone(self) -> Any:
        """The next row, or None."""
        return next(iter(self), None)


class _Store:
    """The tables of a store, for rows to read what they refer to; remembers the rows that many refer to."""

    def __init__(self, run: Callable[[str, Sequence[Any]], Found], load: Callable[[int], Article]) -> None:
        self._run = run
        self.load = load
        self._rows: dict[tuple[str, Any], RawRow | None] = {}

    def fetch(self, table: str, key: Any) -> RawRow | None:
        """The stored row of that key."""
        if (table, key) not in self._rows:
            self._room()
            columns = ", ".join(TABLES[table].names)
            found = self._run(f"SELECT {columns} FROM {table} WHERE key = ?", [key]).fetchone()
            self._rows[table, key] = found
        return self._rows[table, key]

    def prefetch(self, table: str, keys: Iterable[int]) -> None:
        """Reads rows of which many will be fetched soon."""
        missing = [key for key in keys if (table, key) not in self._rows]
        if len(missing) > 1:
            self._room()
            columns = ", ".join(TABLES[table].names)
            sql = f"SELECT {columns} FROM {table} WHERE key IN ({', '.join('?' * len(missing))})"
            self._rows.update(((table, row[0]), row) for row in self._run(sql, missing))

    def _room(self) -> None:
        if len(self._rows) >= _REMEMBERED:
            self._rows.clear()

    def related(self, many: Many, key: int) -> list[RawRow]:
        """The stored rows that belong to the row of that key, in order."""
        columns = ", ".join(f"t.{name}" for name in TABLES[many.table].names)
        if many.through is not None:
            pairs, column = many.through
            text = f"SELECT {columns} FROM {pairs} AS v JOIN {many.table} AS t ON t.key = v.{column} WHERE v.{many.column} = ?"
        else:
            # the key is an integer, or the name of an occurrence; it is bound as a row of one cell
            text = f"SELECT {columns} FROM {many.table} AS t, (SELECT ? AS key) AS v WHERE {belonging(many, 't', 'v.key')}"
        values = [key]
        return self._run(f"{text} ORDER BY t.key", values).fetchall()


class SqliteEngine(Engine):
    """Runs plans over a SQLite store.

    Args:
        run: executes a statement with its values.
        load: gives the article of a key.
    """

    def __init__(self, run: Callable[[str, Sequence[Any]], Found], load: Callable[[int], Article]) -> None:
        self._execute = run
        self._load = load

    def source(self) -> _Store:
        """The tables."""
        return _Store(self._execute, self._load)

    def _run(self, sql: Sql) -> Found:
        return self._execute(sql.text, sql.values)

    def rows(self, plan: Plan, source: TableSource) -> Iterator[tuple[RawRow, ...]]:
        """The stored rows, one for each table of the plan."""
        if not plan.filters:
            return self._cut(plan)
        kept = filtered(self._cut(plan._replace(limit=None)), plan, source)
        return iter(kept) if plan.limit is None else islice(kept, plan.limit)

    def _cut(self, plan: Plan) -> Iterator[tuple[RawRow, ...]]:
        cursor = self._run(select_rows(plan))
        if plan.join is None:
            return ((row,) for row in cursor)
        width = len(plan.table.columns)
        return ((row[:width], row[width:]) for row in cursor)

    def values(self, plan: Plan, paths: tuple[Path, ...], source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The values of fields, for each row."""
        if plan.filters:
            return projected(self.rows(plan, source), plan, paths, source)
        return iter(self._run(select_values(plan, paths)))

    def groups(self, plan: Plan, grouped: Grouped, source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The keys of each group, and the value of the function."""
        if plan.filters:
            return iter(grouped_rows(self.rows(plan, source), plan, grouped, source))
        return iter(self._run(select_groups(plan, grouped)))

    def aggregate(self, plan: Plan, function: Function, path: Path | None, source: TableSource) -> Any:
        """The value of a function over all rows."""
        if plan.filters:
            return aggregated(self.rows(plan, source), plan, function, path, source)
        (value,) = self._run(select_aggregate(plan, function, path)).fetchone()
        return value
