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


def test_gunmen_who_opened_fire_are_how_the_mayor_was_shot() -> None:
    (event,) = events(
        "Gunmen shot dead the mayor of Lima on Monday. Mayor Ari Dell was leaving a festival when three men opened fire. "
        "His driver was wounded."
    )
    assert (event.killed, event.wounded) == (1, 1)


def test_a_blaze_is_the_house_that_was_torched() -> None:
    (event,) = events("Attackers set fire to a house in Lima on Monday. Three people died in the blaze.")
    assert (event.type, event.killed) == ("arson", 3)


def test_an_attempt_of_years_ago_is_not_the_strike_of_the_news() -> None:
    found = events(
        "The strike killed Omar Dell and wounded two of his aides, the group said on Wednesday. "
        "Dell had survived an assassination attempt in 2019."
    )
    assert found[0].when is not None
    assert found[0].when.value == "2024-05-15"


def test_the_bus_of_the_pilgrims_who_were_killed_was_ambushed() -> None:
    (event,) = events(
        "Gunmen killed 14 pilgrims in Peru on Tuesday. The pilgrims' bus was ambushed near Cusco on Tuesday evening."
    )
    assert (event.type, event.killed) == ("ambush", 14)


def test_a_mayor_who_was_killed_when_a_bomb_exploded_was_bombed() -> None:
    (event,) = events(
        "The mayor and his wife were killed and their son was injured when a bomb exploded in Lima on Sunday."
    )
    assert (event.killed, event.wounded) == (2, 1)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The death toll from a ferry sinking rose to 52 on Monday after divers found nine more bodies.", 52),
        ("Fighting between soldiers and rebels left 12 soldiers and 30 rebels dead in Lima.", 42),
        (
            "An epidemic has killed 140 people since January. The ministry reported 12 new deaths on Wednesday.",
            140,
        ),
    ],
)
def test_what_a_larger_toll_holds_is_not_the_last_toll(text: str, killed: int) -> None:
    (event,) = events(text)
    assert event.killed == killed
