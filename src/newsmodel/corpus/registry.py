"""The actors and places of a corpus file: one row for each way in which articles give one, told apart by `identity`."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from newsmodel.corpus.assembly import fullest
from newsmodel.corpus.identity import Given, best, identified, pinned

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from newsmodel.query.tables import RawRow

__all__ = ["Changed", "Registry"]

_REMEMBERED = 50_000


class Changed(NamedTuple):
    """Keys of actors that are somebody else now, and of places that are of another kind."""

    actors: set[int]
    places: set[int]


class Registry:
    """Keys for actors and places, within a transaction.

    Args:
        connection: to the file.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._run = connection.execute
        self._keys: dict[RawRow, int] = {}
        self._version: int | None = None
        self._claims = {table: defaultdict[int, int](int) for table in ("actors", "places")}
        self._last: dict[str, int] = {}
        self._families: set[str] = set()
        self._place_ids: set[str] = set()
        self._new: set[int] = set()
        self._new_places: set[int] = set()

    def start(self) -> None:
        """To be called when a transaction has begun."""
        (version,) = self._run("PRAGMA data_version").fetchone()
        if version != self._version:  # another process has written: the keys may mean others now
            self._keys.clear()
        self._version = version
        self._last.clear()
        for claims in self._claims.values():
            claims.clear()
        for marked in (self._families, self._place_ids):
            marked.clear()
        for new in (self._new, self._new_places):
            new.clear()

    def clear(self) -> None:
        """Forgets all keys, as after a transaction that came to nothing."""
        self._keys.clear()

    def actor_key(self, actor: Given) -> int:
        """The key of an actor; an article claims it."""
        key = self._keys.get(actor)
        if key is not None:
            self._claims["actors"][key] += 1
            return key
        return self._claim("actors", actor, self._known("actors", actor) or self._new_actor(actor), 1)

    def place_key(self, cells: RawRow) -> int:
        """The key of a place; an article claims it."""
        key = self._keys.get(cells)
        if key is not None:
            self._claims["places"][key] += 1
            return key
        return self._claim("places", cells, self._known("places", cells) or self._new_place(cells), 1)

    def release_actor(self, actor: Given) -> None:
        """An article claims the actor no longer."""
        key = self._keys.get(actor) or self._known("actors", actor)
        if key is not None:
            self._claim("actors", actor, key, -1)

    def release_place(self, cells: RawRow) -> None:
        """An article claims the place no longer."""
        key = self._keys.get(cells) or self._known("places", cells)
        if key is not None:
            self._claim("places", cells, key, -1)

    def _claim(self, table: str, what: RawRow, key: int, number: int) -> int:
        if len(self._keys) >= _REMEMBERED:
            self._keys.clear()
        self._keys[what] = key
        self._claims[table][key] += number
        return key

    def _known(self, table: str, what: RawRow) -> int | None:
        found = self._run(f"SELECT key FROM {table} WHERE given = ?", [_text(what)]).fetchone()
        return None if found is None else found[0]

    def _new_actor(self, actor: Given) -> int:
        key = self._next_key("actors")
        self._families.add(actor.id)
        self._new.add(key)
        self._run(
            "INSERT INTO actors (key, id, name, kind, country, title, wikidata, head, given_id, given, articles)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?1, ?2, ?8, 0)",
            [key, *actor, _text(actor)],
        )
        return key

    def _new_place(self, cells: RawRow) -> int:
        key = self._next_key("places")
        self._place_ids.add(cells[0])
        self._new_places.add(key)
        self._run(
            "INSERT INTO places (key, id, name, kind, country, admin1, latitude, longitude, head, given, articles)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?1, ?9, 0)",
            [key, *cells, _text(cells)],
        )
        return key

    def _next_key(self, table: str) -> int:
        if table not in self._last:
            (last,) = self._run(f"SELECT MAX(key) FROM {table}").fetchone()
            self._last[table] = last or 0
        self._last[table] += 1
        return self._last[table]

    def touch_named(self, names: Iterable[str]) -> None:
        """Marks the actors that go or went by one of these ids, to be told apart anew."""
        for name in names:
            rows = self._run("SELECT given_id FROM actors WHERE id = ?1 OR given_id = ?1", [name])
            self._families.update(id for (id,) in rows)

    def settle(self, merges: Mapping[str, str]) -> Changed:
        """Drops what no article claims any more, and tells apart what is marked."""
        gone = self._count_claims()
        return Changed(self._settle_actors(merges, gone), self._settle_places())

    def _count_claims(self) -> set[str]:
        """The ids in the corpus that have lost one of their rows."""
        gone: set[str] = set()
        for table, claims in self._claims.items():
            counts = [(number, key) for key, number in claims.items() if number]
            self._connection.executemany(f"UPDATE {table} SET articles = articles + ? WHERE key = ?", counts)
            family = "given_id" if table == "actors" else "id"
            for key in [key for key, number in claims.items() if number <= 0]:
                for id, of in self._run(
                    f"DELETE FROM {table} WHERE key = ? AND articles <= 0 RETURNING id, {family}", [key]
                ).fetchall():
                    if table == "actors":
                        gone.add(id)
                        self._families.add(of)
                    else:
                        self._place_ids.add(of)
                    self._keys.clear()
            claims.clear()
        return gone

    def _listed(self, columns: str, table: str, column: str, values: Iterable[str]) -> list[Any]:
        """The rows with one of the values in a column, sorted by it."""
        return self._run(
            f"SELECT {column}, {columns} FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
            f" ORDER BY {column}",
            [json.dumps(sorted(values))],
        ).fetchall()

    def _settle_actors(self, merges: Mapping[str, str], affected: set[str]) -> set[int]:
        changed: set[int] = set()
        decided = pinned(merges)
        updates: list[tuple[str, int]] = []
        rows = self._listed("key, id, given", "actors", "given_id", self._families)
        for _, members in groupby(rows, itemgetter(0)):
            _, keys, before, texts = zip(*members, strict=True)
            ids = identified((Given(*json.loads(text)) for text in texts), merges, decided)
            affected.update(ids)
            for key, old, id in zip(keys, before, ids, strict=True):
                if id != old:
                    updates.append((id, key))
                    affected.add(old)
                    if key not in self._new:  # else all that refers to it is new, too
                        changed.add(key)
        self._connection.executemany("UPDATE actors SET id = ? WHERE key = ?", updates)
        self._families.clear()
        self._new.clear()
        self._name_actors(affected)
        return changed

    def _name_actors(self, ids: set[str]) -> None:
        """Gives all that are one actor what the best of them says."""
        updates: list[RawRow] = []
        rows = self._listed("key, given, name, kind, country, title, wikidata, head", "actors", "id", ids)
        for id, found in groupby(rows, itemgetter(0)):
            members = list(found)
            keys = {Given(*json.loads(row[2])): row[1] for row in members}
            head = best(id, keys)
            cells = (*head[1:], keys[head])
            updates += [(*cells, row[1]) for row in members if row[3:] != cells]
        self._connection.executemany(
            "UPDATE actors SET name = ?, kind = ?, country = ?, title = ?, wikidata = ?, head = ? WHERE key = ?",
            updates,
        )

    def _settle_places(self) -> set[int]:
        changed: set[int] = set()
        updates: list[RawRow] = []
        columns = "key, given, name, kind, country, admin1, latitude, longitude, head"
        for _, found in groupby(self._listed(columns, "places", "id", self._place_ids), itemgetter(0)):
            members = list(found)
            told, head = min(
                ((tuple(json.loads(row[2])), row[1]) for row in members),
                key=lambda member: fullest(member[0]),
            )
            cells = (*told[1:], head)
            for row in members:
                if row[3:] != cells:
                    updates.append((*cells, row[1]))
                    if row[4] != cells[1] and row[1] not in self._new_places:
                        changed.add(row[1])
        self._connection.executemany(
            "UPDATE places SET name = ?, kind = ?, country = ?, admin1 = ?, latitude = ?, longitude = ?, head = ?"
            " WHERE key = ?",
            updates,
        )
        self._place_ids.clear()
        self._new_places.clear()
        return changed


def _text(what: RawRow) -> str:
    return json.dumps(what, ensure_ascii=False)
