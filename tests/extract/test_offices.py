"""Offices told with their place, and towns that are given names: who holds the office, and of which country."""

from __future__ import annotations

import pytest

import newsmodel as nm

HOLDERS = [
    ("Governor of Lima Ana Torres said the road was open.", "PER"),
    ("The Norwegian consul in Lima Ana Torres said the road was open.", "NOR"),
    ("The Norwegian ambassador to Peru Ana Torres said the road was open.", "NOR"),
    ("The UN coordinator in Peru Ana Torres said the road was open.", None),
    ("The head of Peru's election commission Ana Torres said the road was open.", "PER"),
]


@pytest.mark.parametrize(("text", "country"), HOLDERS)
def test_who_holds_an_office_stands_behind_its_place_without_a_comma(text: str, country: str | None) -> None:
    statement = nm.parse_text(text).statements[0]
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.country) == ("Ana Torres", country)


def test_the_leader_of_a_group_is_no_holder_of_an_office_for_it() -> None:
    article = nm.parse_text("The lawyer of Hamas leader Omar Sarn said the road was open.")
    assert [s.speaker.name for s in article.statements if s.speaker] == ["lawyer"]


@pytest.mark.parametrize("name", ["Sofia Petrova", "Victoria Sarn", "Charlotte Mbeya", "Milan Kovac"])
def test_a_town_before_a_strange_word_that_speaks_is_a_given_name(name: str) -> None:
    article = nm.parse_text(f"“The road is open,” said {name}, a baker from Lenz.")
    assert [a.name for a in article.actors if a.kind == "person"] == [name]


def test_a_capital_before_a_noun_is_no_given_name() -> None:
    article = nm.parse_text("The Sofia Airport was closed. The Paris Olympics begin in Paris.")
    assert not [a for a in article.actors if a.kind == "person"]


def test_the_agency_of_a_dateline_with_a_day_before_the_month_owns_no_president() -> None:
    article = nm.parse_text(
        "Quito, 2 Jun (EFE).- The union struck. Its president, Ana Torres, accused the police."
    )
    torres = next(a for a in article.actors if a.name == "Ana Torres")
    assert torres.country == "ECU"
    assert not [a for a in article.actors if a.kind == "media"]


def test_a_name_before_said_most_of_them_is_the_speaker() -> None:
    article = nm.parse_text("The mayor's aide, Ana Torres, said most of them crossed the river at Lenz.")
    assert [(s.speaker.name, s.text) for s in article.statements if s.speaker] == [
        ("Ana Torres", "most of them crossed the river at Lenz")
    ]
