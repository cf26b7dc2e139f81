"""newsmodel parse: dispatches in, JSON lines out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.inputs import Date, Lexicons, Paths, Source, Text, Workers, articles_of, finish, progress
from newsmodel.errors import NewsmodelError
from newsmodel.io.json import to_json
from newsmodel.io.json.lines import write_jsonl

__all__ = ["parse"]


def parse(
    paths: Paths,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here instead of standard output.", show_default=False),
    ] = None,
    pretty: Annotated[
        bool, typer.Option("--pretty", help="Indented JSON instead of one line an article.")
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
    if pretty:
        written = (to_json(article, indent=2) for article in articles)
        if output is not None:
            output.write_text("\n".join(written) + "\n", encoding="utf-8")
        else:
            for article in written:
                typer.echo(article)
    else:
        write_jsonl(articles, output if output is not None else sys.stdout.buffer)
    finish(rejects)
