"""Where a format is written: a file, a folder or a zip, complete or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Any, Protocol, cast

from newsmodel.errors import FormatError
from newsmodel.io.replace import moved, named, replaced, unlinked

__all__ = ["Folder", "opened"]

_SPOOL = 4_000_000  # bytes of one file of a zip that are held in memory before they go to a temporary file


class Folder(Protocol):
    """Holds the files of a format of several files."""

    def open(self, name: str) -> IO[bytes]:
        """A new file in it, open for bytes; it is closed with the folder."""

    def add(self, name: str, data: bytes) -> None:
        """A new file in it, whole: thousands of these need no more than one to be open."""


@contextmanager
def opened(target: str | os.PathLike[str] | IO[Any], *, folder: bool, text: bool) -> Iterator[Any]:
    """What a writer writes into: an `IO[bytes]`, or a Folder. What was at a path stays if the block raises.

    Args:
        target: a path or an open file.
        folder: whether a folder is wanted; then a path is one, but a zip if it ends in ".zip", and so is an open file.
        text: whether UTF-8 text will be written, so that an open text file will do.

    Raises:
        FormatError: the path cannot be written to, or the file is open for text and the format is not text.
    """
    if isinstance(target, (str, os.PathLike)):
        path = os.fspath(target)
        with named(path):
            if folder and not path.lower().endswith(".zip"):
                with _folder(path) as directory:
                    yield directory
                return
            with replaced(path) as file, _zip(file) if folder else _itself(file) as written:
                yield written
        return
    if hasattr(target, "encoding"):
        if folder or not text:
            raise FormatError("this format is not text", expected="a path or a file open for bytes")
        yield _Decoded(target.write)
        return
    with _zip(target) if folder else _itself(target) as written:
        yield written


@contextmanager
def _itself(file: IO[bytes]) -> Iterator[IO[bytes]]:
    yield file


class _Decoded:
    """A file for bytes over one for text: each piece that is written must be whole characters."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write

    def write(self, data: bytes) -> int:
        self._write(data.decode("utf-8"))
        return len(data)


class _Directory:
    """A folder on disk. Its files appear together when all are written."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._parts: dict[str, tuple[str, IO[bytes]]] = {}

    def open(self, name: str) -> IO[bytes]:
        real = os.path.join(self._path, name)
        part = f"{real}.{os.urandom(4).hex()}.part"
        file = open(part, "xb")  # noqa: SIM115 - closed by finish or drop
        self._parts[name] = part, file
        return file

    def add(self, name: str, data: bytes) -> None:
        with self.open(name) as file:
            file.write(data)

    def finish(self) -> None:
        for _, file in self._parts.values():
            file.close()
        for name, (part, _) in self._parts.items():
            moved(part, os.path.join(self._path, name))

    def drop(self) -> None:
        for part, file in self._parts.values():
            with suppress(OSError):
                file.close()
            unlinked(part)


@contextmanager
def _folder(path: str) -> Iterator[Folder]:
    is_new = not os.path.isdir(path)
    os.makedirs(path, exist_ok=True)
    directory = _Directory(path)
    try:
        yield directory
        directory.finish()
    finally:
        directory.drop()
        if is_new:
            with suppress(OSError):  # only one that stayed empty goes
                os.rmdir(path)


class _Zip:
    """A zip in the making: its files are written side by side, and packed one after another at the end."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.files: dict[str, IO[bytes]] = {}

    def open(self, name: str) -> IO[bytes]:
        from tempfile import SpooledTemporaryFile

        file = cast("IO[bytes]", self._stack.enter_context(SpooledTemporaryFile(max_size=_SPOOL)))  # noqa: SIM115
        self.files[name] = file
        return file

    def add(self, name: str, data: bytes) -> None:
        self.open(name).write(data)


@contextmanager
def _zip(file: IO[bytes]) -> Iterator[Folder]:
    from shutil import copyfileobj
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    with ExitStack() as stack:
        held = _Zip(stack)
        yield held
        with ZipFile(cast("IO[bytes]", _Forward(file)), "w") as packed:
            for name, written in held.files.items():
                written.seek(0)
                info = ZipInfo(name)  # dated 1980: the same articles give the same bytes
                info.compress_type = ZIP_DEFLATED
                with packed.open(info, "w") as member:
                    copyfileobj(written, member)


class _Forward:
    """A file that can only be written on: a pipe is a fit target for a zip."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        return self._file.write(data)

    def flush(self) -> None:
        if hasattr(self._file, "flush"):
            self._file.flush()
