"""What event data sets code: events, and the speech acts of statements, as one list of who does what to whom."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator

from attrs import frozen

from newsmodel.model import Actor, Article, Event, Participant, Place, Span, Statement, Time

__all__ = ["Coded", "coded", "event_number"]


@frozen(kw_only=True)
class Coded:
    """One coded row.

    Attributes:
        id: of the event or statement in its article; "e1-2" for the second pair of actors of an event.
        cameo, plover: codes, or None.
        source, target: the first acts or speaks; Participants or Actors, or None.
        event, statement: what is coded; one of them is None.
        span: where the text tells of it.
    """

    id: str
    cameo: str | None
    plover: str | None
    source: Participant | Actor | None
    target: Participant | Actor | None
    event: Event | None = None
    statement: Statement | None = None
    span: Span | None = None

    @property
    def place(self) -> Place | None:
        """Where it happened; a statement has no place."""
        return self.event.place if self.event else None

    @property
    def country(self) -> str | None:
        """The country where it happened."""
        return self.event.country if self.event else None

    @property
    def when(self) -> Time | None:
        """When it happened or was said, as the text has it."""
        record = self.event or self.statement
        return record.when if record else None

    def day(self, article: Article) -> datetime.date | None:
        """The day when it happened, else the day of the dispatch."""
        return (self.when.start if self.when else None) or article.date


def coded(article: Article) -> Iterator[Coded]:
    """Every pair of agent and target of every event, and every statement, in order of the text."""
    for event in article.events:
        span = event.mentions[0].span if event.mentions else None
        pairs = [(a, t) for a in event.agents or (None,) for t in event.targets or (None,)]
        for number, (agent, target) in enumerate(pairs, 1):
            yield Coded(
                id=event.id if number == 1 else f"{event.id}-{number}",
                cameo=event.type.cameo,
                plover=event.type.plover,
                source=agent,
                target=target,
                event=event,
                span=span,
            )
    for statement in article.statements:
        yield Coded(
            id=statement.id,
            cameo=statement.act.cameo,
            plover=statement.act.plover,
            source=statement.speaker,
            target=statement.target or statement.addressee,
            statement=statement,
            span=statement.cue or statement.span,
        )


def event_number(article: Article, id: str) -> int:
    """A number for a coded row, the same in every run: 52 bits, as much as a floating-point number holds exactly."""
    digest = hashlib.blake2b(f"{article.id} {id}".encode(), digest_size=8).digest()
    return int.from_bytes(digest) >> 12
