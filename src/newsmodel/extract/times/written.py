"""Dates in one token of digits: 26/12/2023, 2023-12-26, 22/04, 05-Aug-2016, 20231226, and ISO stamps with a time of day."""

from __future__ import annotations

import datetime

from newsmodel.extract.times.context import Context, Meaning, Reading, dated
from newsmodel.extract.times.dates import calendar_day, full_year, month_day
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.period import Period, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import MONTH_STEMS

__all__ = ["RULES"]

_FRACTIONS = frozenset(["1/2", "1/3", "1/4", "2/3", "3/4"])
_BEFORE_SLASHED = frozenset("on by from since until between this next last through and or".split())


def _written(word: str) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        parts = _parts(word)
        if not all(part.isdecimal() for part in parts):
            return _with_month_name(word, parts, context)
        numbers = [int(part[:5]) for part in parts]
        if len(parts) == 2:
            return _month_of(max(numbers), min(numbers))
        if len(parts[0]) == 4:
            return calendar_day(numbers[1], numbers[2], numbers[0])(context)
        first, second, year = numbers
        if len(parts[2]) == 2:
            year = full_year(year, context)
        # 7/8/2023 is July 8 unless that is no date, or dots are used: 8.7.2023
        swapped = first > 12 or ("." in word and second <= 12)
        return calendar_day(second if swapped else first, first if swapped else second, year)(context)

    return resolve


def _parts(word: str) -> list[str]:
    if "-" not in word and "/" not in word:
        return word.split(".")
    return word.replace("/", "-").split("-")


def _month_of(year: int, month: int) -> Reading | None:
    first = valid_date(year, month, 1)
    return dated(Period.of("month", first)) if first else None


def _with_month_name(word: str, parts: list[str], context: Context) -> Reading | None:
    """05-Aug-2016, Aug-2016, 5-Aug."""
    if len(parts) == 3:
        found = _read_by_dateutil(word)
        return dated(Period.of("day", found)) if found and found.year > 31 else None
    month = next((MONTH_STEMS.index(part[:3]) + 1 for part in parts if part[:3] in MONTH_STEMS), 0)
    number = next((int(part[:5]) for part in parts if part.isdecimal()), 0)
    return _month_of(number, month) if number > 31 else month_day(month, number)(context)


def _read_by_dateutil(word: str) -> datetime.date | None:
    from dateutil import parser

    try:
        return parser.parse(word, default=datetime.datetime(1, 1, 1)).date()
    except (ValueError, OverflowError, ArithmeticError):  # all three happen on odd input
        return None


def _slashed(numbers: tuple[int, int]) -> Meaning:
    """22/04 or 4/22; 9/11 is the day of 2001."""
    if numbers == (9, 11):
        return calendar_day(9, 11, 2001)
    return _slashed_on(None, numbers)


def _slashed_on(weekday: int | None, numbers: tuple[int, int]) -> Meaning:
    first, second = numbers
    return month_day(second, first, weekday) if first > 12 else month_day(first, second, weekday)


def _compact(word: str) -> Meaning:
    """20231226; six digits were found to be the dateline's day."""

    def resolve(context: Context) -> Reading | None:
        if len(word) == 8:
            return calendar_day(int(word[4:6]), int(word[6:]), int(word[:4]))(context)
        return dated(context.now("day"))

    return resolve


def _iso(stamp: datetime.datetime) -> Meaning:
    """2023-12-26T10:30:00Z."""
    zone = "Z" if stamp.utcoffset() == datetime.timedelta(0) else ""
    value = stamp.replace(tzinfo=None).isoformat(timespec="seconds" if stamp.second else "minutes")
    return lambda _: Reading(TimeType.TIME, value + zone, Period.of("day", stamp.date()))


def _is_slashed(reader: Reader, first: int, end: int) -> bool:
    """9/11 anywhere; 22/04 behind "on", "by" and the like only, for 3/4 may be a fraction."""
    word, before = reader.lower[first], reader.before(first)
    if word in _FRACTIONS:
        return before == "on"
    return word == "9/11" or before in _BEFORE_SLASHED


def _is_date(reader: Reader, first: int, end: int) -> bool:
    """2015-12 and 12-2015, but no part of a longer number: +86 138-2010-2015."""
    return len(_parts(reader.lower[first])) == 3 or not reader.before(first)[-1:].isdecimal()


def _is_compact(reader: Reader, first: int, end: int) -> bool:
    """20231226; 231226 only if that is the dateline's day."""
    word, today = reader.lower[first], reader.analysis.date
    if len(word) == 8:
        return (
            word[:2] in ("19", "20") and valid_date(int(word[:4]), int(word[4:6]), int(word[6:])) is not None
        )
    return today is not None and word in (today.strftime("%y%m%d"), today.strftime("%m%d%y"))


# fmt: off
RULES = (
    Rule("CALENDAR", "written-date", "DATE", _written, "26/12/2023", _is_date),
    Rule("CALENDAR", "written-date", "SLASHED", _slashed, "on 22/04", _is_slashed),
    Rule("DAY", "written-date", "WEEKDAY SLASHED", _slashed_on, "Friday 7/6"),
    Rule("CALENDAR", "compact-date", "COMPACT", _compact, "20231226", _is_compact),
    Rule("TIME", "iso-stamp", "ISO", _iso, "2023-12-26T10:30:00Z"),
)
# fmt: on
