"""What belongs to an event told before, though it is of another type or told by the other side."""

from __future__ import annotations

import pytest

import newsmodel as nm


def events(text: str) -> list[nm.Event]:
    return list(nm.parse_text(text, date="2024-05-16").events)


@pytest.mark.parametrize(
    ("type", "text"),
    [
        # who is freed by a storming
        ("raid", "Rebels stormed a jail in Sarn on Monday, freeing nine comrades."),
        ("raid", "Commandos raided a camp near Sarn on Monday and freed 20 hostages."),
        # what is taken in a fight
        (
            "attack",
            "Soldiers beat back a rebel assault on the airport on Monday, killing dozens of attackers and capturing three "
            "vehicles.",
        ),
        # what a crowd tries in a riot, and its fight with the police
        ("riot", "Hundreds rioted in Sarn on Sunday, throwing stones and trying to storm a hostel."),
        (
            "riot",
            "Several hundred men fought running battles with police in Sarn on Sunday, throwing cobblestones.",
        ),
        ("riot", "The riot broke out in Sarn on Sunday when inmates attacked a wing of the prison."),
        # how those who are attacked answer
        ("ambush", "Rebels ambushed a patrol near Sarn on Monday. The soldiers returned fire."),
        # an abduction, a break-in into computers by a wider noun
        (
            "abduction",
            "Bandits abducted 40 pupils in Sarn on Monday. The mayor blamed informants for the attack.",
        ),
        (
            "cyber_attack",
            "Hackers crippled the website of a bank on Monday. The attack was claimed by a group calling itself Winter Owl.",
        ),
        (
            "cyber_attack",
            "Hackers crippled the website of a bank on Monday. They had stolen the passwords of clients.",
        ),
        # the same, as whoever did it tells it
        (
            "bombing",
            "Two bombs dropped on a school in Cusco killed nine people on Monday, rescuers said.\n\n"
            "The Peruvian military confirmed the raid but said that it had bombed a hideout of terrorists.",
        ),
        # what each side of an exchange lets go
        (
            "release",
            "Karvia and Chile carried out a prisoner swap on Monday. In return, Peru freed Ivo Lund.",
        ),
        # a mine and the ambush
        (
            "bombing",
            "Rebels blew up an army lorry near Sarn on Sunday and opened fire. The ambush took place at 2.15 pm.",
        ),
    ],
)
def test_what_belongs_to_an_event_is_told_with_it(type: str, text: str) -> None:
    found = [e for e in events(text) if e.type != "agreement"]
    assert [e.type for e in found] == [type]


@pytest.mark.parametrize(
    "text",
    [
        # strikes back elsewhere
        "Rebels shelled a post near Lima on Monday. The army bombed a camp near Cusco on Tuesday.",
        # another day
        "Bandits abducted 40 pupils in Sarn on Monday. An attack on a bus in Belo on Tuesday killed nine.",
        # the rocket and another rocket
        "Rockets fired on Monday hit a school in Sarn. Rockets hit a clinic in Belo on Tuesday.",
        # what hackers did elsewhere
        "Hackers crippled the tax office in Lima on Monday. They stole the data of patients of a clinic in Oslo, police said.",
        # what is done and what was only threatened
        "Rebels threatened to attack Sarn on Monday. The army returned fire.",
        # what set off a riot
        "The fatal stabbing of a baker in Sarn on Monday triggered days of riots.",
        # what is told further down
        "Rebels kidnapped a nurse in Lima on Monday. Rui Bell was born in Lima. He is a cook. He has a dog. He likes tea. "
        "The raid on his house cost him a leg.",
    ],
)
def test_what_does_not_is_an_event_of_its_own(text: str) -> None:
    assert len(events(text)) == 2


def test_captives_freed_by_a_storming_are_not_its_targets() -> None:
    (raid,) = events("Rebels stormed a jail in Sarn on Monday, freeing nine comrades.")
    assert [p.text for p in raid.targets] == ["a jail"]


def test_those_who_return_fire_did_not_make_the_attack() -> None:
    (ambush,) = events("Rebels ambushed a patrol near Sarn on Monday. The soldiers returned fire.")
    assert [p.text for p in ambush.agents] == ["Rebels"]


def test_what_was_fired_is_where_it_came_down() -> None:
    (strike,) = events("Three rockets fired from near Lima struck open ground outside Cusco on Tuesday.")
    assert strike.place is not None
    assert strike.place.name == "Cusco"


def test_a_place_in_no_list_is_a_detail_of_the_place_told_before() -> None:
    (attack,) = events(
        "A bomb killed nine people in Peru's Cusco region on Sunday.\n\nThe blast took place near the village of Umbeli."
    )
    assert attack.place is not None
    assert attack.place.name == "Umbeli"


def test_the_clash_is_the_fight_told_of_before_the_crowd() -> None:
    found = events(
        "Karvian soldiers clashed with rebels near Sarn on Monday.\n\nProtesters burned flags in Belo on Tuesday. "
        "The clash was the deadliest since May."
    )
    assert [e.type for e in found] == ["armed_clash", "demonstration"]
