"""Members of zip and tar archives, read in place: nothing is unpacked to disk, and nothing but plain files is read."""

from __future__ import annotations

import stat
import tarfile
import zipfile
from typing import TYPE_CHECKING, NamedTuple, cast

from newsmodel.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, BinaryIO

    from newsmodel.io.records.stream import ByteStream, Readable

__all__ = ["Member", "tar_members", "zip_members"]

_MAX_NAME = 100_000  # bytes of a long name or of extended headers, which tarfile holds in memory
_LONG_HEADERS = (
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
)


class Member(NamedTuple):
    """A file in an archive.

    Attributes:
        name: its path in the archive.
        content: its bytes, to be read before the next member is asked for; or why it is refused.
        packed: its compressed size in bytes.
    """

    name: str
    content: Readable | FormatError
    packed: int


def zip_members(file: BinaryIO) -> Iterator[Member]:
    """The files of a zip archive, in its order."""
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield _zip_member(archive, info)


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    kind = stat.S_IFMT(info.external_attr >> 16)
    content: Readable | FormatError | None = _refusal(info.filename, plain=kind in (0, stat.S_IFREG))
    if content is None and info.flag_bits & 1:
        content = FormatError("encrypted member", expected="one without a password")
    if content is None:
        try:
            content = archive.open(info)
        except Exception as error:  # a damaged member does not spoil the others
            content = FormatError("damaged zip file", found=f"{type(error).__name__}: {error}")
    return Member(info.filename, content, info.compress_size)


def tar_members(stream: ByteStream) -> Iterator[Member]:
    """The files of a tar archive, in its order, read as a stream.

    Raises:
        FormatError: the archive goes on behind its end.
        tarfile.TarError: a header is damaged, or the archive is cut off.
    """
    file = cast("IO[bytes]", stream)  # no more than its read is called
    with tarfile.open(fileobj=file, mode="r|", tarinfo=_StrictHeader) as archive:
        while (info := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # tarfile would keep every header
            if not info.isdir():
                plain = info.isreg() and not info.issparse()
                content = _refusal(info.name, plain=plain) or cast("Readable", archive.extractfile(info))
                yield Member(info.name, content, info.size)
        while rest := archive.fileobj.read(10_240):  # to the end, where checksums stand
            if rest.strip(b"\0"):
                raise FormatError("data behind the end of the tar archive", expected="one archive")


class _StrictHeader(tarfile.TarInfo):
    """A header that tarfile may not take for the end of the archive when it is damaged or missing."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> _StrictHeader:
        """The next header."""
        try:
            return super().fromtarfile(archive)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]  # the blank block at the end
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from None

    @classmethod
    def frombuf(cls, buf: bytes, encoding: str, errors: str) -> _StrictHeader:  # type: ignore[override]
        """The header in a block."""
        header = super().frombuf(buf, encoding, errors)
        if header.size < 0 or (header.type in _LONG_HEADERS and header.size > _MAX_NAME):
            raise tarfile.ReadError("bad size in header")
        return header


def _refusal(name: str, *, plain: bool) -> FormatError | None:
    """Why a member is not read, whatever is in it."""
    path = name.replace("\\", "/")
    if path.startswith("/") or path[1:2] == ":" or ".." in path.split("/"):
        return FormatError("path that leaves the archive", expected="a relative path", found=repr(name))
    if not plain:
        return FormatError("link, device or sparse file in the archive", expected="a plain file")
    return None
