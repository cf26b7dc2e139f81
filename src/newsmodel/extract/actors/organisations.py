"""Organisations: which one a name stands for.

|General Motors Corporation|, |General Motors|          one, by its name without what it ends in
the Congolese army (|FARDC|) ... |FARDC|                one, by the acronym that the text gives it
Pakistan's |Foreign Office|                             not the listed one of another country
told the |Herald|                                       the outlet of the dispatch itself
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.actors.dateline import is_agency
from newsmodel.extract.actors.institutions import (
    STATE_HEADS,
    Institutions,
    is_of_one_state,
    is_shared,
    state_draft,
)
from newsmodel.extract.actors.outlets import outlet_called
from newsmodel.extract.actors.persons import Persons
from newsmodel.extract.actors.short_forms import ShortForms
from newsmodel.extract.countries.countries import Countries
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import NameIndex, Sense, is_acronym, key_of, names, slug
from newsmodel.lexicon.words import Words, words
from newsmodel.model import Relation
from newsmodel.text.analysis import Analysis

__all__ = ["Organisations"]

_UNIONS = frozenset(
    "confederation federation union unions chamber congress workers teachers".split()
)  # of many lands
_FIGHTING = frozenset(["military", "party"])  # what armed groups' fronts and commands look like
# What a company's name may end in without being another company's.
_SUFFIXES = frozenset(
    "corp corporation inc incorporated co company llc ltd limited plc group holding holdings spa ag sa nv se gmbh lp &".split()
)


class Organisations:
    """Drafts the organisations that names stand for, listed ones and those of the text alone.

    Attributes:
        by_form: key of a name → the actor that was called so first; introduced: the same for acronyms in brackets.
        spelt_out: what the full name of a listed acronym ends in → the name: USAF ... the |Air Force|.
    """

    def __init__(
        self,
        analysis: Analysis,
        found: list[Name],
        lexicon: Lexicon,
        source: str | None,
    ) -> None:
        self.analysis = analysis
        self.source = source
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.found = [name for name in found if not is_agency(analysis, name)]
        self.index: NameIndex = lexicon.derived(names)
        self.heads: Heads = lexicon.derived(heads)
        self.dictionary: Words = lexicon.derived(words)
        self.referents = Referents(analysis)
        self.by_form: dict[str, Draft] = {}
        self.introduced: dict[str, Draft] = {}
        self.countries = Countries(analysis, self.referents, self.index, self.heads)
        self.persons = Persons(analysis, self.referents, self.index, self.heads, self.countries)
        listed = {slug(n.senses[0].row[0]) for n in self.found if n.kind == "listed"}
        self.institutions = Institutions(analysis, self.referents, self.index, self.heads, listed)
        self.short_forms = ShortForms(analysis, self.referents, self.index, self.heads)
        # USAF ... the |Air Force|: the listed acronyms by what their full names end in
        self.spelt_out = {
            key_of(n.senses[0].row[0]).partition(" ")[2]: n
            for n in self.found
            if n.kind == "listed" and n.form == "acronym" and n.actor_kind in NATIONAL
        }

    def _listed(self, name: Name) -> Draft:
        if self._is_acronym(name):
            known = self.introduced.get(self._key(name)) or self.short_forms.of_acronym(self._text(name))
            if known is not None:
                return known
        senses = [s for s in name.senses if s.kind == "actor"]
        if self._belongs_elsewhere(name, senses):
            return self._organisation(name)
        if len(senses) > 1:  # an acronym that several share: the one of a country that the text speaks of
            senses.sort(key=lambda s: -self.referents.votes.get(s.row[2], 0))
        return self._listed_draft(senses[0])

    def _belongs_elsewhere(self, name: Name, senses: list[Sense]) -> bool:
        """Pakistan's |Foreign Office|, Seoul's |Joint Chiefs of Staff|: the same words name a body of another country."""
        party = name.actor_kind == "party" or not _UNIONS.isdisjoint(self.lower[name.first : name.end])
        party = party and not self._is_acronym(name)
        if (name.actor_kind not in NATIONAL and not party) or not self._is_ordinary(name):
            return False
        countries = {s.row[2] for s in senses}
        if "" in countries or self.analysis.words[name.first - 1].endswith("-run"):
            return False  # the Front-run |health ministry|
        if name.country is not None:
            return name.country not in countries
        owner = self._owner_of(name)
        if owner is not None and owner.country is not None:
            return owner.country not in countries  # the |South|'s Joint Chiefs of Staff
        about, votes = self.referents.country, self.referents.votes
        if about is None or about in countries:
            return False
        if is_of_one_state(self._key(name)):
            return False
        named = max(votes[country] for country in countries)
        return not named or (
            (party or is_shared(self._key(name)))
            and votes[about] > named
            and self.countries.power_before(name.first) not in countries
        )

    def _listed_draft(self, sense: Sense) -> Draft:
        row = sense.row
        if row[1] == "person":
            return self.persons.listed(row)
        draft = self.referents.draft(
            Draft(slug(row[0]), row[0], row[1], row[2] or None, wikidata=row[5] or None)
        )
        for relation in row[4].split("|") if row[4] else ():
            kind, _, target = relation.partition("=")
            other = self.referents.drafts.get(target)
            if other is not None:
                self.referents.ties.append((draft, Relation(kind), other, None))
        return draft

    def _organisation(self, name: Name) -> Draft:
        key = self._key(name)
        if name.rule == "own-source":
            return self._own_source()
        if name.country is not None and key in STATE_HEADS:
            return state_draft(self.referents, self.index, name.country)  # the United States |Government|
        known = self.by_form.get(key)
        if known is not None and (name.country is None or known.country == name.country):
            return known
        acronym = self.spelt_out.get(key) if name.country is None else None
        if acronym is not None:
            return self._listed(acronym)
        same = self._same_organisation(name, key) or self.short_forms.of(name.first, key, name.country)
        if same is not None:
            return same
        text = self._text(name)
        owner = self._owner_of(name)
        if owner is not None and owner.kind == "armed_group" and name.actor_kind in _FIGHTING:
            name.actor_kind = "armed_group"  # the Front's |Northern Command|
        outlet = outlet_called(self.index, text) if name.actor_kind == "media" else None
        if outlet is not None:
            return self._listed_draft(outlet)
        country = name.country or self.countries.of_organisation(name)
        id = slug(text)
        if name.actor_kind in NATIONAL and country:
            id = f"{country}-{id}"
            text = f"{self.institutions.adjective(country)} {text}" if name.country else text
        return self.referents.draft(Draft(id, text, name.actor_kind or "organisation", country))

    def _own_source(self) -> Draft:
        """told the |Herald|: the outlet of the dispatch itself."""
        source = self.source or ""
        sense = outlet_called(self.index, source)
        if sense is not None:
            return self._listed_draft(sense)
        return self.referents.draft(Draft(slug(source), source, "media", self.referents.country))

    def _same_organisation(self, name: Name, key: str) -> Draft | None:
        """General Motors |Corporation| is General Motors; the |Senate| is the Senate named before."""
        if name.rule in ("head-alone", "head-again"):
            return self.short_forms.ending(name.first, key)
        if name.rule == "headline":
            return self.short_forms.opening(key)
        if self._is_acronym(name):
            return self.introduced.get(key) or self.short_forms.of_acronym(self._text(name))
        bare = key.split(" ")
        while len(bare) > 1 and bare[-1].rstrip(".") in _SUFFIXES:
            bare.pop()
        if len(bare) == key.count(" ") + 1:
            return None
        short = " ".join(bare)
        sense = next((s for s in self.index.look_up(short) if s.kind == "actor"), None)
        return self._listed_draft(sense) if sense is not None else self.by_form.get(short)

    def _owner_of(self, name: Name) -> Draft | None:
        """the |Front|'s Northern Command, the |South|'s army: whose it is"""
        return self.referents.actor_at(name.first - 2) if self.tags[name.first - 1] == "G" else None

    def _is_ordinary(self, name: Name) -> bool:
        words = self.analysis.words[name.first : name.end]
        return all(word[0].islower() or word.lower() in self.dictionary for word in words)

    def _is_acronym(self, name: Name) -> bool:
        if name.rule == "introduced-acronym":
            return True
        return name.kind in ("org", "listed") and name.single and is_acronym(self._text(name))

    def _text(self, name: Name) -> str:
        return self.analysis.name(name.first, name.end)

    def _key(self, name: Name) -> str:
        return key_of(self._text(name))
