"""Recurring times: every Friday, annual, twice a week, $3 million a year, on Tuesdays."""

from __future__ import annotations

from newsmodel.extract.times.clock import Clock
from newsmodel.extract.times.context import Meaning, Reading
from newsmodel.extract.times.duration import Length, value_of
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.number import Number, simple_number
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.words import KNOWN
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.measure import LENGTHS

__all__ = ["RULES"]

_RATE = frozenset(
    "percent % million billion thousand times once twice dollars euros pounds cents barrels tons tonnes people".split()
)

_FARTHEST_COUNT = 4  # tokens: |12| new cargo planes a month


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


def _weekday(number: int, part: str | None = None) -> Meaning:
    return _set(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def _month(number: int) -> Meaning:
    return _set(f"XXXX-{number:02d}")


def _part(part: str) -> Meaning:
    return _set(f"XXXX-XX-XXT{part}")


def _season(code: str) -> Meaning:
    return _set(f"XXXX-{code}")


def _times_a(_: Number, unit: str) -> Meaning:
    return _every(unit)


def _at_clock(_: object, clock: Clock) -> Meaning:
    return _set(f"XXXX-XX-XX{clock.value() or ''}")


def _clock_each(clock: Clock, _: object) -> Meaning:
    return _set(f"XXXX-XX-XX{clock.value() or ''}")


def _weekday_clock(number: int, clock: Clock) -> Meaning:
    return _set(f"XXXX-WXX-{number}{clock.value() or ''}")


def _is_often(reader: Reader, first: int, end: int) -> bool:
    """`daily`, `the annual review`; not the Daily Mail, Business Weekly."""
    words = reader.words
    if not words[first][0].isupper() or first == 0 or not words[first - 1][0].isalnum():
        return True
    following = words[end] if end < len(words) else ""
    return not following[:1].isupper() and not words[first - 1][0].isupper()


def _is_no_speed(reader: Reader, first: int, end: int) -> bool:
    """`$90 an hour`; not `90 miles an hour`."""
    if reader.lower[first] == "any" and reader.before(first) in ("in", "of", "than", "for"):
        return False  # worse than |in any year|
    return reader.lower[end - 1] not in ("hour", "second") or reader.before(first) not in LENGTHS


def _is_rate(reader: Reader, first: int, end: int) -> bool:
    """`15 a year`, `$3 million a year`; not `for a year`, `2 percent a year ago`."""
    if reader.lower[end - 1] in ("decade", "century", "night", "weekend"):
        return False
    if reader.after(end) in ("ago", "earlier", "later", "before", "after", "and"):
        return False
    before = reader.before(first)
    if not _is_no_speed(reader, first, end):
        return False
    if before in _RATE or before[:1].isdecimal():
        return True
    # 40 |flights| a day, 60 |hours| a week
    plural = before[-1:] == "s" or before in KNOWN
    return plural and any(_is_number(reader.before(first, back)) for back in range(2, _FARTHEST_COUNT + 1))


def _is_number(word: str) -> bool:
    return simple_number(word) is not None


def _is_part(reader: Reader, first: int, end: int) -> bool:
    """`in the mornings`; `nights` is a length of time as well."""
    return reader.lower[end - 1] != "nights"


# fmt: off
RULES = (
    Rule("TIME", "set-often", "OFTEN", _set, "the annual review", _is_often),
    Rule("TIME", "set-every", "every|each|per|any UNIT|QTR|SECOND", _every, "every day", _is_no_speed),
    Rule("TIME", "set-every", "every single UNIT", _every, "every single day"),
    Rule("TIME", "set-every", "each|every and every UNIT", _every, "each and every day"),
    Rule("TIME", "set-every", "every|each other UNIT", _every_other, "every other day"),
    Rule("TIME", "set-every", "every|each LENGTHP", _every_length, "every two weeks"),
    Rule("TIME", "set-every", "every|each weekday", lambda: _every("day"), "every weekday"),
    Rule("TIME", "set-every", "every ORDINAL UNIT", _every_nth, "every third year"),
    Rule("TIME", "set-weekday", "every|each other? WEEKDAY PART?", _weekday, "every Friday"),
    Rule("TIME", "set-weekday", "WEEKDAYS", _weekday, "on Tuesdays"),
    Rule("TIME", "set-weekday", "WEEKDAY PARTS", _weekday, "on Friday nights"),
    Rule("TIME", "set-month", "every|each MONTH", _month, "every May"),
    Rule("TIME", "set-part", "every|each PART", _part, "every morning"),
    Rule("TIME", "set-part", "the? PARTS", _part, "in the mornings", _is_part),
    Rule("TIME", "set-season", "every|each SEASON", _season, "every summer"),
    Rule("TIME", "set-rate", "once|twice|thrice a|an|each|every|per UNIT", _every, "twice a week"),
    Rule("TIME", "set-rate", "N times a|an|each|every|per UNIT", _times_a, "three times a day"),
    Rule("TIME", "set-rate", "a|an UNIT", _every, "$3 million a year", _is_rate),
    Rule("TIME", "set-clock", "every|each UNIT|PART at CLOCKP", _at_clock, "every day at 7 p.m."),
    Rule("TIME", "set-clock", "CLOCKP every|each UNIT|PART", _clock_each, "7 p.m. every day"),
    Rule("TIME", "set-clock", "every|each WEEKDAY at? CLOCKP", _weekday_clock, "every Friday at 7 p.m."),
    Rule("TIME", "set-clock", "WEEKDAYS at CLOCKP", _weekday_clock, "Tuesdays at 9 a.m."),
)
# fmt: on
