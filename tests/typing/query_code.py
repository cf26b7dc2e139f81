"""Queries as users write them; never run, only read by the type checker (`make types`).

Each `type: ignore` is an error that the type checker must find: strict mypy complains of one that it has no use for.
"""

from __future__ import annotations

import datetime
from typing import assert_type

import newsmodel as nm
from newsmodel.corpus.store import StoredCorpus
from newsmodel.query import (
    Condition,
    EventRow,
    Groups,
    Joined,
    ParticipantRow,
    Query,
    Selection,
    StatementRow,
    actor,
    article,
)
from newsmodel.query import event as e
from newsmodel.query import participant as p
from newsmodel.query import statement as s

corpus = nm.Corpus(nm.read("dispatches/"))
assert_type(nm.open_corpus("news.db"), StoredCorpus)

iraqi = corpus.statements.where(
    s.speaker.country == "IRQ", s.act.is_in("condemn", "accuse"), s.date >= "2023-12-01"
)
assert_type(iraqi, Query[StatementRow])
assert_type([row.speaker for row in iraqi], list[nm.Actor | None])
assert_type(iraqi.first(), StatementRow | None)
assert_type(iraqi.one().load(), nm.Statement)
assert_type(corpus.statements.where(lambda row: "victory" in row.text), Query[StatementRow])
assert_type(corpus.actors.where(actor.kind == nm.ActorKind.PERSON).first(), nm.Actor | None)

attacks = corpus.events.where(e.type.plover == "ASSAULT", e.place.country == "IRQ", e.killed > 0)
assert_type(attacks.order_by(e.date, -e.killed, e.killed.descending()).limit(10), Query[EventRow])
assert_type(attacks.max(e.killed), int | None)
assert_type(attacks.min(e.date), datetime.date | None)
assert_type(attacks.where(e.agents.any(p.actor == "kataib-hezbollah")), Query[EventRow])

assert_type(corpus.statements.select(s.text), Selection[str])
assert_type(corpus.statements.select(s.article.source), Selection[str | None])
assert_type(
    corpus.statements.select(s.speaker, s.act, s.date),
    Selection[tuple[nm.Actor | None, nm.SpeechAct, datetime.date | None]],
)
assert_type(corpus.articles.select(article.id).distinct().first(), str | None)
assert_type(
    corpus.statements.group_by(s.speaker, s.target).count(),
    Groups[tuple[nm.Actor | None, nm.Actor | None, int]],
)
assert_type(corpus.events.group_by(e.place, e.date.month).sum(e.killed).one()[1], str | None)

pairs = corpus.events.join(e.agents)
assert_type(pairs, Joined[EventRow, ParticipantRow])
either = (e.killed > 3) | (p.actor == "USA")
assert_type(either, Condition[EventRow | ParticipantRow])
assert_type(pairs.where(either).select(e.date, p.text), Selection[tuple[datetime.date | None, str]])

corpus.statements.where(s.spaker == "x")  # type: ignore[attr-defined]
corpus.statements.where(s.speaker.nme == "x")  # type: ignore[attr-defined]
corpus.statements.where(e.killed > 3)  # type: ignore[arg-type]
corpus.statements.where(s.act == 5)  # type: ignore[arg-type]
corpus.statements.where(s.date > 5)  # type: ignore[operator]
corpus.statements.where(s.text.contains(5))  # type: ignore[arg-type]
corpus.statements.where(lambda row: row.killed)  # type: ignore[attr-defined]
corpus.statements.order_by(e.date)  # type: ignore[arg-type]
corpus.statements.select(e.date)  # type: ignore[arg-type]
corpus.events.sum(e.country)  # type: ignore[arg-type]
corpus.events.join(s.events)  # type: ignore[arg-type]
corpus.events.where(either)  # type: ignore[arg-type]
corpus.events.where(e.agents.any(s.text == "x"))  # type: ignore[arg-type]
