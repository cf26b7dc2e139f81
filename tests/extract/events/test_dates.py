"""Which of the days that a sentence names is an event's own. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def days(text: str) -> dict[str, str | None]:
    """Type → date of the events of a text told on a Thursday."""
    events = nm.parse_text(text, date="2025-06-19").events
    return {str(e.type): str(e.date) if e.date else None for e in events}


@pytest.mark.parametrize("part", ["before dawn", "after dark", "before daybreak", "after midnight"])
def test_before_dawn_is_a_part_of_the_day_and_no_order(part: str) -> None:
    assert days(f"Gunmen overran part of Lima {part} Wednesday.") == {"seize_territory": "2025-06-18"}


@pytest.mark.parametrize(
    "opening",
    ["LIMA, June 19 (Coast Wire) -- ", "LIMA. June 19 (Coast Wire) - ", "Lima, June 19 (Coast Wire).- "],
)
def test_the_day_of_a_dateline_is_no_day_of_an_event(opening: str) -> None:
    text = (
        opening
        + "At least 46 people died after a ferry capsized off Cusco on Monday evening, officials said."
    )
    assert days(text) == {"accident": "2025-06-16"}


def test_a_day_in_a_relative_clause_of_the_subject_is_of_that_clause() -> None:
    text = "Also on Tuesday, two nuns who were kidnapped in Cusco on June 2 were released."
    assert days(text) == {"abduction": "2025-06-02", "release": "2025-06-17"}


@pytest.mark.parametrize(
    ("text", "type", "day"),
    [
        (
            "Norway launched air strikes on Lima on Tuesday in retaliation for a drone attack that killed three soldiers "
            "last Sunday.",
            "drone_strike",
            "2025-06-15",
        ),
        (
            "Norway launched air strikes on Lima on Tuesday in retaliation for a drone attack that killed three soldiers "
            "last Sunday.",
            "air_strike",
            "2025-06-17",
        ),
        (
            "The death toll from Typhoon Dara, which slammed into Peru on Tuesday night, has climbed to 46, an agency said "
            "on Thursday.",
            "storm",
            "2025-06-17",
        ),
    ],
)
def test_the_relative_clause_of_an_event_noun_says_when_it_was(text: str, type: str, day: str) -> None:
    assert days(text)[type] == day


def test_a_day_behind_where_is_of_what_was_done_there() -> None:
    text = "The mayor imposed a curfew in Cusco, where hundreds of residents blocked a road on Saturday."
    assert days(text) == {"restriction": None, "demonstration": "2025-06-14"}


def test_a_weekday_and_an_ordinal_of_something_else_are_no_date() -> None:
    text = "Gunmen killed a judge in Lima on Wednesday, the third judge to be killed this year."
    assert days(text) == {"assassination": "2025-06-18"}


@pytest.mark.parametrize("link", ["following", "in response to", "in reaction to"])
def test_what_something_answers_is_not_of_its_day(link: str) -> None:
    text = f"Norway on Tuesday imposed a curfew in Lima {link} an attack on a bank in Cusco."
    assert days(text) == {"restriction": "2025-06-17", "attack": None}


def test_a_fight_after_which_something_was_done_is_not_of_the_day_of_the_report() -> None:
    text = "Troops freed nine hostages on Sunday after a gun battle near Lima in which a soldier died, the army said on Monday."
    assert days(text)["armed_clash"] is None


def test_the_day_in_the_phrases_of_what_a_statement_is_about() -> None:
    text = "The shelling of a school in Lima on Monday killed nine pupils, the mayor said."
    assert days(text) == {"shelling": "2025-06-16"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "A bomb killed nine in Lima on Monday in the deadliest attack on the city since 1984.",
            "2024-05-13",
        ),
        ("A bomb killed nine men in Lima. The attack was the worst in the city since 1984.", None),
        ("It was the deadliest raid in Lima since May 1984, when a bomber killed nine.", "1984-05"),
    ],
)
def test_since_when_it_was_the_worst_is_when_another_was(text: str, day: str | None) -> None:
    event = nm.parse_text(text, date="2024-05-16").events[-1]
    assert (event.when.value if event.when else None) == day


def test_the_first_of_its_kind_years_ago_is_not_what_is_told_of_now() -> None:
    text = "A bomb hurt a man in Lima. In 1984, the first attack on the embassy was carried out by rebels."
    events = nm.parse_text(text, date="2024-05-16").events
    assert [e.when.value if e.when else None for e in events] == [None, "1984"]


@pytest.mark.parametrize(
    ("deed", "day"),
    [
        ("the murder of a reporter", None),
        ("Monday's murder of a reporter", "2025-06-16"),
        ("the murder of a reporter on May 3", "2025-05-03"),
    ],
)
def test_the_day_of_a_verdict_is_not_that_of_the_deed(deed: str, day: str | None) -> None:
    text = f"A court in Lima jailed two men for life on Tuesday for {deed}."
    assert days(text) == {"trial": "2025-06-17", "attack": day}


@pytest.mark.parametrize(
    "rank",
    ["in one of the deadliest raids of 2025", "one of the worst attacks this year", "the first raid of 2025"],
)
def test_a_year_that_something_is_compared_with_is_not_its_day(rank: str) -> None:
    assert days(f"Gunmen stormed a base in Lima, {rank}.") == {"raid": None}


def test_the_day_on_which_the_dead_were_counted_is_not_that_of_the_bomb() -> None:
    text = "A bomb in Lima killed 12 people, up from nine reported on Monday."
    assert days(text) == {"bombing": None}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police in Lima have arrested six people over last week's attacks.", None),
        ("Police have detained two men in connection with Monday's murder of a priest in Lima.", None),
        ("Police in Lima arrested six people on Friday over last week's attacks.", "2024-05-10"),
        ("Students marched in Lima against Monday's ruling.", None),
        ("Police in Lima have arrested a man over the murder of a nurse in 2014.", None),
        ("Police in Lima arrested a man in 2014 over the murder of a nurse.", "2014"),
        ("He was arrested in Lima and will appear in court on Friday.", None),
        ("He was arrested and charged in Lima on Friday.", "2024-05-10"),
    ],
)
def test_the_day_of_what_an_act_is_about_is_not_its_own(sentence: str, expected: str | None) -> None:
    event = nm.parse_text(sentence, date="2024-05-14").events[0]
    assert (event.when.value if event.when else None) == expected


def test_a_feast_that_says_what_sort_a_thing_is_is_no_day() -> None:
    (event,) = nm.parse_text(
        "Gunmen attacked a Christmas market in Berlin on Monday.", date="2024-05-14"
    ).events
    assert event.when is not None
    assert event.when.value == "2024-05-13"
    assert event.place is not None
    assert event.place.name == "Berlin"


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru have signed a deal on fishing. The deal was signed in Lima on Monday.",
        "OPEC agreed to cut its output. The agreement was reached in Lima on Monday.",
        "Chile and Peru signed a pact. The agreement, signed in Lima on Monday, covers fishing.",
    ],
)
def test_a_deal_that_is_told_again_was_signed_where_and_when_it_is_said_then(text: str) -> None:
    (event,) = nm.parse_text(text, date="2024-05-14").events
    assert event.place is not None
    assert event.when is not None
    assert (event.place.name, event.when.value) == ("Lima", "2024-05-13")


def test_the_day_of_what_will_be_is_not_that_of_what_has_been() -> None:
    text = "The vote will be held on Sunday, Bell said, adding that soldiers had been deployed."
    deployed = nm.parse_text(text, date="2024-05-14").events[1]
    assert (deployed.status, deployed.when) == ("happened", None)
