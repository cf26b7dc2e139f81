"""YAML: as safe and as strict as JSON."""

from __future__ import annotations

import io

import attrs
import pytest
import samples

import newsmodel as nm
from newsmodel.io.formats.read import read_articles

yaml = pytest.importorskip("yaml")


def read(text: str | bytes) -> list[nm.Article]:
    return list(read_articles(io.BytesIO(text.encode() if isinstance(text, str) else text), format="yaml"))


@pytest.fixture
def norway() -> nm.Article:
    article = nm.parse_text("Rain fell in Norway.", date="2024-05-16", source="NO")
    return attrs.evolve(
        article, extra={"mood": ["yes", "2024-05-16", "1e5", "1:30", "0x1F", "~", "null", "", 7, 1e20]}
    )


def test_words_that_yaml_takes_for_something_else_are_quoted(norway) -> None:
    text = samples.written(norway, "yaml").decode()
    assert "source: 'NO'" in text
    assert "date: '2024-05-16'" in text
    assert read(text) == [norway]


def test_the_usual_safe_loader_reads_the_same(norway) -> None:
    assert nm.from_dict(yaml.safe_load(samples.written(norway, "yaml"))) == norway


def test_no_alias_is_written(seed) -> None:
    events = list(yaml.parse(samples.written([seed, seed], "yaml")))
    assert not any(isinstance(event, yaml.AliasEvent) for event in events)


def test_unquoted_dates_and_no_stay_text(norway) -> None:
    text = samples.written(norway, "yaml").decode()
    loose = text.replace("'NO'", "NO").replace("'2024-05-16'", "2024-05-16")
    assert read(loose) == [norway]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x [1]\nb: *x\n", "an alias"),
        ("a: !!python/object/apply:os.system [ls]\n", "no YAML"),
        ("a: !mine 3\n", "a tag"),
        ("a: 1\na: 2\n", "stands twice"),
        ("a: [\n", "no YAML"),
        ("\x00", "no YAML"),
        ("- 1\n", "expected dict"),
        ("schema: newsmodel/1\nid: 7\n", "document 1: expected str at \\$.id"),
    ],
)
def test_anything_but_articles_is_an_error_of_ours(text, message) -> None:
    with pytest.raises(nm.NewsmodelError, match=message):
        read(text)


def test_a_fault_has_its_line(norway) -> None:
    with pytest.raises(nm.FormatError) as error:
        read(samples.written(norway, "yaml") + b"---\nb: *x\n")
    assert error.value.line == samples.written(norway, "yaml").count(b"\n") + 2


def test_what_json_cannot_hold_is_refused_by_yaml_too(tmp_path) -> None:
    odd = attrs.evolve(nm.parse_text("Rain fell."), source="\ud800")
    with pytest.raises(nm.SchemaError, match=r"\$\.source"):
        nm.write(odd, tmp_path / "s.yaml")
    nm.write(attrs.evolve(odd, source="Coast"), tmp_path / "s.yaml")
    text = (tmp_path / "s.yaml").read_text(encoding="utf-8").replace("source: Coast", 'source: "\\uD800"')
    (tmp_path / "s.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(nm.SchemaError, match=r"document 1: .*\$\.source"):
        list(read_articles(tmp_path / "s.yaml"))
