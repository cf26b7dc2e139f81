"""Rows: what a query gives back. A row reads its cells when asked, and can load the whole object that it stands for."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from newsmodel.model import Actor, Article, Event, Place, Span, Statement
from newsmodel.model.statement import shorten
from newsmodel.query.tables import (
    ARTICLE,
    CASUALTIES,
    EVENT,
    KEY_BITS,
    MENTION,
    PARTICIPANT,
    STATEMENT,
    TABLES,
    Column,
    Many,
    RawRow,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsmodel.model import (
        ActorKind,
        CasualtyKind,
        EventStatus,
        EventType,
        MentionForm,
        ParticipantKind,
        Role,
        SpeechAct,
        StatementKind,
    )

__all__ = [
    "ArticleRow",
    "CasualtiesRow",
    "EventRow",
    "MentionRow",
    "ParticipantRow",
    "Row",
    "StatementRow",
    "TableSource",
    "wrapped",
    "wrapper",
]


class TableSource(Protocol):
    """Where rows come from: an engine's tables, read one row at a time."""

    def fetch(self, table: str, key: Any) -> RawRow | None:
        """The stored row of that key."""

    def prefetch(self, table: str, keys: Iterable[int]) -> None:
        """Told before many of these rows are fetched, so that they can be read at once."""

    def related(self, many: Many, key: int) -> Sequence[RawRow]:
        """The stored rows that belong to the row of that key, in order."""

    def load(self, key: int) -> Article:
        """The whole article of that key."""


class _Cell:
    """A column as an attribute of a row."""

    __slots__ = ("_column", "_position")

    def __init__(self, column: Column, position: int) -> None:
        self._column, self._position = column, position

    def __get__(self, row: Row | None, owner: type) -> Any:
        return self if row is None else self._column.decode(row._values[self._position])


class _Reference:
    """A reference as an attribute of a row: the row, actor or place that it leads to."""

    __slots__ = ("_position", "_table")

    def __init__(self, table: str, position: int) -> None:
        self._table, self._position = table, position

    def __get__(self, row: Row | None, owner: type) -> Any:
        if row is None:
            return self
        key = row._values[self._position]
        raw = None if key is None else row._source.fetch(self._table, key)
        return None if raw is None else wrapped(TABLES[self._table], row._source, raw)


class _Belonging:
    """The rows that belong to a row, as an attribute of it."""

    __slots__ = ("_many",)

    def __init__(self, many: Many) -> None:
        self._many = many

    def __get__(self, row: Row | None, owner: type) -> Any:
        if row is None:
            return self
        table, source = TABLES[self._many.table], row._source
        return tuple(wrapped(table, source, raw) for raw in source.related(self._many, row._values[0]))


class Row:
    """A row of a table. Two rows are equal if they stand for the same thing in the same article."""

    __slots__ = ("_source", "_values")
    _table: Table

    def __init__(self, source: TableSource, values: RawRow) -> None:
        self._source, self._values = source, values

    def __init_subclass__(cls, *, table: Table) -> None:
        cls._table = table
        for position, column in enumerate(table.columns):
            if column.name not in table.hidden and column.kind != "key":
                setattr(cls, column.name, _Cell(column, position))
        for one in table.ones:
            if one.name not in ("type", "act"):
                setattr(cls, one.name, _Reference(one.table, table.position(one.column)))
        for many in table.manys:
            setattr(cls, many.name, _Belonging(many))

    @property
    def number(self) -> int:
        """Which of its kind it is in its article, from 0."""
        key: int = self._values[0]
        return key & (1 << KEY_BITS) - 1

    @property
    def _article_key(self) -> int:
        key: int = self._values[0]
        return key >> KEY_BITS

    @property
    def _identity(self) -> tuple[object, ...]:
        raw = self._source.fetch("articles", self._article_key)
        return type(self), None if raw is None else raw[1], self.number

    def __eq__(self, other: object) -> bool:
        return self._identity == other._identity if isinstance(other, Row) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._identity)


class ArticleRow(Row, table=ARTICLE):
    """An article in a corpus; `load()` gives it whole."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        source: str | None
        date: datetime.date | None
        language: str
        headline: str | None
        byline: str | None
        dateline: Place | None
        producer: str
        text: str
        statements: tuple[StatementRow, ...]
        events: tuple[EventRow, ...]
        mentions: tuple[MentionRow, ...]

    @property
    def _identity(self) -> tuple[object, ...]:
        return ArticleRow, self._values[1]

    def load(self) -> Article:
        """The Article, exactly as it was added."""
        return self._source.load(self._values[0])

    def __repr__(self) -> str:
        return f"<ArticleRow {self.id} {self.source or 'no source'} {self.date or 'undated'}>"


class _Spanned:
    """What has a place in the text."""

    __slots__ = ()
    if TYPE_CHECKING:
        article: ArticleRow
        start: int
        stop: int

    @property
    def span(self) -> Span:
        """Where it stands in the article's text."""
        return Span(self.start, self.stop)


