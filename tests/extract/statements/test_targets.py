"""Refusals, threats and praise, and whom a speech act is aimed at. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

ACTS = [
    # a refusal of anything but speech is a rejection
    ("⟨Norland⟩ |refused| to {sell gas to Chile}.", "reject"),
    ("⟨The rebels⟩ |declined| {an offer by Chile}.", "reject"),
    ("⟨The nurses⟩ |defied| {a court order}.", "reject"),
    ("⟨Chile⟩ |turned down| {a request from Peru}.", "reject"),
    # harm that is promised is a threat
    ("⟨Ana Torres⟩ |vowed| to {crush the rebels}.", "threaten"),
    ("⟨Ana Torres⟩ |vowed| to {help the farmers}.", "promise"),
    # an offer, also behind a day
    ("⟨Chile⟩ |offered| on Monday to {mediate in the dispute}.", "promise"),
    # praise and support of a thing, without quotation marks
    ("⟨Ana Torres⟩ |welcomed| {the decision}.", "praise"),
    ("⟨Chile⟩ |expressed its support for| {the peace plan}.", "support"),
    # what is asked for
    ("⟨Chile⟩ |asked| Peru for {help}.", "request"),
]


@pytest.mark.parametrize(("marked", "act"), ACTS)
def test_the_act_of(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


TARGETS = [
    ("Chile warned Peru that it would face sanctions.", "Peru"),
    ("Chile asked Peru for help.", "Peru"),
    ("Chile asked Peru to send doctors.", "Peru"),
    ("Chile congratulated the new leader of Peru.", "Peru"),
    ("Chile refused to deploy soldiers in Peru.", "Peru"),
    ("Ana Torres vowed to crush the rebels.", "rebels"),
    ("Unions in Peru criticised the government over the price of bread.", "Peru"),
]


@pytest.mark.parametrize(("sentence", "target"), TARGETS)
def test_an_act_is_aimed_at(sentence: str, target: str) -> None:
    found = parse(sentence).statements[0].target
    assert found is not None
    assert found.name == target


@pytest.mark.parametrize("sentence", ["The ministry refused to comment.", "Chile declined to say why."])
def test_a_refusal_to_speak_is_no_statement(sentence: str) -> None:
    expect_none(sentence)
