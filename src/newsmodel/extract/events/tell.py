"""Tellings: every trigger of a text with its participants, place, time and status.

Nouns first, then verbs, because a verb may lend its subject to a noun (carried out |an attack|), hurt somebody by it
(|the blast| injured two) or say what came of it (killed in |a bombing|).
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.named import Named
from newsmodel.extract.events.status import NO_EVENT
from newsmodel.extract.events.strikes import tell_strikes_apart
from newsmodel.extract.events.tolls import Tolls
from newsmodel.extract.events.verbs import Verbs

__all__ = ["Teller"]

_MANY = 100  # dead of a stretch of years


class Teller(Verbs):
    """Reads one text."""

    def run(self) -> list[Telling]:
        """The tellings in order of the text."""
        for i, tag in enumerate(self.tags):
            if tag in "NLPJgv" and (self.triggers.nouns(self.lower[i]) or self.lower[i].endswith("ing")):
                self._noun(i)
        for i, tag in enumerate(self.tags):
            if tag in "vzdngJBb" and i not in self.nominal and self.triggers.verbs(self.lower[i]):
                self._verb(i)
        tell_strikes_apart(self.tellings)
        named = Named(self.analysis, self.clauses, self.slots)
        for telling in self.tellings:
            if telling.type in VIOLENT or telling.harm or telling.type == "arrest":
                telling.add("target", named.of(telling))
        named.rename([t for t in self.tellings if t.type in VIOLENT])
        tolls = Tolls(self.analysis, self.clauses, self.parties, self.casualty.words)
        self.tellings += tolls.find(self.tellings)
        self.tellings += named.identified() + named.unharmed()
        for telling in self.tellings:
            if telling.statement is None:
                reported = self._statement_at(telling.first)
                telling.statement = reported[0] if reported is not None else None
        found = [t for t in self.tellings if id(t) not in self.dropped and t.status != NO_EVENT]
        found = [t for t in found if not self._is_total(t)]
        found.sort(key=lambda t: t.first)
        return found

    def _is_total(self, telling: Telling) -> bool:
        """More than 3,000 people |have been killed| in the conflict since 2018: what years have cost"""
        if not telling.harm or not telling.tolls:
            return False
        return max(toll.low for toll in telling.tolls) >= _MANY and self.surroundings.is_summary(telling.at)
