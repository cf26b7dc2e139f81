"""Counted: which of those whom a verb or noun of harm names are added up, so that nobody is counted twice.

|Two men|, Jay Coles, 22, and Omar Reed, 24, were killed            the names are those of the two
Two children and |eight others|, three soldiers and five nurses     what those are who were counted
|two of them|, including |three children|                           a part
killing |two|                                                       a number without a noun
|40 Karvian troops|, a family |of four|; not: the troops            how many a group is, where it is said
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.number import count_of
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AMOUNTS

__all__ = ["Counted"]


class Counted:
    """Finds the parties whose numbers are added up."""

    def __init__(self, analysis: Analysis, clauses: Clauses, parties: Parties) -> None:
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.clauses = clauses
        self.parties = parties

    def _without_names(self, counted: list[Party]) -> list[Party]:
        """|Two men|, Jay Coles, 22, and Omar Reed, 24, were killed: as many names as are counted are theirs"""
        for number, party in enumerate(counted):
            size = party.low or 0
            names = counted[number + 1 : number + 1 + size]
            named = [p for p in names if p.kind == "person" and p.draft is not None and p.known]
            if size > 1 and len(named) == size and self.tags[party.end : party.end + 1] == ",":
                return counted[: number + 1] + counted[number + 1 + size :]
        return counted

    def _without_breakdown(self, counted: list[Party]) -> list[Party]:
        """Two children and |eight others|, three soldiers and five nurses, were hurt: what those who were counted are"""
        for number, party in enumerate(counted[:-2], 1):
            rest = counted[number:]
            alike = (party.low or 0) > 1 and sum(p.low or 0 for p in rest) == party.low
            if alike and self.tags[party.end : party.end + 1] == ",":
                return counted[:number]
        return counted

    def _bare(self, parties: list[Party]) -> list[Party]:
        found = []
        for party in parties:
            if (
                party.kind in ("thing", "group")
                and party.end - party.first <= 4
                and self._stands_alone(party)
            ):
                low, high = count_of(self.lower, party.first, party.end)
                if low is not None:
                    party.low, party.high = low, high
                    found.append(party)
        return found

    def _part(self, party: Party) -> bool:
        """|two of them|, including |three children|, among them |a colonel|"""
        end = party.end
        if self.lower[end : end + 1] == ["of"] and self.lower[end + 1 : end + 2] in (
            ["them"],
            ["whom"],
            ["which"],
            ["these"],
            ["those"],
        ):
            return True
        before = self.lower[max(0, party.first - 2) : party.first]
        return before[-1:] in (["including"], ["among"]) or before == ["among", "them"]

    def _stands_alone(self, party: Party) -> bool:
        """killing |two|: a number without a noun"""
        return all(
            self.tags[i] in "#QDrSi" or self.lower[i] in AMOUNTS or self.lower[i] == "dozen"
            for i in range(party.first, party.end)
        )

    def _numbered(self, party: Party) -> bool:
        """|40 Karvian troops|, a family |of four|; not the troops, of whom it is not said how many they are"""
        return (party.low or 0) > 1 or any(
            self.tags[i] in "#Q" or self.lower[i] in ("dozens", "scores", "hundreds", "no")
            for i in range(*self._whole(party))
        )

    def _whole(self, party: Party) -> Group:
        """The noun group of a party, with the number before a name: |six| Jesuits"""
        group = self.clauses.group(party.head)
        return (group[0], party.end) if group is not None else (party.first, party.end)
