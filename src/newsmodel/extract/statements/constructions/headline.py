"""Headlines: Torres Says Wall Will Hold; Torres: Wall Will Hold; Wall Falls: Mayor. Capitals hide the verb from the tagger."""

from __future__ import annotations

from newsmodel.extract.statements.content.complement import complement_of
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.token import SPORTS

__all__ = ["read_headline"]

_ZONES = frozenset(
    "gmt utc et est edt bst cet cest ist msk hkt jst".split()
)  # 14:05 |GMT|: the army says ...
_LONGEST = 25  # tokens of a headline
# Frames whose content stands behind an object: Warns |Peru| Against Raid
_BEHIND_OBJECT = frozenset(["obj-to", "obj-of", "obj-for", "obj-that", "obj-as", "obj-np"])
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
    if colon > 0 and (scan.lower[colon - 1] in _LABELS or scan.lower[colon - 1] in _ZONES):
        return None
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
    if len(letters) >= 4 and sum(word[0].isupper() for word in letters) >= 0.7 * len(letters):
        found = _by_verb(scan, unit)
        if found is not None:
            return found
    return _signed_line(scan, unit)


def _by_verb(scan: Scan, unit: Unit) -> Proposal | None:
    """Torres |Says| Wall Will Hold; Karvia |Condemns| Raid; Karvia |Warns| Peru Against Raid"""
    for k in range(unit.first + 1, min(unit.first + 7, unit.end - 2)):
        cue = scan.cue_at.get(k)
        if cue is None or cue.form != "3rd" or not cue.entry.strong or scan.block_at(k) is not None:
            continue
        if cue.end >= unit.end:
            return None
        if "that" not in cue.entry.frames and (scan.tags[k] != "P" or scan.tags[unit.first] not in "PJNL"):
            continue
        if scan.lower[cue.end] == "to" and "to" not in cue.entry.frames:
            return None  # Union Sends Money To Nine |States To| Win
        found = _headline(scan, unit, unit.first, k, k, cue.end, cue)
        complement = complement_of(scan, unit, cue) if found is not None else None
        if found is not None and complement is not None and complement.frame in _BEHIND_OBJECT:
            found.content = [complement.content]
            found.target = complement.object if complement.aimed else None
            found.addressee = complement.object if not complement.aimed else None
        elif "that" not in cue.entry.frames and complement is None:
            continue
        return found
    return None


def _signed_line(scan: Scan, unit: Unit) -> Proposal | None:
    """|Two dead in raid on Lenz|: police; |Karvia ready for talks| - minister: who says so closes the line"""
    end = scan.analysis.paragraphs[unit.paragraph][1]
    if unit.end != end or scan.tags[end - 1] in '."' or end - unit.first > _LONGEST:
        return None
    if scan.opens_block(unit.first) is not None:
        return None  # “The wall fell” — Ana Torres
    for at in range(end - 2, max(unit.first + 3, end - 7), -1):
        if scan.tags[at] in ":-":
            speaker = Party(at + 1, end, at + 1, end)
            if not _closes_line(scan, unit, at, end):
                return None
            return Proposal(
                [scan.trim(unit.first, at)],
                "headline",
                cue=(at, at + 1),
                speaker=speaker,
                paragraph=unit.paragraph,
            )
        if scan.tags[at] in '.;,"':
            return None
    return None


def _closes_line(scan: Scan, unit: Unit, mark: int, end: int) -> bool:
    """Two dead in raid|: police officials in Lenz|; not: fire in Lenz|: death of a mayor|, Karvia crisis|: the new president|"""
    told = any(tag in "dznMBv#" for tag in scan.tags[unit.first : mark])
    if not told or scan.tags[mark + 1] not in "DPNLJ#" or scan.lower[unit.first] in _LABELS:
        return False
    head = next((k for k in range(mark + 2, end) if scan.tags[k] in "oity"), end) - 1
    speaks = scan.lower[head] in scan.heads.roles or scan.lower[head] in SPEAKING_THINGS
    speaks = speaks or (scan.tags[head] == "P" and head == end - 1)
    return speaks and not scan.finite_between(mark + 1, end)


def _headline(
    scan: Scan, unit: Unit, first: int, end: int, cue_first: int, cue_end: int, cue: Cue | None
) -> Proposal | None:
    start = cue_end + 1 if scan.lower[cue_end] == "that" else cue_end
    content = scan.trim(start, unit.end)
    block = scan.opens_block(start) if cue is None else None
    if content[1] - content[0] < (3 if cue is None else 2) or (
        block is not None and block.end > content[1] - 2
    ):
        return None  # all of it a quotation: the colon rule reads it
    return Proposal(
        [content],
        "headline",
        cue=(cue_first, cue_end),
        entry=cue.entry if cue is not None else None,
        speaker=Party(first, end, first, end),
        paragraph=unit.paragraph,
    )
