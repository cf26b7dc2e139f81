"""Participles that open a sentence: |Accusing| Karvia of CONTENT, X left the talks."""

from __future__ import annotations

from newsmodel.extract.statements.content.clause import Complement
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_fronted"]

_REACH = 45  # tokens of the phrase


def read_fronted(scan: Scan, unit: Unit, cue: Cue, complement: Complement) -> Proposal | None:
    """|Accusing| Karvia of CONTENT, X left the talks: the subject of the main clause, behind the comma, speaks"""
    first = complement.content[0]
    for k in range(first + 1, min(unit.end, first + _REACH)):
        if scan.tags[k] == '"' and scan.tags[k - 1] == ",":
            inside = scan.block_at(k)  # Calling it |“old,”| X left
            if inside is None or inside.end != k + 1:
                continue
        elif scan.tags[k] != "," or scan.block_at(k) is not None:
            continue
        if complement.frame in ("that", "clause") and not scan.finite_between(first, k):
            continue  # Warning that, |if it rained, the dam| ...
        speaker = _main_subject(scan, unit, k + 1)
        if speaker is not None:
            break
    else:
        return None
    content = scan.trim(first, min(k + (scan.tags[k] == '"'), complement.content[1]))
    if content[1] <= content[0] or complement.direct:
        return None
    return Proposal(
        [content],
        "cue-participle-speaker",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        addressee=complement.object if not complement.aimed else None,
        target=complement.object if complement.aimed else None,
        medium=complement.medium,
        paragraph=unit.paragraph,
    )


def _main_subject(scan: Scan, unit: Unit, first: int) -> Party | None:
    """The noun phrase that begins at token `first` as the subject of the finite verb behind it."""
    if scan.noun_group_end(first) == first:
        return None
    for k in range(first, min(unit.end, first + _REACH)):
        verb = scan.analysis.verb_group_at(k)
        if verb is None:
            continue
        if verb.form == "finite" and verb.tense:
            party = party_before(scan.analysis, verb.first, first)
            return party if party is not None and party.first == first and scan.can_speak(party) else None
    return None
