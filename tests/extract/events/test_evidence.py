"""Whether a text tells enough of something to call it an event. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

LEAD = "Fog closed the harbour of Sarn on Monday. "


def types(text: str) -> list[str]:
    return [str(event.type) for event in nm.parse_text(text, date="2024-05-16").events]


IN_PASSING = [
    # who did it is not told
    ("A former governor was sentenced in May.", []),
    ("A court sentenced the former governor to ten years in prison in May.", ["trial"]),
    # told in a relative clause, by the way
    ("President Ana Torres, who dismissed Minister Ivo Lund in May, spoke.", []),
    ("President Ana Torres dismissed Minister Ivo Lund in May.", ["appointment"]),
    # not done yet
    ("President Ana Torres will dismiss Minister Ivo Lund on Friday.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), IN_PASSING)
def test_behind_the_lead_a_verdict_or_appointment_takes_both_parties_and_its_own_clause(
    sentence: str, expected: list[str]
) -> None:
    assert types(LEAD + sentence) == expected


def test_in_the_lead_a_verdict_is_the_news() -> None:
    assert types("A former governor was sentenced in Orvale on Monday.") == ["trial"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A curfew was imposed in Orvale on Tuesday.", ["restriction"]),
        ("A no-confidence vote was held in Orvale on Tuesday.", ["legislation"]),
        ("A ban was imposed in Orvale on Tuesday.", []),
    ],
)
def test_curfews_and_confidence_votes_are_news_wherever_they_stand(
    sentence: str, expected: list[str]
) -> None:
    assert types(LEAD + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The commander, whose men fought near Orvale in May, arrived on Monday.", []),
        ("Rebels fought near Orvale on Monday.", ["armed_clash"]),
    ],
)
def test_fighting_takes_somebody_who_fights(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Karvian air force intercepted nine missiles near Orvale on Monday.", []),
        ("Rebels destroyed four rockets in Orvale on Monday.", []),
        ("The Karvian air force shot down 38 of 52 drones near Orvale on Monday.", []),
        ("Rebels shot down a drone near Orvale on Monday.", ["attack"]),
        ("The Karvian air force shot down a helicopter near Orvale on Monday.", ["armed_clash"]),
    ],
)
def test_what_was_intercepted_belongs_to_the_attack_that_sent_it(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The army relocated a police post to Orvale on Monday.", []),
        ("Belonia evacuated its embassy in Orvale on Monday.", []),
        ("Belonia evacuated its embassy staff from Orvale on Monday.", ["evacuation"]),
    ],
)
def test_an_evacuation_is_of_people(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The opposition blamed the government for the deaths in Orvale on Monday.", []),
        ("The killings in Orvale on Monday were condemned.", []),
        ("The deaths of two farmers in Orvale on Monday shook the town.", ["attack"]),
    ],
)
def test_deaths_that_are_only_spoken_of_are_no_attack(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("This law is an attack on the press by the government, the mayor said.", []),
        ("The new tax is an assault on farmers, the mayor said in Cusco on Monday.", []),
        ("It was an attack on a bus by rebels in Sarn on Monday.", ["attack"]),
    ],
)
def test_what_is_an_attack_on_a_nation_or_a_purse_is_a_figure_of_speech(
    sentence: str, expected: list[str]
) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Karvian army ended a ceasefire with the Azure Front on Monday.", []),
        ("The Azure Front abandoned the truce with the army in Sarn on Monday.", []),
        ("The Karvian army and the Azure Front declared a ceasefire on Monday.", ["ceasefire"]),
    ],
)
def test_a_truce_that_ends_is_no_ceasefire(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("President Ana Torres skipped a meeting with Minister Ivo Lund on Monday.", []),
        ("President Ana Torres cut short her visit to Chile on Monday.", []),
        ("President Ana Torres attended a meeting with Minister Ivo Lund on Monday.", ["meeting"]),
    ],
)
def test_a_visit_cut_short_or_a_meeting_skipped_is_none(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A coal mine near Cusco collapsed on Monday.", ["accident"]),
        ("A salt mine near Cusco collapsed on Monday.", ["accident"]),
        ("Rebels captured a gold mine near Cusco on Monday.", ["seize_territory"]),
        ("A land mine wounded two guards near Cusco on Monday.", ["bombing"]),
        ("A mine wounded two guards near Cusco on Monday.", ["bombing"]),
    ],
)
def test_a_mine_that_is_dug_is_no_weapon(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


def test_a_mine_that_is_dug_is_a_target() -> None:
    event = nm.parse_text("Rebels attacked a gold mine near Cusco on Monday.", date="2024-05-16").events[0]
    assert ([p.name for p in event.targets], event.instruments) == (["a gold mine"], ())


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The guard was released from hospital in Cusco on Monday.", []),
        ("Mayor Dan Orlow, who had been in a clinic in Cusco since Sunday, was released on Monday.", []),
        ("Rebels released the mayor near a hospital in Cusco on Monday.", ["release"]),
        ("The guard was released from prison in Cusco on Monday.", ["release"]),
    ],
)
def test_a_patient_who_is_released_was_nobodys_prisoner(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rebels have held six engineers in Sarn since May.", []),
        ("Rebels kidnapped six engineers in Sarn in May.", ["abduction"]),
    ],
)
def test_to_hold_somebody_is_a_state(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected
