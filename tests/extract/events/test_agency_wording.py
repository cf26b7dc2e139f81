"""The many wordings in which agencies tell the same sort of event. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def types(text: str) -> list[str]:
    """The types of the events of a text, in order."""
    return [event.type.value for event in nm.parse_text(text, date="2024-05-16").events]


ONE_EVENT = [
    # what is laid in ruins, by what does it
    ("air_strike", "Jets flattened a school in the harbour district of Orvale on Monday."),
    ("missile_strike", "A missile levelled a bakery in Orvale on Monday."),
    ("shelling", "Government artillery hammered the suburb of Orvale on Sunday."),
    # so many of a weapon at once
    ("missile_strike", "Rebels fired volleys of rockets at Orvale on Friday."),
    ("shelling", "A hail of shells hit Orvale on Friday."),
    ("drone_strike", "A swarm of drones attacked an oil depot in Orvale on Friday."),
    # people led off
    ("abduction", "Gunmen took a nurse from her hotel in Goma on Monday."),
    ("abduction", "Rebels dragged the priest out of his church in Goma on Monday."),
    # put under, taken off, ordered out, told to leave
    ("restriction", "The governor placed Orvale under curfew on Saturday."),
    ("restriction", "The regulator took the radio station off the air on Monday."),
    ("protest_dispersal", "Police drove demonstrators out of the square on Sunday."),
    ("diplomatic_break", "Peru gave the Chilean ambassador 72 hours to leave on Monday."),
    ("diplomatic_break", "Peru called its ambassador home on Thursday."),
    ("sanctions", "Canada slapped travel bans on four officials of Peru on Thursday."),
    # out of somewhere
    ("evacuation", "Peru flew its diplomats out of Goma on Sunday."),
    ("rescue", "Rescuers dug a girl out of the rubble in Lima on Friday."),
    ("rescue", "Firefighters pulled two children out of a well in Lima on Monday."),
    ("rescue", "The coast guard picked up 83 migrants off Lisbon on Saturday."),
    ("rescue", "Six miners were brought to the surface in Lima on Sunday."),
    # ships, flights, calls, talks
    ("deployment", "A Peruvian frigate arrived in Lisbon on Sunday."),
    ("deployment", "Peru is to station missiles in Chile from 2026."),
    ("visit", "Foreign Minister Ana Torres landed in Lisbon on Friday."),
    ("call", "Ana Torres and Max Hale talked by video link on Monday."),
    ("meeting", "Envoys of Peru and Chile sat down in Geneva on Wednesday."),
    ("release", "The rebels let go of six hostages on Monday."),
    # polls and governments
    ("election", "Polling stations opened in Peru on Saturday."),
    ("election", "The president of Peru secured a second term on Saturday."),
    ("resignation", "The coalition collapsed on Monday."),
    ("legislation", "The opposition filed a no-confidence motion against the cabinet of Peru on Monday."),
    # accidents
    ("accident", "A dinghy carrying 50 people went down off Lisbon on Wednesday."),
    ("accident", "A passenger plane overshot the runway in Lima on Sunday, killing nine."),
    ("accident", "A gas cylinder exploded in a restaurant in Lima on Tuesday, injuring nine."),
    ("accident", "A bridge gave way in Lima on Sunday."),
    ("flood", "Heavy rain triggered flash floods in Lima on Friday."),
    # those who come, those who go
    ("visit", "The envoy Max Hale is expected in Lima on Friday."),
    ("visit", "President Ana Torres is due in Lima on Sunday."),
    ("withdrawal", "The last Peruvian soldiers flew out of Goma on Tuesday."),
    ("deployment", "Peru has sent 500 police officers to its northern border."),
    ("deployment", "Peru dispatched commandos to Haiti on Sunday."),
    ("offensive", "Peru launched Operation Condor against the rebels in April."),
    ("seize_territory", "Rebels entered the town of Orvale on Thursday."),
    # under lock and key
    ("arrest", "Two suspects are in custody, prosecutors said Monday."),
    ("arrest", "14 were detained in Lima on Thursday."),
    ("arrest", "More than 100 people were hauled away by police in Lima on Friday."),
    # by telephone, in an aside
    ("call", "Foreign Minister Ana Torres discussed the crisis with Max Hale by phone on Thursday."),
    ("meeting", "The ministers of Peru, meeting in Lima on Tuesday, voiced concern."),
    # strikes and protests that begin
    ("labour_strike", "The members of the union would begin a three-day strike on Wednesday, it said."),
    ("demonstration", "The protests began on April 15 after a ruling."),
    ("restriction", "Peru extended its state of emergency by a month on Friday."),
    # relief, and those who are taken out of danger
    ("aid", "Peru sent a plane with 40 tonnes of medical supplies to Chad on Sunday."),
    ("rescue", "Some 431,000 had been evacuated from low-lying villages."),
    ("natural_disaster", "A hillside collapsed in Lima on Thursday."),
    ("drone_strike", "A drone loaded with explosives targeted a barracks in Lima on Sunday."),
    ("shooting", "Two policemen guarding a school were shot and killed in Lima on Tuesday."),
    # ordered out, hemmed in, freed by firemen, drowned by rain
    ("diplomatic_break", "Peru ordered 30 employees of the Chilean embassy to leave within 72 hours."),
    ("siege", "Gunmen have cut off the town of Orvale since March."),
    ("arrest", "The captain and his mate are under arrest, the coast guard said."),
    ("rescue", "Firefighters freed a driver trapped in his lorry near Lima on Monday."),
    ("flood", "Heavy rains killed at least 40 people in Lima on Tuesday."),
    ("accident", "A tanker lorry exploded near Lima on Tuesday, killing 94 people."),
    # what a series of something did
    ("bombing", "A series of blasts rocked Goma on Friday."),
]


@pytest.mark.parametrize(("type", "text"), ONE_EVENT)
def test_wordings_of_agencies_tell_one_event(type: str, text: str) -> None:
    assert types(text) == [type]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru announced entry bans on six judges on Monday.", "happened"),
        ("The governor announced a curfew in Lima from Saturday.", "planned"),
    ],
)
def test_what_is_done_by_saying_so_took_place_when_it_was_announced(text: str, status: str) -> None:
    assert [event.status.value for event in nm.parse_text(text, date="2024-05-16").events] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Our windows fell in, said a baker.",
        "Killings have shaken the country.",
        # what is fought is no force, what is practised no raid, what one presses for not there yet
        "The minister said the government would fight corruption.",
        "He accused the allies of practising a raid on the capital.",
        "The envoy pressed the general for a ceasefire.",
        # what is carried has not been thrown, what will be met is no meeting
        '"The last of them was hiding on the roof with two grenades," he said.',
        "Any attempt to board ships will be met by the navy, he said.",
        "The president landed in hot water over his remarks.",
        "The president of Peru sat down for an interview on Monday.",
        # a vow of some day, a reproach of a way of life, what something hangs on
        '"We will take back our city, block by block," Prime Minister Max Hale said.',
        "Peru accuses Chile of arming the rebels.",
        "The group said it would not stop until the state agreed to fund its fighters.",
    ],
)
def test_such_words_alone_tell_of_no_event(text: str) -> None:
    assert types(text) == []
