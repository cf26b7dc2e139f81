"""Captives: who is released, and who is dispersed, where the text only says "they".

Gunmen seized |three teachers| in May. They were freed in July.      the three teachers
|Traders| blocked a road until police dispersed them.               the traders
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.events.kinds import PROTESTS, TAKING
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis

__all__ = ["disperse_those_gathered", "free_those_taken"]

_REACH = 3  # sentences


def free_those_taken(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives a release of nobody those who were taken in the event told just before."""
    taken: Occurrence | None = None
    for event in events:
        if event.type in TAKING and event.roles["target"]:
            taken = event
        elif event.type == "release" and taken is not None and not event.roles["target"]:
            told, freed = (analysis.sentence_of[e.tellings[0].first] for e in (taken, event))
            if freed - told <= _REACH:
                event.roles["target"] = list(taken.roles["target"])


def disperse_those_gathered(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives a dispersal of nobody those who protested in the event told just before."""
    for before, event in [*pairwise(events), *((b, a) for a, b in pairwise(events))]:
        if event.type != "protest_dispersal" or event.roles["target"] or before.type not in PROTESTS:
            continue
        told, driven = (analysis.sentence_of[e.tellings[0].first] for e in (before, event))
        if 0 <= driven - told <= 1:  # broke up |a rally by students|: in one sentence, in either order
            police = {p.key for p in event.roles["agent"]}
            event.roles["target"] = [p for p in before.roles["agent"] if p.key not in police]
