"""Visits: who travels to a place meets somebody there, and the meeting is what the visit is.

arrived in Tbilisi for two days of |talks|; flew to Oslo to |meet| envoys         what it is for
flew to Oslo and |met| the king; arrived in Lisbon on Sunday. She |met| ...       whom the visitor met there
is expected in Amman, on his first |trip| there                                   a visit by two words
are to meet in Brussels. "I |am going to| Brussels"                               the way to a meeting
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.occurrences.sameness import nested, share
from newsmodel.text.analysis import Analysis

__all__ = ["is_purpose", "is_visit_retold"]

_WITHIN = 12  # tokens between what is one event
_NEAR = 2  # sentences from an arrival to the meeting
_AHEAD = frozenset(["planned", "happened"])


def is_purpose(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """arrived in Tbilisi |for two days of talks|; flew to Oslo in May |to meet| envoys; talks in Rome, where both will |meet|"""
    if event.type == "meeting" and telling.rule == "noun:mediation":
        return True  # will meet in Rome with |the mediation| of Council President Lars Vander
    if event.type == "meeting" and telling.rule.startswith("verb:meet"):
        return "where" in analysis.lower[event.tellings[0].end : telling.first][:_WITHIN]
    if event.type != "visit" or telling.type != "meeting":
        return False
    between = analysis.lower[event.tellings[-1].end : telling.first]
    if len(between) >= _WITHIN:
        return False
    if telling.rule.startswith("verb:"):
        return analysis.lower[telling.first - 1] == "to" and "and" not in between
    return not {"for", "to"}.isdisjoint(between[-5:])


def is_visit_retold(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a telling of a meeting or journey is of a visit told before, by the same traveller, there and on no other day."""
    doers = telling.roles["agent"]
    if telling.fresh or telling.plural or distance > _NEAR or not share(event.roles["agent"], doers):
        return False
    if not _is_there(event, telling) or _is_on_other_day(event, telling):
        return False
    if event.type == "visit" and telling.type == "meeting":
        return telling.verb and telling.status == event.status and _is_one_man(event)
    if event.type == "visit" == telling.type and telling.verb:
        return telling.status == event.status and _is_one_man(event) and _is_of_site(telling)
    if event.type == "visit" == telling.type and distance == 0:
        # is expected in Amman, on his first |trip| there
        return {event.status, telling.status} <= _AHEAD
    if event.type == "meeting" and telling.type == "visit" and telling.place is not None:
        placed = event.place is not None and event.place_near and telling.place_near
        return placed and event.place is telling.place
    return False


def _is_one_man(event: Occurrence) -> bool:
    """A minister flew in; not: Peru, which visits nobody and may meet many"""
    return any(p.kind == "person" for p in event.roles["agent"])


def _is_of_site(telling: Telling) -> bool:
    """flew to Kigali. There he |toured a hospital|: a stop of his, not: |visited Lima| as well"""
    seen = telling.roles["target"]
    return bool(seen) and all(p.kind == "thing" and p.place is None for p in seen)


def _is_there(event: Occurrence, telling: Telling) -> bool:
    if event.place is None or telling.place is None or not telling.place_near:
        return True
    return nested(event.place, telling.place)


def _is_on_other_day(event: Occurrence, telling: Telling) -> bool:
    one, other = event.when, telling.when
    if one is None or other is None or not telling.when_near or one.start is None or other.start is None:
        return False
    if one.end is not None and other.end is not None and one.start <= other.start <= one.end:
        return False  # visited the island in May, and on |May 4| met its governor
    return one.start != other.start
