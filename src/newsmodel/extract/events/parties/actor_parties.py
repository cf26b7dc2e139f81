"""Actors as parties: the party that stands for an actor or place that is named, and the classes that an actor counts as.

[the Turkish police]                group, the Turkish police
[they]                              whoever the pronoun stands for
[the army of free hills] (AFH)      group, by its initials
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import FORCES, GROUPS, POWERS
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.extent import Extent
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.model import Place

__all__ = ["OFFICIAL", "ActorParties", "classes_of", "role_classes"]

OFFICIAL = POWERS | {"official"}
_MERE_HONORS = frozenset(
    "mr mrs ms miss dr prof sir madam mx lady lord sheikh imam pastor father sister brother".split()
)
_DIPLOMATIC = frozenset("ambassador diplomat consul attache attaché".split())


_MOUNTS = frozenset(["mount", "mt", "mt.", "volcano"])
_MOUNTAIN = frozenset(["land", "volcano"])  # |Mount Sarn| erupted
_BEHIND = 6  # tokens from people to the name of the body that they belong to


class ActorParties:
    """Makes parties out of actors."""

    def __init__(self, referents: Referents, extent: Extent) -> None:
        self.referents = referents
        self.extent = extent

    def named(self, found: Found) -> list[Party]:
        """The party of a name: an actor, or a place by itself."""
        referent = found.referent
        if isinstance(referent, Place):
            # the Lima restaurant: the head would be no name; here the place itself is the party
            party = Party(found.first, found.end, found.end - 1, "place", None, referent.id)
            party.place, party.known = referent, True
            party.classes = _MOUNTAIN if self.extent.lower[found.first] in _MOUNTS else frozenset(["land"])
            return [party]
        party = Party(
            found.first, found.end, found.end - 1, self.extent.kind_of(referent), referent, referent.id
        )
        party.known = True
        party.classes = classes_of(referent)
        if referent.kind == "person":
            party.low = party.high = 1
            if referent.title:
                party.classes |= {"official"}
        return [party]

    def silent(self, found: Found, first: int, end: int) -> list[Party]:
        """The party of a pronoun or of a noun that stands for an actor named elsewhere."""
        draft = found.referent
        if not isinstance(draft, Draft):
            return []
        party = Party(first, end, end - 1, self.extent.kind_of(draft), draft, draft.id)
        party.silent = party.known = True
        party.classes = classes_of(draft)
        if draft.kind == "person":
            party.low = party.high = 1
        return [party]

    def initialled(self, first: int, end: int) -> Party | None:
        """the |army of free hills| (AFH)"""
        found = self.extent.initialled(first, end)
        if found is None or found[2].kind not in GROUPS:
            return None
        party = Party(found[0], found[1], end - 1, "group", found[2], found[2].id)
        party.known = True
        party.classes = classes_of(found[2])
        return party

    def body(self, draft: Draft, first: int, end: int) -> Party:
        """The organisation that the people of a group belong to, under its own name."""
        # guerrillas belonging to |the Azure Front|: its name may stand behind the people
        found = next((f for f in self.referents.within(first, end + _BEHIND) if f.referent is draft), None)
        at = (found.first, found.end) if found is not None else (first, end)
        body = Party(at[0], at[1], at[1] - 1, "group", draft, draft.id)
        body.known = True
        body.classes = classes_of(draft)
        return body


def classes_of(draft: Draft) -> frozenset[str]:
    """The classes that an actor counts as, by its kind and title."""
    found = {draft.kind}
    if draft.kind in FORCES:
        found |= {"force", "troops"}
    if draft.kind == "armed_group":
        found.add("group")
    if draft.title and not _DIPLOMATIC.isdisjoint(draft.title.lower().split()):
        found.add("diplomat")
    if draft.title and draft.title.lower().rstrip(".") not in _MERE_HONORS:
        found.add("dignitary")
    if draft.kind in ("person", "government", "state", "organisation"):
        found.add("official")
    if draft.kind == "person":
        found |= {"person", "civilian"}
    if draft.kind == "media":
        found.add("media")
    return frozenset(found)


def role_classes(kind: str) -> frozenset[str]:
    """The classes of a noun for people or bodies, by the kind of actor that it says."""
    if kind in FORCES:
        return frozenset([kind, "force"])
    return frozenset([kind]) if kind else frozenset()
