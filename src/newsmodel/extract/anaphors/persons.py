"""Person pronouns: whom "he", "her" or "him" stands for.

|Ana Torres| met Maria Bell. |She| left.                       the subject of the sentence before
Asked whether |he| was worried, |Rui Bell| smiled              whom the main clause names
Rui Bell left. Luis Hart called |him| a liar                   never who does it to whom the pronoun names
"""

from __future__ import annotations

from newsmodel.extract.anaphors.remembered import Remembered
from newsmodel.extract.referents import Draft, Referents
from newsmodel.text.analysis import Analysis

__all__ = ["PersonPronouns"]

# How a sentence opens that tells what somebody was asked.
_ASKED = frozenset("asked pressed questioned quizzed challenged reminded".split())
_LONGEST_QUESTION = 30  # tokens
_OBJECTS = frozenset(["him", "her"])
_OWNERS = frozenset(["his", "her"])
_VERBAL = frozenset("dzvnVXMBbr~")  # a verb with what belongs to it
_CLAUSE = 12  # tokens between a pronoun and the subject of its clause
_OPENERS = frozenset("in during after at following before on".split())
_OPENER = 14  # tokens of what opens a sentence, at most


class PersonPronouns:
    """Finds the persons that the pronouns of one text stand for."""

    def __init__(self, analysis: Analysis, referents: Referents, remembered: Remembered) -> None:
        self.analysis = analysis
        self.referents = referents
        self.remembered = remembered

    def meant(self, at: int, gender: str) -> Draft | None:
        """Whom a pronoun at a token means: the subject of the sentence before rather than whoever stood last in it."""
        asked = self._asked(at)
        if asked is not None and asked.gender in (gender, "u"):
            return asked
        other = self._not_meant(at)
        fitting = [
            d
            for d in self.remembered.back(at)
            if d.kind == "person" and d.gender in (gender, "u") and d is not other
        ]
        met = self._met_in_opener(at)
        if len(fitting) > 1 and met in fitting:
            fitting.remove(met)
        if len(fitting) > 1:
            fitting = self._outer_first(at, fitting)
        if len(fitting) > 1 and self.remembered.owns(
            at, fitting[0]
        ):  # Torres's aide, |Rui Bell|, left. He ...
            before = self.analysis.sentence_of[at] - 1
            same = [
                d
                for d in fitting[1:]
                if (before, d) in self.remembered.recent and not self.remembered.owns(at, d)
            ]
            return same[0] if same else fitting[0]
        return fitting[0] if fitting else None

    def _asked(self, at: int) -> Draft | None:
        """Asked whether |he| was worried, |Rui Bell| smiled: who was asked is whom the main clause names"""
        lower, tags = self.analysis.lower, self.analysis.tags
        first, end = self.analysis.sentences[self.analysis.sentence_of[at]]
        opens = first + (lower[first] == "when")
        if at == opens or lower[opens] not in _ASKED:
            return None
        comma = tags.find(",", at, min(end, at + _LONGEST_QUESTION))
        found = next(iter(self.referents.within(comma + 1, comma + 4)), None) if comma > 0 else None
        named = (
            found is not None and found.form in ("name", "surname") and "d" not in tags[comma : found.first]
        )
        referent = found.referent if found is not None and named else None
        return referent if isinstance(referent, Draft) and referent.kind == "person" else None

    def _not_meant(self, at: int) -> Draft | None:
        """|Rui Bell| called him a liar; Ana Torres met |Rui Bell|, his rival; she picked |Rui Bell| as his: whom a pronoun beside
        this name cannot stand for"""
        lower, tags = self.analysis.lower, self.analysis.tags
        floor = max(self.analysis.sentences[self.analysis.sentence_of[at]][0], at - _CLAUSE)
        if at - 1 <= floor or lower[at] not in _OBJECTS | _OWNERS:
            return None
        alone = self.analysis.noun_groups[self.analysis.noun_group_of[at]].end == at + 1
        if lower[at] in _OWNERS and not (alone and lower[at] in _OBJECTS):
            return self._named_until(at - 1) if lower[at - 1] in (",", "as") else None
        verb = at - 1
        while verb > floor and tags[verb] in _VERBAL:
            verb -= 1
        if verb == at - 1:
            return None
        if lower[verb] == "who":  # Rui Bell, |who had hit him|
            return self._named_until(verb - (lower[verb - 1] == ","))
        return self._named_until(verb + 1 - (tags[verb] == "t"))

    def _named_until(self, end: int) -> Draft | None:
        """The person whose mention ends at a token, or before the aside that does: |Rui Bell|, 34,"""
        lower = self.analysis.lower
        if lower[end - 1] == "," and end > 3 and lower[end - 3] == ",":
            end -= 3  # Rui Bell, |34|, called him
        found = self.referents.at(end - 1)
        draft = found.referent if found is not None and found.end == end else None
        return draft if isinstance(draft, Draft) and draft.kind == "person" else None

    def _met_in_opener(self, at: int) -> Draft | None:
        """In a phone call with |Ana Torres|, he said: whom the opener names is not who speaks"""
        first = self.analysis.sentences[self.analysis.sentence_of[at]][0]
        lower = self.analysis.lower
        if lower[first] not in _OPENERS or lower[at - 1] != "," or at - first > _OPENER:
            return None
        link = next((i for i in range(at - 2, first, -1) if lower[i] in ("with", "to", "by", "against")), 0)
        met = [f.referent for f in self.referents.within(link + 1, at - 1)] if link else []
        return next((d for d in met if isinstance(d, Draft) and d.kind == "person"), None)

    def _outer_first(self, at: int, fitting: list[Draft]) -> list[Draft]:
        """Torres, |who met Rui Bell on Monday,| ordered what |she| called ...: whom a closed relative clause names comes last"""
        first = self.analysis.sentences[self.analysis.sentence_of[at]][0]
        lower = self.analysis.lower
        who = next((i for i in range(first + 2, at) if lower[i] == "who" and lower[i - 1] == ","), 0)
        head = self.referents.actor_at(who - 2) if who else None
        close = lower.index(",", who, at) if who and "," in lower[who:at] else 0
        if head is None or not close or head not in fitting:
            return fitting
        behind = {f.referent for f in self.referents.within(close, at)}
        inner = {f.referent for f in self.referents.within(who, close)} - {head} - behind
        return sorted(fitting, key=lambda draft: draft in inner)
