"""Tellings: every trigger of a text with its participants, place, time and status.

Nouns first, then verbs, because a verb may lend its subject to a noun (carried out |an attack|), hurt somebody by it
(|the blast| injured two) or say what came of it (killed in |a bombing|).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import compress

from newsmodel.extract.events.discourse.authors import Authors
from newsmodel.extract.events.discourse.brawls import tell_brawls_apart
from newsmodel.extract.events.discourse.fiction import without_fiction
from newsmodel.extract.events.discourse.means import tell_means_apart
from newsmodel.extract.events.discourse.plays import without_plays
from newsmodel.extract.events.discourse.pronoun_doers import continue_deeds
from newsmodel.extract.events.discourse.results import find_results
from newsmodel.extract.events.discourse.sickness import tell_sickness_apart
from newsmodel.extract.events.discourse.strikes import tell_strikes_apart
from newsmodel.extract.events.kinds import DISASTERS, DYING, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.parties.assailants import are_assailants
from newsmodel.extract.events.slots.named import Named
from newsmodel.extract.events.tolls.tolls import Tolls
from newsmodel.extract.events.triggers.status import NO_EVENT
from newsmodel.extract.events.triggers.verbs import Verbs
from newsmodel.model import Time

__all__ = ["Teller"]

_CARE = frozenset("hospital hospitals clinic clinics morgue mortuary infirmary".split())
_NAME = ("P", "N", "J")  # tags of the words of a hospital's name
_MEDICAL = frozenset(["medical", "trauma"])
_BLASTS = frozenset(["noun:blast", "noun:explosion"])
_BURNING = frozenset(["accident", "fire"])
_BURNED = frozenset(["verb:burn", "verb:burn down", "verb:set on fire", "verb:torch"])
_LEAKS = frozenset(["noun:gas leak", "noun:leak", "noun:short circuit", "noun:malfunction"])
_ORDINALS = frozenset(["second", "third", "fourth"])
_WOUNDS = frozenset("wounds injuries burns wounded injured hurt".split())
_TOLL = 8  # tokens from a toll to what took it: the death toll from |a Russian missile attack|
_OPENING = 4  # tokens of "later in the day", "thirteen hours later"
_LATER = 12  # tokens from the beginning of a sentence to its first deed
_NEAR = 4  # tokens between a hospital and its town
_ANSWERED = frozenset("for after following over".split())
_MEANWHILE = frozenset("as while when amid".split())  # before what goes on beside an event
_OTHERS = 2  # verbs between an event noun and a day that is not its own
_SEEKING = frozenset("find locate identify trace track seek search determine discover look apprehend".split())
_WEEK = 7  # days
_MANY = 100  # dead of a stretch of years

_CALAMITIES = VIOLENT | DISASTERS
_OF_THE_HURT = _CARE | _WOUNDS
_OF_HOSPITALS = _CARE | _MEDICAL


class Teller(Verbs):
    """Reads one text."""

    def run(self) -> list[Telling]:
        """The tellings in order of the text."""
        for i in self._tokens(self.triggers.may_be_noun):
            if self.tags[i] in "NLPJgv":
                self._noun(i)
        for i in self._tokens(self.triggers.may_be_verb):
            if self.tags[i] in "vzdngJBbV" and i not in self.nominal:
                self._verb(i)
        tell_strikes_apart(self.tellings)
        tell_brawls_apart(self.analysis, self.tellings)
        tell_sickness_apart(self.analysis, self.triggers, self.tellings)
        tell_means_apart(
            self.analysis, self.triggers, [t for t in self.tellings if id(t) not in self.dropped]
        )
        named = Named(self.analysis, self.clauses, self.slots)
        for telling in self.tellings:
            if telling.type in VIOLENT or telling.harm or telling.type == "arrest":
                telling.add("target", named.of(telling))
        named.rename([t for t in self.tellings if t.type in VIOLENT or t.type == "arrest"])
        tolls = Tolls(self.analysis, self.clauses, self.parties, self.casualty.words)
        self.tellings += tolls.find(self.tellings)
        self.tellings += named.identified() + named.unharmed()
        authors = Authors(self.analysis, self.clauses, self.parties, self.tellings, self._claimants)
        self.tellings += authors.find()
        for telling in self.tellings:
            if telling.statement is None:
                reported = self.said.statement_at(telling.first)
                telling.statement = reported[0] if reported is not None else None
            if telling.type == "election" and telling.status == "happened" and self._lies_ahead(telling):
                telling.status = "planned"
        found = [t for t in self.tellings if id(t) not in self.dropped and t.status != NO_EVENT]
        found = [t for t in found if not (self._is_total(t) or self._is_search(t))]
        found = without_fiction(self.analysis, without_plays(self.analysis, found))
        self._die_by_accident(found)
        found.sort(key=lambda t: t.first)
        continue_deeds(self.analysis, self.clauses, self.surroundings, found)
        find_results(self.analysis, found)
        for before, telling in zip([None, *found], found, strict=False):
            telling.retold = self._is_retold(telling)
            if before is not None and before.when is telling.when and self._is_death_of_hit(telling):
                before.when, before.when_near = None, False  # who was shot in a bar died |on Friday|
            hit = telling.roles["target"]
            telling.on_attackers = bool(hit) and all(are_assailants(p, self.lower) for p in hit)
            telling.fresh = telling.fresh or self._is_later(telling)
            if telling.fresh and self._is_next_blast(telling):
                telling.fresh, telling.definite, telling.type = False, True, "attack"
            if telling.harm:
                self._loosen(telling)
            elif telling.rule.startswith("noun:"):
                self._find_borrowed(telling)
                if telling.type in _CALAMITIES:
                    self._loosen_noun(telling)
        return found

    def _tokens(self, known: Mapping[str, bool]) -> Iterator[int]:
        """The tokens whose words are known for something."""
        return compress(range(len(self.lower)), map(known.__getitem__, self.lower))

    def _lies_ahead(self, telling: Telling) -> bool:
        """go to the polls on Sunday in |an election|, told on a Tuesday"""
        when, today = telling.when, self.analysis.date
        return telling.when_near and bool(when and when.start and today and when.start > today)

    def _is_later(self, telling: Telling) -> bool:
        """|Later in the day|, a bomber killed 17 in Sarn; |hours later| a car bomb left 13 dead in Belo, |a woman| was stabbed;
        they |then| raided the village of Belo: another deed, though not always somebody else's"""
        if telling.type in VIOLENT and telling.verb and self._is_next(telling):
            return True
        if telling.type not in VIOLENT or not (telling.place_near and telling.tolls) or telling.definite:
            return False
        start = self.clauses.sentence(telling.at)[0]
        head = self.lower[start : start + _OPENING]
        if "later" not in head or telling.first - start > _LATER:
            return False
        doers = telling.roles["agent"] or telling.roles["instrument"]
        return bool(doers) and all(self.lower[p.first] in ("a", "an", "another") for p in doers)

    def _is_next(self, telling: Telling) -> bool:
        """|Two hours later| a woman was stabbed; they |then| raided the village of Belo"""
        hit = telling.roles["target"]
        if "then" in self.lower[max(0, telling.first - 2) : telling.first]:
            return any(p.place is not None for p in hit)
        start = self.clauses.sentence(telling.at)[0]
        if "later" not in self.lower[start : start + _OPENING] or telling.first - start > _LATER:
            return False
        anew = bool(hit) and all(
            p.draft is None and self.lower[p.first] in ("a", "an", "another") for p in hit
        )
        return anew and not telling.roles["agent"] and all(p.kind == "person" for p in hit)

    def _is_next_blast(self, telling: Telling) -> bool:
        """ran in every direction, and then there was |a second blast|: no place, day or victims are told with it"""
        again = telling.rule in _BLASTS and self.lower[telling.first - 1] in _ORDINALS
        return again and not (telling.place_near or telling.when_near or telling.tolls)

    def _die_by_accident(self, found: list[Telling]) -> None:
        """The president was |killed| when his helicopter crashed, a gas leak caused a |blast|: nobody did it"""
        mishaps = {self.analysis.sentence_of[t.at] for t in found if t.type in DISASTERS}
        for telling in found:
            killed = telling.rule == "verb:kill" and telling.type == "assassination"
            if killed and not telling.roles["agent"] and self.analysis.sentence_of[telling.at] in mishaps:
                telling.type, telling.harm = "attack", True
        self._burn_by_accident(found)
        leaks = {self.analysis.sentence_of[t.at] for t in found if t.rule in _LEAKS}
        for telling in found:
            armed = telling.roles["agent"] or telling.roles["instrument"] or telling.type != "bombing"
            if telling.rule in _BLASTS and not armed and self.analysis.sentence_of[telling.at] in leaks:
                # a gas leak caused |an explosion|
                telling.type, telling.roles["target"] = "accident", []

    def _burn_by_accident(self, found: list[Telling]) -> None:
        """A tanker exploded on Monday. Five cars |were burned|: nobody set fire to them"""
        last: Telling | None = None
        for telling in sorted(found, key=lambda t: t.first):
            if telling.type in _BURNING and telling.status == "happened":
                last = telling
            elif telling.type in VIOLENT and (telling.type != "arson" or telling.roles["agent"]):
                last = None
            elif last is not None and telling.type == "arson" and telling.rule in _BURNED:
                near = self.analysis.sentence_of[telling.at] - self.analysis.sentence_of[last.at] < 2
                telling.type = last.type if near else telling.type
                telling.harm = near or telling.harm

    def _is_retold(self, telling: Telling) -> bool:
        """residents said that a drone |had fired| on a bus: what the one who speaks goes back to"""
        verb = self.clauses.verb(telling.at) if telling.statement is not None else None
        return verb is not None and verb.perfect and "had" in self.lower[verb.first : verb.head]

    def _loosen(self, telling: Telling) -> None:
        """Takes from a toll the place and the day that are not those of what hurt the people."""
        if telling.place_near and self._is_elsewhere(telling):
            telling.place, telling.place_near, telling.chain = None, False, frozenset()
        if telling.when is not None and telling.when_near:
            at = max(0, bisect_left(self.analysis.starts, telling.when.span.start + 1) - 1)
            told = self._is_speakers(at, telling) and self._is_of_these_days(telling.when)
            aside = told or self.surroundings.is_aside(at, telling.at)
            if aside or self._is_death_in_care(telling) or self._is_death_of_hit(telling):
                telling.when, telling.when_near = None, False

    def _is_of_these_days(self, when: Time) -> bool:
        """said |on Friday| that nine had died; but: accused the army of killing nine men |in March|, said in May"""
        today = self.analysis.date
        return today is None or when.end is None or (today - when.end).days < _WEEK

    def _is_death_in_care(self, telling: Telling) -> bool:
        """four of the wounded |died| in hospital on Friday, two |succumbed| to their wounds: later than they were hit"""
        around = self.lower[max(0, telling.first - _TOLL) : telling.end + _NEAR]
        return telling.rule in DYING and not _OF_THE_HURT.isdisjoint(around)

    def _is_death_of_hit(self, telling: Telling) -> bool:
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

    def _loosen_noun(self, telling: Telling) -> None:
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

    def _find_borrowed(self, telling: Telling) -> None:
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

    def _is_search(self, telling: Telling) -> bool:
        """carried out a vast |operation| throughout the city to find those responsible: no attack on anybody"""
        if not telling.rule.endswith("operation") or telling.type not in VIOLENT or telling.tolls:
            return False
        if "search" in self.lower[telling.first - 1 : telling.end]:
            return True
        for i in range(telling.end, min(len(self.lower) - 1, telling.end + _TOLL)):
            if self.tags[i] in ",.;:&" or self.lower[i] == "that":
                return False
            if self.lower[i] == "to" and self.lower[i + 1] in _SEEKING:
                return True
        return False

    def _is_total(self, telling: Telling) -> bool:
        """More than 3,000 people |have been killed| in the conflict since 2018: what years have cost"""
        if telling.type == "epidemic" or not any(toll.kind == "killed" for toll in telling.tolls):
            return False  # cholera |has killed 200 people since March|: an outbreak lasts
        if max(toll.low for toll in telling.tolls) < _MANY:
            return _is_of_a_year(telling)
        if "when" in self.lower[telling.end : telling.end + _NEAR]:
            return False  # 300 people were killed |when a hotel burned down| in 2013: that was one event
        verb = self.clauses.verb(telling.at)
        since = verb is not None and verb.perfect and self.surroundings.is_since(telling.at)
        since = since or (verb is not None and "since" in self.lower[verb.first : verb.head])
        return since or self.surroundings.is_summary(telling.at)


def _is_of_a_year(telling: Telling) -> bool:
    """Last year |53 people were killed| in the city: in no one event"""
    year = telling.when is not None and telling.when_near and telling.when.value.isdigit()
    several = all(toll.low > 1 for toll in telling.tolls if toll.kind == "killed")
    return year and several and telling.harm and telling.verb and not telling.roles["agent"]
