"""IPTC NewsML-G2 2.35: a newsItem, or several in a newsMessage.

The standard: https://iptc.org/standards/newsml-g2/ (power conformance). The text stands in `inlineXML` as XHTML
paragraphs; actors, places and events are subjects; statements are subjects too, of our own type, with their words as
a definition.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import IO

from newsmodel.errors import FormatError
from newsmodel.io.formats.characters import xml_text
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.stamp import UNDATED, stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Actor, ActorKind, Article, Event, Place, Statement

__all__ = ["NewsmlWriter"]

_G2 = "http://iptc.org/std/nar/2006-10-01/"
_XHTML = "http://www.w3.org/1999/xhtml"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TYPES = {ActorKind.PERSON: "cpnat:person", ActorKind.UNNAMED: "cpnat:person"}


class NewsmlWriter(TextWriter):
    """Writes one document. The first article waits for a second, to know whether a newsMessage is wanted."""

    lost = (
        *RULES, "sentences", "times", "mentions", "affiliations", "links", "diagnostics", "extra", "places.admin1",
        "actors.country", "actors.title", "actors.wikidata", "statements.span", "statements.cue", "statements.quotes",
        "statements.speaker_span", "statements.continues", "statements.when", "statements.medium",
        "statements.addressee", "events.mentions", "events.when", "events.place", "events.country",
        "events.participants.kind", "events.participants.span", "events.casualties",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self._first: ET.Element | None = None
        self._is_message = False

    def write(self, article: Article) -> None:
        """Writes one article."""
        self.losses.look_at(article)
        item = self._item(article)
        if self._first is None and not self._is_message:
            self._first = item
            return
        if self._first is not None:
            sent = self._first.findtext("itemMeta/versionCreated")
            self.put(f'{_HEAD}<newsMessage xmlns="{_G2}"><header><sent>{sent}</sent></header><itemSet>\n')
            self._put(self._first)
            self._first, self._is_message = None, True
        self._put(item)

    def finalize(self) -> None:
        """Ends the document.

        Raises:
            FormatError: there was no article: the schema has no document without an item.
        """
        if self._first is not None:
            self.put(_HEAD)
            self._put(self._first)
        elif self._is_message:
            self.put("</itemSet></newsMessage>\n")
        else:
            raise FormatError("newsml-g2 cannot hold nothing", expected="at least one article", found="none")

    def _put(self, item: ET.Element) -> None:
        self.file.write(ET.tostring(item, encoding="utf-8") + b"\n")

    def _item(self, article: Article) -> ET.Element:
        self.losses.add("an unknown date (1970-01-01 stands for it)", int(article.date is None))
        changed = len(article.text) - len(xml_text(article.text)) + article.text.count("\r")
        self.losses.add("characters that XML forbids or changes", changed)
        item = ET.Element(
            "newsItem",
            {
                "xmlns": _G2,
                "guid": self.uris.article(article),
                "version": "1",
                "standard": "NewsML-G2",
                "standardversion": "2.35",
                "conformance": "power",
                "xml:lang": article.language,
            },
        )
        _child(item, "catalogRef", href=_CATALOG)
        _child(_child(item, "rightsInfo"), "copyrightNotice", article.source or "unknown")
        self._item_meta(item, article)
        self._content_meta(item, article)
        for place in article.places:
            self._position(item, place)
        self._content(item, article)
        return item

    def _item_meta(self, item: ET.Element, article: Article) -> None:
        meta = _child(item, "itemMeta")
        _child(meta, "itemClass", qcode="ninat:text")
        source = article.source or "unknown"
        _child(_child(meta, "provider", uri=self.uris.source(source)), "name", source)
        _child(meta, "versionCreated", stamp(article.date or UNDATED))
        _child(meta, "pubStatus", qcode="stat:usable")

    def _content_meta(self, item: ET.Element, article: Article) -> None:
        meta = _child(item, "contentMeta")
        if article.date:
            _child(meta, "contentCreated", stamp(article.date))
        if article.dateline:
            _child(_child(meta, "located", uri=self.uris.of(article.dateline)), "name", article.dateline.name)
        if article.source:
            _child(_child(meta, "infoSource", uri=self.uris.source(article.source)), "name", article.source)
        _child(meta, "language", tag=article.language)
        for actor in article.actors:
            self._actor(meta, actor)
        for place in article.places:
            self._place(meta, place)
        for event in article.events:
            self._event(meta, article, event)
        for statement in article.statements:
            self._statement(meta, article, statement)
        if article.byline:
            _child(meta, "by", article.byline)
        if article.headline:
            _child(meta, "headline", article.headline)

    def _actor(self, meta: ET.Element, actor: Actor) -> None:
        subject = _child(
            meta, "subject", type=_TYPES.get(actor.kind, "cpnat:organisation"), uri=self.uris.of(actor)
        )
        _child(subject, "name", actor.name)
        for alias in actor.aliases:
            _child(subject, "name", alias, role="nrol:alternate")

    def _place(self, meta: ET.Element, place: Place) -> None:
        subject = _child(meta, "subject", type="cpnat:geoArea", uri=self.uris.of(place))
        _child(subject, "name", place.name)

    def _position(self, item: ET.Element, place: Place) -> None:
        """Where a place is: details of a subject have a place of their own, below `assert`."""
        if place.latitude is not None and place.longitude is not None:
            details = _child(_child(item, "assert", uri=self.uris.of(place)), "geoAreaDetails")
            _child(details, "position", latitude=f"{place.latitude:.6f}", longitude=f"{place.longitude:.6f}")

    def _event(self, meta: ET.Element, article: Article, event: Event) -> None:
        subject = _child(meta, "subject", type="cpnat:event", uri=self.uris.part(article, event.id))
        _child(subject, "name", event.type.replace("_", " "))
        parties = ", ".join(f"{p.role}: {p.name}" for p in event.participants)
        _child(subject, "definition", f"status: {event.status}. {parties}".strip())
        for party in event.participants:
            if party.actor is not None:
                _child(subject, "related", rel=f"newsmodel:{party.role}", uri=self.uris.of(party.actor))

    def _statement(self, meta: ET.Element, article: Article, statement: Statement) -> None:
        uri = self.uris.part(article, statement.id)
        subject = _child(meta, "subject", type="newsmodel:statement", uri=uri)
        _child(subject, "name", f"{statement.speaker or 'nobody named'}: {statement.act} ({statement.kind})")
        _child(subject, "definition", statement.text)
        for role in ("speaker", "target"):
            actor = getattr(statement, role)
            if actor is not None:
                _child(subject, "related", rel=f"newsmodel:{role}", uri=self.uris.of(actor))

    def _content(self, item: ET.Element, article: Article) -> None:
        inline = _child(_child(item, "contentSet"), "inlineXML", contenttype="application/xhtml+xml")
        page = ET.SubElement(inline, "html", {"xmlns": _XHTML})
        head = ET.SubElement(page, "head")
        ET.SubElement(head, "title").text = xml_text(article.headline or article.id)
        body = ET.SubElement(page, "body")
        for span in article.paragraphs or (article.body,):
            ET.SubElement(body, "p").text = xml_text(article[span])


def _child(parent: ET.Element, tag: str, content: str | None = None, /, **attributes: str) -> ET.Element:
    """A new element below another, its text and attributes without characters that XML forbids."""
    made = ET.SubElement(parent, tag, {name: xml_text(value) for name, value in attributes.items()})
    if content is not None:
        made.text = xml_text(content)
    return made
