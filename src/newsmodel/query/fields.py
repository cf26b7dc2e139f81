"""The fields that queries may name: `statement.speaker.country`, `event.place.name`, `article.source` ...

Each class lists the fields of one kind of row. N is None where the row may be missing (a statement has perhaps no
speaker, so its speaker's name is perhaps None), Never where it cannot be.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Generic, Never, NoReturn, TypeVar

from newsmodel.errors import QueryError
from newsmodel.model import (
    Actor,
    ActorKind,
    CasualtyKind,
    EventStatus,
    EventType,
    MentionForm,
    ParticipantKind,
    Place,
    PlaceKind,
    Role,
    SpeechAct,
    StatementKind,
)
from newsmodel.query.conditions import And, Any_, Condition, Path
from newsmodel.query.expressions import Choice, Day, Number, Text, Who
from newsmodel.query.rows import (
    ArticleRow,
    CasualtiesRow,
    EventRow,
    MentionRow,
    ParticipantRow,
    StatementRow,
)
from newsmodel.query.tables import (
    ACTOR,
    ARTICLE,
    CASUALTIES,
    EVENT,
    MENTION,
    PARTICIPANT,
    PLACE,
    STATEMENT,
    TABLES,
    Column,
    Table,
)

__all__ = [
    "ActorFields",
    "ArticleFields",
    "CasualtiesFields",
    "EventFields",
    "Fields",
    "ManyFields",
    "MentionFields",
    "ParticipantFields",
    "PlaceFields",
    "StatementFields",
    "actor",
    "article",
    "casualties",
    "event",
    "mention",
    "participant",
    "place",
    "statement",
]

R_co = TypeVar("R_co", covariant=True)
C = TypeVar("C")
N = TypeVar("N")


class _Names:
    """Makes the fields when asked, out of the tables: what is not in the table is not in the query language."""

    __slots__ = ()
    _path: Path

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            made = _made(self._path, name)
            if made is None:
                raise QueryError(
                    f"{_shown(self._path)} has no field {name!r}; it has: {', '.join(dir(self))}"
                )
            return made

    def __dir__(self) -> list[str]:
        table = self._path.last_table
        names = {c.name for c in table.columns if c.name not in table.hidden and c.kind != "key"}
        return sorted(names | {one.name for one in table.ones} | {many.name for many in table.manys})


def _shown(path: Path) -> str:
    return ".".join([path.table.root, *(step.name for step in path.steps)])


def _made(path: Path, name: str) -> object:
    """The field of that name behind a path, or None."""
    table = path.last_table
    for one in table.ones:
        if one.name == name:
            target = TABLES[one.table]
            steps = (*path.steps, one)
            if name in ("type", "act"):  # both a value and the way to its codes
                return _CODED[name](Path(path.table, path.steps, table.column(name)))
            return _CLASSES[target.name](Path(path.table, steps, _column_of(target)))
    for many in table.manys:
        if many.name == name:
            return ManyFields(path._replace(column=table.columns[0]), many.name)
    for column in table.columns:
        if column.name == name and name not in table.hidden and column.kind != "key":
            return _EXPRESSIONS[column.kind](Path(path.table, path.steps, column))
    return None


def _column_of(table: Table) -> Column:
    """The column that stands for a row as a whole."""
    return table.column("head") if table in (ACTOR, PLACE) else table.columns[0]


class Fields(_Names, Generic[R_co, N]):
    """The fields of one kind of row. Asking for one that does not exist is a QueryError that lists those that do."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __eq__(self, other: object) -> NoReturn:
        raise QueryError(f"{self} is a row: compare one of its fields: {', '.join(dir(self))}")

    __ne__ = __eq__
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return _shown(self._path)


