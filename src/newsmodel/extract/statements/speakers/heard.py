"""Heard: who has spoken so far, and so whom a pronoun beside a cue stands for.

|Ana Torres| said ... |She| added ...      |Peru| closed the border over what |it| called sabotage      the people |they| left
"""

from __future__ import annotations

import re

from newsmodel.extract.actor_kinds import HUMAN, SOMEBODY
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads, Role
from newsmodel.lexicon.names import key_of, slug
from newsmodel.text.analysis import Analysis

__all__ = ["ARTICLES", "GROUP_PRONOUNS", "PERSON_PRONOUNS", "Heard", "role_at"]

ARTICLES = frozenset(
    "the a an this that these those some several his her its their our my your other another one".split()
)
PERSON_PRONOUNS = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
GROUP_PRONOUNS = frozenset(["they", "it", "its", "their"])
# Where what hangs on a noun begins.
_HANGING = re.compile(" (?:in|of|at|on|from|with|for|to|close|familiar|briefed|near) ")
_REACH = 120  # tokens looked back over
# rebels whom |it| accuses of theft: who heads the sentence
_RELATIVE = frozenset("what that which who whom".split())


def role_at(heads: Heads, analysis: Analysis, head: int) -> Role | None:
    """|coast guard|, |police|: what the noun, or the two words that end there, stand for"""
    lower = analysis.lower
    return heads.roles.get(" ".join(lower[max(0, head - 1) : head + 1])) or heads.roles.get(lower[head])


def _noun_of(description: str) -> str:
    """senior |official| in Lima, |source| close to the inquiry: the noun that heads a description"""
    return _HANGING.split(description, maxsplit=1)[0].split(" ")[-1]


