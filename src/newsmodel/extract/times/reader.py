"""The reader: what each token of a text may be, seen with its neighbours, and the matches found so far."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime
from typing import TYPE_CHECKING, Any

from newsmodel.extract.times.doubtful import Doubtful
from newsmodel.extract.times.grammar import Found, Grammar
from newsmodel.extract.times.number import SIMPLE, ordinal, read_number
from newsmodel.extract.times.words import Lexemes, Word
from newsmodel.text.analysis import Analysis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Reader"]

_CURRENCY = frozenset("$€£¥₤") | {"rs", "us$", "no", "no."}
_AROUND = 10  # tokens
_LONGEST_STAMP = 36  # characters
_MOST_KEPT = 500  # matches to remember; behind an expression they are of no use any more


class Reader:
    """Looks tokens up and remembers what was matched where."""

    def __init__(self, analysis: Analysis, grammar: Grammar, lexemes: Lexemes) -> None:
        self.analysis = analysis
        self.words = analysis.words
        self.lower = analysis.lower
        self.stop = 0
        self._grammar = grammar
        self._lexemes = lexemes
        self._readings: dict[int, list[Word]] = {}
        self._matches: dict[tuple[str, int], Mapping[int, Found]] = {}
        self._doubtful = Doubtful(analysis, lexemes)

    def within(self, stop: int) -> None:
        """No match may go beyond this token from now on."""
        if stop != self.stop or len(self._matches) > _MOST_KEPT:
            self.stop = stop
            self._matches.clear()
            self._readings.clear()

    def before(self, at: int, back: int = 1) -> str:
        """The token before in small letters, "" where there is none."""
        return self.lower[at - back] if at >= back else ""

    def after(self, end: int, further: int = 0) -> str:
        """The token behind in small letters, "" where there is none."""
        return self.lower[end + further] if end + further < len(self.lower) else ""

    def in_name(self, at: int) -> bool:
        """Whether a capitalised word ends a name: World News |Tonight|; not in a headline of capitalised words."""
        before = self.words[at - 1] if at else ""
        return (
            self.words[at].istitle()
            and before[:1].isupper()
            and before.isalpha()
            and self._has_small_words(at)
        )

    def in_programme(self, first: int) -> bool:
        """Whether a capitalised length is the name of a programme: a report on |60 Minutes|"""
        before = self.words[first - 1] if first else ""
        in_headline = before[:1].isupper() and before.isalpha()
        return not in_headline and self.lower[first].isdecimal() and self._has_small_words(first)

    def _has_small_words(self, at: int) -> bool:
        """Whether the words around are written small, as in no headline."""
        around = self.words[max(0, at - _AROUND) : min(self.stop, at + _AROUND)]
        return any(len(word) > 3 and word.islower() for word in around)

    def match(self, symbol: str, at: int) -> Mapping[int, Found]:
        """Every match of a symbol that begins at a token, by its end."""
        key = (symbol, at)
        known = self._matches.get(key)
        if known is None:
            known = self._matches[key] = self._grammar.match(self, symbol, at)
        return known

    def readings(self, at: int) -> Sequence[Word]:
        """What may stand at a token: class, what it stands for, and how many tokens it takes."""
        words, checks, _ = self._lexemes[self.lower[at]]
        if not checks:
            return words
        known = self._readings.get(at)
        if known is None:
            known = self._readings[at] = list(words)
            for symbol, payload in checks:
                known.extend(_CHECKS[symbol](self, at, payload))
        return known

    def symbols(self, at: int) -> Iterable[str]:
        """The classes of what may stand at a token; none behind the sentence."""
        if at >= self.stop:
            return ()
        _, checks, symbols = self._lexemes[self.lower[at]]
        return [symbol for symbol, _, _ in self.readings(at)] if checks else symbols

    def may_belong(self, at: int) -> bool:
        """Whether a token may be part of any time."""
        words, checks, _ = self._lexemes[self.lower[at]]
        return bool(words or checks)

    def _number(self, at: int, _: object) -> list[Word]:
        """A number, unless it is an amount of money or a label: $12, No. 12."""
        if self.before(at) in _CURRENCY:
            return []
        found = read_number(self.lower, at, self.stop)
        readings: list[Word] = [("N", found[0], found[1] - at)] if found else []
        compound = ordinal(f"{self.lower[at]}-{self.after(at + 1)}")
        if compound and self.lower[at] in SIMPLE:  # twenty first
            readings.append(("ORDINAL", compound, 2))
            readings.append(("DAYORD", compound, 2))
        return readings

    def _day_number(self, at: int, number: int) -> list[Word]:
        return [] if self.before(at) in _CURRENCY else [("DAYNUM", number, 1)]

    def _ordinal(self, at: int, number: int) -> list[Word]:
        found: list[Word] = [("ORDINAL", number, 1)]
        if 1 <= number <= 31:
            found.append(("DAYORD", number, 1))
        if self.lower[at] == "second":
            found.append(("SECOND", "second", 1))
        return found

    def _iso(self, at: int, _: object) -> list[Word]:
        """An ISO stamp is several tokens: 2023-12-26T10 : 30 : 00Z."""
        start = self.analysis.starts[at]
        written = self.analysis.text[start : start + _LONGEST_STAMP].split()[0].rstrip(".,;:)]}\"'”")
        try:
            stamp = datetime.fromisoformat(written)
        except ValueError:
            return []
        return [("ISO", stamp, bisect_left(self.analysis.starts, start + len(written), at) - at)]

    def _month(self, at: int, number: int) -> list[Word]:
        return [("MONTH", number, 1)] if self._doubtful.means_time(at) else []

    def _weekday(self, at: int, number: int) -> list[Word]:
        return [("WEEKDAY", number, 1)] if self._doubtful.means_time(at) else []


_CHECKS: dict[str, Callable[[Reader, int, Any], list[Word]]] = {
    "*N": Reader._number,
    "*DAYNUM": Reader._day_number,
    "*ISO": Reader._iso,
    "*ORDINAL": Reader._ordinal,
    "*MONTH": Reader._month,
    "*WEEKDAY": Reader._weekday,
}
