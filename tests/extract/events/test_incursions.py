"""Forces where they should not be, what is seized and banned, lorries that get through, and who throws what."""

from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("type", "sentence"),
    [
        ("deployment", "Three Karvian fighter jets violated Chilean airspace on Friday."),
        ("deployment", "Two coast guard ships entered waters around the Senkaku Islands on Tuesday."),
        ("deployment", "Forty military aircraft crossed the median line of the Taiwan Strait on Thursday."),
        ("deployment", "A US destroyer transited the Taiwan Strait on Wednesday."),
        ("deployment", "The president ordered the dispatch of 1,200 soldiers to the coast."),
        ("arrest", "Iranian commandos seized an oil tanker in the Gulf of Oman on Saturday."),
        ("abduction", "Houthi rebels seized a cargo ship in May."),
        ("sanctions", "China retaliated with a ban on Japanese seafood in May."),
        ("restriction", "The city imposed a ban on rallies on Monday."),
        ("aid", "Two lorries carrying surgical kits reached Lima on Thursday."),
        (
            "suspension",
            "Soldiers seized power in Niger on Monday. The United States said it was suspending military aid.",
        ),
        ("rescue", "The blaze forced the evacuation of 14 villages on Saturday."),
        ("labour_strike", "Maoists called a bandh in Bastar on April 18."),
        ("labour_strike", "German hauliers are planning a strike for Monday."),
        ("demonstration", "Teachers blocked the East-West Road on Monday to demand pay."),
        ("riot", "Farmers threw eggs and stones at the parliament in Lima on Monday."),
        ("accident", "A wooden boat broke apart on rocks off Peru on Sunday."),
        ("property_destruction", "Two fibre-optic cables were cut in the Baltic Sea on Sunday."),
        ("drone_strike", "The agency reported that Israeli drones had hit a depot near Lima on Monday."),
    ],
)
def test_the_type(type: str, sentence: str) -> None:
    assert type in {e.type.value for e in nm.parse_text(sentence, date="2024-05-16").events}


def test_a_drone_that_helps_in_a_search_strikes_nothing() -> None:
    found = nm.parse_text("Peru sent a drone to help in the search for the plane.", date="2024-05-16").events
    assert "drone_strike" not in {e.type.value for e in found}


def test_what_reaches_a_town_is_there() -> None:
    (aid,) = nm.parse_text("Two lorries carrying food reached Lima on Thursday.", date="2024-05-16").events
    assert aid.place is not None
    assert aid.place.name == "Lima"


def test_an_emptied_village_is_the_target_of_the_evacuation() -> None:
    (rescue,) = [
        e
        for e in nm.parse_text("Floods forced the evacuation of 14 villages.", date="2024-05-16").events
        if e.type == "rescue"
    ]
    assert [p.text for p in rescue.targets] == ["14 villages"]


def test_armed_groups_between_which_there_is_a_fight_are_its_sides() -> None:
    (clash,) = nm.parse_text(
        "Fighting between rival armed groups killed nine in Lima.", date="2024-05-16"
    ).events
    assert [p.text for p in clash.agents] == ["rival armed groups"]


def test_dozens_of_attackers_are_no_crowd() -> None:
    found = nm.parse_text("Soldiers killed dozens of gunmen in Lima on Monday.", date="2024-05-16").events
    assert "force_against_protest" not in {e.type.value for e in found}


def test_those_freed_one_by_one_were_freed_by_nobody_named() -> None:
    (release,) = nm.parse_text("The hostages were released one by one on Monday.", date="2024-05-16").events
    assert release.agents == ()


def test_a_channel_on_which_an_attack_is_claimed_is_not_attacked() -> None:
    (bombing,) = nm.parse_text(
        "A bomb hit a mosque in Lima on Monday. The front claimed the bombing on its Telegram channel.",
        date="2024-05-16",
    ).events
    assert all("Telegram" not in p.text for p in bombing.targets)


def test_barracks_of_a_guard_are_told_beside_other_things() -> None:
    (raid,) = nm.parse_text(
        "Rebels stormed the barracks of the guard in Lima on Sunday, burning several vehicles.",
        date="2024-05-16",
    ).events
    assert "the barracks" in {p.text for p in raid.targets}
