"""Names: every listed name of an actor or place, looked up token by token.

A name is found under a key in which case, accents, apostrophes and hyphens do not count, and in which al-, Al and el-
are one: "Ka'ta'ib Hezbollah", "al-Qaida" and "Al Qaida". Acronyms are found as written, with or without stops.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import NamedTuple

from newsmodel.lexicon.lexicon import Lexicon

__all__ = [
    "ACTOR_TABLES",
    "NameIndex",
    "Sense",
    "is_acronym",
    "key_of",
    "keys_of",
    "names",
    "skeleton",
    "slug",
]

ACTOR_TABLES = (
    "actors",
    "armed_groups",
    "governments",
    "organisations",
    "parties",
    "media",
    "companies",
    "persons",
)
# `el-(?<!\wel-)` is `\bel-`, told so that the search can look for the letters first: four times as fast.
_ARTICLE = re.compile(r"el-(?<!\wel-)")
_VOWELS = re.compile(r"[aeiouy']+|(?<=.)h")
_COMBINING = re.compile("[\u0300-\u036f]+")
_SAINT = re.compile(r"st(?<!\wst)(?!\w)")
_DROPPED = "'’ʼ‘`ʿʾ."
_OWN_LETTERS = {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
_LETTERS = re.compile("[" + "".join(_OWN_LETTERS) + "]")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")
_NOT_IN_SLUGS = re.compile(r"[^a-z0-9\n]+")  # of many names, a line each
_DOUBLED = re.compile(r"(.)\1+")


class Sense(NamedTuple):
    """One thing that a name may mean.

    Attributes:
        kind: state, actor, region, place or city: the table it stands in.
        form: name, alias, demonym, people, capital or metonym.
        row: the cells of the entry, in the order of its layout.
    """

    kind: str
    form: str
    row: list[str]


# As Sense(...), without a Python call for each: there are thousands.
_new_sense: Callable[[tuple[str, str, list[str]]], Sense] = partial(tuple.__new__, Sense)


class _Remembered(dict[str, str]):
    """Name → what a function makes of it, remembered: a text repeats its names."""

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make

    def __missing__(self, name: str) -> str:
        if len(self) > 300_000:  # a bound for services that read for months
            self.clear()
        made = self[name] = self._make(name)
        return made


def _fold(name: str) -> str:
    name = name.lower()
    if "-" in name:
        name = _ARTICLE.sub("al ", name).replace("-", " ")
    if not name.isascii():
        name = _LETTERS.sub(lambda match: _OWN_LETTERS[match[0]], name)
        name = _COMBINING.sub("", unicodedata.normalize("NFKD", name))
    for mark in _DROPPED:
        name = name.replace(mark, "")
    key = name.lower()
    return _SAINT.sub("saint", key) if "st" in key else key


# The key under which a name, or one token of a name, is found.
key_of = _Remembered(_fold).__getitem__


def _slug(name: str) -> str:
    return _NOT_IN_SLUG.sub("-", key_of(name)).strip("-") or "x"


# A readable key: lower case, without accents, blanks and marks turned into hyphens.
slug = _Remembered(_slug).__getitem__


def _skeleton(word: str) -> str:
    folded = (
        word.replace("ph", "f")
        .replace("q", "k")
        .replace("ck", "k")
        .replace("w", "v")
        .replace("dj", "j")
        .replace("kh", "x")
    )
    bare = _VOWELS.sub("", folded[1:])
    return folded[:1] + _DOUBLED.sub(r"\1", bare)


# The consonants of a name, in which transliterations agree: saadoun, sadun → sdn.
skeleton = _Remembered(_skeleton).__getitem__


def is_acronym(word: str) -> bool:
    """U.S., UN, ISIS-K, M23: two or more characters, no lower-case letter, at least one letter."""
    return len(word) > 1 and " " not in word and word.isupper()


class NameIndex:
    """All names of a lexicon.

    Attributes:
        senses: key → what the name may mean, the likeliest first.
        acronyms: acronym without stops → what it may mean.
        longest: first word of a key → number of words of the longest key that begins with it.
        states: alpha-3 code → row of the states table.
        actors: slug → row of an actor table.
        pairs: the first two words of every key that has two or more.
        lower_names: keys of names that are written without capitals (international coalition).
        lower_case: their first words.
        metonyms: key of a place → id of the actor that speaks from there (brussels → european-union).
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._start()
        self.metonyms.update((key_of(place), slug(actor)) for place, actor in lexicon.rows("metonyms"))
        self._load_states(lexicon.rows("states"))
        for table in ACTOR_TABLES:
            self._load_actors(lexicon.rows(table))
        self._index()
        self._load_places("place", lexicon.lines("extra_places"))
        self._load_places("region", lexicon.lines("regions"))
        self._load_cities(lexicon.lines("cities"))

    def _start(self) -> None:
        self.senses: dict[str, list[Sense]] = {}
        self.acronyms: dict[str, list[Sense]] = {}
        self.longest: dict[str, int] = {}
        self.states: dict[str, list[str]] = {}
        self.actors: dict[str, list[str]] = {}
        self.lower_names: set[str] = set()
        self.lower_case: set[str] = set()
        self.metonyms: dict[str, str] = {}
        self.pairs: set[str] = set()
        self._places: dict[str, str] = {}
        self._cities: dict[str, str] = {}
        self._rows: dict[str, list[str]] = {}
        self._aliases: list[str] = []
        self._senses: list[Sense] = []

    def look_up(self, key: str) -> list[Sense]:
        """What a name may mean, by its key; the likeliest first, cities by population last. Empty if not listed."""
        found = self.senses.get(key, [])
        places = self._places.get(key)
        if places is not None:
            found = found + [self._place(line) for line in places.split("\n")]
        cities = self._cities.get(key)
        if cities is None:
            return found
        rows = [line.split("\t") for line in cities.split("\n")]
        if len(rows) > 1:
            rows.sort(key=lambda row: -int(row[5]))
        return found + [Sense("city", "name", row) for row in rows]

    def __contains__(self, key: str) -> bool:
        return key in self.senses or key in self._cities or key in self._places

    def _place(self, line: str) -> Sense:
        """The sense of a line of `_places`: its kind, a tab and the entry; of one line, the same row each time."""
        kind, _, entry = line.partition("\t")
        row = self._rows.get(line)
        if row is None:
            row = self._rows[line] = entry.split("\t")
        return Sense(kind, "name", row)

    def _load_states(self, rows: list[list[str]]) -> None:
        for row in rows:
            self.states.setdefault(row[0], row)
            self._add((row[1], *_values(row[5])), "state", row)
            for column, form in ((3, "demonym"), (4, "people"), (6, "capital"), (7, "metonym")):
                if row[column]:
                    self._add(row[column].split("|"), "state", row, form)

    def _load_actors(self, rows: list[list[str]]) -> None:
        for id, row in zip(_slugs([row[0] for row in rows]), rows, strict=True):
            if id in self.actors:
                continue
            self.actors[id] = row
            self._add((row[0],), "actor", row)
            if row[3]:
                self._add(row[3].split("|"), "actor", row, "alias")

    def _add(self, aliases: Sequence[str], kind: str, row: list[str], form: str = "name") -> None:
        sense = _new_sense((kind, form, row))
        for alias in aliases:
            if alias.isupper() and is_acronym(alias):
                self.acronyms.setdefault(alias.replace(".", ""), []).append(sense)
            else:
                self._aliases.append(alias)
                self._senses.append(sense)

    def _index(self) -> None:
        """Keys for all names at once: folding one long text is cheap, folding many short ones is not."""
        senses = self.senses
        for key, alias, sense in zip(keys_of(self._aliases), self._aliases, self._senses, strict=True):
            listed = senses.get(key)
            if listed is None:
                senses[key] = [sense]
            elif all(other.row is not sense.row for other in listed):
                listed.append(sense)
            last = alias.rfind(" ") + 1
            if last and sense.kind == "actor" and alias[last:].islower():
                self.lower_names.add(key)
                self.lower_case.add(alias.split(" ", 1)[0].lower())
        self._measure(senses)
        self._aliases, self._senses = [], []

    def _load_places(self, kind: str, lines: list[str]) -> None:
        """Places stay lines too, with their kind in front."""
        names: list[str] = []
        owners: list[str] = []
        for line in lines:
            told = f"{kind}\t{line}"
            aliases = [line[: line.index("\t")], *_values(line[line.rindex("\t") + 1 :])]
            for alias in aliases:
                if alias.isupper() and is_acronym(alias):
                    self.acronyms.setdefault(alias.replace(".", ""), []).append(self._place(told))
                else:
                    names.append(alias)
                    owners.append(told)
        places = self._places
        keys = keys_of(names)
        for key, line in zip(keys, owners, strict=True):
            others = places.get(key)
            if others is None:
                places[key] = line
            elif line not in others.split("\n"):
                places[key] = f"{others}\n{line}"
        if kind == "place":  # the |international zone|
            self.lower_names.update(
                key
                for key, name in zip(keys, names, strict=True)
                if " " in name and name[name.rfind(" ") + 1 :].islower()
            )
        self._measure(keys)

    def _load_cities(self, lines: list[str]) -> None:
        """Cities stay lines until somebody asks for them; those that share a name, a line each."""
        aliases, owners = [line[: line.index("\t")] for line in lines], list(lines)
        for line in lines:
            if line[-1] != "\t":
                more = line[line.rindex("\t") + 1 :].split("|")
                aliases += more
                owners += [line] * len(more)
        cities = self._cities
        for key, line in zip(keys_of(aliases), owners, strict=True):
            others = cities.get(key)
            cities[key] = line if others is None else f"{others}\n{line}"
        self._measure(cities)

    def _measure(self, keys: Collection[str]) -> None:
        """How far the keys go that begin with a word, and the pairs of words that they begin with."""
        longest, pairs = self.longest, self.pairs
        for key in keys:
            first, blank, rest = key.partition(" ")
            if not blank:
                longest.setdefault(key, 1)
                continue
            second, blank, rest = rest.partition(" ")
            pairs.add(f"{first} {second}" if blank else key)
            count = 3 + rest.count(" ") if blank else 2
            if longest.get(first, 0) < count:
                longest[first] = count


