"""Kills an ingest again and again, at random moments, and looks at what is left of the corpus.

    python benchmarks/crash.py [KILLS]

After each SIGKILL: SQLite finds the file sound, every article that had been acknowledged is there, and none is there
by half. In the end the ingest, taken up again, has put in every article, each equal to what a parse gives.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import newsmodel as nm
from newsmodel.corpus.ingest import Ingest
from newsmodel.query import article

BATCH = 5


class Outcome(NamedTuple):
    """How often the ingest was killed, how often it had come further since the last time, and how long it all took."""

    kills: int
    advances: int
    articles: int
    seconds: float


def dispatches(number: int) -> str:
    """So many short dispatches, each different."""
    towns = ("Arandu", "Vellport", "Kesra", "Ostmarch")
    return "\n".join(
        f" date 2031-03-{1 + n % 28:02} Coast Wire/ A car bomb killed {2 + n} people in {towns[n % 4]} on Monday.\n\n"
        f'"We will rebuild house {n}," Governor Mira Solano told Coast Wire. The Interior Ministry condemned the attack.'
        for n in range(number)
    )


def trial(folder: Path, kills: int, seed: int = 1) -> Outcome:
    """Ingests with so many kills, and checks the corpus after each; an AssertionError tells what was wrong."""
    source, target = folder / "dispatches.txt", folder / "news.db"
    source.write_text(dispatches(30 + kills * BATCH), encoding="utf-8")
    expected = list(nm.read(source))
    chance, begin, there, advances, done = random.Random(seed), time.perf_counter(), 0, 0, 0
    while done < kills:
        child, pipe = _start(source, target)
        # from the first page written to several batches on
        time.sleep(chance.uniform(0.002, 0.15))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        with os.fdopen(pipe, "rb") as told:
            acknowledged = max([there, *map(int, told.read().split())])
        if os.WIFSIGNALED(status):
            done += 1
        else:
            target.unlink()  # it had come to its end: once more from the start
            there = 0
            continue
        found = _check(target, expected, acknowledged)
        advances += found > there
        there = found
    with nm.open_corpus(target) as corpus:
        for _ in Ingest(corpus, [str(source)]):
            pass
        assert list(corpus) == expected, "what is in the corpus in the end is not what was to go in"
    return Outcome(done, advances, len(expected), time.perf_counter() - begin)


def _start(source: Path, target: Path) -> tuple[int, int]:
    """A process that ingests, and writes the number of articles that are safely in the corpus into a pipe."""
    out, into = os.pipe()
    child = os.fork()
    if child:
        os.close(into)
        return child, out
    try:
        with nm.open_corpus(target) as corpus:
            for _ in Ingest(corpus, [str(source)], batch=BATCH):
                os.write(into, b"%d " % corpus.articles.count())
    finally:
        os._exit(0)


def _check(target: Path, expected: list[nm.Article], acknowledged: int) -> int:
    """Looks at a corpus that an ingest has left; gives the number of articles in it."""
    with nm.open_corpus(target) as corpus:
        assert corpus.check() == [], "the file is damaged"
        ids = list(corpus.articles.select(article.id))
        assert ids == [a.id for a in expected[: len(ids)]], "articles are missing before others"
        assert len(ids) >= acknowledged, f"{acknowledged} articles were acknowledged, {len(ids)} are there"
        assert len(ids) % BATCH == 0 or len(ids) == len(expected), "a batch is there by half"
        there = expected[: len(ids)]
        counts = (corpus.statements.count(), corpus.events.count(), corpus.mentions.count())
        wanted = tuple(
            sum(len(getattr(a, part)) for a in there) for part in ("statements", "events", "mentions")
        )
        assert counts == wanted, f"rows of articles are missing: {counts} instead of {wanted}"
        assert [corpus.get(id) for id in ids[-2 * BATCH :]] == there[-2 * BATCH :]
    return len(ids)


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as name:
        found = trial(Path(name), number)
    print(
        f"{found.kills} kills in {found.seconds:.0f} s, {found.advances} of them after new commits:"
        f" no article of {found.articles} lost, none by half, the file always sound"
    )
