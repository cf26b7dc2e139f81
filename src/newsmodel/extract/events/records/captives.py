"""Captives: who is released where the text only says "they".

Gunmen seized |three teachers| in May. They were freed in July.      the three teachers
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import TAKING
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis

__all__ = ["free_those_taken"]

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
