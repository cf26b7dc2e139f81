"""Threads: in a dispatch about several states, whose officials are speaking at a point.

|Chile|'s ruling party rejected the call. “We have courts,” said speaker Rui Bell      what headed the sentence before
|Norway| sent Peru a note after the boat sank, Fisheries Minister Ana Torres said      what heads the sentence itself
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.text.analysis import Analysis

__all__ = ["Threads"]

_BACK = 4  # sentences
_REACH = 60  # tokens of a sentence in which its subject may stand
_RIVAL = 4  # how many times as often one country may be named as another that the text is about too
_SPEAKING = POWERS | {"person"}
# Who attacks is seldom who tells of it.
_ATTACKS = frozenset(
    "struck hit bombed shelled attacked killed fired launched pounded raided invaded seized targeted rammed bombarded wounded captured "
    "kidnapped abducted arrested detained".split()
)


class Threads:
    """The states that the sentences of one text are about, where it is about several."""

    def __init__(self, analysis: Analysis, referents: Referents) -> None:
        self.analysis = analysis
        self.lower, self.tags = analysis.lower, analysis.tags
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.quotation_of, self.paragraph_of = analysis.quotation_of, analysis.paragraph_of
        self.referents = referents

    def rivals(self) -> list[str]:
        """The countries that the text is about, the one named most first; none where it is plainly about one."""
        ranked = self.referents.votes.most_common(4)
        top = ranked[0][1] if ranked else 0
        rivals = [code for code, count in ranked if _RIVAL * count >= top]
        return rivals if len(rivals) > 1 else []

    def before(self, at: int) -> list[str]:
        """The countries that head the sentences before token `at` in its paragraph, the last one first."""
        here = self.sentence_of[at]
        found = []
        for number in range(here - 1, max(-1, here - _BACK - 1), -1):
            first, end = self.sentences[number]
            if self.paragraph_of[first] != self.paragraph_of[at]:
                break
            head = self._head(first, end)
            if head is not None and head.referent.country:
                found.append(head.referent.country)
        return found

    def here(self, at: int) -> str | None:
        """The country of what heads the sentence that token `at` ends, unless it attacks another."""
        first = self.sentences[self.sentence_of[at]][0]
        if self.quotation_of[first] >= 0:
            return None
        head = self._head(first, at)
        if head is None or any(word in _ATTACKS for word in self.lower[head.end : head.end + 6]):
            return None
        return head.referent.country

    def _head(self, first: int, stop: int) -> Found | None:
        """The subject of a sentence, or who speaks its quotation, as far as it stands before token `stop`."""
        quoted = False
        i = first
        stop = min(stop, first + _REACH)
        while i < stop:
            found = self.referents.at(i)
            if self.quotation_of[i] >= 0:
                quoted = True
            elif found is not None and self._is_head(found):
                return found
            elif not quoted and self.analysis.finite_verb_at(i) is not None:
                return None
            i += 1
        return None

    def _is_head(self, found: Found) -> bool:
        referent = found.referent
        if referent.country is None:
            return False
        if isinstance(referent, Draft):
            return referent.kind in _SPEAKING or found.form == "demonym"
        return found.form == "metonym" or self.tags[found.end : found.end + 1] == "G"
