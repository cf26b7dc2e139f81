"""Units counted from the dateline or from a date mentioned before: last week, the previous year, two days later, a year ago."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.days import same
from newsmodel.extract.times.duration import Length, duration, value_of
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.guards import follows_nothing, is_the_unit
from newsmodel.extract.times.period import MONTHS_IN, UNRESOLVED, Period
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]

_BACK = frozenset("last past previous prior preceding".split())
_AHEAD = frozenset("next coming upcoming following subsequent".split())
_FROM_MENTIONED = frozenset("previous prior preceding following subsequent same that".split())
# Behind these "the last year" is a length of time: over the last year.
_THROUGHOUT = frozenset("over during in within throughout of through".split())
_CLOCK_UNITS = frozenset(["hour", "minute", "second"])


def relative(word: str, unit: str) -> Meaning:
    """`last week`, `next month`, `this year`, `the previous year`, `the same day`."""

    def resolve(context: Context) -> Reading | None:
        if unit in _CLOCK_UNITS or unit == "millennium":
            return duration((1, unit))(context)
        shift = -1 if word in _BACK else 1 if word in _AHEAD else 0
        base = context.last() if word in _FROM_MENTIONED else None
        if unit == "day" and base and base.unit not in ("day", "week"):
            base = None
        if word == "latest":
            return the_unit(unit)(context)
        if base is None:
            base = context.now("day")
        if base is None:
            return unresolved(unit)
        return dated(base.within(unit).shifted(shift))

    return resolve


def _the_relative(word: str, unit: str) -> Meaning:
    """With the article: `the past year` is a length, so is `over the last year`; `the next day` follows the day spoken of."""

    def resolve(context: Context) -> Reading | None:
        long_ago = word == "past" or (word in ("last", "next", "coming") and context.before() in _THROUGHOUT)
        if long_ago and unit not in ("weekend", "day") and context.after() != "of":
            return duration((1, unit))(context)
        if word == "next" and unit == "day":
            return relative("following", unit)(context)
        return relative(word, unit)(context)

    return resolve


def the_unit(unit: str) -> Meaning:
    """`the year`, `the quarter`: the one spoken of, else the dateline's."""

    def resolve(context: Context) -> Reading | None:
        near = ("quarter", "month", "half", unit) if unit == "year" else (unit,)
        mentioned = context.last(*near, sentences=1 if unit == "year" else 3)
        if mentioned:
            return dated(mentioned.within(unit))
        if unit == "quarter" and context.date:
            return dated(Period.of(unit, context.date).shifted(-1))
        if unit in UNRESOLVED:
            return dated(context.now(unit)) or unresolved(unit)
        return duration((1, unit))(context)

    return resolve


def _unit_before(unit: str, number: int) -> Meaning:
    word = "previous" if number < 0 else "following"
    return relative(word, unit)


def _before(unit: str) -> Meaning:
    return _unit_before(unit, -1)


def _behind(unit: str) -> Meaning:
    return _unit_before(unit, 1)


def _skipping(number: int) -> object:
    def build(unit: str) -> Meaning:
        def resolve(context: Context) -> Reading | None:
            now = context.now(unit)
            return dated(now.shifted(number)) if now else unresolved(unit)

        return resolve

    return build


