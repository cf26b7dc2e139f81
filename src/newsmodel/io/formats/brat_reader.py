"""BRAT annotations that somebody has made or changed, as an Article."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, TypeVar

import attrs

from newsmodel.errors import FormatError
from newsmodel.io.formats.brat import standoff
from newsmodel.io.formats.brat_lines import ACTORS, EVENTS, PARTIES, PLACES, Bound, Standoff
from newsmodel.io.json import from_json
from newsmodel.model import (
    Actor,
    ActorKind,
    Article,
    Event,
    EventMention,
    EventStatus,
    EventType,
    Mention,
    MentionForm,
    Participant,
    ParticipantKind,
    Place,
    Role,
    Span,
    SpeechAct,
    Statement,
    StatementKind,
)

__all__ = ["article_of_annotations", "read"]

_RULE = "brat"

_Kind = TypeVar("_Kind", bound=Enum)


def read(folder: Any) -> Iterator[Article]:
    """The articles of a folder of .txt and .ann files.

    Raises:
        FormatError: it is no folder, or an annotation cannot be read; with file and line.
    """
    from newsmodel.io.formats.read import StoredFolder

    if not isinstance(folder, StoredFolder):
        raise FormatError("brat reads a folder", expected="a folder or a zip with .txt and .ann files")
    names = folder.names()
    known = set(names)
    for name in names:
        stem = name.removesuffix(".ann")
        if stem == name or f"{stem}.txt" not in known:
            continue
        text, lines = (folder.bytes_of(f"{stem}{suffix}").decode("utf-8") for suffix in (".txt", ".ann"))
        kept = from_json(folder.bytes_of(f"{stem}.json")) if f"{stem}.json" in known else None
        if kept is not None and kept.text == text and _same(standoff(kept), lines):
            yield kept
        else:
            yield article_of_annotations(text, lines, kept, file=name)


def _same(lines: str, others: str) -> bool:
    """Whether two files hold the same annotations; an editor may end lines otherwise, or leave some empty."""
    first, second = ([line for line in text.splitlines() if line.strip()] for text in (lines, others))
    return first == second


def article_of_annotations(text: str, lines: str, known: Article | None, *, file: str) -> Article:
    """The article that annotations describe.

    Args:
        text: the annotated text.
        lines: the .ann file.
        known: the article as it was before somebody changed the annotations, for what they do not say; or None.
        file: how errors name the .ann file.

    Raises:
        FormatError: a line is not as BRAT writes it; with file and line.
    """
    read = Standoff(text, file)
    for number, line in enumerate(lines.split("\n"), 1):
        if line.strip():
            read.line(number, line)
    return _Builder(text, read, known).article()


class _Builder:
    """Puts an article together out of annotations."""

    def __init__(self, text: str, read: Standoff, known: Article | None) -> None:
        self._text, self._read, self._known = text, read, known
        self._actors: dict[str, Actor] = {a.id: a for a in known.actors} if known else {}
        self._places: dict[str, Place] = {p.id: p for p in known.places} if known else {}
        self._referents: dict[str, Actor | Place] = {}
        self._said: set[str] = set()
        self._rules = {(m.span, m.referent.id, m.form): m.rule for m in known.mentions} if known else {}

    def article(self) -> Article:
        mentions = tuple(self._mentions())
        statements = tuple(self._statements())
        self._said = {statement.id for statement in statements}
        statements = tuple(
            s if s.continues in (None, *self._said) else attrs.evolve(s, continues=None) for s in statements
        )
        events = tuple(self._events())
        found: dict[str, Any] = {
            "actors": tuple(self._actors.values()),
            "places": tuple(self._places.values()),
            "mentions": mentions,
            "statements": statements,
            "events": events,
        }
        odd = self._read.diagnostics()
        if self._known is not None and self._known.text == self._text:
            ids = {record.id for record in (*statements, *events)}
            links = tuple(k for k in self._known.links if k.source in ids and k.target in ids)
            times = dict.fromkeys([*self._known.times, *(r.when for r in (*statements, *events) if r.when)])
            said = (*self._known.diagnostics, *odd)
            return attrs.evolve(self._known, links=links, times=tuple(times), diagnostics=said, **found)
        digest = hashlib.blake2b(self._text.encode(), digest_size=8).hexdigest()
        body = Span(0, len(self._text))
        return Article(id=digest, text=self._text, body=body, diagnostics=odd, **found)

    def _value(self, id: str, name: str, default: _Kind) -> _Kind:
        try:
            return type(default)(self._read.attributes.get((id, name), default.value))
        except ValueError:
            return default

    def _mentions(self) -> Any:
        for id, bound in self._read.bound.items():
            if bound.kind in ACTORS or bound.kind in PLACES:
                thing = self._referent(id, bound)
                self._referents[id] = thing
                form = self._value(id, "Form", MentionForm.NAME)
                for span in bound.spans:
                    rule = self._rules.get((span, thing.id, form), _RULE)
                    yield Mention(span=span, referent=thing, form=form, rule=rule)

    def _referent(self, id: str, bound: Bound) -> Actor | Place:
        """The actor or place of a mention: by the note, else by its words."""
        words = " ".join(self._text[bound.span.slice].split())
        note = self._read.notes.get(id, {})
        name = note.get("name") if isinstance(note.get("name"), str) else words
        slug = re.sub(r"\W+", "-", str(name).lower()).strip("-") or "x"
        given = note.get("id") if isinstance(note.get("id"), str) else None
        if bound.kind in PLACES:
            key = given or f"place:{slug}"
            place = Place(id=key, name=str(name), kind=PLACES[bound.kind])
            return self._places.setdefault(key, place)
        key = given or slug
        wikidata = self._read.links.get(id, "").removeprefix("Wikidata:") or None
        actor = Actor(id=key, name=str(name), kind=ACTORS[bound.kind], wikidata=wikidata)
        return self._actors.setdefault(key, actor)

    def _actor(self, id: str | None) -> Actor | None:
        thing = self._referents.get(id or "")
        return thing if isinstance(thing, Actor) else None

    def _id(self, id: str, letter: str, taken: set[str]) -> str:
        wanted = self._read.notes.get(id, {}).get("id")
        number = len(taken) + 1
        while not isinstance(wanted, str) or wanted in taken:
            wanted, number = f"{letter}{number}", number + 1
        taken.add(wanted)
        return wanted

    def _statements(self) -> Any:
        taken: set[str] = set()
        before = {s.id: s for s in self._known.statements} if self._known else {}
        for id, bound in self._read.bound.items():
            if bound.kind != "Statement":
                continue
            key = self._id(id, "s", taken)
            relation = {
                name: self._read.relations.get((id, name))
                for name in ("Speaker", "Addressee", "Target", "Cue")
            }
            said_by = self._read.bound.get(relation["Speaker"] or "")
            cue = self._read.bound.get(relation["Cue"] or "")
            parts = [*bound.spans, *(b.span for b in (said_by, cue) if b)]
            old = before.get(key)
            made = Statement(
                id=key,
                span=Span(min(p.start for p in parts), max(p.end for p in parts)),
                kind=self._value(id, "Kind", StatementKind.INDIRECT),
                act=self._value(id, "Act", SpeechAct.SAY),
                speaker=self._actor(relation["Speaker"]),
                speaker_span=said_by.span if said_by else None,
                cue=cue.span if cue else None,
                content=bound.spans,
                text=" ".join(self._text[span.slice] for span in bound.spans),
                quotes=old.quotes if old else (),
                addressee=self._actor(relation["Addressee"]),
                target=self._actor(relation["Target"]),
                when=old.when if old else None,
                medium=old.medium if old else None,
                continues=old.continues if old else None,
                rule=_RULE,
            )
            yield old if old is not None and attrs.evolve(made, rule=old.rule) == old else made

    def _events(self) -> Any:
        """One event for all triggers with the same id in their notes; new ones are events of their own."""
        before = {e.id: e for e in self._known.events} if self._known else {}
        taken = set(before)
        grouped: dict[str, list[str]] = {}
        for id in self._read.events:
            noted = self._read.notes.get(id, {}).get("id")
            grouped.setdefault(noted if isinstance(noted, str) else self._id(id, "e", taken), []).append(id)
        for key, ids in grouped.items():
            kinds = [k for id in ids if (k := EVENTS.get(self._read.events[id][0][0]))]
            if kinds:
                yield self._event(key, ids, kinds[0], before.get(key))

    def _event(self, key: str, ids: list[str], kind: EventType, old: Event | None) -> Event:
        mentions = tuple(
            self._telling(bound.span, self._value(id, "Status", EventStatus.HAPPENED), old)
            for id in ids
            if (bound := self._read.bound.get(self._read.events[id][0][1]))
        )
        parties = dict.fromkeys(
            p for id in ids for part in self._read.events[id][1:] if (p := self._party(*part))
        )
        kept: dict[str, Any] = {}
        if old is not None:
            tolls = tuple(c for c in old.casualties if c.statement is None or c.statement in self._said)
            kept = {"place": old.place, "country": old.country, "when": old.when, "casualties": tolls}
        return Event(
            id=key,
            type=kind,
            status=mentions[0].status if mentions else EventStatus.HAPPENED,
            participants=tuple(parties),
            mentions=mentions,
            **kept,
        )

    def _telling(self, span: Span, status: EventStatus, old: Event | None) -> EventMention:
        """The mention of an event as it was, if nobody has changed it."""
        for mention in old.mentions if old else ():
            if (mention.span, mention.status) == (span, status):
                return mention if mention.statement in self._said else attrs.evolve(mention, statement=None)
        return EventMention(span=span, status=status, rule=_RULE)

    def _party(self, role: str, id: str) -> Participant | None:
        name = role.rstrip("0123456789")
        bound = self._read.bound.get(id)
        if bound is None or name not in set(Role):
            return None
        actor = self._actor(id)
        kind = PARTIES.get(bound.kind, ParticipantKind.GROUP)
        if actor is not None and actor.kind is ActorKind.PERSON:
            kind = ParticipantKind.PERSON
        return Participant(
            role=Role(name), kind=kind, actor=actor, span=bound.span, text=self._text[bound.span.slice]
        )
