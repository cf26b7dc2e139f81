"""Headlines: Torres Says Wall Will Hold; Torres: Wall Will Hold. Capitals hide the verb from the tagger."""

from __future__ import annotations

from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.token import SPORTS

__all__ = ["read_headline"]

# What stands before the colon of a headline and speaks not: The Latest: Port Closes
_LABELS = frozenset(
    "latest update updates breaking exclusive watch video videos live photos photo poll report analysis opinion editorial column "
    "commentary review interview transcript timeline recap alert wow boom explainer factbox podcast q&a roundup round-up preview "
    "profile obituary feature background correction clarification advisory reminder summary wrap urgent diary factfile fact-check "
    "infographic graphic gallery sport sports weather markets stocks forex technology science health culture entertainment".split()
) | {sport.lower() for sport in SPORTS - {"UNION", "LEAGUE", "OLYMPICS"}}


def read_headline(scan: Scan, unit: Unit) -> Proposal | None:
    """Torres Says Wall Will Hold; Torres: Wall Will Hold. A headline: capitals hide the verb from the tagger."""
    words = scan.analysis.words[unit.first : unit.end]
    letters = [word for word in words if word[0].isalpha()]
    colon = next(
        (k for k in range(unit.first + 1, min(unit.first + 7, unit.end - 3)) if scan.tags[k] == ":"), -1
    )
    if colon > 0 and scan.lower[colon - 1] in _LABELS:
        return None
    lowered = sum(word[0].islower() for word in letters) > len(letters) / 2
    if colon == unit.first + 1 and words[0].isupper() and lowered and scan.tags[unit.end - 1] == ".":
        return None  # PESHAWAR: a place that opens a report
    if colon > 0 and all(scan.tags[k] == "P" for k in range(unit.first, colon)):
        return _headline(scan, unit, unit.first, colon, colon, colon + 1, None)
    if colon > 0 and unit.first == 0 and scan.finite_between(colon + 1, unit.end):
        who = next(
            (k for k in range(unit.first, colon) if scan.tags[k] in "ti"), colon
        )  # Torres to Lenz: ...
        party = Party(unit.first, who, unit.first, who)
        told = scan.finite_between(unit.first, who)  # Torres met two men: a sentence, no headline
        if who > unit.first and scan.tags[who - 1] in "PNL" and scan.can_speak(party) and not told:
            return _headline(scan, unit, unit.first, who, colon, colon + 1, None)
    if len(letters) < 4 or sum(word[0].isupper() for word in letters) < 0.7 * len(letters):
        return None
    for k in range(unit.first + 1, min(unit.first + 7, unit.end - 2)):
        cue = scan.cue_at.get(k)
        if cue is not None and cue.form == "3rd" and cue.entry.strong and "that" in cue.entry.frames:
            if scan.lower[cue.end] == "to" and "to" not in cue.entry.frames:
                return None  # Union Sends Money To Nine |States To| Win
            return _headline(scan, unit, unit.first, k, k, cue.end, cue)
    return None


def _headline(
    scan: Scan, unit: Unit, first: int, end: int, cue_first: int, cue_end: int, cue: Cue | None
) -> Proposal | None:
    start = cue_end + 1 if scan.lower[cue_end] == "that" else cue_end
    content = scan.trim(start, unit.end)
    block = scan.opens_block(start) if cue is None else None
    if content[1] - content[0] < 3 or (block is not None and block.end > content[1] - 2):
        return None  # all of it a quotation: the colon rule reads it
    return Proposal(
        [content],
        "headline",
        cue=(cue_first, cue_end),
        entry=cue.entry if cue is not None else None,
        speaker=Party(first, end, first, end),
        paragraph=unit.paragraph,
    )
