"""Dates by the order in which a text says that one thing followed another. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def days(text: str) -> dict[str, str | None]:
    """Type → date of the events of a text told on a Thursday."""
    events = nm.parse_text(text, date="2025-06-19").events
    return {str(e.type): e.when.value if e.when else None for e in events}


BOMB = "A bomb killed nine people in Lima on Wednesday. "


@pytest.mark.parametrize(
    ("sentence", "type", "day"),
    [
        (
            "The bombing came two days after the rebels signed an agreement in Cusco.",
            "agreement",
            "2025-06-16",
        ),
        ("It came a week after the minister visited Cusco.", "visit", "2025-06-11"),
        ("Two days before the bombing, the army sent soldiers to Lima.", "deployment", "2025-06-16"),
        ("A day after the bombing, police arrested a man in Lima.", "arrest", "2025-06-19"),
        ("Hours after the bombing, police arrested a man in Lima.", "arrest", "2025-06-18"),
    ],
)
def test_so_long_after_or_before_what_has_a_day(sentence: str, type: str, day: str) -> None:
    assert days(BOMB + sentence)[type] == day


def test_hours_after_something_is_the_same_day() -> None:
    text = "Jets struck Lima on Wednesday, hours after rebels ambushed a convoy near Cusco."
    assert days(text) == {"air_strike": "2025-06-18", "ambush": "2025-06-18"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A deputy minister resigned hours after the crackdown.",
        "A deputy minister resigned within hours.",
        "Hours later, a deputy minister resigned.",
    ],
)
def test_hours_after_what_was_told_before_is_its_day(sentence: str) -> None:
    assert days("Police beat protesters in Lima on Sunday. " + sentence)["resignation"] == "2025-06-15"


def test_days_after_count_back_from_the_day_of_a_clause_without_an_event() -> None:
    text = "Norway on Wednesday told 30 clerks to go home, two days after gunmen killed 14 pilgrims in Lima."
    assert days(text) == {"attack": "2025-06-16"}


def test_what_something_dated_followed_was_that_day() -> None:
    assert (
        days("Soldiers freed nine captives on Monday after storming a camp near Lima.")["raid"]
        == "2025-06-16"
    )


def test_a_noun_behind_after_has_no_day() -> None:
    assert days("Norway launched air strikes on Lima on Monday after a drone attack on its soldiers.") == {
        "air_strike": "2025-06-16",
        "drone_strike": None,
    }


def test_hours_later_counts_from_the_violence_not_from_talks_told_between() -> None:
    text = "Rebels bombed a bank in Lima on Monday. The ministers met in Cusco on Wednesday. Hours later, jets struck a camp."
    assert days(text)["air_strike"] == "2025-06-16"


def test_a_planned_weekday_lies_ahead() -> None:
    assert days("The party announced a rally in Lima on Monday.")["demonstration"] == "2025-06-23"


def test_since_when_is_not_when() -> None:
    text = "A convoy of nine trucks, the third since Sunday, had entered Lima a day earlier with flour."
    assert days(text) == {"aid": "2025-06-18"}


def test_the_day_of_a_report_is_not_that_of_what_was_sent() -> None:
    assert days("The presidency said on Tuesday that 200 soldiers had been deployed to Lima.") == {
        "deployment": None
    }


def test_weeks_later_are_counted_to_the_day() -> None:
    text = "On 12 May, a gang seized 23 guests in Lima. They were freed three weeks later."
    assert days(text)["release"] == "2025-06-02"


def test_days_before_what_is_told_to_the_month_are_of_that_month() -> None:
    text = "The minister resigned in April, two days after he was detained in Lima."
    assert days(text)["arrest"] == "2025-04"


def test_what_comes_into_force_on_a_day_is_to_come() -> None:
    text = "Peru's government decreed a state of emergency, with a curfew that comes into force on Saturday."
    assert days(text)["restriction"] == "2025-06-21"
