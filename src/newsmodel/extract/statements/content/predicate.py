"""Predicates of an object: what somebody or something is called, described as or thought to be.

called |it “a disgrace”|      described |the raid as “a crime”|      denounced |as a crime the sale of the port|
"""

from __future__ import annotations

from newsmodel.extract.statements.content.clause import Complement, clause_from, rest_of_quotation
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["predicate_behind", "predicate_first"]

_TALKING = (["saying"], ["telling"])


def predicate_first(scan: Scan, unit: Unit, cue: Cue, start: int) -> Complement | None:
    """denounced |as a crime the sale of the port|: the predicate stands before its object"""
    block = scan.opens_block(start + 1)  # rejected |as “baseless” a report|
    end = max(scan.noun_group_end(start + 1), start + 2 if scan.tag(start + 1) == "J" else start + 1)
    end = block.end if block is not None else end
    while scan.tag(end) in "oit" and scan.noun_group_end(end + 1) > end + 1 and end > start + 1:
        end = scan.noun_group_end(end + 1)  # denounced as an insult |to the whole region| Karvia's decision
    if end == start + 1 or end >= unit.end:
        return None
    # denounced as a crime |Karvia|'s policy: one noun group by its tags
    owner = any(scan.tags[k] in "NL" and scan.tags[k + 1] == "P" for k in range(start + 1, end - 1))
    if scan.tag(end) not in "DPHQ" and not owner and not (block is not None and scan.tag(end) in "NLJ#g"):
        return None
    return clause_from(scan, unit, cue, start, "obj-as")


def predicate_behind(scan: Scan, unit: Unit, cue: Cue, start: int, at: int) -> Complement | None:
    """described |OBJECT as ...|, called |OBJECT ...|: an object and its predicate, which begins at token `at`"""
    frames, found = cue.entry.frames, None
    if scan.lower[at] == "as" and "obj-as" in frames and scan.lower[at + 1 : at + 2] not in _TALKING:
        found = clause_from(scan, unit, cue, start, "obj-as")
        behind = clause_from(scan, unit, cue, at, "obj-as")
        parted = found is not None and scan.tags[found.content[1] : found.content[1] + 2] == ",W"
        if found is not None and behind is not None and parted and found.content[1] < at:
            # described |the raid, which killed nine, as “a crime”|
            found.content = (start, behind.content[1])
    elif "obj-np" in frames:
        found = _predicate(scan, unit, cue, start, at)
    return found if found is not None and _calls(scan, cue, found.content) else None


def _calls(scan: Scan, cue: Cue, content: tuple[int, int]) -> bool:
    """described it as a disaster; saw it as “a disaster”: a weak verb needs the marks"""
    return cue.entry.strong or cue.entry.lemma == "call" or scan.quotes_within(*content)


def _predicate(scan: Scan, unit: Unit, cue: Cue, start: int, at: int) -> Complement | None:
    """called |it “a disgrace”|; called |the raid unlawful|; considers |the operation a hostile act|"""
    block = scan.opens_block(at)
    if block is not None and block.end - block.first >= 3:
        rest = rest_of_quotation(scan, block.end, unit, cue)
        return Complement((start, max(rest, block.end)), "obj-np")
    if (
        scan.tag(at) in "DJr"
        and scan.tags[at - 1] != "g"
        and (  # declared a curfew |following| a riot
            scan.noun_group_end(at) > at or scan.tag(at) == "J" or scan.opens_block(at + 1) is not None
        )
    ):
        return clause_from(scan, unit, cue, start, "obj-np")
    return None
