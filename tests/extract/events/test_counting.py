"""Which of the numbers of a text are the dead and the wounded of an event. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def first(text: str) -> Event:
    return nm.parse_text(text, date="2024-05-16").events[0]


@pytest.mark.parametrize("told", ["Nobody was hurt.", "No one was hurt."])
def test_where_nobody_was_hurt_nobody_was_killed_either(told: str) -> None:
    event = first(f"A bomb exploded in Lima. {told}")
    assert (event.killed, event.wounded) == (0, 0)


def test_where_nobody_was_wounded_somebody_may_have_been_killed() -> None:
    event = first("A bomb exploded in Lima. No one was wounded.")
    assert (event.killed, event.wounded) == (None, 0)


def test_nobody_is_a_number_of_people() -> None:
    assert first("A bomb exploded in Lima. Nobody was killed.").killed == 0
    assert first("A bomb wounded nobody in Lima.").wounded == 0


@pytest.mark.parametrize(
    ("told", "killed"),
    [
        # a toll of so many is one of dead
        ("Officials gave a new toll of 74.", 74),
        ("A provisional toll of 41 was given by the mayor.", 41),
        # what takes its toll is no toll
        ("The cold took a heavy toll of 20 goats.", None),
        # the number of
        ("The mayor put the number of deaths at 61.", 61),
        ("The mayor put the number of dead at 61.", 61),
        ("The mayor put the number of wounded at 61.", None),
        # it may have risen long after
        (
            "The death toll from the collapse of the tunnel in the hills near the old mill has risen to 27.",
            27,
        ),
        ("The death toll from the collapse of the tunnel in the hills near the old mill was disputed.", None),
    ],
)
def test_tolls(told: str, killed: int | None) -> None:
    assert first(f"An earthquake hit the city of Cusco. {told}").killed == killed


def test_the_people_hurt_in_a_disaster_may_be_counted_two_sentences_later() -> None:
    text = "A flood hit the city of Cusco on Monday.\n\nSchools closed.\n\nThe mayor said 112 people were injured."
    events = nm.parse_text(text, date="2024-05-16").events
    assert [(str(e.type), e.wounded) for e in events if e.casualties] == [("flood", 112)]


def test_people_killed_by_somebody_are_no_toll_of_the_disaster() -> None:
    text = (
        "A flood hit the city of Cusco on Monday.\n\nSchools closed.\n\nGunmen killed two people in the city."
    )
    events = nm.parse_text(text, date="2024-05-16").events
    assert [(str(e.type), e.killed) for e in events] == [("flood", None), ("attack", 2)]


def test_a_part_of_those_who_were_counted_is_not_added() -> None:
    event = first("On Monday nine farmers, two of them women, were killed in Cusco.")
    assert (event.killed, [p.name for p in event.targets]) == (9, ["nine farmers"])


@pytest.mark.parametrize("part", ["two of them", "some of them", "all of them"])
def test_a_part_may_follow_the_first_word_of_a_sentence(part: str) -> None:
    assert [p.name for p in first(f"Rebels, {part} teenagers, attacked a bus in Cusco.").agents] == ["Rebels"]


def test_rain_that_falls_takes_no_town() -> None:
    event = first("Rain fell in Sarn on Monday. Nine people were injured.")
    assert event.type != "seize_territory"


def test_the_two_are_people() -> None:
    event = first("The three were killed in Cusco on Monday.")
    assert [(str(p.kind), p.name) for p in event.targets] == [("people", "The three")]


def test_so_many_of_them_are_people() -> None:
    event = first("Rebels killed nine of them in Cusco.")
    assert ([(str(p.kind), p.name) for p in event.targets], event.killed) == ([("people", "nine")], 9)


def test_those_who_suffer_burns_are_wounded() -> None:
    assert (
        first("A fire killed three guards in Cusco on Monday. Eight others suffered minor burns.").wounded
        == 8
    )


def test_those_who_drown_are_dead_and_do_nothing() -> None:
    event = first("At least 27 people drowned when a ferry sank in Cusco on Monday.")
    assert (event.killed, event.agents) == (27, ())


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        # a number before other
        ("The bomb that killed Ana Orlow and nine other people went off in Lima.", 10),
        ("A bomb killed two guards and nine other men in Lima.", 11),
        # whoever is named with the verdict on the deed
        ("The killing of six monks and two women shocked the town of Lima.", 8),
        ("The murder of three nurses and a driver angered the people of Lima.", 4),
        # the strike of which a clause behind "after" tells
        ("Shops closed, residents said, a day after a strike on the town killed at least 19 people.", 19),
    ],
)
def test_all_who_are_named_together_are_counted(text: str, killed: int) -> None:
    assert first(text).killed == killed


def test_four_more_are_four() -> None:
    toll = first("A bomb wounded four more people in Lima.").casualties[0]
    assert (toll.low, toll.high) == (4, 4)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Soldiers killed six zarmeks in Lima.", 6),
        ("The murder of six Jesuits and two of their cooks in Lima was condemned.", 8),
        ("A bomb killed three Jesuits in Lima.", 3),
        # ... each once
        ("The army killed 27 Shining Path fighters in Lima.", 27),
        # a thing that is known for one is nobody
        ("A bomb killed six cows in Lima.", None),
    ],
)
def test_whoever_is_killed_and_counted_is_somebody(text: str, killed: int | None) -> None:
    assert first(text).killed == killed


def test_a_number_before_a_bare_participle_is_what_it_is_told_of() -> None:
    event = first("A bomb hit Lima, said Mayor Dan Orlow, who had earlier reported 74 wounded.")
    assert (event.wounded, [p.text for p in event.targets]) == (74, ["Lima"])


@pytest.mark.parametrize(
    "text",
    [
        "A bomber martyred six policemen in Lima.",
        "At least six policemen were martyred and nine injured when a bomb went off in Lima.",
        "Six workers suffocated when a fire broke out in Lima.",
        "Six people were crushed to death when a wall collapsed in Lima.",
    ],
)
def test_words_for_dying(text: str) -> None:
    assert first(text).killed == 6
