"""Teams in result lines: told by the numbers behind them and by what they are set against.

Real Arandu 2 Sporting Ybu 1                 two teams, each with its goals
Real Arandu 13 9 4 0 27 9 31                 a team and its row of a table
Real Arandu (Spain) v Sporting Ybu (Brazil)  two teams
"""

from __future__ import annotations

from newsmodel.extract.names.results.runs import LONGEST, Run, Runs

__all__ = ["Teams"]


class Teams(Runs):
    """Decides the runs that numbers tell of."""

    def _score(self, run: Run, following: Run | None, first: int, end: int) -> None:
        """Real Arandu 2 Sporting Ybu 1; Real Arandu 13 9 4 0 27 9 31"""
        at = run.end
        if not self._number(at, end) or not self._may_be_team(run):
            return
        numbers = 1
        while self._number(at + numbers, end):
            numbers += 1
        numbered = run.first > first and self.words[run.first - 1].isdigit()
        among = self.words[first].isdigit() and self.words[run.first - 1] == "," and self._is_further(run)
        share = numbers == 2 and self.words[at + 2 : at + 3] == ["."]  # ARANDU 75 57 .568
        if numbers > 2 or share:
            ranked = (numbered and run.first == first + 1) or among
            run.kind = run.kind or ("person" if ranked else "team")
        elif numbers == 1 and following is not None and following.first == at + 1:
            if self._number(following.end, end) and self._may_be_team(following):
                run.kind = following.kind = "team"
        elif numbers == 2 and numbered:
            run.kind = "person"
        elif numbers == 1 and self._scored(run, at + 1, first, end):
            run.kind = run.kind or "team"

    def _is_further(self, run: Run) -> bool:
        """278 Ana Torres 68 70 72 68, |Mia Hart| 70 72 69 67: the next with that score; no club"""
        listed = self.context.matcher.listed(run.first)
        return run.end - run.first in (2, 3) and (listed is None or listed[0] < run.end)

    def _scored(self, run: Run, at: int, first: int, end: int) -> bool:
        """Real Arandu 2 (Torres 12) Ybu 0. Halftime 2-0.   Durham 114 and 68-2; Sussex 259 (A. Torres 81)"""
        before = self.words[run.first - 1] if run.first > first else ""
        after = self.words[at] if at < end else ""
        if before not in ("", ")", ":", ";", "(", "v"):
            return False
        return (
            after in ("(", ";", "v")
            or (after == "and" and self.words[at + 1 : at + 2] != [] and self.words[at + 1][0].isdigit())
            or (before in (")", "v") and after in (".", ""))
        )

    def _pair(self, one: Run, other: Run, first: int) -> None:
        """X (Spain) beat Y (U.S.); Arandu (Spain) v Ybu (Brazil); Arandu at ITATI, a team and where it plays"""
        gap = self.lower[one.end : other.first]
        opens = one.first == first or self.lower[one.first - 1] in ("-", ":", ")", ",")
        paired = gap in (["v"], ["vs"]) or (gap == ["at"] and self._ends_line(other))
        if paired and opens and other.end - other.first <= LONGEST:
            self._both(one, other)
            if gap == ["at"] and other.kind == "team":
                other.kind = "site"

    def _bracketed(self, one: Run, inner: Run, other: Run) -> None:
        """Arandu Spor (Turkey) 78 Ybu Milan (Italy) 71: a number between two names with their lands"""
        at = inner.end + 1
        bracket = self.words[one.end : one.end + 1] == ["("] and inner.first == one.end + 1
        scored = (
            self.words[inner.end : at] == [")"]
            and self._number(at, len(self.words))
            and other.first == at + 1
        )
        if bracket and scored and self.words[other.end : other.end + 1] == ["("] and not one.kind:
            one.kind = "team"
        if bracket and scored and self.words[other.end : other.end + 1] == ["("] and self._may_be_team(other):
            other.kind = "team"

    def _ends_line(self, run: Run) -> bool:
        after = self.lower[run.end : run.end + 1]
        return (
            not after
            or after == ["("]
            or self.context.analysis.paragraph_of[run.first]
            != (self.context.analysis.paragraph_of[min(run.end, len(self.lower) - 1)])
        )

    def _both(self, one: Run, other: Run) -> None:
        for run in (one, other):
            listed = self.context.matcher.listed(run.first)
            if listed is not None and listed[0] < run.end and listed[1][0].kind == "state":
                continue  # KARVIA V |SRI LANKA| SCOREBOARD
            if not run.kind and self._may_be_team(run):
                known = listed is not None and listed[0] == run.end
                run.kind = "person" if self._looks_like_person(run) and not known else "team"
