"""Event: who did what to whom, where, when and at what cost."""

from __future__ import annotations

import datetime

from attrs import frozen

from newsmodel.model.actor import Actor
from newsmodel.model.place import Place
from newsmodel.model.span import Span
from newsmodel.model.time import Time
from newsmodel.model.vocabulary import (
    CasualtyKind,
    EventStatus,
    EventType,
    LinkRelation,
    ParticipantKind,
    Role,
)

__all__ = ["Casualties", "Event", "EventMention", "Link", "Participant"]


@frozen(kw_only=True, repr=False)
class Participant:
    """One party to an event.

    Attributes:
        role: Role (agent, target, instrument, beneficiary).
        kind: ParticipantKind (person, people, group, thing, place).
        actor: the Actor, or None for a noun group that names none ("a warehouse").
        span: the noun group, or None when the party is understood from elsewhere.
        text: the noun group as written, or the actor's name.
    """

    role: Role
    kind: ParticipantKind
    actor: Actor | None = None
    span: Span | None = None
    text: str

    @property
    def name(self) -> str:
        """The actor's canonical name, else the noun group as written."""
        return self.actor.name if self.actor else self.text

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Participant {self.role}: {self.name} ({self.kind})>"


@frozen(kw_only=True, repr=False)
class Casualties:
    """A number of people hurt, and who says so.

    Attributes:
        kind: CasualtyKind (killed, wounded, missing, captured, displaced).
        low: least number of people, 0 or more.
        high: largest number, or None where it is open ("at least six").
        who: the people as written ("service members"), or None.
        span: the words that give the number.
        statement: id of the Statement that reports it; None when the outlet does so in its own words.
    """

    kind: CasualtyKind
    low: int
    high: int | None = None
    who: str | None = None
    span: Span
    statement: str | None = None

    def __repr__(self) -> str:
        high = "" if self.high == self.low else "+" if self.high is None else f"-{self.high}"
        return f"<Casualties {self.low}{high} {self.kind}>"


@frozen(kw_only=True, repr=False)
class EventMention:
    """One place in the text that tells of the event.

    Attributes:
        span: the trigger ("strikes", "carried out an attack").
        statement: id of the Statement in whose content it stands, or None.
        status: EventStatus as this mention has it.
        rule: name of the rule that found it.
    """

    span: Span
    statement: str | None = None
    status: EventStatus = EventStatus.HAPPENED
    rule: str = ""

    def __repr__(self) -> str:
        return f"<EventMention {self.span.start}-{self.span.end} {self.status}>"


@frozen(kw_only=True, repr=False)
class Event:
    """One occurrence, however often the article tells of it.

    Attributes:
        id: "e1", "e2", ... within the article, in order of the text.
        type: EventType; `.plover`, `.cameo` and `.acled` give the codes of those schemes.
        status: EventStatus (happened, claimed, denied, planned, threatened, attempted, hypothetical).
        participants: who took part, agents first.
        place: finest named Place, or None.
        country: where it happened, ISO 3166-1 alpha-3, or None.
        when: Time, or None.
        casualties: every toll that the text gives, in order of the text: the latest is last.
        mentions: where the text tells of it.

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse_text("A car bomb killed three people in Mosul on Monday.", date="2024-05-16")
        >>> event = article.events[0]
        >>> event.type.value, event.type.plover, event.place.name, event.killed
        ('bombing', 'ASSAULT', 'Mosul', 3)
    """

    id: str
    type: EventType
    status: EventStatus = EventStatus.HAPPENED
    participants: tuple[Participant, ...] = ()
    place: Place | None = None
    country: str | None = None
    when: Time | None = None
    casualties: tuple[Casualties, ...] = ()
    mentions: tuple[EventMention, ...] = ()

    def _role(self, role: Role) -> tuple[Participant, ...]:
        return tuple(p for p in self.participants if p.role == role)

    @property
    def agents(self) -> tuple[Participant, ...]:
        """The participants who did it."""
        return self._role(Role.AGENT)

    @property
    def targets(self) -> tuple[Participant, ...]:
        """The participants it was done to: people hurt and things hit."""
        return self._role(Role.TARGET)

    @property
    def instruments(self) -> tuple[Participant, ...]:
        """What it was done with."""
        return self._role(Role.INSTRUMENT)

    @property
    def beneficiaries(self) -> tuple[Participant, ...]:
        """For whom it was done."""
        return self._role(Role.BENEFICIARY)

    def toll(self, kind: CasualtyKind) -> int | None:
        """Number of people of that kind of casualty by the latest figure (its low end), or None if none is given."""
        return next((c.low for c in reversed(self.casualties) if c.kind == kind), None)

    @property
    def killed(self) -> int | None:
        """People killed, by the latest figure (its low end); None if the text gives none."""
        return self.toll(CasualtyKind.KILLED)

    @property
    def wounded(self) -> int | None:
        """People wounded, by the latest figure (its low end); None if the text gives none."""
        return self.toll(CasualtyKind.WOUNDED)

    @property
    def date(self) -> datetime.date | None:
        """First day of `when`, or None."""
        return self.when.start if self.when else None

    def __repr__(self) -> str:
        who = ", ".join(p.name for p in self.agents) or "?"
        whom = ", ".join(p.name for p in self.targets) or "?"
        where = f" in {self.place.name}" if self.place else ""
        when = f" on {self.when.value}" if self.when else ""
        return f"<Event {self.id}: {self.type} by {who} against {whom}{where}{when} ({self.status})>"


@frozen(kw_only=True, repr=False)
class Link:
    """How an event or statement stands to another.

    Attributes:
        source, target: ids of events or statements; read "source relation target" ("e2 after e1").
        relation: LinkRelation (after, before, response_to, about, part_of).
    """

    source: str
    target: str
    relation: LinkRelation

    def __repr__(self) -> str:
        return f"<Link {self.source} {self.relation} {self.target}>"
