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
    # "they" and "it" are those of whom the sentence before tells
    ("Rebels raided Larten on Tuesday. They abducted six nurses and left.", "abducted", ["Rebels"]),
    ("Rebels abducted a judge in Larten on Tuesday. They released her on Thursday.", "released", ["Rebels"]),
    ("Chile expelled three Peruvian envoys. It also imposed sanctions on a bank.", "imposed", ["Chile"]),
    ("Chile sent 300 soldiers to Kupang on Monday. It will withdraw them in June.", "withdraw", ["Chile"]),
    # a state is no "they", and what is quoted is another's
    ("Chile sent 300 soldiers to Kupang on Monday. They withdrew in May.", "withdrew", []),
    ("Rebels raided Larten on Tuesday. “They abducted six nurses,” a witness said.", "abducted", []),
    # those who attacked, by their own name
    ("Gunmen stormed a clinic in Kupang. The attackers abducted two doctors.", "abducted", ["Gunmen"]),
    ("A bomber killed two men in Kupang on Friday. Rebels abducted a judge in Lima.", "abducted", ["Rebels"]),
    (
        "The Azure Front killed four farmers on Friday. The same group attacked a market in Lima on Saturday.",
        "attacked",
        ["Azure Front"],
    ),
    # whose weapons they are
    ("Government jets bombed the city of Kupang.", "bombed", ["Government"]),
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
    # a town by what it is said to be
    ("Rebels took control of Belotorka, a mining town in the north.", "control", ["Belotorka"]),
    # the one man who did it
    (
        "A gunman killed six people in Lima on Monday. He was arrested an hour later.",
        "arrested",
        ["A gunman"],
    ),
    (
        "Two gunmen killed Ivo Lund in Lima on Monday. A man was arrested an hour later.",
        "arrested",
        ["A man"],
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
    # where it lies is no place of its own
    (
        "Police left the town of Kupang, 20 km north of Denpasar. Rebels then shelled the town.",
        "shelled",
        "Kupang",
    ),
    # there
    (
        "Police arrested the mayor of Kupang on Monday. Hundreds protested there on Tuesday.",
        "protested",
        "Kupang",
    ),
    (
        "Minister Ana Roth flew to Lisbon on Monday. Talks with Ivo Lund were held there on Tuesday.",
        "held",
        "Lisbon",
    ),
    (
        "Minister Ana Roth flew to Lisbon on Monday. Teachers marched on Tuesday, but there was no talk.",
        "marched",
        None,
    ),
    # rescue is where the flood was
    ("Floods hit Kupang on Monday. The army evacuated 400 residents.", "evacuated", "Kupang"),
    ("Shells struck a clinic in Kupang on Monday, killing nine.", "struck", "Kupang"),
    # the town told before is hit
    ("Karvian troops withdrew from Kupang on Monday. Rebels then shelled the city.", "shelled", "Kupang"),
]


@pytest.mark.parametrize(("text", "trigger", "name"), PLACES)
def test_places(text: str, trigger: str, name: str | None) -> None:
    place = event(text, trigger).place
    assert (place.name if place else None) == name


def test_another_deed_of_the_same_is_another_event() -> None:
    article = nm.parse_text(
        "Israeli jets bombed a school in Lima on Monday. They also struck a clinic in Cusco.",
        date="2024-05-16",
    )
    assert [(e.type, e.place.name if e.place else None) for e in article.events] == [
        ("air_strike", "Lima"),
        ("air_strike", "Cusco"),
    ]


def test_merchant_ships_do_not_fight() -> None:
    assert event("The rebels attacked two merchant ships on Monday.", "attacked").type == "attack"
    assert event("The rebels attacked a navy ship on Monday.", "attacked").type == "armed_clash"
