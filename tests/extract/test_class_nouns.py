"""Names that a noun beside them tells: what kind of actor bears them, how far they go, and what is none."""

from __future__ import annotations

import pytest

import newsmodel as nm

# text; name, kind
CASES = [
    ("Carmaker Hagane said it would build a plant in Ohio.", "Hagane", "company"),
    ("Drugmaker Castelin and oil giant Orvane signed in Ohio.", "Castelin", "company"),
    ("Airline Blix said it was sorry in Ohio.", "Blix", "company"),
    ("Newspaper El Tordo reported it in Peru.", "El Tordo", "media"),
    ("Radio Lumo said it was sorry in Peru.", "Radio Lumo", "media"),
    ("The ELN's Carlos Pat front held them in Colombia.", "Carlos Pat front", "armed_group"),
    ("The cartel accused a rival gang, Los Viagros, of theft in Mexico.", "Los Viagros", "armed_group"),
    ("He was shot by hitmen of Los Arandus in Mexico.", "Los Arandus", "armed_group"),
    ("Peru blamed the state track operator, NTRC, for the crash.", "NTRC", "company"),
    ("The prison agency SNTI said inmates had fled in Ecuador.", "SNTI", "government"),
    ("A reporter for the independent channel TV Pirvel was beaten in Georgia.", "TV Pirvel", "media"),
    ("The rebels told their Andalan radio station that they had won.", "Andalan", "media"),
    ("A lawmaker with the Hayakan bloc spoke in Armenia.", "Hayakan", "party"),
    ("Troops of Operation Hadar Daj freed them in Nigeria.", "Operation Hadar Daj", "military"),
    ("The army blamed fighters of the allied Joint Force in Sudan.", "Joint Force", "armed_group"),
    ("The Lenz Resistance Committees met in Sudan.", "Lenz Resistance Committees", "organisation"),
    ("Omar Sarn called the Peruvian Doctors' Network in Lima.", "Peruvian Doctors' Network", "organisation"),
    (
        "He told the Zanzibar Maritime Authority that it was safe.",
        "Zanzibar Maritime Authority",
        "government",
    ),
    ("Rebels of the Movement for the Coast of Lenz fled.", "Movement for the Coast of Lenz", "armed_group"),
    (
        "They called Unity for Peace in Central Lenz (UPCL) rebels home.",
        "Unity for Peace in Central Lenz",
        "armed_group",
    ),
    ("The Congolese armed forces (FARDC) left Goma.", "Congolese military", "military"),
    ("The Chinese consulate-general in Lima closed.", "Chinese consulate-general", "government"),
    ("Hajiya Binta Lawal said so in Nigeria.", "Binta Lawal", "person"),
]


@pytest.mark.parametrize(("text", "name", "kind"), CASES)
def test_a_name_is_of_the_kind_that_its_noun_tells(text: str, name: str, kind: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert {actor.name: actor.kind.value for actor in article.actors}.get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They seized the car carrier Galaxy Star.", "Galaxy"),
        ("They seized the bulk carrier Zorbas.", "Zorbas"),
        ("A missile hit the tanker Maria Torres.", "Maria Torres"),
        ("A French patrol vessel searched the sea.", "French patrol"),
        ("Ana Torres visited the injured at Arandu Memorial Hospital.", "Arandu Memorial Hospital"),
        (
            "Bombs fell on Kyauk Sit, in Depayin township, said an official with the Depayin People's Defence Force (PDF).",
            "Kyauk Sit",
        ),
    ],
)
def test_ships_and_sites_are_no_actors(text: str, name: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    actors = {actor.id for actor in article.actors}
    assert not [m for m in article.mentions if article[m.span].startswith(name) and m.referent.id in actors]


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("Wilner Dorval, a gang leader better known as “Ti Kano,” fled Haiti.", "Ti Kano"),
        ("Luis Torres, a former soldier known as “El Gato”, was held.", "El Gato"),
        ("Omar Sarn, the group's commander who goes by the nom de guerre Abu Nasr, left.", "Abu Nasr"),
    ],
)
def test_an_alias_behind_a_description_is_that_of_the_person_described(text: str, alias: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    (person,) = [actor for actor in article.actors if actor.kind == "person"]
    assert alias in person.aliases


@pytest.mark.parametrize(
    ("text", "mention", "actor"),
    [
        ("Riot police fired tear gas in Lima.", "Riot police", "police:police"),
        ("South Korea spoke with the North through its embassy. North Korea left.", "North", "PRK"),
        ("Peter Magyar, 43, left Peru. Magyar's party won in Peru.", "Magyar", "person:peter-magyar"),
        (
            "The Mining Lands Alliance (MLA) met in Peru. Police said the MLA had left.",
            "MLA",
            "mining-lands-alliance",
        ),
        ("The al Qaeda-linked group left Mali.", "al Qaeda", "al-qaeda"),
        ("Armenia's political leadership left.", "Armenia's political leadership", "ARM"),
    ],
)
def test_a_short_or_common_name_stands_for(text: str, mention: str, actor: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert actor in {m.referent.id for m in article.mentions if article[m.span] == mention}


def test_an_unnamed_source_is_told_by_whom_it_is_close_to() -> None:
    article = nm.parse_text("A person close to the inquiry said the switch was set.", date="2024-05-16")
    assert [s.speaker.name for s in article.statements if s.speaker] == ["person close to the inquiry"]


def test_a_valley_of_a_state_lies_in_it() -> None:
    article = nm.parse_text(
        "Peru sang. Peru left Lima. Two died in Chile's Arandu Valley.", date="2024-05-16"
    )
    assert [place.country for place in article.places if place.name == "Arandu Valley"] == ["CHL"]
