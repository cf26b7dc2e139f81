"""Occurrences in a corpus file: found anew wherever the events of a type, place and day have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.corpus.occurrence import Report, is_coarse, is_vague, occurrences
from newsmodel.query.tables import KEY_BITS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

__all__ = ["Relinker"]


class Relinker:
    """Keeps the occurrences right, within a transaction.

    Args:
        connection: to the file.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        self._cells: set[tuple[str, str, str]] = set()
        self._place_ids: dict[int, str] = {}

    def start(self) -> None:
        """To be called when a transaction has begun."""
        self._cells.clear()
        self._place_ids.clear()

    def touch(self, type: str, place: int | None, date: str | None) -> None:
        """Marks the events of a type, place and day."""
        if place is None or date is None:
            return
        id = self._place_ids.get(place)
        if id is None:
            (id,) = self._run("SELECT id FROM places WHERE key = ?", [place]).fetchone()
            self._place_ids[place] = id
        self._cells.add((type, id, date))

    def touch_events(self, actors: Iterable[int], places: Iterable[int]) -> None:
        """Marks the events of actors that are somebody else now, and at places that are of another kind."""
        found: list[tuple[str, int | None, str | None]] = []
        for key in actors:
            found += self._run(
                "SELECT e.type, e.place, e.date FROM participants AS p JOIN events AS e ON e.key = p.event"
                " WHERE p.actor = ?",
                [key],
            )
        for key in places:
            found += self._run("SELECT type, place, date FROM events WHERE place = ?", [key])
        for cell in found:
            self.touch(*cell)

    def relink(self) -> None:
        """Finds the occurrences of what is marked."""
        for cell in self._cells:
            self._relink(*cell)
        self._cells.clear()
        self._place_ids.clear()  # a key may soon be that of another place

    def _relink(self, type: str, place: str, date: str) -> None:
        rows = self._run(
            "SELECT e.key, e.id, a.id, p.kind, e.occurrence FROM places AS p"
            " CROSS JOIN events AS e ON e.place = p.key CROSS JOIN articles AS a ON a.key = e.article"
            " WHERE p.id = ? AND e.type = ? AND e.date = ?",
            [place, type, date],
        ).fetchall()
        if len(rows) == 1:
            key, id, article, _, _ = rows[0]
            names = {key: f"{article}/{id}"}
        else:
            names = occurrences([self._report(*row[:4]) for row in rows])
        for key, *_, before in rows:
            if names[key] != before:
                self._run("UPDATE events SET occurrence = ? WHERE key = ?", [names[key], key])

    def _report(self, key: int, id: str, article: str, place_kind: str) -> Report:
        parties: dict[str, set[str]] = {"agent": set(), "target": set()}
        for role, actor in self._run(
            "SELECT p.role, a.id FROM participants AS p JOIN actors AS a ON a.key = p.actor WHERE p.event = ?",
            [key],
        ):
            if role in parties and not is_vague(actor):
                parties[role].add(actor)
        agents, targets = frozenset(parties["agent"]), frozenset(parties["target"])
        number = key & (1 << KEY_BITS) - 1
        return Report(article, number, key, f"{article}/{id}", is_coarse(place_kind), agents, targets)
