"""newsmodel ingest: dispatches into a corpus file."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from newsmodel.cli.inputs import Lexicons, Workers, finish, lexicon_of
from newsmodel.corpus.base import Added
from newsmodel.corpus.ingest import Ingest
from newsmodel.corpus.opening import open_corpus

__all__ = ["ingest"]


def ingest(
    paths: Annotated[
        list[str],
        typer.Argument(
            help="Files, folders, archives, patterns, .jsonl files or - for standard input; last the corpus file.",
            show_default=False,
        ),
    ],
    workers: Workers = 1,
    lexicon: Lexicons = None,
    again: Annotated[
        bool, typer.Option("--again", help="Parse also what this version has parsed before.")
    ] = False,
) -> None:
    """Parse dispatches and put them into a corpus file, which is made if there is none.

    Broken off and started again, it goes on where it stopped. A dispatch that is there already is replaced by what
    a newer version makes of it.

    \b
    Examples:
      newsmodel ingest dispatches/ news.db
      newsmodel ingest archive.zip news.db --workers 2
      newsmodel ingest articles.jsonl.gz news.db
    """
    if len(paths) < 2:
        raise typer.BadParameter(
            "expected what to read and, last, the corpus file: newsmodel ingest PATHS news.db"
        )
    *sources, target = paths
    found = lexicon_of(lexicon)
    with open_corpus(Path(target)) as corpus:
        run = Ingest(corpus, sources, workers=workers, lexicon=found, again=again)
        new = replaced = unchanged = 0
        for added in _shown(run):
            new, replaced, unchanged = new + added.new, replaced + added.replaced, unchanged + added.unchanged
    typer.echo(
        f"{new} new, {replaced} replaced, {unchanged + run.known} there already, {len(run.rejects)} rejected"
    )
    finish(run.rejects)


def _shown(batches: Iterable[Added]) -> Iterator[Added]:
    """The same batches, their articles counted on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from batches
        return
    columns = (SpinnerColumn(), TextColumn("articles"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None)
        for added in batches:
            bar.advance(task, sum(added))
            yield added
