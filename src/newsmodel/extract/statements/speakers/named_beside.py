"""Named beside: the names that stand in or beside a noun phrase, where its head is but a description.

the rail operator, |SNCF|; the U.N. agency for refugees (|UNRWA|); the |CGL| trade union confederation
the governor of Lenz |Ana Torres|; the foreign ministers of the |Union of Lakes|
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import UNOFFICIAL
from newsmodel.extract.anaphors.descriptions import is_union
from newsmodel.extract.countries.offices import office_before
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.speakers.heard import role_at
from newsmodel.lexicon.heads import Heads
from newsmodel.text.analysis import Analysis

__all__ = ["NamedBeside"]

_MEMBERS = frozenset("ministers leaders ambassadors heads members states".split())  # who meet as a union
_KINDS_OF_BODY = frozenset(
    "coalition alliance bloc movement party group front militia network gang cartel faction union federation confederation "
    "association charity organisation organization broadcaster newspaper channel station company firm airline bank operator "
    "rebels insurgents militants guerrillas fighters syndicate league cooperative foundation institute tribe clan campaign".split()
)


_SEATED = ("-based", "-listed", "-owned", "-headquartered", "-registered")


class NamedBeside:
    """Looks at the names in and beside a noun phrase."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads) -> None:
        self.analysis = analysis
        self.referents = referents
        self.heads = heads

    def _union_of(self, head: int) -> Draft | None:
        """the foreign ministers of the |Union of Lakes|: those who meet as the union speak for it"""
        lower = self.analysis.lower
        if lower[head] not in _MEMBERS or lower[head + 1 : head + 2] != ["of"]:
            return None
        union = self.referents.actor_at(head + 2 + (lower[head + 2 : head + 3] == ["the"]))
        return union if union is not None and union.kind == "organisation" and union.country is None else None

    def _told_by_kind(self, party: Party) -> Draft | None:
        """the |CGL| trade union confederation, the |Hope| coalition said: the name before the nouns for what it is"""
        lower, tags = self.analysis.lower, self.analysis.tags
        at = party.head
        if lower[at] not in _KINDS_OF_BODY:
            return None
        while at > party.head_first and self.referents.at(at) is None and tags[at] in "NLJ":
            at -= 1
        found = self.referents.at(at)
        if found is None or found.form not in ("name", "acronym") or found.end != at + 1:
            return None
        draft = found.referent if isinstance(found.referent, Draft) else None
        return draft if draft is not None and draft.kind in UNOFFICIAL and not is_union(draft) else None

    def _in_bracket(self, party: Party) -> Draft | None:
        """the United Nations agency for refugees (|UNRWA|) said: the short name of what is described"""
        at = party.end
        opens = self.analysis.tags[at : at + 1] == "(" and at + 1 < len(self.analysis.tags)
        found = self.referents.at(at + 1) if opens else None
        short = found is not None and found.form in ("acronym", "name") and found.first == at + 1
        role = role_at(self.heads, self.analysis, party.head)
        someone = role is not None and role.is_person  # a spokesman for the Harbour Board (HB)
        if found is None or not short or someone or self.analysis.tags[found.end : found.end + 1] != ")":
            return None
        draft = found.referent if isinstance(found.referent, Draft) else None
        return draft if draft is not None and draft.kind not in ("person", "state") else None

    def _apposed(self, party: Party) -> Draft | None:
        """the rail operator, |SNCF|; the |France Unbowed| (LFI) party"""
        tags = self.analysis.tags
        for found in self.referents.within(party.first, party.end):
            if not isinstance(found.referent, Draft) or found.form in ("demonym", "nominal", "pronoun"):
                continue
            opening = found.first - self.analysis.lower[found.first - 1].endswith(_SEATED)
            opening -= (
                tags[opening - 1] == "D"
            )  # ..., |the| Harbour Platform,; the owner, |Lima-based| Orvik Mining
            before = tags[opening - 1] if opening > party.first else ""
            if found.first >= party.head_end and before == ",":
                return found.referent
            if (
                found.first < party.head
                and found.end <= party.head
                and found.end < len(tags)
                and tags[found.end] == "("
            ):
                return found.referent
        return None

    def _ends_title(self, party: Party, found: Found) -> bool:
        """|UN High Commissioner for Human Rights Ana Torres| said: behind an office that says what it is for"""
        analysis = self.analysis
        start = analysis.noun_group_start(found.first)
        office = start == party.head_end + 1 and analysis.lower[party.head_end] == "for"
        capital = all(analysis.words[i][0].isupper() for i in (party.head, start))
        return office and capital and start < found.first and found.end >= party.end

    def _holds(self, party: Party, found: Found) -> bool:
        """|the governor of Lenz Ana Torres| said: who holds the office that the phrase is about"""
        analysis = self.analysis
        role = office_before(self.referents, self.heads, analysis.lower, analysis.tags, found.first)
        if role == party.head and found.end >= party.end:
            return True
        if self._ends_title(party, found):
            return True
        post = role_at(
            self.heads, analysis, found.first - 1
        )  # |the Ministry of Works spokesman Ana Torres| said
        body = self.referents.at(found.first - 2) if post is not None and post.is_person else None
        return body is not None and body.first <= party.head < body.end and found.end >= party.head_end

    def names_government(self, first: int, end: int) -> bool:
        """|the government|'s slow response: that of the country the dispatch is about"""
        lower, tags = self.analysis.lower, self.analysis.tags
        return lower[first : first + 2] == ["the", "government"] and (
            end == first + 2 or tags[first + 2 : first + 3] == "G"
        )

    def _close_to(self, end: int) -> int:
        """a person |close to the inquiry|, a source |close to Torres|: whom nobody would know without it"""
        analysis = self.analysis
        near = analysis.lower[end : end + 2] == ["close", "to"] and end + 2 < len(analysis.lower)
        group = analysis.noun_group_of[end + 2] if near else -1
        return analysis.noun_groups[group].end if group >= 0 else end
