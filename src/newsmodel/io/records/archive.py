"""What a file holds: the plain streams within gzip, bzip2, xz, zip and tar, told by their content, whatever the name.

An archive may hold compressed files, and may be compressed itself: `news.tar.gz`, `news.zip!2024/may.txt.gz`. Nothing
else is nested: an archive within an archive is refused, and so is what is compressed twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

from newsmodel.errors import FormatError
from newsmodel.io.records.stream import Budget, ByteStream, Metered, Readable, fault_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsmodel.io.records.members import Member

__all__ = ["SUFFIXES", "is_hidden", "misnamed", "printable", "text_streams"]

SUFFIXES = (".txt", ".gz", ".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
_ARCHIVES = frozenset(["zip", "tar"])
_TAR_SUFFIXES = (".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
_HEAD = 512  # bytes: a tar header
_SPOOL = (
    16_000_000  # bytes of a zip file from a pipe that are held in memory before they go to a temporary file
)

Found = tuple[str | None, ByteStream | FormatError]


def is_hidden(path: str) -> bool:
    """True if a file or a folder above it starts with a dot, or is macOS's shadow of another file."""
    parts = path.replace("\\", "/").split("/")
    return any(part == "__MACOSX" or (part.startswith(".") and part not in (".", "..")) for part in parts)


def misnamed(name: str) -> FormatError | None:
    """The fault of a file in a folder or an archive whose name does not say that it is a dispatch."""
    if name.lower().endswith(SUFFIXES):
        return None
    return FormatError("not a dispatch file", expected="a name in " + ", ".join(SUFFIXES), found=repr(name))


def printable(name: str) -> str:
    """A file name whose bytes are no UTF-8, with those bytes escaped: an error must be printable."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def text_streams(
    stream: ByteStream, label: str | None, budget: Budget | None = None, within: tuple[str, ...] = ()
) -> Iterator[Found]:
    """The plain streams within a stream, each with its label; in place of one that cannot be read, its fault.

    Each is to be read to its end before the next is asked for.

    Args:
        stream: what to look into.
        label: its name; members are named "label!path".
        budget: of the archive around it, if there is one.
        within: the formats around it, outermost first.
    """
    budget = budget or Budget()
    kind = None
    try:
        kind = _kind(stream.head(_HEAD), label or "")
        if kind is None:
            yield label, stream
        elif kind in _ARCHIVES:
            yield from _members(stream, kind, label, budget, within)
        else:
            yield from _decompressed(stream, kind, label, budget, within)
    except Exception as error:
        yield label, fault_of(error, kind)


def _kind(head: bytes, name: str) -> str | None:
    """The format that a stream opens as; None for a plain one."""
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith(b"BZh") and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90"):
        return "bzip2"
    if head.startswith(b"\xfd7zXZ\0"):
        return "xz"
    if head.startswith((b"PK\3\4", b"PK\5\6")):
        return "zip"
    # The oldest tar format has no mark of its own.
    if head[257:262] == b"ustar" or (name.lower().endswith(_TAR_SUFFIXES) and b"\0" in head):
        return "tar"
    return None


def _decompressed(
    stream: ByteStream, kind: str, label: str | None, budget: Budget, within: tuple[str, ...]
) -> Iterator[Found]:
    if within and within[-1] not in _ARCHIVES:
        raise FormatError(f"{kind} within {within[-1]}", expected="a file that is compressed once")
    source = Metered(_decompressor(stream, kind), lambda: stream.taken, budget)
    yield from text_streams(ByteStream(source, kind), label, budget, (*within, kind))


def _decompressor(stream: ByteStream, kind: str) -> Readable:
    file = cast("BinaryIO", stream)  # no more than its read is called
    if kind == "gzip":
        import gzip

        return gzip.GzipFile(fileobj=file, mode="rb")
    if kind == "bzip2":
        import bz2

        return bz2.BZ2File(file)
    import lzma

    return lzma.LZMAFile(file)


def _members(
    stream: ByteStream, kind: str, label: str | None, budget: Budget, within: tuple[str, ...]
) -> Iterator[Found]:
    if not _ARCHIVES.isdisjoint(within):
        raise FormatError(f"{kind} within {within[-1]}", expected="no archive within an archive")
    from newsmodel.io.records.members import tar_members

    empty = True
    for member in tar_members(stream) if kind == "tar" else _zip_members(stream, budget):
        if is_hidden(member.name):
            continue
        empty = False
        yield from _member(member, kind, f"{label or ''}!{printable(member.name)}", budget, (*within, kind))
        if budget.exhausted:  # said once, by the member that went too far
            return
    if empty:
        raise FormatError("no dispatch in the archive", expected="a file in it", found="none")


def _zip_members(stream: ByteStream, budget: Budget) -> Iterator[Member]:
    from newsmodel.io.records.members import zip_members

    if stream.file is not None:
        yield from zip_members(stream.file)
        return
    from tempfile import SpooledTemporaryFile

    with SpooledTemporaryFile(max_size=_SPOOL) as file:
        while data := stream.some():
            budget.spend(len(data))
            file.write(data)
        yield from zip_members(cast("BinaryIO", file))


def _member(
    member: Member, kind: str, label: str, budget: Budget, within: tuple[str, ...]
) -> Iterator[Found]:
    fault = member.content if isinstance(member.content, FormatError) else misnamed(member.name)
    if fault is not None:
        yield label, fault
        return
    source = cast("Readable", member.content)
    if kind == "zip":
        source = Metered(source, lambda: member.packed, budget)
    yield from text_streams(ByteStream(source, kind), label, budget, within)
