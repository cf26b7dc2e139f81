"""Pronouns and descriptions, and the actors they stand for."""

from __future__ import annotations

import pytest

import newsmodel as nm


def anaphors(text: str) -> list[tuple[str, str]]:
    article = nm.parse_text(text, date="2024-05-16")
    return [(article[m.span], m.referent.id) for m in article.mentions if m.form in ("pronoun", "nominal")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. Torres met Mr. Okafor. She thanked him.", [("She", "person:torres"), ("him", "person:okafor")]),
        ("Maria Torres met John Okafor. He left.", [("He", "person:john-okafor")]),
        ("Maria Torres met Ana Okafor. She left.", [("She", "person:maria-torres")]),
        ("Hezbollah fired rockets. The group withdrew.", [("The group", "hezbollah")]),
        (
            "Kataib Hezbollah is part of the Islamic Resistance in Iraq. The group withdrew.",
            [("The group", "kataib-hezbollah")],
        ),
        (
            "The Peruvian Interior Ministry met. The ministry gave no reason.",
            [("The ministry", "PER-interior-ministry")],
        ),
        (
            "President Ana Torres resigned. The president gave no reason.",
            [("The president", "person:ana-torres")],
        ),
        ("Iraqi troops withdrew. The government gave no reason.", [("The government", "IRQ")]),
        ("General Motors cut jobs. The company lost money.", [("The company", "general-motors")]),
        ("It rained. He left.", []),
        (
            "President Ana Torres resigned. The head of state gave no reason.",
            [("The head", "person:ana-torres")],
        ),
        ("The opposition Harbour Front party met.", [("Harbour Front party", "harbour-front")]),
    ],
)
def test_an_anaphor_stands_for_the_actor_named_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert anaphors(text) == expected


def test_an_anaphor_does_not_reach_over_many_sentences() -> None:
    text = "Hezbollah fired rockets. " + "Rain fell on the hills. " * 9 + "The group withdrew."
    assert anaphors(text) == []
