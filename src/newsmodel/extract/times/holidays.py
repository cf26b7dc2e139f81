"""Holidays with a fixed rule: Christmas, Easter Monday, Thanksgiving, Labor Day.

A date in the calendar, the nth weekday of a month, or days counted from Easter. Holidays that follow the moon or a
government's notice (Eid, Diwali, a king's birthday) are not here.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

from newsmodel.extract.times.context import Context, Meaning, Reading, dated
from newsmodel.extract.times.dates import nearest
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.period import Period, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]

# Month and day.
_FIXED = {
    "new year|years 's? day": (1, 1), "epiphany": (1, 6), "australia day": (1, 26), "groundhog day": (2, 2),
    "valentine|valentines 's? day": (2, 14), "international women|womens 's? day": (3, 8),
    "saint|st|st. patrick 's? day?": (3, 17), "april fools|fool's|fools' day": (4, 1), "earth day": (4, 22),
    "anzac day": (4, 25), "may day": (5, 1), "international workers|worker|workers' '|’|'s? day": (5, 1), "labour day": (5, 1),
    "cinco de mayo": (5, 5), "victory day": (5, 9), "juneteenth": (6, 19), "canada day": (7, 1),
    "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31), "all saints day": (11, 1),
    "guy fawkes night|day": (11, 5), "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11),
    "world aids day": (12, 1), "human rights day": (12, 10), "christmas eve": (12, 24), "christmas": (12, 25),
    "christmas day": (12, 25), "xmas": (12, 25), "boxing day": (12, 26), "new year 's? eve": (12, 31), "freedom day": (6, 19),
    "fourth|4th of july": (7, 4), "new year 's": (1, 1), "inauguration day": (1, 20), "new years eve": (12, 31), "nowruz": (3, 20),
}  # fmt: skip
# Month, weekday (Monday 1), which one (-1 the last), days after it.
_WEEKDAYS = {
    "martin luther king day": (1, 1, 3, 0), "presidents|presidents'|president day": (2, 1, 3, 0),
    "mother|mothers 's? day": (5, 7, 2, 0), "memorial day": (5, 1, -1, 0), "father|fathers 's? day": (6, 7, 3, 0),
    "labor day": (9, 1, 1, 0), "columbus day": (10, 1, 2, 0), "thanksgiving day?": (11, 4, 4, 0),
    "patriots|patriots' '|’? day": (4, 1, 3, 0), "election day": (11, 1, 1, 1),
    "black friday": (11, 4, 4, 1), "cyber monday": (11, 4, 4, 4),
}  # fmt: skip
# Days after Easter Sunday.
_EASTER = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "easter sunday?": 0, "easter monday": 1, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip

InYear = Callable[[int], datetime.date | None]


def _fixed(month: int, day: int) -> InYear:
    return lambda year: valid_date(year, month, day)


def _nth_weekday(month: int, weekday: int, number: int, shift: int) -> InYear:
    def in_year(year: int) -> datetime.date | None:
        first = valid_date(year, month, 1)
        if first is None:
            return None
        day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (number - 1 if number > 0 else 4) + shift
        return valid_date(year, month, day) or valid_date(year, month, day - 7)

    return in_year


def _from_easter(shift: int) -> InYear:
    def in_year(year: int) -> datetime.date | None:
        from dateutil.easter import easter

        return easter(year) + datetime.timedelta(days=shift) if 1583 <= year <= 4099 else None

    return in_year


def _holiday(in_year: InYear, year: Meaning | None = None) -> Meaning:
    """The holiday of a year, or the nearest, or the next where the clause speaks of the future."""

    def resolve(context: Context) -> Reading | None:
        found = year(context) if year else None
        if found and found.period:
            day = in_year(found.period.start.year)
        elif context.date is None:
            return _without_date(in_year)
        else:
            today = context.date
            days = [each for number in (-1, 0, 1) if (each := in_year(today.year + number))]
            if context.tense.side == "future":
                days = [each for each in days if each >= today] or days
            day = nearest(days, today)
        return dated(Period.of("day", day)) if day else None

    return resolve


def _weekend_at(day: Meaning) -> Meaning:
    """`Labor Day weekend`: the one before a Monday or Tuesday, else that of its week."""

    def resolve(context: Context) -> Reading | None:
        found = day(context)
        if found is None or found.period is None:
            return found
        weekend = Period.of("weekend", found.period.start)
        return dated(weekend.shifted(-1) if found.period.start.isoweekday() <= 2 else weekend)

    return resolve


def _without_date(in_year: InYear) -> Reading:
    """XXXX-12-25; only the year is missing, unless the day moves from year to year."""
    one, other = in_year(2001), in_year(2002)
    if one and other and (one.month, one.day) == (other.month, other.day):
        return Reading(TimeType.DATE, f"XXXX-{one.month:02d}-{one.day:02d}")
    return Reading(TimeType.DATE, "XXXX-XX-XX")


def _related(in_year: InYear) -> Callable[[str], Meaning]:
    """`last Easter`, `next Thanksgiving`."""

    def build(word: str) -> Meaning:
        def resolve(context: Context) -> Reading | None:
            today = context.date
            if today is None:
                return _without_date(in_year)
            days = [each for number in (-1, 0, 1) if (each := in_year(today.year + number))]
            if word in ("last", "past", "previous"):
                day = max((each for each in days if each < today), default=None)
            elif word in ("next", "coming", "following", "upcoming"):
                day = min((each for each in days if each > today), default=None)
            else:
                day = in_year(today.year)
            return dated(Period.of("day", day)) if day else None

        return resolve

    return build


_NO_HOLIDAY = frozenset(
    "island islands agreement accord accords tree trees card cards present presents".split()
)


_ONLY_NAMES = frozenset(["new", "election"])  # Election Day; not on any election day


def _is_holiday(reader: Reader, first: int, end: int) -> bool:
    """`on Christmas Day`; not Easter Island, the Good Friday Agreement."""
    if reader.words[first][0].islower() and end - first > 1 and reader.lower[end - 1] == "friday":
        return False
    if reader.words[first][0].islower() and reader.lower[first] in _ONLY_NAMES:
        return False
    return reader.after(end) not in _NO_HOLIDAY


def _rules(pattern: str, in_year: InYear) -> tuple[Rule, ...]:
    example = " ".join(
        element.split("|")[0] for element in pattern.split() if not element.endswith("?")
    ).title()

    def bare() -> Meaning:
        return _holiday(in_year)

    def of_year(year: Meaning) -> Meaning:
        return _holiday(in_year, year)

    def weekend() -> Meaning:
        return _weekend_at(_holiday(in_year))

    return (
        Rule("TIME", "holiday", f"the? {pattern} weekend", weekend, f"{example} weekend"),
        Rule("DAY", "holiday", pattern, bare, example, _is_holiday),
        Rule("DAY", "holiday", f"{pattern} ,? of|in? YEARP", of_year, f"{example} 2019"),
        Rule("DAY", "holiday", f"REL {pattern}", _related(in_year), f"last {example}"),
    )


RULES = tuple(
    rule
    for pattern, in_year in (
        *((pattern, _fixed(*day)) for pattern, day in _FIXED.items()),
        *((pattern, _nth_weekday(*day)) for pattern, day in _WEEKDAYS.items()),
        *((pattern, _from_easter(shift)) for pattern, shift in _EASTER.items()),
    )
    for rule in _rules(pattern, in_year)
)
