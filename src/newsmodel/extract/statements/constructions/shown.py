"""What a count or a study shows: CONTENT, a tally by X |shows|; the survey |showed| that CONTENT; the audit |found| CONTENT."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.left import left_range
from newsmodel.extract.statements.constructions.unspoken import STUDIES
from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.content.clause import WH, clause_from, opens_clause
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.speaker import COUNTS
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_shown"]

_SHORTEST = 4  # tokens of a content
_SHOWING = COUNTS | STUDIES | {"polling", "documents"}
# What somebody drew up to find something out, named or not; other counts need an author: |official| figures, |Reuters| data.
_DRAWN_UP = STUDIES | {"polling", "assessment", "projection", "projections", "forecast"}
_OFFICIAL = frozenset(
    "official government ministry census court police company customs hospital bank tax state federal".split()
)


def read_shown(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """CONTENT, |figures from the ministry show|.   A poll |showed| that CONTENT.   The audit |found| no trace of fraud."""
    if cue.entry.lemma not in ("show", "find"):
        return None
    group = scan.analysis.verb_group_at(cue.first)
    passive = group is not None and group.passive and group.form == "finite"  # was shown
    if group is not None and (group.negated or passive or group.modal >= 0):
        return None
    first = max(floor, unit.first)
    speaker = party_before(scan.analysis, group.first if group is not None else cue.first, first)
    if speaker is None or speaker.mention >= 0 or scan.lower[speaker.head] not in _SHOWING:
        return None
    if not _has_author(scan, speaker):
        return None
    if scan.lower[speaker.first] == "what":  # |what polls show| is a lead
        return None
    if cue.entry.lemma == "show" and scan.tag(cue.end) in ".;":
        return _shown_before(scan, unit, cue, speaker, first)
    return _shown_behind(scan, unit, cue, speaker)


def _has_author(scan: Scan, speaker: Party) -> bool:
    """a survey; |official| figures, data |from the ministry|, |Reuters| records; not: the data, satellite images"""
    if scan.lower[speaker.head] in _DRAWN_UP or "P" in scan.tags[speaker.first : speaker.end]:
        return True
    words = scan.lower[speaker.first : speaker.end]
    return not _OFFICIAL.isdisjoint(words) or any(word in scan.heads.roles for word in words)


def _shown_before(scan: Scan, unit: Unit, cue: Cue, speaker: Party, first: int) -> Proposal | None:
    """|Nine ships left in May|, official data showed."""
    comma = speaker.first - 1
    if comma <= first or scan.tags[comma] != "," or not scan.finite_between(first, comma):
        return None
    content, direct = left_range(scan, (first, comma))
    if content[1] - content[0] < _SHORTEST:
        return None
    return _proposal(unit, cue, speaker, content, "content-speaker-cue", direct=direct)


def _shown_behind(scan: Scan, unit: Unit, cue: Cue, speaker: Party) -> Proposal | None:
    """A survey published on Sunday showed |that most owners would stay|; figures show |prices fell|; the audit found |no trace|"""
    at = skip_adjuncts(scan, cue.end, unit.end).end if scan.tag(cue.end) in "iY" else cue.end
    if at >= unit.end:
        return None
    if scan.lower[at] == "that" and scan.tag(at + 1) not in "BVMXdz":
        found, rule = clause_from(scan, unit, cue, at + 1, "that"), "speaker-cue-that"
    elif scan.lower[at] not in WH and opens_clause(scan, cue, at, unit):
        found, rule = clause_from(scan, unit, cue, at, "clause"), "speaker-cue-clause"
    elif cue.entry.lemma == "find" and at == cue.end and scan.noun_group_end(at) > at:
        found, rule = clause_from(scan, unit, cue, at, "np"), "speaker-cue-noun-phrase"
    else:
        return None
    return _proposal(unit, cue, speaker, found.content, rule) if found is not None else None


def _proposal(
    unit: Unit, cue: Cue, speaker: Party, content: tuple[int, int], rule: str, *, direct: bool = False
) -> Proposal:
    return Proposal(
        [content],
        rule,
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        direct=direct,
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )
