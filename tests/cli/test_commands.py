"""The commands, run in this process: what they print, where, and with which exit code."""

from __future__ import annotations

import gzip
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import newsmodel as nm

app = pytest.importorskip("newsmodel.cli.app")

DISPATCH = ' date 2024-05-16 Coast Wire/ "We will rebuild," President Ana Torres said on Monday.\n'
BROKEN = " date 2024-15-16 Coast Wire/ Nothing.\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Result]:
    def run(*arguments: str) -> Result:
        code = app.run([str(a) for a in arguments])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return run


@pytest.fixture
def dispatch(tmp_path: Path) -> Path:
    path = tmp_path / "dispatch.txt"
    path.write_text(DISPATCH, encoding="utf-8")
    return path


def test_parse_prints_one_json_line_an_article(run, dispatch) -> None:
    result = run("parse", dispatch)
    assert result.code == 0
    assert [json.loads(line)["source"] for line in result.out.splitlines()] == ["Coast Wire"]


def test_parse_prints_what_the_library_gives(run, dispatch) -> None:
    assert nm.from_json(run("parse", dispatch).out) == nm.parse(DISPATCH)


def test_parse_pretty_prints_indented_json(run, dispatch) -> None:
    assert run("parse", "--pretty", dispatch).out.startswith('{\n  "schema"')


def test_parse_writes_to_a_file(run, dispatch, tmp_path) -> None:
    target = tmp_path / "out.jsonl.gz"
    assert run("parse", dispatch, "-o", target).out == ""
    assert nm.from_json(gzip.decompress(target.read_bytes())) == nm.parse(DISPATCH)


def test_parse_pretty_prints_several_articles_as_one_document(run, dispatch) -> None:
    assert [a["source"] for a in json.loads(run("parse", "--pretty", dispatch, dispatch).out)] == [
        "Coast Wire"
    ] * 2


def test_parse_pretty_writes_to_a_file(run, dispatch, tmp_path) -> None:
    target = tmp_path / "out.json"
    run("parse", dispatch, "--pretty", "-o", target)
    assert nm.from_json(target.read_text(encoding="utf-8")) == nm.parse(DISPATCH)


def test_parse_reads_standard_input(run, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DISPATCH.encode())))
    assert nm.from_json(run("parse", "-").out) == nm.parse(DISPATCH)


def test_parse_reads_a_bare_text_with_date_and_source(run, tmp_path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Rain fell on Monday.", encoding="utf-8")
    article = nm.from_json(run("parse", "--text", path, "--date", "2024-05-16", "--source", "Coast Wire").out)
    assert article == nm.parse_text("Rain fell on Monday.", date="2024-05-16", source="Coast Wire")


def test_parse_reads_a_bare_text_from_standard_input(run, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Rain fell.")))
    assert nm.from_json(run("parse", "--text", "-").out).text == "Rain fell."


def test_an_interruption_is_told_in_one_line(run, monkeypatch) -> None:
    class Interrupted:
        def read(self) -> bytes:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"buffer": Interrupted()}))
    assert run("parse", "--text", "-") == Result(130, "", "newsmodel: interrupted\n")


def test_a_bad_record_is_rejected_in_one_line_and_the_rest_goes_on(run, tmp_path) -> None:
    path = tmp_path / "mixed.txt"
    path.write_text(DISPATCH + BROKEN + DISPATCH, encoding="utf-8")
    result = run("parse", path)
    assert result.code == 1
    assert len(result.out.splitlines()) == 2
    assert result.err.splitlines() == [
        f"newsmodel: rejected: {path}:2:7: bad date in the header: expected a calendar date YYYY-MM-DD, found '2024-15-16'"
    ]


@pytest.mark.parametrize(
    "arguments", [("parse", "nowhere.txt"), ("show", "nowhere.txt"), ("parse", "--text", "nowhere.txt")]
)
def test_a_missing_file_is_rejected_in_one_line(run, arguments) -> None:
    result = run(*arguments)
    assert result.code == 1
    assert result.err.startswith("newsmodel: rejected: nowhere.txt: cannot read")
    assert result.err.count("\n") == 1


