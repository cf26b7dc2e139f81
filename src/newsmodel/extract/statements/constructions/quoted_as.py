"""What a paper quotes: X was |quoted as saying| that CONTENT; CONTENT, the paper |quoted X as saying|."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.left import left_range
from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.content.interrupted import add_interrupted
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_quoted_as"]


def read_quoted_as(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """X was |quoted as saying| that CONTENT; “CONTENT,” the paper quoted X |as saying|."""
    lemma = cue.entry.lemma
    if cue.entry.pos != "phrase" or not lemma.endswith(("saying", "telling")) or "as " not in lemma:
        return None
    verb = scan.analysis.verb_group_at(cue.first)
    begin = verb.first if verb is not None else cue.first
    floor = max(floor, unit.first)
    speaker = party_before(scan.analysis, begin, floor)
    if speaker is None:
        return None
    if scan.tags[speaker.first - 1] in "yi":  # |X| was quoted by the agency, in the report as saying
        quoted = scan.analysis.verb_group_of[speaker.first - 2] if speaker.first > unit.first + 1 else -1
        if quoted >= 0:
            begin = scan.analysis.verb_groups[quoted].first
            speaker = party_before(scan.analysis, begin, floor) or speaker
    found = Proposal(
        [],
        "speaker-quoted-as",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(begin, cue.end),
        paragraph=unit.paragraph,
    )
    after = skip_adjuncts(scan, cue.end, unit.end).end
    before = (
        _said_before(scan, speaker, floor) if scan.tag(cue.end) == "y" or scan.tag(after) in ".;," else None
    )
    if before is not None:
        found.content, found.direct = [before[0]], before[1]
        add_interrupted(scan, unit, cue, found, after)
        return found
    return _with_rest(scan, unit, found, cue.end, after)


def _with_rest(scan: Scan, unit: Unit, found: Proposal, start: int, after: int) -> Proposal | None:
    """as saying |that CONTENT|, as saying on Monday |that CONTENT|, as saying: |“CONTENT”|"""
    for at in (start, after):
        block = scan.opens_block(at + 1) if scan.tag(at) in ",:" else scan.opens_block(at)
        if block is not None:
            found.content, found.direct = [(block.inside, block.stop)], True
            return found
        if scan.lower[at : at + 1] == ["that"]:
            start = at + 1
            break
    content = scan.trim(start, content_end(scan, start, unit, None))
    found.content = [content]
    return found if content[1] - content[0] >= 2 else None


def _said_before(scan: Scan, speaker: Party, floor: int) -> tuple[tuple[int, int], bool] | None:
    """|The port is closed|, the agency quoted X as saying; “|The port is closed|,” X was quoted as saying on Monday"""
    verb = scan.analysis.verb_group_at(speaker.first - 1)
    begin = verb.first if verb is not None else speaker.first
    outer = party_before(scan.analysis, begin, floor) if verb is not None else speaker
    end = outer.first if outer is not None else floor
    if end <= floor:
        return None
    block = scan.block_at(end - 1)
    closed = block is not None and block.end == end
    if not closed and (scan.tags[end - 1] != "," or not scan.finite_between(floor, end)):
        return None
    content, direct = left_range(scan, (floor, end))
    return (content, direct) if content[1] - content[0] >= 2 else None
