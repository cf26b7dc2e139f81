"""Days: calendar dates, weekdays, today, numbered days.

A weekday is the latest such day, the dateline's own included; the next one if the clause speaks of the future.
A day and month without a year is the nearest such day.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.period import Period, add_months
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.shape import written_date
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES", "calendar_day", "day_of_month", "nearest", "same", "valid_date"]

_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH_STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def same(meaning: Meaning) -> Meaning:
    """What another rule found."""
    return meaning


def valid_date(year: int, month: int, day: int) -> datetime.date | None:
    """The day of the calendar, None if there is none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def nearest(candidates: Iterable[datetime.date | None], to: datetime.date) -> datetime.date | None:
    """The candidate with the fewest days between; of two, the earlier."""
    return min((day for day in candidates if day), key=lambda day: abs((day - to).days), default=None)


def calendar_day(month: int, day: int, year: int) -> Meaning:
    """A date with its year; a date that no calendar has denotes nothing."""

    def resolve(_: Context) -> Reading | None:
        found = valid_date(year, month, day)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _day_first(day: int, month: int, year: int) -> Meaning:
    return calendar_day(month, day, year)


def month_day(month: int, day: int, weekday: int | None = None) -> Meaning:
    """A date without its year: the nearest one, on the weekday if one is named."""

    def resolve(context: Context) -> Reading | None:
        if not 1 <= month <= 12 or not 1 <= day <= _LONGEST_MONTH[month - 1]:
            return None
        today = context.date
        if today is None:
            return Reading(TimeType.DATE, f"XXXX-{month:02d}-{day:02d}")
        reach = 4 if (month, day) == (2, 29) else 1
        days = [
            valid_date(year, month, day)
            for year in range(max(today.year - reach, 1), min(today.year + reach, 9999) + 1)
        ]
        on_weekday = [each for each in days if each and each.isoweekday() == weekday]
        found = nearest(on_weekday or days, today)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _day_month(day: int, month: int) -> Meaning:
    return month_day(month, day)


def _weekday_date(weekday: int, month: int, day: int) -> Meaning:
    return month_day(month, day, weekday)


def _weekday_day_month(weekday: int, day: int, month: int) -> Meaning:
    return month_day(month, day, weekday)


def day_in_year(month: int, day: int, year: Meaning) -> Meaning:
    """`June 3 last year`: the year is itself to be found."""

    def resolve(context: Context) -> Reading | None:
        found = year(context)
        if found is None or found.period is None:
            return month_day(month, day)(context)
        return calendar_day(month, day, found.period.start.year)(context)

    return resolve


def day_of_month(day: int) -> Meaning:
    """`the 18th`: of the nearest month that has one."""

    def resolve(context: Context) -> Reading | None:
        if context.date is None:
            return Reading(TimeType.DATE, f"XXXX-XX-{day:02d}")
        first = context.date.replace(day=1)
        months = [add_months(first, shift) for shift in (-1, 0, 1)]
        found = nearest((valid_date(each.year, each.month, day) for each in months if each), context.date)
        return dated(Period.of("day", found)) if found else None

    return resolve


def _day_of_period(day: int, month: Meaning) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        found = month(context)
        if found is None:
            return None
        if found.period is None:
            return Reading(TimeType.DATE, f"{found.value}-{day:02d}")
        return calendar_day(found.period.start.month, day, found.period.start.year)(context)

    return resolve


def weekday(number: int) -> Meaning:
    """A bare weekday."""
    return _weekday_by("", number)


def _weekday_by(word: str, number: int) -> Meaning:
    """A weekday with `last`, `next`, `this` ... in front, or with nothing."""

    def resolve(context: Context) -> Reading | None:
        start = context.date
        if word in ("following", "subsequent"):
            mentioned = context.last("day")
            start = mentioned.start if mentioned else start
        if start is None:
            return Reading(TimeType.DATE, f"XXXX-WXX-{number}")
        back = (start.isoweekday() - number) % 7
        if word in ("last", "past", "previous", "preceding", "prior"):
            shift = -(back or 7)
        elif word in ("next", "coming", "following", "upcoming", "subsequent"):
            shift = 7 - back
        elif back and (context.tense == "future" or (word == "this" and context.tense != "past")):
            shift = 7 - back
        else:
            shift = -back
        return _days_from(start, shift)

    return resolve


def _days_from(start: datetime.date, shift: int) -> Reading | None:
    found = Period.of("day", start).shifted(shift)
    return dated(found)


def weekday_in_week(number: int, week: Meaning) -> Meaning:
    """`Wednesday of next week`, `Tuesday last week`."""

    def resolve(context: Context) -> Reading | None:
        found = week(context)
        if found is None or found.period is None:
            return Reading(TimeType.DATE, f"XXXX-WXX-{number}")
        return _days_from(found.period.start, number - 1)

    return resolve


def _week_weekday(week: Meaning, number: int) -> Meaning:
    return weekday_in_week(number, week)


