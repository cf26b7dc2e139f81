"""A check that cannot fail is none: each judge is shown files that are broken in at least ten ways."""

from __future__ import annotations

import copy
import csv
import io
import json
from typing import Any

import judges
import pytest
import samples

from newsmodel.io.formats.gdelt_events import EVENT_COLUMNS
from newsmodel.io.formats.gdelt_gkg import GKG_COLUMNS

_GONE = object()


def broken(document: Any, path: str, value: Any) -> Any:
    """A copy of a document with another value at a path ("bodies.0.value"), or without it."""
    copied = copy.deepcopy(document)
    *holders, last = [int(step) if step.isdecimal() else step for step in path.split("/")]
    holder = copied
    for step in holders:
        holder = holder[step]
    if value is _GONE:
        del holder[last]
    else:
        holder[last] = value
    return copied


NINJS = [
    ("uri", _GONE), ("uri", "no uri"), ("type", "essay"), ("mood", "grave"), ("versionCreated", "2024-05-16"),
    ("versionCreated", "2024-05-16T00:00:00"), ("bodies/0/value", _GONE), ("bodies/0/charCount", "12"), ("language", 7),
    ("associations/0/uri", _GONE), ("associations/0/name", _GONE), ("associations/0/mood", 1), ("people", {}),
    ("organisations/0/uri", "a b"), ("places/0/geoJSON", {"type": "Point", "coordinates": ["east", 3]}),
    ("infoSources/0/mood", "x"), ("events/0/id", 4),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), NINJS)
def test_the_judge_of_ninjs_sees_a_broken_item(seed, path, value) -> None:
    [item] = samples.lines_of(seed, "ninjs")
    item.setdefault("people", [])
    assert judges.ninjs(item) == []
    assert judges.ninjs(broken(item, path, value))


def iptc(kind: str) -> list[Any]:
    return sorted((judges.STANDARDS / "ninjs" / kind).glob("*.json"))


@pytest.mark.parametrize("path", iptc("should_pass"), ids=lambda path: path.stem)
def test_the_judge_of_ninjs_passes_what_iptc_passes(path) -> None:
    item = json.loads(path.read_text(encoding="utf-8"))
    # Items of 3.0 say that they are of 3.0; apart from that 3.1 takes them.
    assert [f for f in judges.ninjs(item) if "standard" not in f and "$schema" not in f] == []


@pytest.mark.parametrize("path", iptc("should_fail"), ids=lambda path: path.stem)
def test_the_judge_of_ninjs_fails_what_iptc_fails(path) -> None:
    assert judges.ninjs(json.loads(path.read_text(encoding="utf-8")))


STIX = [
    ("type", "bag"), ("id", "bundle--1"), ("objects/0/type", "thought"), ("objects/0/id", "identity--1"),
    ("objects/0/created", "2024-05-16"), ("objects/0/created", "2024-05-16T00:00:00.000"), ("objects/0/modified", _GONE),
    ("objects/0/spec_version", "3.0"), ("objects/0/labels", []), ("objects/0/name", _GONE), ("objects/0/severity", 3),
    ("objects/-1/published", _GONE), ("objects/-1/object_refs", []), ("objects/-1/object_refs/0", "identity--9"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), STIX)
def test_the_judge_of_stix_sees_a_broken_bundle(seed, path, value) -> None:
    bundle = samples.json_of(seed, "stix")
    assert judges.stix(bundle) == []
    last = str(len(bundle["objects"]) - 1)
    assert judges.stix(broken(bundle, path.replace("-1", last, 1) if "/-1/" in path else path, value))


ANNOTATION = [
    ("@context", "http://example.org"), ("id", _GONE), ("id", "no uri"), ("type", "Remark"), ("target", _GONE),
    ("bodyValue", "twice"), ("created", "yesterday"), ("created", "2024-05-16T00:00:00"), ("target/source", _GONE),
    ("target/selector/0/start", "4"), ("target/selector/0/end", -1), ("target/selector/1/exact", _GONE),
    ("target/selector/1/prefix", 3), ("body", [7]),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), ANNOTATION)
def test_the_judge_of_annotations_sees_a_broken_annotation(seed, path, value) -> None:
    annotation = samples.json_of(seed, "web-annotation")["first"]["items"][-1]
    assert judges.annotation(annotation) == []
    assert judges.annotation(broken(annotation, path, value))


