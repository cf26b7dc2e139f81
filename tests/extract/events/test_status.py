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
    # foretold in a report, or with a noun that is awaited
    ("President Ana Torres would visit Chile on Friday, the radio reported.", "planned"),
    ("A visit by President Ana Torres to Chile is expected in June.", "planned"),
    ("A meeting of President Ana Torres with Minister Ivo Lund is due in June.", "planned"),
    ("A visit by President Ana Torres to Chile is expected.", "planned"),
    ("The meeting of President Ana Torres with Minister Ivo Lund was expected.", "happened"),
    ("A visit by President Ana Torres to Chile is praised.", "happened"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_status(sentence: str, status: str) -> None:
    assert status in [event.status for event in nm.parse_text(sentence, date="2024-05-16").events]


SUPPOSED = [
    # close to it
    ("Rebels were on the verge of an attack on the barracks in Sarn.", False),
    ("Karvia was close to signing an agreement with Belonia.", False),
    ("Rebels came close to capturing the town of Sarn.", False),
    ("Rebels began attacking the barracks in Sarn.", True),
    # an inverted condition
    ("Had the army shelled the town of Sarn, the bridge would be gone.", False),
    ("“Had rebels attacked the barracks, the guards would have fled,” he said.", False),
    ("Rebels had attacked the barracks, and the guards would flee.", True),
    # an offer that nobody took up
    ("President Ana Torres offered to meet Minister Ivo Lund in Cusco.", False),
    ("President Ana Torres agreed to meet Minister Ivo Lund in Cusco.", True),
    # what would be done if
    ("The ministry said President Ana Torres could visit Chile on Friday.", False),
    ("President Ana Torres would visit Chile on Friday.", False),
    ("The radio reported President Ana Torres would visit Chile on Friday.", True),
]


@pytest.mark.parametrize(("sentence", "told"), SUPPOSED)
def test_what_is_only_supposed_is_no_event(sentence: str, told: bool) -> None:
    assert bool(nm.parse_text(sentence, date="2024-05-16").events) is told


def test_the_purpose_of_what_was_fired_is_taken_as_done() -> None:
    """Police lobbed canisters |to disperse| the protesters; they want to disperse them."""
    done = "Police lobbed canisters to disperse the protesters in Cusco on Monday."
    wanted = "Police want to disperse the protesters in Cusco on Monday."
    assert [str(e.status) for e in nm.parse_text(done).events] == ["happened"]
    assert nm.parse_text(wanted).events == ()


def test_what_will_be_looked_into_took_place() -> None:
    """The government will investigate |the attack|: only the investigation is to come."""
    events = nm.parse_text(
        "The government will investigate the attack that killed ten people in Orvale.", date="2024-05-16"
    ).events
    assert [str(e.status) for e in events if e.type == "attack"] == ["happened"]
    events = nm.parse_text("The army will carry out the attack in Orvale.", date="2024-05-16").events
    assert [str(e.status) for e in events] == ["planned"]


def test_what_is_fired_to_disperse_people_does_not_disperse_them() -> None:
    event = nm.parse_text("Police fired rubber bullets to disperse a rally in Cusco.").events[0]
    assert ([p.name for p in event.agents], [p.name for p in event.instruments]) == (
        ["Police"],
        ["rubber bullets"],
    )


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Police announced the arrest of two men.", "happened"),
        ("The army announced the killing of a warlord.", "happened"),
        ("The army announced a truce.", "planned"),
    ],
)
def test_deeds_are_announced_when_they_are_done(sentence: str, status: str) -> None:
    assert [e.status for e in nm.parse_text(sentence, date="2024-05-16").events] == [status]
