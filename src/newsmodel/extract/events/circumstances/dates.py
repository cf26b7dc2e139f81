"""Dates: when a trigger's event took place, by the times in its clause and sentence.

On |Friday| a jet bombed the camp               the day that stands nearest
X, who took office |in May|, flew to Cairo      the time of another clause
150 people were killed |this year|              a stretch of time that is summed up
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from newsmodel.extract.events.circumstances.lengths import LONG, Lengths, days_of
from newsmodel.extract.events.circumstances.scopes import REACH
from newsmodel.extract.times.dateline import is_dateline
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import FEASTS, WEEKDAYS

__all__ = ["Dates", "token_of"]

_DUE = 8  # tokens from a verb to its day
_OPENING = 16  # tokens in which a dateline ends
_YEAR = 366  # days
_DAYTIMES = frozenset("eve day morning afternoon evening night week weekend holiday holidays period".split())
_ABOUT = frozenset(["over", "for", "about", "against"])
_LINKED = frozenset(
    [("connection", "with"), ("connection", "to"), ("suspicion", "of"), ("linked", "to"), ("relation", "to")]
)
_BACK = frozenset("before earlier previous previously ago".split())


def token_of(entry: tuple[Any, ...]) -> int:
    """Where a place or a time stands: the first token of its entry."""
    at: int = entry[0]
    return at


class Dates(Lengths):
    """Finds times around tokens."""

    def __init__(self, analysis: Analysis, times: list[Time]) -> None:
        super().__init__(analysis, times)
        self._times: dict[int, list[tuple[int, Time]]] = {}
        for time in times:
            if time.start is None or time.type not in ("DATE", "TIME") or days_of(time) > _YEAR:
                continue  # a town built in |the 1950s|: no day of an event
            at = self._beginning(time)
            if self.is_same_day(time) or self._is_feast_of(time, at):
                continue  # the same evening: as what was told before; a |Christmas| market: no day
            if at < _OPENING and is_dateline(analysis, at, bisect_left(analysis.starts, time.span.end)):
                continue  # SARN, |May 3| (Coast Wire) - Rebels attacked ...: the day of the report
            self._times.setdefault(analysis.sentence_of[at], []).append((at, time))

    def _is_feast_of(self, time: Time, at: int) -> bool:
        """a |Christmas| market, the |Easter| procession: what sort it is; but: on |Christmas| morning"""
        end = bisect_left(self.analysis.starts, time.span.end)
        before = self.analysis.lower[at] in FEASTS and self.analysis.tags[end : end + 1] in ("N", "L")
        return before and self.analysis.lower[end] not in _DAYTIMES

    def is_timed(self, at: int) -> bool:
        """Whether the sentence of a token says when; not: fired into the crowd in Sarn, |where| people sat late into the night"""
        sentence = self.analysis.sentence_of[at]
        here = self._times.get(sentence, [])[:20]
        return sentence in self._long or any(not self.is_of_another(token, at) for token, _ in here)

    def before(self, at: int, stop: int) -> Time | None:
        """The last day that the sentence of a token names before another token."""
        here = [t for i, t in self._times.get(self.analysis.sentence_of[at], ()) if i < stop]
        return next((t for t in reversed(here) if t.start is not None and t.start == t.end), None)

    def is_summary(self, at: int) -> bool:
        """Whether the sentence of a token sums up a stretch of time: 150 people were killed |this year|."""
        sentence = self.analysis.sentence_of[at]
        here = self._times.get(sentence, [])[:20]
        precise = any(
            t.start is not None and t.end is not None and (t.end - t.start).days <= LONG for _, t in here
        )
        return sentence in self._long and not precise

    def in_group(self, first: int, end: int) -> Time | None:
        """after |Monday's| ambush: the day told in a noun group itself"""
        here = self._times.get(self.analysis.sentence_of[first], [])
        return next((time for token, time in here if first <= token < end), None)

    def in_phrase(self, first: int, end: int) -> Time | None:
        """|The shelling of a school in Sarn on Monday| killed nine, condemned |Friday's bombing|: the day told in the group of
        a noun or in its phrases"""
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for token, time in self._times.get(self.analysis.sentence_of[end - 1], []):
            if first <= token < end:
                return time
            if end <= token < end + REACH and not any(
                verbs[i] >= 0 or tags[i] in ",.;:(" for i in range(end, token)
            ):
                return time
        return None

    def names_other_day(self, at: int, told: Time) -> bool:
        """Whether the sentence of a token names another day than that on which something was told."""
        here = self._times.get(self.analysis.sentence_of[at], [])[:20]
        return any(time.start != told.start for _, time in here)

    def is_since(self, at: int) -> bool:
        """Whether the sentence of a token sums up what has been since a day long past: have been killed |since September|"""
        today, lower = self.analysis.date, self.analysis.lower
        here = self._times.get(self.analysis.sentence_of[at], [])[:20]
        return today is not None and any(
            lower[i - 1] == "since" and t.start is not None and (today - t.start).days > LONG for i, t in here
        )

    def time(self, at: int, told: Time | None = None) -> Time | None:
        """The date in the sentence that stands nearest to a trigger, those behind it first; not `told`, when it was told of."""
        here = self._within_reach(at, told)
        if not here:
            return None
        own = self.in_own_relative(at)
        if own is not None:
            return own
        here = self._of_event(here, at)
        since = self._since(here, at)
        return since if since is not None else self._nearest(self._likelier(here, at), at)

    def _within_reach(self, at: int, told: Time | None) -> list[tuple[int, Time]]:
        """The dates in the sentence of a token, within reach of it, but for `told`."""
        here = self._times.get(self.analysis.sentence_of[at], [])
        if told is not None:
            here = [entry for entry in here if entry[1].span != told.span]
        if len(here) > 8:
            here = here[
                bisect_left(here, at - REACH, key=token_of) : bisect_left(here, at + REACH, key=token_of)
            ]
        return here

    def _of_event(self, here: list[tuple[int, Time]], at: int) -> list[tuple[int, Time]]:
        """Those of some dates that are not of what else the sentence of a trigger tells."""
        # but: the deadliest since |2011|, when a ferry sank
        here = [e for e in here if not self.is_stretch(e) and (e[0] < at or not self.is_of_record(e[0]))]
        here = [
            e
            for e in here
            if not self.is_ordered(e[0], at)
            and not self._is_of_name(e[0], e[1], at)
            and not self._is_of_matter(e[0], at)
            and not self._is_long_before(e[0], e[1], at)
            and not self._is_of_what_is_due(e[0], at)
            and not (self.is_of_object(e[0], at) and self._is_earlier(e[1]))
            and not self.is_of_another(e[0], at)
            and not self.is_of_subject(e[0], at)
        ]
        here = [entry for entry in here if not self.is_of_object(entry[0], at)] or here
        here = [e for e in here if not self.is_of_release(e[0], at) and not self.is_of_condition(e[0], at)]
        here = [e for e in here if not self.is_resumed(e[0], at) and not self.is_of_toll(e[0])]
        # X, who took office |in May|, flew to Cairo
        then = self.analysis.lower[at - 1] == "since"  # which came back in May, has |since| overrun two towns
        return [e for e in here if e[0] > at or then or not self.is_aside(e[0], at)]

    def _likelier(self, here: list[tuple[int, Time]], at: int) -> list[tuple[int, Time]]:
        """Those of some dates that rather say when than the others do; all, where they are alike."""
        # the third since |Sunday|, arrived on Tuesday: since when is not when
        here = [entry for entry in here if self.analysis.lower[entry[0] - 1] != "since"] or here
        # X, who took office |in May|, flew to Cairo on Saturday
        here = [entry for entry in here if self.one_clause(entry[0], at)] or here
        # met the envoy on |Monday evening| and flies home |on Wednesday|: a day, though a part of it; not: |at 1.30am|
        return [entry for entry in here if entry[1].type == "DATE" or self._names_day(entry[1])] or here

    def _nearest(self, here: list[tuple[int, Time]], at: int) -> Time | None:
        """That of some dates which stands nearest to a trigger, those behind it and at the beginning of its sentence first."""
        if len(here) < 2:
            return here[0][1] if here else None
        opening = self.analysis.sentences[self.analysis.sentence_of[at]][0] + 3
        return min(
            here,
            key=lambda entry: (
                entry[0] - at if entry[0] > at else 1.5 * (at - entry[0]) + (2 if entry[0] < opening else 5)
            ),
        )[1]

    def _since(self, here: list[tuple[int, Time]], at: int) -> Time | None:
        """freed nine men |held| there |since Thursday|, 73 people |have been arrested since Sunday|: the day on which it began"""
        verbs = self.analysis.verb_group_of
        behind = next((e[0] for e in here if e[0] > at), -1) if verbs[at] >= 0 else -1
        if behind < 0 or self.analysis.lower[behind - 1] != "since":
            return None
        if any(verbs[i] not in (-1, verbs[at]) or self.analysis.tags[i] in ",;:" for i in range(at, behind)):
            return None  # |freed| guards held since Thursday, arrived on Tuesday, the third since Sunday
        return next(time for token, time in here if token == behind)

    def _is_of_name(self, time: int, when: Time, at: int) -> bool:
        """blamed the attack on a faction that rejected |the 2016 peace deal|: the year by which something else is called"""
        number = self.analysis.noun_group_of[time]
        if number < 0 or len(when.value) != len("2016") or number == self.analysis.noun_group_of[at]:
            return False
        group = self.analysis.noun_groups[number]
        return group.first < time < group.head

    def _is_of_matter(self, time: int, at: int) -> bool:
        """arrested six people over |last week|'s attacks, marched against |Monday|'s ruling: the day of what it is about"""
        number, tags, lower = self.analysis.noun_group_of[time], self.analysis.tags, self.analysis.lower
        if time < at or (number >= 0 and number == self.analysis.noun_group_of[at]):
            return False
        end = time
        while tags[end : end + 1] == "Y":
            end += 1
        first = self.analysis.noun_groups[number].first if number >= 0 else time
        about = lower[first - 1] in _ABOUT or tuple(lower[first - 2 : first]) in _LINKED
        return about and tags[end : end + 1] == "G"

    def _is_long_before(self, first: int, time: Time, at: int) -> bool:
        """police |have detained| a man over a bombing five years ago: what has just been done was not done then"""
        number, today = self.analysis.verb_group_of[at], self.analysis.date
        if number < 0 or today is None or time.end is None or (today - time.end).days < LONG:
            return False
        verb = self.analysis.verb_groups[number]
        if "since" in (self.analysis.lower[first - 1], self.analysis.lower[at - 1]):
            return False  # have killed nine people |since| January; came back in May, has |since| taken two towns
        return verb.perfect and self.analysis.lower[verb.first] in ("has", "have")

    def _is_of_what_is_due(self, time: int, at: int) -> bool:
        """was released on bail and |is due| in court on 3 March: the day of the verb behind "and", of another tense; the vote
        |will be held| on Sunday, he said, adding that troops had been sent"""
        group = self.analysis.verb_group_at(at)
        if group is None or group.tense != "past":
            return False
        if time < at:
            low = max(self.analysis.sentences[self.analysis.sentence_of[at]][0], time - _DUE)
            before = (self.analysis.verb_group_of[i] for i in range(time, low - 1, -1))
            number = next((n for n in before if n >= 0), -1)
            return number >= 0 and self.analysis.verb_groups[number].tense == "future"
        joints = (i for i in range(at + 1, time) if self.analysis.tags[i] == "&")
        numbers = [self.analysis.verb_group_of[i + 1] for i in joints]
        return any(n >= 0 and self.analysis.verb_groups[n].tense in ("present", "future") for n in numbers)

    def _names_day(self, time: Time) -> bool:
        """|Monday| evening, late on |May 3|: which day is said, not only which part of one"""
        words = self.analysis.text[time.span.start : time.span.end].lower().split()
        return any(word in WEEKDAYS for word in words) and not time.value[11:12].isdigit()

    def _is_earlier(self, time: Time) -> bool:
        """|the day before|, |two days earlier|"""
        words = self.analysis.text[time.span.start : time.span.end].lower().split()
        return not _BACK.isdisjoint(words)

    def in_own_relative(self, at: int) -> Time | None:
        """fired rockets on Friday after an attack that |killed two on Sunday|: the day told in an event noun's own relative"""
        here = self._times.get(self.analysis.sentence_of[at], [])
        relative = self.relative_behind(at) if self.analysis.verb_group_of[at] < 0 else None
        if relative is None:
            return None
        tags = self.analysis.tags
        for token, time in here:
            if self._is_of_name(token, time, at):
                continue
            since = self.analysis.lower[token - 1] == "since"  # a truce that has held |since May|
            if token > relative and not any(tags[i] in ",.;:sS" for i in range(relative, token - since)):
                return time
        return None
