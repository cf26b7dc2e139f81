"""newsmodel search: texts of a corpus file that hold some words."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.tabular import Form, print_rows
from newsmodel.corpus.opening import open_corpus

__all__ = ["search"]


def search(
    file: Annotated[Path, typer.Argument(help="The corpus file.", show_default=False)],
    words: Annotated[
        list[str],
        typer.Argument(help='Words that all must occur; "two words" together; begin* for all that begin so.'),
    ],
    statements: Annotated[
        bool, typer.Option("--statements", help="Search what was said, not whole dispatches.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="Most hits.")] = 10,
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print.")] = Form.TABLE,
) -> None:
    """Find dispatches or statements that hold some words, best first.

    \b
    Examples:
      newsmodel search news.db ceasefire talks
      newsmodel search news.db '"prisoner exchange" negot*' --statements
    """
    with open_corpus(file, read_only=True) as corpus:
        hits = corpus.search(" ".join(words), among="statements" if statements else "articles", limit=limit)
        columns = ["date", "source", "speaker", "found", "article"] if statements else [
            "date", "source", "found", "article",
        ]  # fmt: skip
        rows = []
        for hit in hits:
            speaker = [hit.statement.speaker] if hit.statement else []
            rows.append([hit.article.date, hit.article.source, *speaker, hit.snippet, hit.article.id])
        print_rows(columns, rows, form)
