"""Ultimatums: X |gave| Y 72 hours to CONTENT; X |set| Y a deadline of Friday to CONTENT."""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.statements.constructions.subject import subject_of
from newsmodel.extract.statements.constructions.unspoken import says_nothing
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.measure import DURATIONS

__all__ = ["read_ultimatum"]

_GIVING = frozenset(["give", "grant", "allow", "set", "hand", "issue"])
_PERIODS = DURATIONS | {"fortnight", "deadline", "deadlines", "ultimatum"}
# What who is threatened is told to do; any verb where "or" tells what happens else.
_BIDDEN = frozenset(
    "leave quit withdraw pull vacate evacuate surrender disarm free release hand return give comply obey accept agree sign end stop "
    "halt cease lift reopen open restore reinstate reverse rescind repeal withdraw dismantle destroy close shut resign step relinquish "
    "cede pay repay apologise apologize answer respond meet disband lay turn extradite deliver cut sever expel remove clear".split()
)
_REACH = 14  # tokens between the verb and the infinitive


def read_ultimatum(scan: Scan, unit: Unit, light: Cue, floor: int) -> Proposal | None:
    """X has |given| Y 72 hours to leave the fields or face the consequences: who gives the time threatens whom it is given"""
    group = scan.analysis.verb_group_at(light.first)
    if light.entry.lemma not in _GIVING or group is None:
        return None
    if group.form != "finite" or group.passive or group.negated or group.modal >= 0:
        return None
    hearer = scan.noun_group_end(light.end)
    if hearer == light.end:
        return None
    first = _bidden_at(scan, unit, light.end)
    if first < 0:
        return None
    content = scan.trim(first, content_end(scan, first, unit, None))
    alternative = any(scan.lower[k] == "or" for k in range(*content))
    if scan.lower[first] not in _BIDDEN and not alternative:
        return None  # gave the crew an hour to rest
    speaker = subject_of(scan, group.first, unit, floor)[0]
    if speaker is None or not scan.can_speak(speaker) or says_nothing(scan, light, speaker):
        return None
    return Proposal(
        [content],
        "ultimatum",
        cue=(light.first, light.end),
        entry=evolve(light.entry, act="threaten"),
        speaker=speaker,
        target=(light.end, _hearer_end(scan, light.end, hearer)),
        near=(speaker.first, first),
        paragraph=unit.paragraph,
    )


def _bidden_at(scan: Scan, unit: Unit, start: int) -> int:
    """Where the infinitive begins behind a period: the rebels 72 hours to |leave|; -1 if no period is given"""
    period = False
    for k in range(start, min(unit.end - 1, start + _REACH)):
        if scan.tags[k] in ".;:" or (scan.analysis.verb_group_of[k] >= 0 and scan.tags[k] != "t"):
            return -1
        period = period or scan.lower[k] in _PERIODS or (scan.tags[k] == "Y" and scan.lower[k - 1] == "until")
        if scan.tags[k] == "t" and scan.tags[k + 1] in "vbVXxqkKd":
            return k + 1 if period else -1
    return -1


def _hearer_end(scan: Scan, first: int, end: int) -> int:
    """gave |the rebels| 72 hours, read as one noun group: the hearer ends before the period"""
    for k in range(first + 1, end):
        if scan.tags[k] == "#" or (scan.tags[k] == "D" and k > first):
            return k
    return end
