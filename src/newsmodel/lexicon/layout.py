"""What each kind of lexicon file holds: its columns, and what may stand in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from newsmodel.lexicon.bundled import bundled_lines
from newsmodel.model.vocabulary import (
    ActorKind,
    CasualtyKind,
    EventType,
    ParticipantKind,
    PlaceKind,
    Relation,
    Role,
    SpeechAct,
)

__all__ = ["LAYOUTS", "Column", "Layout", "layout_of"]


class Column(NamedTuple):
    """One column.

    Attributes:
        name: as the header line has it.
        expected: what an entry may hold, for people ("an ISO 3166-1 alpha-3 code").
        accepts: True for a value that is fine; lists are checked value by value.
        many: True if "|" separates several values.
        required: True if the cell may not be empty.
    """

    name: str
    expected: str = "text"
    accepts: Callable[[str], bool] = lambda value: True
    many: bool = False
    required: bool = False


class Layout(NamedTuple):
    """One kind of lexicon file.

    Attributes:
        name: its key, the name of the bundled file without ".tsv".
        columns: in order.
        key: the columns that together may not repeat, counted from 0; a cell of several values counts in any order. Empty if
            any entry may.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[int, ...] = (0,)

    @property
    def header(self) -> tuple[str, ...]:
        """The column names, in order."""
        return tuple(column.name for column in self.columns)


def _one_of(values: Iterable[str]) -> Callable[[str], bool]:
    allowed = frozenset(values)
    return lambda value: value in allowed


def _matches(pattern: str) -> Callable[[str], bool]:
    # compiled when a file is read, for importing newsmodel imports this too
    return lambda value: re.fullmatch(pattern, value) is not None


def _degrees(bound: int) -> Callable[[str], bool]:
    def accepts(value: str) -> bool:
        return re.fullmatch(r"-?\d{1,3}(\.\d+)?", value) is not None and abs(float(value)) <= bound

    return accepts


def _relation(value: str) -> bool:
    name, _, target = value.partition("=")
    return name in set(Relation) and re.fullmatch(r"[A-Z]{3}|[a-z0-9-]+", target) is not None


def _slot_and_role(value: str) -> bool:
    slot, _, role = value.partition("=")
    return slot.isalpha() and role in set(Role)


def _is_country(value: str) -> bool:
    # the codes that ISO leaves to its users are fine too
    return value in _codes() or re.fullmatch("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]", value) is not None


@cache
def _codes() -> frozenset[str]:
    return frozenset(line.partition("\t")[0] for line in bundled_lines("states"))


# As an actor's name or alias one of these would be found in every sentence; in capitals it may be an acronym, |IS|, |WHO|.
_NO_NAMES = frozenset(
    "an the this that these those he she it they we you his her its their who which what when where why how in on at of "
    "to for from by with as and or but not no is are was were be been has have had will would can could do does did "
    "said say says told".split()
)


def _is_name(value: str) -> bool:
    # marks alone have an empty key, under which every comma and dash would be found
    return value.isprintable() and any(character.isalnum() for character in value)


def _is_actor(value: str) -> bool:
    return _is_name(value) and (value.lower() not in _NO_NAMES or value.isupper())


def _name(column: str = "name") -> Column:
    return Column(column, "a name", _is_name, required=True)


_COUNTRY = Column("country", "an ISO 3166-1 alpha-3 code", _is_country)
_WIKIDATA = Column("wikidata", "a Wikidata item such as Q796", _matches(r"Q[1-9]\d*"))
_LATITUDE = Column("latitude", "degrees from -90 to 90", _degrees(90))
_LONGITUDE = Column("longitude", "degrees from -180 to 180", _degrees(180))
_ALIASES = Column("aliases", "names", _is_name, many=True)
_KIND = Column("kind", "one of " + ", ".join(ActorKind), _one_of(ActorKind), required=True)
_LOOSE_KIND = Column("kind", "one of " + ", ".join(ActorKind), _one_of(ActorKind))
_PLACE_KIND = Column("kind", "one of " + ", ".join(PlaceKind), _one_of(PlaceKind), required=True)
_FRAMES = "quote that wh to obj-to obj-that to-obj-that obj-of obj-for obj-on obj-as obj-np np for on of against about with".split()
_SLOTS = "of to from for with on between over towards object subject genitive modifier team".split()

