"""Names inside compounds, foreign acronyms, companies named like people. The sentences are invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

NAMED = [
    ("A NATO-led force left.", "NATO", "nato"),
    ("The Hamas-run office closed.", "Hamas", "hamas"),
    ("An al-Qaeda-linked band fled.", "al-Qaeda", "al-qaeda"),
    ("The Red Coast Front left. A Red Coast Front-held town fell.", "Red Coast Front", "red-coast-front"),
    ("The Dubai-based firm left.", "Dubai", "place:dubai"),
    ("The New York-born singer left.", "New York", "place:new-york-city"),
    ("A U.K.-based group left.", "U.K.", "place:united-kingdom"),
    ("The State Land Agency (AVRT) met. AVRT agreed.", "AVRT", "state-land-agency"),
    ("They won the U.S. Air Force $40 million contract.", "U.S. Air Force", "us-air-force"),
    ("Ford said sales fell.", "Ford", "ford-motor"),
    ("Ana Ford won the vote. Ford said she was glad.", "Ford", "person:ana-ford"),
    ("The mayor met Harrison Ford in Lisbon.", "Harrison Ford", "person:harrison-ford"),
    ("Ford Motor hired Ana Ford. Ford said sales fell.", "Ford", "ford-motor"),
]


@pytest.mark.parametrize(("text", "form", "referent"), NAMED)
def test_a_name_stands_for_whom_it_names(text: str, form: str, referent: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    last = [m for m in article.mentions if article[m.span] == form][-1]
    assert last.referent.id == referent


@pytest.mark.parametrize(
    "text", ["Iran-backed men fled.", "A Reuters-style report came.", "The Rome-trained cook left."]
)
def test_a_compound_that_only_describes_names_nobody(text: str) -> None:
    assert not nm.parse_text(text, date="2024-05-16").mentions


def test_what_a_compound_names_is_not_the_place_of_what_is_told() -> None:
    article = nm.parse_text("A Dubai-based firm said gunmen killed two men in Arandu.", date="2024-05-16")
    assert [event.place.name for event in article.events if event.place] == ["Arandu"]


def test_an_acronym_that_others_bear_is_none_of_the_name_before_it() -> None:
    article = nm.parse_text("The Arandu Rowing Club (NATO) met.", date="2024-05-16")
    assert all("NATO" not in actor.aliases for actor in article.actors if actor.name == "Arandu Rowing Club")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Chad-Sudan border was shut.", ["Chad", "Sudan"]),
        ("The New York-London flight was late.", ["New York", "London"]),
        ("The Hong Kong-Macau ferry was late.", ["Hong Kong", "Macau"]),
        ("In Guinea-Bissau, it rained.", ["Guinea-Bissau"]),
        ("The Lima-Cusco International Bridge fell.", ["Lima-Cusco International Bridge"]),
        ("Ana Paris-London spoke.", []),
    ],
)
def test_a_hyphen_joins_two_places(text: str, places: list[str]) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [article[m.span] for m in article.mentions if isinstance(m.referent, nm.Place)] == places
