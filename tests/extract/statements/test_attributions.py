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
    ("According to a statement released by the harbour ministry, nine people left.", "harbour ministry"),
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
