"""Calendar dates in words: March 3, 2021; 3 March; the 18th.

A day and month without a year is the nearest such day; of two that are months away, the one on the side that the tense says.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from newsmodel.extract.times.context import AHEAD, BACK, Context, Meaning, Reading, dated
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.period import Period, add_months, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import MONTH_STEMS

__all__ = ["BETWEEN", "RULES", "calendar_day", "full_year", "month_day", "nearest"]

BETWEEN = frozenset("to and through until till - – or".split())
_FAR = 122  # days
_ATTACKS = frozenset("attacks attack terrorist terror hijackings hijackers atrocities".split())
_BODIES = frozenset(
    "movement alliance coalition bloc group organization organisation brigade brigades".split()
)
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def nearest(candidates: Iterable[datetime.date | None], to: datetime.date) -> datetime.date | None:
    """The candidate with the fewest days between; of two, the earlier."""
    return min((day for day in candidates if day), key=lambda day: abs((day - to).days), default=None)


def calendar_day(month: int, day: int, year: int) -> Meaning:
    """A date with its year; a date that no calendar has denotes nothing."""
    found = valid_date(year, month, day)
    return lambda _: dated(Period.of("day", found)) if found else None


def _day_first(day: int, month: int, year: int) -> Meaning:
    return calendar_day(month, day, year)


def _year_first(year: int, month: int, day: int) -> Meaning:
    return calendar_day(month, day, year)


def full_year(two_digits: int, context: Context) -> int:
    """The year of that ending that is nearest to the dateline's; without one, 1950 to 2049."""
    middle = context.date.year if context.date else 2000
    centuries = range(middle // 100 - 1, middle // 100 + 2)
    return min((century * 100 + two_digits for century in centuries), key=lambda year: abs(year - middle))


def _short_year(day: int, month: int, two_digits: int) -> Meaning:
    return lambda context: calendar_day(month, day, full_year(two_digits, context))(context)


def month_day(month: int, day: int, weekday: int | None = None) -> Meaning:
    """A date without its year: the nearest one, on the weekday if one is named."""

    def resolve(context: Context) -> Reading | None:
        if not 1 <= month <= 12 or not 1 <= day <= _LONGEST_MONTH[month - 1]:
            return None
        if context.names(_BODIES):
            return None  # the March 14 |alliance|, the April 6 Youth |Movement|
        today = context.date
        if today is None:
            return Reading(TimeType.DATE, f"XXXX-{month:02d}-{day:02d}")
        if (month, day) == (9, 11) and context.after() in _ATTACKS and today.year > 2001:
            return calendar_day(9, 11, 2001)(context)
        in_year = _shared_year(context)
        if in_year:
            return calendar_day(month, day, in_year)(context)
        reach = 4 if (month, day) == (2, 29) else 1
        years = range(today.year - reach, today.year + reach + 1)
        days = [valid_date(year, month, day) for year in years]
        on_weekday = [each for each in days if each and each.isoweekday() == weekday]
        found = nearest(on_weekday or _on_side(days, context), today)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _on_side(days: list[datetime.date | None], context: Context) -> list[datetime.date | None]:
    """The days, without those more than four months off on the side of the dateline that the tense rules out."""
    side, sure = context.tense
    today = context.date
    if not sure or today is None:
        return days
    limit = 0 if context.before() in ("since", "until", "till") else _FAR
    sign = 1 if side == "past" else -1
    return [day for day in days if day and sign * (day - today).days <= limit] or days


def _shared_year(context: Context) -> int | None:
    """The year of `June 4, 2001` for `May 3` in front of it: from May 3 to June 4, 2001."""
    month, year = context.after(1)[:3], context.after(4) if context.after(3) == "," else context.after(3)
    joined = context.after() in BETWEEN and month in MONTH_STEMS and context.after(2).isdecimal()
    return int(year) if joined and len(year) == 4 and year.isdecimal() else None


def _related(word: str, month: int, day: int) -> Meaning:
    """`next June 30`, `last Oct. 5`: on that side of the dateline."""

    def resolve(context: Context) -> Reading | None:
        today = context.date
        if today is None or word not in BACK | AHEAD:
            return month_day(month, day)(context)
        days = [valid_date(today.year + shift, month, day) for shift in (-1, 0, 1)]
        side = [each for each in days if each and (each < today if word in BACK else each > today)]
        found = nearest(side, today)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _day_month(day: int, month: int) -> Meaning:
    return month_day(month, day)


def _in_year(month: int, day: int, year: Meaning) -> Meaning:
    """`June 3 of last year`: the year is itself to be found."""

    def resolve(context: Context) -> Reading | None:
        found = year(context)
        if found is None or found.period is None:
            return month_day(month, day)(context)
        return calendar_day(month, day, found.period.start.year)(context)

    return resolve


def _day_in_year(day: int, month: int, year: Meaning) -> Meaning:
    return _in_year(month, day, year)


def _in_month(day: int, month: Meaning) -> Meaning:
    """`the 15th day of next month`."""

    def resolve(context: Context) -> Reading | None:
        found = month(context)
        if found is None:
            return None
        if found.period is None:
            return Reading(TimeType.DATE, f"{found.value}-{day:02d}")
        return calendar_day(found.period.start.month, day, found.period.start.year)(context)

    return resolve


def _day_of_month(day: int) -> Meaning:
    """`the 18th`: of the nearest month that has one."""

    def resolve(context: Context) -> Reading | None:
        if context.date is None:
            return Reading(TimeType.DATE, f"XXXX-XX-{day:02d}")
        first = context.date.replace(day=1)
        months = [each for shift in (-1, 0, 1) if (each := add_months(first, shift))]
        found = nearest((valid_date(each.year, each.month, day) for each in months), context.date)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _is_month_day(reader: Reader, first: int, end: int) -> bool:
    """On May 12, but not: in May 12 people died."""
    return reader.before(first) != "in" or not reader.after(end).isalpha()


def _is_month_ordinal(reader: Reader, first: int, end: int) -> bool:
    """`March, the 3rd`; not: fell in September, |the second| drop this year."""
    return "," not in reader.words[first:end] or reader.words[end - 1][0].isdigit()


def _is_short_year(reader: Reader, first: int, end: int) -> bool:
    """`4 Jan 90 --`; not `4 Jan 12 people`."""
    return not reader.after(end)[:1].isalnum()


def _is_numbered_day(reader: Reader, first: int, end: int) -> bool:
    """On the 18th; but not: the 18th century, the 18th floor, the second time."""
    after = reader.after(end)
    digits = reader.lower[end - 1][0].isdecimal()
    named = reader.before(first) in ("on", "by", "until", "since", "from", "of")
    return digits and named and (not after.isalpha() or after in _BEHIND_NUMBERED_DAY)


_BEHIND_NUMBERED_DAY = frozenset("at and to in because when from".split())

# fmt: off
RULES = (
    Rule("CALENDAR", "month-day-year", "MONTH DAYNUM ,? YEAR", calendar_day, "March 3, 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH the? DAYORD ,? YEAR", calendar_day, "March 3rd, 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH DAYNUM of|in YEAR", calendar_day, "March 3 of 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH the? DAYORD of|in YEAR", calendar_day, "March 3rd of 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYNUM of? MONTH ,? YEAR", _day_first, "3 March 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYORD of? MONTH ,? YEAR", _day_first, "the 3rd of March 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYNUM of? MONTH of|in YEAR", _day_first, "3 March of 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYORD of? MONTH of|in YEAR", _day_first, "the 3rd of March of 2021"),
    Rule("CALENDAR", "day-month-year", "DAYNUM / MONTH / YEAR", _day_first, "22/Jan/2019"),
    Rule("CALENDAR", "day-month-year", "YEAR / MONTH / DAYNUM", _year_first, "2019/Jan/22"),
    Rule("CALENDAR", "day-month-year", "DAYNUM MONTH YY", _short_year, "4 Jan 90", _is_short_year),
    Rule("CALENDAR", "month-day-in-year", "MONTH DAYNUM ,? of? RELYEAR", _in_year, "June 3 of last year"),
    Rule("CALENDAR", "month-day-in-year", "the? DAYNUM|DAYORD of? MONTH ,? of? RELYEAR", _day_in_year, "3 June last year"),
    Rule("CALENDAR", "month-day", "MONTH DAYNUM", month_day, "on March 3", _is_month_day),
    Rule("CALENDAR", "month-day", "MONTH ,? the? DAYORD", month_day, "on March the 3rd", _is_month_ordinal),
    Rule("CALENDAR", "month-day", "REL MONTH DAYNUM", _related, "next June 30"),
    Rule("CALENDAR", "month-day", "MONTH / DAYNUM", month_day, "Jan/3"),
    Rule("CALENDAR", "day-month", "the? DAYNUM of? MONTH", _day_month, "on 3 March"),
    Rule("CALENDAR", "day-month", "the? DAYORD of? MONTH", _day_month, "on the third of March"),
    Rule("CALENDAR", "day-month", "the? DAYORD day of MONTH", _day_month, "the 23rd day of September"),
    Rule("CALENDAR", "day-of-month", "the DAYORD day? of RELMONTH", _in_month, "the 15th day of next month"),
    Rule("CALENDAR", "day-of-month", "the? DAYORD", _day_of_month, "on the 18th", _is_numbered_day),
)
# fmt: on
