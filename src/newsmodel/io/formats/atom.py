"""An Atom feed (RFC 4287) of statements and events: one entry each, to be followed in any feed reader."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ET
from typing import IO

from newsmodel.io.formats.characters import one_line, xml_text
from newsmodel.io.formats.losses import NAMING, PLACING, RULES
from newsmodel.io.formats.stamp import UNDATED, stamp
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.model import Article, Event, Statement

__all__ = ["AtomWriter"]

_ATOM = "http://www.w3.org/2005/Atom"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TITLE = 100  # characters of an entry's title


class AtomWriter(TextWriter):
    """Writes one feed, entry by entry; the feed's own `updated` is the latest day, and stands behind the entries.

    Args:
        file: open for bytes.
        base: what URIs begin with.
        title: the feed's title.
    """

    lost = (
        *RULES, *NAMING, *PLACING, "text", "paragraphs", "sentences", "times", "mentions", "affiliations", "links",
        "diagnostics", "extra", "headline", "byline", "dateline", "places.kind", "places.latitude",
        "statements.addressee", "statements.when", "statements.medium", "statements.continues",
        "events.participants.kind", "events.participants.span", "events.casualties.span",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE, title: str = "Statements and events") -> None:
        super().__init__(file, base=base)
        self._latest = datetime.date.min
        head = ET.tostring(_element("title", title), encoding="unicode")
        self.put(f'{_HEAD}<feed xmlns="{_ATOM}">{head}')
        self.put(ET.tostring(_element("id", f"{self.uris.base}feed"), encoding="unicode") + "\n")

    def write(self, article: Article) -> None:
        """Writes the entries of one article."""
        self.losses.look_at(article)
        self.losses.add("an unknown date (1970-01-01 stands for it)", int(article.date is None))
        self._latest = max(self._latest, article.date or UNDATED)
        for statement in article.statements:
            self._put(article, statement.id, *self._of_statement(statement))
        for event in article.events:
            self._put(article, event.id, *self._of_event(event))

    def finalize(self) -> None:
        """Closes the feed."""
        latest = UNDATED if self._latest == datetime.date.min else self._latest
        self.put(f"<updated>{stamp(latest)}</updated></feed>\n")

    def _put(self, article: Article, id: str, title: str, content: str, terms: list[str]) -> None:
        day = stamp(article.date or UNDATED)
        entry = ET.Element("entry")
        entry.append(_element("title", _short(title)))
        entry.append(_element("id", self.uris.part(article, id)))
        entry.append(_element("updated", day))
        entry.append(_element("published", day))
        author = ET.SubElement(entry, "author")
        author.append(_element("name", article.source or "unknown"))
        for term in terms:
            ET.SubElement(entry, "category", {"term": term})
        ET.SubElement(entry, "link", {"rel": "related", "href": self.uris.article(article)})
        words = _element("content", content)
        words.set("type", "text")
        entry.append(words)
        self.put(ET.tostring(entry, encoding="unicode") + "\n")

    def _of_statement(self, statement: Statement) -> tuple[str, str, list[str]]:
        who = statement.speaker.name if statement.speaker else "Nobody named"
        whom = f" {statement.target.name}" if statement.target else ""
        act = statement.act.replace("_", " ")
        return f"{who}: {act}{whom}: {statement.text}", statement.text, [statement.act, statement.kind]

    def _of_event(self, event: Event) -> tuple[str, str, list[str]]:
        who = ", ".join(p.name for p in event.agents)
        whom = ", ".join(p.name for p in event.targets)
        title = (
            event.type.replace("_", " ")
            + (f" by {who}" if who else "")
            + (f" against {whom}" if whom else "")
        )
        title += f" in {event.place.name}" if event.place else ""
        told = [f"status: {event.status}"]
        told += [f"when: {event.when.value}"] if event.when else []
        told += [f"{p.role}: {p.name}" for p in event.participants]
        told += [
            f"{c.kind}: {c.low} to {'?' if c.high is None else c.high} {c.who or ''}".strip()
            for c in event.casualties
        ]
        terms = [event.type.value, event.status.value, event.type.plover or "", event.country or ""]
        return title, "; ".join(told), [term for term in terms if term]


def _element(tag: str, text: str) -> ET.Element:
    made = ET.Element(tag)
    made.text = xml_text(text)
    return made


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"
