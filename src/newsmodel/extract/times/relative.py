"""Units beside the dateline's or the one spoken of: last week, next month, the previous year, for the year."""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.times.context import AHEAD, BACK, Context, Meaning, Reading, dated, unresolved
from newsmodel.extract.times.duration import duration
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.period import UNRESOLVED, Period
from newsmodel.extract.times.reader import Reader
from newsmodel.text.closed import CLOSED

__all__ = ["RULES", "follows_nothing", "relative", "the_unit"]

_FROM_MENTIONED = frozenset("previous prior preceding following subsequent same that".split())
# Behind these "the last year" is a length of time: over the last year.
_THROUGHOUT = frozenset("over during in within throughout of through".split())
# Profit for the last year is that of the last calendar year.
_RESULTS = frozenset(
    "profit profits loss losses results earnings sales revenue revenues income figures".split()
)
# Of the year: the rest of the year, but not the man of the year.
_OF_UNIT = frozenset(
    "rest end beginning start half quarter part most much middle months remainder course all out close day days weeks "
    "first second third fourth portion balance month week outset quarters period final quarter".split()
)
_ANY = frozenset("a each every per any full".split())
_OF_RESULTS = frozenset("month quarter year".split())
_PERIODS = ("day", "week", "weekend", "month", "quarter", "half", "season", "months", "year", "decade")
_IN_DAY = frozenset(
    "later earlier late early end rest course much most part remainder start beginning".split()
)
_BEFORE_UNIT = frozenset("for in during of from through over since".split())
_CLAUSE = frozenset("when that he she they it we".split())  # the year he died
_NO_EVENT = frozenset("and but when in at by to on from as".split())


def relative(word: str, unit: str) -> Meaning:
    """`last week`, `next month`, `this year`, `the previous year`, `the same day`."""

    def resolve(context: Context) -> Reading | None:
        if unit not in UNRESOLVED:  # hours, minutes
            return duration((1, unit))(context)
        if word == "latest":
            return the_unit(unit)(context)
        units = _PERIODS if unit in _OF_RESULTS else ()
        base = context.last(*units) if word in _FROM_MENTIONED else None
        if base is None or (unit == "day" and base.unit not in ("day", "week")):
            base = context.now("day")
        shift = -1 if word in BACK else 1 if word in AHEAD else 0
        return dated(base.within(unit).shifted(shift)) if base else unresolved(unit)

    return resolve


def _the_relative(word: str, unit: str) -> Meaning:
    """With the article: `the past year` is a length, so is `over the last year`; `the next day` follows the day spoken of."""

    def resolve(context: Context) -> Reading | None:
        throughout = context.before() in _THROUGHOUT or (
            context.before() == "for" and context.before(2) not in _RESULTS
        )
        is_length = word == "past" or (word in ("last", "next", "coming") and throughout)
        if is_length and unit not in ("weekend", "day", "century") and context.after() != "of":
            return duration((1, unit))(context)
        if word == "next" and unit == "day":
            return relative("following", unit)(context)
        return relative(word, unit)(context)

    return resolve


def the_unit(unit: str) -> Meaning:
    """`the year`, `the quarter`: the one spoken of, else the dateline's; the quarter that results are of is the last one."""

    def resolve(context: Context) -> Reading | None:
        is_length = context.after() == "since" or (context.after() == "to" and context.month_at(1))
        if is_length and unit in UNRESOLVED and unit != "weekend":
            return duration((1, unit))(context)  # in |the year| since the accord, |the year| to March
        end = context.end_told()
        if end:
            return dated(Period.of(unit, end))
        if unit == "year":
            mentioned = context.last("quarter", "month", "half", "months", "year", sentences=1)
        else:
            mentioned = context.last(unit, told=unit == "day" and context.tense.side == "past")
        if mentioned and unit == "year" and _is_another(mentioned, context):
            mentioned = None
        if mentioned:
            return dated(mentioned.within(unit))
        if unit not in UNRESOLVED:
            return duration((1, unit))(context)
        now = context.now(unit)
        if (
            unit == "weekend"
            and now
            and context.date
            and now.start > context.date
            and context.tense.side != "future"
        ):
            return dated(now.shifted(-1))  # stormed the town |at the weekend|, told on a Tuesday
        if unit == "quarter" and context.date:
            return dated(Period.of(unit, context.date).shifted(-1))
        return dated(context.now(unit)) or unresolved(unit)

    return resolve


def _is_another(year: Period, context: Context) -> bool:
    """Payments are due in 1990 and 1991. A charge leaves a loss for |the year|: not for one to come, told a sentence before,
    nor for one that is over, if the future is told"""
    if context.date is None or context.last(year.unit, sentences=0) is not None:
        return False
    is_over = year.end.year < context.date.year and context.tense.side == "future"
    return year.start > context.date or is_over


def _new_year(context: Context) -> Reading | None:
    """`in the new year`: the one whose first of January is nearest."""
    now = context.now("year")
    if now is None or context.date is None:
        return unresolved("year")
    return dated(now.shifted(1) if context.date.month > 6 else now)


def _before(unit: str) -> Meaning:
    return relative("previous", unit)


def _behind(unit: str) -> Meaning:
    return relative("following", unit)


