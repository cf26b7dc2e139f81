"""Words of ordinary news that tell of no event by the rules, beside such as do. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

PAIRS = [
    ("Airlines in Lima cancelled 200 flights on Monday.", []),
    ("Karvia cancelled its contract with Peru on Monday.", ["suspension"]),
    ("The volcano forced thousands of people from their homes on Monday.", []),
    ("Militants forced thousands of people from their homes in Lima on Monday.", ["expulsion"]),
    ("Ivo Lund agreed that more work was needed.", []),
    ("France and Chile agreed that the border would be opened.", ["agreement"]),
    ("Ivo Lund was travelling with her two sons.", []),
    ("The foreign minister flew to Paris on Monday.", ["visit"]),
    ("She was blamed for the disappearance of hundreds of pages.", []),
    ("The disappearance of a student in Lima on Monday shocked the town.", ["abduction"]),
    ("The Orioles rallied for a 5-4 victory on Monday.", []),
    ("Ivo Lund won the time trial of the Tour of Netherlands on Tuesday.", []),
    ("Toyota Motor offered $250 million of notes on Monday.", []),
    ("In Lima, a strike against Toyota goes on.", ["labour_strike"]),
    ("The reward for information leading to an arrest was raised on Monday.", []),
    ("No one had been arrested as of Tuesday evening.", []),
    ("Ivo Lund went to the house to pick up his things.", []),
    ("The boy is being held in juvenile hall on suspicion of theft.", []),
    ("Rebels held 20 nuns hostage in Lima on Monday.", ["abduction"]),
    ("The airliner exploded in flames at Lima airport on Monday.", ["accident"]),
    ("The reporter told how the Korean War had started.", []),
    ("The state withdrew their registrations on Monday.", []),
    ("She told the Conservative Party conference in Birmingham on Sunday that taxes would fall.", []),
    ("The president chose Ivo Lund as his defence secretary on Monday.", ["appointment"]),
    ("A man drove a lorry into a Christmas market in Berlin on Monday.", ["attack"]),
    ("Government troops captured a third of eastern Aleppo on Monday.", ["seize_territory"]),
    ("Rebels seized large parts of Aleppo on Monday.", ["seize_territory"]),
    ("Rebels seized a radio station in Lima on Monday.", ["seize_territory"]),
    ("Guards found the prisoner's cell empty late on Saturday.", []),
    ("Customs police have intercepted a yacht carrying cocaine off Lima.", ["organized_crime"]),
    ("The strikes on Lima on Tuesday destroyed six hideouts.", ["attack"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PAIRS)
def test_everyday_words_tell_of_events_only_where_they_mean_them(sentence: str, expected: list[str]) -> None:
    assert [str(event.type) for event in nm.parse_text(sentence, date="2025-06-19").events] == expected


def test_who_made_what_a_measure_follows_did_not_take_it() -> None:
    text = "Peru imposed a curfew in Lima on Monday following an attack by rebels."
    curfew = next(e for e in nm.parse_text(text, date="2025-06-19").events if str(e.type) == "restriction")
    assert [p.name for p in curfew.agents] == ["Peru"]
