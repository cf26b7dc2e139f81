"""Retold speech: what somebody named is told to have said, inside the words of another, where it has marks of its own.

Bell said that Torres had called the plan |“a gift to thieves”|
“Torres told me, |‘This is late.’| I wept,” Bell said.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.quotation import Quotation

__all__ = ["read_inner_quotations", "read_retold"]

_HEARER = 6  # tokens between a cue and the inner quotation: told |the court here|, ‘...’
_SHORTEST = 3  # words of an inner quotation that is a clause


def read_retold(
    scan: Scan, unit: Unit, outer: Proposal, read: Callable[[Scan, Unit, int, int], Proposal | None]
) -> Proposal | None:
    """Bell said that |Torres had called the plan “a gift”|: the words in marks inside reported speech, with a cue and a named
    speaker of their own."""
    first, end = outer.content[-1]
    if outer.direct or end > unit.end or (outer.entry is not None and outer.entry.act in ("deny", "reject")):
        return None  # denied that Torres had called the plan “a gift”: it was not said
    block = next((b for b in unit.blocks if first < b.first and b.end <= end + 1), None)
    if block is None:
        return None
    inside = evolve(unit, first=first, end=end)
    for i in scan.cue_words(inside):
        if i <= first or i >= block.first:
            continue
        found = read(scan, inside, i, first)
        if found is None or found.speaker is None or found.speaker.first < first or found.first <= i:
            continue
        if found.first <= block.inside <= found.end and _is_named(scan, found.speaker):
            found.retold = True
            return found
    return None


def read_inner_quotations(scan: Scan) -> list[Proposal]:
    """The statements in marks within marks: “Torres told me, |‘This is late.’|”"""
    found = (_inner(scan, q) for q in scan.analysis.quotations if q.depth == 1 and q.closed and q.opened)
    return [proposal for proposal in found if proposal is not None]


def _inner(scan: Scan, quotation: Quotation) -> Proposal | None:
    block = scan.block_at(quotation.open)
    if block is None or quotation.close - quotation.open <= _SHORTEST:
        return None
    cue = _cue_before(scan, quotation.open, block.inside)
    group = scan.verb_group(cue) if cue is not None else None
    speaker = party_before(scan.analysis, group.first, block.inside) if group is not None else None
    if cue is None or speaker is None or not _is_named(scan, speaker):
        return None
    content = scan.trim(quotation.open + 1, quotation.close)
    return Proposal(
        [(content[0], quotation.close)],
        "retold-quotation",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        direct=True,
        near=(speaker.first, quotation.open),
        paragraph=quotation.paragraph,
        retold=True,
    )


def _cue_before(scan: Scan, at: int, floor: int) -> Cue | None:
    """Torres |said| to me, ‘...’: the cue that opens an inner quotation"""
    for i in range(at - 1, max(floor, at - 2 - _HEARER), -1):
        cue = scan.cue_at.get(i)
        if cue is not None and cue.entry.strong and "quote" in cue.entry.frames and cue.form == "past":
            return cue
        if scan.tags[i] not in "tDNPOHJi,:Yr":
            return None
    return None


def _is_named(scan: Scan, speaker: Party) -> bool:
    return "P" in scan.tags[speaker.head_first : speaker.head_end]
