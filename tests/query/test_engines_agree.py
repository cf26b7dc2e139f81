"""The same query gives the same rows in memory and in SQLite, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import evolve
from filters import ROOTS, ask, results, richness
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsmodel as nm
from strategies import articles


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[nm.Corpus, object]]:
    """The same odd articles in memory and in a file."""
    found: list[nm.Article] = []

    @given(st.lists(articles(), min_size=12, max_size=12))
    @settings(max_examples=20, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def draw(drawn: list[nm.Article]) -> None:
        named = [evolve(article, id=f"{i:016x}") for i, article in enumerate(drawn)]
        found[:] = max(found, named, key=richness)

    draw()
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
