"""Beside: what the phrase around a person's name ties the person to.

|Egyptian| ambassador Tarek Mounir       Hamas spokesman Ali Hadi       her |Japanese| counterpart, Kenji Morita
President William Kamau of |Kenya|       Shi Wenbo, a spokesman for the |Eastern Command|
A police commander in |Lima|, Col. Rui Bell          Ana Torres, 34, of |Lima|
"""

from __future__ import annotations

from newsmodel.extract.countries.offices import SENT
from newsmodel.extract.countries.owners import Owners
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["LOCAL", "Beside"]

_REACH = 20  # tokens before a title in which the power that it belongs to may stand
_PHRASE = 14  # tokens of a description before a name
_COLLECTIVES = frozenset(
    "group party union company organisation organization agency movement charity bloc".split()
)
_SPOKESMEN = frozenset("spokesman spokeswoman spokesperson".split())
LOCAL = frozenset("local regional provincial district municipal village county prefectural town".split())
_HIRED = frozenset(
    "lawyer attorney advocate counsel doctor landlord employer host guest visitor".split()
)  # of where one is, not whence
_SENDERS = frozenset(["EU", "UN", "U.N.", "NATO", "Nato", "European"])
_EUROPEAN = frozenset("Commissioner Commission Council Parliament Central Union".split())


