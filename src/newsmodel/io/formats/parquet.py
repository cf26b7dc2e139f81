"""Parquet and Arrow IPC: the tidy tables with a pinned schema, in row groups that can be read one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.losses import Losses
from newsmodel.io.formats.protocol import library
from newsmodel.io.formats.tables import COLUMNS, Row, rows_of
from newsmodel.io.formats.uri import BASE, Uris
from newsmodel.io.json import from_json
from newsmodel.model import Article

__all__ = ["ArrowWriter", "ParquetWriter", "arrow_schema", "read", "read_arrow"]

# What is in the column `document` of the articles only.
_LOST = (
    "times",
    "links",
    "extra",
    "affiliations.span",
    "statements.speaker_span",
    "events.participants.kind",
    "events.participants.span",
    "events.casualties.who",
    "events.casualties.span",
)
_ROWS = 10_000  # a row group: a few megabytes of articles
_CHARACTERS = 16_000_000  # of article text in a row group, however few its rows are


def arrow_schema(table: str) -> Any:
    """The Arrow schema of a table: strings, 64-bit integers, doubles and days; every column but the key may be null."""
    arrow = library("pyarrow", "arrow")
    types = {"text": arrow.string(), "int": arrow.int64(), "float": arrow.float64(), "date": arrow.date32()}
    fields = [
        arrow.field(name, types[kind], nullable=name != "article") for name, kind in COLUMNS[table].items()
    ]
    return arrow.schema(fields, metadata={"newsmodel": "tables/1", "table": table})


class _Table:
    """One file: rows are gathered into a batch, and batches are written as they are full."""

    def __init__(self, file: Any, table: str, parquet: bool, rows: int) -> None:
        self._arrow = library("pyarrow", "arrow")
        self._schema = arrow_schema(table)
        self._limit = rows
        if parquet:
            self._writer = library("pyarrow.parquet", "arrow").ParquetWriter(
                file, self._schema, compression="zstd"
            )
        else:
            self._writer = self._arrow.ipc.new_file(file, self._schema)
        self._rows: list[Row] = []
        self._size = 0

    def add(self, row: Row) -> None:
        self._rows.append(row)
        self._size += len(row.get("document") or "")
        if len(self._rows) >= self._limit or self._size >= _CHARACTERS:
            self._flush()

    def _flush(self) -> None:
        batch = self._arrow.RecordBatch.from_pylist(self._rows, schema=self._schema)
        self._writer.write_batch(batch)
        self._rows, self._size = [], 0

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()

    def abandon(self) -> None:
        """Closes what will be thrown away: Arrow would do so later, on a file that is gone, and complain."""
        with suppress(Exception):
            self._writer.close()


class ParquetWriter:
    """Writes the five tables side by side, or one of them.

    Args:
        file: a Folder, or with `table` a file open for bytes.
        base: what URIs begin with.
        table: the one table to write.
        rows: rows in a row group at most.
    """

    _suffix = "parquet"

    def __init__(self, file: Any, *, base: str = BASE, table: str | None = None, rows: int = _ROWS) -> None:
        if table not in (None, *COLUMNS):
            raise FormatError("unknown table", expected="one of " + ", ".join(COLUMNS), found=repr(table))
        self._uris = Uris(base)
        self.losses = Losses(*(() if table in (None, "articles") else _LOST))
        self._tables = {
            name: _Table(
                file if table else file.open(f"{name}.{self._suffix}"), name, self._suffix == "parquet", rows
            )
            for name in ([table] if table else COLUMNS)
        }

    def write(self, article: Article) -> None:
        """Writes the rows of one article into each table."""
        self.losses.look_at(article)
        for name, table in self._tables.items():
            for row in rows_of(article, name, self._uris):
                table.add(row)

    def finalize(self) -> None:
        """Writes the last row groups and what closes a file."""
        for table in self._tables.values():
            table.close()

    def abandon(self) -> None:
        """Lets go of files that will not be finished."""
        for table in self._tables.values():
            table.abandon()


class ArrowWriter(ParquetWriter):
    """The same tables as Arrow IPC files."""

    _suffix = "arrow"


def read(file: Any) -> Iterator[Article]:
    """The articles of a folder of tables, or of its articles.parquet, equal to those that were written.

    Raises:
        FormatError: it is no Parquet file, or none of articles.
    """
    from newsmodel.io.formats.read import member

    parquet = library("pyarrow.parquet", "arrow")
    with _readable("Parquet"):
        table = parquet.ParquetFile(member(file, "articles.parquet"))
        _check(table.schema_arrow)
        for batch in table.iter_batches(batch_size=64, columns=["document"]):
            yield from map(from_json, batch.column(0).to_pylist())


def read_arrow(file: Any) -> Iterator[Article]:
    """The same for Arrow IPC files."""
    from newsmodel.io.formats.read import member

    arrow = library("pyarrow", "arrow")
    with _readable("Arrow IPC"):
        table = arrow.ipc.open_file(member(file, "articles.arrow"))
        _check(table.schema)
        for number in range(table.num_record_batches):
            yield from map(from_json, table.get_batch(number).column("document").to_pylist())


class _readable:  # noqa: N801 - reads as a verb: with _readable("Parquet")
    """Turns Arrow's errors into a FormatError."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        arrow = library("pyarrow", "arrow")
        if isinstance(error, (arrow.ArrowException, OSError)) and not isinstance(error, FormatError):
            raise FormatError(f"no {self._what} file: {str(error).partition(chr(10))[0]}") from error


def _check(schema: Any) -> None:
    if "document" not in schema.names:
        raise FormatError("no column 'document'", expected="the table articles")
