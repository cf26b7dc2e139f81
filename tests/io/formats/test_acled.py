"""ACLED's word for what an actor is: by its kind, or by its noun where it has no name."""

from __future__ import annotations

import csv
import io

import pytest
import samples

import newsmodel as nm


def rows(text: str) -> list[dict[str, str]]:
    article = nm.parse_text(text, date="2024-05-16", source="Coast Wire")
    return list(csv.DictReader(io.StringIO(samples.written(article, "acled").decode())))


@pytest.mark.parametrize(
    ("agents", "inter"),
    [
        ("Soldiers", "State forces"),
        ("Rebels", "Rebel group"),
        ("Militants", "Rebel group"),
        ("A suicide bomber", "Rebel group"),
        ("Gunmen", "Political militia"),
        ("A group of gunmen", "Political militia"),
        ("Unknown gunmen on motorcycles", "Political militia"),
        ("Armed men", "Political militia"),
        ("Bandits", "Political militia"),
        ("A gang", "Political militia"),
        ("Tribal fighters", "Identity militia"),
        ("Two fishermen", "Civilians"),
    ],
)
def test_actors_without_a_name_are_what_their_noun_says(agents, inter) -> None:
    [row] = rows(f"{agents} killed two farmers.")
    assert (row["inter1"], row["inter2"]) == (inter, "Civilians")
    assert row["interaction"] == f"{inter}-Civilians"
    assert row["civilian_targeting"] == "Civilian targeting"


def test_those_who_clash_with_each_other_stand_on_two_sides() -> None:
    [row] = rows("Rebels clashed with soldiers.")
    assert (row["actor1"], row["inter1"]) == ("Rebels", "Rebel group")
    assert (row["actor2"], row["inter2"], row["assoc_actor_1"]) == ("soldiers", "State forces", "")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Protesters threw stones at police.", "Rioters", "State forces"),
        ("A mob lynched a man.", "Rioters", "Civilians"),
        ("Students protested in Dhaka.", "Protesters", ""),
    ],
)
def test_rioters_are_those_who_riot_and_not_whom_they_turn_on(text, first, second) -> None:
    [row] = rows(text)
    assert (row["inter1"], row["inter2"]) == (first, second)


def test_a_thing_is_no_kind_of_actor() -> None:
    [row] = rows("Islamist militants attacked an army base in Mali.")
    assert (row["actor2"], row["inter2"]) == ("an army base", "")
