"""Tables as the commands over a corpus print them: for a person, as JSON lines, or as CSV."""

from __future__ import annotations

import csv
import datetime
import json
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsmodel.model import Actor, Place

__all__ = ["Form", "print_rows"]


class Form(StrEnum):
    """The forms in which rows are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def print_rows(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], form: Form, width: int | None = None
) -> None:
    """Prints rows on standard output."""
    if form is Form.JSON:
        for row in rows:
            values = map(_json, row)
            sys.stdout.write(json.dumps(dict(zip(columns, values, strict=True)), ensure_ascii=False) + "\n")
    elif form is Form.CSV:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(value) for value in row] for row in rows)
    else:
        _print_table(columns, rows, width)


def _print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], width: int | None) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column)
    for row in rows:
        # a control character of a text must not reach the terminal
        table.add_row(*(Text("".join(c if c.isprintable() else " " for c in _cell(value))) for value in row))
    Console(width=width, highlight=False).print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value.name if isinstance(value, (Actor, Place)) else str(value)


def _json(value: Any) -> Any:
    if isinstance(value, (Actor, Place)):
        return {"id": value.id, "name": value.name}
    return value.isoformat() if isinstance(value, datetime.date) else value
