"""The JSON form: what is written is read back equal, and what does not fit is refused with its path."""

from __future__ import annotations

import copy
import datetime
import json
import math
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import attrs
import pytest
from harbour import harbour_article, harbour_document
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import model
from newsmodel.errors import FormatError, NewsmodelError, SchemaError, ValidationError
from newsmodel.io.converter import converter
from newsmodel.io.form import VOCABULARIES
from newsmodel.io.json import from_dict, from_json, to_dict, to_json
from newsmodel.io.writing import writer
from newsmodel.model import Actor, Article, Place, Span, StatementKind
from strategies import articles, json_values

RECORDS = [record for name in model.__all__ if attrs.has(record := getattr(model, name))]


def walk(value: Any) -> Iterator[Any]:
    """A JSON value and all within it."""
    yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(item)


def records_in(value: Any) -> Iterator[Any]:
    """The records of the model within a value, itself among them."""
    if attrs.has(type(value)):
        yield value
        value = [getattr(value, field.name) for field in attrs.fields(type(value))]
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from records_in(item)


def spoil(document: dict[str, Any], path: list[Any], value: Any) -> dict[str, Any]:
    """The document, with a value put at a path of keys and indices."""
    holder: Any = document
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return document


def faults_of(document: Any) -> list[str]:
    with pytest.raises(SchemaError) as caught:
        from_dict(document)
    return caught.value.faults


# ---- there and back ----


@given(articles())
def test_the_strategy_makes_articles_without_a_fault(article: Article) -> None:
    assert article.faults() == []


def test_the_strategy_uses_every_field_of_the_model() -> None:
    used: set[tuple[type[Any], str]] = set()

    @settings(max_examples=100, derandomize=True, database=None)
    @given(articles())
    def collect(article: Article) -> None:
        for record in records_in(article):
            used.update((type(record), f.name) for f in attrs.fields(type(record)) if getattr(record, f.name))

    collect()
    assert used == {(record, field.name) for record in RECORDS for field in attrs.fields(record)}


@given(articles())
def test_what_to_dict_gives_is_read_back_equal(article: Article) -> None:
    assert from_dict(to_dict(article)) == article


@given(articles(), st.sampled_from([None, 2]))
def test_what_to_json_gives_is_read_back_equal(article: Article, indent: Any) -> None:
    assert from_json(to_json(article, indent=indent)) == article


@given(articles())
def test_an_article_read_back_is_written_alike(article: Article) -> None:
    document = to_dict(article)
    assert to_dict(from_dict(document)) == document


@given(articles())
def test_to_dict_gives_nothing_but_the_types_of_json(article: Article) -> None:
    kinds = {type(value) for value in walk(to_dict(article))}
    assert kinds <= {dict, list, str, int, float, bool, type(None)}


@given(articles())
def test_to_json_writes_what_to_dict_gives(article: Article) -> None:
    assert json.loads(to_json(article)) == to_dict(article)


def test_to_json_indents_by_two_blanks_when_asked() -> None:
    document = harbour_document()
    assert to_json(harbour_article(), indent=2) == json.dumps(document, indent=2, ensure_ascii=False)


def test_to_json_refuses_any_other_indent() -> None:
    with pytest.raises(ValueError, match="indent is None or 2, not 4"):
        to_json(harbour_article(), indent=4)  # type: ignore[arg-type]


# ---- the form ----


def test_the_schema_comes_first_and_the_fields_in_the_order_of_the_model() -> None:
    fields = [field.name for field in attrs.fields(Article) if field.name != "extra"]
    assert list(harbour_document()) == ["schema", *fields]
    assert harbour_document()["schema"] == "newsmodel/1"


def test_actors_and_places_appear_once_and_are_referred_to_by_id() -> None:
    document = harbour_document()
    assert document["dateline"] == document["events"][0]["place"] == "place:lisbon"
    assert document["statements"][0]["speaker"] == "person:ana-torres"
    assert [mention["referent"] for mention in document["mentions"]] == ["person:ana-torres", "place:lisbon"]
    assert document["affiliations"][0]["group"] == "lisbon-city-hall"
    assert json.dumps(document).count('"Lisbon City Hall"') == 1


