"""Raw records: a stream of bytes cut where a header begins, and each piece decoded. Never more in memory than a record."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from newsmodel.errors import FormatError
from newsmodel.io.records.stream import placed
from newsmodel.text import dispatch
from newsmodel.text.dispatch import (
    HEADER_SHAPE,
    LONGEST_OPENING,
    NEXT_HEADER_IN_BYTES,
    is_blank,
    line_and_column,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsmodel.io.records.stream import ByteStream

__all__ = ["RawRecord", "raw_records"]


class RawRecord(NamedTuple):
    """The characters of a record, not yet read; or why there are none.

    Attributes:
        file: name of the file, or None for a stream without a name.
        line: 1-based line on which the record starts.
        text: the record exactly, or the fault.
    """

    file: str | None
    line: int
    text: str | FormatError


def raw_records(stream: ByteStream, file: str | None) -> Iterator[RawRecord]:
    """The records of a plain stream: what lies between two lines that begin like a header.

    A record that is too long or cannot be decoded gives its fault, and the next goes on. When the stream breaks off,
    the record that it broke is set aside with the fault.

    Args:
        stream: bytes, each record in UTF-8 or Windows-1252.
        file: name for records and faults.
    """
    pieces = _Pieces(stream)
    empty = True
    try:
        for line, piece in pieces:
            empty = False
            yield RawRecord(file, line, _decoded(piece, file, line))
    except FormatError as fault:  # of the stream
        empty = False
        broken = pieces.rest.decode("utf-8", "backslashreplace") or None
        yield RawRecord(file, pieces.line, placed(fault, file, pieces.line if broken else None, broken))
    if empty:
        nothing = FormatError("no dispatch", file=file, line=1, expected=HEADER_SHAPE, found="an empty file")
        yield RawRecord(file, 1, nothing)


class _Pieces:
    """The bytes of each record, with the line on which it starts; None in place of those of one that is too long.

    `line` and `rest` tell at any time on which line the record starts that is being read, and what is known of it.
    """

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream
        self.line = 1
        self.rest = bytearray()
        self._searched = 0  # no further header begins in `rest` before this offset
        self._at_top = True  # nothing of the stream has been given away
        self._overlong = False  # the record in `rest` has been given up

    def __iter__(self) -> Iterator[tuple[int, bytes | None]]:
        while chunk := self._stream.some():
            self.rest += chunk
            while match := NEXT_HEADER_IN_BYTES.search(self.rest, self._searched):
                self._searched = match.end()
                cut = match.start() + 1  # the line end belongs to the record before
                if not (self._at_top and is_blank(self.rest[:cut].decode("utf-8", "replace"))):
                    yield from self._take(cut)
            self._searched = max(self._searched, len(self.rest) - LONGEST_OPENING)
            # Beyond that, no header to come can end the record within the limit.
            if len(self.rest) > dispatch.MAX_RECORD + LONGEST_OPENING:
                yield from self._give_up()
        if self.rest:
            yield from self._take(len(self.rest))

    def _take(self, cut: int) -> Iterator[tuple[int, bytes | None]]:
        line, piece = self.line, bytes(self.rest[:cut])
        self._drop(cut)
        if not self._overlong:
            yield line, piece if len(piece) <= dispatch.MAX_RECORD else None
        self._overlong = False

    def _give_up(self) -> Iterator[tuple[int, None]]:
        if not self._overlong:
            yield self.line, None
        self._overlong = True
        cut = max(0, len(self.rest) - LONGEST_OPENING)
        self._drop(cut - 1 if self.rest[:cut].endswith(b"\r") else cut)  # CR LF is one line end

    def _drop(self, cut: int) -> None:
        dropped = self.rest[:cut]
        self.line += dropped.count(b"\n") + dropped.count(b"\r") - dropped.count(b"\r\n")
        del self.rest[:cut]
        self._searched = max(0, self._searched - cut)
        self._at_top = False


def _decoded(piece: bytes | None, file: str | None, line: int) -> str | FormatError:
    """The text of a record, or why there is none."""
    if piece is None:
        most = f"at most {dispatch.MAX_RECORD:,} bytes"
        return FormatError("record too long", file=file, line=line, column=1, expected=most, found="more")
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError as error:
        not_utf8 = error
    if piece.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _undecodable(piece, 0, "a UTF-16 byte order mark", file, line)
    if piece[not_utf8.start] == 0xED and _is_utf8_but_for_surrogates(piece):
        return _undecodable(piece, not_utf8.start, "a lone surrogate", file, line)
    if piece.startswith(codecs.BOM_UTF8):
        return _undecodable(piece, not_utf8.start, "a byte that is not UTF-8 behind a UTF-8 mark", file, line)
    try:
        return piece.decode("cp1252")
    except UnicodeDecodeError as error:
        found = f"byte 0x{piece[error.start]:02X}, undefined in Windows-1252"
        return _undecodable(piece, error.start, found, file, line)


def _is_utf8_but_for_surrogates(piece: bytes) -> bool:
    try:
        piece.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _undecodable(piece: bytes, offset: int, found: str, file: str | None, line: int) -> FormatError:
    before = piece[:offset].decode("utf-8", "replace")
    row, column = line_and_column(before, len(before))
    return FormatError(
        "text in an unknown encoding",
        file=file,
        line=line + row - 1,
        column=column,
        expected="UTF-8 or Windows-1252",
        found=found,
        record=piece.decode("utf-8", "backslashreplace"),
    )
