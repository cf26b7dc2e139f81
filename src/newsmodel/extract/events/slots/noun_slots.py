"""Noun slots: what fills the places around an event noun: its owner, the words of its group, its prepositional phrases.

|the soldiers|' deaths, |their| arrest              owner
|Israeli| air strikes, a |rifle| attack             words of the group
an attack on |the base|                             prepositional phrases
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import ARMED, FORCES
from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.actor_parties import classes_of
from newsmodel.extract.events.slots.slots import Filled, Slots
from newsmodel.extract.referents import Draft
from newsmodel.text.phrase import NounGroup

__all__ = ["NounSlots"]

_ARMED = FORCES | {"force"}
_LATER = frozenset("after following amid during before since over".split())
_ARMS = frozenset(["air", "ground", "naval"])  # |air| and artillery strikes


class NounSlots:
    """Fills the slots of nouns."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots
        self.parties = slots.parties
        self.clauses = slots.clauses
        self.tags = slots.tags
        self.lower = slots.lower

    def of(
        self, group: NounGroup, first: int, end: int, complements: list[tuple[str, Group]]
    ) -> dict[str, list[Party]]:
        """The parties in each slot of a noun: its owner, the words of its group, its prepositional phrases."""
        slots = Filled(self.slots.parties_of)
        opening = self._opening(group.first)
        plural = self._plural_owner(opening)
        if plural is not None:
            slots["gen"] = self.slots.parties_of([plural])
        owner = next((j for j in range(first - 1, opening - 1, -1) if self.tags[j] == "G"), -1)
        if owner > opening:
            made = self.parties.of(opening, owner)
            if made:
                slots["gen"] = made
        start = owner + 1 if owner >= 0 else opening
        mod = self._modifiers(start, first, end)
        if mod:
            slots["mod"] = mod
        later = False
        for prep, where in complements:
            later = later or prep in _LATER
            if prep == "of:" or (later and prep == "by"):
                continue  # imposed a curfew after an attack |by rebels|: they did not impose it
            slots.put(prep, [where])
        self._inverted(slots, complements)
        if self.tags[group.first] == "H":
            mention = self.parties.referents.at(group.first)
            if mention is not None and isinstance(mention.referent, Draft):
                slots["gen"].extend(
                    self.parties.of(group.first, group.first + 1)
                    or self._silent(group.first, mention.referent)
                )
        return slots

    def _inverted(self, slots: dict[str, list[Party]], complements: list[tuple[str, Group]]) -> None:
        """the killing by police |of a teenager|: to whom, behind by whom; a raid |from rebels|: by whom, right behind it"""
        if [prep for prep, _ in complements[:2]] == ["by", "of:"]:
            first, end = complements[1][1]
            made = [
                p for p in self.slots.parties_of([(first, end)]) if p.place is not None or p.low is not None
            ]
            if made and "of" not in slots:
                slots["of"] = made
        if complements and complements[0][0] == "from" and "by" not in slots:
            made = (
                [p for p in slots["from"] if p.kind in ("people", "group") and _is_armed(p)]
                if "from" in slots
                else []
            )
            if made:
                slots["by"] = made

    def _opening(self, first: int) -> int:
        """|a Russian missile| and drone attack: where the weapons begin with which an attack was made"""
        group = self.clauses.group(first - 2) if first > 1 and self.tags[first - 1] in "&," else None
        if group is None or group[1] != first - 1:
            return first
        listed = self.tags[first - 1] == "&" or self.parties.triggers.noun_class(self.lower[first]).type
        return self._opening(group[0]) if listed and self._is_weapon(group) else first

    def _is_weapon(self, group: Group) -> bool:
        """a Russian |missile|, Karvia's |rocket|; not: rockets, |two drones|"""
        word = self.lower[group[1] - 1]
        known = word in _ARMS or bool(self.parties.triggers.noun_class(word).type)
        return known and self.tags[group[1] - 1] == "N"

    def _plural_owner(self, first: int) -> Group | None:
        """|the soldiers|' deaths, |Max Reyes|' murder: a genitive without its s"""
        analysis = self.parties.analysis
        if first < 2 or self.tags[first - 1] != "'" or self.lower[first - 2][-1:] != "s":
            return None
        if analysis.starts[first - 1] != analysis.ends[first - 2]:
            return None  # an opening quotation mark
        group = self.clauses.group(first - 2)
        return group if group is not None and group[1] == first - 1 else None

    def _silent(self, at: int, draft: Draft) -> list[Party]:
        party = Party(at, at + 1, at, "person" if draft.kind == "person" else "group", draft, draft.id)
        party.silent = party.known = True
        return [party]

    def _modifiers(self, start: int, first: int, end: int) -> list[Party]:
        """Israeli |air strikes|, a rebel |attack|, a |rifle| attack: each word before the trigger, and within its phrase."""
        found: list[Party] = []
        referents = self.parties.referents
        j = start
        while j < end - 1 or j < first:
            if j in referents.joined:
                found += self._joined(j)
            mention = referents.at(j)
            if (
                mention is not None
                and mention.first >= start
                and isinstance(mention.referent, Draft)
                and mention.form != "pronoun"
            ):
                found.append(_named(mention.first, mention.end, mention.referent))
                j = max(j + 1, mention.end)
                continue
            if self.tags[j] in "NLuP" and j < end - 1 + (end == first):
                found += self._by_noun(j, start, first)
            j += 1
        return found

    def _by_noun(self, j: int, start: int, first: int) -> list[Party]:
        """a |rebel| attack: those of that kind; a |rifle| attack, a |car bomb| attack: what it was made with"""
        noun = self.parties.triggers.noun_class(self.lower[j])
        role = self.parties.heads.roles.get(self.lower[j])
        if role is not None and j < first and role.kind in ARMED:
            party = Party(j, j + 1, j, "people" if role.is_person else "group", None, self.lower[j])
            party.classes = noun.classes | {role.kind, "force"}
            return [party]
        if not noun.classes or not (noun.type or j < first):
            return []
        double = j > start and self.parties.triggers.is_listed(f"{self.lower[j - 1]} {self.lower[j]}")
        party = Party(j - double, j + 1, j, noun.kind or "thing", None, self.lower[j])
        party.classes, party.type = noun.classes, noun.type
        return [party]

    def _joined(self, at: int) -> list[Party]:
        """the |Chad-Niger| talks: both states"""
        places = self.parties.referents.joined[at]
        states = [self.parties.referents.state(place.country) for place in places if place.kind == "country"]
        return [_named(at, at + 1, draft) for draft in states if draft is not None] if len(states) > 1 else []


def _is_armed(party: Party) -> bool:
    return bool(party.classes & _ARMED) or (party.draft is not None and party.draft.kind in _ARMED)


def _named(first: int, end: int, draft: Draft) -> Party:
    """The party that is told by name at these tokens."""
    party = Party(first, end, end - 1, "person" if draft.kind == "person" else "group", draft, draft.id)
    party.known, party.classes = True, classes_of(draft)
    return party
