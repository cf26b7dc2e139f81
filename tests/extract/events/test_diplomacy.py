"""Diplomacy, aid and forces: who agrees, meets, gives and yields to whom. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def first(sentence: str) -> Event:
    """The first event of a sentence."""
    events = nm.parse_text(sentence, date="2024-05-16").validate().events
    assert events, sentence
    return events[0]


def names(event: Event, role: str) -> list[str]:
    """Who takes part in a role, in the words of the sentence."""
    return [p.text for p in (event.agents if role == "agent" else event.targets)]


MUTUAL = [
    ("Chile held talks with Peru on Monday.", ["Chile", "Peru"]),
    ("Chile signed an agreement with Peru on Monday.", ["Chile", "Peru"]),
    ("President Ana Torres met families of the miners.", ["Ana Torres", "families"]),
    ("The minister met the rebels on Monday.", ["The minister", "the rebels"]),
    ("The foreign ministers of Chile and Peru met in Lisbon.", ["Chile", "Peru"]),
    ("The navies of Chile and Peru began joint exercises.", ["Chile", "Peru"]),
    ("Soldiers clashed with rebels near the border.", ["Soldiers", "rebels"]),
]


@pytest.mark.parametrize(("sentence", "agents"), MUTUAL)
def test_all_who_meet_agree_or_clash_are_agents(sentence: str, agents: list[str]) -> None:
    event = first(sentence)
    assert (names(event, "agent"), names(event, "target")) == (agents, [])


def test_whom_a_traveller_is_to_meet_is_the_target_of_the_visit() -> None:
    event = first("Ana Torres will travel to Lisbon on Monday to meet Ivo Lund.")
    assert (event.type, names(event, "agent")) == ("visit", ["Ana Torres"])
    assert names(event, "target") == ["Ivo Lund"]


TARGETS = [
    # people together with the body that they belong to are one target
    ("concession", "Norway allowed Red Cross workers into the camp.", ["Red Cross workers"]),
    # the object inside a trigger of several words
    ("diplomatic_break", "Norway expelled two Chilean diplomats.", ["two Chilean diplomats"]),
    # to whom, not what
    ("aid", "Norway gave Chile a loan of 50 million euros.", ["Chile"]),
    ("aid", "Norway supplied Chile with missiles.", ["Chile"]),
    ("concession", "Norway returned a trawler to its Chilean owners.", ["its Chilean owners"]),
    ("concession", "The government gave in to the miners.", ["the miners"]),
    # a country or city behind the verb where no object names whom it concerns
    ("agreement", "Chile agreed to open a research centre in Madrid.", ["Madrid"]),
    ("concession", "Chile lifted the curfew in Santiago on Monday.", ["Santiago"]),
    ("restriction", "Chile closed its border with Peru.", ["its border", "Peru"]),
    # what is called off is called off to those who were to do it
    ("suspension", "Talks between Chile and the rebels were broken off.", ["Chile", "the rebels"]),
    ("suspension", "Peru cancelled a visit by the Chilean minister.", ["the Chilean minister"]),
]


@pytest.mark.parametrize(("type", "sentence", "targets"), TARGETS)
def test_whom_an_act_concerns(type: str, sentence: str, targets: list[str]) -> None:
    event = first(sentence)
    assert (event.type, names(event, "target")) == (type, targets)


AGENTS = [
    # light verbs
    ("Chile speeded up the withdrawal of its forces from Peru.", ["its forces", "Chile"]),
    ("Rebel forces were engaged in ethnic cleansing in the valley.", ["Rebel forces"]),
    # forces that are sent by nobody named act themselves
    ("Hundreds of soldiers were deployed to Orvale.", ["Hundreds of soldiers"]),
    ("Shopkeepers closed in a general strike called by Ana Torres.", ["Ana Torres"]),
]


@pytest.mark.parametrize(("sentence", "agents"), AGENTS)
def test_who_acts(sentence: str, agents: list[str]) -> None:
    assert names(first(sentence), "agent") == agents


def test_an_adjective_beside_another_stands_for_its_state() -> None:
    event = first("The Chilean and Peruvian sides agreed to share the river.")
    assert [p.actor and p.actor.country for p in event.agents] == ["CHL", "PER"]


TYPES = [
    ("cooperation", "Chile and Peru established a joint commission on trade."),
    ("cooperation", "Chile resumed imports of beef from Peru."),
    ("aid", "Norway granted asylum to a poet from Chile."),
    ("rescue", "Army helicopters evacuated 30 villagers from the valley."),
    ("withdrawal", "The rebels handed over their weapons to observers."),
    ("diplomatic_break", "Chile reduced the staff of its embassy in Peru."),
    ("deployment", "Two Chilean warships entered the strait."),
    ("deployment", "Chile reinforced its garrisons near Peru."),
    ("restriction", "Customs officers seized a Chilean trawler."),
    ("restriction", "The government closed down two radio stations."),
    ("restriction", "The government banned all rallies in the capital."),
    ("protest_dispersal", "Police baton-charged teachers in Orvale."),
    ("cyber_attack", "Hackers attacked the computers of a bank in Orvale."),
    ("demonstration", "Students occupied a university building in Orvale."),
    ("riot", "Demonstrators set tyres on fire near Orvale."),
    ("force_against_protest", "Riot police used live ammunition against students."),
    ("armed_clash", "The rebels violated the ceasefire on Monday."),
    ("seize_territory", "The militia captured an army base in the north."),
    ("seize_territory", "Government troops drove insurgents out of three villages."),
    ("air_strike", "Helicopter gunships fired on a militant camp."),
]


@pytest.mark.parametrize(("type", "sentence"), TYPES)
def test_the_type_of_an_act(type: str, sentence: str) -> None:
    assert first(sentence).type == type
