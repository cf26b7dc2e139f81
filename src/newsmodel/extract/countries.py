"""Countries: which country a person or an organisation belongs to, by the words around its name.

|Egyptian| ambassador Tarek Mounir       Hamas spokesman Ali Hadi       her |Japanese| counterpart, Kenji Morita
President William Kamau of |Kenya|       Shi Wenbo, a spokesman for the |Eastern Command|
TransOil, a |Dubai|-based firm           the |Belgian| union Boerenbond
"""

from __future__ import annotations

from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, Sense, key_of
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Countries"]

_POWERS = frozenset(["state", "government", "military", "party"])
_REACH = 20  # tokens before a title in which the power that it belongs to may stand
_FOCUS = 60  # tokens before a name in which a text without a country of its own may say where it is
_COLUMN = {"state": 0, "region": 1, "city": 1, "place": 2}
# Organisations of many countries.
_INTERNATIONAL = frozenset(
    "international multinational intergovernmental world global united integrated european african asian arab interparliamentary "
    "pan-african inter-american eurasian".split()
)


class Countries:
    """Finds the countries of one text's persons and organisations."""

    def __init__(self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.sentence_of = analysis.sentence_of
        self.referents = referents
        self.index = index
        self.heads = heads

    def of_person(self, name: Name) -> tuple[str | None, bool]:
        """The country of a person, and whether the phrase around the name tells it; else it is the text's own."""
        tied = self._behind(name) or self._before(name) or self._apposed(name.end)
        if tied is None and name.title and self._is_office(name.title):
            tied = self._power(name)
        if tied is not None:
            return tied.country, True
        return self.referents.country or self._focus(name), False

    def of_organisation(self, name: Name) -> str | None:
        """The country that an organisation's description states, else the text's own."""
        based = self._inside(name) or self._based(name)
        if based is not None:
            return based
        for i in range(name.first - 1, max(-1, name.first - 4), -1):
            found = self.referents.at(i)
            if found is not None and found.form == "demonym":
                return found.referent.country
            if self.tags[i] not in "NJL":
                break
        if any(word in _INTERNATIONAL for word in self.lower[name.first : name.end]):
            return None
        if self.referents.country is None and name.actor_kind in ("government", "military", "police"):
            return self._focus(name)
        return self.referents.country

    # ------------------------------------------------------------------ what stands around a name

    def _behind(self, name: Name) -> Draft | Place | None:
        """President X of |Kenya|, of the |Democratic Progressive Party|"""
        at = name.end
        if self.lower[at : at + 1] != ["of"]:
            return None
        at += 1 + (self.lower[at + 1 : at + 2] == ["the"])
        found = self.referents.at(at)
        return found.referent if found is not None and found.referent.country else None

    def _before(self, name: Name) -> Draft | Place | None:
        """|Egyptian| ambassador X; |UNHCR| spokesperson X; her |Japanese| counterpart, X; |Matsu County| Magistrate X"""
        at = name.title_first - 1
        if at > 0 and self.tags[at] == "," and self._is_role(at - 1):
            at -= 1
        for i in range(at, max(-1, at - 6), -1):
            found = self.referents.at(i)
            if found is not None and getattr(found.referent, "kind", "") != "person":
                return found.referent
            if self.tags[i] not in "PNJGg#L":
                return None
        return None

    def _is_role(self, i: int) -> bool:
        role = self.heads.roles.get(self.lower[i])
        return self.lower[i] == "counterpart" or (role is not None and role.is_person)

    def _apposed(self, at: int) -> Draft | None:
        """X, a spokesman for the |Eastern Command|"""
        if self.tags[at : at + 1] != ",":
            return None
        role = False
        for i in range(at + 1, min(at + 9, len(self.tags))):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind != "person":
                return actor if role else None
            if self.tags[i] not in "DJNgnPrioL":
                return None
            role = role or self._is_role(i)
        return None

    def _is_office(self, title: str) -> bool:
        """A prime minister belongs to a power, a Mr to none."""
        known = self.heads.titles.get(key_of(title))
        return known is None or known.kind_of_title != "honorific"

    def _power(self, name: Name) -> Draft | Place | None:
        """the White House said President |X|; In Kenya, President |X|: the power named last in the sentence."""
        sentence = self.sentence_of[name.first]
        for i in range(name.title_first - 1, max(-1, name.title_first - _REACH), -1):
            if self.sentence_of[i] != sentence:
                break
            found = self.referents.at(i)
            if found is None or not found.referent.country:
                continue
            if isinstance(found.referent, Place):
                if found.referent.kind == "country" and self.tags[i + 1] == ",":
                    return found.referent
            elif found.referent.kind in _POWERS:
                return found.referent
        return None

    def _focus(self, name: Name) -> str | None:
        """Where a text of several countries has got to: the country of what it named last."""
        for i in range(name.title_first - 1, max(-1, name.title_first - _FOCUS), -1):
            found = self.referents.at(i)
            if (
                found is not None
                and found.referent.country
                and getattr(found.referent, "kind", "") != "media"
            ):
                return found.referent.country
        return None

    def _inside(self, name: Name) -> str | None:
        """National Bank of |Ukraine|, |Japan| Meteorological Agency"""
        for i in range(name.first, name.end):
            if self.words[i][0].islower():
                continue
            for sense in self.index.look_up(key_of(self.words[i])):
                if sense.kind == "state":
                    return sense.row[0]
                if sense.kind == "city" and int(sense.row[5]) > 1_000_000:
                    return sense.row[1]
        return None

    def _based(self, name: Name) -> str | None:
        """TransOil, a |Dubai|-based firm; the |Dubai|-based TransOil"""
        around = [*range(name.end + 1, name.end + 4)] if self.tags[name.end : name.end + 1] == "," else []
        for i in (name.first - 1, *around):
            word = self.words[i] if 0 <= i < len(self.words) else ""
            if word.endswith(("-based", "-owned", "-headquartered")):
                senses = self.index.look_up(key_of(word.rpartition("-")[0]))
                return next((_country(s) for s in senses if s.kind in _COLUMN), None)
        return None


def _country(sense: Sense) -> str | None:
    return sense.row[_COLUMN[sense.kind]] or None
