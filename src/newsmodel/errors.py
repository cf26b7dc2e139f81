"""Every error that newsmodel raises.

    NewsmodelError
    ├── FormatError        a dispatch, a date or a file that cannot be read: file, line, column, expected, found
    ├── ValidationError    an Article whose parts contradict each other: every fault at once, with its path
    ├── SchemaError        JSON that is not of schema newsmodel/1: every fault at once, with its path
    ├── LexiconError       a lexicon line that is wrong: file, line, column, expected, found
    ├── QueryError         a query over fields that do not exist
    └── StoreError         a corpus file that cannot be opened, read or written

FormatError, ValidationError, SchemaError and LexiconError are ValueErrors too.
"""

from __future__ import annotations

__all__ = [
    "FormatError",
    "LexiconError",
    "NewsmodelError",
    "QueryError",
    "SchemaError",
    "StoreError",
    "ValidationError",
]


class NewsmodelError(Exception):
    """The root: `except newsmodel.NewsmodelError` catches whatever the library reports."""


class _PlacedError(NewsmodelError, ValueError):
    """An error with its place in a file."""

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        expected: str | None = None,
        found: str | None = None,
        record: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found
        self.record = record

    def __str__(self) -> str:
        file = "''" if self.file == "" else self.file  # a path that is empty is told too
        place = ":".join(str(x) for x in (file, self.line, self.column) if x is not None)
        detail = self.message
        if self.expected is not None:
            detail += f": expected {self.expected}"
            if self.found is not None:
                detail += f", found {self.found}"
        elif self.found is not None:
            detail += f": found {self.found}"
        return f"{place}: {detail}" if place else detail

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions pickle by their positional arguments alone; worker processes need the rest too.
        return (_restore, (type(self), self.message, dict(self.__dict__)))


def _restore(kind: type[_PlacedError], message: str, state: dict[str, object]) -> _PlacedError:
    error = kind(message)
    error.__dict__.update(state)
    return error


class FormatError(_PlacedError):
    """A dispatch, a date or a file that cannot be read.

    Attributes:
        message: what is wrong, without the place (str).
        file: name of the file, "-" for standard input, "archive.zip!member.txt" inside an archive (str or None).
        line, column: 1-based position in that file or text (int or None).
        expected, found: what should have stood there, and what did (str or None).
        record: the text of the record that was set aside, where it could be decoded (str or None).

    For example:

        >>> import newsmodel as nm
        >>> nm.parse("no header here")
        Traceback (most recent call last):
        newsmodel.errors.FormatError: 1:1: no dispatch header: expected ' date YYYY-MM-DD SOURCE/ ', found 'no header here'
    """


class LexiconError(_PlacedError):
    """A line of a lexicon file that is wrong; attributes as on FormatError."""


class _ListError(NewsmodelError, ValueError):
    """An error that holds every fault found, one readable line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(faults)
        self.faults = list(faults)

    def __str__(self) -> str:
        return "\n".join(self.faults)


class ValidationError(_ListError):
    """An Article whose parts contradict each other; `faults` lists all of them with their paths (list of str)."""


class SchemaError(_ListError):
    """JSON that is not of schema newsmodel/1; `faults` lists all of them with their paths (list of str).

    For example:

        >>> import newsmodel as nm
        >>> nm.from_dict({"schema": "newsmodel/1"})
        Traceback (most recent call last):
        newsmodel.errors.SchemaError: expected field 'id' at $
        expected field 'text' at $
    """


class QueryError(NewsmodelError):
    """A query over a field that does not exist, or a filter of the wrong kind."""


class StoreError(NewsmodelError):
    """A corpus file that cannot be opened, read or written: locked too long, read-only, disk full, or no corpus at all."""
