"""Pronoun things: what something is done to where the clause only says "it", and to whom where it says "they" or "them".

|The farmers| were asleep when they were attacked.    the subject of the clause before
Soldiers arrested |two men| and shot them.            the object of the verb before
|The hotel| was closed after it was bombed.           the subject of the clause before
Gunmen entered |a church|, searched it and burned it.  the object of the verb before
|Nine nurses| were abducted. They were freed in May.   whom the sentence before tells of as taken
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.parties.parties import Parties

__all__ = ["Meant"]

_STEPS = 4  # verbs that are looked at
_BUILT = frozenset("building property transport span base post".split())


_TAKEN = frozenset(
    "kidnapped abducted seized captured taken took detained arrested held jailed imprisoned caught snatched interned".split()
)
_FREED = frozenset("released freed rescued ransomed".split())
_SOME = frozenset("both all most some many".split())


def _are_freed(lower: list[str], at: int) -> bool:
    """They |were later released|, both |were let go|"""
    behind = lower[at + 1 : at + 7]
    return not _FREED.isdisjoint(behind[:5]) or ("let", "go") in pairwise(behind)


class Meant:
    """Finds what "it" stands for."""

    def __init__(self, clauses: Clauses, parties: Parties) -> None:
        self.clauses = clauses
        self.parties = parties
        self.lower = clauses.lower

    def by(self, groups: list[Group], *, subject: bool) -> list[Group]:
        """The groups, or what the one "it" among them stands for; `subject`: whether it is the subject of its clause."""
        if len(groups) != 1:
            return groups
        first, end = groups[0]
        if self.lower[first] in ("they", "them", "he", "she") and end == first + 1:
            held = (
                self._held(first) if _are_freed(self.lower, first) else self._people(first, subject=subject)
            )
            return [held] if held is not None else groups
        if self._are_some(first, end) and _are_freed(self.lower, first):
            held = self._held(first)
            return [held] if held is not None else groups
        if self.lower[first] != "it" or end != first + 1 or self.parties.of(first, end):
            return groups
        found = self._before(first, subject=subject)
        return [found] if found is not None else groups

    def _are_some(self, first: int, end: int) -> bool:
        """arrested two men. |Both|, |all but one| were released: some of those told of, and nothing else"""
        return end == first + 1 and (self.lower[first] in _SOME or self.clauses.tags[first] == "#")

    def _before(self, at: int, *, subject: bool) -> Group | None:
        low = self.clauses.sentence(at)[0]
        verb = self.clauses.verb_before(at, low)
        for _ in range(_STEPS):
            if verb is None:
                break
            ahead, behind = self.clauses.subject(verb.first), self.clauses.objects(verb.end)
            behind = [group for group in behind if group[0] < at]
            for group in [*ahead, *behind] if subject else [*behind, *ahead]:
                if group[1] <= at and self._is_thing(group):
                    return group
            verb = self.clauses.verb_before(verb.first, low)
        return None

    def _people(self, at: int, *, subject: bool) -> Group | None:
        """|The farmers| were asleep when they were attacked; arrested |two men| and shot them; not those who do it"""
        if self.lower[at] not in ("they", "them") or self.parties.of(at, at + 1):
            return None
        low = self.clauses.sentence(at)[0]
        verb = self.clauses.verb_before(at, low)
        own: list[Group] = []
        if not subject and verb is not None:
            own = self.clauses.subject(verb.first)
            verb = self.clauses.verb_before(verb.first, low)
        for _ in range(_STEPS):
            if verb is None:
                break
            ahead, behind = self.clauses.subject(verb.first), self.clauses.objects(verb.end)
            for group in [*ahead, *behind] if subject else [*behind, *ahead]:
                if group[1] <= at and group not in own and self._are_several(group):
                    return group
            verb = self.clauses.verb_before(verb.first, low)
        return None

    def _are_several(self, group: Group) -> bool:
        """two men, the soldiers; not: a man, the army, prices"""
        parties = self.parties.of(*group)
        return len(parties) == 1 and parties[0].kind == "people" and (parties[0].low or 2) > 1

    def _held(self, at: int) -> Group | None:
        """|Nine nurses| were abducted; Police held |nine men|: the people whom the sentence before has taken, or the same one"""
        first = self.clauses.sentence(at)[0]
        before = self.clauses.sentence(first - 1)[0] if first else first
        return self._taken(at, first) or (self._taken(first, before) if first else None)

    def _taken(self, at: int, low: int) -> Group | None:
        """Whom the verbs between `low` and `at` tell of as taken."""
        verb = self.clauses.verb_before(at, low)
        for _ in range(_STEPS):
            if verb is None:
                break
            if self.lower[verb.head] in _TAKEN:
                taken = self.clauses.subject(verb.first) if verb.passive else self.clauses.objects(verb.end)
                people = (g for g in taken if any(p.kind in HUMAN for p in self.parties.of(*g)))
                return next(people, None)
            verb = self.clauses.verb_before(verb.first, low)
        return None

    def _is_thing(self, group: Group) -> bool:
        """What can be hit and stands alone: the hotel, a church; not two shops, nor a firm that speaks"""
        parties = self.parties.of(*group)
        noun = self.parties.triggers.noun_class(self.lower[group[1] - 1])  # the Alba Relief |Centre|
        return (
            len(parties) == 1
            and parties[0].kind != "person"
            and bool((parties[0].classes | noun.classes) & _BUILT)
        )
