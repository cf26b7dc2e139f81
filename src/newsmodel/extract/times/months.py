"""Months: May 2001, last October, since October.

A bare month is the nearest one, on the side of the dateline that the tense says.
"""

from __future__ import annotations

import datetime

from newsmodel.extract.times.context import AHEAD, BACK, Context, Meaning, Reading, dated
from newsmodel.extract.times.dates import BETWEEN
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.period import MONTHS_IN, Period, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.years import year
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import CLOSED, MONTH_STEMS

__all__ = ["RULES", "month", "numbered", "related"]

# How much farther a period counts on the side of the dateline that the tense does not speak of.
_WEIGHTS = {"past": 100, "future": 12, "": 1}
_UNSURE = 4
_REPORTED = 75  # days after the end of a quarter, while its results are still to come
_TITLES = frozenset("mr mr. mrs mrs. ms ms. miss dr dr.".split())
_BEFORE_MONTH = frozenset(
    "in since until till during early late mid last next this by of from through throughout between before after for".split()
)


def numbered(unit: str, number: int, in_year: Meaning | None = None) -> Meaning:
    """The month, quarter, half or season of that number, of a year or the nearest."""

    def resolve(context: Context) -> Reading | None:
        base = in_year(context) if in_year else None
        if base is None or base.period is None:
            return _nearest(unit, number, context)
        return dated(_of_year(unit, number, base.period.start.year))

    return resolve


def _of_year(unit: str, number: int, in_year: int) -> Period | None:
    # Winter, season 0, begins in December: the winter of 2023 is that of December 2023.
    month = (number * 3 or 12) if unit == "season" else (number - 1) * MONTHS_IN[unit] + 1
    first = valid_date(in_year, month, 1)
    return Period.of(unit, first) if first else None


def _around(unit: str, number: int, today: datetime.date, reach: int) -> list[Period]:
    years = range(today.year - reach, today.year + reach + 1)
    return [each for in_year in years if (each := _of_year(unit, number, in_year))]


def _nearest(unit: str, number: int, context: Context) -> Reading | None:
    today = context.date
    if today is None:
        return Reading(TimeType.DATE, _nameless(unit, number))
    side, sure = context.tense
    weight = _WEIGHTS[side] if sure else _UNSURE

    def cost(period: Period) -> float:
        is_over = period.end < today
        if is_over and unit in ("quarter", "half") and (today - period.end).days <= _REPORTED:
            is_over = False  # on Oct. 30: expects to report a loss for |the third quarter|
        off = (side == "past" and period.start > today) or (side == "future" and is_over)
        return _distance(period, today) * (weight if off else 1)

    return dated(min(_around(unit, number, today, 1), key=cost, default=None))


def _nameless(unit: str, number: int) -> str:
    if unit == "month":
        return f"XXXX-{number:02d}"
    return (
        f"XXXX-{('WI', 'SP', 'SU', 'FA')[number % 4]}"
        if unit == "season"
        else f"XXXX-{unit[0].upper()}{number}"
    )


def _distance(period: Period, today: datetime.date) -> float:
    """Days from the dateline to the period's middle; what lies ahead counts as a little farther."""
    away = (period.start.toordinal() + period.end.toordinal()) / 2 - today.toordinal()
    return away + 0.5 if away >= 0 else -away


def related(unit: str, number: int, word: str) -> Meaning:
    """`last October`, `next May`, `this summer`."""

    def resolve(context: Context) -> Reading | None:
        today = context.date
        if today is None:
            return Reading(TimeType.DATE, _nameless(unit, number))
        periods = _around(unit, number, today, 2)
        if word in BACK:
            return dated(max((each for each in periods if each.end < today), default=None))
        if word in AHEAD:
            return dated(min((each for each in periods if each.start > today), default=None))
        if unit == "month" or (
            word == "this" and number
        ):  # this fall, but the winter goes on into the next year
            return dated(_of_year(unit, number, today.year))
        return dated(min(periods, key=lambda each: _distance(each, today), default=None))

    return resolve


