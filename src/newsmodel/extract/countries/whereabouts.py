"""Whereabouts: which country a person is likeliest of whom no word beside the name ties to one.

flew to |Lima|, where he met President Ana Torres         of where he is met
Peru fined a firm. ... Minister Ana Torres said           of the state whose deed the dispatch tells, if she faces no other
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsmodel.extract.countries.beside import LOCAL
from newsmodel.extract.countries.circumstances import TRAVELS, Circumstances
from newsmodel.extract.countries.offices import Offices
from newsmodel.extract.countries.opposites import Opposites
from newsmodel.extract.countries.scenes import Scenes
from newsmodel.extract.countries.threads import Threads
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import key_of
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["OF_ONE_STATE", "NATIONAL_OFFICES", "Whereabouts"]

OF_ONE_STATE = frozenset(["government", "military", "police", "party", "media"])
_FOCUS = 60  # tokens before a name in which a text without a country of its own may say where it is
_FAR = 4  # how many times as often the text's own country may be named as that of the place in its first sentence
_HEADS_OF_STATE = frozenset(["president", "prime minister", "premier", "king", "queen", "emir", "sultan"])
NATIONAL_OFFICES = frozenset(
    "minister president premier chancellor secretary undersecretary speaker spokesman spokeswoman spokesperson king emir sultan "
    "commander chief prosecutor".split()
)
_REPLIES = frozenset(
    "replied answered countered retorted responded retaliated called dismissed rejected branded slammed denounced ridiculed".split()
)

_TOWNSMEN = frozenset("mayor governor sheriff prefect councillor councilor".split())
_MET = frozenset(
    "met meet meets meeting received hosted telephoned phoned called told visited greeted".split()
)


class Whereabouts:
    """Finds where the persons of one text are at home, by where they act and by what the text is about."""

    def __init__(
        self,
        analysis: Analysis,
        referents: Referents,
        heads: Heads,
        circumstances: Circumstances,
        offices: Offices,
    ) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.referents = referents
        self.heads = heads
        self.circumstances = circumstances
        self.offices = offices
        self.scenes = Scenes(analysis, referents)
        self.threads = Threads(analysis, referents)
        self.opposites = Opposites(analysis, referents)

    def of(self, name: Name, others: Set[str]) -> str | None:
        """The country of a person by where the person acts, else that of the text; none that the person faces."""
        rivals = self.threads.rivals()
        faced = self.opposites.of(name) | others if rivals else frozenset()
        verb = self.lower[name.end : name.end + 1]
        if rivals and verb and verb[0] in _REPLIES:
            # Chile's minister wept. Minister X |replied| that ..., in a dispatch of Peru
            faced |= {*self.threads.before(name.title_first)[:1]} - {self.referents.country}
        likely = (code for code in self._likely(name, contested=bool(rivals)) if code and code not in faced)
        told = next(likely, None) or (
            next((code for code in rivals if code not in faced), None) if faced else None
        )
        return told or self.focus(name)

    def _likely(self, name: Name, *, contested: bool) -> Iterator[str | None]:
        """The countries that a person may be of, the likeliest first."""
        head = (name.title or "").lower() in _HEADS_OF_STATE
        visited = self.circumstances.visited(name) if head else None
        if head:
            scene = self._scene(name) or self._first_scene(met=True)
            yield scene if scene != visited else None
        office = self._office(name)
        national = contested and not NATIONAL_OFFICES.isdisjoint(office)
        yield self.seat(name)
        if office:
            yield self.offices.spoken_in(name.title_first, name.end)
        yield self.scenes.at(name.first)
        if contested and self._is_local(name, office):
            yield self._at_last_place(name)
        if national:
            yield self.circumstances.spoken_for(name)
            yield from self.threads.before(name.title_first)
        if contested and office:
            yield self.circumstances.heard_at_home(name)
        if head:
            scene = self._first_scene(met=False)
            yield scene if scene != visited else None
        if national:
            yield self.referents.opening if self.referents.opening in self.threads.rivals() else None
        yield self.referents.country

    def _is_local(self, name: Name, office: list[str]) -> bool:
        """Mayor X, |Provincial| governor X: of where things happen"""
        town = not _TOWNSMEN.isdisjoint(office) or self.lower[name.title_first - 1] in LOCAL
        return bool(office) and town

    def _at_last_place(self, name: Name) -> str | None:
        """two died in |Lenz| ... Mayor X said: the country of the town or region named last before"""
        for i in range(name.title_first - 1, max(-1, name.title_first - _FOCUS), -1):
            place = self.referents.place_at(i)
            if place is not None and place.country and place.kind != "country":
                return place.country
        return None

    def _office(self, name: Name) -> list[str]:
        """The words of a person's office: |Finance Minister| X; the |culture secretary|, X; of an honorific none"""
        if name.title:
            return name.title.lower().replace("-", " ").split() if self.is_office(name.title) else []
        at = name.title_first - 1
        at -= self.lower[at] == ","
        role = self.heads.roles.get(self.lower[at]) if at > 0 else None
        if role is None or not role.is_person or role.plural or role.kind not in OF_ONE_STATE:
            return []
        return (
            [] if {"for", "of", "to"} & {*self.lower[max(0, at - 4) : at]} else [self.lower[at]]
        )  # an aide to the king, X

    def _scene(self, name: Name) -> str | None:
        """flew to |Lima|, where he met President X: the country of the town before the name in its sentence"""
        first = max(self.sentences[self.sentence_of[name.first]][0], name.title_first - _FOCUS)
        places = filter(None, map(self.referents.place_at, range(first, name.title_first)))
        return next((place.country for place in places if place.country and place.kind == "city"), None)

    def _first_scene(self, *, met: bool) -> str | None:
        """a deal signed in |Addis Ababa|, then a page on another country and its President X: the town in the first sentence;
        if `met`, only where somebody travels there: flew to |Lima|. ... Rui Bell met President X"""
        votes = self.referents.votes
        end = min(self.sentences[0][1], _FOCUS)
        if met and TRAVELS.isdisjoint(self.lower[:end]):
            return None
        for place in filter(None, map(self.referents.place_at, range(end))):
            here = place.country and place.kind == "city"
            if here and _FAR * votes[place.country or ""] >= votes[self.referents.country or ""]:
                return place.country
        return None

    def seat(self, name: Name) -> str | None:
        """In |Lima|, the opposition party X: the country of the place that opens the sentence"""
        sentence = self.sentences[self.sentence_of[name.first]][0]
        if self.lower[sentence] != "in" or sentence + 2 >= len(self.tags):
            return None
        found = self.referents.at(sentence + 1)
        if found is None or self.tags[found.end : found.end + 1] != "," or found.end >= name.first:
            return None
        return (
            found.referent.country if isinstance(found.referent, Place) or found.form == "metonym" else None
        )

    def is_office(self, title: str) -> bool:
        """A prime minister belongs to a power, a Mr to none."""
        known = self.heads.titles.get(key_of(title))
        return known is None or known.kind_of_title != "honorific"

    def focus(self, name: Name) -> str | None:
        """Where a text of several countries has got to: the country of what it named last."""
        for i in range(name.title_first - 1, max(-1, name.title_first - _FOCUS), -1):
            found = self.referents.at(i)
            if (
                found is not None
                and found.referent.country
                and not self._is_seated_elsewhere(found)
                and not self._meets(found, name)
            ):
                return found.referent.country
        return None

    def _is_seated_elsewhere(self, found: Found) -> bool:
        """A watchdog or firm whose country the text names for nothing else tells nothing of others."""
        kind, country = getattr(found.referent, "kind", ""), found.referent.country or ""
        return kind == "media" or (kind in ("organisation", "company") and self.referents.votes[country] < 2)

    def _meets(self, found: Found, name: Name) -> bool:
        """Torres |met| Foreign Minister X: people meet those of other states"""
        between = (
            self.lower[found.end : name.title_first]
            if getattr(found.referent, "kind", "") == "person"
            else ()
        )
        return any(word in _MET for word in between)
