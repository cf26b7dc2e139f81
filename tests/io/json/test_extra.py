"""What the model has no field for: lifted out on reading, put back on writing, and lost nowhere."""

from __future__ import annotations

import math
from typing import Any

import attrs
import pytest
from harbour import faults_of, harbour_article, harbour_document, spoil, walk
from hypothesis import given

from newsmodel.errors import SchemaError
from newsmodel.io.json import from_dict, from_json, to_dict, to_json
from newsmodel.model import Article, StatementKind
from strategies import articles, json_values


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
    article = attrs.evolve(harbour_article(), extra={"weather": {}, key: "calm"})
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
