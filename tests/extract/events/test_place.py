"""Where it was. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

COUNTRIES = [
    ("Colombian President Max Hale condemned the murder of a judge.", "Colombia"),
    ("Police in Belarus said that gunmen killed a judge. The murder shocked the town.", "Belarus"),
    # nothing is named
    ("Gunmen killed a judge on Monday.", None),
    # diplomacy takes no place from those who take part
    ("Colombian President Max Hale met a French envoy.", None),
]


@pytest.mark.parametrize(("text", "name"), COUNTRIES)
def test_violence_takes_place_in_its_country_at_least(text: str, name: str | None) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    place = article.events[0].place
    assert (place.name if place else None) == name
    assert place is None or place in article.places


OBJECTS = [
    # the town that is hit is where it was
    ("Government forces shelled Aleppo on Monday.", "Aleppo", "SYR", ["Aleppo"]),
    ("Rebels fired rockets toward Haifa.", "Haifa", "ISR", []),
    # a state that is only the object is whom it was done to
    ("Karvia launched 40 missiles at Lebanon on Monday.", None, "LBN", ["Lebanon"]),
    ("Israel struck Lebanon on Monday.", None, "LBN", ["Lebanon"]),
]


@pytest.mark.parametrize(("text", "place", "country", "targets"), OBJECTS)
def test_a_place_as_object(text: str, place: str | None, country: str, targets: list[str]) -> None:
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert (event.place.name if event.place else None, event.country) == (place, country)
    assert [p.text for p in event.participants if p.role == "target"] == targets


WHERE = [
    # a relative clause is about the place before it
    (
        "The minister flew to Lisbon on Monday, where he signed an agreement with Spain.",
        "agreement",
        "Lisbon",
    ),
    # whence somebody came is not where he was arrested; whence pupils were seized is where they were seized
    ("Police arrested a singer on Monday as he returned from Lisbon.", "arrest", None),
    ("Gunmen seized nine pupils from a school in Lima on Monday.", "abduction", "Lima"),
    # whither rather than whence
    ("The army sent 200 soldiers from Lima to Cusco on Monday.", "deployment", "Cusco"),
    # a thing named by its place
    ("Farmers blocked the Lima-Cusco highway on Monday.", "demonstration", "Lima-Cusco"),
    ("Rebels attacked a Lima warehouse on Monday.", "attack", "Lima"),
    # what suffers it
    ("Goma, the army's last town in the region of Lima, has been under siege since May.", "siege", "Goma"),
    # those who uphold the law do so at home
    ("Police in Lima, meanwhile, arrested two brothers on Monday.", "arrest", "Lima"),
    # the town that was called so before
    (
        "Trucks entered Lima city on Monday. The mayor of Cusco spoke. Soldiers withdrew from the city on Tuesday.",
        "withdrawal",
        "Lima",
    ),
]


@pytest.mark.parametrize(("text", "type", "place"), WHERE)
def test_the_place_that_the_words_around_it_say(text: str, type: str, place: str | None) -> None:
    found = [e for e in nm.parse_text(text, date="2025-06-19").events if e.type == type]
    assert [e.place.name if e.place else None for e in found] == [place]


def test_violence_of_which_no_place_is_told_was_done_in_the_country_of_the_dateline() -> None:
    text = "LIMA, May 16 (Reuters) - Two judges were murdered on Wednesday, the government said."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.place is not None
    assert (event.place.name, event.country) == ("Peru", "PER")


@pytest.mark.parametrize(
    "site",
    [
        "The bank is located in the Arandu district of Lima.",
        "The bank, situated in the Arandu district, was closed.",
        "The blast damaged the bank, which is located in the Arandu district.",
    ],
)
def test_violence_took_place_where_the_thing_stands_that_was_hit(site: str) -> None:
    (event,) = nm.parse_text(f"A bomb exploded at a bank in Lima on Monday. {site}", date="2024-05-16").events
    assert event.place is not None
    assert event.place.name == "Arandu"


def test_where_another_thing_stands_is_not_where_it_took_place() -> None:
    text = "A bomb exploded at a bank in Lima on Monday. The ministry, located in the Arandu district, said nothing."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.place is not None
    assert event.place.name == "Lima"


def test_a_thing_that_is_located_somewhere_was_not_found() -> None:
    text = "A bomb exploded outside the party's headquarters, located in the Arandu district of Lima."
    assert [str(e.type) for e in nm.parse_text(text, date="2024-05-16").events] == ["bombing"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("TUCSON, Ariz. (KOVA) - A man was shot dead on Monday, police said.", "Tucson"),
        ("AKRON, Ohio -- Two brothers were killed by a gunman on Saturday, police said.", "Akron"),
        # of the whole country is told from its capital
        (
            "LIMA, May 16 (Coast Wire) - Rebels killed nine Peruvian soldiers on Monday, the army said.",
            "Peru",
        ),
    ],
)
def test_violence_of_which_no_place_is_told_took_place_in_the_town_of_the_dateline(
    text: str, place: str
) -> None:
    event = nm.parse_text(text, date="2024-05-16").events[0]
    assert event.place is not None
    assert event.place.name == place


def test_a_dateline_of_town_and_state_names_the_town() -> None:
    article = nm.parse_text(
        "FORT WAYNE, Ind. (WOVA) - Police arrested three men on Monday.", date="2024-05-16"
    )
    assert article.dateline is not None
    assert article.dateline.name == "Fort Wayne"


@pytest.mark.parametrize("town", ["GARY", "PHOENIX", "YOUNGSTOWN"])
def test_a_town_in_capitals_before_a_dash_opens_a_dateline_whatever_else_its_name_means(town: str) -> None:
    article = nm.parse_text(f"{town} - A man was shot dead on Monday, police said.", date="2024-05-16")
    assert article.dateline is not None
    assert article.dateline.name == town.capitalize()


@pytest.mark.parametrize("base", ["Ain al-Asad airbase", "Ain al-Asad air base", "Hmeimim airbase"])
def test_the_noun_behind_a_base_is_part_of_its_name(base: str) -> None:
    (event,) = nm.parse_text(f"Two rockets hit {base} on Monday.", date="2024-05-16").events
    assert event.place is not None
    assert event.place.name == base


def test_what_is_done_over_a_raid_is_not_done_where_it_was() -> None:
    (event,) = nm.parse_text("Peru expelled two envoys over the Oslo raid.", date="2024-05-16").events
    assert event.place is None
