"""Names that are places by the words beside them. Every name is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def is_place(text: str, name: str) -> bool:
    return name in [place.name for place in nm.parse_text(text, date="2024-05-16").places]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # behind a verb whose object is a place
        ("President Ana Torres visited Sarwalo on Monday.", "Sarwalo", True),
        ("The army retook Kel Orvo on Monday.", "Kel Orvo", True),
        ("The army praised Kel Orvo on Monday.", "Kel Orvo", False),
        ("Max Hale left. President Ana Torres visited Hale on Monday.", "Hale", False),
        # where somebody or something was sent
        ("The army deployed 200 soldiers to Sarwalo on Monday.", "Sarwalo", True),
        ("President Ana Torres flew to Bumbaro on Monday.", "Bumbaro", True),
        ("President Ana Torres spoke to Bumbaro on Monday.", "Bumbaro", False),
        ("President Ana Torres sent a letter to Bumbaro on Monday.", "Bumbaro", False),
        ("President Ana Torres sent her condolences to Bumbaro on Monday.", "Bumbaro", False),
        # at what stands there
        ("Rebels attacked the base at Sarwalo on Monday.", "Sarwalo", True),
        ("Rebels attacked the base at Kel Sarwalo on Monday.", "Kel Sarwalo", True),
        ("Rebels shouted at Sarwalo on Monday.", "Sarwalo", False),
        # beside a compass point, or an office that only towns have
        ("A dinghy sank 30 miles south of Lampedusa on Monday.", "Lampedusa", True),
        ("The mayor of Lampedusa spoke on Monday.", "Lampedusa", True),
        # said to be a town
        ("A bomb exploded near Maria Orvo, a town in the hills, on Monday.", "Maria Orvo", True),
        ("Schools are named for Maria Orvo, a nurse in the hills.", "Maria Orvo", False),
    ],
)
def test_a_strange_name_is_a_place_by_what_stands_beside_it(text: str, name: str, expected: bool) -> None:
    assert is_place(text, name) is expected


@pytest.mark.parametrize("where", ["in Naqoura", "near Naqoura", "between Tyre and Naqoura"])
def test_a_place_before_whoever_tells_of_it_is_no_person(where: str) -> None:
    article = nm.parse_text(f"A wall fell {where}, a farmer said.", date="2024-05-16")
    assert "place:naqoura" in {p.id for p in article.places}


@pytest.mark.parametrize(("state", "country"), [("Lebanon", "LBN"), ("Syria", "SYR")])
def test_a_village_of_two_countries_lies_in_that_which_the_text_names(state: str, country: str) -> None:
    article = nm.parse_text(f"A wall fell in Houla. {state} wept.", date="2024-05-16")
    assert [p.country for p in article.places if p.name == "Houla"] == [country]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # what is done to towns alone
        ("The governor imposed a curfew on Sarwalo on Monday.", "Sarwalo", True),
        ("The shelling of Sarwalo killed nine people on Monday.", "Sarwalo", True),
        ("Rebels closed in on Sarwalo on Monday.", "Sarwalo", True),
        ("The killing of Sarwalo shocked the clan on Monday.", "Sarwalo", False),
        # attacked, and in a place
        ("Rebels attacked Kel Orvo in the Mopti region on Monday.", "Kel Orvo", True),
        ("Rebels attacked Max Hale in the Mopti region on Monday.", "Max Hale", False),
        # what sort of place it is, written big
        ("BOMB blast kills two in the Andean City of Ayacucho", "Andean City", False),
        # streets and stations by their French names
        ("Police used tear gas near the Gare du Midi on Monday.", "Gare du Midi", True),
        ("Police used tear gas near the Quai de la Sarn on Monday.", "Quai de la Sarn", True),
    ],
)
def test_a_name_is_a_place_by_what_is_done_to_it(text: str, name: str, expected: bool) -> None:
    assert is_place(text, name) is expected


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # by another place and how far it is
        (
            "A lorry burned near Los Angeles, 500 kilometers south of Santiago, on Monday.",
            "Los Angeles",
            "CHL",
        ),
        # in what is about one country, the namesake there
        (
            "Colombia's army said guerrillas attacked Zaragoza on Monday. Colombia has seen more such attacks, the "
            "Colombian president said.",
            "Zaragoza",
            "COL",
        ),
        # no small town abroad, where all else is at home
        (
            "He died at Rosales hospital, police in El Salvador said. The Salvadoran president wept, and Salvadoran "
            "troops stood guard.",
            "Rosales",
            "SLV",
        ),
        # but a town abroad beside another
        (
            "Salvadoran envoys of El Salvador flew to Rosales and to Baguio on Monday, the Salvadoran ministry said.",
            "Rosales",
            "PHL",
        ),
    ],
)
def test_of_several_towns_of_one_name_the_likeliest(text: str, name: str, country: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [place.country for place in article.places if place.name == name] == [country]


@pytest.mark.parametrize("beside", ["nearby", "adjoining", "neighbouring"])
def test_what_lies_beside_something_is_a_place(beside: str) -> None:
    article = nm.parse_text(f"A fire broke out at a factory in {beside} Narapur.", date="2024-03-14")
    assert [place.name for place in article.places] == ["Narapur"]
