"""newsmodel show: what is in a dispatch, for a person to read."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

from newsmodel.cli.inputs import Date, Lexicons, Paths, Source, Text, articles_of, finish
from newsmodel.errors import NewsmodelError
from newsmodel.view.terminal import show as show_article

__all__ = ["show"]

_NARROWEST = 60  # columns; tables cannot be read in fewer


def show(
    paths: Paths,
    explain: Annotated[
        bool, typer.Option("--explain", help="Also print the rule that found each record.")
    ] = False,
    width: Annotated[
        int | None,
        typer.Option(
            "--width", min=_NARROWEST, help="Columns; the terminal's width if not given.", show_default=False
        ),
    ] = None,
    lexicon: Lexicons = None,
    text: Text = False,
    date: Date = None,
    source: Source = None,
) -> None:
    """Show who said what, and who did what to whom.

    \b
    Examples:
      newsmodel show dispatch.txt
      newsmodel show dispatch.txt --explain
      newsmodel show articles.jsonl | less -R
    """
    rejects: list[NewsmodelError] = []
    console = _Console(width=width or max(Console().width, _NARROWEST))
    for article in articles_of(paths, rejects, lexicons=lexicon, text=text, date=date, source=source):
        show_article(article, explain=explain, console=console)
    finish(rejects)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leaves it to `run` to end as every other command does."""
        raise BrokenPipeError
