"""The tables that come with newsmodel, as lines."""

from __future__ import annotations

import pkgutil

from newsmodel.errors import LexiconError

__all__ = ["bundled_lines"]


def bundled_lines(table: str) -> list[str]:
    """The entries of a table, without comments and header; cells are separated by tabs.

    Raises:
        LexiconError: there is no such table.
    """
    if table == "actors":  # the table of a user's own actors; nothing is bundled under that name
        return []
    try:
        data = pkgutil.get_data("newsmodel.lexicon", f"data/{table}.tsv")
    except FileNotFoundError:
        data = None
    if data is None:
        raise LexiconError(f"no lexicon is called {table!r}")
    lines = data.decode("utf-8").split("\n")
    first = next(i for i, line in enumerate(lines) if not line.startswith("#")) + 1
    last = -1 if not lines[-1] else len(lines)
    return lines[first:last]
