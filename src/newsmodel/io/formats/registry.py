"""The formats by name and by file suffix: ours, those that a program registers, and those of installed packages."""

from __future__ import annotations

import os
from typing import Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.protocol import Format

__all__ = ["GROUP", "format_for", "format_named", "formats", "register"]

GROUP = "newsmodel.formats"
"""The entry point group under which a package offers a Format."""

_HERE = "newsmodel.io.formats"
_TABLES = ("articles", "actors", "statements", "events")


def _ours(name: str, title: str, *suffixes: str, **more: Any) -> Format:
    for role in ("writer", "reader"):
        if role in more:
            more[role] = f"{_HERE}.{more[role]}"
    return Format(name=name, title=title, suffixes=suffixes, **more)


# fmt: off
_OURS = (
    _ours("json", "newsmodel/1, one document", ".json", writer="json_document:JsonWriter", reader="json_document:read"),
    _ours("jsonl", "newsmodel/1, one article a line", ".jsonl", ".ndjson", writer="json_lines:JsonLinesWriter", reader="json_lines:read"),
    _ours("yaml", "newsmodel/1 as YAML, one document an article", ".yaml", ".yml", writer="yaml_documents:YamlWriter", reader="yaml_documents:read", extra="yaml"),
    _ours("dispatch", "dispatches, as they were read", ".txt", writer="dispatches:DispatchWriter", reader="dispatches:read"),
    _ours("csv", "tidy tables: articles, actors, statements, events", ".csv", writer="csv_tables:CsvWriter", reader="csv_tables:read", options=("table", "mode"), folder=True, tables=_TABLES),
    _ours("parquet", "the same tables and mentions, typed", ".parquet", writer="parquet:ParquetWriter", reader="parquet:read", extra="arrow", options=("table", "rows"), folder=True, tables=(*_TABLES, "mentions"), text=False),
    _ours("arrow", "the same tables as Arrow IPC files", ".arrow", ".feather", writer="parquet:ArrowWriter", reader="parquet:read_arrow", extra="arrow", options=("table", "rows"), folder=True, tables=(*_TABLES, "mentions"), text=False),
    _ours("ninjs", "IPTC ninjs 3.1, one item a line", ".ninjs", ".ninjs.json", writer="ninjs:NinjsWriter", reader="ninjs:read"),
    _ours("schema.org", "schema.org JSON-LD: NewsArticle, Quotation, Claim, Event, Action", ".jsonld", writer="schema_org:SchemaOrgWriter", reader="schema_org:read"),
    _ours("web-annotation", "W3C Web Annotation collection", ".anno.jsonld", ".annotations.jsonld", writer="web_annotation:AnnotationWriter"),
    _ours("followthemoney", "FollowTheMoney entities, one a line", ".ftm.json", ".ftm.jsonl", writer="follow_the_money:FollowTheMoneyWriter"),
    _ours("gdelt-events", "GDELT 2.0 events", ".export.CSV", writer="gdelt_events:EventsWriter"),
    _ours("gdelt-mentions", "GDELT 2.0 mentions", ".mentions.CSV", writer="gdelt_events:MentionsWriter"),
    _ours("gdelt-gkg", "GDELT 2.1 Global Knowledge Graph", ".gkg.csv", writer="gdelt_gkg:GkgWriter"),
    _ours("plover", "PLOVER events, one a line, fields as in POLECAT", ".plover.jsonl", writer="plover:PloverWriter"),
    _ours("acled", "events in the shape of ACLED's CSV export", ".acled.csv", writer="acled:AcledWriter", options=("mode",)),
    _ours("graphml", "graph of who says what about whom and who does what to whom", ".graphml", writer="graph:GraphmlWriter", extra="graph"),
    _ours("gexf", "the same graph for Gephi", ".gexf", writer="graph:GexfWriter", extra="graph"),
    _ours("cytoscape", "the same graph as Cytoscape JSON", ".cyjs", writer="graph:CytoscapeWriter", extra="graph"),
    _ours("node-link", "the same graph as node-link JSON", ".node-link.json", writer="graph:NodeLinkWriter", extra="graph"),
    _ours("turtle", "RDF: PROV-O, Simple Event Model, Wikidata", ".ttl", writer="rdf:TurtleWriter", extra="rdf"),
    _ours("ntriples", "the same RDF, one triple a line", ".nt", writer="rdf:NTriplesWriter", extra="rdf"),
    _ours("brat", "BRAT standoff: a text and its annotations", ".ann", writer="brat:BratWriter", reader="brat_reader:read", folder=True),
    _ours("conll", "tokens with BIO labels in columns", ".conll", ".bio", writer="conll:ConllWriter"),
    _ours("spacy", "spaCy DocBin with entities and span groups", ".spacy", writer="docbin:DocBinWriter", extra="spacy", text=False),
    _ours("stix", "STIX 2.1 bundle", ".stix.json", ".stix", writer="stix:StixWriter"),
    _ours("newsml-g2", "IPTC NewsML-G2 2.35", ".newsml.xml", ".newsml", writer="newsml_g2:NewsmlWriter"),
    _ours("atom", "Atom feed of statements and events", ".atom", ".atom.xml", writer="atom:AtomWriter", options=("title",)),
    _ours("html", "web pages: their text is parsed", ".html", ".htm", reader="web_page:read", extra="html"),
)
# fmt: on

_registered: dict[str, Format] = {}


def formats() -> dict[str, Format]:
    """Every known format by name: ours, then those of installed packages, then those that were registered.

    For example:

        >>> formats()["turtle"].suffixes
        ('.ttl',)
    """
    return {**{f.name: f for f in _OURS}, **_installed(), **_registered}


def register(format: Format) -> None:
    """Makes a format known to `write`, under its name and its suffixes; it takes precedence over one of that name."""
    _registered[format.name] = format


def _installed() -> dict[str, Format]:
    from importlib.metadata import entry_points

    found: dict[str, Format] = {}
    for point in entry_points(group=GROUP):
        try:
            format = point.load()
        except Exception as error:
            raise FormatError(f"format {point.name} of {point.value} cannot be loaded: {error}") from error
        if not isinstance(format, Format):
            raise FormatError(f"entry point {point.name} of {GROUP}", expected="a Format", found=repr(format))
        found[format.name] = format
    return found


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        FormatError: there is none; with the names that there are.
    """
    for known in (_registered, {f.name: f for f in _OURS}):  # ours without a look at what is installed
        if name in known:
            return known[name]
    return _one(formats().get(name), "format", name, list(formats()))


def format_for(path: str, name: str | None = None) -> Format:
    """The format of that name, or else the one whose suffix the path has; the longest suffix counts.

    Raises:
        FormatError: there is none; with the names or suffixes that there are.

    For example:

        >>> format_for("talks/news.ttl").name, format_for("news.jsonl.gz").name, format_for("x.anno.jsonld").name
        ('turtle', 'jsonl', 'web-annotation')
    """
    if name is not None:
        return format_named(name)
    bare = path.lower().removesuffix(".gz").removesuffix(".zip")
    known = {suffix: f for f in formats().values() for suffix in f.suffixes}
    fitting = [suffix for suffix in known if bare.endswith(suffix.lower())]
    best = known[max(fitting, key=len)] if fitting else None
    return _one(best, "file suffix", os.path.basename(path), sorted(known))


def _one(format: Format | None, what: str, wanted: str, known: list[str]) -> Format:
    if format is None:
        raise FormatError(f"unknown {what}", expected="one of " + ", ".join(known), found=repr(wanted))
    return format
