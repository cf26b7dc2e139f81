"""Ranges of days that one expression names: June 3-5, 18 and 19 June, May 1 to June 2, 2020.

Two full dates with a word between them, "from 2009 to 2011", are two times.
"""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.dates import calendar_day, month_day
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.period import Period
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]


def _between(first: Meaning, last: Meaning) -> Meaning:
    """The interval from one day to another: value 2020-06-03/2020-06-05."""

    def resolve(context: Context) -> Reading | None:
        start, end = first(context), last(context)
        if start is None or end is None:
            return None
        value = f"{start.value}/{end.value}"
        if start.period is None or end.period is None or start.period.start > end.period.end:
            return Reading(TimeType.DATE, value)
        return Reading(TimeType.DATE, value, Period("range", start.period.start, end.period.end, value))

    return resolve


def _days(month: int, first: int, last: int, year: int | None = None) -> Meaning:
    if year is None:
        return _between(month_day(month, first), month_day(month, last))
    return _between(calendar_day(month, first, year), calendar_day(month, last, year))


def _pair(month: int, pair: tuple[int, int], year: int | None = None) -> Meaning:
    return _days(month, pair[0], pair[1], year)


def _pair_first(pair: tuple[int, int], month: int, year: int | None = None) -> Meaning:
    return _days(month, pair[0], pair[1], year)


def _days_first(first: int, last: int, month: int, year: int | None = None) -> Meaning:
    return _days(month, first, last, year)


def _months(month: int, joined: tuple[int, int], last: int, year: int | None = None) -> Meaning:
    """`Nov 18-Dec 19, 2015`: 18-Dec is one token."""
    first, last_month = joined
    if year is None:
        return _between(month_day(month, first), month_day(last_month, last))
    return _between(
        calendar_day(month, first, year - (month > last_month)), calendar_day(last_month, last, year)
    )


# fmt: off
RULES = (
    Rule("TIME", "day-range", "MONTH DAYMONTH .? DAYNUM ,? YEAR?", _months, "Nov 18-Dec 19, 2015"),
    Rule("TIME", "day-range", "MONTH PAIR ,? YEAR?", _pair, "June 3-5"),
    Rule("TIME", "day-range", "PAIR of? MONTH ,? YEAR?", _pair_first, "3-5 June"),
    Rule("TIME", "day-range", "MONTH DAYNUM to|through|-|–|until|and DAYNUM ,? YEAR?", _days, "June 3 to 5"),
    Rule("TIME", "day-range", "MONTH the? DAYORD to|through|-|–|until|till|and the? DAYORD ,? YEAR?", _days, "June 3rd to 5th"),
    Rule("TIME", "day-range", "DAYNUM to|through|-|–|until|and DAYNUM of? MONTH ,? YEAR?", _days_first, "3 to 5 June"),
    Rule("TIME", "day-range", "the? DAYORD to|through|-|–|until|till|and the? DAYORD of? MONTH ,? YEAR?", _days_first, "the 3rd to the 5th of June"),
)
# fmt: on
