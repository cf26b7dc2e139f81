"""What a count shows: CONTENT, a tally by X |shows|. A count without an author is nobody's word."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.left import left_range
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.speaker import COUNTS
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_shown"]

_SHORTEST = 4  # tokens of a content


def read_shown(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """CONTENT, |figures from the ministry show|.   CONTENT, |a tally by the Coast Wire shows|."""
    if cue.entry.lemma != "show" or scan.tag(cue.end) not in ".;":
        return None
    first = max(floor, unit.first)
    speaker = party_before(scan.analysis, cue.first, first)
    if speaker is None or speaker.mention >= 0 or scan.lower[speaker.head] not in COUNTS:
        return None
    named = any(scan.tags[k] == "P" for k in range(speaker.first, speaker.end))
    comma = speaker.first - 1
    if not named or comma <= first or scan.tags[comma] != "," or not scan.finite_between(first, comma):
        return None
    content, direct = left_range(scan, (first, comma))
    if content[1] - content[0] < _SHORTEST:
        return None
    return Proposal(
        [content],
        "content-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        direct=direct,
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )
