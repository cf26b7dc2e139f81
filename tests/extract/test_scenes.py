"""Countries in texts of several: ministries in small letters, states that answer, and sentences that say where they are."""

from __future__ import annotations

import pytest

import newsmodel as nm

HOME = "Peru closed the road. Peruvian police and the Peruvian army patrolled Lima. "

MINISTRIES = [
    ("The interior ministry in Santiago denounced it.", "Chilean interior ministry", "CHL"),
    (
        "Chile condemned it. Foreign ministry spokeswoman Ana Torres said no.",
        "Chilean foreign ministry",
        "CHL",
    ),
    ("The oil and gas ministry later said no.", "Peruvian oil and gas ministry", "PER"),
    ("The Houthi-run health ministry put the toll at nine.", "Yemeni health ministry", "YEM"),
    ("The Hamas health ministry put the toll at nine.", "Hamas health ministry", "PSE"),
]


@pytest.mark.parametrize(("text", "name", "country"), MINISTRIES)
def test_a_ministry_in_small_letters_belongs_to(text: str, name: str, country: str) -> None:
    article = nm.parse_text(HOME + text)
    ministries = [(a.name, a.country) for a in article.actors if "ministry" in a.name]
    assert ministries == [(name, country)]


def test_the_same_ministry_is_one_actor_whatever_stands_before_it() -> None:
    text = "The Chilean health ministry counted nine dead. The foreign ministry in Lima wept. The health ministry said ten."
    article = nm.parse_text(text)
    assert [a.name for a in article.actors if "health" in a.name] == ["Chilean health ministry"]


def test_a_ministry_that_is_only_a_building_is_no_actor() -> None:
    article = nm.parse_text(HOME + "They met outside the finance ministry.")
    assert not [a for a in article.actors if "ministry" in a.name]


PEOPLE = [
    ("The interior ministry in Santiago denied it. Its spokesman, Rui Bell, laughed.", "CHL"),
    ("Chile, which owns the islands, reacted angrily. Foreign Minister Rui Bell left.", "CHL"),
    ("Chile denied it, with Foreign Ministry spokesman Rui Bell calling it a tale.", "CHL"),
    ("Chile's coast guard blamed Lima. “We warn Peru,” spokesman Rui Bell said.", "CHL"),
    ("In Chile, nine people died. A bridge fell. The mayor, Rui Bell, wept.", "CHL"),
    ("In Chile, nine people died. Peru mourned them. The mayor, Rui Bell, wept.", "PER"),
    ("In Chile, a bridge fell. The Peruvian Communist Party wept. Doctor Rui Bell wept.", "PER"),
    ("Meanwhile, in the Chilean town of Arica, a bridge fell. Survivor Rui Bell wept.", "CHL"),
]


@pytest.mark.parametrize(("text", "country"), PEOPLE)
def test_a_person_in_a_text_of_two_countries_belongs_to(text: str, country: str) -> None:
    article = nm.parse_text(HOME + text)
    assert [a.country for a in article.actors if a.name == "Rui Bell"] == [country]


@pytest.mark.parametrize(
    "text", ["An official in Santiago said the road was shut.", "In Chile, a nurse said the road was shut."]
)
def test_an_unnamed_source_is_of_the_country_in_which_it_is(text: str) -> None:
    article = nm.parse_text(HOME + text)
    assert [a.country for a in article.actors if a.kind == "unnamed"] == ["CHL"]


def test_a_ministry_run_by_a_listed_movement_is_not_that_of_the_text() -> None:
    article = nm.parse_text(HOME + "The Hamas-run health ministry put the toll at nine.")
    assert [a.country for a in article.actors if "inistry" in a.name] == ["PSE"]


def test_what_it_has_is_of_the_same_country() -> None:
    article = nm.parse_text(HOME + "The Chilean army sent two ships, its Department of Defence said.")
    assert [a.country for a in article.actors if a.name == "Department of Defence"] == ["CHL"]
