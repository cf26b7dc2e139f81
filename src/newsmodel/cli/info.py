"""newsmodel info: what a corpus file holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from newsmodel.corpus.opening import open_corpus

__all__ = ["info"]


def info(
    file: Annotated[Path, typer.Argument(help="The corpus file.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, for machines.")] = False,
) -> None:
    """Say how much a corpus file holds, of which days and outlets.

    \b
    Example:
      newsmodel info news.db
    """
    with open_corpus(file, read_only=True) as corpus:
        found = corpus.info()._asdict()
    if as_json:
        typer.echo(json.dumps(found, default=str, ensure_ascii=False))
        return
    for name, value in found.items():
        if isinstance(value, dict):
            value = ", ".join(f"{key or 'none'} ({count:,})" for key, count in value.items())
        typer.echo(f"{name:<11}{f'{value:,}' if isinstance(value, int) else '-' if value is None else value}")
