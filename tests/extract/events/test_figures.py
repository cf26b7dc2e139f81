"""Words of violence, gifts, floods and journeys that say something else. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

LEAD = "Fog closed the harbour of Sarn. "


def types(sentence: str) -> list[str]:
    return [str(event.type) for event in nm.parse_text(LEAD + sentence, date="2025-06-19").events]


FIGURES = [
    ("Senator Ana Torres attacked Governor Ivo Lund over taxes on Monday.", []),
    ("Senator Ana Torres and Governor Ivo Lund are battling for second place.", []),
    ("Ana Torres beat Ivo Lund by nine points in Lima on Monday.", []),
    ("Senator Ana Torres came under fire from farmers over her words on Monday.", []),
    ("Soldiers came under fire near Lima on Monday.", ["armed_clash"]),
    ("Two bankers handed over two million dollars to the campaign on Monday.", []),
    ("A flood of calls reached the station in Lima on Monday.", []),
    ("A flood in Lima killed two people on Monday.", ["flood"]),
    ("Ana Torres is going to win in Lima on Monday.", []),
    ("President Ana Torres is going to Lima on Monday.", ["visit"]),
    ("Most farmers agreed with the president on Monday.", []),
    ("Chile agreed with Peru on a new road on Monday.", ["agreement"]),
    ("The singer captured the attention of voters in Lima on Monday.", []),
    ("Police captured a smuggler in Lima on Monday.", ["arrest"]),
    ("The plan was met with scorn in Lima on Monday.", []),
    ("The party protested that the count was unfair on Monday.", []),
    ("The company poured nine million dollars into the mine on Monday.", []),
    ("Soldiers poured into Lima on Monday.", ["offensive"]),
]


@pytest.mark.parametrize(("sentence", "expected"), FIGURES)
def test_figures_of_speech_are_no_events_and_the_same_words_elsewhere_are(
    sentence: str, expected: list[str]
) -> None:
    assert types(sentence) == expected


def test_the_result_of_an_election_that_is_refused_was_had() -> None:
    text = LEAD + "The ministers refused to recognise the result of a May 4 election."
    assert [(e.type, e.status) for e in nm.parse_text(text, date="2025-06-19").events] == [
        ("election", "happened")
    ]
