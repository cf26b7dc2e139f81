"""Dates: when a trigger's event took place, by the times in its clause and sentence.

On |Friday| a jet bombed the camp               the day that stands nearest
X, who took office |in May|, flew to Cairo      the time of another clause
150 people were killed |this year|              a stretch of time that is summed up
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, NamedTuple

from newsmodel.extract.times.dateline import is_dateline
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = ["RECORDS", "REACH", "Dates", "Step", "token_of"]

_LONG = 40  # days
REACH = 60  # tokens
_OPENING = 16  # tokens in which a dateline ends
_YEAR = 366  # days
_ASIDE = 15  # tokens of a relative clause
_MEANWHILE = frozenset("after when before since while".split())
# What is compared with all that has been since a day: the |worst| attack since 2014
RECORDS = frozenset(
    "worst deadliest bloodiest biggest largest heaviest highest fiercest longest strongest gravest most first second third only".split()
)
_AS_ADVERB = frozenset("at on in by".split())  # said |at first|, |at most|
_RECORD = 10  # tokens between the two
_ORDER = frozenset("after before since until".split())
_ANSWERS = frozenset("response retaliation revenge reprisal reaction reply".split())
_WHERE = frozenset(["in", "at", "near", "on", "outside"])
_DAYPARTS = frozenset(
    "dawn daybreak sunrise sunset nightfall dusk dark noon midday midnight lunchtime breakfast school work sehri iftar".split()
)


def token_of(entry: tuple[Any, ...]) -> int:
    """Where a place or a time stands: the first token of its entry."""
    at: int = entry[0]
    return at


def _days_in(value: str) -> int | None:
    """Whole days of a TIMEX3 duration of hours, days or weeks; None for longer ones and those without a number."""
    if value[:2] == "PT":
        return 0
    number, unit = value[1:-1], value[-1:]
    if unit not in ("D", "W") or not number.isdigit() or len(number) > 3:
        return None
    return int(number) * (7 if unit == "W" else 1)


class Step(NamedTuple):
    """|two days after| the raid: where the length begins, where the word for the order stands, how many days later (fewer
    than none: earlier) than what stands behind it, and the time that says so."""

    first: int
    order: int
    days: int
    time: Time


class Dates:
    """Finds times around tokens.

    Attributes:
        steps: sentence → the lengths of time in it that say how long after or before something else.
    """

    def __init__(self, analysis: Analysis, times: list[Time]) -> None:
        self.analysis = analysis
        self._times: dict[int, list[tuple[int, Time]]] = {}
        self._later: dict[int, tuple[int, Time]] = {}
        # sentences that speak of a stretch of time: this year, over three months
        self._long: set[int] = set()
        self.steps: dict[int, list[Step]] = {}
        for time in times:
            days = (time.end - time.start).days if time.start is not None and time.end is not None else 0
            self._note_later(time)
            self._note_step(time)
            at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
            if days > _LONG or time.type == "SET" or self._is_long(time):
                self._long.add(analysis.sentence_of[at])
            if time.start is None or time.type not in ("DATE", "TIME") or days > _YEAR:
                continue  # a town built in |the 1950s|: no day of an event
            if self.analysis.text[time.span.start : time.span.end].lower().startswith("the same "):
                continue  # the same evening: as what was told before
            at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
            if at < _OPENING and is_dateline(analysis, at, bisect_left(analysis.starts, time.span.end)):
                continue  # SARN, |May 3| (Coast Wire) - Rebels attacked ...: the day of the report
            self._times.setdefault(analysis.sentence_of[at], []).append((at, time))

    def _is_of_record(self, at: int) -> bool:
        """the attack, the worst in the region since |2014|; the first such visit since |May|: when the last like it was"""
        lower = self.analysis.lower
        if lower[at - 1] != "since":
            return False
        back = range(at - 2, max(-1, at - _RECORD), -1)
        i = next((i for i in back if lower[i] in RECORDS or self.analysis.tags[i] in ";:."), -1)
        return i > 0 and lower[i] in RECORDS

    def _is_stretch(self, entry: tuple[int, Time]) -> bool:
        """stormed a base at dawn, in one of the |deadliest| attacks |this year|: what it is compared with, not when it was"""
        at, time = entry
        if time.start == time.end or self.analysis.lower[at - 1] == "since":
            return False  # the |second| blast |on Monday|; the worst wreck since |2011|, when a ferry sank
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for i in range(at - 1, max(-1, at - _RECORD), -1):
            if tags[i] in ",.;:" or verbs[i] >= 0:
                return False
            if self.analysis.lower[i] in RECORDS:
                return self.analysis.lower[i - 1] not in _AS_ADVERB
        return False

    def _is_long(self, time: Time) -> bool:
        """for |three years|; not a |24-year-old| man, nor |two days| of fighting"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        return (
            time.type == "DURATION"
            and time.value[-1:] in "MY"
            and "T" not in time.value
            and "old" not in text
        )

    def _note_later(self, time: Time) -> None:
        """|two days later|, where the times did not say from when"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        at = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
        within = time.value[:2] == "PT" and self.analysis.lower[at - 1] == "within"  # answered |within hours|
        if text.startswith("the same ") or within or (time.value[:2] == "PT" and text.endswith("later")):
            self._later.setdefault(self.analysis.sentence_of[at], (0, time))
            return
        if time.type != "DURATION" or time.value[:1] != "P" or time.value[-1:] not in ("D", "W"):
            return
        if text.endswith(("later", "afterwards")) and time.value[1:-1].isdigit() and len(time.value) < 6:
            days = int(time.value[1:-1]) * (7 if time.value.endswith("W") else 1)
            self._later.setdefault(self.analysis.sentence_of[at], (days, time))

    def _note_step(self, time: Time) -> None:
        """|two days after| the raid, |hours before| the vote"""
        days = _days_in(time.value) if time.type == "DURATION" else None
        order = bisect_left(self.analysis.starts, time.span.end)
        if days is None or order >= len(self.analysis.lower):
            return
        word = self.analysis.lower[order]
        if word in ("after", "before"):
            first = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
            step = Step(first, order, days if word == "after" else -days, time)
            self.steps.setdefault(self.analysis.sentence_of[first], []).append(step)

    def is_timed(self, at: int) -> bool:
        """Whether the sentence of a token says when; not: fired into the crowd in Sarn, |where| people sat late into the night"""
        sentence = self.analysis.sentence_of[at]
        here = self._times.get(sentence, [])[:20]
        return sentence in self._long or any(not self._of_another(token, at) for token, _ in here)

    def before(self, at: int, stop: int) -> Time | None:
        """The last day that the sentence of a token names before another token."""
        here = [t for i, t in self._times.get(self.analysis.sentence_of[at], ()) if i < stop]
        return next((t for t in reversed(here) if t.start is not None and t.start == t.end), None)

    def later(self, at: int) -> tuple[int, Time] | None:
        """How many days after what was told before the sentence of a token speaks of, and where it says so."""
        return self._later.get(self.analysis.sentence_of[at])

    def is_summary(self, at: int) -> bool:
        """Whether the sentence of a token sums up a stretch of time: 150 people were killed |this year|."""
        sentence = self.analysis.sentence_of[at]
        here = self._times.get(sentence, [])[:20]
        precise = any(
            t.start is not None and t.end is not None and (t.end - t.start).days <= _LONG for _, t in here
        )
        return sentence in self._long and not precise

    def in_phrase(self, end: int) -> Time | None:
        """|The shelling of a school in Sarn on Monday| killed nine: the day told in the phrases of the noun that ends here"""
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for token, time in self._times.get(self.analysis.sentence_of[end - 1], []):
            if end <= token < end + REACH and not any(
                verbs[i] >= 0 or tags[i] in ",.;:" for i in range(end, token)
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
            lower[i - 1] == "since" and t.start is not None and (today - t.start).days > _LONG
            for i, t in here
        )

    def time(self, at: int, told: Time | None = None) -> Time | None:
        """The date in the sentence that stands nearest to a trigger, those behind it first; not `told`, when it was told of."""
        here = self._times.get(self.analysis.sentence_of[at], [])
        if told is not None:
            here = [entry for entry in here if entry[1].span != told.span]
        if len(here) > 8:
            here = here[
                bisect_left(here, at - REACH, key=token_of) : bisect_left(here, at + REACH, key=token_of)
            ]
        if not here:
            return None
        own = self.in_own_relative(at)
        if own is not None:
            return own
        # but: the deadliest since |2011|, when a ferry sank
        here = [e for e in here if not self._is_stretch(e) and (e[0] < at or not self._is_of_record(e[0]))]
        if not here:
            return None
        here = [
            e
            for e in here
            if not self._ordered(e[0], at)
            and not self._of_another(e[0], at)
            and not self._of_subject(e[0], at)
        ]
        # the third since |Sunday|, arrived on Tuesday: since when is not when
        here = [entry for entry in here if self.analysis.lower[entry[0] - 1] != "since"] or here
        if not here:
            return None
        # X, who took office |in May|, flew to Cairo on Saturday
        here = [entry for entry in here if self._one_clause(entry[0], at)] or here
        dates = [entry for entry in here if entry[1].type == "DATE"]
        here = dates or here
        if len(here) == 1:
            return here[0][1]
        opening = self.analysis.sentences[self.analysis.sentence_of[at]][0] + 3
        return min(
            here,
            key=lambda entry: (
                entry[0] - at if entry[0] > at else 1.5 * (at - entry[0]) + (2 if entry[0] < opening else 5)
            ),
        )[1]

    def in_own_relative(self, at: int) -> Time | None:
        """fired rockets on Friday after an attack that |killed two on Sunday|: the day told in an event noun's own relative"""
        here = self._times.get(self.analysis.sentence_of[at], [])
        relative = self._relative_behind(at) if self.analysis.verb_group_of[at] < 0 else None
        if relative is None:
            return None
        tags = self.analysis.tags
        for token, time in here:
            since = self.analysis.lower[token - 1] == "since"  # a truce that has held |since May|
            if token > relative and not any(tags[i] in ",.;:sS" for i in range(relative, token - since)):
                return time
        return None

    def _relative_behind(self, at: int) -> int | None:
        """Where the relative clause of an event noun begins: the raid in Sarn |that| killed two, Typhoon Dara, |which| hit ..."""
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for i in range(at + 1, min(at + _ASIDE, len(tags) - 1)):
            if self.analysis.lower[i] in ("that", "which") and verbs[i + 1] >= 0:
                return i
            far = tags[i] == "i" and self.analysis.lower[i] not in _WHERE  # strikes |over| an attack that ...
            if far or verbs[i] >= 0 or tags[i] in ".;:&" or (tags[i] == "," and tags[i + 1] != "W"):
                return None
        return None

    def _of_subject(self, time: int, at: int) -> bool:
        """two nuns |who were kidnapped on May 2| were released: the day told in a relative clause of the subject"""
        verbs, tags, lower = self.analysis.verb_group_of, self.analysis.tags, self.analysis.lower
        if time > at or verbs[at] < 0:
            return False
        inner: set[int] = set()
        for i in range(time - 1, max(0, time - _ASIDE), -1):
            if tags[i] in ",.;:":
                return False
            if lower[i] in ("who", "whom", "that", "which") and tags[i - 1] in "NLP":
                return bool(inner) and verbs[at] not in inner
            inner |= {verbs[i]} - {-1}
        return False

    def _one_clause(self, one: int, other: int) -> bool:
        """Whether no conjunction or relative stands between two tokens: strikes on Tuesday | after an attack in Erbil"""
        a, b = (one, other) if one < other else (other, one)
        tags = self.analysis.tags
        if self.is_aside(a, b):
            return False
        i = a + 1
        while i < b:
            closing = tags.find(",", i, b) if tags[i] == "W" and tags[i - 1] == "," else -1
            if closing > 0:
                i = closing  # On Friday X, |who took office in May|, flew to Cairo
            elif tags[i] in "sw;:W" or (tags[i] == "S" and self.analysis.lower[i] in _ORDER):
                return False
            elif tags[i] == "T" and tags[i - 1] in "NL":
                return False  # flew to Lisbon to discuss a treaty |that| they signed in April
            i += 1
        return True

    def is_of_other_verb(self, first: int, at: int, apart: str) -> bool:
        """Whether a place is where something else was done that the sentence tells of besides.

        threatened to attack ships, |but denied| that it had sunk a tanker off Sarn      the other half of the sentence
        who ended a truce |after| rebels shot a judge in Sarn, threatened strikes        a clause of time in the middle
        two nuns |who were kidnapped| in Sarn were released                              what had been done to them
        """
        tags, lower = self.analysis.tags, self.analysis.lower
        if first > at:
            return any(
                lower[i] == "but" and tags[i + 1] in "vdz" for i in range(at, first) if "," in tags[i - 2 : i]
            )
        verbs = self.analysis.verb_group_of
        verb = -1  # the nearest verb before the place
        for i in range(first - 1, max(0, first - REACH), -1):
            if verbs[i] >= 0 and verb < 0:
                verb = verbs[i]
            if tags[i] in '.;:"':
                return False
            if tags[i] == "W" or (tags[i] == "S" and lower[i] in _MEANWHILE):
                opens = (
                    tags[i - 1] in '.;:"^' or i == self.analysis.sentences[self.analysis.sentence_of[i]][0]
                )
                inner = verb >= 0 and verb != verbs[at] and not opens
                return inner and tags[i] in apart and (tags[i] == "W" or "," in tags[first:at])
            if tags[i] == ",":
                return (
                    "n" in apart
                    and verb >= 0
                    and tags[i + 1] == "n"
                    and verbs[i + 1] == verb
                    and "," in tags[first:at]
                )
        return False

    def is_aside(self, one: int, other: int) -> bool:
        """X, who cut short a trip to |Sudan|, met ...: a relative clause between commas, which ends between two tokens"""
        tags = self.analysis.tags
        if "," not in tags[one + 1 : other]:
            return False
        for i in range(one - 1, max(0, one - _ASIDE), -1):
            if tags[i] == "W" or self.analysis.lower[i] in ("whose", "where"):
                return tags[i - 1] == ","
            if tags[i] in ',.;:"':
                return False
        return False

    def _of_another(self, time: int, at: int) -> bool:
        """arrested the man, |whose plea was turned down in 2023|: told of the man; not: the raid on Sarn, |which| began on Friday"""
        tags, lower = self.analysis.tags, self.analysis.lower
        for i in range(time - 1, max(at, time - _ASIDE), -1):
            if tags[i] in ",.;:" and not (tags[i + 1] == "W" or lower[i + 1] in ("whose", "where")):
                return False
            if tags[i] == ",":
                return lower[i + 1] != "which" or self.analysis.verb_group_of[at] >= 0
        return False

    def _is_after(self, i: int) -> bool:
        """declared an emergency on Tuesday |following| a riot, struck on Tuesday |in retaliation for| an attack"""
        lower = self.analysis.lower
        if lower[i] == "following":
            return lower[i - 1] != "the" and self.analysis.tags[i + 1 : i + 2] in ("D", "J", "N", "P", "#")
        return lower[i] in _ANSWERS and lower[i - 1] == "in" and lower[i + 1 : i + 2] in (["to"], ["for"])

    def _ordered(self, one: int, other: int) -> bool:
        """Whether "after" or "before" stands between two tokens, or another word for it: |following| a riot"""
        a, b = (one, other) if one < other else (other, one)
        if any(self._is_after(i) for i in range(a + 1, b)):
            return True
        if one > other and self.analysis.lower[one - 1] == "since":
            b -= 1  # have killed 600 people |since January|: a time of its own
        if "S" not in self.analysis.tags[a + 1 : b]:
            return False
        return any(
            self.analysis.lower[i] in _ORDER
            and self.analysis.tags[i] == "S"
            and self.analysis.lower[i + 1] not in _DAYPARTS  # overran the post |before dawn| on Sunday
            for i in range(a + 1, b)
        )
