"""PLOVER events as JSON lines, with the fields that POLECAT publishes, in lower case with underscores.

PLOVER: Halterman, Bagozzi, Beger, Schrodt and Scarborough 2023, https://osf.io/preprints/socarxiv/rm5dw/. Ours are
the category, the actors, the day, the place and the source; modes and contexts are not coded.
"""

from __future__ import annotations

from typing import Any

from newsmodel.io.formats.cameo import ACTOR_TYPES
from newsmodel.io.formats.coded import Coded, coded
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, Article, Participant

__all__ = ["QUADS", "PloverWriter"]

QUADS = {
    "AGREE": "VERBAL COOPERATION",
    "CONSULT": "VERBAL COOPERATION",
    "SUPPORT": "VERBAL COOPERATION",
    "COOPERATE": "MATERIAL COOPERATION",
    "AID": "MATERIAL COOPERATION",
    "RETREAT": "MATERIAL COOPERATION",
    "REQUEST": "VERBAL CONFLICT",
    "ACCUSE": "VERBAL CONFLICT",
    "REJECT": "VERBAL CONFLICT",
    "THREATEN": "VERBAL CONFLICT",
    "PROTEST": "MATERIAL CONFLICT",
    "SANCTION": "MATERIAL CONFLICT",
    "MOBILIZE": "MATERIAL CONFLICT",
    "COERCE": "MATERIAL CONFLICT",
    "ASSAULT": "MATERIAL CONFLICT",
}
"""The sixteen categories of the published ontology that our types and acts belong to, by quad."""


class PloverWriter(TextWriter):
    """Writes one event a line: each event with a PLOVER category, and each statement whose act has one."""

    lost = (
        *RULES, "text", "headline", "byline", "dateline", "paragraphs", "sentences", "times", "mentions",
        "affiliations", "links", "diagnostics", "extra", "actors.title", "actors.aliases", "statements.quotes",
        "statements.medium", "statements.continues", "statements.kind", "events.participants.span",
        "events.casualties.who", "events.casualties.statement", "events.mentions.statement",
    )  # fmt: skip

    def write(self, article: Article) -> None:
        """Writes the events of one article."""
        self.losses.look_at(article)
        done: set[str] = set()
        for record in coded(article):
            whole = (record.event or record.statement).id  # type: ignore[union-attr] # one of them is there
            if whole in done:
                continue
            done.add(whole)
            if record.plover is None:
                self.losses.add("events and statements without a PLOVER category")
            else:
                self.put_json(self._event(article, record, record.plover))

    def _event(self, article: Article, record: Coded, category: str) -> dict[str, Any]:
        event, statement = record.event, record.statement
        day = record.day(article)
        place = record.place
        return {
            "event_id": self.uris.part(article, record.id),
            "event_date": day.isoformat() if day else None,
            "event_type": category,
            "event_mode": None,
            "quad_code": QUADS[category],
            "contexts": [],
            "cameo": record.cameo,
            "newsmodel_type": event.type.value if event else statement.act.value if statement else None,
            "status": event.status.value if event else "happened",
            "actors": [_party(p) for p in (event.agents if event else (record.source,)) if p],
            "recipients": [_party(p) for p in (event.targets if event else (record.target,)) if p],
            "instruments": [p.name for p in event.instruments] if event else [],
            "beneficiaries": [_party(p) for p in event.beneficiaries] if event else [],
            "country": record.country,
            "location": place.name if place else None,
            "admin1": place.admin1 if place else None,
            "latitude": place.latitude if place else None,
            "longitude": place.longitude if place else None,
            "casualties": [[c.kind.value, c.low, c.high] for c in event.casualties] if event else [],
            "text": statement.text if statement else None,
            "trigger": [record.span.start, record.span.end] if record.span else None,
            "story": self.uris.article(article),
            "publication_date": article.date.isoformat() if article.date else None,
            "source": article.source,
            "language": article.language,
        }


def _party(party: Participant | Actor) -> dict[str, Any]:
    actor = party.actor if isinstance(party, Participant) else party
    if actor is None:
        return {"name": party.name, "id": None, "country": None, "sector": None, "wikidata": None}
    return {
        "name": actor.name,
        "id": actor.id,
        "country": actor.country,
        "sector": ACTOR_TYPES.get(actor.kind),
        "wikidata": actor.wikidata,
    }
