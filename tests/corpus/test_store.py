"""The SQLite store: transactions, several processes, files that are not what they should be, and what lies in it."""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import sqlite3
import stat
from pathlib import Path

import pytest
from attrs import evolve

import newsmodel as nm
from newsmodel.corpus import connection, schema
from newsmodel.corpus.ingest import Ingest
from newsmodel.corpus.store import StoredCorpus
from newsmodel.query import statement as s

ROOT = Path(__file__).parents[2]
TEXT = "Police in Lisbon said the harbour was closed."


def article(number: int, text: str = TEXT) -> nm.Article:
    return evolve(nm.parse_text(text, date="2031-01-08"), id=f"a{number}")


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "news.db"


def test_what_is_added_is_there_when_the_file_is_opened_again(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
    with nm.open_corpus(path) as corpus:
        assert corpus.get("a1") == article(1)


def test_adding_twice_changes_nothing(path) -> None:
    with nm.open_corpus(path) as corpus:
        assert corpus.add([article(1), article(2), article(1)]) == (2, 0, 1)
        assert corpus.add([article(1)]) == (0, 0, 1)
        assert corpus.statements.count() == 2


def test_what_a_newer_version_makes_of_a_text_replaces_the_old(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
        newer = evolve(article(1), producer="newsmodel 99", statements=())
        assert corpus.add([newer]) == (0, 1, 0)
        assert corpus.get("a1") == newer
        assert (corpus.statements.count(), len(corpus), corpus.check()) == (0, 1, [])


def test_an_article_that_contradicts_itself_leaves_nothing_of_its_transaction(path) -> None:
    stranger = nm.Actor(id="x", name="X", kind=nm.ActorKind.PERSON)
    broken = evolve(article(2), statements=(evolve(article(1).statements[0], speaker=stranger),))
    with nm.open_corpus(path) as corpus:
        with pytest.raises(nm.ValidationError):
            corpus.add([article(1), broken])
        assert len(corpus) == 0
        assert corpus.add([article(1)]).new == 1


def test_an_error_of_the_articles_themselves_leaves_nothing_of_them(path) -> None:
    def breaking():
        yield from map(article, range(5))
        raise ZeroDivisionError

    with nm.open_corpus(path) as corpus:
        with pytest.raises(ZeroDivisionError):
            corpus.add(breaking())
        assert (len(corpus), corpus.actors.count()) == (0, 0)


def test_removing_leaves_no_trace(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1), article(2)])
        assert corpus.remove("a1", "a1", "none") == 1
        assert corpus.remove("a2") == 1
        assert corpus.search("harbour") == []
        tables = [
            t
            for (t,) in corpus._run(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%key%'"
            )
        ]
        full = {
            t for t in tables for (n,) in corpus._run(f"SELECT COUNT(*) FROM {t}") if n and "search" not in t
        }
        assert full == {"event_types", "speech_acts"}
        assert corpus.check() == []


