"""Plans as SQL. Names come from the tables alone; every value is bound."""

from __future__ import annotations

import json
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple

from newsmodel.query.conditions import And, Any_, Compare, Condition, Contains, In, Matches, Not, Or, Path
from newsmodel.query.tables import KEY_BITS, TABLES, Column, Table

if TYPE_CHECKING:
    from newsmodel.query.plan import Function, Grouped, Plan
    from newsmodel.query.tables import Many

__all__ = [
    "Sql",
    "belonging",
    "select_aggregate",
    "select_groups",
    "select_rows",
    "select_values",
]

_LONGEST_LIST = 50
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_WIDTHS = {"month": 7, "year": 4}


class Sql(NamedTuple):
    """A statement and the values that its question marks stand for, in order."""

    text: str
    values: list[Any]


def belonging(many: Many, alias: str, key: str) -> str:
    """The condition that rows belong to the row of that key."""
    if many.column == "article":  # the keys of what is in an article begin with the article's
        return f"{alias}.key >= ({key} << {KEY_BITS}) AND {alias}.key < (({key} + 1) << {KEY_BITS})"
    role = f" AND {alias}.role = '{many.role}'" if many.role is not None else ""
    return f"{alias}.{many.column} = {key}{role}"


class _Scope:
    """The FROM part of one SELECT as it grows: each reference that a path takes is joined once."""

    def __init__(self, prefix: str = "t", outer: _Scope | None = None) -> None:
        self.prefix, self.outer = prefix, outer
        self.aliases: dict[Table, str] = {}
        self._steps: dict[tuple[str, ...], str] = {}
        self.froms: list[str] = []
        self.inner_count = 0

    def start(self, table: Table) -> str:
        """Alias of the table that rows come from."""
        alias = self.aliases[table] = f"{self.prefix}{len(self.aliases)}"
        self.froms.append(f"{table.name} AS {alias}")
        return alias

    def follow(self, many: Many, alias: str) -> str:
        """Alias of the rows that belong to those of `alias`."""
        target = TABLES[many.table]
        if many.through is not None:
            pairs, column = many.through
            via = f"{self.prefix}v"
            self.froms.append(f"JOIN {pairs} AS {via} ON {via}.{many.column} = {alias}.key")
            return self._join(target, f"{{}}.key = {via}.{column}")
        return self._join(target, belonging(many, "{}", f"{alias}.key"))

    def _join(self, table: Table, condition: str) -> str:
        alias = self.aliases[table] = f"{self.prefix}{len(self.aliases)}"
        self.froms.append(f"JOIN {table.name} AS {alias} ON {condition.replace('{}', alias)}")
        return alias

    def column(self, path: Path) -> str:
        """The expression for a path."""
        alias = self.aliases[path.table]
        taken: tuple[str, ...] = (alias,)
        for step in path.steps:
            taken = (*taken, step.name)
            if taken not in self._steps:
                joined = self._steps[taken] = f"{self.prefix}r{len(self._steps)}"
                self.froms.append(
                    f"LEFT JOIN {step.table} AS {joined} ON {joined}.key = {alias}.{step.column}"
                )
            alias = self._steps[taken]
        text = f"{alias}.{path.column.name}"
        return text if path.part is None else f"substr({text}, 1, {_WIDTHS[path.part]})"


