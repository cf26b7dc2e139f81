"""Class nouns: what a noun in lower case beside a name makes of it.

the |Gran Rif| gang      the union |Boerenbond|      the prison agency |SNTI|      a rival gang, |Los Lenz|, fled
the ELN's |Carlos Ruiz front|: what is called after a person goes on to its noun
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import UNOFFICIAL
from newsmodel.extract.names.class_behind import class_behind, of_end
from newsmodel.extract.names.context import PEOPLES, SPEECH
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.opening import is_class_noun
from newsmodel.extract.names.surroundings import Surroundings
from newsmodel.lexicon.heads import Role
from newsmodel.text.determiner import THEIR

__all__ = ["CARRIERS", "ClassNouns"]

# Carriers that are ships: the bulk |carrier| Zorba.
CARRIERS = frozenset(
    "bulk car aircraft gas lng lpg oil troop crude container ore cement cattle livestock vehicle".split()
)
_BANDITS = frozenset("hitmen gunmen members fighters sicarios assassins traffickers".split())
_SOLDIERS = frozenset("troops soldiers personnel operatives forces men".split())
_NOT_NAMED = frozenset(
    "couple crowd family caravan clan church college court clinic hospital institution mission panel commission business "
    "council delegation audience team bench seat campaign list chain channel brand cell insurgency community coalition bloc "
    "faithful".split()
)
_FORMATIONS = frozenset("group grouping".split())
_WHERE = frozenset("in at near from to outside around across towards toward of".split())
_ADJECTIVES = ("ish", "ese", "ist", "ern", "ean", "ian", "can", "ab", "ic", "ive", "iet", "ing")
_REGIONAL = frozenset(
    "sahel gulf trade opposition ruling coalition parliamentary nordic balkan baltic east west".split()
)
_PRESS = frozenset(["daily", "weekly", "newspaper", "magazine", "broadsheet", "tabloid"])
_OUTLETS = frozenset(["channel", "station", "broadcaster"])
# Bodies of a state by the noun in front, unless the word before that makes them others: the rating agency |Moody|
_AGENCIES = frozenset("agency bureau directorate authority regulator inspectorate".split())
_NO_AGENCIES = frozenset(
    "news press rating ratings aid relief travel advertising credit modeling modelling humanitarian refugee food charity "
    "employment estate detective marketing photo picture information".split()
)
_FEASTS = frozenset(
    "christmas halloween easter thanksgiving eid diwali hanukkah carnival oscar oscars emmys grammys".split()
)
_LETTERS = 2  # of a name, at least
# What parties are called by: the |Labour| party.
_LEANINGS = frozenset(
    "labour labor conservative liberal democratic democrat republican socialist communist nationalist green greens reform reformist "
    "progressive radical centrist centre center unionist federalist agrarian populist".split()
)
_OWNED = THEIR | {"'s"}
# What is called after a person: the Carlos Ruiz front.
_NAMED_FOR = frozenset(
    "front brigade battalion faction gang cartel militia foundation group company clan column bloc squad structure".split()
)
_ARMED = frozenset(
    "front brigade battalion militants militant rebels rebel fighters guerrillas insurgents column".split()
)


def _class_of(roles: dict[str, Role], noun: str, pair: str) -> str | None:
    """The ActorKind that a noun, or the two words that end in it, gives to the name beside it."""
    for text in (pair, noun):
        if text in _ARMED:
            return "armed_group"
        role = roles.get(text)
        if role is not None and not role.is_person and not role.plural and text not in _NOT_NAMED:
            if role.kind in UNOFFICIAL:
                return role.kind
            if text == "group":
                return "organisation"
    return None


class ClassNouns(Surroundings):
    """Decides names by the nouns for kinds of actor beside them."""

    def class_noun(self, name: Name, before: str, after: str) -> None:
        """the |Gran Rif| gang, the |Carlos Ruiz| front; the militant group |Suqur|; the union |Boerenbond|"""
        second = self.context.word(name.first - 2)
        behind = _class_of(self.heads.roles, after, f"{after} {self.context.word(name.end + 1)}")
        if after in _FORMATIONS and self._is_formation(name.end):
            name.make_organisation("military", "class-noun")
            name.end += 3  # Lenzia's |Dnieper group of forces|
            return
        if after == "column" and not self._is_band(name.end + 1):
            behind = None
        word = self.lower[name.first]
        if behind == "party" and word in _FEASTS:
            return
        common = word in self.context.dictionary and not (behind == "party" and word in _LEANINGS)
        if name.single and (common or word in PEOPLES) and behind != "media":
            behind = None  # the |Islamic| militia; but the |Labour| party
        if after == "bloc" and name.kind == "unknown" and name.single and not self._is_adjective(name):
            name.make_organisation("party", "class-noun")
            name.end += 1  # a lawmaker with the |Hayat bloc|
            return
        if behind is not None and self.tags[name.end] in "NL" and self.words[name.end].islower():
            owner = name.rule == "given-name" or name.title is not None
            the = "the" in (before, second, self.context.word(name.first - 3))
            the = the or not _OWNED.isdisjoint((before, second))
            the = the or (behind == "media" and before in SPEECH)  # told |Onda Nueve| radio
            pair = f"{after} {self.context.word(name.end + 1)}" in self.heads.roles  # its |Nur| radio station
            if the and (not owner or after in _NAMED_FOR) and self._stands_alone(name.end + 1 + pair):
                name.make_organisation(behind, "class-noun")
                name.end += owner  # the |Carlos Ruiz front|: without its noun a person
                return
        in_front = self._class_in_front(name)
        if (
            in_front is None
            and name.kind == "unknown"
            and (before == "the" or self._is_actor_here(name, before))
        ):
            in_front = self._class_behind(name, known=before != "the")
        if in_front is not None and name.kind == "unknown":
            self._widen(name, of_end(self.context, name.end))
            name.make_organisation(in_front, "class-noun")

    def _is_band(self, at: int) -> bool:
        """the Ana Torres column|, a dissident faction|; but: in the Ana Torres column, she wrote"""
        return self.context.word(at) == "," and self.context.word(at + 1) in (
            "a",
            "an",
            "one",
            "which",
            "part",
        )

    def _is_formation(self, at: int) -> bool:
        """the Dnieper |group of troops|, the North |grouping of forces|"""
        return self.context.word(at + 1) == "of" and self.context.word(at + 2) in ("forces", "troops")

    def _is_adjective(self, name: Name) -> bool:
        """the |Soviet| bloc, the |Western| bloc: where or whose it is"""
        word = self.lower[name.first]
        return word in PEOPLES or word in _REGIONAL or word.endswith(_ADJECTIVES)

    def _class_in_front(self, name: Name) -> str | None:
        """the militant group |Suqur|; the independent channel |TV Lenz|; a rival gang, |Los Lenz|, fled"""
        at = name.first - 1 - self._is_apposed_to_class(name, self.context.word(name.first - 1))
        noun, second = self.context.word(at), self.context.word(at - 1)
        if name.single and len(self.words[name.first]) < _LETTERS:
            return None  # matches of group |C|
        if at < 0 or not (self.words[at].islower() or is_class_noun(self.context, at)):
            return None
        if noun == "of" and second in _BANDITS and self.lower[name.first] in ("los", "las"):
            return "armed_group"  # hitmen of |Los Lenz|
        if noun == "of" and second in _SOLDIERS and self.lower[name.first] == "operation" and not name.single:
            return "military"  # troops of |Operation Lenz|
        if noun in _OUTLETS or noun in _PRESS:
            return "media"
        if noun in _AGENCIES and second not in _NO_AGENCIES and self.tags[at - 1] in "NJ":
            return "government"
        return "organisation" if noun == "ngo" else _class_of(self.heads.roles, noun, f"{second} {noun}")

    def _is_apposed_to_class(self, name: Name, before: str) -> bool:
        """a rival gang, |Los Lenz|, fled; the state track operator, |NRC|, denied it"""
        if before != "," or name.kind != "unknown" or self.context.word(name.end) not in (",", "("):
            return False
        first = name.first - 2
        while first > max(0, name.first - 8) and self.tags[first] in "NJLg":
            first -= 1
        return self.tags[first] == "D" and first < name.first - 2

    def _is_actor_here(self, name: Name, before: str) -> bool:
        """|Coldar|, a farmers' lobby, said; but in |Lenz|, a party stronghold, and no ordinary word"""
        ordinary = name.single and self.lower[name.first] in self.context.dictionary
        told = before == "to" and self.context.word(name.first - 2) == "according"
        return (
            not ordinary
            and (told or before not in _WHERE)
            and self.tags[name.end : name.end + 1] in (",", "(")
        )

    def _class_behind(self, name: Name, *, known: bool) -> str | None:
        """the |Men of Dignity|, one of the largest factions; `known` to be no ordinary word: |Coldar|, a farmers' lobby"""
        end = of_end(self.context, name.end)
        kind = class_behind(self.context, end) if known or end > name.end or not name.single else ""
        return kind if kind in UNOFFICIAL else None

    def _widen(self, name: Name, end: int) -> None:
        """the opposition bloc |Unity of Regions|: what stands behind "of" is no name of its own"""
        for i in range(name.end, end):
            inner = self.begins.get(i)
            if inner is not None:
                inner.kind, inner.sure, inner.senses = "part", False, []
        name.end = end

    def _stands_alone(self, at: int) -> bool:
        """the Torres government |spokesman|: the noun before describes another."""
        return self.tags[at : at + 1] not in ("N", "L", "P")
