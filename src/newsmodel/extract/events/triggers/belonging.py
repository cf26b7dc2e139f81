"""Belonging: whether a time or place that a sentence names is of the event told at a token, or of what else the sentence tells.

X, who took office |in May|, flew to Cairo             of an aside
said in a video |released on Sunday| that ...          of the telling
in one of the deadliest attacks |this year|            of what it is compared with
signed a deal to build a line to |Sarn|                of what is to come of it
"""

from __future__ import annotations

from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = ["MOST", "REACH", "RECORDS", "Belonging"]

REACH = 60  # tokens
_ASIDE = 15  # tokens of a relative clause
_MEANWHILE = frozenset("after when before since while".split())
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
_SPEAKING = frozenset("said says told tells announced added stated declared insisted".split())
_COUNTED = frozenset("reported announced given counted recorded confirmed".split())
_RISEN = frozenset("risen rose climbed rises climbs stood stands jumped reached grew up soared".split())
_NUMBER = 6  # tokens of "more than 300 people"
_RELEASED = 9  # tokens from "released" to its day
_RECORD = 10  # tokens between the two
_ORDER = frozenset("after before since until".split())
_ANSWERS = frozenset("response retaliation revenge reprisal reaction reply".split())
_WHERE = frozenset(["in", "at", "near", "on", "outside"])
_DAYPARTS = frozenset(
    "dawn daybreak sunrise sunset nightfall dusk dark noon midday midnight lunchtime breakfast school work sehri iftar".split()
)


