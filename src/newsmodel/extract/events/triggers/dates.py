"""Dates: when a trigger's event took place, by the times in its clause and sentence.

On |Friday| a jet bombed the camp               the day that stands nearest
X, who took office |in May|, flew to Cairo      the time of another clause
150 people were killed |this year|              a stretch of time that is summed up
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, NamedTuple

from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = ["REACH", "Dates", "Step", "token_of"]

_LONG = 40  # days
REACH = 60  # tokens
_ASIDE = 15  # tokens of a relative clause
_MEANWHILE = frozenset("after when before since while".split())
_ORDER = frozenset("after before since until".split())


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
            if days > _LONG or time.type == "SET" or self._is_long(time):
                at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
                self._long.add(analysis.sentence_of[at])
            if time.start is None or time.type not in ("DATE", "TIME"):
                continue
            if self.analysis.text[time.span.start : time.span.end].lower().startswith("the same "):
                continue  # the same evening: as what was told before
            at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
            self._times.setdefault(analysis.sentence_of[at], []).append((at, time))

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
        if text.startswith("the same ") or (time.value[:2] == "PT" and text.endswith("later")):
            at = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
            self._later.setdefault(self.analysis.sentence_of[at], (0, time))
            return
        if time.type != "DURATION" or time.value[:1] != "P" or time.value[-1:] not in ("D", "W"):
            return
        if text.endswith(("later", "afterwards")) and time.value[1:-1].isdigit() and len(time.value) < 6:
            at = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
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
        """Whether the sentence of a token says when."""
        sentence = self.analysis.sentence_of[at]
        return sentence in self._times or sentence in self._long

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
        here = [e for e in here if not self._ordered(e[0], at) and not self._of_another(e[0], at)]
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
            if tags[i] in ",.;:" and not (tags[i + 1] == "W" or lower[i + 1] == "whose"):
                return False
            if tags[i] == ",":
                return lower[i + 1] != "which" or self.analysis.verb_group_of[at] >= 0
        return False

    def _ordered(self, one: int, other: int) -> bool:
        """Whether "after" or "before" stands between two tokens."""
        a, b = (one, other) if one < other else (other, one)
        if one > other and self.analysis.lower[one - 1] == "since":
            b -= 1  # have killed 600 people |since January|: a time of its own
        return any(self.analysis.lower[i] in _ORDER and self.analysis.tags[i] == "S" for i in range(a + 1, b))
