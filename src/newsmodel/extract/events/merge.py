"""Merging: tellings of the same occurrence joined into one event.

Two tellings are of one event if nothing contradicts it (type, place, date, named agents, named victims, "another") and
something speaks for it: the same sentence, a definite noun ("the attack"), the same target, place or date.
"""

from __future__ import annotations

from newsmodel.extract.events.aspects import (
    is_battle,
    is_begun_when,
    is_fought_for,
    is_killed_besides,
    is_purpose,
    is_set_alight,
    is_side_effect,
)
from newsmodel.extract.events.contradictions import are_apart, are_others, contradict, types_agree
from newsmodel.extract.events.families import ATTACKS, FAMILY, MISHAPS, close_types
from newsmodel.extract.events.kinds import DISASTERS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrence import LAST, REACH, Occurrence
from newsmodel.extract.events.sameness import nested, one_country, share
from newsmodel.extract.events.surroundings import fineness
from newsmodel.text.analysis import Analysis

__all__ = ["merge"]

_BY_HAND = frozenset(["shooting"])


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
        score = _score(analysis, occurrence, telling, sentence) - 0.05 * number
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


def _score(analysis: Analysis, event: Occurrence, telling: Telling, sentence: int) -> float:
    """Above 1: the telling is of that event."""
    if not types_agree(event, telling):
        return -1
    distance = min(abs(sentence - analysis.sentence_of[t.at]) for t in event.tellings[-LAST:])
    if distance == 0 and is_purpose(analysis, event, telling):
        return 2.0
    if contradict(event, telling, distance):
        return -1
    if distance == 0 and is_set_alight(analysis, event, telling):
        return 2.0
    fought_for = distance == 0 and is_fought_for(event, telling)
    if distance == 0 and not telling.harm and not fought_for and are_apart(analysis, event, telling):
        return -1
    if is_side_effect(event, telling):
        return 2.0
    if event.type in MISHAPS and telling.type in ATTACKS and not telling.harm:
        return -1
    score = 1.0 * fought_for
    toll_only = telling.rule.startswith("toll:")
    if distance == 0:
        score += (
            1.2
            if telling.harm or event.tellings[-1].harm
            else 0.6
            if close_types(event.type, telling.type)
            else 0.2
        )
    if telling.fresh or are_others(event, telling):
        return -1
    if telling.definite and distance <= 12:
        score += 1.0 if distance <= 2 else 0.7
    if distance <= 2 and _is_bare(telling):
        score += 0.6  # the van held 80 kilos of |dynamite|
    if telling.harm and not telling.fresh:
        score += 0.6 if distance <= 1 else 0.3 if distance <= REACH else 0
    if distance == 0 and event.type == "deployment" and telling.type in ("aid", "rescue"):
        score += 1.0
    if telling.harm and distance == 1 and not telling.roles["agent"] and not telling.place_near:
        score += 0.5
    if toll_only:
        score += 0.5 if distance <= 1 else 0
    if share(event.roles["target"], telling.roles["target"]):
        score += 0.9 if event.roles["agent"] and telling.roles["agent"] else 1.0
    if share(event.roles["agent"], telling.roles["agent"]) or one_country(
        event.roles["agent"], telling.roles["agent"]
    ):
        score += 0.6
    if event.place is not None and telling.place is not None and telling.place_near:
        if event.place.id == telling.place.id:
            score += 0.5 if fineness(event.place) > 1 else 0.2
        elif nested(event.place, telling.place):
            score += 0.2
    if (
        event.when is not None
        and telling.when is not None
        and telling.when_near
        and event.when.start == telling.when.start
    ):
        score += 0.3
    if (
        one_country(event.roles["agent"], telling.roles["agent"])
        and distance <= 10
        and FAMILY.get(event.type) == 0
    ):
        score += 0.45
    if event.type == telling.type:
        score += 0.4
    if telling.verb and not telling.harm and not telling.strong:
        score += 0.2
    if distance <= REACH and not telling.strong:
        score += 0.3
    if distance == 0 and not telling.harm and is_begun_when(analysis, event, telling):
        score += 1.0
    if event.type in DISASTERS and telling.harm and not telling.roles["agent"] and not telling.place_near:
        score += 0.9  # a flood; paragraphs later: |112 people were injured|
    if telling.harm and event.type == "protest_dispersal":
        score += 0.1  # before the protest that it dispersed
    if (
        event.type == telling.type in _BY_HAND
        and distance <= 2
        and not (telling.place_near or telling.when_near)
    ):
        score += 0.6  # a shooting on Elm Street. Dell |was shot| several times.
    if is_killed_besides(event, telling) and distance <= 1:
        score += 1.1
    if (
        distance <= 1
        and telling.verb
        and not telling.strong
        and is_battle(event)
        and all(p.draft is None for p in telling.roles["agent"])
    ):
        score += 0.6  # The army retook the village. Nine vehicles |were destroyed|.
    return score


def _is_bare(telling: Telling) -> bool:
    """A weapon by itself: nothing is said to have been done with it here."""
    return bool(telling.roles["instrument"]) and not (
        telling.verb or telling.tolls or telling.roles["agent"] or telling.roles["target"]
    )
