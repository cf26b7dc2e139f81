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
        ("The Red Dawn Cartel is led by Rui Bell.", ["person:rui-bell leads red-dawn-cartel"]),
        (
            "The Blue Hill League, headed by General Rui Bell, left.",
            ["person:rui-bell leads blue-hill-league"],
        ),
        ("Rui Bell, a former nurse, leads the Blue Hill League.", ["person:rui-bell leads blue-hill-league"]),
        ("Rui Bell, who heads the Blue Hill League, left.", ["person:rui-bell leads blue-hill-league"]),
        (
            "Rui Bell joined the Blue Hill League in 2010.",
            ["person:rui-bell member_of blue-hill-league"],
        ),
        ("Ana Torres of the Blue Hill League left.", ["person:ana-torres member_of blue-hill-league"]),
        ("Hezbollah said its leader, Rui Bell, was ill.", ["person:rui-bell leads hezbollah"]),
        ("Hezbollah fired rockets. Its leader, Rui Bell, left.", ["person:rui-bell leads hezbollah"]),
        ("The head of the Blue Hill League, Rui Bell, left.", ["person:rui-bell leads blue-hill-league"]),
        ("The prime minister of Peru, Ana Torres, left.", ["person:ana-torres leads PER"]),
        ("Ana Torres, Peru's prime minister, left.", ["person:ana-torres leads PER"]),
        (
            "Rui Bell, 34, a member of the Blue Hill League, left.",
            ["person:rui-bell member_of blue-hill-league"],
        ),
        (
            "The Lenz Army left, army spokesman Col. Rui Bell said.",
            ["person:rui-bell represents lenz-army"],
        ),
        ("Rui Bell became director of Harbour Motors.", ["person:rui-bell leads harbour-motors"]),
        ("Rui Bell's lawyer, Ana Torres, left.", ["person:ana-torres represents person:rui-bell"]),
        ("The Blue Hill League is funded by Hezbollah.", ["blue-hill-league backed_by hezbollah"]),
        ("Harbour Motors, owned by the Lenz Group, left.", ["harbour-motors part_of lenz-group"]),
        ("The former leader of Hezbollah, Rui Bell, left.", []),
        ("Former Iraqi President Karim Hadi resigned.", []),
        ("Peru met Hamas, and its leader, Rui Bell, left.", []),
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
