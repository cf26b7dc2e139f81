"""FollowTheMoney 4.11 entities, one a line, as OpenAleph, OpenSanctions and `ftm` read them.

The model: https://followthemoney.tech. Article, Person, Organization, PublicBody, Company, LegalEntity, Event, Note,
Mention, Membership, Representation and UnknownLink; values are strings, in lists.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from newsmodel.io.formats.characters import one_line, xml_text
from newsmodel.io.formats.country import codes
from newsmodel.io.formats.losses import RULES
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, ActorKind, Affiliation, Article, Event, Place, Relation, Statement, Time

__all__ = ["FollowTheMoneyWriter"]

_SCHEMATA = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "PublicBody",
    ActorKind.GOVERNMENT: "PublicBody",
    ActorKind.MILITARY: "PublicBody",
    ActorKind.POLICE: "PublicBody",
    ActorKind.ARMED_GROUP: "Organization",
    ActorKind.PARTY: "Organization",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.MEDIA: "Organization",
    ActorKind.COMPANY: "Company",
}  # a people and an unnamed source are LegalEntity: somebody, a person or a body
_MEMBERS = (Relation.MEMBER_OF, Relation.PART_OF, Relation.LEADS)
_GROUPS = ("PublicBody", "Organization", "Company")
_NAME = 380  # characters that a name may have at most (384 in the model)
_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,18}")
_LANGUAGES = {
    "en": "eng",
    "fr": "fra",
    "de": "deu",
    "es": "spa",
    "pt": "por",
    "it": "ita",
    "ar": "ara",
    "ru": "rus",
}


class FollowTheMoneyWriter(TextWriter):
    """Writes the entities of each article. Those of an actor merge by their id, as FollowTheMoney has it."""

    lost = (
        *RULES, "paragraphs", "sentences", "links", "diagnostics", "extra", "affiliations.span", "places.kind",
        "places.latitude", "statements.span", "statements.cue", "statements.quotes", "statements.medium",
        "statements.continues", "statements.speaker_span", "mentions.span", "mentions.form",
        "events.participants.span", "events.casualties.span",
    )  # fmt: skip

    def write(self, article: Article) -> None:
        """Writes the entities of one article."""
        self.losses.look_at(article)
        self._put_article(article)
        for actor in article.actors:
            self._put_actor(article, actor)
        for statement in article.statements:
            self._put_statement(article, statement)
        for event in article.events:
            self._put_event(article, event)
        for tie in article.affiliations:
            self._put_tie(article, tie)
        self._put_mentions(article)

    def _put(self, schema: str, id: str, **properties: Any) -> None:
        filled: dict[str, list[str]] = {}
        for name, values in properties.items():
            listed = values if isinstance(values, (list, tuple)) else [values]
            kept = list(
                dict.fromkeys(v for v in listed if v and any(c.isprintable() and c != " " for c in v))
            )
            if kept:
                filled[name] = kept
        self.put_json({"id": id, "schema": schema, "properties": filled})

    def _put_article(self, article: Article) -> None:
        places = [place.name for place in article.places]
        language = _LANGUAGES.get(article.language.partition("-")[0])
        title = article.headline or f"{article.source or 'Dispatch'} {article.date or article.id}"
        self._put(
            "Article",
            _key(self.uris.article(article)),
            name=_name(title, article.id),
            title=_name(title, article.id),
            fileName=f"{article.id}.txt",
            bodyText=xml_text(article[article.body]),
            author=_clean(article.byline or ""),
            publisher=_clean(article.source or ""),
            publishedAt=self._day(article.date),
            language=language,
            country=_country(article.dateline.country if article.dateline else None),
            locationMentioned=[_clean(name) for name in places],
        )

    def _put_actor(self, article: Article, actor: Actor) -> None:
        schema = _SCHEMATA.get(actor.kind, "LegalEntity")
        wikidata = actor.wikidata if actor.wikidata and _WIKIDATA.fullmatch(actor.wikidata) else None
        is_person = schema == "Person"
        self.losses.add("actors.title", int(bool(actor.title) and not is_person))
        self._put(
            schema,
            self._of(actor),
            name=_name(actor.name, actor.id),
            alias=[_clean(alias) for alias in actor.aliases],
            wikidataId=wikidata,
            keywords=actor.kind.value,
            proof=_key(self.uris.article(article)),
            **{"nationality" if is_person else "country": _country(actor.country)},
            **({"position": _clean(actor.title)} if is_person and actor.title else {}),
        )

    def _put_statement(self, article: Article, statement: Statement) -> None:
        id = _key(self.uris.part(article, statement.id))
        speaker = statement.speaker
        who = speaker.name if speaker else "nobody named"
        self._put(
            "Note",
            id,
            name=_name(f"{who}: {statement.act}", statement.id),
            description=xml_text(statement.text),
            keywords=[statement.act.value, statement.kind.value],
            entity=[self._of(actor) for actor in (speaker, statement.target, statement.addressee) if actor],
            proof=_key(self.uris.article(article)),
            publisher=_clean(article.source or ""),
            createdAt=self._when(statement.when)[0] or self._day(article.date),
        )
        for role in ("target", "addressee"):
            actor = getattr(statement, role)
            if speaker is not None and actor is not None:
                self._link(article, f"{statement.id}-{role}", speaker, actor, f"{statement.act} ({role})")

    def _put_event(self, article: Article, event: Event) -> None:
        start, end = self._when(event.when)
        tolls = [
            f"{c.low}{'+' if c.high is None else f'-{c.high}'} {c.kind} {c.who or ''}"
            for c in event.casualties
        ]
        others = [f"{p.role}: {p.name}" for p in event.participants if p.actor is None]
        place = event.place
        self._put(
            "Event",
            _key(self.uris.part(article, event.id)),
            name=_name(event.type.replace("_", " "), event.id),
            summary=[_clean(part) for part in (f"status: {event.status}", *tolls, *others)],
            keywords=[event.type.value, event.type.plover, event.type.cameo, event.type.acled],
            date=start if start == end else None,
            startDate=start,
            endDate=end,
            location=_address(place) if place else None,
            country=_country(event.country),
            involved=[self._of(p.actor) for p in event.participants if p.actor],
            proof=_key(self.uris.article(article)),
            publisher=_clean(article.source or ""),
        )
        agents = [p.actor for p in event.agents if p.actor]
        targets = [p.actor for p in event.targets if p.actor]
        for number, (agent, target) in enumerate(((a, t) for a in agents for t in targets), 1):
            self._link(article, f"{event.id}-{number}", agent, target, event.type.value, start)

    def _put_tie(self, article: Article, tie: Affiliation) -> None:
        role = tie.relation.value.replace("_", " ")
        id = _key(self.uris.part(article, f"{tie.member.id} {tie.relation} {tie.group.id}"))
        common = {
            "role": role,
            "proof": _key(self.uris.article(article)),
            "publisher": _clean(article.source or ""),
        }
        member, group = self._of(tie.member), self._of(tie.group)
        if tie.relation in _MEMBERS and _SCHEMATA.get(tie.group.kind) in _GROUPS:
            self._put("Membership", id, member=member, organization=group, **common)
        elif tie.relation is Relation.REPRESENTS:
            self._put("Representation", id, agent=member, client=group, **common)
        else:
            self._put("UnknownLink", id, subject=member, object=group, **common)

    def _link(
        self, article: Article, id: str, subject: Actor, object: Actor, role: str, date: str | None = None
    ) -> None:
        self._put(
            "UnknownLink",
            _key(self.uris.part(article, f"{id}-link")),
            subject=self._of(subject),
            object=self._of(object),
            role=role,
            date=date or self._day(article.date),
            proof=_key(self.uris.article(article)),
        )

    def _put_mentions(self, article: Article) -> None:
        """One Mention an actor and form: positions have no place in FollowTheMoney."""
        document = _key(self.uris.article(article))
        for actor in article.actors:
            forms = dict.fromkeys(_clean(article[m.span]) for m in article.mentions_of(actor))
            for form in forms:
                if form:
                    id = _key(f"{self.uris.article(article)} {actor.id} {form}")
                    schema = _SCHEMATA.get(actor.kind, "LegalEntity")
                    self._put(
                        "Mention",
                        id,
                        document=document,
                        name=form,
                        resolved=self._of(actor),
                        detectedSchema=schema,
                    )

    def _of(self, actor: Actor) -> str:
        return _key(self.uris.of(actor))

    def _day(self, day: Any) -> str | None:
        """The model's dates begin in the year 1000 and end in 2999."""
        if day is not None and not 1000 <= day.year <= 2999:
            self.losses.add("dates before 1000 or after 2999")
            return None
        return day.isoformat() if day else None

    def _when(self, time: Time | None) -> tuple[str | None, str | None]:
        return (self._day(time.start), self._day(time.end)) if time else (None, None)


def _key(uri: str) -> str:
    """An id in FollowTheMoney's alphabet; the same URI gives the same id in every file."""
    return "newsmodel-" + hashlib.blake2b(uri.encode(), digest_size=12).hexdigest()


def _clean(text: str) -> str:
    """One line without what the model's cleaning takes for nothing: soft hyphens, marks of direction, private use."""
    return one_line("".join(c for c in text if c.isprintable() or c.isspace()))[:_NAME].strip()


def _name(text: str, otherwise: str) -> str:
    return _clean(text) or _clean(otherwise) or "-"


def _country(iso3: str | None) -> str | None:
    return codes(iso3).iso2.lower() or None


def _address(place: Place) -> str:
    return _clean(", ".join(part for part in (place.name, place.admin1, place.country) if part))
