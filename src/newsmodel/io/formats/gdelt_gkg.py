"""GDELT Global Knowledge Graph 2.1 rows: one an article, 27 tab-separated columns, quotations among them."""

from __future__ import annotations

from typing import Any

from newsmodel.io.formats.characters import one_line
from newsmodel.io.formats.gdelt_events import geography
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.stamp import UNDATED, compact
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, ActorKind, Article, CasualtyKind, Place, Time

__all__ = ["GKG_COLUMNS", "GkgWriter"]

GKG_COLUMNS = (
    "GKGRECORDID V2.1DATE V2SOURCECOLLECTIONIDENTIFIER V2SOURCECOMMONNAME V2DOCUMENTIDENTIFIER V1COUNTS V2.1COUNTS "
    "V1THEMES V2ENHANCEDTHEMES V1LOCATIONS V2ENHANCEDLOCATIONS V1PERSONS V2ENHANCEDPERSONS V1ORGANIZATIONS "
    "V2ENHANCEDORGANIZATIONS V1.5TONE V2.1ENHANCEDDATES V2GCAM V2.1SHARINGIMAGE V2.1RELATEDIMAGES "
    "V2.1SOCIALIMAGEEMBEDS V2.1SOCIALVIDEOEMBEDS V2.1QUOTATIONS V2.1ALLNAMES V2.1AMOUNTS V2.1TRANSLATIONINFO "
    "V2EXTRASXML"
).split()
_COUNTS = {
    CasualtyKind.KILLED: "KILL",
    CasualtyKind.WOUNDED: "WOUND",
    CasualtyKind.CAPTURED: "ARREST",
    CasualtyKind.DISPLACED: "DISPLACED",
    CasualtyKind.MISSING: "MISSING",
}
_WEB, _CITATION = "1", "2"


class GkgWriter(TextWriter):
    """Writes one row an article. Tone, themes of others, images and translations are not known: empty."""

    lost = (
        *RULES, "text", "headline", "byline", "dateline", "paragraphs", "sentences", "affiliations", "links",
        "diagnostics", "extra", "actors.title", "actors.country", "actors.wikidata", "actors.aliases",
        "statements.speaker", "statements.addressee", "statements.target", "statements.kind", "statements.when",
        "statements.medium", "statements.continues", "events.status", "events.participants", "events.when",
        "events.mentions.statement", "events.casualties.high", "events.casualties.statement",
    )  # fmt: skip

    def write(self, article: Article) -> None:
        """Writes the row of one article."""
        self.losses.look_at(article)
        self.losses.add("an unknown date (1970-01-01 stands for it)", int(article.date is None))
        self.losses.add("statements without quoted words", sum(not s.quotes for s in article.statements))
        day = compact(article.date or UNDATED) + "000000"
        cells = {
            "GKGRECORDID": f"{day}-{article.id}",
            "V2.1DATE": day,
            "V2SOURCECOLLECTIONIDENTIFIER": _WEB if self.uris.base.startswith("http") else _CITATION,
            "V2SOURCECOMMONNAME": _cell(article.source or ""),
            "V2DOCUMENTIDENTIFIER": self.uris.article(article),
            **_counts(article),
            **_themes(article),
            **_named(article),
            "V2.1ENHANCEDDATES": ";".join(_date(time) for time in article.times if time.start),
            "V2.1QUOTATIONS": _quotations(article),
            "V2.1AMOUNTS": ";".join(
                f"{c.low},{_cell(c.who or c.kind)},{c.span.start}"
                for e in article.events
                for c in e.casualties
            ),
        }
        self.put("\t".join(cells.get(column, "") for column in GKG_COLUMNS) + "\n")


def _cell(text: Any) -> str:
    """A text without the marks that part the fields of a cell; GDELT knows no escape for them."""
    return one_line(str(text)).translate({ord(mark): " " for mark in "#;,|\t"}).strip()


def _counts(article: Article) -> dict[str, str]:
    first, second = [], []
    for event in article.events:
        where = [_cell(part) for part in geography(event.place, event.country)]
        kind, name, country, adm1, _, latitude, longitude, feature = where
        place = "#".join((kind, name, country, adm1, latitude, longitude, feature))
        for toll in event.casualties:
            count = f"{_COUNTS[toll.kind]}#{toll.low}#{_cell(toll.who or '')}#{place}"
            first.append(count)
            second.append(f"{count}#{toll.span.start}")
    return {"V1COUNTS": ";".join(first), "V2.1COUNTS": ";".join(second)}


def _themes(article: Article) -> dict[str, str]:
    """Our event types as themes, in GDELT's manner of writing."""
    told = [
        (event.type.upper(), mention.span.start) for event in article.events for mention in event.mentions
    ]
    return {
        "V1THEMES": ";".join(dict.fromkeys(theme for theme, _ in told)),
        "V2ENHANCEDTHEMES": ";".join(f"{theme},{at}" for theme, at in told),
    }


def _named(article: Article) -> dict[str, str]:
    persons = [a for a in article.actors if a.kind is ActorKind.PERSON]
    bodies = [
        a for a in article.actors if a.kind not in (ActorKind.PERSON, ActorKind.UNNAMED, ActorKind.PEOPLE)
    ]
    named = [m for m in article.mentions if isinstance(m.referent, Actor)]
    places = [m for m in article.mentions if isinstance(m.referent, Place)]

    def offsets(actors: list[Actor]) -> str:
        ids = {actor.id for actor in actors}
        return ";".join(f"{_cell(m.referent.name)},{m.span.start}" for m in named if m.referent.id in ids)

    return {
        "V1PERSONS": ";".join(_cell(a.name).lower() for a in persons),
        "V2ENHANCEDPERSONS": offsets(persons),
        "V1ORGANIZATIONS": ";".join(_cell(a.name).lower() for a in bodies),
        "V2ENHANCEDORGANIZATIONS": offsets(bodies),
        "V1LOCATIONS": ";".join(_location(place, False) for place in article.places),
        "V2ENHANCEDLOCATIONS": ";".join(
            f"{_location(m.referent, True)}#{m.span.start}" for m in places if isinstance(m.referent, Place)
        ),
        "V2.1ALLNAMES": ";".join(f"{_cell(m.referent.name)},{m.span.start}" for m in article.mentions),
    }


def _location(place: Place, enhanced: bool) -> str:
    """Type, name, country, ADM1, ADM2 if enhanced, latitude, longitude, feature id; parted by "#"."""
    parts = [_cell(part) for part in geography(place, place.country)]
    return "#".join(parts if enhanced else parts[:4] + parts[5:])


def _date(time: Time) -> str:
    """Resolution (1 year, 2 month, 3 day), month, day, year, offset; parted by "#"."""
    assert time.start is not None
    start, end = time.start, time.end or time.start
    if start == end:
        return f"3#{start.month}#{start.day}#{start.year}#{time.span.start}"
    if (start.year, start.month) == (end.year, end.month):
        return f"2#{start.month}#0#{start.year}#{time.span.start}"
    return f"1#0#0#{start.year}#{time.span.start}"


def _quotations(article: Article) -> str:
    """Offset, length, verb, quote, parted by "|"; quotations parted by "#"."""
    blocks = []
    for statement in article.statements:
        verb = _cell(article[statement.cue]) if statement.cue else ""
        for span in statement.quotes:
            quote = one_line(article[span]).translate({ord("#"): " ", ord("|"): " "})
            blocks.append(f"{span.start}|{span.length}|{verb}|{quote}")
    return "#".join(blocks)
