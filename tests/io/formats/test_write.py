"""write: the format by name or suffix, the file complete or not at all, what is lost told once."""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from pathlib import Path

import pytest
import samples

import newsmodel as nm
from newsmodel.io.formats import registry
from newsmodel.io.formats.protocol import Format
from newsmodel.io.formats.read import read_articles
from newsmodel.io.formats.registry import format_for, formats


class Haiku:
    """A writer of a user's own: it has no base class."""

    def __init__(self, file, *, base, lines=3) -> None:
        self.file, self.lines = file, lines

    def write(self, article) -> None:
        if "bad" in article.text:
            raise ValueError("no haiku of this")
        self.file.write(" / ".join(article.text.split()[: self.lines]).encode() + b"\n")

    def finalize(self) -> None:
        self.file.write(b"end\n")


HAIKU = Format(name="haiku", title="short", suffixes=(".haiku",), writer=Haiku, options=("lines",))


@pytest.fixture
def haiku(monkeypatch):
    monkeypatch.setattr(registry, "_registered", {})
    registry.register(HAIKU)
    return HAIKU


@pytest.fixture
def rain() -> nm.Article:
    return nm.parse_text("Rain fell on Lisbon.", date="2024-05-16", source="Coast Wire")


def test_the_number_of_articles_is_returned(news) -> None:
    assert nm.write(news, io.BytesIO(), format="jsonl") == len(news)
    assert nm.write(news[0], io.BytesIO(), format="jsonl") == 1


def test_an_unknown_format_is_told_with_the_known_ones(rain, tmp_path) -> None:
    with pytest.raises(nm.FormatError, match="ninjs") as error:
        nm.write(rain, tmp_path / "x.json", format="pdf")
    assert all(name in str(error.value) for name in formats())


def test_an_unknown_suffix_is_told_with_the_known_ones(rain, tmp_path) -> None:
    with pytest.raises(nm.FormatError, match=r"\.graphml.*found 'x\.pdf'"):
        nm.write(rain, tmp_path / "x.pdf")


def test_an_open_file_needs_a_format(rain) -> None:
    with pytest.raises(nm.FormatError, match="an open file has no suffix"):
        nm.write(rain, io.BytesIO())


def test_an_unknown_option_is_told_with_the_known_ones(rain) -> None:
    with pytest.raises(nm.FormatError, match="one of base, table, mode, found colour"):
        nm.write(rain, io.BytesIO(), format="csv", colour="red")


def test_every_suffix_leads_to_its_own_format() -> None:
    for format in formats().values():
        for suffix in format.suffixes:
            assert format_for(f"x{suffix}").name == format.name
            assert format_for(f"x{suffix}.gz").name == format.name


def test_a_format_that_is_only_read_is_not_written(rain, tmp_path) -> None:
    with pytest.raises(nm.FormatError, match="can be read, not written"):
        nm.write(rain, tmp_path / "x.html")


def test_a_missing_package_is_told_with_what_installs_it(rain, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(nm.FormatError, match=r"pip install 'newsmodel\[graph\]'"):
        nm.write(rain, io.BytesIO(), format="graphml")


# ---- the file ----


def test_what_was_at_the_path_stays_when_writing_fails(rain, haiku, tmp_path) -> None:
    path = tmp_path / "x.haiku"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="no haiku"):
        nm.write([rain, nm.parse_text("bad")], path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["x.haiku"]


def test_nothing_is_at_the_path_before_all_is_written(rain, haiku, tmp_path) -> None:
    path = tmp_path / "x.haiku"

    def articles():
        yield rain
        assert not path.exists()

    nm.write(articles(), path)
    assert path.read_bytes() == b"Rain / fell / on\nend\n"


def test_a_link_stays_a_link(rain, haiku, tmp_path) -> None:
    real, link = tmp_path / "real.haiku", tmp_path / "link.haiku"
    real.write_bytes(b"old")
    link.symlink_to(real)
    nm.write(rain, link)
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"Rain")


