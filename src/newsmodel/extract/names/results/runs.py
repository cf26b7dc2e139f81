"""Runs: capitalised words in a row, and the numbers behind them, as result lines have them.

|Real Arandu| 2 |Sporting Ybu| 1      |Rui van der Hart| 68 70      |Newell's| 0
"""

from __future__ import annotations

from newsmodel.extract.names.context import PARTICLES, Context

__all__ = ["BEATS", "JOINS", "LONGEST", "Run", "Runs"]

_NOT_TEAMS = frozenset(
    "halftime half-time attendance scorers scorer score scores leading result results standings played round rd group pool "
    "day game games match matches set sets stage heat race lap laps section division page total extras overs innings no "
    "phase fourth first second third final over aged under leg test area".split()
)
_DOUBLE = [["van", "der"], ["van", "den"], ["van", "de"], ["von", "der"], ["de", "la"], ["de", "los"]]
JOINS = frozenset("v vs at".split())
BEATS = frozenset("beat bt def defeated".split())
LONGEST = 5  # words of a name


class Run:
    """Capitalised words in a row: what stands around them tells what they name."""

    __slots__ = ("end", "first", "kind")

    def __init__(self, first: int, end: int) -> None:
        self.first = first
        self.end = end
        self.kind = ""


class Runs:
    """Finds the runs of a line."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.words, self.lower, self.tags = context.words, context.lower, context.tags
        self.decided: list[Run] = []

    def _runs(self, first: int, end: int) -> list[Run]:
        runs: list[Run] = []
        i = first
        while i < end:
            if not self._in_name(i):
                i += 1
                continue
            j = i + 1
            while j < end and j - i < 12:
                if self._in_name(j):
                    j += 1
                elif j + 1 < end and self._joins(j) and self._in_name(j + 1):
                    j += 2
                elif j + 2 < end and self.lower[j : j + 2] in _DOUBLE and self._in_name(j + 2):
                    j += 3  # Rui |van der| Hart
                elif self.lower[j] == "'s" and self._number(j + 1, end):
                    j += 1  # |Newell's| 0
                else:
                    break
            runs.append(Run(i, j))
            i = j
        return runs

    def _in_name(self, i: int) -> bool:
        word = self.words[i]
        if not word[0].isupper() or self.lower[i] in JOINS or self.lower[i] in BEATS:
            return False
        return self.tags[i] not in "YM" or word.isupper()

    def _joins(self, i: int) -> bool:
        return self.lower[i] in PARTICLES or self.lower[i] in ("of", "&", "and", "'", "'s")

    def _number(self, i: int, end: int) -> bool:
        """Goals, points, runs; 197-8 for the runs and wickets of a side"""
        runs, mark, wickets = self.words[i].partition("-") if i < end else ("", "", "")
        return runs.isdigit() and len(runs) < 4 and (not mark or (len(runs) == 3 and wickets.isdigit()))

    def _may_be_team(self, run: Run) -> bool:
        words = self.lower[run.first : run.end]
        return len(words) <= LONGEST and words[-1] not in _NOT_TEAMS and words[0] not in _NOT_TEAMS

    def _looks_like_person(self, run: Run) -> bool:
        """Ana Torres, A. Torres"""
        initial = self.words[run.first][-1] == "."
        return run.end - run.first in (2, 3) and (initial or self.context.is_given(run.first))
