"""Short forms: names that shorten another name of the same text.

Axis of Resistance ... the |Axis|             the first word
Lagunde Shipping Lines Inc. ... |Lagunde Shipping|     the first words
Philippine Coast Guard ... the |Coast Guard|; Election Commission ... the |Commission|     the last ones
Kachin Independence Army ... |KIA|            its initials
"""

from __future__ import annotations

import re
from collections.abc import Set

from newsmodel.extract.names.acronyms import initials
from newsmodel.extract.names.context import PEOPLES
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, key_of
from newsmodel.text.analysis import Analysis
from newsmodel.text.token import fold

__all__ = ["ShortForms"]

_COMMON_FIRST = frozenset(
    "National Supreme Federal Central International United Royal Islamic People's General High State Foreign Interior Defense "
    "Defence Security New North South East West European African Arab Asian World Global Free First American British".split()
)
_LONGEST = 6  # words of a short form
_NAMESAKES = 20  # how many names of one ending are compared: it bounds the time that a list of them takes


class ShortForms:
    """The beginnings, endings and initials of the names of organisations met so far."""

    def __init__(self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.referents = referents
        self.index = index
        self.heads = heads
        self._by_ending: dict[str, list[tuple[int, Draft]]] = {}
        self._by_beginning: dict[str, Draft] = {}
        self._by_frame: dict[str, Draft] = {}
        self._by_first: dict[str, Draft] = {}
        self._by_initials: dict[str, Draft] = {}

    def learn(self, at: int, text: str, key: str, draft: Draft) -> None:
        """Notes what a name that begins at token `at` may be shortened to."""
        words = key.split(" ")
        if len(words) > 1:
            self._by_first.setdefault(words[0], draft)
        for k in range(1, min(len(words), _LONGEST)):
            same = self._by_ending.setdefault(" ".join(words[k:]), [])
            if len(same) < _NAMESAKES and not any(other is draft for _, other in same):
                same.append((at, draft))
            if k > 1:
                self._by_beginning.setdefault(" ".join(words[:k]), draft)
        head = re.split(" (?:of|for|on) ", key, maxsplit=1)[0].split(" ")
        if head != words:  # the |Observatory|, for Lenz Observatory for Human Rights
            for k in range(len(head)):
                self._by_ending.setdefault(" ".join(head[k:]), []).append((at, draft))
        if len(words) > 2:
            self._by_frame.setdefault(f"{words[0]} {head[-1]}", draft)
        if len(words) > 1 and draft.kind not in ("person", "state"):
            self._by_initials.setdefault(initials(text), draft)

    def of(self, at: int, key: str, country: str | None) -> Draft | None:
        """The organisation that two or more words shorten: Lagunde |Shipping| Lines, Philippine |Coast Guard|."""
        if " " not in key:
            return None
        draft = self._by_beginning.get(key) or self._by_frame.get(key)
        if draft is not None and (country is None or draft.country == country):
            return draft
        return self.ending(at, key, country)

    def ending(self, at: int, key: str, country: str | None = None) -> Draft | None:
        """The organisation whose name ends so: the one named last before token `at`, else the first behind it."""
        same = [
            (first, draft)
            for first, draft in self._by_ending.get(key, [])
            if country is None or draft.country == country
        ]
        before = [item for item in same if item[0] < at]
        if before:
            return max(before, key=lambda item: item[0])[1]
        return same[0][1] if same else None

    def opening(self, key: str) -> Draft | None:
        """The organisation whose name begins with that word: |ARANDU| in a headline, for Arandu Rovers."""
        return self._by_first.get(key)

    def of_acronym(self, acronym: str) -> Draft | None:
        """The organisation of the text whose initials these are."""
        return self._by_initials.get(acronym.replace(".", ""))

    def first_words(self, taken: Set[int]) -> None:
        """the |Axis| for Axis of Resistance, |Kataib| for Kataib Hezbollah: a word in capitals with which exactly one
        longer name of the text begins; never one of the tokens that are `taken` by persons."""
        longer: dict[str, Draft | None] = {}
        for draft in list(self.referents.drafts.values()):
            if draft.kind in ("state", "person") or ":" in draft.id:
                continue
            for form in draft.forms:
                first, _, rest = form.partition(" ")
                if rest and first[0].isupper() and first != "Police" and not self._is_ordinary(first):
                    longer[first] = self._clearer(longer.get(first, draft), draft)
        words = self.analysis.words
        for i in self.analysis.where({fold(word) for word in longer}):
            whole = longer.get(words[i])
            if whole is None or i in taken or self.referents.at(i) is not None:
                continue
            sentence = self.analysis.sentences[self.analysis.sentence_of[i]]
            if i == sentence[0] and (self.tags[i] == "J" or self.tags[i + 1 : i + 2] in ("N", "L")):
                continue  # |Maritime| traffic stopped
            if "P" not in (self.tags[i - 1 : i], self.tags[i + 1 : i + 2]):
                self.referents.mention(i, i + 1, whole, "name", "short-form")

    def _clearer(self, one: Draft | None, other: Draft) -> Draft | None:
        """Which of two actors a shared first word means: the listed one, else neither."""
        if one is None or one is other:
            return one
        listed = [draft for draft in (one, other) if draft.id in self.index.actors]
        return listed[0] if len(listed) == 1 else None

    def _is_ordinary(self, word: str) -> bool:
        """National, Supreme, Iraqi: many names begin so."""
        key = key_of(word)
        return (
            key in self.heads.titles
            or any(s.kind == "state" for s in self.index.look_up(key))
            or word in _COMMON_FIRST
            or word.lower() in PEOPLES
            or key in ("the", "a", "la", "el", "le", "al")
        )