def test_a_gz_file_holds_the_same_and_has_no_time_in_it(rain, haiku, tmp_path) -> None:
    nm.write(rain, tmp_path / "x.haiku.gz")
    first = (tmp_path / "x.haiku.gz").read_bytes()
    assert gzip.decompress(first) == b"Rain / fell / on\nend\n"
    assert first[4:8] == b"\0\0\0\0"


def test_a_path_that_cannot_be_written_to_is_named(rain, tmp_path) -> None:
    with pytest.raises(nm.FormatError, match=r"no/where\.jsonl: cannot write: No such file"):
        nm.write(rain, tmp_path / "no" / "where.jsonl")


def test_a_text_file_takes_text_and_refuses_what_is_none(rain) -> None:
    file = io.StringIO()
    nm.write(rain, file, format="jsonl")
    assert nm.from_json(file.getvalue()) == rain
    with pytest.raises(nm.FormatError, match="not text"):
        nm.write(rain, io.StringIO(), format="csv")


def test_a_format_of_several_files_goes_into_a_folder_or_a_zip(news, tmp_path) -> None:
    nm.write(news, tmp_path / "tables", format="csv")
    nm.write(news, tmp_path / "tables.csv.zip")
    names = ["actors.csv", "articles.csv", "events.csv", "statements.csv"]
    assert sorted(p.name for p in (tmp_path / "tables").iterdir()) == names
    with zipfile.ZipFile(tmp_path / "tables.csv.zip") as packed:
        assert sorted(packed.namelist()) == names
        for name in names:
            assert packed.read(name) == (tmp_path / "tables" / name).read_bytes()