def _weekday_numbered(number: int, day: int) -> Meaning:
    """`Friday the 26th`: the nearest month in which they agree."""

    def resolve(context: Context) -> Reading | None:
        if context.date is None:
            return Reading(TimeType.DATE, f"XXXX-XX-{day:02d}")
        first = context.date.replace(day=1)
        months = [add_months(first, shift) for shift in (-2, -1, 0, 1, 2)]
        days = [valid_date(each.year, each.month, day) for each in months if each]
        found = nearest((each for each in days if each and each.isoweekday() == number), context.date)
        return dated(Period.of("day", found)) if found else weekday(number)(context)

    return resolve


def deictic(shift: int) -> Meaning:
    """today, yesterday, tomorrow, the day before yesterday."""

    def resolve(context: Context) -> Reading | None:
        return _days_from(context.date, shift) if context.date else unresolved("day")

    return resolve


def _always(shift: int) -> Callable[[int], Meaning]:
    return lambda _: deictic(shift)


def written(word: str) -> Meaning:
    """A date in one token: 26/12/2023, 2023-12-26, 22/04, 05-Aug-2016, 2015-12."""

    def resolve(context: Context) -> Reading | None:
        parts = word.replace("/", "-").split("-")
        if "-" not in word and "/" not in word:
            parts = word.split(".")
        if not all(part.isdigit() for part in parts):
            return _with_month_name(word, parts, context)
        numbers = [int(part[:5]) for part in parts]
        if len(parts) == 2:
            return _year_and_month(numbers)
        if len(parts[0]) == 4:
            return calendar_day(numbers[1], numbers[2], numbers[0])(context)
        year = numbers[2] if len(parts[2]) == 4 else _full_year(numbers[2], context)
        first, second = numbers[0], numbers[1]
        # 7/8/2023 is July 8 unless that is no date or dots are used: 8.7.2023.
        swapped = first > 12 or ("." in word and "/" not in word and second <= 12)
        return (
            calendar_day(second, first, year)(context)
            if swapped
            else calendar_day(first, second, year)(context)
        )

    return resolve


def _year_and_month(numbers: list[int]) -> Reading | None:
    year, month = max(numbers), min(numbers)
    first = valid_date(year, month, 1)
    return dated(Period.of("month", first)) if first else None


def _with_month_name(word: str, parts: list[str], context: Context) -> Reading | None:
    if len(parts) == 3:
        found = written_date(word)
        return dated(Period.of("day", found)) if found and found.year > 31 else None
    month = next((_MONTH_STEMS.index(part[:3]) + 1 for part in parts if part[:3] in _MONTH_STEMS), 0)
    number = next((int(part) for part in parts if part.isdigit()), 0)
    if number > 31:
        return _year_and_month([number, month])
    return month_day(month, number)(context)


