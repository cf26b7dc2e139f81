"""Archives to read, and what came of them, for tests."""

from __future__ import annotations

import io
import tarfile
import zipfile

from newsmodel.errors import FormatError
from newsmodel.io.records.source import records

ONE = " date 2024-05-16 Coast Wire/ One.\n"
TWO = " date 2024-05-17 Coast Wire/ Two.\n"
MEMBERS = {"a.txt": ONE.encode(), "b/c.txt": TWO.encode()}


class Pipe(io.RawIOBase):
    """A stream that cannot be searched, as standard input."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        return self._file.readinto(memoryview(buffer)[:1000])


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w", **options: int) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode, **options) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def found(data: bytes | io.RawIOBase, name: str = "") -> list[tuple[str | None, str]]:
    """Label and text of each record, or label and message of its fault."""
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    if name:
        file.name = name  # type: ignore[union-attr,misc]
    return [(raw.file, str(raw.text)) for raw in list(records(file))]


def only_fault(data: bytes | io.RawIOBase) -> str:
    [raw] = records(io.BytesIO(data) if isinstance(data, bytes) else data)
    assert isinstance(raw.text, FormatError)
    return str(raw.text)
