"""Full-text search in memory: the index that a file has, in a SQLite database that is no file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from newsmodel.corpus.schema import TOKENIZER
from newsmodel.corpus.search import INDEXES, Among, Hit, match_expression, search_sql
from newsmodel.query.rows import ArticleRow, StatementRow
from newsmodel.query.tables import TABLES

if TYPE_CHECKING:
    from newsmodel.query.memory import Tables

__all__ = ["TextIndex"]


class TextIndex:
    """An index over the texts of articles and statements.

    Args:
        tables: what holds them.
    """

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        for table, name in INDEXES.items():
            at = TABLES[table].position("text")
            self._connection.execute(f"CREATE VIRTUAL TABLE {name} USING fts5(text, {TOKENIZER})")
            rows = ((row[0], row[at]) for row in tables.scan(table))
            self._connection.executemany(f"INSERT INTO {name} (rowid, text) VALUES (?, ?)", rows)

    def search(self, question: str, among: Among, limit: int) -> list[Hit]:
        """The texts that hold all words of a question, best first."""
        found = self._connection.execute(search_sql(among), [match_expression(question), limit])
        return [self._hit(among, *row) for row in found]

    def _hit(self, among: Among, key: int, snippet: str, rank: float) -> Hit:
        raw = self._tables.fetch(among, key)
        assert raw is not None
        if among == "articles":
            return Hit(ArticleRow(self._tables, raw), None, snippet, rank)
        statement = StatementRow(self._tables, raw)
        return Hit(statement.article, statement, snippet, rank)

    def __del__(self) -> None:
        connection = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()
