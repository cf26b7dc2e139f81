"""JSON Lines: one article a line, written and read as a stream, plain or gzipped."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from typing import IO, TYPE_CHECKING, Any, cast

from newsmodel.errors import FormatError, NewsmodelError, SchemaError
from newsmodel.io.json.codec import from_json, to_bytes
from newsmodel.io.records.archive import printable
from newsmodel.io.records.stream import fault_of
from newsmodel.io.replace import named, replaced
from newsmodel.model.article import each_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsmodel.model import Article

__all__ = ["read_jsonl", "write_jsonl"]


# ---- writing ----


def write_jsonl(
    articles: Article | Iterable[Article], target: str | os.PathLike[str] | IO[bytes] | IO[str]
) -> int:
    """Writes articles as they come, one a line; returns how many there were.

    Args:
        articles: an Article, or any iterable of them; one is held at a time.
        target: a path (gzipped if it ends in ".gz"), or an open file, binary or text. A file at the path is replaced
            when all is written: whoever reads it meanwhile, and whatever fails, finds the old one whole.

    Raises:
        FormatError: the path cannot be written to.
        ValidationError, SchemaError: an article is not fit to be written; as for `to_dict`.

    For example:

        >>> import io, newsmodel as nm
        >>> from newsmodel.io.json.lines import read_jsonl, write_jsonl
        >>> file = io.BytesIO()
        >>> write_jsonl([nm.parse_text("The harbour was closed.", date="2024-05-16")], file)
        1
        >>> [article.text for article in read_jsonl(io.BytesIO(file.getvalue()))]
        ['The harbour was closed.']
    """
    articles = each_article(articles)
    if not isinstance(target, (str, os.PathLike)):
        return _write_lines(articles, cast("IO[Any]", target).write, is_text=hasattr(target, "encoding"))
    with _replacing(os.fspath(target)) as write:
        return _write_lines(articles, write)


def _write_lines(articles: Iterable[Article], write: Callable[[Any], object], is_text: bool = False) -> int:
    count = 0
    for article in articles:
        line = to_bytes(article) + b"\n"
        write(line.decode() if is_text else line)
        count += 1
    return count


@contextmanager
def _replacing(path: str) -> Iterator[Callable[[bytes], None]]:
    """A function that writes into what takes the place of the file at the path, unless the block raises."""
    with ExitStack() as stack:
        with named(path):
            file = stack.enter_context(replaced(path))

        def write(line: bytes) -> None:
            with named(path):
                file.write(line)

        yield write
        with named(path):
            stack.close()


# ---- reading ----


def read_jsonl(
    source: str | os.PathLike[str] | IO[bytes] | IO[str], *, rejects: list[NewsmodelError] | None = None
) -> Iterator[Article]:
    """The articles of a JSON Lines file, one by one; empty lines are passed over.

    Args:
        source: a path (gzipped if it ends in ".gz"), or an open file, binary or text.
        rejects: a list to which the error of each line that cannot be read is added, and reading goes on. Without
            one, the first such error is raised.

    Raises:
        FormatError: a line is no JSON, or the file cannot be read; with file, line and column, and the line itself.
        SchemaError: a line is no article; every fault at once, each with file, line and path.
    """
    for fault_or_article in _read_lines(source):
        if not isinstance(fault_or_article, NewsmodelError):
            yield fault_or_article
        elif rejects is None:
            raise fault_or_article
        else:
            rejects.append(fault_or_article)


def _read_lines(
    source: str | os.PathLike[str] | IO[bytes] | IO[str],
) -> Iterator[Article | FormatError | SchemaError]:
    name, number = _name(source), 0
    try:
        with ExitStack() as stack:
            for number, line in enumerate(_opened(source, stack), 1):
                if line and not line.isspace():
                    yield _read_line(line, name, number)
    except Exception as error:
        # The file system, gzip, zlib or the decoder gave up: nothing more comes from this file.
        fault = fault_of(error)
        fault.file, fault.line = name, number + 1 if number else None
        yield fault


def _name(source: object) -> str:
    """How errors name a source."""
    if isinstance(source, (str, os.PathLike)):
        return printable(os.fspath(source))
    name = getattr(source, "name", None)
    return "-" if name in ("<stdin>", 0) else printable(name) if isinstance(name, str) else "<stream>"


def _opened(source: str | os.PathLike[str] | IO[bytes] | IO[str], stack: ExitStack) -> Iterable[bytes | str]:
    if not isinstance(source, (str, os.PathLike)):
        return source
    path = os.fspath(source)
    if not path.endswith(".gz"):
        return stack.enter_context(open(path, "rb"))
    import gzip

    return stack.enter_context(gzip.open(path, "rb"))


def _read_line(line: bytes | str, name: str, number: int) -> Article | FormatError | SchemaError:
    try:
        return from_json(line)
    except FormatError as error:
        error.file, error.line = name, number
        error.record = line if isinstance(line, str) else line.decode("utf-8", "backslashreplace")
        return error
    except SchemaError as error:
        return SchemaError([f"{name}:{number}: {fault}" for fault in error.faults])
