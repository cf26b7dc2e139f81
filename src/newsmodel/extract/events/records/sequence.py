"""Sequence: dates by the order in which a text says that one thing followed another.

The launch came |a week after| the minister visited the port.       the visit: a week before the launch
|Two days before| the shelling, the army sent troops.               sent: two days before the shelling
Troops withdrew on Monday |after| jets bombed the town.             bombed: on Monday
|Two days later|, a bomb exploded.                                  two days after what was told before
protests that are |planned| for a Monday told on a Thursday         the Monday to come
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from attrs import evolve

from newsmodel.extract.events.circumstances.lengths import Step
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.model import Time, TimeType
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import WEEKDAYS
from newsmodel.text.measure import DURATIONS

__all__ = ["put_in_order"]

_COMING = frozenset("come comes came coming follows followed happened occurred".split())
_AFTER = frozenset(["after", "following"])
_AHEAD = frozenset(["planned", "threatened"])
_DECIDED = frozenset(["agreement", "diplomatic_break", "expulsion", "arrest", "appointment", "resignation"])
_WEEK = timedelta(days=7)


def put_in_order(
    analysis: Analysis, surroundings: Surroundings, events: list[Occurrence], tellings: list[Telling]
) -> None:
    """Gives events dates by what they followed or came before."""
    if not events:
        return
    _count_on(surroundings, events)
    told: dict[int, list[tuple[Telling, Occurrence]]] = {}
    for telling, event in [*((t, e) for e in events for t in e.tellings), *_far_back(events, tellings)]:
        told.setdefault(analysis.sentence_of[telling.at], []).append((telling, event))
    for sentence, steps in surroundings.steps.items():
        here = sorted(told.get(sentence, ()), key=lambda pair: pair[0].at)
        for step in steps:
            _step(analysis, surroundings, events, here, sentence, step)
    for here in told.values():
        _one_day(analysis, sorted(here, key=lambda pair: pair[0].at))
    for event in events:
        _turn(analysis, event)


def _far_back(events: list[Occurrence], tellings: list[Telling]) -> Iterator[tuple[Telling, Occurrence]]:
    """two days before |the shelling|: the event of that kind told last, though it was told long before"""
    known = {id(t) for event in events for t in event.tellings}
    by_type: dict[str, list[Occurrence]] = {}
    for event in events:
        by_type.setdefault(event.type, []).append(event)
    for telling in tellings:
        if telling.definite and not telling.verb and id(telling) not in known:
            alike = by_type.get(telling.type, [])
            behind = bisect_left(alike, telling.at, key=lambda e: e.tellings[0].at)
            if behind:
                yield telling, alike[behind - 1]


def _count_on(surroundings: Surroundings, events: list[Occurrence]) -> None:
    """|Two days later|, a bomb ...: counts from the event told before; |hours later|, jets struck: from the last violence."""
    told: Time | None = None
    violence: Time | None = None
    for event in events:
        if event.when is not None and told is not None:
            event.when = _weeks_later(surroundings.analysis, event.when, told)
        later = surroundings.later(event.tellings[0].at) if event.when is None else None
        same = later is not None and surroundings.is_same_day(
            later[1]
        )  # |the same day|: as what was told last
        base = (violence or told) if event.type in VIOLENT and not same else told
        if base is not None and base.start is not None and later is not None:
            event.when = _on(later[1], base.start + timedelta(days=later[0]))
        told = event.when or told
        if event.type in VIOLENT:
            violence = event.when or violence


def _weeks_later(analysis: Analysis, when: Time, told: Time) -> Time:
    """seized on 12 April ... freed |three weeks later|: to the day, where the day before is told"""
    words = analysis.text[when.span.start : when.span.end].lower()
    exact = told.start is not None and told.start == told.end and "-W" not in told.value
    if "-W" not in when.value or not exact or not words.endswith(("later", "afterwards")):
        return when
    assert told.start is not None
    monday = told.start - timedelta(days=told.start.weekday())
    weeks = (when.start - monday).days // 7 if when.start is not None else 0
    return _on(when, told.start + timedelta(days=7 * weeks)) if weeks > 0 else when


def _step(
    analysis: Analysis,
    surroundings: Surroundings,
    events: list[Occurrence],
    here: list[tuple[Telling, Occurrence]],
    sentence: int,
    step: Step,
) -> None:
    """The date of one side of "two days after" by that of the other."""
    start, end = analysis.sentences[sentence]
    opens = all(analysis.verb_group_of[i] < 0 for i in range(start, step.first))
    comma = end
    if opens:  # |Two days before the shelling|, the army ...
        comma = next((i for i in range(step.order, end) if analysis.tags[i] == ","), end)
    inside = [
        event
        for t, event in here
        if step.order < t.at < comma and (step.days or _is_first_verb(analysis, step.order, t))
    ]
    outside = [event for t, event in here if (t.at > comma if opens else t.at < step.first)]
    if not outside and not opens and not _COMING.isdisjoint(analysis.lower[start : step.first]):
        outside = _lead(events)
    days = timedelta(days=step.days)
    main = (outside[0] if opens else outside[-1]) if outside else None
    if main is None or (not inside and days):
        told = surroundings.before(step.first, step.first) if main is None and not opens else None
        for event in inside if told is not None and told.start is not None else ():
            if told is not None and told.start is not None and (event.when is None or not event.when_near):
                event.when = _on(step.time, told.start - days)  # fled on Friday, two days after |a raid|
        return
    if not days and main.when is None and not any(event.when for event in inside):
        main.when = _news_day(
            analysis, events, main
        )  # resigned hours after |the crackdown|, which was told before
        return
    if main.when is not None and main.when.start != main.when.end and days and not opens:
        for event in inside:  # resigned |in August|, two days after he was arrested: to a month, and no finer
            event.when = main.when if event.when is None or not event.when_near else event.when
        return
    if main.when is not None and main.when.start is not None:
        for event in inside:  # fled hours after |a raid|: that day, as far as is told
            if event.when is None or event.when.start is None or not event.when_near:
                event.when = _on(step.time, main.when.start - days)
    elif inside and inside[0].when is not None and inside[0].when.start is not None:
        main.when = _on(step.time, inside[0].when.start + days)


def _lead(events: list[Occurrence]) -> list[Occurrence]:
    """|The move| came two days after ...: what the text is about, which it tells first"""
    first = events[0]
    return [first] if first.when is not None and first.status == "happened" else []


def _is_first_verb(analysis: Analysis, order: int, telling: Telling) -> bool:
    """hours after rebels |ambushed| a convoy; not: hours after rebels claimed to have |ambushed| a convoy"""
    return all(
        analysis.verb_group_of[i] in (-1, analysis.verb_group_of[telling.at])
        for i in range(order, telling.at)
    )


def _news_day(analysis: Analysis, events: list[Occurrence], main: Occurrence) -> Time | None:
    """The day of what was told last before, of the news and not of its background."""
    at = main.tellings[0].at
    dated = (e for e in reversed(events) if e.when is not None and e.status == "happened")
    return next((e.when for e in dated if e.tellings[0].at < at and _is_news(analysis, e.when)), None)


def _is_news(analysis: Analysis, when: Time | None) -> bool:
    day = when.start if when is not None else None
    return day is not None and analysis.date is not None and abs(analysis.date - day) < _WEEK


def _one_day(analysis: Analysis, here: list[tuple[Telling, Occurrence]]) -> None:
    """Troops withdrew on Monday |after| jets bombed the town: without a day of its own it was that day"""
    for (one, main), (other, event) in pairwise(here):
        if event.when is not None or main.when is None or event is main or not one.when_near:
            continue
        if main.when.start != main.when.end or event.status != "happened":
            continue
        if not other.rule.startswith("verb:"):
            continue  # strikes on Tuesday after |an attack|: of some day before
        between = analysis.lower[one.at : other.at]
        if not DURATIONS.isdisjoint(between):
            continue  # |hours| after rebels ambushed a convoy: that day or the day before
        group = analysis.verb_group_at(other.at)
        perfect = group is not None and group.perfect
        if not perfect and sum(word in _AFTER for word in between) == 1:
            event.when = main.when


def _turn(analysis: Analysis, event: Occurrence) -> None:
    """|planned for Monday|, told on a Thursday: the Monday to come, whatever the tense around it was taken for"""
    when, today = event.when, analysis.date
    if when is None or when.start is None or today is None or not event.when_near:
        return
    word = analysis.text[when.span.start : when.span.end].lower()
    if word not in WEEKDAYS:
        if event.status == "happened" and event.type in VIOLENT | DISASTERS and when.start > today:
            event.when = _year_before(when, word)
        return
    if event.status in _AHEAD and when.start < today <= when.start + _WEEK:
        event.when = _on(when, when.start + _WEEK)
    elif event.status == "happened" and event.type in _DECIDED and when.start > today:
        event.when = _on(when, when.start - _WEEK)  # agreed to reopen the border |on Monday|: agreed that day


def _year_before(when: Time, words: str) -> Time:
    """stormed the town |on Oct. 7|, told in July: that of the year before, for it has been"""
    if when.start is None or when.end is None or "-" not in when.value or str(when.start.year) in words:
        return when
    year = when.start.year - 1
    try:
        start, end = when.start.replace(year=year), when.end.replace(year=year)
    except ValueError:
        return when  # 29 February
    return evolve(when, value=f"{year:04d}{when.value[4:]}", start=start, end=end)


def _on(time: Time, day: date) -> Time:
    return evolve(time, type=TimeType.DATE, value=day.isoformat(), start=day, end=day)
