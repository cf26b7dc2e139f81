"""Dispatches: the text of each article as it was read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from newsmodel.errors import FormatError
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.records.dispatch import write_dispatch
from newsmodel.io.records.reader import read as read_records
from newsmodel.model import Article

__all__ = ["DispatchWriter", "read"]


class DispatchWriter(TextWriter):
    """Writes dispatches one after another; what was found in them is left to the parser."""

    lost = (
        "headline",
        "byline",
        "dateline",
        "actors",
        "places",
        "times",
        "mentions",
        "affiliations",
        "statements",
        "events",
        "links",
        "diagnostics",
        "extra",
    )
    _last: Article | None = None

    def write(self, article: Article) -> None:
        """Writes one article. How it begins depends on how the one before it ended."""
        self.losses.look_at(article)
        if self._last is None:
            self.put(write_dispatch(article))
        else:
            self.put(write_dispatch([self._last, article])[len(write_dispatch(self._last)) :])
        self._last = article


def read(file: IO[bytes]) -> Iterator[Article]:
    """The articles of dispatches, parsed; as `newsmodel.read`, but that the first record that cannot be read is raised.

    Raises:
        FormatError: a record cannot be read; with line and column.
    """
    rejects: list[FormatError] = []
    for article in read_records(file, rejects=rejects):
        if rejects:
            break
        yield article
    if rejects:
        raise rejects[0]
