"""How the actors of a text belong to one another."""

from __future__ import annotations

import pytest

import newsmodel as nm


def ties(text: str) -> list[str]:
    article = nm.parse_text(text, date="2024-05-16").validate()
    return [f"{tie.member.id} {tie.relation} {tie.group.id}" for tie in article.affiliations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iraqi President Karim Hadi resigned.", ["person:karim-hadi leads IRQ"]),
        ("Peruvian Foreign Minister Ana Torres left.", ["person:ana-torres represents PER"]),
        (
            "The Blue Hill League's leader, Maria Okafor, resigned.",
            ["person:maria-okafor leads blue-hill-league"],
        ),
        (
            "Ana Torres, a spokeswoman for the Blue Hill League, resigned.",
            ["person:ana-torres represents blue-hill-league"],
        ),
        ("Blue Hill League lawmaker Ana Torres resigned.", ["person:ana-torres member_of blue-hill-league"]),
        (
            "Kataib Hezbollah is a leading faction in the Islamic Resistance in Iraq.",
            ["kataib-hezbollah part_of islamic-resistance-in-iraq"],
        ),
        ("The Iran-backed Houthis withdrew.", ["houthis backed_by IRN"]),
        ("The Houthis, backed by Iran, withdrew.", ["houthis backed_by IRN"]),
        (
            "The Axis of Resistance (including Hezbollah and the Houthis) met.",
            ["hezbollah part_of axis-of-resistance", "houthis part_of axis-of-resistance"],
        ),
        ("Hezbollah met the Houthis.", []),
    ],
)
def test_a_text_ties_one_actor_to_another(text: str, expected: list[str]) -> None:
    assert [tie for tie in ties(text) if tie in expected] == expected
    assert len(expected) > 0 or not ties(text)


def test_a_tie_has_the_words_that_state_it() -> None:
    article = nm.parse_text("The Houthis, backed by Iran, withdrew.", date="2024-05-16")
    spans = [tie.span for tie in article.affiliations if tie.span is not None]
    assert [article[span] for span in spans] == ["Houthis, backed by"]


def test_who_leads_the_opposition_does_not_lead_the_state() -> None:
    assert nm.parse_text("Kenyan opposition leader Rui Bell left.", date="2024-05-16").affiliations == ()
