"""Sources: from whatever a caller names (files, folders, patterns, archives, streams) to the records in it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from typing import IO, BinaryIO, TypeAlias, cast

from newsmodel.errors import FormatError
from newsmodel.io.records.archive import is_hidden, misnamed, printable, text_streams
from newsmodel.io.records.raw import RawRecord, raw_records
from newsmodel.io.records.stream import ByteStream, fault_of, placed

__all__ = ["Source", "records"]

Source: TypeAlias = "str | os.PathLike[str] | IO[str] | IO[bytes] | Iterable[Source]"

_PATTERN_MARKS = frozenset("*?[")


def records(source: Source) -> Iterator[RawRecord]:
    """The records of a source in order, read as a stream; in place of what cannot be read, its fault.

    Args:
        source: path of a file, an archive or a folder (read with all below it, sorted by name); a pattern with `*`, `?`,
            `[...]` or `**`; "-" for standard input; an open file, binary or text; or an iterable of any of these.

    Every file is told by its content: plain text, gzip, bzip2, xz, zip or tar. In a folder and in an archive, files whose
    names begin with a dot are left out, and others whose names do not end as a dispatch's give a fault.
    """
    if isinstance(source, (str, os.PathLike)):
        yield from _from_path(os.fspath(source))
    elif hasattr(source, "read"):
        yield from _from_file(cast("IO[bytes]", source), _label_of(source))
    elif isinstance(source, Iterable) and not isinstance(source, (bytes, bytearray, memoryview)):
        for part in source:
            yield from records(part)
    else:
        expected = "a path, a pattern, '-', an open file, or an iterable of these"
        yield _fault(None, FormatError("not a source", expected=expected, found=type(source).__name__))


def _fault(label: str | None, error: Exception) -> RawRecord:
    return RawRecord(label, 1, placed(fault_of(error), label))


def _from_file(file: IO[str] | IO[bytes], label: str | None) -> Iterator[RawRecord]:
    """The records of an open file, whatever it is packed in."""
    for where, content in text_streams(ByteStream(file, file=_searchable(file)), label):
        if isinstance(content, FormatError):
            yield _fault(where, content)
        else:
            yield from raw_records(content, where)


def _label_of(file: object) -> str | None:
    if file is sys.stdin or file is getattr(sys.stdin, "buffer", None):
        return "-"
    name = getattr(file, "name", None)
    return printable(name) if isinstance(name, str) else None


def _searchable(file: object) -> BinaryIO | None:
    """The file if one can go to and fro in it at no cost, else None."""
    if isinstance(file, (io.BytesIO, io.BufferedReader, io.BufferedRandom, io.FileIO)) and file.seekable():
        return cast("BinaryIO", file)
    return None


def _from_path(path: str) -> Iterator[RawRecord]:
    """The records of a path, a pattern, or standard input."""
    if path == "-":
        yield from _from_standard_input()
    elif os.path.isdir(path):
        yield from _from_folder(path)
    elif _PATTERN_MARKS.isdisjoint(path) or os.path.lexists(path):
        yield from _from_named_file(path)
    else:
        yield from _from_pattern(path)


def _from_standard_input() -> Iterator[RawRecord]:
    if sys.stdin is None:  # as in a program without a console
        yield _fault("-", FormatError("no standard input"))
    else:
        yield from _from_file(getattr(sys.stdin, "buffer", sys.stdin), "-")


def _from_named_file(path: str) -> Iterator[RawRecord]:
    label = printable(path)
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed below; an error while reading has another place
    except (OSError, ValueError) as error:
        yield _fault(label, error)
        return
    with file:
        yield from _from_file(file, label)


def _from_pattern(pattern: str) -> Iterator[RawRecord]:
    from glob import glob

    matches = sorted(glob(pattern, recursive=True))
    if not matches:
        expected = "a file, a folder, or a pattern that matches one"
        yield _fault(printable(pattern), FormatError("no such file", expected=expected, found="none"))
    for path in matches:
        yield from _from_path(path)


def _from_folder(path: str) -> Iterator[RawRecord]:
    empty = True
    for record in _below(path, seen=set()):
        empty = False
        yield record
    if empty:
        fault = FormatError("no dispatch in the folder", expected="a file in it", found="none")
        yield _fault(printable(path), fault)


def _below(folder: str, seen: set[tuple[int, int]]) -> Iterator[RawRecord]:
    """The records of a folder and all below it, sorted by name. Each folder is read once, whatever links lead to it."""
    try:
        status = os.stat(folder)
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield _fault(printable(folder), error)
        return
    if (status.st_dev, status.st_ino) in seen:
        return
    seen.add((status.st_dev, status.st_ino))
    for name in names:
        path = os.path.join(folder, name)
        if is_hidden(name):
            continue
        if os.path.isdir(path):
            yield from _below(path, seen)
        elif (fault := misnamed(name) or _irregular(path)) is not None:
            yield _fault(printable(path), fault)
        else:
            yield from _from_named_file(path)


def _irregular(path: str) -> FormatError | None:
    """The fault of a pipe or device, on which reading a folder would hang. A dead link is left to `open`."""
    if os.path.isfile(path) or not os.path.exists(path):
        return None
    return FormatError("not a regular file", expected="a file")
