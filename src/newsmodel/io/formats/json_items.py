"""The JSON objects in a file: one document, an array, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from newsmodel.errors import FormatError

__all__ = ["items"]


def items(file: IO[bytes]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects in a file, numbered from 1.

    Raises:
        FormatError: it is no JSON, or holds something else than objects; with its line.
    """
    data = file.read()
    document = _parsed(data)
    listed = _lines(data) if document is None else document if isinstance(document, list) else [document]
    for number, item in enumerate(listed, 1):
        if not isinstance(item, dict):
            raise FormatError(
                f"item {number} is no object", expected="a JSON object", found=type(item).__name__
            )
        yield number, item


def _parsed(data: bytes) -> Any:
    import orjson

    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        if data.count(b"\n") and data.lstrip().startswith(b"{"):
            return None  # perhaps one object a line
        raise FormatError(f"no JSON ({error.msg})", line=error.lineno, column=error.colno) from error


def _lines(data: bytes) -> Iterator[Any]:
    import orjson

    for number, line in enumerate(data.splitlines(), 1):
        if line.strip():
            try:
                yield orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise FormatError(f"no JSON ({error.msg})", line=number, column=error.colno) from error
