"""So many units from a date: two days ago, a year earlier, three weeks later, two weeks from today, the year-ago quarter.

The value is as exact as the unit: two days ago is a day, two years ago a year. "Ago" counts from the dateline, "earlier" and
"later" from the date spoken of. A year before a quarter or month is that quarter or month of the year before.
"""

from __future__ import annotations

import datetime

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.duration import Length, duration, value_of
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.months import numbered
from newsmodel.extract.times.period import MONTHS_IN, Period, add_months
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.relative import follows_nothing
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]

_NEAR = 300  # days: a result of longer ago is not that which now is compared
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}
_FINE = ("day", "week", "weekend")
_FARTHEST_QUARTER = 12  # sentences
_OF_RESULTS = ("quarter", "month", "half", "months", "year")
_A_YEAR: Length = (1, "year")


def _ago(length: Length) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        part = _part_of_year(context, int(context.compares)) if length == _A_YEAR else None
        if part and (context.date is None or abs((context.date - part.end).days) <= _NEAR):
            return dated(_years_from(part, -1))
        return _counted(context.now("day"), length, -1)

    return resolve


def _earlier(length: Length) -> Meaning:
    return _from_mentioned(length, -1)


def _later(length: Length) -> Meaning:
    return _from_mentioned(length, 1)


def _from_mentioned(length: Length, direction: int) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        if isinstance(length[0], str):  # days later
            return Reading(TimeType.DURATION, value_of(length))
        part = _part_of_year(context, 1) if length == _A_YEAR else None
        if part:
            return dated(_years_from(part, direction))
        if length == _A_YEAR and direction < 0 and context.compares:
            year = context.last(*_OF_RESULTS, sentences=1)
            found = year.within("year").shifted(-1) if year else context.last_compared()
            if found:
                return dated(found)
        base = context.last(sentences=1)
        if base is not None and _is_coarser(base.unit, length[1]):
            base = context.last(
                *_FINE
            )  # sent troops in 1991. |A week earlier| it had refused: before the day spoken of
        if base is not None and direction < 0 and _lies_ahead(base, context):
            # a team is due on Friday. Karvia sent tents |a day earlier|: before the day of what had been told to have been
            base = context.last(sentences=1, told=True)
        if base is None and direction > 0 and context.tense.side != "future":
            # Later than what was told before: years later
            return Reading(TimeType.DURATION, value_of(length))
        return _counted(base or context.now("day"), length, direction)

    return resolve


def _is_coarser(unit: str, than: str) -> bool:
    return than in _FINE and unit in MONTHS_IN


def _lies_ahead(base: Period, context: Context) -> bool:
    return context.date is not None and base.start > context.date and context.tense.side == "past"


def _part_of_year(context: Context, sentences: int) -> Period | None:
    """The quarter, month or half spoken of, unless a year was mentioned since."""
    last = context.last(*_OF_RESULTS, sentences=sentences)
    return last if last and last.unit in MONTHS_IN and last.unit != "year" else None


