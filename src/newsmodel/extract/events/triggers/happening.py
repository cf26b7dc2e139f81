"""Happening: the verb that says of an event noun when and where it took place, however far behind it.

The clashes, which pitted A against B, |erupted| on Tuesday in Sarn
The blast, the third this month, |took place| at a depot
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["HAPPENING", "verb_of_happening"]

HAPPENING = frozenset(
    "erupted erupts began begins started starts occurred occurs happened happens came flared unfolded ensued".split()
)
_IN_TWO = {
    "broke": "out",
    "breaks": "out",
    "took": "place",
    "takes": "place",
    "taken": "place",
    "flared": "up",
}
_REACH = 45  # tokens from the noun to its verb


def verb_of_happening(analysis: Analysis, clauses: Clauses, at: int) -> VerbGroup | None:
    """The verb of happening whose subject is the noun at token `at`, if something stands between the two."""
    end = min(clauses.sentence(at)[1], at + _REACH)
    number = -1
    for i in range(at + 1, end):
        if analysis.verb_group_of[i] in (-1, number):
            continue
        number = analysis.verb_group_of[i]
        verb = analysis.verb_groups[number]
        word = analysis.lower[verb.head]
        behind = analysis.lower[verb.end : verb.end + 1]
        if word not in HAPPENING and behind != [_IN_TWO.get(word)]:
            continue
        if verb.form == "finite" and any(first <= at < stop for first, stop in clauses.subject(verb.first)):
            return verb if verb.first > at + 1 else None
    return None
