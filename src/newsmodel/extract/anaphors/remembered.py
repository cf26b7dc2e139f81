"""Remembered: which actors a text has named so far, and by what nouns and descriptions they may be told of again.

The |Lenz Health Ministry| met ... |the ministry|         a body by the noun that heads its name, however far back
|junta chief| Rui Bell ... |the junta chief|              a person by what stood before the name
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.anaphors.descriptions import heads_of
from newsmodel.extract.referents import Draft, Found
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import key_of
from newsmodel.text.analysis import Analysis

__all__ = ["FORCES", "STRICT", "Remembered"]

_NAME = 6  # tokens of a name
_REACH = 6  # sentences
_LONGEST_OPENER = 16  # tokens
_WINDOW = 40  # mentions
FORCES = frozenset(["army", "military", "police"])
# The |ministry|: a body whose name holds that noun, however far back.
STRICT = frozenset("ministry court embassy consulate parliament senate assembly".split())
_BODIES = STRICT | frozenset(
    "council committee commission agency department board cartel front league party union movement coalition alliance federation "
    "confederation association bank".split()
)


_ADVOCATES = ("lawyer", "attorney", "counsel", "advocate", "barrister", "solicitor")
_SAME_CALLING = {
    **dict.fromkeys(_ADVOCATES, _ADVOCATES),
    "schoolteacher": ("teacher",),
    "shopkeeper": ("trader", "shopowner"),
    "physician": ("doctor",),
    "surgeon": ("doctor",),
    "economist": ("analyst",),
    "strategist": ("analyst",),
    "judge": ("magistrate",),
    "congressman": ("lawmaker",),
    "congresswoman": ("lawmaker",),
    "senator": ("lawmaker",),
    "legislator": ("lawmaker",),
    "spokeswoman": ("spokesperson",),
    "spokesman": ("spokesperson",),
}


class Remembered:
    """The actors of a text up to where it is read.

    Attributes:
        recent: sentence and actor of each mention, the last one last.
        bodies: noun → the body named last that it heads.
        introduced: description → the person before whose name it stood.
    """

    def __init__(self, analysis: Analysis, heads: Heads, listed: dict[str, list[str]]) -> None:
        self.analysis = analysis
        self.heads = heads
        self.listed = listed
        self.recent: list[tuple[int, Draft]] = []
        self.bodies: dict[str, Draft] = {}
        self.introduced: dict[str, Draft] = {}
        self._owners: set[tuple[int, str]] = set()  # sentence, actor: where it only owns something
        self._opening: set[tuple[int, str]] = (
            set()
        )  # sentence, actor: where only what opens the sentence names it
        self._opener = (-1, 0)  # sentence, end of what opens it
        self._noted: dict[str, frozenset[str]] = {}  # id → the nouns for bodies that head its name
        self._heads: dict[str, set[str]] = {}  # id → the nouns that head any of its names

    def note(self, found: Found) -> None:
        """Takes a mention in; adjectives of nationality name nobody."""
        if isinstance(found.referent, Draft) and found.form != "demonym":
            sentence = self.analysis.sentence_of[found.first]
            self.recent.append((sentence, found.referent))
            if found.end <= self._opener_end(sentence):
                self._opening.add((sentence, found.referent.id))
            else:
                self._opening.discard((sentence, found.referent.id))
            if found.form == "name":
                self._note_head(found.referent)
            if found.referent.kind == "person":
                self._introduce(found.first, found.referent)
            if self.analysis.tags[found.end : found.end + 1] == "G":
                self._owners.add((sentence, found.referent.id))

    def add(self, at: int, draft: Draft) -> None:
        """Takes in that an anaphor at a token stood for an actor."""
        self.recent.append((self.analysis.sentence_of[at], draft))

    def _note_head(self, draft: Draft) -> None:
        """The |Lenz Health Ministry|: a page later still the ministry"""
        if draft.id not in self._noted:
            self._noted[draft.id] = _BODIES.intersection(heads_of(key_of(draft.name)))
        for noun in self._noted[draft.id]:
            self.bodies[noun] = draft

    def _introduce(self, first: int, person: Draft) -> None:
        """|junta chief| Rui Bell, |survivor| Ana Torres: what stands before the name is a description from then on"""
        self._note_apposed(first, person)
        lower, tags, at = self.analysis.lower, self.analysis.tags, first
        while at > max(0, first - 3) and tags[at - 1] in "NJ" and self.analysis.words[at - 1][0].islower():
            at -= 1
            role = self.heads.roles.get(lower[first - 1])
            if first - at > 1 or (role is not None and role.is_person):
                self.introduced[" ".join(lower[at:first])] = person

    def _note_apposed(self, first: int, person: Draft) -> None:
        """her |counsel|, Rui Bell, ...; Rui Bell, a |schoolteacher| in Lenz: the noun beside the comma"""
        tags, lower = self.analysis.tags, self.analysis.lower
        end = first + 1
        while end < min(len(tags), first + _NAME) and tags[end] == "P":
            end += 1
        noun = first - 2 if first > 2 and tags[first - 1] == "," else 0
        if tags[end : end + 1] == "," and not noun:
            noun = (
                next((k for k in range(end + 1, min(end + 7, len(tags))) if tags[k] not in "DHJNPG"), end + 1)
                - 1
            )
        role = self.heads.roles.get(lower[noun]) if noun and tags[noun] == "N" else None
        if role is not None and role.is_person and not role.plural:
            for word in (lower[noun], *_SAME_CALLING.get(lower[noun], ())):
                self.introduced[word] = person

    def back(self, at: int) -> list[Draft]:
        """The actors mentioned within reach, each once: in this sentence the last one first; in those before it the
        first one first, for what a sentence is about stands at its head."""
        here = self.analysis.sentence_of[at]
        by_distance: list[list[Draft]] = [[] for _ in range(_REACH + 1)]
        for number, draft in self.recent[-_WINDOW:]:
            if 0 <= here - number <= _REACH:
                by_distance[here - number].append(draft)
        by_distance[0].reverse()
        for distance, drafts in enumerate(by_distance[1:], 1):
            if self._opening and any((here - distance, draft.id) in self._opening for draft in drafts):
                drafts.sort(key=lambda draft: (here - distance, draft.id) in self._opening)
        seen: dict[str, Draft] = {}
        for drafts in by_distance:
            for draft in drafts:
                seen.setdefault(draft.id, draft)
        return list(seen.values())

    def _opener_end(self, sentence: int) -> int:
        """|Asked about Torres,| Bell smiled; |In a letter to Torres,| Bell ...: the comma behind an adverbial that opens a sentence"""
        if self._opener[0] == sentence:
            return self._opener[1]
        first, last = self.analysis.sentences[sentence]
        tags = self.analysis.tags
        comma = tags.find(",", first, min(last, first + _LONGEST_OPENER)) if tags[first] in "iSn" else -1
        closes = (
            0 < comma < len(tags) - 1
            and not set(tags[first:comma]) & set("dzBMXV")
            and tags[comma + 1] in "PDHNO"
        )
        self._opener = (sentence, comma if closes else first)
        return self._opener[1]

    def owns(self, at: int, draft: Draft) -> bool:
        """Whether an actor stands only as an owner in the sentence before token `at`."""
        return (self.analysis.sentence_of[at] - 1, draft.id) in self._owners

    def is_headed(self, noun: str, draft: Draft) -> bool:
        """the |mission|, for UNMISS: one of the actor's names, here or in the lexicon, has that head"""
        if noun in FORCES and draft.kind not in NATIONAL:
            return False  # the |army|, beside rebels called Lenz Liberation Army
        heads = self._heads.get(draft.id)
        if heads is None:
            row = self.listed.get(draft.id)
            known = {draft.name, *draft.forms, *(row[3].split("|") if row is not None else ())}
            heads = self._heads[draft.id] = {head for name in known for head in heads_of(key_of(name))}
        return noun in heads
