"""A noun of speech before a colon: what stands behind the colon is what was said.

The owners sent the board a clear |message|: CONTENT        Torres has two |questions|: CONTENT
|The message| from the board is simple: CONTENT             She ended with |a warning|: CONTENT
"""

from __future__ import annotations

from newsmodel.extract.statements.constructions.nominal import possessor
from newsmodel.extract.statements.constructions.quoted import speaker_of_clause
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_noun_colon"]

_SAYS = frozenset(["quote", "that", "wh"])
# Weak nouns of the lexicon that words follow.
_IN_WORDS = frozenset(
    "question answer response argument conclusion plea threat reminder verdict thesis charge lie worry recommendation".split()
)
# Who does this to a question or warning does not utter it.
_HEARING = frozenset(
    "face faces faced facing get gets got getting hear hears heard hearing receive receives received receiving read reads ignore ignores "
    "ignored ignoring understand understands understood spread spreads raise raises answer answers answered consider considers "
    "considered considering".split()
)
_SHORTEST = 4  # tokens of what is said
_LONGEST_PREDICATE = 5  # tokens from the copula to the colon: is very simple


def read_noun_colon(scan: Scan, unit: Unit) -> Proposal | None:
    """Torres had a clear |warning|: CONTENT, a clause without marks, to the end of the sentence"""
    colon = _colon_of(scan, unit)
    cue = _noun_before(scan, unit, colon) if colon >= 0 else None
    if cue is None:
        return None
    speaker = _speaker(scan, unit, cue, colon)
    if speaker is None or not (scan.can_speak(speaker) or scan.tags[speaker.head] == "H"):
        return None
    start = colon + 1 + (scan.lower[colon + 1] == "that")
    content = scan.trim(start, content_end(scan, start, unit, None))
    if content[1] - content[0] < _SHORTEST or not scan.finite_between(*content):
        return None
    return Proposal(
        [content],
        "speaker-noun-colon",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(unit.first, colon),
        paragraph=unit.paragraph,
    )


def _colon_of(scan: Scan, unit: Unit) -> int:
    """The colon of a sentence, outside its quotations, behind which no quotation opens; -1 without."""
    colon = scan.tags.find(":", unit.first + 2, unit.end - _SHORTEST)
    if colon < 0 or scan.block_at(colon) is not None or scan.opens_block(colon + 1) is not None:
        return -1
    return -1 if scan.found and scan.found[-1].end > colon else colon


def _noun_before(scan: Scan, unit: Unit, colon: int) -> Cue | None:
    """The noun of speech that the colon explains, the nearest one."""
    at = colon - 1
    while at > unit.first:
        group = scan.analysis.noun_group_at(at)
        if group is None:
            if scan.tags[at] in '.;"':
                return None
            at -= 1
            continue
        cue = scan.cues.noun_at(scan.lower, group.head)
        spoken = cue is not None and bool(cue.entry.frames & _SAYS) and _is_speech(cue)
        explained = (
            spoken
            and cue is not None
            and (_is_told(scan, unit, group.first, cue.end, colon) or _is_equated(scan, cue.end, colon))
        )
        if explained:
            return cue
        at = group.first - 1
    return None


def _is_speech(cue: Cue) -> bool:
    """a warning, a question: what is told in words; not a story, a forecast, an appeal, which may be anything"""
    return cue.entry.strong or cue.entry.lemma in _IN_WORDS


def _is_told(scan: Scan, unit: Unit, first: int, end: int, colon: int) -> bool:
    """sent |a message|: ...; put out |a warning that could help|: ...; ended with |a question|: the object of the clause"""
    before = first - 1
    if scan.lower[before] in _HEARING:
        return False
    governed = before >= unit.first and (
        scan.analysis.verb_group_of[before] >= 0
        or scan.analysis.noun_group_of[before] >= 0  # sent |the board| a message
        or scan.tags[before] in "iS"
    )
    return governed and (scan.tag(end) in "WT" or not scan.finite_between(end, colon))


def _is_equated(scan: Scan, end: int, colon: int) -> bool:
    """|The message| from Peru is clear: ..."""
    for k in range(max(end, colon - _LONGEST_PREDICATE), colon):
        if scan.tags[k] in "BMX" or scan.lower[k] in ("remains", "remained"):
            return not scan.finite_between(end, k)
    return False


def _speaker(scan: Scan, unit: Unit, cue: Cue, colon: int) -> Party | None:
    """|X|'s message; |her| message; the message from |X|; |X| sent a message"""
    group = scan.analysis.noun_groups[scan.analysis.noun_group_of[cue.first]]
    owner = possessor(scan, group.first, cue.first)
    if owner is not None:
        return owner
    if scan.lower[cue.end] in ("from", "by", "of"):
        giver = party_after(scan.analysis, cue.end + 1, colon)
        if giver is not None and scan.can_speak(giver):
            return giver
    return speaker_of_clause(scan, unit.first, group.first) if group.first > unit.first + 1 else None
