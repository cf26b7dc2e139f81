"""What a noun group hangs on, and whether a group joined to it goes with it or with what it hangs on.

|the mayor| of Sarn and two guards                  the guards go with the mayor
|two nurses| working for a clinic and a school      the school goes with the clinic: the subject is the nurses
|a bus| carrying nurses and doctors                 the doctors go with the nurses: the subject is the bus
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsmodel.extract.events.clauses.asides import Asides
from newsmodel.extract.events.clauses.groups import Group
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["Hanging"]

_STEPS = 3  # the wife |of a judge |from a town |in the south
# Adjectives between people and whom they are tied to.
_TIED = frozenset("loyal close allied opposed linked related attached affiliated sympathetic".split())
_OF = frozenset(["of", "from"])
_SAYING = frozenset("said says reported announced confirmed added told".split())


class _Bearer(NamedTuple):
    group: Group
    word: str  # the preposition behind it; "" for a participle
    verbal: bool  # whether a participle or a relative clause stands between


class Hanging(Asides):
    """Finds what groups hang on."""

    def __init__(self, analysis: Analysis) -> None:
        super().__init__(analysis)
        self.are_who: Callable[[int], bool] = lambda i: self.tags[i] == "L"  # a force or a crowd
        self.does_harm: Callable[[VerbGroup], bool] = lambda verb: False  # attacked, arrested

    def _with_bearer(self, group: Group, joined: Group, low: int) -> tuple[Group, bool] | None:
        """What `group` hangs on if it matters to what `joined`, behind an "and", goes with; and whether both hang on it."""
        if self.tags[joined[0] : joined[1]] == "#":
            return None  # nine drowned in Sarn and |112| were hurt
        bearer = self._bearer(group, low)
        for _ in range(_STEPS):
            if bearer is None:
                return None
            within = self._goes_within(bearer, group, joined)
            if within is not None and self._may_be_subject(bearer.group[0], low):
                return bearer.group, within
            further = self._bearer(bearer.group, low)
            if further is None:
                return None
            bearer = further
        return None

    def _bearer(self, group: Group, low: int) -> _Bearer | None:
        p = group[0] - 1
        word = ""
        if p > low and self.tags[p] in "ioSt" and self.verb_of[p] < 0:
            word, p = self.lower[p], p - 1
        verbal = False
        number = self.verb_of[p] if p > low else -1
        if number >= 0:
            verb = self.verbs[number]
            verbal, p = True, verb.first - 1
            if verb.form == "finite":
                if p <= low or self.tags[p] not in "WT":
                    return None
                p -= 1  # two nurses |who worked for| a clinic
            elif verb.form == "infinitive" or (verb.form == "participle" and self.does_harm(verb)):
                return None  # five people |killed| in Sarn and nine nurses were hurt
        elif word and self.lower[p] in _TIED:
            p -= 1
        if p < low or not (word or verbal):
            return None
        outer = self.group(p)
        return _Bearer(outer, word, verbal) if outer is not None and outer[1] == p + 1 else None

    def _may_be_subject(self, first: int, low: int) -> bool:
        """Not: killed |a nurse| in Sarn and two monks were abducted; in |the city| of Sarn and two villages, police ..."""
        p = first - 1
        while p >= low and self.tags[p] in "r\"'":
            p -= 1
        if p < low or self.tags[p] in ",&;:.)WTw":
            return True
        if self.verb_of[p] >= 0:
            return self.lower[p] in _SAYING
        return self.tags[p] == "S" and self.lower[p] in ("that", "when", "after", "before", "as", "while")

    def _goes_within(self, bearer: _Bearer, group: Group, joined: Group) -> bool | None:
        """Whether `joined` goes with `group`, not with what that hangs on; None where nothing tells."""
        outer, inner, last = (self._sort(g) for g in (bearer.group, group, joined))
        if outer == last == "people" and inner != "people":
            return False  # |a teacher| from Sarn and |two pupils|
        if last == inner and outer == "people" and (inner == "thing" or bearer.word not in _OF):
            return True  # nurses of |a clinic and a school|, men from |the army and the navy|
        if outer == last == "thing" and inner == "people" and not bearer.verbal:
            return False  # |the house| of a candidate and |two shops|
        if outer == last == inner == "people" and bearer.word:
            return self.tags[bearer.group[1] - 1] == "L"  # |the wife| of a judge and |two guards|
        if outer == "thing" and last == inner and bearer.verbal:
            return True  # a bus carrying |nurses and doctors|, a lorry laden with |rice and flour|
        return None

    def _sort(self, group: Group) -> str:
        head = group[1] - 1
        if self.tags[head] == "#" or self.is_people(head) or self.is_person(head):
            return "people"
        if self.are_who(head):
            return "people" if self.tags[head] == "L" else "name"
        return "name" if self.tags[head] == "P" else "thing"
