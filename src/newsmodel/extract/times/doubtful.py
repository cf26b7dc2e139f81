"""Whether a word that is something else as often is a month or weekday here: May, March, Sun, Dec.

In May, May 3, early May, 3 May; but not: it may rain, Mrs May, May I ask, they march, the Sun reported, Mar del Plata.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.extract.times.number import SIMPLE, ordinal
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import CLOSED
from newsmodel.text.determiner import DEFINITE, INDEFINITE, POSSESSIVE

if TYPE_CHECKING:
    from newsmodel.extract.times.words import Lexemes

__all__ = ["Doubtful"]

# In front of these the word in small letters is a time, in front of those a capitalised one.
_BEFORE_SMALL = frozenset("in since until till during next early late mid".split())
_BEFORE_MAY = _BEFORE_SMALL | {"last", "this", "from"}
_BEFORE_CAPITAL = _BEFORE_MAY | frozenset(
    "by of to through between before after for every each and or on around throughout following previous coming upcoming past".split()
)
_WRITTEN_OUT = frozenset(["March", "August", "May"])
_DETERMINERS = DEFINITE | INDEFINITE | POSSESSIVE | {"'s"}
_BESIDE = frozenset(["MONTH", "*MONTH", "CLOCK", "YEAR", "*DAYNUM", "PART", "PAIR", "SLASHED"])


class Doubtful:
    """Tests the doubtful words of a text."""

    def __init__(self, analysis: Analysis, lexemes: Lexemes) -> None:
        self._words = analysis.words
        self._lower = analysis.lower
        self._lexemes = lexemes
        self._names_may: bool | None = None

    def means_time(self, at: int) -> bool:
        """Whether the token is a month or weekday, by its neighbours."""
        word, before, after = self._words[at], self._word(at - 1), self._word(at + 1)
        if self._is_dated(at):
            return not word[0].islower() or not (after.isdecimal() and self._word(at + 2)[:1].isalpha())
        if word[0].islower():
            return before in _BEFORE_SMALL
        if word in _WRITTEN_OUT and self._is_attribute(at):
            return word != "May" or not self._has_person_may()
        if word == "May":
            return before in _BEFORE_CAPITAL and (before in _BEFORE_MAY or not self._has_person_may())
        if word in ("March", "August"):
            return before in _BEFORE_CAPITAL
        if self._is_beside_time(at):
            return True
        # An abbreviation without a number beside it: since Sept., but not in Mar del Plata
        return before in _BEFORE_CAPITAL and (word[-1] == "." or not after[:1].isalpha())

    def _word(self, at: int) -> str:
        return self._lower[at] if 0 <= at < len(self._lower) else ""

    def _is_attribute(self, at: int) -> bool:
        """The August trade deficit, its May meeting; not: the March on the capital"""
        after = self._word(at + 1)
        return (
            self._word(at - 1) in _DETERMINERS
            and after.isalpha()
            and self._words[at + 1].islower()
            and after not in CLOSED
        )

    def _is_dated(self, at: int) -> bool:
        """A day or a year stands beside it: May 3, 3 May, May of 2001, 22/Jan/2019, Dec., 2001."""
        after, before = self._word(at + 1), self._word(at - 1)
        if after in ("/", "of") or (after == "," and not _is_date_number(before)):
            return _is_date_number(self._word(at + 2))
        if before == "/":
            return _is_date_number(self._word(at - 2))
        # "Nov 18-Dec 19": 18-Dec is one token
        return _is_date_number(after.partition("-")[0]) or (before not in SIMPLE and _is_date_number(before))

    def _is_beside_time(self, at: int) -> bool:
        for beside in (self._word(at - 1), self._word(at + 1)):
            lexeme = self._lexemes[beside]
            if not _BESIDE.isdisjoint(lexeme.symbols) or any(
                symbol in _BESIDE for symbol, _ in lexeme.checks
            ):
                return True
        return False

    def _has_person_may(self) -> bool:
        """Whether a person called May is named in the text: Theresa May, Mrs May."""
        if self._names_may is None:
            pairs = zip(self._words, self._words[1:], strict=False)
            self._names_may = any(word == "May" and self._is_name(before) for before, word in pairs)
        return self._names_may

    def _is_name(self, word: str) -> bool:
        lower = word.lower()
        lexeme = self._lexemes[lower]
        return word[0].isupper() and lower not in _BEFORE_CAPITAL and not (lexeme.words or lexeme.checks)


def _is_date_number(word: str) -> bool:
    """A day of the month or a year: 3, 3rd, third, 2024."""
    if word.isdecimal():
        return len(word) == 4 or 0 < int(word[:3]) <= 31
    if word[:1].isdecimal():
        return word[-2:] in ("st", "nd", "rd", "th")
    place = ordinal(word) if word[-2:] in ("st", "nd", "rd", "th") else None
    return place is not None and place <= 31
