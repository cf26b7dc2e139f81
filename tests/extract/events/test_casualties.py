"""How many people came to harm."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.extract.events.parties.number import count_of

KILLED = [
    ("A bomb killed six people in Lima.", 6),
    ("Six people were killed by a bomb in Lima.", 6),
    ("A bomb killed at least six people in Lima.", 6),
    ("A bomb killed a dozen people in Lima.", 12),
    ("A bomb killed twenty-one people in Lima.", 21),
    ("A bomb killed 1,200 people in Lima.", 1200),
    ("A bomb killed a 17-year-old boy in Lima.", 1),
    ("A clash killed seven rebels and one soldier near Lima.", 8),
    ("A bomb left six people dead in Lima.", 6),
    ("A bomb resulted in the death of one officer in Lima.", 1),
    ("A bomb exploded in Lima, killing two.", 2),
    ("A bomb exploded in Lima. Three people died.", 3),
    ("A bomb exploded in Lima. No deaths were reported.", 0),
    ("A bomb exploded in Lima. There were no casualties.", 0),
    ("A bomb exploded in Lima. The death toll rose to 12.", 12),
    ("A bomb exploded in Lima.", None),
    ("A bomb killed Mayor Ilan Torvo in Lima.", 1),
    ("A suicide bomber killed two guards in Lima.", 2),
]


@pytest.mark.parametrize(("text", "number"), KILLED)
def test_killed(text: str, number: int | None) -> None:
    assert nm.parse_text(text, date="2024-05-16").events[0].killed == number


WOUNDED = [
    ("A bomb wounded six people in Lima.", 6),
    ("A bomb wounded six soldiers in Lima, two of them critically.", 6),
    ("A bomb killed two and wounded nine in Lima.", 9),
    ("A bomb in Lima left two people dead and nine injured.", 9),
    ("A bomb in Lima resulted in the injury of 18 others.", 18),
    ("A bomb exploded in Lima. No one was hurt.", 0),
]


@pytest.mark.parametrize(("text", "number"), WOUNDED)
def test_wounded(text: str, number: int) -> None:
    assert nm.parse_text(text, date="2024-05-16").events[0].wounded == number


def test_the_later_toll_wins() -> None:
    text = "A bomb killed six people in Lima on Monday. The death toll later rose to nine."
    assert nm.parse_text(text, date="2024-05-16").events[0].killed == 9


def test_at_least_leaves_the_upper_end_open() -> None:
    event = nm.parse_text("A bomb killed at least six people in Lima.", date="2024-05-16").events[0]
    assert [(toll.low, toll.high) for toll in event.casualties] == [(6, None)]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("six soldiers", 6, 6),
        ("at least six soldiers", 6, None),
        ("more than 120 people", 120, None),
        ("two or three men", 2, 3),
        ("10 to 12 people", 10, 12),
        ("a dozen people", 12, 12),
        ("dozens of people", 24, None),
        ("two hundred people", 200, 200),
        ("2,500 troops", 2500, 2500),
        ("soldiers", None, None),
    ],
)
def test_numbers(words: str, low: int | None, high: int | None) -> None:
    tokens = words.split()
    assert count_of(tokens, 0, len(tokens)) == (low, high)


def test_rival_tolls_are_kept_with_the_statements_that_report_them() -> None:
    text = (
        "A bomb exploded in Lima on Monday. Police said six people were killed in the blast. "
        "The mayor said nine people were killed in the blast."
    )
    article = nm.parse_text(text, date="2024-05-16")
    assert [(toll.low, toll.statement) for toll in article.events[0].casualties] == [
        (6, article.statements[0].id),
        (9, article.statements[1].id),
    ]
