"""Verbs that a time parts from their particle, sources behind "per", and things that somebody is blamed for."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

PARTED = [
    ("⟨The United Nations⟩ |called on Monday for| {restraint}.", "demand"),
    ("⟨The union⟩ |called late Sunday for| {a strike}.", "demand"),
    ("⟨The mayor⟩ |called Monday on| voters to {stay calm}.", "demand"),
    ("⟨The minister⟩ |hinted last month at| {a deal with Peru}.", "say"),
    ("⟨The minister⟩ |hinted at| {a deal with Peru}.", "say"),
    ("⟨The mayor⟩ |warned on Monday of| {floods}.", "warn"),
    ("⟨Ana Torres⟩ |apologised| on Monday for {the delay}.", "say"),
    ("⟨Ana Torres⟩ |spoke out on Monday against| {the plan}.", "condemn"),
]


@pytest.mark.parametrize(("marked", "act"), PARTED)
def test_a_time_parts_a_verb_from_its_particle(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


# What may stand between the verb and "that": by what, when and how one says it.
BEFORE_THAT = [
    ("⟨The mayor⟩ |confirmed| by telephone that {she was under guard}.", "confirm"),
    ("⟨The union⟩ |confirmed| by email that {the strike was off}.", "confirm"),
    ("⟨Ana Torres⟩ |conceded|, though, that {nobody had read it}.", "confirm"),
    ("⟨Ana Torres⟩ |said| repeatedly, and often loudly, that {she would stay}.", "say"),
    ("⟨The union⟩ |argued| in a brief filed on Monday that {the law was void}.", "say"),
    ("⟨The clerk⟩ |admitted| under questioning by prosecutors that {he had lied}.", "confirm"),
    ("⟨Ana Torres⟩ |told| the panel in May, when the bill was still alive, that {she opposed it}.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), BEFORE_THAT)
def test_a_means_a_time_or_an_adverb_stands_before_that(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


def test_that_behind_though_may_be_a_subject() -> None:
    (found,) = parse("The union is promising a larger crew, though that has yet to happen.").statements
    assert found.text == "a larger crew"


PER = ["{Nine people died}, |per| ⟨the ministry⟩.", "|Per| ⟨the ministry⟩, {nine people died}."]


@pytest.mark.parametrize("marked", PER)
def test_per_names_a_source(marked: str) -> None:
    expect_one(marked, "say", "indirect")


def test_per_day_names_none() -> None:
    expect_none("The port took in nine boats, or two per day, at $9 per ton.")


BLAMED = [
    ("Peru closed the port after {a blast}, which ⟨it⟩ |blamed| on the Shining Path.", "Shining Path"),
    ("Nine died in {the collapse of a bridge} that ⟨the union⟩ |blamed| on Ana Torres.", "Ana Torres"),
    ("{The fire}, which ⟨police⟩ |blamed| on the mayor, killed nine.", "mayor"),
]


@pytest.mark.parametrize(("marked", "target"), BLAMED)
def test_the_thing_stands_before_who_is_blamed_for_it(marked: str, target: str) -> None:
    found = expect_one(marked, "accuse", "indirect")
    assert found.target is not None
    assert found.target.name == target


def test_many_of_whom_are_those_named_before() -> None:
    first, second = parse(
        "The army said it had freed nine sailors, many of whom said they had been beaten."
    ).statements
    assert (first.text, second.text) == ("it had freed nine sailors", "they had been beaten")
    assert second.speaker is not None
    assert second.speaker.name == "nine sailors"


def test_a_charge_that_somebody_rejects_was_made_by_another() -> None:
    statement = parse(
        "Ana Torres accused Peru of arming the rebels, a charge that Peru rejected."
    ).statements[1]
    assert statement.target is not None
    assert (statement.text, statement.target.name) == ("a charge", "Ana Torres")


def test_a_subject_between_commas_denies_behind_an_adverb() -> None:
    text = "Separately, the Harbour Staff (HS), made up of men who left the Front of Lenz (FL), denied seizing four sailors."
    (found,) = parse(text).statements
    assert found.text == "seizing four sailors"
