"""The two sides, mediators and whoever is counted again: parties that are told by a number. Every sentence is invented."""

from __future__ import annotations

import newsmodel as nm


def agents(text: str) -> set[str]:
    """Names of the agents of the last event."""
    return {p.name for p in nm.parse_text(text, date="2024-05-16").events[-1].agents}


def count(text: str) -> int:
    return len(nm.parse_text(text, date="2024-05-16").events)


def test_the_two_countries_are_the_two_named_before() -> None:
    text = "Peru and Chile share a river. The two countries signed an agreement in Cusco on Monday."
    assert agents(text) == {"Peru", "Chile"}


def test_the_two_sides_may_be_of_any_kind() -> None:
    text = "The Azure Front and the Red Coast Front are at war. Both sides signed an agreement on Monday."
    assert agents(text) == {"Azure Front", "Red Coast Front"}


def test_one_country_alone_is_not_two() -> None:
    assert agents("Peru waited. The two countries signed an agreement on Monday.") == {"The two countries"}


def test_two_farmers_are_no_sides() -> None:
    text = "Peru and Chile share a river. The two farmers signed an agreement in Cusco on Monday."
    assert agents(text) == {"The two farmers"}


def test_whoever_speaks_of_both_sides_is_neither() -> None:
    text = "The Azure Front and the Red Coast Front are at war. The Harvest Union said both sides shelled villages."
    assert agents(text) == {"Azure Front", "Red Coast Front"}


def test_the_two_ministers_are_the_two_persons_named_last() -> None:
    text = "Dan Orlow watched. Minister Ivo Lund wrote to Minister Max Hale. The two ministers met on Monday."
    assert agents(text) == {"Ivo Lund", "Max Hale"}


def test_mediators_from_two_countries_act_for_both() -> None:
    assert agents("Mediators from Qatar and Norway met rebels in Cusco.") == {"Qatar", "Norway", "rebels"}


def test_the_two_who_were_handed_over_are_the_two_who_were_freed() -> None:
    text = "Rebels freed two policemen in Cusco on Tuesday. The two were released at a bridge."
    assert count(text) == 1


def test_four_are_not_the_five_who_were_freed() -> None:
    text = "Rebels released five guards near Sarn on Tuesday. The four were released at a bridge."
    assert count(text) == 2
