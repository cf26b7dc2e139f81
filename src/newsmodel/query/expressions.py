"""Expressions: one field of a row, however far away, that can be compared, sorted by, selected and grouped by.

The type parameters tell the type checker what the expression reads (R, the row), what it gives (V, perhaps with None)
and what it may be compared with (W).
"""

from __future__ import annotations

import datetime
import math
import re
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from newsmodel.errors import QueryError
from newsmodel.model import Actor, Place
from newsmodel.query.conditions import And, Compare, Condition, Contains, In, Matches, Path
from newsmodel.query.pattern import compiled
from newsmodel.query.recognised import form_of, recognised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsmodel.query.conditions import Operator
    from newsmodel.query.tables import Column

__all__ = ["Choice", "Day", "Expression", "Number", "Ordered", "Sort", "Text", "Who", "encoded"]

R_co = TypeVar("R_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
W = TypeVar("W")


class Sort(NamedTuple):
    """One key to sort by."""

    path: Path
    descending: bool


class Expression(Generic[R_co, V_co, W]):
    """One field of a row.

    `==` and `!=` compare with a value, with None, or with another field.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def _compare(self, operator: Operator, other: object) -> Condition[R_co]:
        if isinstance(other, Expression):
            theirs = other._own_path()
            if _sort_of(theirs) != _sort_of(self._own_path()):
                raise QueryError(
                    f"{self} cannot be compared with {other}: they hold different kinds of values"
                )
            return Compare(self._own_path(), operator, theirs)
        value = self._encoded(other)
        if operator in ("==", "!="):
            recognised(self._path, value)
        return Compare(self._own_path(), operator, value)

    def _own_path(self) -> Path:
        """The path of what is compared and sorted by."""
        return self._path

    def _encoded(self, value: object) -> str | int | float | None:
        return encoded(self._own_path(), value)

    def __eq__(self, other: W | Expression[Any, Any, W] | None) -> Condition[R_co]:  # type: ignore[override]
        return self._compare("==", other)

    def __ne__(self, other: W | Expression[Any, Any, W] | None) -> Condition[R_co]:  # type: ignore[override]
        return self._compare("!=", other)

    __hash__ = object.__hash__

    def is_in(self, *values: W | Iterable[W]) -> Condition[R_co]:
        """True if the field holds one of the values: `act.is_in("condemn", "accuse")`, or one list of them."""
        listed: list[object] = []
        for value in values:
            if isinstance(value, str) or not hasattr(value, "__iter__"):
                listed.append(value)
            else:
                listed.extend(value)
        encoded_values = tuple(self._encoded(value) for value in listed)
        for encoded_value in encoded_values:
            recognised(self._path, encoded_value)
        return In(self._own_path(), encoded_values)

    def is_none(self) -> Condition[R_co]:
        """True if the text gives no such thing."""
        return Compare(self._own_path(), "==", None)

    def descending(self) -> Sort:
        """For `order_by`: the largest first; `-field` is short for it."""
        return Sort(self._own_path(), True)

    def __neg__(self) -> Sort:
        return self.descending()

    def __bool__(self) -> bool:
        raise QueryError(f"{self} is a field, not a value: compare it with something")

    def __repr__(self) -> str:
        return str(self._path)


class Ordered(Expression[R_co, V_co, W]):
    """A field whose values have an order. A missing value is neither less nor greater than anything."""

    __slots__ = ()

    def __lt__(self, other: W | Expression[Any, Any, W]) -> Condition[R_co]:
        return self._ordered("<", other)

    def __le__(self, other: W | Expression[Any, Any, W]) -> Condition[R_co]:
        return self._ordered("<=", other)

    def __gt__(self, other: W | Expression[Any, Any, W]) -> Condition[R_co]:
        return self._ordered(">", other)

    def __ge__(self, other: W | Expression[Any, Any, W]) -> Condition[R_co]:
        return self._ordered(">=", other)

    def _ordered(self, operator: Operator, other: object) -> Condition[R_co]:
        if other is None:
            raise QueryError(f"{self} {operator} None: nothing is less or greater than None; use is_none()")
        return self._compare(operator, other)

    def between(self, low: W, high: W) -> Condition[R_co]:
        """True from `low` to `high`, both included."""
        return And((self._ordered(">=", low), self._ordered("<=", high)))


class Text(Ordered[R_co, V_co, str]):
    """A field that holds text; `<` compares code points."""

    __slots__ = ()

    def contains(self, part: str) -> Condition[R_co]:
        """True if `part` stands in the text, whatever the case of both."""
        return Contains(self._path, str(self._encoded(_text(self, "contains", part))).casefold())

    def matches(self, pattern: str) -> Condition[R_co]:
        """True if `pattern` fits the whole text, whatever its case.

        Args:
            pattern: `*` fits any run of characters, `?` one, `[abc]` or `[a-z]` one of a set, `[!abc]` one outside of
                it; `|` stands between alternatives: "*ceasefire*|*truce*". A mark in brackets is a plain character.

        Raises:
            QueryError: a bracket is not closed, or the pattern has more than 1,000 characters.
        """
        compiled(_text(self, "matches", pattern))
        return Matches(self._path, str(self._encoded(pattern)))


class Number(Ordered[R_co, V_co, float]):
    """A field that holds a number."""

    __slots__ = ()


class Day(Ordered[R_co, V_co, "datetime.date | str"]):
    """A field that holds a day; compared with a date or its ISO form."""

    __slots__ = ()

    @property
    def month(self) -> Text[R_co, str | None]:
        """Its month, as "2023-12"."""
        return Text(self._path._replace(part="month"))

    @property
    def year(self) -> Text[R_co, str | None]:
        """Its year, as "2023"."""
        return Text(self._path._replace(part="year"))


class Choice(Expression[R_co, V_co, W]):
    """A field that holds a member of a closed vocabulary; compared with the member or its value."""

    __slots__ = ()


class Who(Expression[R_co, V_co, W]):
    """An actor or a place as a whole: compared by id with the object or its id, sorted by id."""

    __slots__ = ()

    def _own_path(self) -> Path:
        return self._path._replace(column=self._path.column._replace(name="id", kind="text"))

    def _encoded(self, value: object) -> str | int | float | None:
        return super()._encoded(value.id if isinstance(value, (Actor, Place)) else value)


def _text(field: object, verb: str, value: object) -> str:
    if not isinstance(value, str):
        raise QueryError(f"{field}.{verb} takes a str, not {value!r}")
    return value


def _sort_of(path: Path) -> object:
    """What two columns must share to be compared: numbers with numbers, days with days."""
    if path.part is not None:
        return path.part
    if path.column.choices is not None:
        return path.column.choices
    return "number" if path.column.kind in ("whole", "number") else path.column.kind


def encoded(path: Path, value: object) -> str | int | float | None:
    """A value as the cells of a column hold it.

    Raises:
        QueryError: the column holds no such values.
    """
    column = path.column
    if value is None:
        return None
    if column.choices is not None:
        return _member(path, column, value)
    if column.kind in ("whole", "number"):
        return _number(path, value)
    if column.kind == "day" and path.part is None:
        return _day(path, value)
    if not isinstance(value, str):
        form = form_of(path)
        holds = f"text, {form}," if form else "text"
        raise QueryError(f"{path} holds {holds} and cannot be compared with {value!r}")
    text = str(value)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise QueryError(f"{path} cannot hold lone surrogates: {value!r}") from None
    return text


def _member(path: Path, column: Column, value: object) -> str:
    assert column.choices is not None
    try:
        return column.choices(str(value)).value
    except ValueError:
        known = ", ".join(member.value for member in column.choices)
        raise QueryError(f"{path} is never {value!r}; it is one of: {known}") from None


def _number(path: Path, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise QueryError(f"{path} holds numbers and cannot be compared with {value!r}")
    if isinstance(value, float) and math.isnan(value):
        raise QueryError(f"{path} cannot be compared with NaN")
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return math.inf if value > 0 else -math.inf  # no cell holds it, and SQLite cannot bind it
    return value


def _day(path: Path, value: object) -> str:
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return value.isoformat()
    try:
        if isinstance(value, str):
            return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    part = (
        "month"
        if re.fullmatch(r"\d{4}-\d\d", str(value))
        else "year"
        if re.fullmatch(r"\d{4}", str(value))
        else None
    )
    advice = f"; {path}.{part} is compared with such a text" if part else ""
    raise QueryError(f"{path} holds days and is compared with a date or 'YYYY-MM-DD', not {value!r}{advice}")
