"""All that is checked of a file in each format: what the judges say, and whether what can be read comes back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Any

import judges
import pytest
import samples

from newsmodel.io.formats.gdelt_events import EVENT_COLUMNS
from newsmodel.io.formats.gdelt_gkg import GKG_COLUMNS
from newsmodel.io.formats.read import read_articles
from newsmodel.model import Article

Articles = Sequence[Article]


def _lines(judge: Callable[[Any], list[str]], format: str) -> Callable[[Articles], list[str]]:
    return lambda articles: [fault for item in samples.lines_of(articles, format) for fault in judge(item)]


def _shape(value: Any, key: str = "") -> Any:
    """What the rules look at: words and numbers by their type, URIs by whether they are ones, each kind of body once."""
    if isinstance(value, dict):
        return {k: _shape(v, k) for k, v in value.items()}
    if isinstance(value, list):
        return sorted({json.dumps(_shape(v, key)) for v in value})
    if key in ("value", "exact", "prefix", "suffix", "start", "end"):
        return [type(value).__name__, isinstance(value, int) and value < 0]
    if key in ("id", "source", "target"):
        return judges.is_uri(value)
    return judges.is_stamp(value) if key == "created" else value


def _annotations(articles: Articles) -> list[str]:
    collection = samples.json_of(articles, "web-annotation")
    items = collection["first"]["items"]
    shapes = {json.dumps(_shape(item)): item for item in items}
    faults = [fault for item in shapes.values() for fault in judges.annotation(item)]
    return faults if collection["total"] == len(items) else [*faults, "the total is wrong"]


def _newsml(articles: Articles) -> list[str]:
    return judges.newsml(samples.written(articles, "newsml-g2")) if articles else []


def _acled(articles: Articles) -> list[str]:
    text = samples.written(articles, "acled").decode()
    return judges.acled(list(csv.DictReader(io.StringIO(text, newline=""))))


def _graph(format: str) -> Callable[[Articles], list[str]]:
    def faults(articles: Articles) -> list[str]:
        networkx = pytest.importorskip("networkx")
        data = samples.written(articles, format)
        reader = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}.get(format)
        if reader is not None:
            graph = reader(io.BytesIO(data))
        elif format == "cytoscape":
            graph = networkx.cytoscape_graph(json.loads(data))
        else:
            graph = networkx.node_link_graph(json.loads(data), edges="links")
        things = {(type(t).__name__, t.id) for a in articles for t in (*a.actors, *a.places)}
        kinds = [about.get("kind") for _, about in graph.nodes(data=True)]
        named = len([kind for kind in kinds if kind in ("actor", "place")])
        return [] if named == len(things) else [f"{named} actors and places instead of {len(things)}"]

    return faults


def _same(format: str) -> Callable[[Articles], list[str]]:
    def faults(articles: Articles) -> list[str]:
        import tempfile
        from pathlib import Path

        extras = {"yaml": "yaml", "parquet": "pyarrow", "arrow": "pyarrow"}
        if format in extras:
            pytest.importorskip(extras[format])
        data = samples.written(articles, format)
        if data[:2] != b"PK":
            again = list(read_articles(io.BytesIO(data), format=format))
        else:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "articles.zip"
                path.write_bytes(data)
                again = list(read_articles(path, format=format))
        return [] if again == list(articles) else ["what was read is not what was written"]

    return faults


JUDGED: dict[str, Callable[[Articles], list[str]]] = {
    "ninjs": _lines(judges.ninjs, "ninjs"),
    "schema.org": lambda articles: judges.schema_org(samples.json_of(articles, "schema.org")),
    "web-annotation": _annotations,
    "followthemoney": lambda articles: judges.money(samples.lines_of(articles, "followthemoney")),
    "followthemoney library": lambda articles: judges.money_library(
        samples.lines_of(articles, "followthemoney")
    ),
    "stix": lambda articles: judges.stix(samples.json_of(articles, "stix")),
    "newsml-g2": _newsml,
    "atom": lambda articles: judges.atom(samples.written(articles, "atom")),
    "gdelt-events": lambda articles: judges.gdelt_events(
        samples.rows_of(articles, "gdelt-events"), EVENT_COLUMNS
    ),
    "gdelt-gkg": lambda articles: judges.gkg(samples.rows_of(articles, "gdelt-gkg"), GKG_COLUMNS),
    "acled": _acled,
    "turtle": lambda articles: judges.rdf(samples.written(articles, "turtle"), "turtle"),
    "ntriples": lambda articles: judges.rdf(samples.written(articles, "ntriples"), "nt"),
    **{name: _graph(name) for name in ("graphml", "gexf", "cytoscape", "node-link")},
    **{name: _same(name) for name in ("json", "jsonl", "yaml", "csv", "parquet", "arrow", "brat")},
}
"""What finds the faults of each format in the file that some articles give."""
