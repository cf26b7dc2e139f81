"""Persons in result lines: told by ranks, brackets, scores and minutes.

1. Ana Torres (Spain) 1:41.22                a person, the country and the time
4-Ana Torres (Spain) beat Mia Hart (U.S.)    two persons
Scorers: Torres 12, Hart (45 pen)            two persons
"""

from __future__ import annotations

from newsmodel.extract.names.results.runs import BEATS, JOINS, Run
from newsmodel.extract.names.results.teams import Teams

__all__ = ["Persons"]


class Persons(Teams):
    """Decides the runs that are persons."""

    def _listed(self, run: Run, first: int) -> None:
        """1. Ana Torres (Spain); 4-Ana Torres (Spain); Ana Torres (Spain) beat; Real Arandu (Spain) v"""
        bracket = self.words[run.end : run.end + 1] == ["("]
        if (
            run.kind
            or not bracket
            or self.words[run.first - 1 : run.first] == ["("]
            or not self._may_be_team(run)
        ):
            if run.kind == "" and self._numbered(run, first) and self._alone_person(run):
                run.kind = "person"
            return
        close = run.end + 2
        while close < min(run.end + 5, len(self.words)) and self.words[close] != ")":
            close += 1
        if self.words[close : close + 1] != [")"] or not self.words[run.end + 1][0].isupper():
            return
        state = self.context.matcher.listed(run.end + 1)
        is_state = state is not None and state[0] == close and state[1][0].kind == "state"
        numbered = self._numbered(run, first)
        after = self.lower[close + 1] if close + 1 < len(self.lower) else ""
        front = self.lower[run.first - 1] if run.first else ""
        if after in JOINS or front in JOINS:
            run.kind = "person" if self._looks_like_person(run) else "team"
        elif numbered or (is_state and (after in BEATS or front in BEATS or self._plain_person(run))):
            run.kind = "person"
        squad = self._looks_like_person(run) and after in (",", ".", ";", "")
        if (numbered or squad) and not is_state:
            run.kind = run.kind or "person"
            inner = Run(run.end + 1, close)
            inner.kind = "team"
            self.decided.append(inner)

    def _numbered(self, run: Run, first: int) -> bool:
        """1. |Ana Torres|; 15-|Ana Torres|"""
        if run.first - first < 2:
            return False
        mark, number = self.words[run.first - 1], self.words[run.first - 2]
        if mark not in (".", "-") or not number.isdigit() or len(number) > 2 or not self._may_be_team(run):
            return False
        before = self.words[run.first - 3] if run.first - 2 > first else ""
        return (
            mark == "-"
            or not before
            or before[0].isdigit()
            or before in (",", ":", ";", ")", "seconds", "points")
        )

    def _alone_person(self, run: Run) -> bool:
        return self.words[run.end - 1][-1].isalpha() and run.end - run.first <= 3

    def _plain_person(self, run: Run) -> bool:
        words = self.lower[run.first : run.end]
        return run.end - run.first in (2, 3) and not any(w in self.context.heads.organisations for w in words)

    def _scorers(self, runs: list[Run], first: int) -> None:
        """Scorers: |Torres| 12, |Hart| (45 pen); Real Arandu 3 (|Torres| 4, 33, |Hart| 70)"""
        ends: set[int] = set()  # of the scorers so far
        for run in runs:
            minute = self.words[run.end : run.end + 1] == ["("] and self._number(run.end + 1, len(self.words))
            if not run.kind and minute and run.first > first + 1 and self.words[run.first - 1] == "-":
                run.kind = "person"  # Arandu - |Torres| (12)
            if not run.kind and run.end - run.first <= 3 and self._number(run.end, len(self.words)):
                at = run.first - 1
                while at > first and (self.words[at].isdigit() or self.words[at] in (",", ";")):
                    at -= 1
                team = self.words[at] == "(" and at > 1 and self.words[at - 1].isdigit()
                if team or run.first - 2 in ends:
                    run.kind = "person"
            if run.kind == "person":
                ends.add(run.end)
        if self.lower[first : first + 2] in (["scorers", ":"], ["scorer", ":"]):
            for run in runs:
                if run.first > first + 1 and not run.kind and run.end - run.first <= 3:
                    run.kind = "person"

    def _leaders(self, runs: list[Run], first: int, end: int) -> None:
        """134 |Ana Torres| 68 66, |Mia Hart| (Sweden) 70 64;   1. Ana Torres (Spain) |Lantern| 5:10.12"""
        for run in runs:
            before = self.words[run.first - 1]
            after = self.words[run.end] if run.end < end else ""
            if run.kind or run.first == first:
                continue
            if before == ")" and after[:1].isdigit() and self._may_be_team(run):
                run.kind = "team"
            elif (
                run.end - run.first in (2, 3)
                and (before.isdigit() or before in (",", ")"))
                and (after in (",", "(", "") or after.isdigit())
                and self._may_be_team(run)
            ):
                run.kind = "person"

    def _batting(self, run: Run) -> None:
        """|L. Torres| lbw b |Hart| 64; |Omar Khan| not out 12; |Hart| 10-0-47-1"""
        if run.kind or run.end - run.first > 3 or not self._may_be_team(run):
            return
        before = self.lower[run.first - 1] if run.first else ""
        after = self.lower[run.end] if run.end < len(self.lower) else ""
        following = self.lower[run.end + 1 : run.end + 2]
        out = after in ("lbw", "b", "c", "st") or (after in ("not", "run") and following == ["out"])
        if out or before in ("b", "c", "st") or after.count("-") == 3:
            run.kind = "person"
