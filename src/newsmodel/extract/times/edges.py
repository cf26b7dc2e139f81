"""Parts of a period that have its value: early June, late last year, mid-May, the end of 2006, by year-end."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.months import month
from newsmodel.extract.times.quarters import season
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.relative import the_unit
from newsmodel.extract.times.shape import shapes
from newsmodel.extract.times.years import decade, year
from newsmodel.text.closed import MONTHS

__all__ = ["RULES"]

_MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS.update({name[:3]: number for number, name in enumerate(MONTHS, 1)}, sept=9)
_SEASON_CODES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_UNITS = frozenset(["year", "month", "week", "decade", "century"])


def _edged(tail: str, in_year: int | None = None) -> Meaning:
    """What stands behind the hyphen of `mid-May`, `mid-1990s`, `late-2006`, `mid-week`."""
    if tail in _MONTH_NUMBERS:
        return month(_MONTH_NUMBERS[tail], year(in_year) if in_year else None)
    if tail in _SEASON_CODES:
        return season(_SEASON_CODES[tail], year(in_year) if in_year else None)
    if tail in _UNITS:
        return _this(tail)
    for symbol, number in shapes(tail):
        if symbol in ("DECADE", "YEAR"):
            return decade(number) if symbol == "DECADE" else year(number)
    return _nothing


def _this(unit: str) -> Meaning:
    return lambda context: dated(context.now(unit)) or unresolved(unit)


def _nothing(_: Context) -> Reading | None:
    return None


def _part(_: str, meaning: Meaning) -> Meaning:
    return meaning


def _is_end(reader: Reader, first: int, end: int) -> bool:
    """`by year end`; not `minute end`."""
    return reader.lower[first] in ("year", "month", "week", "quarter")


def _is_edged(reader: Reader, first: int, end: int) -> bool:
    tail = reader.lower[first + (reader.lower[first] == "the")].partition("-")[2]
    known = tail in _MONTH_NUMBERS or tail in _SEASON_CODES or tail in _UNITS
    return known or any(symbol in ("DECADE", "YEAR") for symbol, _ in shapes(tail or " "))


# fmt: off
RULES = (
    Rule("TIME", "edge", "the? EDGE in? PERIOD", _part, "late last year"),
    Rule("TIME", "edge", "the? very? beginning|end|start|middle|rest|remainder|close|course|height of PERIOD", same, "the end of 2006"),
    Rule("TIME", "edge", "end of UNIT|QTR", the_unit, "by end of year"),
    Rule("TIME", "edge", "UNIT|QTR end", _this, "by year end", _is_end),
    Rule("TIME", "edge", "UNITEND", _this, "by year-end"),
    Rule("TIME", "edge", "the? EDGED", _edged, "mid-May", _is_edged),
    Rule("TIME", "edge", "the? EDGED YEAR", _edged, "mid-May 2001", _is_edged),
)
# fmt: on
