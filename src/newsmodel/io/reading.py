"""JSON values to Article: cattrs with strict hooks, first quickly, then patiently where something is wrong.

The quick converter stops at the first value that does not fit. The patient one goes through the same document with
cattrs' detailed validation, and its group of errors is sorted out into faults and unknown keys.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn_from_attrs, override

from newsmodel.errors import SchemaError
from newsmodel.io import strict
from newsmodel.io.extra import checked_copy, extra_key
from newsmodel.io.form import RECORDS, VOCABULARIES, fields, item_of, referents_of, without_none
from newsmodel.io.path import found, step
from newsmodel.io.strict import Hook, UnfitError
from newsmodel.model import Actor, Article, Span, Time

__all__ = ["read_article"]

_TABLES = ("actors", "places", "times")  # what the other fields refer to, so they are read first

_known: ContextVar[dict[str, dict[Any, Any]]] = ContextVar("newsmodel_known")
"""While a document is read: its actors, its places and both by id, its times by themselves; "unknown" keys seen."""


def read_article(document: dict[str, Any]) -> Article:
    """The article in a document of the current schema.

    Raises:
        SchemaError: every fault of the document, each with its path.
    """
    values = {key: value for key, value in document.items() if key != "schema"}
    with _reading() as known:
        try:
            article = _converter(patient=False).structure(values, Article)
        except Exception:  # whatever it was, the patient reading tells what and where
            article = None
    if article is not None and not known["unknown"] and "schema" in document:
        return article
    faults, extra = _examine(values)
    if "schema" not in document:
        faults.insert(0, "expected field 'schema' at $")
    if article is None or faults:
        raise SchemaError(faults)
    article.extra.update(extra)
    return article


@contextmanager
def _reading() -> Iterator[dict[str, dict[Any, Any]]]:
    """Empty tables for one document, in this thread and task alone."""
    known: dict[str, dict[Any, Any]] = {"actors": {}, "places": {}, "both": {}, "times": {}, "unknown": {}}
    token = _known.set(known)
    try:
        yield known
    finally:
        _known.reset(token)


# ---- the converters ----


@cache
def _converter(*, patient: bool) -> Converter:
    """The converter that stops at the first fault, or the one that goes on to collect them all."""
    from cattrs.preconf.orjson import (
        make_converter,
    )  # here, because importing newsmodel should not load orjson

    converter = make_converter(detailed_validation=patient, forbid_extra_keys=patient)
    single = {str: strict.text, int: strict.integer, float: strict.number, datetime.date: strict.date}
    vocabularies = {vocabulary: strict.member_of(vocabulary) for vocabulary in VOCABULARIES}
    for kind, hook in {**single, Span: strict.span, **vocabularies}.items():
        converter.register_structure_hook(kind, hook)
    converter.register_structure_hook_factory(lambda kind: without_none(kind)[1], _or_none)
    converter.register_structure_hook_factory(lambda kind: item_of(kind) is not None, _list_of)
    converter.register_structure_hook_factory(
        lambda kind: kind in RECORDS, _patient_record if patient else _quick_record
    )
    return converter


def _or_none(kind: Any, converter: Converter) -> Hook:
    bare, _ = without_none(kind)
    if bare in (str, Span):
        return strict.text_or_none if bare is str else strict.span_or_none
    hook = converter.get_structure_hook(bare)
    return lambda value, _: None if value is None else hook(value, bare)


def _list_of(kind: Any, converter: Converter) -> Hook:
    item = item_of(kind)
    return strict.items(converter.get_structure_hook(item), item)


def _quick_record(record: type[Any], converter: Converter) -> Hook:
    """The hook for an object: one function for the usual case that every field is there, one for the rest."""
    names = frozenset(field.name for field in fields(record))
    whole = _structure(record, converter, whole=True)
    partial = _structure(record, converter)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise UnfitError("dict", value)
        if len(value) == len(names):
            try:
                return whole(value, record)
            except KeyError:  # as many keys as fields, but other ones
                pass
        if not names.issuperset(value):
            _known.get()["unknown"][record] = True
        return partial(value, record)

    return read


def _patient_record(record: type[Any], converter: Converter) -> Hook:
    structure = _structure(record, converter)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise UnfitError("dict", value)
        return structure(value, record)

    return read


def _structure(record: type[Any], converter: Converter, *, whole: bool = False) -> Hook:
    """cattrs' generated function for an object; `whole` if every field is there, whether it has a default or not."""
    attributes = sorted(fields(record), key=lambda field: field.name not in _TABLES)
    hooks = {f.name: hook for f in attributes if (hook := _linking_hook(record, f, converter))}
    construct = _constructor(record) if whole else record
    if construct is not record:
        attributes = [field.evolve(default=attrs.NOTHING, kw_only=False) for field in attributes]
    overrides: dict[str, Any] = {name: override(struct_hook=hook) for name, hook in hooks.items()}
    return make_dict_structure_fn_from_attrs(attributes, construct, converter, **overrides)


