"""Changing a corpus file: articles in and out, and decisions about actors. All within a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsmodel.corpus.assembly import place_cells
from newsmodel.corpus.base import Added
from newsmodel.corpus.connection import stored_article
from newsmodel.corpus.identity import given
from newsmodel.corpus.registry import Registry
from newsmodel.corpus.relinking import Relinker
from newsmodel.corpus.schema import INSERTS
from newsmodel.corpus.shred import shredded
from newsmodel.io.json import to_bytes
from newsmodel.query.tables import EVENT, KEY_BITS, STATEMENT

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    from newsmodel.corpus.base import Decision
    from newsmodel.model import Article
    from newsmodel.query.tables import RawRow

__all__ = ["Writer"]

_BATCH_BYTES = 8_000_000
_FIND = "SELECT key, CAST(json AS BLOB) FROM articles WHERE id = ?"
_TEXT = STATEMENT.position("text")
_TYPE, _PLACE, _DATE = (EVENT.position(name) for name in ("type", "place", "date"))


class Writer:
    """Writes to a corpus file.

    Args:
        connection: to the file, without a transaction of its own.
        path: the file, for errors.
    """

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection, self._path = connection, path
        self._registry = Registry(connection)
        self._relinker = Relinker(connection)
        self._splits: dict[str, dict[str, str]] = {}
        self._next_key = 0
        self._pending: dict[str, list[RawRow]] = {}
        self._pending_ids: set[str] = set()
        self._size = 0

    def transaction(self, work: Callable[[], Any]) -> Any:
        """Does some work, all of it or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._start()
            result = work()
            self._flush()
            self._connection.execute("COMMIT")
        except BaseException:
            self._registry.clear()
            if self._connection.in_transaction:  # when the disk is full, SQLite has rolled back by itself
                self._connection.execute("ROLLBACK")
            raise
        return result

    def _start(self) -> None:
        self._pending, self._pending_ids, self._size = {name: [] for name in INSERTS}, set(), 0
        self._registry.start()
        self._relinker.start()
        self._splits = self._read_splits()
        (last,) = self._connection.execute("SELECT MAX(key) FROM articles").fetchone()
        self._next_key = (last or 0) + 1

    def _read_splits(self) -> dict[str, dict[str, str]]:
        splits: dict[str, dict[str, str]] = {}
        for article, id, into in self._connection.execute(
            "SELECT article, id, into_id FROM decisions WHERE article <> ''"
        ):
            splits.setdefault(article, {})[id] = into
        return splits

    def add(self, articles: Iterable[Article]) -> Added:
        """Puts articles in; those whose JSON is there already are left as they are."""
        new = replaced = unchanged = 0
        for article in articles:
            text = to_bytes(article)
            if article.id in self._pending_ids:
                self._flush()
            found = self._connection.execute(_FIND, [article.id]).fetchone()
            if found is None:
                self._put(article, self._next_key, text)
                self._next_key += 1
                new += 1
            elif found[1] == text:
                unchanged += 1
            else:
                self._take_out(found[0], found[1])
                self._put(article, found[0], text)
                replaced += 1
        return Added(new, replaced, unchanged)

    def remove(self, ids: Sequence[str]) -> int:
        """Takes articles out."""
        count = 0
        for id in dict.fromkeys(ids):
            found = self._connection.execute(_FIND, [str(id)]).fetchone()
            if found is not None:
                self._take_out(*found)
                count += 1
        return count

    def _put(self, article: Article, key: int, text: bytes) -> None:
        split = self._splits.get(article.id)
        actors = {a.id: self._registry.actor_key(given(a, split)) for a in article.actors}
        places = {p.id: self._registry.place_key(place_cells(p)) for p in article.places}
        rows = shredded(article, key, actors, places).rows
        for name, found in rows.items():
            self._pending[name] += found
        self._pending["articles"][-1] += (text,)
        self._pending["article_search"].append((key, article.text))
        self._pending["statement_search"] += [(row[0], row[_TEXT]) for row in rows["statements"]]
        self._pending_ids.add(article.id)
        for row in rows["events"]:
            self._relinker.touch(row[_TYPE], row[_PLACE], row[_DATE])
        self._size += len(text) + 200 * sum(map(len, rows.values()))
        if self._size > _BATCH_BYTES:
            self._flush()

    def _take_out(self, key: int, text: bytes) -> None:
        """Deletes what there is of an article, and gives back its claim on actors and places."""
        run, first = self._connection.execute, key << KEY_BITS
        article = stored_article(text, self._path)
        split = self._splits.get(article.id)
        for actor in article.actors:
            self._registry.release_actor(given(actor, split))
        for place in article.places:
            self._registry.release_place(place_cells(place))
        both = [first, first + (1 << KEY_BITS)]
        for cell in run("SELECT type, place, date FROM events WHERE key >= ? AND key < ?", both).fetchall():
            self._relinker.touch(*cell)
        run(
            "INSERT INTO article_search (article_search, rowid, text) VALUES ('delete', ?, ?)",
            [key, article.text],
        )
        run(
            "INSERT INTO statement_search (statement_search, rowid, text)"
            " SELECT 'delete', key, text FROM statements WHERE key >= ? AND key < ?",
            both,
        )
        run("DELETE FROM reports WHERE statement >= ? AND statement < ?", both)
        for table in ("statements", "events", "participants", "casualties", "mentions"):
            run(f"DELETE FROM {table} WHERE key >= ? AND key < ?", both)
        run("DELETE FROM articles WHERE key = ?", [key])

    def _flush(self) -> None:
        """Writes what is waiting, and then sees to actors and occurrences that this concerns."""
        for name, rows in self._pending.items():
            if rows:
                self._connection.executemany(INSERTS[name], rows)
                rows.clear()
        self._pending_ids.clear()
        self._size = 0
        changed = self._registry.settle(self._merges())
        self._relinker.touch_events(changed.actors, changed.places)
        self._relinker.relink()

    def _merges(self) -> dict[str, str]:
        return dict(self._connection.execute("SELECT id, into_id FROM decisions WHERE article = ''"))

    def decide(self, decisions: Sequence[Decision]) -> None:
        """Writes decisions down and carries them out."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO decisions (id, article, into_id) VALUES (?, ?, ?)",
            [(d.id, d.article or "", d.into) for d in decisions],
        )
        names = {name for d in decisions for name in (d.id, d.into)}
        self._carry_out(names, {d.article for d in decisions if d.article is not None})

    def undecide(self, id: str) -> int:
        """Takes back every decision about an id."""
        rows = self._connection.execute(
            "SELECT into_id, article FROM decisions WHERE id = ?", [id]
        ).fetchall()
        self._connection.execute("DELETE FROM decisions WHERE id = ?", [id])
        self._carry_out({id, *(into for into, _ in rows)}, {article for _, article in rows if article})
        return len(rows)

    def _carry_out(self, names: set[str], articles: set[str]) -> None:
        """Tells the actors of those names apart anew, and writes articles anew in which one is somebody else now."""
        found = [row for id in sorted(articles) for row in self._connection.execute(_FIND, [id])]
        for row in found:  # out with the actors as they were decided before, in as they are decided now
            self._take_out(*row)
        self._splits = self._read_splits()
        for key, text in found:
            self._put(stored_article(text, self._path), key, text)
        self._registry.touch_named(names)
