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


HIT = [
    # what a laden truck is rammed into is hit; the truck is the weapon
    ("A bomber rammed an explosives-laden pickup into a checkpost in Cusco.", ["a checkpost"]),
    ("Rebels crashed a bomb-laden lorry into a barracks near Cusco.", ["a barracks"]),
    ("A man ploughed his van into a crowd in Cusco on Friday, killing three.", ["a crowd"]),
    ("A tank fired at one of the watchtowers on Monday.", ["one of the watchtowers"]),
    ("The tanker Norvik was hit by a missile off Aden.", ["The tanker Norvik"]),
    # under siege, under attack
    ("The town of Oruro has been under siege by rebels since May.", ["Oruro"]),
    ("Rebels threatened to attack “every convoy that flies a flag”.", ["every convoy"]),
    ("The charity distributed food among 900 families on Monday.", ["900 families"]),
    # whom a protest is against: those who do what it is against
    ("Students marched in Lima against abuses by the police on Monday.", ["the police"]),
    # not those who did it, nor some of those who are counted
    (
        "Gunmen attacked a post in Cusco. All the attackers were killed. Two of the injured died.",
        ["a post"],
    ),
    # people by what they are
    ("A shell hit a base, wounding a farmer and four displaced people.", None),
    # a convoy of soldiers of a state is not the state
    ("Gunmen ambushed a convoy of Peruvian soldiers on Monday.", ["a convoy of Peruvian soldiers"]),
]


@pytest.mark.parametrize(("text", "names"), HIT)
def test_what_is_hit(text: str, names: list[str] | None) -> None:
    found = [p.name for p in nm.parse_text(text, date="2024-05-16").events[0].targets]
    assert found == (names or ["a base", "a farmer", "four displaced people"])


NOBODY = [
    # where from, where, where to
    ("Soldiers pulled out of the town of Cusco on Monday.", "withdrawal"),
    ("Rival leaders signed an agreement in Cusco on Monday.", "agreement"),
    ("The army has flown 40 tonnes of food to Cusco.", "aid"),
    # across what they fire
    ("Rebels fired rockets across the border of Peru on Monday.", "missile_strike"),
    # another clause
    ("The governor imposed a curfew on Monday, while soldiers were deployed in Cusco.", "restriction"),
    # those who die in a protest
    ("Protests that broke out in Cusco on Monday left 11 people dead.", "demonstration"),
]


@pytest.mark.parametrize(("text", "type"), NOBODY)
def test_it_is_done_to_nobody(text: str, type: str) -> None:
    event = next(e for e in nm.parse_text(text, date="2024-05-16").events if e.type == type)
    assert not event.targets


def test_a_journey_to_visit_somebody_is_one_visit() -> None:
    text = "Ivo Lund, who travelled to Oruro on Sunday to visit the family of Max Reyes, spoke."
    visits = [e for e in nm.parse_text(text, date="2024-05-16").events if e.type == "visit"]
    assert [[p.name for p in e.targets] for e in visits] == [["the family"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The rebels stole 5,000 rifles from a barracks.", ["5,000 rifles"]),
        ("Gunmen torched two tank trucks that were bringing milk.", ["two tank trucks"]),
        ("The nurse fled after being taken hostage.", ["The nurse"]),
        ("The rebels hung the mayor of Lima.", ["the mayor"]),
        ("The rebels killed, with clubs and knives, three farmers in Lima.", ["three farmers"]),
        ("Two workers were burned when a bomb exploded in Lima.", ["Two workers"]),
        ("Two men held up a bus in Lima.", ["a bus"]),
        ("Gunmen killed a retired general in Lima.", ["a retired general"]),
        ("Gunmen killed two right-wingers in Lima.", ["two right-wingers"]),
    ],
)
def test_what_was_done_to_whom(text: str, names: list[str]) -> None:
    (event,) = (e for e in nm.parse_text(text, date="2024-05-16").events if e.type != "evacuation")
    assert [p.text for p in event.targets] == names


@pytest.mark.parametrize(
    "text",
    [
        "The caller hung up in Lima.",
        "Nurses in Lima began a two-day strike on Monday.",
        "Lawmakers held up signs in Lima.",
    ],
)
def test_that_is_no_violence(text: str) -> None:
    assert {str(e.type) for e in nm.parse_text(text, date="2024-05-16").events} <= {"labour_strike"}


@pytest.mark.parametrize("adverb", ["seriously", "badly"])
def test_nobody_hurt_badly_is_not_nobody_hurt(adverb: str) -> None:
    article = nm.parse_text(f"No one was {adverb} hurt in the blast in Lima.", date="2024-05-16")
    assert [e.casualties for e in article.events] == [()]
