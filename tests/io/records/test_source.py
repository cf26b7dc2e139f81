"""A source is a file, a folder, a pattern, standard input, an open file, or several of them."""

from __future__ import annotations

import gzip
import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from newsmodel.errors import FormatError
from newsmodel.io.records.source import Source, records

ONE = " date 2024-05-16 Coast Wire/ One.\n"
TWO = " date 2024-05-17 Coast Wire/ Two.\n"


@pytest.fixture(autouse=True)
def in_tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def files_of(source: Source) -> list[str | None]:
    return [raw.file for raw in records(source)]


def texts_of(source: Source) -> list[str]:
    return [str(raw.text) for raw in records(source)]


def only_fault(source: Source) -> str:
    [raw] = records(source)
    assert isinstance(raw.text, FormatError)
    return str(raw.text)


# --- files -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [str, Path])
def test_a_path_is_a_file(kind: type) -> None:
    write({"may.txt": ONE + TWO})
    assert [tuple(raw) for raw in records(kind("may.txt"))] == [("may.txt", 1, ONE), ("may.txt", 2, TWO)]


def test_a_file_that_is_named_may_have_any_name() -> None:
    write({"dispatches.data": ONE})
    assert texts_of("dispatches.data") == [ONE]


def test_a_file_is_told_by_its_content_not_by_its_name() -> None:
    write({"may.txt": gzip.compress(ONE.encode()), "may.gz": TWO})
    assert texts_of(["may.txt", "may.gz"]) == [ONE, TWO]


def test_line_ends_of_a_file_are_kept() -> None:
    write({"may.txt": b" date 2024-05-16 Coast Wire/ One.\r\n\rTwo.\r\n"})
    assert texts_of("may.txt") == [" date 2024-05-16 Coast Wire/ One.\r\n\rTwo.\r\n"]


def test_a_missing_file_is_a_fault_that_names_it() -> None:
    assert only_fault("may.txt") == "may.txt: cannot read: No such file or directory"


def test_a_file_that_may_not_be_read_is_a_fault_that_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: str, mode: str) -> io.BytesIO:
        raise PermissionError(13, "Permission denied", path)

    write({"may.txt": ONE})
    monkeypatch.setattr("builtins.open", denied)
    assert only_fault("may.txt") == "may.txt: cannot read: Permission denied"


def test_a_path_that_no_system_allows_is_a_fault() -> None:
    assert only_fault("may\0.txt") == "may\0.txt: cannot read: found ValueError: embedded null byte"


def test_a_file_name_that_is_no_utf8_is_escaped_in_the_label() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        write({name: ONE})
    except OSError:
        pytest.skip("this file system knows UTF-8 names only")
    assert files_of(name) == ["caf\\udce9.txt"]


def test_an_empty_file_is_a_fault() -> None:
    write({"may.txt": ""})
    assert only_fault("may.txt").startswith("may.txt:1: no dispatch: ")


def test_a_named_pipe_that_is_asked_for_is_read() -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo("pipe")
    writer = os.open("pipe", os.O_RDWR)
    os.write(writer, ONE.encode())
    first = records("pipe")
    reader = iter(first)
    os.write(writer, TWO.encode() * 20)
    assert next(reader).text == ONE
    os.close(writer)
    first.close()  # type: ignore[attr-defined]


# --- folders -----------------------------------------------------------------------------------------------------------


def test_a_folder_is_read_with_all_below_it_sorted_by_name() -> None:
    names = ["in/b.txt", "in/a/z.txt", "in/a/b/c.txt", "in/c.txt.gz", "in/B.TXT"]
    write({name: gzip.compress(ONE.encode()) if name.endswith("gz") else ONE for name in names})
    assert files_of("in") == [os.path.join(*name.split("/")) for name in sorted(names)]


def test_archives_in_a_folder_are_read() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", ONE)
    write({"in/news.zip": file.getvalue()})
    assert files_of("in") == [os.path.join("in", "news.zip!a.txt")]


def test_hidden_files_and_folders_are_left_out() -> None:
    write({"in/.a.txt": "x", "in/.b/c.txt": "x", "in/d.txt": ONE})
    assert texts_of("in") == [ONE]


def test_a_hidden_folder_that_is_asked_for_is_read() -> None:
    write({".in/a.txt": ONE})
    assert texts_of(".in") == [ONE]


@pytest.mark.parametrize("name", ["notes.md", "README", "map.png", "txt"])
def test_a_file_of_another_kind_in_a_folder_is_a_fault(name: str) -> None:
    write({f"in/{name}": ONE})
    assert only_fault("in").startswith(
        f"{os.path.join('in', name)}: not a dispatch file: expected a name in .txt, "
    )


def test_a_folder_without_a_dispatch_is_a_fault_that_names_it() -> None:
    write({"in/.hidden": "x"})
    assert only_fault("in") == "in: no dispatch in the folder: expected a file in it, found none"


def test_a_folder_that_may_not_be_read_is_a_fault_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write({"in/a/a.txt": ONE, "in/b.txt": TWO})
    listdir = os.listdir

    def denied(path: str) -> list[str]:
        if path.endswith("a"):
            raise PermissionError(13, "Permission denied", path)
        return listdir(path)

    monkeypatch.setattr(os, "listdir", denied)
    fault, text = texts_of("in")
    assert fault == f"{os.path.join('in', 'a')}: cannot read: Permission denied"
    assert text == TWO


