"""newsmodel convert: every format from the command line."""

from __future__ import annotations

import zipfile

import pytest

pytest.importorskip("typer")

import newsmodel as nm
from newsmodel.cli.app import run as run_command
from newsmodel.io.formats.read import read_articles
from newsmodel.io.formats.registry import formats

TEXT = ' date 2024-05-16 Coast Wire/ "We will rebuild," President Ana Torres said. Police arrested two men in Lisbon.'


@pytest.fixture
def dispatch(tmp_path):
    path = tmp_path / "dispatch.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def convert(*arguments) -> int:
    return run_command(["convert", *map(str, arguments)])


@pytest.mark.parametrize(
    "name", [n for n, f in formats().items() if f.writer and not f.extra and not f.folder]
)
def test_the_suffix_of_the_output_chooses_the_format(dispatch, tmp_path, name) -> None:
    out, again = tmp_path / f"out{formats()[name].suffixes[0]}", tmp_path / "again"
    assert convert(dispatch, "-o", out) == 0
    assert convert(dispatch, "-t", name, "-o", again) == 0
    assert out.read_bytes() == again.read_bytes() != b""


def test_tables_go_into_a_folder_with_the_options_of_the_format(dispatch, tmp_path) -> None:
    assert convert(dispatch, "-t", "csv", "-O", "mode=spreadsheet", "-o", tmp_path / "tables") == 0
    assert (tmp_path / "tables" / "events.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_what_is_lost_is_one_line_on_standard_error(dispatch, capfd) -> None:
    assert convert(dispatch, "-t", "plover") == 0
    [line] = capfd.readouterr().err.splitlines()
    assert line.startswith("newsmodel: note: plover has no place for: ")


def test_the_base_of_uris_is_an_option(dispatch, capfd) -> None:
    assert convert(dispatch, "-t", "ninjs", "--base", "https://example.org") == 0
    assert '"uri":"https://example.org/article/' in capfd.readouterr().out


@pytest.mark.parametrize("name", ["news.json", "tables.csv.zip"])
def test_what_was_written_is_read_by_its_suffix_or_by_from(dispatch, tmp_path, name) -> None:
    stored, again = tmp_path / name, tmp_path / "again.jsonl"
    assert convert(dispatch, "-o", stored) == 0
    given = ["--from", "csv"] if name.endswith(".zip") else []
    assert convert(stored, *given, "-o", again) == 0
    assert list(read_articles(again)) == [nm.parse(TEXT)]


def test_a_stored_file_that_cannot_be_read_is_rejected(dispatch, tmp_path, capfd) -> None:
    (tmp_path / "bad.jsonld").write_text("{}", encoding="utf-8")
    assert convert(tmp_path / "bad.jsonld", dispatch, "-t", "jsonl") == 1
    said = capfd.readouterr()
    assert nm.from_json(said.out) == nm.parse(TEXT)
    assert "rejected" in said.err
    assert "bad.jsonld" in said.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("-t", "bogus"),
        (),
        ("-o", "x.bogus"),
        ("-o", "-"),
        ("-t", "json", "-O", "x"),
        ("-t", "json", "--from", "bogus"),
    ],
)
def test_wrong_usage_is_told_before_anything_is_read(dispatch, capfd, arguments) -> None:
    assert convert(dispatch, *arguments) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_an_unknown_option_of_a_format_is_told_with_the_known_ones(dispatch, capfd) -> None:
    assert convert(dispatch, "-t", "acled", "-O", "colour=red") == 2
    assert "one of base, mode" in capfd.readouterr().err


def test_the_formats_can_be_listed(capfd) -> None:
    assert convert("--list-formats") == 0
    listed = [line.split()[0] for line in capfd.readouterr().out.splitlines()]
    assert listed == list(formats())


@pytest.mark.parametrize("name", ["tables", "tables.zip"])
def test_a_folder_or_zip_of_tables_is_known_by_what_is_in_it(dispatch, tmp_path, capfd, name) -> None:
    assert convert(dispatch, "-t", "csv", "-o", tmp_path / name) == 0
    assert convert(tmp_path / name, "-t", "jsonl") == 0
    assert nm.from_json(capfd.readouterr().out) == nm.parse(TEXT)


def test_a_zip_of_dispatches_is_parsed(dispatch, tmp_path, capfd) -> None:
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as packed:
        packed.write(dispatch, "a.txt")
    assert convert(tmp_path / "news.zip", "-t", "jsonl") == 0
    assert nm.from_json(capfd.readouterr().out) == nm.parse(TEXT)


def test_dispatches_may_be_named_as_what_is_read(dispatch, capfd) -> None:
    assert convert(dispatch, "-f", "dispatch", "-t", "jsonl") == 0
    assert nm.from_json(capfd.readouterr().out) == nm.parse(TEXT)
