"""One occurrence told several times in other words, and several that are told alike."""

from __future__ import annotations

import pytest

import newsmodel as nm


def events(text: str) -> list[nm.Event]:
    return list(nm.parse_text(text, date="2024-05-15").events)


def types(text: str) -> list[str]:
    return [event.type.value for event in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The former premier flew to Oslo with nine lawmakers and met King Harald there.",
        "Foreign Minister Ida Holm arrived in Lisbon on Sunday. Holm met President Joao Faria at his palace.",
        "The envoy visited Havana in April and met the defence minister.",
        "President Adil Karim is expected in Amman on Monday, on his first trip to the country in years.",
        "Prime Minister Lars Berg travelled to Kigali on Monday. He later toured a hospital.",
    ],
)
def test_whom_and_what_a_visitor_sees_is_part_of_the_visit(text: str) -> None:
    assert types(text) == ["visit"]


def test_the_way_to_a_meeting_is_part_of_it() -> None:
    text = (
        "Ida Holm and Joao Faria are to meet in Oslo on Sunday.\n\n"
        '"I am going to Oslo with an open mind," Holm told lawmakers.'
    )
    assert types(text) == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ida Holm arrived in Lisbon on Sunday. On Tuesday she met President Joao Faria.",
        "Foreign Minister Ida Holm visited Lisbon on Sunday. On her way home she met the Spanish king in Madrid.",
        "The envoy visited Havana on Sunday. A deputy minister met the Spanish king there.",
    ],
)
def test_a_meeting_elsewhere_on_another_day_or_by_others_is_no_part_of_a_visit(text: str) -> None:
    assert types(text) == ["visit", "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Norland recalled its envoy over the arrest of a dual citizen. Olga Berg, 54, was detained at Lenz airport in April.",
        "Shops stayed shut after the arrest of a teacher. The 31-year-old teacher was seized at a flat in Lenz.",
        "The ambush was revenge for the capture of a rebel leader. Marines had arrested Tomas Lorca at a farm near Sarn.",
        "Shops stayed shut after the detention of a Karvian engineer. Ivo Dant was arrested in Lenz, his wife said.",
    ],
)
def test_somebody_arrested_without_a_name_may_be_named_later(text: str) -> None:
    assert sum(event.type.value in ("arrest", "abduction") for event in events(text)) == 1


def test_each_of_two_people_is_arrested_for_himself() -> None:
    text = (
        "Police arrested a teacher in Lenz on Monday. On Tuesday they detained Ivo Dant, a student, in Karsk."
    )
    assert types(text) == ["arrest", "arrest"]


def test_who_was_taken_away_by_the_police_was_arrested() -> None:
    text = 'Police arrested Ivo Dant in Lenz on Monday. "Nine men took Dant away without a warrant," his wife said.'
    assert types(text) == ["arrest"]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        # the clause that the noun stands in is about another place
        (
            "raid",
            "Soldiers stormed a clinic in Sarn on Friday. The raid came as envoys in Oslo tried to end the war.",
        ),
        # or another day
        (
            "sinking",
            "A ferry sank off Sarn on Friday. On Monday divers went down to see what had led to the sinking.",
        ),
        # what is still to come is told as known
        (
            "talks",
            "Ministers of Peru and Chile are due to meet in Oslo on May 20. The Peruvian minister said the talks centred on fish.",
        ),
        # far behind, with no other that may be meant
        (
            "attack",
            "Gunmen stormed a school in Sarn on Friday, killing a guard. Parents wept. Shops were shut. Prayers were held. "
            "A teacher fainted. Buses did not run. The mayor blamed informants for the attack.",
        ),
        # after the deed, by what is done next
        (
            "attack",
            "The mayor of Sarn was murdered on Monday by men who fired nine shots, said doctors at a clinic where he was taken "
            "after the attack.",
        ),
    ],
)
def test_a_noun_with_the_article_means_what_was_told(word: str, text: str) -> None:
    (event,) = events(text)
    assert word in [text[mention.span.start : mention.span.end] for mention in event.mentions]


def test_a_peace_deal_of_years_ago_is_not_the_one_signed_now() -> None:
    text = "Karvia and Norland signed an accord in Oslo on Monday, meant to revive the peace deal of 2018."
    assert events(text)[0].when is not None
    assert events(text)[0].when.value == "2024-05-13"


@pytest.mark.parametrize(
    "text",
    [
        "Troops withdrew from Sarn on Thursday. The last soldiers left at noon.",
        "Students marched through Sarn on Monday. The protesters threw stones at a bank.",
        "Four men robbed a bank in Sarn on Friday. The robbers fired one shot and fled.",
    ],
)
def test_what_the_doers_told_of_do_next_is_part_of_it(text: str) -> None:
    assert len(events(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        'Gunmen attacked a convoy near Sarn on Monday. "They came from both sides and fired at the drivers first," a man said.',
        "Rebels attacked an inn in Sarn on Monday. During the attack the kitchen was set on fire.",
        "An attack on an office in which two bombs were detonated killed nine people in Sarn on Monday.",
        "Men in masks attacked an embassy in Sarn on Monday. Unidentified men threw dynamite from a car.",
        "Warplanes struck a village near Sarn on Sunday. Residents said three missiles had hit a farm.",
    ],
)
def test_how_an_attack_went_is_part_of_it(text: str) -> None:
    assert len(events(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked a convoy near Sarn on Monday. A teacher was shot dead in Lenz.",
        "Militants attacked a base in Sarn, killing nine soldiers. The militants then raided the village of Lenz.",
        "A man was shot dead in a bar in Sarn. Two hours later a woman was stabbed in a park.",
        "A judge was shot dead in Sarn on Monday. In a separate incident, gunmen wounded a guard in a bar.",
    ],
)
def test_another_deed_is_no_part_of_an_attack(text: str) -> None:
    assert len(events(text)) == 2


def test_what_the_same_sentence_tells_anew_is_one() -> None:
    text = "A bomb killed nine in Sarn. In a second attack, men on motorcycles fired at a bar in Lenz, killing two."
    assert [event.killed for event in events(text)] == [9, 2]


@pytest.mark.parametrize(
    ("type", "text"),
    [
        ("drone_strike", "Karvia fired 180 drones at Norland on Monday in an overnight barrage."),
        ("storm", "Typhoon Amang killed nine people in Sarn on Monday. The flooding cut off two towns."),
        (
            "accident",
            "A helicopter crashed in Sarn on Monday. The aircraft had hit a mountain, an official said.",
        ),
        (
            "grenade_attack",
            "Men hurled a grenade at an inn in Sarn on Monday, but when it exploded nobody was hurt.",
        ),
        (
            "resignation",
            "The resignation of the army chief came on Monday. The army chief stepped down on May 2.",
        ),
    ],
)
def test_one_deed_by_two_words_is_one(type: str, text: str) -> None:
    assert types(text) == [type]


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (
            "earthquake",
            "An earthquake of magnitude 6.1 struck the island of Flores on Monday, killing nine people.",
        ),
        ("storm", "A storm with winds of 200 km an hour hit Luzon on Monday, killing nine people."),
        ("storm", "A typhoon packing winds of 150 kph slammed into Luzon on Monday, killing nine people."),
    ],
)
def test_a_disaster_strikes_whatever_its_strength(type: str, text: str) -> None:
    assert [(event.type.value, event.killed) for event in events(text)] == [(type, 9)]


def test_the_shelling_is_the_one_told_by_its_verb() -> None:
    text = "The army shelled Sarn on Monday. Rebels fired rockets at Lenz. The shelling killed two people."
    assert [event.killed for event in events(text)] == [2, None]
