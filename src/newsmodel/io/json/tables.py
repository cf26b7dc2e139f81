"""References by id: the tables of the document that is being read, and the hooks that look into them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from operator import attrgetter
from typing import Any

import attrs
from cattrs import Converter

from newsmodel.io.json.form import referents_of, without_none
from newsmodel.io.json.strict import Hook, UnfitError
from newsmodel.model import Actor, Article, Time

__all__ = ["TABLES", "Tables", "linking_hook", "new_tables", "tables"]

TABLES = ("actors", "places", "times")
"""The fields of Article that other fields refer to; they must be read first."""


@attrs.define
class Tables:
    """What has been read of one document so far that the rest of it refers to.

    Attributes:
        actors, places, referents: the actors, the places, and both, by id; None for a faulty record.
        times: the times by themselves: of equal ones the first.
        unknown_keys: whether an object had a key that the model has no field for.
    """

    actors: dict[str, Any] = attrs.field(factory=dict)
    places: dict[str, Any] = attrs.field(factory=dict)
    referents: dict[str, Any] = attrs.field(factory=dict)
    times: dict[Time, Time] = attrs.field(factory=dict)
    unknown_keys: bool = False


tables: ContextVar[Tables] = ContextVar("newsmodel_tables")
"""The tables of the document that this thread or task is reading."""


@contextmanager
def new_tables() -> Iterator[Tables]:
    """Empty tables, for one document."""
    token = tables.set(Tables())
    try:
        yield tables.get()
    finally:
        tables.reset(token)


def linking_hook(record: type[Any], field: attrs.Attribute[Any], converter: Converter) -> Hook | None:
    """The hook for a field that is a table or refers to one; None for every other field."""
    if record is Article and field.name in TABLES:
        hook = converter.get_structure_hook(field.type)
        return _times(hook) if field.name == "times" else _table(field.name, hook)
    bare, nullable = without_none(field.type)
    if bare is Time:
        return _time(converter.get_structure_hook(Time))
    if referents := referents_of(bare):
        return _reference(referents, nullable)
    return None


def _table(name: str, hook: Hook) -> Hook:
    def read(value: Any, kind: Any) -> tuple[Any, ...]:
        known = tables.get()
        by_id: dict[str, Any] = {}
        try:
            things: tuple[Any, ...] = hook(value, kind)
            by_id = {thing.id: thing for thing in things}
        except Exception:
            by_id = _ids(value)  # what refers to a faulty record is not at fault itself
            raise
        finally:
            setattr(known, name, by_id)
            open_ended = isinstance(by_id, _AnyId) or isinstance(known.referents, _AnyId)
            known.referents = (_AnyId if open_ended else dict)({**known.referents, **by_id})
        return things

    return read


class _AnyId(dict[str, Any]):
    """Stands for a table whose ids cannot all be read: whatever is looked up may be there."""

    def __missing__(self, id: object) -> None:
        if not isinstance(id, str):
            raise KeyError(id)


def _ids(table: Any) -> dict[str, Any]:
    """The ids in a faulty table, without the things themselves."""
    things = table if isinstance(table, list) else [table]
    if all(isinstance(thing, dict) and isinstance(thing.get("id"), str) for thing in things):
        return {thing["id"]: None for thing in things}
    return _AnyId()


def _times(hook: Hook) -> Hook:
    def read(value: Any, kind: Any) -> tuple[Time, ...]:
        times: tuple[Time, ...] = hook(value, kind)
        tables.get().times = {time: time for time in reversed(times)}
        return times

    return read


def _time(hook: Hook) -> Hook:
    def read(value: Any, _: Any) -> Time | None:
        if value is None:
            return None
        time: Time = hook(value, Time)
        return tables.get().times.get(time, time)

    return read


def _reference(referents: tuple[type[Any], ...], nullable: bool) -> Hook:
    if len(referents) > 1:
        table, expected = "referents", "the id of an actor or place"
    elif Actor in referents:
        table, expected = "actors", "the id of an actor"
    else:
        table, expected = "places", "the id of a place"
    by_id = attrgetter(table)

    def read(value: Any, _: Any) -> Any:
        if value is None and nullable:
            return None
        try:
            return by_id(tables.get())[value]
        except (KeyError, TypeError):  # TypeError: a list or dict, which no dict has for a key
            raise UnfitError(expected, value) from None

    return read