def ago(length: Length) -> Meaning:
    """`two days ago`, `a year ago`: as exact as the unit; a year before the quarter or month spoken of is that quarter or month."""

    def resolve(context: Context) -> Reading | None:
        number, unit = length
        if isinstance(number, str):
            return Reading(TimeType.DATE, "PAST_REF")
        if unit == "year" and number == 1:
            mentioned = context.last("quarter", "month", "half", sentences=0)
            if mentioned:
                return dated(mentioned.shifted(-12 // MONTHS_IN[mentioned.unit]))
        now = context.now("day")
        return _moved(now, length, -1) if now else unresolved(_grain(unit))

    return resolve


def earlier(length: Length) -> Meaning:
    """`a year earlier`, `two days before`: counted back from the date spoken of, else from the dateline."""
    return _from_mentioned(length, -1)


def later(length: Length) -> Meaning:
    """`three days later`: counted on from the date spoken of, else from the dateline."""
    return _from_mentioned(length, 1)


def _from_mentioned(length: Length, direction: int) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        number, unit = length
        if isinstance(number, str):
            return Reading(TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
        base = context.last(sentences=1)
        if unit == "year" and number == 1 and base and base.unit in ("quarter", "month", "half"):
            return dated(base.shifted(direction * 12 // MONTHS_IN[base.unit]))
        base = base or context.now("day")
        return _moved(base, length, direction) if base else unresolved(_grain(unit))

    return resolve


def from_day(length: Length, day: Meaning) -> Meaning:
    """`two weeks from today`, `three days after Christmas`."""

    def resolve(context: Context) -> Reading | None:
        base = day(context)
        if base is None or base.period is None:
            return duration(length)(context)
        return _moved(base.period, length, 1)

    return resolve


def before_day(length: Length, day: Meaning) -> Meaning:
    """`two weeks before Christmas`."""

    def resolve(context: Context) -> Reading | None:
        base = day(context)
        if base is None or base.period is None:
            return duration(length)(context)
        return _moved(base.period, length, -1)

    return resolve


def _from_now(length: Length) -> Meaning:
    return lambda context: _moved(now, length, 1) if (now := context.now("day")) else unresolved(_grain(length[1]))


def _moved(base: Period, length: Length, direction: int) -> Reading | None:
    """The period `length` away from another, as exact as the unit of the length."""
    number, unit = length
    if isinstance(number, str):
        return Reading(TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
    if unit in _CLOCK_UNITS:
        hours = number * {"hour": 3600, "minute": 60, "second": 1}[unit] / 86400
        found = base.within("day").shifted(direction * int(hours))
        return Reading(TimeType.TIME, found.value, found) if found else None
    if number != int(number):
        if unit not in MONTHS_IN:
            return Reading(TimeType.DURATION, value_of(length))
        number, unit = number * MONTHS_IN[unit], "month"
    grain = _grain(unit)
    factor = 1000 if unit == "millennium" else 1
    found = base.within(grain).shifted(direction * int(number) * factor)
    return dated(found) or Reading(TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")


def _grain(unit: str) -> str:
    if unit in _CLOCK_UNITS:
        return "day"
    return {"night": "day", "millennium": "year"}.get(unit, unit)


def same_period(year: Meaning | None = None) -> Meaning:
    """`the same period last year`, `the year-earlier quarter`: the quarter, month or half spoken of, in that year."""

    def resolve(context: Context) -> Reading | None:
        base = context.last(sentences=1)
        found = year(context) if year else None
        if base is None:
            return found or (dated(last.shifted(-1)) if (last := context.now("year")) else unresolved("year"))
        if base.unit == "year" or base.unit not in MONTHS_IN:
            return found or dated(base.within("year").shifted(-1))
        years = 1
        if found and found.period:
            years = base.start.year - found.period.start.year
        return dated(base.shifted(-12 * years // MONTHS_IN[base.unit]))

    return resolve


def _same_unit(unit: str, year: Meaning) -> Meaning:
    return same_period(year)


def _year_ago_unit(length: Length, unit: str | None = None) -> Meaning:
    return same_period() if unit else earlier(length)


def nth(number: int, unit: str, base: Meaning) -> Meaning:
    """`the first week of July`, `the third month of 2021`; -1 is the last. A week belongs to the month of its Thursday."""

    def resolve(context: Context) -> Reading | None:
        found = base(context)
        if found is None or found.period is None or unit not in UNRESOLVED:
            return found
        whole = found.period
        first = Period.of(unit, whole.start)
        if unit == "week" and first.start.toordinal() + 3 < whole.start.toordinal():
            first = first.shifted(1) or first
        if number > 0:
            return dated(first.shifted(number - 1))
        last = Period.of(unit, whole.end)
        if unit == "week" and last.start.toordinal() + 3 > whole.end.toordinal():
            last = last.shifted(-1) or last
        return dated(last)

    return resolve


def _last_of(word: str, unit: str, base: Meaning) -> Meaning:
    return nth(-1, unit, base)


def _week_of(day: Meaning) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        found = day(context)
        return dated(found.period.within("week")) if found and found.period else found

    return resolve


def _numbered_week(number: float, year: Meaning | None = None) -> Meaning:
    """`week 23 of last year`."""

    def resolve(context: Context) -> Reading | None:
        found = year(context) if year else dated(context.now("year"))
        if not 1 <= number <= 53 or found is None or found.period is None:
            return None
        week = Period.of("week", found.period.start.replace(month=1, day=4))
        return dated(week.shifted(int(number) - 1))

    return resolve


RULES = (
    Rule("RELYEAR", "relative-unit", "REL fiscal|calendar|financial|school? year", lambda word: relative(word, "year"), "last year"),
    Rule("RELYEAR", "relative-unit", "the REL fiscal|calendar|financial|school? year", lambda word: _the_relative(word, "year"), "the previous year"),
    Rule("RELYEAR", "ago", "a year ago", lambda: ago((1, "year")), "a year ago"),
    Rule("RELYEAR", "earlier", "a year earlier|before|previously", lambda: earlier((1, "year")), "a year earlier"),
    Rule("RELYEAR", "unit-before", "the year before|earlier|previous|previously", lambda: _before("year"), "the year before"),
    Rule("RELMONTH", "relative-unit", "the? REL month", lambda word: relative(word, "month"), "next month"),
    Rule("RELMONTH", "the-unit", "the month", lambda: the_unit("month"), "the month"),
    Rule("RELWEEK", "relative-unit", "the? REL week", lambda word: relative(word, "week"), "last week"),
    Rule("RELUNIT", "", "RELYEAR", same),
    Rule("RELUNIT", "relative-unit", "REL business|working? UNIT|QTR", relative, "this week"),
    Rule("RELUNIT", "relative-unit", "the REL UNIT|QTR", _the_relative, "the following day"),
    Rule("RELUNIT", "relative-unit", "this past UNIT|QTR", lambda unit: relative("last", unit), "this past week"),
    Rule("RELUNIT", "relative-unit", "this coming UNIT|QTR", lambda unit: relative("next", unit), "this coming week"),
    Rule("TIME", "", "RELUNIT", same),
    Rule("PERIOD", "the-unit", "the UNIT|QTR", the_unit, "the year"),
    Rule("TIME", "the-unit", "the entire|whole|full? UNIT|QTR", the_unit, "for the year", is_the_unit),
    Rule("TIME", "unit-before", "the UNIT|QTR before|earlier|previous|previously", _before, "the day before", follows_nothing),
    Rule("TIME", "unit-before", "the UNIT|QTR after", _behind, "the day after", follows_nothing),
    Rule("TIME", "unit-before-last", "the UNIT|QTR before last", _skipping(-2), "the week before last"),
    Rule("TIME", "unit-before-last", "the UNIT|QTR after next", _skipping(2), "the week after next"),
    # Counted in units
    Rule("TIME", "ago", "LENGTHP ago", ago, "two days ago"),
    Rule("TIME", "ago", "APPROX LENGTHP ago", lambda _, length: ago(length), "about two years ago"),
    Rule("TIME", "earlier", "LENGTHP earlier|previously", earlier, "three days earlier"),
    Rule("TIME", "earlier", "LENGTHP before", earlier, "two days before", follows_nothing),
    Rule("TIME", "later", "LENGTHP later|afterwards|afterward|thereafter", later, "two days later"),
    Rule("TIME", "later", "LENGTHP after", later, "two days after", follows_nothing),
    Rule("TIME", "from-now", "LENGTHP from now|today", _from_now, "two weeks from now"),
    Rule("TIME", "from-now", "LENGTHP hence", _from_now, "two years hence"),
    Rule("TIME", "from-day", "LENGTHP from|after DAY", from_day, "three days after Christmas"),
    Rule("TIME", "from-day", "LENGTHP before DAY", before_day, "two weeks before Christmas"),
    # The same period of another year
    Rule("TIME", "same-period", "the? same|corresponding|comparable|equivalent|similar period ,? of|in|a? YEARP", same_period, "the same period last year"),
    Rule("TIME", "same-period", "the? same|corresponding|comparable UNIT|QTR ,? of|in? YEARP", _same_unit, "the same month a year ago"),
    Rule("TIME", "same-period", "the? same|corresponding|comparable year-ago|year-earlier|prior-year period", same_period, "the same year-ago period"),
    Rule("TIME", "same-period", "this time YEARP", same_period, "this time last year"),
    Rule("TIME", "year-ago", "the|a? AGO UNIT|QTR", _year_ago_unit, "the year-ago quarter"),
    Rule("TIME", "year-ago", "the|a? AGO period", _year_ago_unit, "the year-earlier period"),
    Rule("TIME", "year-ago", "a? AGO", _year_ago_unit, "year-earlier profit"),
    # The nth of a period
    Rule("TIME", "nth-unit", "the? ORDINAL UNIT of|in PERIOD", nth, "the first week of July"),
    Rule("TIME", "nth-unit", "the? REL UNIT of|in PERIOD", _last_of, "the last week of March"),
    Rule("TIME", "week-of", "the? week of|ending|ended|beginning|starting|commencing on? DAY", _week_of, "the week of March 3"),
    Rule("TIME", "week-number", "week N of? YEARP?", _numbered_week, "week 23 of last year"),
)
