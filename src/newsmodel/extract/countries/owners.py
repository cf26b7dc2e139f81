"""Owners: whose leader "its leader" is.

Hamas met in Lima. |Its| leader, Ana Torres, left                 what heads the sentence before
Peru said the union and |its| leader would pay                    what was named last in the sentence
Hezbollah was weakened when Israel killed |its| leader, Rui Bell  never the one who did that to it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import GROUPS, NATIONAL
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.text.analysis import Analysis

__all__ = ["Owners"]

_FOCUS = 60  # tokens before a possessive in which its owner may stand
_SUBJECT = 8  # tokens before a verb in which its subject may stand
_PUBLIC = NATIONAL | {""}  # whom a state may have
# What enemies do to a leader, and police to a suspect.
_HARMED = frozenset(
    "killed assassinated captured arrested detained jailed seized kidnapped abducted expelled deported sanctioned blacklisted "
    "indicted extradited wounded eliminated targeted executed poisoned".split()
)


class Owners:
    """Finds the owners of one text's leaders and spokesmen."""

    def __init__(self, analysis: Analysis, referents: Referents) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.quotation_of = analysis.quotation_of
        self.referents = referents

    def of(self, at: int, role: str = "") -> Draft | None:
        """The owner that a possessive at token `at` stands for, of a person of that kind of role; None if it has no
        country that the text could tell."""
        sentence = self.sentence_of[at]
        named = self._named(at, role)
        if not named:
            return None
        here = [found for found in named if self.sentence_of[found.first] == sentence]
        last = [f for f in named if self.sentence_of[f.first] == self.sentence_of[named[0].first]]
        if at <= self.sentences[sentence][0] + 1 or not here:
            owner = next(filter(self._heads_clause, last), last[-1])
        else:
            owner = here[-1] if self._harmer(at) is not None else here[0]
        return _seated(owner.referent)

    def _heads_clause(self, found: Found) -> bool:
        """Norway left, |while the union| said it would stay. Its leader ...: the subject of the clause that came last"""
        at = found.first - 1 - (self.tags[found.first - 1] == "D")
        return self.lower[at] in ("while", "whereas", "but") and self.tags[at - 1] in ",-"

    def _named(self, at: int, role: str) -> list[Found]:
        """The actors before token `at` that may own it, the last one first."""
        harmer = self._harmer(at)
        quoted = -1 if self.quotation_of[at] >= 0 else self.sentence_of[at]
        named: dict[int, Found] = {}
        for i in range(at - 1, max(-1, at - _FOCUS), -1):
            if self.quotation_of[i] >= 0 and self.sentence_of[i] == quoted:
                continue  # “Peru must stop,” spokesman Rui Bell said
            found = self.referents.at(i)
            if found is None or found is harmer or not isinstance(found.referent, Draft):
                continue
            kind = found.referent.kind
            if found.form != "demonym" and kind in GROUPS and (role in _PUBLIC or kind != "state"):
                named.setdefault(id(found), found)
        return list(named.values())

    def _harmer(self, at: int) -> Found | None:
        """who killed: wept when |Norway| killed its leader"""
        sentence = self.sentences[self.sentence_of[at]][0]
        verb = next((i for i in range(at - 1, max(sentence, at - 3), -1) if self.lower[i] in _HARMED), 0)
        for i in range(verb - 1, max(-1, verb - _SUBJECT), -1):
            found = self.referents.at(i)
            if found is not None or self.tags[i] not in "VBHMrXQNLDJi":
                return found
        return None


def _seated(owner: object) -> Draft | None:
    """An organisation without a country belongs to many; a party without one is but unknown."""
    if not isinstance(owner, Draft):
        return None
    return owner if owner.country is not None or owner.kind == "organisation" else None
