"""Deeds of the news in words that are not the first that come to mind. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def told(sentence: str) -> Event:
    (event,) = nm.parse_text(sentence, date="2024-05-16").events
    return event


@pytest.mark.parametrize(
    ("sentence", "type", "status"),
    [
        ("A medical team from Norway will arrive on Saturday.", "aid", "planned"),
        ("Norland has pledged a pair of amphibious planes.", "aid", "planned"),
        ("Envoy Rui Bell left Norway for Peru on Tuesday.", "visit", "happened"),
        ("Rescuers recovered 18 bodies from the rubble on Tuesday.", "rescue", "happened"),
        ("The Interior Ministry suspended the mayor of Sarn on Monday.", "suspension", "happened"),
        ("The rain did not stop the two sides from exchanging 84 prisoners.", "release", "happened"),
    ],
)
def test_an_event_is_what_it_is_in_these_words_too(sentence: str, type: str, status: str) -> None:
    event = told(sentence)
    assert (event.type, event.status) == (type, status)


def test_those_who_turn_out_for_a_rally_hold_it() -> None:
    (party,) = told("About 3,000 people turned out for a rally in Lima.").participants
    assert (party.role, party.text) == ("agent", "About 3,000 people")


def test_what_a_decree_says_is_so() -> None:
    assert told("The decree imposes a curfew in Lima.").status == "happened"


def test_what_a_law_says_is_so_at_any_time_and_no_event() -> None:
    assert nm.parse_text("The law bans rallies in Lima.", date="2024-05-16").events == ()
