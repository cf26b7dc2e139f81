"""The store against SQL by hand, as ratios within one run.

    python benchmarks/store.py [--statements 1000000] [--articles 20000] [--write]

With --write the table goes into docs/store.md. The corpora are invented (see invented.py), and thrown away.
"""

from __future__ import annotations

import argparse
import gc
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from invented import articles

import newsmodel as nm
from newsmodel.corpus.schema import INSERTS
from newsmodel.query import statement as s

ROOT = Path(__file__).parent.parent
_STATEMENTS_EACH = 40
_COLUMNS = (
    "s.key, s.article, s.id, s.kind, s.act, s.speaker, s.addressee, s.target, s.date, s.medium, s.text, s.start, s.stop,"
    " s.rule"
)


def seconds(work: Callable[[], Any]) -> float:
    """How long some work takes."""
    gc.collect()
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def side_by_side(ours: Callable[[], Any], theirs: Callable[[], Any], rounds: int = 9) -> tuple[float, float]:
    """The medians of both, taken in turns so that a busy machine slows both."""
    assert ours() == theirs(), "the two do not give the same"
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def adding(folder: Path, number: int = 2000) -> Iterator[tuple[str, str, bool]]:
    """Articles added, against their rows put in by bare executemany; and read back, against their JSON read."""
    built = list(articles(number))
    ratios = []
    for turn in range(5):
        gc.collect()
        gc.freeze()  # what has been built is not gone through again and again while either is timed
        nm.open_corpus(folder / f"bare{turn}.db").close()  # the same tables and indexes
        bare = sqlite3.connect(folder / f"bare{turn}.db", isolation_level=None)
        with nm.open_corpus(folder / f"ours{turn}.db") as ours:
            mine = seconds(lambda corpus=ours: corpus.add(built))
            rows = {table: _rows_of(ours, table) for table in ("actors", "places", *INSERTS)}
            ratios.append(seconds(lambda into=bare, rows=rows: _executemany(into, rows)) / mine)
            bare.close()
            if turn == 4:
                whole, parsed = _reading(ours, built)
        gc.unfreeze()
    ratio = statistics.median(ratios)
    yield (
        f"adding {number:,} articles, rate against bare executemany of the same rows (at least 0.5)",
        f"{ratio:.2f}",
        ratio >= 0.5,
    )
    yield (
        "reading an article whole, against from_json (at most 2)",
        f"{whole / parsed:.2f}",
        whole <= 2 * parsed,
    )


def _reading(corpus: Any, built: list[nm.Article]) -> tuple[float, float]:
    """How long reading all articles takes, from the corpus and from their JSON."""
    ids, texts = [a.id for a in built], [nm.to_json(a) for a in built]
    return side_by_side(
        lambda: [corpus.get(id) for id in ids], lambda: [nm.from_json(text) for text in texts], rounds=3
    )


def _rows_of(corpus: Any, table: str) -> list[tuple[Any, ...]]:
    if table.endswith("_search"):
        return corpus._run(f"SELECT key, text FROM {table.removesuffix('_search')}s").fetchall()
    return corpus._run(f"SELECT * FROM {table}").fetchall()


