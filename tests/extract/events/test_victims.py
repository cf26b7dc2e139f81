"""To whom it is done, where words stand between: a name and what describes it, people and the body they belong to.

Every sentence is invented, and so is whom it accuses.
"""

from __future__ import annotations

import pytest

import newsmodel as nm

WHO = [
    # a name, not what describes it
    ("Ada Orlow, one of the leaders of the Harvest Party, who was arrested on Sunday, spoke.", "Ada Orlow"),
    ("Ivo Lund, a member of the Azure Front, who was arrested on Monday, was 31.", "Ivo Lund"),
    (
        "Mourners met the widow of Max Reyes, 31, a farmer from Cusco, who was kidnapped on Friday.",
        "Max Reyes",
    ),
    # people, not where they come from or belong
    ("A teacher from the town of Cusco who was kidnapped on Monday was freed.", "A teacher"),
    ("The driver of a bus of the Norvik Company who was arrested on Monday denied it.", "The driver"),
    # ... but a force by itself may be "who"
    ("Police freed the rebels, who were arrested on Monday.", "the rebels"),
]


def targets(text: str) -> list[tuple[str, str | None]]:
    event = nm.parse_text(text, date="2024-05-16").events[0]
    return [(p.text, p.actor.name if p.actor is not None else None) for p in event.targets]


@pytest.mark.parametrize(("text", "name"), WHO)
def test_who_stands_for_people(text: str, name: str) -> None:
    events = nm.parse_text(text, date="2024-05-16").events
    harm = next(e for e in events if e.type in ("arrest", "abduction"))
    assert [p.name for p in harm.targets] == [name]


DESCRIBED = [
    ("A shell wounded two Peruvian nurses in Cusco.", [("two Peruvian nurses", None)]),
    ("Gunmen wounded two Peruvian peacekeepers in Cusco.", [("two Peruvian peacekeepers", None)]),
    ("Gunmen kidnapped the Chilean ambassador in Cusco.", [("the Chilean ambassador", None)]),
]


@pytest.mark.parametrize(("text", "found"), DESCRIBED)
def test_people_of_a_country_are_not_the_country(text: str, found: list[tuple[str, str | None]]) -> None:
    assert targets(text) == found


def test_a_claim_made_to_somebody_hits_nobody() -> None:
    text = "A truck bomb hit a barracks in Cusco. Rebels claimed responsibility for the attack in a message to reporters."
    assert targets(text) == [("a barracks", None)]