def _shifted(number: int) -> Callable[[str], Meaning]:
    """`the week before last`."""

    def build(unit: str) -> Meaning:
        def resolve(context: Context) -> Reading | None:
            now = context.now(unit)
            return dated(now.shifted(number)) if now else unresolved(unit)

        return resolve

    return build


def _year(word: str) -> Meaning:
    return relative(word, "year")


def _the_year(word: str) -> Meaning:
    return _the_relative(word, "year")


def _month(word: str) -> Meaning:
    return relative(word, "month")


def _week(word: str) -> Meaning:
    return relative(word, "week")


def _same(unit: str) -> Meaning:
    return relative("same", unit)


def _last(unit: str) -> Meaning:
    return relative("last", unit)


def _next(unit: str) -> Meaning:
    return relative("next", unit)


def follows_nothing(reader: Reader, first: int, end: int) -> bool:
    """`two days before.` counts from a date; in `the day before the vote` an event follows."""
    after = reader.after(end)
    return not after or after in _NO_EVENT or not (after[0].isalnum() or after[0] in "\"“'‘$")


def _is_calendar_unit(reader: Reader, first: int, end: int) -> bool:
    """`last week`; not a last minute report."""
    return reader.lower[end - 1] not in ("minute", "hour", "second", "min", "hr", "sec")


def _is_the_unit(reader: Reader, first: int, end: int) -> bool:
    """`for the year`, `later in the day`; not man of the year, the day he left, the week of the vote."""
    unit, before, after = reader.lower[end - 1], reader.before(first), reader.after(end)
    if unit not in ("day", "week", "weekend", "month", "quarter", "year", "decade", "century"):
        return False
    if before == "of" and reader.before(first, 2) not in _OF_UNIT:
        return False
    if unit == "day":
        within = before in ("in", "of", "on") and reader.before(first, 2) in _IN_DAY and after != "of"
        return within or (
            before in ("during", "throughout") and (after in CLOSED or not after.isalpha()) and after != "of"
        )
    if unit in ("decade", "century"):
        return before in ("of", "in", "during") and not after.isalpha()
    if after == "of" or (after in _CLAUSE and before not in _BEFORE_UNIT):
        return False
    return (
        unit != "quarter"
        or before in _BEFORE_UNIT
        or not after.isalpha()
        or after in CLOSED
        or after in ("ended", "ending")
    )


def _is_fiscal_year(reader: Reader, first: int, end: int) -> bool:
    """`the fiscal year ended June 30`; not: in each fiscal year."""
    return reader.before(first) not in _ANY


# fmt: off
RULES = (
    Rule("RELYEAR", "relative-unit", "REL fiscal|calendar|financial|school? year", _year, "last year"),
    Rule("RELYEAR", "relative-unit", "the REL fiscal|calendar|financial|school? year", _the_year, "the previous year"),
    Rule("RELYEAR", "unit-before", "the year before|earlier|previous|previously", lambda: _before("year"), "the year before"),
    Rule("RELMONTH", "relative-unit", "the? REL month", _month, "next month"),
    Rule("RELMONTH", "the-unit", "the month", lambda: the_unit("month"), "the month"),
    Rule("RELWEEK", "relative-unit", "the? REL week", _week, "last week"),
    Rule("RELUNIT", "", "RELYEAR", same),
    Rule("RELUNIT", "relative-unit", "REL business|working? UNIT|QTR", relative, "this week", _is_calendar_unit),
    Rule("RELUNIT", "relative-unit", "the REL UNIT|QTR", _the_relative, "the following day"),
    Rule("RELUNIT", "relative-unit", "that|the very? same UNIT|QTR", _same, "that same year"),
    Rule("RELUNIT", "relative-unit", "this past UNIT|QTR", _last, "this past week"),
    Rule("RELUNIT", "relative-unit", "this coming UNIT|QTR", _next, "this coming week"),
    Rule("TIME", "", "RELUNIT", same),
    Rule("PERIOD", "", "RELUNIT", same),
    Rule("PERIOD", "the-unit", "the UNIT|QTR", the_unit, "later in the week"),
    Rule("RELYEAR", "new-year", "the new year", lambda: _new_year, "in the new year"),
    Rule("YEARP", "the-unit", "the year", lambda: the_unit("year"), "the first quarter of the year"),
    Rule("TIME", "the-unit", "the entire|whole|full? UNIT|QTR", the_unit, "for the year", _is_the_unit),
    Rule("TIME", "the-unit", "the? fiscal|financial year", lambda: the_unit("year"), "the fiscal year ended June 30", _is_fiscal_year),
    Rule("TIME", "the-unit", "the year to date", lambda: the_unit("year"), "the year to date"),
    Rule("TIME", "unit-before", "the UNIT|QTR before|earlier|previous|previously", _before, "the day before", follows_nothing),
    Rule("TIME", "unit-before", "the UNIT|QTR after", _behind, "the day after", follows_nothing),
    Rule("TIME", "unit-before-last", "the UNIT|QTR before last", _shifted(-2), "the week before last"),
    Rule("TIME", "unit-before-last", "the UNIT|QTR after next", _shifted(2), "the week after next"),
)
# fmt: on
