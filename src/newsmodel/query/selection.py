"""What queries give besides rows: values of fields, and groups."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar, TypeVarTuple

from newsmodel.errors import QueryError
from newsmodel.query.expressions import Expression, Number, Ordered
from newsmodel.query.plan import Engine, Function, Grouped, Plan
from newsmodel.query.rows import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from newsmodel.query.conditions import Path
    from newsmodel.query.rows import TableSource

__all__ = ["Grouping", "Groups", "Results", "Selection", "computable", "decoded", "least", "whole_number"]

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
K = TypeVarTuple("K")

_CHUNK = 256


class Results(Generic[T_co]):
    """What can be looped over again and again."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        raise NotImplementedError

    def _limited(self, limit: int) -> Iterator[T_co]:
        raise NotImplementedError

    def first(self) -> T_co | None:
        """The first result, or None if there is none."""
        return next(self._limited(1), None)

    def one(self) -> T_co:
        """The only result.

        Raises:
            QueryError: there is none, or more than one.
        """
        found = list(self._limited(2))
        if len(found) != 1:
            raise QueryError(f"expected one result, found {'more' if found else 'none'}")
        return found[0]


def least(limit: int | None, other: int) -> int:
    """The smaller of a limit, perhaps none, and a number."""
    return other if limit is None else min(limit, other)


def whole_number(number: object) -> int:
    """A number of results; anything else is a QueryError."""
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise QueryError(f"expected a number of results, 0 or more, not {number!r}")
    return min(number, 2**62)


def computable(function: Function, field: object) -> Path:
    """The path of a field that a function can be computed of."""
    if not isinstance(field, Number if function == "sum" else Ordered):
        kinds = "numbers" if function == "sum" else "numbers, days or text"
        raise QueryError(f"{function} takes a field that holds {kinds}, not {field!r}")
    assert isinstance(field, Expression)
    return field._path


def decoded(path: Path, value: Any) -> Any:
    """A raw value as users see it."""
    return value if path.part is not None else path.column.decode(value)


