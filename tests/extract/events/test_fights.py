"""Violence between those who bear arms is a clash; against others it is an attack."""

from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    "text",
    [
        "Security forces killed three militants near Orvale on Monday.",
        "Rebels attacked a group of soldiers near Orvale on Monday.",
        "Seven guerrillas were killed near Orvale on Monday.",
    ],
)
def test_both_sides_bear_arms(text: str) -> None:
    assert [event.type for event in nm.parse_text(text, date="2024-05-16").events] == ["armed_clash"]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels killed three farmers near Orvale on Monday.",
        "Rebels attacked a village near Orvale on Monday.",
        "Soldiers killed a nurse and two militants near Orvale on Monday.",
        # nobody knows who fired
        "Unidentified men attacked an army patrol near Orvale on Monday.",
    ],
)
def test_somebody_who_bears_none_was_hurt(text: str) -> None:
    assert [event.type for event in nm.parse_text(text, date="2024-05-16").events] == ["attack"]
