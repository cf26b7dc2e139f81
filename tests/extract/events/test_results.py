"""What a participle says to have come of an act belongs to that act."""

from __future__ import annotations

import pytest

import newsmodel as nm


def events(text: str) -> list[nm.Event]:
    return list(nm.parse_text(text, date="2024-05-16").events)


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # the place behind is that of the speaker, or of where people died
        ("Jets bombed a camp in Cusco on Monday, killing six people, the mayor of Arequipa said.", 6, None),
        (
            "A drone hit a lorry in Cusco on Monday, killing two members of the Red Front, it said in Lima.",
            2,
            None,
        ),
        # one participle behind another, of whatever type
        (
            "Gunmen stormed a farm in Cusco, killing six workers, torching a barn and injuring a guard, police in Lima said.",
            6,
            1,
        ),
        (
            "Rebels hit a post in Cusco, burning a lorry and leaving nine men dead, police in Lima said.",
            9,
            None,
        ),
        (
            "A missile struck a tanker in the Red Sea on Monday, killing a sailor and setting it ablaze.",
            1,
            None,
        ),
        # a wave that a quake set off
        ("A quake off Peru set off a tsunami that killed 900 people in Chile in May 2004.", 900, None),
        # one word for what was told
        ("Gunmen killed six monks in Cusco in May 2014, an attack that shocked the country.", 6, None),
        ("Gunmen abducted six monks in Cusco in May 2014, an attack that caused outrage.", None, None),
        # shot dead is no shooting by itself
        ("Gunmen stormed a school in Cusco before dawn, shooting dead a guard.", 1, None),
        # a second verb of harm with the same subject
        ("A drone attack on a depot run by rebels killed six guards and set two tanks ablaze.", 6, None),
        ("A quake hit Cusco on Monday. Nine people were injured and 60 houses destroyed.", None, 9),
        # one blast after another
        (
            "A drone hit a bus in Cusco on Monday. Then there was a second blast. Six people were killed.",
            6,
            None,
        ),
        # a fight that an attack began
        ("A bomb hit a post in Cusco, triggering a gun battle of guards with rebels in Lima.", None, None),
    ],
)
def test_what_an_act_brought_about_is_part_of_it(text: str, killed: int | None, wounded: int | None) -> None:
    found = events(text)
    assert [(event.killed, event.wounded) for event in found] == [(killed, wounded)]


def test_who_is_told_of_in_between_did_not_do_it() -> None:
    event = events("Rebels attacked a convoy escorted by the army in Cusco on Monday, killing six people.")[0]
    assert [p.text for p in event.agents] == ["Rebels"]


@pytest.mark.parametrize(
    "text",
    [
        "Police stormed a camp in Cusco on Monday, arresting 40 men.",
        "Rebels shelled the town of Cusco on Monday. They stormed a farm in Lima, killing six people.",
    ],
)
def test_another_act_stays_apart(text: str) -> None:
    assert len(events(text)) == 2


def test_what_was_burnt_in_an_attack_does_not_give_it_its_type() -> None:
    assert (
        str(events("Gunmen attacked a village near Cusco on Monday, torching 40 huts.")[0].type) == "attack"
    )


def test_what_a_relative_clause_tells_is_of_its_noun() -> None:
    text = (
        "Guards have found nine of the farmers kidnapped near a dam in Cusco on Monday, he said, after a gun battle "
        "with smugglers in the hills that left one sergeant and three smugglers dead."
    )
    assert {str(e.type): e.killed for e in events(text)}.get("abduction") is None
