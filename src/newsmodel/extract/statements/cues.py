"""Cues: the words of the reporting lexicon, found in a text in any inflection.

accuse   accuse, accuses, accused, accusing        point out   pointed out, pointing out
vow      noun: vow, vows                           according to
"""

from __future__ import annotations

from attrs import define

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import Analysis

__all__ = ["AT_WHOM", "HELP", "VOICED", "Cue", "Cues", "Entry", "cues"]

# Acts that nouns tell of: a |threat|, the |praise|.
VOICED = frozenset("accuse condemn demand request reject threaten warn praise support promise".split())
# Acts aimed at whom their noun or passive is about: confidence in |Karvia|, |Karvia| was condemned by X.
AT_WHOM = frozenset("accuse condemn praise support".split())
# What is asked of whoever could give it: sought |Karvian help|, called for |the Union's mediation|.
HELP = frozenset(
    "help assistance aid support backing mediation intervention protection advice approval".split()
)

_VOWELS = frozenset("aeiou")


@define
class Entry:
    """One entry of the reporting lexicon (see its file for the columns)."""

    lemma: str
    pos: str
    act: str
    frames: frozenset[str]
    polarity: str

    @property
    def strong(self) -> bool:
        """Whether the cue nearly always reports speech."""
        return self.polarity == "strong"


@define
class Cue:
    """A cue in a text.

    Attributes:
        first, end: token range of the words of the entry.
        entry: its first entry of that form (strong before weak).
        form: base, 3rd, past, part, ing; noun for nouns, phrase for phrases.
    """

    first: int
    end: int
    entry: Entry
    form: str


class Cues:
    """Every form of every cue, by its first word.

    Attributes:
        first_words: the first words of all.
    """

    def __init__(self, rows: list[list[str]]) -> None:
        self._verbs: dict[str, list[tuple[tuple[str, ...], Entry, str]]] = {}
        self._nouns: dict[str, list[tuple[tuple[str, ...], Entry, str]]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Entry, str]]] = {}
        self._lights: dict[str, list[tuple[tuple[str, ...], Entry, str]]] = {}
        cut = {cell: frozenset(cell.split("|")) for cell in {row[3] for row in rows}}  # cells repeat
        for lemma, pos, act, frames, forms, polarity in rows:
            entry = Entry(lemma, pos, act, cut[frames], polarity)
            if pos in ("verb", "light"):
                for surface, form in _verb_forms(lemma, forms):
                    self._add(self._verbs if pos == "verb" else self._lights, surface, entry, form)
            elif pos == "noun":
                for surface in (lemma, _plural(lemma)):
                    self._add(self._nouns, surface, entry, "noun")
            else:
                self._add(self._phrases, lemma, entry, "phrase")
        for table in (self._verbs, self._nouns, self._phrases, self._lights):
            for found in table.values():
                if len(found) > 1:
                    found.sort(key=lambda item: -len(item[0]))
        self.first_words = (
            self._verbs.keys() | self._nouns.keys() | self._phrases.keys() | self._lights.keys()
        )

    @staticmethod
    def _add(
        table: dict[str, list[tuple[tuple[str, ...], Entry, str]]], surface: str, entry: Entry, form: str
    ) -> None:
        first, *rest = surface.split(" ")
        table.setdefault(first, []).append((tuple(rest), entry, form))

    def verb_at(self, lower: list[str], i: int) -> Cue | None:
        """The longest verb cue that begins with token `i`."""
        return _match(self._verbs, lower, i)

    def verbs_at(self, lower: list[str], i: int) -> list[Cue]:
        """Every verb cue that begins with token `i`, the longest first: pledged to, |pledged|."""
        found: list[Cue] = []
        for rest, entry, form in self._verbs.get(lower[i], ()):
            end = i + 1 + len(rest)
            if tuple(lower[i + 1 : end]) == rest and all(end != cue.end for cue in found):
                found.append(Cue(i, end, entry, form))
        return found

    def noun_at(self, lower: list[str], i: int) -> Cue | None:
        """The longest noun cue that begins with token `i`."""
        return _match(self._nouns, lower, i) if lower[i] in self._nouns else None

    def light_at(self, lower: list[str], i: int) -> Cue | None:
        """The longest verb that begins with token `i` and lends its subject to a noun of speech: |lodged| a complaint."""
        return _match(self._lights, lower, i) if lower[i] in self._lights else None

    def phrase_at(self, lower: list[str], i: int) -> Cue | None:
        """The longest phrase that begins with token `i`."""
        return _match(self._phrases, lower, i) if lower[i] in self._phrases else None

    def verbs_of(self, analysis: Analysis) -> list[Cue]:
        """The verb cues of a text, in order, without overlap."""
        found = []
        verbs, lower = self._verbs, analysis.lower
        end = 0
        for i in analysis.where(verbs.keys()):
            if i >= end:
                cue = _match(verbs, lower, i)
                if cue is not None:
                    found.append(cue)
                    end = cue.end
        return found


def _match(
    table: dict[str, list[tuple[tuple[str, ...], Entry, str]]], lower: list[str], i: int
) -> Cue | None:
    found = table.get(lower[i])
    if found is None:
        return None
    following = lower[i + 1] if i + 1 < len(lower) else ""
    for rest, entry, form in found:
        if not rest:
            return Cue(i, i + 1, entry, form)
        # most phrases fall at their second word
        if rest[0] == following and tuple(lower[i + 1 : i + 1 + len(rest)]) == rest:
            return Cue(i, i + 1 + len(rest), entry, form)
    return None


def _verb_forms(lemma: str, forms: str) -> list[tuple[str, str]]:
    """Every surface form of a verb entry, with its name; one that is past and participle counts as past."""
    given: dict[str, list[str]] = {}
    for item in forms.split("|") if forms else ():
        form, _, surface = item.partition("=")
        given.setdefault(form, []).append(surface)
    first, _, rest = lemma.partition(" ")
    if first == "not":
        return [(lemma, "base")]
    tail = f" {rest}" if rest else ""
    past = given.get("past") or [_past(first) + tail]
    result = [(lemma, "base")]
    result += [(s, "3rd") for s in given.get("3rd") or [_third(first) + tail]]
    result += [(s, "past") for s in past]
    result += [(s, "part") for s in given.get("part", []) if s not in past]
    result += [(s, "ing") for s in given.get("ing") or [_ing(first) + tail]]
    return result


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _doubles(verb: str) -> bool:
    """stop, nag: one syllable, one vowel, one consonant behind it."""
    return (
        len(verb) > 2
        and verb[-1] not in "aeiouwxy"
        and verb[-2] in _VOWELS
        and not any(c in _VOWELS for c in verb[:-2])
    )


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


def _ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


def _plural(noun: str) -> str:
    head, space, rest = noun.partition(" of ")
    if head.endswith(("s", "x", "ch", "sh")):
        plural = head + "es"
    elif head.endswith("y") and head[-2:-1] not in _VOWELS:
        plural = head[:-1] + "ies"
    else:
        plural = head + "s"
    return plural + space + rest


def cues(lexicon: Lexicon) -> Cues:
    """The cues of a lexicon; ask for them through `lexicon.derived(cues)`."""
    rank = {"never": 0, "strong": 1, "weak": 2}
    rows = lexicon.rows("reporting")
    return Cues(sorted(rows, key=lambda row: rank.get(row[5], 3)))