def test_spans_are_pairs_dates_are_iso_and_words_are_plain_strings() -> None:
    document = harbour_document()
    article = harbour_article()
    assert document["statements"][0]["content"] == [list(span) for span in article.statements[0].content]
    assert document["date"] == "2024-05-16"
    assert type(document["statements"][0]["kind"]) is str


def test_when_holds_the_whole_time() -> None:
    document = harbour_document()
    assert document["statements"][0]["when"] == document["times"][0]
    assert set(document["times"][0]) == {"span", "type", "value", "start", "end", "rule"}


@given(articles())
def test_references_are_the_very_objects_of_the_tables(article: Article) -> None:
    read = from_dict(to_dict(article))
    table = {id(thing) for thing in (*read.actors, *read.places)}
    held = [record for record in records_in(read) if isinstance(record, (Actor, Place))]
    assert {id(thing) for thing in held} == table


def test_when_is_the_very_time_of_the_table() -> None:
    read = from_dict(harbour_document())
    assert read.statements[0].when is read.times[0]
    assert read.events[0].when is read.times[0]


def test_a_time_that_is_in_no_table_stands_for_itself() -> None:
    document = spoil(harbour_document(), ["times"], [])
    assert from_dict(document).statements[0].when == harbour_article().times[0]


def test_from_dict_leaves_its_argument_alone() -> None:
    document = {**harbour_document(), "mood": {"tone": ["calm"]}}
    before = copy.deepcopy(document)
    from_dict(document).extra["mood"]["tone"].append("grim")
    assert document == before


def test_to_dict_shares_nothing_with_the_article() -> None:
    article = attrs.evolve(harbour_article(), extra={"mood": {"tone": ["calm"]}})
    to_dict(article)["mood"]["tone"].append("grim")
    assert article.extra == {"mood": {"tone": ["calm"]}}


# ---- unknown keys ----


@given(articles(), json_values())
def test_an_unknown_key_is_kept_wherever_it_stands(article: Article, value: Any) -> None:
    document = to_dict(attrs.evolve(article, extra={}))
    objects = [each for each in walk(document) if isinstance(each, dict)]
    for each in objects:
        each["tone of voice"] = value
    read = from_dict(document)
    assert len(read.extra) == len(objects)
    assert to_dict(read) == document


def test_an_unknown_key_is_kept_by_its_name_at_the_top_and_by_its_path_below() -> None:
    document = spoil(harbour_document(), ["statements", 0, "mood"], "calm")
    document["mood"] = "grim"
    assert from_dict(document).extra == {"mood": "grim", "$.statements[0].mood": "calm"}


def test_a_name_that_is_no_identifier_is_quoted_in_the_path() -> None:
    document = spoil(harbour_document(), ["events", 0, "when", 'the "tone"'], 1)
    assert from_dict(document).extra == {'$.events[0].when["the \\"tone\\""]': 1}


def test_a_top_name_that_looks_like_a_path_is_told_from_one() -> None:
    document = {**harbour_document(), "$.statements[0].mood": 1, "$schema": 2}
    read = from_dict(document)
    assert read.extra == {'$["$.statements[0].mood"]': 1, "$schema": 2}
    assert to_dict(read) == document


@pytest.mark.parametrize(
    "key", ["text", "schema", "$.statements[0].text", '$["text"]', "$.events[0].when.value"]
)
def test_extra_may_not_stand_in_for_a_field_of_the_model(key: str) -> None:
    with pytest.raises(SchemaError, match=r"at \$\.extra, found") as caught:
        to_dict(attrs.evolve(harbour_article(), extra={key: "calm"}))
    assert repr(key)[1:-1] in str(caught.value)


