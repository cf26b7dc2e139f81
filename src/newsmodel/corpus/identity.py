"""Who is the same actor in several articles.

Articles give ids to actors. Those of known actors are the same everywhere. Of actors that no lexicon knows, an article
tells a name, perhaps a country and perhaps a title. Two of one name are one actor if they share a country or a title,
or if one of them has no country. Others are kept apart: each is named by its country ("person:ana-torres:PRT"), and those
of whom neither is told keep the id. Decisions made by hand go before that: an actor that has been merged, or
merged into, is kept apart no longer.

All is a function of what the corpus holds and of the decisions, not of the order in which articles came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsmodel.model import Actor

__all__ = ["Given", "best", "given", "identified", "pinned"]


class Given(NamedTuple):
    """An actor as an article gives it, without aliases."""

    id: str
    name: str
    kind: str
    country: str | None
    title: str | None
    wikidata: str | None


def given(actor: Actor, split: Mapping[str, str] | None = None) -> Given:
    """What an article says of an actor; `split` has the ids that decisions by hand give actors of this article."""
    id = actor.id if split is None else split.get(actor.id, actor.id)
    return Given(id, actor.name, actor.kind._value_, actor.country, actor.title, actor.wikidata)


def pinned(merges: Mapping[str, str]) -> frozenset[str]:
    """The ids about which a person has decided."""
    return frozenset(merges) | frozenset(merges.values())


def identified(family: Iterable[Given], merges: Mapping[str, str], decided: frozenset[str]) -> list[str]:
    """The ids in the corpus of all that articles give under one id, in the same order.

    Args:
        family: every `Given` of one id.
        merges: by hand: what is another, and which.
        decided: `pinned(merges)`.
    """
    family = list(family)
    parts = [] if family[0].id in decided else _apart(family)
    names = [
        next((f"{member.id}:{min(countries)}" for countries, inside in parts if member in inside), member.id)
        for member in family
    ]
    return [_merged(name, merges) for name in names]


def _apart(family: list[Given]) -> list[tuple[set[str], set[Given]]]:
    """Those who cannot be the same: their countries, and who they are. Empty if all can be one."""
    if any(member.wikidata is not None for member in family):
        return []
    ties: list[tuple[set[tuple[str, str]], set[Given]]] = []
    for member in family:
        mine = {("country", member.country)} if member.country is not None else set()
        mine |= {("title", member.title)} if member.title is not None else set()
        tied, inside = {(kind, str(value)) for kind, value in mine}, {member}
        apart = []
        for other, others in ties:  # whoever shares a country or a title with two of them makes these one
            if other & tied:
                tied, inside = tied | other, inside | others
            else:
                apart.append((other, others))
        ties = [*apart, (tied, inside)]
    told = [({v for kind, v in tied if kind == "country"}, inside) for tied, inside in ties]
    known = [part for part in told if part[0]]
    return known if len(known) > 1 else []


def _merged(id: str, merges: Mapping[str, str]) -> str:
    while id in merges:
        id = merges[id]
    return id


def best(id: str, members: Iterable[Given]) -> Given:
    """The one that stands for all that are the same actor: its own id before others, the most told of before others."""

    def rank(member: Given) -> tuple[object, ...]:
        told = sum(part is not None for part in member[3:])
        return (member.id != id, -told, tuple((part is not None, part or "") for part in member))

    return min(members, key=rank)
