"""newsmodel convert: articles from one form to another."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.inputs import Lexicons, Paths, Workers, articles_of, finish, progress
from newsmodel.errors import NewsmodelError
from newsmodel.io.dispatch import write_dispatch
from newsmodel.io.json import to_json
from newsmodel.io.jsonl import write_jsonl

__all__ = ["Format", "convert"]


class Format(StrEnum):
    """The forms that `convert` writes."""

    JSON = "json"
    JSONL = "jsonl"
    DISPATCH = "dispatch"


def convert(
    paths: Paths,
    to: Annotated[Format, typer.Option("--to", "-t", help="The form to write.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here instead of standard output.", show_default=False),
    ] = None,
    workers: Workers = 1,
    lexicon: Lexicons = None,
) -> None:
    """Convert dispatches or parsed articles to another form.

    \b
    Examples:
      newsmodel convert articles.jsonl -t dispatch -o dispatches.txt
      newsmodel convert dispatches/ -t jsonl -o articles.jsonl.gz
      newsmodel convert dispatch.txt -t json
    """
    rejects: list[NewsmodelError] = []
    articles = progress(articles_of(paths, rejects, workers=workers, lexicons=lexicon))
    if to is Format.JSONL:
        write_jsonl(articles, output if output is not None else sys.stdout.buffer)
    else:
        pieces = (
            (write_dispatch(article) for article in articles)
            if to is Format.DISPATCH
            else (to_json(article, indent=2) + "\n" for article in articles)
        )
        if output is None:
            for piece in pieces:
                sys.stdout.buffer.write(piece.encode("utf-8"))
        else:
            with output.open("w", encoding="utf-8", newline="") as file:
                file.writelines(pieces)
    finish(rejects)