class _Decoder:
    """Raw values of fields to values as users see them."""

    __slots__ = ("_paths", "_seen", "_source")

    def __init__(self, paths: tuple[Path, ...], source: TableSource) -> None:
        self._paths, self._source = paths, source
        self._seen: dict[tuple[int, Any], Any] = {}

    def value(self, position: int, raw: Any) -> Any:
        path = self._paths[position]
        if raw is None or (path.column.kind in ("text", "whole", "number")) or path.part is not None:
            return raw
        found = self._seen.get((position, raw))
        if found is None:
            found = self._seen[position, raw] = self._made(path, raw)
        return found

    def _made(self, path: Path, raw: Any) -> Any:
        if path.column.name != "head":
            return path.column.decode(raw)
        table = path.last_table
        row = self._source.fetch(table.name, raw)
        return None if row is None else wrapped(table, self._source, row)

    def rows(self, found: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """Rows of values, decoded; what stands behind the values of fields is left as it is."""
        width = len(self._paths)
        whole = [(i, path.last_table) for i, path in enumerate(self._paths) if path.column.name == "head"]
        while chunk := list(islice(found, _CHUNK if whole else 1)):
            for i, table in whole:
                self._source.prefetch(table.name, {row[i] for row in chunk if row[i] is not None})
            for row in chunk:
                yield (*(self.value(i, row[i]) for i in range(width)), *row[width:])

    def plain(self) -> bool:
        """Whether raw values are values already."""
        return all(p.part is not None or p.column.kind in ("text", "whole", "number") for p in self._paths)


class Selection(Results[T_co]):
    """Values of fields: of one field the values alone, of several tuples."""

    __slots__ = ("_distinct", "_engine", "_paths", "_plan")

    def __init__(self, engine: Engine, plan: Plan, paths: tuple[Path, ...], distinct: bool = False) -> None:
        self._engine, self._plan, self._paths, self._distinct = engine, plan, paths, distinct

    def __iter__(self) -> Iterator[T_co]:
        return self._run(self._plan)

    def _limited(self, limit: int) -> Iterator[T_co]:
        return self._run(self._plan._replace(limit=least(self._plan.limit, limit)))

    def _run(self, plan: Plan) -> Iterator[Any]:
        source = self._engine.source()
        if self._distinct:
            grouped = Grouped(self._paths, None, limit=plan.limit)
            found = self._engine.groups(plan._replace(order=(), limit=None), grouped, source)
        else:
            found = self._engine.values(plan, self._paths, source)
        decoder = _Decoder(self._paths, source)
        rows = iter(found) if decoder.plain() else decoder.rows(found)
        return (value for (value,) in rows) if len(self._paths) == 1 else rows

    def distinct(self) -> Selection[T_co]:
        """Each value once, in order of the values, None first."""
        if self._plan.limit is not None or self._plan.order:
            raise QueryError(
                "distinct sorts by the values, and of all rows: it cannot follow limit or order_by"
            )
        return Selection(self._engine, self._plan, self._paths, True)

    def limit(self, number: int) -> Selection[T_co]:
        """At most that many values."""
        plan = self._plan._replace(limit=whole_number(number))
        return Selection(self._engine, plan, self._paths, self._distinct)

    def count(self) -> int:
        """How many there are."""
        if self._distinct:
            return sum(1 for _ in self)
        result: int = self._engine.aggregate(self._plan, "count", None, self._engine.source())
        return result

    def __repr__(self) -> str:
        return f"<Selection of {', '.join(map(str, self._paths))}>"


class Grouping(Generic[R, *K]):
    """Rows in groups. `count`, `sum`, `min` and `max` tell something of each."""

    __slots__ = ("_engine", "_paths", "_plan")

    def __init__(self, engine: Engine, plan: Plan, paths: tuple[Path, ...]) -> None:
        self._engine, self._plan, self._paths = engine, plan, paths

    def count(self) -> Groups[tuple[*K, int]]:
        """Of each group its keys and the number of its rows."""
        return Groups(self._engine, self._plan, self._grouped("count", None))

    def sum(self, field: Number[R, Any]) -> Groups[tuple[*K, int]]:
        """Of each group its keys and the sum of a field; a missing value adds nothing."""
        return Groups(self._engine, self._plan, self._grouped("sum", field))

    def min(self, field: Ordered[R, A, Any]) -> Groups[tuple[*K, A | None]]:
        """Of each group its keys and the least value of a field, or None."""
        return Groups(self._engine, self._plan, self._grouped("min", field))

    def max(self, field: Ordered[R, A, Any]) -> Groups[tuple[*K, A | None]]:
        """Of each group its keys and the greatest value of a field, or None."""
        return Groups(self._engine, self._plan, self._grouped("max", field))

    def _grouped(self, function: Function, field: object) -> Grouped:
        path = None
        if field is not None:
            path = computable(function, field)
            if path.table not in self._plan.tables:
                raise QueryError(f"{path} is no field of the rows in these groups")
        return Grouped(self._paths, function, path)

    def __repr__(self) -> str:
        return f"<Grouping by {', '.join(map(str, self._paths))}: count(), sum(), min() or max() tells of each group>"


class Groups(Results[T_co]):
    """Groups as tuples: their keys, and behind them a value. In order of the keys, None first; or by the value."""

    __slots__ = ("_engine", "_grouped", "_plan")

    def __init__(self, engine: Engine, plan: Plan, grouped: Grouped) -> None:
        self._engine, self._plan, self._grouped = engine, plan, grouped

    def __iter__(self) -> Iterator[T_co]:
        return self._run(self._grouped)

    def _limited(self, limit: int) -> Iterator[T_co]:
        return self._run(self._grouped._replace(limit=least(self._grouped.limit, limit)))

    def _run(self, grouped: Grouped) -> Iterator[Any]:
        source = self._engine.source()
        found = self._engine.groups(self._plan._replace(order=()), grouped, source)
        paths = grouped.keys
        if grouped.function in ("min", "max") and grouped.path is not None:
            paths = (*paths, grouped.path)
        return _Decoder(paths, source).rows(found)

    def most(self, number: int | None = None) -> Groups[T_co]:
        """The groups with the greatest values first, equal ones by their keys; at most `number` of them."""
        return self._ranked("most", number)

    def least(self, number: int | None = None) -> Groups[T_co]:
        """The groups with the least values first, equal ones by their keys; at most `number` of them."""
        return self._ranked("least", number)

    def _ranked(self, rank: Literal["most", "least"], number: int | None) -> Groups[T_co]:
        limit = None if number is None else whole_number(number)
        return Groups(self._engine, self._plan, self._grouped._replace(rank=rank, limit=limit))

    def limit(self, number: int) -> Groups[T_co]:
        """At most that many groups."""
        return Groups(self._engine, self._plan, self._grouped._replace(limit=whole_number(number)))

    def __repr__(self) -> str:
        keys = ", ".join(map(str, self._grouped.keys))
        of = "" if self._grouped.path is None else f" of {self._grouped.path}"
        return f"<Groups by {keys}: {self._grouped.function}{of}>"
