"""Who did it and where, told once for several deeds, or in the clause or sentence before. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def event(text: str, trigger: str) -> Event:
    """The event that a word tells of."""
    article = nm.parse_text(text, date="2024-05-16")
    return next(e for e in article.events for m in e.mentions if trigger in article.text[slice(*m.span)])


AGENTS = [
    # several deeds of those who come behind "when"
    (
        "Two guards were killed and six nurses abducted when rebels stormed the town of Larten on Monday.",
        "abducted",
        ["rebels"],
    ),
    (
        "Two guards died and six nurses were abducted as rebels raided the town of Larten.",
        "abducted",
        ["rebels"],
    ),
    # another clause stands between
    ("Six nurses were abducted on Sunday, and two guards died when rebels stormed Larten.", "abducted", []),
    # both speak with each other
    (
        "Minister Ana Roth and her Chilean counterpart, Ivo Lund, who spoke by telephone on Monday, will meet in June.",
        "telephone",
        ["Ana Roth", "Ivo Lund"],
    ),
    # by when, not by whom
    ("Two more battalions will be deployed by the end of the month.", "deployed", ["Two more battalions"]),
    ("Six nurses were abducted by the start of May.", "abducted", []),
    # the hour is no part of who acts
    ("Shortly before 9 p.m. officers used tear gas to disperse the crowd.", "disperse", ["officers"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), AGENTS)
def test_agents(text: str, trigger: str, names: list[str]) -> None:
    assert [p.name or p.text for p in event(text, trigger).agents] == names


TARGETS = [
    (
        "Governor Ana Roth visited Larten and handed over 20 tons of flour to displaced families.",
        "handed",
        ["displaced families"],
    ),
    (
        "The rebels have attacked more than 100 merchant ships since May.",
        "attacked",
        ["more than 100 merchant ships"],
    ),
    # where one goes is nobody whom one meets
    ("Minister Ana Roth flew to the Belgian capital on Monday.", "flew", []),
]


@pytest.mark.parametrize(("text", "trigger", "names"), TARGETS)
def test_targets(text: str, trigger: str, names: list[str]) -> None:
    assert [p.text for p in event(text, trigger).targets] == names


PLACES = [
    # whoever visits gives there
    ("Governor Ana Roth visited Kupang and handed over ten tents to families.", "handed", "Kupang"),
    # the other clause has a place of its own
    (
        "Kenyan police arrested two men on Friday, while gendarmes in Gulu had held nine traders on Monday.",
        "arrested",
        None,
    ),
    # a capital need not be named
    ("Minister Ana Roth flew to the Belgian capital on Monday.", "flew", "Brussels"),
    ("Rebels shelled the Sudanese capital on Sunday.", "shelled", "Khartoum"),
    ("Minister Ana Roth flew to the Scottish capital on Monday.", "flew", None),
    # the town told before is hit
    ("Karvian troops withdrew from Kupang on Monday. Rebels then shelled the city.", "shelled", "Kupang"),
]


@pytest.mark.parametrize(("text", "trigger", "name"), PLACES)
def test_places(text: str, trigger: str, name: str | None) -> None:
    place = event(text, trigger).place
    assert (place.name if place else None) == name


def test_merchant_ships_do_not_fight() -> None:
    assert event("The rebels attacked two merchant ships on Monday.", "attacked").type == "attack"
    assert event("The rebels attacked a navy ship on Monday.", "attacked").type == "armed_clash"