def _executemany(connection: sqlite3.Connection, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        marks = ", ".join("?" * len(found[0]))
        names = "(rowid, text)" if table.endswith("_search") else ""
        connection.executemany(f"INSERT INTO {table} {names} VALUES ({marks})", found)
    connection.execute("COMMIT")


def asking(folder: Path, number: int) -> Iterator[tuple[str, str, bool]]:
    """Queries over so many statements, through the API and as SQL by hand."""
    with nm.open_corpus(folder / "large.db") as corpus:
        corpus.add(articles(number // _STATEMENTS_EACH, statements=_STATEMENTS_EACH, mentions=10))
        assert corpus.statements.count() == number
        connection = corpus._connection

        def hand(sql: str, *values: Any) -> list[tuple[Any, ...]]:
            return connection.execute(sql, values).fetchall()

        [(often, _)] = corpus.statements.group_by(s.speaker).count().most(1)
        assert often is not None
        wanted = (s.speaker == often, s.act == "accuse", s.date.between("2020-06-01", "2024-12-31"))
        narrowed = corpus.statements.where(*wanted)
        where = "WHERE s.speaker IN (SELECT key FROM actors WHERE id = ?) AND s.act = ? AND s.date BETWEEN ? AND ?"
        values = (often.id, "accuse", "2020-06-01", "2024-12-31")
        table = "FROM statements AS s"
        cases: list[tuple[str, Callable[[], Any], Callable[[], Any]]] = [
            (
                f"rows by speaker, act and dates ({narrowed.count():,} of {number:,})",
                lambda: [row._values for row in narrowed],
                lambda: hand(f"SELECT {_COLUMNS} {table} {where} ORDER BY s.key", *values),
            ),
            (
                "two fields of these",
                lambda: list(narrowed.select(s.id, s.text)),
                lambda: hand(f"SELECT s.id, s.text {table} {where} ORDER BY s.key", *values),
            ),
            (
                "their number",
                narrowed.count,
                lambda: hand(f"SELECT COUNT(*) {table} {where}", *values)[0][0],
            ),
            (
                "number of all by act",
                lambda: [(act.value, n) for act, n in corpus.statements.group_by(s.act).count()],
                lambda: hand("SELECT act, COUNT(*) FROM statements GROUP BY act ORDER BY act"),
            ),
            (
                "number of all by speaker",
                lambda: [(who and who.id, n) for who, n in corpus.statements.group_by(s.speaker).count()],
                lambda: hand(
                    "SELECT a.id, COUNT(*) FROM statements AS s LEFT JOIN actors AS a ON a.key = s.speaker"
                    " GROUP BY a.head ORDER BY a.id"
                ),
            ),
        ]  # fmt: skip
        for name, ours, theirs in cases:
            mine, bare = side_by_side(ours, theirs)
            text = f"{mine / bare:.2f} ({1000 * mine:.1f} ms to {1000 * bare:.1f} ms)"
            yield f"{name}, against SQL by hand (at most 1.2, and 2 ms)", text, mine <= 1.2 * bare + 0.002


def memory(number: int) -> Iterator[tuple[str, str, bool]]:
    """The most memory that one streaming add of so many articles takes, in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, "--stream", str(number)], capture_output=True, text=True, check=True
    )
    megabytes = int(done.stdout) / 1000
    yield (
        f"memory of one streaming add of {number:,} articles (under 300 MB)",
        f"{megabytes:.0f} MB",
        megabytes < 300,
    )


def _stream(number: int) -> None:
    with tempfile.TemporaryDirectory() as name, nm.open_corpus(Path(name) / "news.db") as corpus:
        corpus.add(articles(number))
    # not getrusage: what that tells begins with the most that the parent had
    [peak] = re.findall(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    print(peak)


def main() -> None:
    """Prints each figure beside what is asked of it; ends with 1 if one fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--write", action="store_true", help="write the table into docs/store.md")
    parser.add_argument("--stream", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stream:
        _stream(options.stream)
        return
    lines, fine = ["| figure | measured |", "|---|---|"], True
    with tempfile.TemporaryDirectory() as name:
        for found in (adding(Path(name)), asking(Path(name), options.statements), memory(options.articles)):
            for figure, measured, holds in found:
                fine = fine and holds
                lines.append(f"| {figure} | {measured}{'' if holds else ' **too much**'} |")
                print(lines[-1], flush=True)
    if options.write:
        page = ROOT / "docs" / "store.md"
        marked = re.compile(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", re.DOTALL)
        text = page.read_text(encoding="utf-8")
        page.write_text(marked.sub(lambda m: m[1] + "\n".join(lines) + "\n" + m[2], text), encoding="utf-8")
    sys.exit(not fine)


if __name__ == "__main__":
    main()
