"""schema.org JSON-LD: a NewsArticle, its quotations and claims, its people and places, and what happened.

The vocabulary: https://schema.org, release 30.0. Quoted statements are Quotation, reported ones Claim. Never
ClaimReview: nothing here judges whether a claim is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from newsmodel.errors import FormatError
from newsmodel.io.formats.losses import ANALYSIS, PLACING, RULES
from newsmodel.io.formats.news_text import article_of
from newsmodel.io.formats.stamp import stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import (
    Actor,
    ActorKind,
    Article,
    Event,
    EventStatus,
    Participant,
    Place,
    PlaceKind,
    Statement,
    StatementKind,
)

__all__ = ["SchemaOrgWriter", "read"]

_ACTOR_TYPES = {
    ActorKind.PERSON: "Person",
    ActorKind.UNNAMED: "Person",
    ActorKind.STATE: "GovernmentOrganization",
    ActorKind.GOVERNMENT: "GovernmentOrganization",
    ActorKind.MILITARY: "GovernmentOrganization",
    ActorKind.POLICE: "GovernmentOrganization",
    ActorKind.COMPANY: "Corporation",
    ActorKind.MEDIA: "NewsMediaOrganization",
    ActorKind.PARTY: "PoliticalParty",
}
_PLACE_TYPES = {
    PlaceKind.COUNTRY: "Country",
    PlaceKind.REGION: "AdministrativeArea",
    PlaceKind.CITY: "City",
    PlaceKind.AIRPORT: "Airport",
    PlaceKind.WATER: "BodyOfWater",
}
_ACTION_STATUS = {
    EventStatus.HAPPENED: "https://schema.org/CompletedActionStatus",
    EventStatus.ATTEMPTED: "https://schema.org/FailedActionStatus",
    EventStatus.PLANNED: "https://schema.org/PotentialActionStatus",
    EventStatus.THREATENED: "https://schema.org/PotentialActionStatus",
}


class SchemaOrgWriter(TextWriter):
    """Writes one document with a graph. An actor or place stands in it once, as the first article has it."""

    lost = (
        *RULES, *ANALYSIS, *PLACING, "affiliations", "mentions", "statements.medium", "statements.continues",
        "events.casualties.who", "events.casualties.statement", "events.participants.kind", "events.mentions",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self._nodes: dict[str, dict[str, Any]] = {}
        self._is_first = True

    def write(self, article: Article) -> None:
        """Writes one article and what belongs to it."""
        self.losses.look_at(article)
        self._put(self._article(article))
        for node in (*map(self._actor, article.actors), *map(self._place, article.places)):
            self._once(node)
        for statement in article.statements:
            self._put(self._statement(article, statement))
        for event in article.events:
            self._put(self._event(article, event))
            if event.agents or event.targets:
                self._put(self._action(article, event))

    def finalize(self) -> None:
        """Closes the graph."""
        self.put("]}\n" if not self._is_first else '{"@context":"https://schema.org","@graph":[]}\n')

    def _put(self, node: dict[str, Any]) -> None:
        self.put('{"@context":"https://schema.org","@graph":[\n' if self._is_first else ",\n")
        self._is_first = False
        self.put_json({key: value for key, value in node.items() if value not in (None, [], "")}, end=b"")

    def _once(self, node: dict[str, Any]) -> None:
        known = self._nodes.setdefault(node["@id"], node)
        if known is node:
            self._put(node)
        elif known != node:
            self.losses.add("other forms of an actor or place in later articles")

    def _article(self, article: Article) -> dict[str, Any]:
        source = article.source
        outlet = source and {
            "@id": self.uris.source(source),
            "@type": "NewsMediaOrganization",
            "name": source,
        }
        return {
            "@id": self.uris.article(article),
            "@type": "NewsArticle",
            "headline": article.headline,
            "articleBody": article[article.body].strip(),
            "datePublished": article.date and stamp(article.date),
            "inLanguage": article.language,
            "publisher": outlet,
            "author": article.byline and {"@type": "Person", "name": article.byline},
            "locationCreated": article.dateline and self._ref(article.dateline),
            "mentions": [*map(self._ref, article.actors), *map(self._ref, article.places)],
            "hasPart": [{"@id": self.uris.part(article, s.id)} for s in article.statements],
            "about": [{"@id": self.uris.part(article, e.id)} for e in article.events],
        }

    def _ref(self, thing: Actor | Place) -> dict[str, str]:
        return {"@id": self.uris.of(thing)}

    def _actor(self, actor: Actor) -> dict[str, Any]:
        kind = _ACTOR_TYPES.get(actor.kind, "Organization")
        node: dict[str, Any] = {
            "@id": self.uris.of(actor),
            "@type": kind,
            "name": actor.name,
            "alternateName": list(actor.aliases),
            "identifier": actor.id,
            "sameAs": actor.wikidata and f"http://www.wikidata.org/entity/{actor.wikidata}",
        }
        if kind == "Person":
            country = actor.country and {"@type": "Country", "identifier": actor.country}
            return node | {"jobTitle": actor.title, "nationality": country}
        return node | {"areaServed": actor.country}

    def _place(self, place: Place) -> dict[str, Any]:
        geo = None
        if place.latitude is not None and place.longitude is not None:
            geo = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
        address = {"@type": "PostalAddress", "addressRegion": place.admin1, "addressCountry": place.country}
        filled = {key: value for key, value in address.items() if value}
        return {
            "@id": self.uris.of(place),
            "@type": _PLACE_TYPES.get(place.kind, "Place"),
            "name": place.name,
            "identifier": place.id,
            "geo": geo,
            "address": filled if len(filled) > 1 else None,
        }

    def _statement(self, article: Article, statement: Statement) -> dict[str, Any]:
        is_quoted = statement.kind is StatementKind.DIRECT
        speaker = statement.speaker and self._ref(statement.speaker)
        about = [self._ref(actor) for actor in (statement.target,) if actor]
        return {
            "@id": self.uris.part(article, statement.id),
            "@type": "Quotation" if is_quoted else "Claim",
            "text": statement.text,
            "spokenByCharacter" if is_quoted else "author": speaker,
            "isPartOf" if is_quoted else "appearance": {"@id": self.uris.article(article)},
            "about": about,
            "audience": statement.addressee and {"@type": "Audience", "name": statement.addressee.name},
            "genre": statement.act.value,
            "inLanguage": article.language,
            "dateCreated": stamp(statement.when.start) if statement.when and statement.when.start else None,
        }

    def _event(self, article: Article, event: Event) -> dict[str, Any]:
        when = event.when
        people = [f"{c.low}{'+' if c.high is None else ''} {c.kind}" for c in event.casualties]
        return {
            "@id": self.uris.part(article, event.id),
            "@type": "Event",
            "name": event.type.replace("_", " "),
            "additionalType": self.uris.term(event.type),
            "description": "; ".join([f"status: {event.status}", *people]),
            "location": event.place and self._ref(event.place),
            "startDate": stamp(when.start) if when and when.start else None,
            "endDate": stamp(when.end) if when and when.end else None,
            "subjectOf": {"@id": self.uris.article(article)},
        }

    def _action(self, article: Article, event: Event) -> dict[str, Any]:
        when = event.when
        return {
            "@id": f"{self.uris.part(article, event.id)}-action",
            "@type": "Action",
            "name": event.type.replace("_", " "),
            "agent": [self._party(p, "Person") for p in event.agents],
            "object": [self._party(p, "Thing") for p in event.targets],
            "participant": [self._party(p, "Person") for p in event.beneficiaries],
            "instrument": [{"@type": "Thing", "name": p.name} for p in event.instruments],
            "location": event.place and self._ref(event.place),
            "startTime": stamp(when.start) if when and when.start else None,
            "endTime": stamp(when.end) if when and when.end else None,
            "actionStatus": _ACTION_STATUS.get(event.status) and {"@id": _ACTION_STATUS[event.status]},
            "result": {"@id": self.uris.part(article, event.id)},
        }

    def _party(self, party: Participant, kind: str) -> dict[str, str]:
        if party.actor is not None:
            return self._ref(party.actor)
        is_body = kind == "Person" and party.kind not in ("person", "people")
        return {"@type": "Organization" if is_body else kind, "name": party.text}


# ---- reading ----

_ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "AskPublicNewsArticle ReviewNewsArticle BlogPosting LiveBlogPosting Report".split()
)


def read(file: IO[bytes]) -> Iterator[Article]:
    """The articles of a JSON-LD document, parsed: any object whose type is NewsArticle or one of its kin.

    Names may be short, or begin with "schema:" or "https://schema.org/"; @graph and arrays are looked into.

    Raises:
        FormatError: it is no JSON, or has no article with an articleBody.
    """
    from newsmodel.io.formats.json_items import items

    found = False
    for _, document in items(file):
        for node in _nodes(document):
            body = node.get("articleBody") or node.get("text")
            if isinstance(body, str) and body.strip():
                found = True
                yield _read_article(node, body)
    if not found:
        raise FormatError("no news article in the document", expected="a NewsArticle with an articleBody")


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """The article objects within a value, their keys without prefix."""
    waiting = [value]
    while waiting:
        this = waiting.pop()
        if isinstance(this, list):
            waiting.extend(reversed(this))
        elif isinstance(this, dict):
            node = {_short(key): v for key, v in this.items()}
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and _short(name) in _ARTICLES for name in names):
                yield node
            else:
                waiting.extend(v for v in reversed(list(this.values())) if isinstance(v, (dict, list)))


def _short(name: str) -> str:
    for prefix in ("https://schema.org/", "http://schema.org/", "schema:"):
        name = name.removeprefix(prefix)
    return name


def _read_article(node: dict[str, Any], body: str) -> Article:
    return article_of(
        body,
        headline=node.get("headline"),
        byline=_name(node.get("author")),
        date=node.get("datePublished") or node.get("dateCreated"),
        source=_name(node.get("publisher")) or _name(node.get("sourceOrganization")),
        language=node.get("inLanguage"),
        where=str(node.get("@id") or "article"),
    )


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        names = [name for item in value if (name := _name(item))]
        return ", ".join(names) or None
    if isinstance(value, dict):
        value = next((v for key, v in value.items() if _short(key) == "name"), None)
    return value if isinstance(value, str) and value else None
