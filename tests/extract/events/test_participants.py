"""Who takes part, where the wording hides it: idioms for dying, times before the object, lists of places, relative sizes.

Every sentence is invented, and so is whom it accuses.
"""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def events(text: str) -> list[Event]:
    return list(nm.parse_text(text, date="2024-05-16").events)


def targets(text: str) -> list[str]:
    return [p.text for p in events(text)[0].targets]


def agents(text: str) -> list[str]:
    return [p.text for p in events(text)[0].agents]


BEHIND_TIME = [
    ("Gunmen abducted yesterday the mayor of Velmora.", "Gunmen", "the mayor"),
    ("Members of a gang kidnapped on Monday two nurses near Tarsin.", "Members of a gang", "two nurses"),
    ("Rebels attacked Monday evening two police posts in Tarsin.", "Rebels", "two police posts"),
    ("Soldiers arrested this morning a trader.", "Soldiers", "a trader"),
]


@pytest.mark.parametrize(("text", "agent", "target"), BEHIND_TIME)
def test_an_object_may_stand_behind_when_it_was(text: str, agent: str, target: str) -> None:
    assert (agents(text), targets(text)) == ([agent], [target])


def test_a_time_before_another_clause_brings_no_object() -> None:
    assert targets("The men arrested Monday the army said were rebels.") == ["The men"]


LIVES = [
    ("The attack took the life of governor Omar Telis.", ["Omar Telis"], 1),
    ("The blast has cost the life of a nurse.", ["a nurse"], 1),
    ("The bombing cost nine traders their lives.", ["nine traders"], 9),
    ("The bombing claimed at least nine lives.", [], 9),
]


@pytest.mark.parametrize(("text", "whose", "killed"), LIVES)
def test_lives_that_are_taken_are_of_the_killed(text: str, whose: list[str], killed: int) -> None:
    assert (targets(text), events(text)[0].killed) == (whose, killed)


VICTIMS = [
    "Editor Omar Telis became the victim of an attack on Monday.",
    "Editor Omar Telis was a victim of an attack on Monday.",
    "Editor Omar Telis fell prey to an attack on Monday.",
]


@pytest.mark.parametrize("text", VICTIMS)
def test_a_victim_of_an_attack_is_its_target(text: str) -> None:
    assert targets(text) == ["Omar Telis"]