@pytest.mark.parametrize(
    "key",
    [
        "$.statements[1].mood",
        "$.statements[-1].mood",
        "$.statements[00].mood",
        "$.statements[99999999999999999999].mood",
        "$.statements.mood",
        "$.statements[0]",
        "$.statements[0].cue[0]",
        "$.statements[0].speaker.mood",
        "$.mood",
        '$["mood"]',
        '$.statements[0]["mood"]',
        '$.statements[0]["mo\\od"]',
        "$.statements[0].mood ",
        "$.weather.mood",
        "$.",
        "$[",
    ],
)
def test_extra_may_not_lead_nowhere_or_be_spelled_in_a_way_that_is_not_read_back(key: str) -> None:
    article = attrs.evolve(harbour_article(), extra={key: "calm", "weather": {}})
    with pytest.raises(SchemaError, match=r"at \$\.extra, found"):
        to_dict(article)


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ({1, 2}, "expected a JSON value at $.mood, found set"),
        ([1, (2, 3)], "expected a JSON value at $.mood[1], found tuple"),
        ({"tone": math.nan}, "expected a JSON value at $.mood.tone, found nan"),
        (math.inf, "expected a JSON value at $.mood, found inf"),
        (2**64, "expected a JSON value at $.mood, found an int of more than 64 bits"),
        ("\ud800", r"expected a JSON value at $.mood, found '\ud800'"),
        ({1: 2}, "expected str keys at $.mood, found 1"),
        (StatementKind.DIRECT, "expected a JSON value at $.mood, found 'direct'"),
    ],
)
def test_extra_holds_json_values_only_on_both_ways(value: Any, fault: str) -> None:
    with pytest.raises(SchemaError) as writing:
        to_dict(attrs.evolve(harbour_article(), extra={"mood": value}))
    assert writing.value.faults == [fault]
    assert faults_of({**harbour_document(), "mood": value}) == [fault]


def test_extra_is_as_deep_as_can_be_written_and_no_deeper() -> None:
    article = attrs.evolve(harbour_article(), extra={"$.events[0].participants[0].mood": deep(199)})
    assert from_json(to_json(article)) == article
    assert "at most 200 levels" in faults_of({**harbour_document(), "mood": deep(100_000)})[0]


# ---- strictness ----


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


# ---- versions ----


@pytest.mark.parametrize("version", ["newsmodel/2", "newsmodel", "", None, 1, ["newsmodel/1"], {}])
def test_another_version_is_refused_with_those_that_can_be_read(version: Any) -> None:
    (fault,) = faults_of({**harbour_document(), "schema": version})
    assert fault.startswith("expected 'newsmodel/1' at $.schema, found ")


# ---- text ----


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ('{"id": 1 "text": 2}', 1, 10),
        ('{"id":\n  yes}', 2, 3),
        ('{"é": no}', 1, 7),
        (b'{"\xff"}', 1, 1),
    ],
)
def test_a_text_that_is_no_json_is_a_format_error_with_its_place(
    text: str | bytes, line: int, column: int
) -> None:
    with pytest.raises(FormatError, match="no JSON") as caught:
        from_json(text)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_a_text_that_is_no_json_is_quoted_from_where_it_is_none() -> None:
    with pytest.raises(FormatError, match=r"^2:8: no JSON \(.+\): found 'oops}'$"):
        from_json('{\n "id": oops}')
    with pytest.raises(FormatError, match=r": found the end of the line$"):
        from_json('{"id": ')


def test_a_text_with_a_lone_surrogate_is_a_format_error() -> None:
    with pytest.raises(FormatError, match="no JSON"):
        from_json('{"id": "\ud800"}')
    with pytest.raises(FormatError, match="no JSON"):
        from_json('{"id": "\\ud800"}')


@given(st.text() | st.binary() | json_values().map(json.dumps))
def test_no_text_is_met_with_another_error(text: str | bytes) -> None:
    with pytest.raises(NewsmodelError):
        from_json(text)


def test_a_text_nested_too_deeply_is_a_format_error() -> None:
    with pytest.raises(FormatError, match="no JSON"):
        from_json("[" * 100_000)


