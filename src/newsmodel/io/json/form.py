"""The model as JSON sees it: which field holds a record, which a table, which the id of something in a table."""

from __future__ import annotations

import types
import typing
from enum import Enum
from typing import Any

import attrs

from newsmodel import model
from newsmodel.model import Actor, Article, Place

__all__ = ["RECORDS", "VOCABULARIES", "fields", "item_of", "referents_of", "without_none"]

RECORDS: tuple[type[Any], ...] = tuple(c for name in model.__all__ if attrs.has(c := getattr(model, name)))
"""Every class of the model that becomes a JSON object."""

VOCABULARIES: tuple[type[Enum], ...] = tuple(
    c for name in model.__all__ if issubclass(c := getattr(model, name), Enum)
)
"""Every vocabulary of the model; its members become strings."""


def fields(record: type[Any]) -> tuple[attrs.Attribute[Any], ...]:
    """The fields that a record has in JSON, in order, their types resolved.

    `Article.extra` is none of them: what it holds is written back where it came from.
    """
    attrs.resolve_types(record)
    return tuple(f for f in attrs.fields(record) if not (record is Article and f.name == "extra"))


def without_none(kind: Any) -> tuple[Any, bool]:
    """A type without None, and whether None was part of it: `Span | None` gives `(Span, True)`."""
    if typing.get_origin(kind) not in (types.UnionType, typing.Union):
        return kind, False
    options = [option for option in typing.get_args(kind) if option is not types.NoneType]
    bare = options[0] if len(options) == 1 else typing.Union[tuple(options)]  # noqa: UP007 - made at run time
    return bare, len(options) < len(typing.get_args(kind))


def item_of(kind: Any) -> Any:
    """The type of the items of a `tuple[item, ...]`, or None for any other type."""
    return typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else None


def referents_of(kind: Any) -> tuple[type[Any], ...]:
    """The classes whose ids a field of this type holds in JSON: `Actor | Place` gives both, `Span` none.

    Actors and places stand in full in their tables only, and those are tuples.
    """
    bare, _ = without_none(kind)
    options = typing.get_args(bare) or (bare,)
    return options if all(option in (Actor, Place) for option in options) else ()
