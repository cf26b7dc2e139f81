"""Notes told as headlines are: in the present and without an article. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest

import newsmodel as nm

HAPPENED = [
    ("Bandits abduct 12 farmers in Lenz.", "abduction"),
    ("Gunmen kidnap priest in Lima, release driver.", "abduction"),
    ("Army retakes Huambo.", "seize_territory"),
    ("Police arrest 30 protesters in Lima.", "arrest"),
    ("Protesters block road in Lima.", "demonstration"),
    ("Suicide bomber kills 12 in Lima.", "suicide_bombing"),
]


@pytest.mark.parametrize(("note", "type"), HAPPENED)
def test_a_present_without_an_article_tells_what_happened(note: str, type: str) -> None:
    event = nm.parse_text(note).validate().events[0]
    assert (event.type, event.status) == (type, "happened")


def test_an_infinitive_without_an_article_tells_what_is_planned() -> None:
    event = nm.parse_text("Foreign minister to meet envoy in Lima.").events[0]
    assert (event.type, event.status) == ("meeting", "planned")


HABITS = [
    "Bandits abduct farmers every week in Lenz.",
    "Police arrest drivers who refuse to stop in Lima.",
    "The bandits abduct 12 farmers in the play.",
    "Efforts to kill rats failed in Lima.",
    "It rained. Bandits abduct 12 farmers in Lenz.",
]


@pytest.mark.parametrize("note", HABITS)
def test_a_habit_is_no_event(note: str) -> None:
    assert nm.parse_text(note).events == ()