class _Writer:
    """Writes conditions; values are bound in the order in which their question marks stand."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.depth = 0

    def write(self, condition: Condition[Any], scope: _Scope, negated: bool = False) -> str:
        """A condition, or its contrary: NOT is carried down to the leaves, where a missing value is dealt with."""
        match condition:
            case Compare() | In() | Contains() | Matches() if _leads_to_few(condition):
                return self._among(condition, scope, negated)
            case Compare():
                return self._compare(condition, scope, negated)
            case In():
                return self._in(condition, scope, negated)
            case Contains(path=path, value=value):
                return self._call("nm_contains", path, value, scope, negated)
            case Matches(path=path, value=value):
                return self._call("nm_matches", path, value, scope, negated)
            case And(parts=parts):
                return _balanced([self.write(p, scope, negated) for p in parts], "OR" if negated else "AND")
            case Or(parts=parts):
                return _balanced([self.write(p, scope, negated) for p in parts], "AND" if negated else "OR")
            case Not(part=part):
                return self.write(part, scope, not negated)
            case Any_():
                return self._exists(condition, scope, negated)
        raise TypeError(f"unknown condition {condition!r}")

    def _among(self, condition: _Leaf, scope: _Scope, negated: bool) -> str:
        """A condition on what a row refers to, as a list of keys: so an index over the reference can be used."""
        if isinstance(condition, Compare) and condition.operator == "!=":
            condition, negated = Compare(condition.path, "==", condition.value), not negated
        path, last = condition.path, condition.path.steps[-1]
        target = TABLES[last.table]
        self.depth += 1
        inner = _Scope(f"k{self.depth}_")
        alias = inner.start(target)
        column = scope.column(Path(path.table, path.steps[:-1], Column(last.column)))
        moved = copy(condition)
        moved.path = Path(target, (), path.column, path.part)
        keys = f"SELECT {alias}.key FROM {inner.froms[0]} WHERE {self.write(moved, inner)}"
        return f"({column} NOT IN ({keys}) OR {column} IS NULL)" if negated else f"{column} IN ({keys})"

    def _bind(self, value: Any) -> str:
        self.values.append(value)
        return "?"

    def _compare(self, condition: Compare, scope: _Scope, negated: bool) -> str:
        left, value = scope.column(condition.path), condition.value
        if condition.operator in ("==", "!="):
            equal = (condition.operator == "==") is not negated
            if value is None:
                return f"{left} IS NULL" if equal else f"{left} IS NOT NULL"
            if isinstance(value, Path):
                return f"{left} IS {'' if equal else 'NOT '}{scope.column(value)}"
            return f"{left} = {self._bind(value)}" if equal else f"{left} IS NOT {self._bind(value)}"
        operator = _OPPOSITE[condition.operator] if negated else condition.operator
        if isinstance(value, Path):
            right = scope.column(value)
            unless = f" OR {left} IS NULL OR {right} IS NULL" if negated else ""
            return f"({left} {operator} {right}{unless})"
        return f"({left} {operator} {self._bind(value)}{f' OR {left} IS NULL' if negated else ''})"

    def _in(self, condition: In, scope: _Scope, negated: bool) -> str:
        left = scope.column(condition.path)
        values = [value for value in dict.fromkeys(condition.value) if value is not None]
        if len(values) > _LONGEST_LIST and all(isinstance(value, str) for value in values):
            listed = f"(SELECT value FROM json_each({self._bind(json.dumps(values))}))"
        else:
            listed = f"({', '.join(self._bind(value) for value in values)})"
        holds_none = None in condition.value
        if negated:
            return f"({left} NOT IN {listed} {'AND' if holds_none else 'OR'} {left} IS {'NOT ' if holds_none else ''}NULL)"
        return f"({left} IN {listed} OR {left} IS NULL)" if holds_none else f"{left} IN {listed}"

    def _call(self, function: str, path: Path, value: str, scope: _Scope, negated: bool) -> str:
        return f"{'NOT ' if negated else ''}{function}({scope.column(path)}, {self._bind(value)})"

    def _exists(self, condition: Any_, scope: _Scope, negated: bool) -> str:
        self.depth += 1
        outer = scope.column(condition.path)
        inner = _Scope(f"x{self.depth}_")
        many, target = condition.many, TABLES[condition.many.table]
        if many.through is not None:
            pairs, column = many.through
            via = f"{inner.prefix}v"
            inner.froms.append(f"{pairs} AS {via}")
            inner._join(target, f"{{}}.key = {via}.{column}")
            tests = [f"{via}.{many.column} = {outer}"]
        else:
            tests = [belonging(many, inner.start(target), outer)]
        if condition.part is not None:
            tests.append(self.write(condition.part, inner))
        text = f"EXISTS (SELECT 1 FROM {' '.join(inner.froms)} WHERE {' AND '.join(tests)})"
        return f"NOT {text}" if negated else text


_FEW = ("actors", "places", "articles", "event_types", "speech_acts")
_Leaf = Compare | In | Contains | Matches


def _leads_to_few(condition: _Leaf) -> bool:
    """Whether it is on a row of a small table that another refers to, and never true where there is none."""
    path = condition.path
    if not path.steps or path.steps[-1].table not in _FEW:
        return False
    if isinstance(condition, Compare):
        return condition.value is not None and not isinstance(condition.value, Path)
    return not isinstance(condition, In) or None not in condition.value


def _balanced(parts: list[str], word: str) -> str:
    """Parts joined as a tree of little depth, for SQLite counts the depth of an expression."""
    if len(parts) == 1:
        return parts[0]
    if len(parts) <= 16:
        return f"({f' {word} '.join(parts)})"
    middle = len(parts) // 2
    return f"({_balanced(parts[:middle], word)} {word} {_balanced(parts[middle:], word)})"


class _Select:
    """What all SELECTs of a plan share: FROM and WHERE."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.scope = _Scope()
        self.keys = [f"{self.scope.start(plan.table)}.key"]
        if plan.join is not None:
            self.keys.append(f"{self.scope.follow(plan.join, 't0')}.key")
        self.writer = _Writer()
        self.tests = [self.writer.write(condition, self.scope) for condition in plan.where]
        if plan.table.name in ("actors", "places"):
            self.tests.append("t0.key = t0.head")

    def orders(self) -> list[str]:
        """The sort keys of the plan, and behind them the order of the corpus."""
        given = [f"{self.scope.column(s.path)}{' DESC' if s.descending else ''}" for s in self.plan.order]
        return [*given, *self.keys]

    def text(self, what: str, behind: str = "") -> str:
        """The statement; to be called last, when all columns are known."""
        where = f" WHERE {' AND '.join(self.tests)}" if self.tests else ""
        return f"SELECT {what} FROM {' '.join(self.scope.froms)}{where}{behind}"


