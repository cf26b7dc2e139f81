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
        ("A car bomb went off near Cusco, destroying a truck without causing casualties.", 0, 0),
        ("A ferry sank off Lima. Six people died in Lima, four in Cusco and two others in Tacna.", 12, None),
        (
            "A bomb went off in Cusco. Police initially said 40 people had died. By noon 22 people were dead.",
            22,
            None,
        ),
        ("A man stabbed a policeman in Cusco.", None, 1),
        ("A cameraman was beaten by masked men in Cusco and suffered a broken nose.", None, 1),
        ("A wall collapsed in Cusco on Monday. Two nurses sustained fractures.", None, 2),
        (
            "A quake struck Cusco on Friday. He put the death toll at 214 on Monday, with 1,300 injured.",
            214,
            1300,
        ),
        ("A bus crashed in Cusco. Nine people died, several of them crushed or burned.", 9, None),
        ("A bus overturned in Cusco; none of the passengers were injured.", None, 0),
        ("A rocket hit a school in Cusco, but none of the six nuns and about 90 pupils was hurt.", 0, 0),
        ("Gunmen shot a man in Cusco. He was with his sons, one of whom was wounded.", None, 1),
        (
            "A prison riot broke out in Cusco in which 29 inmates died, several of them hanged or burned.",
            29,
            None,
        ),
        ("A gunman opened fire in a bar in Cusco, killing 12 people. The shooter was also killed.", 12, None),
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


def test_what_has_been_since_a_day_long_past_is_no_toll_of_the_news() -> None:
    text = (
        "An air strike in Cusco killed eight people, a doctor said.\n\n"
        "More than 3,500 people have been killed in Peru, most of them since September, the ministry says."
    )
    assert tolls(text) == [(8, None)]


def test_those_with_injuries_among_the_rescued_are_hurt() -> None:
    text = "A ferry sank off Lima on Monday. He said 168 people had been pulled out alive, 22 of them with injuries."
    assert tolls(text)[0] == (None, 22)


def test_a_third_of_the_passengers_are_not_one() -> None:
    assert tolls("A bus crashed in Cusco. A third of the passengers were hurt.")[0][1] is None
