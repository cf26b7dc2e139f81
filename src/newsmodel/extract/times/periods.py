"""Months, quarters, seasons, years, decades: named, or counted from the dateline.

A bare month, quarter or season is the nearest one, and the one before or behind the dateline where the tense says so.
"""

from __future__ import annotations

import datetime

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.days import same, valid_date
from newsmodel.extract.times.period import MONTHS_IN, Period
from newsmodel.extract.times.guards import (
    is_bare_period,
    is_bare_season,
    is_bare_year,
    is_decade,
    is_half,
)
from newsmodel.extract.times.shape import shapes
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import MONTHS

__all__ = ["RULES", "of_year", "year"]


def year(number: int) -> Meaning:
    """A year by its number."""
    first = valid_date(number, 1, 1)
    return lambda _: dated(Period.of("year", first)) if first else None


def of_year(unit: str, number: int, in_year: Meaning | None = None) -> Meaning:
    """The month, quarter, half or season of that number, of a year or of the nearest."""

    def resolve(context: Context) -> Reading | None:
        base = in_year(context) if in_year else None
        if base is None or base.period is None:
            return _nearest(unit, number, context)
        if unit == "half" and base.period.unit != "year":
            return base  # the second half of the 1990s
        return dated(_numbered(unit, number, base.period.start.year))

    return resolve


def _numbered(unit: str, number: int, in_year: int) -> Period | None:
    # Winter, season 0, begins in December: the winter of 2023 is that of December 2023.
    month = (number * 3 or 12) if unit == "season" else (number - 1) * MONTHS_IN[unit] + 1
    first = valid_date(in_year, month, 1)
    return Period.of(unit, first) if first else None


def _nearest(unit: str, number: int, context: Context) -> Reading | None:
    today = context.date
    if today is None:
        return Reading(TimeType.DATE, _nameless(unit, number))
    found = [_numbered(unit, number, each) for each in (today.year - 1, today.year, today.year + 1)]
    periods = [each for each in found if each]
    if context.tense == "past":
        periods = [each for each in periods if each.start <= today] or periods
    elif context.tense == "future":
        periods = [each for each in periods if each.end >= today] or periods
    return dated(min(periods, key=lambda each: _distance(each, today), default=None))


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
    middle = (period.start.toordinal() + period.end.toordinal()) / 2
    away = middle - today.toordinal()
    return away + 0.5 if away >= 0 else -away


def month(number: int, in_year: Meaning | None = None) -> Meaning:
    """A month, of a year or of the nearest."""
    return of_year("month", number, in_year)


def _month_of(number: int, in_year: int) -> Meaning:
    return month(number, year(in_year))


def _related(unit: str, number: int, word: str) -> Meaning:
    """`last October`, `next May`, `this summer`."""

    def resolve(context: Context) -> Reading | None:
        today = context.date
        if today is None:
            return Reading(TimeType.DATE, _nameless(unit, number))
        found = [
            _numbered(unit, number, each)
            for each in range(max(today.year - 2, 1), min(today.year + 2, 9999) + 1)
        ]
        periods = [each for each in found if each]
        if word in ("last", "past", "previous", "preceding", "prior"):
            return dated(max((each for each in periods if each.end < today), default=None))
        if word in ("next", "coming", "following", "upcoming", "subsequent"):
            return dated(min((each for each in periods if each.start > today), default=None))
        if unit == "month":
            return dated(_numbered(unit, number, today.year))
        return dated(min(periods, key=lambda each: _distance(each, today), default=None))

    return resolve


def _last_month(word: str, number: int) -> Meaning:
    return _related("month", number, word)


def _last_season(word: str, code: str) -> Meaning:
    return _related("season", _SEASON_NUMBERS[code], word)


_SEASON_NUMBERS = {"WI": 0, "SP": 1, "SU": 2, "FA": 3}


def season(code: str, in_year: Meaning | None = None) -> Meaning:
    """A season, of a year or of the nearest."""
    return of_year("season", _SEASON_NUMBERS[code], in_year)


def _season_of(code: str, in_year: int) -> Meaning:
    return season(code, year(in_year))


def _quarter(found: tuple[int, int | None], in_year: Meaning | None = None) -> Meaning:
    number, named = found
    return of_year("quarter", number, year(named) if named else in_year)


def _half(found: tuple[int, int | None], in_year: Meaning | None = None) -> Meaning:
    number, named = found
    return of_year("half", number, year(named) if named else in_year)


