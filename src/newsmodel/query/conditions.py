"""Conditions: what a row must fulfil. Made by comparing fields, joined by `&`, `|` and `~`; each engine reads them.

Conditions are true or false, never "unknown": a missing value equals None alone, and is neither less nor greater than
anything. `~(statement.date < day)` is so true for a statement without date, in Python and in SQL alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, NoReturn, TypeVar

from newsmodel.errors import QueryError
from newsmodel.query.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsmodel.query.tables import Column, Many, One, Table, Value

__all__ = [
    "And",
    "Any_",
    "Compare",
    "Condition",
    "Contains",
    "In",
    "Matches",
    "Not",
    "Operator",
    "Or",
    "Part",
    "Path",
]

R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")

Operator = Literal["==", "!=", "<", "<=", ">", ">="]
Part = Literal["month", "year"]


class Path(NamedTuple):
    """A column seen from a table: over which references, and for a day perhaps only its month or year."""

    table: Table
    steps: tuple[One, ...]
    column: Column
    part: Part | None = None

    @property
    def last_table(self) -> Table:
        """The table that the column is in."""
        return TABLES[self.steps[-1].table] if self.steps else self.table

    def __str__(self) -> str:
        names = [self.table.root, *(step.name for step in self.steps)]
        if self.column.name != "head":
            names.append(self.column.name)
        return ".".join(names if self.part is None else [*names, self.part])


class Condition(Generic[R_co]):
    """Something that is true or false of a row of type R."""

    __slots__ = ()
    depth: int = 1

    def __and__(self, other: Condition[S]) -> Condition[R_co | S]:
        return And((self, _checked(other)))

    def __or__(self, other: Condition[S]) -> Condition[R_co | S]:
        return Or((self, _checked(other)))

    def __invert__(self) -> Condition[R_co]:
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise QueryError("a condition has no truth value of its own: write & for and, | for or, ~ for not")

    def paths(self) -> Iterator[Path]:
        """The paths that it reads, those within `any` left out but for where they start."""
        raise NotImplementedError


def _checked(other: object) -> Condition[Any]:
    if not isinstance(other, Condition):
        raise QueryError(
            f"& and | join conditions, not a {type(other).__name__}: put brackets around comparisons"
        )
    return other


_DEEPEST = 40
"""Levels of brackets; SQLite's parser takes somewhat more."""


def _deeper(level: int) -> int:
    if level > _DEEPEST:
        raise QueryError(f"conditions are nested more than {_DEEPEST} levels deep")
    return level


class _Leaf(Condition[Any]):
    __slots__ = ("path", "value")

    def __init__(self, path: Path, value: Any) -> None:
        self.path, self.value = path, value

    def paths(self) -> Iterator[Path]:
        yield self.path

    def __repr__(self) -> str:
        return f"({self.path} {type(self).__name__.lower()} {self.value!r})"


class Compare(_Leaf):
    """A column against a value, or against another column."""

    __slots__ = ("operator",)
    value: Value | Path

    def __init__(self, path: Path, operator: Operator, value: Value | Path) -> None:
        super().__init__(path, value)
        self.operator = operator

    def paths(self) -> Iterator[Path]:
        """Both columns, if it compares two."""
        yield self.path
        if isinstance(self.value, Path):
            yield self.value

    def __repr__(self) -> str:
        shown = str(self.value) if isinstance(self.value, Path) else repr(self.value)
        return f"({self.path} {self.operator} {shown})"


class In(_Leaf):
    """A column against several values, None perhaps among them."""

    __slots__ = ()
    value: tuple[Value, ...]


class Contains(_Leaf):
    """A text that holds another, whatever their case; `value` is case-folded."""

    __slots__ = ()
    value: str


class Matches(_Leaf):
    """A text that a pattern fits."""

    __slots__ = ()
    value: str


class _Several(Condition[Any]):
    __slots__ = ("depth", "parts")
    _word = ""
    parts: tuple[Condition[Any], ...]

    def __init__(self, parts: tuple[Condition[Any], ...]) -> None:
        # `a & b & c` is one node: no recursion over long chains
        self.parts = tuple(
            inner for part in parts for inner in (part.parts if isinstance(part, type(self)) else (part,))
        )
        self.depth = _deeper(1 + max(part.depth for part in self.parts))

    def paths(self) -> Iterator[Path]:
        for part in self.parts:
            yield from part.paths()

    def __repr__(self) -> str:
        return f"({self._word.join(map(repr, self.parts))})"


class And(_Several):
    """All of its parts."""

    __slots__ = ()
    _word = " & "


class Or(_Several):
    """At least one of its parts."""

    __slots__ = ()
    _word = " | "


class Not(Condition[Any]):
    """The contrary."""

    __slots__ = ("depth", "part")

    def __init__(self, part: Condition[Any]) -> None:
        self.part, self.depth = part, _deeper(part.depth + 1)

    def __invert__(self) -> Condition[Any]:
        return self.part

    def paths(self) -> Iterator[Path]:
        """Those of the part."""
        return self.part.paths()

    def __repr__(self) -> str:
        return f"~{self.part!r}"


class Any_(Condition[Any]):  # noqa: N801 # `Any` is taken
    """At least one of the rows that belong to a row fulfils `part`; with None, there is one at all.

    Attributes:
        path: the key of the row that they belong to.
        many: the relation.
        part: a condition on rows of its table, or None.
    """

    __slots__ = ("depth", "many", "part", "path")

    def __init__(self, path: Path, many: Many, part: Condition[Any] | None) -> None:
        self.path, self.many, self.part = path, many, part
        self.depth = _deeper(2 if part is None else part.depth + 2)

    def paths(self) -> Iterator[Path]:
        """The key of the row alone."""
        yield self.path

    def __repr__(self) -> str:
        return f"{str(self.path).removesuffix('.key')}.{self.many.name}.any({'' if self.part is None else repr(self.part)})"
