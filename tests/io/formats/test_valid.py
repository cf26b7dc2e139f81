"""Every file is valid by its format's own schema or rules, and every format that can be read gives equal articles back."""

from __future__ import annotations

import hashlib
import importlib.util

import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st
from valid import JUDGED

import newsmodel as nm
from newsmodel.io.formats.registry import formats
from strategies import articles

EXTRAS = {"arrow": "pyarrow", "graph": "networkx", "rdf": "rdflib", "yaml": "yaml", "spacy": "spacy"}


def need(name: str) -> None:
    extra = formats()[name.partition(" ")[0]].extra
    if extra is not None:
        pytest.importorskip(EXTRAS[extra])


@pytest.mark.parametrize("name", JUDGED)
def test_real_articles_together_give_a_valid_file(name, news) -> None:
    need(name)
    assert JUDGED[name](news) == []


@pytest.mark.parametrize("name", JUDGED)
def test_a_file_without_articles_is_valid(name) -> None:
    need(name)
    assert JUDGED[name]([]) == []


@pytest.mark.parametrize("name", JUDGED)
@settings(max_examples=10)
@given(data=st.data())
def test_any_article_gives_a_valid_file(name, data) -> None:
    need(name)
    assert JUDGED[name]([data.draw(articles())]) == []


WRITTEN = [name for name, format in formats().items() if format.writer is not None]


def installed() -> list[str]:
    return [n for n in WRITTEN if (e := formats()[n].extra) is None or importlib.util.find_spec(EXTRAS[e])]


def test_the_same_articles_give_the_same_bytes_in_another_process(seed, run_python, tmp_path) -> None:
    """Strings hash otherwise there, and sets have another order."""
    here = {n: hashlib.sha256(samples.written(seed, n)).hexdigest() for n in installed()}
    (tmp_path / "seed.json").write_text(nm.to_json(seed), encoding="utf-8")
    script = (
        "import io, hashlib, pathlib, newsmodel as nm\n"
        f"article = nm.from_json(pathlib.Path({str(tmp_path / 'seed.json')!r}).read_bytes())\n"
        f"for name in {installed()!r}:\n"
        "    f = io.BytesIO(); nm.write(article, f, format=name, diagnostics=[])\n"
        "    print(name, hashlib.sha256(f.getvalue()).hexdigest())"
    )
    assert dict(line.split() for line in run_python(script).splitlines()) == here


@pytest.mark.parametrize("name", WRITTEN)
def test_what_a_format_leaves_out_is_told_in_one_diagnostic_or_it_leaves_out_nothing(name, news) -> None:
    need(name)
    lost = samples.losses([article for article in news if article.date], name)
    keeps_all = {"json", "jsonl", "yaml", "csv", "parquet", "arrow", "brat"}
    assert bool(lost) == (name not in keeps_all)