def _ordinal_quarter(number: int, in_year: Meaning | None = None) -> Meaning:
    return of_year("quarter", number, in_year) if 1 <= number <= 4 else _nothing


def _ordinal_half(number: int, in_year: Meaning | None = None) -> Meaning:
    return of_year("half", number, in_year) if number in (1, 2) else _nothing


def _nothing(_: Context) -> Reading | None:
    return None


def decade(first_year: int) -> Meaning:
    """The 1990s; the 90s of the century that is nearest."""

    def resolve(context: Context) -> Reading | None:
        number = first_year
        if number < 100:
            now = context.date.year if context.date else 2000
            number += now // 100 * 100 - (100 if now // 100 * 100 + number > now else 0)
        first = valid_date(number, 1, 1)
        return dated(Period.of("decade", first)) if first else None

    return resolve


def century(number: int) -> Meaning:
    """The 19th century begins in 1800, as TIMEX3 counts: value "18"."""
    first = valid_date(max(number - 1, 0) * 100 or 1, 1, 1) if number < 100 else None
    return lambda _: dated(Period.of("century", first)) if first else None


def _edged(tail: str, in_year: int | None = None) -> Meaning:
    """`mid-May`, `mid-1990s`, `late-2006`, `mid-week`."""
    stems = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
    if tail[:3] in stems and (tail in MONTHS or len(tail) <= 4):
        return month(stems[tail[:3]], year(in_year) if in_year else None)
    if tail in ("year", "week", "month", "century", "decade"):
        return lambda context: dated(context.now(tail)) or unresolved(tail)
    if tail in ("summer", "winter", "spring", "autumn", "fall"):
        return season({"winter": "WI", "spring": "SP", "summer": "SU"}.get(tail, "FA"))
    for symbol, number in shapes(tail) if tail[:1].isdigit() else ():
        if symbol == "DECADE":
            return decade(number)
        if symbol == "YEAR":
            return year(number)
    return _nothing


def _is_edged(reader: object, first: int, end: int) -> bool:
    tail = reader.lower[first].partition("-")[2]  # type: ignore[attr-defined]
    return tail in _EDGED_TAILS or any(
        symbol in ("DECADE", "YEAR") for symbol, _ in shapes(tail) if tail[:1].isdigit()
    )


_EDGED_TAILS = frozenset(MONTHS) | frozenset(
    "year week month century decade summer winter spring autumn fall".split()
)


def _later_value(_: object, meaning: Meaning) -> Meaning:
    """Early, late and the end of a period have its value."""
    return meaning


def _year_range(years: tuple[int, int]) -> Meaning:
    """`2014-2018`."""
    low, high = years

    def resolve(_: Context) -> Reading | None:
        start, end = valid_date(low, 1, 1), valid_date(high, 12, 31)
        if not start or not end:
            return None
        return Reading(
            TimeType.DATE, f"{low:04d}/{high:04d}", Period("range", start, end, f"{low:04d}/{high:04d}")
        )

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


