"""JSON Lines, schema newsmodel/1: one article a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.json import to_bytes
from newsmodel.io.json.lines import read_jsonl
from newsmodel.model import Article

__all__ = ["JsonLinesWriter", "read"]


class JsonLinesWriter(TextWriter):
    """Writes one article a line."""

    def write(self, article: Article) -> None:
        """Writes one article."""
        self.file.write(to_bytes(article) + b"\n")


def read(file: IO[bytes]) -> Iterator[Article]:
    """The articles, one by one; errors as for `read_jsonl`."""
    return read_jsonl(file)
