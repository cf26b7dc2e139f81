"""Lengths of time: two days, a year, several months, the past decade, a 12-hour flight, a 34-year-old."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.guards import is_age, is_article_length, is_bare_plural
from newsmodel.extract.times.number import Number, plain
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES", "Length", "duration", "value_of"]

Length = tuple[Number, str]
_CODES = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE", "millennium": "ML", "quarter": "Q",
    "weekend": "WE", "night": "D", "hour": "H", "minute": "M", "second": "S", "half": "H",
}  # fmt: skip


def value_of(*lengths: Length) -> str:
    """TIMEX3 value of one or more lengths: P2Y, P1Y3M, PT12H, PXD.

    For example:

        >>> value_of((2, "year"), (3, "month")), value_of((1.5, "hour")), value_of(("X", "day"))
        ('P2Y3M', 'PT1.5H', 'PXD')
    """
    days = clock = ""
    for number, unit in lengths:
        if unit == "fortnight":
            number, unit = number if isinstance(number, str) else number * 2, "week"
        if unit in ("hour", "minute", "second"):
            clock += plain(number) + _CODES[unit]
        else:
            days += plain(number) + _CODES[unit]
    return f"P{days}T{clock}" if clock else f"P{days}"


def duration(*lengths: Length) -> Meaning:
    """A DURATION."""
    reading = Reading(TimeType.DURATION, value_of(*lengths))
    return lambda _: reading


def _length(number: Number, unit: str) -> Length:
    return number, unit


def _one(unit: str) -> Length:
    return 1, unit


def _half_a(unit: str) -> Length:
    return (30, "minute") if unit == "hour" else (6, "month") if unit == "year" else (0.5, unit)


def _and_a_half(number: Number | None, unit: str) -> Length:
    return (1 if number is None or isinstance(number, str) else number) + 0.5, unit


def _unknown(unit: str) -> Length:
    return "X", unit


def _of_known(length: Length) -> Length:
    return _half_a(length[1]) if length[0] == 0.5 else length


def _second(_: Number, number: Number, unit: str) -> Length:
    return number, unit


def _lengthy(length: Length) -> Meaning:
    return duration(length)


def _both(first: Length, second: Length) -> Meaning:
    return duration(first, second)


def _related(_: str, length: Length) -> Meaning:
    return duration(length)


def _the_unknown(_: str, unit: str) -> Meaning:
    return duration(("X", unit))


def _of_period(_: object, length: Length, base: Meaning | None) -> Meaning:
    return duration(length)


RULES = (
    Rule("LENGTHP", "duration", "N UNITS|UNIT|QTR|SECOND", _length, "two years"),
    Rule("LENGTHP", "duration", "a|an|another UNIT", _one, "a year", is_article_length),
    Rule("LENGTHP", "duration", "half a|an UNIT", _half_a, "half an hour"),
    Rule("LENGTHP", "duration", "a|an? half UNIT", _half_a, "a half hour"),
    Rule("LENGTHP", "duration", "N and a? half UNITS", _and_a_half, "two and a half years"),
    Rule("LENGTHP", "duration", "N? a|an? UNIT|UNITS and a? half", _and_a_half, "a year and a half"),
    Rule("LENGTHP", "duration", "LENGTH", _of_known, "a 12-hour flight"),
    Rule("LENGTHP", "duration", "N to|or|-|–|and N UNITS", _second, "two to three weeks"),
    Rule("LENGTHP", "duration", "UNITS", _unknown, "for years", is_bare_plural),
    Rule("LENGTHP", "duration", "N more|further|additional|extra|other|full|whole|consecutive|straight|long|business|working|calendar|successive|school UNITS", _length, "three more days"),
    Rule("TIME", "duration", "LENGTHP", _lengthy, "for two years"),
    Rule("TIME", "duration", "LENGTHP ,? and? LENGTHP", _both, "two years and three months"),
    Rule("TIME", "duration", "APPROX LENGTHP", _related, "nearly three weeks"),
    Rule("TIME", "age", "LENGTHP old|long", _lengthy, "34 years old"),
    Rule("TIME", "duration", "the? REL LENGTHP", _related, "the past two years"),
    Rule("TIME", "duration", "the REL UNITS", _the_unknown, "in the coming days"),
    Rule("TIME", "duration", "REL UNITS", _the_unknown, "in recent years"),
    Rule("TIME", "duration", "N REL UNITS|UNIT", lambda number, _, unit: duration((number, unit)), "the 10 previous weeks"),
    Rule("TIME", "duration", "the? ORDINAL LENGTHP of? PERIOD?", _of_period, "the first nine months of 2001"),
    Rule("TIME", "duration", "the? REL LENGTHP of PERIOD", _of_period, "the last three weeks of this year"),
    Rule("TIME", "duration", "all|entire UNIT", lambda unit: duration((1, unit)), "all day"),
    Rule("TIME", "duration", "over|through the UNITS", lambda unit: duration(("X", unit)), "over the years"),
)
