"""Authors: who did what was told before, said in a sentence without a word for the deed; and what is said to have been done. Invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def agents(text: str) -> list[str]:
    (event,) = nm.parse_text(text, date="2024-05-16").events
    return [p.actor.name if p.actor else p.text for p in event.agents]


@pytest.mark.parametrize(
    "author",
    [
        "The Lenz Front claimed responsibility.",
        "The Lenz Front claimed responsibility on its website.",
        "The Lenz Front took credit for it.",
        "A spokesman for the Lenz Front claimed responsibility.",
        "No group has claimed responsibility, but police suspect the Lenz Front.",
        "Investigators suspect the Lenz Front.",
        "Residents blamed the Lenz Front.",
    ],
)
def test_an_author_is_told_without_the_deed(author: str) -> None:
    assert agents(f"A bomb killed two people in Lima on Monday. {author}") == ["Lenz Front"]


@pytest.mark.parametrize(
    "text",
    [
        "No one has claimed responsibility.",
        "The government blamed the Lenz Front.",
        "Police suspect the Lenz Front of lying.",
        "The mayor took responsibility for the port.",
        "The minister claimed credit.",
        "Police did not suspect the Lenz Front.",
    ],
)
def test_that_names_no_author(text: str) -> None:
    assert agents(f"A bomb killed two people in Lima on Monday. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Lenz Front are believed to have killed two farmers in Lima.",
        "Members of the Lenz Front appear to have killed two farmers in Lima.",
        "Two farmers are said to have been killed by members of the Lenz Front in Lima.",
        "Members of the Lenz Front once again killed two farmers in Lima.",
    ],
)
def test_what_is_said_to_have_been_done_was_done(text: str) -> None:
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.status == "happened"
    assert {p.actor.name for p in event.agents if p.actor} == {"Lenz Front"}


def test_what_was_to_have_been_done_was_not() -> None:
    assert not nm.parse_text("The two envoys were to have met in Lima on Monday.", date="2024-05-16").events


def test_an_army_claims_to_have_done_it() -> None:
    text = "The army claims to have killed 20 rebels in Lima."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert [p.text for p in event.agents] == ["army"]
