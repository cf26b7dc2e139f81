"""CSV, Parquet and Arrow: tidy tables."""

from __future__ import annotations

import csv
import gc
import io
import sys

import pytest
import samples
from attrs import evolve
from hypothesis import given, settings

import newsmodel as nm
from newsmodel.io.formats.country import codes
from newsmodel.io.formats.tables import COLUMNS, rows_of
from newsmodel.io.formats.uri import Uris
from strategies import articles


def table(articles, name, mode="raw") -> list[dict[str, str]]:
    text = samples.written(articles, "csv", table=name, mode=mode).decode()
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("name", COLUMNS)
@settings(max_examples=10)
@given(article=articles())
def test_a_row_has_the_columns_of_its_table_with_cells_of_their_types(name, article) -> None:
    import datetime

    types = {"text": str, "int": int, "float": float, "date": datetime.date}
    for row in rows_of(article, name, Uris()):
        assert list(row) == list(COLUMNS[name])
        assert all(v is None or type(v) is types[COLUMNS[name][k]] for k, v in row.items())


@pytest.mark.parametrize("name", ["articles", "actors", "statements", "events"])
@settings(max_examples=10)
@given(article=articles())
def test_raw_cells_come_back_character_by_character(name, article) -> None:
    wanted = [{k: "" if v is None else str(v) for k, v in r.items()} for r in rows_of(article, name, Uris())]
    assert table(article, name) == wanted


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_spreadsheet_mode_neutralises_what_begins_like_a_formula(text) -> None:
    article = nm.Article(id="a", text=text, body=nm.Span(0, len(text)))
    [row] = table(article, "articles", "spreadsheet")
    assert row["text"] == "'" + text
    [raw] = table(article, "articles")
    assert raw["text"] == text


def test_spreadsheet_mode_leaves_numbers_alone() -> None:
    place = nm.Place(id="place:x", name="X", kind=nm.PlaceKind.CITY, latitude=-3.5, longitude=-60.0)
    event = nm.Event(id="e1", type=nm.EventType.FLOOD, place=place)
    article = nm.Article(id="a", text="Flood.", body=nm.Span(0, 6), places=(place,), events=(event,))
    [row] = table(article, "events", "spreadsheet")
    assert (row["latitude"], row["longitude"]) == ("-3.5", "-60.0")


def test_spreadsheet_mode_says_what_it_leaves_out(seed) -> None:
    assert samples.losses(seed, "csv", mode="raw") == {}
    assert samples.losses(seed, "csv", mode="spreadsheet")["times"] == len(seed.times)


@pytest.mark.parametrize(("option", "value"), [("mode", "fancy"), ("table", "verbs")])
def test_an_unknown_mode_or_table_is_told_with_the_known_ones(seed, option, value) -> None:
    with pytest.raises(nm.FormatError, match=f"unknown {option}: expected one of"):
        samples.written(seed, "csv", **{option: value})


# ---- Parquet and Arrow ----


@pytest.fixture
def parquet(news, tmp_path):
    pytest.importorskip("pyarrow")
    nm.write(news, tmp_path / "tables", format="parquet", rows=3)
    return tmp_path / "tables"


def test_parquet_has_the_pinned_schema_even_where_a_column_is_empty(parquet, tmp_path) -> None:
    import pyarrow.parquet as pq

    nm.write([], tmp_path / "none", format="parquet")
    for name, columns in COLUMNS.items():
        full, empty = (pq.read_schema(folder / f"{name}.parquet") for folder in (parquet, tmp_path / "none"))
        assert full == empty
        assert full.names == list(columns)


def test_row_groups_have_the_size_that_was_asked_for(parquet) -> None:
    import pyarrow.parquet as pq

    file = pq.ParquetFile(parquet / "statements.parquet").metadata
    assert {file.row_group(i).num_rows for i in range(file.num_row_groups - 1)} == {3}


def test_duckdb_reads_the_tables(parquet, news) -> None:
    duckdb = pytest.importorskip("duckdb")
    said = sum(len(article.statements) for article in news)
    with duckdb.connect() as connection:
        query = f"select count(*), count(distinct article) from '{parquet}/statements.parquet'"
        assert connection.execute(query).fetchone()[0] == said
        query = f"select count(*) from '{parquet}/events.parquet' where latitude > 0 and date >= DATE '2020-01-01'"
        assert connection.execute(query).fetchone()[0] > 0


def test_polars_reads_the_tables(parquet, news) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.read_parquet(parquet / "mentions.parquet")
    assert frame.height == sum(len(article.mentions) for article in news)
    assert frame.schema["start"] == polars.Int64


def test_a_file_that_is_no_parquet_is_an_error_of_ours(tmp_path) -> None:
    pytest.importorskip("pyarrow")
    from newsmodel.io.formats.read import read_articles

    (tmp_path / "x.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(nm.FormatError, match=r"x\.parquet: no Parquet file"):
        list(read_articles(tmp_path / "x.parquet"))


# ---- codes of countries ----


def test_every_state_of_the_lexicon_has_the_same_alpha_2_code() -> None:
    path = samples.ROOT / "src" / "newsmodel" / "lexicon" / "data" / "states.tsv"
    lines = [
        line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    code, iso2 = lines[0].index("code"), lines[0].index("iso2")
    gone = {"SUN", "YUG", "CSK", "DDR"}
    wrong = {row[code] for row in lines[1:] if row[code] not in gone and codes(row[code]).iso2 != row[iso2]}
    assert not wrong


@pytest.mark.parametrize("column", ["iso2", "numeric"])
def test_no_two_countries_share_a_code(column) -> None:
    from newsmodel.io.formats.country import _table

    found = [value for c in _table().values() if (value := getattr(c, column))]
    assert len(set(found)) == len(found) > 240


@pytest.mark.parametrize("name", ["tables", "tables.zip", "articles.parquet"])
def test_a_write_that_fails_leaves_nothing_behind_and_says_it_once(seed, tmp_path, monkeypatch, name) -> None:
    pytest.importorskip("pyarrow")
    stranger = nm.Actor(id="x", name="X", kind=nm.ActorKind.PERSON)
    broken = evolve(seed, statements=(evolve(seed.statements[0], speaker=stranger),))
    said: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    with pytest.raises(nm.ValidationError):
        nm.write([seed, broken], tmp_path / name, format="parquet")
    gc.collect()
    assert (said, list(tmp_path.iterdir())) == ([], [])
