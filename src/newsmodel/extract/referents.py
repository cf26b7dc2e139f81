"""Referents: the actors and places of one article while they are being found, and the mentions that stand for them."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter

from newsmodel.extract.actor_kinds import NATIONAL, POWERS
from newsmodel.model import Actor, ActorKind, Affiliation, Mention, MentionForm, Place, Relation, Span
from newsmodel.text.analysis import Analysis

__all__ = ["Draft", "Found", "Referents"]

# Members by their values, as a dictionary finds them in a fraction of the time.
_KINDS = {kind.value: kind for kind in ActorKind}
_FORMS = {form.value: form for form in MentionForm}

# Kinds of actor that belong to the country a dispatch is about unless the text says otherwise.
_DOMESTIC = frozenset(["government", "military", "police", "party", "unnamed", "people"])
_FOLLOWED = frozenset([Relation.LEADS, Relation.REPRESENTS, Relation.MEMBER_OF])
_MINISTRY = 60  # tokens before a ministry's official in which the ministry may stand
# In the description of an unnamed source: people sent by, or at home in, some other country.
_FROM_ABROAD = frozenset(
    "diplomat diplomats diplomatic envoy envoys mediator mediators negotiator negotiators maritime shipping western foreign "
    "international correspondent correspondents".split()
)


class Draft:
    """An actor in the making; the same fields as Actor, and what helps to find it again.

    Attributes:
        forms: every form under which the text names it, in order.
        gender: m, f or u for persons.
        words: keys of its name's words.
    """

    __slots__ = ("country", "forms", "gender", "id", "kind", "name", "title", "wikidata", "words")

    def __init__(
        self,
        id: str,
        name: str,
        kind: str,
        country: str | None = None,
        *,
        title: str | None = None,
        wikidata: str | None = None,
        gender: str = "u",
    ) -> None:
        self.id = id
        self.name = name
        self.kind = kind
        self.country = country
        self.title = title
        self.wikidata = wikidata
        self.gender = gender
        self.forms: dict[str, None] = {}
        self.words: list[str] = []

    def __repr__(self) -> str:
        return f"<Draft {self.id} {self.name} {self.kind} {self.country}>"


class Found:
    """A mention in the making: token range, referent, form, rule; `lead` characters of the first token and `tail` of the last
    are none of it."""

    __slots__ = ("end", "first", "form", "lead", "referent", "rule", "tail")

    def __init__(
        self,
        first: int,
        end: int,
        referent: Draft | Place,
        form: str,
        rule: str,
        tail: int = 0,
        lead: int = 0,
    ) -> None:
        self.lead = lead
        self.tail = tail
        self.first = first
        self.end = end
        self.referent = referent
        self.form = form
        self.rule = rule

    def __repr__(self) -> str:
        return f"<Found {self.first}-{self.end} {self.form} {self.referent!r}>"


_position = attrgetter("first", "end", "lead")


class Referents:
    """Everything that the names of one article stand for.

    Attributes:
        drafts: actor id → Draft.
        places: place id → Place.
        found: mentions, in the order of finding.
        ties: affiliations: member, relation, group, span.
        joined: token → the two places that it joins: |Chad-Sudan|.
        dateline: the place of the dateline, or None.
        country: the country that the dispatch is most about, or None.
        opening: the country whose decision its first sentence tells, or None.
        leading: the country that it names most, be it less than half of all.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.drafts: dict[str, Draft] = {}
        self.places: dict[str, Place] = {}
        self.found: list[Found] = []
        self.compounds: list[Found] = []  # mentions that end inside a token; nothing else leans on them
        self.ties: list[tuple[Draft, Relation, Draft, Span | None]] = []
        self.country: str | None = None
        self.leading: str | None = None
        self.opening: str | None = None
        self.dateline: Place | None = None
        self.votes: Counter[str] = Counter()
        self._parted: set[int] = set()  # tokens of two places
        self.joined: dict[int, tuple[Place, Place]] = {}  # token → the two places that it joins
        self._at: dict[int, Found] = {}
        self._actors: dict[str, Actor] = {}

    def draft(self, draft: Draft) -> Draft:
        """The draft with that id: the one already there, else this one; a domestic body without a country gets the
        country that the dispatch is most about."""
        if draft.country is None and draft.kind in _DOMESTIC and ":" in draft.id:
            draft.country = self.country or (self.leading if draft.kind in NATIONAL else None)
        return self.drafts.setdefault(draft.id, draft)

    def state(self, country: str | None) -> Draft | None:
        """The state of a country (ISO alpha-3) that the text names, as an actor or only as a place; else None."""
        known = self.drafts.get(country or "")
        if known is None and country is not None:
            place = next(
                (p for p in self.places.values() if p.kind == "country" and p.country == country), None
            )
            known = self.draft(Draft(country, place.name, "state", country)) if place is not None else None
        return known

    def mention(self, first: int, end: int, referent: Draft | Place, form: str, rule: str) -> Found:
        """Adds a mention; the longest one covers its tokens."""
        found = Found(first, end, referent, form, rule)
        if isinstance(referent, Draft) and referent.kind == "unnamed":
            self._place_unnamed(referent, first, end)
        self.found.append(found)
        for i in range(first, end):
            other = self._at.get(i)
            if other is None or other.end - other.first <= end - first:
                self._at[i] = found
        if isinstance(referent, Draft) and form not in ("pronoun", "nominal", "demonym"):
            referent.forms.setdefault(self.analysis.name(first, end))
        return found

    def inside(self, first: int, end: int, tail: int, referent: Draft | Place, form: str, rule: str) -> None:
        """Adds a mention that ends inside a token: |NATO|-led. The token itself stays an adjective."""
        self.compounds.append(Found(first, end, referent, form, rule, tail))
        if isinstance(referent, Draft):
            referent.forms.setdefault(self.analysis.cut(first, end)[:-tail])

    def part(self, i: int, sides: tuple[int, int], places: tuple[Place, Place]) -> None:
        """Two mentions in one token, |Chad|-|Sudan|, and in its neighbours from the first of `sides` to the second, instead of
        the one that took them for one place; for events that they join, they stay one."""
        front, _, back = self.analysis.words[i].partition("-")
        self._parted.add(i)
        self.joined[i] = places
        one, other = (self.places.setdefault(place.id, place) for place in places)
        self.compounds += [
            Found(sides[0], i + 1, one, "name", "compound", tail=len(back) + 1),
            Found(i, sides[1], other, "name", "compound", lead=len(front) + 1),
        ]

    def _place_unnamed(self, draft: Draft, first: int, end: int) -> None:
        """two |Egyptian| officials, a |US| official: the country in an unnamed source's description is its own; a |U.N.|
        spokesman and two diplomats have none."""
        own = [found.referent for found in self.within(first, end) if isinstance(found.referent, Draft)]
        powers = [power for power in own if power.kind in POWERS]
        sent = any(body.kind == "organisation" and body.country is None for body in own)
        if powers:
            draft.country = powers[-1].country
        elif "ministry" in self.analysis.lower[first:end]:
            draft.country = self._of_ministry(first) or draft.country
        elif sent or not _FROM_ABROAD.isdisjoint(self.analysis.lower[first:end]):
            draft.country = None

    def _of_ministry(self, at: int) -> str | None:
        """Peru's health ministry denied it. A |ministry| official said ...: of the ministry or minister named last"""
        for i in range(at - 1, max(-1, at - _MINISTRY), -1):
            actor = self.actor_at(i)
            if actor is not None and actor.country:
                minister = actor.kind == "person" and "minister" in (actor.title or "").lower()
                if minister or (actor.kind == "government" and "ministry" in actor.name.lower()):
                    return actor.country
        return None

    def at(self, i: int) -> Found | None:
        """The longest mention that covers token `i`, or None."""
        return self._at.get(i)

    def actor_at(self, i: int) -> Draft | None:
        """The actor whose mention covers token `i`, or None."""
        found = self._at.get(i)
        return found.referent if found is not None and isinstance(found.referent, Draft) else None

    def place_at(self, i: int) -> Place | None:
        """The place whose mention covers token `i`, or None."""
        found = self._at.get(i)
        return found.referent if found is not None and isinstance(found.referent, Place) else None

    def within(self, first: int, end: int) -> list[Found]:
        """The mentions that cover a token of that range, in order, each once."""
        at = self._at
        return list(dict.fromkeys([at[i] for i in range(first, end) if i in at]))

    # ------------------------------------------------------------------ to the model

    def actor(self, draft: Draft | None) -> Actor | None:
        """The Actor of a draft; the same object each time. To be called when the drafts are complete."""
        if draft is None:
            return None
        actor = self._actors.get(draft.id)
        if actor is None:
            actor = self._actors[draft.id] = Actor(
                id=draft.id,
                name=draft.name,
                kind=_KINDS[draft.kind],
                country=draft.country,
                title=draft.title,
                wikidata=draft.wikidata,
                aliases=tuple(form for form in draft.forms if form != draft.name),
            )
        return actor

    def actors(self) -> tuple[Actor, ...]:
        """All actors that something refers to, in order of their first mention."""
        for draft in self.drafts.values():
            self.actor(draft)
        return tuple(self._actors.values())

    def _is_parted(self, found: Found) -> bool:
        return any(i in self._parted for i in range(found.first, found.end))

    def mentions(self) -> tuple[Mention, ...]:
        """All mentions, in order of the text."""
        result = []
        whole = self.found if not self._parted else [f for f in self.found if not self._is_parted(f)]
        for found in sorted([*whole, *self.compounds], key=_position):
            referent = found.referent
            thing = referent if isinstance(referent, Place) else self.actor(referent)
            if thing is not None:
                span = self.analysis.span(found.first, found.end)
                if found.lead or found.tail:
                    span = Span(span.start + found.lead, span.end - found.tail)
                result.append(
                    Mention(
                        span=span,
                        referent=thing,
                        form=_FORMS[found.form],
                        rule=found.rule,
                    )
                )
        return tuple(result)

    def followed_by(self, member: Draft) -> list[Draft]:
        """The bodies that a person leads, speaks for or belongs to, as the text states it."""
        return [group for one, relation, group, _ in self.ties if one is member and relation in _FOLLOWED]

    def affiliations(self) -> tuple[Affiliation, ...]:
        """All ties between actors."""
        result = []
        for member, relation, group, span in self.ties:
            one, other = self.actor(member), self.actor(group)
            if one is not None and other is not None:
                result.append(Affiliation(member=one, group=other, relation=relation, span=span))
        return tuple(dict.fromkeys(result))
