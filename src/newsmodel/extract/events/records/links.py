"""Links: how events stand to each other, and which statement speaks of which event.

strikes |after| a drone attack               after
closed the border |in response to| the raid  response_to
killed |during| the riots                    part_of
the ministry said |the attack| ...           about
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.model import Link, LinkRelation
from newsmodel.text.analysis import Analysis

__all__ = ["find_links"]

_ANSWERS = frozenset(["response", "retaliation", "reprisal", "revenge", "retaliated", "responded", "answer"])
_RELATIONS = {
    "after": LinkRelation.AFTER,
    "following": LinkRelation.AFTER,
    "since": LinkRelation.AFTER,
    "before": LinkRelation.BEFORE,
    "during": LinkRelation.PART_OF,
}
_REACH = 12  # tokens between an event and the one that it is linked to


def find_links(analysis: Analysis, events: list[Occurrence], ids: list[str]) -> list[Link]:
    """The links of a text: between events first, then from statements."""
    told = sorted(
        ((telling, id) for event, id in zip(events, ids, strict=True) for telling in event.tellings),
        key=lambda pair: pair[0].first,
    )
    found: dict[Link, None] = {}
    for number, (telling, id) in enumerate(told):
        for earlier, other in reversed(told[max(0, number - 3) : number]):
            if other == id or analysis.sentence_of[earlier.at] != analysis.sentence_of[telling.at]:
                continue
            relation = _relation(analysis, earlier, telling)
            if relation is not None:
                found[Link(source=other, target=id, relation=relation)] = None
                break
    for telling, id in told:
        if telling.statement is not None:
            found[Link(source=telling.statement, target=id, relation=LinkRelation.ABOUT)] = None
    return list(found)


def _relation(analysis: Analysis, one: Telling, other: Telling) -> LinkRelation | None:
    """What the words between two triggers of one sentence make of them."""
    between = analysis.lower[one.end : other.first]
    if len(between) > 3 * _REACH:
        return None
    near = between[-_REACH:]
    if _ANSWERS.intersection(near) and ("to" in near or "for" in near):
        return LinkRelation.RESPONSE_TO
    return next((_RELATIONS[word] for word in reversed(near) if word in _RELATIONS), None)
