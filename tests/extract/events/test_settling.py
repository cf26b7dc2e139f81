"""Where and when an event was, if that is not told beside it. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def last(text: str) -> Event:
    return nm.parse_text(text, date="2024-05-16").events[-1]


def place(event: Event) -> str | None:
    return event.place.name if event.place is not None else None


# ---------------------------------------------------------------------- places

VISITED = "President Ana Torres visited Cusco on Tuesday. "


def test_whoever_visits_a_city_meets_people_there() -> None:
    event = last(f"{VISITED}She will meet Prime Minister Ivo Lund on Friday.")
    assert (event.type, place(event)) == ("meeting", "Cusco")


def test_those_who_do_not_visit_meet_elsewhere() -> None:
    event = last(f"{VISITED}Prime Minister Ivo Lund met Mayor Dan Orlow on Friday.")
    assert (event.type, place(event)) == ("meeting", None)


def test_a_visit_does_not_go_on_for_ever() -> None:
    between = "Schools closed. Shops closed. Roads were wet. Farmers waited. The river was low. Fog came. "
    event = last(f"{VISITED}{between}Torres met Prime Minister Ivo Lund on Friday.")
    assert (event.type, place(event)) == ("meeting", None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The army retook Sarn on Monday after talks in Cusco.", "Sarn"),
        ("President Ana Torres visited Arequipa on Monday after a speech in Cusco.", "Arequipa"),
        # an attack may be on what belongs to a place
        ("Rebels attacked Arequipa's mayor on Monday after a speech in Cusco.", "Cusco"),
    ],
)
def test_what_is_taken_or_visited_is_the_place_of_the_act(sentence: str, expected: str) -> None:
    assert place(last(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("An earthquake struck Cusco on Monday.", "Cusco"),
        ("A storm hit Lima on Monday.", "Lima"),
        ("A flood hit a village near Cusco on Monday.", "Cusco"),
    ],
)
def test_what_a_disaster_strikes_is_its_place(sentence: str, expected: str) -> None:
    assert place(last(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In Cusco, Minister Ivo Lund resigned on Monday.", None),
        ("Minister Ivo Lund resigned in Cusco on Monday.", "Cusco"),
        ("In Cusco, Minister Ivo Lund met farmers on Monday.", "Cusco"),
    ],
)
def test_an_office_is_given_up_where_the_verb_itself_says(sentence: str, expected: str | None) -> None:
    assert place(last(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Minister Ivo Lund, who cut short a trip to Chile, met President Ana Torres on Monday.", None),
        ("Minister Ivo Lund met President Ana Torres on a trip to Chile on Monday.", "Chile"),
    ],
)
def test_a_relative_clause_between_commas_keeps_its_place(sentence: str, expected: str | None) -> None:
    assert place(last(sentence)) == expected


@pytest.mark.parametrize(
    ("before", "capital", "expected"),
    [
        ("Schools closed in Lima. ", "the Peruvian capital", "Lima"),
        ("Schools closed in Lima. ", "the capital", "Lima"),
        ("Schools closed in Antananarivo.\n\n", "the Madagascar capital", "Antananarivo"),
        # a capital with two names
        ("Schools closed in Santiago. Shops closed in Lima. ", "the Chilean capital", "Santiago"),
        ("Schools closed in Quito. Shops closed in Lima. ", "the Ecuadorian capital", "Quito"),
        # it is not named: whose it is tells it
        ("", "the Peruvian capital", "Lima"),
        ("Schools closed in Cusco.\n\n", "the Peruvian capital", "Lima"),
        ("", "the Welsh capital", None),
    ],
)
def test_the_capital_is_the_city_where_the_text_names_it(
    before: str, capital: str, expected: str | None
) -> None:
    assert place(last(f"{before}Students demonstrated in {capital} on Monday.")) == expected


@pytest.mark.parametrize("valley", ["the valley", "the same valley", "that valley"])
def test_the_same_valley_is_the_valley_named_before(valley: str) -> None:
    event = last(f"Rebels held the Sarwali Valley for years. Gunmen attacked a bus in {valley} on Monday.")
    assert place(event) == "Sarwali Valley"


def test_a_valley_is_no_other_place_named_before() -> None:
    assert (
        place(last("Schools closed in Orvale Bay.\n\nGunmen attacked a bus in the valley on Monday.")) is None
    )


# ---------------------------------------------------------------------- countries


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("Peru expelled the Chilean ambassador on Monday.", "PER"),
        ("Peru attacked Chile on Monday.", "CHL"),
    ],
)
def test_what_is_done_at_home_has_the_country_of_whoever_does_it(sentence: str, country: str) -> None:
    assert last(sentence).country == country


def test_people_protest_in_the_country_that_the_text_is_about() -> None:
    text = "Peru is calm. Lima is calm. Dockers went on strike against the United States on Monday."
    assert last(text).country == "PER"


def test_what_nothing_places_lies_in_the_country_named_most() -> None:
    text = "Peru and Chile and Bolivia are near. Peru is calm. Ecuador waits. Gunmen killed two farmers."
    assert last(text).country == "PER"


def test_a_town_that_nothing_places_lies_in_the_country_named_most() -> None:
    text = (
        "Peru and Chile and Bolivia are near. Peru is calm. Ecuador waits. Gunmen came to the town of Orvale."
    )
    assert {p.name: p.country for p in nm.parse_text(text).places}["Orvale"] == "PER"


@pytest.mark.parametrize(
    ("where", "country"),
    [
        ("the Orvale Valley", "PER"),
        ("the Sarwali region", "PER"),
        # a sea is of no country
        ("the Orvale Sea", None),
        ("the Black Sea", None),
    ],
)
def test_strange_land_lies_in_the_country_of_the_text(where: str, country: str | None) -> None:
    event = last(f"Peru is calm. Lima is calm. Gunmen attacked a bus in {where} on Monday.")
    assert event.place is not None
    assert event.place.country == country


@pytest.mark.parametrize(
    ("where", "country"),
    [
        ("the Peruvian city of Orvale", "PER"),
        ("the Peruvian border town of Orvale", "PER"),
        ("the city of Orvale", "CHL"),
    ],
)
def test_an_adjective_gives_a_strange_town_its_country(where: str, country: str) -> None:
    event = last(f"Chile is calm. Santiago is calm. A bomb exploded in {where} on Monday.")
    assert event.country == country


@pytest.mark.parametrize("city", ["Abidjan", "The Hague", "Aden"])
def test_a_seat_of_government_is_a_city_where_something_happens_in_it(city: str) -> None:
    event = last(f"A bomb exploded in {city} on Monday.")
    assert event.place is not None
    assert (event.place.name, str(event.place.kind)) == (city, "city")


@pytest.mark.parametrize(
    ("city", "name"), [("Kiev", "Kiev"), ("Kyiv", "Kyiv"), ("Popayán", "Popayán"), ("Popayan", "Popayan")]
)
def test_a_city_goes_by_the_name_that_the_text_uses(city: str, name: str) -> None:
    assert place(last(f"Gunmen attacked a bus in {city} on Monday.")) == name


# ---------------------------------------------------------------------- dates


def test_last_week_is_a_day_of_its_month() -> None:
    event = last("Gunmen attacked a bus in Lima last week.")
    assert event.when is not None
    assert (str(event.when.type), event.when.value) == ("DATE", "2024-05")


def test_the_day_on_which_it_was_told_yields_to_the_day_on_which_it_was() -> None:
    text = "Police said on Tuesday that gunmen attacked a bus in Cusco. The bus was attacked on Sunday."
    assert [str(e.date) for e in nm.parse_text(text, date="2024-05-16").events] == ["2024-05-12"]


def test_the_day_on_which_it_was_stays_when_it_is_told_again_on_another() -> None:
    text = "A bomb exploded in Cusco on Sunday. The army said on Tuesday that the blast killed two guards."
    assert [str(e.date) for e in nm.parse_text(text, date="2024-05-16").events] == ["2024-05-12"]


def test_the_day_on_which_it_was_told_dates_it_where_nothing_else_does() -> None:
    assert str(last("The army said on Tuesday that rebels attacked a bus in Cusco.").date) == "2024-05-14"


def test_two_days_of_the_deed_are_two_deeds() -> None:
    text = "Rebels attacked a bus in Cusco on Sunday. The bus was attacked on Saturday."
    assert len(nm.parse_text(text, date="2024-05-16").events) == 2


def test_a_date_behind_the_verb_is_nearer_than_one_inside_the_subject() -> None:
    event = last("Gunmen who fled on Friday attacked a bus near Cusco on Sunday.")
    assert str(event.date) == "2024-05-12"


def test_a_date_that_opens_the_sentence_dates_its_verb() -> None:
    assert str(last("On Saturday gunmen attacked a bus that had been bought in May.").date) == "2024-05-11"


def test_a_date_that_opens_the_sentence_reaches_over_a_relative_clause() -> None:
    text = "On Saturday President Ana Torres, who took office in January, flew to Cusco."
    visits = [e for e in nm.parse_text(text, date="2024-05-16").events if e.type == "visit"]
    assert [str(e.date) for e in visits] == ["2024-05-11"]


def test_a_place_that_opens_the_sentence_reaches_over_a_relative_clause() -> None:
    assert place(last("In Cusco on Saturday gunmen, who came from Arequipa, attacked a bus.")) == "Cusco"


LATER = "Gunmen attacked a bus in Cusco on Tuesday. The mayor wept.\n\n"


def test_what_is_done_later_is_done_on_the_same_day() -> None:
    event = last(f"{LATER}Soldiers later sealed off the square.")
    assert (event.type, event.when and event.when.value) == ("restriction", "2024-05-14")


def test_without_such_a_word_nothing_is_known_of_the_day() -> None:
    event = last(f"{LATER}Soldiers sealed off the square.")
    assert (event.type, event.when) == ("restriction", None)


def test_an_hour_until_when_is_not_when() -> None:
    event = last("Peru ordered two Chilean diplomats to leave the country within 72 hours.")
    assert event.when is None
