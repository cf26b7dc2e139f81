"""newsmodel convert: articles from one format to another."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from newsmodel.cli.inputs import Lexicons, Paths, Workers, articles_of, finish, progress, target_of
from newsmodel.cli.notice import notice
from newsmodel.errors import FormatError, NewsmodelError
from newsmodel.io.formats.read import format_within, read_articles
from newsmodel.io.formats.registry import format_for, formats
from newsmodel.io.formats.uri import BASE
from newsmodel.io.formats.write import write
from newsmodel.model import Article, Diagnostic

__all__ = ["convert"]

_BY_SUFFIX = frozenset(["json", "yaml", "csv", "parquet", "arrow", "ninjs", "schema.org", "html"])


def _list(value: bool) -> None:
    if value:
        for format in formats().values():
            can = ", ".join(
                word for word, part in (("read", format.reader), ("write", format.writer)) if part
            )
            needs = f" [newsmodel[{format.extra}]]" if format.extra else ""
            typer.echo(f"{format.name:<16} {can:<12} {' '.join(format.suffixes)}: {format.title}{needs}")
        raise typer.Exit


def _option(*names: str, help: str) -> Any:
    return typer.Option(*names, help=help, show_default=False)


# What the command takes beside the options that others have too.
_To = Annotated[str | None, _option("--to", "-t", help="The format to write; --list-formats names them.")]
_Output = Annotated[
    Path | None,
    _option("--output", "-o", help="Write here instead of standard output; its suffix can stand for --to."),
]
_From = Annotated[
    str | None, _option("--from", "-f", help="The format to read, where suffixes do not say it.")
]
_Base = Annotated[str, typer.Option("--base", help="What URIs begin with.")]
_Options = Annotated[list[str] | None, _option("--option", "-O", help="An option of the format, NAME=VALUE.")]
_Listing = Annotated[
    bool,
    typer.Option("--list-formats", callback=_list, is_eager=True, help="Print the formats and exit."),
]


def convert(
    paths: Paths,
    to: _To = None,
    output: _Output = None,
    from_: _From = None,
    base: _Base = BASE,
    option: _Options = None,
    workers: Workers = 1,
    lexicon: Lexicons = None,
    list_formats: _Listing = False,
) -> None:
    """Convert dispatches or parsed articles to another format.

    \b
    Examples:
      newsmodel convert articles.jsonl -t dispatch -o dispatches.txt
      newsmodel convert dispatches/ -t jsonl -o articles.jsonl.gz
      newsmodel convert dispatches/ -t csv -O mode=spreadsheet -o tables/
      newsmodel convert dispatch.txt -o talk.graphml
      newsmodel convert story.html -t json
    """
    options = _options(option or [])
    _check(to, output, from_, options)
    rejects: list[NewsmodelError] = []
    articles = progress(_articles(paths, rejects, from_, workers, lexicon))
    said: list[Diagnostic] = []
    try:
        write(articles, target_of(output), format=to, base=base, diagnostics=said, **options)
    except FormatError as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and output is not None:
            raise OSError(cause.errno, cause.strerror, str(output)) from None
        raise
    for diagnostic in said:
        notice(f"note: {diagnostic.message}")
    finish(rejects)


def _check(to: str | None, output: Path | None, from_: str | None, options: dict[str, object]) -> None:
    """Wrong usage is told before anything is read."""
    if to is None and (output is None or str(output) == "-"):
        raise typer.BadParameter(
            "nothing says which format to write: --to FORMAT, or --output with its suffix"
        )
    try:
        format_for(str(output or ""), to).check_options(options)
        if from_ is not None:
            format_for("", from_)
    except FormatError as error:
        raise typer.BadParameter(str(error)) from None


def _options(given: list[str]) -> dict[str, object]:
    options: dict[str, object] = {}
    for pair in given:
        name, mark, value = pair.partition("=")
        if not mark:
            raise typer.BadParameter(f"--option {pair!r} is no NAME=VALUE")
        options[name] = int(value) if value.isdecimal() else value
    return options


def _articles(
    paths: list[str],
    rejects: list[NewsmodelError],
    from_: str | None,
    workers: int,
    lexicons: list[Path] | None,
) -> Iterator[Article]:
    """The articles of each path: by --from, by the suffix, else as `parse` reads it."""
    for path in paths:
        name = from_ or _stored(path)
        if name in (None, "dispatch"):
            yield from articles_of([path], rejects, workers=workers, lexicons=lexicons)
            continue
        try:
            yield from read_articles(sys.stdin.buffer if path == "-" else path, format=name)
        except NewsmodelError as error:
            rejects.append(error)


def _stored(path: str) -> str | None:
    """The format of a file, folder or zip of which the suffix, or what is in it, says that it is no dispatch."""
    try:
        if os.path.isdir(path) or (path.lower().endswith(".zip") and os.path.isfile(path)):
            return format_within(path)
        name = format_for(path).name
    except FormatError:
        return None
    return name if name in _BY_SUFFIX else None
