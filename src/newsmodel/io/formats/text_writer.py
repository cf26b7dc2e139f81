"""What the writers of text have in common."""

from __future__ import annotations

from typing import IO, Any, ClassVar

from newsmodel.io.formats.losses import Losses
from newsmodel.io.formats.uri import BASE, Uris

__all__ = ["TextWriter"]


class TextWriter:
    """Writes UTF-8 text, pieces of JSON among it, and counts what it leaves out.

    Attributes:
        lost: the fields of Article that the format has no place for.
    """

    lost: ClassVar[tuple[str, ...]] = ()

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        self.file = file
        self.uris = Uris(base)
        self.losses = Losses(*self.lost)

    def put(self, text: str) -> None:
        """Writes a text."""
        self.file.write(text.encode("utf-8"))

    def put_json(self, value: Any, end: bytes = b"\n") -> None:
        """Writes a value as JSON on one line."""
        import orjson

        self.file.write(orjson.dumps(value) + end)

    def finalize(self) -> None:
        """Writes what belongs behind the last article: here, nothing."""
