"""IPTC ninjs 3.1: news items as JSON, one item a line; statements are associated items of their own.

The standard: https://iptc.org/standards/ninjs/ (schema 3.1). It is closed: a field that it does not name is invalid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.losses import ANALYSIS, NAMING, PLACING, RULES
from newsmodel.io.formats.news_text import article_of
from newsmodel.io.formats.stamp import stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, ActorKind, Article, Event, Place, Statement

__all__ = ["NinjsWriter", "read"]

_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_STANDARD = {"name": "ninjs", "version": "3.1", "schema": _SCHEMA}
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


class NinjsWriter(TextWriter):
    """Writes one news item a line."""

    lost = (
        *RULES, *ANALYSIS, *PLACING, *NAMING, "affiliations", "places.kind", "places.country", "places.admin1", "mentions",
        "statements.when", "statements.medium", "statements.continues", "events.place", "events.country", "events.when",
        "events.casualties", "events.instruments", "events.beneficiaries", "events.mentions",
    )  # fmt: skip

    def write(self, article: Article) -> None:
        """Writes one article."""
        self.losses.look_at(article)
        self.put_json(self._item(article))

    def _item(self, article: Article) -> dict[str, Any]:
        body = article[article.body].strip()
        item: dict[str, Any] = {
            "uri": self.uris.article(article),
            "type": "text",
            "representationType": "full",
            "standard": _STANDARD,
            "language": article.language,
            **self._dates(article),
            **({"by": article.byline} if article.byline else {}),
            **({"located": article.dateline.name} if article.dateline else {}),
            "headlines": [_text("main", article.headline)] if article.headline else [],
            "bodies": [_text("main", body) | {"charCount": len(body), "wordCount": len(_WORD.findall(body))}],
            "infoSources": self._sources(article),
            "people": [self._named(a, "mentions") for a in article.actors if _is_person(a)],
            "organisations": [self._named(a, "mentions") for a in article.actors if not _is_person(a)],
            "places": [self._place(place, "mentions") for place in article.places],
            "events": [self._event(article, event) for event in article.events],
            "associations": [self._statement(article, statement) for statement in article.statements],
        }
        return {key: value for key, value in item.items() if value != []}

    def _dates(self, article: Article) -> dict[str, str]:
        if article.date is None:
            return {}
        return dict.fromkeys(("versionCreated", "contentCreated"), stamp(article.date))

    def _sources(self, article: Article) -> list[dict[str, str]]:
        if article.source is None:
            return []
        return [{"name": article.source, "role": "publisher", "uri": self.uris.source(article.source)}]

    def _named(self, actor: Actor, relation: str) -> dict[str, Any]:
        return {"name": actor.name, "rel": relation, "uri": self.uris.of(actor), "literal": actor.id}

    def _place(self, place: Place, relation: str) -> dict[str, Any]:
        named: dict[str, Any] = {
            "name": place.name,
            "rel": relation,
            "uri": self.uris.of(place),
            "literal": place.id,
        }
        if place.latitude is not None and place.longitude is not None:
            named["geoJSON"] = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
        return named

    def _event(self, article: Article, event: Event) -> dict[str, str]:
        who = ", ".join(p.name for p in event.agents)
        whom = ", ".join(p.name for p in event.targets)
        parts = [event.type.replace("_", " "), f"by {who}" if who else "", f"against {whom}" if whom else ""]
        return {
            "id": event.id,
            "name": " ".join(part for part in parts if part),
            "rel": event.status.value,
            "uri": self.uris.part(article, event.id),
            "literal": event.type.value,
        }

    def _statement(self, article: Article, statement: Statement) -> dict[str, Any]:
        item: dict[str, Any] = {
            "name": statement.id,
            "rel": "statement",
            "uri": self.uris.part(article, statement.id),
            "type": "component",
            "language": article.language,
            **self._dates(article),
            "bodies": [_text("content", statement.text)],
            "genres": [{"name": statement.kind.value, "uri": self.uris.term(statement.kind)}],
            "subjects": [
                {"name": statement.act.value, "rel": "speech-act", "uri": self.uris.term(statement.act)}
            ],
        }
        for relation in ("speaker", "addressee", "target"):
            actor: Actor | None = getattr(statement, relation)
            if actor is not None:
                key = "people" if _is_person(actor) else "organisations"
                item.setdefault(key, []).append(self._named(actor, relation))
        return item


def _is_person(actor: Actor) -> bool:
    return actor.kind in (ActorKind.PERSON, ActorKind.UNNAMED)


def _text(role: str, value: str) -> dict[str, Any]:
    return {"role": role, "contentType": "text/plain", "value": value}


# ---- reading ----


def read(file: IO[bytes]) -> Iterator[Article]:
    """The text items of a file, parsed: one item a line, one document, or an array; ninjs 1 to 3.

    Raises:
        FormatError: it is no JSON, or an item has no text.
    """
    from newsmodel.io.formats.json_items import items

    for number, item in items(file):
        yield _article(item, number)


def _article(item: dict[str, Any], number: int) -> Article:
    body = _value(item, "bodies", "body_text") or _value(item, "bodies", "body_xhtml")
    if not body:
        raise FormatError(f"item {number} has no text", expected="bodies with a value")
    sources = [s for s in _list(item.get("infoSources") or item.get("infosources")) if isinstance(s, dict)]
    return article_of(
        body,
        headline=_value(item, "headlines", "headline"),
        byline=item.get("by") or item.get("byline"),
        date=item.get("contentCreated")
        or item.get("contentcreated")
        or item.get("versionCreated")
        or item.get("versioncreated"),
        source=next((s["name"] for s in sources if isinstance(s.get("name"), str)), None),
        language=item.get("language"),
        where=f"item {number}",
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _value(item: dict[str, Any], plural: str, single: str) -> str | None:
    """The text of a list of variants: plain text before markup, the main role first; or of ninjs 1's single field."""
    variants = [v for v in _list(item.get(plural)) if isinstance(v, dict) and isinstance(v.get("value"), str)]
    variants.sort(key=lambda v: (v.get("contentType", "text/plain") != "text/plain", v.get("role") != "main"))
    if variants:
        best = variants[0]
        plain: str = best["value"]
        return plain if best.get("contentType", "text/plain") == "text/plain" else _without_markup(plain)
    value = item.get(single)
    return (_without_markup(value) if single.endswith("xhtml") else value) if isinstance(value, str) else None


def _without_markup(markup: str) -> str:
    from newsmodel.io.formats.news_text import text_of_markup

    return text_of_markup(markup)
