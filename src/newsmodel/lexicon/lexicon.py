"""Lexicon: every list that the rules look things up in, loaded when first asked for."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, TypeVar

from newsmodel.errors import LexiconError
from newsmodel.lexicon.bundled import bundled_lines
from newsmodel.lexicon.lint import parse_table, read_text

__all__ = ["Lexicon"]

T = TypeVar("T")


class Lexicon:
    """Names, words and verbs that the rules know. Immutable: `extend` gives a new one.

    For example:

        >>> import newsmodel as nm
        >>> lexicon = nm.Lexicon.default()
        >>> [row[1] for row in lexicon.rows("states") if row[0] == "IRQ"]
        ['Iraq']
    """

    _default: ClassVar[Lexicon | None] = None

    def __init__(self, extra: Mapping[str, list[tuple[str, ...]]] | None = None) -> None:
        self._extra = {name: list(rows) for name, rows in (extra or {}).items()}
        self._rows: dict[str, list[list[str]]] = {}
        self._derived: dict[Callable[[Lexicon], Any], Any] = {}

    @classmethod
    def default(cls) -> Lexicon:
        """The lexicon that comes with newsmodel; one object for the whole process."""
        if Lexicon._default is None:
            Lexicon._default = Lexicon()
        return Lexicon._default

    @classmethod
    def chosen(cls, given: Lexicon | None) -> Lexicon:
        """The lexicon that a caller gave, or the default one if that is None.

        Raises:
            LexiconError: it is something else: the path of a lexicon file has to go through `extend`.
        """
        if given is None:
            return Lexicon.default()
        if not isinstance(given, Lexicon):
            expected = "a Lexicon, such as Lexicon.default().extend(path)"
            raise LexiconError("not a lexicon", expected=expected, found=repr(given))
        return given

    def extend(self, path: str | os.PathLike[str]) -> Lexicon:
        """A new lexicon with the entries of a file added; where both know a name, the file wins.

        Args:
            path: a tab-separated file; its header line says which kind it is (see the docs page on lexicons).

        Raises:
            LexiconError: the first thing that is wrong in the file, with line and column; `newsmodel lint` lists all.
        """
        table = parse_table(read_text(path), str(path))
        if table.faults:
            raise table.faults[0]
        extra = dict(self._extra)
        extra[table.layout.name] = [*extra.get(table.layout.name, []), *table.rows]
        return Lexicon(extra)

    def rows(self, table: str) -> list[list[str]]:
        """The entries of one table, a list of cells each: those that `extend` added first, then the bundled ones.

        Raises:
            LexiconError: there is no such table.
        """
        if table not in self._rows:
            self._rows[table] = [list(row) for row in self._extra.get(table, [])] + [
                line.split("\t") for line in bundled_lines(table)
            ]
        return self._rows[table]

    def lines(self, table: str) -> list[str]:
        """The entries of one table as lines, cells joined by tabs: cheaper than `rows` for the large ones."""
        return ["\t".join(row) for row in self._extra.get(table, [])] + bundled_lines(table)

    def columns(self, table: str) -> list[list[str]]:
        """The cells of one table, a list for each column: cheapest of all, for one split makes them."""
        lines = self.lines(table)
        cells = "\t".join(lines).split("\t")
        width = lines[0].count("\t") + 1
        return [cells[column::width] for column in range(width)]

    def derived(self, build: Callable[[Lexicon], T]) -> T:
        """What `build` makes of this lexicon, made once and kept."""
        if build not in self._derived:
            with self.loading():
                self._derived[build] = build(self)
        result: T = self._derived[build]
        return result

    @property
    def is_loaded(self) -> bool:
        """Whether a text has been read with this lexicon, so that its tables are built."""
        return bool(self._derived)

    @contextmanager
    def loading(self) -> Iterator[None]:
        """A block in which tables are built: nothing of them is garbage, and looking for some would take a third of the
        time."""
        paused = gc.isenabled()
        if paused:
            gc.disable()
        try:
            yield
        finally:
            if paused:
                if not gc.get_freeze_count():
                    # counts all objects as old without looking at them, which the next collection would do
                    gc.freeze()
                    gc.unfreeze()
                gc.enable()

    def __reduce__(self) -> tuple[object, ...]:
        # Worker processes load the bundled tables themselves.
        return (Lexicon, (self._extra,))

    def __repr__(self) -> str:
        added = sum(len(rows) for rows in self._extra.values())
        return f"<Lexicon with {added} entries added>" if added else "<Lexicon>"
