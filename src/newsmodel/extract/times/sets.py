"""Recurring times: every Friday, annual, twice a week, $3 million a year, on Tuesdays."""

from __future__ import annotations

from newsmodel.extract.times.context import Meaning, Reading
from newsmodel.extract.times.duration import Length, value_of
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.guards import is_often, is_rate
from newsmodel.extract.times.number import Number
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]


def _set(value: str) -> Meaning:
    reading = Reading(TimeType.SET, value)
    return lambda _: reading


def _every(unit: str) -> Meaning:
    return _set(value_of((1, unit)))


def _every_other(unit: str) -> Meaning:
    return _set(value_of((2, unit)))


def _every_length(length: Length) -> Meaning:
    return _set(value_of(length))


def _every_nth(number: int, unit: str) -> Meaning:
    return _set(value_of((number, unit)))


def _every_weekday(number: int, part: str | None = None) -> Meaning:
    return _set(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def _every_month(number: int) -> Meaning:
    return _set(f"XXXX-{number:02d}")


def _every_part(part: str) -> Meaning:
    return _set(f"XXXX-XX-XXT{part}")


def _every_season(code: str) -> Meaning:
    return _set(f"XXXX-{code}")


def _times_a(_: Number, unit: str) -> Meaning:
    return _every(unit)


RULES = (
    Rule("TIME", "set-often", "OFTEN", _set, "the annual review", is_often),
    Rule("TIME", "set-every", "every|each|per|any UNIT|QTR|SECOND", _every, "every day"),
    Rule("TIME", "set-every", "every single UNIT", _every, "every single day"),
    Rule("TIME", "set-every", "each|every and every UNIT", _every, "each and every day"),
    Rule("TIME", "set-every", "every|each other UNIT", _every_other, "every other day"),
    Rule("TIME", "set-every", "every LENGTHP", _every_length, "every two weeks"),
    Rule("TIME", "set-every", "every ORDINAL UNIT", _every_nth, "every third year"),
    Rule("TIME", "set-weekday", "every|each other? WEEKDAY PART?", _every_weekday, "every Friday"),
    Rule("TIME", "set-weekday", "WEEKDAYS", _every_weekday, "on Tuesdays"),
    Rule("TIME", "set-month", "every|each MONTH", _every_month, "every May"),
    Rule("TIME", "set-part", "every|each PART", _every_part, "every morning"),
    Rule("TIME", "set-season", "every|each SEASON", _every_season, "every summer"),
    Rule("TIME", "set-rate", "once|twice|thrice a|an|each|every|per UNIT", _every, "twice a week"),
    Rule("TIME", "set-rate", "N times a|an|each|every|per UNIT", _times_a, "three times a day"),
    Rule("TIME", "set-rate", "a|an UNIT", _every, "$3 million a year", is_rate),
)