def test_a_folder_that_was_to_be_made_is_gone_when_writing_fails(news, tmp_path) -> None:
    def articles():
        yield news[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        nm.write(articles(), tmp_path / "tables", format="csv")
    assert list(tmp_path.iterdir()) == []


def test_a_zip_goes_into_a_pipe(news) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.data = b""

        def write(self, data) -> int:
            self.data += data
            return len(data)

    pipe = Pipe()
    nm.write(news, pipe, format="csv")
    with zipfile.ZipFile(io.BytesIO(pipe.data)) as packed:
        assert packed.testzip() is None


def test_the_name_of_a_file_can_choose_the_table(news, tmp_path) -> None:
    nm.write(news, tmp_path / "statements.csv", diagnostics=[])
    assert (tmp_path / "statements.csv").read_text(encoding="utf-8").startswith("article,statement,")


@pytest.mark.parametrize("name", ["news.csv", "news.parquet", "news.ann"])
def test_a_file_for_a_format_of_several_files_is_refused_with_what_to_give_instead(
    news, tmp_path, name
) -> None:
    with pytest.raises(
        nm.FormatError, match=r"is several files: expected .*a folder, or a path that ends in \.zip"
    ):
        nm.write(news, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


# ---- losses ----


def test_losses_are_one_warning_where_no_list_takes_them(seed) -> None:
    with pytest.warns(nm.LossWarning, match=r"atom has no place for: .*links \(\d+\)") as caught:
        nm.write(seed, io.BytesIO(), format="atom")
    assert len(caught) == 1
    assert caught[0].message.diagnostic.code == "format-loss"
    assert caught[0].filename == __file__


def test_losses_are_counted(seed) -> None:
    lost = samples.losses(seed, "ninjs")
    assert lost["links"] == len(seed.links)
    assert lost["statements.cue"] == sum(s.cue is not None for s in seed.statements)
    assert lost["events.mentions"] == sum(len(e.mentions) for e in seed.events)


def test_what_an_article_does_not_have_is_not_lost(rain) -> None:
    assert "links" not in samples.losses(rain, "ninjs")


# ---- formats of users ----


def test_a_registered_format_is_known_by_name_and_suffix(rain, haiku, tmp_path) -> None:
    nm.write(rain, tmp_path / "x.haiku", lines=2)
    assert (tmp_path / "x.haiku").read_bytes() == b"Rain / fell\nend\n"


class Point:
    """An entry point, as an installed package would have it."""

    name, value = "haiku", "poetry:HAIKU"

    def __init__(self, thing) -> None:
        self._thing = thing

    def load(self):
        if isinstance(self._thing, Exception):
            raise self._thing
        return self._thing


@pytest.fixture
def installed(monkeypatch):
    def install(thing) -> None:
        import importlib.metadata

        def points(*, group):
            return [Point(thing)] if group == "newsmodel.formats" else []

        monkeypatch.setattr(importlib.metadata, "entry_points", points)

    return install


def test_a_format_of_an_installed_package_is_known(rain, installed, tmp_path) -> None:
    installed(HAIKU)
    nm.write(rain, tmp_path / "x.haiku")
    assert (tmp_path / "x.haiku").exists()


@pytest.mark.parametrize("thing", [ImportError("no verse"), "no format"])
def test_a_package_that_offers_no_format_is_named(rain, installed, tmp_path, thing) -> None:
    installed(thing)
    with pytest.raises(nm.FormatError, match="haiku"):
        nm.write(rain, tmp_path / "x.haiku")


# ---- reading ----


@pytest.mark.parametrize("name", ["news.json", "news.jsonl.gz", "articles.csv"])
def test_a_path_is_read_by_its_suffix(news, tmp_path, name) -> None:
    nm.write(news, tmp_path / name)
    assert list(read_articles(tmp_path / name)) == list(news)


def test_a_folder_is_read_by_what_it_holds(news, tmp_path) -> None:
    nm.write(news, tmp_path / "tables", format="csv")
    assert list(read_articles(tmp_path / "tables")) == list(news)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("x.json", b"{", "no JSON"),
        ("x.json", b"[1]", "item 1 is no object"),
        ("x.json", b'{"schema": "newsmodel/1"}', "article 1: expected field 'id'"),
        ("articles.csv", b"a,b\n1,2\n", "no column 'document'"),
        ("articles.csv", b"\xff", "no CSV of ours"),
        ("x.csv.zip", b"PK", "no zip file"),
        ("x.json.gz", b"no gzip", "cannot read"),
        ("x.ttl", b"", "can be written, not read"),
        ("x.zip", b"PK", "no zip file"),
        ("x.bogus", b"", "unknown file suffix"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error_of_ours(tmp_path, name, data, message) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(nm.NewsmodelError, match=message):
        list(read_articles(tmp_path / name))


@pytest.mark.parametrize("format", ["csv", "brat"])
def test_a_zip_is_read_by_what_is_in_it(news, tmp_path, format) -> None:
    nm.write(news, tmp_path / "news.zip", format=format)
    assert list(read_articles(tmp_path / "news.zip")) == list(news)


def test_a_zip_of_dispatches_is_told_with_what_reads_it(tmp_path) -> None:
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as packed:
        packed.writestr("a.txt", " date 2024-05-16 Coast Wire/ Rain fell.")
    with pytest.raises(nm.FormatError, match=r"nothing to read in the zip.*newsmodel\.read"):
        list(read_articles(tmp_path / "news.zip"))


def test_a_file_that_is_not_there_is_an_error_of_ours(tmp_path) -> None:
    with pytest.raises(nm.FormatError, match=r"gone\.json: cannot read: No such file"):
        list(read_articles(Path(tmp_path / "gone.json")))


def test_importing_newsmodel_loads_no_format(run_python) -> None:
    script = (
        "import sys, newsmodel; print(sorted(m for m in sys.modules if m.startswith('newsmodel.io.formats.') or "
        "m.partition('.')[0] in ('xml', 'csv', 'uuid', 'yaml', 'html')))"
    )
    assert run_python(script) == str([f"newsmodel.io.formats.{m}" for m in ("losses", "uri", "write")])
