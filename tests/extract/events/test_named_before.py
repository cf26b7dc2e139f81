"""Where it was, told by a description of what was named before, or by the place of what is told beside it. All is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event

_TODAY = "2024-05-16"  # a Thursday


def last(text: str) -> Event:
    return nm.parse_text(text, date=_TODAY).events[-1]


def place(text: str) -> str | None:
    event = last(text)
    return event.place.name if event.place is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "In Multan, nine men were arrested on Monday. Most shops in the city stayed shut on Tuesday in a strike "
            "called by traders.",
            "Multan",
        ),
        # said behind its name to be one
        (
            "Gunmen stormed Unguwar Dutse, a farming community in Zamfara State, on Sunday. The governor visited the "
            "community on Monday.",
            "Unguwar Dutse",
        ),
        # what the place before is called, not what that lies in
        (
            "A bomb killed two guards in the Karrada district of Baghdad on Monday. In January, gunmen killed eight "
            "men in the same district.",
            "Karrada",
        ),
        # a capital that speaks for its state
        (
            "The king flew to Addis Ababa on Monday, and the bloc urged Mogadishu to guard the capital of Somalia. "
            "Soldiers shot dead nine men in Mogadishu on Monday. Envoys in Addis Ababa urged Mogadishu to act. "
            "Turkey sent tents to the city on Tuesday.",
            "Mogadishu",
        ),
        # another town than the one before
        ("Rebels left Cusco on Monday. Soldiers shot dead a farmer in the nearby town on Tuesday.", None),
    ],
)
def test_a_description_stands_for_the_place_named_before(text: str, name: str | None) -> None:
    assert place(text) == name


def test_soldiers_left_their_post_where_the_fighting_was_told_to_be() -> None:
    assert (
        place("Rebels seized the town of Cusco on Sunday. Soldiers had abandoned their base on Saturday.")
        == "Cusco"
    )


@pytest.mark.parametrize(
    "words", ["On the sidelines, the Peruvian", "On the margins of the summit, the Peruvian"]
)
def test_those_who_meet_on_the_sidelines_meet_where_the_summit_is(words: str) -> None:
    text = f"Leaders of the two blocs opened a summit in Asuncion on Wednesday. {words} president met a Chilean envoy."
    assert place(text) == "Asuncion"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a measure holds where it is put upon, be it a thing of the town's
        ("The airport closed after the gangs laid siege to Lima's main airport in March.", "Lima"),
        # the object is a town, named before its noun or with what it lies in
        ("Rebels attacked Kel Tamat village in Mopti region on Monday.", "Kel Tamat"),
        ("Rebels attacked Kel Tamat in the Mopti region on Monday.", "Kel Tamat"),
        # a thing told by who runs it
        (
            "Gunmen stormed a mine in Peru on Sunday. The attack took place at a site operated by a firm near the "
            "village of Kel Tamat.",
            "Kel Tamat",
        ),
        # where help is sent
        ("Japan sent a medical team to Tacloban on Monday.", "Tacloban"),
    ],
)
def test_the_finest_place_that_the_clause_names(text: str, name: str) -> None:
    assert place(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Two men were killed in the village of Lenz on Monday despite a truce with Chile that came into force on Sunday.",
        "Soldiers exchanged fire near Lenz on Monday, raising doubts about a ceasefire that has held since March.",
    ],
)
def test_a_truce_is_not_where_somebody_was_killed_despite_it(text: str) -> None:
    truce = next(e for e in nm.parse_text(text, date=_TODAY).events if e.type == "ceasefire")
    assert truce.place is None


def test_ships_that_are_attacked_are_not_on_land() -> None:
    text = "Yemen's Houthis have attacked more than 100 merchant ships since November 2023."
    assert place(text) is None


def test_the_country_of_those_whose_government_alone_is_named_is_called_by_its_name() -> None:
    text = "The Peruvian government condemned the murder. Gunmen killed a judge of Peru's court on Monday."
    assert place(text) == "Peru"


def test_a_place_by_which_another_is_told_is_no_place_of_what_follows() -> None:
    text = (
        "Truckers blocked a road near Trujillo, 500 kilometers north of Lima, on Monday. Police cleared the "
        "barricades and arrested 12 drivers."
    )
    assert place(text) == "Trujillo"


HOSTEL = "Masked men attacked a hostel for refugees in the Marzahn district of Berlin on Sunday. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a thing that was told to stand there
        (f"{HOSTEL}The minister spoke during a visit to the hostel on Monday.", "Marzahn"),
        (f"{HOSTEL}Some 3,000 people formed a human chain around the hostel on Monday.", "Marzahn"),
        # another one of that sort
        (
            f"{HOSTEL}In Munich, the minister spoke during a visit to the Blue Star hostel on Monday.",
            "Munich",
        ),
        # a part of the capital, not the capital
        (HOSTEL, "Marzahn"),
        # a thing of the place named before
        (
            "The mayor of Puerto Caldas asked for help. The army delivered food to the town's school on Monday.",
            "Puerto Caldas",
        ),
        # whence somebody is taken
        ("Police have picked up seven villagers from Kotameta for questioning.", "Kotameta"),
    ],
)
def test_what_stands_somewhere_tells_where_it_was(text: str, name: str) -> None:
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru ground to a halt on Monday as a general strike shut down trains and ports.", "Peru"),
        (
            "A mission of the fund, which agreed a loan with Peru in April, will visit the country next month.",
            "Peru",
        ),
    ],
)
def test_what_is_done_all_over_a_country_takes_place_in_it(text: str, name: str) -> None:
    assert place(text) == name
