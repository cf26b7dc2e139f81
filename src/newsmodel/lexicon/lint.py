"""Whether a lexicon file is right: every fault at once, each with its line and column."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from newsmodel.errors import LexiconError
from newsmodel.lexicon.layout import LAYOUTS, Column, Layout, layout_of

__all__ = ["Table", "lint", "parse_table", "read_text"]


class Table(NamedTuple):
    """A lexicon file, read.

    Attributes:
        layout: its kind.
        rows: the entries that are right, a tuple of cells each.
        faults: what is wrong.
    """

    layout: Layout
    rows: list[tuple[str, ...]]
    faults: list[LexiconError]


def lint(path: str | os.PathLike[str], *, strict: bool = False) -> list[LexiconError]:
    """Everything that is wrong in a lexicon file; empty if nothing is.

    Args:
        path: a tab-separated file with a header line.
        strict: also demand sorted entries, as the bundled files have them.

    Raises:
        LexiconError: there is no such file, or it cannot be opened.
    """
    try:
        text = read_text(path)
        table = parse_table(text, str(path))
    except LexiconError as error:
        if error.line is None:
            raise
        return [error]
    faults = table.faults
    if strict:
        faults = faults + _unsorted(text, str(path))
    return sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0))


def read_text(path: str | os.PathLike[str]) -> str:
    """What stands in a lexicon file, in UTF-8, every line ended by "\\n"."""
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        message = "cannot read the lexicon: not UTF-8"
        raise LexiconError(message, file=str(path), line=line, column=column) from None
    except ValueError as error:  # a NUL in the name of the file
        reason = str(error)
    raise LexiconError(f"cannot read the lexicon: {reason}", file=str(path))


def parse_table(text: str, file: str) -> Table:
    """The entries of a lexicon file and what is wrong with them."""
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if line and not line.startswith("#")), None)
    if start is None:
        raise LexiconError("the lexicon is empty", file=file, line=1, column=1, expected="a header line")
    header = tuple(lines[start].split("\t"))
    layout = layout_of(header, Path(file).stem)
    if layout is None:
        nearest = max(LAYOUTS.values(), key=lambda kind: len(set(kind.header) & set(header)))
        raise LexiconError(
            "unknown kind of lexicon",
            file=file,
            line=start + 1,
            column=1,
            expected=f"the header line of a kind of lexicon; that of {nearest.name} is nearest: {' '.join(nearest.header)}",
            found=" ".join(header),
        )
    table = Table(layout, [], [])
    seen: dict[tuple[tuple[str, ...], ...], int] = {}
    for number, line in enumerate(lines[start + 1 :], start + 2):
        if not line or line.startswith("#"):
            continue
        cells = tuple(line.split("\t"))
        faults = _line_faults(layout, cells, file, number)
        if layout.key and not faults:
            key = tuple(tuple(sorted(cells[i].split("|"))) for i in layout.key)
            if key in seen:
                faults.append(
                    LexiconError(
                        f"{cells[0]!r} is already on line {seen[key]}", file=file, line=number, column=1
                    )
                )
            seen.setdefault(key, number)
        table.faults.extend(faults)
        if not faults:
            table.rows.append(cells)
    return table


def _line_faults(layout: Layout, cells: tuple[str, ...], file: str, line: int) -> list[LexiconError]:
    if len(cells) != len(layout.columns):
        return [
            LexiconError(
                "wrong number of columns",
                file=file,
                line=line,
                column=1,
                expected=f"{len(layout.columns)} ({', '.join(layout.header)})",
                found=str(len(cells)),
            )
        ]
    faults = []
    at = 1
    for column, cell in zip(layout.columns, cells, strict=True):
        problem = _cell_problem(column, cell)
        if problem is not None:
            faults.append(
                LexiconError(
                    f"column {column.name}",
                    file=file,
                    line=line,
                    column=at,
                    expected=column.expected,
                    found=problem,
                )
            )
        at += len(cell) + 1
    return faults


def _cell_problem(column: Column, cell: str) -> str | None:
    """What is wrong with a cell, as it stands there; None if nothing is."""
    if not cell:
        return "an empty cell" if column.required else None
    values = cell.split("|") if column.many else [cell]
    if len(set(values)) < len(values):
        return f"a value twice in {cell!r}"
    return next((repr(v) for v in values if not v or v != v.strip() or not column.accepts(v)), None)


def _unsorted(text: str, file: str) -> list[LexiconError]:
    lines = text.split("\n")
    start = next(i for i, line in enumerate(lines) if line and not line.startswith("#"))
    entries = [
        (n, line) for n, line in enumerate(lines[start + 1 :], start + 2) if line and not line.startswith("#")
    ]
    return [
        LexiconError(
            "not in order",
            file=file,
            line=number,
            column=1,
            expected=f"an entry after {before!r}",
            found=repr(line),
        )
        for (_, before), (number, line) in pairwise(entries)
        if line < before
    ]
