"""The context of a time expression: dateline, words around it, dates mentioned before it."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from newsmodel.extract.times.period import UNRESOLVED, Period, valid_date
from newsmodel.extract.times.tense import Tense, tense_at
from newsmodel.extract.times.words import KNOWN
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.analysis import Analysis

__all__ = ["AHEAD", "BACK", "Context", "Meaning", "Reading", "dated", "unresolved"]

# What the words of class REL say: before or after that from which they count.
BACK = frozenset("last past previous prior preceding".split())
AHEAD = frozenset("next coming upcoming following subsequent".split())

_OF_RESULTS = frozenset("month quarter half months year".split())
_COMPARING = frozenset("from than versus against with below above over to".split())
_SPEAKING = frozenset("said says told reporters announced reported confirmed statement".split())
_BEHIND_AMOUNT = range(3, 7)  # tokens back: |from| $ 4.9 million in
_AMOUNTS = frozenset(
    "million billion trillion thousand percent % cents cent share dollars yen pounds euros marks francs tons tonnes barrels".split()
)
_FARTHEST = 3  # sentences back to look for the date that "that day" means
_GRACE = datetime.timedelta(days=4)
_RECENT = 35  # days
_OLDEST = 7  # days between two datelines
_MENTIONS = 12  # mentions to look through for it


class Reading(NamedTuple):
    """What an expression denotes.

    Attributes:
        type, value: of TIMEX3.
        period: the period of the calendar, where it denotes one.
        spoken_of: the period that later expressions count from, where it is another: the first nine months are a length,
            but "a year earlier" is said of them.
    """

    type: TimeType
    value: str
    period: Period | None = None
    spoken_of: Period | None = None


class Context:
    """Where an expression stands, for the meaning to ask.

    Attributes:
        date: day from which "yesterday" counts, or None.
        first, end: the tokens of the expression.
    """

    __slots__ = ("_analysis", "_compared", "_mentions", "_starts", "_tense", "date", "end", "first")

    def __init__(self, analysis: Analysis, date: datetime.date | None) -> None:
        self._analysis = analysis
        # Periods mentioned so far, each with its first token, in order of these.
        self._starts: list[int] = []
        self._mentions: list[Period] = []
        # First tokens of those with which the period spoken of is only compared.
        self._compared: set[int] = set()
        self.date = date
        self._tense: Tense | None = None
        self.first = self.end = 0

    def at(self, first: int, end: int) -> Context:
        """This context, moved to another expression."""
        self.first, self.end, self._tense = first, end, None
        return self

    def adopt(self, day: Period | None) -> None:
        """Counts from the day of a second dateline from now on, if it is at most a week older than the first."""
        if day is None or day.unit != "day":
            return
        if self.date is None or 0 <= (self.date - day.start).days <= _OLDEST:
            self.date = day.start

    def mention(self, period: Period, *, compared: bool = False) -> None:
        """Notes what the expression denotes, for those that count from it; `compared`: no period of a result counts from it."""
        if not self._starts or self.first > self._starts[-1]:
            if compared or self._is_compared(period):
                self._compared.add(self.first)
            self._starts.append(self.first)
            self._mentions.append(period)

    def _is_compared(self, period: Period) -> bool:
        """Orders rose in May |from April|, |from 4.9 percent in April|, and from a year earlier: a year before May"""
        with_amount = self.before() == "in" and any(
            self.before(back) in _COMPARING for back in _BEHIND_AMOUNT
        )
        compared = self.before() in _COMPARING or (with_amount and self.before(2) in _AMOUNTS)
        return compared and period.unit in _OF_RESULTS and self.last(period.unit, sentences=0) is not None

    @property
    def tense(self) -> Tense:
        """Tense of the clause, by a light look at the words around."""
        if self._tense is None:
            self._tense = tense_at(self._analysis, self.first, self.end)
        return self._tense

    def before(self, back: int = 1) -> str:
        """The token before in small letters."""
        at = self.first - back
        return self._analysis.lower[at] if at >= 0 else ""

    def after(self, further: int = 0) -> str:
        """The token behind in small letters."""
        at = self.end + further
        return self._analysis.lower[at] if at < len(self._analysis.lower) else ""

    def end_told(self) -> datetime.date | None:
        """The year |ended June 30|, the quarter |ending Jan. 31, 1990|: a few days into the next month are still its end."""
        verb, month = self.after(), self.month_at(1)
        day, year = self.after(2), self.after(4) if self.after(3) == "," else self.after(3)
        if (
            verb not in ("ended", "ending")
            or month is None
            or not day.isdecimal()
            or len(day) > 2
            or self.date is None
        ):
            return None
        if year.isdecimal() and len(year) == 4:
            found = valid_date(int(year), month, int(day))
        else:
            days = [valid_date(self.date.year + shift, month, int(day)) for shift in (-1, 0, 1)]
            side = [each for each in days if each and (each <= self.date) == (verb == "ended")]
            found = max(side, default=None) if verb == "ended" else min(side, default=None)
        return found - _GRACE if found and found.toordinal() > _GRACE.days else None

    def names(self, bodies: frozenset[str]) -> bool:
        """Whether one of these nouns stands behind, at most a capitalised word between."""
        words, end = self._analysis.words, self.end
        return self.after() in bodies or (self.after(1) in bodies and words[end].istitle())

    def month_at(self, further: int) -> int | None:
        """The number of the month that so far behind is named."""
        classes = KNOWN.get(self.after(further), ())
        return next((number for symbol, number in classes if symbol in ("MONTH", "*MONTH")), None)

    def last(
        self,
        *units: str,
        sentences: int = _FARTHEST,
        told: bool = False,
        spoken: bool = True,
        recent: bool = False,
    ) -> Period | None:
        """The period mentioned last, at most so many sentences back.

        Args:
            units: of these units; any if none are given.
            told: none to come.
            spoken: also a day on which somebody spoke, or that only names something: Tuesday's close.
            recent: of about the last month.
        """
        sentence_of = self._analysis.sentence_of
        here = sentence_of[self.first]
        stop = bisect_left(self._starts, self.first)
        for number in range(stop - 1, max(stop - _MENTIONS, 0) - 1, -1):
            if here - sentence_of[self._starts[number]] > sentences:
                return None
            if units in ((), ("day",)) and self._analysis.lower[self._starts[number] - 1] == "since":
                continue  # the third since |Sunday|: where a stretch began, not the day spoken of
            if recent and self.date and abs((self.date - self._mentions[number].start).days) > _RECENT:
                continue
            if not spoken and self._is_of_speaking(self._starts[number]):
                continue
            if told and self.date is not None and self._mentions[number].start > self.date:
                continue
            if units and self._starts[number] in self._compared:
                continue
            if not units or self._mentions[number].unit in units:
                return self._mentions[number]
        return None

    def _is_of_speaking(self, first: int) -> bool:
        """A bomb went off on Monday, police |said on| Tuesday. It was hidden in a car that night: on Monday"""
        lower = self._analysis.lower
        if lower[first + 1 : first + 2] in (["'s"], ["’s"]):
            return True
        return lower[first - 1] in _SPEAKING or (lower[first - 1] == "on" and lower[first - 2] in _SPEAKING)

    def last_compared(self) -> Period | None:
        """The last period, if it is one with which results are compared, in this sentence or the one before."""
        at = bisect_left(self._starts, self.first) - 1
        if at < 0 or self._starts[at] not in self._compared:
            return None
        sentence_of = self._analysis.sentence_of
        return self._mentions[at] if sentence_of[self.first] - sentence_of[self._starts[at]] <= 1 else None

    @property
    def compares(self) -> bool:
        """Whether an amount or a word of comparing stands in front: $4 million |a year earlier|, up from |a year ago|."""
        before = self.before(2) if self.before() == "," else self.before()
        return before in _AMOUNTS or before in _COMPARING or before[:1].isdecimal()

    def nearest_day(self) -> Period | None:
        """The day that the sentence names nearest to the expression, else the day mentioned last."""
        sentence_of = self._analysis.sentence_of
        here = sentence_of[self.first]
        middle = bisect_left(self._starts, self.first)
        near = [
            number
            for number in range(max(middle - _MENTIONS, 0), min(middle + _MENTIONS, len(self._starts)))
            if self._mentions[number].unit == "day" and sentence_of[self._starts[number]] == here
        ]
        if near:
            return self._mentions[min(near, key=lambda number: abs(self._starts[number] - self.first))]
        return self.last_day()

    def last_day(self) -> Period | None:
        """The day mentioned last: none to come where the past is told, and not that on which somebody spoke, if there is another."""
        told = self.tense.side == "past"
        days = (self.last("day", told=told, spoken=False), self.last("day", told=told))
        recent = (day for day in days if day and self.date and abs((self.date - day.start).days) <= _RECENT)
        return (
            next(recent, None) or self.last("day", told=told, spoken=False, recent=True) or days[0] or days[1]
        )

    def now(self, unit: str) -> Period | None:
        """The dateline's day, week, month ...; None without a dateline."""
        return Period.of(unit, self.date) if self.date else None


Meaning = Callable[[Context], Reading | None]


def dated(period: Period | None) -> Reading | None:
    """A DATE that denotes a period; None for none."""
    return Reading(TimeType.DATE, period.value, period) if period else None


def unresolved(unit: str) -> Reading:
    """A DATE of which only the unit is known."""
    return Reading(TimeType.DATE, UNRESOLVED[unit])