class Beside:
    """Finds the powers, bodies and places that stand beside the names of one text's persons."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads, owners: Owners) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.referents = referents
        self.heads = heads
        self.owners = owners

    def tie(self, name: Name) -> Draft | Place | None:
        """Whom or what the words around a person's name tie the person to."""
        tied = self._behind(name) or self._before(name) or self._in_front(name) or self._apposed(name.end)
        return tied or self._home(name.end) or self._local(name)

    def _behind(self, name: Name) -> Draft | Place | None:
        """President X of |Kenya|, of the |Democratic Progressive Party|"""
        at = name.end
        if self.lower[at : at + 1] != ["of"]:
            return None
        at += 1 + (self.lower[at + 1 : at + 2] == ["the"])
        found = self.referents.at(at)
        return found.referent if found is not None and found.referent.country else None

    def _home(self, at: int) -> Place | None:
        """Ana Torres, 34, of |Lima|, died; Ana Torres, of |Lima|,: where a person is told to live"""
        if self.lower[at : at + 1] == [","] and self.lower[at + 1 : at + 2] and self.lower[at + 1].isdigit():
            at += 2
        if self.lower[at : at + 2] not in ([",", "of"], [",", "from"]):
            return None
        return self.referents.place_at(at + 2)

    def _before(self, name: Name) -> Draft | Place | None:
        """|Egyptian| ambassador X; |UNHCR| spokesperson X; her |Japanese| counterpart, X; |Matsu County| Magistrate X"""
        at = name.title_first - 1
        if at > 0 and self.tags[at] == "," and self.is_role(at - 1):
            at -= 1
        for i in range(at, max(-1, at - 6), -1):
            found = self.referents.at(i)
            if found is not None and getattr(found.referent, "kind", "") != "person":
                return found.referent
            if self.tags[i] not in "PNJGg#L)(":  # the Union of Lakes |(UL)| Commission chairman, X
                return None
        return None

    def _local(self, name: Name) -> Place | Draft | None:
        """in the Norwegian valley, according to |local| official X: of the place named last"""
        role = name.title_first - 1
        if role < 1 or not self.is_role(role) or self.lower[role - 1] not in LOCAL:
            return None
        return self._at_the_spot(role - 1, role)

    def _role(self, first: int) -> str:
        """The kind of the first noun for a person behind token `first`."""
        roles = (self.heads.roles.get(word) for word in self.lower[first : first + 4])
        return next((role.kind for role in roles if role is not None and role.is_person), "")

    def is_role(self, i: int) -> bool:
        """Whether token `i` is a noun for what a person is: |counterpart|, |chief|, |engineer|."""
        role = self.heads.roles.get(self.lower[i])
        return self.lower[i] in ("counterpart", "head", "chief") or (role is not None and role.is_person)

    def _apposed(self, at: int) -> Draft | None:
        """X, a spokesman for the |Eastern Command|; X, the |Port Union|'s leader; X, |its| leader"""
        if self.tags[at : at + 1] != ",":
            return None
        role = False
        owner: Draft | None = None
        for i in range(at + 1, min(at + 10, len(self.tags))):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind != "person":
                if role:
                    return actor
                owner = actor
            elif self.tags[i] not in "DJNgnPrioLtGH":
                return None
            elif (self.lower[i] in ("its", "their") and i == at + 1) or self._is_collective(i, at):
                owner = self.owners.of(at, self._role(i + 1))
            if self.is_role(i):
                role = True
                if owner is not None:  # but not: met X, a |Norwegian| official said
                    return owner if self.tags[i + 1 : i + 2] not in tuple("dzBVM") else None
        return None

    def _is_collective(self, i: int, at: int) -> bool:
        """X, the |charity|'s head of mission"""
        return i == at + 3 and self.tags[i] == "G" and self.lower[i - 1] in _COLLECTIVES

    def _in_front(self, name: Name) -> Draft | Place | None:
        """The |Norwegian| ambassador in Lima, X; |Lenz|'s envoy for peace, X; |its| secretary general, X"""
        comma = name.title_first - 1
        if comma < 2 or self.tags[comma] != ",":
            return None
        first = comma
        while first > max(0, comma - _PHRASE) and self.tags[first - 1] in "PNJLGgoitDH#&":
            first -= 1
        owner: Draft | Place | None = None
        if comma - first == 2 and self.lower[first] == "a" and self.lower[comma - 1] in _SPOKESMEN:
            return self.owners.of(
                first, self._role(comma - 1)
            )  # the army took note. |A spokesman|, Colonel X, said
        for i in range(first, comma):
            found = self.referents.at(i)
            if found is None and self.tags[i] in "NL" and self.is_role(i):
                return owner or self._at_the_spot(first, i) or self._posted(i + 1, comma)
            if found is not None:
                owner = found.referent if getattr(found.referent, "kind", "") != "person" else None
            elif self.lower[i] in ("its", "their") or (
                self.tags[i] == "G" and self.lower[i - 1] in _COLLECTIVES
            ):
                owner = self.owners.of(first, self._role(i + 1))
            elif self.lower[i] in ("his", "her") and self.lower[comma - 1] not in _HIRED:
                owner = self._person_before(i)
        return None

    def _posted(self, at: int, comma: int) -> Draft | Place | None:
        """A police commander in |Lima|, Col. X; the head of the |EU| mission, X; but an envoy is of where it comes from"""
        if self.lower[at] not in ("in", "of", "at") or self.lower[at - 1] in SENT:
            return None
        found = next(iter(self.referents.within(at + 1, comma)), None)
        if found is None or found.first > at + 3 or getattr(found.referent, "kind", "") == "person":
            return None
        return found.referent

    def _person_before(self, at: int) -> Draft | None:
        """Rui Bell, a Peruvian, was held. |His| sister, Ana Torres, wept: the person named last, whose people are of one land"""
        for i in range(at - 1, max(-1, at - _REACH), -1):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind == "person":
                return actor if actor.country is not None else None
        return None

    def _at_the_spot(self, first: int, role: int) -> Place | Draft | None:
        """near the |Norwegian| town of Lenz, the local mayor, X: a local office is that of the place named last"""
        if LOCAL.isdisjoint(self.lower[first:role]):
            return None
        near = [self.referents.at(i) for i in range(first - 1, max(-1, first - _REACH), -1)]
        told = [found for found in near if found is not None and self._is_of_place(found)]
        placed = [found for found in near if found is not None and isinstance(found.referent, Place)]
        inner = [found for found in placed if getattr(found.referent, "kind", "") != "country"]
        return next((found.referent for found in told + inner + placed), None)

    def _is_of_place(self, found: Found) -> bool:
        """the |Norwegian| town of Lenz; but: a |Ukrainian| drone"""
        nouns = self.lower[found.end : found.end + 3]
        return found.form == "demonym" and any(noun in self.heads.places for noun in nouns)

    def is_staff(self, name: Name) -> bool:
        """|European| Council President X, |EU| Commissioner X, |U.N.| envoy X: the staff of many countries has none"""
        front = self.words[max(0, name.title_first - 3) : name.first]
        for k, word in enumerate(front):
            if word in _SENDERS and not any(w in (",", ".", "and") for w in front[k:]):
                return word != "European" or any(w in _EUROPEAN for w in front[k + 1 :])
        return False
