"""read_articles: the articles in a file of any format that can be read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Any, cast

from newsmodel.errors import FormatError
from newsmodel.io.formats.registry import format_for, format_named
from newsmodel.io.records.archive import printable

if TYPE_CHECKING:
    from newsmodel.io.formats.protocol import Format
    from newsmodel.model import Article

__all__ = ["StoredFolder", "format_within", "member", "read_articles"]


def read_articles(
    source: str | os.PathLike[str] | IO[bytes], *, format: str | None = None
) -> Iterator[Article]:
    """The articles in a file, one by one.

    Formats that hold an article (json, jsonl, yaml, csv, parquet, arrow, brat) give back what was written. From those
    that hold a text (dispatch, ninjs, schema.org, html) the text is taken and parsed.

    Args:
        source: a path (gzipped if it ends in ".gz"; a folder or zip for a format of several files), or a file open
            for bytes.
        format: its name; None chooses by the suffix of the path, or by what the folder or zip holds.

    Raises:
        FormatError: the format is unknown or only written, a package for it is missing, or the file is not readable.
        SchemaError: an article in it is not of schema newsmodel/1.

    For example:

        >>> import io, newsmodel as nm
        >>> file = io.BytesIO()
        >>> nm.write(nm.parse_text("Rain fell.", date="2024-05-16"), file, format="json")
        1
        >>> [article.text for article in read_articles(io.BytesIO(file.getvalue()), format="json")]
        ['Rain fell.']
    """
    with ExitStack() as stack:
        name = "<stream>"
        try:
            if isinstance(source, (str, os.PathLike)):
                name = printable(os.fspath(source))
                chosen, file = _opened(os.fspath(source), format, stack)
            elif format is None:
                raise FormatError("an open file has no suffix", expected="format=... beside it")
            else:
                chosen, file = format_named(format), source
            yield from chosen.read(file)
        except FormatError as error:
            error.file = error.file or name
            raise
        except (OSError, EOFError) as error:
            raise FormatError(
                f"cannot read: {getattr(error, 'strerror', None) or error}", file=name
            ) from error


def _opened(path: str, name: str | None, stack: ExitStack) -> tuple[Format, Any]:
    if os.path.isdir(path):
        folder = StoredFolder(path, None, stack)
        return format_named(name) if name else _format_of(folder, "folder"), folder
    file: Any = stack.enter_context(open(path, "rb"))  # noqa: SIM115 - the stack closes it
    if path.endswith(".gz"):
        import gzip

        file = stack.enter_context(gzip.open(file, "rb"))  # noqa: SIM115
    if path.lower().endswith(".zip"):
        from zipfile import BadZipFile, ZipFile

        try:
            folder = StoredFolder(path, stack.enter_context(ZipFile(file)), stack)
        except BadZipFile as error:
            raise FormatError(f"no zip file: {error}") from error
        return _format_of_zip(path, name, folder), folder
    return format_for(path, name), file


_MEMBERS = ((".parquet", "parquet"), (".arrow", "arrow"), (".csv", "csv"), (".ann", "brat"))


def _format_of(folder: StoredFolder, what: str) -> Format:
    for suffix, name in _MEMBERS:
        if any(found.endswith(suffix) for found in folder.names()):
            return format_named(name)
    raise FormatError(
        f"nothing to read in the {what}",
        expected="tables (.csv, .parquet, .arrow) or .ann files; newsmodel.read reads dispatches",
    )


def _format_of_zip(path: str, name: str | None, folder: StoredFolder) -> Format:
    """By its name, |news.csv.zip|, or else by what is in it."""
    try:
        return format_for(path, name)
    except FormatError:
        if name is not None:
            raise
        return _format_of(folder, "zip")


def format_within(path: str) -> str | None:
    """The name of the format of which a folder or zip holds articles; None if it holds none, dispatches perhaps.

    Raises:
        FormatError: it is a zip that cannot be read.
    """
    with ExitStack() as stack:
        if os.path.isdir(path):
            names = os.listdir(path)
        else:
            from zipfile import BadZipFile, ZipFile

            try:
                names = stack.enter_context(ZipFile(path)).namelist()
            except (BadZipFile, OSError) as error:
                raise FormatError(f"no zip file: {error}", file=printable(path)) from error
    for suffix, name in _MEMBERS:
        if f"articles{suffix}" in names or (name == "brat" and any(n.endswith(suffix) for n in names)):
            return name
    return None


class StoredFolder:
    """The files of a folder or of a zip, by their names; they are closed with the stack."""

    def __init__(self, path: str, packed: Any, stack: ExitStack) -> None:
        self._path, self._packed, self._stack = path, packed, stack

    def names(self) -> list[str]:
        """The names of its files, sorted."""
        return sorted(self._packed.namelist() if self._packed else os.listdir(self._path))

    def bytes_of(self, name: str) -> bytes:
        """What a file holds."""
        with self.open(name) as file:
            return file.read()

    def open(self, name: str) -> IO[bytes]:
        """A file in it, open for bytes."""
        if self._packed:
            return cast("IO[bytes]", self._stack.enter_context(self._packed.open(name)))
        return self._stack.enter_context(open(os.path.join(self._path, name), "rb"))


def member(file: Any, name: str) -> Any:
    """The file of that name if `file` is a folder, else the file itself."""
    if not isinstance(file, StoredFolder):
        return file
    if name not in file.names():
        raise FormatError(f"no {name} in the folder", expected=name)
    return file.open(name)