RULES = (
    # Years
    Rule("YEARP", "year", "YEAR", year, "2019"),
    Rule("YEARP", "year", "the? calendar? year of? YEAR", year, "the year 2000"),
    Rule("YEARP", "fiscal-year", "the? fiscal|financial|school YEAR", year, "fiscal 2008"),
    Rule("YEARP", "fiscal-year", "the? fiscal|financial|school year YEAR", year, "fiscal year 2008"),
    Rule("YEARP", "", "RELYEAR", same),
    Rule("TIME", "year", "YEAR", year, "in 2019", is_bare_year),
    Rule("TIME", "year", "the? calendar? year of? YEAR", year, "the year 2000"),
    Rule("TIME", "fiscal-year", "the? fiscal|financial|school YEAR", year, "fiscal 2008"),
    Rule("TIME", "fiscal-year", "the? fiscal|financial|school year YEAR", year, "fiscal year 2008"),
    Rule("TIME", "year-range", "the? YEARRANGE", _year_range, "2014-2018", is_bare_year),
    # Months
    Rule("MONTHP", "month-year", "the? month? of? MONTH ,? YEAR", _month_of, "May 2001"),
    Rule("MONTHP", "month-year", "MONTH of|in YEAR", _month_of, "May of 2001"),
    Rule("MONTHP", "month-year", "YEAR MONTH", lambda number, named: _month_of(named, number), "2001 May"),
    Rule("MONTHP", "month-in-year", "MONTH ,? of? RELYEAR", month, "October of next year"),
    Rule("MONTHP", "month", "the month of MONTH", month, "the month of May"),
    Rule("MONTHP", "relative-month", "the? REL MONTH", _last_month, "last October"),
    Rule("MONTHP", "month-range", "MONTHS YEAR", _months_of, "Nov-Feb 2017"),
    Rule("TIME", "", "MONTHP", same),
    Rule("TIME", "month", "MONTH", month, "since October", is_bare_period),
    # Quarters and halves
    Rule(
        "QUARTERP",
        "quarter",
        "the? ORDINAL fiscal? quarter ,? of|in? YEARP",
        _ordinal_quarter,
        "the third quarter of 2001",
    ),
    Rule("QUARTERP", "quarter", "the? ORDINAL fiscal? quarter", _ordinal_quarter, "the third quarter"),
    Rule(
        "QUARTERP",
        "quarter",
        "the? final|last quarter of YEARP",
        lambda base: of_year("quarter", 4, base),
        "the final quarter of 2001",
    ),
    Rule("QUARTERP", "quarter", "the? QUARTER of|in? YEARP", _quarter, "Q3 2019"),
    Rule("QUARTERP", "quarter", "the? QUARTER", _quarter, "third-quarter results"),
    Rule(
        "QUARTERP",
        "quarter",
        "the? YEARP 's? fiscal? ORDINAL quarter",
        lambda base, n: _ordinal_quarter(n, base),
        "last year's third quarter",
    ),
    Rule("QUARTERP", "quarter", "the? YEARP QUARTER", lambda base, found: _quarter(found, base), "2019 Q3"),
    Rule("HALFP", "half", "the? ORDINAL half of|in? YEARP", _ordinal_half, "the first half of 2001"),
    Rule(
        "HALFP",
        "half",
        "the? YEARP 's? ORDINAL half",
        lambda base, n: _ordinal_half(n, base),
        "this year's first half",
    ),
    Rule("HALFP", "half", "the? HALF of|in? YEARP", _half, "first-half 2001"),
    Rule("HALFP", "half", "the? YEARP HALF", lambda base, found: _half(found, base), "2019 H2"),
    Rule("TIME", "half", "the? HALF", _half, "first-half profit", is_half),
    Rule("TIME", "half", "the ORDINAL half of DECADEP", lambda _, base: base, "the first half of the 1990s"),
    Rule("TIME", "", "QUARTERP", same),
    Rule("TIME", "", "HALFP", same),
    # Seasons, decades, centuries
    Rule("SEASONP", "season", "the? SEASON of|in? YEARP", season, "the summer of 2006"),
    Rule("SEASONP", "relative-season", "the? REL SEASON", _last_season, "this summer"),
    Rule("TIME", "", "SEASONP", same),
    Rule("TIME", "season", "the? SEASON", season, "in the summer", is_bare_season),
    Rule("DECADEP", "decade", "the? '|’? DECADE", decade, "the 1990s", is_decade),
    Rule("DECADEP", "decade", "the YEAR 's", decade, "the 1990's", is_decade),
    Rule("DECADEP", "century", "the? ORDINAL century", century, "the 19th century"),
    Rule("TIME", "", "DECADEP", same),
    # Edges
    Rule("PERIOD", "", "YEARP", same),
    Rule("PERIOD", "", "MONTHP", same),
    Rule("PERIOD", "month", "MONTH", month, "May"),
    Rule("PERIOD", "", "QUARTERP", same),
    Rule("PERIOD", "", "HALFP", same),
    Rule("PERIOD", "", "SEASONP", same),
    Rule("PERIOD", "season", "the? SEASON", season, "the summer"),
    Rule("PERIOD", "", "DECADEP", same),
    Rule("PERIOD", "", "RELUNIT", same),
    Rule("TIME", "edge", "the? EDGE in? PERIOD", _later_value, "late last year"),
    Rule(
        "TIME",
        "edge",
        "the? very? beginning|end|start|middle|rest|remainder|close|course|height of PERIOD",
        same,
        "the end of 2006",
    ),
    Rule("TIME", "edge", "EDGED", _edged, "mid-May", _is_edged),
    Rule("TIME", "edge", "EDGED YEAR", _edged, "mid-May 2001", _is_edged),
)
