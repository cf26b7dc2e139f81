"""The published JSON Schema of the JSON form, written from the model: its classes, types, defaults and docstrings."""

from __future__ import annotations

import datetime
import inspect
import re
from enum import Enum
from typing import Any

import attrs

from newsmodel.io.json.form import RECORDS, VOCABULARIES, fields, item_of, referents_of, without_none
from newsmodel.io.json.migrate import SCHEMA
from newsmodel.model import Article, Span

__all__ = ["schema"]

_SINGLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    datetime.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}

_BOUNDS: dict[tuple[str, str], dict[str, Any]] = {
    ("Place", "latitude"): {"minimum": -90, "maximum": 90},
    ("Place", "longitude"): {"minimum": -180, "maximum": 180},
    ("Casualties", "low"): {"minimum": 0},
    ("Casualties", "high"): {"minimum": 0},
}
"""What `Article.validate` checks of a number and no type tells."""

_ENTRY = re.compile(r"(?: {4}|\t)(\w+(?:, \w+)*): (.*)")


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `to_dict`'s output, as a new dict.

    An Article stands at the root, every other class and vocabulary in "$defs". Unknown keys are allowed everywhere.
    A document that fails is no newsmodel/1; one that passes can still contradict itself: `Article.validate` tells.

    For example:

        >>> import newsmodel as nm
        >>> nm.schema()["$defs"]["Link"]["required"]
        ['source', 'target', 'relation']
    """
    root = _record(Article)
    version = {"const": SCHEMA, "description": "Version of the JSON form."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsmodel:schema:{SCHEMA}",
        "title": SCHEMA,
        **root,
        "properties": {"schema": version, **root["properties"]},
        "required": ["schema", *root["required"]],
        "$defs": {
            "Span": _span(),
            **{record.__name__: _record(record) for record in RECORDS if record is not Article},
            **{vocabulary.__name__: _vocabulary(vocabulary) for vocabulary in VOCABULARIES},
        },
    }


def _record(record: type[Any]) -> dict[str, Any]:
    described = _descriptions(record)
    return {
        "type": "object",
        "description": _summary(record),
        "properties": {f.name: _property(record, f, described.get(f.name, "")) for f in fields(record)},
        "required": [f.name for f in fields(record) if f.default is attrs.NOTHING],
        "additionalProperties": True,
    }


def _property(record: type[Any], field: attrs.Attribute[Any], description: str) -> dict[str, Any]:
    kind, nullable = without_none(field.type)
    written = {**_type(kind), **_BOUNDS.get((record.__name__, field.name), {})}
    if nullable and "type" in written:
        written["type"] = [written["type"], "null"]
    elif nullable:
        written = {"anyOf": [written, {"type": "null"}]}
    if referents := referents_of(kind):
        tables = " or ".join(f"$.{referent.__name__.lower()}s" for referent in referents)
        description = f"{description} Written as its id in {tables}.".strip()
    if description:
        written["description"] = description
    if field.default is not attrs.NOTHING:
        written["default"] = _default(field.default)
    return written


def _type(kind: Any) -> dict[str, Any]:
    if referents_of(kind):
        return {"type": "string"}
    if item := item_of(kind):
        # Actors and places stand in full in their tables, which are the only lists of them.
        return {"type": "array", "items": _reference(item) if attrs.has(item) else _type(item)}
    return dict(_SINGLE[kind]) if kind in _SINGLE else _reference(kind)


def _reference(kind: type[Any]) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _default(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _span() -> dict[str, Any]:
    offset = {"type": "integer", "minimum": 0}
    return {
        "type": "array",
        "description": f"{_summary(Span)} Written as [start, end].",
        "items": offset,
        "minItems": 2,
        "maxItems": 2,
    }


def _vocabulary(vocabulary: type[Enum]) -> dict[str, Any]:
    words = [f"- {member.value}: {getattr(member, 'definition', '')}" for member in vocabulary]
    return {
        "type": "string",
        "description": "\n".join([_summary(vocabulary), "", *words]),
        "enum": [member.value for member in vocabulary],
    }


# ---- docstrings; they are gone under `python -OO`, and the descriptions with them ----


def _summary(kind: type[Any]) -> str:
    """The first paragraph of a class's docstring, on one line."""
    return " ".join((inspect.cleandoc(kind.__doc__ or "")).partition("\n\n")[0].split())


def _descriptions(record: type[Any]) -> dict[str, str]:
    """What the "Attributes:" section of a class's docstring says of each field.

    An entry is `name: text` or `name, name: text`, indented once; the lines that go on from it are indented deeper.
    """
    section = inspect.cleandoc(record.__doc__ or "").partition("Attributes:\n")[2].partition("\n\n")[0]
    described: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in section.splitlines():
        if entry := _ENTRY.fullmatch(line):
            lines = [entry[2]]
            described.update(dict.fromkeys(entry[1].split(", "), lines))
        else:
            lines.append(line.strip())
    return {name: " ".join(lines) for name, lines in described.items()}
