"""The rules that hold for every Article, and every place where one is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from typing import Any

import attrs

from newsmodel.model import vocabulary as vocabulary_module
from newsmodel.model.actor import Actor
from newsmodel.model.article import Article
from newsmodel.model.event import Event
from newsmodel.model.place import Place
from newsmodel.model.span import Span
from newsmodel.model.statement import Statement
from newsmodel.model.time import Time

__all__ = ["faults_of"]


def faults_of(article: Article) -> list[str]:
    """Every contradiction within an article, one line each: `$.statements[2].cue: span 40-900 leaves the text`."""
    tables = _Tables(article)
    return [
        *_unique_ids(article),
        *(fault for path, span in _spans(article) for fault in tables.span_fault(path, span)),
        *_texts(article),
        *(fault for path, thing in _references(article) for fault in tables.reference_fault(path, thing)),
        *_times(article),
        *_places(article),
        *_tolls(article),
        *_vocabularies(article),
        *_countries(article),
    ]


class _Tables:
    """What the article holds, for looking references up."""

    def __init__(self, article: Article) -> None:
        self.length = len(article.text)
        self.actors = {a.id: a for a in article.actors}
        self.places = {p.id: p for p in article.places}
        # an event may carry the day of a time: same words, same interval
        # by span: an event is dated by the day it counts to, |two days later|, not by the value of the expression
        self.times = {t.span for t in article.times}
        self.records = {s.id for s in article.statements} | {e.id for e in article.events}
        self.statements = {s.id for s in article.statements}

    def span_fault(self, path: str, span: Span) -> Iterator[str]:
        if not 0 <= span[0] <= span[1]:
            yield f"{path}: span {span[0]}-{span[1]} is not 0 <= start <= end"
        elif span[1] > self.length:
            yield f"{path}: span {span[0]}-{span[1]} leaves the text, which ends at {self.length}"

    def reference_fault(self, path: str, thing: Actor | Place | Time | str) -> Iterator[str]:
        if isinstance(thing, Actor):
            if self.actors.get(thing.id) != thing:
                yield f"{path}: actor {thing.id!r} is not in $.actors"
        elif isinstance(thing, Place):
            if self.places.get(thing.id) != thing:
                yield f"{path}: place {thing.id!r} is not in $.places"
        elif isinstance(thing, Time):
            if thing.span not in self.times:
                yield f"{path}: time {thing.value!r} is not in $.times"
        elif path.endswith((".statement", ".continues")):
            if thing not in self.statements:
                yield f"{path}: no statement has id {thing!r}"
        elif thing not in self.records:
            yield f"{path}: no statement or event has id {thing!r}"


def _unique_ids(article: Article) -> Iterator[str]:
    referents: list[tuple[str, Iterable[Actor | Place]]] = [
        ("actors", article.actors),
        ("places", article.places),
    ]
    records: list[tuple[str, Iterable[Statement | Event]]] = [
        ("statements", article.statements),
        ("events", article.events),
    ]
    for group in (referents, records):
        seen: dict[str, str] = {}
        for table, items in group:
            for i, item in enumerate(items):
                path = f"$.{table}[{i}]"
                if item.id in seen:
                    yield f"{path}.id: {item.id!r} is already the id of {seen[item.id]}"
                seen.setdefault(item.id, path)


def _spans(article: Article) -> Iterator[tuple[str, Span]]:
    yield "$.body", article.body
    for table in ("paragraphs", "sentences"):
        for i, span in enumerate(getattr(article, table)):
            yield f"$.{table}[{i}]", span
    for table, names in (
        ("times", ("span",)),
        ("mentions", ("span",)),
        ("affiliations", ("span",)),
        ("statements", ("span", "speaker_span", "cue")),
        ("diagnostics", ("span",)),
    ):
        for i, item in enumerate(getattr(article, table)):
            for name in names:
                span = getattr(item, name)
                if span is not None:
                    yield f"$.{table}[{i}].{name}", span
    for i, statement in enumerate(article.statements):
        for name in ("content", "quotes"):
            for j, span in enumerate(getattr(statement, name)):
                yield f"$.statements[{i}].{name}[{j}]", span
    for i, event in enumerate(article.events):
        for name in ("participants", "casualties", "mentions"):
            for j, item in enumerate(getattr(event, name)):
                if item.span is not None:
                    yield f"$.events[{i}].{name}[{j}].span", item.span


def _texts(article: Article) -> Iterator[str]:
    for i, statement in enumerate(article.statements):
        covered = " ".join(article[span] for span in statement.content)
        if statement.text != covered:
            yield f"$.statements[{i}].text: {statement.text!r} is not what the content covers, {covered!r}"
    for i, event in enumerate(article.events):
        for j, party in enumerate(event.participants):
            if party.span is not None and party.text != article[party.span]:
                yield f"$.events[{i}].participants[{j}].text: {party.text!r} is not what its span covers, {article[party.span]!r}"
    for name in ("headline", "byline"):
        value = getattr(article, name)
        if value is not None and value not in article.text:
            yield f"$.{name}: {value!r} does not stand in the text"


def _references(article: Article) -> Iterator[tuple[str, Actor | Place | Time | str]]:
    if article.dateline is not None:
        yield "$.dateline", article.dateline
    for i, mention in enumerate(article.mentions):
        yield f"$.mentions[{i}].referent", mention.referent
    for i, tie in enumerate(article.affiliations):
        yield f"$.affiliations[{i}].member", tie.member
        yield f"$.affiliations[{i}].group", tie.group
    for i, statement in enumerate(article.statements):
        for name in ("speaker", "addressee", "target", "when", "continues"):
            thing = getattr(statement, name)
            if thing is not None:
                yield f"$.statements[{i}].{name}", thing
    for i, event in enumerate(article.events):
        yield from _event_references(f"$.events[{i}]", event)
    for i, link in enumerate(article.links):
        yield f"$.links[{i}].source", link.source
        yield f"$.links[{i}].target", link.target


def _event_references(path: str, event: Event) -> Iterator[tuple[str, Actor | Place | Time | str]]:
    for name in ("place", "when"):
        thing = getattr(event, name)
        if thing is not None:
            yield f"{path}.{name}", thing
    for j, party in enumerate(event.participants):
        if party.actor is not None:
            yield f"{path}.participants[{j}].actor", party.actor
    for name in ("casualties", "mentions"):
        for j, item in enumerate(getattr(event, name)):
            if item.statement is not None:
                yield f"{path}.{name}[{j}].statement", item.statement


def _times(article: Article) -> Iterator[str]:
    for i, time in enumerate(article.times):
        if time.start is not None and time.end is not None and time.start > time.end:
            yield f"$.times[{i}]: starts on {time.start} and ends before, on {time.end}"


def _places(article: Article) -> Iterator[str]:
    for i, place in enumerate(article.places):
        for name, bound in (("latitude", 90), ("longitude", 180)):
            degrees = getattr(place, name)
            if degrees is not None and not -bound <= degrees <= bound:
                yield f"$.places[{i}].{name}: {degrees} is not within -{bound} to {bound}"


def _tolls(article: Article) -> Iterator[str]:
    for i, event in enumerate(article.events):
        for j, toll in enumerate(event.casualties):
            if toll.low < 0 or (toll.high is not None and toll.high < toll.low):
                yield f"$.events[{i}].casualties[{j}]: {toll.low} to {toll.high} is no number of people"


def _vocabularies(article: Article) -> Iterator[str]:
    """Values that stand where a member of a closed vocabulary should: a str of the same letters has no codes."""
    for path, record in _records(article):
        kind: Any = type(record)
        for name, vocabulary in _choices(kind):
            value = getattr(record, name)
            if not isinstance(value, vocabulary):
                yield f"{path}.{name}: {value!r} is no {vocabulary.__name__}"


def _countries(article: Article) -> Iterator[str]:
    for path, record in _records(article):
        country = getattr(record, "country", None)
        if country is not None and not (
            isinstance(country, str) and len(country) == 3 and country.isascii() and country.isupper()
        ):
            yield f"{path}.country: {country!r} is no ISO 3166-1 alpha-3 code"


def _records(article: Article) -> Iterator[tuple[str, Any]]:
    """The records in the article's tables, and those within its events."""
    for table in (
        "actors",
        "places",
        "times",
        "mentions",
        "affiliations",
        "statements",
        "links",
        "diagnostics",
    ):
        for i, record in enumerate(getattr(article, table)):
            yield f"$.{table}[{i}]", record
    for i, event in enumerate(article.events):
        yield f"$.events[{i}]", event
        for table in ("participants", "casualties", "mentions"):
            for j, record in enumerate(getattr(event, table)):
                yield f"$.events[{i}].{table}[{j}]", record


@cache
def _choices(record: Any) -> tuple[tuple[str, type[StrEnum]], ...]:
    """The fields of a record that hold a member of a vocabulary, with the vocabulary."""
    known = {name: value for name, value in vars(vocabulary_module).items() if isinstance(value, type)}
    found = []
    for field in attrs.fields(record):
        # the name of a type, until somebody has attrs look up what the names stand for
        name = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", "")
        if name in known and issubclass(known[name], StrEnum):
            found.append((field.name, known[name]))
    return tuple(found)
