"""Nouns of speech: threats, requests, praise as subjects and behind light verbs."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    # the subject of the sentence, with its speaker behind "by", before 's or as an adjective
    ("A |threat| by ⟨Peru⟩ to {cut the gas} was repeated on Monday.", "threaten"),
    ("⟨Peru⟩'s |request| to Chile for {more ships} went unanswered.", "request"),
    ("A ⟨Peruvian⟩ |request| to Chile for {more ships} went unanswered.", "request"),
    ("|Criticism| of {Chile} by ⟨Peru⟩ grew louder on Thursday.", "condemn"),
    ("The |blame| for {the cut cable} was laid on Chile by ⟨Peru⟩.", "accuse"),
    # behind a verb that lends its subject
    ("⟨Peru⟩ has put in a |request| to Chile for {longer patrols}.", "request"),
    ("⟨Peru⟩ made an impassioned |plea| to Chile to {spare the hospitals}.", "request"),
    ("⟨Peru⟩ gave its |backing| to {the plan}.", "support"),
    ("⟨Peru⟩ lodged a |complaint| against Chile with the United Nations over {drilling}.", "accuse"),
    ("⟨Peru⟩ has given Chile an |assurance| that {the water will go on flowing}.", "promise"),
    # behind a verb whose subject hears it
    ("{The plan} has won the |backing| of ⟨Peru⟩.", "support"),
    ("Chile drew |condemnation| from ⟨Peru⟩ over {the arrest of two writers}.", "condemn"),
    ("Chile came in for sharp |criticism| from ⟨Peru⟩ for {jailing two writers}.", "condemn"),
    # a verb that only voices what its object names
    ("⟨Peru⟩ |voiced| {its confidence in Chile}.", "support"),
    ("⟨Peru⟩ |reiterated| {its opposition to the plan}.", "reject"),
]


@pytest.mark.parametrize(("marked", "act"), CASES)
def test_a_noun_of_speech_tells_who_says_what(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


@pytest.mark.parametrize(
    "text",
    [
        "The threat of war remains.",
        "Demand for oil grew in Chile.",
        "Peru's threat to cut the gas has driven up the price of coal.",  # told of by the way
        "Peru issued no threat to Chile.",
        "Peru did not lodge a complaint against Chile.",
        "Ana Torres sees friends who have lent support to the plan.",
        "Ana Torres drew the support of 41 percent.",
        "Peru put out a warning that could help the crews.",
    ],
)
def test_a_noun_of_speech_told_of_by_the_way_is_no_statement(text: str) -> None:
    expect_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's request to Chile for more ships went unanswered.",
        "Criticism of Chile by Peru grew louder.",
        "The blame for the cut cable was laid on Chile by Peru.",
        "Chile's plan for the bay has won the backing of Peru.",
        "Chile drew condemnation from Peru over the arrests.",
        "Peru lodged a complaint against Chile with the United Nations over drilling.",
        "Peru sent Chile a request for two ships.",
        "Peru gave its backing to the new government of Chile.",
        "Peru voiced confidence in Chile's ability to pay.",
        "Peru levelled charges of theft against Chile.",
        "A threat by Peru to cut gas supplies to Chile was repeated.",
    ],
)
def test_a_noun_of_speech_is_aimed_at(text: str) -> None:
    statement = parse(text).statements[0]
    assert statement.speaker is not None
    assert statement.target is not None
    assert (statement.speaker.name, statement.target.name) == ("Peru", "Chile")
