"""Talks: meetings and agreements that are told without those who take part. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def events(text: str, type: str) -> list[Event]:
    return [e for e in nm.parse_text(text, date="2024-05-16").events if e.type == type]


def only(text: str, type: str) -> Event:
    (event,) = events(text, type)
    return event


@pytest.mark.parametrize(
    "sentence", ["Talks opened in Lima on Tuesday.", "A new round of talks opened in Lima on Tuesday."]
)
def test_talks_with_a_place_and_a_day_are_a_meeting_whoever_came(sentence: str) -> None:
    event = only(sentence, "meeting")
    assert (event.country, event.when and event.when.value) == ("PER", "2024-05-14")


@pytest.mark.parametrize("sentence", ["Talks ended.", "Talks opened on Tuesday.", "Talks opened in Lima."])
def test_talks_without_a_place_or_a_day_are_spoken_of(sentence: str) -> None:
    assert events(sentence, "meeting") == []


def test_talks_that_will_open_are_planned() -> None:
    assert only("Talks will open in Lima on May 14.", "meeting").status == "planned"


def test_an_agreement_signed_in_a_month_is_an_event_whoever_signed_it() -> None:
    event = only("The front never accepted the March 2016 peace agreement.", "agreement")
    assert event.when is not None
    assert event.when.value == "2016-03"


def test_what_ministers_meet_for_is_their_meeting() -> None:
    text = "The presidents of Chile and Peru are to meet on June 15 in Oslo at talks mediated by Norway."
    assert len(events(text, "meeting")) == 1


def test_talks_in_a_town_where_two_are_to_meet_are_their_meeting() -> None:
    text = "The row came ahead of talks in Oslo, where Ana Torres and Rui Bell are set to meet with envoys."
    assert len(events(text, "meeting")) == 1


def test_talks_before_those_told_of_are_others() -> None:
    text = "The presidents of Chile and Peru met in Lima on Monday. Envoys of both had held talks in Oslo in May."
    assert len(events(text, "meeting")) == 2


def test_a_declaration_that_was_signed_is_the_one_that_they_signed() -> None:
    text = "Chile and Peru signed a declaration in Oslo. The declaration, signed on Monday, commits both to talk."
    event = only(text, "agreement")
    assert event.when is not None
    assert event.when.value == "2024-05-13"


@pytest.mark.parametrize("place", ["in Lima", "at the palace"])
def test_ministers_of_a_bloc_that_are_meeting_somewhere_meet(place: str) -> None:
    text = f"Foreign ministers of the Andean bloc, meeting {place} on Tuesday, called for calm."
    event = only(text, "meeting")
    assert [p.role.value for p in event.participants] == ["agent"]
