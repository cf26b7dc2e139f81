"""Cues in relative clauses: a plan |which| she said |was ready|; Ana Torres, who said |the wall was safe|, left."""

from __future__ import annotations

from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_relative", "within_relative"]


def read_relative(scan: Scan, unit: Unit, cue: Cue, speaker: Party) -> Proposal | None:
    """a plan |which| she said |was ready|: the predicate and its subject, the relative pronoun"""
    before = speaker.first - 1
    if before < unit.first or scan.lower[before] not in ("which", "who", "whom", "that"):
        return None
    if not cue.entry.frames & {"that"} or scan.tag(cue.end) not in "dzBVMXrvn":
        return None
    if not scan.can_speak(speaker) and scan.lower[speaker.head] != "it":
        return None
    content = within_relative(scan, scan.trim(cue.end, content_end(scan, cue.end, unit, cue)))
    if content[1] - content[0] < 2:
        return None
    return Proposal(
        [(before, before + 1), content],
        "relative-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )


def within_relative(scan: Scan, content: tuple[int, int]) -> tuple[int, int]:
    """Ana Torres, who said |the wall was safe|, left: the main verb goes on behind a comma"""
    for k in range(content[0] + 1, content[1] - 1):
        said = scan.lower[k + 1] == "said"  # whatever the tagger saw in it
        block = scan.block_at(k)
        if (
            block is not None
            and block.end == k + 1
            and scan.tags[k - 1] == ","
            and scan.tag(k + 1) in "dzBVMX"
        ):
            return content[0], k + 1  # who said it was “old,” |left|
        if scan.tags[k] == "," and (said or scan.tag(k + 1) in "dzBVMX") and scan.block_at(k) is None:
            return scan.trim(content[0], k)
    return content