def test_a_bare_text_that_is_not_utf8_is_rejected(run, tmp_path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xff\xfe")
    assert (
        run("parse", "--text", path).err == f"newsmodel: rejected: {path}: cannot read the file: not UTF-8\n"
    )


@pytest.mark.parametrize("date", ["Monday", "2024-13-01"])
def test_a_bad_date_for_bare_texts_is_wrong_usage(run, dispatch, date) -> None:
    result = run("parse", "--text", dispatch, "--date", date)
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert f"--date: cannot read the date: expected an ISO date YYYY-MM-DD, found {date!r}" in result.err


@pytest.mark.parametrize("command", ["parse", "convert"])
def test_a_lexicon_that_is_faulty_or_missing_is_wrong_usage(run, dispatch, tmp_path, command) -> None:
    faulty = tmp_path / "actors.tsv"
    faulty.write_text("nome\nRed Coast Front\n", encoding="utf-8")
    arguments = ("-t", "jsonl") if command == "convert" else ()
    for path in (faulty, tmp_path / "none.tsv"):
        result = run(command, dispatch, *arguments, "-l", path)
        assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
        assert str(path) in result.err


@pytest.mark.parametrize("command", [("parse",), ("parse", "--pretty"), ("convert", "-t", "jsonl")])
def test_a_dash_stands_for_standard_output(run, dispatch, tmp_path, monkeypatch, command) -> None:
    monkeypatch.chdir(tmp_path)
    assert nm.from_json(run(*command, dispatch, "-o", "-").out) == nm.parse(DISPATCH)
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("name", ["out.csv", "out.yaml", "out.ttl", "out.parquet"])
def test_parse_writes_no_json_under_the_suffix_of_another_format(run, dispatch, tmp_path, name) -> None:
    result = run("parse", dispatch, "-o", tmp_path / name)
    assert (result.code, (tmp_path / name).exists()) == (2, False)
    assert "newsmodel convert" in result.err


@pytest.mark.parametrize("name", ["out", "out.txt", "out.ndjson", "out.log"])
def test_parse_writes_under_any_suffix_that_promises_nothing_else(run, dispatch, tmp_path, name) -> None:
    assert run("parse", dispatch, "-o", tmp_path / name).code == 0
    assert nm.from_json((tmp_path / name).read_bytes()) == nm.parse(DISPATCH)


@pytest.mark.parametrize(
    "arguments",
    [(), ("parse",), ("bogus",), ("parse", "--bogus", "x"), ("convert", "x"), ("convert", "x", "-t", "bogus"), ("show", "--date", "x", "y"),
     ("parse", "--workers", "0", "x")],
)  # fmt: skip
def test_wrong_usage_ends_with_code_2(run, arguments) -> None:
    assert run(*arguments).code == 2


def test_messages_hold_nothing_that_a_terminal_would_obey(run) -> None:
    assert run("parse", "no\x1b[31m\nwhere").err.startswith("newsmodel: rejected: no\\x1b[31m where: ")


def test_wrong_usage_is_told_in_one_line_with_where_to_look(run) -> None:
    result = run("parse", "--bogus", "x")
    assert result.err.startswith("newsmodel: No such option")
    assert result.err.endswith("(try `newsmodel parse --help`)\n")


@pytest.mark.parametrize("command", ["parse", "show", "convert", "schema", "lint"])
def test_help_has_examples(run, command) -> None:
    result = run(command, "--help")
    assert result.code == 0
    assert f"  newsmodel {command}" in result.out


def test_the_version_is_printed(run) -> None:
    assert run("--version").out == f"newsmodel {nm.__version__}\n"


def test_show_prints_speakers_events_and_places(run, dispatch) -> None:
    out = run("show", dispatch, "--width", "120").out
    assert "Coast Wire, 2024-05-16" in out
    assert "Ana Torres" in out
    assert "“We will rebuild,”" in out


@pytest.mark.parametrize("columns", ["0", "20", "60"])
def test_show_never_takes_less_than_sixty_columns(run, dispatch, monkeypatch, columns) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert run("show", dispatch).out == run("show", dispatch, "--width", "60").out


def test_show_explains_with_the_name_of_the_rule(run, dispatch) -> None:
    rule = nm.parse(DISPATCH).statements[0].rule
    assert rule in run("show", dispatch, "--explain", "--width", "160").out
    assert rule not in run("show", dispatch, "--width", "160").out


def test_show_reads_parsed_articles(run, dispatch, tmp_path) -> None:
    parsed = tmp_path / "articles.jsonl"
    run("parse", dispatch, "-o", parsed)
    assert run("show", parsed).out == run("show", dispatch).out


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_convert_to_json_keeps_everything(run, dispatch, form) -> None:
    assert nm.from_json(run("convert", dispatch, "-t", form).out) == nm.parse(DISPATCH)


def test_convert_gives_the_dispatch_back(run, dispatch, tmp_path) -> None:
    parsed, again = tmp_path / "articles.jsonl", tmp_path / "again.txt"
    run("parse", dispatch, "-o", parsed)
    assert run("convert", parsed, "-t", "dispatch").out == DISPATCH
    run("convert", parsed, "-t", "dispatch", "-o", again)
    assert again.read_text(encoding="utf-8") == DISPATCH


def test_a_broken_line_of_parsed_articles_is_rejected(run, dispatch, tmp_path) -> None:
    parsed = tmp_path / "articles.jsonl"
    run("parse", dispatch, "-o", parsed)
    parsed.write_text("{}\n" + parsed.read_text(encoding="utf-8"), encoding="utf-8")
    result = run("convert", parsed, "-t", "dispatch")
    assert (result.code, result.out) == (1, DISPATCH)
    assert f"{parsed}:1" in result.err


def test_schema_prints_the_json_schema(run) -> None:
    assert json.loads(run("schema").out) == nm.schema()


def test_lint_names_line_and_column_and_ends_with_code_1(run, tmp_path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text(
        "name\tkind\tcountry\taliases\trelations\twikidata\nRed Coast Front\tarmy\tXX\t\t\t\n",
        encoding="utf-8",
    )
    result = run("lint", path)
    assert result.code == 1
    assert [line.partition(": ")[0] for line in result.out.splitlines()] == [f"{path}:2:17", f"{path}:2:22"]


def test_lint_says_when_all_is_fine(run, tmp_path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("name\nOkafor\n", encoding="utf-8")
    assert run("lint", path) == Result(0, "1 file fine\n", "")


def test_lint_of_an_unreadable_file_is_one_line(run, tmp_path) -> None:
    result = run("lint", tmp_path / "none.tsv")
    assert result.code == 1
    assert result.err.startswith("newsmodel: ")
    assert result.err.count("\n") == 1


def test_lint_goes_on_behind_an_unreadable_file(run, tmp_path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("name\ngender\t?\n", encoding="utf-8")
    result = run("lint", tmp_path / "none.tsv", path)
    assert (result.code, result.out.partition(": ")[0]) == (1, f"{path}:2:1")


def test_a_lexicon_of_ones_own_names_actors(run, tmp_path) -> None:
    lexicon, path = tmp_path / "mine.tsv", tmp_path / "dispatch.txt"
    lexicon.write_text(
        "name\tkind\tcountry\taliases\trelations\twikidata\nRed Coast Front\tarmed_group\tPRT\tRCF\t\t\n",
        encoding="utf-8",
    )
    path.write_text(" date 2024-05-16 Coast Wire/ The RCF said it would stop.\n", encoding="utf-8")
    article = nm.from_json(run("parse", path, "--lexicon", lexicon).out)
    assert ("red-coast-front", "armed_group", "PRT") in [(a.id, a.kind, a.country) for a in article.actors]


def test_output_that_cannot_be_written_is_one_line(run, dispatch, tmp_path) -> None:
    result = run("convert", dispatch, "-t", "json", "-o", tmp_path / "no" / "where.json")
    assert result.code == 1
    assert result.err.startswith("newsmodel: No such file or directory")
    assert result.err.count("\n") == 1
