"""What an attack was made with, where the words beside it say so; notes without an article. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

MEANS = [
    # chemical agents
    ("Rebels fired mortar rounds filled with mustard agent at the garrison of Lenz.", "chemical_attack"),
    ("Karvian troops shelled Lenz with white phosphorus on Monday.", "chemical_attack"),
    ("A chlorine bomb exploded in Goma.", "chemical_attack"),
    ("Jets bombed a chemical weapons depot near Goma.", "air_strike"),
    # those who blow themselves up
    ("Two bombers detonated their belts inside a church in Goma on Sunday.", "suicide_bombing"),
    ("Nine people died when a girl set off explosives strapped to her body in Goma.", "suicide_bombing"),
    ("A kamikaze bomber on a motorcycle rammed a convoy of engineers near Goma.", "suicide_bombing"),
    ("A man blew up a car at a checkpoint in Goma, killing himself and two guards.", "suicide_bombing"),
    ("A man shot his wife and then killed himself in Goma.", "shooting"),
]


@pytest.mark.parametrize(("sentence", "type"), MEANS)
def test_an_attack_is_of_the_type_of_its_means(sentence: str, type: str) -> None:
    assert nm.parse_text(sentence).validate().events[0].type == type


NOTES = [
    ("Mosque burned in Goma.", "arson", "Mosque"),
    ("Army camp attacked in Goma.", "raid", "Army camp"),
    ("Prisoners freed in Goma.", "release", "Prisoners"),
    ("Woman raped in Goma.", "sexual_violence", "Woman"),
]


@pytest.mark.parametrize(("note", "type", "target"), NOTES)
def test_what_opens_a_note_without_an_article_suffers_what_is_done(note: str, type: str, target: str) -> None:
    event = nm.parse_text(note).validate().events[0]
    assert (event.type, [p.text for p in event.targets], event.agents) == (type, [target], ())


def test_a_note_may_be_no_more_than_what_was_and_where() -> None:
    assert [nm.parse_text(f"{what} in Goma.").events[0].type for what in ("Airstrike", "Riot")] == [
        "air_strike",
        "riot",
    ]


def test_rebels_who_attacked_are_no_targets() -> None:
    event = nm.parse_text("Rebels attacked in Goma on Monday.").events[0]
    assert [p.text for p in event.agents] == ["Rebels"]


def test_what_a_man_is_accused_of_is_no_deed_that_is_told() -> None:
    told = nm.parse_text("Police chased a man accused of theft in Goma.").events
    assert "robbery" not in [e.type for e in told]