SCHEMA_ORG = [
    ("@context", "https://example.org"), ("@graph/0/@type", "NewsItem"), ("@graph/0/mood", "grave"),
    ("@graph/0/datePublished", "16 May"), ("@graph/0/publisher", 7), ("@graph/0/spokenByCharacter", "x"),
    ("@graph/0/mentions", [{"@id": "urn:nobody"}]), ("@graph/0/@type", "ClaimReview"), ("@graph/0/@type", "Person"),
    ("@graph/1/@id", "no uri"), ("@graph/0/publisher", {"@type": "Place", "name": "x"}), ("@graph/1/@type", "Cat"),
    ("@graph/0/articleBody", {"@type": "Person"}),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), SCHEMA_ORG)
def test_the_judge_of_schema_org_sees_a_broken_document(seed, path, value) -> None:
    document = samples.json_of(seed, "schema.org")
    assert judges.schema_org(document) == []
    assert judges.schema_org(broken(document, path, value))


def entity_of(entities: list[Any], schema: str) -> int:
    return next(i for i, entity in enumerate(entities) if entity["schema"] == schema)


MONEY = [
    ("Article", "schema", "Essay"), ("Article", "properties/name", _GONE), ("Article", "properties/mood", ["x"]),
    ("Event", "properties/name", []), ("Event", "properties/involved", ["nobody"]), ("Note", "properties/entity", ["x"]),
    ("Mention", "properties/document", _GONE), ("Mention", "properties/name", "Iraq"), ("Mention", "properties/name", [7]),
    ("Event", "properties/proof", ["ghost"]), ("Membership", "properties/member", _GONE),
    ("UnknownLink", "properties/object", _GONE),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "path", "value"), MONEY)
def test_the_judge_of_followthemoney_sees_a_broken_entity(seed, schema, path, value) -> None:
    entities = samples.lines_of(seed, "followthemoney")
    assert judges.money(entities) == []
    assert judges.money(broken(entities, f"{entity_of(entities, schema)}/{path}", value))


LIBRARY = [
    ("Article", "schema", "Essay"), ("Article", "properties/publishedAt", ["16 May"]), ("Article", "properties/mood", ["x"]),
    ("Article", "properties/language", ["English of sorts"]), ("Event", "properties/date", ["May"]),
    ("Event", "properties/country", ["Wonderland"]), ("PublicBody", "properties/nationality", ["iq"]),
    ("PublicBody", "properties/country", ["IRQ!"]), ("PublicBody", "properties/name", [" "]),
    ("Event", "properties/startDate", ["26.12.2023"]), ("Note", "properties/createdAt", ["soon"]),
    ("Article", "properties/sourceUrl", ["no url"]),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "path", "value"), LIBRARY)
def test_the_library_sees_a_broken_entity(seed, schema, path, value) -> None:
    pytest.importorskip("followthemoney")
    entities = samples.lines_of(seed, "followthemoney")
    assert judges.money_library(entities) == []
    assert judges.money_library(broken(entities, f"{entity_of(entities, schema)}/{path}", value))


NEWSML = [
    ("</newsItem>", ""), (' guid="', ' gid="'), ('version="1"', 'version="0"'), ("<pubStatus", "<mood"),
    ("<itemClass", "<itemClas"), ("00:00Z</versionCreated>", "noon</versionCreated>"), ("<language tag", "<language tug"),
    ("<itemMeta>", "<itemMeta><mood/>"), ("<contentSet>", "<contentSet/><contentSet>"), ('latitude="', 'latitude="north'),
    ("<provider uri", "<provider url"), ("<subject ", "<topic "),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), NEWSML)
def test_the_judge_of_newsml_sees_a_broken_document(seed, old, new) -> None:
    document = samples.written(seed, "newsml-g2").decode()
    assert judges.newsml(document.encode()) == []
    assert judges.newsml(broken_text(document, old, new).encode())


def broken_text(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


ATOM = [
    ("</feed>", ""), ("<feed xmlns=", "<fed xmlns="), ("http://www.w3.org/2005/Atom", "http://www.w3.org/2003/Atom"),
    ("<entry><title>", "<entry><title>x</title><title>"), ("</id>\n", "</id><id>urn:x:y</id>\n"), ("<updated>2023", "<updated>in 2023"),
    ("T00:00:00Z</updated>", "T00:00:00</updated>"), ("<author><name>", "<author><nom>x</nom></author><author2><name>"),
    ('<category term="', '<category word="'), ("<id>urn:newsmodel:article", "<id>article "), ("<content ", "<words "),
    ("<title>Statements", "<label>Statements"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), ATOM)
def test_the_judge_of_atom_sees_a_broken_feed(seed, old, new) -> None:
    feed = samples.written(seed, "atom").decode()
    assert judges.atom(feed.encode()) == []
    assert judges.atom(broken_text(feed, old, new).encode())


RDF = [
    ("nm:text ", "nm:txt "), ("dcterms:identifier ", "dcterms:id "), ("sem:eventType ", "sem:type "),
    ("prov:wasQuotedFrom ", "prov:quotes "), ("nm:act ", "nm:deed "), ("nm:start ", "nm:first "), ("nm:status ", "nm:state "),
    ("sem:actorType ", "sem:kind "), ("rdfs:label ", "rdfs:name "), ("sem:roleType ", "sem:part "),
    ("^^xsd:dateTime", "^^xsd:date"), ("wikidata.org/entity/Q", "wikidata.org/wiki/Q"), ("prov:value ", "prov:words "),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), RDF)
