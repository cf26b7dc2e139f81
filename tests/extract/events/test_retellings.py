"""The same attack told again: by its attackers, its weapons, those who claim it. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def events(text: str) -> tuple[Event, ...]:
    return nm.parse_text(text, date="2024-05-16").events


@pytest.mark.parametrize(
    "sentence",
    [
        "The attackers traded fire with guards for an hour.",
        "The assailants, who struck around 1.30am, exchanged gunfire with guards.",
        "All five attackers were shot dead.",
        "The attackers were later killed by police.",
    ],
)
def test_what_the_attackers_did_or_suffered_is_of_their_attack(sentence: str) -> None:
    found = events("Gunmen stormed a hotel in Lima on Friday, killing six people. " + sentence)
    assert [(str(e.type), e.killed) for e in found] == [("raid", 6)]


def test_police_who_shot_the_attacker_are_no_agents_of_the_attack() -> None:
    (event,) = events("A man stabbed four people in Lima on Monday. The attacker was shot by police.")
    assert [p.text for p in event.agents] == ["A man"]
    assert event.wounded == 4


def test_the_missiles_of_a_launch_come_from_one_place_and_go_to_another() -> None:
    (event,) = events(
        "Norway fired three missiles toward the Red Sea on Tuesday. The missiles were launched from Cusco."
    )
    assert event.type == "missile_strike"


def test_raids_after_warplanes_bombed_are_theirs() -> None:
    (event,) = events(
        "Warplanes bombed the port of Lima on Monday. The mayor reported 11 raids, saying four workers were killed."
    )
    assert (event.type, event.killed) == ("air_strike", 4)


def test_an_arrest_has_the_day_of_the_sentence_before_it() -> None:
    found = events("President Dell visited the injured in Lima on Tuesday. Police arrested the captain.")
    assert {str(e.type): e.when.value for e in found if e.when} == {
        "visit": "2024-05-14",
        "arrest": "2024-05-14",
    }


def test_a_truce_that_has_held_since_may_is_of_may() -> None:
    found = events(
        "Soldiers exchanged fire near Lima on Monday, raising doubts about a ceasefire that has held since March."
    )
    assert [e.when.value for e in found if e.type == "ceasefire" and e.when] == ["2024-03"]
