"""What is said in paragraphs of their own without marks, behind a cue and its colon: a text quoted in full, or a list.

X argued that: ¶ • |The wall is old.| ¶ • |It will fall.|        In a letter, X wrote: ¶ |The wall is old. It will fall.|
"""

from __future__ import annotations

from newsmodel.extract.statements.constructions.quoted import speaker_of_clause
from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_listed"]

_RULE = "speaker-colon-paragraph"
_SHORTEST = 4


def read_listed(scan: Scan, unit: Unit, previous: Unit | None) -> Proposal | None:
    """The statement that the paragraph of a unit makes, or None."""
    first, end = scan.analysis.paragraphs[unit.paragraph]
    if previous is None or previous.paragraph != unit.paragraph - 1 or end - first < _SHORTEST:
        return None
    if '"' in scan.tags[first:end]:
        return None
    item = _behind_bullet(scan, first)
    last = scan.found[-1] if scan.found else None
    if item > first and last is not None and last.rule == _RULE and last.paragraph == unit.paragraph - 1:
        return Proposal(_lines(scan, item, end), _RULE, like=last, follows=last, paragraph=unit.paragraph)
    return _introduced(scan, unit, previous, item, end)


def _introduced(scan: Scan, unit: Unit, previous: Unit, first: int, end: int) -> Proposal | None:
    """X |said| in a statement: ¶ CONTENT"""
    colon = previous.end - 1
    if scan.tags[colon] != ":":
        return None
    for k in range(colon - 1, max(previous.first, colon - 30), -1):
        cue = scan.cue_at.get(k)
        if cue is None or scan.block_at(k) is not None:
            continue
        if not cue.entry.strong or not cue.entry.frames & {"quote"} or scan.tags[k] not in "dz":
            return None
        after = skip_adjuncts(scan, cue.end, colon).end
        if scan.lower[after : colon + 1] not in (
            [":"],
            ["that", ":"],
            ["the", "following", ":"],
            ["as", "follows", ":"],
        ):
            return None
        speaker = speaker_of_clause(scan, previous.first, colon)
        if speaker is None:
            return None
        return Proposal(
            _lines(scan, first, end),
            _RULE,
            cue=(cue.first, cue.end),
            entry=cue.entry,
            speaker=speaker,
            near=(previous.first, colon),
            paragraph=unit.paragraph,
        )
    return None


def _behind_bullet(scan: Scan, first: int) -> int:
    """|•| The wall; |1.| The wall; |2)| The wall"""
    if scan.tags[first] == "-" or scan.lower[first] in ("*", "·"):
        return first + 1
    return first + 2 if scan.tags[first] == "#" and scan.tag(first + 1) in ".)" else first


def _lines(scan: Scan, first: int, end: int) -> list[tuple[int, int]]:
    """The lines of a paragraph, each a piece of the content."""
    analysis = scan.analysis
    found, start = [], first
    for k in range(first + 1, end):
        if "\n" in analysis.text[analysis.ends[k - 1] : analysis.starts[k]]:
            found.append((start, k))
            start = k
    return [*found, (start, end)]
