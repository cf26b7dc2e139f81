"""The two cattrs converters that read articles: a quick one that stops at the first fault, and a patient one."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn_from_attrs, override

from newsmodel.io.json import strict
from newsmodel.io.json.form import RECORDS, VOCABULARIES, fields, item_of, without_none
from newsmodel.io.json.strict import Hook, UnfitError
from newsmodel.io.json.tables import TABLES, linking_hook, tables
from newsmodel.model import Span

__all__ = ["converter"]


@cache
def converter(*, patient: bool) -> Converter:
    """The converter from JSON values to the model, made at its first use; it wants `new_tables` around it.

    Args:
        patient: whether to go on at a fault and to raise cattrs' group of them all; unknown keys are faults then.
            Else the first fault is raised, whatever it is, and unknown keys are only noticed in the tables.
    """
    from cattrs.preconf.orjson import make_converter  # not above: importing newsmodel should not load orjson

    made = make_converter(detailed_validation=patient, forbid_extra_keys=patient)
    hooks = {str: strict.text, int: strict.integer, float: strict.number, datetime.date: strict.date}
    for kind, hook in hooks.items():
        made.register_structure_hook(kind, hook)
    made.register_structure_hook(Span, strict.span)
    for vocabulary in VOCABULARIES:
        made.register_structure_hook(vocabulary, strict.member_of(vocabulary))
    made.register_structure_hook_factory(lambda kind: without_none(kind)[1], _or_none)
    made.register_structure_hook_factory(lambda kind: item_of(kind) is not None, _items)
    made.register_structure_hook_factory(lambda kind: kind in RECORDS, _patiently if patient else _quickly)
    return made


def _or_none(kind: Any, made: Converter) -> Hook:
    bare, _ = without_none(kind)
    if bare in (str, Span):
        return strict.text_or_none if bare is str else strict.span_or_none
    hook = made.get_structure_hook(bare)
    return lambda value, _: None if value is None else hook(value, bare)


def _items(kind: Any, made: Converter) -> Hook:
    item = item_of(kind)
    return strict.items(made.get_structure_hook(item), item)


def _patiently(record: type[Any], made: Converter) -> Hook:
    """The hook for an object that collects its faults."""
    structure = _structure(record, made)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise UnfitError("dict", value)
        if not all(isinstance(key, str) for key in value):
            raise UnfitError("str keys", value)
        return structure(value, record)

    return read


def _quickly(record: type[Any], made: Converter) -> Hook:
    """The hook for an object: one function for the usual case that every field is there, one for the rest."""
    names = frozenset(field.name for field in fields(record))
    complete = _complete_structure(record, made)
    partial = _structure(record, made)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise UnfitError("dict", value)
        if len(value) == len(names):
            try:
                return complete(value, record)
            except KeyError:  # as many keys as fields, but not the same
                pass
        if not names.issuperset(value):
            tables.get().unknown_keys = True
        return partial(value, record)

    return read


# ---- cattrs' generated functions ----


def _structure(record: type[Any], made: Converter) -> Hook:
    return make_dict_structure_fn_from_attrs(_attributes(record), record, made, **_overrides(record, made))


def _complete_structure(record: type[Any], made: Converter) -> Hook:
    """As `_structure`, for objects that have every field, also those with a default: that takes half the time."""
    attributes = [field.evolve(default=attrs.NOTHING) for field in _attributes(record)]
    construct: Any = record
    if _is_plain(record):
        attributes = [field.evolve(kw_only=False) for field in attributes]
        construct = _constructor(record, [field.name for field in attributes])
    return make_dict_structure_fn_from_attrs(attributes, construct, made, **_overrides(record, made))


def _attributes(record: type[Any]) -> list[attrs.Attribute[Any]]:
    """The fields in the order of reading: the tables before what refers to them."""
    return sorted(fields(record), key=lambda field: field.name not in TABLES)


def _overrides(record: type[Any], made: Converter) -> dict[str, Any]:
    hooks = {field.name: linking_hook(record, field, made) for field in fields(record)}
    return {name: override(struct_hook=hook) for name, hook in hooks.items() if hook is not None}


def _is_plain(record: type[Any]) -> bool:
    """True if to make an instance is to set its slots, and nothing more."""
    every = attrs.fields(record)
    steps = any(f.validator or f.converter or not f.init for f in every)
    steps = steps or hasattr(record, "__attrs_pre_init__") or hasattr(record, "__attrs_post_init__")
    return len(every) == len(fields(record)) and not steps


def _constructor(record: type[Any], names: list[str]) -> Any:
    """A stand-in for a frozen class's `__init__`, in less than half the time.

    It sets each slot by its own descriptor, where `__init__` looks the slot up by name to get past the freeze.
    """
    lines = [f"def {record.__name__}({', '.join(names)}):", " record = new(cls)"]
    lines += [f" set_{name}(record, {name})" for name in names]
    namespace: dict[str, Any] = {f"set_{name}": getattr(record, name).__set__ for name in names}
    namespace.update(new=record.__new__, cls=record)
    exec("\n".join([*lines, " return record"]), namespace)
    return namespace[record.__name__]
