"""Events in the shape of ACLED's CSV export (columns since March 2023), for tools that read it.

Not ACLED coding: ACLED's coders weigh reports of many outlets by rules of their own; these are events of single
dispatches under ACLED's column names. Column list: https://acleddata.com, export tool.
"""

from __future__ import annotations

import datetime
from typing import IO, Any

from newsmodel.io.formats.acled_actors import inter_of
from newsmodel.io.formats.coded import event_number
from newsmodel.io.formats.country import codes
from newsmodel.io.formats.csv_tables import CsvFile
from newsmodel.io.formats.losses import RULES, Losses
from newsmodel.io.formats.stamp import UNDATED
from newsmodel.io.formats.uri import BASE, Uris
from newsmodel.model import Article, Event, EventStatus, EventType, Participant, PlaceKind

__all__ = ["COLUMNS", "EVENT_TYPES", "AcledWriter"]

_NAMES = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 "
    "actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location "
    "latitude longitude geo_precision source source_scale notes fatalities tags timestamp"
).split()
_NUMBERS = frozenset(
    "year time_precision iso latitude longitude geo_precision fatalities timestamp event_date".split()
)
COLUMNS = {name: "number" if name in _NUMBERS else "text" for name in _NAMES}

_TYPES = {
    "Battles": "Armed clash|Government regains territory|Non-state actor overtakes territory",
    "Explosions/Remote violence": "Air/drone strike|Shelling/artillery/missile attack|Remote explosive/landmine/IED|Suicide bomb|Grenade|Chemical weapon",
    "Violence against civilians": "Attack|Sexual violence|Abduction/forced disappearance",
    "Protests": "Peaceful protest|Protest with intervention|Excessive force against protesters",
    "Riots": "Violent demonstration|Mob violence",
    "Strategic developments": "Agreement|Arrests|Change to group/activity|Disrupted weapons use|Headquarters or base established|Looting/property destruction|Non-violent transfer of territory|Other",
}
EVENT_TYPES = {sub: main for main, listed in _TYPES.items() for sub in listed.split("|")}
"""ACLED's event type of each sub-event type."""

_DISORDER = {
    "Protests": "Demonstrations",
    "Riots": "Demonstrations",
    "Strategic developments": "Strategic developments",
}


_MUTUAL = frozenset([EventType.ARMED_CLASH, EventType.AGREEMENT])


class AcledWriter:
    """Writes one row an event that ACLED has a sub-event type for and that is told as having happened or claimed.

    Args:
        file: open for bytes.
        base: what URIs begin with.
        mode: "raw" or "spreadsheet", as for csv.
    """

    lost = (
        *RULES, "text", "headline", "byline", "dateline", "paragraphs", "sentences", "times", "mentions",
        "affiliations", "links", "statements", "diagnostics", "extra", "actors.title", "actors.wikidata",
        "actors.aliases", "actors.kind", "events.instruments", "events.beneficiaries", "events.mentions",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE, mode: str = "raw") -> None:
        self._uris = Uris(base)
        self.losses = Losses(*self.lost)
        self._file = CsvFile(file, COLUMNS, mode)

    def write(self, article: Article) -> None:
        """Writes the rows of one article."""
        self.losses.look_at(article)
        for event in article.events:
            if event.type.acled is None:
                self.losses.add("events without an ACLED sub-event type")
            elif event.status not in (EventStatus.HAPPENED, EventStatus.CLAIMED):
                self.losses.add("events that are not told as having happened")
            else:
                self._file.write(self._row(article, event, event.type.acled))

    def finalize(self) -> None:
        """Nothing stands behind the last row."""

    def _row(self, article: Article, event: Event, sub_type: str) -> dict[str, Any]:
        main = EVENT_TYPES[sub_type]
        day = event.date or article.date
        self.losses.add("an unknown date", int(day is None))
        country = codes(event.country)
        first, second = (_side(parties, event, main) for parties in _sides(event))
        published = datetime.datetime.combine(article.date or UNDATED, datetime.time(), datetime.UTC)
        return {
            "event_id_cnty": f"{event.country or 'XXX'}{event_number(article, event.id)}",
            "event_date": day.isoformat() if day else None,
            "year": day.year if day else None,
            "time_precision": _time_precision(event),
            "disorder_type": _DISORDER.get(main, "Political violence"),
            "event_type": main,
            "sub_event_type": sub_type,
            **_numbered(1, *first),
            **_numbered(2, *second),
            "interaction": "-".join(part for part in (first[2], second[2]) if part),
            "civilian_targeting": "Civilian targeting" if _hits_civilians(event, main) else "",
            "iso": country.numeric,
            "region": country.region,
            "country": country.name or event.country or "",
            **_where(event),
            "source": article.source or "",
            "source_scale": "",
            "notes": _notes(event, self._uris.part(article, event.id)),
            "fatalities": event.killed or 0,
            "tags": f"status={event.status}; newsmodel={event.type}",
            "timestamp": int(published.timestamp()),
        }


def _sides(event: Event) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """Who stands against whom: agents and targets, but of those who clash or agree |with| somebody the last one."""
    agents, targets = event.agents, event.targets
    if len(agents) > 1 and not targets and event.type in _MUTUAL:
        return agents[:-1], agents[-1:]
    return agents, targets


def _side(parties: tuple[Participant, ...], event: Event, main: str) -> tuple[str, str, str]:
    """The first actor of a side, the others joined, and ACLED's word for what the first one is."""
    names = [party.name for party in parties]
    if not parties:
        return "", "", ""
    return names[0], "; ".join(names[1:]), inter_of(parties[0], event, main)


def _numbered(number: int, actor: str, others: str, inter: str) -> dict[str, str]:
    return {f"actor{number}": actor, f"assoc_actor_{number}": others, f"inter{number}": inter}


def _time_precision(event: Event) -> int:
    """1 for a day, 2 for a week, 3 for a month or more."""
    if event.when is None or event.when.start is None or event.when.end is None:
        return 3 if event.when else 2
    days = (event.when.end - event.when.start).days
    return 1 if days == 0 else 2 if days < 7 else 3


def _where(event: Event) -> dict[str, Any]:
    """Location and its precision: 1 for a town, 2 for a part of a region, 3 for a region or country."""
    place = event.place
    if place is None:
        return {"geo_precision": 3}
    is_wide = place.kind in (PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.WATER)
    return {
        "admin1": place.admin1 or "",
        "location": place.name,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geo_precision": 3 if is_wide else 2 if place.kind is PlaceKind.DISTRICT else 1,
    }


def _hits_civilians(event: Event, main: str) -> bool:
    targets = [p for p in event.targets if p.kind in ("person", "people")]
    return main == "Violence against civilians" or any(
        inter_of(p, event, main) == "Civilians" for p in targets
    )


def _notes(event: Event, uri: str) -> str:
    tolls = [
        f"{c.low}{'+' if c.high is None else ''} {c.kind} {c.who or ''}".strip() for c in event.casualties
    ]
    when = [f"when: {event.when.value}"] if event.when else []
    return "; ".join([uri, *when, *tolls])
