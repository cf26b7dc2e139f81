"""One event per occurrence, however often the text tells of it."""

from __future__ import annotations

import pytest

import newsmodel as nm


def count(text: str) -> int:
    return len(nm.parse_text(text, date="2024-05-16").events)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in Lima on Monday. The blast killed six people.",
        "A car bomb killed six people in Lima. The attack wounded nine.",
        "Gunmen attacked a bus in Lima. Six people were killed.",
        "Gunmen kidnapped a farmer in Peru. The kidnapping was reported on Monday.",
        "Six people died when a bomb exploded in Lima.",
        "Rebels attacked the town, killing two guards and wounding six.",
        "President Ana Torres met Ivo Lund in Lisbon. The meeting lasted two hours.",
    ],
)
def test_tellings_of_one_occurrence_are_joined(text: str) -> None:
    assert count(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed six people in Lima on Monday. A bomb killed two people in Mosul on Tuesday.",
        "Gunmen killed Ilan Torvo in Lima. Gunmen killed Ana Torres in Lima.",
        "A bomb exploded in Lima on Monday. Another bomb exploded in Lima on Tuesday.",
        "The army launched strikes on the camp after a drone attack on the barracks.",
        "Gunmen kidnapped a farmer in Peru. Police arrested two men.",
    ],
)
def test_two_occurrences_stay_apart(text: str) -> None:
    assert count(text) == 2


def test_events_are_numbered_in_order_of_the_text() -> None:
    article = nm.parse_text("Police arrested two men. The mayor resigned on Monday.", date="2024-05-16")
    assert [event.id for event in article.events] == ["e1", "e2"]
    starts = [event.mentions[0].span.start for event in article.events]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The army shelled the camp after a drone attack on the barracks.", "after"),
        ("The army shelled the camp in response to a drone attack on the barracks.", "response_to"),
    ],
)
def test_links_between_events_of_a_sentence(text: str, relation: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [(link.source, link.relation, link.target) for link in article.links if link.source[0] == "e"] == [
        ("e1", relation, "e2")
    ]


def test_every_mention_names_its_rule() -> None:
    article = nm.parse_text("A bomb killed six people in Lima.", date="2024-05-16")
    assert all(mention.rule for event in article.events for mention in event.mentions)


def test_several_bombings_are_not_the_one_told_of() -> None:
    """|several bombings| this year stand beside the bomb on Monday"""
    text = (
        "A car bomb exploded on Monday at a bank in Lenz, killing six people. No group has claimed responsibility for "
        "the attack, but it follows several bombings in the capital."
    )
    assert "bombings" not in [text[m.span.start : m.span.end] for m in _first(text).mentions]


def test_a_weapon_by_itself_belongs_to_the_attack_before_it() -> None:
    """The vehicle held 80 kilos of |dynamite|, and |the blast| that follows is not another one"""
    text = (
        "A car bomb exploded on Monday at a bank in Lenz, killing six people. Police said the vehicle, a white van, "
        "contained 80 kilograms of dynamite. The blast damaged a school."
    )
    assert [t.name for t in _first(text).targets] == ["a bank", "a school"]


def _first(text: str) -> nm.Event:
    return nm.parse_text(text, date="2024-05-14").events[0]


def test_others_hurt_in_the_next_sentence_are_of_the_same_attack() -> None:
    """Dan Orlow was shot. |Ada Brandt and a guard were wounded.|"""
    text = "Dan Orlow was shot dead on Monday in Lenz. Ada Brandt and a guard were wounded."
    assert count(text) == 1
