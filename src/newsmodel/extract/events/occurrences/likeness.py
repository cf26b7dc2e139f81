"""Likeness: how much speaks for a telling being of an event that was told of before.

Two tellings are of one event if nothing contradicts it (type, place, date, named agents, named victims, "another") and
something speaks for it: the same sentence, a definite noun ("the attack"), the same target, place or date.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.circumstances.surroundings import fineness
from newsmodel.extract.events.kinds import DISASTERS, FROM_AFAR, TAKING, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.arrests import is_arrest_retold, is_one_named, is_taking_retold
from newsmodel.extract.events.occurrences.aspects import (
    are_enumerated,
    is_battle,
    is_begun_when,
    is_by_attackers,
    is_fought_for,
    is_killed_besides,
    is_launch_retold,
    is_manner,
    is_of_those_hit,
    is_provoked_by,
    is_set_alight,
    is_side_effect,
    is_within_fight,
    owned_by_target,
)
from newsmodel.extract.events.occurrences.continuations import (
    is_beaten_off,
    is_gone_into,
    is_wreck_retold,
)
from newsmodel.extract.events.occurrences.contradictions import (
    are_apart,
    are_others,
    contradict,
    is_days_after,
    is_of_another_time,
    is_part_of,
    types_agree,
)
from newsmodel.extract.events.occurrences.families import (
    ATTACKS,
    FAMILY,
    KIN,
    MISHAPS,
    are_cognate,
    close_types,
)
from newsmodel.extract.events.occurrences.known import (
    is_by_known_doers,
    is_manner_noun,
    is_on_known_victims,
    is_what_was_agreed,
    is_within,
)
from newsmodel.extract.events.occurrences.occurrence import LAST, REACH, Occurrence
from newsmodel.extract.events.occurrences.parts import is_part, may_be_part
from newsmodel.extract.events.occurrences.sameness import dead_of, is_result, nested, one_country, same, share
from newsmodel.extract.events.occurrences.visits import is_purpose, is_visit_retold
from newsmodel.text.analysis import Analysis

__all__ = ["likeness"]

_BY_HAND = frozenset(["shooting"])
_THOSE = frozenset("this that these those".split())
_OTHERS = frozenset(["other", "others", "another"])
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
    score = 1.0 if distance == 0 and is_fought_for(event, telling) else 0.0
    for points in _by_nearness(event, telling, distance):
        score += points
    for points in _by_circumstances(analysis, event, telling, distance):
        score += points
    if distance == 0 and not telling.harm and is_begun_when(analysis, event, telling):
        score += 1.0
    for points in _by_kind(analysis, event, telling, distance):
        score += points
    if distance <= REACH and _are_others(analysis, event, telling):
        score += 0.6
    return score


def _settled(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> float | None:
    """What one reason alone decides; None if the reasons have to be weighed."""
    here = distance == 0
    if here and (is_purpose(analysis, event, telling) or _is_of_weapon(analysis, event, telling)):
        return _SAME
    if telling.status == event.status and (_is_death_retold(event, telling) or _is_same_step(event, telling)):
        return _CERTAIN
    if here and (is_provoked_by(analysis, event, telling) or are_enumerated(analysis, event, telling)):
        return _OTHER
    if is_visit_retold(event, telling, distance):
        return _SAME
    if _is_told_on(analysis, event, telling, distance) or is_beaten_off(analysis, event, telling, distance):
        return _SAME
    if is_arrest_retold(analysis, event, telling, distance) or is_wreck_retold(
        analysis, event, telling, distance
    ):
        return _SAME
    if contradict(event, telling, distance) or is_of_another_time(analysis, event, telling):
        return _OTHER
    if is_one_named(analysis, event, telling, distance):
        return _SAME
    if is_gone_into(analysis, event, telling, distance) or is_of_those_hit(
        analysis, event, telling, distance
    ):
        return _SAME
    if is_by_known_doers(analysis, event, telling, distance) or is_on_known_victims(
        analysis, event, telling, distance
    ):
        return _SAME
    if here and (is_within(analysis, event, telling)):
        return _SAME
    if here and is_set_alight(analysis, event, telling):
        return _SAME
    if distance <= REACH and is_within_fight(event, telling):
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


def _by_nearness(event: Occurrence, telling: Telling, distance: int) -> Iterator[float]:
    """How near the telling stands to the event, and whether it points back: |the attack|, three were hurt."""
    if distance == 0:
        if telling.harm or event.tellings[-1].harm:
            yield 1.2
        else:
            yield 0.6 if close_types(event.type, telling.type) else 0.2
    if telling.definite and distance <= 12:
        yield 1.0 if distance <= 2 else 0.7
        if not (event.strong or event.tolls):
            yield -0.3  # opened fire on a post; denied having fired first. |The shooting| ...: not a word by the way
        if telling.status == "claimed" and not event.roles["agent"]:
            yield 0.4  # the front claimed |the attack|: one that nobody is said to have made yet
    if distance <= 2 and _is_bare(telling):
        yield 0.6  # the van held 80 kilos of |dynamite|
    if telling.harm and distance <= REACH:
        yield 0.6 if distance <= 1 else 0.3
    if telling.retold and distance <= 2 and event.type in VIOLENT:
        alike = close_types(event.type, telling.type) or (event.type, telling.type) in KIN
        yield (1.1 if distance <= 1 else 0.7) if alike else 0.2
    if distance == 0 and event.type == "deployment" and telling.type in ("aid", "rescue"):
        yield 1.0
    if telling.harm and distance == 1 and not telling.roles["agent"] and not telling.place_near:
        yield 0.5
    if distance <= 1 and telling.rule.startswith("toll:"):
        yield 0.5


def _by_circumstances(
    analysis: Analysis, event: Occurrence, telling: Telling, distance: int
) -> Iterator[float]:
    """Whether the same is told: by whom, to whom, where, when and what."""
    agents, doers = event.roles["agent"], telling.roles["agent"]
    if share(event.roles["target"], telling.roles["target"]):
        yield 0.9 if agents and doers else 1.0
    if distance <= 1 and owned_by_target(analysis, event, telling):
        yield 1.0
    if distance == 1 and telling.definite and _is_pointed_at(analysis, telling):
        yield 1.0
    of_one_country = one_country(agents, doers)
    if of_one_country or share(agents, doers):
        yield 0.6
    if event.place is not None and telling.place is not None and telling.place_near:
        if event.place.id == telling.place.id:
            yield 0.5 if fineness(event.place) > 1 else 0.2
        elif nested(event.place, telling.place):
            yield 0.2
    day = telling.when if telling.when_near else None
    if day is not None and event.when is not None and event.when.start == day.start:
        yield 0.3
    if of_one_country and distance <= 10 and FAMILY.get(event.type) == 0:
        yield 0.45
    if event.type == telling.type:
        yield 0.4
    elif telling.definite and (event.type, telling.type) in KIN:
        yield 0.35  # a suicide attack ... |the bombing|
    again = telling.definite and not telling.roles["target"]
    if again and any(t.rule == telling.rule for t in event.tellings[-LAST:]):
        yield 0.3  # an ambush near the bridge ... |the ambush|
    elif _is_of_that_verb(event, telling):
        yield 0.4  # The army shelled Sarn. Rebels fired rockets at Belo. |The shelling| killed two people.
    if telling.verb and not telling.harm and not telling.strong:
        yield 0.2
    if distance <= REACH and not telling.strong:
        yield 0.3


def _by_kind(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> Iterator[float]:
    """What is usual for events of one kind: a flood is told of by its victims, a battle by what was destroyed in it."""
    agents = telling.roles["agent"]
    if event.type in DISASTERS and telling.harm and not (agents or telling.place_near):
        yield 0.9  # a flood; paragraphs later: |112 people were injured|
    if distance <= REACH and not agents and telling.place_near and is_part_of(event, telling):
        yield 0.6  # a quake off the coast. |Two were hurt in Sarn| and six in Belo.
    if telling.harm and event.type in ("protest_dispersal", "force_against_protest"):
        yield 0.1  # before the protest that it dispersed
    if telling.harm and event.type == "demonstration" and not event.tolls:
        yield -0.2  # a blast at a rally killed nine. |The party's chief was killed|: by the blast
    new_scene = telling.place_near or telling.when_near
    if event.type == telling.type in _BY_HAND and distance <= 2 and not new_scene:
        yield 0.6  # a shooting on Elm Street. Dell |was shot| several times.
    if (
        event.type == "air_strike"
        and telling.rule == "noun:raid"
        and distance <= 2
        and not (agents or telling.place_near)
    ):
        yield 1.0  # Warplanes bombed the port. The mayor counted |11 raids|.
    if distance <= 1 and is_manner(event, telling):
        yield 1.1  # Gunmen shot dead the mayor. He was leaving a feast when three men |opened fire|.
    if distance <= 1 and is_killed_besides(event, telling):
        yield 1.1
    if telling.rule == "noun:strike" and telling.definite and event.type in FROM_AFAR:
        yield 0.3  # jets bombed a camp in revenge for an ambush. |The strikes| killed nine: not the ambush
    if (
        event.type == telling.type in _BY_HAND
        and distance <= 5
        and not new_scene
        and _goes_back(analysis, telling)
    ):
        yield 0.7  # a shooting left two dead. They were in a car. Both |had been shot| in the head.
    if distance <= 2 and _is_named_now(event, telling):
        yield 1.0
    by_unnamed = telling.verb and not telling.strong and all(p.draft is None for p in agents)
    if distance <= 1 and by_unnamed and is_battle(event):
        yield 0.6  # The army retook the village. Nine vehicles |were destroyed|.


def _is_of_that_verb(event: Occurrence, telling: Telling) -> bool:
    """shelled the port ... |the shelling|; not |the killing|, for many are killed"""
    if not telling.definite or telling.harm:
        return False
    return any(t.verb and are_cognate(t.rule, telling.rule) for t in event.tellings[-LAST:])


def _goes_back(analysis: Analysis, telling: Telling) -> bool:
    """both |had been shot|: before what was told last"""
    verb = analysis.verb_group_at(telling.at)
    if verb is None or not telling.verb or telling.roles["agent"]:
        return False
    return verb.perfect and "had" in analysis.lower[verb.first : verb.head]


def _is_named_now(event: Occurrence, telling: Telling) -> bool:
    """A man was shot at a gas station. |Jay Coles, 21|, was shot in a row over a debt: by the same verb, he is the man"""
    first, one, other = event.tellings[0], event.tellings[0].roles["target"], telling.roles["target"]
    if first.rule != telling.rule or not telling.verb or len(one) != 1 or len(other) != 1:
        return False
    people = one[0].kind == other[0].kind == "person"
    return people and one[0].draft is None and other[0].draft is not None and not other[0].silent


def _is_pointed_at(analysis: Analysis, telling: Telling) -> bool:
    """struck radar sites on Tuesday. Nine died in |those raids|: in those told of just before"""
    return not _THOSE.isdisjoint(analysis.lower[max(0, telling.first - 2) : telling.first])


def _is_bare(telling: Telling) -> bool:
    """A weapon by itself: nothing is said to have been done with it here."""
    return bool(telling.roles["instrument"]) and not (
        telling.verb or telling.tolls or telling.roles["agent"] or telling.roles["target"]
    )


def _are_others(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Two men died. |Three other men| were shot: besides those who were hurt before"""
    if not event.tolls or telling.place_near or telling.type not in ATTACKS:
        return False
    return any(
        not _OTHERS.isdisjoint(analysis.lower[p.first : p.end]) and p.kind in HUMAN
        for p in telling.roles["target"]
    )
