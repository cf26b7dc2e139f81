"""Subjects: the noun phrase before a verb, or the speaker whom "and said" shares with the verb before it."""

from __future__ import annotations

from newsmodel.extract.statements.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["shared_subject", "subject_of"]


def subject_of(scan: Scan, end: int, unit: Unit, floor: int) -> tuple[Party | None, Proposal | None]:
    """The subject of a verb group that begins at `end`: a noun phrase, or the one of the verb before "and"."""
    i = end
    while i > floor and scan.tags[i - 1] in "r":
        i -= 1
    if i > unit.first and scan.tags[i - 1] in "&C":
        return shared_subject(scan, i - 1, unit)
    speaker = party_before(scan.analysis, end, max(floor, unit.first))
    return speaker, None


def shared_subject(scan: Scan, at: int, unit: Unit) -> tuple[Party | None, Proposal | None]:
    """X said ... and |warned|: the last speaker of this unit; else the subject of its first finite verb."""
    if scan.found and scan.found[-1].cue is not None and unit.first <= scan.found[-1].cue[0] < at:
        return None, scan.found[-1]
    analysis = scan.analysis
    i = unit.first
    fallback = None
    while i < at:
        number = analysis.verb_group_of[i]
        if number >= 0 and scan.block_at(i) is None:
            group = analysis.verb_groups[number]
            if group.form == "finite" and group.tense:
                party = party_before(analysis, group.first, unit.first)
                if party is not None and party.mention < 0 and scan.lower[party.first] != "whose":
                    return party, None
            if fallback is None and group.form == "participle" and group.first > unit.first:
                fallback = group.first  # an official responded by saying: the tagger saw a participle
            i = max(group.end, i + 1)
        else:
            i += 1
    return (party_before(analysis, fallback, unit.first), None) if fallback is not None else (None, None)
