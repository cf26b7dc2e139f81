"""Statements without a clause: noun phrases that are praised, condemned or voiced, and objects that are accused, blamed or asked."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    ("⟨Ana Torres⟩ |called| {her “a very wise woman.”}", "say", "mixed"),
    (
        "⟨Ana Torres⟩ |warned| followers on the radio and in interviews that {the wall could fall}.",
        "warn",
        "indirect",
    ),
    ("⟨They⟩ |estimated| {by 2050, higher demand would raise prices}.", "say", "indirect"),
    ("⟨The Harbour Board⟩ |welcomed| {the vote}.", "praise", "indirect"),
    ("⟨Ana Torres⟩ |denounced| {“an old trick”} in a statement issued by her office.", "condemn", "mixed"),
    ("⟨Ana Torres⟩ |denounced| {“an old trick” in Peru}.", "condemn", "mixed"),
    ("⟨Ana Torres⟩ |offered| to {host the next round}.", "promise", "indirect"),
    ("⟨Portugal⟩ |voiced| {concern over the dam}.", "say", "indirect"),
    ("⟨Portugal⟩ |offered| {condolences}; Spain did not.", "say", "indirect"),
    ("⟨Ana Torres⟩ |regretted| {the deaths}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |condemned| {the raid} and ordered the closure of the port.", "condemn", "indirect"),
    ("⟨Ana Torres⟩ |condemned| {the raid}, saying that it was a mistake.", "condemn", "indirect"),
    ("⟨Ana Torres⟩ |denied| {the report}, which Bell had published.", "deny", "indirect"),
    ("⟨Ana Torres⟩ |blamed| {the fire} on the port's owners.", "accuse", "indirect"),
    ("⟨Ana Torres⟩ |blamed| {residents on both banks}.", "accuse", "indirect"),
    ("⟨Ana Torres⟩ |asked| the Port Authority (PA) to {open the gates}.", "request", "indirect"),
    ("⟨Ana Torres⟩ |asked| the port for {a full account}.", "request", "indirect"),
    (
        "⟨Ana Torres⟩ |accused| the head of the Lenz museum, Rui Bell, of {hiding the report}.",
        "accuse",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |accused| Bell's ally, Mayor Iva Reed, of {hiding the report}.", "accuse", "indirect"),
    ("⟨Ana Torres⟩ |warned| the mayor against {closing the port}.", "warn", "indirect"),
    ("⟨Ana Torres⟩ |thanked| “our friends in Lisbon” for {their help}.", "praise", "indirect"),
    ("⟨Ana Torres⟩ |congratulated| the mayor on {the vote}.", "praise", "indirect"),
    ("⟨Ana Torres⟩ |demanded| that {the attorney general step down}.", "demand", "indirect"),
    ("⟨Ana Torres⟩ |urged| Norway to {broaden its tax base}.", "demand", "indirect"),
    ("⟨Norway's military⟩ |said| {Sweden had left}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |criticized| the mayor for what she called {“a long silence.”}", "condemn", "mixed"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_the_object_is_told_from_what_is_said(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


@pytest.mark.parametrize(
    "text",
    ["Ana Torres thanked nobody.", "Ana Torres offered three caveats.", "Ana Torres voiced the main part."],
)
def test_a_noun_phrase_that_says_nothing_is_no_statement(text: str) -> None:
    expect_none(text)


def test_who_is_accused_may_be_described_at_length() -> None:
    text = "The general accused a rival faction led by a man known as “the Fox” of trying to discredit him."
    (found,) = parse(text).statements
    assert found.text == "trying to discredit him"
    assert found.speaker is not None
    assert found.speaker.name == "general"
