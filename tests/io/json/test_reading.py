"""Reading is strict: what does not fit is refused with its path, all at once, and nothing is converted."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from harbour import faults_of, harbour_article, harbour_document, spoil, walk
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import model
from newsmodel.errors import SchemaError, ValidationError
from newsmodel.io.json import from_dict, from_json, to_dict
from newsmodel.model import Article, Span
from strategies import articles, json_values


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        (["id"], 7, "expected str at $.id, found 7"),
        (["source"], False, "expected str at $.source, found False"),
        (["text"], None, "expected str at $.text, found None"),
        (["date"], "2024-5-16", "expected date YYYY-MM-DD at $.date, found '2024-5-16'"),
        (["date"], "20240516", "expected date YYYY-MM-DD at $.date, found '20240516'"),
        (["date"], "2024-W20-4", "expected date YYYY-MM-DD at $.date, found '2024-W20-4'"),
        (["date"], 20240516, "expected date YYYY-MM-DD at $.date, found 20240516"),
        (
            ["date"],
            datetime.date(2024, 5, 16),
            "expected date YYYY-MM-DD at $.date, found date",
        ),
        (["body"], [0], "expected [start, end] at $.body, found list"),
        (["body"], [0, 1, 2], "expected [start, end] at $.body, found list"),
        (["body"], (0, 1), "expected [start, end] at $.body, found tuple"),
        (["body"], {"start": 0, "end": 1}, "expected [start, end] at $.body, found dict"),
        (["body"], None, "expected [start, end] at $.body, found None"),
        (["body"], "01", "expected [start, end] at $.body, found '01'"),
        (["body", 1], True, "expected int at $.body[1], found True"),
        (["body", 0], 0.0, "expected int at $.body[0], found 0.0"),
        (["sentences"], "", "expected list at $.sentences, found ''"),
        (["sentences"], (), "expected list at $.sentences, found tuple"),
        (["sentences"], None, "expected list at $.sentences, found None"),
        (["sentences"], [[0, 1], 2], "expected [start, end] at $.sentences[1], found 2"),
        (["actors"], {}, "expected list at $.actors, found dict"),
        (["actors", 1], [], "expected dict at $.actors[1], found list"),
        (["actors", 1, "aliases"], "CH", "expected list at $.actors[1].aliases, found 'CH'"),
        (["actors", 1, "aliases"], ["CH", 3], "expected str at $.actors[1].aliases[1], found 3"),
        (["places", 0, "latitude"], "38.7", "expected float at $.places[0].latitude, found '38.7'"),
        (["places", 0, "latitude"], True, "expected float at $.places[0].latitude, found True"),
        (["places", 0, "latitude"], math.nan, "expected float at $.places[0].latitude, found nan"),
        (
            ["places", 0, "latitude"],
            10**400,
            "expected float at $.places[0].latitude, found an int of more than 64 bits",
        ),
        (["statements", 0, "when"], "2024", "expected dict at $.statements[0].when, found '2024'"),
        (
            ["statements", 0, "content", 1, 0],
            "7",
            "expected int at $.statements[0].content[1][0], found '7'",
        ),
        (
            ["statements", 0, "kind"],
            "shouted",
            "expected one of direct, indirect, mixed at $.statements[0].kind, found 'shouted'",
        ),
        (
            ["statements", 0, "kind"],
            ["direct"],
            "expected one of direct, indirect, mixed at $.statements[0].kind, found list",
        ),
        (["events", 0, "type"], "Fire", "expected a value of EventType at $.events[0].type, found 'Fire'"),
        (
            ["events", 0, "casualties", 0, "low"],
            "3",
            "expected int at $.events[0].casualties[0].low, found '3'",
        ),
        (["diagnostics", 0, "line"], 1.0, "expected int at $.diagnostics[0].line, found 1.0"),
        (
            ["dateline"],
            "person:ana-torres",
            "expected the id of a place at $.dateline, found 'person:ana-torres'",
        ),
        (
            ["statements", 0, "target"],
            "place:lisbon",
            "expected the id of an actor at $.statements[0].target, found 'place:lisbon'",
        ),
        (
            ["mentions", 0, "referent"],
            "nobody",
            "expected the id of an actor or place at $.mentions[0].referent, found 'nobody'",
        ),
        (
            ["mentions", 0, "referent"],
            None,
            "expected the id of an actor or place at $.mentions[0].referent, found None",
        ),
        (
            ["affiliations", 0, "member"],
            {"id": "person:ana-torres"},
            "expected the id of an actor at $.affiliations[0].member, found dict",
        ),
        (
            ["text"],
            ["x" * 100],
            "expected str at $.text, found list",
        ),
        (
            ["date"],
            "x" * 100,
            f"expected date YYYY-MM-DD at $.date, found '{'x' * 39}…'",
        ),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_its_path(path: list[Any], value: Any, fault: str) -> None:
    assert faults_of(spoil(harbour_document(), path, value)) == [fault]


@pytest.mark.parametrize("document", [None, [], "{}", 1, harbour_article()])
def test_a_document_is_a_dict(document: Any) -> None:
    assert faults_of(document)[0].startswith("expected dict at $, found ")


def test_an_int_will_do_for_degrees_and_becomes_a_float() -> None:
    latitude = from_dict(spoil(harbour_document(), ["places", 0, "latitude"], 38)).places[0].latitude
    assert (latitude, type(latitude)) == (38, float)


@pytest.mark.parametrize(
    ("table", "record"),
    [
        ("actors", "Actor"),
        ("places", "Place"),
        ("times", "Time"),
        ("mentions", "Mention"),
        ("affiliations", "Affiliation"),
        ("statements", "Statement"),
        ("events", "Event"),
        ("links", "Link"),
        ("diagnostics", "Diagnostic"),
    ],
)
def test_a_missing_field_is_refused_if_the_model_has_no_default_for_it(table: str, record: str) -> None:
    for field in attrs.fields(getattr(model, record)):
        document = harbour_document()
        del document[table][0][field.name]
        if table in ("actors", "places"):
            document = {**document, "mentions": [], "affiliations": [], "statements": [], "events": []}
            document["dateline"] = None
        if field.default is attrs.NOTHING:
            assert faults_of(document) == [f"expected field {field.name!r} at $.{table}[0]"]
        else:
            assert getattr(getattr(from_dict(document), table)[0], field.name) == field.default


@pytest.mark.parametrize("name", ["schema", "id", "text", "body"])
def test_a_missing_field_of_the_article_is_refused(name: str) -> None:
    document = harbour_document()
    del document[name]
    assert faults_of(document) == [f"expected field {name!r} at $"]


def test_a_document_without_anything_names_what_comes_first() -> None:
    assert faults_of({"schema": "newsmodel/1"}) == ["expected field 'id' at $", "expected field 'text' at $"]
    assert faults_of({})[0] == "expected field 'schema' at $"


def test_the_least_article_has_an_id_a_text_and_a_body() -> None:
    document = {"schema": "newsmodel/1", "id": "a1", "text": "Fire!", "body": [0, 5]}
    assert from_dict(document) == Article(id="a1", text="Fire!", body=Span(0, 5))


def test_every_fault_is_reported_at_once() -> None:
    document = harbour_document()
    del document["text"], document["links"][0]["source"]
    document["date"] = "Thursday"
    document["statements"][0]["content"] = [[0, "7"], "8"]
    document["statements"][0]["speaker"] = "nobody"
    document["events"][0]["casualties"][0].update(kind="hungry", low=None)
    assert sorted(faults_of(document)) == [
        "expected [start, end] at $.statements[0].content[1], found '8'",
        "expected date YYYY-MM-DD at $.date, found 'Thursday'",
        "expected field 'source' at $.links[0]",
        "expected field 'text' at $",
        "expected int at $.events[0].casualties[0].low, found None",
        "expected int at $.statements[0].content[0][1], found '7'",
        "expected one of killed, wounded, missing, captured, displaced"
        " at $.events[0].casualties[0].kind, found 'hungry'",
        "expected the id of an actor at $.statements[0].speaker, found 'nobody'",
    ]


def test_what_refers_to_a_faulty_actor_is_not_at_fault_itself() -> None:
    document = spoil(harbour_document(), ["actors", 0, "kind"], "mayor")
    assert [fault.split(" at ")[1] for fault in faults_of(document)] == ["$.actors[0].kind, found 'mayor'"]


def test_what_refers_to_an_actor_whose_id_cannot_be_read_is_not_at_fault_itself() -> None:
    document = spoil(harbour_document(), ["actors", 0, "id"], 7)
    document["statements"][0]["target"] = 8
    assert faults_of(document) == [
        "expected str at $.actors[0].id, found 7",
        "expected the id of an actor at $.statements[0].target, found 8",
    ]


def test_an_unknown_key_among_faults_is_no_fault() -> None:
    document = {**harbour_document(), "mood": "calm", "id": 7}
    assert faults_of(document) == ["expected str at $.id, found 7"]


def test_a_key_that_is_no_string_is_refused() -> None:
    document = spoil(harbour_document(), ["links", 0, 7], "calm")
    assert faults_of(document) == ["expected str keys at $.links[0], found dict"]


def paths_in(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value within a JSON value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in parts:
        yield (*path, key)
        yield from paths_in(item, (*path, key))


@settings(max_examples=400)
@given(st.sampled_from(list(paths_in(harbour_document()))), json_values())
def test_whatever_stands_anywhere_is_read_exactly_or_refused(path: tuple[Any, ...], value: Any) -> None:
    document = spoil(harbour_document(), list(path), value)
    try:
        article = from_dict(document)
    except SchemaError:
        return
    assert to_dict(article) == document


@settings(max_examples=50)
@given(articles(), st.data())
def test_an_article_that_lacks_or_gains_keys_is_never_met_with_another_error(
    article: Article, data: st.DataObject
) -> None:
    document = to_dict(attrs.evolve(article, extra={}))
    objects = [each for each in walk(document) if isinstance(each, dict)]
    holder = data.draw(st.sampled_from(objects))
    holder["mood"] = holder.pop(data.draw(st.sampled_from(sorted(holder))))
    try:
        read = from_dict(document)
    except SchemaError:
        return
    assert "mood" in {key.rpartition(".")[2] for key in read.extra}


def test_the_rules_of_the_model_are_checked_when_asked() -> None:
    document = spoil(harbour_document(), ["body"], [0, 5000])
    assert from_dict(document).body == Span(0, 5000)
    with pytest.raises(ValidationError, match=r"\$\.body: span 0-5000 leaves the text"):
        from_dict(document, validate=True)
    with pytest.raises(ValidationError, match=r"\$\.body: span 0-5000 leaves the text"):
        from_json(json.dumps(document), validate=True)


@pytest.mark.parametrize("version", ["newsmodel/2", "newsmodel", "", None, 1, ["newsmodel/1"], {}])
def test_another_version_is_refused_with_those_that_can_be_read(version: Any) -> None:
    (fault,) = faults_of({**harbour_document(), "schema": version})
    assert fault.startswith("expected 'newsmodel/1' at $.schema, found ")
