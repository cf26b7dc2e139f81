"""Time expressions of a text: found by the grammar, resolved against the dateline."""

from __future__ import annotations

from functools import cache
from itertools import compress

from newsmodel.extract.times import (
    clock,
    counted,
    dates,
    dayparts,
    duration,
    edges,
    holidays,
    months,
    nth,
    quarters,
    ranges,
    relative,
    sets,
    vague,
    weekdays,
    written,
    years,
)
from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.dateline import is_dateline
from newsmodel.extract.times.grammar import Found, Grammar
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.words import Lexemes
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model.time import Time
from newsmodel.model.vocabulary import Severity, TimeType
from newsmodel.text.analysis import Analysis

__all__ = ["find_times"]

_FARTHEST_LEFT = 8  # tokens from the word that a time hangs on back to its beginning
_LONGEST_DATELINE = 12  # tokens in front of its date
# Rules whose times are what a result is compared with.
_COMPARED = frozenset(["year-ago", "same-period"])
# Rules whose times have no day of their own.
_DEFERRED = frozenset(["clock", "clock-range", "noon", "midnight", "part", "overnight"])


@cache
def grammar() -> Grammar:
    """All rules, compiled once."""
    explicit = (dates, written, weekdays, holidays, ranges, clock, dayparts, years, months, quarters)
    counting = (relative, counted, nth, edges, vague, sets, duration)
    modules = (*explicit, *counting)
    return Grammar(rule for module in modules for rule in module.RULES)


@cache
def _starts() -> frozenset[str]:
    return grammar().starts("TIME")


@cache
def _lexemes() -> Lexemes:
    return Lexemes(grammar().literals)


def find_times(analysis: Analysis, lexicon: Lexicon) -> list[Time]:
    """The time expressions of a text, in order, none within another.

    Weekdays, months and relative units count from the day of the dispatch (`analysis.date`). Without it they keep an unresolved
    value (XXXX-WXX-2), and a Diagnostic "no-date" says so once. Types and values follow TIMEX3 (TimeML, ISO 24617-1).

    Args:
        analysis: the text; a Diagnostic may be added to it.
        lexicon: not asked so far, for the words of time are few and belong to the rules.

    Returns:
        One Time for each expression, with the name of the rule that found it.

    For example:

        >>> import datetime
        >>> from newsmodel.lexicon.lexicon import Lexicon
        >>> from newsmodel.text.analysis import analyse
        >>> found = analyse("Rockets hit the port on Tuesday.", date=datetime.date(2023, 12, 27))
        >>> [(time.value, time.rule) for time in find_times(found, Lexicon.default())]
        [('2023-12-26', 'weekday')]
    """
    matches = _matches(analysis)
    readings = _resolved(analysis, matches)
    times = [
        Time(
            span=analysis.span(first, match.end),
            type=reading.type,
            value=reading.value,
            start=reading.period.start if reading.period else None,
            end=reading.period.end if reading.period else None,
            rule=match.name,
        )
        for (first, match), reading in zip(matches, readings, strict=True)
        if reading is not None
    ]
    if analysis.date is None and any(_counts_from_dateline(time) for time in times):
        analysis.report(
            "no-date",
            "the text has no date: times that count from it stay unresolved",
            severity=Severity.INFO,
        )
    return times


def _counts_from_dateline(time: Time) -> bool:
    return time.type in (TimeType.DATE, TimeType.TIME) and "XX" in time.value


def _matches(analysis: Analysis) -> list[tuple[int, Found]]:
    """First token and match of each expression. What a match covers is used up, also if it will denote nothing."""
    lexemes = _lexemes()
    reader = Reader(analysis, grammar(), lexemes)
    starts = _starts()
    found: list[tuple[int, Found]] = []
    done = 0
    anchors = map(lexemes.anchors.__getitem__, analysis.lower)
    for anchor in compress(range(len(analysis.lower)), anchors):
        if anchor < done:
            continue
        first_of_sentence, stop = analysis.sentences[analysis.sentence_of[anchor]]
        reader.within(stop)
        leftmost = max(first_of_sentence, done, anchor - _FARTHEST_LEFT)
        for first in range(_leftmost(reader, leftmost, anchor), anchor + 1):
            if starts.isdisjoint(reader.symbols(first)):
                continue
            match = max(reader.match("TIME", first).values(), default=None)
            if match is not None and match.end > anchor:
                found.append((first, match))
                done = match.end
                break
    return found


def _leftmost(reader: Reader, limit: int, anchor: int) -> int:
    """Where the run of words begins that may all belong to a time with the anchor."""
    first = anchor
    while first > limit and reader.may_belong(first - 1):
        first -= 1
    return first


def _resolved(analysis: Analysis, matches: list[tuple[int, Found]]) -> list[Reading | None]:
    """What each expression denotes; times of day last, for they take the day that their sentence names."""
    context = Context(analysis, analysis.date)
    readings: list[Reading | None] = [None] * len(matches)
    for number, (first, match) in enumerate(matches):
        if match.name in _DEFERRED:
            continue
        readings[number] = reading = _read(context, first, match)
        if reading is not None and first < _LONGEST_DATELINE and is_dateline(analysis, first, match.end):
            context.adopt(reading.period)
    for number, (first, match) in enumerate(matches):
        if match.name in _DEFERRED:
            readings[number] = _read(context, first, match)
    return readings


def _read(context: Context, first: int, match: Found) -> Reading | None:
    meaning: Meaning = match.meaning
    reading = meaning(context.at(first, match.end))
    spoken_of = (reading.spoken_of or reading.period) if reading else None
    if spoken_of:
        context.mention(spoken_of, compared=_is_compared(context, match))
    return reading


def _is_compared(context: Context, match: Found) -> bool:
    """`$4 million in |the year-ago quarter|, $4 million |a year earlier|`; not: |A year earlier| he had been freed."""
    return match.name in _COMPARED or (match.name in ("ago", "earlier") and context.compares)
