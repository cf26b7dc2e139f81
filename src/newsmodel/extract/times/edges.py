"""Parts of a period that have its value: early June, late last year, mid-May, the end of 2006, by year-end."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.months import month
from newsmodel.extract.times.number import ordinal
from newsmodel.extract.times.quarters import season
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.relative import the_unit
from newsmodel.extract.times.shape import shapes
from newsmodel.extract.times.years import century, decade, year
from newsmodel.text.closed import MONTH_STEMS, MONTHS

__all__ = ["RULES"]

_MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS.update({stem: number for number, stem in enumerate(MONTH_STEMS, 1)}, sept=9)
_SEASON_CODES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_EARLY = {"year": 120, "quarter": 45, "month": 15}  # days
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


def _edged_decade(tail: str) -> Meaning:
    return decade(int(tail))


def _edged_century(tail: str) -> Meaning:
    return century(ordinal(tail) or 0)


def _this(unit: str) -> Meaning:
    """`by year end`; in the first months of a year what was at year end is the last one's."""

    def resolve(context: Context) -> Reading | None:
        now = context.now(unit)
        early = (
            now is not None
            and context.date is not None
            and (context.date - now.start).days < _EARLY.get(unit, 0)
        )
        return dated(
            now.shifted(-1) if now and early and context.tense.side == "past" else now
        ) or unresolved(unit)

    return resolve


def _running(unit: str) -> Meaning:
    """`the end of the quarter`: of the one just spoken of, else of that of the dateline."""
    return lambda context: dated(context.last(unit, sentences=1) or context.now(unit)) or unresolved(unit)


def _nothing(_: Context) -> Reading | None:
    return None


def _part(_: str, meaning: Meaning) -> Meaning:
    return meaning


def _is_end(reader: Reader, first: int, end: int) -> bool:
    """`by year end`; not `minute end`."""
    return reader.lower[first + (reader.lower[first] == "the")] in (
        "year",
        "month",
        "week",
        "quarter",
        "decade",
        "century",
    )


def _is_edged(reader: Reader, first: int, end: int) -> bool:
    at = first + (reader.lower[first] == "the")
    word, following = reader.lower[at], reader.words[at + 1] if at + 1 < len(reader.words) else ""
    if reader.words[at][0].isupper() and following[:1].isupper() and following.isalpha():
        return False  # the Mid-Autumn Festival
    tail = word.partition("-")[2] or word.removeprefix("mid")
    known = tail in _MONTH_NUMBERS or tail in _SEASON_CODES or tail in _UNITS
    return known or any(symbol in ("DECADE", "YEAR") for symbol, _ in shapes(tail or " "))


def _is_edged_decade(reader: Reader, first: int, end: int) -> bool:
    """`the mid-1980's`; not mid-March's rain."""
    tail = reader.lower[end - 2].partition("-")[2]
    return tail.isdecimal() and len(tail) in (2, 4) and tail[-1] == "0"


def _is_edged_century(reader: Reader, first: int, end: int) -> bool:
    return ordinal(reader.lower[end - 2].partition("-")[2]) is not None


# fmt: off
RULES = (
    Rule("TIME", "edge", "the? EDGE in? PERIOD", _part, "late last year"),
    Rule("TIME", "edge", "the? end|rest|remainder|close of the QTR", _running, "the end of the quarter"),
    Rule("TIME", "edge", "the? very? beginning|end|start|middle|rest|remainder|close|course|height of PERIOD", same, "the end of 2006"),
    Rule("TIME", "edge", "end of UNIT|QTR", the_unit, "by end of year"),
    Rule("TIME", "edge", "UNIT|QTR end", _this, "by year end", _is_end),
    Rule("TIME", "edge", "UNIT|QTR 's end|start|close", _this, "by year's end", _is_end),
    Rule("TIME", "edge", "YEARP 's end|start|beginning|close|outset", same, "this year's end"),
    Rule("TIME", "edge", "UNITEND", _this, "by year-end"),
    Rule("TIME", "edge", "UNITEND of? YEARP", _part, "at year-end 1989"),
    Rule("TIME", "edge", "UNIT end of? YEARP", _part, "at year end 1989", _is_end),
    Rule("TIME", "edge", "the? EDGED", _edged, "mid-May", _is_edged),
    Rule("TIME", "edge", "the? EDGED 's", _edged_decade, "the mid-1980's", _is_edged_decade),
    Rule("TIME", "edge", "the? EDGED century", _edged_century, "the mid-20th century", _is_edged_century),
    Rule("TIME", "edge", "the? EDGED YEAR", _edged, "mid-May 2001", _is_edged),
)
# fmt: on
