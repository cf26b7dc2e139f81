"""A report of dead and hurt people belongs to the event told last, if it names no doer, place or day of its own."""

from __future__ import annotations

import pytest

import newsmodel as nm


def tolls(text: str) -> list[tuple[int | None, int | None]]:
    return [(event.killed, event.wounded) for event in nm.parse_text(text, date="2024-05-16").events]


BARE = [
    # sentences stand in between
    (
        "A missile hit a school in Cusco on Monday. It was a crime, he said. Six people were killed and 32 wounded.",
        6,
        32,
    ),
    (
        "Gunmen opened fire on a bus in Cusco. The driver kept calm. Six passengers died and nine were injured.",
        6,
        9,
    ),
    (
        "A bomb went off in Cusco. No group has claimed it. Nurses said six had died and nine had been wounded.",
        6,
        9,
    ),
    # the place is that of who says so
    (
        "A missile hit a school in Cusco. Six people were killed and nine hurt, the ministry said in Lima.",
        6,
        9,
    ),
    # or of the hospital
    ("Shells hit a school in Cusco on Monday. Six people died in a hospital in Lima.", 6, None),
    # or of what is told next
    (
        "A missile hit a ship off Cusco. Six sailors were injured and the ship was drifting near Lima, he said.",
        None,
        6,
    ),
    # the day is another's
    (
        "Jets bombed Cusco on Monday. The ministry, which gave a list on Tuesday, said 41 were wounded.",
        None,
        41,
    ),
    # a disaster kills in many places
    (
        "A quake shook Peru on Monday. At least 43 people died, most of them in the district of Cusco.",
        43,
        None,
    ),
]


@pytest.mark.parametrize(("text", "killed", "wounded"), BARE)
def test_a_bare_toll_is_of_the_event_told_last(text: str, killed: int | None, wounded: int | None) -> None:
    assert tolls(text) == [(killed, wounded)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # another place
        (
            "A bomb killed six in Cusco on Monday. In Lima, two people were killed by a mine.",
            [(6, None), (2, None)],
        ),
        # another day
        ("A bomb went off in Cusco on Monday. On 3 May, two people were killed.", [(None, None), (2, None)]),
        # people who are named
        (
            "Rebels hit Cusco on Monday. He spoke. He left. Judge Dan Orlow was killed.",
            [(None, None), (1, None)],
        ),
    ],
)
def test_a_toll_with_a_place_or_day_of_its_own_is_not(
    text: str, expected: list[tuple[int | None, int | None]]
) -> None:
    assert tolls(text) == expected


def test_the_day_on_which_somebody_died_of_wounds_is_not_that_of_the_attack() -> None:
    text = "A bomb hit a post in Cusco on Sunday night. Two of the injured died on Monday."
    assert str(nm.parse_text(text, date="2024-05-16").events[0].date) == "2024-05-12"


def test_the_deaths_are_those_told_of() -> None:
    text = "A flood killed six people in Cusco. Workers blocked a road to protest. He blamed the mayor for the deaths."
    assert all(m.rule != "noun:death" for m in nm.parse_text(text, date="2024-05-16").events[-1].mentions)


def test_the_day_on_which_a_toll_rose_is_not_that_of_the_attack() -> None:
    text = "The death toll from a Russian missile attack on Cusco rose to 19 on Tuesday after two of the wounded died. Cusco was struck on Sunday."
    found = nm.parse_text(text, date="2024-05-16").events
    assert [(e.killed, str(e.date)) for e in found] == [(19, "2024-05-12")]


def test_the_raids_are_not_where_people_fled_from() -> None:
    text = "Jets bombed a camp near Cusco on Monday. The raids lasted for hours and forced people to flee the town of Lima."
    found = nm.parse_text(text, date="2024-05-16").events
    assert [m.rule for m in found[0].mentions] == ["verb:bomb", "noun:raid"]


def test_what_is_told_hours_after_the_raids_is_another_event() -> None:
    text = "Jets bombed a camp near Cusco on Monday. Hours after the raids, a drone hit a lorry on the road between Pisco and Lima, killing six."
    assert tolls(text) == [(None, None), (6, None)]
