"""Lengths of time: two days, a year, several months, the past decade, a 12-hour flight, a 34-year-old."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.number import VAGUE, Number, plain
from newsmodel.extract.times.period import Period
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.measure import LENGTHS

__all__ = ["RULES", "Length", "duration", "value_of"]

Length = tuple[Number, str]
_CODES = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE", "millennium": "ML", "quarter": "Q",
    "weekend": "WE", "night": "D", "hour": "H", "minute": "M", "second": "S", "half": "H",
}  # fmt: skip
# "A day" is a length of time beside these; elsewhere it may be any day: what a day it was.
_BEFORE_A_DAY = frozenset(
    "for in within about after than of last lasted only just nearly almost over took takes take less more half per once twice".split()
)
_BEHIND_A_DAY = frozenset("after before later ago earlier from and off".split())
_BEFORE_PLURAL = frozenset(
    "for in over after within of takes take took lasted last and or been about just by spent spend two".split()
)
_BEHIND_PLURAL = frozenset("after before later ago earlier of into long since".split())
_TAKING = frozenset("take takes took taken taking cost costs costing".split())
_TAKERS = frozenset("him her it them us me you".split())
# Behind these a length counts from a date: looked at this |two years ago|
_COUNTED_FROM = frozenset("ago earlier later hence".split())
_RISEN = frozenset("% percent million billion points cents".split())
_BEFORE_VERB = frozenset("to will would can could may might should must not n't 'll".split())
_SIZES = {unit: size for size, unit in enumerate(
    "second minute hour day week fortnight month quarter year decade century millennium".split()
)}  # fmt: skip
_NEVER_BARE = frozenset("nights seconds quarters weekends semesters workweeks secs mins".split())


def value_of(*lengths: Length) -> str:
    """TIMEX3 value of one or more lengths.

    For example:

        >>> value_of((2, "year"), (3, "month")), value_of((1.5, "hour")), value_of(("X", "day"))
        ('P2Y3M', 'PT1.5H', 'PXD')
    """
    days = clock = ""
    for number, unit in lengths:
        if unit == "fortnight":
            days += plain(number if isinstance(number, str) else number * 2) + "W"
        elif unit in ("hour", "minute", "second"):
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


def _half(unit: str) -> Length:
    return {"hour": (30, "minute"), "year": (6, "month"), "decade": (5, "year"), "century": (50, "year")}.get(
        unit, (0.5, unit)
    )


def _halved(number: Number, unit: str) -> Length:
    """`a 3 1/2-year war`: the half is one word with the unit."""
    return (number if isinstance(number, (int, float)) else 0) + 0.5, unit


def _and_a_half(number: Number | None, unit: str) -> Length:
    return (number if isinstance(number, (int, float)) else 1) + 0.5, unit


def _unknown(unit: str) -> Length:
    return "X", unit


def _in_one_word(length: Length) -> Length:
    return _half(length[1]) if length[0] == 0.5 else length


def _to_second(_: Number, number: Number, unit: str) -> Length:
    return number, unit


def _alone(length: Length) -> Meaning:
    return duration(length)


def _length_alone(number: Number, unit: str) -> Meaning:
    return duration((number, unit))


def _both(first: Length, second: Length) -> Meaning:
    return duration(first, second)


def _qualified(_: object, length: Length) -> Meaning:
    return duration(length)


def _qualified_units(_: str, unit: str) -> Meaning:
    return duration(("X", unit))


def _counted_units(number: Number, _: str, unit: str) -> Meaning:
    return duration((number, unit))


def _of_period(_: object, length: Length, whole: Meaning | None = None) -> Meaning:
    """`the first nine months of 2001`: a length; what is compared with it is of the year before."""

    def resolve(context: Context) -> Reading | None:
        found = whole(context) if whole else None
        year = found.period.within("year") if found and found.period else context.now("year")
        spoken_of = (
            Period("months", year.start, year.end, year.value) if year and length[1] == "month" else None
        )
        return Reading(TimeType.DURATION, value_of(length), spoken_of=spoken_of)

    return resolve


def _the_months(number: Number, unit: str) -> Meaning:
    """`for the nine months`, `in the six months ended June 30`: as the first nine months"""

    def resolve(context: Context) -> Reading | None:
        end = context.end_told() if unit == "month" else None
        if end is None:
            return _of_period(None, (number, unit))(context)
        spoken_of = Period.of("quarter" if number == 3 else "year", end)
        return Reading(TimeType.DURATION, value_of((number, unit)), spoken_of=spoken_of)

    return resolve


def _whole(unit: str) -> Meaning:
    return duration((1, unit))


def _units(unit: str) -> Meaning:
    return duration(("X", unit))


def _is_length(reader: Reader, first: int, end: int) -> bool:
    """`a year`, `an hour`, `for a day`; not `what a day`, `a night to remember`."""
    unit = reader.lower[end - 1]
    if unit == "night" and reader.before(first) in ("spend", "spends", "spent", "spending"):
        return True
    if unit in ("weekend", "night", "workweek", "semester", "min", "sec"):
        return False
    before = reader.before(first)
    if unit != "day":
        return unit not in ("hour", "second") or before not in LENGTHS  # 90 miles |an hour|
    return before in _BEFORE_A_DAY or before[-1:] in "0123456789s" or reader.after(end) in _BEHIND_A_DAY


def _is_both(reader: Reader, first: int, end: int) -> bool:
    """`two years and three months`; not `60 hours a week`, `two-year and five-year notes`, `six weeks, some days`."""
    lower = reader.lower
    sizes = [
        (at, size)
        for at in range(first, end)
        if (size := _SIZES.get(lower[at].removesuffix("s"))) is not None
    ]
    if len(sizes) != 2:
        return False
    (at, larger), (_, smaller) = sizes
    behind = [word for word in lower[at + 1 : at + 3] if word not in (",", "and")]
    return larger > smaller and lower[at + 1] not in ("a", "an") and VAGUE.isdisjoint(behind)


def _is_related(reader: Reader, first: int, end: int) -> bool:
    """`the past two years`; not: he said |that two years| had passed, looked at |this a year| ago."""
    word = first + (reader.lower[first] == "the")
    if reader.lower[word] == "last" and word == first and reader.before(first) in _BEFORE_VERB:
        return False  # stocks that will |last| 48 days
    if reader.lower[word] == "that" or reader.lower[word + 1] in ("a", "an"):
        return False
    return reader.after(end) not in _COUNTED_FROM


def _is_count(reader: Reader, first: int, end: int) -> bool:
    """`two years`; not `three quarters of the vote`, `the 1988 quarter`, a report on `60 Minutes`."""
    if reader.words[end - 1] in ("Minutes", "Hours") and reader.in_programme(first):
        return False
    if reader.lower[first] == "many" and reader.before(first) == "as":
        return False  # the second raid in |as many| days
    if reader.lower[end - 1][:7] != "quarter":
        return True
    return reader.after(end) != "of" and not (
        end - first == 2 and len(reader.lower[first]) == 4 and reader.lower[first].isdecimal()
    )


def _is_plural(reader: Reader, first: int, end: int) -> bool:
    """`for years`, `hours after the raid`, `decades of war`; not `office hours`, `the days when`."""
    if reader.lower[first] in _NEVER_BARE or (reader.lower[first] == "minutes" and reader.after(end) == "of"):
        return False
    before = reader.before(first)
    if before in _TAKERS and reader.before(first, 2) in _TAKING:
        return True  # it took them |months| to win
    return (
        before in _BEFORE_PLURAL
        or reader.after(end) in _BEHIND_PLURAL
        or before in ("", ",", "—", "(", "``", "“")
    )


def _is_no_rise(reader: Reader, first: int, end: int) -> bool:
    """`more than two years ago`; not: 2.6% |more than| a year ago."""
    return not (reader.before(first) in _RISEN or reader.before(first)[:1].isdecimal())


def _is_within(reader: Reader, first: int, end: int) -> bool:
    """`within the hour`; not `at the hour`."""
    return reader.before(first) == "within"


_MORE = "more|further|additional|extra|other|full|whole|consecutive|straight|long|business|working|calendar|successive|school|solid"
_ABOUT = "about|around|nearly|almost|roughly|approximately|exactly|some"

# fmt: off
RULES = (
    Rule("APPROX", "", _ABOUT, lambda: None),
    Rule("APPROX", "", "more|less|fewer|longer than", lambda: None, "more than", _is_no_rise),
    Rule("APPROX", "", "at least|most", lambda: None),
    Rule("APPROX", "", "up to", lambda: None),
    Rule("LENGTHP", "duration", "N UNITS|UNIT|QTR|SECOND", _length, "two years", _is_count),
    Rule("LENGTHP", "duration", "a|an|another UNIT", _one, "a year", _is_length),
    Rule("LENGTHP", "duration", "half a|an UNIT", _half, "half an hour"),
    Rule("LENGTHP", "duration", "a|an? half UNIT", _half, "a half hour"),
    Rule("LENGTHP", "duration", "N? a|an? UNIT|UNITS and a? half", _and_a_half, "a year and a half"),
    Rule("LENGTHP", "duration", "a|the? QTR century", lambda _: (25, "year"), "a quarter century"),
    Rule("LENGTHP", "duration", "N HALVED", _halved, "a 3 1/2-year war"),
    Rule("LENGTHP", "duration", "LENGTH", _in_one_word, "a 12-hour flight"),
    Rule("LENGTHP", "duration", "N to|or|-|–|and N UNITS", _to_second, "two to three weeks"),
    Rule("LENGTHP", "duration", "UNITS", _unknown, "for years", _is_plural),
    Rule("LENGTHP", "duration", f"N {_MORE} UNITS", _length, "three more days"),
    Rule("TIME", "duration", "LENGTHP", _alone, "for two years"),
    Rule("TIME", "duration", "LENGTHP ,? and? LENGTHP", _both, "two years and three months", _is_both),
    Rule("TIME", "duration", "APPROX LENGTHP", _qualified, "nearly three weeks"),
    Rule("TIME", "age", "LENGTHP old", _alone, "34 years old"),
    Rule("TIME", "duration", "the? REL LENGTHP", _qualified, "the past two years", _is_related),
    Rule("TIME", "duration", "the? REL UNITS", _qualified_units, "in recent years"),
    Rule("TIME", "duration", "the? N REL UNITS", _counted_units, "the 10 previous weeks"),
    Rule("TIME", "duration", "the N UNITS", _the_months, "for the nine months"),
    Rule("TIME", "duration", "another N UNITS", _length_alone, "another five years"),
    Rule("TIME", "duration", "the? ORDINAL LENGTHP of? PERIOD", _of_period, "the first nine months of 2001"),
    Rule("TIME", "duration", "the? ORDINAL LENGTHP", _of_period, "the first nine months"),
    Rule("TIME", "duration", "the? REL LENGTHP of PERIOD", _of_period, "the last three weeks of this year"),
    Rule("TIME", "duration", "all|entire|whole UNIT", _whole, "all day"),
    Rule("TIME", "duration", "the hour", lambda: duration((1, "hour")), "within the hour", _is_within),
    Rule("TIME", "duration", "the UNITS ahead", _units, "in the months ahead"),
    Rule("TIME", "duration", "over|through the UNITS", _units, "over the years"),
)
# fmt: on
