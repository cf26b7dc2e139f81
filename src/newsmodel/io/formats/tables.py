"""Articles as tidy tables: one row an article, actor, statement, event or mention; cells hold one value each.

Spans are two columns, `start` and `end`. Lists are joined by " | ". The column `document` of the articles holds the
whole article in the JSON form, so that a file of tables gives back what was written.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

from newsmodel.io.formats.uri import Uris
from newsmodel.io.json import to_json
from newsmodel.model import Actor, Article, Event, Place, Role, Span

__all__ = ["COLUMNS", "Row", "rows_of"]

Row = dict[str, Any]

_ARTICLE = "article text, uri text, producer text, source text, date date, language text, headline text, byline text, dateline text, text text, body_start int, body_end int, paragraphs int, sentences int, statements int, events int, diagnostics text, document text"
_ACTOR = "article text, actor text, uri text, name text, kind text, country text, title text, wikidata text, aliases text, mentions int, affiliations text"
_STATEMENT = "article text, statement text, uri text, date date, source text, kind text, act text, plover text, cameo text, speaker text, speaker_name text, speaker_kind text, speaker_country text, addressee text, target text, target_name text, cue text, text text, quoted text, start int, end int, when text, when_start date, when_end date, medium text, continues text, rule text"
_EVENT = "article text, event text, uri text, date date, source text, type text, plover text, cameo text, acled text, status text, agents text, agent_names text, targets text, target_names text, instruments text, beneficiaries text, place text, place_name text, admin1 text, country text, latitude float, longitude float, when text, when_start date, when_end date, killed int, wounded int, missing int, captured int, displaced int, trigger text, start int, end int, statements text, rule text"
_MENTION = "article text, start int, end int, text text, referent text, referent_type text, name text, form text, rule text"


def _columns(listed: str) -> dict[str, str]:
    return dict(pair.split() for pair in listed.split(", "))


COLUMNS: dict[str, dict[str, str]] = {
    "articles": _columns(_ARTICLE),
    "actors": _columns(_ACTOR),
    "statements": _columns(_STATEMENT),
    "events": _columns(_EVENT),
    "mentions": _columns(_MENTION),
}
"""The columns of each table, in order, each with the type of its cells: text, int, float or date. Cells may be None."""


def rows_of(article: Article, table: str, uris: Uris) -> Iterator[Row]:
    """The rows that an article has in a table."""
    return _ROWS[table](article, uris)


def _articles(article: Article, uris: Uris) -> Iterator[Row]:
    yield {
        "article": article.id,
        "uri": uris.article(article),
        "producer": article.producer,
        "source": article.source,
        "date": article.date,
        "language": article.language,
        "headline": article.headline,
        "byline": article.byline,
        "dateline": _id(article.dateline),
        "text": article.text,
        "body_start": article.body.start,
        "body_end": article.body.end,
        "paragraphs": len(article.paragraphs),
        "sentences": len(article.sentences),
        "statements": len(article.statements),
        "events": len(article.events),
        "diagnostics": _joined(d.code for d in article.diagnostics),
        "document": to_json(article),
    }


def _actors(article: Article, uris: Uris) -> Iterator[Row]:
    for actor in article.actors:
        ties = (f"{tie.relation} {tie.group.id}" for tie in article.affiliations if tie.member.id == actor.id)
        yield {
            "article": article.id,
            "actor": actor.id,
            "uri": uris.of(actor),
            "name": actor.name,
            "kind": actor.kind.value,
            "country": actor.country,
            "title": actor.title,
            "wikidata": actor.wikidata,
            "aliases": _joined(actor.aliases),
            "mentions": len(article.mentions_of(actor)),
            "affiliations": _joined(ties),
        }


def _statements(article: Article, uris: Uris) -> Iterator[Row]:
    for statement in article.statements:
        speaker, target = statement.speaker, statement.target
        yield {
            "article": article.id,
            "statement": statement.id,
            "uri": uris.part(article, statement.id),
            "date": article.date,
            "source": article.source,
            "kind": statement.kind.value,
            "act": statement.act.value,
            "plover": statement.act.plover,
            "cameo": statement.act.cameo,
            "speaker": _id(speaker),
            "speaker_name": speaker.name if speaker else None,
            "speaker_kind": speaker.kind.value if speaker else None,
            "speaker_country": speaker.country if speaker else None,
            "addressee": _id(statement.addressee),
            "target": _id(target),
            "target_name": target.name if target else None,
            "cue": _text(article, statement.cue),
            "text": statement.text,
            "quoted": _joined(article[span] for span in statement.quotes),
            "start": statement.span.start,
            "end": statement.span.end,
            **_when(statement),
            "medium": statement.medium,
            "continues": statement.continues,
            "rule": statement.rule,
        }


def _events(article: Article, uris: Uris) -> Iterator[Row]:
    for event in article.events:
        place = event.place
        first = event.mentions[0] if event.mentions else None
        yield {
            "article": article.id,
            "event": event.id,
            "uri": uris.part(article, event.id),
            "date": event.date or article.date,
            "source": article.source,
            "type": event.type.value,
            "plover": event.type.plover,
            "cameo": event.type.cameo,
            "acled": event.type.acled,
            "status": event.status.value,
            **_parties(event),
            "place": _id(place),
            "place_name": place.name if place else None,
            "admin1": place.admin1 if place else None,
            "country": event.country,
            "latitude": place.latitude if place else None,
            "longitude": place.longitude if place else None,
            **_when(event),
            **{kind: event.toll(kind) for kind in _TOLLS},
            "trigger": _text(article, first.span if first else None),
            "start": first.span.start if first else None,
            "end": first.span.end if first else None,
            "statements": _joined(dict.fromkeys(m.statement for m in event.mentions if m.statement)),
            "rule": first.rule if first else None,
        }


_TOLLS: Any = (
    "killed",
    "wounded",
    "missing",
    "captured",
    "displaced",
)  # CasualtyKind members equal their values


def _parties(event: Event) -> Row:
    def of(role: Role) -> list[Any]:
        return [p for p in event.participants if p.role == role]

    return {
        "agents": _joined(p.actor.id for p in of(Role.AGENT) if p.actor),
        "agent_names": _joined(p.name for p in of(Role.AGENT)),
        "targets": _joined(p.actor.id for p in of(Role.TARGET) if p.actor),
        "target_names": _joined(p.name for p in of(Role.TARGET)),
        "instruments": _joined(p.name for p in of(Role.INSTRUMENT)),
        "beneficiaries": _joined(p.name for p in of(Role.BENEFICIARY)),
    }


def _mentions(article: Article, uris: Uris) -> Iterator[Row]:
    for mention in article.mentions:
        yield {
            "article": article.id,
            "start": mention.span.start,
            "end": mention.span.end,
            "text": article[mention.span],
            "referent": mention.referent.id,
            "referent_type": "actor" if isinstance(mention.referent, Actor) else "place",
            "name": mention.referent.name,
            "form": mention.form.value,
            "rule": mention.rule,
        }


_ROWS: dict[str, Callable[[Article, Uris], Iterator[Row]]] = {
    "articles": _articles,
    "actors": _actors,
    "statements": _statements,
    "events": _events,
    "mentions": _mentions,
}


def _id(thing: Actor | Place | None) -> str | None:
    return thing.id if thing else None


def _text(article: Article, span: Span | None) -> str | None:
    return article[span] if span is not None else None


def _when(record: Any) -> Row:
    time = record.when
    start: datetime.date | None = time.start if time else None
    end: datetime.date | None = time.end if time else None
    return {"when": time.value if time else None, "when_start": start, "when_end": end}


def _joined(values: Any) -> str | None:
    return " | ".join(values) or None
