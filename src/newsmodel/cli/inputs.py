"""What several commands share: which articles they read, and how rejects are told."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, BinaryIO

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from newsmodel.cli.notice import notice
from newsmodel.errors import FormatError, NewsmodelError
from newsmodel.io.json.lines import read_jsonl
from newsmodel.io.records.reader import read
from newsmodel.lexicon import Lexicon
from newsmodel.model import Article
from newsmodel.parse import parse_text

__all__ = [
    "Date",
    "Lexicons",
    "Paths",
    "Source",
    "Text",
    "Workers",
    "articles_of",
    "finish",
    "lexicon_of",
    "progress",
    "target_of",
]

Paths = Annotated[
    list[str],
    typer.Argument(
        help="Files, folders, archives, patterns, our own .jsonl files, or - for standard input.",
        show_default=False,
    ),
]
Lexicons = Annotated[
    list[Path] | None,
    typer.Option(
        "--lexicon", "-l", help="A lexicon file of your own; may be given several times.", show_default=False
    ),
]
Workers = Annotated[int, typer.Option("--workers", "-w", min=1, help="Number of processes.")]
Text = Annotated[bool, typer.Option("--text", help="Each file is one bare text without a dispatch header.")]
Date = Annotated[
    str | None,
    typer.Option("--date", help="With --text: the day of the texts, YYYY-MM-DD.", show_default=False),
]
Source = Annotated[str | None, typer.Option("--source", help="With --text: the outlet.", show_default=False)]

Rejects = list[FormatError]


def articles_of(
    paths: list[str],
    rejects: list[NewsmodelError],
    *,
    workers: int = 1,
    lexicons: list[Path] | None = None,
    text: bool = False,
    date: str | None = None,
    source: str | None = None,
) -> Iterator[Article]:
    """The articles of all inputs, in order; what cannot be read is added to `rejects`."""
    if not text and (date or source):
        raise typer.BadParameter("--date and --source go with --text")
    if date:
        _check_day(date)
    lexicon = lexicon_of(lexicons)
    for path in paths:
        if text:
            yield from _bare(path, rejects, date, source, lexicon)
        elif path.endswith((".jsonl", ".jsonl.gz", ".json")):
            yield from read_jsonl(path, rejects=rejects)
        else:
            refused: Rejects = []
            yield from read(path, workers=workers, rejects=refused, lexicon=lexicon)
            rejects.extend(refused)


def _check_day(date: str) -> None:
    try:
        parse_text("", date=date)
    except FormatError as error:
        raise typer.BadParameter(f"--date: {error}") from None


def target_of(output: Path | None) -> Path | BinaryIO:
    """Where a command writes: the file that --output names, or standard output if it names none or "-"."""
    return sys.stdout.buffer if output is None or str(output) == "-" else output


def lexicon_of(paths: list[Path] | None) -> Lexicon | None:
    """The default lexicon with files of the caller's own, or None if there are none.

    Raises:
        LexiconError: one of them cannot be read, or is wrong.
    """
    if not paths:
        return None
    lexicon = Lexicon.default()
    for path in paths:
        lexicon = lexicon.extend(path)
    return lexicon


def _bare(
    path: str, rejects: list[NewsmodelError], date: str | None, source: str | None, lexicon: Lexicon | None
) -> Iterator[Article]:
    try:
        yield parse_text(_content(path), date=date, source=source, lexicon=lexicon)
    except FormatError as error:
        error.file = path
        rejects.append(error)


def _content(path: str) -> str:
    if path == "-" and sys.stdin is None:  # closed by the caller: `newsmodel ... <&-`
        raise FormatError("no standard input")
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise FormatError(f"cannot read the file: {reason}") from None


def finish(rejects: Iterable[NewsmodelError]) -> None:
    """Tells every reject in a line of its own; ends with exit code 1 if there is one."""
    code = 0
    for error in rejects:
        notice(f"rejected: {error}")
        code = 1
    if code:
        raise typer.Exit(code)


def progress(articles: Iterable[Article]) -> Iterator[Article]:
    """The same articles, counted on standard error where that is a terminal and standard output is none."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from articles
        return
    columns = (SpinnerColumn(), TextColumn("parsing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(articles, total=None)
