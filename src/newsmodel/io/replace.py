"""Files that are written whole or not at all: what stood at a path stays until all of the new is there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Literal, cast

from newsmodel.errors import FormatError
from newsmodel.io.records.archive import printable

__all__ = ["moved", "named", "replaced", "unlinked"]


@contextmanager
def named(path: str) -> Iterator[None]:
    """Turns an error of the file system into a FormatError that names the file."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or error
        raise FormatError(f"cannot write: {detail}", file=printable(path)) from error
    except ValueError as error:
        if "\0" not in path:
            raise
        raise FormatError("cannot write: a NUL in the path", file=printable(path)) from error


@contextmanager
def replaced(path: str) -> Iterator[IO[bytes]]:
    """A new file that takes the place of the one at the path when the block ends well; gzipped if it ends in ".gz"."""
    real = os.path.realpath(path)  # a link stays a link
    in_place = os.path.exists(real) and not os.path.isfile(real)  # a pipe or device is not replaced
    part = real if in_place else f"{real}.{os.urandom(4).hex()}.part"
    with ExitStack() as stack:
        file = _created(part, "wb" if in_place else "xb", stack, gzipped=path.endswith(".gz"))
        try:
            yield file
            stack.close()
            if not in_place:
                moved(part, real)
        finally:
            with suppress(OSError):  # what went wrong first is what is told
                stack.close()
            if not in_place:  # and when all went well, the part is gone already
                unlinked(part)


def _created(path: str, mode: Literal["wb", "xb"], stack: ExitStack, *, gzipped: bool) -> IO[bytes]:
    file = stack.enter_context(open(path, mode))  # noqa: SIM115 - the stack closes it
    if not gzipped:
        return file
    from gzip import GzipFile

    # Without a name and a time in it the same articles give the same bytes.
    return cast("IO[bytes]", stack.enter_context(GzipFile("", "wb", 6, file, mtime=0)))


def unlinked(path: str) -> None:
    """Removes a file if it is there."""
    with suppress(OSError):
        os.unlink(path)


def moved(part: str, real: str) -> None:
    """Puts a finished file in the place of another, and gives it the permissions of that one."""
    with suppress(FileNotFoundError):
        os.chmod(part, stat.S_IMODE(os.stat(real).st_mode))
    os.replace(part, real)
