"""Periods: days, weeks, months ... of the calendar, with their TIMEX3 values.

Period.of("week", date(2023, 12, 26))       2023-W52, Monday to Sunday
Period.of("quarter", ...).shifted(-1)       the quarter before
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

__all__ = ["MONTHS_IN", "UNRESOLVED", "Period", "add_months", "valid_date"]

# Length in months of the units that are whole months.
MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_SEASONS = ("WI", "SP", "SU", "FA")
# The value of a unit when there is no dateline to count from.
UNRESOLVED = {
    "day": "XXXX-XX-XX",
    "night": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "fortnight": "XXXX-WXX",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "season": "XXXX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


class Period(NamedTuple):
    """A stretch of the calendar.

    Attributes:
        unit: "day", "week", "weekend", "fortnight", "month", "quarter", "half", "season", "year", "decade", "century".
        start, end: first and last day, both included.
        value: TIMEX3 value.
    """

    unit: str
    start: date
    end: date
    value: str

    @classmethod
    def of(cls, unit: str, day: date) -> Period:
        """The period of a kind that holds a day.

        For example:

            >>> Period.of("week", date(2023, 12, 26)).value, Period.of("season", date(2024, 1, 3)).value
            ('2023-W52', '2023-WI')
        """
        if unit in MONTHS_IN:
            return cls._of_months(unit, day)
        if unit in ("week", "weekend", "fortnight"):
            return cls._of_week(unit, day)
        return cls("day", day, day, day.isoformat())

    @classmethod
    def _of_months(cls, unit: str, day: date) -> Period:
        length = MONTHS_IN[unit]
        # Seasons begin in December, the rest in January.
        offset = 1 if unit == "season" else 0
        first = (day.year * 12 + day.month - 1 + offset) // length * length - offset
        first = max(first, MINYEAR * 12)
        start = date(first // 12, first % 12 + 1, 1)
        follower = add_months(start, length)
        end = follower - timedelta(days=1) if follower else date.max
        return cls(unit, start, end, _value_of_months(unit, start))

    @classmethod
    def _of_week(cls, unit: str, day: date) -> Period:
        year, week, weekday = day.isocalendar()
        monday = date.fromordinal(max(day.toordinal() - weekday + 1, 1))
        value = f"{year:04d}-W{week:02d}"
        if unit == "weekend":
            return cls(unit, _day_after(monday, 5), _day_after(monday, 6), value + "-WE")
        return cls(unit, monday, _day_after(monday, 13 if unit == "fortnight" else 6), value)

    def shifted(self, number: int) -> Period | None:
        """The period of the same kind that comes `number` later (earlier if negative), None beyond the calendar."""
        if self.unit in MONTHS_IN:
            start = add_months(self.start, number * MONTHS_IN[self.unit])
        else:
            start = _moved(self.start, number * _DAYS_IN[self.unit])
        return Period.of(self.unit, start) if start else None

    def within(self, unit: str) -> Period:
        """The period of another kind that holds this one's first day."""
        return Period.of(unit, self.start)


def add_months(day: date, number: int) -> date | None:
    """The day `number` months later, the last of its month at most; None beyond the calendar.

    For example:

        >>> add_months(date(2024, 3, 31), -1)
        datetime.date(2024, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    return None


def _moved(day: date, number: int) -> date | None:
    ordinal = day.toordinal() + number
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def _day_after(day: date, number: int) -> date:
    return _moved(day, number) or date.max


def _value_of_months(unit: str, start: date) -> str:
    year = f"{start.year:04d}"
    if unit == "month":
        return f"{year}-{start.month:02d}"
    if unit == "quarter":
        return f"{year}-Q{(start.month + 2) // 3}"
    if unit == "half":
        return f"{year}-H{(start.month + 5) // 6}"
    if unit == "season":
        return f"{year}-{_SEASONS[start.month % 12 // 3]}"
    return year[: {"year": 4, "decade": 3, "century": 2}[unit]]


def valid_date(year: int, month: int, day: int) -> date | None:
    """The day of the calendar, None if there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
