"""JSON Lines: articles go through a file one by one, and a bad line is named, not lost."""

from __future__ import annotations

import gzip
import io
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from harbour import harbour_article
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel.errors import FormatError, NewsmodelError, SchemaError
from newsmodel.io.json import to_json
from newsmodel.io.json.lines import read_jsonl, write_jsonl
from newsmodel.model import Article
from strategies import articles


def three() -> list[Article]:
    """Three articles that can be told apart."""
    return [attrs.evolve(harbour_article(), id=f"a{number}") for number in (1, 2, 3)]


def ids(read: Iterator[Article]) -> list[str]:
    return [article.id for article in read]


# ---- there and back ----


@settings(max_examples=30)
@given(st.lists(articles(), max_size=3))
def test_articles_written_are_read_back_equal(written: list[Article]) -> None:
    file = io.BytesIO()
    assert write_jsonl(written, file) == len(written)
    assert list(read_jsonl(io.BytesIO(file.getvalue()))) == written


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
@pytest.mark.parametrize("kind", [str, Path])
def test_a_path_is_written_and_read(name: str, kind: Callable[[Path], str | Path], tmp_path: Path) -> None:
    path = kind(tmp_path / name)
    assert write_jsonl(three(), path) == 3
    assert list(read_jsonl(path)) == three()


def test_an_open_text_file_is_written_and_read() -> None:
    file = io.StringIO()
    write_jsonl(three(), file)
    assert list(read_jsonl(io.StringIO(file.getvalue()))) == three()


def test_each_line_is_one_article_as_to_json_writes_it(tmp_path: Path) -> None:
    write_jsonl(three(), tmp_path / "news.jsonl")
    lines = (tmp_path / "news.jsonl").read_text(encoding="utf-8").split("\n")
    assert lines == [*map(to_json, three()), ""]


def test_a_name_that_ends_in_gz_is_gzipped_with_the_same_bytes_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for now, name in enumerate(("a.jsonl.gz", "b.jsonl.gz")):
        monkeypatch.setattr("time.time", lambda now=now: 1e9 * now)
        write_jsonl(three(), tmp_path / name)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()
    assert gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()).count(b"\n") == 3


def test_empty_lines_and_a_byte_order_mark_are_passed_over() -> None:
    text = "\ufeff" + "\n \r\n\n".join(map(to_json, three()))
    assert ids(read_jsonl(io.BytesIO(text.encode()))) == ["a1", "a2", "a3"]


# ---- as a stream ----


def test_an_article_is_written_before_the_next_is_asked_for() -> None:
    file = io.BytesIO()
    written_so_far = []

    def produce() -> Iterator[Article]:
        for article in three():
            written_so_far.append(file.getvalue().count(b"\n"))
            yield article

    write_jsonl(produce(), file)
    assert written_so_far == [0, 1, 2]


def test_an_article_is_read_before_the_next_line_is_asked_for() -> None:
    asked_for = []

    class Lines(io.BytesIO):
        def __next__(self) -> bytes:
            asked_for.append(1)
            return super().__next__()

    write_jsonl(three(), file := io.BytesIO())
    next(read_jsonl(Lines(file.getvalue())))
    assert len(asked_for) == 1


# ---- a file is replaced whole or not at all ----


def failing() -> Iterator[Article]:
    yield harbour_article()
    raise RuntimeError("the parser tripped")


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="the parser tripped"):
        write_jsonl(failing(), path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == [name]


def test_an_article_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(b"old")
    with pytest.raises(SchemaError):
        write_jsonl([attrs.evolve(harbour_article(), extra={"text": 1})], path)
    assert path.read_bytes() == b"old"


def test_the_old_file_stands_until_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    write_jsonl(three(), path)
    write_jsonl((attrs.evolve(article, id="new") for article in read_jsonl(path)), path)
    assert ids(read_jsonl(path)) == ["new", "new", "new"]


def test_a_new_file_has_the_permissions_that_open_gives(tmp_path: Path) -> None:
    write_jsonl(three(), tmp_path / "news.jsonl")
    (tmp_path / "other").touch()
    assert (tmp_path / "news.jsonl").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="permissions, links and pipes of POSIX")
