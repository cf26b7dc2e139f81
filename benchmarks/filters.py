"""The nightly form of tests/query/test_engines_agree.py: 10,000 generated filters, in memory and in SQLite, same rows.

python benchmarks/filters.py [NUMBER]
"""

# ruff: noqa: E402 # the tests' strategies are no package
from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent / "tests" / part) for part in ("", "query")]

from filters import ROOTS, ask, odd_articles, results
from hypothesis import HealthCheck, given, settings

import newsmodel as nm


def main() -> None:
    """Asks so many queries, and stops at the first on which the two differ."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    relaxed = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
    found = odd_articles(20)
    print(f"{sum(len(a.events) for a in found)} events in {len(found)} articles")
    memory, stored = nm.Corpus(found), nm.open_corpus(":memory:")
    stored.add(found)
    begin, asked_in_all, with_rows = time.perf_counter(), 0, 0
    for root in ROOTS:

        @settings(relaxed, max_examples=number // len(ROOTS))
        @given(ask(root))
        def agree(asked) -> None:
            nonlocal asked_in_all, with_rows
            mine = results(asked(memory))
            assert results(asked(stored)) == mine
            asked_in_all += 1
            with_rows += bool(mine)

        agree()
    assert [stored.get(article.id) for article in found] == found, "a query has changed an article"
    seconds = time.perf_counter() - begin
    print(f"{asked_in_all:,} generated queries, {with_rows:,} with results: same in both ({seconds:.0f} s)")


if __name__ == "__main__":
    main()
