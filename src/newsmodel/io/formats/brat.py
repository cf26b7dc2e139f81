"""BRAT standoff: for each article a text, its annotations, and the article itself; an annotation.conf beside them.

The format: https://brat.nlplab.org/standoff.html. Offsets are code points of the text. BRAT forbids line ends within
an annotation: a span over several lines is written in pieces.

`000001-ID.txt` and `.ann` are for BRAT and whoever annotates in it; the number keeps the order. `.json` holds the article whole. Where the
annotations are still those of the article, the reader gives it back; where somebody changed them, it reads them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from newsmodel.io.formats.characters import one_line
from newsmodel.io.formats.losses import Losses
from newsmodel.io.formats.uri import BASE
from newsmodel.io.json import to_bytes
from newsmodel.model import (
    Actor,
    ActorKind,
    Article,
    Event,
    EventStatus,
    EventType,
    MentionForm,
    Participant,
    ParticipantKind,
    Place,
    PlaceKind,
    Role,
    Span,
    SpeechAct,
    Statement,
    StatementKind,
)

__all__ = ["BratWriter", "configuration", "actor_type", "party_type", "pieces", "place_type", "standoff"]

_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


class BratWriter:
    """Writes three files an article into a folder.

    Args:
        folder: where they go.
        base: not used: BRAT knows no URIs.
    """

    def __init__(self, folder: Any, *, base: str = BASE) -> None:
        self._folder = folder
        self._count = 0
        self.losses = Losses()

    def write(self, article: Article) -> None:
        """Writes one article."""
        self._count += 1
        name = f"{self._count:06}-" + re.sub(r"[^\w-]", "_", article.id)
        self._folder.add(f"{name}.txt", article.text.encode())
        self._folder.add(f"{name}.ann", standoff(article).encode())
        self._folder.add(f"{name}.json", to_bytes(article) + b"\n")

    def finalize(self) -> None:
        """Writes the names that annotators choose from."""
        self._folder.add("annotation.conf", configuration().encode())


def configuration() -> str:
    """The annotation.conf: entities, relations, events and attributes, out of the vocabularies."""
    entities = [*(actor_type(kind) for kind in ActorKind), *(place_type(kind) for kind in PlaceKind)]
    entities += [party_type(kind) for kind in ParticipantKind] + ["Statement", "Cue"]
    relations = ["Speaker", "Addressee", "Target", "Cue"]
    roles = ", ".join(f"{role}*:<ENTITY>" for role in Role)
    attributes = [
        f"{name}\tArg:{about}, Value:{'|'.join(values)}"
        for name, about, values in (
            ("Act", "Statement", SpeechAct),
            ("Kind", "Statement", StatementKind),
            ("Form", "<ENTITY>", MentionForm),
            ("Status", "<EVENT>", EventStatus),
        )
    ]
    sections = {
        "entities": entities,
        "relations": [f"{name}\tArg1:Statement, Arg2:<ENTITY>" for name in relations],
        "events": [f"{kind}\t{roles}" for kind in EventType],
        "attributes": attributes,
    }
    return "\n".join(f"[{name}]\n" + "\n".join(lines) + "\n" for name, lines in sections.items())


def actor_type(kind: ActorKind) -> str:
    """BRAT's name of a kind of actor ("Armed_group")."""
    return kind.value.capitalize()


def place_type(kind: PlaceKind) -> str:
    """BRAT's name of a kind of place ("Place_city")."""
    return f"Place_{kind.value}"


def party_type(kind: ParticipantKind) -> str:
    """BRAT's name of a kind of party that is no actor ("Party_thing")."""
    return f"Party_{kind.value}"


def pieces(text: str, spans: Iterable[Span]) -> list[Span]:
    """The stretches of spans that hold no line end; empty ones are left out.

    For example:

        >>> pieces("one\\ntwo", [Span(1, 6)])
        [Span(start=1, end=3), Span(start=4, end=6)]
    """
    return [Span(m.start(), m.end()) for span in spans for m in _LINE.finditer(text, span.start, span.end)]


def standoff(article: Article) -> str:
    """The lines of the .ann file: text-bound annotations, events, relations, attributes, notes."""
    return "".join(line + "\n" for line in _Annotations(article).lines())


