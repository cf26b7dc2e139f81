"""How many files are valid by each format's own rules, over the seed, the annotated dispatches and generated articles.

    python benchmarks/formats_valid.py [number of generated articles, 1000]

Needs the extras `test` and `all`, and for some formats the files in ../shared/standards.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "io" / "formats")]

from samples import articles as known_articles  # noqa: E402 - it lies in the tests' folder
from valid import JUDGED  # noqa: E402

from newsmodel.model import Article  # noqa: E402
from strategies import articles  # noqa: E402


def generated(count: int) -> list[Article]:
    """Random valid articles; the same ones in every run."""
    made: list[Article] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(articles())
    def gather(article: Article) -> None:
        made.append(article)

    gather()
    return made


def main() -> int:
    """Prints one line a format; returns 1 if anything is invalid."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    sets = [[article] for article in (*known_articles(), *generated(count))]
    print(f"{len(sets)} articles, each a file of its own ({count} of them generated)")
    bad = 0
    for name, judge in JUDGED.items():
        start = time.perf_counter()
        try:
            faulty = [(article, faults) for article in sets if (faults := _faults(judge, article))]
        except pytest.skip.Exception as reason:
            print(f"{name:<24} skipped: {reason}")
            continue
        seconds = time.perf_counter() - start
        print(f"{name:<24} {len(sets) - len(faulty):>6} of {len(sets)} valid   {seconds:6.1f} s")
        for _, faults in faulty[:3]:
            print("    ", faults[0][:300])
        bad += len(faulty)
    return int(bad > 0)


def _faults(judge: object, article: list[Article]) -> list[str]:
    try:
        found: list[str] = judge(article)  # type: ignore[operator]
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    return found


if __name__ == "__main__":
    sys.exit(main())
