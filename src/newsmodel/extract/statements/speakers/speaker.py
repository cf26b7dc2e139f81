"""Speakers: the actor that a noun phrase stands for, the most specific one.

|Ana Torres|, a spokeswoman for the ministry      the person
the |Foreign Ministry|                            the institution
a statement by the |White House|                  its author
|The statement| added                             the author of the statement before
|She| said                                        the person the pronoun stands for
|Security sources|                                an unnamed source, by its description
"""

from __future__ import annotations

from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.speakers.heard import (
    ARTICLES,
    GROUP_PRONOUNS,
    PERSON_PRONOUNS,
    Heard,
    role_at,
)
from newsmodel.extract.statements.speakers.unnamed import INSTITUTIONS, LOCAL, Unnamed
from newsmodel.lexicon.heads import Role, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import slug
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AGES
from newsmodel.text.determiner import INDEFINITE

__all__ = ["COUNTS", "Resolver"]

_DOCUMENTS = frozenset(
    "statement communique communiqué letter release report email e-mail memo message post tweet document note announcement text "
    "filing lawsuit complaint indictment affidavit notice bulletin circular declaration dispatch advisory memorandum leaflet "
    "pamphlet manifesto petition brief dossier testimony remarks comments update readout video recording".split()
)
_INDEFINITE = INDEFINITE | {"one"}
# What a body puts out that was named before
_OFFICIAL = frozenset(
    "statement communique communiqué release announcement declaration update readout".split()
)
# What has an author but says nothing itself: a tally by the |Coast Wire|, |ministry| figures
COUNTS = frozenset(
    "tally count figures data statistics records estimate estimates database calculations numbers survey surveys poll polls study "
    "studies assessment projection projections forecast index ranking".split()
)
# a statement |carried by| state media: who hands it on is not its author
_CARRYING = frozenset(
    "carried broadcast published seen obtained aired quoted reported cited read received reviewed viewed circulated shared "
    "translated distributed relayed televised".split()
)
_ARMS = frozenset(
    "branch arm wing chapter office bureau".split()
)  # of an organisation: the organisation speaks
_SOME = frozenset("one two three four five some several many most few".split())
_NOBODY = frozenset("i we you who someone nobody one no".split())
_GOING_BY = frozenset("known himself herself name only identified".split())
_SIDES = frozenset(["sides", "parties", "factions"])


_DRAWN = frozenset(
    "condemnation criticism praise anger outrage fury ire rebuke warning warnings support backing attack attacks raid raids strike "
    "strikes talks war truce ceasefire deal agreement border clashes tensions ties relations meeting visit aid pressure".split()
)


