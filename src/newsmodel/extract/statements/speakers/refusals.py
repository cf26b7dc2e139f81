"""Refusals: whose the proposal is that is refused, and who goes without what is refused.

rejected a |rebel| offer, a |government| call        by a noun before it
ruled out a loan to |Karvia|                         who would have had it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POLITICAL
from newsmodel.extract.referents import Draft, Referents
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.speaker import Resolver
from newsmodel.model import Place

__all__ = ["PUT_FORWARD", "REFUSING", "Refusals", "power_of"]

# What somebody puts forward, and others refuse.
PUT_FORWARD = frozenset(
    "proposal proposals offer offers call calls request requests demand demands plan plans appeal appeals suggestion suggestions "
    "invitation invitations bid bids overture overtures complaint complaints protest protests ultimatum deadline initiative".split()
)
REFUSING = frozenset(
    ["rule out", "refuse", "veto", "turn down", "vote down", "say no to", "throw out", "spurn", "rebuff"]
)
_GOING_TO = frozenset(["to", "with", "for", "from"])


class Refusals:
    """Reads what is refused."""

    def __init__(self, scan: Scan, resolver: Resolver) -> None:
        self.scan = scan
        self.resolver = resolver
        self.referents = resolver.referents

    def author(self, first: int, head: int) -> Draft | None:
        """rejected a |rebel| offer, a |government| call: whose it is, told by a noun before it"""
        for k in range(head - 1, first - 1, -1):
            role = self.resolver.heads.roles.get(self.scan.lower[k])
            if role is not None and role.kind in POLITICAL and self.scan.tags[k] in "NJ":
                return self.resolver.people(k, k + 1, role.kind if not role.is_person else "people")
        return None

    def goes_without(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """ruled out talks with |Karvia|, vetoed a loan to |Karvia|, refused visas for |Karvian| pilgrims: who goes without"""
        own = speaker.country if speaker is not None else None
        for found in self.referents.within(*content):
            before = found.first - 1 - (self.scan.tags[found.first - 1] == "D")
            if self.scan.lower[before] not in _GOING_TO or self.scan.block_at(before) is not None:
                continue
            power = power_of(self.referents, found.referent)
            if power is not None and power is not speaker and (own is None or power.country != own):
                return power
        return None


def power_of(referents: Referents, referent: Draft | Place) -> Draft | None:
    """The actor itself; for a country as a place its state."""
    if isinstance(referent, Draft):
        return referent
    return referents.state(referent.country) if referent.kind == "country" else None
