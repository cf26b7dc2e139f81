"""write: articles into a file of any format."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING, Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.losses import Losses, LossWarning
from newsmodel.io.formats.uri import BASE
from newsmodel.model.article import each_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsmodel.io.formats.protocol import Format
    from newsmodel.model import Article, Diagnostic

__all__ = ["write"]


def write(
    articles: Article | Iterable[Article],
    target: str | os.PathLike[str] | IO[bytes] | IO[str],
    *,
    format: str | None = None,
    base: str = BASE,
    diagnostics: list[Diagnostic] | None = None,
    **options: Any,
) -> int:
    """Writes articles in any format, as they come; returns how many there were.

    Args:
        articles: an Article, or an iterable of them.
        target: a path (gzipped if it ends in ".gz"), or an open file. What is at the path is replaced when all is
            written. A format of several files goes into a folder, or into a zip if the path ends in ".zip" or the
            target is an open file.
        format: its name ("ninjs"); None chooses by the suffix of the path.
        base: what the URIs of articles, actors, statements and events begin with.
        diagnostics: a list to which one Diagnostic is added that says what the format has no place for. Without one,
            a LossWarning says so.
        options: further ones of the format (`table="events"`, `mode="spreadsheet"`).

    Raises:
        FormatError: the format, its suffix or an option is unknown, a package for it is not installed, or the path
            cannot be written to.
        ValidationError, SchemaError: an article is not fit to be written; as for `to_dict`.

    For example:

        >>> import io, newsmodel as nm
        >>> article = nm.parse_text("Police in Lisbon said the harbour was closed.", date="2024-05-16")
        >>> file, said = io.BytesIO(), []
        >>> nm.write(article, file, format="plover", diagnostics=said)
        1
        >>> nm.write(article, "news.xyz")
        Traceback (most recent call last):
        newsmodel.errors.FormatError: unknown file suffix: expected one of .acled.csv, ...
    """
    from newsmodel.io.formats.target import (
        opened,
    )  # here and below, because importing newsmodel should stay cheap

    chosen, options = _chosen(target, format, options)
    folder = chosen.folder and "table" not in options
    count = 0
    with opened(target, folder=folder, text=chosen.text) as file:
        writer = chosen.new_writer(file, base, options)
        try:
            for article in each_article(articles):
                writer.write(article)
                count += 1
            writer.finalize()
        except BaseException:
            getattr(
                writer, "abandon", bool
            )()  # before the file closes; most writers have nothing to let go of
            raise
    _tell(getattr(writer, "losses", None), chosen.name, diagnostics)
    return count


def _chosen(target: object, name: str | None, options: dict[str, Any]) -> tuple[Format, dict[str, Any]]:
    """The format, and the options with the table that the file's name asks for."""
    from newsmodel.io.formats.registry import format_for, format_named

    if not isinstance(target, (str, os.PathLike)):
        if name is None:
            raise FormatError("an open file has no suffix", expected="format=... beside it")
        return format_named(name), options
    path = str(os.fspath(target))
    chosen = format_for(path, name)
    stem, _, suffix = os.path.basename(path).removesuffix(".gz").partition(".")
    if stem in chosen.tables and f".{suffix}" in chosen.suffixes:
        return chosen, {"table": stem, **options}
    if (
        chosen.folder
        and "table" not in options
        and path.endswith(chosen.suffixes)
        and not os.path.isdir(path)
    ):
        tables = f"table= one of {', '.join(chosen.tables)}, or " if chosen.tables else ""
        expected = f"{tables}a folder, or a path that ends in .zip"
        raise FormatError(f"{chosen.name} is several files", expected=expected, found=repr(path))
    return chosen, options


def _tell(losses: Losses | None, format: str, diagnostics: list[Diagnostic] | None) -> None:
    diagnostic = losses.diagnostic(format) if losses is not None else None
    if diagnostic is None:
        return
    if diagnostics is None:
        import warnings

        warnings.warn(LossWarning(diagnostic), stacklevel=3)
    else:
        diagnostics.append(diagnostic)
