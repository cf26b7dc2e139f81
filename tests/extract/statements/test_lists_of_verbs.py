"""Verbs that share a subject: lists, "and" behind an adjective, participles; and whom a relative clause accuses."""

from __future__ import annotations

import pytest
from marked import expect_none, parse

LISTS = [
    (
        "The mayor condemned the raid, called it “a crime” and demanded an inquiry.",
        ["the raid", "it “a crime”", "an inquiry"],
    ),
    ("The mayor condemned the raid, accused Chile of theft and left.", ["the raid", "theft"]),
    ("The mayor said the dam was safe and accused Chile of lying.", ["the dam was safe", "lying"]),
    ("The mayor said the dam was safe and denied reports of a leak.", ["the dam was safe", "reports of a leak"]),
    (
        "The board said it had the names of 22 dead and accused guards of neglect.",
        ["it had the names of 22 dead", "neglect"],
    ),
    (
        "The mayor denied the report, saying it was false, and accused the paper of lying.",
        ["the report", "it was false", "lying"],
    ),
    ("The mayor denied the report, calling it a lie.", ["the report", "it a lie"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), LISTS)
def test_each_verb_of_a_list_makes_a_statement_by_the_same_speaker(text: str, contents: list[str]) -> None:
    found = parse(text).statements
    assert [s.text for s in found] == contents
    assert len({s.speaker for s in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "After the dam broke, the mayor, a nurse, called the delay a crime.",
        "The mayor, whose house burned, called the delay a crime.",
    ],
)
def test_a_verb_behind_an_apposition_is_no_list(text: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert found.speaker.name == "mayor"


ACCUSED = [
    ("Peru expelled the envoy, whom it accused of spying.", "spying", "envoy"),
    ("Peru wants to try Rui Bell, who it accuses of stealing funds.", "stealing funds", "Rui Bell"),
    ("Peru has jailed nine rebels it accuses of spying.", "spying", "nine rebels"),
]


@pytest.mark.parametrize(("text", "content", "target"), ACCUSED)
def test_whom_a_relative_clause_accuses_stands_before_it(text: str, content: str, target: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert found.target is not None
    assert (found.speaker.name, found.text, found.target.name) == ("Peru", content, target)


def test_who_is_accused_by_nobody_in_particular_makes_no_statement() -> None:
    expect_none("Nine men accused of spying were freed.")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Torres left the party because, she said, it had changed.", "it had changed"),
        ("The port was old but, Ana Torres said, safe enough for ships.", "safe enough for ships"),
    ],
)
def test_what_stands_before_a_conjunction_is_not_said(text: str, content: str) -> None:
    (found,) = parse(text).statements
    assert found.text == content
