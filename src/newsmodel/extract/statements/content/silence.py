"""Silence: who was asked and does not tell. The outlet's own words, whatever stands beside them.

He said two had died |but declined to give their names|.        It had raised $9 million, |but would not say how|.
"""

from __future__ import annotations

from newsmodel.extract.statements.scan import Scan

__all__ = ["gives_details", "keeps_silent"]

_SILENT = frozenset("comment commented respond responded reply replied elaborate elaborated".split())
# What one tells, or keeps to oneself: but would not |say| how, but did not |name| them
_TELLING = frozenset(
    "say specify disclose reveal identify name discuss explain divulge confirm describe speculate".split()
)
_GIVING = frozenset("give provide offer release share".split())
_GAVE = frozenset(["gave", "offered", "provided"])
_DETAILS = frozenset(
    "details detail name names figure figures number numbers reason reasons date dates list lists timetable timeline timeframe specifics "
    "evidence information explanation particulars breakdown estimate estimates identity identities example examples".split()
)
_NOT = frozenset("didn't wouldn't didn’t wouldn’t".split())


def keeps_silent(scan: Scan, i: int) -> bool:
    """...; |Moscow did not comment|; ..., but |the ministry declined to comment|: the outlet tells of who says nothing"""
    end = scan.noun_group_end(i)
    words = scan.lower[end : end + 5]
    refused = "not" in words or not {"declined", "refused"}.isdisjoint(words)
    goes_on = end > i or scan.tag(i) in "VXd"
    return (goes_on and refused and not _SILENT.isdisjoint(words)) or (end == i and _withholds(scan, i))


def _withholds(scan: Scan, i: int) -> bool:
    """said two had died but |declined to give their names|, but |would not say| how: who spoke keeps the rest to himself"""
    at = i
    while scan.tag(at) in "r":
        at += 1
    cue = scan.cue_at.get(at)
    if cue is not None and cue.entry.lemma.startswith(("decline", "refuse")):
        return cue.entry.polarity == "never"
    if scan.lower[i - 1] != "but" or at + 2 >= len(scan.lower):
        return False
    if scan.lower[at] in _GAVE:  # but |gave no details|
        return scan.lower[at + 1] in ("no", "few") and not _DETAILS.isdisjoint(scan.lower[at + 2 : at + 5])
    denied = scan.lower[at] in ("did", "would") and scan.lower[at + 1] == "not"
    verb = at + 1 + denied
    return (denied or scan.lower[at] in _NOT) and (scan.lower[verb] in _TELLING or gives_details(scan, verb))


def gives_details(scan: Scan, i: int) -> bool:
    """declined to |provide a list|, would not |give a date|: what one tells, or keeps to oneself"""
    return scan.lower[i : i + 1] != [] and (
        scan.lower[i] in _GIVING and not _DETAILS.isdisjoint(scan.lower[i + 1 : i + 6])
    )
