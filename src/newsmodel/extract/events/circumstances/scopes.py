"""Scopes: whether a place or a time belongs to the clause of a trigger, or to another clause of its sentence.

X, who took office |in May|, flew to Cairo                     the time of another clause
two nuns who were kidnapped |in Sarn| were released            the place of what had been done to them
marched on Monday, and a rally is planned |for Friday|         the time of a clause behind "and"
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis

__all__ = ["REACH", "Scopes"]

REACH = 60  # tokens
_ASIDE = 15  # tokens of a relative clause
_MEANWHILE = frozenset("after when before since while".split())
_ORDER = frozenset("after before since until".split())
_ANSWERS = frozenset("response retaliation revenge reprisal reaction reply".split())
_AFTER = _ANSWERS | {"following"}
_WHERE = frozenset(["in", "at", "near", "on", "outside"])
_DAYPARTS = frozenset(
    "dawn daybreak sunrise sunset nightfall dusk dark noon midday midnight lunchtime breakfast school work sehri iftar".split()
)


class Scopes:
    """Tells the clauses of a sentence apart."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

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
        """two nuns |who were kidnapped on May 2|, two traders |seized in May|, were released: the day told in a relative clause
        of the subject"""
        verbs, tags, lower = self.analysis.verb_group_of, self.analysis.tags, self.analysis.lower
        if time > at or verbs[at] < 0:
            return False
        inner: set[int] = set()
        for i in range(time - 1, max(0, time - _ASIDE), -1):
            if tags[i] in ",.;:":
                return False
            if lower[i] in ("who", "whom", "that", "which") and tags[i - 1] in "NLP":
                return bool(inner) and verbs[at] not in inner
            if verbs[i] >= 0 and tags[i - 1] in "NLP" and self._is_reduced(i, verbs[at]):
                return True
            inner |= {verbs[i]} - {-1}
        return False

    def _is_reduced(self, at: int, outer: int) -> bool:
        """two traders |seized| in May walked free: a participle that begins at `at`, in the subject of verb group `outer`"""
        number = self.analysis.verb_group_of[at]
        verb = self.analysis.verb_groups[number]
        finite = self.analysis.verb_groups[outer].form == "finite"
        return finite and number != outer and verb.first == at and verb.form == "participle"

    def is_of_object(self, time: int, at: int) -> bool:
        """stormed a hall |that students had seized on Monday|: the day of what had been done to it before"""
        verbs, tags, lower = self.analysis.verb_group_of, self.analysis.tags, self.analysis.lower
        if time < at or verbs[at] < 0:
            return False
        relative = next(
            (i for i in range(at + 1, min(time, at + _ASIDE)) if tags[i] in "TW" and tags[i - 1] in "NLP"), -1
        )
        if relative < 0 or "," in tags[relative:time]:
            return False
        return any(lower[i] == "had" and verbs[i] >= 0 for i in range(relative, time))

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
        if first > at and any(self._begins_clause(i, first) for i in range(at + 1, first) if tags[i] == "&"):
            return True
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

    def _begins_clause(self, joint: int, stop: int) -> bool:
        """marched on Monday|, and a rally is planned| for Friday in Sarn: a clause of its own behind "and" """
        group = self.analysis.noun_group_at(joint + 1)
        if self.analysis.tags[joint - 1] != "," or group is None:
            return False
        behind = group.end
        return behind < stop and self.analysis.finite_verb_at(behind) is not None

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

    def _is_after(self, i: int) -> bool:
        """declared an emergency on Tuesday |following| a riot, struck on Tuesday |in retaliation for| an attack"""
        lower = self.analysis.lower
        if lower[i] == "following":
            return lower[i - 1] != "the" and self.analysis.tags[i + 1 : i + 2] in ("D", "J", "N", "P", "#")
        return lower[i] in _ANSWERS and lower[i - 1] == "in" and lower[i + 1 : i + 2] in (["to"], ["for"])

    def is_ordered(self, one: int, other: int) -> bool:
        """Whether "after" or "before" stands between two tokens, or another word for it: |following| a riot"""
        a, b = (one, other) if one < other else (other, one)
        told = not _AFTER.isdisjoint(self.analysis.lower[a + 1 : b])
        if told and any(self._is_after(i) for i in range(a + 1, b)):
            return True
        if one > other and self.analysis.lower[one - 1] == "since":
            b -= 1  # have killed 600 people |since January|: a time of its own
        if "S" not in self.analysis.tags[a + 1 : b]:
            return False
        return any(
            self.analysis.lower[i] in _ORDER
            and self.analysis.tags[i] == "S"
            and self.analysis.lower[i + 1] not in _DAYPARTS  # overran the post |before dawn| on Sunday
            and not self._is_between_commas(i, b)
            for i in range(a + 1, b)
        )

    def _is_between_commas(self, i: int, end: int) -> bool:
        """In May, |after two years of haggling|, Peru signed: a phrase that is over before `end`"""
        return self.analysis.tags[i - 1] == "," and "," in self.analysis.tags[i + 1 : end]
