"""Whether what the text tells of took place."""

from __future__ import annotations

import pytest

import newsmodel as nm

STATUS = [
    ("Rebels attacked the barracks on Monday.", "happened"),
    ("Rebels have attacked the barracks.", "happened"),
    ("President Ana Torres will meet Ivo Lund in Lisbon on Friday.", "planned"),
    ("Norland plans to deploy troops along the border.", "planned"),
    ("Norland agreed to withdraw its troops from the province.", "planned"),
    ("Rebels threatened to attack the capital.", "threatened"),
    ("Police foiled an attack on the barracks.", "attempted"),
    ("Rebels tried to kidnap the mayor of Orvale.", "attempted"),
    ("The army denied shelling the village.", "denied"),
    ("Rebels said they had shot down a helicopter.", "claimed"),
    ("Gunmen made a failed assassination attempt on the governor.", "attempted"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_status(sentence: str, status: str) -> None:
    assert status in [event.status for event in nm.parse_text(sentence, date="2024-05-16").events]


def test_what_will_be_looked_into_took_place() -> None:
    """The government will investigate |the attack|: only the investigation is to come."""
    events = nm.parse_text(
        "The government will investigate the attack that killed ten people in Orvale.", date="2024-05-16"
    ).events
    assert [str(e.status) for e in events if e.type == "attack"] == ["happened"]
    events = nm.parse_text("The army will carry out the attack in Orvale.", date="2024-05-16").events
    assert [str(e.status) for e in events] == ["planned"]
