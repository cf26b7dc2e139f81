"""Heads: the words that tell what a name is: titles, roles, organisation heads, place nouns, given names, surnames."""

from __future__ import annotations

from attrs import define

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of, keys_of

__all__ = ["Heads", "Role", "Title", "heads"]


@define
class Title:
    """A title: its class (honorific, office, rank, prefix) and the kind of institution it implies ("" if none)."""

    title: str
    kind_of_title: str
    institution: str


@define
class Role:
    """A common noun for people: lemma, whether it is a person or a group, kind of actor, whether it is a plural."""

    noun: str
    is_person: bool
    kind: str
    plural: bool


class Heads:
    """Words that decide what a name is.

    Attributes:
        titles: title, as key without stops → Title.
        longest_title: first word of a title → number of words of the longest.
        organisations: head word, in lower case → (ActorKind, position: first, last or both).
        places: noun, in lower case → (PlaceKind, position: before, after or both).
        roles: noun or plural, in lower case → Role.
        given: given names, as key → gender (m, f, u).
        surnames: family names, as keys.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.titles: dict[str, Title] = {}
        self.longest_title: dict[str, int] = {}
        for title, kind, institution in lexicon.rows("titles"):
            key = key_of(title.replace(".", ""))
            self.titles.setdefault(key, Title(title, kind, institution))
            parts = key.split(" ")
            self.longest_title[parts[0]] = max(self.longest_title.get(parts[0], 0), len(parts))
        self.organisations = {row[0].lower(): (row[1], row[2]) for row in reversed(lexicon.rows("org_heads"))}
        self.places: dict[str, tuple[str, str]] = {}
        for noun, kind, position in reversed(lexicon.rows("place_nouns")):
            self.places[noun.lower()] = (kind, position)
            self.places.setdefault(_plural(noun.lower()), (kind, position))
        self.roles: dict[str, Role] = {}
        for noun, plural, of, kind in lexicon.rows("roles"):
            self.roles.setdefault(noun, Role(noun, of == "person", kind, False))
            if plural and plural != noun:
                self.roles.setdefault(plural, Role(noun, of == "person", kind, True))
        given, genders = lexicon.columns("given_names")
        self.given = dict(zip(keys_of(given), genders, strict=True))
        self.surnames = frozenset(keys_of(lexicon.lines("surnames")))


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def heads(lexicon: Lexicon) -> Heads:
    """The heads of a lexicon; ask for them through `lexicon.derived(heads)`."""
    return Heads(lexicon)
