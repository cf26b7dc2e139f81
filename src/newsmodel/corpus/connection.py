"""Opening a corpus file: whether it is one, bringing it to the current version, and telling what SQLite has to say."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from newsmodel.corpus.schema import APPLICATION, MIGRATIONS
from newsmodel.errors import FormatError, SchemaError, StoreError
from newsmodel.io.json import from_json
from newsmodel.model import Article
from newsmodel.query.sqlite import register
from newsmodel.query.tables import VOCABULARY

__all__ = ["connected", "explained", "stored_article"]

_CACHE_KIB = 32_768


def connected(path: str, *, read_only: bool, timeout: float) -> sqlite3.Connection:
    """A connection to a corpus file of the current version.

    Raises:
        StoreError: the file cannot be opened, is no corpus, is of a later version, or stays locked.
    """
    try:
        connection = _opened(path, read_only, timeout)
    except sqlite3.Error as error:
        raise explained(error, path, timeout) from error
    try:
        _check(connection, path)
        if not read_only:
            if path != ":memory:":
                connection.execute("PRAGMA journal_mode = WAL").fetchall()
            _migrate(connection, path)
        elif _version(connection) < len(MIGRATIONS):
            raise StoreError(
                f"{path}: of an earlier version; open it once for writing to bring it up to date"
            )
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        register(connection)
    except sqlite3.Error as error:
        connection.close()
        raise explained(error, path, timeout) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: str, read_only: bool, timeout: float) -> sqlite3.Connection:
    if not read_only:
        return sqlite3.connect(path, timeout=timeout, isolation_level=None)
    if not os.path.exists(path):
        raise StoreError(f"{path}: no such file")
    uri = Path(path).absolute().as_uri()
    connection = sqlite3.connect(f"{uri}?mode=ro", timeout=timeout, isolation_level=None, uri=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchall()
    except sqlite3.OperationalError:
        connection.close()
        if os.path.exists(f"{path}-wal"):
            raise
        # A folder in which nothing can be written, not even the file that readers share: then nobody else writes.
        connection = sqlite3.connect(f"{uri}?immutable=1", isolation_level=None, uri=True)
    return connection


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _check(connection: sqlite3.Connection, path: str) -> None:
    """Raises a StoreError if the file is not a corpus that this version can read; an empty file can become one."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION:
        raise StoreError(f"{path}: a SQLite file, but no corpus of newsmodel")
    version = _version(connection)
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{path}: schema version {version} of a later newsmodel; this one reads up to {len(MIGRATIONS)}"
        )


def _migrate(connection: sqlite3.Connection, path: str) -> None:
    """Takes the steps that are missing, all or none; another process may be about to do the same."""
    if _version(connection) == len(MIGRATIONS) and _vocabulary(connection) == VOCABULARY:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        _check(connection, path)
        for step in MIGRATIONS[_version(connection) :]:
            for sql in step.split(";\n"):
                connection.execute(sql)
        for table, rows in VOCABULARY.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.execute(f"DELETE FROM {table}")
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _vocabulary(connection: sqlite3.Connection) -> dict[str, tuple[tuple[str | None, ...], ...]]:
    """The rows of the tables that repeat the model's vocabularies, in the model's order."""
    found = {}
    for table, rows in VOCABULARY.items():
        there = {row[0]: row for row in connection.execute(f"SELECT * FROM {table}")}
        found[table] = tuple(there.pop(row[0], ()) for row in rows) + tuple(there.values())
    return found


def stored_article(data: bytes, path: str) -> Article:
    """The article that a cell of the file holds.

    Raises:
        StoreError: it holds none: something has written over it.
    """
    try:
        return from_json(data)
    except (FormatError, SchemaError) as error:
        raise StoreError(f"{path}: damaged: an article in it cannot be read: {error}") from error


def explained(error: sqlite3.Error, path: str, timeout: float) -> StoreError:
    """An error of SQLite in one sentence for a person."""
    name = getattr(error, "sqlite_errorname", "")
    said = str(error)
    if isinstance(error, sqlite3.ProgrammingError):
        if "thread" in said:
            return StoreError(f"{path}: opened in another thread; open it once in each thread")
        return StoreError(f"{path}: {'closed already' if 'closed' in said else said}")
    for start, told in (
        ("SQLITE_BUSY", f"locked: another process has been writing for more than {timeout:g} seconds"),
        ("SQLITE_LOCKED", "locked by another query of this process"),
        ("SQLITE_FULL", "the disk is full; nothing of what was being added has been kept"),
        ("SQLITE_READONLY", "cannot be written: the file or its folder is read-only"),
        ("SQLITE_CANTOPEN", "cannot be opened: no such folder, or no right to read and write there"),
        ("SQLITE_NOTADB", "not a SQLite file"),
        ("SQLITE_CORRUPT", "damaged"),
        ("SQLITE_IOERR", "the disk cannot be read or written"),
    ):
        if name.startswith(start):
            return StoreError(f"{path}: {told}")
    return StoreError(f"{path}: {said}")
