"""The tables that queries run over: their columns, and the references between them. Both engines hold the same rows.

A stored row is a plain tuple with a value for each column, in order; the first is its key. The keys of what an article
holds are the article's key followed by 24 bits of running number, so sorting by key is sorting by article and text.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Literal, NamedTuple

from newsmodel.errors import StoreError
from newsmodel.model.vocabulary import (
    ActorKind,
    CasualtyKind,
    EventStatus,
    EventType,
    MentionForm,
    ParticipantKind,
    PlaceKind,
    Role,
    SpeechAct,
    StatementKind,
)

__all__ = [
    "ACTOR",
    "ARTICLE",
    "CASUALTIES",
    "EVENT",
    "KEY_BITS",
    "MENTION",
    "PARTICIPANT",
    "PLACE",
    "STATEMENT",
    "TABLES",
    "VOCABULARY",
    "Column",
    "Many",
    "One",
    "RawRow",
    "Table",
    "Value",
]

KEY_BITS = 24

Value = str | int | float | None
"""What a cell holds."""

RawRow = tuple[Any, ...]
"""A stored row: cells in the order of the table's columns."""

Kind = Literal["text", "whole", "number", "day", "choice", "key"]


class Column(NamedTuple):
    """A column: its name, what it holds, and for a closed vocabulary its members."""

    name: str
    kind: Kind = "text"
    choices: type[StrEnum] | None = None

    def decode(self, value: Any) -> Any:
        """The value as users see it.

        Raises:
            StoreError: it is no such value, as in a file that something has written over.
        """
        if value is None:
            return None
        try:
            if self.kind == "day":
                return date.fromisoformat(value)
            return self.choices(value) if self.choices is not None else value
        except (TypeError, ValueError):
            raise StoreError(f"damaged: the corpus holds {value!r} as a {self.name}") from None


class One(NamedTuple):
    """A reference to one row of another table: `name` is its step in a path, `column` holds the key."""

    name: str
    column: str
    table: str


class Many(NamedTuple):
    """The rows of another table that belong to a row.

    Attributes:
        name: its step in a path.
        table: the rows' table.
        column: their column that holds this row's key; with `through`, a column of that table.
        role: only the participants in this role.
        through: a table of pairs between the two, and the column of it that holds the key of the rows.
    """

    name: str
    table: str
    column: str
    role: str | None = None
    through: tuple[str, str] | None = None


class Table(NamedTuple):
    """A table: its name, what one of its rows is called in queries, columns and references."""

    name: str
    root: str
    columns: tuple[Column, ...]
    ones: tuple[One, ...] = ()
    manys: tuple[Many, ...] = ()
    hidden: tuple[str, ...] = ("key",)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(column.name for column in self.columns)

    def position(self, name: str) -> int:
        """Where a column stands in a row."""
        return self.names.index(name)

    def column(self, name: str) -> Column:
        """The column of that name."""
        return self.columns[self.position(name)]

    def one(self, name: str) -> One:
        """The reference of that name."""
        return next(one for one in self.ones if one.name == name)


def _columns(text: str, **special: Column) -> tuple[Column, ...]:
    """Columns out of words "name" or "name:kind"; `special` replaces some."""
    found = []
    for word in text.split():
        name, _, kind = word.partition(":")
        found.append(special.get(name) or Column(name, kind or "text"))  # type: ignore[arg-type] # words above Kind
    return tuple(found)


def _choice(name: str, choices: type[StrEnum]) -> Column:
    return Column(name, "choice", choices)


_ARTICLE = One("article", "article", "articles")

ARTICLE = Table(
    "articles",
    "article",
    _columns("key:key id source date:day language headline byline dateline:key producer text"),
    (One("dateline", "dateline", "places"),),
    (
        Many("statements", "statements", "article"),
        Many("events", "events", "article"),
        Many("mentions", "mentions", "article"),
    ),
)
ACTOR = Table(
    "actors",
    "actor",
    _columns("key:key id name kind country title wikidata head:key", kind=_choice("kind", ActorKind)),
    hidden=("key", "head"),
)
PLACE = Table(
    "places",
    "place",
    _columns(
        "key:key id name kind country admin1 latitude:number longitude:number head:key",
        kind=_choice("kind", PlaceKind),
    ),
    hidden=("key", "head"),
)
STATEMENT = Table(
    "statements",
    "statement",
    _columns(
        "key:key article:key id kind act speaker:key addressee:key target:key date:day medium text start:whole stop:whole"
        " rule",
        kind=_choice("kind", StatementKind),
        act=_choice("act", SpeechAct),
    ),
    (
        _ARTICLE,
        One("speaker", "speaker", "actors"),
        One("addressee", "addressee", "actors"),
        One("target", "target", "actors"),
        One("act", "act", "speech_acts"),
    ),
    (Many("events", "events", "statement", through=("reports", "event")),),
)
EVENT = Table(
    "events",
    "event",
    _columns(
        "key:key article:key id type status place:key country agent:key target:key date:day until:day killed:whole"
        " wounded:whole start:whole stop:whole rule occurrence",
        type=_choice("type", EventType),
        status=_choice("status", EventStatus),
    ),
    (
        _ARTICLE,
        One("place", "place", "places"),
        One("agent", "agent", "actors"),
        One("target", "target", "actors"),
        One("type", "type", "event_types"),
    ),
    (
        Many("participants", "participants", "event"),
        Many("agents", "participants", "event", "agent"),
        Many("targets", "participants", "event", "target"),
        Many("instruments", "participants", "event", "instrument"),
        Many("beneficiaries", "participants", "event", "beneficiary"),
        Many("casualties", "casualties", "event"),
        Many("statements", "statements", "event", through=("reports", "statement")),
    ),
)
PARTICIPANT = Table(
    "participants",
    "participant",
    _columns(
        "key:key article:key event:key role kind actor:key text start:whole stop:whole",
        role=_choice("role", Role),
        kind=_choice("kind", ParticipantKind),
    ),
    (_ARTICLE, One("event", "event", "events"), One("actor", "actor", "actors")),
)
CASUALTIES = Table(
    "casualties",
    "casualties",
    _columns(
        "key:key article:key event:key kind low:whole high:whole who statement:key start:whole stop:whole",
        kind=_choice("kind", CasualtyKind),
    ),
    (_ARTICLE, One("event", "event", "events"), One("statement", "statement", "statements")),
)
MENTION = Table(
    "mentions",
    "mention",
    _columns(
        "key:key article:key actor:key place:key form text start:whole stop:whole rule",
        form=_choice("form", MentionForm),
    ),
    (_ARTICLE, One("actor", "actor", "actors"), One("place", "place", "places")),
)
_REPORTS = Table("reports", "report", _columns("statement:key event:key"), hidden=("statement", "event"))
_EVENT_TYPES = Table("event_types", "event type", _columns("key plover cameo acled"))
_SPEECH_ACTS = Table("speech_acts", "speech act", _columns("key plover cameo"))

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        ARTICLE,
        ACTOR,
        PLACE,
        STATEMENT,
        EVENT,
        PARTICIPANT,
        CASUALTIES,
        MENTION,
        _REPORTS,
        _EVENT_TYPES,
        _SPEECH_ACTS,
    )
}

VOCABULARY: dict[str, tuple[RawRow, ...]] = {
    "event_types": tuple((t.value, t.plover, t.cameo, t.acled) for t in EventType),
    "speech_acts": tuple((a.value, a.plover, a.cameo) for a in SpeechAct),
}
"""Rows of the tables that only repeat the model's vocabularies."""
