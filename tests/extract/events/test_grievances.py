"""Whom a protest is against, and peoples who do and suffer. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def first(sentence: str) -> Event:
    """The first event of a sentence."""
    events = nm.parse_text(sentence, date="2024-05-16").validate().events
    assert events, sentence
    return events[0]


AGAINST = [
    # who did what they are against
    ("Miners walked off the job on Thursday to oppose cuts planned by the council.", ["the council"]),
    ("Drivers held a strike in protest at new fares imposed by the council.", ["the council"]),
    ("Workers protested the council's decision to close the port.", ["the council"]),
    ("Hundreds marched in Lima to denounce a Norwegian raid on a village.", ["Norway"]),
    ("Four prisoners began a hunger strike over beatings by guards.", ["guards"]),
    # who is to give what they want
    ("Nurses went on strike to demand higher pay from the ministry.", ["the ministry"]),
    # whom they press
    ("Farmers blocked roads on Monday to press the government to act.", ["the government"]),
    # a union that tells of a strike is not whom it is against
    ("Weavers walked out to press for a rise, according to the Lenz Weavers' Union.", []),
    ("Teachers demonstrated for higher wages in Lima.", []),
]


@pytest.mark.parametrize(("sentence", "targets"), AGAINST)
def test_a_protest_is_against(sentence: str, targets: list[str]) -> None:
    event = first(sentence)
    assert [p.actor.name if p.actor and p.actor.kind == "state" else p.text for p in event.targets] == targets


PEOPLES = [
    ("Kurds marched in Lisbon on Monday.", ["Kurds"], []),
    ("Kurds in Norway demonstrated on Monday.", ["Kurds"], []),
    ("Hindus attacked nine Sikhs in Killa.", ["Hindus"], ["nine Sikhs"]),
    ("Hutus massacred Tutsis near Killa.", ["Hutus"], ["Tutsis"]),
]


@pytest.mark.parametrize(("sentence", "agents", "targets"), PEOPLES)
def test_a_people_or_the_faithful_act_and_suffer(
    sentence: str, agents: list[str], targets: list[str]
) -> None:
    event = first(sentence)
    assert [p.text for p in event.agents] == agents
    assert [p.text for p in event.targets] == targets