def _full_year(two_digits: int, context: Context) -> int:
    """The year of that ending that is nearest to the dateline's; without one, 1950 to 2049."""
    middle = context.date.year if context.date else 2000
    return min(
        (century * 100 + two_digits for century in range(middle // 100 - 1, middle // 100 + 2)),
        key=lambda y: abs(y - middle),
    )


def pair(numbers: tuple[int, int, bool]) -> Meaning:
    """22/04 or 4/22; 9/11 is the day of 2001."""
    first, second, _ = numbers
    if (first, second) == (9, 11):
        return calendar_day(9, 11, 2001)
    return month_day(second, first) if first > 12 else month_day(first, second)


def _weekday_pair(number: int, numbers: tuple[int, int, bool]) -> Meaning:
    first, second, _ = numbers
    return month_day(second, first, number) if first > 12 else month_day(first, second, number)


def _is_written_pair(reader: Reader, first: int, end: int) -> bool:
    """9/11 anywhere; 22/04 behind "on", "by" and the like only, for 3/4 may be a fraction."""
    word = reader.lower[first]
    return "/" in word and (word == "9/11" or reader.before(first) in ("on", "by", "from", "since", "until"))


def _is_year_month(reader: Reader, first: int, end: int) -> bool:
    """2015-12 and 12-2015, but no part of a longer number: +86 138-2010-2015."""
    parts = reader.lower[first].split("-")
    return len(parts) == 3 or not reader.before(first)[-1:].isdigit()


def _is_month_day(reader: Reader, first: int, end: int) -> bool:
    """On May 12, but not: in May 12 people died."""
    after = reader.after(end)
    return reader.before(first) != "in" or not after.isalpha()


def _is_numbered_day(reader: Reader, first: int, end: int) -> bool:
    """On the 18th; but not: the 18th century, the 18th floor, the second time."""
    after = reader.after(end)
    digits = reader.lower[end - 1][0].isdigit()
    named = reader.before(first) in ("on", "by", "until", "since", "from")
    return (
        digits
        and named
        and (not after.isalpha() or after in ("at", "and", "to", "in", "because", "when", "from"))
    )


def _is_stamp(reader: Reader, first: int, end: int) -> bool:
    """20231226 and 231226, if they name the dateline's day or (with eight digits) begin with a year of our time."""
    word, today = reader.lower[first], reader.analysis.date
    if (
        len(word) == 8
        and word[:2] in ("19", "20")
        and valid_date(int(word[:4]), int(word[4:6]), int(word[6:]))
    ):
        return True
    return today is not None and word in (today.strftime("%y%m%d"), today.strftime("%m%d%y"))


def _stamp(word: str) -> Meaning:
    if len(word) == 8:
        return calendar_day(int(word[4:6]), int(word[6:]), int(word[:4]))
    return deictic(0)


RULES = (
    # Dates with their year
    Rule("CALENDAR", "month-day-year", "MONTH DAYNUM ,? YEAR", calendar_day, "March 3, 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH the? DAYORD ,? YEAR", calendar_day, "March 3rd, 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH DAYNUM of YEAR", calendar_day, "March 3 of 2021"),
    Rule("CALENDAR", "month-day-year", "MONTH the? DAYORD of YEAR", calendar_day, "March 3rd of 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYNUM of? MONTH ,? YEAR", _day_first, "3 March 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYORD of? MONTH ,? YEAR", _day_first, "the 3rd of March 2021"),
    Rule("CALENDAR", "day-month-year", "the? DAYNUM of? MONTH of|in YEAR", _day_first, "3 March of 2021"),
    Rule(
        "CALENDAR",
        "day-month-year",
        "the? DAYORD of? MONTH of|in YEAR",
        _day_first,
        "the 3rd of March of 2021",
    ),
    Rule("CALENDAR", "written-date", "DATE", written, "26/12/2023", _is_year_month),
    Rule("CALENDAR", "stamp", "STAMP", _stamp, "20231226", _is_stamp),
    Rule("CALENDAR", "month-day-in-year", "MONTH DAYNUM ,? of? RELYEAR", day_in_year, "June 3 of last year"),
    # Dates without
    Rule("CALENDAR", "month-day", "MONTH DAYNUM", month_day, "March 3", _is_month_day),
    Rule("CALENDAR", "month-day", "MONTH ,? the? DAYORD", month_day, "March the 3rd"),
    Rule("CALENDAR", "day-month", "the? DAYNUM of? MONTH", _day_month, "3 March"),
    Rule("CALENDAR", "day-month", "the? DAYORD of? MONTH", _day_month, "the third of March"),
    Rule(
        "CALENDAR",
        "day-of-month",
        "the DAYORD day? of? RELMONTH",
        _day_of_period,
        "the 15th day of next month",
    ),
    Rule("CALENDAR", "day-month", "the? DAYORD day of MONTH", _day_month, "the 23rd day of September"),
    Rule("CALENDAR", "day-of-month", "the DAYORD", day_of_month, "on the 18th", _is_numbered_day),
    Rule("CALENDAR", "written-date", "PAIR", pair, "on 22/04", _is_written_pair),
    # Weekdays
    Rule("DAY", "", "CALENDAR", same),
    Rule(
        "DAY",
        "weekday-date",
        "REL? WEEKDAY ,? (? CALENDAR )?",
        lambda rel, day, date: date,
        "Friday, March 3, 2021",
    ),
    Rule("DAY", "weekday-date", "WEEKDAY ,? MONTH DAYNUM", _weekday_date, "Friday, March 3"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? MONTH the? DAYORD", _weekday_date, "Friday, March 3rd"),
    Rule("DAY", "weekday-date", "WEEKDAY ,? DAYNUM of? MONTH", _weekday_day_month, "Friday 3 March"),
    Rule(
        "DAY",
        "weekday-date",
        "WEEKDAY ,? the? DAYORD of? MONTH",
        _weekday_day_month,
        "Friday the 3rd of March",
    ),
    Rule("DAY", "weekday-date", "WEEKDAY PAIR", _weekday_pair, "Friday 7/6"),
    Rule("DAY", "weekday-numbered", "WEEKDAY ,? the? DAYORD", _weekday_numbered, "Friday the 26th"),
    Rule("DAY", "weekday", "WEEKDAY", weekday, "on Tuesday"),
    Rule("DAY", "weekday", "the? REL WEEKDAY", _weekday_by, "last Friday"),
    Rule(
        "DAY", "weekday", "this|the past WEEKDAY", lambda day: _weekday_by("past", day), "this past Wednesday"
    ),
    Rule(
        "DAY",
        "weekday",
        "this coming|upcoming WEEKDAY",
        lambda day: _weekday_by("next", day),
        "this coming Friday",
    ),
    Rule("DAY", "weekday-in-week", "WEEKDAY ,? of|in? RELWEEK", weekday_in_week, "Wednesday of next week"),
    Rule("DAY", "weekday-in-week", "RELWEEK on|-? WEEKDAY", _week_weekday, "next week on Tuesday"),
    # Counted from the dateline
    Rule("DAY", "today", "DEICTIC", deictic, "yesterday"),
    Rule("DAY", "today", "DEICTIC , CALENDAR", lambda shift, date: date, "tomorrow, 13/04/21,"),
    Rule("DAY", "today", "the? day before yesterday", lambda: deictic(-2), "the day before yesterday"),
    Rule("DAY", "today", "the? day after tomorrow", lambda: deictic(2), "the day after tomorrow"),
)
