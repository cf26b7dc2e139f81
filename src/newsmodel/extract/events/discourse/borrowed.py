"""Borrowed: the place and the day in the sentence of a telling that are those of something else.

A man who was shot died |on Friday|                         later than he was hit
a third died in a hospital |in Sarn|                        not where they were hit
told reporters |on Monday| that the raid ...                of the telling
the toll of an attack rose to nine |on Friday|              of the toll
"""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.extract.events.kinds import DYING
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.triggers.verbs import Verbs
from newsmodel.model import Time

__all__ = ["Borrowed"]

_CARE = frozenset("hospital hospitals clinic clinics morgue mortuary infirmary".split())
_NAME = ("P", "N", "J")  # tags of the words of a hospital's name
_MEDICAL = frozenset(["medical", "trauma"])
_WOUNDS = frozenset("wounds injuries burns wounded injured hurt".split())
_TOLL = 8  # tokens from a toll to what took it: the death toll from |a Russian missile attack|
_NEAR = 4  # tokens between a hospital and its town
_ANSWERED = frozenset("for after following over".split())
_MEANWHILE = frozenset("as while when amid".split())  # before what goes on beside an event
_OTHERS = 2  # verbs between an event noun and a day that is not its own
_WEEK = 7  # days
_OF_THE_HURT = _CARE | _WOUNDS
_OF_HOSPITALS = _CARE | _MEDICAL


