"""The JSON Schema: written from the model, true of every document that is written, and not of others."""

from __future__ import annotations

import re
import subprocess
import sys
from enum import Enum
from itertools import groupby
from typing import Any

import attrs
import pytest
from harbour import harbour_document, spoil
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsmodel import model
from newsmodel.errors import NewsmodelError
from newsmodel.io.json import from_dict, to_dict
from newsmodel.io.json.schema import schema
from newsmodel.model import Article
from strategies import articles, json_values

PUBLIC = [getattr(model, name) for name in model.__all__]
RECORDS = [each for each in PUBLIC if attrs.has(each)]
VOCABULARIES = [each for each in PUBLIC if issubclass(each, Enum)]
VALIDATOR = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def definition(kind: type[Any]) -> dict[str, Any]:
    """Where the schema speaks of a class."""
    return schema() if kind is Article else schema()["$defs"][kind.__name__]


def properties(record: type[Any]) -> dict[str, Any]:
    return {name: each for name, each in definition(record)["properties"].items() if name != "schema"}


def test_the_schema_is_one_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == "urn:newsmodel:schema:newsmodel/1"


@pytest.mark.parametrize("record", RECORDS)
def test_every_field_of_the_model_is_a_property_and_nothing_else_is(record: type[Any]) -> None:
    fields = [field.name for field in attrs.fields(record) if (record, field.name) != (Article, "extra")]
    assert list(properties(record)) == fields


@pytest.mark.parametrize("record", RECORDS)
def test_every_property_says_all_that_the_docstring_of_the_class_says(record: type[Any]) -> None:
    section = (record.__doc__ or "").partition("Attributes:\n")[2].partition("\n\n")[0]
    descriptions = {
        name: re.sub(r" Written as its id in [$.\w ]+\.$", "", written["description"])
        for name, written in properties(record).items()
    }
    entries = [
        f"{', '.join(names)}: {description}" for description, names in groupby(descriptions, descriptions.get)
    ]
    said = " ".join(section.split())
    assert said == " ".join(entries) or (
        record is Article and said.startswith(" ".join([*entries, "extra: "]))
    )


@pytest.mark.parametrize("record", RECORDS)
def test_a_field_is_required_if_the_model_has_no_default_for_it(record: type[Any]) -> None:
    required = [field.name for field in attrs.fields(record) if field.default is attrs.NOTHING]
    assert definition(record)["required"] == (["schema", *required] if record is Article else required)


@pytest.mark.parametrize("record", RECORDS)
def test_a_property_gives_the_default_of_its_field_as_it_is_written(record: type[Any]) -> None:
    for field in attrs.fields(record):
        if field.name in properties(record) and field.default is not attrs.NOTHING:
            default = properties(record)[field.name]["default"]
            assert default == (list(field.default) if isinstance(field.default, tuple) else field.default)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_every_vocabulary_lists_its_words_with_their_definitions(vocabulary: type[Any]) -> None:
    written = definition(vocabulary)
    assert written["enum"] == [member.value for member in vocabulary]
    for member in vocabulary:
        assert f"- {member.value}: {member.definition}" in written["description"]


def test_every_class_says_what_it_is() -> None:
    for name, written in schema()["$defs"].items():
        assert written["description"].split("\n")[0].endswith("."), name


def test_a_reference_says_in_which_table_its_id_is() -> None:
    assert "id in $.actors or $.places." in properties(model.Mention)["referent"]["description"]
    assert "id in $.places." in properties(Article)["dateline"]["description"]


def test_each_call_gives_a_new_schema() -> None:
    schema()["properties"].clear()
    assert schema()["properties"]


@given(articles())
def test_every_article_that_is_written_is_valid(article: Article) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(to_dict(article))] == []


@settings(max_examples=200)
@given(st.sampled_from([(None, "source"), ("statements", "cue"), ("events", "casualties")]), json_values())
def test_what_can_be_read_without_a_fault_is_valid(place: tuple[str | None, str], value: Any) -> None:
    document = harbour_document()
    table, name = place
    (document[table][0] if table else document)[name] = value
    try:
        from_dict(document, validate=True)
    except NewsmodelError:
        return
    assert VALIDATOR.is_valid(document)


def test_unknown_keys_are_valid_at_every_level() -> None:
    document = harbour_document()
    document["mood"] = document["events"][0]["mood"] = document["events"][0]["participants"][0]["mood"] = 1
    assert VALIDATOR.is_valid(document)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["schema"], "newsmodel/2"),
        (["id"], 7),
        (["text"], None),
        (["date"], "16 May 2024"),
        (["date"], "20240516"),
        (["body"], [0]),
        (["body"], [0, 1, 2]),
        (["body"], [-1, 4]),
        (["body"], [0, "4"]),
        (["sentences"], None),
        (["actors", 0, "kind"], "mayor"),
        (["actors", 0, "aliases"], "Ana"),
        (["actors", 0], "person:ana-torres"),
        (["places", 0, "latitude"], 91),
        (["places", 0, "longitude"], "west"),
        (["dateline"], {"id": "place:lisbon"}),
        (["mentions", 0, "referent"], None),
        (["statements", 0, "content"], [0, 5]),
        (["statements", 0, "cue"], "said"),
        (["statements", 0, "when"], "2024-05-13"),
        (["statements", 0, "act"], "mutter"),
        (["events", 0, "type"], "FIRE"),
        (["events", 0, "casualties", 0, "low"], -3),
        (["events", 0, "casualties", 0, "high"], 3.5),
        (["events", 0, "participants", 0, "role"], None),
        (["links", 0, "relation"], "beside"),
        (["diagnostics", 0, "severity"], 2),
    ],
)
def test_a_broken_document_is_not_valid(path: list[Any], value: Any) -> None:
    document = spoil(harbour_document(), path, value)
    places = [list(error.absolute_path)[: len(path)] for error in VALIDATOR.iter_errors(document)]
    assert places
    assert all(place == path for place in places)


@pytest.mark.parametrize("name", ["schema", "id", "text", "body"])
def test_a_document_without_a_required_field_is_not_valid(name: str) -> None:
    document = harbour_document()
    del document[name]
    assert not VALIDATOR.is_valid(document)


def test_without_docstrings_the_schema_lacks_its_descriptions_and_nothing_else() -> None:
    code = (
        "from newsmodel.io.json.schema import schema; print(sorted(schema()['$defs']['Link']['properties']))"
    )
    result = subprocess.run([sys.executable, "-OO", "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == str(sorted(properties(model.Link)))
