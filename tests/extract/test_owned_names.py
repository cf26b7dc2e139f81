"""Names with owners, portfolios and two "of"; capitals with an aside; the police alone."""

from __future__ import annotations

import pytest

import newsmodel as nm

NAMES = [
    ("The Peruvian Dockers' Union left.", "Peruvian Dockers' Union"),
    ("They met the All People's Harbour Party.", "All People's Harbour Party"),
    ("The Federation of Mine Workers of the Highlands met.", "Federation of Mine Workers of the Highlands"),
    ("Peruvian Mining Minister Ana Torres left.", "Ana Torres"),
    ("Voters left the Sail Together Party.", "Sail Together Party"),
    ("Peru's ruling Harbour Accord party won.", "Harbour Accord"),
    ("The Lima-based Lagoon Charters left.", "Lagoon Charters"),
    ("The Democratic Union of Lenz (BDL) met.", "BDL"),
    ("Lima, which backs the talks, welcomed the vote.", "Lima"),
    ("Bell accused both Lima and Oslo of waste.", "Oslo"),
    ("Police fired at the crowd.", "Police"),
]


@pytest.mark.parametrize(("text", "form"), NAMES)
def test_an_actor_is_named(text: str, form: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    actors = {actor.id for actor in article.actors}
    named = [
        article[m.span]
        for m in article.mentions
        if m.referent.id in actors and m.form not in ("nominal", "demonym")
    ]
    assert form in named


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Peruvian Mining Minister Ana Torres left.", "Peruvian Mining"),
        ("Torres, D-Lenz, who wrote the plan, left.", "D-Lenz"),
        ("The Maritime Board met. Maritime traffic stopped.", "Maritime"),
    ],
)
def test_no_actor_is_named(text: str, form: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert form not in [article[m.span] for m in article.mentions]


def test_a_government_is_not_the_office_that_spoke_last() -> None:
    text = "The Ombudsman's Office said the port was old. The government denied that it was closed."
    speakers = [s.speaker.name for s in nm.parse_text(text, date="2024-05-16").statements if s.speaker]
    assert speakers[-1] != speakers[0]


def test_a_relative_clause_behind_reported_speech_has_a_speaker() -> None:
    text = "Bell said he had written to the Port Board (PB), which on Sunday confirmed that it was closed."
    statement = nm.parse_text(text, date="2024-05-16").statements[-1]
    assert (statement.text, statement.speaker and statement.speaker.name) == ("it was closed", "Port Board")


def test_the_medium_and_place_of_speaking_are_no_part_of_a_noun_phrase() -> None:
    text = "Ana Torres confirmed the raid in a statement in Lenz, the state capital."
    assert [s.text for s in nm.parse_text(text, date="2024-05-16").statements] == ["the raid"]
