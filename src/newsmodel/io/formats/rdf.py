"""RDF: provenance in PROV-O, events in the Simple Event Model, identity in Wikidata; as Turtle or N-Triples.

PROV-O: https://www.w3.org/TR/prov-o/. SEM: van Hage et al. 2011, http://semanticweb.cs.vu.nl/2009/11/sem/.
`data/shapes.ttl` holds SHACL shapes for what is written.
"""

from __future__ import annotations

from typing import IO, Any

from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.protocol import library
from newsmodel.io.formats.stamp import stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Actor, ActorKind, Article, Event, Place, Relation, Statement

__all__ = ["TERMS", "NTriplesWriter", "TurtleWriter"]

TERMS = "urn:newsmodel:vocabulary:"
"""The names of our own classes and properties; they do not move with `base`."""

_SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
_GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#"
_WIKIDATA = "http://www.wikidata.org/entity/"


class _RdfWriter(TextWriter):
    """Gathers one graph in memory, and writes it at the end."""

    lost = (
        *RULES, "paragraphs", "sentences", "times", "mentions", "links", "diagnostics", "extra", "affiliations.span",
        "statements.cue", "statements.quotes", "statements.speaker_span", "events.participants.span",
        "events.participants.kind", "events.mentions", "events.casualties.span", "events.casualties.statement",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self.rdflib = library("rdflib", "rdf")
        space = self.rdflib.Namespace
        self._nm, self._sem, self._geo = space(TERMS), space(_SEM), space(_GEO)
        self._prov, self._owl = self.rdflib.PROV, self.rdflib.OWL
        self.graph = self.rdflib.Graph(bind_namespaces="none")
        for prefix, names in (
            ("nm", self._nm), ("sem", self._sem), ("geo", self._geo), ("prov", self._prov), ("owl", self._owl),
            ("rdf", self.rdflib.RDF), ("rdfs", self.rdflib.RDFS), ("dcterms", self.rdflib.DCTERMS),
            ("xsd", self.rdflib.XSD),
        ):  # fmt: skip
            self.graph.bind(prefix, names)

    def write(self, article: Article) -> None:
        """Adds one article to the graph."""
        self.losses.look_at(article)
        self._article(article)
        for actor in article.actors:
            self._actor(actor)
        for place in article.places:
            self._place(place)
        for statement in article.statements:
            self._statement(article, statement)
        for event in article.events:
            self._event(article, event)
        for tie in article.affiliations:
            self._add(
                self.uris.of(tie.member), self._nm[tie.relation.value], self._ref(self.uris.of(tie.group))
            )
            if tie.relation is Relation.REPRESENTS:
                self._add(
                    self.uris.of(tie.member), self._prov.actedOnBehalfOf, self._ref(self.uris.of(tie.group))
                )

    def _ref(self, uri: str) -> Any:
        return self.rdflib.URIRef(uri)

    def _add(self, subject: str, predicate: Any, *objects: Any) -> None:
        for value in objects:
            if value is not None:
                node = value if isinstance(value, self.rdflib.term.Node) else self.rdflib.Literal(value)
                self.graph.add((self._ref(subject), predicate, node))

    def _type(self, subject: str, *classes: Any) -> None:
        self._add(subject, self.rdflib.RDF.type, *classes)

    def _stamp(self, day: Any) -> Any:
        return (
            self.rdflib.Literal(stamp(day), datatype=self.rdflib.XSD.dateTime, normalize=False)
            if day
            else None
        )

    def _label(self, subject: str, text: str | None) -> None:
        self._add(subject, self.rdflib.RDFS.label, text)

    def _article(self, article: Article) -> None:
        uri, terms = self.uris.article(article), self.rdflib.DCTERMS
        self._type(uri, self._prov.Entity, self._nm.Article)
        self._add(uri, terms.identifier, article.id)
        self._add(uri, terms.title, article.headline)
        self._add(uri, terms.creator, article.byline)
        self._add(uri, terms.language, article.language)
        self._add(uri, self._nm.text, article.text)
        self._add(uri, self._prov.generatedAtTime, self._stamp(article.date))
        if article.dateline is not None:
            self._add(uri, terms.spatial, self._ref(self.uris.of(article.dateline)))
        if article.source is not None:
            outlet = self.uris.source(article.source)
            self._type(outlet, self._prov.Agent, self._prov.Organization)
            self._label(outlet, article.source)
            self._add(uri, self._prov.wasAttributedTo, self._ref(outlet))

    def _actor(self, actor: Actor) -> None:
        uri = self.uris.of(actor)
        kind = self._prov.Person if actor.kind is ActorKind.PERSON else None
        self._type(uri, self._sem.Actor, self._prov.Agent, kind)
        self._label(uri, actor.name)
        self._add(uri, self._nm.alias, *actor.aliases)
        self._add(uri, self._sem.actorType, self._ref(self.uris.term(actor.kind)))
        self._add(uri, self._nm.country, actor.country)
        self._add(uri, self._nm.title, actor.title)
        if actor.wikidata:
            self._add(uri, self._owl.sameAs, self._ref(_WIKIDATA + actor.wikidata))

    def _place(self, place: Place) -> None:
        uri = self.uris.of(place)
        self._type(uri, self._sem.Place)
        self._label(uri, place.name)
        self._add(uri, self._sem.placeType, self._ref(self.uris.term(place.kind)))
        self._add(uri, self._nm.country, place.country)
        self._add(uri, self._nm.admin1, place.admin1)
        self._add(uri, self._geo.lat, place.latitude)
        self._add(uri, self._geo.long, place.longitude)

    def _statement(self, article: Article, statement: Statement) -> None:
        uri = self.uris.part(article, statement.id)
        self._type(uri, self._prov.Entity, self._nm.Statement)
        self._add(uri, self._prov.wasQuotedFrom, self._ref(self.uris.article(article)))
        self._add(uri, self._prov.value, statement.text)
        self._add(uri, self._nm.act, self._ref(self.uris.term(statement.act)))
        self._add(uri, self._nm.kind, self._ref(self.uris.term(statement.kind)))
        self._add(uri, self._nm.start, statement.span.start)
        self._add(uri, self._nm.end, statement.span.end)
        self._add(uri, self._nm.medium, statement.medium)
        if statement.speaker is not None:
            self._add(uri, self._prov.wasAttributedTo, self._ref(self.uris.of(statement.speaker)))
        for role in ("addressee", "target"):
            actor = getattr(statement, role)
            if actor is not None:
                self._add(uri, self._nm[role], self._ref(self.uris.of(actor)))
        if statement.when is not None:
            self._add(uri, self._nm.timex3, statement.when.value)
            self._add(uri, self._prov.generatedAtTime, self._stamp(statement.when.start))
        if statement.continues is not None:
            self._add(uri, self._prov.wasDerivedFrom, self._ref(self.uris.part(article, statement.continues)))

    def _event(self, article: Article, event: Event) -> None:
        uri = self.uris.part(article, event.id)
        self._type(uri, self._sem.Event)
        self._label(uri, event.type.replace("_", " "))
        self._add(uri, self._sem.eventType, self._ref(self.uris.term(event.type)))
        self._add(uri, self._nm.status, self._ref(self.uris.term(event.status)))
        self._add(uri, self._nm.cameo, event.type.cameo)
        self._add(uri, self._nm.plover, event.type.plover)
        self._add(uri, self._nm.country, event.country)
        self._add(uri, self._prov.wasDerivedFrom, self._ref(self.uris.article(article)))
        if event.place is not None:
            self._add(uri, self._sem.hasPlace, self._ref(self.uris.of(event.place)))
        if event.when is not None:
            self._add(uri, self._nm.timex3, event.when.value)
            self._add(uri, self._sem.hasBeginTimeStamp, self._stamp(event.when.start))
            self._add(uri, self._sem.hasEndTimeStamp, self._stamp(event.when.end))
        for number, party in enumerate(event.participants, 1):
            self._role(uri, number, party)
        for number, toll in enumerate(event.casualties, 1):
            self._toll(uri, number, toll)

    def _role(self, event: str, number: int, party: Any) -> None:
        """A sem:Role stands between event and actor, and says which part the actor had."""
        role = f"{event}-role{number}"
        self._type(role, self._sem.Role)
        self._add(event, self._sem.hasActor, self._ref(role))
        self._add(role, self._sem.roleType, self._ref(self.uris.term(party.role)))
        self._label(role, party.text)
        if party.actor is not None:
            self._add(role, self.rdflib.RDF.value, self._ref(self.uris.of(party.actor)))

    def _toll(self, event: str, number: int, toll: Any) -> None:
        uri = f"{event}-toll{number}"
        self._type(uri, self._nm.Toll)
        self._add(event, self._nm.toll, self._ref(uri))
        self._add(uri, self._nm.kind, self._ref(self.uris.term(toll.kind)))
        self._add(uri, self._nm.low, toll.low)
        self._add(uri, self._nm.high, toll.high)
        self._label(uri, toll.who)


class TurtleWriter(_RdfWriter):
    """Turtle, for people."""

    def finalize(self) -> None:
        """Writes the graph, subjects in order."""
        self.put(self.graph.serialize(format="turtle"))


class NTriplesWriter(_RdfWriter):
    """N-Triples, for loading and comparing: lines in order."""

    def finalize(self) -> None:
        """Writes the graph."""
        lines = self.graph.serialize(format="nt").split("\n")
        self.put("".join(sorted(f"{line}\n" for line in lines if line)))