class Resolver(Unnamed):
    """Resolves noun phrases to drafts of actors, in order of the text."""

    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        super().__init__(analysis, referents, lexicon.derived(heads))
        self.heard = Heard(analysis, referents, self.heads)

    def speaker(self, party: Party, *, retold: bool = False) -> tuple[Draft | None, tuple[int, int]]:
        """The actor who speaks, and the token range of the mention that names it; who is but `retold` by another is not the
        last one heard."""
        draft, where = self._speaker(party)
        if draft is not None and not retold:
            self.heard.remember(draft, party.head)
        if party.joint > party.head_end:
            self._second(party.joint)
        if party.mention >= 0:
            where = (party.mention, party.mention + 1)
        elif party.joint > where[1]:
            where = (min(where[0], party.head_first), party.joint)
        elif where == (party.head_first, party.head_end) and self._is_described(party):
            where = (party.head_first, party.end)
        return draft, where

    def _second(self, end: int) -> None:
        """witnesses and |a nurse| said: who speaks with the first, and goes by no name"""
        noun_group = self.analysis.noun_group_at(end - 1)
        role = role_at(self.heads, self.analysis, end - 1)
        speaks = role is not None and (role.is_person or role.kind in INSTITUTIONS)
        if noun_group is None or not speaks or self.referents.at(end - 1) is not None:
            return
        first = noun_group.first
        if not self.referents.within(first, end):
            self._described(Party(first, end, first, end))

    def _is_described(self, party: Party) -> bool:
        """|officials familiar with the talks|, |a man involved in the plan|: the mention runs over what describes it"""
        return party.end > party.head_end and self.analysis.tags[party.head_end] in "ngJd"

    def _speaker(self, party: Party) -> tuple[Draft | None, tuple[int, int]]:
        head = (party.head_first, party.head_end)
        word = self.analysis.lower[party.head_first] if party.head_end == party.head_first + 1 else ""
        if word in PERSON_PRONOUNS:
            nameless = self.heard.nameless_before(party.head_first)
            if nameless is not None:
                return self._described(Party(*nameless, *nameless)), head
            return self.heard.person(party.head_first), head
        person = self._behind_thing(party) or self._person_in(party)
        if person is not None:
            return person.referent, (person.first, person.end)  # type: ignore[return-value]
        if word in GROUP_PRONOUNS:
            known = self.heard.group(party.head_first)
            body = self.heard.nameless_body(party.head_first) if known is None else None
            return self._described(Party(*body, *body)) if body is not None else known, head
        part = self._part_of(party) if word in _SOME else None
        if part is not None:
            return part
        if word in _NOBODY:
            return None, head
        if self.analysis.lower[party.head] in _DOCUMENTS:
            author = self._document_author(party)
            if author is None and not self._is_new(party):
                author = self.heard.last
            return author or self._described(party), head
        counted = self._author(party) if self.analysis.lower[party.head] in COUNTS else None
        if counted is not None:
            return counted, head
        return self._described(party), head

    def _part_of(self, party: Party) -> tuple[Draft, tuple[int, int]] | None:
        """|one of the officers|, |some of the residents|: the number alone names nobody"""
        analysis, first = self.analysis, party.head_first
        of = analysis.lower[party.head_end : party.head_end + 1] == ["of"]
        group = analysis.noun_group_of[party.head_end + 1] if of and party.head_end + 1 < party.end else -1
        end = analysis.noun_groups[group].end if group >= 0 else 0
        role = role_at(self.heads, analysis, end - 1) if end else None
        if role is None or not role.is_person:
            return None
        name = analysis.name(first, end)
        name = name[:1].lower() + name[1:]
        draft = self.referents.draft(
            Draft(f"unnamed:{slug(name)}", name, "unnamed", self._where(first, end, "unnamed"))
        )
        return draft, (first, end)

    def _person_in(self, party: Party) -> Found | None:
        """A named person in the phrase who is no possessor and no part of an "of" group: Torres's |aide|, aide to Torres."""
        analysis = self.analysis
        best = None
        for found in self.referents.within(party.first, party.end):
            referent = found.referent
            if (
                not isinstance(referent, Draft)
                or referent.kind != "person"
                or found.form not in ("name", "surname")
            ):
                continue
            if found.end < len(analysis.tags) and analysis.tags[found.end] == "G":
                continue
            if found.first <= party.head < found.end:
                return found
            start = analysis.noun_group_start(found.first)
            beside = (
                analysis.tags[start - 1] in ",-"
                or analysis.lower[start - 1] == "named"
                or (analysis.lower[start - 1] == "as" and analysis.lower[start - 2] in _GOING_BY)
            )  # a nurse |named Torres|, a rebel |known as Torres|, a man who gave |his name as Torres|
            if start > party.first and (beside or self._holds(party, found)) and best is None:
                best = found
        return best

    def _is_new(self, party: Party) -> bool:
        """|a court filing| said: no paper of whoever spoke before; but: |a statement| said"""
        lower = self.analysis.lower
        return lower[party.head_first] in _INDEFINITE and lower[party.head] not in _OFFICIAL

    def _behind_thing(self, party: Party) -> Found | None:
        """a blow to |Ana Torres|, who said: the name beside "who", where what heads the phrase is nobody"""
        role = self.heads.roles.get(self.analysis.lower[party.head])
        if party.mention < 0 or role is not None or self.analysis.tags[party.head] not in "NL":
            return None
        beside = [f for f in self.referents.within(party.first, party.mention) if f.end >= party.mention - 1]
        drew = self.analysis.lower[party.head] in _DRAWN  # drew condemnation from |Peru|, which called for
        return next(
            (f for f in beside if isinstance(f.referent, Draft) and (drew or f.referent.kind == "person")),
            None,
        )

    def _document_author(self, party: Party) -> Draft | None:
        """a statement by |X|; the statement: of who spoke last in one"""
        noun = self.analysis.lower[party.head]
        author = self._author(party)
        if author is not None:
            self.heard.authors[noun] = author
            return author
        definite = self.analysis.lower[party.head_first] in ("the", "this", "that")
        return self.heard.authors.get(noun) if definite else None

    def _author(self, party: Party) -> Draft | None:
        """a statement by |X|; the |Iraqi| statement; |X|'s statement; a statement from |the ministry|"""
        lower = self.analysis.lower
        carried = next((k for k in range(party.head_end, party.end) if lower[k] in _CARRYING), party.end)
        for at in range(party.head_end + 1, carried):
            noun_group = self.analysis.noun_group_at(at)
            if noun_group is not None and lower[at - 1] in ("by", "from"):
                first, end, *_ = noun_group
                return self._speaker(Party(first, party.end, first, end))[0]
        for found in self.referents.within(party.first, carried):
            if isinstance(found.referent, Draft):
                return found.referent
        return None

    def _described(self, party: Party) -> Draft | None:
        """The actor that a noun phrase describes or names; else a source of its own, who goes by no name."""
        known = self._by_name(party) or self._by_whole(party)
        if known is not None:
            return known
        noun = self.analysis.lower[party.head]
        role = role_at(self.heads, self.analysis, party.head)
        heard = self._heard_again(party, noun, role)
        if heard is not None:
            return heard
        return self._unnamed(
            party, role.kind if role is not None else "", noun, role.is_person if role else False
        )

    def _by_name(self, party: Party) -> Draft | None:
        """the |Foreign Ministry|, the opposition coalition, |the Harbour Platform|: by the name that covers it or stands by it"""
        lower = self.analysis.lower
        head = party.head
        covering = self.referents.at(head)
        # but: the army and the Front (|F|) said
        short = self._in_bracket(party) if covering is None and party.joint < 0 else None
        if short is not None:
            return short
        named = self._apposed(party)
        if named is not None and covering is not None and self._is_description(covering):
            return named  # the opposition coalition, |the Harbour Platform|,
        local = any(lower[k] in LOCAL for k in range(party.head_first, head))
        if (
            covering is not None
            and isinstance(covering.referent, Draft)
            and not (local and covering.form == "nominal")
            and not (covering.form == "demonym" and lower[head - 1 : head] == ["ethnic"])
        ):
            return covering.referent
        return named

    def _by_whole(self, party: Party) -> Draft | None:
        """the |CGL| union federation, the political wing of |the Front|: a body by its kind or its part"""
        lower = self.analysis.lower
        head = party.head
        named = self._told_by_kind(party)
        if named is not None:
            return named
        if lower[head] in _ARMS and lower[head + 1 : head + 2] == ["of"]:
            at = head + 2 + (lower[head + 2 : head + 3] == ["the"])
            whole = self.referents.actor_at(at)
            if whole is not None and whole.kind not in ("person", "state"):
                return whole
        return self._union_of(head)

    def _heard_again(self, party: Party, noun: str, role: Role | None) -> Draft | None:
        """|the diplomat| added, |the union leader| said: who spoke before"""
        if self.analysis.lower[party.head_first] not in ("the", "this"):
            return None
        length, last = party.head_end - party.head_first, self.heard.last
        led = length == 3 and noun in ("leader", "chief", "boss", "head")
        led = led or noun.endswith(AGES)  # |the 62-year-old| said
        if led and last is not None and last.kind == "person":
            return last  # Torres runs the dockers' union. ... the |union leader| said
        if length != 2:
            return None
        if (
            last is not None
            and role is not None
            and role.kind == last.kind
            and (noun != "government" or noun in last.name.lower())
        ):
            return last
        return self.heard.sources.get(noun)  # A Peruvian diplomat said ... |The diplomat| added ...

    def _is_description(self, covering: Found) -> bool:
        """the |opposition coalition|; Lenzia's |intelligence agency|, the LIA,"""
        if covering.form == "nominal":
            return True
        at = covering.end + 1 + (self.analysis.lower[covering.end + 1 : covering.end + 2] == ["the"])
        name = self.referents.at(at) if self.analysis.tags[covering.end] == "," else None
        closed = name is not None and self.analysis.tags[name.end : name.end + 1] == ","
        return covering.rule == "national-institution" and closed

    def thing(self, first: int, end: int) -> Draft | None:
        """The actor that a noun group names, who is told."""
        tags = self.analysis.tags
        named = None
        for found in self.referents.within(first, end):
            if isinstance(found.referent, Draft) and found.form != "demonym":
                if found.end == end or (found.end < end and tags[found.end] != "G"):
                    return found.referent
                named = named or found.referent
        head = end - 1
        role = self.heads.roles.get(self.analysis.lower[head])
        lower = self.analysis.lower
        if named is None and head > first and lower[head] in _SIDES and lower[head - 1] not in ARTICLES:
            # accused |both sides| of ...
            return self.people(first, end)
        if named is None and role is not None and (role.kind == "people" or (role.is_person and role.plural)):
            return self.people(first, end)
        return named
