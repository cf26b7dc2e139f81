"""An attack told in the first sentence and gone into in those after it is one event."""

from __future__ import annotations

import pytest

import newsmodel as nm

_BASE = "Militants attacked a military base in Gorana on Tuesday, killing 13 soldiers, the army said.\n\n"


def violence(text: str) -> list[nm.Event]:
    article = nm.parse_text(text, date="2024-05-16")
    return [e for e in article.events if e.type not in (nm.EventType.VISIT, nm.EventType.DEPLOYMENT)]


@pytest.mark.parametrize(
    "text",
    [
        # stages of a complex attack
        _BASE + "A suicide bomber blew up a truck at the gate before gunmen fought troops for three hours.",
        # the soldiers who had been ambushed
        "Rebels ambushed a truckload of soldiers in Sarn on Monday, killing six.\n\n"
        "The soldiers were returning from a patrol when about 20 gunmen opened fire with rifles.",
        # the victims, their vehicle, the thing hit under a wider name
        "Gunmen killed four election workers in an attack on a polling station in Sarn on Sunday.\n\n"
        "The victims were ambushed as they were carrying ballot boxes, an official said.",
        "A rocket hit an embassy in Sarn on Sunday, causing no casualties.\n\n"
        "Three rockets were fired at the compound, police said.",
        # the weapon told of before
        "Two people were killed when a grenade was thrown into a bar in Sarn on Sunday night.\n\n"
        "The attack happened as customers were watching a match. Two men on a motorcycle threw the grenade and fled.",
        # a witness
        "Gunmen stormed a village near Sarn on Saturday, killing at least 20 people.\n\n"
        '"They shot my father in front of me," said one resident.',
        # an attack that is beaten off, wherever that is
        "Twelve drones attacked an oil refinery in the city of Sarn overnight.\n\n"
        "Nine of the drones were shot down by air defences over Killa, the ministry said.",
        # those who were taken
        "Gunmen abducted nine people when they raided a farm near Sarn on Monday.\n\n"
        '"The girls were taken away," a villager said.',
        # the two sides of a clash
        "Fighting broke out between the Korvian army and the Dawn Movement in Sarn on Thursday.\n\n"
        "The two sides exchanged artillery fire near the airport, killing five civilians.",
    ],
)
def test_details_of_an_attack_are_no_attack_of_their_own(text: str) -> None:
    attacks = [e for e in violence(text) if e.type is not nm.EventType.ABDUCTION]
    abductions = [e for e in violence(text) if e.type is nm.EventType.ABDUCTION]
    assert len(attacks) == 1
    assert len(abductions) == ("abducted" in text)


@pytest.mark.parametrize(
    "text",
    [
        # somewhere else, on another day
        _BASE + "A suicide bomber blew up a truck at the gate of a barracks in Lima on Friday.",
        "A grenade was thrown into a bar in Sarn on Sunday. Two men threw a grenade into a shop in Lima.",
        # a drone of their own that was shot down
        "Rebels fired rockets at Sarn on Sunday.\n\nRebels shot down a drone near Killa, the army said.",
    ],
)
def test_other_attacks_are_told_apart(text: str) -> None:
    assert len(violence(text)) == 2


def test_those_who_stop_drones_did_not_send_them() -> None:
    """Nine of the drones were shot down by |air defences|."""
    text = "Twelve drones attacked a refinery in Sarn overnight. Nine of the drones were shot down by air defences."
    (event,) = violence(text)
    assert [p.text for p in event.participants if p.role is nm.Role.AGENT] == []


def test_what_is_told_in_between_is_no_attack() -> None:
    """the strike on the reporters: not kept from it by the inquiry told since"""
    text = (
        "A journalist was killed and two others were injured by an Orsenian strike in the south of Leband on Friday.\n\n"
        "The three were filming near the village of Alma when a tank shell hit their position, their editor said. "
        "The army said it was looking into the incident.\n\nThe strike on the reporters drew condemnation."
    )
    strikes = [e for e in violence(text) if e.type is not nm.EventType.INVESTIGATION]
    assert len(strikes) == 1


def test_setting_fire_to_houses_in_a_raid_leaves_it_a_raid() -> None:
    text = (
        "Gunmen raided the village of Tava on Tuesday. The attackers torched dozens of houses before leaving."
    )
    assert [e.type for e in violence(text)] == [nm.EventType.RAID]
