"""What the shape of a clause says of who did what, and whether anybody did. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel import Event


def told(text: str) -> list[Event]:
    return list(nm.parse_text(text, date="2024-03-14").events)


def types(text: str) -> list[str]:
    return [event.type.value for event in told(text)]


def targets(event: Event) -> list[str]:
    return [p.text for p in event.participants if p.role == "target"]


def agents(event: Event) -> list[str]:
    return [p.text for p in event.participants if p.role == "agent"]


def test_how_old_somebody_is_counts_nobody() -> None:
    (event,) = told(
        "The death toll from Friday's crash in Orvale rose to seven when a woman aged 63 died in hospital."
    )
    assert event.killed == 7


def test_who_is_described_by_an_age_between_commas_is_the_one_before_them() -> None:
    (event,) = told("The driver of the train, a man aged 29, was detained on Sunday.")
    assert targets(event) == ["The driver"]


def test_a_second_participle_before_a_length_of_time_is_passive_too() -> None:
    arrest, release = told("The driver was detained on Sunday and released a day later.")
    assert (release.type, targets(release)) == ("release", targets(arrest))


def test_last_before_a_verb_belongs_to_the_verb() -> None:
    (event,) = told(
        "Karvia, a land of hills wedged between two seas, last threw out Danish diplomats in May 2017."
    )
    assert agents(event) == ["Karvia"]


def test_what_was_not_stopped_took_place() -> None:
    assert types("The rain did not stop thousands from marching in Tbilisi on Saturday.") == ["demonstration"]


def test_an_object_put_last_for_its_weight_is_still_the_object() -> None:
    text = "The two ministers signed at the close of their session a memorandum of understanding in Oslo on Tuesday."
    assert types(text) == ["agreement"]


def test_what_somebody_refers_to_with_was_to_is_not_to_come() -> None:
    (event,) = told("Her reference was to a rally in Lima on Sunday.")
    assert (event.status, event.when and event.when.value) == ("happened", "2024-03-10")


@pytest.mark.parametrize(
    "sentence", ["The rally dispersed before noon.", "The crowd scattered in Lima on Monday."]
)
def test_a_crowd_that_disperses_by_itself_is_dispersed_by_nobody(sentence: str) -> None:
    assert "protest_dispersal" not in types(sentence)


def test_deputies_who_vote_to_remove_a_premier_pass_a_motion() -> None:
    (event,) = told("Deputies in Lima voted on Friday to remove Prime Minister Ana Torres.")
    assert event.type == "legislation"


@pytest.mark.parametrize(
    "sentence",
    [
        "Coast guards fired water cannon at two Danish boats on Sunday.",
        "Karvian ships blasted Danish boats with water cannons on Sunday.",
    ],
)
def test_water_cannon_used_on_boats_attacks_them(sentence: str) -> None:
    assert types(sentence) == ["attack"]


def test_water_cannon_used_on_a_crowd_disperses_it() -> None:
    assert types("Police turned water cannon on protesters in Lima on Sunday.") == ["protest_dispersal"]


def test_a_flood_that_drives_people_out_expels_nobody() -> None:
    assert types("Floods drove out 500 villagers in Orvale on Tuesday.") == ["flood"]


DEEDS = [
    ("Helicopters lifted 90 people from rooftops near Beira on Saturday.", ["rescue"]),
    ("The trade minister is to sit with the unions in Dhaka on Thursday.", ["meeting"]),
    ("Chile and Peru held a joint sail off Lima on Monday.", ["cooperation"]),
    ("The opposition will move a vote of no confidence in the cabinet next Tuesday.", ["legislation"]),
    ("In February 2006, flames swept through a mill in Lima, killing 54 people.", ["fire"]),
    ("Editor Ana Torres was picked up at her home on Monday.", ["arrest"]),
]


@pytest.mark.parametrize(("sentence", "expected"), DEEDS)
def test_deeds_in_plain_words(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize("form", ["HE", "H.E."])
def test_excellencies_are_called_by_their_names(form: str) -> None:
    article = nm.parse_text(f"{form} Foreign Minister Ana Torres arrived in Lima.", date="2024-03-14")
    assert "Ana Torres" in [actor.name for actor in article.actors]


def test_a_phrase_between_commas_does_not_part_a_deed_from_its_day() -> None:
    (event,) = told("In May, after two years of haggling, Chile signed a trade pact with Peru.")
    assert event.when is not None
    assert event.when.value == "2023-05"


TOLLS = [
    ("The death toll from Monday's quake in Lima, initially given as 37, was later raised to 41.", 41),
    ("A quake hit Lima on Monday. The death toll was earlier put at nine.", None),
    ("The number of people known to have died in the floods in Lima has risen to 29.", 29),
]


@pytest.mark.parametrize(("sentence", "killed"), TOLLS)
def test_a_toll_is_the_number_that_still_holds(sentence: str, killed: int | None) -> None:
    (event,) = told(sentence)
    assert event.killed == killed


FREED = [
    "Police arrested two men in Halifax on Thursday. Both were let go on Friday.",
    "Police arrested 20 men in Halifax on Thursday. All but two were released on Friday.",
    "Police arrested 20 men in Halifax on Thursday; all but two have since been released.",
]


@pytest.mark.parametrize("text", FREED)
def test_some_of_those_who_were_taken_are_released(text: str) -> None:
    assert types(text) == ["arrest", "release"]


def test_the_year_before_a_verb_counts_nothing() -> None:
    resignation = told("Protests in Lima in April 2018 forced Premier Ana Torres to resign.")[-1]
    assert (resignation.type, resignation.status) == ("resignation", "happened")


@pytest.mark.parametrize(
    "sentence", ["The talks in Lima did not go ahead.", "A drill with Chile did not proceed."]
)
def test_what_did_not_go_ahead_is_no_event(sentence: str) -> None:
    assert types(sentence) == []


def test_what_took_hours_to_do_was_done_by_whom_it_took() -> None:
    (event,) = told("Firefighters needed eleven hours to free the passengers of a train near Oslo on Monday.")
    assert (event.type, event.status, agents(event)) == ("rescue", "happened", ["Firefighters"])


def test_nobody_killed_or_hurt_is_nobody_wounded_either() -> None:
    (event,) = told("A train derailed near Oslo on Monday. No one was killed or injured.")
    assert (event.killed, event.wounded) == (0, 0)


@pytest.mark.parametrize("what", ["meet", "hold talks"])
def test_an_agreement_to_meet_is_the_meeting_to_come(what: str) -> None:
    (event,) = told(f"The two sides agreed to {what} in Oslo on Monday.")
    assert (event.type, event.status) == ("meeting", "planned")


def test_soldiers_of_two_states_act_for_them() -> None:
    (event,) = told("Border guards of Chile and Peru exchanged fire on Thursday near Arica.")
    assert agents(event) == ["Chile", "Peru"]


def test_those_who_met_are_they_who_sign() -> None:
    meeting, accord = told(
        "Ana Torres and Ivo Lund met on Friday in Oslo. After four hours of talks they signed a protocol."
    )
    assert (accord.type, agents(accord)) == ("agreement", agents(meeting))


MORE_DEEDS = [
    ("The army will fly a company of soldiers to Lae on Wednesday.", ["deployment"]),
    ("The rebels called for a 24-hour shutdown across Chile on Friday.", ["labour_strike"]),
    ("Two suspected accomplices were picked up by police commandos in Ghent in February.", ["arrest"]),
    ("Students held a counterprotest in Ghent on Monday.", ["demonstration"]),
    ("The two factions will sit down on Monday in Oslo.", ["meeting"]),
]


@pytest.mark.parametrize(("sentence", "expected"), MORE_DEEDS)
def test_more_deeds_in_plain_words(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected
