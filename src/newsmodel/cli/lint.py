"""newsmodel lint: whether a lexicon file is right."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.notice import notice
from newsmodel.errors import LexiconError
from newsmodel.lexicon.lint import lint as lint_file

__all__ = ["lint"]


def lint(
    files: Annotated[
        list[Path],
        typer.Argument(help="Lexicon files (tab-separated, with a header line).", show_default=False),
    ],
    strict: Annotated[bool, typer.Option("--strict", help="Also demand sorted entries.")] = False,
) -> None:
    """Say everything that is wrong in lexicon files, one line each with file, line and column.

    \b
    Examples:
      newsmodel lint my_actors.tsv
      newsmodel lint --strict lexicons/*.tsv
    """
    wrong = False
    for file in files:
        try:
            faults = lint_file(file, strict=strict)
        except LexiconError as error:  # a file that cannot be read keeps nobody from hearing about the others
            notice(str(error))
            wrong = True
            continue
        for fault in faults:
            typer.echo(str(fault))
            wrong = True
    if wrong:
        raise typer.Exit(1)
    typer.echo(f"{len(files)} file{'s' if len(files) > 1 else ''} fine")
