"""Where something stands in a JSON document: `$.statements[3].content[0][1]`."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["found", "step", "steps_of"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_STEP = re.compile(r'\.([A-Za-z_][A-Za-z0-9_]*)|\[(0|[1-9][0-9]{0,8})\]|\[("(?:[^"\\]|\\.)*")\]', re.DOTALL)


def step(key: str | int) -> str:
    """One step of a path, as RFC 9535 writes it.

    For example:

        >>> step("mood"), step(3), step("odd name")
        ('.mood', '[3]', '["odd name"]')
    """
    if isinstance(key, int):
        return f"[{key}]"
    if _NAME.fullmatch(key):
        return f".{key}"
    import json  # here, because importing newsmodel should not load it

    return f"[{json.dumps(key, ensure_ascii=False)}]"


def steps_of(path: str) -> list[str | int] | None:
    """The keys and indices of a path, or None if it is none that `step` would write.

    For example:

        >>> steps_of('$.statements[3]["odd name"]'), steps_of("statements[3]")
        (['statements', 3, 'odd name'], None)
    """
    import json

    steps: list[str | int] = []
    position = 1
    while match := _STEP.match(path, position):
        name, index, quoted = match.groups()
        position = match.end()
        try:
            steps.append(int(index) if index else name or json.loads(quoted, strict=False))
        except ValueError:  # an escape that JSON does not have
            return None
    return steps if "$" + "".join(map(step, steps)) == path else None


def found(value: Any) -> str:
    """A value as an error shows it: short, and whatever it is.

    For example:

        >>> found("7"), found([1, 2]), found(None)
        ("'7'", 'list', 'None')
    """
    if isinstance(value, str):
        return repr(str(value) if len(value) <= 40 else value[:39] + "…")
    if value is None or isinstance(value, (bool, float)):
        return repr(value)
    if isinstance(value, int):
        return repr(value) if value.bit_length() <= 64 else "an int of more than 64 bits"
    return type(value).__name__
