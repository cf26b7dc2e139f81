"""A day or a place belongs to one clause of a sentence, not to all that the sentence tells."""

from __future__ import annotations

import pytest

import newsmodel as nm


def first(text: str) -> nm.Event:
    return nm.parse_text(text, date="2024-05-16").events[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # a part of a named day is a day
        (
            "The envoy, who met rebels on Monday evening and is due to see the premier on Wednesday, left.",
            "2024-05-13",
        ),
        (
            "An air strike killed nine near Cusco on Monday night, officials said, in breach of a truce agreed in November.",
            "2024-05-13",
        ),
    ],
)
def test_the_day_of_a_deed(text: str, day: str) -> None:
    event = first(text)
    assert event.when is not None
    assert event.when.value == day


@pytest.mark.parametrize(
    "text",
    [
        # the day of a claim
        "A bomb killed nine in Cusco on Monday. The front claimed responsibility for the attack in a video on Tuesday.",
        # the day of what else is told
        "A bomb killed nine in Cusco on Monday.\n\nThe Hill Front denied having ordered the attack and accused the army of "
        "moving into two villages in Lima on 4 May.",
    ],
)
def test_a_day_that_is_not_of_the_attack_makes_no_second_one(text: str) -> None:
    found = nm.parse_text(text, date="2024-05-16").events
    assert [e.when.value for e in found if e.type in ("bombing", "attack") and e.when is not None] == [
        "2024-05-13"
    ]


def test_the_day_of_what_had_been_done_to_a_thing_is_not_that_of_what_is_done_to_it() -> None:
    event = first("Officers stormed a hall in Lima that students had occupied the day before.")
    assert event.when is None


def test_a_year_by_which_a_deal_is_called_is_no_day_of_a_bombing() -> None:
    found = nm.parse_text(
        "Ministers blamed the bombing of a bus in Lima on a faction that rejected the 2016 peace deal.",
        date="2024-05-16",
    ).events
    assert "2016" not in {e.when.value for e in found if e.when is not None}


def test_what_a_truce_ended_was_not_on_its_day() -> None:
    (battles,) = [
        e
        for e in nm.parse_text(
            "A truce took hold in Cusco on Tuesday, ending two days of street battles between rival armed groups.",
            date="2024-05-16",
        ).events
        if e.type == "armed_clash"
    ]
    assert battles.when is None


def test_the_same_day_is_that_of_what_was_told_last() -> None:
    found = nm.parse_text(
        "Rebels shelled Cusco on Saturday. Ambulance crews brought 40 families out of Lima on Monday. "
        "A shell killed a nurse in Pisco the same day.",
        date="2024-05-16",
    ).events
    assert found[-1].when is not None
    assert found[-1].when.value == "2024-05-13"


def test_a_dispersal_is_on_the_day_of_the_march() -> None:
    found = nm.parse_text(
        "Rebels ambushed a convoy in Cusco on Sunday.\n\nKarvia imposed a curfew on Lima on Wednesday, hours after students "
        "marched through the city. Police dispersed the march with tear gas.",
        date="2024-05-16",
    ).events
    assert found[-1].when is not None
    assert found[-1].when.value == "2024-05-15"


def test_what_another_clause_is_planned_for_is_elsewhere() -> None:
    event = first("Teachers walked out on Wednesday, and a rally is planned for Friday in Cusco.")
    assert event.place is None


def test_a_country_in_a_list_of_origins_is_no_place() -> None:
    found = nm.parse_text(
        "A boat carrying 180 people from Kenya, Sudan and Somalia sank on Monday. Nine survivors were rescued.",
        date="2024-05-16",
    ).events
    assert {e.place for e in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "The army withdrew from Sarn before May 9.",
        "Rebels shelled Sarn and fled before Monday.",
    ],
)
def test_a_day_before_which_it_was_done_is_not_its_day(text: str) -> None:
    assert first(text).when is None


def test_a_place_behind_those_who_were_spared_is_where_the_others_were_hit() -> None:
    event = first("Gunmen shot a minister, but not his wife, in Lima on Monday.")
    assert event.place is not None
    assert event.place.name == "Lima"
