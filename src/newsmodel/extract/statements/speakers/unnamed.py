"""Unnamed: sources and people that go by a description alone, and where they are.

|Security sources| said, hundreds of |residents| said        by the description
a spokesman |for the Men of the Coast|                       with whom he speaks for
an official |in Lima| said                                   of the country that the place is in
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import BODIES, NATIONAL
from newsmodel.extract.countries.scenes import Scenes
from newsmodel.extract.referents import Draft, Referents
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.speakers.heard import ARTICLES
from newsmodel.extract.statements.speakers.named_beside import NamedBeside
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import slug
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AMOUNTS

__all__ = ["INSTITUTIONS", "LOCAL", "Unnamed"]

# An armed group that has no name speaks by people whom nobody names.
INSTITUTIONS = BODIES - {"armed_group"}
LOCAL = frozenset("local regional provincial prefectural municipal district county city metropolitan".split())
_MOUTHPIECES = frozenset(
    "spokesman spokeswoman spokesperson representative lawyer attorney advocate counsel publicist".split()
)
# Who stands for a state, though no name tells which: |officials|, |the army|.
_FOR_A_STATE = NATIONAL | {"unnamed"}
_NEAR = 25  # tokens before a local source in which its place may stand


class Unnamed(NamedBeside):
    """Drafts actors for those who are only described."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads) -> None:
        super().__init__(analysis, referents, heads)
        self.scenes = Scenes(analysis, referents)

    def _unnamed(self, party: Party, kind: str, noun: str, is_person: bool) -> Draft | None:
        analysis = self.analysis
        first, end = party.head_first, party.head_end
        first += analysis.lower[first] == "both" and analysis.lower[first + 1] in ARTICLES  # |both the army|
        group = analysis.noun_group_of[end + 1] if end + 1 < len(analysis.words) else -1
        if noun in AMOUNTS and analysis.lower[end] == "of" and group >= 0:
            first, end = end + 1, analysis.noun_groups[group].end  # hundreds of |residents|
        while (
            first < end - 1 and analysis.lower[first] in ARTICLES and analysis.tags[first : first + 2] != "Q#"
        ):
            first += 1  # but |several thousand| people
        end = self._close_to(end)
        name = analysis.name(first, end)
        if not any(c.isalpha() for c in name):
            return None
        if noun == "office" and analysis.tags[party.head - 1] == "G":
            kind, is_person = "government", False  # the state |prosecutor's office|, the |governor's office|
        owner = self.referents.actor_at(party.head - 2) if kind == "government" and noun == "office" else None
        label = kind if kind in INSTITUTIONS and not is_person else "unnamed"
        name = (
            name
            if name.isupper() or label != "unnamed"
            else name[:1].lower() + name[1:]
            if analysis.tags[first] not in "P"
            else name
        )
        name += self._for_whom(party, noun)
        home = (
            owner.country if owner is not None and owner.kind == "person" else None
        )  # |Ana Torres's office|
        where = home or self._where(first, end, label)
        draft = self.referents.draft(Draft(f"{label}:{slug(name)}", name, label, where))
        if self.referents.at(end - 1) is None:
            # the |club| said: a description; |police| and |security sources| go by no other name
            described = label not in _FOR_A_STATE and analysis.tags[end - 1] != "P"
            form = "nominal" if described else "name"
            self.referents.mention(first, end, draft, form, "unnamed-source")
        return draft

    def _where(self, first: int, end: int, label: str) -> str | None:
        """an official |in Lima|, |in the Lenz ministry| said; In Lima, ... |A nurse| said: where a source is that nothing else ties to a country"""
        at = end + 1 + (self.analysis.lower[end + 1 : end + 2] == ["the"])
        behind = self.referents.at(at) if self.analysis.lower[end : end + 1] == ["in"] else None
        if behind is not None and behind.form != "demonym" and behind.referent.country:
            return behind.referent.country
        near = self._at_the_spot(first, end)
        return near or (self.scenes.at(first) if label in _FOR_A_STATE else None)

    def _at_the_spot(self, first: int, end: int) -> str | None:
        """hit Lenzia's |Arandu| region, the regional governor said: a local source is of the place named last"""
        if LOCAL.isdisjoint(self.analysis.lower[max(0, first - 1) : end]):
            return None
        places = filter(None, map(self.referents.place_at, range(first - 1, max(-1, first - _NEAR), -1)))
        return next((place.country for place in places if place.kind != "country"), None)

    def _for_whom(self, party: Party, noun: str) -> str:
        """a spokesman| for the Men of the Coast| said: whom a mouthpiece speaks for tells which one it is"""
        first = party.head_end
        group = self.analysis.noun_group_of[first + 1] if first + 1 < party.end else -1
        if noun not in _MOUTHPIECES or group < 0 or self.analysis.lower[first] != "for":
            return ""
        end = self.analysis.noun_groups[group].end
        further = self.analysis.noun_group_of[end + 1] if end + 1 < party.end else -1
        if further >= 0 and self.analysis.lower[end] == "of":
            end = self.analysis.noun_groups[further].end
        return " " + self.analysis.name(first, min(end, party.end))

    def people(self, first: int, end: int, label: str = "people", country: str | None = None) -> Draft:
        """|the rebels|, |both sides|: people, or a body of them, by their description"""
        start = first
        while start < end - 1 and self.analysis.lower[start] in ARTICLES:
            start += 1
        name = self.analysis.name(start, end)
        country = country or self._nationality(start, end)
        draft = self.referents.draft(Draft(f"{label}:{slug(name)}", name, label, country))
        if self.referents.at(end - 1) is None:
            self.referents.mention(start, end, draft, "nominal", "described-people")
        return draft

    def _nationality(self, first: int, end: int) -> str | None:
        """|Peruvian| soldiers, |Lima|'s fishermen: the one country that a description of people names"""
        countries = {found.referent.country for found in self.referents.within(first, end)}
        return countries.pop() if len(countries) == 1 else None
