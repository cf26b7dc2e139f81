"""The reader: what each token of a text may be, seen with its neighbours, and the matches found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsmodel.extract.times.grammar import Found, Grammar
from newsmodel.extract.times.number import SIMPLE, ordinal, read_number
from newsmodel.extract.times.words import Lexemes
from newsmodel.text.analysis import Analysis

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Reader"]

_CURRENCY = frozenset("$€£¥₤") | {"rs", "us$", "no", "no."}
# Before "May", "March" or "Sun" these say that a time is meant.
_BEFORE_TIME = frozenset(
    "in since until till during by of from to through between before after for last next this every each late early mid "
    "and or on mid-to-late around through throughout".split()
)
_BEFORE_LOWER = frozenset("in since until till during last next this early late mid from".split())

Reading = tuple[str, Any, int]


class Reader:
    """Looks tokens up and remembers what was matched where."""

    def __init__(self, analysis: Analysis, grammar: Grammar, lexemes: Lexemes) -> None:
        self.analysis = analysis
        self.words = analysis.words
        self.lower = analysis.lower
        self.stop = 0
        self._grammar = grammar
        self._lexemes = lexemes
        self._readings: dict[int, list[Reading]] = {}
        self._matches: dict[tuple[str, int], Mapping[int, Found]] = {}
        self._names_may: bool | None = None

    def within(self, stop: int) -> None:
        """No match may go beyond this token from now on."""
        if stop != self.stop:
            self.stop = stop
            self._matches.clear()
            self._readings.clear()

    def before(self, at: int, back: int = 1) -> str:
        """The token before in small letters, "" where there is none."""
        return self.lower[at - back] if at >= back else ""

    def after(self, end: int, further: int = 0) -> str:
        """The token behind in small letters, "" where there is none."""
        return self.lower[end + further] if end + further < len(self.lower) else ""

    def match(self, symbol: str, at: int) -> Mapping[int, Found]:
        """Every match of a symbol that begins at a token, by its end."""
        key = (symbol, at)
        known = self._matches.get(key)
        if known is None:
            known = self._matches[key] = self._grammar.match(self, symbol, at)
        return known

    def readings(self, at: int) -> list[Reading]:
        """What may stand at a token: class, what it stands for, and where it ends."""
        known = self._readings.get(at)
        if known is None:
            known = []
            for symbol, payload in self._lexemes[self.lower[at]]:
                if symbol[0] == "*":
                    known.extend(getattr(self, _CHECKS[symbol])(at, payload))
                else:
                    known.append((symbol, payload, at + 1))
            self._readings[at] = known
        return known

    def _number(self, at: int, _: object) -> list[Reading]:
        """A number, unless it is an amount of money or a label: $12, No. 12."""
        if self.before(at) in _CURRENCY:
            return []
        found = read_number(self.lower, at, self.stop)
        readings: list[Reading] = [("N", found[0], found[1])] if found else []
        compound = ordinal(f"{self.lower[at]}-{self.after(at + 1)}")
        if compound and self.lower[at] in SIMPLE:  # twenty first
            readings.append(("ORDINAL", compound, at + 2))
            readings.append(("DAYORD", compound, at + 2))
        return readings

    def _day_number(self, at: int, number: int) -> list[Reading]:
        return [] if self.before(at) in _CURRENCY else [("DAYNUM", number, at + 1)]

    def _ordinal(self, at: int, number: int) -> list[Reading]:
        found: list[Reading] = [("ORDINAL", number, at + 1)]
        if 1 <= number <= 31:
            found.append(("DAYORD", number, at + 1))
        if self.lower[at] == "second":
            found.append(("SECOND", "second", at + 1))
        return found

    def _month(self, at: int, number: int) -> list[Reading]:
        return [("MONTH", number, at + 1)] if self._means_time(at) else []

    def _weekday(self, at: int, number: int) -> list[Reading]:
        return [("WEEKDAY", number, at + 1)] if self._means_time(at) else []

    def _means_time(self, at: int) -> bool:
        """Whether `May`, `March`, `Sun`, `Dec` is a month or weekday here.

        In May, May 3, 3 May, early May; but not: it may rain, Mrs May, May I ask, the Sun reported, a march.
        """
        word, before, after = self.words[at], self.before(at), self.after(at + 1)
        dated = _is_date_number(after) or (_is_date_number(before) and before not in SIMPLE)
        if word[0].islower():
            return (
                dated and not (after.isdigit() and self.after(at + 2)[:1].isalpha())
            ) or before in _BEFORE_LOWER
        if dated or (after == "," and _is_date_number(self.after(at + 2))):
            return True
        if len(word.rstrip(".")) <= 4 and word.lower() != "may":
            return before in _BEFORE_TIME or self._beside_time(at)
        return before in _BEFORE_TIME and not (
            word == "May" and before not in _BEFORE_LOWER and self._has_person_may()
        )

    def _beside_time(self, at: int) -> bool:
        return any(
            symbol in ("MONTH", "CLOCK", "YEAR", "*DAYNUM", "PART", "*MONTH", "PAIR")
            for at in (at - 1, at + 1)
            if 0 <= at < self.stop
            for symbol, _ in self._lexemes[self.lower[at]]
        )

    def _has_person_may(self) -> bool:
        """Whether a person called May is named in the text: Theresa May, Mrs May."""
        if self._names_may is None:
            self._names_may = any(
                word == "May" and self._is_name(self.words[at - 1])
                for at, word in enumerate(self.words[1:], 1)
            )
        return self._names_may

    def _is_name(self, word: str) -> bool:
        lower = word.lower()
        return word[0].isupper() and lower not in _BEFORE_TIME and not self._lexemes[lower]


def _is_date_number(word: str) -> bool:
    """A day of the month or a year: 3, 3rd, third, 2024."""
    if word[:1].isdigit():
        return (
            word.isdigit()
            and (0 < int(word[:5]) <= 31 or len(word) == 4)
            or word[-2:] in ("st", "nd", "rd", "th")
        )
    place = ordinal(word) if word[-2:] in ("st", "nd", "rd", "th") else None
    return place is not None and place <= 31


_CHECKS = {
    "*N": "_number",
    "*DAYNUM": "_day_number",
    "*ORDINAL": "_ordinal",
    "*MONTH": "_month",
    "*WEEKDAY": "_weekday",
}
