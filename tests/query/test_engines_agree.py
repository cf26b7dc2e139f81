"""The same query gives the same rows in memory and in SQLite, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from filters import ROOTS, ask, odd_articles, results
from hypothesis import given, settings

import newsmodel as nm


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[nm.Corpus, object]]:
    """The same odd articles in memory and in a file."""
    found = odd_articles(12)
    with nm.open_corpus(":memory:") as stored:
        stored.add(found)
        yield nm.Corpus(found), stored


@pytest.mark.parametrize("root", ROOTS)
def test_the_same_query_gives_the_same_rows_in_both(root: str, pair) -> None:
    memory, stored = pair

    @given(ask(root))
    @settings(max_examples=60)
    def agree(asked) -> None:
        assert results(asked(stored)) == results(asked(memory))

    agree()
