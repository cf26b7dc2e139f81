"""Ultimatums: time given to do something."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    "⟨Peru⟩ has |given| Chile 72 hours to {quit the diamond fields or face the consequences}.",
    "⟨Peru⟩ |gave| Chile until Friday to {free the crew}.",
    "⟨Peru⟩ |set| Chile a deadline of Friday to {free the crew}.",
    "⟨Peru⟩ |gave| the miners two days to {lay down their tools}.",
    "⟨Peru⟩ has |given| the miners a week to {go home or face the army}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_who_gives_somebody_time_to_yield_threatens(marked: str) -> None:
    assert expect_one(marked, "threaten", "indirect").rule == "ultimatum"


@pytest.mark.parametrize(
    "text",
    [
        "The trip gave the crew an hour to rest.",
        "The court gave Ana Torres 30 days to appeal.",
        "Peru did not give Chile 72 hours to leave the bay.",
    ],
)
def test_time_given_for_anything_else_is_no_threat(text: str) -> None:
    expect_none(text)


def test_an_ultimatum_is_aimed_at_whom_the_time_is_given() -> None:
    target = parse("Peru gave Chile 72 hours to leave the bay.").statements[0].target
    assert target is not None
    assert target.name == "Chile"
