"""Extents: how far the words reach that tell of one participant, and whether a name is one.

the headquarters |of the Harvest Party|      a thing is told with its owner
the |army of free hills| (AFH)               a name in small letters, by its initials
two |Seamen|                                 a capital makes no name
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import NounGroup

__all__ = ["NAMED", "Extent"]

_TOWNS = frozenset(
    "village town city municipality district province department region state county island port kibbutz moshav hamlet settlement "
    "suburb neighborhood neighbourhood commune township oasis".split()
)
NAMED = ("name", "acronym", "surname", "metonym")


class Extent:
    """Answers questions about the words of one participant."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.referents = referents
        self.heads = heads

    def is_role(self, found: Found) -> bool:
        """A capital makes no name of a noun for people: a |Porter|, two |Seamen|; they are told by what they are."""
        if found.end - found.first > 1 or found.form not in NAMED:
            return False
        role = self.heads.roles.get(self.lower[found.first])
        return role is not None and role.is_person

    def kind_of(self, draft: Draft) -> str:
        """A person, people or a group; a speaker without a name of its own by its noun: the |front| claims"""
        if draft.kind in HUMAN:
            return draft.kind
        noun = draft.name.rsplit(" ", 1)[-1].lower()
        role = self.heads.roles.get(noun)
        people = noun not in self.heads.organisations if role is None else role.is_person
        return "people" if draft.kind == "unnamed" and people else "group"

    def initialled(self, first: int, end: int) -> tuple[int, int, Draft] | None:
        """the |army of free hills| (AFH): what its initials name, however it is written"""
        role = self.heads.roles.get(self.lower[end - 1])
        if self.lower[end - 1] not in self.heads.organisations or (role is not None and role.is_person):
            return None
        stop = end
        inner = self.group_at(end + 1) if self.tags[end : end + 1] == "o" else None
        if inner is not None:
            stop = inner.end
        if stop + 2 >= len(self.tags) or self.lower[stop] not in ("(", "["):
            return None
        found = self.referents.at(stop + 1)
        if found is None or found.end != stop + 2 or not isinstance(found.referent, Draft):
            return None
        while first < end - 1 and self.tags[first] in "DH":
            first += 1
        return first, stop, found.referent

    def place_of(self, head: int, end: int) -> Found | None:
        """the village |of Sarn|, |Sarn| village: the place that a noun for places says the kind of"""
        if self.lower[head] not in _TOWNS:
            return None
        inside = self.referents.at(head - 1)
        if inside is not None and isinstance(inside.referent, Place) and inside.referent.kind != "country":
            return inside
        if self.tags[end : end + 1] != "o":
            return None
        group = self.group_at(end + 1)
        found = self.referents.at(group.end - 1) if group is not None else None
        return found if found is not None and isinstance(found.referent, Place) else None

    def with_owner(self, end: int) -> int:
        """the headquarters |of the Harvest Party|, the home |of the mayor|: a thing told by whose it is"""
        group = self.group_at(end + 1) if self.tags[end : end + 1] == "o" else None
        if group is None or self.lower[group.first] in ("which", "whom", "them", "these", "those"):
            return end
        stop = group.end
        while stop > group.first and self.tags[stop - 1] in "GYr,":
            stop -= 1
        inner = self.group_at(stop + 1) if self.tags[stop : stop + 1] == "o" else None
        return inner.end if inner is not None else stop  # the homes |of leaders of movements|

    def group_at(self, i: int) -> NounGroup | None:
        """The noun group that begins at a token, or None."""
        group = self.analysis.noun_group_at(i) if i < len(self.tags) else None
        return group if group is not None and group.first == i else None
