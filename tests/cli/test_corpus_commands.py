"""ingest, query, search and info: what they print, where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import newsmodel as nm

app = pytest.importorskip("newsmodel.cli.app")

DISPATCHES = """ date 2031-01-08 Coast Wire/ Iran accused Israel of lying.
 date 2031-02-09 Coast Wire/ Iran accused Israel of lying again.
 date 2031-02-10 Hill Post/ A car bomb killed three people in Mosul on Monday. Israel condemned the attack.
"""
BROKEN = " date 2031-15-16 Coast Wire/ Nothing.\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Result]:
    def run(*arguments: object) -> Result:
        code = app.run([str(a) for a in arguments])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return run


@pytest.fixture
def file(tmp_path: Path, run) -> Path:
    source, target = tmp_path / "dispatches.txt", tmp_path / "news.db"
    source.write_text(DISPATCHES, encoding="utf-8")
    assert run("ingest", source, target) == Result(0, "3 new, 0 replaced, 0 there already, 0 rejected\n", "")
    return target


def test_ingest_does_not_parse_again_what_is_there(run, file) -> None:
    again = run("ingest", file.with_name("dispatches.txt"), file)
    assert again.out == "0 new, 0 replaced, 3 there already, 0 rejected\n"
    assert run("ingest", "--again", file.with_name("dispatches.txt"), file).out == again.out


def test_ingest_lists_rejects_and_ends_with_code_1(run, file, tmp_path) -> None:
    source = tmp_path / "more.txt"
    source.write_text(BROKEN + " date 2031-03-01 Coast Wire/ Rain fell.\n", encoding="utf-8")
    result = run("ingest", source, file)
    assert (result.code, result.out) == (1, "1 new, 0 replaced, 0 there already, 1 rejected\n")
    assert result.err.startswith(f"newsmodel: rejected: {source}:1:7: ")


def test_ingest_takes_parsed_articles(run, file, tmp_path) -> None:
    lines = tmp_path / "articles.jsonl"
    run("parse", file.with_name("dispatches.txt"), "-o", lines)
    assert run("ingest", lines, tmp_path / "other.db").out.startswith("3 new")


def test_ingest_with_two_processes_gives_the_same(run, file, tmp_path) -> None:
    other = tmp_path / "other.db"
    run("ingest", file.with_name("dispatches.txt"), other, "--workers", "2")
    with nm.open_corpus(file) as one, nm.open_corpus(other) as two:
        assert list(one) == list(two)


def test_ingest_needs_two_paths(run, tmp_path) -> None:
    result = run("ingest", tmp_path / "news.db")
    assert result.code == 2
    assert "last, the corpus file" in result.err


def test_query_by_names_act_and_month(run, file) -> None:
    result = run(
        "query",
        file,
        "statements",
        "--speaker",
        "ir?n",
        "--act",
        "accuse",
        "--since",
        "2031-02",
        "-f",
        "json",
    )
    [row] = [json.loads(line) for line in result.out.splitlines()]
    assert (row["date"], row["speaker"], row["text"]) == (
        "2031-02-09",
        {"id": "IRN", "name": "Iran"},
        "lying again",
    )


def test_query_until_a_year_or_month_ends(run, file) -> None:
    count = [
        len(run("query", file, "articles", "--until", day, "-f", "json").out.splitlines())
        for day in ("2030", "2031-01", "2031-02-09", "2031")
    ]
    assert count == [0, 1, 2, 3]


def test_query_groups(run, file) -> None:
    result = run("query", file, "statements", "--group-by", "speaker", "--group-by", "act", "--format", "csv")
    assert list(csv.reader(io.StringIO(result.out)))[:2] == [
        ["speaker", "act", "count"],
        ["Iran", "accuse", "2"],
    ]


def test_query_adds_up(run, file) -> None:
    result = run("query", file, "events", "--type", "ASSAULT", "-g", "place", "--sum", "killed", "-f", "csv")
    assert result.out.splitlines() == ["place,killed", "Mosul,3"]


def test_query_takes_any_field_and_order(run, file) -> None:
    result = run(
        "query",
        file,
        "events",
        "--where",
        "killed>=3",
        "--where",
        "type.plover=ASSAULT",
        "--show",
        "killed",
        "-f",
        "csv",
    )
    assert result.out.splitlines() == ["killed", "3"]
    result = run("query", file, "articles", "--order-by", "-date", "-n", "1", "--show", "source", "-f", "csv")
    assert result.out.splitlines() == ["source", "Hill Post"]
    result = run(
        "query",
        file,
        "statements",
        "--where",
        "text~AGAIN",
        "--where",
        "target!=",
        "--show",
        "text",
        "-f",
        "csv",
    )
    assert result.out.splitlines() == ["text", "lying again"]


def test_query_by_outlet_place_and_words(run, file) -> None:
    assert "Mosul" in run("query", file, "events", "--source", "Hill Post", "--place", "mosul").out
    assert (
        run("query", file, "statements", "--contains", "LYING", "--target", "Israel", "-f", "csv").out.count(
            "\n"
        )
        == 3
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("statements", "--speaker", "Iranian"), "no actor 'Iranian' in the corpus"),
        (("statements", "--speaker", "Great Iran"), "similar: Iran"),
        (("statements", "--source", "Cost*"), "no outlet 'Cost*' in the corpus"),
        (("statements", "--source", "Wire Coast"), "similar: Coast Wire"),
        (("events", "--type", "assalt"), "event.type is never 'assalt'"),
        (("statements", "--act", "condemned"), "statement.act is never 'condemned'"),
        (("statements", "--where", "spaker=x"), "no field 'spaker': statement has act"),
        (("statements", "--where", "date.is_in=x"), "no field 'date.is_in'"),
        (("statements", "--where", "article=x"), "'article' is a row"),
        (("statements", "--where", "text"), "expected FIELD=VALUE"),
        (("events", "--where", "killed>many"), "holds numbers"),
        (("events", "--where", "killed~3"), "~ cannot be used"),
        (("events", "--where", "type>x"), "has no order"),
        (("events", "--act", "say"), "no field 'act'"),
        (("events", "--since", "soon"), "holds days"),
        (("events", "--until", "2031-13"), "holds days"),
        (("events", "--group-by", "type", "--sum", "place"), "sum takes a field that holds numbers"),
        (("events", "--sum", "place"), "sum takes a field that holds numbers"),
        (("events", "--order-by", "foo"), "no field 'foo'"),
        (("events", "--group-by", "type", "--order-by", "date"), "for rows"),
        (("events", "--group-by", "type", "--show", "date"), "for rows"),
    ],
)
def test_wrong_questions_are_one_line(run, file, arguments, said) -> None:
    result = run("query", file, *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err


@pytest.mark.parametrize("command", [("query", "{}", "events"), ("search", "{}", "rain"), ("info", "{}")])
def test_a_file_that_is_not_there_is_one_line(run, tmp_path, command) -> None:
    result = run(*(part.format(tmp_path / "none.db") for part in command))
    assert (result.code, result.out) == (1, "")
    assert result.err == f"newsmodel: {tmp_path / 'none.db'}: no such file\n"


def test_an_unknown_table_is_wrong_usage(run, file) -> None:
    assert run("query", file, "speeches").code == 2


def test_tables_are_for_people(run, file) -> None:
    out = run("query", file, "events").out
    assert out.splitlines()[0].split()[:3] == ["date", "type", "status"]
    assert "2031-02-10" in out


def test_search_prints_what_it_finds(run, file) -> None:
    assert "[bomb]" in run("search", file, "bombs", "mosul").out
    [hit] = [
        json.loads(line)
        for line in run("search", file, "again", "--statements", "-f", "json").out.splitlines()
    ]
    assert (hit["speaker"]["id"], hit["found"]) == ("IRN", "lying [again]")
    assert "at least one word" in run("search", file, "*").err


def test_info_counts(run, file) -> None:
    lines = dict(line.split(None, 1) for line in run("info", file).out.splitlines())
    assert (lines["articles"], lines["sources"]) == ("3", "Coast Wire (2), Hill Post (1)")
    assert json.loads(run("info", file, "--json").out)["first"] == "2031-01-08"


@pytest.mark.parametrize("source", ["Coast*", "coast wire", "?oast Wire"])
def test_outlets_are_told_by_patterns_too(run, file, source) -> None:
    assert run("query", file, "articles", "--source", source, "--show", "source", "-f", "csv").out.splitlines() == [
        "source", "Coast Wire", "Coast Wire",
    ]  # fmt: skip


@pytest.mark.parametrize("type", ["ASSAULT", "assault", "Assault", "bombing"])
def test_a_category_of_events_is_told_in_any_case(run, file, type) -> None:
    assert (
        run("query", file, "events", "--type", type, "--show", "type", "-f", "csv").out == "type\nbombing\n"
    )


def test_a_sum_without_groups_is_of_all_rows(run, file) -> None:
    assert run("query", file, "events", "--sum", "killed", "-f", "csv").out == "killed\n3\n"