def _limit(limit: int | None) -> str:
    return "" if limit is None else f" LIMIT {int(limit)}"


def select_rows(plan: Plan) -> Sql:
    """The stored rows of a plan: the columns of its table and behind them those of the joined one."""
    select = _Select(plan)
    columns = [f"{select.scope.aliases[table]}.{name}" for table in plan.tables for name in table.names]
    behind = f" ORDER BY {', '.join(select.orders())}{_limit(plan.limit)}"
    return Sql(select.text(", ".join(columns), behind), select.writer.values)


def select_values(plan: Plan, paths: tuple[Path, ...]) -> Sql:
    """The values of fields, for each row of a plan."""
    select = _Select(plan)
    columns = [select.scope.column(path) for path in paths]
    behind = f" ORDER BY {', '.join(select.orders())}{_limit(plan.limit)}"
    return Sql(select.text(", ".join(columns), behind), select.writer.values)


def select_groups(plan: Plan, grouped: Grouped) -> Sql:
    """The groups of a plan's rows: keys, and the value of the function."""
    select = _Select(plan)
    keys = [select.scope.column(path) for path in grouped.keys]
    columns = list(keys)
    if grouped.function is not None:
        columns.append(f"{_call(select, grouped.function, grouped.path)} AS result")
    orders = [
        select.scope.column(path._replace(column=path.column._replace(name="id")))
        if path.column.name == "head"
        else key
        for path, key in zip(grouped.keys, keys, strict=True)
    ]
    if grouped.rank is not None:
        orders.insert(0, "result DESC" if grouped.rank == "most" else "result")
    behind = f" GROUP BY {', '.join(keys)} ORDER BY {', '.join(orders)}{_limit(grouped.limit)}"
    return Sql(select.text(", ".join(columns), behind), select.writer.values)


def select_aggregate(plan: Plan, function: Function, path: Path | None) -> Sql:
    """One value over all rows of a plan."""
    select = _Select(plan)
    if plan.limit is None:
        return Sql(select.text(_call(select, function, path)), select.writer.values)
    column = "1" if path is None else select.scope.column(path)
    behind = f" ORDER BY {', '.join(select.orders())}{_limit(plan.limit)}"
    inner = select.text(f"{column} AS value", behind)
    return Sql(
        f"SELECT {_applied(function, None if path is None else 'value')} FROM ({inner})", select.writer.values
    )


def _call(select: _Select, function: Function, path: Path | None) -> str:
    return _applied(function, None if path is None else select.scope.column(path))


def _applied(function: Function, column: str | None) -> str:
    if column is None:
        return "COUNT(*)"
    return f"COALESCE(SUM({column}), 0)" if function == "sum" else f"{function.upper()}({column})"
