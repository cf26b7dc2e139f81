"""Merging: tellings of the same occurrence joined into one event.

Each telling goes to the event told of before that it is most like, those told last first; else it is an event of its own.
"""

from __future__ import annotations

from newsmodel.extract.events.families import FAMILY
from newsmodel.extract.events.likeness import likeness
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrence import Occurrence
from newsmodel.text.analysis import Analysis

__all__ = ["merge"]


def merge(analysis: Analysis, tellings: list[Telling]) -> list[Occurrence]:
    """The occurrences that a text tells of, in order."""
    found: list[Occurrence] = []
    waiting: list[Telling] = []
    # harm last in its sentence: "two were killed when |a bus plunged| ..." is of the bus, not of what came before
    ordered = sorted(tellings, key=lambda t: (analysis.sentence_of[t.at], t.harm, t.first))
    for telling in ordered:
        if telling.status == "hypothetical":
            continue
        best = _best(analysis, found, telling)
        if best is not None:
            best.take(telling)
        elif telling.rule.startswith(("toll:", "adjective:")):
            waiting.append(telling)
        else:
            found.append(Occurrence(telling))
    for telling in waiting:
        best = _best(analysis, found, telling)
        if best is not None:
            best.take(telling)
    for event in found:
        event.tellings.sort(key=lambda t: t.first)
        event.tolls.sort(key=lambda pair: pair[0].first)
    found.sort(key=lambda event: event.tellings[0].first)
    return found


def _best(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    total = _total(found, telling)
    if total is not None:
        return total
    best, most = None, 1.0
    sentence = analysis.sentence_of[telling.at]
    for number, occurrence in enumerate(reversed(found)):
        if number > 12:
            break
        score = likeness(analysis, occurrence, telling, sentence) - 0.05 * number
        if score >= most:
            best, most = occurrence, score + 0.001
    return best


def _total(found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """The death toll |rose to 17|: of what had cost most lives until then, but no more; else of the deed told last"""
    if telling.rule != "toll:total" or not telling.tolls:
        return None
    most = telling.tolls[0].low
    deeds = [e for e in found if FAMILY.get(e.type) in (0, 4) and not all(t.harm for t in e.tellings)]
    known = [(max((t.low for t, _ in e.tolls if t.kind == "killed"), default=0), e) for e in deeds]
    fitting = [pair for pair in known if 0 < pair[0] <= most]
    if fitting:
        return max(fitting, key=lambda pair: pair[0])[1]
    return next((e for dead, e in reversed(known) if not dead), None)