def _constructor(record: type[Any]) -> Any:
    """A stand-in for a frozen class's `__init__`, which takes more than twice as long.

    It sets each slot by its own descriptor, where `__init__` has to look the slot up by name to get past the freeze.
    """
    names = [field.name for field in attrs.fields(record)]
    if len(names) > len(fields(record)) or any(f.validator or f.converter for f in attrs.fields(record)):
        return record
    setters = {f"set_{name}": getattr(record, name).__set__ for name in names}
    lines = [f"def {record.__name__}({', '.join(names)}):", " record = new(cls)"]
    lines += [f" set_{name}(record, {name})" for name in names]
    namespace: dict[str, Any] = {"new": record.__new__, "cls": record, **setters}
    exec("\n".join([*lines, " return record"]), namespace)
    return namespace[record.__name__]


# ---- what refers to what ----


def _linking_hook(record: type[Any], field: attrs.Attribute[Any], converter: Converter) -> Hook | None:
    """The hook for a field that refers to a table or that is one; None for every other field."""
    if record is Article and field.name in _TABLES:
        return _table(field.name, converter.get_structure_hook(field.type))
    bare, nullable = without_none(field.type)
    if bare is Time:
        return _time(converter.get_structure_hook(Time))
    if referents := referents_of(bare):
        return _reference(referents, nullable)
    return None


def _table(name: str, hook: Hook) -> Hook:
    def read(value: Any, kind: Any) -> tuple[Any, ...]:
        known = _known.get()
        if name == "times":
            times: tuple[Any, ...] = hook(value, kind)
            known["times"] = {time: time for time in reversed(times)}  # of equal ones the first
            return times
        try:
            things: tuple[Any, ...] = hook(value, kind)
            known[name] = {thing.id: thing for thing in things}
        except Exception:  # what refers to a faulty record is not at fault itself
            known[name] = _ids(value)
            raise
        finally:
            both = {**known["places"], **known["actors"]}
            open_ended = isinstance(known["places"], _AnyId) or isinstance(known["actors"], _AnyId)
            known["both"] = _AnyId(both) if open_ended else both
        return things

    return read


class _AnyId(dict[Any, Any]):
    """Stands for a table in which not every id can be read: whatever is looked up may be there."""

    def __missing__(self, id: Any) -> None:
        if not isinstance(id, str):
            raise KeyError(id)


def _ids(table: Any) -> dict[Any, Any]:
    """The ids in a faulty table, without the things themselves."""
    try:
        ids = dict.fromkeys(thing["id"] for thing in table)
    except (LookupError, TypeError):
        return _AnyId()
    return ids if all(isinstance(id, str) for id in ids) else _AnyId()


def _reference(referents: tuple[type[Any], ...], nullable: bool) -> Hook:
    table = "both" if len(referents) > 1 else "actors" if Actor in referents else "places"
    expected = {"actors": "the id of an actor", "places": "the id of a place"}.get(
        table, "the id of an actor or place"
    )

    def read(value: Any, _: Any) -> Any:
        if value is None and nullable:
            return None
        try:
            return _known.get()[table][value]
        except (KeyError, TypeError):  # TypeError: a list or dict, which no dict has for a key
            raise UnfitError(expected, value) from None

    return read


def _time(hook: Hook) -> Hook:
    def read(value: Any, _: Any) -> Time | None:
        if value is None:
            return None
        time = hook(value, Time)
        return _known.get()["times"].get(time, time)

    return read


# ---- what is wrong, and what is unknown ----


def _examine(values: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """The faults of a document, and the values that the model has no field for, by their keys in `Article.extra`."""
    faults: list[str] = []
    extra: dict[str, Any] = {}
    with _reading():
        try:
            _converter(patient=True).structure(values, Article)
        except Exception as error:
            _sort_out(error, "$", values, faults, extra)
    return faults, extra


def _sort_out(error: Exception, path: str, value: Any, faults: list[str], extra: dict[str, Any]) -> None:
    """Puts what stands in an error, and in the errors within it, with the faults or with the extra values."""
    if isinstance(error, ClassValidationError):
        inside, beside = error.group_exceptions()
        for fault, note in inside:
            if isinstance(fault, KeyError):
                faults.extend(_missing(note.name, path, value))
            else:
                _sort_out(fault, path + step(note.name), value[note.name], faults, extra)
        for fault in beside:
            _sort_out(fault, path, value, faults, extra)
    elif isinstance(error, IterableValidationError):
        for fault, place in error.group_exceptions()[0]:
            _sort_out(fault, path + step(place.index), value[place.index], faults, extra)
    elif isinstance(error, ForbiddenExtraKeysError):
        _set_aside([key for key in value if key in error.extra_fields], path, value, faults, extra)
    else:
        expected = error.expected if isinstance(error, UnfitError) else "a value of the model's type"
        faults.append(f"expected {expected} at {path}, found {found(value)}")


def _missing(name: str, path: str, value: dict[str, Any]) -> Iterator[str]:
    # The body is a stretch of the text: where there is no text, that is the one thing to say.
    if not (path == "$" and name == "body" and "text" not in value):
        yield f"expected field {name!r} at {path}"


def _set_aside(
    keys: list[Any], path: str, value: dict[Any, Any], faults: list[str], extra: dict[str, Any]
) -> None:
    for key in keys:
        if isinstance(key, str):
            extra[extra_key(path, key)] = checked_copy(value[key], path + step(key), faults)
        else:
            faults.append(f"expected str keys at {path}, found {found(key)}")
