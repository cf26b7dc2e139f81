"""The pattern language of `matches`."""

from __future__ import annotations

import fnmatch
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.query.pattern import compiled, contains, matches


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("truce", "Truce", True),
        ("truce", "a truce", False),
        ("*truce", "a truce", True),
        ("t*e", "te", True),
        ("ab*ba", "aba", False),
        ("a*b*a", "aba", True),
        ("a*bc*bc", "abc", False),
        ("?", "é", True),
        ("?", "", False),
        ("[a-c]x", "Bx", True),
        ("[!a-c]x", "bx", False),
        ("[]]", "]", True),
        ("[*]", "*", True),
        ("[*]", "x", False),
        ("a|*b", "xb", True),
        ("a|b", "ab", False),
        ("a.c", "abc", False),
        ("a*", "a\nb", True),
        ("", "", True),
        ("*", "", True),
    ],
)
def test_a_pattern_fits_the_whole_text(pattern, text, fits) -> None:
    assert matches(text, pattern) is fits


@given(st.text("ab*?", max_size=8), st.text("abc", max_size=8))
def test_stars_and_question_marks_mean_what_they_mean_in_file_names(pattern, text) -> None:
    slow = re.compile(fnmatch.translate(pattern))
    assert matches(text, pattern) is (slow.match(text) is not None)


@given(st.text(max_size=12))
def test_any_text_is_a_pattern_or_a_query_error(pattern) -> None:
    try:
        compiled(pattern)
    except nm.QueryError:
        assert "[" in pattern


def test_a_hostile_pattern_gives_its_answer_at_once() -> None:
    """No run to be cut off: with backtracking these would outlast the universe."""
    assert matches("a" * 20_000, "*a" * 300 + "*b") is False
    assert matches("a" * 20_000, "*a?a" * 200 + "b") is False


def test_contains_knows_no_case() -> None:
    assert contains("Straße", "strasse") is True
    assert contains(None, "") is False
