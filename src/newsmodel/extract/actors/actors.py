"""Actors: which names stand for the same one.

President |Ana Torres| ... |Torres| said              surname
|Popular Mobilization Forces| (|PMF|)                  acronym introduced in brackets
|Kataib Hezbollah| ... |Kateib Hezbollah|              spelling variant, by the lexicon or by its consonants
|Washington|, |the U.S.|, |American|                   one state
the |Iraqi government|, |Turkish police|               an institution by pattern
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.actors.dateline import heads_report
from newsmodel.extract.actors.institutions import state_draft
from newsmodel.extract.actors.ministries import mark_ministries
from newsmodel.extract.actors.nameless import mark_halves, mark_local_body, mark_police, mark_whose
from newsmodel.extract.actors.organisations import Organisations
from newsmodel.extract.countries.votes import vote
from newsmodel.extract.names.acronyms import introduced
from newsmodel.extract.names.context import PARTICLES
from newsmodel.extract.names.name import Name
from newsmodel.extract.places.compounds import ACTED, fronts, mark_joined
from newsmodel.extract.places.metonymy import Metonymy
from newsmodel.extract.places.places import Gazetteer, at_home, beside
from newsmodel.extract.places.towns import NATIONS, REGION_ACTS
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import Sense, is_acronym, key_of, slug
from newsmodel.model import Place, Span
from newsmodel.text.analysis import Analysis

__all__ = ["find_referents"]


def find_referents(
    analysis: Analysis,
    found: list[Name],
    dateline: Span | None,
    lexicon: Lexicon,
    source: str | None = None,
) -> Referents:
    """The actors and places that the names of a text stand for, with a mention for each name."""
    return _Resolver(analysis, found, dateline, lexicon, source).run()


# The order in which names find their actors; names of no such kind have none.
_RANKS = {"state": 0, "listed": 0, "place": 0, "org": 1, "acronym": 2, "person": 3}
_NEVER = 9


class _Resolver(Organisations):
    """Turns names into referents, listed ones first, so that the others can lean on them."""

    def __init__(
        self,
        analysis: Analysis,
        found: list[Name],
        dateline: Span | None,
        lexicon: Lexicon,
        source: str | None,
    ) -> None:
        super().__init__(analysis, found, lexicon, source)
        self.dateline = dateline
        self.lexicon = lexicon
        self.openers: dict[int, Name] = {}

    def run(self) -> Referents:
        literal = self._literal()
        gazetteer = Gazetteer(self.analysis, self.index, self.heads)
        places = gazetteer.resolve(literal, self.found)
        home = next((p for n, p in places.items() if self._in_dateline(n)), None)
        vote(self.referents, self.found, places.values(), home, self._is_ordinary)
        places = at_home(beside(self.analysis, places), self.referents.country or self.referents.leading)
        for place in places.values():
            self.referents.places[place.id] = place
        self.openers = {n.end: n for n in self.found if n.kind in ("state", "place")}
        mark_halves(self.analysis, self.referents, self.index)
        ranks = {name: 0 if name in places else self._rank(name) for name in self.found}
        ordered = sorted((name for name in self.found if ranks[name] < _NEVER), key=ranks.__getitem__)
        for name in ordered:
            if name in places:
                self.referents.mention(name.first, name.end, places[name], name.form, name.rule)
                mark_local_body(self.analysis, self.referents, self.heads, name, places[name])
            elif ranks[name] < _RANKS["person"]:
                self._actor(name)
        self._ministries()
        persons = [name for name in ordered if ranks[name] >= _RANKS["person"]]
        self.short_forms.first_words({i for name in persons for i in range(name.first, name.end)})
        for name in persons:
            self._actor(name)
        self._compounds(gazetteer)
        mark_joined(self.analysis, self.referents, gazetteer)
        mark_police(self.analysis, self.referents)
        mark_whose(self.analysis, self.referents, self.heads, self.institutions)
        opening = [n for n in places if self._in_dateline(n)]
        if opening:  # |FORT WAYNE|, Ind. (WANE) -
            self.referents.dateline = places[min(opening, key=lambda n: n.first)]
        return self.referents

    def _ministries(self) -> None:
        mark_ministries(
            self.analysis, self.referents, self.index, self.heads, self.institutions, self.countries
        )

    def _rank(self, name: Name) -> int:
        """When a name's turn comes. Acronyms wait for the organisations that may introduce them for themselves."""
        if self._waits(name):
            return _RANKS["acronym"]
        if name.kind == "person" and heads_report(self.analysis, name):
            return _RANKS["person"] + 1  # |Torres|, |ANA TORRES| in a headline wait for the full name below
        return _RANKS.get(name.kind, _NEVER)

    def _in_dateline(self, name: Name) -> bool:
        return self.dateline is not None and self.dateline.contains(self.analysis.span(name.first, name.end))

    def _literal(self) -> list[Name]:
        """The names that stand for places."""
        metonymy = Metonymy(self.analysis, self.heads, self.lexicon)
        candidates = [
            n for n in self.found if n.kind == "place" or (n.kind == "state" and n.form != "demonym")
        ]
        decided = metonymy.decide(candidates, self.found)
        return [name for name in decided if decided[name] or self._in_dateline(name)]

    # ------------------------------------------------------------------ one name

    def _actor(self, name: Name) -> None:
        draft: Draft = {
            "state": self._state,
            "listed": self._listed,
            "org": self._organisation,
            "person": self.persons.draft,
            "place": self._team,
        }[name.kind](name)
        loud = name.rule in ("headline", "result-team")
        form = "acronym" if name.kind == "org" and not loud and self._is_acronym(name) else name.form
        first = self._first(name, draft)
        self.referents.mention(first, name.end, draft, form, name.rule)
        if name.title_first < name.first and "of" in self.lower[name.title_first : name.first]:
            # |Superintendent of Police| Ali Khan said
            self.referents.mention(name.title_first, name.first, draft, "nominal", "title")
        key = self._key(name)
        self.by_form.setdefault(key, draft)
        if name.kind in ("org", "listed"):
            self.short_forms.learn(name.first, self._text(name), key, draft)
            acronym = introduced(self.analysis, name.end, self.analysis.cut(first, name.end), self.index)
            if acronym is not None:
                known = key_of(self.analysis.words[acronym])
                self.by_form[known] = self.introduced[known] = draft

    def _first(self, name: Name, draft: Draft) -> int:
        """Where an institution's name begins: with the adjective or place in front of it: |Chinese| Foreign Ministry,
        |U.S.| Navy, |Kaduna State| Government."""
        if name.kind == "person" and name.single:
            return self._behind_particles(name, draft)
        opener = self.openers.get(name.first)
        if opener is None or draft.kind not in (*NATIONAL, "state") or self._is_acronym(name):
            return name.first
        if name.kind == "listed" and not is_acronym(self._text(opener)):
            return name.first
        return opener.first if name.kind in ("org", "listed") else name.first

    def _behind_particles(self, name: Name, draft: Draft) -> int:
        """Ali |bin Nasr|, Ana |de Torres|, Pieter |van der Merwe|: the particles before a surname belong to it"""
        first, known = name.first, draft.name.lower()
        while first and self.lower[first - 1] in PARTICLES:
            if f" {self.analysis.name(first - 1, name.end).lower()}" not in known:
                break
            first -= 1
        return first

    def _waits(self, name: Name) -> bool:
        return self._is_acronym(name) or name.rule == "headline"

    def _state(self, name: Name) -> Draft:
        """A state or its government; a capital that a union of states or a region speaks from is theirs."""
        if name.form == "metonym":
            power = self._power(name)
            if power is not None:
                return power
        code = name.country or ""
        draft = state_draft(self.referents, self.index, code)
        if draft.kind == "government" and name.form in ("name", "acronym"):
            draft.kind = "state"  # the Iraqi government ... |Iraq|: the text names the state too
        institution = self.institutions.behind(name, code)
        if institution is not None:
            end, other_draft = institution
            genitive = (
                self.tags[name.end] == "G"
            )  # France's |foreign ministry|, but the |French foreign ministry|
            own = other_draft.kind == "state" or (genitive and other_draft is draft)
            form = "nominal" if own else "name"
            first = name.end + 1 if genitive and form == "name" else name.first
            self.referents.mention(first, end, other_draft, form, "national-institution")
            bracketed = self.analysis.words[end : end + 1] == ["("] and self.lower[end + 2 : end + 3] == [")"]
            if bracketed and is_acronym(self.analysis.words[end + 1]):
                # the Congolese army (|FARDC|)
                self.introduced[key_of(self.analysis.words[end + 1])] = other_draft
        return draft

    def _power(self, name: Name) -> Draft | None:
        """|Brussels| for the European Union"""
        row = self.index.actors.get(self.index.metonyms.get(self._key(name), ""))
        return self._listed_draft(Sense("actor", "name", row)) if row is not None else None

    def _team(self, name: Name) -> Draft:
        """A town or region that plays: |Basel| won; one that governs: |Texas| sued; one that a power speaks from:
        |Erbil| asked."""
        text = self._text(name)
        name.form = "metonym"
        power = self._power(name)
        if power is not None:
            return power
        label, kind = ("government", "government") if name.rule == REGION_ACTS else ("team", "organisation")
        if label == "team" and text.lower() in NATIONS:
            text, kind = text.title(), "state"  # |Wales| beat France: as much a land as its rival
        return self.referents.draft(Draft(f"{label}:{slug(text)}", text, kind, _country_of(name)))

    def _compounds(self, gazetteer: Gazetteer) -> None:
        """the |NATO|-led force, the |Lisbon|-based agency: the name inside a word."""
        done = -1
        for first, i, text, last in fronts(self.analysis):
            if i == done or self.referents.within(first, i):
                continue
            referent: Draft | Place | None
            referent = self._actor_called(text) if last in ACTED else gazetteer.called(text)
            if isinstance(referent, Place):
                referent = self.referents.places.setdefault(referent.id, referent)
            if referent is not None:
                form = "acronym" if is_acronym(text) else "name"
                self.referents.inside(first, i + 1, len(last) + 1, referent, form, "compound")
                done = i

    def _actor_called(self, text: str) -> Draft | None:
        """The actor, but no state and no person, that the text or the lexicon knows under that name."""
        key = key_of(text)
        known = self.introduced.get(key) or self.by_form.get(key)
        if known is None:
            senses = self.index.acronyms.get(text, []) or self.index.look_up(key)
            if senses and senses[0].kind == "actor" and senses[0].row[1] not in NATIONAL:
                known = self._listed_draft(senses[0])
        return known if known is not None and known.kind not in ("state", "government", "person") else None


def _country_of(name: Name) -> str | None:
    return next((s.row[1] for s in name.senses if s.kind in ("city", "region")), None)
