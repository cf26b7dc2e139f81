"""Belonging: whether a time or place that a sentence names is of the event told at a token, or of what else the sentence tells.

X, who took office |in May|, flew to Cairo             of an aside
said in a video |released on Sunday| that ...          of the telling
in one of the deadliest attacks |this year|            of what it is compared with
signed a deal to build a line to |Sarn|                of what is to come of it
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.scopes import Scopes
from newsmodel.model import Time
from newsmodel.text.auxiliary import WILL

__all__ = ["MOST", "RECORDS", "Belonging"]

# What is compared with all that has been since a day: the |worst| attack since 2014
MOST = frozenset(
    "worst deadliest bloodiest biggest largest heaviest highest fiercest longest strongest gravest most fiercest boldest "
    "deepest costliest".split()
)
RECORDS = MOST | frozenset("first second third fourth fifth only".split())
_AS_ADVERB = frozenset("at on in by".split())  # said |at first|, |at most|
# What somebody makes known something in, and what is done with it
_WORDS_OF = frozenset(
    "statement statements video videos message messages recording audio communique post posts letter report footage clip tape "
    "interview bulletin note document leaflet release".split()
)
_MADE_KNOWN = frozenset(
    "released published posted issued broadcast aired circulated distributed dated carried shown sent read made put uploaded".split()
)
_TOLD = 8  # tokens from a verb of telling to where it was done
_SPEAKING = frozenset(
    "said says told tells announced announces added adds stated states declared declares insisted insists confirmed reported warned "
    "explained argued wrote vowed pledged promised reiterated stressed blamed accused condemned denounced "
    "denied rejected".split()
)
_POSTED = frozenset(
    "embassy embassies consulate consulates legation mission spokesman spokeswoman spokesperson ambassador envoy correspondent".split()
)
_SEATED = frozenset("ministry government presidency headquarters parliament command secretariat".split())
_OPENING = 3  # tokens from the beginning of a sentence to the place that it opens with
_NAME = 5  # tokens of a name
_COUNTED = frozenset("reported announced given counted recorded confirmed".split())
_RISEN = frozenset("risen rose climbed rises climbs stood stands jumped reached grew up soared".split())
_NUMBER = 6  # tokens of "more than 300 people"
_RELEASED = 9  # tokens from "released" to its day
_RECORD = 10  # tokens between the two


class Belonging(Scopes):
    """Tells what a time or place of a sentence is of."""

    def is_of_record(self, at: int) -> bool:
        """the attack, the worst in the region since |2014|; the first such visit since |May|: when the last like it was"""
        lower = self.analysis.lower
        if lower[at - 1] != "since":
            return False
        back = range(at - 2, max(-1, at - _RECORD), -1)
        i = next((i for i in back if lower[i] in RECORDS or self.analysis.tags[i] in ";:."), -1)
        return i > 0 and lower[i] in RECORDS

    def is_stretch(self, entry: tuple[int, Time]) -> bool:
        """stormed a base at dawn, in one of the |deadliest| attacks |this year|: what it is compared with, not when it was"""
        at, time = entry
        if time.start == time.end or self.analysis.lower[at - 1] == "since":
            return False  # the |second| blast |on Monday|; the worst wreck since |2011|, when a ferry sank
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for i in range(at - 1, max(-1, at - _RECORD), -1):
            if tags[i] in ",.;:" or verbs[i] >= 0:
                return False
            if self.analysis.lower[i] in RECORDS:
                return self.analysis.lower[i - 1] not in _AS_ADVERB
        return False

    def is_of_release(self, time: int, at: int) -> bool:
        """said in a video |released on Sunday| that it had taken 11 men: when it was told, not when it was done"""
        lower, tags = self.analysis.lower, self.analysis.tags
        for i in range(time - 1, max(0, time - _RELEASED), -1):
            if tags[i] in ",.;:" or i == at:
                return False
            if lower[i] in _MADE_KNOWN:
                before = lower[max(0, i - 3) : i]
                return not _WORDS_OF.isdisjoint(before)
        return False

    def is_resumed(self, time: int, at: int) -> bool:
        """The truce, agreed at a |meeting| in Sarn, |went| into force on Friday: of the verb that goes on behind an aside"""
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        first = self.analysis.noun_group_of[at] if verbs[at] < 0 else -1
        if first < 0 or tags[self.analysis.noun_groups[first].first - 1] not in "io":
            return False
        finite = self.analysis.verb_groups
        return any(
            tags[i] == "," and verbs[i + 1] >= 0 and finite[verbs[i + 1]].form == "finite"
            for i in range(at + 1, time)
        )

    def is_of_toll(self, time: int) -> bool:
        """The toll rose to 315 |on Sunday|, up from 153 reported |a day earlier|: when they were counted"""
        lower, tags = self.analysis.lower, self.analysis.tags
        i = time - 1 if tags[time - 1] != "i" else time - 2
        if lower[i] in _COUNTED and "#" in tags[max(0, i - 3) : i]:
            return True
        while i > 0 and time - i < _NUMBER and tags[i] in "#rQJNL" and lower[i] not in ("to", "at"):
            i -= 1
        return lower[i] in ("to", "at", "from") and tags[i + 1] in "#r" and lower[i - 1] in _RISEN

    def is_of_condition(self, time: int, at: int) -> bool:
        """threatened a strike |if| the bill is passed in a vote set for July 9: of what it hangs on"""
        tags, lower = self.analysis.tags, self.analysis.lower
        for i in range(at + 1, time):
            if tags[i] in ",.;:":
                return False
            if lower[i] in ("if", "unless"):
                return True
        return False

    def is_later_clause(self, one: int, other: int) -> bool:
        """fired rockets on Monday, three days |before| envoys meet in Lima: what is told behind another word for the order"""
        tags, lower, verbs = self.analysis.tags, self.analysis.lower, self.analysis.verb_group_of
        at = next((i for i in range(other + 1, one) if lower[i] in ("before", "after", "until")), one)
        finite = {verbs[i] for i in range(at + 1, one)} - {-1, verbs[other]}
        groups = self.analysis.verb_groups
        return "." not in tags[other:one] and any(groups[number].form == "finite" for number in finite)

    def is_of_telling(self, place: int, at: int) -> bool:
        """told reporters |in Quito| that rebels had attacked a post; rebels attacked a post, the army said |in Quito|; the embassy
        |in Quito| announced a grant; |In Quito|, the minister said talks would resume: where it was told"""
        if self.is_of_post(place):
            return True
        if place > at:
            return self._is_said_at(place, at)
        if self._is_speakers_scene(place, at):
            return True
        return "T" in self.analysis.tags[place:at] and self._is_said_at(place, -1)

    def _is_said_at(self, place: int, at: int) -> bool:
        """|told reporters in| Quito: whether the verb before a place, other than that of a trigger before it, is one of telling"""
        lower, tags, verbs = self.analysis.lower, self.analysis.tags, self.analysis.verb_group_of
        for i in range(place - 1, max(0, at, place - _TOLD), -1):
            if tags[i] in ".;:":
                return False
            if verbs[i] >= 0:
                verb = self.analysis.verb_groups[verbs[i]]
                own = at >= 0 and verbs[i] == verbs[at]
                return not own and lower[verb.head] in _SPEAKING and verb.form == "finite"
        return False

    def is_of_post(self, place: int) -> bool:
        """the Chilean |embassy in Quito| announced: where those who speak are posted"""
        return self._is_of_speaker(place, _POSTED)

    def is_of_seat(self, place: int) -> bool:
        """the Defence |Ministry in Quito| said: where a power that speaks sits, which may be far from what it tells of"""
        return self._is_of_speaker(place, _SEATED)

    def _is_of_speaker(self, place: int, bodies: frozenset[str]) -> bool:
        """the Chinese |embassy in Manila| announced: where a body that speaks is"""
        lower, verbs = self.analysis.lower, self.analysis.verb_group_of
        if place < 2 or lower[place - 1] not in ("in", "at") or lower[place - 2] not in bodies:
            return False
        verb = next((verbs[i] for i in range(place, min(len(verbs), place + _NAME)) if verbs[i] >= 0), -1)
        return verb >= 0 and lower[self.analysis.verb_groups[verb].head] in _SPEAKING

    def _is_speakers_scene(self, place: int, at: int) -> bool:
        """|In Quito|, the minister said that talks |would| resume next week: of what is to come, he does not say where"""
        lower, tags, verbs = self.analysis.lower, self.analysis.tags, self.analysis.verb_group_of
        first = self.analysis.sentences[self.analysis.sentence_of[at]][0]
        if place - first > _OPENING or "," not in tags[place : place + _NAME]:
            return False
        said = False
        for i in range(place, at + 1):
            if verbs[i] < 0:
                continue
            verb = self.analysis.verb_groups[verbs[i]]
            if said and lower[verb.first] in WILL:
                return True
            said = said or (lower[verb.head] in _SPEAKING and verb.form == "finite")
        return False
