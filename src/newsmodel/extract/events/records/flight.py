"""Flight: people who flee are part of what violence or a disaster costs, no event beside it.

Rebels shelled Goma on Monday. Some |3,000 people fled their homes|.      one shelling, 3,000 displaced
Some |3,000 people fled| Goma on Monday.                                  all that is told: an event
"""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.occurrences.occurrence import Occurrence

__all__ = ["without_flights"]

_FLIGHTS = frozenset(
    [
        "verb:flee",
        "verb:flee their homes",
        "verb:drive from their homes",
        "verb:displace",
        "noun:displacement",
        "verb:uproot",
    ]
)


def without_flights(events: list[Occurrence]) -> list[Occurrence]:
    """The occurrences without those that only tell of people in flight, whose numbers go to what was told before."""
    causes = [event for event in events if event.type in VIOLENT or event.type in DISASTERS]
    if not causes:
        return events
    kept = []
    starts = [cause.tellings[0].first for cause in causes]  # in order, as the events are
    for event in events:
        if (
            event.type in VIOLENT
            or event.type in DISASTERS
            or any(telling.rule not in _FLIGHTS for telling in event.tellings)
        ):
            kept.append(event)
            continue
        cause = causes[max(0, bisect_left(starts, event.tellings[0].first) - 1)]
        cause.tolls += event.tolls
        cause.tolls.sort(key=lambda pair: pair[0].first)
    return kept
