"""Results: lines of sports reports, where the place of a name in the line tells what it names.

Real Arandu 2 Sporting Ybu 1                 two teams, each with its goals
Real Arandu 13 9 4 0 27 9 31                 a team and its row of a table
1. Ana Torres (Spain) 1:41.22                a person, the country and the time
4-Ana Torres (Spain) beat Mia Hart (U.S.)    two persons
Real Arandu (Spain) v Sporting Ybu (Brazil)  two teams
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.results.persons import Persons
from newsmodel.extract.names.results.runs import Run
from newsmodel.lexicon.names import key_of

__all__ = ["read_results"]

_CRICKET = frozenset("innings wickets wicket overs lbw bowling".split())
# The columns of a table.
_COLUMNS = frozenset(
    "w l t d p f a g pts pct gb gf ga gp pf pa otl ot pd bp gd ab r h bi rbi avg era e".split()
)
_FEW = 2  # columns, of which a table has more


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


class _Lines(Persons):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.cricket = not _CRICKET.isdisjoint(self.lower)

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

    def _parted(self, run: Run) -> list[Run]:
        """|Ana Torres| and |Mia Hart| (Spain): a pair of persons are two"""
        lower = self.lower[run.first : run.end]
        if run.kind != "person" or "and" not in lower:
            return [run]
        at = run.first + lower.index("and")
        pair = [Run(run.first, at), Run(at + 1, run.end)]
        for one in pair:
            one.kind = "person"
        return pair

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

    def _known(self, name: Name, run: Run) -> bool:
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

    def _name(self, run: Run) -> Name:
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
