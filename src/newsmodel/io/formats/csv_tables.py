"""CSV: the tidy tables as RFC 4180 files, raw for programs or neutralised for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import IO, Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.characters import spreadsheet_cell
from newsmodel.io.formats.losses import Losses
from newsmodel.io.formats.tables import COLUMNS, Row, rows_of
from newsmodel.io.formats.uri import BASE, Uris
from newsmodel.io.json import from_json
from newsmodel.model import Article

__all__ = ["CsvFile", "CsvWriter", "read"]

_TABLES = ("articles", "actors", "statements", "events")
_MODES = ("raw", "spreadsheet")
# What is in the column `document` of the raw articles only.
_LOST = (
    "times",
    "mentions",
    "links",
    "extra",
    "affiliations.span",
    "statements.speaker_span",
    "events.participants.kind",
    "events.participants.span",
    "events.casualties.who",
    "events.casualties.span",
)


class CsvFile:
    """One CSV file with a header line. An empty cell is None or "".

    Args:
        file: open for bytes.
        columns: names in order, each with the type of its cells.
        mode: "raw" writes cells as they are; "spreadsheet" puts an apostrophe before text that would be a formula,
            and begins the file with a byte order mark, without which Excel takes UTF-8 for something else.
    """

    def __init__(self, file: IO[bytes], columns: dict[str, str], mode: str = "raw") -> None:
        if mode not in _MODES:
            raise FormatError("unknown mode", expected="one of " + ", ".join(_MODES), found=repr(mode))
        self._file = file
        self._columns = columns
        self._is_for_people = mode == "spreadsheet"
        self._line = io.StringIO(newline="")
        self._csv = csv.writer(self._line, lineterminator="\r\n")
        self._put(("\ufeff" if self._is_for_people else "") + self._written(list(columns)))

    def write(self, row: Row) -> None:
        """Writes one row."""
        self._put(self._written([self._cell(row.get(name), kind) for name, kind in self._columns.items()]))

    def _cell(self, value: Any, kind: str) -> Any:
        if kind == "text" and value and self._is_for_people:
            return spreadsheet_cell(value)
        return value

    def _written(self, cells: list[Any]) -> str:
        self._csv.writerow(cells)
        line = self._line.getvalue()
        self._line.seek(0)
        self._line.truncate()
        return line

    def _put(self, line: str) -> None:
        self._file.write(line.encode("utf-8"))


class CsvWriter:
    """Writes the four tables side by side, or one of them.

    Args:
        file: a Folder, or with `table` a file open for bytes.
        base: what URIs begin with.
        table: the one table to write.
        mode: "raw", which loses nothing, or "spreadsheet".
    """

    def __init__(self, file: Any, *, base: str = BASE, table: str | None = None, mode: str = "raw") -> None:
        if table not in (None, *_TABLES):
            raise FormatError("unknown table", expected="one of " + ", ".join(_TABLES), found=repr(table))
        self._uris = Uris(base)
        whole = mode == "raw" and table in (None, "articles")
        self.losses = Losses(*(() if whole else _LOST))
        self._files = {
            name: CsvFile(file if table else file.open(f"{name}.csv"), _columns(name, mode), mode)
            for name in ([table] if table else _TABLES)
        }

    def write(self, article: Article) -> None:
        """Writes the rows of one article into each table."""
        self.losses.look_at(article)
        for table, file in self._files.items():
            for row in rows_of(article, table, self._uris):
                file.write(row)

    def finalize(self) -> None:
        """Nothing stands behind the last row."""


def _columns(table: str, mode: str) -> dict[str, str]:
    return {name: kind for name, kind in COLUMNS[table].items() if name != "document" or mode == "raw"}


def read(file: Any) -> Iterator[Article]:
    """The articles of a folder of raw tables, or of its articles.csv, equal to those that were written.

    Raises:
        FormatError: there is no articles.csv, or it has no column `document`: spreadsheet mode leaves it out.
    """
    from newsmodel.io.formats.read import member

    text = io.TextIOWrapper(member(file, "articles.csv"), encoding="utf-8-sig", newline="")
    limit = csv.field_size_limit(
        2**31 - 1
    )  # an article may have 10 MB; the usual limit is 131,072 characters
    try:
        rows = csv.DictReader(text)
        if "document" not in (rows.fieldnames or ()):
            raise FormatError("no column 'document'", expected="articles.csv in raw mode", line=1)
        for row in rows:
            yield from_json(row["document"])
    except (csv.Error, UnicodeDecodeError) as error:
        raise FormatError(f"no CSV of ours: {error}") from error
    finally:
        csv.field_size_limit(limit)
        text.detach()  # the file is closed by whoever opened it