class Borrowed(Verbs):
    """Tells what a telling has from what else its sentence tells."""

    def loosen(self, telling: Telling) -> None:
        """Takes from a toll the place and the day that are not those of what hurt the people."""
        if telling.place_near and self._is_elsewhere(telling):
            telling.place, telling.place_near, telling.chain = None, False, frozenset()
        if telling.when is not None and telling.when_near:
            at = max(0, bisect_left(self.analysis.starts, telling.when.span.start + 1) - 1)
            told = self._is_speakers(at, telling) and self._is_of_these_days(telling.when)
            aside = told or self.surroundings.is_aside(at, telling.at)
            if aside or self._is_death_in_care(telling) or self.is_death_of_hit(telling):
                telling.when, telling.when_near = None, False

    def _is_of_these_days(self, when: Time) -> bool:
        """said |on Friday| that nine had died; but: accused the army of killing nine men |in March|, said in May"""
        today = self.analysis.date
        return today is None or when.end is None or (today - when.end).days < _WEEK

    def _is_death_in_care(self, telling: Telling) -> bool:
        """four of the wounded |died| in hospital on Friday, two |succumbed| to their wounds: later than they were hit"""
        around = self.lower[max(0, telling.first - _TOLL) : telling.end + _NEAR]
        return telling.rule in DYING and not _OF_THE_HURT.isdisjoint(around)

    def is_death_of_hit(self, telling: Telling) -> bool:
        """A man |who was shot| at a gas station died on Friday: later than he was hit"""
        ends = (party.end for party in telling.roles["target"])
        return telling.rule in DYING and any(
            self.lower[end : end + 2] in (["who", "was"], ["who", "were"], ["who", "had"]) for end in ends
        )

    def _is_elsewhere(self, telling: Telling) -> bool:
        """Two were killed, the mayor |of Sarn| said; a third died in a hospital |in Sarn|: not where they were hit"""
        here = [first for first, _, place in self.surroundings.places(telling.at) if place is telling.place]
        hit = any(
            self.lower[party.head] in _CARE for party in telling.roles["target"]
        )  # struck |a clinic in Sarn|
        return bool(here) and all(
            self._is_speakers(at, telling)
            or (self._is_of_care(at) and not hit)
            or self._is_of_next(at, telling)
            for at in here
        )

    def loosen_noun(self, telling: Telling) -> None:
        """Takes from an event noun the place and the day of what else the sentence tells."""
        here = [first for first, _, place in self.surroundings.places(telling.at) if place is telling.place]
        far = bool(here) and all(self._deeds_before(at, telling) > 1 for at in here)
        if telling.definite and telling.place_near and far and telling.at not in self.by_verb:
            # The raids lasted two hours and forced people to flee |Sarn|
            telling.place, telling.place_near, telling.chain = None, False, frozenset()
        if (
            telling.definite
            and telling.when is not None
            and telling.when_near
            and telling.at not in self.by_verb
            and not self._is_own_day(telling)
        ):
            telling.when, telling.when_near = None, False
        of_toll = "toll" in self.lower[max(0, telling.first - _TOLL) : telling.first]
        if of_toll and self.surroundings.in_own_relative(telling.at) is not None:
            return  # the toll of a storm that struck |on Sunday| rose to nine
        if telling.when is not None and telling.when_near and of_toll:
            at = bisect_left(self.analysis.starts, telling.when.span.start + 1) - 1
            if self._verbs_before(at, telling):  # the toll of an attack rose to nine |on Friday|
                telling.when, telling.when_near = None, False

    def _is_own_day(self, telling: Telling) -> bool:
        """denied ordering the attack and accused the army of bombing two villages |on May 4|: of what else is told"""
        assert telling.when is not None
        at = bisect_left(self.analysis.starts, telling.when.span.start + 1) - 1
        behind = self._behind_aside(telling.end)
        verbs = {self.analysis.verb_group_of[i] for i in range(behind, at)} - {-1}
        return at < telling.at or len(verbs) < _OTHERS

    def find_borrowed(self, telling: Telling) -> None:
        """The raid came as envoys |in Oslo| ...; told reporters |on Monday| that the raid ...: the place or day of something else"""
        if telling.at in self.by_verb or not (telling.definite or self._is_answered(telling)):
            return
        if telling.when is not None and telling.when_near:
            at = bisect_left(self.analysis.starts, telling.when.span.start + 1) - 1
            telling.when_borrowed = self._is_of_another_clause(at, telling)
        here = [first for first, _, place in self.surroundings.places(telling.at) if place is telling.place]
        placed = telling.place_near and bool(here)
        telling.place_borrowed = placed and all(self._is_of_another_clause(at, telling) for at in here)

    def _is_answered(self, telling: Telling) -> bool:
        """bombed camps in Sarn in retaliation |for an ambush|: told as what something else came of"""
        first = self.analysis.noun_group_start(telling.first)
        return first > 0 and self.lower[first - 1] in _ANSWERED

    def _is_of_another_clause(self, at: int, telling: Telling) -> bool:
        """Not: the attack |in Sarn|, |In Lima| the attack ..., the attack killed nine |in Sarn|"""
        if at < telling.first:
            return any(self.analysis.verb_group_of[i] >= 0 for i in range(at, telling.first))
        behind = self._behind_aside(telling.end)
        verbs = {self.analysis.verb_group_of[i] for i in range(behind, at)} - {-1}
        return len(verbs) >= _OTHERS or not _MEANWHILE.isdisjoint(self.lower[behind:at])

    def _behind_aside(self, end: int) -> int:
        """The operation, |code-named Dawn|, was launched on May 4: where the clause of a noun goes on"""
        if self.tags[end : end + 1] != ",":
            return end
        closing = self.tags.find(",", end + 1, end + _TOLL)
        return closing if closing > 0 else end

    def _deeds_before(self, at: int, telling: Telling) -> int:
        """The raid took place at a mine |run| by a firm near |Sarn|: what a thing is told by, no deed that leads elsewhere"""
        numbers = {self.analysis.verb_group_of[i] for i in range(telling.end, at)} - {-1}
        return sum(self.analysis.verb_groups[number].form != "participle" for number in numbers)

    def _verbs_before(self, at: int, telling: Telling) -> int:
        return len({self.analysis.verb_group_of[i] for i in range(telling.end, at)} - {-1})

    def _is_speakers(self, at: int, telling: Telling) -> bool:
        """the ministry, which had put the toll at nine |on Friday|, said two were hurt; two died, said the mayor |of Sarn|"""
        found = self.said.statement_at(at)
        return telling.statement is not None and (found is None or found[0] != telling.statement)

    def _is_of_care(self, at: int) -> bool:
        """died in a hospital in |Sarn|, at |Grant Memorial Hospital|, at the |Lee Medical Center|"""
        end = next((i for i in range(at, at + 2 * _NEAR) if self.tags[i : i + 1] not in _NAME), at)
        return not _OF_HOSPITALS.isdisjoint(self.lower[max(0, at - _NEAR) : end])

    def _is_of_next(self, at: int, telling: Telling) -> bool:
        """five were hurt and the ship was drifting off |Sarn|: behind the verb of another clause; but: a strike killed two in
        |Sarn|: the verb of which the noun is the subject"""
        verbs = (self.clauses.verb(i) for i in range(telling.end, at))
        finite = {verb.first for verb in verbs if verb is not None and verb.form == "finite"}
        return len(finite) > telling.rule.startswith("noun:")
