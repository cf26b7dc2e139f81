"""GDELT 2.0 event and mention rows: tab-separated, without a header, as the codebook of 2015 orders them."""

from __future__ import annotations

from typing import Any

from newsmodel.io.formats.cameo import ACTOR_TYPES, goldstein, quad_class
from newsmodel.io.formats.characters import one_line
from newsmodel.io.formats.coded import Coded, coded, event_number
from newsmodel.io.formats.country import codes
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.stamp import UNDATED, compact
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, Article, Participant, Place, PlaceKind, Span

__all__ = ["EVENT_COLUMNS", "MENTION_COLUMNS", "EventsWriter", "MentionsWriter", "geography"]


def _actor_columns(actor: str) -> list[str]:
    codes = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
    return [actor + column for column in codes.split()]


def _geo_columns(what: str) -> list[str]:
    columns = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID"
    return [f"{what}Geo_{column}" for column in columns.split()]


EVENT_COLUMNS = [
    *"GlobalEventID Day MonthYear Year FractionDate".split(),
    *_actor_columns("Actor1"),
    *_actor_columns("Actor2"),
    *"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(),
    *"NumMentions NumSources NumArticles AvgTone".split(),
    *_geo_columns("Actor1"),
    *_geo_columns("Actor2"),
    *_geo_columns("Action"),
    *"DATEADDED SOURCEURL".split(),
]
MENTION_COLUMNS = (
    "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID "
    "Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone "
    "MentionDocTranslationInfo Extras"
).split()

_LOST = (
    *RULES, "text", "headline", "byline", "dateline", "paragraphs", "sentences", "times", "mentions", "affiliations",
    "links", "diagnostics", "extra", "actors.title", "actors.wikidata", "actors.aliases", "statements.text",
    "statements.quotes", "statements.medium", "statements.continues", "statements.kind", "events.status",
    "events.instruments", "events.beneficiaries", "events.casualties", "events.mentions.statement",
)  # fmt: skip
_WEB, _CITATION = 1, 2


class EventsWriter(TextWriter):
    """Writes one row a pair of agent and target of an event, and one a statement. Tone is not measured: empty."""

    lost = _LOST

    def write(self, article: Article) -> None:
        """Writes the rows of one article."""
        self.losses.look_at(article)
        for record in coded(article):
            if record.cameo is None:
                self.losses.add("events without a CAMEO code", int(not record.id.count("-")))
                continue
            cells = {**self._what(article, record, record.cameo), **self._where(record)}
            cells |= _actor("Actor1", record.source) | _actor("Actor2", record.target)
            self.put(_row(cells, EVENT_COLUMNS))

    def _what(self, article: Article, record: Coded, cameo: str) -> dict[str, Any]:
        day = record.day(article) or UNDATED
        self.losses.add("an unknown date (1970-01-01 stands for it)", int(record.day(article) is None))
        added = article.date or UNDATED
        return {
            "GlobalEventID": event_number(article, record.id),
            "Day": compact(day),
            "MonthYear": compact(day)[:6],
            "Year": compact(day)[:4],
            "FractionDate": f"{day.year + ((day.month - 1) * 30 + day.day) / 365:.4f}",
            "IsRootEvent": int(_is_in_lead(article, record)),
            "EventCode": cameo,
            "EventBaseCode": cameo[:3],
            "EventRootCode": cameo[:2],
            "QuadClass": quad_class(cameo),
            "GoldsteinScale": goldstein(cameo),
            "NumMentions": len(record.event.mentions) or 1 if record.event else 1,
            "NumSources": 1,
            "NumArticles": 1,
            "DATEADDED": compact(added) + "000000",
            "SOURCEURL": self.uris.article(article),
        }

    def _where(self, record: Coded) -> dict[str, Any]:
        return dict(zip(_geo_columns("Action"), geography(record.place, record.country), strict=True))