def test_a_replaced_file_keeps_its_permissions_and_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "news.jsonl", tmp_path / "link.jsonl"
    path.touch(0o640)
    path.chmod(0o640)
    link.symlink_to(path)
    write_jsonl(three(), link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert ids(read_jsonl(path)) == ["a1", "a2", "a3"]


@pytest.mark.skipif(os.name == "nt", reason="permissions, links and pipes of POSIX")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[Article] = []
    reader = threading.Thread(target=lambda: read.extend(read_jsonl(pipe)), daemon=True)
    reader.start()
    write_jsonl(three(), pipe)
    reader.join(timeout=10)
    assert read == three()
    assert stat.S_ISFIFO(pipe.stat().st_mode)


# ---- what cannot be read or written ----


def lines_with(bad: str) -> io.BytesIO:
    """A file of three lines, the second of them bad."""
    first, _, third = map(to_json, three())
    file = io.BytesIO(f"{first}\n{bad}\n{third}\n".encode())
    file.name = "news.jsonl"
    return file


def test_a_line_that_is_no_json_is_named_with_its_column_and_kept() -> None:
    with pytest.raises(FormatError, match=r"^news\.jsonl:2:8: no JSON .*: found 'oops}'$") as caught:
        ids(read_jsonl(lines_with('{"id": oops}')))
    assert caught.value.record == '{"id": oops}\n'


def test_a_line_that_is_no_article_is_named_in_each_of_its_faults() -> None:
    with pytest.raises(SchemaError) as caught:
        ids(read_jsonl(lines_with('{"schema": "newsmodel/1"}')))
    assert caught.value.faults == [
        "news.jsonl:2: expected field 'id' at $",
        "news.jsonl:2: expected field 'text' at $",
    ]


@pytest.mark.parametrize("bad", ['{"id": oops}', '{"schema": "newsmodel/1"}', "[]", "\0"])
def test_with_a_list_for_rejects_a_bad_line_goes_there_and_reading_goes_on(bad: str) -> None:
    rejects: list[NewsmodelError] = []
    assert ids(read_jsonl(lines_with(bad), rejects=rejects)) == ["a1", "a3"]
    (reject,) = rejects
    assert str(reject).startswith("news.jsonl:2:")


def test_what_stands_before_a_bad_line_is_read() -> None:
    read = read_jsonl(lines_with("oops"))
    assert next(read).id == "a1"
    with pytest.raises(FormatError):
        next(read)


@pytest.mark.parametrize(("name", "shown"), [("<stdin>", "-"), (None, "<stream>"), (7, "<stream>")])
def test_a_file_without_a_name_of_its_own_is_told_by_what_it_is(name: object, shown: str) -> None:
    file = lines_with("[]")
    file.name = name
    with pytest.raises(SchemaError, match=f"^{shown}:2: expected dict"):
        ids(read_jsonl(file))


def test_a_damaged_gzip_file_is_a_fault_after_what_could_be_read(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl.gz"
    whole = gzip.compress(b"".join(to_json(article).encode() + b"\n" for article in three()))
    path.write_bytes(whole[:-4])
    rejects: list[NewsmodelError] = []
    assert ids(read_jsonl(path, rejects=rejects)) == ["a1", "a2", "a3"]
    (reject,) = rejects
    assert isinstance(reject, FormatError)
    assert (reject.file, reject.line) == (str(path), 4)


def test_a_file_that_is_no_gzip_file_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl.gz"
    path.write_text(to_json(harbour_article()), encoding="utf-8")
    with pytest.raises(FormatError, match=r"news\.jsonl\.gz: "):
        ids(read_jsonl(path))


def test_a_text_file_that_is_not_in_its_encoding_is_a_fault() -> None:
    file = io.TextIOWrapper(io.BytesIO(b"\xff\n"), encoding="utf-8")
    with pytest.raises(FormatError, match="cannot read"):
        ids(read_jsonl(file))


@pytest.mark.parametrize("name", ["missing.jsonl", "missing.jsonl.gz", ".", "nul\0.jsonl"])
def test_a_file_that_cannot_be_opened_is_a_fault_of_that_file(name: str, tmp_path: Path) -> None:
    path = os.path.join(tmp_path, name)
    with pytest.raises(FormatError, match="cannot read") as reading:
        ids(read_jsonl(path))
    assert reading.value.file == path


@pytest.mark.parametrize("name", ["missing/news.jsonl", "missing/news.jsonl.gz", "nul\0.jsonl", "."])
def test_a_file_that_cannot_be_written_is_a_fault_of_that_file(name: str, tmp_path: Path) -> None:
    path = os.path.join(tmp_path, name)
    with pytest.raises(FormatError, match="cannot write") as writing:
        write_jsonl(three(), path)
    assert writing.value.file == path


def test_an_error_of_whoever_makes_the_articles_is_not_taken_for_one_of_the_file(tmp_path: Path) -> None:
    def produce() -> Iterator[Article]:
        yield harbour_article()
        raise OSError("the network is down")

    with pytest.raises(OSError, match="the network is down"):
        write_jsonl(produce(), tmp_path / "news.jsonl")


def test_an_error_of_an_open_file_is_the_callers_own() -> None:
    class Closed(io.BytesIO):
        def write(self, data: object) -> int:
            raise BrokenPipeError("nobody reads")

    with pytest.raises(BrokenPipeError):
        write_jsonl(three(), Closed())


def test_one_article_is_written_as_many_are() -> None:
    one, many = io.BytesIO(), io.BytesIO()
    assert (write_jsonl(harbour_article(), one), write_jsonl([harbour_article()], many)) == (1, 1)
    assert one.getvalue() == many.getvalue()
