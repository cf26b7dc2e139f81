"""A graph of who says what about whom and who does what to whom: GraphML, GEXF, Cytoscape JSON and node-link JSON.

Nodes are actors, places, and the parties of events that the text does not name. An edge is a statement (speaker to
target or addressee), an event (agent to target, agent or target to place), or an affiliation.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import IO, Any

from newsmodel.io.formats.characters import xml_text
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.protocol import library
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Actor, Article, Event, Participant, Place

__all__ = ["CytoscapeWriter", "GexfWriter", "GraphmlWriter", "NodeLinkWriter"]

_Edge = tuple[str, str, str, dict[str, Any]]


class _GraphWriter(TextWriter):
    """Gathers one directed graph with parallel edges in memory, and writes it at the end."""

    lost = (
        *RULES, "text", "headline", "byline", "dateline", "paragraphs", "sentences", "times", "mentions", "links",
        "diagnostics", "extra", "affiliations.span", "statements.span", "statements.cue", "statements.quotes",
        "statements.speaker_span", "statements.medium", "statements.continues", "events.instruments",
        "events.beneficiaries", "events.mentions", "events.participants.span",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self.networkx = library("networkx", "graph")
        self.graph = self.networkx.MultiDiGraph()

    def write(self, article: Article) -> None:
        """Adds one article to the graph."""
        self.losses.look_at(article)
        things: tuple[Actor | Place, ...] = (*article.actors, *article.places)
        for thing in things:
            self._node(self.uris.of(thing), **_about(thing))
        edges = list(self._edges(article))
        self.losses.add("statements without speaker and target", self._lone(article))
        common = {"article": self.uris.article(article), "source": article.source, "date": _iso(article.date)}
        for start, end, key, about in edges:
            self._edge(start, end, key, **common | about)

    def _node(self, uri: str, **about: Any) -> None:
        if uri not in self.graph:
            self.graph.add_node(uri, **self._filled(about))
        elif self.graph.nodes[uri] != self._filled(about):
            self.losses.add("other forms of an actor or place in later articles")

    def _edge(self, start: str, end: str, key: str, **about: Any) -> None:
        self.graph.add_edge(start, end, key=key, **self._filled(about))

    def _filled(self, about: dict[str, Any]) -> dict[str, Any]:
        """Without None, and with text that XML 1.0 can hold: the four formats say the same."""
        return {k: xml_text(v) if isinstance(v, str) else v for k, v in about.items() if v is not None}

    def _lone(self, article: Article) -> int:
        return sum(not (s.speaker and (s.target or s.addressee)) for s in article.statements)

    def _edges(self, article: Article) -> Iterator[_Edge]:
        yield from self._said(article)
        for event in article.events:
            yield from self._done(article, event)
        for tie in article.affiliations:
            key = self.uris.part(article, f"{tie.member.id} {tie.relation} {tie.group.id}")
            about = {"kind": "affiliation", "label": tie.relation.value}
            yield self.uris.of(tie.member), self.uris.of(tie.group), key, about

    def _said(self, article: Article) -> Iterator[_Edge]:
        for said in article.statements:
            uri = self.uris.part(article, said.id)
            about: dict[str, Any] = {
                "kind": "statement",
                "label": said.act.value,
                "form": said.kind.value,
                "text": said.text,
                "id": uri,
            }
            about["when"] = said.when.value if said.when else None
            for role in ("target", "addressee"):
                actor = getattr(said, role)
                if said.speaker is not None and actor is not None:
                    yield (
                        self.uris.of(said.speaker),
                        self.uris.of(actor),
                        f"{uri}#{role}",
                        about | {"role": role},
                    )

    def _done(self, article: Article, event: Event) -> Iterator[_Edge]:
        uri = self.uris.part(article, event.id)
        about = {
            "kind": "event",
            "label": event.type.value,
            "plover": event.type.plover,
            "cameo": event.type.cameo,
            "status": event.status.value,
            "country": event.country,
            "when": event.when.value if event.when else None,
            "killed": event.killed,
            "wounded": event.wounded,
            "id": uri,
        }
        agents = [self._party(article, event, party) for party in event.agents]
        targets = [self._party(article, event, party) for party in event.targets]
        for i, agent in enumerate(agents):
            for j, target in enumerate(targets):
                yield agent, target, f"{uri}#{i}-{j}", about | {"role": "target"}
        if event.place is not None:
            for i, party in enumerate([*agents, *targets]):
                yield party, self.uris.of(event.place), f"{uri}#{i}-place", about | {"role": "place"}

    def _party(self, article: Article, event: Event, party: Participant) -> str:
        if party.actor is not None:
            return self.uris.of(party.actor)
        number = event.participants.index(party)
        uri = self.uris.part(article, f"{event.id}-party{number}")
        self._node(uri, kind="party", label=party.text, form=party.kind.value)
        return uri


def _about(thing: Actor | Place) -> dict[str, Any]:
    about: dict[str, Any] = {"id_in_newsmodel": thing.id, "label": thing.name, "form": thing.kind.value}
    if isinstance(thing, Actor):
        more = {
            "title": thing.title,
            "wikidata": thing.wikidata,
            "aliases": " | ".join(thing.aliases) or None,
        }
        return about | {"kind": "actor", "country": thing.country} | more
    where: dict[str, Any] = {"admin1": thing.admin1, "latitude": thing.latitude, "longitude": thing.longitude}
    return about | {"kind": "place", "country": thing.country} | where


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


class GraphmlWriter(_GraphWriter):
    """GraphML, for Gephi, yEd, Cytoscape, igraph."""

    def finalize(self) -> None:
        """Writes the graph."""
        written = io.BytesIO()
        self.networkx.write_graphml_xml(self.graph, written)
        self.file.write(written.getvalue() + b"\n")


class GexfWriter(_GraphWriter):
    """GEXF 1.2, for Gephi."""

    def finalize(self) -> None:
        """Writes the graph, without the day of writing that the library puts in: same input, same bytes."""
        written = io.BytesIO()
        self.networkx.write_gexf(self.graph, written)
        self.file.write(re.sub(rb' lastmodifieddate="[^"]*"', b"", written.getvalue(), count=1) + b"\n")


class CytoscapeWriter(_GraphWriter):
    """Cytoscape JSON, for Cytoscape and cytoscape.js."""

    def finalize(self) -> None:
        """Writes the graph."""
        for _, _, key, about in self.graph.edges(keys=True, data=True):
            about["id"] = key
        for uri, about in self.graph.nodes(data=True):
            about["name"] = about.get("label", uri)
        self.put_json(self.networkx.cytoscape_data(self.graph))


class NodeLinkWriter(_GraphWriter):
    """Node-link JSON, for D3 and networkx."""

    def finalize(self) -> None:
        """Writes the graph."""
        self.put_json(self.networkx.node_link_data(self.graph, edges="links", key="key"))