class _Annotations:
    """Numbers and gathers the annotations of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._lines: list[str] = []
        self._numbers: dict[str, int] = {}
        self._bound: dict[tuple[str, tuple[Span, ...]], str] = {}
        self._by_referent: dict[str, list[tuple[Span, str]]] = {}

    def lines(self) -> Iterator[str]:
        self._mentions()
        for statement in self._article.statements:
            self._statement(statement)
        for event in self._article.events:
            self._event(event)
        yield from self._lines

    def _next(self, letter: str) -> str:
        self._numbers[letter] = self._numbers.get(letter, 0) + 1
        return f"{letter}{self._numbers[letter]}"

    def _add(self, letter: str, *fields: str) -> str:
        id = self._next(letter)
        self._lines.append("\t".join((id, *fields)))
        return id

    def _text_bound(self, kind: str, spans: Iterable[Span], *, anew: bool = False) -> str | None:
        """The id of the annotation of that kind and place; made if there is none, or a new one is wanted."""
        text = self._article.text
        parts = pieces(text, spans)
        if not parts:
            return None
        key = kind, tuple(parts)
        if anew or key not in self._bound:
            places = ";".join(f"{part.start} {part.end}" for part in parts)
            covered = " ".join(part.of(text) for part in parts).replace("\t", " ")
            self._bound[key] = self._add("T", f"{kind} {places}", covered)
        return self._bound[key]

    def _mentions(self) -> None:
        for mention in self._article.mentions:
            thing = mention.referent
            kind = place_type(thing.kind) if isinstance(thing, Place) else actor_type(thing.kind)
            id = self._text_bound(kind, [mention.span], anew=True)
            if id is None:
                continue
            self._by_referent.setdefault(thing.id, []).append((mention.span, id))
            self._add("A", f"Form {id} {mention.form}")
            if isinstance(thing, Actor) and thing.wikidata:
                self._add("N", f"Reference {id} Wikidata:{thing.wikidata}", one_line(thing.name))
            self._note(id, {"id": thing.id, "name": thing.name})

    def _note(self, id: str, about: dict[str, str]) -> None:
        self._add("#", f"AnnotatorNotes {id}", json.dumps(about, ensure_ascii=True))

    def _statement(self, statement: Statement) -> None:
        id = self._text_bound("Statement", statement.content, anew=True)
        if id is None:
            return
        self._add("A", f"Act {id} {statement.act}")
        self._add("A", f"Kind {id} {statement.kind}")
        for name, actor in (
            ("Speaker", statement.speaker),
            ("Addressee", statement.addressee),
            ("Target", statement.target),
        ):
            where = statement.speaker_span if name == "Speaker" else None
            other = self._mention_of(actor, where or statement.span) if actor else None
            if other:
                self._add("R", f"{name} Arg1:{id} Arg2:{other}")
        cue = self._text_bound("Cue", [statement.cue], anew=True) if statement.cue else None
        if cue:
            self._add("R", f"Cue Arg1:{id} Arg2:{cue}")
        self._note(id, {"id": statement.id})

    def _mention_of(self, thing: Actor | Place, near: Span) -> str | None:
        """The mention of an actor that stands nearest to a span."""
        known = self._by_referent.get(thing.id)
        return min(known, key=lambda m: abs(m[0].start - near.start))[1] if known else None

    def _event(self, event: Event) -> None:
        for mention in event.mentions:
            trigger = self._text_bound(event.type, [mention.span], anew=True)
            if trigger is None:
                continue
            parties = [(p.role, id) for p in event.participants if (id := self._party(p, mention.span))]
            parts = [f"{event.type}:{trigger}"]
            seen: dict[str, int] = {}
            for role, id in parties:
                seen[role] = seen.get(role, 0) + 1
                parts.append(f"{role}{seen[role] if seen[role] > 1 else ''}:{id}")
            id = self._add("E", " ".join(parts))
            self._add("A", f"Status {id} {mention.status}")
            self._note(id, {"id": event.id})

    def _party(self, party: Participant, near: Span) -> str | None:
        if party.actor is not None:
            found = self._mention_of(party.actor, party.span or near)
            if found:
                return found
        return self._text_bound(party_type(party.kind), [party.span]) if party.span else None
