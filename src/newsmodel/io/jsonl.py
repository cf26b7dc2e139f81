"""JSON Lines: one article a line, written and read as a stream, plain or gzipped."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, cast

from newsmodel.errors import FormatError, NewsmodelError, SchemaError
from newsmodel.io.archive import printable
from newsmodel.io.json import from_json, to_bytes
from newsmodel.io.stream import fault_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsmodel.model import Article

__all__ = ["read_jsonl", "write_jsonl"]


# ---- writing ----


def write_jsonl(articles: Iterable[Article], target: str | os.PathLike[str] | IO[bytes] | IO[str]) -> int:
    """Writes articles as they come, one a line; returns how many there were.

    Args:
        articles: any iterable; one article is held at a time.
        target: a path (gzipped if it ends in ".gz"), or an open file, binary or text. A file at the path is replaced
            when all is written: whoever reads it meanwhile, and whatever fails, finds the old one whole.

    Raises:
        FormatError: the path cannot be written to.
        ValidationError, SchemaError: an article is not fit to be written; as for `to_dict`.

    For example:

        >>> import io, newsmodel as nm
        >>> from newsmodel.io.jsonl import read_jsonl, write_jsonl
        >>> file = io.BytesIO()
        >>> write_jsonl([nm.parse_text("The harbour was closed.", date="2024-05-16")], file)
        1
        >>> [article.text for article in read_jsonl(io.BytesIO(file.getvalue()))]
        ['The harbour was closed.']
    """
    if not isinstance(target, (str, os.PathLike)):
        return _write_lines(articles, target)
    with _replacing(os.fspath(target)) as file:
        return _write_lines(articles, file)


def _write_lines(articles: Iterable[Article], file: IO[bytes] | IO[str]) -> int:
    is_text = hasattr(file, "encoding")
    count = 0
    for article in articles:
        line = to_bytes(article) + b"\n"
        cast("IO[Any]", file).write(line.decode() if is_text else line)
        count += 1
    return count


@contextmanager
def _replacing(path: str) -> Iterator[IO[bytes]]:
    """A file that takes the place of the one at the path when all went well, and is gone when not."""
    real = os.path.realpath(path)  # a link stays a link
    if os.path.exists(real) and not os.path.isfile(real):  # a pipe or device: nothing to replace
        with _named(path), open(real, "wb") as device, _packed(device, path) as file:
            yield file
        return
    temporary = f"{real}.{os.urandom(4).hex()}.part"
    try:
        with _named(path), open(temporary, "xb") as part, _packed(part, path) as file:
            yield file
        with _named(path):
            _keep_mode(real, temporary)
            os.replace(temporary, real)
    finally:
        with suppress(OSError):
            os.unlink(temporary)
