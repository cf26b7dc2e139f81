"""Talks: meetings and agreements told again, or beside, without those who take part.

are to meet in Lima at |talks| mediated by Peru                 the same meeting
talks in Lima, where the two presidents |are to meet|           the same meeting
signed a declaration. The declaration, |signed on Saturday| under the mediation of Peru, ...    the same agreement
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.occurrences.sameness import nested
from newsmodel.text.analysis import Analysis

__all__ = ["are_met_for", "is_talks_retold"]

_TALKS = frozenset(["meeting", "agreement"])
_MET_FOR = frozenset(["noun:talks", "noun:negotiations", "noun:discussions", "noun:round of talks"])
_NEAR = 6  # sentences in which one day is enough
_WITHIN = 8  # tokens between a verb of meeting and the talks


def are_met_for(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """are to meet on Friday in Lima |at talks| mediated by Peru: what they meet for; not: met |before the talks|"""
    last = event.tellings[-1]
    if not last.rule.startswith("verb:meet") or telling.rule not in _MET_FOR or telling.roles["agent"]:
        return False
    if not last.end < telling.first <= last.end + _WITHIN:
        return False
    first = analysis.noun_group_start(telling.first)
    verbs = {analysis.verb_group_of[i] for i in range(last.end, first)}
    return verbs <= {-1} and analysis.lower[first - 1] in ("at", "for", "in")


def is_talks_retold(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a meeting or an agreement is one told before: only one of the two names parties, and nothing tells them apart."""
    if event.type not in _TALKS or event.type != telling.type or telling.fresh or distance > _NEAR:
        return False
    if event.status != telling.status or (event.roles["agent"] and telling.roles["agent"]):
        return False
    if event.place is not None and telling.place is not None and not nested(event.place, telling.place):
        return False
    if event.when is None or telling.when is None:
        signed = event.type == "agreement" and telling.verb and not telling.roles["agent"]
        return signed or (distance == 0 and event.when is telling.when)
    return event.when.start == telling.when.start
