"""An article as stored rows: what each table of queries holds of it. Both kinds of corpus use the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsmodel.query.tables import KEY_BITS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from newsmodel.model import Actor, Article, Event, Place
    from newsmodel.query.tables import RawRow

__all__ = ["Shred", "shredded"]

_MOST = 10**12
"""Numbers beyond are no tolls; sums of a million of these still fit a cell."""


class Shred(NamedTuple):
    """The rows of an article by table, and the keys of the actors and places in it."""

    rows: dict[str, list[RawRow]]
    actors: tuple[int, ...]
    places: tuple[int, ...]


def shredded(article: Article, key: int, actors: Mapping[str, int], places: Mapping[str, int]) -> Shred:
    """The rows of an article; those of actors and places are the corpus's own business.

    Args:
        article: the article.
        key: its key.
        actors, places: the keys of its actors and places, by the ids that the article has for them.

    Raises:
        ValidationError: something refers to what the article does not have.
    """
    try:
        rows = _Shredder(article, key, actors, places).rows()
    except (KeyError, AttributeError):
        article.validate()  # it lists every fault
        raise
    return Shred(rows, tuple(actors.values()), tuple(places.values()))


def _day(date: datetime.date | None) -> str | None:
    return None if date is None else date.isoformat()


class _Shredder:
    def __init__(
        self, article: Article, key: int, actors: Mapping[str, int], places: Mapping[str, int]
    ) -> None:
        self.article, self.key, self.first = article, key, key << KEY_BITS
        self.actors, self.places = actors, places
        self.statement_keys = {s.id: self.first + n for n, s in enumerate(article.statements)}

    def rows(self) -> dict[str, list[RawRow]]:
        reports: dict[tuple[int, int], None] = {}
        participants: list[RawRow] = []
        casualties: list[RawRow] = []
        events: list[RawRow] = []
        for number, event in enumerate(self.article.events):
            key = self.first + number
            events.append(self._event(event, key))
            participants += self._participants(event, key, len(participants))
            for toll in event.casualties:
                statement = self._statement_key(toll.statement)
                if statement is not None:
                    reports[statement, key] = None
                row_key = self.first + len(casualties)
                casualties.append(
                    (
                        row_key, self.key, key, toll.kind._value_, _bounded(toll.low), _bounded(toll.high),
                        toll.who, statement, *toll.span,
                    )
                )  # fmt: skip
            for mention in event.mentions:
                if mention.statement is not None:
                    reports[self.statement_keys[mention.statement], key] = None
        return {
            "articles": [self._article()],
            "statements": self._statements(),
            "events": events,
            "participants": participants,
            "casualties": casualties,
            "mentions": self._mentions(),
            "reports": list(reports),
        }

    def _article(self) -> RawRow:
        a = self.article
        return (
            self.key, a.id, a.source, _day(a.date), a.language, a.headline, a.byline, self._place(a.dateline),
            a.producer, a.text,
        )  # fmt: skip

    def _actor(self, actor: Actor | None) -> int | None:
        return None if actor is None else self.actors[actor.id]

    def _place(self, place: Place | None) -> int | None:
        return None if place is None else self.places[place.id]

    def _statement_key(self, id: str | None) -> int | None:
        return None if id is None else self.statement_keys[id]

    def _statements(self) -> list[RawRow]:
        actor, written = self._actor, _day(self.article.date)
        return [
            (
                self.first + number, self.key, s.id, s.kind._value_, s.act._value_, actor(s.speaker),
                actor(s.addressee), actor(s.target),
                s.when.start.isoformat() if s.when is not None and s.when.start is not None else written,
                s.medium, s.text, *s.span, s.rule,
            )
            for number, s in enumerate(self.article.statements)
        ]  # fmt: skip

    def _event(self, event: Event, key: int) -> RawRow:
        when, first = event.when, event.mentions[0] if event.mentions else None
        return (
            key, self.key, event.id, event.type._value_, event.status._value_, self._place(event.place),
            event.country, self._first(event, "agent"), self._first(event, "target"),
            _day(when.start) if when else None, _day(when.end) if when else None,
            _bounded(event.killed), _bounded(event.wounded), *(first.span if first else (None, None)),
            first.rule if first else None, f"{self.article.id}/{event.id}",
        )  # fmt: skip

    def _first(self, event: Event, role: str) -> int | None:
        """The first party in a role that is an actor."""
        for party in event.participants:
            if party.actor is not None and party.role == role:
                return self.actors[party.actor.id]
        return None

    def _participants(self, event: Event, key: int, before: int) -> list[RawRow]:
        nowhere: tuple[None, None] = (None, None)
        return [
            (
                self.first + before + number, self.key, key, p.role._value_, p.kind._value_,
                self._actor(p.actor), p.text, *(nowhere if p.span is None else p.span),
            )
            for number, p in enumerate(event.participants)
        ]  # fmt: skip

    def _mentions(self) -> list[RawRow]:
        text, first, key = self.article.text, self.first, self.key
        keys: dict[str, tuple[int | None, int | None]] = {id: (None, k) for id, k in self.places.items()}
        keys.update((id, (k, None)) for id, k in self.actors.items())
        return [
            (
                first + number, key, *keys[m.referent.id], m.form._value_,
                text[m.span[0] : m.span[1]], *m.span, m.rule,
            )
            for number, m in enumerate(self.article.mentions)
        ]  # fmt: skip


def _bounded(number: int | None) -> int | None:
    return number if number is None or -_MOST < number < _MOST else (_MOST if number > 0 else -_MOST)
