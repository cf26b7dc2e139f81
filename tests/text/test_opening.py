"""The first paragraphs of a body may be a headline, a byline and a dateline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.text.analysis import analyse
from newsmodel.text.opening import Opening, opening_of

STORY = "\n\nThe two sides met on Monday."


def opening(text: str) -> Opening:
    return opening_of(analyse(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("LENZ, Karvia (Reuters) - The army left.", "LENZ, Karvia"),
        ("LENZ (AP) — The army left.", "LENZ"),
        ("Lenz, Dec 26 (Reuters) - The army left.", "Lenz"),
        ("LENZ, Dec. 26 (AFP) -- The army left.", "LENZ"),
        ("NEW ORSK — The army left.", "NEW ORSK"),
        ("Lenz, 26 Dec (EFE) - The army left.", "Lenz"),
        ("Orsk (Karvia), 3 March 2024 (EFE) - The army left.", "Orsk"),
        ("LENZ/ORSK, March 3, 2024 (Reuters) - The army left.", "LENZ/ORSK"),
        ("Talks resume in Lenz\n\nLENZ (AP) — The army left.", "LENZ"),
        ("(ANSA) - LENZ, MAY 22 - The army left.", "LENZ"),
        ("(AGI) – Lenz, 22 May – The army left.", "Lenz"),
    ],
)
def test_a_dateline_gives_its_places(text: str, place: str) -> None:
    found = opening(text)
    assert found.dateline is not None
    assert found.dateline.of(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "The army left - for now.",
        "The mayor (a lawyer) - said so.",
        "Karvia: The army left.",
        "Rebels left Lenz — and then came back.",
        "“We will act,” he said.",
        "",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert opening(text).dateline is None


def test_a_short_first_paragraph_without_a_stop_is_a_headline() -> None:
    text = "Talks resume in Lenz" + STORY
    found = opening(text)
    assert found.headline is not None
    assert found.headline.of(text) == "Talks resume in Lenz"


@pytest.mark.parametrize(
    "first",
    ["The talks resumed.", "“We will act”", "He said:", " ".join(["word"] * 40), "One line\nand another"],
)
def test_a_first_paragraph_like_this_is_no_headline(first: str) -> None:
    assert opening(first + STORY).headline is None


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    assert opening("Talks resume in Lenz").headline is None


@pytest.mark.parametrize(
    "byline", ["By Ana Torres", "BY ANA TORRES", "By Ana Torres and Lena Orr, Coast Wire"]
)
def test_a_byline_is_a_paragraph_that_begins_with_by_and_a_name(byline: str) -> None:
    text = "Talks resume in Lenz\n\n" + byline + STORY
    found = opening(text)
    assert found.byline is not None
    assert found.byline.of(text) == byline


def test_a_sentence_that_begins_with_by_is_no_byline() -> None:
    assert opening("By Monday the army had left; the rebels stayed." + STORY).byline is None


@given(st.text())
def test_any_text_has_an_opening_within_its_bounds(text: str) -> None:
    found = opening(text)
    for span in (found.headline, found.byline, found.dateline):
        assert span is None or 0 <= span.start < span.end <= len(text)
