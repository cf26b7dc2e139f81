"""The lead tells again what the headline tells. Every person and place is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# headline, lead
REPORTS = [
    (
        "Two dead, five hurt in shooting at Arun diner",
        "ARUN, Ohio - A gunman walked into a diner late on Friday and opened fire, killing a cook and a waitress.",
    ),
    (
        "One dead, four wounded in shooting outside Orvale club",
        "Police said a man of 27 was shot dead on Sunday.",
    ),
    (
        "Bomb blast at market leaves 12 dead",
        "A car blew up in a market in Sarn on Monday, killing 12 people.",
    ),
    (
        "Nine die in raid on Karvian army post",
        "Gunmen stormed a military camp on Sunday, killing nine soldiers.",
    ),
    (
        "Three wounded in Orvale drive-by",
        "Three teenagers were shot in Orvale on Tuesday night, police said.",
    ),
]


@pytest.mark.parametrize(("headline", "lead"), REPORTS)
def test_headline_and_lead_tell_of_one_event(headline: str, lead: str) -> None:
    events = nm.parse_text(f"{headline}\n\n{lead}", date="2024-05-16").events
    assert len(events) == 1
    assert events[0].when is not None


def test_what_contradicts_the_headline_is_another_event() -> None:
    text = "Two killed in bombing in Lima\n\nA car bomb killed six people in Mosul on Tuesday."
    assert len(nm.parse_text(text, date="2024-05-16").events) == 2


def test_no_noun_group_goes_on_from_a_headline_into_the_lead() -> None:
    text = "Rebels storm army post in Mali\n\nGunmen attacked a camp near Gao on Sunday."
    agents = [p.text for event in nm.parse_text(text, date="2024-05-16").events for p in event.agents]
    assert "Gunmen" in agents


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("Five people were killed in a rampage by a gunman in Sarn on Monday.", "attack"),
        ("Shops were looted in a rampage by protesters in Sarn on Monday.", "riot"),
    ],
)
def test_a_rampage_is_a_riot_if_a_crowd_is_on_it(text: str, type: str) -> None:
    assert [str(event.type) for event in nm.parse_text(text, date="2024-05-16").events] == [type]
