"""What the model has no field for: lifted out of a document on reading, put back on writing."""

from __future__ import annotations

import math
from typing import Any

from newsmodel.io.json.path import found, step, steps_of

__all__ = ["checked_copy", "extra_key", "put_back"]

_PATH = ("$.", "$[")  # how the path of something below the top begins

_DEEPEST = 200  # orjson writes 254 levels, and the model itself takes a few of them


def extra_key(holder: str, name: str) -> str:
    """The key in `Article.extra` of a value that stands under `name` in the object at the path `holder`.

    For example:

        >>> extra_key("$", "mood"), extra_key("$.statements[0]", "mood")
        ('mood', '$.statements[0].mood')
    """
    # At the top a name that looks like a path is quoted into one.
    return name if holder == "$" and not name.startswith(_PATH) else holder + step(name)


def put_back(document: dict[str, Any], extra: dict[str, Any]) -> list[str]:
    """Writes each entry of `extra` to where it came from in `document`; returns what stands against it."""
    faults: list[str] = []
    places = [(_holder(document, key), key, value) for key, value in extra.items()]
    for place, key, value in places:
        if place is None:
            faults.append(f"expected a name or the path of an object's key at $.extra, found {found(key)}")
            continue
        holder, name = place
        if name in holder:
            faults.append(f"expected a key that is no field of newsmodel/1 at $.extra, found {found(key)}")
            continue
        path = key if key.startswith(_PATH) else "$" + step(key)
        holder[name] = checked_copy(value, path, faults)
    return faults


def _holder(document: dict[str, Any], key: Any) -> tuple[dict[str, Any], str] | None:
    """The object that an entry belongs into and its name there, or None if its key leads nowhere."""
    if not isinstance(key, str):
        return None
    if not key.startswith(_PATH):
        return document, key
    steps = steps_of(key)
    if not steps or not isinstance(name := steps.pop(), str):
        return None
    node: Any = document
    for key_or_index in steps:
        try:
            node = node[key_or_index]
        except (LookupError, TypeError):
            return None
    if not isinstance(node, dict) or (node is document and extra_key("$", name) != key):
        return None
    return node, name


def checked_copy(value: Any, path: str, faults: list[str], depth: int = 0) -> Any:
    """A copy of a JSON value; what JSON cannot hold is added to `faults` with its path."""
    if isinstance(value, list) and depth < _DEEPEST:
        return [checked_copy(item, path + step(i), faults, depth + 1) for i, item in enumerate(value)]
    if isinstance(value, dict) and depth < _DEEPEST:
        faults.extend(f"expected str keys at {path}, found {found(k)}" for k in value if not _is_text(k))
        return {
            k: checked_copy(item, path + step(k), faults, depth + 1)
            for k, item in value.items()
            if _is_text(k)
        }
    if not _is_scalar(value):
        nested = f" of at most {_DEEPEST} levels" if isinstance(value, (list, dict)) else ""
        faults.append(f"expected a JSON value{nested} at {path}, found {found(value)}")
    return value


def _is_scalar(value: Any) -> bool:
    """True for what JSON and orjson can write: integers have 64 bits, other numbers are finite."""
    if type(value) is int:
        return -(2**63) <= value < 2**64
    if type(value) is float:
        return math.isfinite(value)
    return value is None or type(value) is bool or _is_text(value)


def _is_text(value: Any) -> bool:
    """True for a str without lone surrogates, which UTF-8 has no bytes for."""
    if type(value) is not str:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
