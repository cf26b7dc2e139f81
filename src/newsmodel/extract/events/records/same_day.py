"""The same day: news without a date of its own, told right after news that has one.

Missiles hit several towns overnight. |A drone crashed| into a ward.                overnight
The president visited the injured on Tuesday. Police |arrested| the captain.        Tuesday
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence
from newsmodel.extract.events.records.inheritance import BY_CROWDS_AND_POLICE, HEIRS, LOCAL
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import LONG_DURATIONS

__all__ = ["same_day", "same_paragraph"]

_NEWS_OF_A_DAY = (
    (HEIRS - {"rescue", "deployment"})
    | LOCAL
    | frozenset("offensive seize_territory demonstration meeting agreement bombing".split())
)
_SAME = 5  # sentences in which news of one day goes on
_FRESH = 4  # days
_NEAR = 8  # tokens between an event and its adverb
_THEN = frozenset(["later", "meanwhile", "afterwards", "afterward"])


def same_day(analysis: Analysis, surroundings: Surroundings, events: list[Occurrence]) -> None:
    """Missiles hit several towns overnight. In Odesa, |a drone crashed| into a ward: what is told right after it, in the
    same tense and without a date of its own, is of the same day"""
    for number, event in enumerate(events):
        at = event.tellings[0].at
        if event.when is not None or event.status != "happened":
            continue
        later = _is_later(analysis, at)
        if event.type not in _NEWS_OF_A_DAY and not later:
            continue
        if analysis.tags[at] == "L" or surroundings.is_timed(at) or _is_perfect(analysis, at):
            continue  # dozens of |operations| were of no one day
        for earlier in reversed(events[max(0, number - 3) : number]):
            fresh = earlier.type in _NEWS_OF_A_DAY or later
            if earlier.when is None or not fresh or earlier.status != "happened":
                continue
            last = max((t.at for t in earlier.tellings[-LAST:] if t.at < at), default=at)
            if analysis.sentence_of[at] - analysis.sentence_of[last] <= _SAME and _is_recent(
                analysis, earlier
            ):
                event.when = earlier.when
            break


def same_paragraph(analysis: Analysis, surroundings: Surroundings, events: list[Occurrence]) -> None:
    """The president visited the injured on Tuesday. Police |arrested| the captain: the day of the sentence before"""
    for number, event in enumerate(events):
        at = event.tellings[0].at
        first = analysis.sentences[analysis.sentence_of[at]][0]
        if (
            event.when is not None
            or event.status != "happened"
            or event.type not in BY_CROWDS_AND_POLICE
            or first == 0
        ):
            continue
        if surroundings.is_timed(at) or _is_perfect(analysis, at) or not event.tellings[0].verb:
            continue
        if analysis.paragraph_of[first - 1] != analysis.paragraph_of[at]:
            continue
        before = analysis.sentence_of[first - 1]
        for earlier in reversed(events[max(0, number - 3) : number]):
            here = any(analysis.sentence_of[t.at] == before and t.verb for t in earlier.tellings[-LAST:])
            if here and earlier.when_near and earlier.status == "happened" and _is_recent(analysis, earlier):
                event.when = earlier.when
                break


def _is_later(analysis: Analysis, at: int) -> bool:
    """Police |later| sealed off the square; teachers |meanwhile| marched: the same day; but two days |later|"""
    first, end = analysis.sentences[analysis.sentence_of[at]]
    return any(
        analysis.lower[i] in _THEN and analysis.tags[i] == "r" and analysis.lower[i - 1] not in LONG_DURATIONS
        for i in range(max(first, at - _NEAR), min(end, at + _NEAR))
    )


def _is_perfect(analysis: Analysis, at: int) -> bool:
    """|had killed| nine people: background"""
    group = analysis.verb_group_at(at)
    return group is not None and group.perfect


def _is_recent(analysis: Analysis, event: Occurrence) -> bool:
    day = event.when.start if event.when is not None else None
    return day is not None and analysis.date is not None and abs((analysis.date - day).days) <= _FRESH
