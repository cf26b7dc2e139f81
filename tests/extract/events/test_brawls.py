"""Clashes of a crowd with the police are a riot, and the same as the protest in which they were."""

from __future__ import annotations

import pytest

import newsmodel as nm


def types(text: str) -> list[str]:
    return [e.type.value for e in nm.parse_text(text, date="2024-05-16").events]


@pytest.mark.parametrize(
    "text",
    [
        "Farmers protesting against tax rules clashed with riot police in Sarn on Tuesday, leaving 14 officers injured.",
        "Residents who were protesting over water cuts clashed with police in Sarn.",
        "Students clashed with police in Sarn on Monday during a protest over fees. Nine officers were hurt in the clashes.",
    ],
)
def test_protesters_who_clash_with_police_riot(text: str) -> None:
    assert types(text) == ["riot"]


def test_clashes_told_of_after_a_riot_are_those_of_the_riot() -> None:
    text = (
        "Police fired tear gas to disperse protesters in Sarn on Saturday. The demonstrators threw stones at officers. "
        "Five policemen were hurt in the clashes."
    )
    assert types(text) == ["protest_dispersal", "riot"]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels clashed with police near Sarn on Monday.",
        "Workers marched in Lima on Friday. The army clashed with the Dawn Movement near Sarn on Monday.",
    ],
)
def test_armed_men_fight(text: str) -> None:
    assert "armed_clash" in types(text)
