"""The actors and places of a corpus file: one row for each way in which articles give one, told apart by `identity`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

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
        self._run = connection.execute
        self._keys: dict[RawRow, int] = {}
        self._version: int | None = None
        self._claims: dict[tuple[str, int], int] = {}
        self._families: set[str] = set()
        self._place_ids: set[str] = set()

    def start(self) -> None:
        """To be called when a transaction has begun."""
        (version,) = self._run("PRAGMA data_version").fetchone()
        if version != self._version:  # another process has written: the keys may mean others now
            self._keys.clear()
        self._version = version
        self._claims.clear()
        self._families.clear()
        self._place_ids.clear()

    def clear(self) -> None:
        """Forgets all keys, as after a transaction that came to nothing."""
        self._keys.clear()

    def actor_key(self, actor: Given) -> int:
        """The key of an actor; an article claims it."""
        key = self._keys.get(actor)
        if key is None:
            key = self._known("actors", actor) or self._new_actor(actor)
        return self._claim("actors", actor, key, 1)

    def place_key(self, cells: RawRow) -> int:
        """The key of a place; an article claims it."""
        key = self._keys.get(cells)
        if key is None:
            key = self._known("places", cells) or self._new_place(cells)
        return self._claim("places", cells, key, 1)

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
        self._claims[table, key] = self._claims.get((table, key), 0) + number
        return key

    def _known(self, table: str, what: RawRow) -> int | None:
        found = self._run(f"SELECT key FROM {table} WHERE given = ?", [_text(what)]).fetchone()
        return None if found is None else found[0]

    def _new_actor(self, actor: Given) -> int:
        self._families.add(actor.id)
        cursor = self._run(
            "INSERT INTO actors (id, name, kind, country, title, wikidata, head, given_id, given, articles)"
            " VALUES ('', ?, ?, ?, ?, ?, 0, ?, ?, 0)",
            [*actor[1:], actor.id, _text(actor)],
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _new_place(self, cells: RawRow) -> int:
        self._place_ids.add(cells[0])
        cursor = self._run(
            "INSERT INTO places (id, name, kind, country, admin1, latitude, longitude, head, given, articles)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0)",
            [*cells, _text(cells)],
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

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
        for (table, key), number in self._claims.items():
            if number:
                self._run(f"UPDATE {table} SET articles = articles + ? WHERE key = ?", [number, key])
            given = "given_id" if table == "actors" else "id"
            for id, family in self._run(
                f"DELETE FROM {table} WHERE key = ? AND articles <= 0 RETURNING id, {given}", [key]
            ):
                if table == "actors":
                    self._families.add(family)
                    gone.add(id)
                else:
                    self._place_ids.add(id)
                self._keys.clear()
        self._claims.clear()
        return gone

    def _settle_actors(self, merges: Mapping[str, str], affected: set[str]) -> set[int]:
        changed: set[int] = set()
        decided = pinned(merges)
        for name in self._families:
            rows = self._run("SELECT key, id, given FROM actors WHERE given_id = ?", [name]).fetchall()
            family = [Given(*json.loads(text)) for _, _, text in rows]
            ids = identified(family, merges, decided) if family else []
            for (key, before, _), id in zip(rows, ids, strict=True):
                affected.add(id)
                if id != before:
                    self._run("UPDATE actors SET id = ? WHERE key = ?", [id, key])
                    affected.add(before)
                    if before:  # else it is new, and so is all that refers to it
                        changed.add(key)
        self._families.clear()
        for id in affected:
            self._name_actor(id)
        return changed

    def _name_actor(self, id: str) -> None:
        """Gives all that are one actor what the best of them says."""
        rows = self._run("SELECT key, given FROM actors WHERE id = ?", [id]).fetchall()
        if rows:
            keys = {Given(*json.loads(text)): key for key, text in rows}
            head = best(id, keys)
            self._run(
                "UPDATE actors SET name = ?, kind = ?, country = ?, title = ?, wikidata = ?, head = ?"
                " WHERE id = ?",
                [*head[1:], keys[head], id],
            )

    def _settle_places(self) -> set[int]:
        changed: set[int] = set()
        for id in self._place_ids:
            rows = self._run("SELECT key, given, kind, head FROM places WHERE id = ?", [id]).fetchall()
            if not rows:
                continue
            cells, head = min(
                ((tuple(json.loads(text)), key) for key, text, _, _ in rows), key=lambda row: fullest(row[0])
            )
            changed.update(key for key, _, kind, before in rows if before and kind != cells[2])
            self._run(
                "UPDATE places SET name = ?, kind = ?, country = ?, admin1 = ?, latitude = ?, longitude = ?,"
                " head = ? WHERE id = ?",
                [*cells[1:], head, id],
            )
        self._place_ids.clear()
        return changed


def _text(what: RawRow) -> str:
    return json.dumps(what, ensure_ascii=False)