class ActorFields(_Names, Who[R_co, Actor | N, Actor | str], Generic[R_co, N]):
    """An actor, the same in every article. Compared with an Actor or an id."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: Text[R_co, str | N]
        name: Text[R_co, str | N]
        kind: Choice[R_co, ActorKind | N, ActorKind | str]
        country: Text[R_co, str | None]
        title: Text[R_co, str | None]
        wikidata: Text[R_co, str | None]


class PlaceFields(_Names, Who[R_co, Place | N, Place | str], Generic[R_co, N]):
    """A place. Compared with a Place or an id."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: Text[R_co, str | N]
        name: Text[R_co, str | N]
        kind: Choice[R_co, PlaceKind | N, PlaceKind | str]
        country: Text[R_co, str | None]
        admin1: Text[R_co, str | None]
        latitude: Number[R_co, float | None]
        longitude: Number[R_co, float | None]


class ArticleFields(Fields[R_co, N]):
    """An article; `text` is the whole dispatch."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: Text[R_co, str | N]
        source: Text[R_co, str | None]
        date: Day[R_co, datetime.date | None]
        language: Text[R_co, str | N]
        headline: Text[R_co, str | None]
        byline: Text[R_co, str | None]
        dateline: PlaceFields[R_co, None]
        producer: Text[R_co, str | N]
        text: Text[R_co, str | N]
        statements: ManyFields[R_co, StatementRow]
        events: ManyFields[R_co, EventRow]
        mentions: ManyFields[R_co, MentionRow]


class _Coded(_Names):
    """A value of a vocabulary that leads on to the codes that other schemes have for it."""

    __slots__ = ()
    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(_Codes(_codes_of(self._path)), name)

        def __dir__(self):
            return dir(_Codes(_codes_of(self._path)))


def _codes_of(path: Path) -> Path:
    """The path to the row of codes for a value."""
    one = path.last_table.one(path.column.name)
    return Path(path.table, (*path.steps, one), TABLES[one.table].columns[0])


class ActField(_Coded, Choice[R_co, SpeechAct | N, SpeechAct | str], Generic[R_co, N]):
    """A speech act, and the codes of other schemes for it."""

    __slots__ = ()
    if TYPE_CHECKING:
        plover: Text[R_co, str | None]
        cameo: Text[R_co, str | None]


class TypeField(_Coded, Choice[R_co, EventType | N, EventType | str], Generic[R_co, N]):
    """An event type, and the codes of other schemes for it."""

    __slots__ = ()
    if TYPE_CHECKING:
        plover: Text[R_co, str | None]
        cameo: Text[R_co, str | None]
        acled: Text[R_co, str | None]


class _Codes(Fields[R_co, N]):
    __slots__ = ()

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if name != "key"]


class StatementFields(Fields[R_co, N]):
    """A statement; `date` is the day of speaking, or else of the dispatch."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: Text[R_co, str | N]
        article: ArticleFields[R_co, N]
        kind: Choice[R_co, StatementKind | N, StatementKind | str]
        act: ActField[R_co, N]
        speaker: ActorFields[R_co, None]
        addressee: ActorFields[R_co, None]
        target: ActorFields[R_co, None]
        date: Day[R_co, datetime.date | None]
        medium: Text[R_co, str | None]
        text: Text[R_co, str | N]
        start: Number[R_co, int | N]
        stop: Number[R_co, int | N]
        rule: Text[R_co, str | N]
        events: ManyFields[R_co, EventRow]


