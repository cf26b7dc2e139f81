"""Groups: which noun group or verb group a token stands in, where its "of" ends, and whether it is the subject of a verb.

members |of the army| and ...                       as far as the "of" goes
|the army| said                                     a subject: a finite verb stands behind it
The bomb |that killed| Ada Orlow                    a verb of a relative clause
|Joint patrols| by Chile and Peru began             a noun that opens the sentence, its verb still to come
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["Group", "Groups"]

Group = tuple[int, int]
_LONGEST_CHAIN = 6  # "of" groups in a row
_OPENING = 12  # tokens of a noun and what describes it before its "by"


class Groups:
    """Tells the groups of tokens."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower
        self.group_of = analysis.noun_group_of
        self.groups = analysis.noun_groups
        self.verb_of = analysis.verb_group_of
        self.verbs = analysis.verb_groups
        self.is_people: Callable[[int], bool] = lambda i: self.tags[i] == "L"
        self.is_person: Callable[[int], bool] = lambda i: False  # a name of one

    def sentence(self, i: int) -> Group:
        """The token range of the sentence of token `i`."""
        return self.analysis.sentences[self.analysis.sentence_of[i]]

    def group(self, i: int) -> Group | None:
        """The noun group at token `i`, or None."""
        number = self.group_of[i] if 0 <= i < len(self.group_of) else -1
        return self.groups[number][:2] if number >= 0 else None

    def verb(self, i: int) -> VerbGroup | None:
        """The verb group at token `i`, or None."""
        number = self.verb_of[i] if 0 <= i < len(self.verb_of) else -1
        return self.verbs[number] if number >= 0 else None

    def past_of(self, p: int) -> int:
        """Behind "of" groups: members |of the army| and ..."""
        if self.tags[p : p + 1] != "o":
            return p
        for _ in range(_LONGEST_CHAIN):
            if p + 1 >= len(self.tags) or self.tags[p] != "o" or self.group_of[p + 1] < 0:
                break
            p = self.groups[self.group_of[p + 1]].end
        return p

    def is_subject(self, at: int) -> bool:
        """Whether a finite verb follows: |the army| said"""
        p = at
        while p < len(self.tags) and self.tags[p] in "r~":
            p += 1
        if p >= len(self.tags) or self.verb_of[p] < 0:
            return False
        return self.verbs[self.verb_of[p]].form == "finite"

    def is_relative(self, i: int) -> bool:
        """The bomb |that killed| Ada Orlow and two guards went off: a verb of a relative clause without a comma"""
        verb = self.verb(i)
        at = verb.first - 1 if verb is not None else 0
        return at > 0 and self.tags[at] in "WT" and self.group_of[at - 1] >= 0

    def opens_clause(self, i: int) -> bool:
        """until |police came|, after |the army fired|: a group with its verb, not: after |the attack|"""
        group = self.group(i + 1)
        return group is not None and self.is_subject(self.past_of(group[1]))

    def heads_clause(self, at: int) -> bool:
        """Joint patrols |by| Chile and Peru began: a noun that opens the sentence, whose verb is still to come"""
        start = self.sentence(at)[0]
        opened = self.lower[at] == "by" and self.tags[start] in "DJLNPH#Q"
        return opened and at - start <= _OPENING and max(self.verb_of[start:at], default=-1) < 0
