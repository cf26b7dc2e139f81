"""Older versions of the JSON form, brought up to the current one step by step."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from newsmodel.errors import SchemaError
from newsmodel.io.json.path import found

__all__ = ["MIGRATIONS", "SCHEMA", "Migration", "migrate"]

SCHEMA = "newsmodel/1"
"""The version that is written, and that everything read is brought to."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: dict[str, Migration] = {}
"""For each older version the step from a document of that version, which it may change, to one of a later version."""


def migrate(document: dict[str, Any]) -> dict[str, Any]:
    """The document in the current version; itself, if it is that already or does not name its version.

    Args:
        document: a JSON object of any version; it is not changed.

    Raises:
        SchemaError: no step leads from its version, or the step cannot read it.
    """
    version = document.get("schema", SCHEMA)
    passed: set[str] = set()
    while version != SCHEMA:
        if not isinstance(version, str) or version not in MIGRATIONS or version in passed:
            readable = " or ".join(repr(each) for each in [*MIGRATIONS, SCHEMA])
            raise SchemaError([f"expected {readable} at $.schema, found {found(version)}"])
        passed.add(version)
        document = _one_step(document, version)
        version = document.get("schema")
    return document


def _one_step(document: dict[str, Any], version: str) -> dict[str, Any]:
    try:
        return MIGRATIONS[version](deepcopy(document))
    except Exception as error:  # a document that is not what its version promises can trip a step in any way
        detail = f"{type(error).__name__}: {error}"
        raise SchemaError([f"expected a document of {version} at $: {detail}"]) from error
