"""Bearers: the event to which a report of dead or hurt people belongs that names neither doer nor place nor day of its own.

A missile hit a block of flats. ... |At least 14 people were killed and 32 wounded|, the governor said.

It is the violent event or disaster told last, unless that has such a toll already and the new one does not raise it.
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.occurrences.aspects import are_enumerated, is_provoked_by
from newsmodel.extract.events.occurrences.contradictions import contradict, types_agree
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence
from newsmodel.extract.events.occurrences.sameness import is_result
from newsmodel.text.analysis import Analysis

__all__ = ["bearer", "deed_of", "is_word", "total_bearer"]

_FAR = 5  # sentences between an event and its toll
_GROWN = 2  # times that a toll may be what was told before
_BEARERS = VIOLENT | DISASTERS | {"protest_dispersal", "demonstration"}
_REAL = frozenset(["happened", "claimed", "denied", "attempted"])


def bearer(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """The event told last before a bare toll, or None where the toll is not bare or does not fit it."""
    if not (_is_bare(telling) or _is_damage(telling)):
        return None
    last = _told_last(found, telling)
    if last is None or is_provoked_by(analysis, last, telling) or are_enumerated(analysis, last, telling):
        return None
    distance = analysis.sentence_of[telling.at] - analysis.sentence_of[_end(last, telling)]
    agree = types_agree(last, telling) or (_is_damage(telling) and last.type in DISASTERS)
    if distance > _FAR or not agree or contradict(last, telling, distance):
        return None
    return last if all(_adds(last, toll) for toll in telling.tolls) else None


def deed_of(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """The violence that an author is told of: |Police suspect the front|. That told last, if nobody is said to have done it."""
    deeds = [e for e in found if e.type in VIOLENT and e.strong and e.status in _REAL]
    last = max((e for e in deeds if _end(e, telling) >= 0), key=lambda e: _end(e, telling), default=None)
    if last is None or any(p.draft is not None or p.known for p in last.roles["agent"]):
        return None
    distance = analysis.sentence_of[telling.at] - analysis.sentence_of[_end(last, telling)]
    return last if distance <= _FAR else None


def total_bearer(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """The event of a stated total: the death toll rose to 17, confirmed the ambush but put the toll at five.

    That told in its own sentence; else one that had cost nearly as many lives until then; else what was told last.
    """
    if telling.rule != "toll:total" or not telling.tolls:
        return None
    deeds = [e for e in found if _may_hurt(e) and not all(t.harm for t in e.tellings[-LAST:])]
    sentence = analysis.sentence_of[telling.at]
    here = [
        (abs(t.at - telling.at), e)
        for e in deeds
        for t in e.tellings[-LAST:]
        if analysis.sentence_of[t.at] == sentence and not (t.harm or t.rule.startswith("adjective:"))
    ]
    if here:
        return min(here, key=lambda pair: pair[0])[1]
    last = max(deeds, key=lambda e: _end(e, telling), default=None)
    if last is not None and _goes_on(analysis, last, telling):
        return last
    total, kind = telling.tolls[0].low, telling.tolls[0].kind
    dead = [(max((t.low for t, _ in e.tolls if t.kind == kind), default=0), e) for e in deeds]
    nearly = [pair for pair in dead if total / _GROWN <= pair[0] <= total]
    if nearly:
        return max(nearly, key=lambda pair: pair[0])[1]
    return last


def _goes_on(analysis: Analysis, last: Occurrence, telling: Telling) -> bool:
    """Bombs hit a plant, killing seven. |The number of wounded| rose to 21: of what the sentence before tells"""
    at = _end(last, telling)
    near = 0 <= analysis.sentence_of[telling.at] - analysis.sentence_of[at] <= 1 and at >= 0
    known = any(toll.kind == telling.tolls[0].kind for toll, _ in last.tolls)
    if telling.tolls[0].kind == "killed":
        return False  # of the dead the text may go back to an event that had cost nearly as many lives
    return near and analysis.paragraph_of[at] == analysis.paragraph_of[telling.at] and not known


def _is_bare(telling: Telling) -> bool:
    counted = any(toll.kind in ("killed", "wounded", "missing") for toll in telling.tolls)
    named = any(p.draft is not None and p.kind == "person" for p in telling.roles["target"])
    return telling.harm and counted and not (telling.fresh or named or telling.roles["agent"])


def _is_damage(telling: Telling) -> bool:
    """Two bridges |were destroyed|: no doer, place or day is told with it"""
    return is_result(telling) and not (telling.place_near or telling.when_near or telling.fresh)


def _told_last(found: list[Occurrence], telling: Telling) -> Occurrence | None:
    fitting = [e for e in found if _may_hurt(e) and _end(e, telling) >= 0]
    return max(fitting, key=lambda e: _end(e, telling), default=None)


def _may_hurt(event: Occurrence) -> bool:
    """Whether an event hurts people, is said to have taken place and is more than a word."""
    return event.type in _BEARERS and event.status in _REAL and not is_word(event)


def is_word(event: Occurrence) -> bool:
    """Whether no more is told of an event than a vague word: |"a crime"|"""
    parties = event.roles["agent"] or event.roles["target"]
    return not (event.strong or event.tolls or parties or event.place_near)


def _end(event: Occurrence, telling: Telling) -> int:
    """Where an event was told last before a telling; -1 if nowhere."""
    return max((t.at for t in event.tellings[-LAST:] if t.at < telling.at), default=-1)


def _adds(event: Occurrence, toll: Toll) -> bool:
    """Whether an event has no such toll yet, or a lower one."""
    known = [t.low for t, _ in event.tolls if t.kind == toll.kind]
    return not known or max(known) < toll.low
