"""Queries over a corpus: fields as typed expressions, and what to do with them.

from newsmodel.query import statement as s, event as e

corpus.statements.where(s.speaker.country == "IRQ", s.act.is_in("condemn", "accuse"))
corpus.events.where(e.type.plover == "ASSAULT", e.killed > 0).order_by(e.date).limit(10)
"""

from newsmodel.query.conditions import Condition
from newsmodel.query.expressions import Expression
from newsmodel.query.fields import (
    actor,
    article,
    casualties,
    event,
    mention,
    participant,
    place,
    statement,
)
from newsmodel.query.query import Joined, Query
from newsmodel.query.rows import (
    ArticleRow,
    CasualtiesRow,
    EventRow,
    MentionRow,
    ParticipantRow,
    StatementRow,
)
from newsmodel.query.selection import Grouping, Groups, Selection

__all__ = [
    "actor",
    "article",
    "ArticleRow",
    "casualties",
    "CasualtiesRow",
    "Condition",
    "event",
    "EventRow",
    "Expression",
    "Grouping",
    "Groups",
    "Joined",
    "mention",
    "MentionRow",
    "participant",
    "ParticipantRow",
    "place",
    "Query",
    "Selection",
    "statement",
    "StatementRow",
]
