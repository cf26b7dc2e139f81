"""Who did what to whom. Every sentence is invented; so are the people and places that it accuses."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def only(sentence: str) -> Event:
    """The one event of a sentence."""
    events = nm.parse_text(sentence, date="2024-05-16").events
    assert len(events) == 1, events
    return events[0]


AGENTS = [
    # active, passive, nominal
    ("Gunmen attacked a bus near Orvale.", ["Gunmen"]),
    ("A bus was attacked by gunmen near Orvale.", ["gunmen"]),
    ("An attack by gunmen on a bus near Orvale wounded two people.", ["gunmen"]),
    ("A bus was attacked near Orvale.", []),
    ("Rebels and bandits attacked the town.", ["Rebels", "bandits"]),
    # light verbs
    ("Rebels carried out an attack on the barracks.", ["Rebels"]),
    ("The attack on the barracks was carried out by rebels.", ["rebels"]),
    ("Rebels launched strikes on the barracks.", ["Rebels"]),
    ("An attack staged by rebels on the barracks wounded a guard.", ["rebels"]),
    # stepping over what stands between subject and verb
    ("Gunmen riding motorcycles attacked the market.", ["Gunmen"]),
    ("Gunmen, armed with rifles, attacked the market.", ["Gunmen"]),
    ("Gunmen who arrived at dawn attacked the market.", ["Gunmen"]),
    ("Gunmen in army uniforms attacked the market.", ["Gunmen"]),
    ("Police said gunmen attacked the market.", ["gunmen"]),
    ("In Orvale, masked gunmen attacked the market.", ["masked gunmen"]),
    # relatives and participles
    ("The men, who attacked the market, fled.", ["The men"]),
    ("Rebels attacked the market, killing two people.", ["Rebels"]),
    # actors
    ("Turkish police arrested three men on Monday.", ["Turkish police"]),
    ("American warplanes bombed the barracks.", ["United States"]),
    ("Israel's air strikes killed four people in Gaza.", ["Israel"]),
    ("Rebels claimed responsibility for an attack on the barracks.", ["Rebels"]),
    ("The minister blamed rebels for the attack on the barracks.", ["rebels"]),
]


@pytest.mark.parametrize(("sentence", "names"), AGENTS)
def test_agents(sentence: str, names: list[str]) -> None:
    found = [agent.name for agent in only(sentence).agents]
    assert [name.lower() for name in found] == [name.lower() for name in names]


TARGETS = [
    ("Police used water cannon and tear gas against protesters in Lima on Monday.", ["protesters"]),
    ("The army fired two missiles into the sea on Monday.", []),
    ("Three men were stabbed at a station in Lima on Monday.", ["Three men"]),
    ("A man stabbed two nuns on a train in Lima on Monday.", ["two nuns"]),
    ("Gunmen shot at a bus in Lima on Monday.", ["a bus"]),
    ("Gunmen attacked a bus near Orvale.", ["a bus"]),
    ("A bus was attacked by gunmen near Orvale.", ["A bus"]),
    ("An attack on a bus by gunmen wounded a driver.", ["a bus", "a driver"]),
    ("A drone attack that injured two soldiers was reported.", ["two soldiers"]),
    ("Two soldiers died in a bombing.", ["Two soldiers"]),
    ("Two soldiers were killed in an ambush.", ["Two soldiers"]),
    ("The troops came under fire.", ["The troops"]),
    ("Gunmen killed seven rebels and one soldier.", ["seven rebels", "one soldier"]),
    ("A businessman kidnapped on Monday was freed.", ["A businessman"]),
    ("The murder of two priests shocked the town.", ["two priests"]),
    ("Rebels burned houses, cars and shops.", ["houses", "cars", "shops"]),
    ("The US targeting of the barracks was condemned.", ["the barracks"]),
    ("Canada imposed sanctions on Belarus on Monday.", ["Belarus"]),
]


@pytest.mark.parametrize(("sentence", "names"), TARGETS)
def test_targets(sentence: str, names: list[str]) -> None:
    events = nm.parse_text(sentence, date="2024-05-16").events
    assert [target.name for target in events[0].targets] == names


INSTRUMENTS = [
    ("Two men attacked a guard with knives.", ["knives"]),
    ("Rebels fired rockets at the airport.", ["rockets"]),
    ("A car bomb killed three people.", ["A car bomb"]),
    ("Two gunmen shot a guard with a pistol.", ["a pistol"]),
]


@pytest.mark.parametrize(("sentence", "names"), INSTRUMENTS)
def test_instruments(sentence: str, names: list[str]) -> None:
    assert [p.name for p in only(sentence).instruments] == names


def test_people_hurt_and_things_hit_are_targets_of_their_own_kinds() -> None:
    event = only("A bomb damaged a school and wounded two teachers.")
    assert {(p.kind, p.name) for p in event.targets} >= {("people", "two teachers")}


def test_people_of_a_named_group_stand_beside_the_group() -> None:
    event = only("Islamic State militants attacked the barracks.")
    assert [(p.kind, p.actor.name if p.actor else None) for p in event.agents] == [
        ("people", "Islamic State"),
        ("group", "Islamic State"),
    ]


def test_a_surname_stands_for_the_full_name() -> None:
    article = nm.parse_text("Mayor Ilan Torvo left his house. Gunmen shot Torvo dead.", date="2024-05-16")
    assert [(p.name, p.text) for p in article.events[0].targets] == [("Ilan Torvo", "Ilan Torvo")]


def test_every_participant_says_where_it_stands() -> None:
    article = nm.parse_text("Rebels attacked the town. They killed two guards.", date="2024-05-16")
    for event in article.events:
        for party in event.participants:
            assert party.span is None or article[party.span] == party.text


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("A bomb exploded in Mosul on Monday.", "Mosul"),
        ("In Mosul, a bomb exploded on Monday.", "Mosul"),
        ("A Mosul car bomb killed two people.", "Mosul"),
        ("A bomb exploded near the university in Lima, Peru.", "Lima"),
        ("A bomb in the Arandu district of Lima killed five.", "Arandu"),
        ("A bomb near her home in Lima's Arandu neighborhood killed five.", "Arandu"),
        ("A bomb at a house where clerks live in the Arandu quarter of Lima left one injured.", "Arandu"),
        ("A bomb in the Lima suburb of Ybu killed five.", "Ybu"),
    ],
)
def test_the_place_is_the_finest_one_named(sentence: str, place: str) -> None:
    found = only(sentence).place
    assert found is not None
    assert found.name == place


def test_the_date_stands_in_the_sentence() -> None:
    assert str(only("A bomb exploded in Mosul on Monday.").date) == "2024-05-13"


def test_an_event_without_place_or_date_takes_those_told_just_before() -> None:
    text = "Youths looted shops in Lima on Monday. Police arrested six people."
    arrest = nm.parse_text(text, date="2024-05-16").events[-1]
    assert (arrest.type, arrest.place and arrest.place.name, str(arrest.date)) == (
        "arrest",
        "Lima",
        "2024-05-13",
    )


@pytest.mark.parametrize(
    "text", ["Two gunmen shot from a car in Orvale on Monday.", "Two men shot at police in Orvale on Monday."]
)
def test_those_who_shoot_without_an_object_are_agents(text: str) -> None:
    assert nm.parse_text(text, date="2024-05-16").events[0].agents


def test_a_decade_is_no_day_of_an_event() -> None:
    (event,) = nm.parse_text("Rebels attacked a bank in Lima, built in the 1950s.", date="2024-05-16").events
    assert event.date is None