class MentionsWriter(TextWriter):
    """Writes one row a mention of an event, and one a statement, with the offsets of actors and action."""

    lost = _LOST

    def write(self, article: Article) -> None:
        """Writes the rows of one article."""
        self.losses.look_at(article)
        for record in coded(article):
            if record.cameo is None:
                self.losses.add("events without a CAMEO code", int(not record.id.count("-")))
                continue
            mentions = record.event.mentions if record.event else ()
            spans: list[Span | None] = [m.span for m in mentions]
            for span in spans or [record.span]:
                self.put(_row(self._cells(article, record, span), MENTION_COLUMNS))

    def _cells(self, article: Article, record: Coded, span: Any) -> dict[str, Any]:
        at = span.start if span else article.body.start
        sentence = next((i for i, s in enumerate(article.sentences, 1) if s.start <= at < s.end), 1)
        is_web = self.uris.base.startswith("http")
        return {
            "GlobalEventID": event_number(article, record.id),
            "EventTimeDate": compact(record.day(article) or UNDATED) + "000000",
            "MentionTimeDate": compact(article.date or UNDATED) + "000000",
            "MentionType": _WEB if is_web else _CITATION,
            "MentionSourceName": article.source or "",
            "MentionIdentifier": self.uris.article(article),
            "SentenceID": sentence,
            "Actor1CharOffset": _offset(record.source, record),
            "Actor2CharOffset": _offset(record.target, record),
            "ActionCharOffset": at,
            "InRawText": 1,
            "Confidence": 100,
            "MentionDocLen": len(article.text),
        }


def _row(cells: dict[str, Any], columns: list[str]) -> str:
    return "\t".join(one_line(str(cells.get(column, ""))) for column in columns) + "\n"


def _is_in_lead(article: Article, record: Coded) -> bool:
    """GDELT calls an event a root event if the lead paragraph tells of it."""
    lead = article.paragraphs[0] if article.paragraphs else article.body
    return record.span is not None and record.span.start < lead.end


def _offset(party: Participant | Actor | None, record: Coded) -> int:
    """Where an actor stands; -1 as GDELT has it where that is unknown."""
    span = party.span if isinstance(party, Participant) else None
    if record.statement is not None and party is record.statement.speaker and party is not None:
        span = record.statement.speaker_span
    return span.start if span else -1


def _actor(which: str, party: Participant | Actor | None) -> dict[str, str]:
    actor = party.actor if isinstance(party, Participant) else party
    if actor is None:
        return {f"{which}Name": party.text.upper()} if isinstance(party, Participant) else {}
    country, kind = actor.country or "", ACTOR_TYPES.get(actor.kind, "")
    return {
        f"{which}Code": country + kind,
        f"{which}Name": actor.name.upper(),
        f"{which}CountryCode": country,
        f"{which}Type1Code": kind,
    }


def geography(place: Place | None, country: str | None) -> tuple[Any, ...]:
    """Type, full name, country, ADM1, ADM2, latitude, longitude, feature id of a place: FIPS codes, as GDELT has them.

    Type is 1 for a country, 4 for a town, 5 for a region; 3 and 2 where that is in the United States. Finer codes than
    the country's are not known to us: ADM1 repeats it, as GDELT does then, and ADM2 and the feature id stay empty.
    """
    if place is None:
        fips = codes(country).fips
        return (
            (1, codes(country).name, fips, fips, "", "", "", "")
            if country
            else (0, "", "", "", "", "", "", "")
        )
    fips = codes(place.country).fips
    at_home = place.country == "USA"
    if place.kind is PlaceKind.COUNTRY:
        kind = 1
    elif place.kind is PlaceKind.REGION:
        kind = 2 if at_home else 5
    else:
        kind = 3 if at_home else 4
    chain = (place.name, place.admin1, codes(place.country).name)
    name = ", ".join(dict.fromkeys(part for part in chain if part))
    has_point = place.latitude is not None and place.longitude is not None
    point = (round(place.latitude or 0, 5), round(place.longitude or 0, 5)) if has_point else ("", "")
    return (kind, name, fips, fips, "", *point, "")
