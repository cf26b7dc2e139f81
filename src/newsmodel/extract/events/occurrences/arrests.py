"""Arrests: one arrest told first by what somebody is and later by name, or first by whom and later by where.

arrested four men in Karvia. |The suspects| were detained in Sarn              where they were found
the |arrest| of a smuggler ... Marines had |arrested Ivo Dant| at a farm       who that was
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import KNOWN

__all__ = ["is_arrest_retold", "is_one_named", "is_taking_retold"]

_NEAR = 3  # sentences
_FAR = 10  # sentences from the arrest of somebody to who that was
_SUSPECTS = frozenset("suspect suspects detainee detainees arrested".split())


def is_arrest_retold(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """arrested four men in Karvia. |The suspects| were detained in Sarn: where those who were arrested were found"""
    if not 0 < distance < _NEAR or not event.type == telling.type == "arrest" or telling.fresh:
        return False
    taken = telling.roles["target"]
    told = telling.roles["agent"] or telling.when_near or telling.status != event.status
    suspects = all(analysis.lower[p.head] in _SUSPECTS and _is_definite(analysis, p) for p in taken)
    return bool(taken) and suspects and not told


def is_one_named(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """riots broke out after the |arrest of a student|. |Ivo Dant, 19|, was seized at a flat ...: nobody else's arrest is told"""
    taken_away = telling.type == "arrest" or (telling.type == "abduction" and not telling.roles["agent"])
    if not 0 < distance <= _FAR or event.type != "arrest" or not taken_away or telling.fresh:
        return False
    if not telling.verb or telling.status != event.status or not all(_is_noun(t) for t in event.tellings):
        return False
    before, taken = event.roles["target"], telling.roles["target"]
    if not before or len(taken) != 1 or _is_named(before[0]) or not _is_one(analysis, before[0]):
        return False
    known = _is_named(taken[0]) or analysis.lower[taken[0].first] == "the"
    return taken[0].kind == "person" and known


def _is_one(analysis: Analysis, party: Party) -> bool:
    return party.kind == "person" or (party.kind == "people" and analysis.tags[party.head] == "N")


def _is_named(party: Party) -> bool:
    """Ivo Dant; not: a Karvian engineer, of whom no more is known"""
    return party.draft is not None and party.draft.kind == "person" and not party.silent


def is_taking_retold(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Police arrested Ivo Dant. "Nine men |took him away|," his wife said: one man, on no other day, in no other words for it"""
    if {event.type, telling.type} != {"arrest", "abduction"} or distance > _FAR or telling.fresh:
        return False
    if telling.when_near or telling.place_near or telling.status != event.status:
        return False
    held = {p.draft.id for p in event.roles["target"] if p.draft is not None and p.draft.kind == "person"}
    return any(p.draft is not None and p.draft.id in held for p in telling.roles["target"])


def _is_noun(telling: Telling) -> bool:
    return telling.rule.startswith("noun:")


def _is_definite(analysis: Analysis, party: Party) -> bool:
    return analysis.lower[party.first] in KNOWN
