"""Reasons: what speaks for and against a telling being of an event told before, each with its weight.

struck radar sites. Nine died in |those raids|      how near, and whether it points back
at the same place, on the same day                  whether the same is told
Gunmen shot the mayor. Three men |opened fire|      what is usual for events of one kind
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.circumstances.chains import fineness
from newsmodel.extract.events.kinds import DISASTERS, FROM_AFAR, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.aspects import (
    is_battle,
    is_begun_when,
    is_fought_for,
    is_killed_besides,
    is_manner,
    owned_by_target,
)
from newsmodel.extract.events.occurrences.contradictions import is_part_of
from newsmodel.extract.events.occurrences.families import ATTACKS, FAMILY, KIN, are_cognate, close_types
from newsmodel.extract.events.occurrences.occurrence import LAST, REACH, Occurrence
from newsmodel.extract.events.occurrences.sameness import nested, one_country, share
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import OTHER

__all__ = ["by_circumstances", "by_kind", "by_nearness"]

_BY_HAND = frozenset(["shooting"])
_THOSE = frozenset("this that these those".split())


def by_nearness(event: Occurrence, telling: Telling, distance: int) -> Iterator[float]:
    """How near the telling stands to the event, and whether it points back: |the attack|, three were hurt."""
    if distance == 0 and is_fought_for(event, telling):
        yield 1.0
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


def by_circumstances(
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
    if again and any(_is_noun_again(t.rule, telling.rule) for t in event.tellings[-LAST:]):
        yield 0.3  # an ambush near the bridge ... |the ambush|; a prison riot ... |the riot|
    elif _is_of_that_verb(event, telling):
        yield 0.4  # The army shelled Sarn. Rebels fired rockets at Belo. |The shelling| killed two people.
    if telling.verb and not telling.harm and not telling.strong:
        yield 0.2
    if distance <= REACH and not telling.strong:
        yield 0.3
    if distance == 0 and not telling.harm and is_begun_when(analysis, event, telling):
        yield 1.0


def by_kind(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> Iterator[float]:
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
    if distance <= REACH and _are_besides(analysis, event, telling):
        yield 0.6


def _is_noun_again(one: str, other: str) -> bool:
    """|noun:prison riot|, |noun:riot|: one event noun, with and without the word before it"""
    return one == other or (one.startswith("noun:") and one.endswith(f" {other[5:]}"))


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


def _are_besides(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Two men died. |Three other men| were shot: besides those who were hurt before"""
    if not event.tolls or telling.place_near or telling.type not in ATTACKS:
        return False
    return any(
        not OTHER.isdisjoint(analysis.lower[p.first : p.end]) and p.kind in HUMAN
        for p in telling.roles["target"]
    )
