"""Byte streams: what a file object gives, with a look ahead, and with the limits on what an archive may unpack to."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from newsmodel.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CHUNK",
    "MAX_RATIO",
    "MAX_UNPACKED",
    "RATIO_FROM",
    "Budget",
    "ByteStream",
    "Metered",
    "Readable",
    "fault_of",
    "placed",
]

CHUNK = 16_384  # bytes asked for at once; what a damaged archive costs at most beside the damaged record
MAX_RATIO = 100  # bytes out of a compressed file for each byte in it
RATIO_FROM = 1_000_000  # bytes out of it from which the ratio counts: a repetitive small file is no bomb
MAX_UNPACKED = 2_000_000_000  # bytes out of one archive


class Readable(Protocol):
    """Whatever has a `read`: files opened as binary or as text, responses, members of archives."""

    def read(self, size: int, /) -> bytes | str:
        """At most that many bytes or characters; empty at the end."""


class ByteStream:
    """The bytes of a file object. Text is encoded as UTF-8, so that there is one kind of stream only.

    Args:
        source: the file object.
        kind: name of the format that `source` takes apart ("gzip"), for its faults.
        file: `source` again if it is a file that can be searched to and fro (a zip file wants that), else None.

    Its methods raise FormatError whatever the source raises.
    """

    def __init__(self, source: Readable, kind: str | None = None, file: BinaryIO | None = None) -> None:
        # read1 hands over what is there before it reports a fault, and does not wait for a full block on a pipe.
        self._source_read = getattr(source, "read1", None) or source.read
        self._kind = kind
        self._ahead = b""
        self._fault: FormatError | None = None
        self.file = file
        self.taken = 0

    def head(self, size: int) -> bytes:
        """The next bytes, without taking them: `size` of them, or less where the source ends or breaks off."""
        while len(self._ahead) < size:
            try:
                more = self._more()
            except FormatError:  # for whoever comes to it
                if not self._ahead:
                    raise
                break
            if not more:
                break
            self._ahead += more
        return self._ahead[:size]

    def read(self, size: int) -> bytes:
        """The next bytes: `size` of them, or less where the source ends or breaks off."""
        data = self.head(size)
        self._ahead = self._ahead[size:]
        self.taken += len(data)
        return data

    def some(self) -> bytes:
        """The next bytes, as many as are at hand; empty at the end only."""
        data = self._ahead or self._more()
        self._ahead = b""
        self.taken += len(data)
        return data

    def _more(self) -> bytes:
        if self._fault is None:
            try:
                data = self._source_read(CHUNK)
                # Lone surrogates are refused where the record is known.
                return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else _there(data)
            except Exception as error:
                self._fault = fault_of(error, self._kind)
        raise self._fault


def _there(data: bytes | None) -> bytes:
    if data is None:
        raise FormatError("cannot read from a non-blocking stream that has nothing to give")
    return data


class Budget:
    """How much has been unpacked out of one archive, at all its levels."""

    def __init__(self) -> None:
        self.spent = 0

    @property
    def exhausted(self) -> bool:
        """True if it is more than an archive may hold."""
        return self.spent > MAX_UNPACKED

    def spend(self, size: int) -> None:
        """Counts bytes; raises FormatError when the archive has given too many."""
        self.spent += size
        if self.exhausted:
            raise FormatError(
                "archive too large", expected=f"at most {MAX_UNPACKED:,} bytes unpacked", found="more"
            )


class Metered:
    """What comes out of a compressed stream, measured against what went in.

    Args:
        source: the decompressing file object.
        packed: gives the number of compressed bytes read so far, or of all of them.
        budget: of the whole archive.
    """

    def __init__(self, source: Readable, packed: Callable[[], int], budget: Budget) -> None:
        self._read = getattr(source, "read1", None) or source.read
        self._packed, self._budget = packed, budget
        self._size = 0

    def read(self, size: int, /) -> bytes:
        """At most that many bytes; empty at the end.

        Raises:
            FormatError: the data unpack to more than the limits allow.
        """
        data = cast("bytes", self._read(size))
        self._size += len(data)
        self._budget.spend(len(data))
        if self._size > RATIO_FROM and self._size > MAX_RATIO * self._packed():
            raise FormatError(
                "compressed beyond belief",
                expected=f"at most {MAX_RATIO} bytes unpacked for each compressed byte",
                found=f"{self._size:,} bytes out of {self._packed():,}",
            )
        return data


def fault_of(error: Exception, kind: str | None = None) -> FormatError:
    """The FormatError that says what an exception of a file or an archive module means.

    Args:
        error: what was raised.
        kind: name of the format that was being read ("gzip"), if any.
    """
    if isinstance(error, FormatError):
        return error
    if isinstance(error, OSError) and error.strerror:
        return FormatError(f"cannot read: {error.strerror}")
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if kind is None:
        return FormatError("cannot read", found=detail)
    return FormatError(f"damaged {kind} file", found=detail)


def placed(
    fault: FormatError, file: str | None, line: int | None = None, record: str | None = None
) -> FormatError:
    """A copy of a stream's fault that says where it was met; several readers of a stream may meet the same."""
    return FormatError(
        fault.message, file=file, line=line, expected=fault.expected, found=fault.found, record=record
    )
