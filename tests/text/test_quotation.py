"""Quotation marks pair up whatever their shape; what has no partner is reported, and spoils nothing behind it."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.text.analysis import Analysis, analyse

PIECES = [
    "“",
    "”",
    '"',
    "''",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "We act",
    "workers",
    "s",
    ".",
    ",",
    " ",
    "\n\n",
    "he said",
    "'s",
]
NOISE = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def inside(found: Analysis) -> list[str]:
    return [found.cut(q.open + 1, q.close) for q in found.quotations]


def quoted(text: str) -> list[str]:
    return inside(analyse(text))


@pytest.mark.parametrize(
    "text",
    [
        "“We will act,” he said.",
        '"We will act," he said.',
        "''We will act,'' he said.",
        "``We will act,'' he said.",
        "«We will act,» he said.",
        "»We will act,« he said.",
        "„We will act,“ he said.",
        '“We will act," he said.',
        '"We will act,” he said.',
        "“We will act,“ he said.",
        "‘We will act,’ he said.",
        "'We will act,' he said.",
        "He said: “We will act,”",
    ],
)
def test_a_quotation_lies_between_its_marks_whatever_their_shape(text: str) -> None:
    assert quoted(text) == ["We will act,"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The “ceasefire” is over.", ["ceasefire"]),
        ("The 'ceasefire' is over.", ["ceasefire"]),
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ('"One," he said. "Two."', ["One,", "Two."]),
        ('“One," he said. "Two.”', ["One,", "Two."]),
        ("“Who fired?” she asked.", ["Who fired?"]),
        ("(“One”)", ["One"]),
        ("“One”—“Two”", ["One", "Two"]),
    ],
)
def test_every_quotation_is_found(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union met.",
        "The workers’ union met the miners’ leaders.",
        "It's the mayor's plan.",
        "Rock 'n' roll in the '90s.",
        "O'Hara didn't go.",
        "He is 6'2\" tall.",
    ],
)
def test_an_apostrophe_is_no_quotation_mark(text: str) -> None:
    found = analyse(text)
    assert not found.quotations
    assert not found.diagnostics


def test_an_apostrophe_inside_single_marks_closes_nothing() -> None:
    assert quoted("‘The workers’ union won’t act,’ he said.") == ["The workers’ union won’t act,"]


def test_single_marks_inside_double_ones_are_a_quotation_in_a_quotation() -> None:
    found = analyse("“He told me ‘leave now’ and left,” she said.")
    assert [(q.depth, q.single) for q in found.quotations] == [(0, False), (1, True)]


def test_the_outer_quotation_of_a_token_is_kept_for_each_token() -> None:
    found = analyse("“He said ‘leave’,” she said.")
    assert found.quotation_of == [0] * 8 + [-1] * 3


# --- a mark that is missing -----------------------------------------------------------------------------------------


def test_a_quotation_without_closing_mark_goes_on_in_a_paragraph_that_opens_with_one() -> None:
    found = analyse("“We will rebuild.\n\n“We have the means,” he said.")
    assert inside(found) == ["We will rebuild.", "We have the means,"]
    assert [q.closed for q in found.quotations] == [False, True]
    assert [q.continues for q in found.quotations] == [False, True]
    assert not found.diagnostics


def test_a_quotation_may_go_on_without_a_mark_of_its_own() -> None:
    found = analyse("“We will rebuild.\n\nWe have the means,” he said.")
    assert inside(found) == ["We will rebuild.", "We have the means,"]
    assert found.quotations[1].opened is False


def test_a_mark_without_partner_spoils_no_later_paragraph() -> None:
    found = analyse("The “ban was lifted.\n\nThe army left.\n\n“We will act,” he said.")
    assert inside(found)[-1] == "We will act,"
    assert found.quotation_of[found.words.index("army")] == -1


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("The ban” was lifted.", 1, 8),
        ("The army left.\n\nThe “ban was lifted.", 3, 5),
        ("The army left.\n\nHe said.”\n\nIt rained.", 3, 9),
        ("“", 1, 1),
    ],
)
def test_a_mark_without_partner_is_reported_with_line_and_column(text: str, line: int, column: int) -> None:
    [reported] = analyse(text).diagnostics
    assert (reported.code, reported.line, reported.column) == ("unpaired-quotation-mark", line, column)


def test_a_second_opening_mark_ends_the_first_quotation() -> None:
    found = analyse("“One. “Two,” he said.")
    assert inside(found) == ["One.", "Two,"]
    assert len(found.diagnostics) == 1


# --- any text -------------------------------------------------------------------------------------------------------


@given(NOISE)
def test_quotations_are_nested_or_disjoint(text: str) -> None:
    ranges = [(q.words.start - q.opened, q.words.stop + q.closed) for q in analyse(text).quotations]
    for (a, b), (c, d) in combinations(
        ranges, 2
    ):  # an outer one without a closing mark ends where its inner one may
        assert b <= c or d <= a or (a < c and d <= b) or (c < a and b <= d)


@given(NOISE)
def test_a_quotation_stays_in_its_paragraph(text: str) -> None:
    found = analyse(text)
    for quotation in found.quotations:
        first, end = found.paragraphs[quotation.paragraph]
        assert first - 1 <= quotation.open < quotation.close <= end


@given(NOISE)
def test_no_quotation_is_empty(text: str) -> None:
    assert all(len(q.words) > 0 for q in analyse(text).quotations)


@given(NOISE)
def test_a_reported_mark_has_its_line_and_column(text: str) -> None:
    for reported in analyse(text).diagnostics:
        assert reported.span is not None
        assert reported.line is not None
        assert reported.column is not None
        line = text.split("\n")[reported.line - 1]
        assert line[reported.column - 1 :].startswith(reported.span.of(text).split("\n")[0])
