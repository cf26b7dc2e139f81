"""newsmodel reads a news dispatch and returns who said what, and who did what to whom, as typed objects."""

from newsmodel._version import __version__
from newsmodel.errors import (
    FormatError,
    LexiconError,
    NewsmodelError,
    QueryError,
    SchemaError,
    ValidationError,
)
from newsmodel.io.dispatch import write_dispatch
from newsmodel.io.json import from_dict, from_json, to_dict, to_json
from newsmodel.io.reader import read
from newsmodel.lexicon import Lexicon
from newsmodel.model import (
    Actor,
    ActorKind,
    Affiliation,
    Article,
    Casualties,
    CasualtyKind,
    Diagnostic,
    Event,
    EventMention,
    EventStatus,
    EventType,
    Link,
    LinkRelation,
    Mention,
    MentionForm,
    Participant,
    ParticipantKind,
    Place,
    PlaceKind,
    Relation,
    Role,
    Severity,
    Span,
    SpeechAct,
    Statement,
    StatementKind,
    Time,
    TimeType,
)
from newsmodel.parse import parse, parse_many, parse_text