class StatementRow(_Spanned, Row, table=STATEMENT):
    """A statement in a corpus. `speaker`, `addressee` and `target` are actors of the corpus, the same in all articles.

    `load()` gives the Statement itself, with its cue, quotes and content, as the article has it.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        kind: StatementKind
        act: SpeechAct
        speaker: Actor | None
        addressee: Actor | None
        target: Actor | None
        date: datetime.date | None
        medium: str | None
        text: str
        rule: str
        events: tuple[EventRow, ...]

    def load(self) -> Statement:
        """The Statement, exactly as its article has it."""
        return self.article.load().statements[self.number]

    def __repr__(self) -> str:
        speaker = self.speaker.name if self.speaker else "nobody named"
        return f"<StatementRow {self.article.id}/{self.id}: {speaker} {self.act}: {shorten(self.text)!r}>"


class EventRow(Row, table=EVENT):
    """An event in a corpus. `agent` and `target` are the first named ones, actors of the corpus.

    `load()` gives the Event itself. `same_as` are the reports of the same occurrence in other articles.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        article: ArticleRow
        type: EventType
        status: EventStatus
        place: Place | None
        country: str | None
        agent: Actor | None
        target: Actor | None
        date: datetime.date | None
        until: datetime.date | None
        killed: int | None
        wounded: int | None
        start: int | None
        stop: int | None
        rule: str | None
        occurrence: str
        participants: tuple[ParticipantRow, ...]
        agents: tuple[ParticipantRow, ...]
        targets: tuple[ParticipantRow, ...]
        instruments: tuple[ParticipantRow, ...]
        beneficiaries: tuple[ParticipantRow, ...]
        casualties: tuple[CasualtiesRow, ...]
        statements: tuple[StatementRow, ...]

    @property
    def same_as(self) -> tuple[EventRow, ...]:
        """The other reports of the same occurrence: of its type, place and day, and by nobody else."""
        table, source = TABLES["events"], self._source
        same = Many("same_as", "events", "occurrence")
        rows = (
            EventRow(source, raw) for raw in source.related(same, self._values[table.position("occurrence")])
        )
        return tuple(row for row in rows if row._values[0] != self._values[0])

    def load(self) -> Event:
        """The Event, exactly as its article has it."""
        return self.article.load().events[self.number]

    def __repr__(self) -> str:
        where = f" in {self.place.name}" if self.place else ""
        when = f" on {self.date}" if self.date else ""
        return f"<EventRow {self.article.id}/{self.id}: {self.type}{where}{when} ({self.status})>"


class ParticipantRow(Row, table=PARTICIPANT):
    """A party to an event in a corpus."""

    __slots__ = ()
    if TYPE_CHECKING:
        article: ArticleRow
        event: EventRow
        role: Role
        kind: ParticipantKind
        actor: Actor | None
        text: str
        start: int | None
        stop: int | None

    @property
    def name(self) -> str:
        """The actor's name, else the words of the text."""
        return self.actor.name if self.actor else self.text

    def __repr__(self) -> str:
        return f"<ParticipantRow {self.role}: {self.name}>"


class CasualtiesRow(_Spanned, Row, table=CASUALTIES):
    """A toll of an event in a corpus."""

    __slots__ = ()
    if TYPE_CHECKING:
        event: EventRow
        kind: CasualtyKind
        low: int
        high: int | None
        who: str | None
        statement: StatementRow | None

    def __repr__(self) -> str:
        return f"<CasualtiesRow {self.low} {self.kind}>"


class MentionRow(_Spanned, Row, table=MENTION):
    """A mention of an actor or a place in a corpus."""

    __slots__ = ()
    if TYPE_CHECKING:
        actor: Actor | None
        place: Place | None
        form: MentionForm
        text: str
        rule: str

    def __repr__(self) -> str:
        return f"<MentionRow {self.text!r}>"


def _actor(raw: RawRow) -> Actor:
    kind: ActorKind = _ACTOR_KIND.decode(raw[3])
    return Actor(id=raw[1], name=raw[2], kind=kind, country=raw[4], title=raw[5], wikidata=raw[6])


def _place(raw: RawRow) -> Place:
    return Place(
        id=raw[1], name=raw[2], kind=_PLACE_KIND.decode(raw[3]), country=raw[4], admin1=raw[5],
        latitude=raw[6], longitude=raw[7],
    )  # fmt: skip


_ACTOR_KIND = TABLES["actors"].column("kind")
_PLACE_KIND = TABLES["places"].column("kind")
_CLASSES: dict[str, type[Row]] = {
    cls._table.name: cls
    for cls in (ArticleRow, StatementRow, EventRow, ParticipantRow, CasualtiesRow, MentionRow)
}


def wrapper(table: Table, source: TableSource) -> Callable[[RawRow], Any]:
    """`wrapped` for many rows of a table."""
    if table.name == "actors":
        return _actor
    return _place if table.name == "places" else partial(_CLASSES[table.name], source)


def wrapped(table: Table, source: TableSource, raw: RawRow) -> Any:
    """A stored row as users see it: a Row, or for actors and places the Actor or Place."""
    return wrapper(table, source)(raw)
