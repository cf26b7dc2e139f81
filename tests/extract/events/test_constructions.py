"""Constructions of news English: what each of them tells, and what is one event although two words tell of it. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def events(text: str) -> tuple[Event, ...]:
    return nm.parse_text(text, date="2024-05-16").events


def types(text: str) -> list[str]:
    return [str(event.type) for event in events(text)]


# ------------------------------------------------------------------ flight


@pytest.mark.parametrize(
    "flight",
    [
        "Some 3,000 people fled their homes.",
        "About 3,000 people were driven from their homes.",
        "The fighting displaced 3,000 people.",
    ],
)
def test_people_in_flight_are_what_an_attack_cost(flight: str) -> None:
    (found,) = events(f"Rebels shelled Orvale on Monday. {flight}")
    assert [(toll.kind, toll.low) for toll in found.casualties] == [("displaced", 3000)]


def test_flight_is_an_event_if_nothing_else_is_told() -> None:
    assert types("Thousands of people fled Goma on Monday.") == ["evacuation"]


# ----------------------------------------------------------------- strikes


def test_the_strike_is_the_labour_strike_told_before() -> None:
    text = "Workers walked out in Lima on Saturday. By Monday the strike had spread to Cusco."
    (found,) = events(text)
    assert found.type == "labour_strike"
    assert found.place is not None
    assert found.place.name == "Lima"


def test_the_strike_is_an_attack_if_violence_was_told_since() -> None:
    text = "Workers walked out in Lima on Saturday. A missile hit the port on Sunday. The strike was the third this year."
    assert "missile_strike" in types(text)
    assert types(text).count("labour_strike") == 1


# ------------------------------------------------------------------ visits


@pytest.mark.parametrize(
    "text",
    [
        "Officials travelled to Qatar in April to meet envoys of the rebels.",
        "The minister flew to Oslo on Monday to meet his counterpart, Ana Berg.",
    ],
)
def test_to_travel_and_meet_is_one_visit(text: str) -> None:
    assert types(text) == ["visit"]


def test_everybody_who_was_called_takes_part_in_the_call() -> None:
    (found,) = events(
        "Berg spoke by phone with the minister, Ana Ortiz, and with her deputy, Ivo Sok, on Monday."
    )
    assert [party.text for party in found.participants] == ["Berg", "Ana Ortiz", "Ivo Sok"]


# ---------------------------------------------------------------- buildings


@pytest.mark.parametrize(
    "thing", ["the Rana complex", "a stand at a stadium", "the scaffolding", "a footbridge"]
)
def test_what_collapses_is_an_accident(thing: str) -> None:
    (found,) = events(f"Thirty people were killed when {thing} collapsed in Lima on Monday.")
    assert (found.type, found.killed) == ("accident", 30)


# ----------------------------------------------------------------- no event


@pytest.mark.parametrize(
    "text",
    [
        "The blaze at the mill in Sarn was not an accident, the mayor said.",
        "This wasn't an ambush by rebels, he said.",
        "The office in Lima, which took over the case, said the man was ill.",
    ],
)
def test_what_is_ruled_out_or_no_land_is_no_event(text: str) -> None:
    assert {"accident", "ambush", "seize_territory"}.isdisjoint(types(text))


# ------------------------------------------------------------------- dates


def dated(text: str, type: str) -> str | None:
    return next(
        (event.when.value if event.when else None for event in events(text) if event.type == type), None
    )


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("Police arrested the man, whose plea was turned down in 2023, in Oslo.", "arrest"),
        ("The minister met Ivo Berg, who was freed on Monday, in Rome.", "meeting"),
    ],
)
def test_a_time_told_of_somebody_in_a_relative_clause_is_not_the_events(text: str, type: str) -> None:
    assert dated(text, type) is None


def test_a_time_told_of_the_event_in_a_relative_clause_is_the_events() -> None:
    assert (
        dated("The attack on the market, which began on Monday, killed five people.", "attack")
        == "2024-05-13"
    )


# ---------------------------------------------------------------- wording


@pytest.mark.parametrize(
    ("type", "text"),
    [
        ("ceasefire", "The ceasefire had come into force at 6 a.m. on Thursday."),
        ("ceasefire", "An armistice took effect on Monday."),
        ("deployment", "A neutral force, the Third Brigade, moved in between the two sides on Monday."),
        ("labour_strike", "Train drivers held a four-hour stoppage on Tuesday."),
        ("agreement", "The lender signed a $2 billion bailout with Karvia in March 2023."),
        ("visit", "A team of the lender is scheduled to visit Lima on Monday."),
        ("aid", "Volunteers handed out food packs to survivors in Lima on Monday."),
        ("assassination", "Gunmen shot dead militia leader Omar Sarn in Tripoli."),
        ("shooting", "Gunmen shot dead journalist Omar Sarn in Tripoli."),
    ],
)
def test_the_type_follows_the_wording(type: str, text: str) -> None:
    assert types(text) == [type]


@pytest.mark.parametrize(
    "text",
    [
        "Clashes on Monday in Tripoli pitted the Orva Brigade against the Sarn Front.",
        "The fighting, which pitted the Orva Brigade against the Sarn Front, killed nine people in Tripoli.",
        "Clashes pitting the Orva Brigade against the Sarn Front broke out in Tripoli.",
    ],
)
def test_clashes_that_pit_one_side_against_another_are_fought_by_both(text: str) -> None:
    (found,) = events(text)
    assert [party.text for party in found.participants] == ["Orva Brigade", "Sarn Front"]


def test_a_part_of_the_body_is_not_what_was_hurt() -> None:
    text = "Police used tear gas to disperse students in Lima. Ten people were taken to hospital, two of them with head injuries."
    (found,) = events(text)
    assert [party.text for party in found.targets] == ["students"]
    assert found.wounded == 10


# ------------------------------------------------------- what goes together


def test_those_who_were_taken_are_those_who_are_freed() -> None:
    taken, freed = events("Gunmen kidnapped three teachers in Lima in March. They were freed on 4 April.")
    assert (taken.type, freed.type) == ("abduction", "release")
    assert [party.text for party in freed.participants] == ["three teachers"]


def test_an_assault_in_which_something_was_done_is_no_second_one() -> None:
    text = (
        "Gunmen stormed a mine near Lima on Sunday, killing two workers, in an assault that shook the valley."
    )
    assert types(text) == ["raid"]


def test_who_opened_fire_first_was_in_the_fight() -> None:
    text = "Soldiers clashed with the Sarn Front in Lima on Monday. The Sarn Front had opened fire first, he said."
    assert types(text) == ["armed_clash"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Police arrested a lawyer in the Tunis suburb of La Marsa on Monday.", "La Marsa"),
        ("Police arrested a lawyer in the northern suburbs of Tunis on Monday.", "Tunis"),
    ],
)
def test_a_suburb_is_finer_than_its_city(text: str, place: str) -> None:
    (found,) = events(text)
    assert found.place is not None
    assert found.place.name == place


def test_talks_where_two_are_to_meet_are_one_meeting() -> None:
    text = "He spoke ahead of talks in Rome, where Ana Berg and Ivo Sok are set to meet on Sunday."
    (found,) = events(text)
    assert [party.text for party in found.participants] == ["Ana Berg", "Ivo Sok"]


@pytest.mark.parametrize(
    ("type", "text"),
    [
        ("deployment", "About 120 soldiers were flown to Lima on Wednesday."),
        ("release", "On Wednesday, Karvia handed over two prisoners to Peru."),
        ("armed_clash", "Violence between two clans began in Lima on Tuesday."),
        ("ambush", "Fighters of the Sarn Front laid an ambush near Lima on Monday."),
    ],
)
def test_more_words_have_their_type(type: str, text: str) -> None:
    assert types(text) == [type]


def test_a_protest_against_a_price_is_against_nobody() -> None:
    (found,) = events("Truckers marched in Lima on Monday in protest against the price of diesel.")
    assert [party.text for party in found.participants] == ["Truckers"]


# ------------------------------------------------------------ who and why


def test_rebels_who_seize_people_abduct_them_and_may_release_them() -> None:
    text = "The rebels seized six soldiers on Friday. The rebels released them on Monday."
    assert types(text) == ["abduction", "release"]


def test_police_who_seize_people_arrest_them() -> None:
    assert types("Police seized two men in Lima on Monday.") == ["arrest"]


def test_a_beach_is_where_people_were_shot_not_what_was_hit() -> None:
    (found,) = events("In August 2023, 37 people were shot dead on the same beach.")
    assert [party.text for party in found.participants] == ["37 people"]


def test_whoever_drives_to_a_city_to_protest_protests_there() -> None:
    (found,) = events("Farmers drove their tractors into Brussels on Monday to protest against a law.")
    assert (found.type, found.status) == ("demonstration", "happened")


@pytest.mark.parametrize(("verb", "status"), [("voted", "happened"), ("will vote", "planned")])
def test_what_was_voted_for_is_done(verb: str, status: str) -> None:
    (found,) = events(f"Lawmakers {verb} to impeach President Karl Voss on Tuesday.")
    assert (found.type, found.status) == ("legislation", status)


def test_marks_round_an_operation_do_not_hide_who_launched_it() -> None:
    (found,) = events("The army launched an “anti-terrorist operation” in Lima on Tuesday.")
    assert [party.text for party in found.agents] == ["The army"]


@pytest.mark.parametrize(
    "text",
    [
        "A knife attack left two dead in Lima on Sunday. The minister visited the city on Monday.",
        "Rebels marched into Lima on Monday. The army retook the city on Friday.",
    ],
)
def test_the_city_that_is_visited_or_retaken_is_the_one_told_of(text: str) -> None:
    place = events(text)[-1].place
    assert place is not None
    assert place.name == "Lima"


@pytest.mark.parametrize("faith", ["Shiite", "Catholic", "Druze", "Sikh"])
def test_a_faith_is_no_place(faith: str) -> None:
    article = nm.parse_text(f"A bomb exploded inside a {faith} temple in Lima on Friday.", date="2024-05-16")
    assert [place.name for place in article.places] == ["Lima"]


def test_a_hospital_to_which_the_dead_are_brought_is_not_where_they_died() -> None:
    (found,) = events(
        "Gunmen stormed a mine on Sunday, killing seven workers. The bodies were brought to Cusco's hospital. "
        "The assault took place near the village of Sarn, the mayor said."
    )
    assert found.place is not None
    assert found.place.name == "Sarn"
