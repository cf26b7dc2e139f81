"""Nouns and passives that attribute: the accusation X rejected, the claim X made, the raid X condemned.

CONTENT |was condemned by| X        |accusations| rejected by X        |X's claim that| CONTENT
"""

from __future__ import annotations

from newsmodel.extract.statements.constructions.addressed import agent_in
from newsmodel.extract.statements.content.adjunct import is_means, skip_adjuncts
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import AT_WHOM, Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.determiner import THEIR
from newsmodel.text.phrase import NounGroup

__all__ = ["apposed_noun", "owner_of", "possessor", "read_apposed", "read_noun", "read_passive"]

_REACTIONS = frozenset("condemn deny reject accuse praise support announce confirm demand warn".split())


# was faulted |for the delay| by X; was praised |in Lenz| by X
_BEFORE_BY = frozenset("for over as in at during".split())
_CHARGES = frozenset(["charges", "accusations", "allegations"])  # is held on |charges| he denies
_LONGEST = 12  # tokens between the noun and the verb


def read_passive(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """The raid |was condemned by| X; accusations |rejected by| X: the subject is the content."""
    entry = cue.entry
    if cue.form not in ("past", "part") or not entry.strong:
        return None
    if not entry.frames & {"np"} or (entry.act not in _REACTIONS and entry.lemma != "claim"):
        return None
    group = scan.analysis.verb_group_at(cue.first)
    if group is None or group.negated or group.modal >= 0:
        return None
    by = _by(scan, unit, cue, full=group.first < cue.first)
    speaker = party_after(scan.analysis, by + 1, unit.end) if by >= 0 else None
    if speaker is None or not scan.can_speak(speaker) or is_means(scan, by):
        return None
    apposed = group.first == cue.first and scan.tags[group.first - 1] == ","  # the raid, |claimed by X|, ...
    subject = party_before(scan.analysis, group.first - apposed, max(floor, unit.first))
    if subject is None:
        return None
    if entry.lemma == "claim" and not scan.is_deed(subject.head_first):
        return None  # the islands claimed by Karvia
    full = group.first < cue.first  # was condemned
    first = _listed_from(scan, subject, max(floor, unit.first))
    # The raid, |which| was condemned by X, ...
    content = scan.trim(
        first, subject.mention if subject.mention >= 0 else _bare_end(scan, subject, group.first)
    )
    return Proposal(
        [content],
        "content-passive-by-speaker" if full else "noun-cue-by-speaker",
        cue=(cue.first, cue.end),
        entry=entry,
        speaker=speaker,
        target=content if entry.act in AT_WHOM and subject.mention < 0 else None,
        near=(group.first, speaker.end),
        paragraph=unit.paragraph,
    )


def _by(scan: Scan, unit: Unit, cue: Cue, *, full: bool) -> int:
    """The "by" of a passive: condemned |by| X; was condemned on Monday |by| X; was faulted for the delay |by| X; -1 without"""
    if scan.tag(cue.end) == "y" or not full:
        return cue.end if scan.tag(cue.end) == "y" else -1
    behind = skip_adjuncts(scan, cue.end, unit.end).end
    if scan.tag(behind) == "y":
        return behind
    return (
        agent_in(scan, behind, unit.end)[0]
        if scan.lower[behind : behind + 1] and scan.lower[behind] in _BEFORE_BY
        else -1
    )


def _bare_end(scan: Scan, subject: Party, end: int) -> int:
    """The truce|, which begins on Monday,| was confirmed by X: a relative clause trails"""
    for k in range(subject.head_end, end - 1):
        if scan.tags[k] == "," and scan.tags[k + 1] == "W" and scan.block_at(k) is None:
            return k
    return end


def _listed_from(scan: Scan, subject: Party, floor: int) -> int:
    """|The burning of the hall, the theft of two boats and| the raid were condemned by X: where the list of subjects begins"""
    joined, first = subject.joint >= 0, subject.first
    while first > floor + 1 and (scan.tags[first - 1] == "&" or (joined and scan.tags[first - 1] == ",")):
        before = party_before(scan.analysis, first - 1 - (scan.tags[first - 2] == ","), floor)
        if before is None or before.mention >= 0 or scan.tags[before.first - 1] in "iySs":
            break
        first, joined = before.first, True
    # Torres left |the town| and the raid was condemned: the object of the clause before
    return subject.first if first > floor and scan.tags[first - 1] in "dzBMXVvgt" else first


def read_apposed(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """..., |a charge| Athens |denies|; |accusations| Tehran |has rejected|: the noun is the content"""
    if cue.entry.act not in ("deny", "reject"):
        return None
    if (
        scan.tag(cue.end) not in ",." and scan.lower[cue.end] != "as"
    ):  # a charge Athens dismissed |as| “a tale”
        return None
    verb = scan.verb_group(cue)
    if verb is None and scan.tags[cue.first - 1] in "DJH":
        return None  # the union that had called |the protest|, claimed victory
    end = verb.first if verb is not None and not verb.negated else cue.first
    while end > unit.first and scan.tags[end - 1] == "r":  # a charge Karvia |strongly| denies
        end -= 1
    noun = apposed_noun(scan, unit, end)
    if noun is not None:
        split = noun[1] + (scan.tags[noun[1]] in "TW")
        speaker = Party(split, end, split, min(max(scan.noun_group_end(split), split + 1), end))
    else:  # an allegation that the mayor's aide, |Ana Torres|, rejected
        parted = (
            party_before(scan.analysis, end, max(floor, unit.first)) if scan.tag(end - 1) == "," else None
        )
        noun = apposed_noun(scan, unit, parted.head_end) if parted is not None else None
        if parted is None or noun is None:
            return None
        speaker = parted
    return Proposal(
        [noun],
        "noun-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        paragraph=unit.paragraph,
    )


def apposed_noun(scan: Scan, unit: Unit, end: int) -> tuple[int, int] | None:
    """..., |an accusation| the mayor of Lenz denies; on |charges| that he denies: the noun behind which the speaker stands"""
    for k in range(end - 2, max(unit.first, end - _LONGEST), -1):
        charge = scan.lower[k] in _CHARGES
        if scan.tags[k] in ',.;:"' or (scan.tags[k] in "dzBMX" and not charge):
            return None
        crowd = (
            scan.tags[k] == "N" and scan.tags[k + 1] == "L" and k + 2 == end
        )  # a move |critics| called “a shame”
        if not (scan.tags[k] in "NL" or charge) or not (scan.tags[k + 1] in "DPOTWH" or crowd):
            continue
        group = scan.analysis.noun_group_at(k)
        first = group.first if group is not None else k  # charges may look like a verb
        if scan.tags[first - 1] == "," or charge:
            return first, k + 1
    return None


def read_noun(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """X's |claim| that CONTENT; the |accusation| by X that CONTENT"""
    if not cue.entry.strong or "that" not in cue.entry.frames or scan.tags[cue.first] not in "NL":
        return None
    group = scan.analysis.noun_group_at(cue.first)
    if group is None:
        return None
    at = cue.end
    speaker: Party | None = None
    if scan.tag(at) == "y" and scan.noun_group_end(at + 1) > at + 1:
        end = scan.noun_group_end(at + 1)
        speaker = Party(at + 1, end, at + 1, end)
        at = end
    else:
        speaker = owner_of(scan, group, cue.first)
    if scan.tag(at) in "iS":  # her claim |during the debate| that ...
        at = skip_adjuncts(scan, at, unit.end).end
    if speaker is None or scan.lower[at : at + 1] != ["that"] or scan.tag(at + 1) in "BVMXdz":
        return None
    end = content_end(scan, at + 1, unit, None)
    if (
        min(group.first, speaker.first) == unit.first
    ):  # it is the subject of the sentence, whose verb is still to come
        end = _one_clause(scan, at + 1, end)
    content = scan.trim(at + 1, end)
    if content[1] - content[0] < 3 or not scan.finite_between(*content):
        return None
    return Proposal(
        [content],
        "speaker-noun-that",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(group.first, at),
        paragraph=unit.paragraph,
    )


def _one_clause(scan: Scan, first: int, end: int) -> int:
    """Karvia's claim that |the port was safe| was false: the clause ends before the verb of the sentence"""
    verbs = 0
    k = first
    while k < end:
        group = scan.analysis.verb_group_at(k)
        if scan.block_at(k) is not None or scan.tags[k] in ",;&CWTwsSi-":
            verbs = 0 if scan.tags[k] in "WTwsS" else verbs
            if scan.tags[k] in ",;&C-":
                return end
            k = scan.step(k)
            continue
        if group is None:
            k += 1
            continue
        verbs += group.form == "finite" and bool(group.tense)
        if verbs == 2:
            return group.first
        k = max(group.end, k + 1)
    return end


def possessor(scan: Scan, first: int, noun: int) -> Party | None:
    """|X|'s claim; |his| claim"""
    for k in range(noun - 1, first - 1, -1):
        if scan.tags[k] == "G" and k > first:
            return Party(first, k, first, k)
        if scan.tags[k] == "H" and scan.lower[k] in THEIR:
            return Party(k, k + 1, k, k + 1)
    return None


def owner_of(scan: Scan, group: NounGroup, noun: int) -> Party | None:
    """|X|'s request; |its| request; a |Karvian| request, a |U.S.| request"""
    owner = possessor(scan, group.first, noun)
    if owner is not None:
        return owner
    for k in range(noun - 1, group.first - 1, -1):
        if scan.tags[k] in "PJ" and scan.analysis.words[k][:1].isupper():
            first = k
            while first > group.first and scan.tags[first - 1] == "P":
                first -= 1
            return Party(first, k + 1, first, k + 1)
    return None
