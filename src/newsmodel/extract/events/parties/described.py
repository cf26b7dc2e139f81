"""Described parties: noun groups that say what somebody or something is, with the actor inside them.

[American warplanes]                group, the United States
[members of the Armed Forces]       people; and the Armed Forces, a group
[Shining Path guerrillas]           people; and Shining Path, a group
[90 kg of rice]                     a thing, by what it is a quantity of
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.actor_kinds import CONTENDERS, FORCES, GROUPS, HUMAN
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.actor_parties import (
    ActorParties,
    classes_of,
    role_classes,
)
from newsmodel.extract.events.parties.description import SIDE, Description, Descriptions
from newsmodel.extract.events.parties.extent import NAMED, Extent
from newsmodel.extract.events.parties.number import count_of, value_of
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.triggers import Triggers
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import DEFINITE, POSSESSIVE
from newsmodel.text.phrase import NounGroup

__all__ = ["Described"]

_OWNED = frozenset(
    "aircraft drone post force building official transport air_force missile troops artillery diplomat property land vehicle_weapon".split()
)
# Behind weapons and vehicles, before whose they are
_HELD = frozenset("operated flown fired launched piloted dropped sent owned controlled belonging".split())
_LOYAL = frozenset(["loyal", "belonging"])
_HOLDERS = (["by"], ["to"], ["with"])
_FORCES = frozenset("aircraft drone air_force missile artillery".split())
_FOLLOWERS = frozenset(["members", "men"])
# Nouns of things that say little without their owner.
_RELATIONAL = frozenset(
    "headquarters home homes residence residences office offices house houses installations facilities premises branch branches".split()
)
_MEASURES = frozenset("kg kilograms kilos pounds tons sticks stick kgs lb lbs packages load charges".split())
_CARRIERS = frozenset(
    "convoy convoys truck trucks lorry lorries ship vessel plane aircraft flight flotilla mission team helicopter".split()
)
# Those who bring relief, by words of their names.
_GIVERS = (
    "red cross", "red crescent", "food programme", "food program", "wfp", "unicef", "unhcr", "icrc", "unrwa", "oxfam", "msf", "iom", "ocha",
    "save the children", "doctors without borders", "médecins sans frontières", "world health organization", "who", "care", "caritas",
    "aid", "relief", "humanitarian", "un aid", "medical charity", "world central kitchen",
)  # fmt: skip
_HOUSEHOLDS = frozenset("family crew team squad patrol convoy household".split())
_COUPLES = {"couple": 2, "duo": 2, "trio": 3, "foursome": 4}


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
        self.speaker_at: Callable[[int], Draft | None] = lambda i: None
        self.antecedent_at: Callable[[int], Draft | None] = lambda i: None  # of a relative pronoun

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
        if party.kind in HUMAN and draft.kind in GROUPS and draft.kind not in ("state", "media"):
            return [party, body or self._actors.body(draft, first, group.stop)]
        return [party]

    def _owned_force(self, group: Description) -> Party | None:
        """the group said |its fighters| had left; a union |whose members| walked out: the force of an actor is that actor"""
        first, role = group.first, group.role
        if self.lower[first] not in POSSESSIVE:
            return None
        if self.lower[group.head] not in _FOLLOWERS and (role is None or role.kind not in FORCES):
            return None
        owner = self._owner_of(first)
        if owner is None:
            return None
        party = Party(first, group.end, group.head, "group", owner, owner.id)
        party.silent = party.known = True
        party.classes = classes_of(owner) | self._classes(group, "group")
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
        party.known = lower[first] in DEFINITE
        if kind in ("person", "people", "group"):
            party.low, party.high = self._count(first, group.end, head, kind)
        return party

    def _trim(self, party: Party, group: Description) -> None:
        """The tokens that name a party, where they are not those of the group."""
        word, end, role = self.lower[group.head], group.end, group.role
        if group.type and word in _MEASURES and group.is_quantity:
            party.first = end + 1  # five kilos of |dynamite|
        if word in _RELATIONAL and not group.is_quantity:
            party.end = self.extent.with_owner(end)
        elif role is not None and role.is_person and role.kind in FORCES and party.draft is not None:
            party.end = end  # |guerrillas| of the Azure Front: the Front is a party of its own

    def _classes(self, group: Description, kind: str) -> frozenset[str]:
        role = group.role
        if self._brings_relief(group):
            return frozenset(["transport", "relief_transport"])
        classes = group.classes | role_classes(role.kind if role else "")
        if kind == "person" and "official" in group.classes:
            classes |= {"dignitary"}  # murdered |the mayor|
        if role is None and not group.type and self.triggers.is_event(self.lower[group.head]):
            classes |= {"event"}
        return classes | {"person"} if kind in HUMAN else classes

    def _brings_relief(self, group: Description) -> bool:
        """A |Red Cross convoy|; a |convoy of 42 World Food Programme trucks|: no force, whatever it enters"""
        if self.lower[group.head] not in _CARRIERS:
            return False
        end = group.stop
        if self.lower[end : end + 1] == ["of"]:
            inner = self.extent.group_at(end + 1)
            end = inner.end if inner is not None else end
        text = f" {' '.join(self.lower[group.first : end])} "
        return any(f" {giver} " in text for giver in _GIVERS)

    def _owner_of(self, at: int) -> Draft | None:
        """the group said |its| fighters had ...; a commander said |his| fighters had ...: whose they are"""
        found = self.referents.at(at)
        draft = found.referent if found is not None else self.speaker_at(at)
        if self.lower[at] == "whose":
            draft = self.antecedent_at(at)
        elif found is None and self.lower[at] in ("its", "their"):
            draft = draft if draft is not None and draft.kind in CONTENDERS else self._told_before(at)
        if not isinstance(draft, Draft):
            return None
        if draft.kind == "person":
            return next((d for d in self.referents.followed_by(draft) if d.kind in CONTENDERS), None)
        return draft if draft.kind in GROUPS else None

    def _told_before(self, at: int) -> Draft | None:
        """The front took the town. |Its| fighters ...: the first in the sentence before that has forces, if none is in this"""
        number = self.analysis.sentence_of[at]
        first = self.analysis.sentences[number][0]
        before = self.analysis.sentences[number - 1][0] if number else first
        for start, end in ((first, at), (before, first)):
            for found in self.referents.within(start, end):
                draft = found.referent
                if "P" in self.tags[start : found.first]:
                    break  # it is not what the sentence begins with
                if isinstance(draft, Draft) and draft.kind in CONTENDERS and found.form != "demonym":
                    return draft
        return None

    def _modifier(self, group: Description) -> Draft | None:
        """The actor inside a group: |Turkish| police, |Shining Path| guerrillas, the |PMF|'s headquarters."""
        end, classes = group.stop, group.noun.classes
        inside = self.referents.within(group.first, end)
        if classes & _FORCES and self.lower[group.first] in POSSESSIVE:
            return self._owner_of(group.first)  # the ministry said |its| jets had ...
        owner = self._behind(group)
        if owner is not None:  # the headquarters of the |Popular Mobilization Forces|
            within = self.referents.within(owner.first, owner.end)
            by_itself = self.tags[end : end + 1] == "o"  # a convoy of |Peruvian| soldiers is not Peru's
            inside += [f for f in within if f.form != "pronoun" and not (by_itself and f.form == "demonym")]
        for found in inside:
            draft = found.referent
            if (
                not isinstance(draft, Draft)
                or draft.kind in ("person", "media")
                or self.extent.is_role(found)
            ):
                continue
            if found.form in ("demonym",) or draft.kind == "state":
                armed = group.role is not None and group.role.kind in CONTENDERS
                if armed or classes & _OWNED or self.lower[group.head] in SIDE:
                    return draft
                continue
            behind = owner is not None and found.first >= owner.first
            if (
                found.form in NAMED
                or (found.form == "nominal" and behind)
                or (found.form == "nominal" and found.end < len(self.tags) and self.tags[found.end] == "G")
            ):
                return draft
        return None

    def _behind(self, group: Description) -> NounGroup | None:
        """The group behind another that says whose it is: drones operated by |the army|, fighters from |the front|"""
        end, lower = group.stop, self.lower
        behind, holder = lower[end : end + 1], lower[end + 1 : end + 2]
        if behind == ["of"]:
            return self.extent.group_at(end + 1) if group.noun.classes & _OWNED else None
        armed = group.role is not None and group.role.is_person and group.role.kind == "armed_group"
        if armed and behind == ["from"]:
            return self.extent.group_at(end + 1)
        words = _LOYAL if armed else _HELD if group.noun.classes & _OWNED else frozenset()
        return self.extent.group_at(end + 2) if words.issuperset(behind) and holder in _HOLDERS else None

    def _count(self, first: int, end: int, head: int, kind: str) -> tuple[int | None, int | None]:
        lower, tags = self.lower, self.tags
        low, high = count_of(lower, first, end)
        if low is not None:
            return low, high
        members = self._members(end, head)
        if members is not None:
            return members, members
        if kind == "person" and tags[head] != "L":
            return 1, 1
        return None, None

    def _members(self, end: int, head: int) -> int | None:
        """a family |of four|; |a couple|: how many are in it"""
        of = self.lower[end : end + 1] == ["of"]
        if of and self.lower[head] in _HOUSEHOLDS and self.tags[end + 1 : end + 2] == "#":
            return value_of(self.lower[end + 1])
        return None if of or self.lower[head - 1] == "next" else _COUPLES.get(self.lower[head])
