"""Older versions of the JSON form are brought up to the current one, step by step."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from harbour import harbour_article, harbour_document

from newsmodel.errors import SchemaError
from newsmodel.io.json import from_dict, from_json, migrate


def from_version_0(document: dict[str, Any]) -> dict[str, Any]:
    """In the made-up version 0 the text was called "content"."""
    document["text"] = document.pop("content")
    return {**document, "schema": "newsmodel/1"}


def from_version_00(document: dict[str, Any]) -> dict[str, Any]:
    """In the version before it, the casualties of events were called "tolls"."""
    for event in document["events"]:
        event["casualties"] = event.pop("tolls")
    return {**document, "schema": "newsmodel/0"}


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> dict[str, migrate.Migration]:
    """The made-up versions, for one test."""
    steps: dict[str, migrate.Migration] = {"newsmodel/00": from_version_00, "newsmodel/0": from_version_0}
    for version, step in steps.items():
        monkeypatch.setitem(migrate.MIGRATIONS, version, step)
    return steps


def document_0() -> dict[str, Any]:
    document = harbour_document()
    document["content"] = document.pop("text")
    return {**document, "schema": "newsmodel/0"}


def document_00() -> dict[str, Any]:
    document = document_0()
    for event in document["events"]:
        event["tolls"] = event.pop("casualties")
    return {**document, "schema": "newsmodel/00"}


def test_there_is_no_older_version_yet() -> None:
    assert migrate.MIGRATIONS == {}


@pytest.mark.usefixtures("steps")
def test_a_document_of_an_older_version_is_read_as_one_of_the_current() -> None:
    assert from_dict(document_0()) == harbour_article()
    assert from_json(json.dumps(document_0())) == harbour_article()


@pytest.mark.usefixtures("steps")
def test_steps_are_taken_one_after_the_other() -> None:
    assert from_dict(document_00()) == harbour_article()


@pytest.mark.usefixtures("steps")
def test_a_step_does_not_change_what_the_caller_has() -> None:
    document = document_00()
    before = copy.deepcopy(document)
    from_dict(document)
    assert document == before


@pytest.mark.usefixtures("steps")
def test_an_unknown_version_is_refused_with_all_that_can_be_read() -> None:
    with pytest.raises(SchemaError) as caught:
        from_dict({**harbour_document(), "schema": "newsmodel/2"})
    assert caught.value.faults == [
        "expected 'newsmodel/00' or 'newsmodel/0' or 'newsmodel/1' at $.schema, found 'newsmodel/2'"
    ]


@pytest.mark.usefixtures("steps")
def test_a_document_that_is_not_what_its_version_promises_is_refused() -> None:
    with pytest.raises(SchemaError, match=r"expected a document of newsmodel/0 at \$: KeyError: 'content'"):
        from_dict({**harbour_document(), "schema": "newsmodel/0"})


def test_steps_that_go_in_a_circle_are_refused(
    steps: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        migrate.MIGRATIONS, "newsmodel/0", lambda document: {**document, "schema": "newsmodel/00"}
    )
    with pytest.raises(SchemaError, match="found 'newsmodel/00'"):
        from_dict(document_00())