def test_the_shapes_see_broken_rdf(seed, old, new) -> None:
    pytest.importorskip("pyshacl")
    document = samples.written(seed, "turtle").decode()
    assert old in document
    assert judges.rdf(document.replace(old, new).encode(), "turtle")


EVENTS = [
    ("GlobalEventID", "x"), ("Day", "2023"), ("MonthYear", "199901"), ("Year", "MMXXIII"), ("EventCode", "99"),
    ("EventBaseCode", "010"), ("EventRootCode", "02"), ("QuadClass", "0"), ("GoldsteinScale", "-11"),
    ("GoldsteinScale", "bad"), ("Actor1CountryCode", "IQ"), ("Actor1Code", "X"), ("ActionGeo_Type", "9"),
    ("ActionGeo_CountryCode", "IRQ"), ("SOURCEURL", "no uri"), ("DATEADDED", "20231226"),
]  # fmt: skip


@pytest.mark.parametrize(("column", "value"), EVENTS)
def test_the_judge_of_gdelt_events_sees_a_broken_row(seed, column, value) -> None:
    rows = samples.rows_of(seed, "gdelt-events")
    assert judges.gdelt_events(rows, EVENT_COLUMNS) == []
    assert judges.gdelt_events(broken(rows, f"0/{EVENT_COLUMNS.index(column)}", value), EVENT_COLUMNS)


GKG = [
    ("GKGRECORDID", "x"), ("V2.1DATE", "2023"), ("V2SOURCECOLLECTIONIDENTIFIER", "9"), ("V2DOCUMENTIDENTIFIER", "no uri"),
    ("V1COUNTS", "KILL#x"), ("V2.1COUNTS", "KILL#1#x"), ("V1LOCATIONS", "9#x"), ("V2ENHANCEDLOCATIONS", "1#Iraq"),
    ("V2ENHANCEDPERSONS", "joe"), ("V2.1ENHANCEDDATES", "3#1#1"), ("V2.1QUOTATIONS", "1|2"), ("V2.1AMOUNTS", "x,y,z"),
]  # fmt: skip


@pytest.mark.parametrize(("column", "value"), GKG)
def test_the_judge_of_gkg_sees_a_broken_row(seed, column, value) -> None:
    rows = samples.rows_of(seed, "gdelt-gkg")
    assert judges.gkg(rows, GKG_COLUMNS) == []
    assert judges.gkg(broken(rows, f"0/{GKG_COLUMNS.index(column)}", value), GKG_COLUMNS)


ACLED = [
    ("disorder_type", "Demonstrations"), ("event_type", "War"), ("inter1", "1"), ("inter2", "Civilian"),
    ("interaction", "18"), ("time_precision", "0"), ("geo_precision", "4"), ("event_date", "26 December 2023"),
    ("iso", "IRQ"), ("fatalities", "many"), ("timestamp", "now"), ("civilian_targeting", "yes"), ("year", "1999"),
    ("event_id_cnty", "7"),
]  # fmt: skip


@pytest.mark.parametrize(("column", "value"), ACLED)
def test_the_judge_of_acled_rows_sees_a_broken_row(seed, column, value) -> None:
    rows = list(csv.DictReader(io.StringIO(samples.written(seed, "acled").decode(), newline="")))
    assert judges.acled(rows) == []
    assert judges.acled(broken(rows, f"0/{column}", value))


def test_the_judges_of_rows_count_columns(seed) -> None:
    assert judges.gdelt_events([["1", "2"]], EVENT_COLUMNS)
    assert judges.gkg([["1"]], GKG_COLUMNS)


def test_every_list_of_broken_files_has_at_least_ten() -> None:
    lists = [NINJS, STIX, ANNOTATION, SCHEMA_ORG, MONEY, LIBRARY, NEWSML, ATOM, RDF, EVENTS, GKG, ACLED]
    assert all(len(listed) >= 10 for listed in lists)
