"""Noun settling: whose place and day those around an event noun are.

condemned |the bombing in Sarn on Monday|                                 its own, inside its phrases
the clashes, which pitted A against B, |erupted| on Tuesday in Sarn       those of the verb by which it happened
was jailed on Tuesday for |the murder|; 11 hours after |the quake|        of another event: the verdict, what came later
flew to Lima on Sunday and called |the arrest| absurd                     of another event: what a statement is about was before
claimed |the assault| on Sunday                                           the day of the claim
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.triggers.happening import verb_of_happening
from newsmodel.extract.events.triggers.noun_statuses import NounStatuses
from newsmodel.text.phrase import NounGroup

__all__ = ["NounSettling"]

_JUDGING = frozenset(["condemn", "praise", "say", "deny", "reject"])
_TRIED = frozenset(
    "jailed sentenced convicted charged indicted acquitted tried arrested detained held questioned imprisoned extradited "
    "executed fined sanctioned prosecuted pardoned hanged".split()
)
_WHEN_IT_WAS = (["after"], ["since"], ["before"], ["following"])


class NounSettling(NounStatuses):
    """Settles event nouns in place and time."""

    def _settle_noun(self, telling: Telling, group: NounGroup, complements: list[tuple[str, Group]]) -> None:
        """Place and date of an event noun: its own, those of its verb of happening, or those of its clause."""
        if telling.definite and self.lower[max(0, group.first - 1) : group.first] in _WHEN_IT_WAS:
            # 11 hours after |the quake|: elsewhere, and later
            telling.place_near = telling.when_near = True
            telling.when = self.surroundings.in_group(group.first, telling.at)
        elif self.statuses.is_ended(group.first):
            # a truce began on Tuesday, ending two days of |battles|
            self._settle_inside(telling, group, complements)
            telling.place_near = telling.when_near = True
        elif self._is_told_elsewhere(telling, group.first):
            self._settle_inside(telling, group, complements)
        else:
            self._settle_by_verb(telling)
            self._settle(telling, complements, (group.first, group.end))

    def _settle_inside(
        self, telling: Telling, group: NounGroup, complements: list[tuple[str, Group]]
    ) -> None:
        """Place and date by a noun's own phrases: condemned |the bombing in Sarn on Monday|"""
        place, near = self.surroundings.place(telling.at, complements, own=True)
        if place is not None:
            telling.place, telling.place_near = place, near
            telling.chain = self.surroundings.chain(place, telling.at)
        telling.when = self.surroundings.in_phrase(group.first, telling.end)
        telling.when_near = telling.when is not None

    def _settle_by_verb(self, telling: Telling) -> None:
        """The clashes, which pitted A against B, |erupted| on Tuesday in Sarn: when and where, by the verb of happening"""
        verb = verb_of_happening(self.analysis, self.clauses, telling.at)
        if verb is None:
            return
        telling.when = self.surroundings.in_phrase(verb.end, verb.end)
        telling.when_near = telling.when is not None
        place, near = self.surroundings.place(verb.head, self.clauses.complements(verb.end), own=True)
        if place is not None:
            telling.place, telling.place_near = place, near
            telling.chain = self.surroundings.chain(place, verb.head)
        if place is not None or telling.when is not None:
            self.by_verb.add(telling.at)

    def _is_told_elsewhere(self, telling: Telling, first: int) -> bool:
        """Whether the clause around an event noun tells of something else: protests |over| the raid, condemned it, was tried"""
        judged = telling.definite and (self.lower[first - 1] == "over" or self._is_judged(first))
        return judged or self._is_tried(first)

    def _is_judged(self, first: int) -> bool:
        """X, who flew to Lima on Sunday, called |the arrest| absurd: what a statement is about was told before, and where
        and when it was is not said again"""
        content = self.said.content_at(first)
        return content is not None and content[0] == self.analysis.starts[first] and content[3] in _JUDGING

    def _is_tried(self, first: int) -> bool:
        """jailed on Tuesday for |the murder| of a reporter: the day and the place are those of the verdict"""
        if self.lower[first - 1] not in ("for", "over", "of", "with") or self.tags[first] == "Y":
            return False  # but for |Monday|'s attack
        verb = self.clauses.verb_before(first, self.clauses.sentence(first)[0])
        return verb is not None and self.lower[verb.head] in _TRIED
