"""Reading a source gives its Articles in order; whatever cannot be read is set aside, and nothing is lost in silence."""

from __future__ import annotations

import io
import multiprocessing
import os
import sys
import types
from pathlib import Path

import pytest
from attrs import evolve
from minimal import article_of

from newsmodel.errors import FormatError, NewsmodelError
from newsmodel.io.records import batch, reader
from newsmodel.io.records.reader import RejectedRecordsWarning, read
from newsmodel.lexicon import Lexicon
from newsmodel.model import Article
from newsmodel.text.dispatch import Record

BAD = "date 2024-13-45 Coast Wire/ bad.\n"
FORKS = multiprocessing.get_start_method() == "fork"
needs_fork = pytest.mark.skipif(not FORKS, reason="a stand-in for the parser reaches a worker by fork only")


def record(number: int) -> str:
    return f" date 2024-05-{number % 28 + 1:02} Coast Wire/ Number {number}.\n"


def parse_record(record: Record, lexicon: object = None) -> Article:
    """A parser that fails where the text tells it to."""
    if "bug" in record.text:
        raise ZeroDivisionError("division by zero")
    if "crash" in record.text:
        os._exit(7)
    if "refuse" in record.text:
        raise FormatError("refused", file=record.file, line=record.line)
    article = article_of(record, lexicon)
    return evolve(article, extra={"unpicklable": lambda: None}) if "cling" in record.text else article


