"""Statements, reports and people according to whom: how far an attribution reaches, and who its author is."""

from __future__ import annotations

import pytest
from marked import expect_one, parse

CASES = [
    "{Nine soldiers died}, ⟨Peru's defence ministry⟩ |said| in a statement sent to the Coast Wire.",
    "{Nine soldiers died}, ⟨the ministry⟩ |said| in a statement posted on its website on Monday.",
    "⟨The ministry⟩ |said| in a statement published late on Monday that {nine soldiers had died}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_where_it_was_published_is_not_said(marked: str) -> None:
    expect_one(marked, "say", "indirect")


AUTHORS = [
    ("According to a statement from the harbour ministry, nine people left.", "harbour ministry"),
    ("According to a notice issued by the harbour ministry, nine people left.", "harbour ministry"),
    ("According to remarks by Ana Torres, nine people left.", "Ana Torres"),
    ("According to a report by Ana Torres, nine people left.", "Ana Torres"),
    ("According to Ana Torres, a nurse at the clinic who treated the crew, nine people left.", "Ana Torres"),
    ("According to Ana Torres, who treated the crew, nine people left.", "Ana Torres"),
    ("According to Ana Torres, the mayor, who was there, nine people left.", "Ana Torres"),
    ("According to two officials who spoke on condition of anonymity, nine people left.", "two officials"),
]


@pytest.mark.parametrize(("text", "speaker"), AUTHORS)
def test_who_wrote_or_saw_it_speaks(text: str, speaker: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert (found.text, found.speaker.name) == ("nine people left", speaker)


@pytest.mark.parametrize(
    "content",
    ["the mayor, Rui Bell, stole the funds", "the probe, which has led to arrests, concerns tenders"],
)
def test_a_subject_behind_according_to_is_no_apposition(content: str) -> None:
    (found,) = parse(f"According to police, {content}.").statements
    assert found.text == content


def test_an_attribution_in_the_middle_may_tell_of_a_report() -> None:
    text = "The army, according to a report by the United Nations seen by the Coast Wire on Monday, used gas."
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert (found.text, found.speaker.name) == ("The army used gas", "United Nations")


SPOKEN = [
    ("“Nobody stayed,” read a statement by the harbour ministry.", "harbour ministry", "Nobody stayed,"),
    ("Officials in Lenz and residents said nine had left.", "officials", "nine had left"),
    ("A resident named Ana Torres said nine had left.", "Ana Torres", "nine had left"),
    ("Nine people had left, the agency quoted the mayor as saying.", "mayor", "Nine people had left"),
    ("Nine people had left, the mayor was quoted as saying.", "mayor", "Nine people had left"),
    ("The mayor says it is over; the rebels say they fight on.", "mayor", "it is over"),
    ("The mayor says the war is over, but the rebels reject this.", "mayor", "the war is over"),
]


@pytest.mark.parametrize(("text", "speaker", "content"), SPOKEN)
def test_who_says_what(text: str, speaker: str, content: str) -> None:
    found = parse(text).statements[0]
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (speaker, content)


def test_who_hands_a_statement_on_is_not_its_author() -> None:
    text = "The army said nine had left. The statement, carried by state media, said the search went on."
    first, second = parse(text).statements
    assert first.speaker is second.speaker


CLAIMS = [
    ("Peru's claim that the dam was safe was rejected by Chile.", "the dam was safe"),
    ("Allegations by Peru that the dam was safe were false.", "the dam was safe"),
    ("Peru repeated its claim that the dam it built was safe.", "the dam it built was safe"),
]


@pytest.mark.parametrize(("text", "content"), CLAIMS)
def test_a_claim_that_is_the_subject_ends_before_the_verb(text: str, content: str) -> None:
    found = parse(text).statements[0]
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == ("Peru", content)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Torres said in her first public comments since the raid that the dam was safe.",
        "The dam was safe, Ana Torres said as she left the meeting.",
    ],
)
def test_when_it_was_said_is_not_said(text: str) -> None:
    (found,) = parse(text).statements
    assert found.text.lower() == "the dam was safe"


def test_a_paper_that_was_made_or_posted_at_some_time_is_one_to_go_by() -> None:
    statement = parse("According to a court filing made a day ago, the mayor lied.").statements[0]
    assert statement.text == "the mayor lied"


def test_what_another_paper_told_first_is_what_stands_before() -> None:
    statement = parse(
        "The union opened a new hall, as first reported by the Coast Times on Tuesday."
    ).statements[0]
    assert statement.text == "The union opened a new hall"
