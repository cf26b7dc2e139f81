"""Described parties: noun groups that say what somebody or something is, with the actor inside them.

[American warplanes]                group, the United States
[members of the Armed Forces]       people; and the Armed Forces, a group
[Shining Path guerrillas]           people; and Shining Path, a group
[700 kg of medicine]                a thing, by what it is a quantity of
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.events.actor_parties import ARMED, GROUPS, ActorParties, classes_of, role_classes
from newsmodel.extract.events.extent import Extent
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.number import count_of
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.triggers import Triggers
from newsmodel.text.analysis import Analysis

__all__ = ["Described"]

_PARTITIVES = frozenset(
    "tens member members group groups number dozens scores hundreds thousands handful elements element unit units gang gangs team "
    "teams one some several most many pair couple majority part wave crowd crowds crew kg kilograms tons pounds kilos sticks charge "
    "charges stick squad squads band bands column columns contingent commandos batteries battery consignment consignments shipment shipments truckload truckloads use series half all supporters representatives "
    "cell cells faction wing branch total each two three four five six seven eight nine ten leader leaders fighters guerrillas".split()
)
_FIGHTING = frozenset(["military", "police", "armed_group"])
_OWNED = frozenset(
    "aircraft drone post force building official transport air_force missile troops artillery diplomat property land".split()
)
# Nouns of things that say little without their owner.
_RELATIONAL = frozenset(
    "headquarters home homes residence residences office offices house houses installations facilities premises branch branches".split()
)
_SIDE = frozenset(["side", "sides"])
_MEASURES = frozenset("kg kilograms kilos pounds tons sticks stick kgs lb lbs packages load charges".split())
_ORDINALS = frozenset("first second third fourth fifth last".split())
_SUBSTANCES = frozenset(["chemical", "explosive"])
_NAMED = ("name", "acronym", "surname", "metonym")
_EVERYBODY = frozenset(
    "others people persons victims everyone somebody thousands hundreds dozens scores tens".split()
)
_MANY = frozenset("thousands hundreds dozens scores tens".split())


class Described:
    """Makes parties out of descriptions."""

    def __init__(
        self,
        analysis: Analysis,
        referents: Referents,
        heads: Heads,
        triggers: Triggers,
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
        self._actors = actors
        self._speaker_at = speaker_at

    def of(self, first: int, end: int, head: int, found: Found | None) -> list[Party]:
        """The party that a description names, and the body that its people belong to; `found`: a demonym at its head."""
        lower = self.lower
        whole = self._with_of(first, end, head)
        noun = self.triggers.noun_class(" ".join(lower[max(first, head - 2) : head + 1]))
        if lower[head] in _EVERYBODY and self.tags[head] in "LNQ" and found is None:
            noun = noun._replace(kind="people")
        role = self.heads.roles.get(lower[head])
        if role is None and head > first:
            role = self.heads.roles.get(f"{lower[head - 1]} {lower[head]}")
        if self.tags[first] == "D" or self.tags[first] in "Q#H":
            start = first + 1 if self.tags[first] in "DH" and first < head else first
        else:
            start = first
        if role is not None and role.is_person:
            noun = noun._replace(classes=noun.classes - _SUBSTANCES, type="")  # border patrol |agents|
        draft = self._modifier(first, whole[1], head, noun.classes, role.kind if role else "")
        inner_group = self.extent.group_at(end + 1) if whole[1] > end else None
        body = (
            self._actors.initialled(inner_group.first, inner_group.end) if inner_group is not None else None
        )
        if (
            draft is None
            and role is not None
            and role.kind in _FIGHTING
            and lower[first] in ("its", "their", "our")
        ):
            owner = self._owner_of(first)
            if owner is not None:
                party = Party(first, end, head, "group", owner, owner.id)
                party.silent = party.known = True
                party.classes = classes_of(owner)
                return [party]
        if body is not None:
            draft = body.draft  # guerrillas of the |army of free hills| (AFH)
        kind = noun.kind or "thing"
        inner = self.triggers.noun_class(lower[whole[1] - 1])
        if whole[1] > end:  # 700 kg of |medicine|
            noun = noun._replace(classes=noun.classes | inner.classes, type=noun.type or inner.type)
        if whole[1] > end and (lower[whole[1] - 1] in _EVERYBODY or lower[whole[1] - 1] in self.heads.roles):
            kind = "people"
        if found is not None:  # Americans, Palestinians
            kind = "people"
            if found.end == end and self._is_adjective(first, head, found):
                draft, kind = self.referents.actor_at(head), "group"
        if self.tags[head] == "#" and head == first + 1 and lower[first] in ("the", "these", "those", "all"):
            kind = "people"  # |the two| were handed over
        if self.tags[head] == "#" and lower[end : end + 2] in (["of", "them"], ["of", "whom"]):
            kind = "people"  # freed |19 of them|
        if draft is not None and lower[head] in _SIDE:
            kind = "group"
        if lower[head] in _EVERYBODY:
            kind = "thing" if whole[1] > end and inner.kind == "thing" else "people"  # dozens of |homes|
            if lower[head] in _MANY and whole[1] > end:
                # |thousands of people| blocked the road
                noun = noun._replace(classes=noun.classes | {"crowd"})
        elif role is not None:
            plural = role.plural or role.noun != lower[head]
            kind = "group" if not role.is_person else "people" if plural else "person"
            if not role.is_person and (noun.kind == "thing"):
                kind = "group"
            if whole[1] > end and (self.is_people(whole[1] - 1) or inner.kind == "people"):
                kind = "people"  # a group of |unidentified persons|
        elif noun.kind == "person" and self.tags[head] == "L":
            kind = "people"
        elif noun.kind == "people" and self.tags[head] == "N":
            kind = "person"
        party = Party(whole[0], whole[1], head, kind, draft, " ".join(lower[start : head + 1]))
        if noun.type and lower[head] in _MEASURES and whole[1] > end:
            party.first = end + 1  # five kilos of |dynamite|
        elif noun.type and lower[party.first] in _ORDINALS:
            party.first += 1
        if lower[head] in _RELATIONAL and whole[1] == end:
            party.end = self.extent.with_owner(end)
        elif role is not None and role.is_person and role.kind in _FIGHTING and draft is not None:
            party.end = end  # |guerrillas| of the Azure Front: the Front is a party of its own
        party.classes = noun.classes | role_classes(role.kind if role else "")
        if "official" in noun.classes and kind == "person":
            party.classes |= {"dignitary"}  # murdered |the mayor|
        if role is None and not noun.type and self.triggers.is_event(lower[head]):
            party.classes |= {"event"}
        if kind in ("person", "people"):
            party.classes |= {"person"}
        party.type = noun.type
        party.concrete = (
            bool(noun.classes) or role is not None or draft is not None or lower[head] in self.heads.places
        )
        party.known = lower[first] in ("the", "this", "that", "these", "those", "its", "their", "his", "her")
        if kind in ("person", "people", "group"):
            party.low, party.high = self._count(first, end, head, kind)
        result = [party]
        if kind == "group" and draft is not None and draft.kind == "armed_group" and whole[1] > end:
            return [body or self._actors.body(draft, first, whole[1])]  # urban cells |of the Azure Front|
        if (
            draft is not None
            and kind in ("people", "person")
            and draft.kind in GROUPS
            and draft.kind not in ("state", "media")
        ):
            result.append(body or self._actors.body(draft, first, whole[1]))
        return result

    def _is_adjective(self, first: int, head: int, found: Found) -> bool:
        """the |Turkish| and Greek sides, |American| and British warplanes: an adjective of a state by itself is the state"""
        if found.form != "demonym" or self.tags[head] == "L":
            return False
        if head == first + 1 and self.tags[head + 1 : head + 2] == "&":
            return True
        if head > first or self.lower[head].endswith("s") or self.tags[head + 1 : head + 2] not in ("&", ","):
            return False
        other = self.referents.at(head + 2)
        return other is not None and other.form == "demonym"

    def is_people(self, at: int) -> bool:
        """Whether a noun is one for people: members, not banners."""
        role = self.heads.roles.get(self.lower[at])
        return self.lower[at] in _EVERYBODY or (role is not None and role.is_person)

    def _owner_of(self, at: int) -> Draft | None:
        """the group said |its| fighters had ...: whose they are"""
        found = self.referents.at(at)
        draft = found.referent if found is not None else self._speaker_at(at)
        return draft if isinstance(draft, Draft) and draft.kind in GROUPS else None

    def _with_of(self, first: int, end: int, head: int) -> tuple[int, int]:
        """members |of the Armed Forces|: a quantity takes its "of" group along."""
        tags = self.tags
        if (
            (self.lower[head] in _PARTITIVES or tags[head] == "#")
            and end + 1 < len(tags)
            and tags[end] == "o"
        ):
            number = self.analysis.noun_group_of[end + 1]
            if number >= 0:
                group = self.analysis.noun_groups[number]
                if group.first == end + 1 and self.lower[group.first] not in (
                    "them",
                    "whom",
                    "which",
                    "these",
                    "those",
                ):
                    stop = group.end
                    if self.lower[group.head] in _PARTITIVES and stop < len(tags) and tags[stop] == "o":
                        return first, self._with_of(group.first, stop, group.head)[1]
                    while stop > group.first and tags[stop - 1] in "GYr,":
                        stop -= 1
                    return first, max(stop, end)
        return first, end

    def _modifier(self, first: int, end: int, head: int, classes: frozenset[str], kind: str) -> Draft | None:
        """The actor inside a group: |Turkish| police, |Shining Path| guerrillas, the |PMF|'s headquarters."""
        inside = self.referents.within(first, end)
        if classes & _OWNED and end + 1 < len(self.tags) and self.tags[end] == "o":
            number = self.analysis.noun_group_of[end + 1]
            if number >= 0:  # the headquarters of the |Popular Mobilization Forces|
                group = self.analysis.noun_groups[number]
                inside += [f for f in self.referents.within(group.first, group.end) if f.form != "pronoun"]
        for found in inside:
            draft = found.referent
            if (
                not isinstance(draft, Draft)
                or draft.kind in ("person", "media")
                or self.extent.is_role(found)
            ):
                continue
            if found.form in ("demonym",) or draft.kind == "state":
                if kind in ARMED or classes & _OWNED or self.lower[head] in _SIDE:
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
