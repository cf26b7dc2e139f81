"""Single plain sentences, such as anybody tries first."""

from __future__ import annotations

import pytest

import newsmodel as nm


def events(sentence: str) -> tuple[nm.Event, ...]:
    return nm.parse_text(sentence, date="2024-05-16").events


def names(event: nm.Event, role: str) -> list[str]:
    return [p.actor.name for p in event.participants if p.role == role and p.actor is not None]


@pytest.mark.parametrize("adverb", ["deliberately", "again", "routinely", "once again", "indiscriminately"])
def test_the_accused_is_the_doer_whatever_adverb_stands_before_the_deed(adverb: str) -> None:
    (event,) = events(f"Portugal accused Chile of {adverb} bombing a hospital.")
    assert names(event, "agent") == ["Chile"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Portugal vowed to fight terrorism.",
        "The minister pledged to fight organised crime.",
        "The union warned the owners against flying drones over Lisbon.",
        "Police said no one was hurt.",
        "Shares exploded after the merger.",
        "The suspect fled the scene.",
        "A man fled on foot.",
        "The army marched in a parade in Lisbon.",
    ],
)
def test_what_only_sounds_like_a_deed_is_no_event(sentence: str) -> None:
    assert events(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police clashed with protesters in Lisbon.", "riot"),
        ("Police clashed with striking miners in Lisbon.", "riot"),
        ("A tanker exploded off Portugal, killing nine.", "accident"),
        ("Kenya sent police to Portugal.", "deployment"),
        ("The UN mission will leave Portugal.", "withdrawal"),
    ],
)
def test_a_plain_sentence_tells_of_one_event(sentence: str, expected: str) -> None:
    assert [str(event.type) for event in events(sentence)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    ["Portugal blamed Chile for the attack on the dam.", "The ministry said Chile had fired 100 drones."],
)
def test_what_a_state_does_is_not_placed_in_that_state(sentence: str) -> None:
    (event,) = events(sentence)
    assert event.place is None


def test_whoever_promises_to_fight_an_evil_threatens_nobody() -> None:
    (statement,) = nm.parse_text("The president vowed to wipe out corruption.", date="2024-05-16").statements
    assert statement.act == "promise"
