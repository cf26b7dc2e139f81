"""What a cue interrupts: what is said on its right, where its left is not all of it.

“A,” X said, |“B.”|        A, X said, |B|.        It was, X said, |the worst fire in years|.        A, X said; |B|.
"""

from __future__ import annotations

from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["add_interrupted"]

_TRAILING = frozenset("after before as while whereas though although hours days minutes".split())


def add_interrupted(scan: Scan, unit: Unit, cue: Cue, found: Proposal, after: int) -> None:
    """“A,” X said, |“B.”|    A, X said, |B|."""
    if after >= unit.end:
        return
    bare = scan.opens_block(after) if scan.tag(after - 1) != "G" else None  # to Peru TV's |“This Week”|
    if bare is not None and bare.first == cue.end and "obj-that" in cue.entry.frames:
        return  # “...,” she told |“Coast and Port”|
    if (
        found.direct and bare is not None and bare.end - bare.first > 2
    ):  # she said “...”; of Lisbon, Fla. “...”
        found.content.append((bare.inside, bare.stop))
        return
    if scan.tag(after) not in ",;:-":
        return
    block = scan.opens_block(after + 1)
    if block is not None:
        if block.end - block.first > 2:
            found.content.append((block.inside, block.stop))
        return
    joined = scan.opens_block(after + 2) if scan.tag(after + 1) == "&" else None
    if found.direct and joined is not None:
        found.content.append((after + 1, joined.end))  # “We will pay,” X said, |and “pay again.”|
        found.direct = False
        return
    if found.direct and scan.tag(after) == "," and scan.lower[after + 1 : after + 2] == ["that"]:
        rest = scan.trim(after + 2, content_end(scan, after + 2, unit, None))
        if rest[1] > rest[0]:
            found.content.append(rest)  # “We are concerned,” X wrote, that |the plan may fail|
        return
    if scan.tag(after) in ";:" and not found.direct:
        rest = scan.trim(after + 1, content_end(scan, after + 1, unit, cue))
        cues = [scan.cue_at[k].entry for k in range(rest[0], min(rest[0] + 8, rest[1])) if k in scan.cue_at]
        further = any(entry.strong or entry.lemma == "put" for entry in cues)
        if rest[1] - rest[0] >= 3 and scan.finite_between(*rest) and not further:
            found.content.append(rest)  # The boat was old, X said; |it had leaked for years|
        return
    if found.direct or scan.tag(after) != ",":
        return
    if scan.tag(after + 1) in "dzBVMX" and scan.cue_at.get(after + 1) is None:
        _goes_on_with_its_verb(scan, unit, found, after)
    elif not _is_complete(scan, unit, found.content[0], after):
        rest = scan.trim(after + 1, content_end(scan, after + 1, unit, cue))
        if rest[1] - rest[0] >= 2:
            found.content.append(rest)


def _goes_on_with_its_verb(scan: Scan, unit: Unit, found: Proposal, after: int) -> None:
    """and |the bridge|, X said, |was never meant to last|: the left part is but the subject"""
    first, end = found.content[0]
    subject = party_before(scan.analysis, end, first)
    if subject is not None and subject.first > first and scan.tags[subject.first - 1] in "&C-;":
        found.content[0] = (subject.first, end)
    rest = scan.trim(after + 1, content_end(scan, after + 1, unit, None))
    if rest[1] > rest[0]:
        found.content.append(rest)


def _is_complete(scan: Scan, unit: Unit, left: tuple[int, int], after: int) -> bool:
    """The port is safe, X said, |after a boat had hit it|: all was said before, and the outlet goes on"""
    if not scan.finite_between(*left) or scan.tags[left[0]] == "W":
        return False
    if scan.tags[left[1] - 1] in "BMVX" and scan.block_at(left[1] - 1) is None:
        return False  # It was, X said, |the worst fire in years|
    if scan.tag(after + 1) in "&C" and scan.tag(after + 2) in "dzVBXMr":
        return True
    if scan.tags[left[0]] in "s" or scan.lower[left[0]] in ("when", "after", "before", "as"):
        return False
    if not _TRAILING.isdisjoint(scan.lower[after + 1 : after + 2]):
        return True
    return scan.tag(after + 1) not in "s&CStT" and not _goes_on(scan, after + 1, unit)


_PARTS = frozenset("including especially particularly even not".split())


def _goes_on(scan: Scan, i: int, unit: Unit) -> bool:
    """The plan, X said, was on paper, |including the map|: what follows X said belongs to the clause before it."""
    return i < unit.end and scan.lower[i] in _PARTS
