"""Stays: what is told next of those who are somewhere already, or goes on where something was told to be.

arrived in Tbilisi on Tuesday ... |will hold talks with the president|
a summit in Lenz. |On the sidelines|, the two presidents met
seized the town of Lenz. Soldiers |had abandoned| their base the night before
"""

from __future__ import annotations

from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["go_on", "stay"]

_STAY = 6  # sentences in which a visit goes on
_MARGINS = frozenset(["sidelines", "sideline", "margins", "fringes"])
_ON_SITE = frozenset(["withdrawal", "demonstration", "labour_strike"])
_LAST = 30  # tellings of an event that are looked at


def go_on(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives withdrawals and protests without a place that of what was told just before, in the same sentence or paragraph."""
    for number, event in enumerate(events):
        if event.place is None and event.type in _ON_SITE:
            event.place = _on_site(analysis, events, number)


def stay(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives meetings and aid the place of a visit told before, or of the summit on whose sidelines they are.

    arrived in Tbilisi on Tuesday ... |will hold talks with the president|: whoever visits meets people there; visited
    Sarn |and handed over| ten tents: and gives there
    """
    _meet_beside(analysis, events)
    for number, event in enumerate(events):
        if event.type not in ("meeting", "aid") or event.place is not None:
            continue
        here = _actors(event)
        at = analysis.sentence_of[event.tellings[0].at]
        for earlier in reversed(events[max(0, number - 5) : number]):
            if earlier.type != "visit" or earlier.place is None or not here & _actors(earlier):
                continue
            if at - analysis.sentence_of[earlier.tellings[0].at] <= (_STAY if event.type == "meeting" else 1):
                event.place = earlier.place
            break


def _meet_beside(analysis: Analysis, events: list[Occurrence]) -> None:
    """opened their summit in Lenz. |On the sidelines|, the two presidents met: where the summit was told to be"""
    for number, event in enumerate(events):
        if event.type != "meeting" or event.place is not None:
            continue
        first, end = analysis.sentences[analysis.sentence_of[event.tellings[0].at]]
        if _MARGINS.isdisjoint(analysis.lower[first:end]):
            continue
        earlier = (e for e in reversed(events[max(0, number - 5) : number]) if e.type in ("meeting", "visit"))
        event.place = next((e.place for e in earlier if e.place is not None), None)


def _on_site(analysis: Analysis, events: list[Occurrence], number: int) -> Place | None:
    """seized the town of Lenz on Sunday. Soldiers |had abandoned| their base the night before: there"""
    event, at = events[number], events[number].tellings[0].at
    if event.status != "happened" or not event.tellings[0].verb:
        return None
    for earlier in reversed(events[max(0, number - 2) : number]):
        last = next((t for t in reversed(earlier.tellings[-_LAST:]) if t.at < at and t.place_near), None)
        if (
            last is None
            or earlier.status != "happened"
            or analysis.paragraph_of[last.at] != analysis.paragraph_of[at]
        ):
            continue
        near = analysis.sentence_of[at] - analysis.sentence_of[last.at] <= 1
        if near and earlier.place is not None and earlier.place.kind != "country":
            return earlier.place
    return None


def _actors(event: Occurrence) -> set[str]:
    return {p.draft.id for role in ("agent", "target") for p in event.roles[role] if p.draft is not None}
