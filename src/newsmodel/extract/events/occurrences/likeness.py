"""Likeness: how much speaks for a telling being of an event that was told of before.

Two tellings are of one event if nothing contradicts it (type, place, date, named agents, named victims, "another") and
something speaks for it: the same sentence, a definite noun ("the attack"), the same target, place or date.
"""

from __future__ import annotations

from itertools import chain

from newsmodel.extract.events.kinds import DISASTERS, TAKING
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.apart import (
    are_apart,
    are_others,
    is_days_after,
    is_of_another_time,
)
from newsmodel.extract.events.occurrences.arrests import is_arrest_retold, is_one_named, is_taking_retold
from newsmodel.extract.events.occurrences.aspects import (
    are_enumerated,
    is_by_attackers,
    is_fought_for,
    is_launch_retold,
    is_provoked_by,
    is_set_alight,
    is_side_effect,
    is_within_fight,
)
from newsmodel.extract.events.occurrences.continuations import is_beaten_off, is_gone_into, is_wreck_retold
from newsmodel.extract.events.occurrences.contradictions import contradict, types_agree
from newsmodel.extract.events.occurrences.families import ATTACKS, MISHAPS
from newsmodel.extract.events.occurrences.known import (
    is_by_known_doers,
    is_manner_noun,
    is_on_known_victims,
    is_what_was_agreed,
    is_within,
)
from newsmodel.extract.events.occurrences.occurrence import LAST, REACH, Occurrence
from newsmodel.extract.events.occurrences.parts import is_part, may_be_part
from newsmodel.extract.events.occurrences.reasons import by_circumstances, by_kind, by_nearness
from newsmodel.extract.events.occurrences.sameness import dead_of, is_result, same
from newsmodel.extract.events.occurrences.talks import are_met_for, is_talks_retold
from newsmodel.extract.events.occurrences.visits import is_purpose, is_visit_retold
from newsmodel.text.analysis import Analysis

__all__ = ["likeness"]

_CERTAIN, _SAME, _OTHER = 4.0, 2.0, -1.0


def likeness(analysis: Analysis, event: Occurrence, telling: Telling, sentence: int) -> float:
    """Above 1: the telling, which stands in this sentence, is of that event."""
    part = may_be_part(event, telling)
    agree = types_agree(event, telling)
    if not agree and {event.type, telling.type} == TAKING:
        distance = min(abs(sentence - analysis.sentence_of[t.at]) for t in event.tellings[-LAST:])
        again = is_taking_retold(event, telling, distance) or is_one_named(analysis, event, telling, distance)
        return _SAME if again else _OTHER
    if is_manner_noun(analysis, event, telling) or is_what_was_agreed(analysis, event, telling):
        return _SAME
    if not (part or agree):
        return _OTHER
    distance = min(abs(sentence - analysis.sentence_of[t.at]) for t in event.tellings[-LAST:])
    if part and is_part(event, telling, distance):
        return _SAME
    if not agree:
        return _OTHER
    score = _settled(analysis, event, telling, distance)
    if score is not None:
        return score
    score = 0.0
    for points in chain(
        by_nearness(event, telling, distance),
        by_circumstances(analysis, event, telling, distance),
        by_kind(analysis, event, telling, distance),
    ):
        score += points
    return score


