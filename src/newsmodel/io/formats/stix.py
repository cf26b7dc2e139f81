"""STIX 2.1: a report with the identities, locations, notes and incidents that it speaks of, as one bundle.

The standard: https://docs.oasis-open.org/cti/stix/v2.1/. Ids are UUIDs of version 5 over our URIs, so that the same
actor has the same id in every bundle.
"""

from __future__ import annotations

import uuid
from typing import IO, Any

from newsmodel.io.formats.country import codes
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.stamp import UNDATED, stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Actor, ActorKind, Affiliation, Article, Event, Place, PlaceKind, Statement

__all__ = ["StixWriter"]

_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:newsmodel:stix")
_CLASSES = {
    ActorKind.PERSON: "individual",
    ActorKind.PEOPLE: "class",
    ActorKind.UNNAMED: "unspecified",
    ActorKind.STATE: "organization",
}
_SECTORS = {
    ActorKind.STATE: "government",
    ActorKind.GOVERNMENT: "government-national",
    ActorKind.MILITARY: "defense",
    ActorKind.POLICE: "emergency-services",
}


class StixWriter(TextWriter):
    """Writes one bundle. An identity or location stands in it once, as the first article has it."""

    lost = (
        *RULES, "paragraphs", "sentences", "times", "mentions", "links", "diagnostics", "extra", "byline",
        "affiliations.span", "statements.span", "statements.cue", "statements.quotes", "statements.speaker_span",
        "statements.continues", "events.participants.span", "events.participants.kind", "events.mentions",
        "events.casualties.span", "events.casualties.statement",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self._known: dict[str, dict[str, Any]] = {}
        self._is_first = True

    def write(self, article: Article) -> None:
        """Writes the objects of one article, its report last."""
        self.losses.look_at(article)
        self._made = stamp(article.date or UNDATED, milliseconds=True)
        self.losses.add("an unknown date (1970-01-01 stands for it)", int(article.date is None))
        objects = [self._identity(actor) for actor in article.actors]
        objects += [self._location(place) for place in article.places if _is_located(place)]
        self.losses.add(
            "places without country and coordinates", sum(not _is_located(p) for p in article.places)
        )
        objects += [self._note(article, statement) for statement in article.statements]
        for event in article.events:
            objects += self._incident(article, event)
        objects += [self._tie(article, tie) for tie in article.affiliations]
        unique = {thing["id"]: thing for thing in objects}
        for thing in unique.values():
            self._once(thing)
        self._put(self._report(article, list(unique)))

    def finalize(self) -> None:
        """Closes the bundle."""
        if self._is_first:
            self._begin()
        self.put("\n]}\n")

    def _begin(self) -> None:
        bundle = uuid.uuid5(_SPACE, f"{self.uris.base}bundle")
        self.put(f'{{"type":"bundle","id":"bundle--{bundle}","objects":[\n')
        self._is_first = False

    def _put(self, thing: dict[str, Any]) -> None:
        self._begin() if self._is_first else self.put(",\n")
        self.put_json({key: value for key, value in thing.items() if value not in (None, [])}, end=b"")

    def _once(self, thing: dict[str, Any]) -> None:
        known = self._known.setdefault(thing["id"], thing)
        if known is thing:
            self._put(thing)
        elif {**known, "created": 0, "modified": 0} != {**thing, "created": 0, "modified": 0}:
            self.losses.add("other forms of an actor or place in later articles")

    def _object(self, kind: str, uri: str, **fields: Any) -> dict[str, Any]:
        head = {
            "type": kind,
            "spec_version": "2.1",
            "id": _id(kind, uri),
            "created": self._made,
            "modified": self._made,
        }
        return head | fields | {"external_references": [{"source_name": "newsmodel", "external_id": uri}]}

    def _identity(self, actor: Actor) -> dict[str, Any]:
        about = [
            f"also: {', '.join(actor.aliases)}" if actor.aliases else "",
            actor.country or "",
            actor.title or "",
        ]
        thing = self._object(
            "identity",
            self.uris.of(actor),
            name=actor.name,
            identity_class=_CLASSES.get(actor.kind, "organization"),
            description="; ".join(part for part in about if part) or None,
            roles=[actor.title] if actor.title else None,
            sectors=[_SECTORS[actor.kind]] if actor.kind in _SECTORS else None,
            labels=[actor.kind.value],
        )
        if actor.wikidata:
            thing["external_references"].append({"source_name": "wikidata", "external_id": actor.wikidata})
        return thing

    def _location(self, place: Place) -> dict[str, Any]:
        has_point = place.latitude is not None and place.longitude is not None
        return self._object(
            "location",
            self.uris.of(place),
            name=place.name,
            country=codes(place.country).iso2 or place.country,
            administrative_area=place.admin1,
            city=place.name if place.kind is PlaceKind.CITY else None,
            latitude=place.latitude if has_point else None,
            longitude=place.longitude if has_point else None,
            labels=[place.kind.value],
        )

    def _note(self, article: Article, statement: Statement) -> dict[str, Any]:
        actors = [a for a in (statement.speaker, statement.target, statement.addressee) if a]
        about = [self._id_of(actor) for actor in actors] or [_id("report", self.uris.article(article))]
        when = statement.when.value if statement.when else None
        heard = ", ".join(part for part in (statement.medium, when) if part)
        by = statement.speaker.name if statement.speaker else "nobody named"
        to = "".join(
            f" {role} {getattr(statement, role)}"
            for role in ("target", "addressee")
            if getattr(statement, role)
        )
        return self._object(
            "note",
            self.uris.part(article, statement.id),
            abstract=f"{by}: {statement.act}{to}" + (f" ({heard})" if heard else ""),
            content=statement.text,
            authors=[article.source] if article.source else None,
            object_refs=list(dict.fromkeys(about)),
            labels=[statement.act.value, statement.kind.value],
            lang=article.language,
        )

    def _incident(self, article: Article, event: Event) -> list[dict[str, Any]]:
        uri = self.uris.part(article, event.id)
        told = [f"{p.role}: {p.name}" for p in event.participants]
        told += [
            f"{c.kind}: {c.low} to {'?' if c.high is None else c.high} {c.who or ''}".strip()
            for c in event.casualties
        ]
        told += [f"when: {event.when.value}"] if event.when else []
        told += [f"country: {event.country}"] if event.country else []
        codes_of = [
            event.type.value,
            event.status.value,
            event.type.plover,
            event.type.cameo,
            event.type.acled,
        ]
        name = event.type.replace("_", " ") + (f" in {event.place.name}" if event.place else "")
        incident = self._object(
            "incident",
            uri,
            name=name,
            description="; ".join(told),
            labels=[code for code in codes_of if code],
        )
        related = [(p.role.value, p.actor) for p in event.participants if p.actor]
        links = [
            self._related(f"{uri}-{i}", incident["id"], role, self._id_of(a))
            for i, (role, a) in enumerate(related)
        ]
        if event.place and _is_located(event.place):
            links.append(
                self._related(f"{uri}-place", incident["id"], "located-at", self._id_of(event.place))
            )
        return [incident, *links]

    def _tie(self, article: Article, tie: Affiliation) -> dict[str, Any]:
        name = tie.relation.value.replace("_", "-")
        uri = self.uris.part(article, f"{tie.member.id} {name} {tie.group.id}")
        return self._related(uri, self._id_of(tie.member), name, self._id_of(tie.group))

    def _related(self, uri: str, source: str, kind: str, target: str) -> dict[str, Any]:
        return self._object("relationship", uri, relationship_type=kind, source_ref=source, target_ref=target)

    def _report(self, article: Article, ids: list[str]) -> dict[str, Any]:
        by = [self.uris.source(article.source)] if article.source else []
        own = _id("report", self.uris.article(article))
        report = self._object(
            "report",
            self.uris.article(article),
            name=article.headline or f"{article.source or 'Dispatch'} {article.date or article.id}",
            description=article[article.body].strip(),
            report_types=["observed-data"],
            published=self._made,
            object_refs=ids or [own],
            labels=["news"],
            lang=article.language,
        )
        report["external_references"] += [{"source_name": article.source, "external_id": uri} for uri in by]
        return report

    def _id_of(self, thing: Actor | Place) -> str:
        return _id("identity" if isinstance(thing, Actor) else "location", self.uris.of(thing))


def _is_located(place: Place) -> bool:
    """STIX wants a country, or both coordinates."""
    return bool(place.country) or (place.latitude is not None and place.longitude is not None)


def _id(kind: str, uri: str) -> str:
    return f"{kind}--{uuid.uuid5(_SPACE, f'{kind} {uri}')}"
