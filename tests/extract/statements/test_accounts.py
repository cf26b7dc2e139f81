"""Tolls, lists of subjects, nouns that are answered and other short forms of saying."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    # what happened, as somebody tells it, without a clause
    ("⟨The army⟩ initially |reported| {five dead}.", "say"),
    ("The governor, ⟨who⟩ had earlier |reported| {74 wounded}, left.", "say"),
    ("⟨Residents⟩ |spoke of| {27 deaths}; the army has not commented.", "say"),
    ("⟨Witnesses⟩ |told of| {hours of shelling}.", "say"),
    ("⟨Ana Torres⟩ first |reported| {the theft}.", "say"),
    ("⟨A doctor⟩ at the centre |put| {the number of wounded at 27, seven of them children}.", "say"),
    (
        "⟨Forecasters⟩ |warned of| {further heavy rain until the weekend} and urged residents to leave.",
        "warn",
    ),
    ("⟨The army⟩ |confirmed| {the loss of nine boats, including two tankers}, and promised help.", "confirm"),
    # behind a parenthesis with a time or place of its own
    ("⟨The Harbour Board⟩ |announced| on the night of the vote that {Torres had won}.", "announce"),
    ("⟨Ana Torres⟩ |told| reporters in Lenz, the state capital, that {the crew was safe}.", "say"),
    ("⟨Ana Torres⟩ |said| in Lenz, the capital of the state, that {the crew was safe}.", "say"),
    # every subject of a passive
    (
        "{The murder of six monks and two of their cooks on 3 May} was |condemned| by ⟨the bishop⟩.",
        "condemn",
    ),
    ("{The theft of two boats, the fire and the raid} were |condemned| by ⟨the bishop⟩.", "condemn"),
    ("Last week, {the fire and the raid} were |condemned| by ⟨the bishop⟩.", "condemn"),
    ("Ana Torres left the town and {the raid} was |condemned| by ⟨the bishop⟩.", "condemn"),
    # a noun that somebody answers
    (
        "The ministry asked the board to move the crane, {a request} ⟨the board⟩ has |rejected|.",
        "reject",
    ),
    ("Ana Torres was accused of theft, {a charge} that ⟨she⟩ |denies|.", "deny"),
    ("Peru says Chile arms the rebels, {allegations} ⟨Chile⟩ has repeatedly |denied|.", "deny"),
    ("⟨Peru⟩ |says| {Chile arms the rebels}, an accusation the mayor in Lenz has always rejected.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), CASES)
def test_it_is_said(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


def test_who_is_named_in_the_relative_clause_of_the_subject_does_not_speak() -> None:
    (found,) = parse(
        "Daniel Reed, who met his aide, Ana Torres, on Monday, said the port was safe."
    ).statements
    assert found.speaker is not None
    assert found.speaker.name == "Daniel Reed"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Torres declined to attend the talks.",
        "Ana Torres refused to be named.",
        "The union, whose members are on strike, is demanding the payment of arrears.",
        "Officials asked for anonymity.",
    ],
)
def test_a_refusal_to_come_and_a_standing_demand_are_no_statements(text: str) -> None:
    expect_none(text)


def test_a_demand_that_names_who_is_asked_is_a_statement_in_any_tense() -> None:
    (found,) = parse("The farmers are demanding more land from the Norwegian government.").statements
    assert found.target is not None
    assert found.target.name == "Norwegian government"


def test_who_asks_for_anonymity_has_said_nothing_by_it() -> None:
    (found,) = parse("The blaze was out, an official said, requesting anonymity.").statements
    assert found.text == "The blaze was out"


def test_a_relative_clause_with_a_toll_and_a_day_ends_at_its_comma() -> None:
    first, second = parse("The ministry, which put the toll at 15 on Thursday, said 41 were hurt.").statements
    assert (first.text, second.text) == ("the toll at 15", "41 were hurt")
    assert first.speaker is second.speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Fighters left the city after Peru bombed the port, saying it was acting to protect them.", "Peru"),
        ("Fighters left the city after Peru bombed the port, saying they would return.", "fighters"),
    ],
)
def test_a_participle_agrees_with_its_pronoun(text: str, speaker: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize("clause", ["Norway leave", "Norway leave the islands", "Norway pay"])
def test_who_is_to_act_is_meant_also_where_the_verb_reads_as_a_noun(clause: str) -> None:
    (found,) = parse(f"Peru demanded that {clause}.").statements
    assert found.target is not None
    assert found.target.name == "Norway"
