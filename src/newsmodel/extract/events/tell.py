"""Tellings: every trigger of a text with its participants, place, time and status.

Nouns first, then verbs, because a verb may lend its subject to a noun (carried out |an attack|), hurt somebody by it
(|the blast| injured two) or say what came of it (killed in |a bombing|).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import compress

from newsmodel.extract.events.discourse.authors import Authors
from newsmodel.extract.events.discourse.borrowed import Borrowed
from newsmodel.extract.events.discourse.brawls import tell_brawls_apart
from newsmodel.extract.events.discourse.fiction import without_fiction
from newsmodel.extract.events.discourse.means import tell_means_apart
from newsmodel.extract.events.discourse.plays import without_plays
from newsmodel.extract.events.discourse.pronoun_doers import continue_deeds
from newsmodel.extract.events.discourse.results import find_results
from newsmodel.extract.events.discourse.sickness import tell_sickness_apart
from newsmodel.extract.events.discourse.strikes import tell_strikes_apart
from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.parties.assailants import are_assailants
from newsmodel.extract.events.slots.named import Named
from newsmodel.extract.events.tolls.tolls import Tolls
from newsmodel.extract.events.triggers.status import NO_EVENT

__all__ = ["Teller"]

_BLASTS = frozenset(["noun:blast", "noun:explosion"])
_BURNING = frozenset(["accident", "fire"])
_BURNED = frozenset(["verb:burn", "verb:burn down", "verb:set on fire", "verb:torch"])
_LEAKS = frozenset(["noun:gas leak", "noun:leak", "noun:short circuit", "noun:malfunction"])
_ORDINALS = frozenset(["second", "third", "fourth"])
_NEAR = 4  # tokens behind a toll in which its "when" would stand
_TOLL = 8  # tokens from an operation to what it is for
_OPENING = 4  # tokens of "later in the day", "thirteen hours later"
_LATER = 12  # tokens from the beginning of a sentence to its first deed
_SEEKING = frozenset("find locate identify trace track seek search determine discover look apprehend".split())
_MANY = 100  # dead of a stretch of years

_CALAMITIES = VIOLENT | DISASTERS


class Teller(Borrowed):
    """Reads one text."""

    def run(self) -> list[Telling]:
        """The tellings in order of the text."""
        for i in self._tokens(self.triggers.may_be_noun):
            if self.tags[i] in "NLPJgv":
                self._noun(i)
        for i in self._tokens(self.triggers.may_be_verb):
            if self.tags[i] in "vzdngJBbV" and i not in self.nominal:
                self._verb(i)
        self._tell_apart()
        self._add_who()
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
            self._settle_by(before, telling)
        return found

    def _tell_apart(self) -> None:
        """Gives words of several kinds of event the kind that the text around them says."""
        tell_strikes_apart(self.tellings)
        tell_brawls_apart(self.analysis, self.tellings)
        tell_sickness_apart(self.analysis, self.triggers, self.tellings)
        tell_means_apart(
            self.analysis, self.triggers, [t for t in self.tellings if id(t) not in self.dropped]
        )

    def _add_who(self) -> None:
        """Adds victims told by name, tolls by themselves, and who says that it did something."""
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

    def _settle_by(self, before: Telling | None, telling: Telling) -> None:
        """Settles what of a telling depends on the one before it: whether it is told again, or anew, and what is not its own."""
        telling.retold = self._is_retold(telling)
        if before is not None and before.when is telling.when and self.is_death_of_hit(telling):
            before.when, before.when_near = None, False  # who was shot in a bar died |on Friday|
        hit = telling.roles["target"]
        telling.on_attackers = bool(hit) and all(are_assailants(p, self.lower) for p in hit)
        telling.fresh = telling.fresh or self._is_later(telling)
        if telling.fresh and self._is_next_blast(telling):
            telling.fresh, telling.definite, telling.type = False, True, "attack"
        if telling.harm:
            self.loosen(telling)
        elif telling.rule.startswith("noun:"):
            self.find_borrowed(telling)
            if telling.type in _CALAMITIES:
                self.loosen_noun(telling)

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
