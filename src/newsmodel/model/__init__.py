"""The model: frozen, slotted attrs classes. Producers and consumers import it; it imports neither."""

from newsmodel.model.actor import Actor, Affiliation, Mention
from newsmodel.model.article import Article
from newsmodel.model.diagnostic import Diagnostic
from newsmodel.model.event import Casualties, Event, EventMention, Link, Participant
from newsmodel.model.place import Place
from newsmodel.model.span import Span
from newsmodel.model.statement import Statement
from newsmodel.model.time import Time
from newsmodel.model.vocabulary import (
    ActorKind,
    CasualtyKind,
    EventStatus,
    EventType,
    LinkRelation,
    MentionForm,
    ParticipantKind,
    PlaceKind,
    Relation,
    Role,
    Severity,
    SpeechAct,
    StatementKind,
    TimeType,
)

__all__ = [
    "Actor",
    "ActorKind",
    "Affiliation",
    "Article",
    "Casualties",
    "CasualtyKind",
    "Diagnostic",
    "Event",
    "EventMention",
    "EventStatus",
    "EventType",
    "Link",
    "LinkRelation",
    "Mention",
    "MentionForm",
    "Participant",
    "ParticipantKind",
    "Place",
    "PlaceKind",
    "Relation",
    "Role",
    "Severity",
    "Span",
    "SpeechAct",
    "Statement",
    "StatementKind",
    "Time",
    "TimeType",
]
