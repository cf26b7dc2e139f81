"""Neighbours: what the words beside a name say of it.

the city of |Bir Hamad|        a place noun before            place
|Arandu| is a small town       a place noun behind            place
in |Bir Hamad|, Iraq           a listed place behind          place
|Maria Okafor|, 34, said       an age behind                  person
spokesman |Ali Okafor|         a role before                  person
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name
from newsmodel.lexicon.heads import Role

__all__ = ["Neighbours"]

_PLACE_PREPOSITIONS = frozenset(
    "in at near from outside inside around across throughout toward towards to into via through off above within between "
    "reaching entering leaving over".split()
)
# Prepositions that an actor may follow as well.
_AMBIGUOUS = frozenset("to from between over towards toward".split())
# Verbs whose object is a place more often than a person.
_REACHING = frozenset(
    "visited visit visiting visits toured reached reaching entered retook retaken recaptured captured overran besieged liberated "
    "bombed shelled shelling bombing storming stormed".split()
)
_DISEASES = frozenset("virus fever flu strain disease syndrome ebolavirus encephalitis variant".split())
_COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest outside outskirts vicinity".split()
)
# |Esperance| residents: only places have them.
_LOCALS = frozenset("residents resident suburbs suburb natives".split())
# European, Kurdish, Eastern: adjectives, no names of places.
_ADJECTIVAL = ("ean", "ian", "can", "ish", "ese", "ern")
_PERSON_CUES = frozenset("who said says told added whose".split())


# the Geneva Convention, the Harbour Act, the Spring Cup: no organisations
_DEEDS = frozenset(
    "convention conventions treaty accord accords agreement agreements protocol pact act law bill constitution cup olympics games "
    "award awards prize war wars day plan declaration resolution festival era age virus one two open championship championships "
    "deal summit initiative programme crisis scandal massacre revolution uprising holocaust bible koran quran".split()
)
# Lower-case nouns before or behind a name that tell what kind of organisation bears it.
_CLASSES = frozenset(["armed_group", "party", "media", "company", "organisation"])
_NOT_NAMED = frozenset(
    "couple crowd family caravan clan church college court clinic hospital institution mission panel commission business "
    "council delegation audience team bench seat campaign list chain channel brand cell insurgency community coalition bloc "
    "faithful".split()
)
# What is called after a person: the Carlos Ruiz front.
_NAMED_FOR = frozenset(
    "front brigade battalion faction gang cartel militia foundation group company clan".split()
)
_ARMED = frozenset(
    "front brigade battalion militants militant rebels rebel fighters guerrillas insurgents".split()
)


def _class_of(roles: dict[str, Role], noun: str, pair: str) -> str | None:
    """The ActorKind that a noun, or the two words that end in it, gives to the name beside it."""
    for text in (pair, noun):
        if text in _ARMED:
            return "armed_group"
        role = roles.get(text)
        if role is not None and not role.is_person and not role.plural and text not in _NOT_NAMED:
            if role.kind in _CLASSES:
                return role.kind
            if text == "group":
                return "organisation"
    return None


class Neighbours:
    """Decides names by a few tokens to the left and right.

    Attributes:
        diseases: keys of names that only name a disease: the West Nile virus.
    """

    def __init__(self, context: Context, found: list[Name]) -> None:
        self.context = context
        self.lower, self.tags, self.words = context.lower, context.tags, context.words
        self.heads = context.heads
        self.begins = {name.first: name for name in found}
        self.diseases: set[str] = set()

    def decide(self, name: Name) -> None:
        """Looks at one name."""
        before, after = self.context.word(name.title_first - 1), self.context.word(name.end)
        strange = name.kind == "unknown" or (name.kind == "place" and name.rule == "place-noun")
        if strange and before.endswith("-based") and not name.single:
            name.make_organisation("company", "based-name")  # the Lisbon-based |Lenz Lagoon|
            return
        if name.kind == "place" and self._names_something_else(name, before, after):
            name.kind, name.sure, name.senses = "unknown", False, []
            return
        given = name.rule == "given-name" and name.title is None and before in ("in", "near", "at", "outside")
        if (name.kind in ("unknown", "place", "state") or given) and self._place(name, before, after):
            return
        if name.rule == "given-name" and name.title is None and before == "the":
            kind = self._noun_behind(name, before, after)
            if kind in ("building", "airport", "base"):
                name.make_place(kind, "place-noun")  # the |Ana Torres| building
                return
        if name.kind in ("unknown", "org") or name.rule == "given-name":
            self._class_noun(name, before, after)
        if name.kind in ("unknown", "place") and not (name.kind == "place" and name.sure):
            self._person(name, before, after)
        bare = name.kind == "unknown" and not name.sure and not name.single
        if bare and before == "the" and self.lower[name.end - 1] not in _DEEDS:
            name.make_organisation("organisation", "the-capitals")

    def _names_something_else(self, name: Name, before: str, after: str) -> bool:
        """the |West Nile| virus; A/|California|/7"""
        if after in _DISEASES:
            self.diseases.add(self.context.key(name))
            return True
        return before == "/" and len(self.context.word(name.first - 2)) == 1

    # ------------------------------------------------------------------ places

    def _place(self, name: Name, before: str, after: str) -> bool:
        """A place noun beside the name, or a place preposition before a listed one."""
        kind = self._noun(name, before, after)
        if kind is not None:
            name.place_evidence = True
            if name.kind == "unknown" or not name.sure:
                name.make_place(kind, "place-noun")
            return True
        unknown = name.kind == "unknown" and name.form != "acronym" and name.end - name.first <= 2
        if (
            unknown
            and before in ("", ";", ".", "from", "and", "-", "—")
            and after == ","
            and self._lies_in(name)
        ):
            name.make_place("city", "place-comma-place")
            return True
        if name.kind == "unknown" and self._is_reached(name, before):
            name.make_place("city", "reached-strange-name")
            return True
        if name.rule != "given-name" and (name.kind == "state" or before not in _PLACE_PREPOSITIONS):
            return False
        if before not in _PLACE_PREPOSITIONS:
            return False
        name.place_evidence = before not in _AMBIGUOUS
        if name.kind == "place":
            name.sure = True
            return True
        if before in ("in", "near", "at", "outside") and self._lies_in(name):
            name.make_place("city", "in-place-comma")
            return True
        given = name.rule == "given-name" and name.title is None
        kind = self._said_to_be(name.end + 1) if after == "," and (name.kind == "unknown" or given) else None
        if kind is not None:
            name.make_place(kind, "place-noun")
            return True
        at_site = before == "at" and self.context.word(name.first - 2) in self.heads.places
        if (before in ("in", "near") or at_site) and self._is_strange(name):
            name.make_place("other", "in-strange-name")
            return True
        return False

    def _is_reached(self, name: Name, before: str) -> bool:
        """visited |Sarwali|; retook |Kel Tamat|: a strange name behind a verb whose object is a place"""
        if before not in _REACHING or not self._is_strange(name):
            return False
        return not any(self.context.is_family_name(i) for i in range(name.first, name.end))

    def _noun(self, name: Name, before: str, after: str) -> str | None:
        """The PlaceKind that a noun beside the name, or its own last word, makes it."""
        unknown = name.kind == "unknown"
        if unknown and (name.form == "acronym" or self.lower[name.end - 1].endswith(_ADJECTIVAL)):
            return None
        return (
            self._noun_behind(name, before, after)
            or self._noun_before(name, before)
            or (self._own_noun(name) if name.kind != "state" else None)
        )

    def _noun_behind(self, name: Name, before: str, after: str) -> str | None:
        """|Bir Hamad| village; |Dadaab| camps; |Esperance| residents; |Arandu| is a small town"""
        places = self.heads.places
        noun = places.get(f"{after} {self.context.word(name.end + 1)}") or places.get(after)
        if noun is not None and noun[1] != "before":
            plural = bool(name.senses) or (before == "and" and name.kind == "unknown")
            if self.tags[name.end] in ("NPxJL" if plural else "NPxJ"):
                return noun[0]
        if after in _LOCALS and name.senses and name.kind == "place":
            return name.place_kind or "city"
        if after in ("is", "was", "are", "were") and name.kind != "state":
            return self._said_to_be(name.end + 1)
        return None

    def _noun_before(self, name: Name, before: str) -> str | None:
        """the city of |Bir Hamad|; north of |Bir Hamad|; four villages: |Bir Hamad|"""
        second = self.context.word(name.first - 2)
        if before == "of" and second in _COMPASS and name.kind == "unknown":
            return "other"
        if before in ("of", "called", "named", ":"):
            noun = self.heads.places.get(second)
            if noun is not None and noun[1] != "after":
                return noun[0]
        noun = self.heads.places.get(before)
        return noun[0] if noun is not None and noun[1] == "both" and name.kind == "unknown" else None

    def _own_noun(self, name: Name) -> str | None:
        """|Lake Arandu|, |Arandu Province|"""
        if name.single:
            return None
        noun = self.heads.places.get(self.lower[name.first])
        if noun is not None and noun[1] != "after" and name.kind == "unknown" and name.end - name.first <= 3:
            return noun[0]
        noun = self.heads.places.get(self.lower[name.end - 1])
        if noun is not None and noun[1] != "before" and self.words[name.end - 1][0].isupper():
            return noun[0]
        return None

    def _said_to_be(self, at: int) -> str | None:
        """|Arandu| is a small town in ...; |Arandu| is located in ..."""
        for j in range(at, min(at + 7, len(self.tags))):
            if self.lower[j] in ("located", "situated"):
                return "other"
            if self.tags[j] not in "DJNgnr&,":
                return None
            noun = self.heads.places.get(self.lower[j])
            if noun is not None and self.tags[j + 1 : j + 2] in ("i", "o", ",", ".", "W", "T", "n"):
                return noun[0]
        return None

    def _is_strange(self, name: Name) -> bool:
        """One or two words that no dictionary knows, no acronym: in |Bumbar|."""
        if name.kind != "unknown" or name.end - name.first > 2 or name.form == "acronym":
            return False
        if self.tags[name.end : name.end + 1] in ("G", "N", "L"):
            return False
        return not any(
            word in self.context.dictionary
            or word in self.heads.organisations
            or word.endswith(("an", "ish", "ese", "ic"))
            for word in self.lower[name.first : name.end]
        )

    def _lies_in(self, name: Name) -> bool:
        """in |Bir Hamad|, Iraq; at |Bir Hamad| in Iraq"""
        if name.kind != "unknown" or self.context.word(name.end) not in (",", "in"):
            return False
        outer = self.begins.get(name.end + 1)
        return outer is not None and (
            outer.kind == "place" or (outer.kind == "state" and outer.form == "name")
        )

    # ------------------------------------------------------------------ organisations

    def _class_noun(self, name: Name, before: str, after: str) -> None:
        """the |Gran Rif| gang, the |Carlos Ruiz| front; the militant group |Suqur|; the union |Boerenbond|"""
        second = self.context.word(name.first - 2)
        behind = _class_of(self.heads.roles, after, f"{after} {self.context.word(name.end + 1)}")
        if behind is not None and self.tags[name.end] in "NL" and self.words[name.end].islower():
            owner = name.rule == "given-name" or name.title is not None
            the = "the" in (before, second, self.context.word(name.first - 3)) or "'s" in (before, second)
            if the and (not owner or after in _NAMED_FOR) and self._stands_alone(name.end + 1):
                name.make_organisation(behind, "class-noun")
                return
        in_front = _class_of(self.heads.roles, before, f"{second} {before}")
        if before == "ngo":
            in_front = "organisation"
        elif not name.first or self.words[name.first - 1][0].isupper():
            in_front = None
        if in_front is not None and name.kind == "unknown":
            name.make_organisation(in_front, "class-noun")

    def _stands_alone(self, at: int) -> bool:
        """the Torres government |spokesman|: the noun before describes another."""
        return self.tags[at : at + 1] not in ("N", "L", "P")

    # ------------------------------------------------------------------ persons

    def _person(self, name: Name, before: str, after: str) -> None:
        if name.form == "acronym":
            return
        role = self.heads.roles.get(before)
        written_small = (
            name.first > 0 and self.words[name.first - 1] == before and self.tags[name.first - 1] == "N"
        )
        if role is not None and role.is_person and not role.plural and written_small:
            name.make_person("role-person")
            name.title = before
        elif after == "," and self._apposition(name.end + 1):
            name.make_person("person-apposition")
        elif name.kind == "unknown" and after in _PERSON_CUES and self._may_be_person(name):
            name.make_person("person-cue")
        elif (
            name.kind == "unknown"
            and after in _PERSON_CUES
            and name.single
            and self.context.is_family_name(name.first)
        ):
            name.make_person("person-cue")
            name.form = "surname"
        elif (
            name.kind == "unknown"
            and before in ("said", "says", "added", "told")
            and self._may_be_person(name)
        ):
            name.make_person("cue-person")

    def _may_be_person(self, name: Name) -> bool:
        """Two or three words of which none is an ordinary one, or the first a given name."""
        if name.end - name.first not in (2, 3):
            return False
        ordinary = any(word in self.context.dictionary for word in self.lower[name.first : name.end])
        return not ordinary or self.context.is_given(name.first)

    def _apposition(self, at: int) -> bool:
        """, 34, said; , a spokesman for; , who; , the group's leader"""
        word = self.context.word(at)
        if word.isdigit():
            return len(word) == 2 and self.context.word(at + 1) in (",", ".")
        if word == "who":
            return True
        for j in range(at, min(at + 7, len(self.lower))):
            if self.tags[j] in ",.;:BVMzdoi&G" or (self.tags[j] == "P" and j > at + 2):
                break
            role = self.heads.roles.get(self.lower[j])
            if role is not None and self.tags[j] == "N" and self.tags[j + 1 : j + 2] not in ("N", "L", "P"):
                return role.is_person and not role.plural
        return False
