"""One of the units that a period has: the first week of July, the last month of 2021, the second Tuesday in May, week 23."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, dated
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.months import month
from newsmodel.extract.times.number import Number
from newsmodel.extract.times.period import UNRESOLVED, Period

__all__ = ["RULES"]


def _nth(number: int, unit: str, base: Meaning) -> Meaning:
    """-1 is the last. A week belongs to the month or year that its Thursday is in."""

    def resolve(context: Context) -> Reading | None:
        found = base(context)
        if found is None or found.period is None or unit not in UNRESOLVED:
            return found
        period = _first(unit, found.period) if number > 0 else _last(unit, found.period)
        return dated(period.shifted(number - 1) if number > 0 else period)

    return resolve


def _first(unit: str, whole: Period) -> Period:
    first = Period.of(unit, whole.start)
    early = unit == "week" and first.start.toordinal() + 3 < whole.start.toordinal()
    return (first.shifted(1) if early else first) or first


def _last(unit: str, whole: Period) -> Period:
    last = Period.of(unit, whole.end)
    late = unit == "week" and last.start.toordinal() + 3 > whole.end.toordinal()
    return (last.shifted(-1) if late else last) or last


def _last_of(_: str, unit: str, base: Meaning) -> Meaning:
    return _nth(-1, unit, base)


def _nth_weekday(number: int, weekday: int, base: Meaning) -> Meaning:
    """`the second Tuesday in May`."""

    def resolve(context: Context) -> Reading | None:
        found = base(context)
        if found is None or found.period is None:
            return found
        whole = found.period
        if number > 0:
            ahead = (weekday - whole.start.isoweekday()) % 7
            return dated(Period.of("day", whole.start).shifted(ahead + 7 * (number - 1)))
        return dated(Period.of("day", whole.end).shifted(-((whole.end.isoweekday() - weekday) % 7)))

    return resolve


def _last_weekday(_: str, weekday: int, base: Meaning) -> Meaning:
    return _nth_weekday(-1, weekday, base)


def _last_in_month(_: str, weekday: int, number: int) -> Meaning:
    return _nth_weekday(-1, weekday, month(number))


def _week_of(day: Meaning) -> Meaning:
    return _holding("week", day)


def _weekend_of(day: Meaning) -> Meaning:
    return _holding("weekend", day)


def _holding(unit: str, day: Meaning) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        found = day(context)
        return dated(found.period.within(unit)) if found and found.period else found

    return resolve


def _numbered_week(number: Number, year: Meaning | None = None) -> Meaning:
    """`week 23 of last year`: ISO weeks, the first has January 4."""

    def resolve(context: Context) -> Reading | None:
        found = year(context) if year else dated(context.now("year"))
        if isinstance(number, str) or not 1 <= number <= 53 or found is None or found.period is None:
            return None
        week = Period.of("week", found.period.start.replace(month=1, day=4))
        return dated(week.shifted(int(number) - 1))

    return resolve


# fmt: off
RULES = (
    Rule("TIME", "nth-unit", "the? ORDINAL UNIT of|in PERIOD", _nth, "the first week of July"),
    Rule("TIME", "nth-unit", "the? REL UNIT of|in PERIOD", _last_of, "the last week of March"),
    Rule("TIME", "nth-weekday", "the? ORDINAL WEEKDAY of|in PERIOD", _nth_weekday, "the second Tuesday in May"),
    Rule("TIME", "nth-weekday", "the? REL WEEKDAY of|in MONTHP", _last_weekday, "the last Friday of May 2021"),
    Rule("TIME", "nth-weekday", "the? REL WEEKDAY of|in MONTH", _last_in_month, "the last Sunday in March"),
    Rule("TIME", "week-of", "the? week of|ending|ended|beginning|starting|commencing on? DAY", _week_of, "the week of March 3"),
    Rule("TIME", "week-of", "the? weekend of DAY", _weekend_of, "the weekend of March 3"),
    Rule("TIME", "week-number", "the? week N of? YEARP?", _numbered_week, "week 23 of last year"),
)
# fmt: on
