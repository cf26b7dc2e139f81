"""What a format is: a name, its file suffixes, and a writer, a reader or both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, Protocol, cast

from attrs import frozen

from newsmodel.errors import FormatError

if TYPE_CHECKING:
    from newsmodel.model import Article

__all__ = ["Format", "Reader", "Writer", "library"]


class Writer(Protocol):
    """Writes articles, one after another, into a file that was opened for it.

    It is called as `Writer(file, base=..., **options)`: `file` is open for bytes (a `Folder` for a format of several
    files), `base` is what its URIs begin with. It may have `losses`, a `Losses`: what it could not keep; and a method
    `abandon`, which is called while the file is still open if writing fails.
    """

    def write(self, article: Article) -> None:
        """Writes one article."""

    def finalize(self) -> None:
        """Writes what belongs behind the last article. The file is closed by whoever opened it."""


Reader = Callable[[Any], "Iterator[Article]"]
"""Takes a file open for bytes (a `Folder` for a format of several files) and gives its articles, one by one."""


@frozen(kw_only=True)
class Format:
    """A format that articles are written to or read from.

    Attributes:
        name: how `write(..., format=name)` and `newsmodel convert -t name` call it.
        title: one line for a person.
        suffixes: endings of its files, each with its dot (".jsonl"); the first one is the usual one.
        writer: what makes a Writer of an open file, or where that is: "package.module:Class". None if it is only read.
        reader: a Reader, or where that is. None if it is only written.
        extra: the extra of newsmodel that it needs ("rdf"), or None.
        options: names of the options that its writer takes beside `base`.
        folder: whether it is several files; they go into a folder or a zip file.
        tables: names of its files, where `table=` or the file's own name may choose one of them.
        text: whether its files are UTF-8 text, fit for an open text file.
    """

    name: str
    title: str
    suffixes: tuple[str, ...] = ()
    writer: str | Callable[..., Writer] | None = None
    reader: str | Reader | None = None
    extra: str | None = None
    options: tuple[str, ...] = ()
    folder: bool = False
    tables: tuple[str, ...] = ()
    text: bool = True

    def new_writer(self, file: Any, base: str, options: dict[str, Any]) -> Writer:
        """A writer into an open file or folder.

        Raises:
            FormatError: the format is only read, an option is not one of its own, or a package is missing.
        """
        self.check_options(options)
        assert self.writer is not None
        return cast("Writer", _loaded(self.writer)(file, base=base, **options))

    def check_options(self, options: dict[str, Any]) -> None:
        """Nothing, if articles can be written in this format with these options.

        Raises:
            FormatError: the format is only read, or an option is not one of its own.
        """
        if self.writer is None:
            raise FormatError(f"format {self.name} can be read, not written")
        unknown = sorted(set(options).difference(self.options))
        if unknown:
            known = ", ".join(("base", *self.options))
            raise FormatError(
                f"unknown option of format {self.name}", expected=f"one of {known}", found=", ".join(unknown)
            )

    def read(self, file: IO[bytes] | Any) -> Iterator[Article]:
        """The articles in an open file or folder.

        Raises:
            FormatError: the format is only written, or a package is missing.
        """
        if self.reader is None:
            raise FormatError(f"format {self.name} can be written, not read")
        return cast("Iterator[Article]", _loaded(self.reader)(file))


def _loaded(place: str | Callable[..., Any]) -> Callable[..., Any]:
    if not isinstance(place, str):
        return place
    module, _, name = place.partition(":")
    return cast("Callable[..., Any]", getattr(import_module(module), name))


def library(name: str, extra: str) -> Any:
    """A package that only some formats need; imported when they are used.

    Raises:
        FormatError: it is not installed; with the command that installs it.
    """
    try:
        return import_module(name)
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] != name.partition(".")[0]:
            raise
        advice = f"pip install 'newsmodel[{extra}]'"
        raise FormatError(f"this format needs the package {error.name}", expected=advice) from None
