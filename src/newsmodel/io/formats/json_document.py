"""JSON, schema newsmodel/1: one article as an object, several as an array of objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from newsmodel.errors import SchemaError
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.json import from_dict, to_bytes
from newsmodel.model import Article

__all__ = ["JsonWriter", "read"]


class JsonWriter(TextWriter):
    """Writes one indented document. The first article waits for a second, to know whether an array is wanted."""

    _first: bytes | None = None
    _is_array = False

    def write(self, article: Article) -> None:
        """Writes one article."""
        document = to_bytes(article, indent=2)
        if self._is_array:
            self.file.write(b",\n" + document)
        elif self._first is None:
            self._first = document
        else:
            self.file.write(b"[\n" + self._first + b",\n" + document)
            self._is_array = True

    def finalize(self) -> None:
        """Ends the document: `[]` if there was no article."""
        self.file.write(b"\n]\n" if self._is_array else (self._first or b"[]") + b"\n")


def read(file: IO[bytes]) -> Iterator[Article]:
    """The articles of a document: an object, an array of them, or one a line.

    Raises:
        FormatError: it is no JSON. SchemaError: it holds something else than articles.
    """
    from newsmodel.io.formats.json_items import items

    for number, item in items(file):
        try:
            yield from_dict(item)
        except SchemaError as error:
            raise SchemaError([f"article {number}: {fault}" for fault in error.faults]) from None
