"""Who was at a meeting or on a visit that the text speaks of by the way."""

from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "type", "agents"),
    [
        (
            "Minister Ana Torres said during a visit to the camp on Monday that the war was over.",
            "visit",
            {"Ana Torres"},
        ),
        (
            "Premier Ivo Lund reviewed the harvest with officials at a meeting in Lima on Monday.",
            "meeting",
            {"Ivo Lund", "officials"},
        ),
        ("At their meeting in Lima, the two presidents signed a pact.", "meeting", {"the two presidents"}),
        ("At a summit in Lima on Monday, ten leaders endorsed a code.", "meeting", {"ten leaders"}),
    ],
)
def test_who_attended(text: str, type: str, agents: set[str]) -> None:
    found = [e for e in nm.parse_text(text, date="2024-05-16").events if e.type == type]
    assert len(found) == 1
    assert {p.text.removeprefix("Minister ").removeprefix("Premier ") for p in found[0].agents} == agents


def test_an_invitation_that_is_accepted_is_a_visit_to_come() -> None:
    (visit,) = nm.parse_text(
        "President Ana Torres accepted an invitation to visit Lima.", date="2024-05-16"
    ).events
    assert (visit.type, visit.status) == ("visit", "planned")


def test_a_journey_after_one_to_come_is_to_come_too() -> None:
    found = nm.parse_text(
        "President Ana Torres will visit a base in Lima on Friday before flying to Cusco for talks.",
        date="2024-05-16",
    ).events
    assert {e.status.value for e in found} == {"planned"}