@pytest.mark.parametrize(
    "encode", [lambda text: "\ufeff" + text, lambda text: text.encode("utf-8-sig"), str.encode]
)
def test_a_byte_order_mark_is_passed_over(encode: Callable[[str], str | bytes]) -> None:
    assert from_json(encode(to_json(harbour_article()))) == harbour_article()


# ---- what cannot be written ----


def test_a_lone_surrogate_is_a_schema_error_with_its_path() -> None:
    article = attrs.evolve(harbour_article(), headline="half \ud83d")
    with pytest.raises(SchemaError, match=r"expected a JSON value at \$\.headline"):
        to_json(article)


def test_a_number_beyond_64_bits_is_a_schema_error_with_its_path() -> None:
    article = attrs.evolve(harbour_article(), body=Span(0, 2**70))
    with pytest.raises(SchemaError, match=r"at \$\.body\[1\], found an int of more than 64 bits"):
        to_json(article)


@pytest.mark.parametrize("degrees", [math.nan, math.inf, -math.inf])
def test_degrees_that_are_no_number_are_a_schema_error(degrees: float) -> None:
    article = harbour_article()
    nowhere = attrs.evolve(article.places[0], id="place:nowhere", latitude=degrees)
    with pytest.raises(SchemaError, match="finite"):
        to_dict(attrs.evolve(article, places=(*article.places, nowhere)))


@pytest.mark.parametrize(
    "change",
    [
        {"date": datetime.datetime(2024, 5, 16, 12)},
        {"date": "2024-05-16"},
        {"body": 5},
        {"actors": (None,)},
        {"sentences": None},
    ],
)
def test_an_article_of_wrong_types_is_a_schema_error(change: dict[str, Any]) -> None:
    with pytest.raises(SchemaError, match="types"):
        to_dict(attrs.evolve(harbour_article(), **change))


def test_a_speaker_who_is_not_among_the_actors_is_not_lost_in_silence() -> None:
    article = harbour_article()
    with pytest.raises(
        ValidationError, match=r"\$\.statements\[0\]\.speaker: actor 'person:ana-torres' is not"
    ):
        to_dict(attrs.evolve(article, actors=article.actors[1:]))


def test_a_speaker_whom_the_table_describes_otherwise_is_not_lost_in_silence() -> None:
    article = harbour_article()
    renamed = attrs.evolve(article.actors[0], name="A. Torres")
    with pytest.raises(ValidationError, match=r"\$\.mentions\[0\]\.referent"):
        to_dict(attrs.evolve(article, actors=(renamed, article.actors[1])))


def test_a_speaker_who_equals_one_of_the_actors_is_that_actor() -> None:
    article = attrs.evolve(harbour_article(), actors=harbour_article().actors)
    assert from_dict(to_dict(article)) == article


# ---- around it ----


def test_threads_do_not_mix_up_what_they_read() -> None:
    article = harbour_article()
    documents = []
    for number in range(4):
        mayor = attrs.evolve(article.actors[0], name=f"Mayor {number}")
        statement = attrs.evolve(article.statements[0], speaker=mayor)
        alone = attrs.evolve(article, mentions=article.mentions[1:], affiliations=())
        documents.append(to_dict(attrs.evolve(alone, actors=(mayor,), statements=(statement,) * 20)))
    strangers: list[str] = []

    def read(document: dict[str, Any]) -> None:
        for _ in range(50):
            read = from_dict(document)
            strangers.extend(s.id for s in read.statements if s.speaker is not read.actors[0])

    converter.cache_clear()  # so that they meet at the first use, too
    writer.cache_clear()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=read, args=(document,)) for document in documents]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert strangers == []


def test_importing_the_package_does_not_load_what_reading_and_writing_need() -> None:
    code = "import sys, newsmodel.io.jsonl; print({'orjson', 'gzip'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


def test_every_vocabulary_is_written_by_its_words() -> None:
    words = [getattr(model, name) for name in model.__all__ if issubclass(getattr(model, name), Enum)]
    assert list(VOCABULARIES) == words
