"""Countries: which country a person or an organisation belongs to, by the words around its name, else by the dispatch.

|Egyptian| ambassador Tarek Mounir       Hamas spokesman Ali Hadi       her |Japanese| counterpart, Kenji Morita
In Kenya, President |William Kamau| said      Norway sent a note, Foreign Minister |Ana Torres| said
TransOil, a |Dubai|-based firm           the |Belgian| union Boerenbond
"""

from __future__ import annotations

from collections.abc import Set

from newsmodel.extract.actor_kinds import CONTENDERS, NATIONAL
from newsmodel.extract.countries.beside import Beside
from newsmodel.extract.countries.bodies import Bodies
from newsmodel.extract.countries.circumstances import Circumstances
from newsmodel.extract.countries.offices import Offices
from newsmodel.extract.countries.owners import Owners
from newsmodel.extract.countries.whereabouts import NATIONAL_OFFICES, Whereabouts
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, key_of
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Countries"]

_REACH = 20  # tokens before a title in which the power that it belongs to may stand
_FOCUS = 60  # tokens before a name in which a text without a country of its own may say where it is

_SAYS = frozenset("said says told added announced wrote confirmed reported tweeted posted".split())
_POSTS = frozenset(
    "executive founder co-founder owner director-general secretary-general director chairman chairwoman chairperson ceo commissioner spokesman spokeswoman spokesperson "
    "coordinator".split()
)


class Countries:
    """Finds the countries of one text's persons and organisations."""

    def __init__(self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.sentence_of, self.quotation_of = analysis.sentence_of, analysis.quotation_of
        self.referents = referents
        self.heads = heads
        self.owners = Owners(analysis, referents)
        self.offices = Offices(analysis, referents, index, heads)
        self.circumstances = Circumstances(analysis, referents, heads)
        self.beside = Beside(analysis, referents, heads, self.owners)
        self.whereabouts = Whereabouts(analysis, referents, heads, self.circumstances, self.offices)
        self.bodies = Bodies(
            analysis, referents, index, self.owners, self.circumstances, self.offices, self.whereabouts
        )

    def of_person(self, name: Name, others: Set[str] = frozenset()) -> tuple[str | None, bool]:
        """The country of a person, and whether the phrase around the name tells it; else it is the text's own.

        Args:
            others: countries that it cannot be, as another has the same office there.
        """
        if self.beside.is_staff(name):
            return None, True
        seat, held = self.offices.held(name)
        if held:
            return seat, True
        tied = self.beside.tie(name)
        told = (self.offices.country(name) or self.circumstances.country(name)) if tied is None else None
        if told is not None:
            return told, True
        if tied is None and name.title and self.whereabouts.is_office(name.title):
            reached = self.circumstances.reached(name)
            if reached is not None:
                return reached, True
            contested = bool(self.whereabouts.threads.rivals())
            own = (
                self.whereabouts.threads.here(name.title_first) if contested and self._closes(name) else None
            )
            if own is not None and self._is_national(name.title):
                return own, True
            tied = self._power(name)
            if tied is not None and contested and tied.country in self.whereabouts.opposites.of(name):
                tied = None  # |Lima|'s ambassador is to meet Minister X
        if tied is None and self._is_post(name):
            tied = self.owners.of(name.title_first)  # |Director-general| X added
        if tied is not None:
            return tied.country, True
        if self.offices.is_go_between(name):
            return None, True
        return self.whereabouts.of(name, others), False

    def of_organisation(self, name: Name) -> str | None:
        """The country that an organisation's description states, else the text's own."""
        return self.bodies.of(name)

    def _is_post(self, name: Name) -> bool:
        """|Director-general| X, chief |executive| X: of the body named last; but an |army spokesman| X is of the text's own"""
        at = name.title_first - 1
        post = (name.title or self.lower[at]).lower().split()[-1]
        at -= name.title is None or self.lower[at] == name.title.lower()
        role = self.heads.roles.get(self.lower[at]) if at >= 0 else None
        public = role is not None and role.kind in NATIONAL
        return post in _POSTS and not public

    def _closes(self, name: Name) -> bool:
        """..., Minister |X| said; said Minister |X|: who stands behind what is told"""
        behind = self.lower[name.end : name.end + 1]
        return bool(behind) and behind[0] in _SAYS and self.tags[name.title_first - 1] == ","

    def _is_national(self, title: str | None) -> bool:
        """A minister speaks for a state, a mayor for a town."""
        return not NATIONAL_OFFICES.isdisjoint((title or "").lower().replace("-", " ").split())

    def power_before(self, at: int) -> str | None:
        """The country of the state, or of its people or adjective, that was named last before token `at`."""
        for i in range(at - 1, max(-1, at - _FOCUS), -1):
            found = self.referents.at(i)
            if found is not None and isinstance(found.referent, Draft) and found.referent.kind in CONTENDERS:
                return found.referent.country
        return None

    def _power(self, name: Name) -> Draft | Place | None:
        """the White House said President |X|; In Kenya, President |X|: the power named last in the sentence."""
        sentence = self.sentence_of[name.first]
        for i in range(name.title_first - 1, max(-1, name.title_first - _REACH), -1):
            if self.sentence_of[i] != sentence:
                break
            if self.quotation_of[i] >= 0 and self.quotation_of[name.first] < 0:
                continue  # “Peru must stop,” spokesman Rui Bell said
            found = self.referents.at(i)
            if found is None or not found.referent.country or self._is_title(found.end):
                continue
            if isinstance(found.referent, Place):
                if found.referent.kind == "country" and self.tags[i + 1] == ",":
                    return found.referent
            elif found.referent.kind in CONTENDERS:
                return found.referent
        return None

    def _is_title(self, at: int) -> bool:
        """|Norwegian| Foreign Minister Y met Prime Minister X: what stands before another's title is that other's"""
        return at < len(self.words) and (
            key_of(self.words[at]) in self.heads.titles or self.beside.is_role(at)
        )
