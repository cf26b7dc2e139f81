"""Whose time and place it is: of the event, of the telling, of an aside, or of what else the sentence tells."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event

_TODAY = "2024-05-16"  # a Thursday


def _told_by(text: str, word: str) -> Event:
    article = nm.parse_text(text, date=_TODAY)
    return next(e for e in article.events if any(word in article[m.span] for m in e.mentions))


def _day(event: Event) -> str | None:
    return event.when.value[:10] if event.when is not None else None


def _place(event: Event) -> str | None:
    return event.place.name if event.place is not None else None


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # steps from the day told last
        ("Rebels raided Lima on Tuesday. The army shelled a camp the next morning.", "shelled", "2024-05-15"),
        (
            "Tents were flown in on Wednesday, and a team is due on Friday. Chile sent medicine to Lima a day earlier.",
            "sent",
            "2024-05-14",
        ),
        # the days of a telling and of a condition
        (
            "In a video posted on Tuesday, the front said its fighters had abducted two engineers in Lima.",
            "abducted",
            None,
        ),
        ("In a statement published on Wednesday, the group said it had shot down a jet.", "shot down", None),
        (
            "The union threatened a 48-hour strike if the bill passes in a vote set for July 9.",
            "strike",
            None,
        ),
        # what begins, and what one is ahead of
        ("The president announced a curfew in Lima and Cusco starting on Friday.", "curfew", "2024-05-17"),
        ("The governor imposed a night curfew in Lima beginning on Saturday.", "curfew", "2024-05-18"),
        (
            "A survey put the party at 36% ahead of a parliamentary election in September.",
            "election",
            "2024-09",
        ),
        ("The front claimed responsibility for Tuesday's raid on a base in Lima.", "raid", "2024-05-14"),
        # the verb that says when it happened
        (
            "The clashes, which pitted the Hill Front against the Coast Column, both part of the army, erupted on Tuesday.",
            "clashes",
            "2024-05-14",
        ),
        ("The attack, the third this month, took place on Tuesday in Lima.", "attack", "2024-05-14"),
        # the verb that goes on behind an aside
        (
            "The truce, sealed at a meeting in Quito attended by officers, went into force at 7 p.m. on Wednesday.",
            "meeting",
            None,
        ),
        # the day on which a toll was counted
        (
            "The death toll from floods in Peru rose to 315 on Sunday, up from 153 reported a day earlier.",
            "floods",
            None,
        ),
        # a day and month that have been, told without the year
        (
            "The war began after militants stormed into southern Peru on Oct. 7, killing 200.",
            "stormed",
            "2023-10-07",
        ),
        # a day in a noun group of its own
        (
            "After Monday's ambush near Lima, in which nine soldiers died, the army shelled villages on Tuesday.",
            "ambush",
            "2024-05-13",
        ),
        # an aside
        ("The president, who declared a “state of war” in January, sent 600 soldiers to Lima.", "sent", None),
        # a day of the stretch told before, and the day of a claim
        (
            "Rebels stormed the town of Huacho at the weekend, killing nine. The attack, which began on Saturday, was the "
            "deadliest this year. The front claimed the attack on Monday.",
            "stormed",
            "2024-05-11",
        ),
        # rescuers come to what was told before
        (
            "A bus fell into a gorge near Lima on Tuesday, killing nine. A team pulled out 12 survivors from the wreck.",
            "pulled out",
            "2024-05-14",
        ),
    ],
)
def test_the_day_is_that_of_the_event(text: str, word: str, day: str | None) -> None:
    assert _day(_told_by(text, word)) == day


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        (
            "Soldiers searched the port of Callao, where two men were arrested as they tried to board a ship to Quito.",
            "arrested",
            "Callao",
        ),
        (
            "Police arrested the owner of the mill on Wednesday as he tried to cross into Peru at Desaguadero.",
            "arrested",
            "Desaguadero",
        ),
        (
            "Two missiles tore through a block of flats in Huacho, a fishing town in the Lima region. Nine people were hurt "
            "there.",
            "hurt",
            "Huacho",
        ),
        ("Norway expelled two envoys over the arrest of a Norwegian in Lima.", "expelled", None),
        ("The last Norwegian troops left Niger in December.", "left", "Niger"),
        ("Peru and Chile signed an agreement to build a line between Tacna and Arica.", "agreement", None),
        (
            "The minister told reporters in Quito that rebels had attacked a post in the north.",
            "attacked",
            None,
        ),
        (
            "The army fired a barrage that killed 12, officials said, days before envoys are due to meet in Cusco.",
            "barrage",
            None,
        ),
        (
            "The blast, which shook the whole country, occurred at a depot in Lima.",
            "blast",
            "Lima",
        ),
        ("Floods hit Peru. The flood killed nine people in Cusco.", "Floods", "Peru"),
        ("The storm hit Peru on Monday. The storm killed nine people in Lima.", "storm", "Peru"),
    ],
)
def test_the_place_is_that_of_the_event(text: str, word: str, place: str | None) -> None:
    assert _place(_told_by(text, word)) == place


def test_a_place_that_no_list_has_lies_in_the_country_named_last_in_its_paragraph() -> None:
    text = (
        "Rebels killed nine people in Peru. Peru mourned. Peru's army was put on alert.\n\nIn Quito, police announced the "
        "capture of Dan Orlow. He was arrested at the Almar market."
    )
    assert _told_by(text, "arrested").country == "ECU"


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        (
            "Peru will send a rescue team to Sumatra on Sunday, the foreign minister announced in Cusco.",
            "send",
            "Sumatra",
        ),
        ("Soldiers shelled homes on Monday, a spokesman told reporters in Cusco.", "shelled", None),
        ("Chile will send rice on Sunday, the Chilean embassy in Lima announced.", "send", None),
        (
            "In Lima, the president said his government would resume talks with rebels next week.",
            "talks",
            None,
        ),
        (
            "Tension was high around Arequipa, where the Defence Ministry in Lima said rebel shelling killed two men.",
            "shelling",
            "Arequipa",
        ),
        # those who tell of what is done around them
        ("Gunmen killed three traders on Monday, police in Cusco said.", "killed", "Cusco"),
        (
            "The health ministry in Gaza said 22 people were killed in an air strike on Monday.",
            "strike",
            "Gaza Strip",
        ),
    ],
)
def test_where_it_was_told_is_not_where_it_was(text: str, word: str, place: str | None) -> None:
    assert _place(_told_by(text, word)) == place


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # held since then: when it began
        (
            "Troops retook the jail on Monday and freed 14 guards held hostage since Saturday.",
            "held",
            "2024-05-11",
        ),
        (
            "A curfew was imposed on Lima on Monday, and 73 people have been arrested since Sunday.",
            "arrested",
            "2024-05-12",
        ),
        # from the first day to the last: when it began
        ("Peru and Chile held a joint exercise off Lima from May 2 to 5.", "exercise", "2024-05-02"),
        # long before the report that tells of it
        ("A rights group accused the army of killing nine men near Lima in March.", "killing", "2024-03"),
        # one of several things of a day
        (
            "Thousands marched through Lima on Monday. In Cusco, 400 miners blocked a road.",
            "blocked",
            "2024-05-13",
        ),
    ],
)
def test_the_day_on_which_it_began(text: str, word: str, day: str) -> None:
    event = _told_by(text, word)
    assert event.when is not None
    assert event.when.value == day


def test_an_hour_is_of_the_newest_day_told() -> None:
    text = (
        "Troops retook a jail in Lima on Monday and freed 14 guards held hostage since Saturday. Some 600 soldiers "
        "stormed the jail at about 5 a.m."
    )
    assert _day(_told_by(text, "stormed")) == "2024-05-13"


def test_the_day_on_which_somebody_claims_a_deed_is_not_that_of_the_dead() -> None:
    bombing = _told_by(
        "LIMA, May 16 (Coast Wire) -- The Hill Front today claimed responsibility for last night's dynamite attack against a "
        "police base in Cusco, killing a guard.",
        "dynamite attack",
    )
    assert _day(bombing) == "2024-05-15"
