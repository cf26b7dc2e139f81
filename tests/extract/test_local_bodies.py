"""Bodies of towns and regions: a place's name and a common noun behind it."""

from __future__ import annotations

import pytest

import newsmodel as nm

BODIES = [
    ("Kerala police arrested two men.", "Kerala police", "police", "IND"),
    ("The Kirkuk provincial council condemned the attack.", "Kirkuk provincial council", "government", "IRQ"),
    ("The Lagos state government denied it.", "Lagos state government", "government", "NGA"),
    ("A Nairobi court jailed him.", "Nairobi court", "government", "KEN"),
    ("Gaza's health ministry denied it.", "health ministry", "government", "PSE"),
    ("London's fire brigade denied it.", "fire brigade", "government", "GBR"),
]


@pytest.mark.parametrize(("text", "form", "kind", "country"), BODIES)
def test_a_place_has_a_body(text: str, form: str, kind: str, country: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    (mention,) = [m for m in article.mentions if article[m.span] == form]
    assert (mention.referent.kind, mention.referent.country) == (kind, country)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Lahore police station burnt.",
        "Lahore police chief Rui Bell left.",
        "He stood in a Nairobi court.",
        "The Lahore city hall burnt.",
    ],
)
def test_what_only_goes_with_a_body_is_none(text: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert {actor.kind for actor in article.actors} <= {"person"}


def test_a_capital_before_a_government_is_the_state() -> None:
    assert [a.id for a in nm.parse_text("The Tehran government denied it.", date="2024-05-16").actors] == [
        "IRN"
    ]


def test_the_halves_of_a_land_are_its_two_states() -> None:
    text = "North Korea fired at South Korea. The South's envoy, Han Jiwoo, left. The North denied it."
    article = nm.parse_text(text, date="2024-05-16")
    (envoy,) = [actor for actor in article.actors if actor.kind == "person"]
    assert envoy.country == "KOR"
    assert [m.referent.id for m in article.mentions if article[m.span] == "North"] == ["PRK"]


def test_a_text_on_another_land_has_no_such_halves() -> None:
    article = nm.parse_text("Italy voted. The South won. The North denied it.", date="2024-05-16")
    assert "South" not in [article[m.span] for m in article.mentions]


def test_police_in_a_sentence_that_opens_abroad_are_of_that_land() -> None:
    text = (
        "Peru sang. Peru slept. Peruvian troops left. Police fired tear gas. In Oslo, police made an arrest."
    )
    article = nm.parse_text(text, date="2024-05-16")
    assert [a.country for a in article.actors if a.kind == "police"] == ["PER", "NOR"]