def test_vacuum_makes_the_file_smaller(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add(article(n, f"{TEXT} " + "Rain fell. " * 300) for n in range(40))
        corpus.remove(*(f"a{n}" for n in range(40)))
        before = corpus.info().size
        corpus.vacuum()
        assert corpus.info().size < before / 2


def test_info_counts(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([evolve(article(1), source="Coast Wire"), article(2)])
        info = corpus.info()
    assert (info.articles, info.statements, info.sources) == (2, 2, {"": 1, "Coast Wire": 1})
    assert (info.first, info.version, info.path) == (article(1).date, len(schema.MIGRATIONS), str(path))


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_search_finds_words_in_any_form_phrases_and_beginnings(path, kind) -> None:
    texts = [
        "Ceasefire talks in Lisbon failed.",
        "He talked of a truce and of talks on a ceasefire.",
        "Rain fell.",
    ]
    corpus = nm.Corpus() if kind == "memory" else nm.open_corpus(path)
    corpus.add(article(n, text) for n, text in enumerate(texts))
    assert {hit.article.id for hit in corpus.search("ceasefire talk")} == {"a0", "a1"}
    assert [hit.article.id for hit in corpus.search('"ceasefire talks"')] == ["a0"]
    assert [hit.snippet for hit in corpus.search("Lisb*")] == ["Ceasefire talks in [Lisbon] failed."]
    assert corpus.search("talks", limit=1)[0].rank <= corpus.search("talks")[1].rank
    assert corpus.search('NEAR( OR - * " rain') == []
    assert [hit.article.id for hit in corpus.search('"rain"')] == ["a2"]
    for wrong in ("", " * ", '"', "a " * 100):
        with pytest.raises(nm.QueryError):
            corpus.search(wrong)
    with pytest.raises(nm.QueryError, match="articles or statements"):
        corpus.search("x", among="actors")
    if isinstance(corpus, StoredCorpus):
        corpus.close()


def test_statements_are_searched_for_themselves(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
        [hit] = corpus.search("harbour", among="statements")
        assert (hit.statement.speaker.name, hit.snippet) == ("Police", "the [harbour] was closed")
        assert corpus.search("police", among="statements") == []


def test_a_file_opened_for_reading_alone_cannot_be_changed(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
    with nm.open_corpus(path, read_only=True) as corpus:
        assert len(corpus) == 1
        for change in (
            lambda: corpus.add([]),
            lambda: corpus.remove("a1"),
            lambda: corpus.merge("x", into="y"),
            corpus.vacuum,
        ):
            with pytest.raises(nm.StoreError, match="opened for reading alone"):
                change()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights mean nothing to this user")
def test_a_read_only_file_in_a_read_only_folder_can_be_read(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
    path.chmod(stat.S_IRUSR)
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with nm.open_corpus(path, read_only=True) as corpus:
            assert len(corpus) == 1
        with pytest.raises(nm.StoreError, match="read-only"):
            nm.open_corpus(path).add([article(2)])
    finally:
        path.parent.chmod(stat.S_IRWXU)


def test_a_full_disk_is_one_clear_error_and_what_was_there_stays(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
        (pages,) = corpus._run("PRAGMA page_count").fetchone()
        corpus._run(f"PRAGMA max_page_count = {pages + 2}")  # SQLite says the same when the disk is full
        with pytest.raises(nm.StoreError, match="disk is full"):
            corpus.add(article(n, f"{TEXT} {n} " * 50) for n in range(2, 60))
        assert (len(corpus), corpus.check()) == (1, [])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not a database at all, but long enough to be looked at" * 30, "not a SQLite file"),
        (None, "no such file"),
    ],
)
def test_a_file_that_is_no_corpus_is_one_clear_error(path, content, said) -> None:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(nm.StoreError, match=said):
        nm.open_corpus(path, read_only=True)


def test_a_folder_that_is_not_there_is_one_clear_error(tmp_path) -> None:
    with pytest.raises(nm.StoreError, match="cannot be opened"):
        nm.open_corpus(tmp_path / "no" / "news.db")


def test_somebody_elses_sqlite_file_is_left_alone(path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE mine (x)")
    other.close()
    with pytest.raises(nm.StoreError, match="no corpus of newsmodel"):
        nm.open_corpus(path)


def test_a_file_of_a_later_version_is_not_touched(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus._run("PRAGMA user_version = 99")
    with pytest.raises(nm.StoreError, match="later newsmodel"):
        nm.open_corpus(path)


def test_a_file_of_an_earlier_version_is_brought_up_to_date(path, monkeypatch) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1)])
    steps = (
        *schema.MIGRATIONS,
        "CREATE TABLE notes (article INTEGER, note TEXT);\nCREATE INDEX n ON notes (article)",
    )
    monkeypatch.setattr(connection, "MIGRATIONS", steps)
    with pytest.raises(nm.StoreError, match="earlier version"):
        nm.open_corpus(path, read_only=True)
    with nm.open_corpus(path) as corpus:
        assert corpus.get("a1") == article(1)
        assert corpus._run("SELECT COUNT(*) FROM notes").fetchone() == (0,)
    nm.open_corpus(path, read_only=True).close()


def test_a_step_that_fails_leaves_the_file_as_it_was(path, monkeypatch) -> None:
    nm.open_corpus(path).close()
    monkeypatch.setattr(connection, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE notes (x);\nnonsense"))
    with pytest.raises(nm.StoreError, match="nonsense"):
        nm.open_corpus(path)
    monkeypatch.undo()
    with nm.open_corpus(path) as corpus:
        assert corpus._run("SELECT name FROM sqlite_schema WHERE name = 'notes'").fetchall() == []


def test_a_new_event_type_reaches_old_files(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus._run("DELETE FROM event_types WHERE key = 'ambush'")
    with nm.open_corpus(path) as corpus:
        assert corpus._run("SELECT plover FROM event_types WHERE key = 'ambush'").fetchone() == ("ASSAULT",)


def test_a_file_that_stays_locked_is_one_clear_error(path) -> None:
    with nm.open_corpus(path) as writer, nm.open_corpus(path, timeout=0.05) as other:
        writer.add([article(1)])
        writer._run("BEGIN IMMEDIATE")
        with pytest.raises(
            nm.StoreError, match=r"locked: another process has been writing for more than 0.05 s"
        ):
            other.add([article(2)])
        assert len(other) == 1, "readers go on"
        writer._run("ROLLBACK")
        assert other.add([article(2)]).new == 1


def test_a_closed_corpus_says_so(path) -> None:
    corpus = nm.open_corpus(path)
    corpus.close()
    with pytest.raises(nm.StoreError, match="closed already"):
        corpus.statements.count()


def _read_on(path: str, until: int, into: object) -> None:
    with nm.open_corpus(path, read_only=True) as corpus:
        seen = 0
        while seen < until:
            now = corpus.articles.count()
            assert now >= seen
            assert corpus.statements.count() % 5 == 0, "half a transaction can be seen"
            seen = now
    into.put(seen)  # type: ignore[attr-defined]


def test_several_processes_read_while_one_writes(path) -> None:
    with nm.open_corpus(path) as corpus:
        start = multiprocessing.get_context("spawn")
        results = start.Queue()
        readers = [start.Process(target=_read_on, args=(str(path), 50, results)) for _ in range(2)]
        for reader in readers:
            reader.start()
        for first in range(0, 50, 5):
            corpus.add(map(article, range(first, first + 5)))
        assert [results.get(timeout=60) for _ in readers] == [50, 50]
        for reader in readers:
            reader.join()
            reader.close()
    results.close()


def test_actors_are_one_or_kept_apart_by_country_and_title(path) -> None:
    def told(number: int, country: str | None, title: str | None) -> nm.Article:
        ana = nm.Actor(id="person:ana", name="Ana", kind=nm.ActorKind.PERSON, country=country, title=title)
        return nm.Article(id=f"a{number}", text="Ana", body=nm.Span(0, 3), actors=(ana,))

    with nm.open_corpus(path) as corpus:
        corpus.add([told(1, "PRT", "Minister"), told(2, None, None), told(3, "ESP", "Minister")])
        assert [a.id for a in corpus.actors] == ["person:ana"]
        corpus.add([told(4, "BRA", "Coach")])
        assert sorted(a.id for a in corpus.actors) == ["person:ana", "person:ana:BRA", "person:ana:ESP"]
        corpus.remove("a4")
        assert [a.id for a in corpus.actors] == ["person:ana"]


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_merge_by_hand_outlives_later_articles_and_can_be_taken_back(path, kind) -> None:
    def speech(number: int, who: str) -> nm.Article:
        speaker = nm.Actor(id=who, name=who, kind=nm.ActorKind.PERSON)
        said = nm.Statement(
            id="s1", span=nm.Span(0, 3), kind=nm.StatementKind.INDIRECT, act=nm.SpeechAct.SAY, speaker=speaker,
            content=(nm.Span(0, 3),), text="Yes",
        )  # fmt: skip
        return nm.Article(
            id=f"a{number}", text="Yes", body=nm.Span(0, 3), actors=(speaker,), statements=(said,)
        )

    corpus = nm.Corpus() if kind == "memory" else nm.open_corpus(path)
    corpus.add([speech(1, "person:biden")])
    corpus.merge("person:biden", into="person:joe-biden")
    corpus.add([speech(2, "person:biden"), speech(3, "person:joe-biden")])
    assert corpus.statements.where(s.speaker == "person:joe-biden").count() == 3
    with pytest.raises(nm.QueryError, match="cannot be merged the other way round"):
        corpus.merge("person:joe-biden", into="person:biden")
    assert corpus.split("person:biden", ["a2", "a9"]) == "person:biden:2"
    assert corpus.statements.where(s.speaker == "person:biden:2").one().article.id == "a2"
    corpus.remove("a2")
    corpus.add([speech(2, "person:biden")])
    assert corpus.statements.where(s.speaker == "person:biden:2").one().article.id == "a2"
    assert corpus.get("a2") == speech(2, "person:biden"), "the article itself is as it was"
    assert corpus.forget("person:biden") == 3
    assert corpus.statements.where(s.speaker == "person:biden").count() == 2
    assert corpus.decisions() == []
    if isinstance(corpus, StoredCorpus):
        corpus.close()


def test_an_ingest_goes_on_where_it_stopped(path, tmp_path) -> None:
    source = tmp_path / "dispatches.txt"
    source.write_text(
        "\n".join(f" date 2031-01-08 Coast Wire/ Rain {n} fell." for n in range(7)), encoding="utf-8"
    )
    with nm.open_corpus(path) as corpus:
        run = iter(Ingest(corpus, [str(source)], batch=3))
        assert next(run).new == 3
        run.close()
        again = Ingest(corpus, [str(source)], batch=3)
        assert sum(added.new for added in again) == 4
        assert (again.known, len(corpus)) == (3, 7)
        anew = Ingest(corpus, [str(source)], again=True)
        assert [added.unchanged for added in anew] == [7]


def test_kills_at_random_moments_lose_nothing_that_was_acknowledged(tmp_path) -> None:
    """The small form of benchmarks/crash.py."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    spec = importlib.util.spec_from_file_location("crash", ROOT / "benchmarks" / "crash.py")
    assert spec is not None
    assert spec.loader is not None
    crash = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(crash)
    assert crash.trial(tmp_path, 8).kills == 8


def damaged(path: Path, start: int, data: bytes) -> Path:
    """The file with something written over it."""
    with open(path, "r+b") as file:
        file.seek(start)
        file.write(data)
    return path


@pytest.fixture
def torn(path) -> Path:
    """A corpus file in which a page has been overwritten: the root of the table of articles."""
    with nm.open_corpus(path) as corpus:
        corpus.add(article(number) for number in range(40))
    return damaged(path, 4_096, b"\xa5" * 4_096)


@pytest.mark.parametrize(
    "read",
    [list, lambda corpus: list(corpus.articles), lambda corpus: list(corpus.statements.select(s.article.text)), lambda corpus: corpus.info()],
    ids=["articles", "rows", "values", "info"],
)  # fmt: skip
def test_a_damaged_file_is_a_store_error_wherever_it_is_found_out(torn, read) -> None:
    with nm.open_corpus(torn) as corpus, pytest.raises(nm.StoreError, match="damaged"):
        read(corpus)


def test_the_check_of_a_damaged_file_lists_what_is_wrong(torn) -> None:
    with nm.open_corpus(torn) as corpus:
        assert corpus.check() != []


def test_an_article_that_has_been_written_over_is_a_store_error(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add(article(1))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE articles SET json = 'x' || json")
    connection.close()
    with nm.open_corpus(path) as corpus:
        for read in (lambda: corpus.get("a1"), lambda: list(corpus), lambda: corpus.add(article(1))):
            with pytest.raises(nm.StoreError, match="damaged"):
                read()


def test_a_cell_that_has_been_written_over_is_a_store_error(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add(article(1))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE statements SET date = 'someday'")
    connection.close()
    with nm.open_corpus(path) as corpus, pytest.raises(nm.StoreError, match="someday"):
        list(corpus.statements.select(s.date))


def test_a_loop_that_is_left_early_may_outlive_the_corpus(path) -> None:
    with nm.open_corpus(path) as corpus:
        corpus.add([article(1), article(2)])
        rows = iter(corpus.statements)
        assert next(rows).text
    del rows
