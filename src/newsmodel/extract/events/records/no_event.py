"""No event: what reads like one and is none by itself.

rebels have |held| six engineers since May          a state that lasts
Tehran denies |arming| the rebels                   a reproach
Chile |protested| to Peru                           a note, no march
not to exploit her son's |death|                    of what is told nowhere
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN, STATES
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.kinds import LASTING, VAGUE, VIOLENT
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.records.figures import is_figure

__all__ = ["is_no_event"]

# Words of triggers that tell of work done with others.
_TOGETHER = (
    "together",
    "jointly",
    "side by side",
    "in tandem",
    "shoulder to shoulder",
    "hand in hand",
    "alongside",
)
_DEATHS = frozenset(["noun:death", "noun:loss of life", "noun:injury", "noun:loss"])
_GIVING_UP = frozenset(
    f"verb:{verb}"
    for verb in (
        "give himself up",
        "give herself up",
        "turn himself in",
        "turn herself in",
        "hand himself in",
        "surrender",
    )
)


def is_no_event(event: Occurrence, surroundings: Surroundings) -> bool:
    """Whether something is told that is by itself nothing that happened."""
    return (
        is_figure(event)
        or _is_of_one_country(event)
        or _is_protest_of_state(event)
        or _is_referred_to(event)
        or _is_state(event)
        or _is_unlocated_try(event)
        or _is_habit_denied(event)
        or _is_grief(event)
        or _is_jailed(event, surroundings)
        or _is_beating_told(event)
        or _is_lone_surrender(event)
        or _is_lone_flight(event, surroundings)
        or _is_unharmed(event)
    )


def _is_referred_to(event: Occurrence) -> bool:
    """the envoy who mediated |the talks|: spoken of as known, and neither where, when nor by whom they were held"""
    if event.type != "meeting" or event.place_near or event.when_near or len(event.roles["agent"]) > 1:
        return False
    return (
        all(t.definite and t.rule.startswith("noun:") for t in event.tellings) and not event.roles["target"]
    )


def _is_state(event: Occurrence) -> bool:
    """rebels have |held| six engineers since May; families of those who |are held hostage|"""
    held = [t for t in event.tellings if t.rule.startswith("verb:hold")]
    if len(held) < len(event.tellings) or any(t.type != "abduction" and t.rule != "verb:hold" for t in held):
        return False
    return not event.strong or not (event.roles["agent"] or event.place_near or event.when_near)


def _is_unlocated_try(event: Occurrence) -> bool:
    """after a crowd tried to |storm| a building: what came to nothing, and is told without where and when it was tried"""
    if (
        event.status != "attempted"
        or event.type == "cyber_attack"
        or event.place_near
        or event.when_near
        or event.tolls
        or any(p.kind in HUMAN for p in event.roles["target"])  # tried to kill |the mayor|
    ):
        return False
    return all(t.rule.startswith("verb:") for t in event.tellings)


def _is_of_one_country(event: Occurrence) -> bool:
    """police and residents |searched side by side|: working together is news where it is done across a border"""
    if event.type != "cooperation" or not any(word in t.rule for t in event.tellings for word in _TOGETHER):
        return False
    homes = {p.draft.country for p in event.roles["agent"] if p.draft is not None and p.draft.country}
    return len(homes) < 2


def _is_protest_of_state(event: Occurrence) -> bool:
    """Chile |protested| to Peru over the raid: states send notes, they do not take to the streets"""
    agents = [p.draft for p in event.roles["agent"]]
    states = bool(agents) and all(d is not None and d.kind in STATES for d in agents)
    return states and event.type == "demonstration" and all(t.rule == "verb:protest" for t in event.tellings)


def _is_habit_denied(event: Occurrence) -> bool:
    """Tehran denies |arming| the rebels: a reproach, no deed of some day"""
    return event.status == "denied" and event.type in LASTING


def _is_jailed(event: Occurrence, surroundings: Surroundings) -> bool:
    """freed nine politicians |jailed| for protesting: what they were, by nobody and on no day"""
    if event.type != "arrest" or event.when_near or event.roles["agent"] or event.tolls:
        return False
    analysis = surroundings.analysis
    if event.place_near and any(analysis.lower[t.end : t.end + 1] != ["for"] for t in event.tellings):
        return False
    groups = [analysis.verb_group_of[t.at] for t in event.tellings]
    return all(
        number >= 0
        and analysis.verb_groups[number].form == "participle"
        and t.rule in ("verb:jail", "verb:imprison")
        for number, t in zip(groups, event.tellings, strict=True)
    )


def _is_grief(event: Occurrence) -> bool:
    """urged politicians not to exploit her son's |death|: of what was told, or of what is told nowhere"""
    several = any(toll.kind == "killed" and toll.low > 1 for toll, _ in event.tolls)
    several = several or len(event.roles["target"]) > 1
    if event.place_near or event.when_near or event.roles["agent"] or several:
        return False
    return all(
        t.rule in _DEATHS or (t.rule.startswith("noun:") and t.rule[5:] in VAGUE) for t in event.tellings
    )


def _is_beating_told(event: Occurrence) -> bool:
    """He was dragged from his bed and |beaten|, his lawyer said: how somebody fared, neither by whom, where nor when"""
    if event.place_near or event.when_near or event.roles["agent"] or event.tolls:
        return False
    return all(t.rule in ("verb:beat", "verb:beat up") for t in event.tellings)


def _is_lone_flight(event: Occurrence, surroundings: Surroundings) -> bool:
    """|The suspect|, |President Ana Torres| fled: nobody is displaced"""
    tags = surroundings.analysis.tags
    fled = event.type == "evacuation" and all(t.rule == "verb:flee" for t in event.tellings)
    return fled and all(
        (p.draft is None and tags[p.head] == "N") or p.kind == "person" for p in event.roles["target"]
    )


def _is_unharmed(event: Occurrence) -> bool:
    """|No one was hurt|: not by itself anything that happened"""
    bare = event.type in VIOLENT and not (event.roles["agent"] or event.roles["target"] or event.place_near)
    return bare and all(t.harm and t.tolls and not any(toll.low for toll in t.tolls) for t in event.tellings)


def _is_lone_surrender(event: Occurrence) -> bool:
    """The hijacker |gave himself up|: how what he did ended; not: 31 soldiers, a rebel commander surrendered"""
    agents = event.roles["agent"]
    alone = all(t.rule in _GIVING_UP for t in event.tellings)
    return alone and all(p.kind == "person" and p.draft is None for p in agents)
