"""Tables in memory: the rows of all articles put together, actors told apart and occurrences linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.corpus.identity import best, identified, pinned
from newsmodel.corpus.occurrence import Report, is_coarse, is_vague, occurrences
from newsmodel.query.tables import EVENT, KEY_BITS, PARTICIPANT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsmodel.corpus.identity import Given
    from newsmodel.corpus.shred import Shred
    from newsmodel.model import Place
    from newsmodel.query.tables import RawRow

__all__ = ["actor_rows", "assembled", "fullest", "place_cells", "place_rows"]


def assembled(
    shreds: Iterable[Shred],
    actors: Mapping[Given, int],
    places: Mapping[Place, int],
    merges: Mapping[str, str],
) -> dict[str, list[RawRow]]:
    """The rows of each table, in order of their keys.

    Args:
        shreds: the rows of each article, in order of the articles' keys.
        actors, places: what articles give, with the keys that the rows have for them.
        merges: by hand: which actor is another.
    """
    tables: dict[str, list[RawRow]] = {}
    used_actors: set[int] = set()
    used_places: set[int] = set()
    for shred in shreds:
        used_actors.update(shred.actors)
        used_places.update(shred.places)
        for name, rows in shred.rows.items():
            tables.setdefault(name, []).extend(rows)
    for name in ("articles", "statements", "events", "participants", "casualties", "mentions", "reports"):
        tables.setdefault(name, [])
    tables["actors"] = actor_rows({g: k for g, k in actors.items() if k in used_actors}, merges)
    tables["places"] = place_rows({p: k for p, k in places.items() if k in used_places})
    _link(tables)
    return tables


def actor_rows(actors: Mapping[Given, int], merges: Mapping[str, str]) -> list[RawRow]:
    """The table of actors: what articles give, each with what the corpus makes of it."""
    families: dict[str, list[Given]] = {}
    for member in actors:
        families.setdefault(member.id, []).append(member)
    decided = pinned(merges)
    same: dict[str, list[Given]] = {}
    for family in families.values():
        for member, id in zip(family, identified(family, merges, decided), strict=True):
            same.setdefault(id, []).append(member)
    rows = []
    for id, members in same.items():
        head = best(id, members)
        rows += [(actors[member], id, *head[1:], actors[head]) for member in members]
    return sorted(rows)


def place_rows(places: Mapping[Place, int]) -> list[RawRow]:
    """The table of places: what articles give, each with the fullest of its id."""
    same: dict[str, list[tuple[RawRow, int]]] = {}
    for place, key in places.items():
        same.setdefault(place.id, []).append((place_cells(place), key))
    rows = []
    for id, members in same.items():
        cells, head = min(members, key=lambda member: fullest(member[0]))
        rows += [(key, id, *cells[1:], head) for _, key in members]
    return sorted(rows)


def place_cells(place: Place) -> RawRow:
    """A place as its cells hold it."""
    degrees = (None if d is None else d + 0.0 for d in (place.latitude, place.longitude))  # -0.0 is 0.0
    return (place.id, place.name, place.kind._value_, place.country, place.admin1, *degrees)


def fullest(cells: RawRow) -> tuple[object, ...]:
    """Sorts the places of one id so that the one that tells most comes first."""
    told = sum(cell is not None for cell in cells)
    return -told, tuple((cell is not None, "" if cell is None else cell) for cell in cells)


def _link(tables: dict[str, list[RawRow]]) -> None:
    """Names the occurrence of each event for which another article tells of the same."""
    ids = {row[0]: row[1] for row in tables["actors"]}
    places = {row[0]: row for row in tables["places"]}
    articles = {row[0]: row[1] for row in tables["articles"]}
    parties: dict[tuple[int, str], set[str]] = {}
    event_at, role_at, actor_at = (PARTICIPANT.position(name) for name in ("event", "role", "actor"))
    for row in tables["participants"]:
        if row[actor_at] is not None and not is_vague(ids[row[actor_at]]):
            parties.setdefault((row[event_at], row[role_at]), set()).add(ids[row[actor_at]])
    type_at, place_at, date_at = (EVENT.position(name) for name in ("type", "place", "date"))
    cells: dict[tuple[str, str, str], list[Report]] = {}
    for row in tables["events"]:
        if row[place_at] is None or row[date_at] is None:
            continue
        place = places[row[place_at]]
        report = Report(
            articles[row[1]], row[0] & (1 << KEY_BITS) - 1, row[0], row[-1], is_coarse(place[3]),
            frozenset(parties.get((row[0], "agent"), ())), frozenset(parties.get((row[0], "target"), ())),
        )  # fmt: skip
        cells.setdefault((row[type_at], place[1], row[date_at]), []).append(report)
    names: dict[int, str] = {}
    for reports in cells.values():
        if len(reports) > 1:
            names.update(occurrences(reports))
    if names:
        tables["events"] = [(*row[:-1], names.get(row[0], row[-1])) for row in tables["events"]]
