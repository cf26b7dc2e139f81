"""Results: lines of sports reports, where the place of a name in the line tells what it names.

Real Arandu 2 Sporting Ybu 1                 two teams, each with its goals
Real Arandu 13 9 4 0 27 9 31                 a team and its row of a table
1. Ana Torres (Spain) 1:41.22                a person, the country and the time
4-Ana Torres (Spain) beat Mia Hart (U.S.)    two persons
Real Arandu (Spain) v Sporting Ybu (Brazil)  two teams
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.names.context import PARTICLES, Context
from newsmodel.extract.names.name import Name
from newsmodel.lexicon.names import key_of

__all__ = ["read_results"]

_NOT_TEAMS = frozenset(
    "halftime half-time attendance scorers scorer score scores leading result results standings played round rd group pool "
    "day game games match matches set sets stage heat race lap laps section division page total extras overs innings no "
    "phase fourth first second third final over aged under leg test area".split()
)
_CRICKET = frozenset("innings wickets wicket overs lbw bowling".split())
_JOINS = frozenset("v vs at".split())
_DOUBLE = [["van", "der"], ["van", "den"], ["van", "de"], ["von", "der"], ["de", "la"], ["de", "los"]]
# The columns of a table.
_COLUMNS = frozenset(
    "w l t d p f a g pts pct gb gf ga gp pf pa otl ot pd bp gd ab r h bi rbi avg era e".split()
)
_BEATS = frozenset("beat bt def defeated".split())
_LONGEST = 5  # words of a name
_FEW = 2  # columns, of which a table has more


class _Run:
    """Capitalised words in a row: what stands around them tells what they name."""

    __slots__ = ("end", "first", "kind")

    def __init__(self, first: int, end: int) -> None:
        self.first = first
        self.end = end
        self.kind = ""


def read_results(context: Context, found: list[Name]) -> list[Name]:
    """The names found, with those of result lines as the lines have them; only for a sports report."""
    if not context.sport:
        return found
    lines = _Lines(context)
    for first, end in context.analysis.paragraphs:
        lines.read(first, end)
    if not lines.decided:
        return found
    return lines.merge(found)


class _Lines:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.words, self.lower, self.tags = context.words, context.lower, context.tags
        self.decided: list[_Run] = []
        self.cricket = not _CRICKET.isdisjoint(self.lower)

    # ------------------------------------------------------------------ the parts of a line

    def read(self, first: int, end: int) -> None:
        """Decides the runs of one line or paragraph."""
        runs = self._runs(first, end)
        if end - first > _FEW and _COLUMNS.issuperset(self.lower[first:end]):
            for run in runs:
                run.kind = "columns"  # W L T GF GA PTS
        for at, run in enumerate(runs):
            following = runs[at + 1] if at + 1 < len(runs) else None
            self._score(run, following, first, end)
        for run, following in pairwise(runs):
            self._pair(run, following, first)
        for run, inner, other in zip(runs, runs[1:], runs[2:], strict=False):
            self._bracketed(run, inner, other)
        for run in runs:
            self._listed(run, first)
        self._scorers(runs, first)
        if self.words[first].isdigit():
            self._leaders(runs, first, end)
        if self.cricket:
            for run in runs:
                self._batting(run)
        for run in runs:
            self.decided += self._parted(run) if run.kind else []

    def _parted(self, run: _Run) -> list[_Run]:
        """|Ana Torres| and |Mia Hart| (Spain): a pair of persons are two"""
        lower = self.lower[run.first : run.end]
        if run.kind != "person" or "and" not in lower:
            return [run]
        at = run.first + lower.index("and")
        pair = [_Run(run.first, at), _Run(at + 1, run.end)]
        for one in pair:
            one.kind = "person"
        return pair

    def _runs(self, first: int, end: int) -> list[_Run]:
        runs: list[_Run] = []
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
            runs.append(_Run(i, j))
            i = j
        return runs

    def _in_name(self, i: int) -> bool:
        word = self.words[i]
        if not word[0].isupper() or self.lower[i] in _JOINS or self.lower[i] in _BEATS:
            return False
        return self.tags[i] not in "YM" or word.isupper()

    def _joins(self, i: int) -> bool:
        return self.lower[i] in PARTICLES or self.lower[i] in ("of", "&", "and", "'", "'s")

    def _number(self, i: int, end: int) -> bool:
        """Goals, points, runs; 197-8 for the runs and wickets of a side"""
        runs, mark, wickets = self.words[i].partition("-") if i < end else ("", "", "")
        return runs.isdigit() and len(runs) < 4 and (not mark or (len(runs) == 3 and wickets.isdigit()))

    def _may_be_team(self, run: _Run) -> bool:
        words = self.lower[run.first : run.end]
        return len(words) <= _LONGEST and words[-1] not in _NOT_TEAMS and words[0] not in _NOT_TEAMS

    # ------------------------------------------------------------------ what the numbers tell

    def _score(self, run: _Run, following: _Run | None, first: int, end: int) -> None:
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

    def _is_further(self, run: _Run) -> bool:
        """278 Ana Torres 68 70 72 68, |Mia Hart| 70 72 69 67: the next with that score; no club"""
        listed = self.context.matcher.listed(run.first)
        return run.end - run.first in (2, 3) and (listed is None or listed[0] < run.end)

    def _scored(self, run: _Run, at: int, first: int, end: int) -> bool:
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

    def _pair(self, one: _Run, other: _Run, first: int) -> None:
        """X (Spain) beat Y (U.S.); Arandu (Spain) v Ybu (Brazil); Arandu at ITATI, a team and where it plays"""
        gap = self.lower[one.end : other.first]
        opens = one.first == first or self.lower[one.first - 1] in ("-", ":", ")", ",")
        paired = gap in (["v"], ["vs"]) or (gap == ["at"] and self._ends_line(other))
        if paired and opens and other.end - other.first <= _LONGEST:
            self._both(one, other)
            if gap == ["at"] and other.kind == "team":
                other.kind = "site"

    def _bracketed(self, one: _Run, inner: _Run, other: _Run) -> None:
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

    def _ends_line(self, run: _Run) -> bool:
        after = self.lower[run.end : run.end + 1]
        return (
            not after
            or after == ["("]
            or self.context.analysis.paragraph_of[run.first]
            != (self.context.analysis.paragraph_of[min(run.end, len(self.lower) - 1)])
        )

    def _both(self, one: _Run, other: _Run) -> None:
        for run in (one, other):
            listed = self.context.matcher.listed(run.first)
            if listed is not None and listed[0] < run.end and listed[1][0].kind == "state":
                continue  # KARVIA V |SRI LANKA| SCOREBOARD
            if not run.kind and self._may_be_team(run):
                known = listed is not None and listed[0] == run.end
                run.kind = "person" if self._looks_like_person(run) and not known else "team"

    def _looks_like_person(self, run: _Run) -> bool:
        """Ana Torres, A. Torres"""
        initial = self.words[run.first][-1] == "."
        return run.end - run.first in (2, 3) and (initial or self.context.is_given(run.first))

    # ------------------------------------------------------------------ what the brackets tell

    def _listed(self, run: _Run, first: int) -> None:
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
        if after in _JOINS or front in _JOINS:
            run.kind = "person" if self._looks_like_person(run) else "team"
        elif numbered or (is_state and (after in _BEATS or front in _BEATS or self._plain_person(run))):
            run.kind = "person"
        squad = self._looks_like_person(run) and after in (",", ".", ";", "")
        if (numbered or squad) and not is_state:
            run.kind = run.kind or "person"
            inner = _Run(run.end + 1, close)
            inner.kind = "team"
            self.decided.append(inner)

    def _numbered(self, run: _Run, first: int) -> bool:
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

    def _alone_person(self, run: _Run) -> bool:
        return self.words[run.end - 1][-1].isalpha() and run.end - run.first <= 3

    def _plain_person(self, run: _Run) -> bool:
        words = self.lower[run.first : run.end]
        return run.end - run.first in (2, 3) and not any(w in self.context.heads.organisations for w in words)

    def _scorers(self, runs: list[_Run], first: int) -> None:
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

    def _leaders(self, runs: list[_Run], first: int, end: int) -> None:
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

    def _batting(self, run: _Run) -> None:
        """|L. Torres| lbw b |Hart| 64; |Omar Khan| not out 12; |Hart| 10-0-47-1"""
        if run.kind or run.end - run.first > 3 or not self._may_be_team(run):
            return
        before = self.lower[run.first - 1] if run.first else ""
        after = self.lower[run.end] if run.end < len(self.lower) else ""
        following = self.lower[run.end + 1 : run.end + 2]
        out = after in ("lbw", "b", "c", "st") or (after in ("not", "run") and following == ["out"])
        if out or before in ("b", "c", "st") or after.count("-") == 3:
            run.kind = "person"

    # ------------------------------------------------------------------ to names

    def merge(self, found: list[Name]) -> list[Name]:
        """The names found, without those that a decided run covers, and the names of the runs."""
        at = {i: run for run in self.decided for i in range(run.first, run.end)}
        kept = []
        for name in found:
            run = at.get(name.first) or at.get(name.end - 1)
            if run is None:
                kept.append(name)
            elif (name.first, name.end) == (run.first, run.end) and self._known(name, run):
                kept.append(name)
                run.kind = ""
        names = kept + [self._name(run) for run in self.decided if run.kind not in ("", "columns")]
        return sorted(names, key=lambda name: name.first)

    def _known(self, name: Name, run: _Run) -> bool:
        """A state, a listed club, a town that plays: what they are is known; a person must be one."""
        if run.kind == "site" and name.kind in ("place", "state") and name.form != "demonym":
            name.kind, name.sure, name.place_evidence = "place", True, True
            return True
        if name.kind == "state" and name.form != "metonym":
            return True
        if run.kind == "person":
            return name.kind == "person"
        if name.kind in ("place", "state") and name.form != "demonym":
            name.kind, name.rule, name.sure = "place", "result-team", True
            return True
        return name.kind == "listed"

    def _name(self, run: _Run) -> Name:
        listed = self.context.matcher.listed(run.first) if run.kind == "site" else None
        if listed is not None and listed[0] == run.end and listed[1][0].kind != "actor":
            name = Name(run.first, run.end, "place", "result-site", senses=listed[1])
            name.place_evidence = True
            return name
        senses = self.context.matcher.index.look_up(key_of(" ".join(self.words[run.first : run.end])))
        if (
            run.kind == "team"
            and senses
            and senses[0].kind == "state"
            and senses[0].form in ("name", "alias")
        ):
            code = senses[0].row[0]
            return Name(run.first, run.end, "state", "state-name", senses=senses, country=code)
        if run.kind in ("team", "site"):
            return Name(run.first, run.end, "org", "result-team", actor_kind="organisation")
        single = run.end - run.first == 1
        return Name(run.first, run.end, "person", "result-person", form="surname" if single else "name")
