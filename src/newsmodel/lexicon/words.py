"""Words: the dictionary of common English, and the lemmas behind inflected forms.

The list holds lemmas and irregular forms; regular inflection is undone by rule, when a word is first met.

    strikes  → strike noun plural, strike verb 3rd        children → child noun plural        stopped → stop verb past, part
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.lexicon.lexicon import Lexicon

__all__ = ["Reading", "Words", "words"]

_VOWELS = frozenset("aeiouy")


class Reading(NamedTuple):
    """One way to read a word form.

    Attributes:
        lemma: base form.
        pos: noun, verb, adj or adv.
        form: base, plural, 3rd, past, part, ing, comp or sup; "past" of a regular verb stands for its participle too.
    """

    lemma: str
    pos: str
    form: str


class Words:
    """Looks up word forms, in lower case."""

    def __init__(self, columns: list[list[str]]) -> None:
        listed, pos, forms = (column[::-1] for column in columns)  # of two rows of a word the first holds
        cut = {cell: tuple(cell.split("|")) for cell in set(pos)}  # cells repeat: one tuple for all nouns
        self._base: dict[str, tuple[str, ...]] = dict(zip(listed, map(cut.__getitem__, pos), strict=True))
        self._irregular: dict[str, list[Reading]] = {}
        self._replaced: set[tuple[str, str]] = set()  # lemma and form: no regular one beside it
        irregular = dict(zip(listed, forms, strict=True))
        for word in [word for word in reversed(irregular) if irregular[word]]:
            for item in irregular[word].split("|"):
                form, _, surface = item.partition("=")
                kind = {"plural": "noun", "comp": "adj", "sup": "adj"}.get(form, "verb")
                self._replaced.add((word, form))
                self._irregular.setdefault(surface, []).append(Reading(word, kind, form))
        self._known: dict[str, tuple[Reading, ...]] = {}

    def __contains__(self, word: str) -> bool:
        """Whether a form, in lower case, is an ordinary English word."""
        return bool(self.readings(word))

    def pos(self, lemma: str) -> tuple[str, ...]:
        """Parts of speech of a lemma, the most frequent first; empty for a word not listed."""
        return self._base.get(lemma, ())

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Every reading of a form, in lower case; empty for a word not listed."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > 300_000:  # a bound for services that read for months
                self._known.clear()
            known = self._known[word] = tuple(dict.fromkeys(self._read(word)))
        return known

    def lemma(self, word: str, pos: str) -> str | None:
        """The lemma of a form read as that part of speech, or None."""
        return next((r.lemma for r in self.readings(word) if r.pos == pos), None)

    def _read(self, word: str) -> list[Reading]:
        found = [Reading(word, pos, "base") for pos in self._base.get(word, ())]
        found += self._irregular.get(word, ())
        if len(word) < 4:
            return found
        if word.endswith("s"):
            found += self._stems(word, "s", (("noun", "plural"), ("verb", "3rd")))
        elif word.endswith("ed"):
            found += self._stems(word, "ed", (("verb", "past"),))
        elif word.endswith("ing"):
            found += self._stems(word, "ing", (("verb", "ing"),))
        elif word.endswith("er"):
            found += self._stems(word, "er", (("adj", "comp"),))
        elif word.endswith("est"):
            found += self._stems(word, "est", (("adj", "sup"),))
        return found

    def _stems(self, word: str, suffix: str, readings: tuple[tuple[str, str], ...]) -> list[Reading]:
        return [
            Reading(stem, pos, form)
            for stem in _undo(word, suffix)
            for pos, form in readings
            if pos in self._base.get(stem, ()) and (stem, form) not in self._replaced
        ]


_HISSED = ("ses", "xes", "zes", "ches", "shes", "oes")


def _undo(word: str, suffix: str) -> list[str]:
    """The stems that a regular suffix may have been added to: `tried` → try, `stopped` → stop, `fired` → fire."""
    stem = word[: -len(suffix)]
    if suffix == "s":
        if stem.endswith("s"):
            return []  # discuss is no plural of discus
        stems = [stem]
        if word.endswith("ies"):
            stems.append(word[:-3] + "y")
        elif word.endswith(_HISSED):
            stems.append(word[:-2])  # buses → bus; planes are no plans
        return stems
    stems = [stem, stem + "e"]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        stems.append(stem[:-1])
    if stem.endswith("i") and suffix != "ing":
        stems.append(stem[:-1] + "y")
    if stem.endswith("y") and suffix == "ing":
        stems.append(stem[:-1] + "ie")
    return stems


def words(lexicon: Lexicon) -> Words:
    """The dictionary of a lexicon; ask for it through `lexicon.derived(words)`."""
    return Words(lexicon.columns("words"))
