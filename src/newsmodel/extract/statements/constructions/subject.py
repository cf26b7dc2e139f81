"""Subjects: the noun phrase before a verb, or the speaker whom "and said" shares with the verb before it."""

from __future__ import annotations

from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup

__all__ = ["is_subordinate", "shared_subject", "subject_of"]


def subject_of(scan: Scan, end: int, unit: Unit, floor: int) -> tuple[Party | None, Proposal | None]:
    """The subject of a verb group that begins at `end`: a noun phrase, or the one of the verb before "and"."""
    i = end
    while i > floor and (scan.tags[i - 1] in "r" or (scan.tags[i - 1] in "iY" and scan.tag(i) != "O")):
        i -= 1
    if i > unit.first and scan.tags[i - 1] in "&C":
        return shared_subject(scan, i - 1, unit)
    if i > unit.first and scan.tags[i - 1] == "," and _goes_on_list(scan, unit, i):
        return shared_subject(scan, i - 1, unit)
    speaker = party_before(scan.analysis, end, max(floor, unit.first))
    # Torres, who put the toll at 15 on Monday, |said| ...; Torres, who called it “old,” |said| ...
    parted = i > floor and scan.tags[i - 1] == "," and skip_adjuncts(scan, floor, i - 1).end == i - 1
    marked = i == floor and scan.tags[i - 2 : i] == ',"'
    if scan.found and (parted or marked):
        last = scan.found[-1]
        beside = (
            last.rule == "cue-participle" and last.near is not None and scan.tags[last.near[0] - 1] == ","
        )
        relative = last.speaker is not None and (last.speaker.mention >= 0 or beside)
        if last.end == floor and relative:
            return None, last
    if speaker is None and _is_relative(scan, i - 1, floor):
        antecedent = party_before(scan.analysis, end, unit.first)
        if antecedent is not None and antecedent.mention >= 0:
            return (
                antecedent,
                None,
            )  # He said he would ask the Port Board, |which| on Sunday |confirmed| that ...
    return speaker, None


def _goes_on_list(scan: Scan, unit: Unit, at: int) -> bool:
    """X condemned the raid, |called| it a crime and left: a verb behind a comma whose subject is that of the verb before"""
    before = _verbs_before(scan, unit, at - 1)
    if scan.tag(at) != "d" or not before or before[-1].tense != "past" or before[-1].form != "finite":
        return False
    if "," in scan.tags[before[-1].end : at - 1]:  # the dam broke in May, Torres, the mayor, |said|
        return False
    party = party_before(scan.analysis, before[-1].first, unit.first)
    if party is None:
        return scan.tags[before[-1].first - 1] in ",&"  # the third verb of the list
    relative = party.mention >= 0 or scan.lower[party.first] == "whose"
    return not relative and not is_subordinate(scan, unit.first, party.first)


def _is_relative(scan: Scan, at: int, floor: int) -> bool:
    """Whether "which" stands before the verb and its adverbials, right behind the content that ends at `floor`"""
    if scan.lower[at] == "whom" and scan.lower[at - 1] == "of":  # freed nine sailors, |many of whom| said
        at -= 2
        return floor <= at <= floor + 1 and scan.tags[at - 1] == ","
    return floor <= at <= floor + 1 and scan.lower[at] in ("which", "who") and scan.tags[at - 1] == ","


def shared_subject(scan: Scan, at: int, unit: Unit) -> tuple[Party | None, Proposal | None]:
    """X said ... and |warned|: the last speaker of this unit; else the subject of its first finite verb."""
    relative = _relative_subject(scan, unit, at) or _contrasted_subject(scan, unit, at)
    if relative is not None:
        return relative, None
    if scan.found and scan.found[-1].cue is not None and unit.first <= scan.found[-1].cue[0] < at:
        return None, scan.found[-1]
    first: Party | None = None
    main: Party | None = None
    for group in _verbs_before(scan, unit, at):
        party = party_before(scan.analysis, group.first, unit.first)
        if party is None or party.mention >= 0 or scan.lower[party.first] == "whose":
            continue
        first = first or party
        if scan.can_speak(party) and not is_subordinate(scan, unit.first, party.first):
            main = party
    return main or first, None


def _relative_subject(scan: Scan, unit: Unit, at: int) -> Party | None:
    """wrote to Torres, |who| read the letter and |thanked| him: "and" goes on with the clause that is still open"""
    if scan.tags[at] != "&":
        return None
    for k in range(at - 1, max(unit.first, at - 16), -1):
        if scan.tags[k] in ',.;:"-':
            return None
        if scan.lower[k] == "who" and scan.tags[k - 1] == "," and scan.tag(k + 1) in "dz":
            party = party_before(scan.analysis, k + 1, unit.first)
            return party if party is not None and party.mention >= 0 else None
    return None


def _contrasted_subject(scan: Scan, unit: Unit, at: int) -> Party | None:
    """X measured one wave, while |Y| saw two and |put| them at nine feet: the clause behind "while" goes on"""
    if scan.tags[at] != "&":
        return None
    for k in range(at - 1, max(unit.first, at - 25), -1):
        if scan.tags[k] in ',.;:"-':
            return None
        if scan.lower[k] in ("while", "whereas"):
            verbs = [group for group in _verbs_before(scan, unit, at) if group.first > k]
            return party_before(scan.analysis, verbs[0].first, k + 1) if verbs else None
    return None


_REACH = 60  # tokens looked back over


def _verbs_before(scan: Scan, unit: Unit, at: int) -> list[VerbGroup]:
    """The finite verbs of a unit before token `at`, outside quotations; last what the tagger took for a participle."""
    analysis = scan.analysis
    finite: list[VerbGroup] = []
    other: list[VerbGroup] = []
    i = max(unit.first, at - _REACH)
    while i < at:
        group = analysis.verb_group_at(i)
        if group is None or scan.block_at(i) is not None:
            i += 1
            continue
        if group.form == "finite" and group.tense:
            finite.append(group)
        elif group.form == "participle" and group.first > unit.first:
            other.append(group)
        i = max(group.end, i + 1)
    return (
        finite + other[:1] if finite and other and other[0].first < finite[0].first else finite or other[:1]
    )


def is_subordinate(scan: Scan, floor: int, first: int) -> bool:
    """after |the call| ended, because |he| left: the subject of a subordinate clause"""
    for k in range(first - 1, max(floor - 1, first - 8), -1):
        tag = scan.tags[k]
        if tag in ',.;:"':
            return False
        if tag in "sWTw" or scan.lower[k] in ("after", "before", "as", "since", "until", "than"):
            return True
    return False
