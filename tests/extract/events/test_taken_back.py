"""Measures that end, objects behind whom they go to, and what two do together. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def told(sentence: str) -> tuple[Event, ...]:
    """The events of a sentence."""
    return nm.parse_text(sentence, date="2024-05-16").validate().events


def targets(event: Event) -> list[str]:
    """Whom it is done to, by name or else by description."""
    return [str(target) for target in event.targets]


LIFTED = [
    ("A two-year ban on a weekly paper in Oruro was lifted on Monday by a court.", "weekly paper"),
    ("The cabinet eased its embargo on Ghana.", "Ghana"),
    ("A court quashed a ban on the Harbour Party.", "Harbour Party"),
    ("Sanctions against Ghana were relaxed by Norway on Monday.", "Ghana"),
]


@pytest.mark.parametrize(("sentence", "whom"), LIFTED)
def test_a_measure_that_is_taken_back_is_no_event_beside_the_concession(sentence: str, whom: str) -> None:
    (event,) = told(sentence)
    assert event.type == "concession"
    assert any(whom in name for name in targets(event))


def test_a_measure_with_a_day_of_its_own_is_an_event() -> None:
    types = {event.type for event in told("The curfew, which began on Monday, was lifted at dawn.")}
    assert "restriction" in types


GIVEN = [
    "Ghana was given a loan of 20 million dollars by Norway.",
    "Norway handed over to Ghana the files of two suspects.",
    "Ghana has been shipped 300 tonnes of wheat by Norway.",
]


@pytest.mark.parametrize("sentence", GIVEN)
def test_whom_something_goes_to_wherever_it_stands(sentence: str) -> None:
    assert "Ghana" in targets(told(sentence)[0])


@pytest.mark.parametrize(
    "sentence",
    [
        "Soldiers and residents searched side by side for the boy.",  # of one country
        "Police and firemen in Ghana trained together on Monday.",
    ],
)
def test_work_done_together_at_home_is_no_cooperation(sentence: str) -> None:
    assert all(event.type != "cooperation" for event in told(sentence))


def test_a_state_that_protests_to_another_does_not_demonstrate() -> None:
    assert told("Peru protested to Chile over the closure of the road.") == ()


def test_a_mine_that_is_opened_is_no_bomb() -> None:
    assert told("Chile opened a large mine in Ghana.") == ()


def test_whose_ministers_meet() -> None:
    (event,) = told("Talks between the finance ministers of Chile and Peru ended on Monday.")
    assert [str(agent) for agent in event.agents] == ["Chile", "Peru"]


def test_ministers_of_a_state_and_of_others_are_the_ministers() -> None:
    (event,) = told("A meeting of the foreign ministers of Chile and nine others was held on Monday.")
    assert [str(agent) for agent in event.agents] == ["the foreign ministers", "nine others"]


def test_whom_a_strike_over_a_dismissal_is_against() -> None:
    (event,) = told("Barristers boycotted the courts in Oruro over the dismissal of a judge by Rui Bell.")
    assert targets(event) == ["Rui Bell"]


ASKED = [
    ("Parliament gave in to opposition demands on Monday.", "opposition"),
    ("Ghana bowed to the miners' demands on Monday.", "miners"),
    ("Ghana accepted demands from the rebels on Monday.", "rebels"),
    ("Bowing to pressure from the union, Ghana dropped the tax on Monday.", "union"),
]


@pytest.mark.parametrize(("sentence", "whom"), ASKED)
def test_whoever_asked_for_it_gets_what_is_conceded(sentence: str, whom: str) -> None:
    (name, *_) = targets(told(sentence)[0])
    assert whom in name


def test_a_team_from_a_body_is_that_body() -> None:
    (event,) = told("Teams from the Red Cross vaccinated 300 children in Ghana.")
    assert [agent.name for agent in event.agents] == ["International Committee of the Red Cross"]


def test_whose_money_it_is_counted_in_is_nobody_concerned() -> None:
    (event,) = told(
        "Ghana released 500 million cedis (about 40 million U.S. dollars) in relief funds on Monday."
    )
    assert targets(event) == []


def test_who_is_sent_to_help_is_not_whom_it_helps() -> None:
    (event,) = told("Norway flew in tents and two medical teams on Monday.")
    assert targets(event) == []


def test_what_winds_up_somewhere_hurts_nobody() -> None:
    assert told("The files wound up in a skip in Ghana.") == ()


def test_a_measure_that_was_not_lifted_is_in_force() -> None:
    (event,) = told("The embargo on Karvia was not lifted on Monday.")
    assert event.type == "sanctions"


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("Rebels ended a raid on Lima.", "raid"),
        ("The army ended an offensive in Lima on Monday.", "offensive"),
    ],
)
def test_an_attack_that_was_ended_took_place(sentence: str, type: str) -> None:
    assert type in {str(event.type) for event in told(sentence)}


@pytest.mark.parametrize(
    "sentence",
    ["Rebels abducted two teams, Greenpeace said.", "Soldiers arrested two teams the Red Cross had sent."],
)
def test_a_team_of_which_a_body_tells_is_not_that_body(sentence: str) -> None:
    (event,) = told(sentence)
    assert targets(event) == ["two teams"]
