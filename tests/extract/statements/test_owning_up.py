"""Claims of responsibility, offers of comfort, and who speaks for whom. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CLAIMS = [
    "⟨The group⟩ |claimed| {the attack}.",
    "⟨The group⟩ |claimed| {Monday's raid} in a statement.",
    "⟨The group⟩ |claimed| {the downing of a drone over Lenz}.",
    "{The attack} was |claimed| by ⟨the Azure Front⟩.",
    "{Responsibility for the blast} was |claimed| by ⟨the Azure Front⟩.",
    "{The blast}, which was |claimed| by ⟨the Azure Front⟩, hurt nine people.",
    "{The bombing}, |claimed| by ⟨the Azure Front⟩, hurt nine people.",
]


@pytest.mark.parametrize("marked", CLAIMS)
def test_who_claims_a_deed_owns_up_to_it(marked: str) -> None:
    expect_one(marked, "claim_responsibility", "indirect")


@pytest.mark.parametrize(
    "text",
    ["Peru claims the islands.", "The islands, claimed by Peru, are empty.", "The farmer claimed his money."],
)
def test_a_claim_to_a_thing_is_no_statement(text: str) -> None:
    expect_none(text)


OTHERS = [
    ("⟨The minister⟩ |offered| {his condolences to the families}.", "say", "indirect"),
    ("⟨The minister⟩ |apologised| for {the delay}.", "say", "indirect"),
    ("⟨The minister⟩ |estimated| {the damage at $9 million}.", "say", "indirect"),
    ("⟨Peru⟩ |rejected| {as “baseless” a report that it had armed rebels}.", "reject", "mixed"),
    ("{The raid}, which was |condemned| by ⟨Peru⟩, hurt nine people.", "condemn", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), OTHERS)
def test_the_act_is(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


SPEAKERS = [
    ("A spokesman for the Harbour Board said nine had left.", "spokesman for the Harbour Board"),
    ("The opposition coalition, the Harbour Platform, says nine have left.", "Harbour Platform"),
    ("The Harbour League (HL) and the Coast Union threatened to shut the port.", "Harbour League"),
    ("In August Peru closed the port over what it called a fraud.", "Peru"),
    ("Nine had left, according to the rights group Harbour Watch.", "Harbour Watch"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speaker_is(text: str, speaker: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(
    ("first", "then"),
    [("A spokesman for the Harbour Board", "The spokesman"), ("A Peruvian diplomat", "The diplomat")],
)
def test_a_source_without_a_name_is_spoken_of_again(first: str, then: str) -> None:
    text = f"{first} said nine had left. Residents said ten had left. {then} added that the search went on."
    one, _, three = parse(text).statements
    assert one.speaker is three.speaker