def month(number: int, in_year: Meaning | None = None) -> Meaning:
    """A month, of a year or the nearest."""
    return numbered("month", number, in_year)


def _month_of(number: int, in_year: int) -> Meaning:
    return month(number, year(in_year))


def _year_month(in_year: int, number: int) -> Meaning:
    return month(number, year(in_year))


def _related_month(word: str, number: int) -> Meaning:
    """`last October`; `the following August` comes after the month or year spoken of."""

    def resolve(context: Context) -> Reading | None:
        base = context.last("month", "year") if word in ("following", "subsequent") else None
        if base is None:
            return related("month", number, word)(context)
        months = (_of_year("month", number, base.end.year + shift) for shift in (0, 1))
        return dated(next((each for each in months if each and each.start > base.end), None))

    return resolve


def _past_month(number: int) -> Meaning:
    return related("month", number, "past")


def _bare_month(number: int) -> Meaning:
    """A month alone; in `May to October 2020` it has the year of the other."""

    def resolve(context: Context) -> Reading | None:
        named, in_year = context.after(1)[:3], context.after(2)
        if context.after() in BETWEEN and named in MONTH_STEMS and len(in_year) == 4 and in_year.isdecimal():
            return month(number, year(int(in_year) - (MONTH_STEMS.index(named) + 1 < number)))(context)
        return month(number)(context)

    return resolve


def _months_of(months: tuple[int, int], in_year: int) -> Meaning:
    """`Nov-Feb 2017`: the year is that of the last."""

    def resolve(context: Context) -> Reading | None:
        first, last = months
        start = month(first, year(in_year - (first > last)))(context)
        end = month(last, year(in_year))(context)
        if start is None or end is None or start.period is None or end.period is None:
            return None
        value = f"{start.value}/{end.value}"
        return Reading(TimeType.DATE, value, Period("range", start.period.start, end.period.end, value))

    return resolve


def _is_month(reader: Reader, first: int, end: int) -> bool:
    """In April, but not: April Jones, Jill June. `May` and `March` are tested where they are read (`reader.py`)."""
    before = reader.before(first)
    if before in _TITLES:
        return False
    if reader.lower[end - 1] in ("april", "june", "august") and before not in _BEFORE_MONTH:
        following = reader.words[end] if end < len(reader.words) else ""
        named = (
            first > 0 and before.isalpha() and before not in CLOSED and reader.words[first - 1][0].isupper()
        )
        return not named and not (following[:1].isupper() and following.isalpha())
    return True


# fmt: off
RULES = (
    Rule("MONTHP", "month-year", "MONTH ,? YEAR", _month_of, "May 2001"),
    Rule("MONTHP", "month-year", "the? month of MONTH ,? YEAR", _month_of, "the month of May 2001"),
    Rule("MONTHP", "month-year", "MONTH of|in|/ YEAR", _month_of, "May of 2001"),
    Rule("MONTHP", "month-year", "YEAR MONTH", _year_month, "2001 May"),
    Rule("MONTHP", "month-in-year", "MONTH ,? of? RELYEAR", month, "October of next year"),
    Rule("MONTHP", "month", "the month of MONTH", month, "the month of May"),
    Rule("MONTHP", "relative-month", "the? REL MONTH", _related_month, "last October"),
    Rule("MONTHP", "relative-month", "this past MONTH", _past_month, "this past October"),
    Rule("MONTHP", "month-range", "MONTHS YEAR", _months_of, "Nov-Feb 2017"),
    Rule("TIME", "", "MONTHP", same),
    Rule("TIME", "month", "MONTH", _bare_month, "since October", _is_month),
    Rule("PERIOD", "month", "MONTH", month, "early May"),
    Rule("PERIOD", "", "MONTHP", same),
)
# fmt: on
