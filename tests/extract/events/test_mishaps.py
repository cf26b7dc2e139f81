"""Vehicles, things that fall and leaks harm people without anybody's doing. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

MISHAPS = [
    ("A coach came off a bend near Lima on Monday and rolled down a slope.", "accident", None),
    ("A bus left the road near Lima on Monday, killing nine people.", "accident", 9),
    ("A minibus veered into a ravine in Lima on Monday.", "accident", None),
    ("Four pupils were killed when a lorry shed its load on a school bus in Lima.", "accident", 4),
    ("Two people were killed when a train hit their car in Lima on Monday.", "accident", 2),
    ("Three workers were killed when a wall fell on them in Lima on Monday.", "accident", 3),
    ("Nine people were killed when a tree crushed their tent in Lima on Monday.", "accident", 9),
    ("A crane toppled on to a street in Lima on Monday, killing two people.", "accident", 2),
    ("Four hikers were killed when lightning struck a hill near Lima on Monday.", "natural_disaster", 4),
    ("A gas leak caused an explosion in a block of flats in Lima on Monday.", "accident", None),
    ("An explosion caused by a gas leak killed three people in Lima on Monday.", "accident", 3),
]


@pytest.mark.parametrize(("sentence", "expected", "killed"), MISHAPS)
def test_what_nobody_did_is_an_accident(sentence: str, expected: str, killed: int | None) -> None:
    (event,) = nm.parse_text(sentence, date="2025-06-19").events
    assert (str(event.type), event.killed) == (expected, killed)


def test_what_somebody_did_with_a_vehicle_is_none() -> None:
    text = "A suicide bomber in a truck hit a police post in Lima on Monday, killing nine officers."
    assert [str(e.type) for e in nm.parse_text(text, date="2025-06-19").events] == ["suicide_bombing"]


def test_the_badly_injured_are_people_not_an_event() -> None:
    text = "Helicopters took the most badly injured to Lima."
    assert nm.parse_text(text, date="2025-06-19").events == ()


@pytest.mark.parametrize("goods", ["ivory", "rhino horn", "rosewood", "cigarettes"])
def test_contraband_is_seized_as_drugs_are(goods: str) -> None:
    text = f"Customs officers in Lima seized two tonnes of {goods} on Monday."
    assert [str(e.type) for e in nm.parse_text(text, date="2025-06-19").events] == ["organized_crime"]


def test_who_is_toppled_leaves_office() -> None:
    text = "The army toppled President Ivo Lund in Lima on Monday."
    assert [str(e.type) for e in nm.parse_text(text, date="2025-06-19").events] == ["appointment"]


def test_a_drone_that_jets_intercept_is_disrupted_and_no_deployment() -> None:
    (event,) = nm.parse_text("Chilean jets intercepted a drone over the sea.", date="2024-05-16").events
    assert event.type == "weapons_seizure"


def types(text: str) -> list[str]:
    return [e.type for e in nm.parse_text(text, date="2024-05-16").events]


def test_what_burned_when_a_tanker_exploded_was_not_set_on_fire() -> None:
    assert types("A tanker exploded on a highway in Sarn. Five cars were burned.") == ["accident"]
    assert types("A tanker exploded on a highway in Sarn. Gunmen burned five cars.") == ["accident", "arson"]


@pytest.mark.parametrize("downed", ["downed", "shot down", "intercepted"])
def test_drones_that_are_shot_down_were_an_attempted_strike(downed: str) -> None:
    text = f"Two explosive-laden drones were {downed} near the port of Sarn."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert (event.type, event.status, event.targets) == ("drone_strike", "attempted", ())


def test_the_wrongs_that_an_attack_answers_are_no_part_of_it() -> None:
    text = "The Azure Front fired rockets at Sarn in response to crimes against farmers in Peru."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.targets == ()
