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
    ("Delegations from Chile and Peru conferred in Lisbon.", ["Chile", "Peru"]),
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


def test_the_purpose_of_a_journey_is_taken_as_done() -> None:
    event = first("Ana Torres flew to Lisbon to meet Ivo Lund.")
    assert (event.type, names(event, "target")) == ("visit", ["Ivo Lund"])


NO_TARGETS = [
    "Chile and Peru agreed to build a road in Bolivia.",  # all who agreed are there
    "Chile has agreed to build a bridge over the Danube.",  # a river is nobody
]


@pytest.mark.parametrize("sentence", NO_TARGETS)
def test_a_place_that_concerns_nobody_is_no_target(sentence: str) -> None:
    event = first(sentence)
    assert (event.type, names(event, "target")) == ("agreement", [])


TARGETS = [
    # people together with the body that they belong to are one target
    ("concession", "Norway allowed Red Cross workers into the camp.", ["Red Cross workers"]),
    # the object inside a trigger of several words
    ("diplomatic_break", "Norway expelled two Chilean diplomats.", ["two Chilean diplomats"]),
    # to whom, not what
    ("aid", "Norway gave Chile a loan of 50 million euros.", ["Chile"]),
    ("aid", "Norway supplied Chile with missiles.", ["Chile"]),
    ("release", "Norway returned a trawler to its Chilean owners.", ["its Chilean owners"]),
    ("concession", "The government gave in to the miners.", ["the miners"]),
    # a country or city behind the verb where no object names whom it concerns
    ("agreement", "Chile agreed to open a research centre in Madrid.", ["Madrid"]),
    ("concession", "Chile lifted the curfew in Santiago on Monday.", ["Santiago"]),
    # a particle behind the object
    ("cooperation", "Chile handed a wanted commander over to Peru.", ["a wanted commander", "Peru"]),
    ("visit", "Ana Torres toured factories in Peru.", ["Peru"]),
    # a weapon as subject has an object too
    ("missile_strike", "A rocket hit a school in Orvale.", ["a school"]),
    ("bombing", "A bomb damaged a school in Orvale.", ["a school"]),
    ("restriction", "Chile closed its border with Peru.", ["Peru"]),
    # a state named by an adjective of the thing
    ("sanctions", "Chile froze Peruvian assets.", ["Peruvian"]),
    ("missile_strike", "Rebels fired rockets at Peru.", ["Peru"]),
    ("meeting", "Delegations from Chile and Peru discussed the border.", []),
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
    ("Chile speeded up the withdrawal of its forces from Peru.", ["Chile"]),
    ("Rebel forces took part in ethnic cleansing across the valley.", ["Rebel forces"]),
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
    ("agreement", "The two sides agreed to a ceasefire on Monday."),
    ("suspension", "Chile withdrew from the African Union."),
    ("suspension", "Chile pulled out of the peace talks."),
    ("support", "Chile became the first country to recognise the republic."),
    ("concession", "Truck drivers ended a nine-day blockade of the border."),
    ("deployment", "Chilean troops have been placed on maximum alert."),
    ("deployment", "Chile moved artillery to the border."),
    ("support", "The Chilean parliament approved a defence pact with Peru."),
    # of several entries whose conditions hold, whatever tells more than "attack"
    ("suicide_bombing", "A suicide bomber struck an army post."),
    ("shelling", "Mortar rounds hit an army post."),
    ("chemical_attack", "The army attacked the town with chlorine gas."),
    ("drone_strike", "A drone killed two militants in the hills."),
    ("arrest", "Police detained eight activists in Orvale."),
    ("demonstration", "Activists held a candlelight vigil in Orvale."),
    ("armed_clash", "An exchange of fire took place between border guards and smugglers."),
    ("agreement", "The rebels accepted an African Union plan to hold elections."),
    ("agreement", "Chile consented to a request by Peru."),
    ("visit", "Chile sent an envoy to Peru."),
    ("visit", "Minister Salem Trabel flew to Lisbon on Sunday."),
    ("concession", "Chile dropped charges against two Peruvian journalists."),
    ("concession", "The government let Peruvian workers return."),
    ("cooperation", "Chile sold oil to Peru."),
    ("cooperation", "Chile passed information to Peru."),
    ("aid", "Chile delivered fighter planes to Peru."),
    ("aid", "Chile armed the Peruvian rebels."),
    ("aid", "Chile wrote off the debts of Peru."),
    ("withdrawal", "Chile closed its base in Peru."),
    ("support", "Chile granted diplomatic recognition to Peru."),
    ("demonstration", "Students marched on the embassy."),
    ("demonstration", "Students burned the Chilean flag."),
    ("suspension", "Chile cancelled a contract with Peru."),
    ("trial", "Chile filed a suit against Peru."),
    ("deployment", "Chile built up its forces near Peru."),
    ("bombing", "A police van hit a mine on the Orvale road."),
    ("labour_strike", "Traders closed their shops to protest against new taxes."),
    ("protest_dispersal", "Police turned back a group of demonstrators."),
    ("arrest", "Police picked up five union leaders in Orvale."),
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
