"""Threats: whom a threat is aimed at, by what is threatened and what it hangs on.

threatened to attack |Karvia|                        who is acted on
threatened to behead |two drivers| if Karvia stayed  before what it hangs on
threatened to quit talks with |the miners|           with or against whom
threatened to strike unless |the government| paid    who is to meet the condition
"""

from __future__ import annotations

from newsmodel.extract.referents import Draft
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.objects import BODIES, Objects

__all__ = ["Threats"]

# Goods and ties whose end hurts whoever gets or has them: cut gas supplies |to| Karvia, close the border |with| Karvia
_FLOWS = frozenset(
    "supply supplies aid exports imports sales assistance deliveries delivery shipments flights support credit credits loans loan "
    "visas gas oil power electricity water trade ties relations border borders contacts cooperation talks".split()
)


class Threats:
    """Reads threats."""

    def __init__(self, scan: Scan, objects: Objects) -> None:
        self.scan = scan
        self.objects = objects
        self.referents = objects.referents

    def aimed_at(self, proposal: Proposal, speaker: Draft | None) -> Draft | None:
        """threatened to attack |Karvia|, to behead |two drivers| if Karvia stayed, to strike unless |Karvia| left; not one's
        own forces, nor where it will happen"""
        first, end = proposal.content[0]
        hangs = next((k for k in range(first, end) if self.scan.lower[k] == "if"), end)
        for found in self.referents.within(first, end):
            draft = found.referent
            if not isinstance(draft, Draft) or draft is speaker:
                continue
            if found.first > hangs:
                victims = self.victims(proposal)
                if victims is not None:
                    return victims
            own = speaker is not None and draft.country is not None and draft.country == speaker.country
            before = found.first - 1 - (self.scan.tag(found.first - 1) == "D")
            word = self.scan.lower[before]
            flow = word in ("to", "with") and self.scan.lower[before - 1] in _FLOWS
            if word == "unless" or not (own or (word in ("to", "in", "at", "by", "of") and not flow)):
                return draft
        return self._other_side(first, hangs)

    def _other_side(self, first: int, end: int) -> Draft | None:
        """threatened to quit talks with |the government|: with or against whom, by no name"""
        for k in range(first, end - 1):
            if self.scan.lower[k] in ("with", "against") and self.scan.block_at(k) is None:
                stop = self.scan.noun_group_end(k + 1)
                return self.objects.actor(k + 1, stop) if stop > k + 1 else None
        return None

    def victims(self, proposal: Proposal) -> Draft | None:
        """threatened to behead |two drivers|: the people whom the verb of an infinitive is done to"""
        first, end = proposal.content[0]
        stop = self.scan.noun_group_end(first + 1) if proposal.rule.endswith("infinitive") else end
        return self.objects.described(first + 1, stop) if first + 1 < stop < end else None

    def conditioned(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """threatened to strike unless |the government| backed down: a power that is to meet the condition"""
        for k in range(content[0], content[1] - 1):
            end = self.scan.noun_group_end(k + 1) if self.scan.lower[k] in ("unless", "if") else 0
            if end > k + 1:
                draft = self.objects.actor(k + 1, end)
                return draft if draft is not None and draft is not speaker and draft.kind in BODIES else None
        return None
