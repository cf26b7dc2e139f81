"""Deeds as dispatches tell them: what is shot down, what raiders take, who is let go, what relief enters, what a measure is."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def _events(text: str) -> list[Event]:
    return list(nm.parse_text(text, date="2024-05-14").validate().events)


TYPES = [
    # drones destroyed over a place are an attack by those whose they were
    ("The ministry said 43 Karvian drones had been destroyed over Lima on Monday.", ["drone_strike"]),
    ("Two Norwegian missiles were intercepted over Lima on Monday.", ["missile_strike"]),
    ("Air defences shot down 61 of 74 drones, the air force said.", ["weapons_seizure"]),
    # what aircraft destroy
    ("Army jets destroyed a convoy of trucks at Lima airport on Monday.", ["air_strike"]),
    # what raiders take and burn besides is part of the raid
    ("Gunmen on motorbikes overran a post in Lima on Monday, killing nine guards and making off with weapons.", ["seize_territory"]),
    ("Gunmen stormed a village near Lima on Monday, killing nine. They also burnt 27 houses and rustled 300 cattle.", ["raid"]),
    # envoys behind a long object
    ("Peru declared two employees of the Norwegian embassy in Lima personae non gratae on Monday.", ["diplomatic_break"]),
    # what sanctions consist in
    ("Peru imposed sanctions on seven firms on Monday, barring banks from dealing with them.", ["sanctions"]),
    # relief is no army
    ("A Red Cross convoy entered Lima on Monday.", ["aid"]),
    ("A convoy of 42 World Food Programme trucks reached Lima on Monday.", ["aid"]),
    ("An army convoy entered Lima on Monday.", ["seize_territory"]),
    # gates are taken, cuts hurt nobody
    ("The rebels captured the border gate at Lima on Monday.", ["seize_territory"]),
    ("The cuts will hurt families, the mayor said.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "types"), TYPES)
def test_a_dispatch_tells_of(text: str, types: list[str]) -> None:
    assert [event.type.value for event in _events(text)] == types


def test_drones_shot_down_are_sent_by_their_owner() -> None:
    (event,) = _events("Nine Norwegian drones had been destroyed over Lima on Monday.")
    assert [p.actor.name for p in event.agents if p.actor is not None] == ["Norway"]


FREED = [
    (
        "Four sailors were kidnapped off Peru in May 2021. They were released the following month.",
        "four sailors",
    ),
    ("Police arrested nine men in Lima on Monday. They were freed on Tuesday.", "nine men"),
    ("Gunmen seized two nurses in Lima on Monday. They were rescued on Tuesday.", "two nurses"),
]


@pytest.mark.parametrize(("text", "freed"), FREED)
def test_they_who_are_freed_are_those_who_were_taken(text: str, freed: str) -> None:
    last = _events(text)[-1]
    assert last.type.value in ("release", "rescue")
    assert [p.text.lower() for p in last.targets] == [freed]


def test_albums_are_not_freed() -> None:
    assert _events("The band made two albums. They were released in June.") == []


COUNTRIES = [
    ("Peru blacklisted three U.S. companies on Monday.", "USA"),
    ("Peru imposed sanctions on four Norwegian officials on Monday.", "NOR"),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_sanctions_are_told_of_the_country_that_they_hit(text: str, country: str) -> None:
    assert [event.country for event in _events(text)] == [country]


def test_a_curfew_holds_where_it_is_put_upon() -> None:
    (event,) = _events("The army imposed a curfew on Arequipa on Monday.")
    assert event.place is not None
    assert event.place.name == "Arequipa"


def test_bands_that_clash_are_armed_groups() -> None:
    text = "Clashes between the Arandu Defence Force (ADF) and the Sarwo People's Army (SPA) broke out on Monday."
    actors = nm.parse_text(text, date="2024-05-14").actors
    assert [(actor.name, actor.kind.value) for actor in actors] == [
        ("Arandu Defence Force", "armed_group"),
        ("Sarwo People's Army", "armed_group"),
    ]