_ACTORS = (
    Column("name", "a name", _is_actor, required=True),
    _KIND,
    _COUNTRY,
    Column("aliases", "names", _is_actor, many=True),
    Column("relations", "relation=actor, e.g. backed_by=IRN", _relation, many=True),
    _WIKIDATA,
)

LAYOUTS: dict[str, Layout] = {
    layout.name: layout
    for layout in (
        Layout(
            "states",
            (
                Column("code", "an ISO 3166-1 alpha-3 code", _matches("[A-Z]{3}"), required=True),
                _name(),
                Column("iso2", "an ISO 3166-1 alpha-2 code", _matches("[A-Z]{2}")),
                Column("demonyms", "adjectives", many=True),
                Column("people", "nouns for its people", many=True),
                _ALIASES,
                Column("capitals", "cities", many=True),
                Column("metonyms", "places that stand for its government", many=True),
                _LATITUDE,
                _LONGITUDE,
                _WIKIDATA,
            ),
        ),
        *(
            Layout(name, _ACTORS)
            for name in (
                "actors",
                "armed_groups",
                "clubs",
                "companies",
                "governments",
                "media",
                "organisations",
                "parties",
                "persons",
            )
        ),
        Layout(
            "regions",
            (_name(), _COUNTRY, Column("code", "a GeoNames admin1 code"), _LATITUDE, _LONGITUDE, _ALIASES),
            key=(),
        ),
        Layout(
            "cities",
            (
                _name(),
                _COUNTRY,
                Column("admin1", "a region"),
                _LATITUDE,
                _LONGITUDE,
                Column("population", "a whole number", _matches(r"\d+")),
                _ALIASES,
            ),
            key=(),
        ),
        Layout(
            "extra_places",
            (_name(), _PLACE_KIND, _COUNTRY, Column("admin1", "a region"), _LATITUDE, _LONGITUDE, _ALIASES),
        ),
        Layout("given_names", (_name(), Column("gender", "m, f or u", _one_of("mfu"), required=True))),
        Layout("surnames", (_name(),)),
        Layout(
            "titles",
            (
                _name("title"),
                Column(
                    "class",
                    "honorific, office, rank or prefix",
                    _one_of(("honorific", "office", "rank", "prefix")),
                    required=True,
                ),
                _LOOSE_KIND,
            ),
        ),
        Layout(
            "roles",
            (
                _name("noun"),
                Column("plural"),
                Column("class", "person or group", _one_of(("person", "group")), required=True),
                _KIND,
            ),
        ),
        Layout(
            "org_heads",
            (
                _name("word"),
                _KIND,
                Column("position", "first, last or both", _one_of(("first", "last", "both")), required=True),
            ),
        ),
        Layout(
            "place_nouns",
            (
                _name("noun"),
                _PLACE_KIND,
                Column(
                    "position", "before, after or both", _one_of(("before", "after", "both")), required=True
                ),
            ),
        ),
        Layout(
            "affiliations",
            (_name("noun"), Column("relation", "a relation", _one_of(Relation), required=True)),
        ),
        Layout("metonyms", (_name("place"), _name("actor"))),
        Layout(
            "metonymy",
            (
                _name("word"),
                Column("slot", "one of " + ", ".join(_SLOTS), _one_of(_SLOTS), required=True),
                Column("sense", "place or actor", _one_of(("place", "actor")), required=True),
            ),
            key=(),
        ),
        Layout(
            "words",
            (
                Column("word", "a word in lower case", _matches(r"[a-z'-]+"), required=True),
                Column(
                    "pos",
                    "noun, verb, adj, adv",
                    _one_of(("noun", "verb", "adj", "adv")),
                    many=True,
                    required=True,
                ),
                Column(
                    "forms",
                    "3rd=, past=, part=, ing=, plural=, comp= or sup= and a form",
                    _matches(r"(3rd|past|part|ing|plural|comp|sup)=[a-z' -]+"),
                    many=True,
                ),
            ),
        ),
        Layout(
            "reporting",
            (
                Column("lemma", "a verb, phrase or noun", required=True),
                Column(
                    "pos",
                    "verb, phrase, noun or light",
                    _one_of(("verb", "phrase", "noun", "light")),
                    required=True,
                ),
                Column("act", "one of " + ", ".join(SpeechAct), _one_of(SpeechAct), required=True),
                Column("frames", "any of " + ", ".join(_FRAMES), _one_of(_FRAMES), many=True),
                Column(
                    "forms",
                    "3rd=, past=, part= or ing= and a form",
                    _matches(r"(3rd|past|part|ing)=[a-z' -]+"),
                    many=True,
                ),
                Column(
                    "polarity", "strong, weak or never", _one_of(("strong", "weak", "never")), required=True
                ),
            ),
            key=(),
        ),
        Layout(
            "triggers",
            (
                Column("lemma", "a verb, noun or phrase", required=True),
                Column(
                    "pos",
                    "verb, noun, light, effect, figure or idle",
                    _one_of(("verb", "noun", "light", "effect", "figure", "idle")),
                    required=True,
                ),
                Column("type", "one of " + ", ".join(EventType), _one_of(EventType)),
                Column("roles", "slot=role, e.g. subj=agent", _slot_and_role, many=True),
                Column("needs", "slot=class, e.g. obj=crowd", _matches("[a-z]+=[a-z_]+"), many=True),
                Column("polarity", "strong or weak", _one_of(("strong", "weak")), required=True),
            ),
            key=(0, 1, 4),
        ),
        Layout(
            "weapons",
            (
                Column("noun", "a noun in lower case", required=True),
                Column("class", "a class that triggers name", _matches("[a-z_]+"), required=True),
                Column("type", "one of " + ", ".join(EventType), _one_of(EventType), required=True),
            ),
        ),
        Layout(
            "object_nouns",
            (
                Column("noun", "a noun in lower case", required=True),
                Column("class", "a class that triggers name", _matches("[a-z_]+"), required=True),
                Column(
                    "kind", "one of " + ", ".join(ParticipantKind), _one_of(ParticipantKind), required=True
                ),
            ),
            key=(0, 1),
        ),
        Layout(
            "figures",
            (
                Column("noun", "a noun in lower case", required=True),
                Column("figure", "a class that figures of speech name", _matches("[a-z_]+"), required=True),
            ),
            key=(0, 1),
        ),
        Layout(
            "casualty_words",
            (
                Column("word", "a verb, noun or adjective", required=True),
                Column(
                    "pos", "verb, noun or adjective", _one_of(("verb", "noun", "adjective")), required=True
                ),
                Column(
                    "kind",
                    "casualties, hit (killed or wounded, not said which) or one of "
                    + ", ".join(CasualtyKind),
                    _one_of((*CasualtyKind, "casualties", "hit")),
                    required=True,
                ),
                Column(
                    "slot", "obj, subj, of or count", _one_of(("obj", "subj", "of", "count")), required=True
                ),
            ),
            key=(),
        ),
    )
}


def layout_of(header: tuple[str, ...], name: str = "") -> Layout | None:
    """The layout with that header line; `name` (a file name without suffix) decides between layouts of one form."""
    fitting = [layout for layout in LAYOUTS.values() if layout.header == header]
    return next((layout for layout in fitting if layout.name == name), fitting[0] if fitting else None)
