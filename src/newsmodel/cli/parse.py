"""newsmodel parse: dispatches in, JSON lines out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.inputs import (
    Date,
    Lexicons,
    Paths,
    Source,
    Text,
    Workers,
    articles_of,
    finish,
    progress,
    target_of,
)
from newsmodel.errors import FormatError, NewsmodelError
from newsmodel.io.formats.registry import format_for
from newsmodel.io.formats.write import write
from newsmodel.io.json.lines import write_jsonl

__all__ = ["parse"]

_JSON_OR_ANY = frozenset(["json", "jsonl", "dispatch"])  # the last is what ".txt" stands for


def parse(
    paths: Paths,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here instead of standard output.", show_default=False),
    ] = None,
    pretty: Annotated[
        bool, typer.Option("--pretty", help="One indented document instead of one line an article.")
    ] = False,
    workers: Workers = 1,
    lexicon: Lexicons = None,
    text: Text = False,
    date: Date = None,
    source: Source = None,
) -> None:
    """Parse dispatches and print them as JSON, one article a line (schema newsmodel/1).

    \b
    Examples:
      newsmodel parse dispatches/ > articles.jsonl
      newsmodel parse - < dispatch.txt
      newsmodel parse --text story.txt --date 2024-05-16 --source "Coast Wire" --pretty
      newsmodel parse archive.zip --workers 2 -o articles.jsonl.gz
    """
    _check(output)
    rejects: list[NewsmodelError] = []
    articles = progress(
        articles_of(paths, rejects, workers=workers, lexicons=lexicon, text=text, date=date, source=source)
    )
    target = target_of(output)
    if pretty:
        write(articles, target, format="json")
    else:
        write_jsonl(articles, target)
    finish(rejects)


def _check(output: Path | None) -> None:
    """A suffix that promises another format than JSON is wrong usage."""
    try:
        name = format_for(str(output or "")).name
    except FormatError:
        return
    if name not in _JSON_OR_ANY:
        raise typer.BadParameter(
            f"parse writes JSON, and {str(output)!r} says {name}: newsmodel convert writes that"
        )
