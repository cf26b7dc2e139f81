"""Years, decades, centuries: 2019, fiscal 2008, 2014-2018, the 1990s, the 19th century."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, dated
from newsmodel.extract.times.dates import full_year
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.number import ORDINALS
from newsmodel.extract.times.period import Period, valid_date
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import CLOSED
from newsmodel.text.determiner import POSSESSIVE

__all__ = ["RULES", "century", "decade", "year"]

# Words and marks in front of a year that stands alone.
_BEFORE_YEAR = frozenset(
    "in since by until till during from of before after between through throughout late early mid for and to year ( or around "
    "circa about than despite into starting beginning , ; : over".split()
)
# In front of a year long ago: 1700 may be an hour as well.
_BEFORE_SHORT = frozenset(
    "in since of from until till by to and than early late spring summer fall autumn winter".split()
)
_BEFORE_OLD_YEAR = frozenset("in since of year ( from circa around".split())
_BEFORE_LABEL = frozenset(
    "$ € £ # no no. number room flight page section article route model channel resolution resolutions order directive decree "
    "law bill unit battalion brigade form highway road paragraph ' ’".split()
)
# What numbers count; a number in front of them is no year.
_COUNTED = frozenset(
    "people persons troops soldiers men women children dollars euros pounds miles kilometers kilometres km meters metres feet "
    "percent per jobs workers employees members homes houses votes seats tons tonnes barrels shares units copies pieces "
    "civilians refugees migrants deaths cases fighters police officers students protesters demonstrators aircraft planes hp "
    "hectares acres pages words points times additional more other local hours dinars rupees yuan yen rubles yards inches lbs kg mb".split()
)
_STREET = frozenset("street avenue road boulevard drive lane st. ave. rd. blvd.".split())
_HEAT = frozenset("temperatures temperature degrees highs lows".split())
_FARTHEST = 60  # years between the dateline and a year that nothing announces


def year(number: int) -> Meaning:
    """A year by its number."""
    first = valid_date(number, 1, 1)
    return lambda _: dated(Period.of("year", first)) if first else None


def _short_year(two_digits: int) -> Meaning:
    """`in '96`: the nearest year of that ending."""
    return lambda context: year(full_year(two_digits, context))(context)


def _range(years: tuple[int, int]) -> Meaning:
    low, high = years
    start, end = valid_date(low, 1, 1), valid_date(high, 12, 31)
    value = f"{low:04d}/{high:04d}"
    period = Period("range", start, end, value) if start and end else None
    return lambda _: Reading(TimeType.DATE, value, period) if period else None


def decade(first_year: int) -> Meaning:
    """The 1990s; the 90s nearest before the dateline."""

    def resolve(context: Context) -> Reading | None:
        number = first_year
        if number < 100:
            now = context.date.year if context.date else 2000
            number += now // 100 * 100
            number -= 100 if number > now else 0
        first = valid_date(number, 1, 1)
        unit = "century" if number % 100 == 0 and number <= 1900 else "decade"  # the 1600s
        return dated(Period.of(unit, first)) if first else None

    return resolve


def century(number: int) -> Meaning:
    """The 19th century begins in 1800, as TIMEX3 counts: value 18."""
    first = valid_date((number - 1) * 100 or 1, 1, 1) if 0 < number < 100 else None
    return lambda _: dated(Period.of("century", first)) if first else None


def _is_year(reader: Reader, first: int, end: int) -> bool:
    """A number that is a year by its neighbours: in 2019, the 2008 Olympics; not 2000 people, 2010 Main Street."""
    before, after = reader.before(first), reader.after(end)
    if before in _BEFORE_LABEL or after in _COUNTED or _is_percentage(reader, end):
        return False
    if reader.after(end, 1) in _STREET or reader.after(end, 2) in _STREET:
        return False
    number = int(reader.lower[end - 1][:4])
    today = reader.analysis.date
    near = abs(number - (today.year if today else 2000)) <= _FARTHEST
    if first and before not in _BEFORE_YEAR and not (before == "the" and near):
        return near and number % 100 != 0
    if not near and first and before not in _BEFORE_OLD_YEAR and reader.before(first, 2) != "back":
        return False
    return number % 100 != 0 or before in ("in", "since", "during") or not _is_plural(after)


def _is_short_year(reader: Reader, first: int, end: int) -> bool:
    """`in '96`, `the spring of '98`; not a quotation that begins with a number."""
    fused = reader.analysis.ends[first] == reader.analysis.starts[end - 1]
    behind = reader.after(end)
    return fused and reader.before(first) in _BEFORE_SHORT and (not behind.isalpha() or behind in CLOSED)


def _is_percentage(reader: Reader, end: int) -> bool:
    return reader.after(end) == "%" and reader.analysis.ends[end - 1] == reader.analysis.starts[end]


def _is_plural(word: str) -> bool:
    """`for 2000 rebels`: what a round number counts."""
    return word.isalpha() and word[-1:] == "s" and word not in CLOSED


def _is_decade(reader: Reader, first: int, end: int) -> bool:
    """`the 1990s`, `the 80s`; not a man in his 60s, temperatures in the 80s."""
    word = reader.lower[end - 1]
    if word == "'s":
        announced = reader.lower[first] == "the" or reader.before(first) in ("early", "late", "mid")
        return announced and reader.lower[end - 2].endswith("0") and reader.after(end) not in ORDINALS
    if word[:4].isdecimal():
        return True
    if POSSESSIVE.intersection(reader.lower[max(0, first - 3) : first]):
        return False
    announced = first < end - 1 or reader.before(first) in ("and", "or", "early", "late", "mid", "in", "to")
    return announced and not _HEAT.intersection(reader.lower[max(0, first - 20) : end + 10])


def _is_century(reader: Reader, first: int, end: int) -> bool:
    """`the 20th century`; not the 20th Century Fund."""
    following = reader.words[end] if end < len(reader.words) else ""
    return not (reader.words[end - 1].istitle() and following[:1].isupper() and following.isalpha())


# fmt: off
RULES = (
    Rule("YEARP", "year", "YEAR", year, "in 2019"),
    Rule("YEARP", "year", "'|’|‘ YY", _short_year, "in '96", _is_short_year),
    Rule("YEARP", "year", "the? calendar? year of? YEAR", year, "the year 2000"),
    Rule("YEARP", "fiscal-year", "the? fiscal|financial|school|calendar YEAR", year, "fiscal 2008"),
    Rule("YEARP", "fiscal-year", "the? fiscal|financial|school year YEAR", year, "fiscal year 2008"),
    Rule("YEARP", "", "RELYEAR", same),
    Rule("TIME", "year", "YEAR", year, "in 2019", _is_year),
    Rule("TIME", "year", "'|’|‘ YY", _short_year, "in '96", _is_short_year),
    Rule("TIME", "year", "the? calendar? year of? YEAR", year, "the year 2000"),
    Rule("TIME", "fiscal-year", "the? fiscal|financial|school|calendar YEAR", year, "fiscal 2008"),
    Rule("TIME", "fiscal-year", "the? fiscal|financial|school year YEAR", year, "fiscal year 2008"),
    Rule("TIME", "year-range", "the? YEARRANGE fiscal|financial|school|academic year", _range, "the 1997-98 school year"),
    Rule("TIME", "year-range", "the? fiscal|financial|school|academic year? YEARRANGE", _range, "fiscal year 1997-98"),
    Rule("TIME", "year-range", "the? YEARRANGE", _range, "2014-2018", _is_year),
    Rule("DECADEP", "decade", "the? '|’? DECADE", decade, "the 1990s", _is_decade),
    Rule("DECADEP", "decade", "the? YY 's", decade, "the 80's", _is_decade),
    Rule("DECADEP", "decade", "the? YEAR 's", decade, "the 1990's", _is_decade),
    Rule("DECADEP", "century", "CENTURYADJ", century, "18th-century houses"),
    Rule("DECADEP", "century", "the? ORDINAL century", century, "the 19th century", _is_century),
    Rule("TIME", "", "DECADEP", same),
    Rule("PERIOD", "", "YEARP", same),
    Rule("PERIOD", "", "DECADEP", same),
)
# fmt: on