class EventFields(Fields[R_co, N]):
    """An event; `agent` and `target` are its first named ones, `occurrence` is the same in all reports of one occurrence."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: Text[R_co, str | N]
        article: ArticleFields[R_co, N]
        type: TypeField[R_co, N]
        status: Choice[R_co, EventStatus | N, EventStatus | str]
        place: PlaceFields[R_co, None]
        country: Text[R_co, str | None]
        agent: ActorFields[R_co, None]
        target: ActorFields[R_co, None]
        date: Day[R_co, datetime.date | None]
        until: Day[R_co, datetime.date | None]
        killed: Number[R_co, int | None]
        wounded: Number[R_co, int | None]
        start: Number[R_co, int | None]
        stop: Number[R_co, int | None]
        rule: Text[R_co, str | None]
        occurrence: Text[R_co, str | N]
        participants: ManyFields[R_co, ParticipantRow]
        agents: ManyFields[R_co, ParticipantRow]
        targets: ManyFields[R_co, ParticipantRow]
        instruments: ManyFields[R_co, ParticipantRow]
        beneficiaries: ManyFields[R_co, ParticipantRow]
        casualties: ManyFields[R_co, CasualtiesRow]
        statements: ManyFields[R_co, StatementRow]


class ParticipantFields(Fields[R_co, N]):
    """A party to an event."""

    __slots__ = ()
    if TYPE_CHECKING:
        article: ArticleFields[R_co, N]
        event: EventFields[R_co, N]
        role: Choice[R_co, Role | N, Role | str]
        kind: Choice[R_co, ParticipantKind | N, ParticipantKind | str]
        actor: ActorFields[R_co, None]
        text: Text[R_co, str | N]
        start: Number[R_co, int | None]
        stop: Number[R_co, int | None]


class CasualtiesFields(Fields[R_co, N]):
    """One toll that a text gives; `statement` is the one that reports it, if not the outlet itself."""

    __slots__ = ()
    if TYPE_CHECKING:
        article: ArticleFields[R_co, N]
        event: EventFields[R_co, N]
        kind: Choice[R_co, CasualtyKind | N, CasualtyKind | str]
        low: Number[R_co, int | N]
        high: Number[R_co, int | None]
        who: Text[R_co, str | None]
        statement: StatementFields[R_co, None]
        start: Number[R_co, int | N]
        stop: Number[R_co, int | N]


class MentionFields(Fields[R_co, N]):
    """A stretch of text that stands for an actor or a place."""

    __slots__ = ()
    if TYPE_CHECKING:
        article: ArticleFields[R_co, N]
        actor: ActorFields[R_co, None]
        place: PlaceFields[R_co, None]
        form: Choice[R_co, MentionForm | N, MentionForm | str]
        text: Text[R_co, str | N]
        start: Number[R_co, int | N]
        stop: Number[R_co, int | N]
        rule: Text[R_co, str | N]


class ManyFields(Generic[R_co, C]):
    """Rows that belong to a row: `event.agents.any(participant.actor == "kataib-hezbollah")`."""

    __slots__ = ("_name", "_path")

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name

    def any(self, *conditions: Condition[C]) -> Condition[R_co]:
        """True if at least one of them fulfils all conditions; without any, if there is one at all."""
        many = next(m for m in self._path.last_table.manys if m.name == self._name)
        table = TABLES[many.table]
        for condition in conditions:
            if not isinstance(condition, Condition):
                raise QueryError(f"{self}.any takes conditions, not {condition!r}")
            for path in condition.paths():
                if path.table != table:
                    raise QueryError(
                        f"{path} is no field of {self}, which are told by the fields of {table.root!r}"
                    )
        part = None if not conditions else conditions[0] if len(conditions) == 1 else And(conditions)
        return Any_(self._path, many, part)

    def __repr__(self) -> str:
        return f"{_shown(self._path)}.{self._name}"


_EXPRESSIONS: dict[str, Any] = {
    "text": Text,
    "whole": Number,
    "number": Number,
    "day": Day,
    "choice": Choice,
}
_CODED: dict[str, Any] = {"type": TypeField, "act": ActField}
_CLASSES: dict[str, Any] = {
    "articles": ArticleFields,
    "actors": ActorFields,
    "places": PlaceFields,
    "statements": StatementFields,
    "events": EventFields,
}


def _root(table: Table) -> Path:
    return Path(table, (), _column_of(table))


article: ArticleFields[ArticleRow, Never] = ArticleFields(_root(ARTICLE))
actor: ActorFields[Actor, Never] = ActorFields(_root(ACTOR))
place: PlaceFields[Place, Never] = PlaceFields(_root(PLACE))
statement: StatementFields[StatementRow, Never] = StatementFields(_root(STATEMENT))
event: EventFields[EventRow, Never] = EventFields(_root(EVENT))
participant: ParticipantFields[ParticipantRow, Never] = ParticipantFields(_root(PARTICIPANT))
casualties: CasualtiesFields[CasualtiesRow, Never] = CasualtiesFields(_root(CASUALTIES))
mention: MentionFields[MentionRow, Never] = MentionFields(_root(MENTION))
