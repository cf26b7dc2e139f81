"""Authors: who is said to have done what was told before, in a sentence that has no word for the deed.

A bomb tore through a bank. |The Coastal Front| claimed responsibility.
Gunmen killed a judge. No group has claimed it, but police suspect |the Coastal Front|.
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.actor_kinds import JOINED, SOMEBODY
from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["AUTHORSHIP", "Authors"]

AUTHORSHIP = "author:"  # how the rules of these tellings begin
_OWNING_UP = frozenset(["responsibility", "credit"])
_TAKING = frozenset(
    "claim claims claimed claiming take takes took taken accept accepts accepted assume assumed".split()
)
_SUSPECTING = frozenset("suspect suspects suspected blame blames blamed".split())
_CUES = _OWNING_UP | _SUSPECTING
# Those whose suspicion is no accusation by an enemy.
_WITNESSES = frozenset(
    "police authorities officials official investigators investigator detectives prosecutors prosecutor sources witnesses residents "
    "villagers locals survivors inspector superintendent sheriff spokesman spokeswoman".split()
)
_BANDS = JOINED | SOMEBODY
_FAR = 14  # tokens behind "responsibility" in which the deed is named


class Authors:
    """Finds authors, once all else is told; `stood_for`: those for whom a spokesman speaks."""

    def __init__(
        self,
        analysis: Analysis,
        clauses: Clauses,
        parties: Parties,
        tellings: list[Telling],
        stood_for: Callable[[list[Party]], list[Party]],
    ) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.analysis = analysis
        self.clauses = clauses
        self.parties = parties
        self.stood_for = stood_for
        self.deeds = {i for t in tellings for i in range(t.first, t.end)}

    def find(self) -> list[Telling]:
        """One telling for each author, definite and of no strength of its own."""
        found = []
        for i in self.analysis.where(_CUES):
            if self.lower[i] in _OWNING_UP:
                found += self._claimed(i)
            elif self.tags[i] in "dzv":
                found += self._suspected(i)
        return found

    def _claimed(self, i: int) -> list[Telling]:
        """|The front| claimed responsibility on its website, took credit for it; not: for the blast, which its noun tells"""
        verb = next(
            (v for v in map(self.clauses.verb, range(i - 1, max(0, i - 4), -1)) if v is not None), None
        )
        if verb is None or self.lower[verb.head] not in _TAKING or not self._is_told(verb):
            return []
        stop = min(self.clauses.sentence(i)[1], i + _FAR)
        if any(j in self.deeds for j in range(i + 1, stop)) or self.lower[i + 1 : i + 2] == ["and"]:
            return []
        if self.lower[i + 1 : i + 2] == ["for"] and self.lower[i + 2 : i + 3] not in (
            ["it"],
            ["this"],
            ["that"],
        ):
            return []  # took responsibility |for the port|
        return self._telling(verb, self.clauses.subject(verb.first), "author:claim")

    def _suspected(self, i: int) -> list[Telling]:
        """police suspect |the front|, blamed it on |the front|; not: police suspect that ..., suspect the front of a plot, the
        government blamed rebels"""
        verb = self.clauses.verb(i)
        if verb is None or verb.head != i or verb.passive or not self._is_told(verb):
            return []
        subject = self.clauses.subject(verb.first)
        if not any(self.lower[end - 1] in _WITNESSES for _, end in subject):
            return []
        objects = self.clauses.objects(i + 1)
        behind = objects[-1][1] if objects else i + 1
        behind = self.clauses.past_of(behind)
        if objects and self.lower[behind : behind + 1] == ["on"]:
            return self._telling(
                verb, [g for p, g in self.clauses.complements(behind) if p == "on"], "author:suspect"
            )
        if not objects or self.lower[behind : behind + 1] not in ([","], ["."], ["and"], ["but"], [";"]):
            return []
        return self._telling(verb, objects, "author:suspect")

    def _is_told(self, verb: VerbGroup) -> bool:
        return not verb.negated and verb.modal < 0 and verb.form == "finite"

    def _telling(self, verb: VerbGroup, groups: list[Group], rule: str) -> list[Telling]:
        parties = self.stood_for([p for group in groups for p in self.parties.of(*group)])
        parties = [p for p in parties if self._may_do(p)]
        if not parties:
            return []
        telling = Telling(verb.first, verb.end, verb.head, "attack", False, rule)
        telling.definite = telling.verb = True
        telling.add("agent", parties)
        return [telling]

    def _may_do(self, party: Party) -> bool:
        """A group, people, a person; nobody, a minister, a state and a company are none."""
        if party.low == 0 or party.classes & {"event", "nobody", "official", "government"}:
            return False
        if party.draft is not None:
            return party.draft.kind in _BANDS
        return bool(party.classes & {"armed_group", "person"})
