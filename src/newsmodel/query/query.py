"""Queries: lazy, immutable, and run anew each time they are looped over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from newsmodel.errors import QueryError
from newsmodel.query.conditions import Condition, Path
from newsmodel.query.expressions import Expression, Number, Ordered, Sort
from newsmodel.query.fields import ManyFields
from newsmodel.query.plan import Engine, Plan
from newsmodel.query.rows import wrapper
from newsmodel.query.selection import Grouping, Results, Selection, computable, decoded, least, whole_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsmodel.query.plan import Function

__all__ = ["Joined", "Query"]

R = TypeVar("R")
C = TypeVar("C")
T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
B = TypeVar("B")
D = TypeVar("D")
F = TypeVar("F")
G = TypeVar("G")


class _Source(Results[T_co]):
    """What rows and pairs of rows have in common: how to narrow and sort them, and what to make of them."""

    __slots__ = ("_engine", "_plan")

    def __init__(self, engine: Engine, plan: Plan) -> None:
        self._engine, self._plan = engine, plan

    def __iter__(self) -> Iterator[T_co]:
        return self._run(self._plan)

    def _limited(self, limit: int) -> Iterator[T_co]:
        return self._run(self._plan._replace(limit=least(self._plan.limit, limit)))

    def _run(self, plan: Plan) -> Iterator[T_co]:
        raise NotImplementedError

    def _narrowed(self, conditions: tuple[object, ...]) -> Plan:
        where, filters = list(self._plan.where), list(self._plan.filters)
        for condition in conditions:
            if isinstance(condition, Condition):
                for path in condition.paths():
                    self._check(path)
                where.append(condition)
            elif callable(condition):
                filters.append(condition)
            else:
                raise QueryError(f"where takes conditions and callables, not {condition!r}")
        return self._plan._replace(where=tuple(where), filters=tuple(filters))

    def _check(self, path: Path) -> Path:
        if path.table not in self._plan.tables:
            roots = " and ".join(table.root for table in self._plan.tables)
            raise QueryError(f"{path} is no field of this query, whose fields begin with {roots}")
        return path

    def _sorted(self, keys: tuple[object, ...]) -> Plan:
        order = []
        for key in keys:
            if isinstance(key, Expression):
                key = Sort(key._own_path(), False)
            if not isinstance(key, Sort):
                raise QueryError(f"order_by takes fields, not {key!r}")
            self._check(key.path)
            order.append(key)
        return self._plan._replace(order=tuple(order))

    def _cut(self, number: int) -> Plan:
        return self._plan._replace(limit=whole_number(number))

    def _paths(self, expressions: tuple[object, ...], verb: str) -> tuple[Path, ...]:
        if not expressions:
            raise QueryError(f"{verb} takes at least one field")
        for expression in expressions:
            if not isinstance(expression, Expression):
                raise QueryError(f"{verb} takes fields, not {expression!r}")
        return tuple(self._check(e._path) for e in expressions if isinstance(e, Expression))

    def _whole(self, verb: str) -> Plan:
        if self._plan.limit is not None:
            raise QueryError(f"{verb} is of all rows: it cannot follow limit")
        return self._plan

    def count(self) -> int:
        """How many there are."""
        result: int = self._engine.aggregate(self._plan, "count", None, self._engine.source())
        return result

    def __repr__(self) -> str:
        plan = self._plan
        parts = [plan.table.name]
        if plan.join is not None:
            parts.append(f"join({plan.table.root}.{plan.join.name})")
        parts += [f"where({', '.join([repr(c) for c in plan.where] + ['...'] * len(plan.filters))})"] * bool(
            plan.where or plan.filters
        )
        if plan.limit is not None:
            parts.append(f"limit({plan.limit})")
        return f"<{type(self).__name__} {'.'.join(parts)}>"


class Query(_Source[R]):
    """Rows of one kind, of a corpus or of what remains of it.

    Nothing runs before the query is looped over; each loop runs it anew. Every method gives a new query and leaves this
    one as it is. Without `order_by`, rows come in the order of the corpus: by article, then in order of the text.

    For example:

        >>> import newsmodel as nm
        >>> from newsmodel.query import statement as s
        >>> corpus = nm.Corpus([nm.parse_text('"We will rebuild," Ana Torres said.', date="2024-05-16")])
        >>> corpus.statements.where(s.speaker.name == "Ana Torres").select(s.text).first()
        'We will rebuild,'
    """

    __slots__ = ()

    def _run(self, plan: Plan) -> Iterator[R]:
        source = self._engine.source()
        wrap = wrapper(plan.table, source)
        return (wrap(raw) for (raw,) in self._engine.rows(plan, source))

    def where(self, *conditions: Condition[R] | Callable[[R], object]) -> Query[R]:
        """Only the rows for which all conditions hold.

        Args:
            conditions: comparisons of fields, joined by `&`, `|`, `~`; or callables, called with each row that the
                other conditions leave.

        Raises:
            QueryError: a condition over fields of other rows.
        """
        return Query(self._engine, self._narrowed(conditions))

    def order_by(self, *keys: Expression[R, Any, Any] | Sort) -> Query[R]:
        """The rows sorted by fields, missing values first; `-field` or `field.descending()` for the largest first."""
        return Query(self._engine, self._sorted(keys))

    def limit(self, number: int) -> Query[R]:
        """At most that many rows, whatever is narrowed or sorted before or after."""
        return Query(self._engine, self._cut(number))

    def join(self, many: ManyFields[R, C]) -> Joined[R, C]:
        """Each row with each of those that belong to it: `corpus.events.join(event.agents)`."""
        if not isinstance(many, ManyFields):
            raise QueryError(f"join takes rows that belong to a row, not {many!r}: {self._relations()}")
        if many._path.steps or many._path.table != self._plan.table:
            raise QueryError(f"{many} do not belong to rows of this query: {self._relations()}")
        relation = next(m for m in self._plan.table.manys if m.name == many._name)
        plan = self._whole("join")
        # a callable that was given for the rows goes on seeing the row alone
        filters = tuple(_of_first(keep) for keep in plan.filters)
        return Joined(self._engine, plan._replace(join=relation, filters=filters))

    def _relations(self) -> str:
        table = self._plan.table
        names = ", ".join(f"{table.root}.{many.name}" for many in table.manys)
        return f"it can be joined with {names}" if names else f"{table.name} cannot be joined"

    @overload
    def select(self, a: Expression[R, A, Any], /) -> Selection[A]: ...
    @overload
    def select(self, a: Expression[R, A, Any], b: Expression[R, B, Any], /) -> Selection[tuple[A, B]]: ...
    @overload
    def select(
        self, a: Expression[R, A, Any], b: Expression[R, B, Any], d: Expression[R, D, Any], /
    ) -> Selection[tuple[A, B, D]]: ...
    @overload
    def select(
        self,
        a: Expression[R, A, Any],
        b: Expression[R, B, Any],
        d: Expression[R, D, Any],
        f: Expression[R, F, Any],
        /,
    ) -> Selection[tuple[A, B, D, F]]: ...
    @overload
    def select(
        self,
        a: Expression[R, A, Any],
        b: Expression[R, B, Any],
        d: Expression[R, D, Any],
        f: Expression[R, F, Any],
        g: Expression[R, G, Any],
        /,
        *more: Expression[R, Any, Any],
    ) -> Selection[tuple[A, B, D, F, G, *tuple[Any, ...]]]: ...
    def select(self, *fields: Any) -> Selection[Any]:
        """The values of fields instead of rows: of one field the values alone, of several tuples of them."""
        return Selection(self._engine, self._plan, self._paths(fields, "select"))

    @overload
    def group_by(self, a: Expression[R, A, Any], /) -> Grouping[R, A]: ...
    @overload
    def group_by(self, a: Expression[R, A, Any], b: Expression[R, B, Any], /) -> Grouping[R, A, B]: ...
    @overload
    def group_by(
        self, a: Expression[R, A, Any], b: Expression[R, B, Any], d: Expression[R, D, Any], /
    ) -> Grouping[R, A, B, D]: ...
    @overload
    def group_by(
        self,
        a: Expression[R, A, Any],
        b: Expression[R, B, Any],
        d: Expression[R, D, Any],
        f: Expression[R, F, Any],
        /,
        *more: Expression[R, Any, Any],
    ) -> Grouping[R, A, B, D, F, *tuple[Any, ...]]: ...
    def group_by(self, *fields: Any) -> Any:
        """The rows in groups in which the fields are the same; `count`, `sum`, `min` or `max` tells of each."""
        return Grouping(self._engine, self._whole("group_by"), self._paths(fields, "group_by"))

    def sum(self, field: Number[R, Any]) -> int | float:
        """The sum of a field over all rows; a missing value adds nothing."""
        result: int | float = self._aggregate("sum", field)
        return result

    def min(self, field: Ordered[R, A, Any]) -> A | None:
        """The least value of a field, or None if no row has one."""
        result: A | None = self._aggregate("min", field)
        return result

    def max(self, field: Ordered[R, A, Any]) -> A | None:
        """The greatest value of a field, or None if no row has one."""
        result: A | None = self._aggregate("max", field)
        return result

    def _aggregate(self, function: Function, field: object) -> Any:
        path = self._check(computable(function, field))
        value = self._engine.aggregate(self._plan, function, path, self._engine.source())
        return value if function == "sum" else decoded(path, value)


def _of_first(keep: Callable[..., object]) -> Callable[..., object]:
    return lambda row, other: keep(row)


class Joined(_Source[tuple[R, C]]):
    """Rows, each with one of those that belong to it, as pairs. Fields of both may be named."""

    __slots__ = ()

    def _run(self, plan: Plan) -> Iterator[tuple[R, C]]:
        source, (first, second) = self._engine.source(), plan.tables
        wrap, wrap_other = wrapper(first, source), wrapper(second, source)
        return ((wrap(a), wrap_other(b)) for a, b in self._engine.rows(plan, source))

    def where(self, *conditions: Condition[R | C] | Callable[[R, C], object]) -> Joined[R, C]:
        """Only the pairs for which all conditions hold; callables are called with both rows."""
        return Joined(self._engine, self._narrowed(conditions))

    def order_by(self, *keys: Expression[R | C, Any, Any] | Sort) -> Joined[R, C]:
        """The pairs sorted by fields, missing values first."""
        return Joined(self._engine, self._sorted(keys))

    def limit(self, number: int) -> Joined[R, C]:
        """At most that many pairs."""
        return Joined(self._engine, self._cut(number))

    @overload
    def select(self, a: Expression[R | C, A, Any], /) -> Selection[A]: ...
    @overload
    def select(
        self, a: Expression[R | C, A, Any], b: Expression[R | C, B, Any], /
    ) -> Selection[tuple[A, B]]: ...
    @overload
    def select(
        self, a: Expression[R | C, A, Any], b: Expression[R | C, B, Any], d: Expression[R | C, D, Any], /
    ) -> Selection[tuple[A, B, D]]: ...
    @overload
    def select(
        self,
        a: Expression[R | C, A, Any],
        b: Expression[R | C, B, Any],
        d: Expression[R | C, D, Any],
        f: Expression[R | C, F, Any],
        /,
        *more: Expression[R | C, Any, Any],
    ) -> Selection[tuple[A, B, D, F, *tuple[Any, ...]]]: ...
    def select(self, *fields: Any) -> Selection[Any]:
        """The values of fields of both rows."""
        return Selection(self._engine, self._plan, self._paths(fields, "select"))

    @overload
    def group_by(self, a: Expression[R | C, A, Any], /) -> Grouping[R | C, A]: ...
    @overload
    def group_by(
        self, a: Expression[R | C, A, Any], b: Expression[R | C, B, Any], /
    ) -> Grouping[R | C, A, B]: ...
    @overload
    def group_by(
        self,
        a: Expression[R | C, A, Any],
        b: Expression[R | C, B, Any],
        d: Expression[R | C, D, Any],
        /,
        *more: Expression[R | C, Any, Any],
    ) -> Grouping[R | C, A, B, D, *tuple[Any, ...]]: ...
    def group_by(self, *fields: Any) -> Any:
        """The pairs in groups in which the fields are the same."""
        return Grouping(self._engine, self._whole("group_by"), self._paths(fields, "group_by"))
