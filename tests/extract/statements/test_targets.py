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
    ("⟨The court⟩ |refused| {the request}.", "reject"),
    # a ruling with what it says
    ("⟨The judge⟩ |ruled| that {the lease was void}.", "say"),
    # harm that is promised is a threat
    ("⟨Ana Torres⟩ |vowed| to {crush the rebels}.", "threaten"),
    ("⟨Ana Torres⟩ |vowed| to {help the farmers}.", "promise"),
    ("⟨Ana Torres⟩ |vowed| to {blow up the pipeline}.", "threaten"),
    # an offer, also behind a day
    ("⟨Chile⟩ |offered| on Monday to {mediate in the dispute}.", "promise"),
    # praise and support of a thing, without quotation marks
    ("⟨Ana Torres⟩ |welcomed| {the decision}.", "praise"),
    ("⟨Chile⟩ |expressed its support for| {the peace plan}.", "support"),
    # a predicate before its object
    ("⟨Chile⟩ |denounced| {as a crime the arrest of its envoy by Peru}.", "condemn"),
    ("⟨Chile⟩ |denounced| {as an ugly crime Peru's policy}.", "condemn"),
    ("⟨Chile⟩ |expressed readiness| to {share the river}.", "promise"),
    ("⟨Thousands⟩ of Chilean exporters |urged| Peru to {reopen the road}.", "demand"),
    ("⟨Ana Torres⟩ |vowed| to {hit back at the rebels}.", "threaten"),
    # what is asked for
    ("⟨Chile⟩ |pleaded with| Peru for {help}.", "request"),
    ("⟨Chile⟩ |asked| Peru for {help}.", "request"),
]


@pytest.mark.parametrize(("marked", "act"), ACTS)
def test_the_act_of(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


TARGETS = [
    ("Chile warned Peru that it would face sanctions.", "Peru"),
    ("Chile asked Peru for help.", "Peru"),
    ("Chile asked Peru to send doctors.", "Peru"),
    ("Chile refused to deploy soldiers in Peru.", "Peru"),
    ("Chile again declined on Friday to extradite the envoy to Peru.", "Peru"),
    ("Ana Torres vowed to crush the rebels.", "rebels"),
    ("Chile denied Peruvian charges.", "Peru"),
    ("Chile lashed out at Peru.", "Peru"),
    ("Chile charged that Peru was hiding rebels.", "Peru"),
    ("Ana Torres accused the Azure Front (AF) of lying.", "Azure Front"),
    ("Ana Torres accused both sides of lying.", "both sides"),
    ("Unions in Peru criticised the government over the price of bread.", "Peru"),
]


@pytest.mark.parametrize(("sentence", "target"), TARGETS)
def test_an_act_is_aimed_at(sentence: str, target: str) -> None:
    found = parse(sentence).statements[0].target
    assert found is not None
    assert found.name == target


def test_a_leader_who_is_congratulated_stands_for_his_country() -> None:
    target = parse("Chile congratulated the new leader of Peru.").statements[0].target
    assert target is not None
    assert (target.name, target.country) == ("new leader", "PER")


DENIALS = [
    "Chile accused Peru of lying. Peru denied the accusation.",
    "Chile said that its ships had been shelled. Peru denied the claim.",
    "Chile claimed to have shot down a plane. Peru dismissed the claim as a lie.",
]


@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_of_what_was_claimed_is_aimed_at_whoever_claimed_it(text: str) -> None:
    target = parse(text).statements[1].target
    assert target is not None
    assert target.name == "Chile"


def test_people_of_a_nation_abroad_are_not_its_state() -> None:
    speaker = parse("Ethnic Peruvians in Chile demanded schools.").statements[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("ethnic Peruvians", "unnamed")


@pytest.mark.parametrize("sentence", ["The ministry refused to comment.", "Chile declined to say why."])
def test_a_refusal_to_speak_is_no_statement(sentence: str) -> None:
    expect_none(sentence)


MORE_TARGETS = [
    ("The embassy warned Americans to avoid the port.", "Americans"),
    ("Chile accused Peruvians of theft.", "Peruvians"),
    ("Peru demanded Chile's withdrawal from the islands.", "Chile"),
    ("Peru urged Chile not to leave.", "Chile"),
]


@pytest.mark.parametrize(("sentence", "target"), MORE_TARGETS)
def test_people_of_a_nation_and_owners_of_a_deed_are_meant(sentence: str, target: str) -> None:
    found = parse(sentence).statements[0].target
    assert found is not None
    assert found.name == target


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("⟨Peru⟩ |warned| Chile {not to send troops}.", "warn"),
        ("⟨Peru⟩ |called on| Chile {not to send troops}.", "demand"),
        ("⟨Peru⟩ |asked| residents {not to leave their homes}.", "request"),
        ("⟨Peru⟩ |vowed| {not to yield}.", "promise"),
        ("⟨Peru⟩ |promised| {never to leave}.", "promise"),
    ],
)
def test_what_is_not_to_be_done_is_said_with_its_negation(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


def test_who_asks_not_to_be_named_has_said_nothing_by_it() -> None:
    (found,) = parse("A doctor, who asked that his name not be used, said nine had left.").statements
    assert found.text == "nine had left"
    expect_none("A doctor asked not to be named for fear of arrest.")


def test_who_is_to_do_it_may_stand_before_a_verb_that_looks_like_a_noun() -> None:
    (found,) = parse("Turkey demanded that Israel hand over the body.").statements
    assert found.target is not None
    assert found.target.name == "Israel"
