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


def test_suspects_told_of_again_were_arrested_once() -> None:
    """arrested four men in Karvia. |The suspects| were detained in Sarn."""
    text = (
        "Police in Orsenia on Monday arrested four men, the ministry said.\n\n"
        "The suspects were detained in raids in the cities of Lorn and Tavik."
    )
    assert len([e for e in violence(text) if e.type is nm.EventType.ARREST]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested four men suspected of planning to bomb a station in Sarn.",
        "Three men were jailed in Sarn for preparing an attack on a barracks.",
        "Two brothers were charged with planning to kidnap the mayor of Sarn.",
    ],
)
def test_what_suspects_were_planning_did_not_come_about(text: str) -> None:
    plans = {nm.EventType.BOMBING, nm.EventType.ATTACK, nm.EventType.ABDUCTION}
    assert not {e.type for e in violence(text)} & plans


def test_since_when_a_raid_is_the_worst_is_another_attack() -> None:
    text = (
        "Gunmen raided the village of Tava on Tuesday, killing 12 people. The raid was the deadliest in the region since "
        "9 March, when a suicide bomber blew himself up at a mosque in Kolo, killing seven."
    )
    assert [e.type for e in violence(text)] == [nm.EventType.RAID, nm.EventType.SUICIDE_BOMBING]


def test_the_attack_is_not_one_that_is_only_denied_by_the_way() -> None:
    """denied having fired first ... |The shooting| was that of the lead"""
    text = (
        "Two servicemen were killed on Thursday when Karvian troops opened fire on a post near Sarn, the ministry said.\n\n"
        "Karvia denied that its forces had fired first near Zangol.\n\n"
        "The shooting was the deadliest on the border since February."
    )
    first = violence(text)[0]
    article = nm.parse_text(text, date="2024-05-16")
    assert "shooting" in [article[m.span] for m in first.mentions]


@pytest.mark.parametrize(
    "text",
    [
        # what it answered
        "Karvian jets bombed rebel positions near Sarn on Tuesday in retaliation for an ambush that killed seven soldiers.\n\n"
        "The strikes killed 20 rebels, the army said.",
        # a murder of a week before
        "The mayor of Lorca, Diego Armas, was shot dead outside his home on Wednesday.\n\n"
        "The killing came a week after the murder of a councillor in Lima.",
        # the day of the news, the month of what was before
        "A bomb exploded in a mosque in the city of Lima on Friday, killing 25 people, police said.\n\n"
        "A suicide bomber in March killed 31 people, and an attack on a school in Lima in May left 19 dead.",
    ],
)
def test_what_came_before_is_told_apart(text: str) -> None:
    first, *others = violence(text)
    tolls = [c.low for c in first.casualties]
    assert others
    assert len(tolls) == 1


def test_troops_shot_at_in_a_clash_were_shot_at_in_it() -> None:
    text = (
        "Two Orsenian soldiers were killed in a firefight with Karvian troops on Saturday, Orsenia said.\n\n"
        "Karvia said its troops had returned fire after being shot at."
    )
    assert len(violence(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "At least eight migrants drowned when a rubber boat sank off Sarn on Thursday, the coast guard said.\n\n"
        "The coast guard said the vessel capsized in strong winds two miles east of Killa.",
        "Nine people died when a bus plunged into a river near Sarn on Monday.\n\n"
        "Police said the vehicle overturned on a bridge near Tava.",
    ],
)
def test_a_wreck_told_of_again_is_one_accident(text: str) -> None:
    assert [e.type for e in violence(text)] == [nm.EventType.ACCIDENT]
