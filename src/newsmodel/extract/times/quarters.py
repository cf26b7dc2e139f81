"""Quarters, halves and seasons: the third quarter of 2001, first-half profit, last summer."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.duration import duration
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.months import numbered, related
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.years import year

__all__ = ["RULES", "season"]

_SEASON_NUMBERS = {"WI": 0, "SP": 1, "SU": 2, "FA": 3}
_RESULTS = frozenset("profit profits results net earnings sales loss losses revenue income figures".split())
_BEFORE_FALL = frozenset("in during by before until till since through".split())
_AROUND = 12  # tokens
# Words of business that no report of a match has, unlike loss, net and results.
_BUSINESS = frozenset(
    "profit profits earnings sales revenue revenues income growth economy economist economists orders exports imports shipments "
    "output inflation company shares prices".split()
)
_SPRING_BEHIND = frozenset("water break training roll rolls up from to back a into for".split())


def _quarter(number: int, in_year: Meaning | None = None) -> Meaning:
    return numbered("quarter", number, in_year) if 1 <= number <= 4 else _nothing


def _half(number: int, base: Meaning) -> Meaning:
    """The half of a year; of another period, as of the 1990s, it has the value of that period."""

    def resolve(context: Context) -> Reading | None:
        found = base(context)
        if found is None or found.period is None or found.period.unit == "year":
            return numbered("half", number, base)(context)
        return found

    return resolve if number in (1, 2) else _nothing


def _half_of_the_year(number: int) -> Meaning:
    return numbered("half", number) if number in (1, 2) else _nothing


def _nothing(_: Context) -> Reading | None:
    return None


def _named_quarter(found: tuple[int, int | None], in_year: Meaning | None = None) -> Meaning:
    number, named = found
    return numbered("quarter", number, year(named) if named else in_year)


def _named_half(found: tuple[int, int | None], in_year: Meaning | None = None) -> Meaning:
    number, named = found
    return numbered("half", number, year(named) if named else in_year)


def _year_quarter(in_year: Meaning, number: int) -> Meaning:
    return _quarter(number, in_year)


def _year_named_quarter(in_year: Meaning, found: tuple[int, int | None]) -> Meaning:
    return _named_quarter(found, in_year)


def _year_half(in_year: Meaning, number: int) -> Meaning:
    return _half(number, in_year)


def _year_named_half(in_year: Meaning, found: tuple[int, int | None]) -> Meaning:
    return _named_half(found, in_year)


def _of_months(months: tuple[int, int]) -> Meaning:
    """`the April-June quarter`; other months are a length."""
    first, last = months
    if first % 3 == 1 and last == first + 2:
        return _quarter(last // 3)
    return duration(((last - first) % 12 + 1, "month"))


def _latest_quarter(number: int) -> Meaning:
    return _quarter(number)


def _month_quarter(month: int) -> Meaning:
    """`the December quarter`: the one that ends with it."""
    return _quarter((month + 2) // 3)


def _last_quarter(in_year: Meaning | None = None) -> Meaning:
    return _quarter(4, in_year)


def season(code: str, in_year: Meaning | None = None) -> Meaning:
    """A season, of a year or the nearest."""
    return numbered("season", _SEASON_NUMBERS[code], in_year)


def _season_of_years(code: str, years: tuple[int, int]) -> Meaning:
    """`the winter of 1987-88`: it begins in the first of them."""
    return season(code, year(years[0]))


def _related_season(word: str, code: str) -> Meaning:
    return related("season", _SEASON_NUMBERS[code], word)


def _past_season(code: str) -> Meaning:
    return _related_season("past", code)


def _is_half(reader: Reader, first: int, end: int) -> bool:
    """`first-half profit` and `2019-H2`; not a first-half goal."""
    return reader.after(end) in _RESULTS or reader.lower[end - 1][-1:].isdecimal()


def _is_business(reader: Reader, first: int, end: int) -> bool:
    """Sales fell in |the first half|; not: scored in the second half."""
    around = reader.lower[max(0, first - _AROUND) : end + _AROUND]
    return reader.after(end) != "of" and not _BUSINESS.isdisjoint(around)


def _is_season(reader: Reader, first: int, end: int) -> bool:
    """`in the summer`, `by spring`; not the Arab Spring, the fall of the city, the Summer Olympics, a hot spring."""
    word, before, after = reader.lower[end - 1], reader.before(end - 1), reader.after(end)
    if reader.words[end - 1][0].isupper():
        return False
    if word == "fall":
        return before == "the" and reader.before(first) in _BEFORE_FALL and after != "of"
    if word == "spring" and after in _SPRING_BEHIND:
        return False
    return before not in ("a", "an", "hot", "to", "will", "would")


# fmt: off
RULES = (
    Rule("QUARTERP", "quarter", "the? ORDINAL fiscal? quarter ,? of|in? YEARP", _quarter, "the third quarter of 2001"),
    Rule("QUARTERP", "quarter", "the? ORDINAL fiscal? quarter", _quarter, "the third quarter"),
    Rule("QUARTERP", "quarter", "the? fiscal ORDINAL quarter", _quarter, "the fiscal third quarter"),
    Rule("QUARTERP", "quarter", "the? current|latest ORDINAL fiscal? quarter", _latest_quarter, "the current third quarter"),
    Rule("QUARTERP", "quarter", "the? final|last quarter of YEARP", _last_quarter, "the final quarter of 2001"),
    Rule("QUARTERP", "quarter", "the? YEARP 's final|last quarter", _last_quarter, "last year's final quarter"),
    Rule("QUARTERP", "quarter", "the? final quarter", _last_quarter, "the final quarter"),
    Rule("QUARTERP", "quarter", "the MONTH quarter", _month_quarter, "the December quarter"),
    Rule("QUARTERP", "quarter", "the? QUARTER of|in? YEARP", _named_quarter, "Q3 2019"),
    Rule("QUARTERP", "quarter", "QUARTER", _named_quarter, "third-quarter results"),
    Rule("QUARTERP", "quarter", "the? YEARP 's? fiscal? ORDINAL quarter", _year_quarter, "last year's third quarter"),
    Rule("QUARTERP", "quarter", "the? MONTHS quarter|period", _of_months, "the April-June quarter"),
    Rule("QUARTERP", "quarter", "the? YEARP QUARTER", _year_named_quarter, "2019 Q3"),
    Rule("HALFP", "half", "the? ORDINAL half of|in? PERIOD", _half, "the first half of 2001"),
    Rule("HALFP", "half", "the? YEARP 's? ORDINAL half", _year_half, "this year's first half"),
    Rule("HALFP", "half", "the? HALF of|in? YEARP", _named_half, "first-half 2001"),
    Rule("HALFP", "half", "the? YEARP HALF", _year_named_half, "2019 H2"),
    Rule("HALFP", "half", "HALF", _named_half, "first-half profit", _is_half),
    Rule("SEASONP", "season", "the? SEASON of|in? YEARP", season, "the summer of 2006"),
    Rule("SEASONP", "season", "the? SEASON of|in? YEARRANGE", _season_of_years, "the winter of 1987-88"),
    Rule("SEASONP", "relative-season", "the? REL SEASON", _related_season, "this summer"),
    Rule("SEASONP", "relative-season", "this past SEASON", _past_season, "this past summer"),
    Rule("TIME", "quarter", "the? ORDINAL period", _quarter, "the third period, with small profits", _is_business),
    Rule("TIME", "quarter", "QPERIOD", _quarter, "third-period profits", _is_business),
    Rule("TIME", "half", "the ORDINAL half", _half_of_the_year, "the first half, with small profits", _is_business),
    Rule("TIME", "", "QUARTERP", same),
    Rule("TIME", "", "HALFP", same),
    Rule("TIME", "", "SEASONP", same),
    Rule("TIME", "season", "the? SEASON", season, "in the summer", _is_season),
    Rule("PERIOD", "", "QUARTERP", same),
    Rule("PERIOD", "", "SEASONP", same),
    Rule("PERIOD", "season", "the? SEASON", season, "late in the summer"),
)
# fmt: on
