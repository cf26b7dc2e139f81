"""When an event is denied as a whole. Every sentence is invented; so are the people and places that it accuses."""

from __future__ import annotations

import pytest

import newsmodel as nm

SHELLED = "The army said the Azure Front shelled the town of Sarn on Monday. "
CAPTURED = "The army said it had captured the village of Sarn on Monday. "


def statuses(text: str) -> list[str]:
    return [str(event.status) for event in nm.parse_text(text, date="2024-05-16").events]


@pytest.mark.parametrize("denial", ["denied the report", "denied the claim", "rejected the allegations"])
def test_who_is_said_to_have_done_it_may_deny_what_the_other_side_alone_tells(denial: str) -> None:
    assert statuses(f"{SHELLED}The Azure Front {denial}.") == ["denied"]


@pytest.mark.parametrize("denial", ["denied losing the village", "denied leaving the village"])
def test_who_denies_losing_a_town_denies_its_capture(denial: str) -> None:
    assert statuses(f"{CAPTURED}The Azure Front {denial}.") == ["denied"]


@pytest.mark.parametrize("whoever", ["The Azure Front", "The rebels"])
def test_the_bare_claim_that_a_town_fell_may_be_denied_by_whoever_is_not_named_in_it(whoever: str) -> None:
    assert statuses(f"{CAPTURED}{whoever} denied the claim.") == ["denied"]
    assert statuses(f"{CAPTURED}{whoever} denied the claim that the village was empty.") == ["happened"]


def test_who_denies_losing_a_town_denies_no_shelling() -> None:
    assert statuses(f"{SHELLED}The Harvest Party denied losing the town.") == ["happened"]


@pytest.mark.parametrize("part", ["responsibility", "the motive"])
def test_a_denial_of_the_blame_or_the_motive_leaves_the_deed(part: str) -> None:
    assert statuses(f"{SHELLED}The Azure Front denied {part}.") == ["happened"]


def test_what_the_outlet_tells_in_its_own_words_stays_told() -> None:
    text = "The Azure Front shelled the town of Sarn on Monday. The Azure Front denied the report."
    assert statuses(text) == ["happened"]


def test_who_has_no_part_in_it_cannot_deny_it() -> None:
    assert statuses(f"{SHELLED}The Harvest Party denied the report.") == ["happened"]


def test_nobody_denies_what_he_told_himself() -> None:
    text = "The Azure Front said it shelled the town of Sarn on Monday. The Azure Front denied the report."
    assert "denied" not in statuses(text)


def test_a_denial_goes_with_what_was_told_just_before() -> None:
    between = "Schools closed. The river was low. A bridge was shut. Farmers waited. "
    assert statuses(f"{SHELLED}{between}The Azure Front denied the report.")[0] == "happened"


def test_an_event_that_is_told_often_after_its_denial_is_denied_all_the_same() -> None:
    assert statuses(
        f"{SHELLED}The Azure Front denied the report. {'The shelling killed nine people. ' * 10}"
    ) == ["denied"]


def test_an_answer_that_no_such_thing_took_place_denies_what_one_side_told() -> None:
    told = "The mayor said that gunmen attacked a post in Sarn on Monday. "
    assert statuses(f"{told}The rebels denied that any post had been attacked.") == ["denied"]


def test_who_is_accused_of_a_siege_may_deny_any_siege() -> None:
    text = "An envoy accused the army of “besieging” the town of Sarn. The army denied imposing any siege."
    assert statuses(text) == ["denied"]


def test_a_charge_is_denied_in_the_sentence_that_brings_it() -> None:
    text = "Norway accused Chile of ramming a boat off Sarn on Monday, a charge Chile denies."
    assert statuses(text) == ["denied"]


def test_what_only_a_denied_report_tells_is_denied() -> None:
    text = (
        "He denied a report in the weekly Lantern that the minister had met the rebels in Lisbon on Monday."
    )
    assert statuses(text) == ["denied"]


@pytest.mark.parametrize(
    ("denial", "status"),
    [
        ("denied that the raid took place", "denied"),
        ("denied any part in the raid", "happened"),  # by whom, not whether
        ("denied the raid", "happened"),
    ],
)
def test_a_deed_told_before_is_denied_only_where_it_is_said_not_to_have_been(
    denial: str, status: str
) -> None:
    told = "The army said rebels carried out a raid on a bank in Sarn on Monday. "
    assert statuses(f"{told}The rebels {denial}.") == [status]


def test_a_spokesman_and_his_force_are_one_side() -> None:
    text = (
        "A jet bombed a camp near Sarn on Monday, said Ivo Lund, spokesman for the Navy of Chile. Villagers said farmers died "
        "in the bombing. The Navy of Chile dismissed the allegation."
    )
    assert statuses(text) == ["happened"]


def test_a_denial_of_whom_it_struck_is_none_of_the_strike() -> None:
    text = "A drone strike in Sarn killed nine people on Sunday, a doctor said. The army denied that it had struck civilians."
    assert statuses(text)[0] == "happened"


@pytest.mark.parametrize("aim", ["civilians had been targeted", "it had targeted civilians"])
def test_who_denies_an_aim_does_not_deny_the_deed(aim: str) -> None:
    told = "Soldiers shelled the village of Sarn on Monday, two witnesses said. "
    assert statuses(f"{told}The army denied that {aim}.") == ["happened"]
