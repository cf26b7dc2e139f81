"""Inheritance: place and date that an event takes over from the one told just before it.

In Nantes, masked youths looted shops on Thursday. |46 people were arrested.|       Nantes, Thursday
A quake struck off Aomori. ... |An aftershock| hit the same area.                   Aomori
"""

from __future__ import annotations

from datetime import date

from newsmodel.extract.events.kinds import DISASTERS
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis

__all__ = ["BY_CROWDS_AND_POLICE", "HEIRS", "LOCAL", "SCENES", "inherit"]

HEIRS = frozenset(
    "arrest attack shooting bombing riot protest_dispersal force_against_protest property_destruction arson raid ambush armed_clash "
    "abduction robbery mob_violence shelling missile_strike air_strike drone_strike grenade_attack suicide_bombing earthquake "
    "rescue deployment".split()
)
LOCAL = frozenset(["assassination", "mob_violence", "sexual_violence", "chemical_attack", "fire", "accident"])
SCENES = frozenset(["flood", "storm", "natural_disaster", "epidemic", "bombing", "offensive"])
BY_CROWDS_AND_POLICE = frozenset("arrest demonstration riot protest_dispersal raid release".split())
_REACH = 2  # sentences
_GOAL = 7  # tokens from a verb of sending to whither
_CLOCKED = 4  # sentences between a clock time and its day
_FAR = 12  # sentences between a quake and its aftershock


def _has_goal(analysis: Analysis, event: Occurrence) -> bool:
    """deployed 500 soldiers |to the border|: elsewhere than what was told before"""
    at = event.tellings[0].end
    return event.type == "deployment" and "to" in analysis.lower[at : at + _GOAL]


def _newest(earlier: Occurrence, events: list[Occurrence]) -> Time | None:
    """stormed a prison on Saturday and freed guards held since Thursday. The raid began |at 5 a.m.|: of the newest day told"""
    if earlier.when is None or earlier.when.start is None:
        return None
    days = [
        e.when
        for e in events
        if e.when is not None and e.when.start is not None and e.status == earlier.status
    ]
    told = [when for when in days if when.start == when.end and when.start is not None]
    return max(told, key=lambda when: when.start or date.min, default=earlier.when)


def inherit(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives events that lack them the place and date of what was told just before, in the same paragraph."""
    for number, event in enumerate(events):
        clock = event.when is not None and event.when.type == "TIME" and event.when.value[11:12].isdigit()
        if event.type not in HEIRS or (event.place is not None and event.when is not None and not clock):
            continue
        at = event.tellings[0].at
        before = events[max(0, number - 3) : number]
        for earlier in reversed(before):
            if not _may_hand_on(event, earlier):
                continue
            last = max((t.at for t in earlier.tellings[-LAST:] if t.at < at), default=earlier.tellings[0].at)
            distance = analysis.sentence_of[at] - analysis.sentence_of[last]
            if clock and distance <= _CLOCKED:
                event.when = _newest(earlier, before) or event.when
            quakes = event.type == earlier.type == "earthquake"
            if distance > (_FAR if quakes else _REACH):
                continue
            if analysis.paragraph_of[at] != analysis.paragraph_of[last] and event.type != "earthquake":
                continue
            # strikes in Iraq |after| an attack: the other event was earlier, and may have been elsewhere
            if distance or "after" not in analysis.lower[last:at]:
                _take_over(analysis, event, earlier)
            break


def _may_hand_on(event: Occurrence, earlier: Occurrence) -> bool:
    """Whether events of the two types are told as of one scene, and as equally real."""
    rescued = event.type == "rescue" and earlier.type in SCENES | DISASTERS
    scene = earlier.type in HEIRS or earlier.type in ("demonstration", "offensive") or rescued
    return scene and earlier.status == event.status


def _take_over(analysis: Analysis, event: Occurrence, earlier: Occurrence) -> None:
    at = event.tellings[0].at
    told = [t for t in earlier.tellings[-LAST:] if t.at < at]
    if event.type != "earthquake":
        told = [t for t in told if analysis.paragraph_of[t.at] == analysis.paragraph_of[at]]
    if event.place is None and event.type == earlier.type == "earthquake":
        event.place = earlier.place
    if event.place is None and not _has_goal(analysis, event):
        near = (t.place for t in reversed(told) if t.place is not None and t.place_near)
        event.place = next(near, None)
    if event.when is None and (event.place is None or earlier.place is None or event.place is earlier.place):
        event.when = next((t.when for t in reversed(told) if t.when is not None), None)
        if event.when is None and told and event.type in BY_CROWDS_AND_POLICE:
            event.when = earlier.when
