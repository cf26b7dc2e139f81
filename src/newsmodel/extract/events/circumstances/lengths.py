"""Lengths of time in the sentences: how long after something else, in how long a stretch, for how long.

|Two days later| a jet bombed the camp              as long after what was told before
|two days after| the raid                           as long after what stands behind it
killed 1,210 soldiers |in the past 24 hours|        all that was done in a stretch
for |three years| rebels have held the town         no day of anything
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from newsmodel.extract.events.circumstances.belonging import Belonging
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = ["LONG", "Lengths", "Step", "days_of"]

LONG = 40  # days
_STRETCH = 12  # tokens from a verb to the stretch that it sums up


class Step(NamedTuple):
    """|two days after| the raid: where the length begins, where the word for the order stands, how many days later (fewer
    than none: earlier) than what stands behind it, and the time that says so."""

    first: int
    order: int
    days: int
    time: Time


def _days_in(value: str) -> int | None:
    """Whole days of a TIMEX3 duration of hours, days or weeks; None for longer ones and those without a number."""
    if value[:2] == "PT":
        return 0
    number, unit = value[1:-1], value[-1:]
    if unit not in ("D", "W") or not number.isdigit() or len(number) > 3:
        return None
    return int(number) * (7 if unit == "W" else 1)


def days_of(time: Time) -> int:
    """How many days lie between the first and the last of a time; 0 where they are not told."""
    return (time.end - time.start).days if time.start is not None and time.end is not None else 0


class Lengths(Belonging):
    """Finds lengths of time.

    Attributes:
        steps: sentence → the lengths of time in it that say how long after or before something else.
    """

    def __init__(self, analysis: Analysis, times: list[Time]) -> None:
        super().__init__(analysis)
        self._later: dict[int, tuple[int, Time]] = {}
        # sentences that speak of a stretch of time: this year, over three months
        self._long: set[int] = set()
        self.steps: dict[int, list[Step]] = {}
        self._stretches: dict[int, list[int]] = {}  # sentence → where "in the past 24 hours" stands
        for time in times:
            at = self._beginning(time)
            self._note_later(time, at)
            self._note_step(time, at)
            self._note_stretch(time, at)
            if days_of(time) > LONG or time.type == "SET" or self._is_long(time):
                self._long.add(analysis.sentence_of[at])

    def _beginning(self, time: Time) -> int:
        """The token that a time begins with."""
        return max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)

    def _note_later(self, time: Time, at: int) -> None:
        """|two days later|, where the times did not say from when"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        within = time.value[:2] == "PT" and self.analysis.lower[at - 1] == "within"  # answered |within hours|
        if self.is_same_day(time) or within or (time.value[:2] == "PT" and text.endswith("later")):
            self._later.setdefault(self.analysis.sentence_of[at], (0, time))
            return
        days = _days_in(time.value) if time.type == "DURATION" and time.value[:2] != "PT" else None
        if days is not None and text.endswith(("later", "afterwards")):
            self._later.setdefault(self.analysis.sentence_of[at], (days, time))

    def _note_step(self, time: Time, at: int) -> None:
        """|two days after| the raid, |hours before| the vote"""
        days = _days_in(time.value) if time.type == "DURATION" else None
        order = bisect_left(self.analysis.starts, time.span.end)
        if days is None or order >= len(self.analysis.lower):
            return
        word = self.analysis.lower[order]
        if word in ("after", "before"):
            step = Step(at, order, days if word == "after" else -days, time)
            self.steps.setdefault(self.analysis.sentence_of[at], []).append(step)

    def _note_stretch(self, time: Time, at: int) -> None:
        """|in the past 24 hours|, over the last three days"""
        lower = self.analysis.lower
        past = not {"past", "last", "previous"}.isdisjoint(lower[at : at + 2])
        if past and time.type == "DURATION" and lower[at - 1] in ("in", "over", "during", "within"):
            self._stretches.setdefault(self.analysis.sentence_of[at], []).append(at)

    def _is_long(self, time: Time) -> bool:
        """for |three years|; not a |24-year-old| man, nor |two days| of fighting"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        return (
            time.type == "DURATION"
            and time.value[-1:] in "MY"
            and "T" not in time.value
            and "old" not in text
        )

    def is_counted_over(self, at: int) -> bool:
        """killed 1,210 soldiers |in the past 24 hours|: whether the sentence counts all of a stretch behind a token"""
        return any(
            at < token < at + _STRETCH for token in self._stretches.get(self.analysis.sentence_of[at], ())
        )

    def later(self, at: int) -> tuple[int, Time] | None:
        """How many days after what was told before the sentence of a token speaks of, and where it says so."""
        return self._later.get(self.analysis.sentence_of[at])

    def is_same_day(self, time: Time) -> bool:
        """|the same day|, |the same evening|"""
        return self.analysis.text[time.span.start : time.span.end].lower().startswith("the same ")