def keys_of(names: list[str]) -> list[str]:
    """The keys of many names at once: those in plain letters as one text, as they need fewer steps."""
    text = "\n".join(names)
    if text.isascii():
        return _fold(text).split("\n") if names else []
    strange = [at for at, name in enumerate(names) if not name.isascii()]
    plain = names.copy()
    for at in strange:
        plain[at] = ""
    keys = _fold("\n".join(plain)).split("\n")
    for at, key in zip(strange, _fold("\n".join(names[at] for at in strange)).split("\n"), strict=True):
        keys[at] = key
    return keys


def _slugs(names: list[str]) -> list[str]:
    """The slugs of many names at once."""
    slugs = _NOT_IN_SLUGS.sub("-", "\n".join(keys_of(names))).split("\n") if names else []
    return [slug.strip("-") or "x" for slug in slugs]


def _values(cell: str) -> list[str]:
    return cell.split("|") if cell else []


class ClubIndex(NameIndex):
    """The names of sports clubs, which only sports reports look up: many are those of towns or ordinary words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._start()
        self._load_actors(lexicon.rows("clubs"))
        self._index()


def clubs(lexicon: Lexicon) -> ClubIndex:
    """The clubs of a lexicon, loaded with the first sports report; ask for them through `lexicon.derived(clubs)`."""
    return ClubIndex(lexicon)


def names(lexicon: Lexicon) -> NameIndex:
    """The names of a lexicon; ask for them through `lexicon.derived(names)`."""
    return NameIndex(lexicon)
