"""W3C Web Annotation: one annotation a statement, event mention and actor or place mention.

The model: https://www.w3.org/TR/annotation-model/. Each target is a stretch of the text by its position (code
points, as the recommendation counts) and by its words, so that it is found again in a text that has moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, Any

from newsmodel.io.formats.losses import ANALYSIS, NAMING, RULES
from newsmodel.io.formats.stamp import stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Article, Event, Span, Statement

__all__ = ["AnnotationWriter"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of prefix and suffix


class AnnotationWriter(TextWriter):
    """Writes one collection with one page, which streams: the total stands at the end."""

    lost = (
        *RULES, *ANALYSIS, *NAMING, "source", "headline", "byline", "dateline", "affiliations", "places.kind",
        "places.country", "places.admin1", "places.latitude", "statements.cue", "statements.quotes",
        "statements.speaker_span", "statements.when", "statements.medium", "statements.continues",
        "events.participants.kind", "events.participants.span", "events.casualties.who", "events.casualties.span",
        "events.casualties.statement", "events.mentions.statement",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self._count = 0
        self._collection = f"{self.uris.base}annotations"

    def write(self, article: Article) -> None:
        """Writes the annotations of one article."""
        self.losses.look_at(article)
        for annotation in self._annotations(article):
            self._begin() if self._count == 0 else self.put(",\n")
            self.put_json(annotation, end=b"")
            self._count += 1

    def finalize(self) -> None:
        """Closes page and collection."""
        if self._count == 0:
            self._begin()
        self.put(f'\n]}},"total":{self._count}}}\n')

    def _begin(self) -> None:
        import orjson

        head = {
            "@context": _CONTEXT,
            "id": self._collection,
            "type": "AnnotationCollection",
            "label": "newsmodel",
        }
        page = {
            "id": f"{self._collection}-1",
            "type": "AnnotationPage",
            "partOf": self._collection,
            "startIndex": 0,
        }
        self.put(orjson.dumps(head | {"last": page["id"]}).decode()[:-1])
        self.put(',"first":' + orjson.dumps(page).decode()[:-1] + ',"items":[\n')

    def _annotations(self, article: Article) -> Iterator[dict[str, Any]]:
        for statement in article.statements:
            yield self._annotation(article, statement.id, statement.content, self._of_statement(statement))
        for event in article.events:
            bodies = self._of_event(event)
            for number, mention in enumerate(event.mentions, 1):
                said = [_tag(f"status: {mention.status}")]
                yield self._annotation(article, f"{event.id}-m{number}", [mention.span], bodies + said)
        for number, named in enumerate(article.mentions, 1):
            who = [_link(self.uris.of(named.referent), "identifying"), _tag(f"form: {named.form}")]
            yield self._annotation(article, f"m{number}", [named.span], [*who, _text(named.referent.name)])

    def _of_statement(self, statement: Statement) -> list[dict[str, Any]]:
        bodies = [
            _link(self.uris.term(statement.act), "classifying"),
            _tag(f"act: {statement.act}"),
            _tag(f"kind: {statement.kind}"),
        ]
        for role in ("speaker", "addressee", "target"):
            actor = getattr(statement, role)
            if actor is not None:
                bodies += [_link(self.uris.of(actor), "identifying"), _text(f"{role}: {actor.name}")]
        return bodies

    def _of_event(self, event: Event) -> list[dict[str, Any]]:
        bodies = [_link(self.uris.term(event.type), "classifying"), _tag(f"event: {event.type}")]
        bodies += [_text(f"{party.role}: {party.name}") for party in event.participants]
        bodies += [_link(self.uris.of(p.actor), "identifying") for p in event.participants if p.actor]
        if event.place:
            bodies += [_link(self.uris.of(event.place), "identifying"), _text(f"place: {event.place.name}")]
        if event.when:
            bodies.append(_text(f"when: {event.when.value}"))
        return bodies + [
            _text(
                f"{c.kind}: {c.low}" + ("" if c.high == c.low else f" to {'?' if c.high is None else c.high}")
            )
            for c in event.casualties
        ]

    def _annotation(
        self, article: Article, id: str, spans: Iterable[Span], bodies: list[dict[str, Any]]
    ) -> dict[str, Any]:
        targets = [self._target(article, span) for span in spans]
        made = {"created": stamp(article.date)} if article.date else {}
        return {
            "@context": _CONTEXT,
            "id": f"{self.uris.part(article, id)}-annotation",
            "type": "Annotation",
            **made,
            "motivation": "classifying",
            "body": bodies,
            "target": targets[0] if len(targets) == 1 else targets or self.uris.article(article),
        }

    def _target(self, article: Article, span: Span) -> dict[str, Any]:
        text = article.text
        quote = {
            "type": "TextQuoteSelector",
            "exact": article[span],
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        }
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        return {"source": self.uris.article(article), "selector": [position, quote]}


def _link(uri: str, purpose: str) -> dict[str, Any]:
    return {"type": "SpecificResource", "source": uri, "purpose": purpose}


def _tag(value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "purpose": "tagging", "format": "text/plain"}


def _text(value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "purpose": "describing", "format": "text/plain"}
