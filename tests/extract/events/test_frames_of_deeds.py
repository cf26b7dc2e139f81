"""Who does what to whom, in the frames that agencies use. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# type, who does it, to whom, sentence
DEEDS = [
    # behind how many were for it stands what they decided
    ("support", ["Congress"], ["Chile"], "Peru's Congress ratified by 80 votes to 12 a treaty with Chile."),
    ("support", ["Senate"], ["Chile"], "Peru's Senate approved by a wide margin a border treaty with Chile."),
    # by when, not by whom
    ("withdrawal", ["Syrian troops"], [], "The withdrawal of Syrian troops was completed by midnight."),
    # a visit that ends is no measure taken back
    ("visit", ["A minister"], ["Kenya"], "A minister ended a three-day visit to Kenya on Monday."),
    # whose embassy it is
    ("demonstration", ["students"], ["Chilean embassy"], "The Chilean embassy was picketed by students."),
    # what is only played
    ("exercise", ["Chile", "Peruvian marines"], [], "Peruvian marines staged a mock landing with Chile on Monday."),
    ("withdrawal", ["Some 40 rebels"], [], "Some 40 rebels handed in their rifles in Orvale on Monday."),
    ("aid", ["Japan"], ["army"], "Ghana's army took delivery of 20 ambulances donated by Japan."),
    ("aid", ["Kuwait"], ["the central bank"], "Kuwait deposited 200 million dollars with the central bank of Sudan."),
    ("deployment", ["Reservists"], [], "Reservists in Orvale were ordered to report to their units."),
    # those in a convoy are whom it is of, its vehicles are not
    ("ambush", ["Gunmen"], ["a convoy of Peruvian nurses"], "Gunmen ambushed a convoy of Peruvian nurses in Orvale."),
    ("shelling", ["Rebels"], ["a convoy"], "Rebels shelled a convoy of 20 trucks in Orvale."),
    # two persons of one country
    ("trial", ["a Lima prosecutor"], ["A Peruvian general"],
     "A Peruvian general was charged by a Lima prosecutor with ordering killings."),
    # whose aircraft bring help
    ("aid", ["Peruvian air force"], [], "Two Peruvian air force planes landed in Orvale with relief for flood victims."),
    ("agreement", ["Chile", "Peru"], [], "Peru and Chile settled a border dispute on Monday."),
    ("aid", ["Peru"], ["Chile"], "Peru came to the aid of Chile with 40 tonnes of water."),
    ("withdrawal", ["Rebels"], ["Peruvian army"],
     "Rebels handed over 90 rifles to the Peruvian army."),
    ("withdrawal", ["Peru"], [], "Peru moved its tanks back from the border."),
    ("withdrawal", ["The last Cuban soldiers"], [], "The last Cuban soldiers sailed from Orvale on Monday."),
    ("deployment", ["Peruvian flotilla"], [], "A Peruvian flotilla left Callao for Chile on Monday."),
    ("deployment", ["China"], [], "China test-fired two missiles on Monday."),
    ("deployment", ["Peruvian militiamen"], [], "Peruvian militiamen dug trenches along the border."),
    ("labour_strike", ["Taxi drivers"], [], "Taxi drivers brought Lima to a standstill on Monday."),
    ("demonstration", ["Some 3,000 women"], [], "Some 3,000 women banged pots in Lima on Monday."),
    ("arrest", ["army"], ["a former president"], "Peru's army confined a former president to his house."),
    ("aid", ["Chilean doctors"], ["Peru"], "Chilean doctors set up a field hospital for flood victims in Peru."),
    ("cooperation", ["Chile"], ["Peru"], "Chile supplied Peru with radar data on smugglers."),
    # had talks, was there for talks
    ("meeting", ["Ana Torres", "Max Hale"], [], "Minister Ana Torres had talks with President Max Hale in Lima."),
    ("visit", ["Peru's foreign minister"], [], "Peru's foreign minister was in Quito on Monday for talks on the border."),
    ("bombing", ["Suspected Maoists"], ["a bridge"], "Suspected Maoists blew up a bridge in Orvale."),
    ("withdrawal", ["The last Dutch peacekeepers"], [], "The last Dutch peacekeepers went home from Eritrea on Friday."),
    ("riot", ["Protesters"], ["German police"], "Protesters scuffled with German police in Orvale on Monday."),
    ("labour_strike", ["Residents"], ["the police"], "Residents stayed away from work in protest against the police."),
    ("restriction", ["Turkey"], ["Syrian aircraft"], "Turkey closed its airspace to Syrian aircraft on Monday."),
    ("sanctions", ["Japan"], ["Iran"], "Japan stopped buying oil from Iran on Monday."),
    # by whom a threat, a plot or a pledge is made: who is to do it
    ("bombing", ["Azure Front"], ["hotels"], "A threat by the Azure Front to bomb hotels has scared visitors."),
    ("assassination", ["two officers"], ["the president"], "A plot by two officers to kill the president was uncovered."),
    ("aid", ["Peru"], ["Chile"], "A pledge by Peru to send 40 tonnes of food to Chile was welcomed."),
]  # fmt: skip


def parties(event: nm.Event, role: str, text: str) -> list[str]:
    found = [p.span for p in event.participants if p.role.value == role and p.span is not None]
    return sorted(text[slice(*span)] for span in found)


@pytest.mark.parametrize(("type", "agents", "targets", "text"), DEEDS)
def test_a_deed_is_told_with_who_did_it_to_whom(
    type: str, agents: list[str], targets: list[str], text: str
) -> None:
    event = nm.parse_text(text, date="2024-05-16").events[0]
    found = (event.type.value, parties(event, "agent", text), parties(event, "target", text))
    assert found == (type, agents, targets)


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile begin talks in Lima on Friday.",
        "The armies of Peru and Chile start a joint exercise on Friday.",
        "President Ana Torres begins a visit to Ghana on Friday.",
    ],
)
def test_what_begins_on_a_day_is_to_come(text: str) -> None:
    event = nm.parse_text(text, date="2024-05-16").events[0]
    assert event.status.value == "planned"
    assert event.when is not None
    assert str(event.when.start) == "2024-05-17"
