"""What is only feared, threatened, tried, waited for or likened to something: events that did not take place, or not yet.
Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def told(text: str) -> list[tuple[str, str]]:
    """Type and status of the events of a text."""
    return [(str(e.type), str(e.status)) for e in nm.parse_text(text, date="2025-06-19").events]


NOTHING = [
    "There would be no talks until the soldiers left Orvale, the union said.",  # waited for
    "The union refused to return to work until the company released the workers.",
    "The gang is known for kidnapping travellers in Mali.",  # a habit
    "The officers fired only after a crowd tried to storm a police station.",  # came to nothing
    "“This was an attempt to sink a civilian boat,” he said.",
    "The law is meant to prevent judges from being murdered.",
    "Tehran denies arming the rebels.",  # a reproach, no deed of some day
    "Relatives of those who are being held hostage wrote to the mayor.",  # a state
    "Norway urged Chile to investigate what it called “execution-style killings” of villagers.",  # likened
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_waited_for_tried_denied_or_likened_is_no_event(sentence: str) -> None:
    assert [event for event in told(sentence) if event[1] != "attempted" or "shooting" not in event] == []


LIKENED = [
    "The mayor described the raid in Lima on Monday as an attack on democracy.",
    "The raid in Lima on Monday was called an ambush by the mayor.",
    "The mayor called the raid in Lima on Monday a massacre.",
]


@pytest.mark.parametrize("sentence", LIKENED)
def test_what_an_event_is_called_tells_of_no_second_one(sentence: str) -> None:
    assert told(sentence) == [("raid", "happened")]


REFERRED_TO = [
    ("The firm suspended a licence on Monday after the raid on a bank in Lima.", "raid"),
    ("Widows demanded justice for the bombing of a market in Lima on Monday.", "bombing"),
    ("The front refused to speak after the abduction of its leader in Lima on Monday.", "abduction"),
]


@pytest.mark.parametrize(("sentence", "type"), REFERRED_TO)
def test_what_a_refusal_or_demand_refers_to_did_take_place(sentence: str, type: str) -> None:
    assert (type, "happened") in told(sentence)


THREATS = [
    ("The rebels threatened to burn every truck on the road.", "arson"),
    ("The rebels threatened Norway with further attacks.", "attack"),
    ("The rebels threatened to impose sanctions on whoever sells grain.", "sanctions"),
]


@pytest.mark.parametrize(("sentence", "type"), THREATS)
def test_what_is_threatened_is_an_event_though_little_is_told_of_it(sentence: str, type: str) -> None:
    assert told(sentence) == [(type, "threatened")]


def test_a_threat_is_against_whom_the_deed_would_be_done_to() -> None:
    (event,) = nm.parse_text(
        "President Ana Torres threatened Norway with further attacks.", date="2025-06-19"
    ).events
    assert ([p.text for p in event.agents], [p.text for p in event.targets]) == (
        ["Ana Torres"],
        ["Norway"],
    )


CALLED_OUT = [
    ("The union urged workers to walk out on Friday.", ["labour_strike"]),
    ("She asked her supporters to march in the capital on Sunday.", ["demonstration"]),
    ("She urged her supporters to gather in Lima on Saturday.", ["demonstration"]),
    ("She urged her supporters to march.", []),  # neither where nor when
]


@pytest.mark.parametrize(("sentence", "types"), CALLED_OUT)
def test_a_protest_to_which_people_are_called_is_planned(sentence: str, types: list[str]) -> None:
    assert told(sentence) == [(type, "planned") for type in types]


def test_where_a_judgement_is_spoken_is_not_where_what_it_judges_took_place() -> None:
    text = (
        "Police arrested Ana Torres in Cusco on Monday. Her lawyer, who travelled to Lima on Tuesday, called the arrest "
        "“a coup” and urged supporters to gather in Callao on Saturday."
    )
    arrest = nm.parse_text(text, date="2025-06-19").events[0]
    assert arrest.place is not None
    assert (arrest.type, arrest.place.name, arrest.when and arrest.when.value) == (
        "arrest",
        "Cusco",
        "2025-06-16",
    )


STORMS = ["Typhoon Orla", "Hurricane Nils", "Cyclone Berta", "Tropical Storm Ivo", "Storm Dag"]


@pytest.mark.parametrize("storm", STORMS)
def test_a_storm_with_a_name_is_a_storm(storm: str) -> None:
    (event,) = nm.parse_text(f"{storm} killed nine people in Lima on Monday.", date="2025-06-19").events
    assert (event.type, event.killed) == ("storm", 9)


PASSING = [
    ("Norway opposes a bill that would allow police to arrest protesters.", []),  # of a bill
    ("Prosecutors accuse Ana Torres of extorting traders.", []),  # a way of life
    ("The army said it was targeting only militants.", []),  # an aim
    ("He denied that the soldiers had been ordered to shoot at marchers.", []),
    ("Landslides were slowing the work.", []),
    ("Landslides buried nine houses in Cusco on Monday.", ["natural_disaster"]),
    ("A judge ordered the jailing of Ivo Lund pending trial on Monday.", ["arrest"]),
]


@pytest.mark.parametrize(("sentence", "types"), PASSING)
def test_what_is_told_in_passing_is_no_event(sentence: str, types: list[str]) -> None:
    assert [type for type, _ in told("Fog closed the harbour of Sarn. " + sentence)] == types


def test_an_election_is_told_by_its_day_alone() -> None:
    text = "Fog closed the harbour of Sarn. The party lost three towns in the March 2024 local elections."
    assert told(text) == [("election", "happened")]


def test_a_fund_that_suspends_a_loan_is_told_of_in_a_relative_clause_too() -> None:
    text = "Fog closed the harbour of Sarn. The International Monetary Fund, which suspended a loan to Kenya in May, spoke."
    assert told(text) == [("suspension", "happened")]


def test_what_is_held_lends_its_parties_to_the_noun() -> None:
    (event,) = nm.parse_text(
        "Chile and Peru held a joint patrol off Lima on Monday.", date="2025-06-19"
    ).events
    assert (event.type, [p.text for p in event.agents]) == ("cooperation", ["Chile", "Peru"])


TIMETABLE = [
    ("Senegal holds a presidential election on July 6.", [("election", "planned")]),
    ("The council elects a new mayor on June 29.", [("election", "planned")]),
    ("The two presidents meet in Lisbon on June 29.", [("meeting", "planned")]),
    ("Senegal goes to the polls on Sunday.", [("election", "planned")]),
    ("Voters in Senegal go to the polls on Sunday in a parliamentary election.", [("election", "planned")]),
    ("Polls open in Senegal on Sunday.", [("election", "planned")]),
    (
        "Voters in Senegal went to the polls on Sunday in a parliamentary election.",
        [("election", "happened")],
    ),
    ("The two presidents meet in Lisbon.", []),  # a habit, as far as is told
    ("If the two presidents meet in Lisbon on June 29, the talks may end.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), TIMETABLE)
def test_the_present_tells_of_what_is_set_for_a_day(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told("Fog closed the harbour of Sarn. " + sentence) == expected


def test_a_decision_was_taken_on_the_weekday_that_is_over() -> None:
    (event,) = nm.parse_text("Chile and Peru agreed to build a road on Monday.", date="2025-06-19").events
    assert (event.type, event.status, event.when and event.when.value) == (
        "agreement",
        "happened",
        "2025-06-16",
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The envoy who mediated the talks spoke of hope.", []),
        ("Qatar mediated talks between Chile and Peru in Doha on Monday.", [("meeting", "happened")]),
        ("The party has called for early elections.", []),
        ("An explosion at a coal mine in Cusco killed four miners on Monday.", [("accident", "happened")]),
        ("An explosion at a market in Cusco killed four people on Monday.", [("bombing", "happened")]),
        (
            "Twelve militants were neutralised in air raids near Cusco on Monday.",
            [("air_strike", "happened")],
        ),
    ],
)
def test_what_goes_by_its_company(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


def test_what_a_threat_hangs_on_is_not_threatened() -> None:
    text = "The rebels threatened to attack the port unless the army released nine prisoners."
    assert told(text) == [("attack", "threatened")]


@pytest.mark.parametrize(("who", "types"), [("Soldiers", ["deployment"]), ("Police", []), ("A doctor", [])])
def test_soldiers_who_arrive_somewhere_are_deployed(who: str, types: list[str]) -> None:
    assert [type for type, _ in told(f"{who} arrived in Lima on Monday.")] == types


def test_what_is_awaited_until_a_day_is_set_for_it() -> None:
    text = (
        "Fog closed the harbour of Sarn. Ana Torres will govern until the council elects a mayor on June 29."
    )
    assert ("election", "planned") in told(text)


def test_what_a_raid_leaves_behind_is_no_withdrawal() -> None:
    text = "Rebels attacked the depot in Lima on Monday, leaving shops without fuel."
    assert "withdrawal" not in [type for type, _ in told(text)]


def test_what_two_do_together_takes_no_third_to_be_told() -> None:
    text = "Fog closed the harbour of Sarn. Chile and Peru held a joint patrol off Lima on Monday."
    assert told(text) == [("cooperation", "happened")]
