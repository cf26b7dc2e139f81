"""Described parties: noun groups that say what somebody or something is, with the actor inside them.

[American warplanes]                group, the United States
[members of the Armed Forces]       people; and the Armed Forces, a group
[Shining Path guerrillas]           people; and Shining Path, a group
[700 kg of medicine]                a thing, by what it is a quantity of
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.events.actor_parties import ARMED, GROUPS, ActorParties, classes_of, role_classes
from newsmodel.extract.events.description import SIDE, Description, Descriptions
from newsmodel.extract.events.extent import Extent
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.number import count_of
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.triggers import Triggers
from newsmodel.text.analysis import Analysis

__all__ = ["Described"]

_FIGHTING = frozenset(["military", "police", "armed_group"])
_OWNED = frozenset(
    "aircraft drone post force building official transport air_force missile troops artillery diplomat property land".split()
)
# Nouns of things that say little without their owner.
_RELATIONAL = frozenset(
    "headquarters home homes residence residences office offices house houses installations facilities premises branch branches".split()
)
_MEASURES = frozenset("kg kilograms kilos pounds tons sticks stick kgs lb lbs packages load charges".split())
_ORDINALS = frozenset("first second third fourth fifth last".split())
_NAMED = ("name", "acronym", "surname", "metonym")
_KNOWN = frozenset("the this that these those its their his her".split())


class Described:
    """Makes parties out of descriptions."""

    def __init__(
        self,
        analysis: Analysis,
        referents: Referents,
        heads: Heads,
        triggers: Triggers,
        descriptions: Descriptions,
        extent: Extent,
        actors: ActorParties,
        speaker_at: Callable[[int], Draft | None],
    ) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.referents = referents
        self.heads = heads
        self.triggers = triggers
        self.extent = extent
        self._descriptions = descriptions
        self._actors = actors
        self._speaker_at = speaker_at

    def of(self, first: int, end: int, head: int, found: Found | None) -> list[Party]:
        """The party that a description names, and the body that its people belong to; `found`: a demonym at its head."""
        group = self._descriptions.read(first, end, head, found)
        draft = self._modifier(group)
        inner = self.extent.group_at(end + 1) if group.is_quantity else None
        body = self._actors.initialled(inner.first, inner.end) if inner is not None else None
        if draft is None and (owned := self._owned_force(group)) is not None:
            return [owned]
        if body is not None:
            draft = body.draft  # guerrillas of the |army of free hills| (AFH)
        if self._descriptions.is_adjective(group):
            draft = self.referents.actor_at(head)
        party = self._party(group, draft)
        if draft is None:
            return [party]
        if party.kind == "group" and draft.kind == "armed_group" and group.is_quantity:
            return [body or self._actors.body(draft, first, group.stop)]  # urban cells |of the Azure Front|
        if (
            party.kind in ("people", "person")
            and draft.kind in GROUPS
            and draft.kind not in ("state", "media")
        ):
            return [party, body or self._actors.body(draft, first, group.stop)]
        return [party]

    def _owned_force(self, group: Description) -> Party | None:
        """the group said |its fighters| had left: the armed force of an actor is that actor"""
        first, role = group.first, group.role
        if role is None or role.kind not in _FIGHTING or self.lower[first] not in ("its", "their", "our"):
            return None
        owner = self._owner_of(first)
        if owner is None:
            return None
        party = Party(first, group.end, group.head, "group", owner, owner.id)
        party.silent = party.known = True
        party.classes = classes_of(owner)
        return party

    def _party(self, group: Description, draft: Draft | None) -> Party:
        lower, first, head = self.lower, group.first, group.head
        kind = self._descriptions.kind(group, by_actor=draft is not None)
        start = first + 1 if self.tags[first] in "DH" and first < head else first
        party = Party(first, group.stop, head, kind, draft, " ".join(lower[start : head + 1]))
        self._trim(party, group)
        party.classes, party.type = self._classes(group, kind), group.type
        party.concrete = (
            bool(group.classes)
            or group.role is not None
            or draft is not None
            or lower[head] in self.heads.places
        )
        party.known = lower[first] in _KNOWN
        if kind in ("person", "people", "group"):
            party.low, party.high = self._count(first, group.end, head, kind)
        return party

    def _trim(self, party: Party, group: Description) -> None:
        """The tokens that name a party, where they are not those of the group."""
        word, end, role = self.lower[group.head], group.end, group.role
        if group.type and word in _MEASURES and group.is_quantity:
            party.first = end + 1  # five kilos of |dynamite|
        elif group.type and self.lower[party.first] in _ORDINALS:
            party.first += 1
        if word in _RELATIONAL and not group.is_quantity:
            party.end = self.extent.with_owner(end)
        elif role is not None and role.is_person and role.kind in _FIGHTING and party.draft is not None:
            party.end = end  # |guerrillas| of the Azure Front: the Front is a party of its own

    def _classes(self, group: Description, kind: str) -> frozenset[str]:
        role = group.role
        classes = group.classes | role_classes(role.kind if role else "")
        if kind == "person" and "official" in group.classes:
            classes |= {"dignitary"}  # murdered |the mayor|
        if role is None and not group.type and self.triggers.is_event(self.lower[group.head]):
            classes |= {"event"}
        return classes | {"person"} if kind in ("person", "people") else classes

    def _owner_of(self, at: int) -> Draft | None:
        """the group said |its| fighters had ...: whose they are"""
        found = self.referents.at(at)
        draft = found.referent if found is not None else self._speaker_at(at)
        return draft if isinstance(draft, Draft) and draft.kind in GROUPS else None

    def _modifier(self, group: Description) -> Draft | None:
        """The actor inside a group: |Turkish| police, |Shining Path| guerrillas, the |PMF|'s headquarters."""
        end, classes = group.stop, group.noun.classes
        inside = self.referents.within(group.first, end)
        if classes & _OWNED and end + 1 < len(self.tags) and self.tags[end] == "o":
            number = self.analysis.noun_group_of[end + 1]
            if number >= 0:  # the headquarters of the |Popular Mobilization Forces|
                owner = self.analysis.noun_groups[number]
                inside += [f for f in self.referents.within(owner.first, owner.end) if f.form != "pronoun"]
        for found in inside:
            draft = found.referent
            if (
                not isinstance(draft, Draft)
                or draft.kind in ("person", "media")
                or self.extent.is_role(found)
            ):
                continue
            if found.form in ("demonym",) or draft.kind == "state":
                armed = group.role is not None and group.role.kind in ARMED
                if armed or classes & _OWNED or self.lower[group.head] in SIDE:
                    return draft
                continue
            if found.form in _NAMED or (
                found.form == "nominal" and found.end < len(self.tags) and self.tags[found.end] == "G"
            ):
                return draft
        return None

    def _count(self, first: int, end: int, head: int, kind: str) -> tuple[int | None, int | None]:
        lower, tags = self.lower, self.tags
        low, high = count_of(lower, first, end)
        if low is not None:
            return low, high
        if kind == "person" and tags[head] != "L":
            return 1, 1
        if lower[first] == "no":
            return 0, 0
        return None, None