def test_a_folder_that_links_to_itself_is_read_once() -> None:
    write({"in/a.txt": ONE})
    Path("in/loop").symlink_to(Path("in").resolve(), target_is_directory=True)
    assert texts_of("in") == [ONE]


def test_a_dead_link_in_a_folder_is_a_fault() -> None:
    Path("in").mkdir()
    Path("in/a.txt").symlink_to("nowhere.txt")
    assert only_fault("in") == f"{os.path.join('in', 'a.txt')}: cannot read: No such file or directory"


def test_a_pipe_in_a_folder_is_a_fault_not_a_wait() -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    Path("in").mkdir()
    os.mkfifo("in/pipe.txt")
    assert only_fault("in") == "in/pipe.txt: not a regular file: expected a file"


# --- patterns ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pattern", ["in/*.txt", "in/?.txt", "in/[ab].txt", "i*/*.txt"])
def test_a_pattern_stands_for_the_files_that_match_it_sorted(pattern: str) -> None:
    write({"in/b.txt": TWO, "in/a.txt": ONE, "in/c.md": "x"})
    assert texts_of(pattern) == [ONE, TWO]


def test_two_stars_stand_for_all_folders_below() -> None:
    write({"in/a/b/c.txt": ONE, "in/d.txt": TWO})
    assert texts_of("in/**/*.txt") == [ONE, TWO]


def test_a_folder_that_matches_a_pattern_is_read() -> None:
    write({"2024-05/a.txt": ONE, "2024-06/a.txt": TWO})
    assert texts_of("2024-*") == [ONE, TWO]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file() -> None:
    write({"[may].txt": ONE, "m.txt": TWO})
    assert texts_of("[may].txt") == [ONE]


def test_a_pattern_that_matches_nothing_is_a_fault_that_names_it() -> None:
    assert only_fault("in/*.txt") == (
        "in/*.txt: no such file: expected a file, a folder, or a pattern that matches one, found none"
    )


# --- streams -----------------------------------------------------------------------------------------------------------


class Stdin(io.TextIOWrapper):
    """Standard input, which is text over bytes."""


def test_a_dash_is_standard_input_byte_by_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(ONE.encode() + b"caf\xe9\r\n"), encoding="ascii"))
    assert [(raw.file, raw.text) for raw in records("-")] == [("-", ONE + "café\r\n")]


def test_standard_input_is_labelled_as_such_when_it_is_passed_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = Stdin(io.BytesIO(ONE.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert files_of(stdin) == ["-"]


def test_standard_input_may_be_compressed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(gzip.compress(ONE.encode()))))
    assert texts_of("-") == [ONE]


def test_standard_input_may_have_been_replaced_by_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(ONE))
    assert texts_of("-") == [ONE]


def test_standard_input_that_is_closed_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert only_fault("-") == "-: no standard input"


def test_an_open_binary_file_is_named_after_its_path() -> None:
    write({"may.txt": ONE})
    with open("may.txt", "rb") as file:
        assert [(raw.file, raw.text) for raw in records(file)] == [("may.txt", ONE)]


def test_an_open_text_file_gives_the_text_that_it_decodes() -> None:
    write({"may.txt": (ONE + "ж").encode("koi8-r")})
    with open("may.txt", encoding="koi8-r") as file:
        assert texts_of(file) == [ONE + "ж"]


def test_a_text_file_that_cannot_decode_is_a_fault() -> None:
    write({"may.txt": b"\xff"})
    with open("may.txt", encoding="ascii") as file:
        assert only_fault(file).startswith("may.txt: cannot read: found UnicodeDecodeError: 'ascii' codec")


def test_a_file_without_a_name_has_no_label() -> None:
    assert files_of(io.StringIO(ONE)) == [None]


def test_a_file_that_is_a_number_has_no_label() -> None:
    write({"may.txt": ONE})
    with open(os.open("may.txt", os.O_RDONLY), "rb") as file:
        assert files_of(file) == [None]


def test_a_file_that_is_closed_is_a_fault() -> None:
    file = io.StringIO(ONE)
    file.close()
    assert only_fault(file) == "cannot read: found ValueError: I/O operation on closed file"


# --- several -----------------------------------------------------------------------------------------------------------


def test_an_iterable_gives_the_records_of_each_in_turn() -> None:
    write({"a.txt": ONE, "in/b.txt": TWO})
    sources: list[Source] = ["a.txt", Path("in"), io.StringIO(ONE), ["a.txt", "in"]]
    assert texts_of(iter(sources)) == [ONE, TWO, ONE, ONE, TWO]


def test_a_missing_file_among_several_does_not_stop_the_others() -> None:
    write({"a.txt": ONE})
    assert texts_of(["b.txt", "a.txt"])[1] == ONE


@pytest.mark.parametrize("source", [None, 7, b"may.txt"])
def test_anything_else_is_no_source(source: object) -> None:
    assert only_fault(source) == (  # type: ignore[arg-type]
        "not a source: expected a path, a pattern, '-', an open file, or an iterable of these, "
        f"found {type(source).__name__}"
    )
