"""Names of things that nobody acts under: makes, models, indices, awards, manoeuvres, treaties."""

from __future__ import annotations

import pytest

import newsmodel as nm


def actors(text: str) -> list[str]:
    return [actor.name for actor in nm.parse_text(text, date="2024-05-16").actors]


@pytest.mark.parametrize(
    "text",
    [
        "A Boeing 737 landed at dawn.",
        "The men drove a white Toyota Hilux.",
        "Two Toyota pickups were burned.",
        "An old Airbus A320 was sold.",
        "The Nikkei 225 fell.",
        "The Lenz Industrial Average fell.",
        "A 737 MAX 9 landed at dawn.",
        "She won the Golden Lion and the Palme d'Or.",
        "The New Dawn treaty expired.",
        "The Lenz Papers were leaked.",
        "Exercise Cobra Gold began at dawn.",
        "Operation Blue Guard began at dawn.",
        "The Tour de Lenz began at dawn.",
        "The Leopard 2 tanks arrived at dawn.",
    ],
)
def test_what_only_bears_a_name_is_no_actor(text: str) -> None:
    assert actors(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Toyota executive left.", "Toyota"),
        ("Toyota pickups sold well, and Toyota cut prices.", "Toyota"),
        ("Two men left. Boeing said it was glad.", "Boeing"),
        ("Troops of Operation Lenz Dawn left the town.", "Operation Lenz Dawn"),
        ("The Barrio 18 gang killed two men.", "Barrio 18"),
    ],
)
def test_who_acts_is_one_though_things_go_by_the_same_words(text: str, name: str) -> None:
    assert name in actors(text)
