"""Types in the terse notes of those who code events. Every sentence is invented; so are the people and places named."""

from __future__ import annotations

import pytest

import newsmodel as nm

NOTES = [
    # behind a date with a colon a sentence begins
    ("armed_clash", "3 March 2021: Armed clashes between the army and rebels in Sarn district."),
    ("air_strike", "3 March 2021: Regime warplanes carried out two airstrikes on Sarn."),
    ("armed_clash", "Update: Heavy fighting between two militias in Sarn."),
    # forces that gather, move or recruit
    ("group_change", "On 3 March 2021, some 200 former rebels regrouped near Sarn."),
    ("group_change", "Militants have begun recruiting teenagers in villages around Sarn."),
    ("deployment", "On 3 March 2021, army forces moved a convoy from Sarn towards Orvale."),
    # weapons and explosives made harmless
    ("weapons_seizure", "On 3 March 2021, sappers removed 30 mines near Sarn."),
    ("weapons_seizure", "Soldiers cleared 12 landmines from a field near Sarn on Monday."),
    ("weapons_seizure", "Police disposed of an explosive device in Sarn on Monday."),
    # what a weapon holds
    ("chemical_attack", "Warplanes dropped bombs containing sarin on Sarn on Monday."),
    ("chemical_attack", "Troops fired shells loaded with chlorine at Sarn on Monday."),
    ("chemical_attack", "The army dropped grenades with a chemical agent on Sarn on Monday."),
    ("grenade_attack", "Militiamen attacked a clerk's office in Sarn with a grenade on Monday."),
    # driven by somebody: a suicide attack
    ("suicide_bombing", "The man rammed an explosives-laden truck into the gates of a base in Sarn."),
    ("suicide_bombing", "A driver crashed a car packed with explosives into a hotel in Sarn on Monday."),
    ("bombing", "A VBIED exploded near a checkpoint in Sarn on Monday."),
    ("suicide_bombing", "On 3 March 2021, a suicide bomber detonated explosives at a station in Sarn."),
    ("chemical_attack", "On 3 March 2021, helicopters threw barrel bombs with chlorine on Sarn."),
    ("weapons_seizure", "The bomb squad safely detonated a grenade outside a court in Sarn on Monday."),
    ("weapons_seizure", "Officers at the port of Sarn impounded a container of ammunition on Monday."),
    ("accident", "A military helicopter crashed near Sarn on Monday, killing its crew of five."),
    # a note without a verb
    ("agreement", "3 March 2021: prisoner exchange agreement between the rebels and the government."),
    ("agreement", "Two militias in Sarn came to an understanding on Monday."),
    ("abduction", "Armed men stopped a bus near Sarn on Monday and took the driver with them."),
    ("group_change", "3 March 2021: Rebel fighters were sighted in Sarn."),
    ("base_established", "On 3 March 2021, the army set up an observation post in Sarn."),
    ("base_established", "The guerrillas have turned the school into their base in Sarn."),
    # land
    ("seize_territory", "The army regained full control of Sarn on Monday."),
    ("withdrawal", "The militia transferred control of Sarn to the army on Monday."),
    # crowds
    ("mob_violence", "Villagers burned a man alive over a theft in Sarn on Monday."),
    ("mob_violence", "Onlookers beat up a driver in Sarn on Monday."),
    ("demonstration", "Families gathered in the square in Sarn on Monday to demand answers."),
    ("demonstration", "Some 50 nurses assembled in Sarn on Monday with placards."),
    ("protest_dispersal", "Police stormed the sit-in in Sarn on Monday."),
    ("demonstration", "Farmers blocked the railway line in Sarn on Monday demanding higher prices."),
    ("riot", "On 3 March 2021, demonstrators hurled projectiles at police in Sarn."),
    ("riot", "Protesters toppled a statue in Sarn on Monday."),
    ("protest_dispersal", "Teachers were pushed back by gendarmes with tear gas in Sarn on Monday."),
    ("protest_dispersal", "Police lathi-charged students in Sarn on Monday."),
    ("force_against_protest", "Soldiers shot into a crowd of protesters in Sarn on Monday."),
    ("force_against_protest", "Five demonstrators were wounded by gunfire from police in Sarn on Monday."),
    # property
    ("property_destruction", "Settlers uprooted 60 olive trees near Sarn on Monday."),
    ("property_destruction", "Vandals smashed the windows of an office in Sarn on Monday."),
    # taken from where one lives
    ("abduction", "A teacher was taken from his home by armed men in Sarn on Monday."),
    ("arrest", "A teacher was taken from his home by police in Sarn on Monday."),
]


@pytest.mark.parametrize(("type", "note"), NOTES)
def test_a_note_gives_the_type_of_its_event(type: str, note: str) -> None:
    assert str(nm.parse_text(note, date="2024-05-16").events[0].type) == type


def test_what_there_was_none_of_is_no_event() -> None:
    text = "Troops entered Sarn on Monday without a fight."
    assert "armed_clash" not in [str(event.type) for event in nm.parse_text(text, date="2024-05-16").events]


def test_students_who_were_hurt_need_not_have_protested() -> None:
    text = "Two students were wounded in Sarn on Monday."
    assert [str(event.type) for event in nm.parse_text(text, date="2024-05-16").events] == ["attack"]


def test_protesters_shot_at_the_end_of_a_clause_are_shot() -> None:
    text = "Soldiers stormed the camp in Sarn on Monday, shooting protesters with live ammunition."
    assert "force_against_protest" in [
        str(event.type) for event in nm.parse_text(text, date="2024-05-16").events
    ]
