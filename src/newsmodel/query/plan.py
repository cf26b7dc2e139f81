"""Plan: a query as a value, the same for every engine; and what an engine must be able to do with one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from newsmodel.query.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsmodel.query.conditions import Condition, Path
    from newsmodel.query.expressions import Sort
    from newsmodel.query.rows import TableSource
    from newsmodel.query.tables import Many, RawRow, Table

__all__ = ["Engine", "Function", "Grouped", "Plan"]

Function = Literal["count", "sum", "min", "max"]


class Plan(NamedTuple):
    """Which rows, in which order.

    Attributes:
        table: the rows' table.
        join: a relation of it; then each result is a row with one of those that belong to it.
        where: conditions, all of which must hold.
        filters: callables on the rows as users see them, all of which must be true.
        order: keys to sort by, before the order of the corpus.
        limit: most results, or None.
    """

    table: Table
    join: Many | None = None
    where: tuple[Condition[Any], ...] = ()
    filters: tuple[Callable[..., object], ...] = ()
    order: tuple[Sort, ...] = ()
    limit: int | None = None

    @property
    def tables(self) -> tuple[Table, ...]:
        """The table, and the joined one if there is one."""
        return (self.table,) if self.join is None else (self.table, TABLES[self.join.table])


class Grouped(NamedTuple):
    """What to tell of each group of the rows of a plan.

    Attributes:
        keys: fields that are the same in a group.
        function: what to count or compute in it, or None for the keys alone.
        path: the field for sum, min and max.
        rank: "most" and "least" sort by the value of the function first.
        limit: most groups, or None.
    """

    keys: tuple[Path, ...]
    function: Function | None
    path: Path | None = None
    rank: Literal["most", "least"] | None = None
    limit: int | None = None


class Engine(ABC):
    """What runs plans. Raw values are those of the cells; an actor or place as a whole is its `head`."""

    @abstractmethod
    def source(self) -> TableSource:
        """The tables, for rows to read what they refer to."""

    @abstractmethod
    def rows(self, plan: Plan, source: TableSource) -> Iterator[tuple[RawRow, ...]]:
        """The stored rows, one for each table of the plan."""

    @abstractmethod
    def values(self, plan: Plan, paths: tuple[Path, ...], source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The values of fields, for each row."""

    @abstractmethod
    def groups(self, plan: Plan, grouped: Grouped, source: TableSource) -> Iterator[tuple[Any, ...]]:
        """The keys of each group, and behind them the value of the function if there is one."""

    @abstractmethod
    def aggregate(self, plan: Plan, function: Function, path: Path | None, source: TableSource) -> Any:
        """The value of a function over all rows. Sum and count of nothing are 0, the least of nothing is None."""
