"""Numbers of dead and hurt people that stand by themselves, and the event of a stated total."""

from __future__ import annotations

import pytest

import newsmodel as nm


def tolls(text: str) -> list[tuple[int | None, int | None]]:
    return [(event.killed, event.wounded) for event in nm.parse_text(text, date="2024-05-16").events]


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("A bomb killed six people in Cusco. A doctor put the number of wounded at 41.", 6, 41),
        ("A bomb killed six people in Cusco. The number of people injured rose to 41.", 6, 41),
        ("A bomb went off in Cusco. A nurse said the bodies of 16 people had been brought in.", 16, None),
        ("A bomb went off in Cusco. Nine people were treated in hospital for burns.", None, 9),
        ("A bomb went off in Cusco. The mayor said 15 were treated for injuries.", None, 15),
        (
            "A bus plunged into a river in Cusco. At least 27 people died and 15 were taken to hospital.",
            27,
            15,
        ),
        ("At least 27 people drowned and scores are missing after a launch capsized near Cusco.", 27, None),
        ("A bomb went off in Cusco. He put the toll at three guards and two villagers.", 5, None),
        ("A bomb went off in Cusco. He put the toll at six people and 20 wounded.", 6, 20),
        ("A radio reported 11 blasts in Cusco, saying four workers were killed.", 4, None),
        ("A radio reported 11 blasts in Cusco, adding six people were wounded.", None, 6),
        ("A grenade was thrown into a bar in Cusco, injuring nine people.", None, 9),
        ("A boat carrying migrants overturned near Cusco, drowning 13.", 13, None),
    ],
)
def test_a_number_by_itself(text: str, killed: int | None, wounded: int | None) -> None:
    assert tolls(text) == [(killed, wounded)]


TOTALS = [
    # of the event in its own sentence
    (
        "Rebels ambushed a convoy in Cusco, killing nine. A bomb went off in Lima. He confirmed the ambush but put"
        " the toll at five.",
        [5, None],
    ),
    # of what had cost nearly as many
    (
        "Jets bombed Cusco on Monday, killing 12. Rebels fired rockets at Lima. The ministry put the toll at 15.",
        [15, None],
    ),
    # of what was told last
    (
        "A drone hit Cusco on Monday, killing one man. Jets bombed Lima on Tuesday. The ministry put the toll at 15.",
        [1, 15],
    ),
]


@pytest.mark.parametrize(("text", "killed"), TOTALS)
def test_a_stated_total(text: str, killed: list[int | None]) -> None:
    assert [dead for dead, _ in tolls(text)] == killed
