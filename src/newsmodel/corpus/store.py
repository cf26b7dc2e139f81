"""StoredCorpus: a corpus in a SQLite file. Reading and asking; what changes it is in `writing`."""

from __future__ import annotations

import os
import sqlite3
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsmodel.corpus.base import Added, BaseCorpus, Decision, Info
from newsmodel.corpus.census import census
from newsmodel.corpus.connection import connected, explained, stored_article
from newsmodel.corpus.search import Among, Hit, match_expression, search_sql
from newsmodel.corpus.writing import Writer
from newsmodel.errors import StoreError
from newsmodel.model.article import each_article
from newsmodel.query.rows import ArticleRow, StatementRow
from newsmodel.query.sqlite import Found, SqliteEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType
    from typing import Self

    from newsmodel.model import Article

__all__ = ["StoredCorpus"]


class StoredCorpus(BaseCorpus):
    """A corpus in a SQLite file; made by `open_corpus`.

    Attributes:
        path: the file (str).
        read_only: whether it was opened for reading alone (bool).
    """

    def __init__(self, path: str | os.PathLike[str], *, read_only: bool, timeout: float) -> None:
        self.path, self.read_only = os.fspath(path), read_only
        self._timeout = timeout
        self._connection = connected(self.path, read_only=read_only, timeout=timeout)
        self._writer = Writer(self._connection, self.path)
        self._engine = SqliteEngine(self._run, lru_cache(maxsize=16)(self._load))

    def _guarded(self, work: Callable[[], Any]) -> Any:
        """What some work gives; an error of SQLite is told as one of this corpus."""
        try:
            return work()
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> StoreError:
        return explained(error, self.path, self._timeout)

    def _run(self, sql: str, values: Sequence[Any] = ()) -> Found:
        cursor: sqlite3.Cursor = self._guarded(lambda: self._connection.execute(sql, values))
        return Found(cursor, self._explained)

    def _write(self, work: Callable[[], Any]) -> Any:
        """Does some work in one transaction: all of it or nothing."""
        if self.read_only:
            raise StoreError(f"{self.path}: opened for reading alone")
        return self._guarded(lambda: self._writer.transaction(work))

    def add(self, articles: Article | Iterable[Article]) -> Added:
        """Adds articles in one transaction. One whose id the corpus has already replaces that one.

        When `add` comes back, the articles are on the disk; whatever happens before, none is, and none by half.

        Args:
            articles: an Article, or any iterable of them; it is read as a stream, and may be of any length.

        Raises:
            ValidationError: an article refers to what it does not have.
            SchemaError: something among them is no Article.
            StoreError: the file cannot be written, or another process has kept it locked.
        """
        added: Added = self._write(lambda: self._writer.add(each_article(articles)))
        return added

    def remove(self, *ids: str) -> int:
        """Takes articles out, by their ids, in one transaction; gives the number of those that were there."""
        count: int = self._write(lambda: self._writer.remove(ids))
        return count

    def get(self, id: str) -> Article | None:
        """The article with that id, exactly as it was added; None if there is none."""
        found = self._run("SELECT CAST(json AS BLOB) FROM articles WHERE id = ?", [str(id)]).fetchone()
        return None if found is None else stored_article(found[0], self.path)

    def __contains__(self, id: object) -> bool:
        return self._run("SELECT 1 FROM articles WHERE id = ?", [str(id)]).fetchone() is not None

    def _load(self, key: int) -> Article:
        found = self._run("SELECT CAST(json AS BLOB) FROM articles WHERE key = ?", [key]).fetchone()
        if found is None:
            raise StoreError(f"{self.path}: the article of this row is no longer in the corpus")
        return stored_article(found[0], self.path)

    def search(self, question: str, *, among: Among = "articles", limit: int = 20) -> list[Hit]:
        """The texts that hold all words of a question, best first.

        Args:
            question: words in any form ("talk" finds "talks"), "phrases in quotation marks", beginnings ("negot*").
            among: "articles" or "statements".
            limit: most hits.

        Raises:
            QueryError: no word in the question.
        """
        source = self._engine.source()
        hits = []
        for key, snippet, rank in self._run(
            search_sql(among), [match_expression(question), limit]
        ).fetchall():
            raw = source.fetch(among, key)
            if raw is not None:
                statement = StatementRow(source, raw) if among == "statements" else None
                article = statement.article if statement is not None else ArticleRow(source, raw)
                hits.append(Hit(article, statement, snippet, rank))
        return hits

    def decisions(self) -> list[Decision]:
        """What has been decided by hand about actors, in order of ids."""
        rows = self._run("SELECT id, into_id, article FROM decisions ORDER BY id, article")
        return [Decision(id, into, article or None) for id, into, article in rows]

    def _decide(self, decisions: list[Decision]) -> None:
        self._write(lambda: self._writer.decide(decisions))

    def _undecide(self, id: str) -> int:
        count: int = self._write(lambda: self._writer.undecide(id))
        return count

    def vacuum(self) -> None:
        """Gives back the space of what has been removed, and puts the indexes in order. Needs room for a copy."""
        if self.read_only:
            raise StoreError(f"{self.path}: opened for reading alone")
        for sql in (
            "INSERT INTO article_search (article_search) VALUES ('optimize')",
            "INSERT INTO statement_search (statement_search) VALUES ('optimize')",
            "VACUUM",
            "ANALYZE",
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ):
            self._run(sql).fetchall()

    def check(self) -> list[str]:
        """What is wrong with the file, a line each; nothing is right. Reads all of it."""
        faults = []
        try:
            faults += [row[0] for row in self._run("PRAGMA integrity_check") if row[0] != "ok"]
        except StoreError as error:  # damaged so much that SQLite gives up
            faults.append(str(error))
        if not self.read_only:
            for name in ("article_search", "statement_search"):
                try:
                    self._run(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
                except StoreError as error:
                    faults.append(f"{name}: {error}")
        return faults

    def info(self) -> Info:
        """What the corpus holds."""
        (version,) = self._run("PRAGMA user_version").fetchone()
        (pages,), (size,) = (self._run(f"PRAGMA page_{name}").fetchone() for name in ("count", "size"))
        return census(self)._replace(path=self.path, size=pages * size, version=version)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<StoredCorpus {self.path}>"
