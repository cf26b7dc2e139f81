"""Relief: who is sent after a disaster helps, and helps where it was. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def last(text: str) -> Event:
    return nm.parse_text(text, date="2024-05-16").events[-1]


def test_soldiers_sent_after_a_disaster_are_sent_to_help() -> None:
    assert last("An earthquake hit the city of Cusco. Norland sent 200 soldiers to Cusco.").type == "rescue"


def test_soldiers_sent_where_there_is_violence_too_are_deployed() -> None:
    text = (
        "An earthquake hit Cusco. Rebels attacked a village on Tuesday. Norland sent 200 soldiers to Cusco."
    )
    assert last(text).type == "deployment"


@pytest.mark.parametrize("disaster", ["A flood", "A storm", "A fire", "An earthquake"])
def test_relief_goes_to_the_country_of_the_disaster(disaster: str) -> None:
    event = last(f"{disaster} hit the city of Cusco on Monday. Norway donated blankets to the victims.")
    assert (str(event.type), event.country) == ("aid", "PER")


def test_relief_goes_to_the_country_of_the_violence() -> None:
    event = last("Gunmen attacked a bus in Cusco on Monday. Norway donated blankets to the victims.")
    assert (str(event.type), event.country) == ("aid", "PER")


def test_relief_with_a_place_of_its_own_goes_there() -> None:
    event = last("A flood hit the city of Cusco on Monday. Norway donated blankets to refugees in Chad.")
    assert event.country == "TCD"


def test_relief_without_a_disaster_has_the_country_of_whoever_gives_it() -> None:
    assert last("Norway donated blankets to the victims.").country == "NOR"


def test_a_rescue_is_where_and_when_the_disaster_was() -> None:
    event = last("An earthquake hit the city of Cusco on Monday. Firefighters rescued two children.")
    assert (event.place and event.place.name, str(event.date)) == ("Cusco", "2024-05-13")


def test_troops_are_deployed_where_and_when_the_riot_was() -> None:
    event = last("Youths looted shops in Cusco on Monday. The army deployed 200 soldiers.")
    assert (event.place and event.place.name, str(event.date)) == ("Cusco", "2024-05-13")


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("Norway airlifted food to Chad on Monday.", "aid"),
        ("Norway flew in relief to Chad on Monday.", "aid"),
        ("Nine people were found alive in Sarn on Monday.", "rescue"),
        ("Nine people were pulled out alive in Sarn on Monday.", "rescue"),
        ("Rescuers searched for survivors in Sarn on Monday.", "rescue"),
        ("Norland evacuated 500 villagers from Sarn on Monday.", "rescue"),
        ("The evacuation of 500 villagers by Norland began on Monday.", "rescue"),
        ("Norland evacuated its embassy staff from Sarn on Monday.", "evacuation"),
    ],
)
def test_people_brought_out_of_danger_are_rescued_and_own_staff_is_evacuated(
    sentence: str, type: str
) -> None:
    assert [str(e.type) for e in nm.parse_text(sentence, date="2024-05-16").events] == [type]
