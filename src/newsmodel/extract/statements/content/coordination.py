"""Coordination: whether what stands behind "and" or "but" goes on with what is said or with what the outlet tells.

He said it failed |and warned| that ...      He said they had met |and agreed| to go on
"""

from __future__ import annotations

from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.auxiliary import BACKSHIFTED

__all__ = ["adds", "judges_next", "returns", "verb_follows"]


def returns(scan: Scan, i: int, unit: Unit, past: bool) -> bool:
    """Whether the verb behind "and" or "but" is the main clause's again: He said it failed and |warned| that ..."""
    tags = scan.tags
    if scan.lower[i - 1] == "but" and scan.lower[i : i + 1] in (["rather"], ["instead"]):
        return False  # said she hid nothing |but rather chose| to wait
    while i < unit.end and tags[i] in "r":
        i += 1
    if i >= unit.end:
        return False
    cue = scan.cue_at.get(i)
    if cue is not None and cue.entry.polarity != "never" and tags[i] in "dznN" and not _told_of(cue):
        if past and cue.form in ("past", "part"):
            return tags[i] in "dn"
        # He says he is glad and |expects| to stay: what he says, too
        # ... and |calls| her “a wise woman”: what is quoted has a cue of its own
        named = cue.entry.lemma == "call" and any(scan.opens_block(k) for k in range(cue.end, cue.end + 6))
        return cue.form == "3rd" and not past and tags[i] == "z" and (cue.entry.strong or named)
    if past and tags[i] == "d" and scan.block_at(i) is None:
        return _cannot_coordinate(scan, i)
    return past and _has_since(scan, i, unit)


def _has_since(scan: Scan, i: int, unit: Unit) -> bool:
    """He said he would come and to date |has sent| a letter; but: said they are poor and have left"""
    dated = scan.lower[i : i + 2] in (["to", "date"], ["so", "far"])
    behind = i + 2 if dated else skip_adjuncts(scan, i, unit.end).end
    if scan.tag(behind) != "V" or scan.lower[behind] not in ("has", "have", "'s", "'ve"):
        return False
    for k in range(i - 1, max(unit.first, i - 30), -1):
        group = scan.analysis.finite_verb_at(k)
        if group is not None and group.tense and scan.block_at(k) is None:
            return group.tense == "past" or (group.modal >= 0 and scan.lower[group.modal] in BACKSHIFTED)
    return False


# What one thinks, wants and does, and so tells of oneself: he said he was tired and |wanted| to leave.
_OWN = frozenset(
    "want believe think hope expect fear worry intend wish seek begin start continue understand remember support favor favour oppose "
    "find agree hold issue read anticipate stand expose publish raise uphold".split()
)


def _told_of(cue: Cue) -> bool:
    """He said he had seen the film and |wanted| to leave: what he thought or did is told by him, too"""
    return not cue.entry.strong and cue.entry.lemma.partition(" ")[0] in _OWN


def _cannot_coordinate(scan: Scan, i: int) -> bool:
    """He said they |would run| and |cast| doubt on ...: a past tense does not join the verb before it"""
    analysis = scan.analysis
    for k in range(i - 1, max(0, i - 30), -1):
        if scan.tags[k] in ".;:":
            return False
        group = analysis.verb_group_at(k)
        if group is not None:
            if group.form == "finite" and group.tense:
                return group.modal >= 0 or group.tense == "present"
            if group.form == "infinitive":
                return True
    return False


def adds(scan: Scan, i: int, cue: Cue | None) -> bool:
    """..., saying that it failed and |warning| that ...: a participle joins the participle of saying before it"""
    while scan.tag(i) == "r":
        i += 1
    if cue is None or cue.form != "ing" or scan.tag(i) != "g":
        return False
    further = scan.cue_at.get(i)
    if further is None or further.form != "ing":
        return False
    return further.entry.strong or scan.lower[further.end : further.end + 1] == ["that"]


def verb_follows(scan: Scan, i: int) -> bool:
    """claimed the attack, but |has not commented|"""
    while scan.tag(i) == "r":
        i += 1
    return scan.tag(i) in "VBMXdz"


_JUDGING = frozenset(["accuse", "condemn", "demand", "praise", "threaten"])


def judges_next(scan: Scan, i: int) -> bool:
    """She said the spies had got in, and |she accused| the owner of lies: what the speaker does next"""
    cue = scan.cue_at.get(i + 1)
    return (
        scan.lower[i : i + 1] in (["he"], ["she"])
        and cue is not None
        and cue.entry.strong
        and cue.form == "past"
        and cue.entry.act in _JUDGING
    )