class Heard:
    """Who has spoken, in order of the text.

    Attributes:
        last: who spoke last.
        last_person: gender → the person who spoke last.
        last_group: the institution that spoke last.
        authors: noun → who spoke last in a document that it names: said in a |statement|.
        sources: noun → the source without a name that was last described by it.
    """

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads) -> None:
        self.analysis = analysis
        self.referents = referents
        self.heads = heads
        self.last: Draft | None = None
        self.last_at = -1
        self.last_person: dict[str, Draft] = {}
        self.last_group: Draft | None = None
        self.authors: dict[str, Draft] = {}
        self.sources: dict[str, Draft] = {}

    def remember(self, draft: Draft, at: int = -1) -> None:
        """Notes who spoke last, and at which token."""
        self.last, self.last_at = draft, at
        if draft.kind == "person":
            self.last_person[draft.gender] = draft
        elif draft.kind != "unnamed":
            self.last_group = draft
        else:
            self.sources[_noun_of(draft.name)] = draft

    def person(self, at: int) -> Draft | None:
        """Whom |he| or |she| at token `at` stands for."""
        gender = PERSON_PRONOUNS[self.analysis.lower[at]]
        resolved = self.referents.actor_at(at)
        spoke = self.last_person.get(gender)
        if self.last is not None and self.last.kind == "person" and self.last.gender in (gender, "u"):
            spoke = self.last
        if resolved is None or resolved.kind != "person":
            return spoke or self._last_fitting(gender)
        if self._is_told_of(resolved, at) and self._speaks_on(gender, at):
            return spoke
        return self._source_nearby(resolved, at) or resolved

    def nameless_before(self, at: int) -> tuple[int, int] | None:
        """|The defence minister| came to Lenz. |He| said ...: who heads the sentence before, where "he" has no name to mean"""
        analysis = self.analysis
        begin = analysis.sentences[analysis.sentence_of[at]][0]
        quoted = analysis.quotation_of[begin]
        if quoted >= 0 and analysis.quotations[quoted].close < at:  # “...,” |he| said
            begin = analysis.sentences[analysis.sentence_of[max(analysis.quotations[quoted].open, 0)]][0]
        elif begin != at:
            return None
        if begin == 0 or analysis.paragraph_of[begin - 1] != analysis.paragraph_of[at]:
            return None
        first, end = analysis.sentences[analysis.sentence_of[begin - 1]]
        noun_group = analysis.noun_group_at(first)
        if noun_group is None or self.last_at >= first or self.referents.actor_at(at) is not None:
            return None
        head = noun_group.head
        role = role_at(self.heads, analysis, head)
        if role is None or not role.is_person or role.plural or analysis.tags[head] != "N":
            return None
        others = (found.referent for found in self.referents.within(head, end) if found.form == "name")
        named = any(isinstance(other, Draft) and other.kind == "person" for other in others)
        return None if named else (first, head + 1)  # The driver met |Rui Bell|. He said ...

    def nameless_body(self, at: int) -> tuple[int, int] | None:
        """|The navy| seized a boat that |it| said was empty; |the airline| closed. |It| said ...: a body without a name"""
        analysis = self.analysis
        number = analysis.sentence_of[at]
        first = analysis.sentences[number][0]
        if first == at and number > 0:
            first = analysis.sentences[number - 1][0]
        noun_group = analysis.noun_group_at(first)
        if (
            analysis.lower[at] != "it"
            or noun_group is None
            or analysis.paragraph_of[first] != analysis.paragraph_of[at]
        ):
            return None
        head = noun_group.head
        role = role_at(self.heads, analysis, head)
        return None if role is None or role.is_person or head >= at else (first, head + 1)

    def _is_told_of(self, person: Draft, at: int) -> bool:
        """|Rui Bell| would return on Friday, she said: whom the sentence names before its pronoun at the end"""
        first = max(self.analysis.sentences[self.analysis.sentence_of[at]][0], at - _REACH)
        if self.analysis.tags[at - 1] != ",":
            return False
        named = (f for f in self.referents.within(first, at) if f.referent is person)
        return any(found.form in ("name", "surname") for found in named)

    def _speaks_on(self, gender: str, at: int) -> bool:
        """Whether somebody who fits, and is not named in this sentence, spoke in the paragraph before"""
        last, paragraph_of = self.last, self.analysis.paragraph_of
        if last is None or last.kind != "person" or last.gender not in (gender, "u") or self.last_at < 0:
            return False
        return paragraph_of[self.last_at] == paragraph_of[at] and not self._is_told_of(last, at)

    def _source_nearby(self, resolved: Draft, at: int) -> Draft | None:
        """|A resident| said ... “...,” |he| said: the person without a name who spoke last in the paragraph, if nobody else came"""
        last, paragraph_of = self.last, self.analysis.paragraph_of
        if last is None or last.kind != "unnamed" or not max(0, at - _REACH) <= self.last_at < at:
            return None
        role = self.heads.roles.get(_noun_of(last.name))
        if (
            role is None
            or not role.is_person
            or role.plural
            or paragraph_of[at] != paragraph_of[self.last_at]
        ):
            return None
        quoted = (
            self.analysis.quotation_of
        )  # “The mayor heard it,” he said: whom a source names is not the source
        between = [f for f in self.referents.within(self.last_at + 1, at) if quoted[f.first] < 0]
        named = any(found.referent is resolved and found.form != "pronoun" for found in between)
        return None if named else last

    def group(self, at: int) -> Draft | None:
        """Whom |it| or |they| at token `at` stands for."""
        analysis = self.analysis
        word, before = analysis.lower[at], at - 1
        known = self._people_before(at) if word == "they" else None
        known = known or self.referents.actor_at(at)
        inside = (
            analysis.tags[before] in "NLP" or analysis.lower[before] in _RELATIVE or word in ("its", "their")
        )
        if known is None and inside:
            known = (
                self._heads_contrast(at)
                or self._heads_sentence(analysis.sentence_of[at])
                or self._nearest(at)
            )
        elif known is None:
            known = self._just_told_of(at)
        if known is None and word == "they" and self.last is not None and self.last.kind != "person":
            known = self.last
        return known or self.last_group or self._heads_sentence_before(at)

    def _just_told_of(self, at: int) -> Draft | None:
        """A source said so. |The Azure Front| holds Lenz. |It| says ...: who heads the sentence between speaker and pronoun"""
        number = self.analysis.sentence_of[at] - 1
        first = self.analysis.sentences[number][0] if number >= 0 else 0
        paragraph_of = self.analysis.paragraph_of
        if number < 0 or self.last_at >= first or paragraph_of[first] != paragraph_of[at]:
            return None
        return self._heads_sentence(number)

    def _heads_contrast(self, at: int) -> Draft | None:
        """Peru praised the plan, while |Chile| rejected what it called a “trick”: who heads the clause behind "while" """
        first = max(self.analysis.sentences[self.analysis.sentence_of[at]][0], at - _REACH)
        lower = self.analysis.lower
        link = next((i for i in range(at - 1, first, -1) if lower[i] in ("while", "whereas", "but")), 0)
        if not link or lower[link - 1] != ",":
            return None
        begin = link + 1 + (self.analysis.tags[link + 1] == "D")
        draft = self.referents.actor_at(begin)
        return draft if draft is not None and draft.kind not in HUMAN else None

    def _nearest(self, at: int) -> Draft | None:
        """The mayor left, prompting |Peru| to strike what |it| called posts: the institution named last in the sentence"""
        first = max(self.analysis.sentences[self.analysis.sentence_of[at]][0], at - _REACH)
        for found in reversed(self.referents.within(first, at)):
            referent = found.referent
            named = found.form in ("name", "acronym", "metonym") and self.analysis.tags[found.end] != "G"
            if named and isinstance(referent, Draft) and referent.kind not in SOMEBODY:
                return referent
        return None

    def _last_fitting(self, gender: str) -> Draft | None:
        """Who spoke last, unless the given name speaks against it."""
        last = self.last
        if last is None or last.kind not in ("person", "unnamed"):
            return None
        given = self.heads.given.get(key_of(last.name.split()[0]), "u")
        return last if last.kind == "unnamed" or given in (gender, "u") else None

    def _heads_sentence_before(self, at: int) -> Draft | None:
        """|The Harbour Board| met. |It| called on the mayor to ...: who opens the sentence before"""
        number = self.analysis.sentence_of[at] - 1
        return self._heads_sentence(number) if number >= 0 else None

    def _heads_sentence(self, number: int) -> Draft | None:
        """|Peru| closed the border over what it called “sabotage”; on Monday, |Peru's Harbour Board| shut a dock that it ..."""
        first = self._behind_opener(*self.analysis.sentences[number])
        noun_group = self.analysis.noun_group_at(first)
        head = noun_group.head if noun_group is not None else first
        draft = next(filter(None, map(self.referents.actor_at, (head, first, first + 1))), None)
        role = role_at(self.heads, self.analysis, head)
        crowd = role is not None and role.is_person  # |Two sailors| left: they are no "it"
        return draft if draft is not None and draft.kind not in HUMAN and not crowd else None

    def _behind_opener(self, first: int, end: int) -> int:
        """|On Monday,| Peru left: where the sentence goes on behind an adverbial that opens it"""
        tags = self.analysis.tags
        if tags[first] not in "iYrS":
            return first
        at = first
        while at < end - 1 and tags[at] in "iYr#":  # |In August| the bloc left
            at += 1
        if tags[at - 1] in "Y#" and tags[at] in "DPHNL":
            return at
        comma = tags.find(",", first, min(end - 1, first + 12))
        return comma + 1 if comma > 0 and not set(tags[first:comma]) & set("dzBMVXv") else first

    def _people_before(self, at: int) -> Draft | None:
        """|Residents| left in protest at what |they| called “a silence”: the people that head the sentence"""
        analysis = self.analysis
        first = analysis.sentences[analysis.sentence_of[at]][0]
        while first < at and analysis.tags[first] in "C&r,":
            first += 1
        group = analysis.noun_group_at(first)
        if (
            group is None
            or group.first != first
            or group.end > at
            or self.referents.at(group.head) is not None
        ):
            return None
        role = self.heads.roles.get(analysis.lower[group.head])
        if role is None or not role.is_person or not role.plural:
            return None
        name = analysis.name(group.first + (analysis.lower[group.first] in ARTICLES), group.end)
        return self.referents.draft(
            Draft(f"people:{slug(name)}", name[:1].lower() + name[1:], "people", None)
        )