@pytest.fixture(autouse=True)
def simple_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("newsmodel.parse")
    module.parse_record = parse_record  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "newsmodel.parse", module)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A file with two good records, a bad one, and a good one."""
    path = tmp_path / "may.txt"
    path.write_text(record(1) + record(2) + BAD + record(3), newline="")
    return path


def numbers(articles: object) -> list[int]:
    return [int(a[a.body].removeprefix("Number ").rstrip(".")) for a in articles]  # type: ignore[attr-defined]


# --- articles ----------------------------------------------------------------------------------------------------------


def test_articles_come_in_the_order_of_the_source() -> None:
    text = "".join(record(n) for n in range(100))
    assert numbers(read(io.StringIO(text))) == list(range(100))


def test_an_article_is_parsed_from_the_record_with_its_place(mixed: Path) -> None:
    rejects: list[FormatError] = []
    assert [a.id for a in read(mixed, rejects=rejects)] == [f"{mixed}:1", f"{mixed}:2", f"{mixed}:4"]


def test_nothing_is_read_before_the_loop() -> None:
    file = io.StringIO(record(1))
    read(file)
    assert file.tell() == 0


def test_articles_come_while_the_source_is_being_read() -> None:
    class Endless:
        def read(self, size: int, /) -> str:
            return record(5)

    assert numbers([next(iter(read(Endless())))]) == [5]  # type: ignore[arg-type]


def test_the_lexicon_reaches_the_parser() -> None:
    [article] = read(io.StringIO(record(1)), lexicon=Lexicon({"surnames": [("Kowal",)]}))
    assert article.producer == "with <Lexicon with 1 entries added>"


def test_a_source_that_can_be_read_again_is_read_again(mixed: Path) -> None:
    articles = read(mixed, rejects=[])
    assert numbers(articles) == numbers(articles) == [1, 2, 3]


# --- rejects -----------------------------------------------------------------------------------------------------------


def test_a_bad_record_is_set_aside_with_its_place_and_text(mixed: Path) -> None:
    rejects: list[FormatError] = []
    assert numbers(read(mixed, rejects=rejects)) == [1, 2, 3]
    [fault] = rejects
    assert (fault.file, fault.line, fault.column, fault.record) == (str(mixed), 3, 6, BAD)


def test_the_rejects_are_also_an_attribute_of_the_reader() -> None:
    rejects: list[FormatError] = []
    assert read(io.StringIO(BAD), rejects=rejects).rejects is rejects


def test_a_second_loop_starts_its_rejects_afresh(mixed: Path) -> None:
    articles = read(mixed, rejects=[])
    list(articles)
    list(articles)
    assert len(articles.rejects) == 1


def test_readers_that_share_a_list_keep_each_others_rejects(mixed: Path) -> None:
    rejects: list[FormatError] = []
    first, second = read(mixed, rejects=rejects), read(io.StringIO(BAD), rejects=rejects)
    list(first), list(second), list(first)
    assert sorted(str(fault.file) for fault in rejects) == sorted(["None", str(mixed)])


def test_what_the_parser_refuses_is_set_aside() -> None:
    rejects: list[FormatError] = []
    assert numbers(
        read(io.StringIO(record(1) + " date 2024-05-16 X/ refuse\n" + record(2)), rejects=rejects)
    ) == [1, 2]
    assert str(rejects[0]) == "2: refused"


def test_an_error_in_the_parser_is_set_aside_with_the_record_and_the_line_of_code() -> None:
    rejects: list[FormatError] = []
    text = " date 2024-05-16 X/ bug\n"
    assert numbers(read(io.StringIO(record(1) + text + record(2)), rejects=rejects)) == [1, 2]
    place = f"(test_reader.py, line {parse_record.__code__.co_firstlineno + 3})"
    assert str(rejects[0]) == f"2:1: internal error: ZeroDivisionError: division by zero {place}"
    assert rejects[0].record == text


def test_a_file_that_cannot_be_read_is_set_aside_and_the_rest_goes_on(tmp_path: Path, mixed: Path) -> None:
    rejects: list[FormatError] = []
    assert numbers(read([tmp_path / "june.txt", mixed], rejects=rejects)) == [1, 2, 3]
    assert str(rejects[0]) == f"{tmp_path / 'june.txt'}: cannot read: No such file or directory"


def test_without_a_list_a_warning_counts_the_rejects_and_names_the_first(mixed: Path) -> None:
    with pytest.warns(RejectedRecordsWarning) as caught:
        list(read([mixed, io.StringIO(BAD)]))
    [warning] = caught
    assert str(warning.message) == (
        f"2 records set aside; the first: {mixed}:3:6: bad date in the header: "
        "expected a calendar date YYYY-MM-DD, found '2024-13-45'"
    )


def test_a_source_with_bad_records_only_is_a_warning_too() -> None:
    with pytest.warns(RejectedRecordsWarning):
        assert list(read(io.StringIO(BAD))) == []


def test_the_warning_points_at_the_loop(mixed: Path) -> None:
    with pytest.warns(RejectedRecordsWarning, match="^1 record set aside; ") as caught:
        for _ in read(mixed):
            pass
    assert caught[0].filename == __file__


def test_with_a_list_there_is_no_warning(mixed: Path, recwarn: pytest.WarningsRecorder) -> None:
    list(read(mixed, rejects=[]))
    assert len(recwarn) == 0


def test_without_rejects_there_is_no_warning(recwarn: pytest.WarningsRecorder) -> None:
    list(read(io.StringIO(record(1))))
    assert len(recwarn) == 0


def test_a_source_without_any_file_to_read_is_raised_if_there_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(FormatError) as caught:
        list(read(tmp_path / "june.txt"))
    assert caught.value.file == str(tmp_path / "june.txt")


def test_a_source_without_any_file_to_read_is_set_aside_if_there_is_a_list(tmp_path: Path) -> None:
    rejects: list[FormatError] = []
    assert list(read(tmp_path, rejects=rejects)) == []
    assert str(rejects[0]) == f"{tmp_path}: no dispatch in the folder: expected a file in it, found none"


# --- several processes -------------------------------------------------------------------------------------------------


@needs_fork
def test_several_processes_give_the_articles_in_order(tmp_path: Path) -> None:
    path = tmp_path / "may.txt"
    path.write_text("".join(record(n) for n in range(1000)), newline="")
    assert numbers(read(path, workers=3)) == list(range(1000))


@needs_fork
def test_several_processes_give_the_same_articles_as_one(mixed: Path) -> None:
    assert list(read(mixed, workers=2, rejects=[])) == list(read(mixed, rejects=[]))


@needs_fork
def test_several_processes_set_aside_the_same_records_as_one(mixed: Path) -> None:
    one, two = (
        read([mixed, io.StringIO(" date 2024-05-16 X/ bug")], rejects=[]),
        read([mixed, io.StringIO(" date 2024-05-16 X/ bug")], workers=2, rejects=[]),
    )
    list(one), list(two)
    assert [vars(fault) for fault in two.rejects] == [vars(fault) for fault in one.rejects]


@needs_fork
def test_the_lexicon_reaches_the_parser_in_other_processes() -> None:
    [article] = read(io.StringIO(record(1)), workers=2, lexicon=Lexicon({"surnames": [("Kowal",)]}))
    assert article.producer == "with <Lexicon with 1 entries added>"


@needs_fork
def test_a_record_at_which_a_process_dies_is_set_aside_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batch, "_CHUNK_RECORDS", 3)
    texts = [record(n) for n in range(30)]
    texts[10] = " date 2024-05-16 X/ crash\n"
    articles = read(io.StringIO("".join(texts)), workers=2, rejects=[])
    assert numbers(articles) == [n for n in range(30) if n != 10]
    [fault] = articles.rejects
    assert str(fault).startswith("11:1: internal error: the process that parsed it died: ")
    assert fault.record == texts[10]


@needs_fork
def test_an_article_that_cannot_leave_its_process_is_set_aside() -> None:
    articles = read(io.StringIO(record(1) + " date 2024-05-16 X/ cling\n"), workers=2, rejects=[])
    assert numbers(articles) == [1]
    assert str(articles.rejects[0]).startswith("2:1: internal error: cannot be handed over: ")


@needs_fork
def test_processes_that_cannot_start_are_an_error_not_a_reject(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "_start_worker", lambda lexicon: os._exit(7))
    with pytest.raises(NewsmodelError, match=r"^cannot start worker processes"):
        list(read(io.StringIO(record(1)), workers=2, rejects=[]))


@needs_fork
def test_only_so_many_chunks_are_read_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    given = 0

    def records(source: object) -> object:
        nonlocal given
        for number in range(10_000):
            given += 1
            yield batch_record(number)

    def batch_record(number: int) -> object:
        from newsmodel.io.records.raw import RawRecord

        return RawRecord(None, number + 1, record(number))

    monkeypatch.setattr(reader, "records", records)
    articles = iter(read("anything", workers=2))
    next(articles)
    articles.close()  # type: ignore[attr-defined]
    assert given == 2 * batch._CHUNKS_PER_WORKER * batch._CHUNK_RECORDS


def test_long_records_are_handed_out_in_fewer_at_a_time() -> None:
    from newsmodel.io.records.raw import RawRecord

    raws = [RawRecord(None, 1, "x" * 200_000)] * 4
    assert [len(chunk) for chunk in batch._chunks(raws)] == [2, 2]


@needs_fork
def test_a_loop_that_ends_early_ends_the_processes(tmp_path: Path) -> None:
    path = tmp_path / "may.txt"
    path.write_text("".join(record(n) for n in range(1000)), newline="")
    articles = iter(read(path, workers=2))
    next(articles)
    articles.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_no_number_of_processes_means_one_per_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    monkeypatch.setattr(
        reader, "parse_in_workers", lambda raws, workers, lexicon: started.append(workers) or []
    )
    list(read(io.StringIO(record(1)), workers=None))
    assert started == [3]


@pytest.mark.parametrize("workers", [0, -1])
def test_fewer_than_one_process_is_a_value_error(workers: int) -> None:
    with pytest.raises(FormatError, match=f"number of workers: expected 1 or more, or None, found {workers}"):
        read("may.txt", workers=workers)