class Belonging:
    """Tells what a time or place of a sentence is of."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

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

    def relative_behind(self, at: int) -> int | None:
        """Where the relative clause of an event noun begins: the raid in Sarn |that| killed two, Typhoon Dara, |which| hit ..."""
        tags, verbs = self.analysis.tags, self.analysis.verb_group_of
        for i in range(at + 1, min(at + _ASIDE, len(tags) - 1)):
            if self.analysis.lower[i] in ("that", "which") and verbs[i + 1] >= 0:
                return i
            far = tags[i] == "i" and self.analysis.lower[i] not in _WHERE  # strikes |over| an attack that ...
            if far or verbs[i] >= 0 or tags[i] in ".;:&" or (tags[i] == "," and tags[i + 1] != "W"):
                return None
        return None

    def is_of_subject(self, time: int, at: int) -> bool:
        """two nuns |who were kidnapped on May 2| were released: the day told in a relative clause of the subject"""
        verbs, tags, lower = self.analysis.verb_group_of, self.analysis.tags, self.analysis.lower
        if time > at or verbs[at] < 0:
            return False
        inner: set[int] = set()
        for i in range(time - 1, max(0, time - _ASIDE), -1):
            if tags[i] in ",.;:":
                return False
            if lower[i] in ("who", "whom", "that", "which") and tags[i - 1] in "NLP":
                return bool(inner) and verbs[at] not in inner
            inner |= {verbs[i]} - {-1}
        return False

    def one_clause(self, one: int, other: int) -> bool:
        """Whether no conjunction or relative stands between two tokens: strikes on Tuesday | after an attack in Erbil"""
        a, b = (one, other) if one < other else (other, one)
        tags = self.analysis.tags
        if self.is_aside(a, b):
            return False
        i = a + 1
        while i < b:
            closing = tags.find(",", i, b) if tags[i] == "W" and tags[i - 1] == "," else -1
            if closing > 0:
                i = closing  # On Friday X, |who took office in May|, flew to Cairo
            elif tags[i] in "sw;:W" or (tags[i] == "S" and self.analysis.lower[i] in _ORDER):
                return False
            elif tags[i] == "T" and tags[i - 1] in "NL":
                return False  # flew to Lisbon to discuss a treaty |that| they signed in April
            i += 1
        return True

    def is_of_other_verb(self, first: int, at: int, apart: str) -> bool:
        """Whether a place is where something else was done that the sentence tells of besides.

        threatened to attack ships, |but denied| that it had sunk a tanker off Sarn      the other half of the sentence
        who ended a truce |after| rebels shot a judge in Sarn, threatened strikes        a clause of time in the middle
        two nuns |who were kidnapped| in Sarn were released                              what had been done to them
        """
        tags, lower = self.analysis.tags, self.analysis.lower
        if first > at:
            if "t" in apart and any(tags[i] == "t" and tags[i + 1] in "vr" for i in range(at, first)):
                return True  # signed a deal |to build| a line between Sarn and Belo
            return any(
                lower[i] == "but" and tags[i + 1] in "vdz" for i in range(at, first) if "," in tags[i - 2 : i]
            )
        verbs = self.analysis.verb_group_of
        verb = -1  # the nearest verb before the place
        for i in range(first - 1, max(0, first - REACH), -1):
            if verbs[i] >= 0 and verb < 0:
                verb = verbs[i]
            if tags[i] in '.;:"':
                return False
            if tags[i] == "W" or (tags[i] == "S" and lower[i] in _MEANWHILE):
                opens = (
                    tags[i - 1] in '.;:"^' or i == self.analysis.sentences[self.analysis.sentence_of[i]][0]
                )
                inner = verb >= 0 and verb != verbs[at] and not opens
                return inner and tags[i] in apart and (tags[i] == "W" or "," in tags[first:at])
            if tags[i] == ",":
                return (
                    "n" in apart
                    and verb >= 0
                    and tags[i + 1] == "n"
                    and verbs[i + 1] == verb
                    and "," in tags[first:at]
                )
        return False

    def is_aside(self, one: int, other: int) -> bool:
        """X, who cut short a trip to |Sudan|, met ...: a relative clause between commas, which ends between two tokens"""
        tags = self.analysis.tags
        if "," not in tags[one + 1 : other]:
            return False
        for i in range(one - 1, max(0, one - _ASIDE), -1):
            if tags[i] == "W" or self.analysis.lower[i] in ("whose", "where"):
                return tags[i - 1] == ","
            if tags[i] in ",.;:":
                return False
        return False

    def is_of_another(self, time: int, at: int) -> bool:
        """arrested the man, |whose plea was turned down in 2023|: told of the man; not: the raid on Sarn, |which| began on Friday"""
        tags, lower = self.analysis.tags, self.analysis.lower
        for i in range(time - 1, max(at, time - _ASIDE), -1):
            if tags[i] in ",.;:" and not (tags[i + 1] == "W" or lower[i + 1] in ("whose", "where")):
                return False
            if tags[i] == ",":
                return lower[i + 1] != "which" or self.analysis.verb_group_of[at] >= 0
        return False

    def is_later_clause(self, one: int, other: int) -> bool:
        """fired rockets on Monday, three days |before| envoys meet in Lima: what is told behind another word for the order"""
        tags, lower, verbs = self.analysis.tags, self.analysis.lower, self.analysis.verb_group_of
        at = next((i for i in range(other + 1, one) if lower[i] in ("before", "after", "until")), one)
        finite = {verbs[i] for i in range(at + 1, one)} - {-1, verbs[other]}
        groups = self.analysis.verb_groups
        return "." not in tags[other:one] and any(groups[number].form == "finite" for number in finite)

    def is_of_telling(self, place: int, at: int) -> bool:
        """told reporters |in Quito| that rebels had attacked a post: where it was told"""
        tags, lower, verbs = self.analysis.tags, self.analysis.lower, self.analysis.verb_group_of
        if "T" not in tags[place:at]:
            return False
        for i in range(place - 1, max(0, place - _TOLD), -1):
            if tags[i] in ".;:":
                return False
            if verbs[i] >= 0:
                verb = self.analysis.verb_groups[verbs[i]]
                return lower[verb.head] in _SPEAKING and verb.form == "finite"
        return False

    def _is_after(self, i: int) -> bool:
        """declared an emergency on Tuesday |following| a riot, struck on Tuesday |in retaliation for| an attack"""
        lower = self.analysis.lower
        if lower[i] == "following":
            return lower[i - 1] != "the" and self.analysis.tags[i + 1 : i + 2] in ("D", "J", "N", "P", "#")
        return lower[i] in _ANSWERS and lower[i - 1] == "in" and lower[i + 1 : i + 2] in (["to"], ["for"])

    def is_ordered(self, one: int, other: int) -> bool:
        """Whether "after" or "before" stands between two tokens, or another word for it: |following| a riot"""
        a, b = (one, other) if one < other else (other, one)
        if any(self._is_after(i) for i in range(a + 1, b)):
            return True
        if one > other and self.analysis.lower[one - 1] == "since":
            b -= 1  # have killed 600 people |since January|: a time of its own
        if "S" not in self.analysis.tags[a + 1 : b]:
            return False
        return any(
            self.analysis.lower[i] in _ORDER
            and self.analysis.tags[i] == "S"
            and self.analysis.lower[i + 1] not in _DAYPARTS  # overran the post |before dawn| on Sunday
            for i in range(a + 1, b)
        )
