"""newsmodel parse: dispatches in, JSON lines out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.inputs import Date, Lexicons, Paths, Source, Text, Workers, articles_of, finish, progress
from newsmodel.errors import NewsmodelError
from newsmodel.io.formats.write import write
from newsmodel.io.json.lines import write_jsonl

__all__ = ["parse"]


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
    rejects: list[NewsmodelError] = []
    articles = progress(
        articles_of(paths, rejects, workers=workers, lexicons=lexicon, text=text, date=date, source=source)
    )
    target = output if output is not None else sys.stdout.buffer
    if pretty:
        write(articles, target, format="json")
    else:
        write_jsonl(articles, target)
    finish(rejects)
