"""Phrases whose noun tells of no event, and verbs that tell of one only with the right people and things. Every sentence
is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def types(text: str) -> list[str]:
    return [str(event.type) for event in nm.parse_text(text, date="2025-06-19").events]


IDLE = [
    "The former minister had a heart attack in Orvale on Monday.",
    "The two parties opened a legal battle in Orvale on Monday.",
    "The ministry began a charm offensive in Orvale on Monday.",
    "The commanders announced their move at a press conference in Orvale on Monday.",
    "Norway handed the ambassador a note of protest in Oslo on Monday.",
    "The release of the report in Orvale on Monday drew praise.",
    "The governor praised the fight against corruption in Orvale on Monday.",
    "Peru beat Chile in Orvale on Monday.",
]


@pytest.mark.parametrize("sentence", IDLE)
def test_a_phrase_that_says_something_else_tells_of_no_event(sentence: str) -> None:
    assert types(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("An attack killed two in Orvale on Monday.", ["attack"]),
        ("Thousands joined a protest in Orvale on Monday.", ["demonstration"]),
        ("The release of the hostages in Orvale on Monday drew praise.", ["release"]),
    ],
)
def test_the_same_nouns_by_themselves_do(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


BY_WHOM_AND_WHAT = [
    ("Norway summoned the Chilean ambassador in Oslo on Monday.", ["meeting"]),
    ("The Chilean envoy was summoned to the foreign ministry in Oslo on Monday.", ["meeting"]),
    ("A court in Oslo summoned the former mayor as a witness on Monday.", []),
    ("Rebels surrounded the town of Goma on Monday.", ["siege"]),
    ("Four trawlers surrounded the vessel near the shoal on Monday.", []),
    ("Thousands marched through Orvale on Monday.", ["demonstration"]),
    ("Gunmen marched the girls into the bush near Orvale on Monday.", ["abduction"]),
    ("Soldiers crossed into Chad on Monday.", ["offensive"]),
    ("A frigate crossed into the strait on Monday.", ["deployment"]),
    ("Refugees crossed into Chad on Monday.", []),
    ("Reinforcements arrived in Orvale on Monday.", ["deployment"]),
    ("Soldiers left Orvale on Monday.", ["withdrawal"]),
    ("Police dismantled a roadblock near Orvale on Monday.", ["protest_dispersal"]),
    ("Neighbours dismantled a barrier near Orvale on Monday.", []),
    ("Nine trucks entered Orvale with flour on Monday.", ["aid"]),
    ("Nine trucks entered Orvale with gravel on Monday.", []),
    ("An aid convoy reached Orvale on Monday.", ["aid"]),
    ("A ship brought blankets to Orvale on Monday.", ["aid"]),
    ("The sailors were taken off by a frigate near Malta on Monday.", ["rescue"]),
]


@pytest.mark.parametrize(("sentence", "expected"), BY_WHOM_AND_WHAT)
def test_a_verb_of_many_meanings_goes_by_whom_and_what_it_joins(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The government suspended the television channel over a report on Monday.",
        "The governor suspended classes in Orvale on Monday.",
        "The ministry shut the newspaper in Orvale on Monday.",
    ],
)
def test_closing_a_channel_or_its_schools_is_a_restriction(sentence: str) -> None:
    assert types(sentence) == ["restriction"]