def _years_from(part: Period, number: int) -> Period | None:
    return part.shifted(number * 12 // MONTHS_IN[part.unit])


def _from_now(length: Length) -> Meaning:
    return lambda context: _counted(context.now("day"), length, 1)


def _after_day(length: Length, day: Meaning) -> Meaning:
    return _from_day(length, day, 1)


def _before_day(length: Length, day: Meaning) -> Meaning:
    return _from_day(length, day, -1)


def _ago_in_unit(length: Length, unit: Meaning) -> Meaning:
    """`six years ago this week`: the week of that year."""

    def resolve(context: Context) -> Reading | None:
        found = unit(context)
        if found is None or found.period is None or context.date is None:
            return found
        then = _exactly(context.date, length, -1)
        return dated(then.period.within(found.period.unit)) if then and then.period else then

    return resolve


def _is_this(reader: Reader, first: int, end: int) -> bool:
    """`six years ago this week`; not `two years ago last month's talks`."""
    return reader.lower[end - 2] == "this"


def _day_after(day: Meaning) -> Meaning:
    return _from_day((1, "day"), day, 1)


def _day_before(day: Meaning) -> Meaning:
    return _from_day((1, "day"), day, -1)


def _long_ago() -> Meaning:
    return lambda _: Reading(TimeType.DATE, "PAST_REF")


def _from_day(length: Length, day: Meaning, direction: int) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        base = day(context)
        if base is None or base.period is None or isinstance(length[0], str):
            return duration(length)(context)
        return _exactly(base.period.start, length, direction)

    return resolve


def _counted(base: Period | None, length: Length, direction: int) -> Reading | None:
    """The period so far from another, as exact as the unit of the length."""
    number, unit = length
    vague = Reading(TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
    if isinstance(number, str):
        return vague
    if unit in _SECONDS:
        return _by_the_clock(base, direction * number * _SECONDS[unit])
    if unit == "millennium":
        number, unit = number * 1000, "year"
    if number != int(number):
        if unit not in MONTHS_IN:
            return Reading(TimeType.DURATION, value_of(length))
        number, unit = number * MONTHS_IN[unit], "month"
    grain = "day" if unit == "night" else unit
    if base is None:
        return unresolved(grain)
    return dated(base.within(grain).shifted(direction * int(number))) or vague


def _exactly(day: datetime.date, length: Length, direction: int) -> Reading | None:
    """The day so far from another: two weeks after May 3 is May 17."""
    number, unit = length
    if isinstance(number, str) or (unit not in _DAYS and unit not in MONTHS_IN):
        return _counted(Period.of("day", day), length, direction)
    if unit in _DAYS:
        return dated(Period.of("day", day).shifted(direction * int(number * _DAYS[unit])))
    found = add_months(day, direction * int(number * MONTHS_IN[unit]))
    return dated(Period.of("day", found)) if found else None


def _by_the_clock(base: Period | None, seconds: float) -> Reading | None:
    """`three hours later`: the hour is not known, the day is."""
    if base is None:
        return Reading(TimeType.TIME, "XXXX-XX-XXTXX")
    day = base.within("day").shifted(int(seconds / 86400))
    return Reading(TimeType.TIME, day.value, day) if day else None


def _same_period(year: Meaning | None = None) -> Meaning:
    """`the same period last year`: the quarter, month or half spoken of, in that year."""

    def resolve(context: Context) -> Reading | None:
        found = year(context) if year else None
        part = _part_of_year(context, 2)
        if part is None:
            before = context.now("year")
            return found or (dated(before.shifted(-1)) if before else unresolved("year"))
        years = part.start.year - found.period.start.year if found and found.period else 1
        return dated(_years_from(part, -years))

    return resolve


def _same_quarter(year: Meaning) -> Meaning:
    """`the 1988 quarter`: the one of the number that results are of, in that year."""

    def resolve(context: Context) -> Reading | None:
        part, found = (
            context.last("quarter", sentences=_FARTHEST_QUARTER) or _quarter_before(context),
            year(context),
        )
        if part is None or found is None or found.period is None:
            return found
        return dated(_years_from(part, found.period.start.year - part.start.year))

    return resolve


def _quarter_before(context: Context) -> Period | None:
    """Results are those of the quarter before the dateline's."""
    now = context.now("quarter")
    return now.shifted(-1) if now else None


def _same_unit(_: str, year: Meaning) -> Meaning:
    return _same_period(year)


def _year_ago(length: Length, unit: str | None = None) -> Meaning:
    if length != _A_YEAR:
        return _earlier(length)
    if unit != "quarter":
        return _same_period()

    def resolve(context: Context) -> Reading | None:
        part = context.last("quarter", sentences=_FARTHEST_QUARTER) or _quarter_before(context)
        return dated(part.shifted(-4)) if part else unresolved("quarter")

    return resolve


def _year_ago_quarter(_: Length, number: int) -> Meaning:
    """`the year-ago third quarter`: that of the year before the one that is spoken of or was last."""
    quarter = numbered("quarter", number)

    def resolve(context: Context) -> Reading | None:
        found = quarter(context) if 1 <= number <= 4 else None
        return dated(found.period.shifted(-4)) if found and found.period else found

    return resolve


def _approximately(_: None, length: Length) -> Meaning:
    return _ago(length)


def _is_no_owner(reader: Reader, first: int, end: int) -> bool:
    """`three days after Christmas`; in `a day after Monday's vote` the vote counts, not Monday."""
    after = reader.after(end)
    return (after != "'s" and not after[:1].isalpha()) or follows_nothing(reader, first, end)


def _is_no_age(reader: Reader, first: int, end: int) -> bool:
    """`two days later`; in `the 19-year-old later died` nobody counts years, nor in `for five days earlier this month`, `a day later than planned`."""
    return not reader.lower[end - 2].endswith("old") and reader.after(end) not in ("this", "today", "than")


# fmt: off
RULES = (
    Rule("RELYEAR", "ago", "a year ago", lambda: _ago(_A_YEAR), "a year ago"),
    Rule("RELYEAR", "earlier", "a year earlier|before|previously", lambda: _earlier(_A_YEAR), "a year earlier"),
    Rule("TIME", "ago", "LENGTHP ago", _ago, "two days ago"),
    Rule("TIME", "ago", "APPROX LENGTHP ago", _approximately, "about two years ago"),
    Rule("TIME", "earlier", "LENGTHP earlier|previously", _earlier, "three days earlier", _is_no_age),
    Rule("TIME", "earlier", "LENGTHP before", _earlier, "two days before", follows_nothing),
    Rule("TIME", "later", "LENGTHP later|afterwards|afterward|thereafter", _later, "two days later", _is_no_age),
    Rule("TIME", "later", "LENGTHP after", _later, "two days after", follows_nothing),
    Rule("TIME", "from-now", "LENGTHP from now", _from_now, "two weeks from now"),
    Rule("TIME", "from-now", "LENGTHP hence", _from_now, "two years hence"),
    Rule("TIME", "from-day", "the? day before DAY", _day_before, "the day before Christmas", _is_no_owner),
    Rule("TIME", "from-day", "the? day after DAY", _day_after, "the day after Christmas", _is_no_owner),
    Rule("TIME", "ago", "some|a long|short? time|while ago", _long_ago, "some time ago"),
    Rule("TIME", "ago", "moments ago", _long_ago, "moments ago"),
    Rule("TIME", "ago", "a moment ago", _long_ago, "a moment ago"),
    Rule("TIME", "from-day", "LENGTHP from|after|following DAY", _after_day, "three days after Christmas", _is_no_owner),
    Rule("TIME", "from-day", "LENGTHP ago DAY", _before_day, "a week ago Monday", _is_no_owner),
    Rule("TIME", "from-day", "LENGTHP ago RELUNIT", _ago_in_unit, "six years ago this week", _is_this),
    Rule("TIME", "from-day", "LENGTHP before DAY", _before_day, "two weeks before Christmas", _is_no_owner),
    Rule("TIME", "same-period", "the? same|corresponding|comparable|similar period ,? of|in|a? YEARP", _same_period, "the same period last year"),
    Rule("TIME", "same-period", "the? same|corresponding|comparable UNIT|QTR ,? of|in? YEARP", _same_unit, "the same month a year ago"),
    Rule("TIME", "same-period", "the same|corresponding|comparable|similar? YEARP 's? quarter", _same_quarter, "the 1988 quarter"),
    Rule("TIME", "same-period", "the same|corresponding|comparable|similar? YEARP 's? period", _same_period, "the 1988 period"),
    Rule("TIME", "same-period", "this time YEARP", _same_period, "this time last year"),
    Rule("TIME", "year-ago", "the|a? same? AGO UNIT|QTR", _year_ago, "the year-ago quarter"),
    Rule("TIME", "year-ago", "the|a? same? AGO ORDINAL fiscal? quarter", _year_ago_quarter, "the year-ago third quarter"),
    Rule("TIME", "year-ago", "the|a? same? AGO period", _year_ago, "the year-earlier period"),
    Rule("TIME", "year-ago", "a? AGO", _year_ago, "year-earlier profit"),
)
# fmt: on
