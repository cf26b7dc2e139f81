"""Weekdays, today and tomorrow.

A weekday is the latest such day, the dateline's own included; the next one if the clause speaks of the future.
"""

from __future__ import annotations

import datetime

from newsmodel.extract.times.context import AHEAD, BACK, Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.dates import month_day, nearest
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.period import Period, add_months, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import WEEKDAYS

__all__ = ["RULES", "deictic", "weekday_in_week"]


_JOINED = frozenset("to through until - –".split())  # Monday to Friday


def _weekday(number: int) -> Meaning:
    return _related("", number)


def _related(word: str, number: int) -> Meaning:
    """A weekday with `last`, `next`, `this` ... in front, or with nothing."""

    def resolve(context: Context) -> Reading | None:
        start = context.date
        if word in ("following", "subsequent") and (mentioned := context.last("day")):
            start = mentioned.start
        if start is None:
            return Reading(TimeType.DATE, f"XXXX-WXX-{number}")
        if not word and context.before() in _JOINED and context.before(2) in WEEKDAYS:
            first = context.last("day", sentences=0)
            return _days_from(first.start, (number - first.start.isoweekday()) % 7) if first else None
        back = (start.isoweekday() - number) % 7
        if word in BACK:
            shift = -(back or 7)
        elif word in AHEAD or (back and _lies_ahead(word, context)):
            shift = 7 - back
        else:
            shift = -back
        return _days_from(start, shift)

    return resolve


def _lies_ahead(word: str, context: Context) -> bool:
    return context.tense.side == "future" or (word == "this" and context.tense.side != "past")


def _past(number: int) -> Meaning:
    return _related("past", number)


def _coming(number: int) -> Meaning:
    return _related("coming", number)


def _days_from(start: datetime.date, shift: int) -> Reading | None:
    return dated(Period.of("day", start).shifted(shift))


def weekday_in_week(number: int, week: Meaning) -> Meaning:
    """`Wednesday of next week`."""

    def resolve(context: Context) -> Reading | None:
        found = week(context)
        if found is None or found.period is None:
            return Reading(TimeType.DATE, f"XXXX-WXX-{number}")
        return _days_from(found.period.start, number - 1)

    return resolve


def _week_weekday(week: Meaning, number: int) -> Meaning:
    return weekday_in_week(number, week)


_PAPERS = frozenset(
    "times telegraph mirror mail express herald post tribune world star sun independent night harbor".split()
)
_NO_DAYS = frozenset(
    "bloody black cyber fat holy super bowl ruby usa good ash palm maundy shrove whit".split()
)


def _is_day(reader: Reader, first: int, end: int) -> bool:
    """`on Sunday`; not the Sunday Times, Bloody Sunday, USA Today, History Today."""
    if reader.before(first) in _NO_DAYS:
        return False
    if reader.lower[first] == "today" and (reader.in_name(first) or _is_show(reader, first, end)):
        return False
    return reader.after(end) not in _PAPERS or not reader.words[end][0].isupper()


def _is_show(reader: Reader, first: int, end: int) -> bool:
    """NBC's Today show."""
    return reader.words[first].istitle() and reader.after(end) in ("show", "programme", "program")


def _is_numbered(reader: Reader, first: int, end: int) -> bool:
    """`Friday the 26th`; not: on Wednesday, |the third| attack this year."""
    apart = "," in reader.words[first:end]
    return not apart or reader.words[end - 1][0].isdigit()


def _numbered(number: int, day: int) -> Meaning:
    """`Friday the 26th`: the nearest month in which they agree."""

    def resolve(context: Context) -> Reading | None:
        if context.date is None:
            return Reading(TimeType.DATE, f"XXXX-XX-{day:02d}")
        first = context.date.replace(day=1)
        months = [each for shift in (-2, -1, 0, 1, 2) if (each := add_months(first, shift))]
        days = [valid_date(each.year, each.month, day) for each in months]
        found = nearest((each for each in days if each and each.isoweekday() == number), context.date)
        return dated(Period.of("day", found)) if found else _weekday(number)(context)

    return resolve


def _weekday_date(_: str | None, __: object, date: Meaning) -> Meaning:
    """`Friday, March 3, 2021`: the date decides."""
    return date


def _weekday_day_month(weekday: int, day: int, month: int) -> Meaning:
    return month_day(month, day, weekday)


def _weekday_month_day(weekday: int, month: int, day: int) -> Meaning:
    return month_day(month, day, weekday)


def deictic(shift: int) -> Meaning:
    """today, yesterday, tomorrow: days from the dateline's."""
    return lambda context: _days_from(context.date, shift) if context.date else unresolved("day")


def _dated_deictic(_: int, date: Meaning) -> Meaning:
    return date


# fmt: off
RULES = (
    Rule("DAY", "", "CALENDAR", same),
    Rule("DAY", "weekday-date", "REL? WEEKDAY ,? (? CALENDAR )?", _weekday_date, "Friday, March 3, 2021"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? MONTH DAYNUM", _weekday_month_day, "Friday, March 3"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? MONTH the? DAYORD", _weekday_month_day, "Friday, March 3rd"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? DAYNUM of? MONTH", _weekday_day_month, "Friday 3 March"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? the? DAYORD of? MONTH", _weekday_day_month, "Friday the 3rd of March"),
    Rule("DAY", "weekday-numbered", "WEEKDAY ,? the? DAYORD", _numbered, "Friday the 26th", _is_numbered),
    Rule("DAY", "weekday", "WEEKDAY", _weekday, "on Tuesday", _is_day),
    Rule("DAY", "relative-weekday", "the? REL WEEKDAY", _related, "last Friday"),
    Rule("DAY", "relative-weekday", "this|the past WEEKDAY", _past, "this past Wednesday"),
    Rule("DAY", "relative-weekday", "this coming|upcoming WEEKDAY", _coming, "this coming Friday"),
    Rule("DAY", "weekday-in-week", "WEEKDAY ,? of|in? RELWEEK", weekday_in_week, "Wednesday of next week"),
    Rule("DAY", "weekday-in-week", "RELWEEK on|-? WEEKDAY", _week_weekday, "next week on Tuesday"),
    Rule("DAY", "today", "DEICTIC", deictic, "yesterday", _is_day),
    Rule("DAY", "today", "DEICTIC , CALENDAR", _dated_deictic, "tomorrow, 13/04/21"),
    Rule("DAY", "today", "the? day before yesterday", lambda: deictic(-2), "the day before yesterday"),
    Rule("DAY", "today", "the? day after tomorrow", lambda: deictic(2), "the day after tomorrow"),
)
# fmt: on
