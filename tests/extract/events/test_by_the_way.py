"""What a text says by the way founds no event."""

from __future__ import annotations

import pytest

import newsmodel as nm


def types(text: str) -> list[str]:
    return [e.type.value for e in nm.parse_text(text, date="2024-05-16").events]


@pytest.mark.parametrize(
    "text",
    [
        # what a force is there for
        "Some 2,000 troops are part of a coalition set up to fight the Hill Front.",
        "The front, one of several factions battling the army, called his account a fairy tale.",
        # a reproach of a way of life
        "Tehran, accused by Oslo of arming the militias, dismissed the charge as theatre.",
        # a death that is told nowhere
        "The baker's mother urged politicians not to exploit her son's death.",
        # how somebody fared
        'His lawyer said that her client had been "dragged from his bed and beaten".',
        # what prisoners were
        "Among them were nine politicians jailed for criticising the war.",
        # what people were taken away for
        "Two students were reprimanded for throwing eggs at the mayor.",
        # a judgement of what was told
        '"This was a coordinated assault on our state," the minister said.',
        "Dean Helen Marsh called the occupation an act of vandalism.",
        # what is talked over
        "Commanders of both armies met in Lima on Monday to discuss a pullback.",
        "The two agreed to defuse the situation.",
        # what was suspended until the afternoon
        "Parliament suspended its session on Monday.",
        # words of war, and of what a crowd lights
        "The bank came under “unprovoked” fire, its head said.",
        # a law that would allow
        "He said the party opposed a law that would allow arrests.",
        # a figure that is dismissed
        "He put the losses at eight, a figure that an official dismissed as fiction.",
        # who was taken somewhere is no visitor
        "Hernando Rojas was handed over to marshals at the airport and flown to Lima on an army plane.",
        # a funeral
        "The funeral procession will begin in Lima on Tuesday.",
    ],
)
def test_no_event(text: str) -> None:
    assert not set(types(text)) - {"agreement", "cooperation", "meeting", "group_change"}


@pytest.mark.parametrize(
    ("type", "text"),
    [
        ("armed_clash", "Soldiers battling rebels near Sarn on Monday killed nine, the army said."),
        ("attack", "Three men beat a teacher in Lima on Monday."),
        ("arrest", "Nine politicians were jailed in Lima on Monday."),
        ("withdrawal", "A rebel unit surrendered to the army in Sarn on Monday."),
        ("appointment", "The president dismissed the interior minister on Monday."),
        ("visit", "The president flew to Lima on Monday."),
        ("attack", "It was an attack on a bus by rebels in Lima on Monday."),
    ],
)
def test_but_what_is_told_as_news_is_one(type: str, text: str) -> None:
    assert type in types(text)


def test_who_leaves_a_meeting_and_is_shot_met_nobody() -> None:
    assert types("Mayor Ilan Torvo was shot as he left a party meeting in Lima on Monday.") == [
        "assassination"
    ]


def test_who_dies_in_a_crash_was_not_assassinated() -> None:
    assert types("President Ana Torres was killed when her helicopter crashed in Peru on Sunday.") == [
        "accident"
    ]


def test_the_number_of_wounded_is_a_toll() -> None:
    (event,) = nm.parse_text(
        "Jets bombed a camp near Sarn on Monday. The ministry put the number of fighters wounded at 12.",
        date="2024-05-16",
    ).events
    assert event.wounded == 12


def test_lives_claimed_are_a_toll() -> None:
    (event,) = nm.parse_text("A cholera outbreak has claimed 712 lives in Peru.", date="2024-05-16").events
    assert event.killed == 712


def test_a_gunshot_wound_of_which_one_died_is_no_second_toll() -> None:
    (event,) = nm.parse_text(
        "The mayor said a soldier had died of gunshot wounds in the unrest in Lima on Monday.",
        date="2024-05-16",
    ).events
    assert (event.killed, event.wounded) == (1, None)
