"""Actor, the mentions that name it, and how actors belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsmodel.model.place import Place
from newsmodel.model.span import Span
from newsmodel.model.vocabulary import ActorKind, MentionForm, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Actor", "Affiliation", "Mention"]


@frozen(kw_only=True, repr=False)
class Actor:
    """Someone who acts, speaks or is acted on: a state, a ministry, a militia, a firm, a person, an unnamed source.

    Attributes:
        id: stable, readable key, the same in every article: "IRQ", "kataib-hezbollah", "person:joe-biden",
            "unnamed:security-sources". Unique among the actors and places of an article.
        name: canonical name ("Kataib Hezbollah").
        kind: ActorKind.
        country: allegiance or seat, ISO 3166-1 alpha-3 ("IRQ"); None for international bodies and unknowns.
        title: office or rank as the text gives it ("President"), or None.
        wikidata: Wikidata item ("Q796"), or None.
        aliases: the other forms under which this article names the actor, in order of appearance.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    title: str | None = None
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        country = f", {self.country}" if self.country else ""
        return f"<Actor {self.id}: {self.name} ({self.kind}{country})>"

    @property
    def names(self) -> tuple[str, ...]:
        """The canonical name and the aliases."""
        return (self.name, *self.aliases)


@frozen(kw_only=True, repr=False)
class Mention:
    """One stretch of text that stands for an actor or a place.

    Attributes:
        span: where it stands.
        referent: the Actor or Place that it stands for.
        form: MentionForm (name, acronym, surname, metonym, demonym, nominal, pronoun).
        rule: name of the rule that found it.
    """

    span: Span
    referent: Actor | Place
    form: MentionForm
    rule: str = ""

    def __repr__(self) -> str:
        return f"<Mention {self.span.start}-{self.span.end} {self.form} of {self.referent.id}>"


@frozen(kw_only=True, repr=False)
class Affiliation:
    """One actor's tie to another, as the text states it ("a leading faction in the Islamic Resistance in Iraq").

    Attributes:
        member, group: the Actors; read "member relation group" ("kataib-hezbollah part_of ...").
        relation: Relation (member_of, part_of, backed_by, leads, represents).
        span: the words that state it, or None when a lexicon does.
    """

    member: Actor
    group: Actor
    relation: Relation
    span: Span | None = None

    def __repr__(self) -> str:
        return f"<Affiliation {self.member.id} {self.relation} {self.group.id}>"

    def __iter__(self) -> Iterator[Actor]:
        return iter((self.member, self.group))