def _settled(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> float | None:
    """What one reason alone decides; None if the reasons have to be weighed."""
    here = distance == 0
    if here and (is_purpose(analysis, event, telling) or are_met_for(analysis, event, telling)):
        return _SAME
    if here and _is_of_weapon(analysis, event, telling):
        return _SAME
    if telling.status == event.status and (_is_death_retold(event, telling) or _is_same_step(event, telling)):
        return _CERTAIN
    if here and (is_provoked_by(analysis, event, telling) or are_enumerated(analysis, event, telling)):
        return _OTHER
    if (
        is_visit_retold(event, telling, distance)
        or _is_told_on(analysis, event, telling, distance)
        or is_beaten_off(analysis, event, telling, distance)
        or is_arrest_retold(analysis, event, telling, distance)
        or is_wreck_retold(analysis, event, telling, distance)
    ):
        return _SAME
    if contradict(event, telling, distance) or is_of_another_time(analysis, event, telling):
        return _OTHER
    if _is_gone_on_with(analysis, event, telling, distance):
        return _SAME
    done = telling.harm and telling.verb and bool(telling.roles["agent"])
    if here and done and is_days_after(analysis, event, telling):
        return _OTHER
    if (
        here
        and (not telling.harm or telling.rule.startswith("noun:"))
        and not is_fought_for(event, telling)
        and are_apart(analysis, event, telling)
    ):
        return _OTHER
    if is_side_effect(event, telling):
        return _SAME
    if event.type in MISHAPS and telling.type in ATTACKS and not telling.harm:
        return _SAME if here and is_result(telling) else _OTHER
    # an outbreak; |12 new deaths|; elsewhere, a riot left six dead and |14 injured|
    counted = telling.harm and (event.type in DISASTERS or (here and telling.rule.startswith("verb:")))
    fresh = telling.fresh and not (counted or _is_new_too(analysis, event, telling))
    return _OTHER if fresh or are_others(event, telling) else None


def _is_gone_on_with(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a telling that nothing contradicts goes on with an event: by its doers or victims, inside it, or on its fire."""
    return (
        is_one_named(analysis, event, telling, distance)
        or is_talks_retold(event, telling, distance)
        or is_gone_into(analysis, event, telling, distance)
        or is_by_known_doers(analysis, event, telling, distance)
        or is_on_known_victims(analysis, event, telling, distance)
        or (distance == 0 and is_within(analysis, event, telling))
        or (distance == 0 and is_set_alight(analysis, event, telling))
        or (distance <= REACH and is_within_fight(event, telling))
    )


def _is_new_too(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """In |another operation| near Sarn, troops |captured| a commander: of the event that the same sentence tells anew"""
    first = event.tellings[0]
    return first.fresh and analysis.sentence_of[first.at] == analysis.sentence_of[telling.at]


def _is_of_weapon(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """an explosion |of four gas bottles|: what went off is no other event"""
    if not telling.rule.startswith("noun:") or not telling.roles["instrument"]:
        return False
    ends = {t.end for t in event.tellings[-LAST:] if t.type == telling.type}
    at = analysis.noun_group_start(telling.first) - 1
    while at > 0 and analysis.tags[at] in "rSi":
        at -= 1
    return analysis.lower[at] == "of" and at in ends


def _is_death_retold(event: Occurrence, telling: Telling) -> bool:
    """Orlow was shot dead in Cusco. The killing |of Orlow| in Lima on Tuesday ...: nobody dies twice"""
    dead = dead_of(telling)
    return bool(dead) and any(not dead.isdisjoint(dead_of(t)) for t in event.tellings[-LAST:])


def _is_same_step(event: Occurrence, telling: Telling) -> bool:
    """the resignation of the army chief ... |The army chief| stepped down: nobody leaves an office twice"""
    if event.type != "resignation" or telling.type != "resignation":
        return False
    return any(same(one, other) for one in event.roles["agent"] for other in telling.roles["agent"])


def _is_told_on(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a telling goes on with an attack by its attackers or its missiles, on the same day."""
    again = is_by_attackers(analysis, event, telling, distance) or is_launch_retold(
        analysis, event, telling, distance
    )
    return again and telling.status == event.status and not _on_other_day(event, telling)


def _on_other_day(event: Occurrence, telling: Telling) -> bool:
    """Whether another day is told; not: at |1.30am|"""
    if event.when is None or telling.when is None or not (event.when_near and telling.when_near):
        return False
    clock = telling.when.type == "TIME" and telling.when.value[11:12].isdigit()
    return not clock and event.when.start != telling.when.start
