"""What somebody holds: X's position |is| that CONTENT; the fear among owners |is| that CONTENT."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.nominal import owner_of
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_held"]

_SHORTEST = 3
_BEING = frozenset("is was remains remained".split())
# Words before whoever holds it: a fear |among| owners, the view |of| the mayor
_HOLDERS = frozenset("of among by from amongst".split())
_REACH = 6  # tokens of a speaker behind the noun and its preposition


def read_held(scan: Scan, unit: Unit, cue: Cue) -> Proposal | None:
    """X's main |argument| was that CONTENT; the |hope| of X is that CONTENT; X's |message|: is read elsewhere"""
    group = scan.analysis.noun_group_at(cue.first)
    if "that" not in cue.entry.frames or group is None or cue.entry.lemma == "appeal":
        return None  # part of her |appeal| is that she is calm
    if group.end != cue.end:
        return None
    at, speaker = cue.end, owner_of(scan, group, cue.first)
    if speaker is None and scan.lower[at : at + 1] and scan.lower[at] in _HOLDERS:
        speaker = party_after(scan.analysis, at + 1, min(unit.end, at + 1 + _REACH))
        at = speaker.end if speaker is not None else at
    while scan.tag(at) == "r":
        at += 1
    said = scan.lower[at : at + 2]
    if speaker is None or len(said) < 2 or said[0] not in _BEING or said[1] != "that":
        return None
    pronoun = scan.tags[speaker.head] == "H"
    if scan.tag(at + 2) in "BVMXdz" or not (pronoun or scan.can_speak(speaker)):
        return None
    content = scan.trim(at + 2, content_end(scan, at + 2, unit, None))
    if content[1] - content[0] < _SHORTEST or not scan.finite_between(*content):
        return None
    return Proposal(
        [content],
        "speaker-noun-is-that",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(min(group.first, speaker.first), at),
        paragraph=unit.paragraph,
    )
