"""The outlet's own words behind what somebody says: comments, answers, further clauses, where and how it was said.

She said he had left, |which he denied|.          He said they had met, |hours after the vote|.
They condemned the raid, and |the union left|.    He blamed the rain |in a statement|.
"""

from __future__ import annotations

from newsmodel.extract.statements.content.coordination import verb_follows
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.measure import DURATIONS

__all__ = [
    "answered",
    "backshifted",
    "behind_marks",
    "behind_places",
    "bracket_end",
    "comment",
    "counts_part",
    "hours_after",
    "is_attribution",
    "lists",
    "main_clause",
    "medium",
    "on_air",
    "qualifies",
    "says_on",
    "speaks_again",
    "with_saying",
    "within_dashes",
]

_SPANS = DURATIONS | {"seconds", "century", "moments", "shortly", "soon", "just"}
_BACKSHIFTED = frozenset("was were would could might wasn't weren't wouldn't couldn't".split())
_SPOKEN = frozenset(
    "statement interview speech tweet post letter email message call memo briefing address release article blog".split()
)


def bracket_end(scan: Scan, i: int, end: int) -> int:
    """Behind the bracket that opens at a token."""
    for k in range(i + 1, min(end, i + 40)):
        if scan.tags[k] == ")":
            return k + 1
    return i + 1


def hours_after(scan: Scan, i: int) -> bool:
    """He said the talks had failed, |hours after| they began; |a day before| the vote; |two weeks after| the raid"""
    for k in range(i, i + 4):
        if scan.lower[k : k + 1] and scan.lower[k] in _SPANS:
            return scan.lower[k + 1 : k + 2] in (["after"], ["before"], ["since"])
        if scan.tag(k) not in "#DQrSJ":
            return False
    return False


def main_clause(scan: Scan, i: int, unit: Unit) -> bool:
    """A noun group and a finite verb right behind it: condemned the raid, and |the union (DU) left|"""
    while i < unit.end and scan.tags[i] in "r":
        i += 1
    end = scan.noun_group_end(i)
    if end == i and scan.tag(i) in "#Q":  # when he asked for help, |900 said| they would
        end = i + 1
    if end > i and scan.tag(end) == "(":
        end = bracket_end(scan, end, unit.end)
    if end == i or end >= unit.end:
        return False
    named = _behind_apposed_name(scan, end, unit)
    if named > end and scan.tags[named] == "n":
        return True  # ..., and its leader, Ana Torres, |called| for calm
    end = named
    while scan.tags[end] == "r" and end + 1 < unit.end:  # condemned Torres and |her aides| firmly
        end += 1
    return scan.tags[end] in "dzBVMX" or (scan.tags[end] == "v" and scan.tags[end - 1] in "LO")


def _behind_apposed_name(scan: Scan, i: int, unit: Unit) -> int:
    """condemned the raid, and |its leader, Rui Bell,| left: behind the name between commas; `i` itself if none stands there"""
    end = scan.noun_group_end(i + 1) if scan.tag(i) == "," else i
    named = end > i + 1 and scan.tags[i + 1 : end].strip("P") == "" and scan.tag(end) == ","
    return end + 1 if named and end + 1 < unit.end else i


_ROUGHLY = frozenset("about almost around at fewer least less more most nearly over roughly than".split())


def behind_places(scan: Scan, i: int) -> int:
    """Although he said it was safe, |at the town hall on Monday| she said ...: behind what opens a main clause; |at least| nine said"""
    if scan.lower[i : i + 1] and scan.lower[i] in _ROUGHLY:
        amount = next((k for k in range(i, i + 4) if scan.tag(k) == "#"), i)
        if amount > i and all(word in _ROUGHLY for word in scan.lower[i:amount]):
            return amount
    for _ in range(3):
        if scan.lower[i : i + 1] == ["this"] or scan.tag(i) == "Y":
            i = max(scan.noun_group_end(i), i + 1)  # at the hall |this week|
            continue
        if scan.tag(i) not in "io":
            break
        end = scan.noun_group_end(i + 1)
        if end == i + 1:
            break
        i = end
    return i


def backshifted(scan: Scan, i: int, unit: Unit) -> bool:
    """He said the talks failed, |but they would| go on: the tense of what was said, not of the outlet's own words"""
    end = scan.noun_group_end(i)
    # but |it| was not clear whether ...: the outlet
    return end < unit.end and scan.lower[end] in _BACKSHIFTED and scan.lower[i] != "it"


def speaks_again(scan: Scan, i: int, unit: Unit) -> bool:
    """..., but |he said| ...; ..., and |more than half said| ...: another speaker, or the same one again"""
    end = scan.noun_group_end(i)
    if end == i and i < unit.end and scan.tags[i] in "OQ#D":
        end = i + 1
    for _ in range(2):
        if end < unit.end and scan.tags[end] in "oi" and scan.noun_group_end(end + 1) > end + 1:
            end = scan.noun_group_end(end + 1)
    if end == i:
        return False
    end = _behind_apposed_name(scan, end, unit)  # ...; its president, |Rui Bell, said| ...
    while end < unit.end and scan.tags[end] in "rV":
        end += 1
    cue = scan.cue_at.get(end)
    if cue is not None and cue.entry.lemma == "put":  # ...; |organisers put| the figure at 50
        return scan.tags[end] in "dvz" and scan.tag(cue.end) in "DNH"
    if cue is None or not cue.entry.frames & {"that", "obj-that"}:
        return False
    fires_back = cue.entry.lemma.endswith(" back") and scan.lower[cue.end : cue.end + 1] == ["that"]
    if not cue.entry.strong and not fires_back:
        return False  # ..., and Bell |fired back that| he would stay
    if cue.form == "base":  # ...; |the rebels say| ...
        return scan.tags[end] == "v" and scan.tags[end - 1] in "LO"
    return cue.form in ("past", "3rd") and scan.tags[end] in "dzn"


def qualifies(scan: Scan, i: int, unit: Unit) -> bool:
    """said they expect poor, |though cheap,| boats; said they had a plan, |though without a date|: no clause of its own"""
    if scan.lower[i] not in ("though", "although"):
        return False
    end = next((k for k in range(i + 1, min(unit.end, i + 14)) if scan.tags[k] in ",.;-"), i)
    return end > i and not scan.finite_between(i, end)


def comment(scan: Scan, comma: int, unit: Unit) -> bool:
    """..., |a clear message to his rivals|; ... met Bell, |a former mayor|: a noun phrase that ends the sentence"""
    tags = scan.tags
    if tags[comma] == "-":
        return True
    i = comma + 1
    while i < unit.end:
        if tags[i] == "," or (tags[i] in "BMX" and scan.tag(i - 1) not in "WT"):
            return False
        if tags[i] in "WT;":
            return True
        i = scan.step(i)
    return True


_NEARLY = frozenset("about almost at least nearly roughly mostly over".split())
_FRACTIONS = [
    [word]
    for word in "half third quarter fifth tenth fraction majority handful few lot most many much some several none neither both all".split()
]
_WHOLE = [["them"], ["it"]]
_WHICH = [["whom"], ["which"]]


def counts_part(scan: Scan, i: int) -> bool:
    """reported nine deaths, |two of them in Lenz|; confirmed the loss of nine boats, |including two tankers|; raised $9 million,
    |a third of it in May|; met nine men, |most of whom left|"""
    if scan.lower[i : i + 1] == ["including"]:
        return True
    while scan.lower[i : i + 1] != [] and scan.lower[i] in _NEARLY:
        i += 1
    i += scan.lower[i : i + 1] in (["a"], ["one"]) and scan.lower[i + 1 : i + 2] in _FRACTIONS
    counted = scan.tag(i) in "#QD" or scan.lower[i : i + 1] in _FRACTIONS
    if not counted or scan.lower[i + 1 : i + 2] != ["of"]:
        return False
    if (
        scan.lower[i + 2 : i + 3] in _WHICH
    ):  # ..., |both of which she praised|: a clause with a subject of its own
        cue = scan.cue_at.get(i + 3)  # ..., |many of whom said| they had been beaten
        return scan.tag(i + 3) in "dzvBMXVr" and (cue is None or not cue.entry.strong)
    return scan.lower[i + 2 : i + 3] in _WHOLE


def lists(scan: Scan, i: int, unit: Unit) -> bool:
    """condemned the raid, |the siege and the blockade|; but after he criticised the raid, |the army left|"""
    if scan.tag(i) == '"':
        return True
    for k in range(i, min(unit.end, i + 20)):
        tag = scan.tags[k]
        if tag == "&":
            return k > i or not verb_follows(scan, i + 1)
        if tag in "dzBMXW.;:TC" or (tag == "v" and k > i):
            return False
    return False


def medium(scan: Scan, i: int) -> bool:
    """in |a statement|, during |an interview|: where it was said"""
    end = scan.noun_group_end(i)
    return end > i and scan.tags[i] in "DH" and scan.lower[end - 1] in _SPOKEN


def on_air(scan: Scan, i: int, unit: Unit) -> bool:
    """said the wall was old |on Monday's broadcast of the Coast Show|: where it was said, at the end of the sentence"""
    for k in range(i + 1, min(unit.end, i + 6)):
        if scan.lower[k] in ("broadcast", "edition", "episode"):
            return all(tag not in "dzBMXvT" for tag in scan.tags[k : min(unit.end, k + 14)].split(".")[0])
        if scan.tags[k] not in "DPYGNJ#H":
            return False
    return False


def says_on(scan: Scan, i: int) -> bool:
    """... |stressing that| ...: a participle of saying goes on without a comma"""
    cue = scan.cue_at.get(i)
    if cue is None or cue.form != "ing" or not cue.entry.strong or scan.tags[i - 1] in "iyoBbtDJ":
        return False
    return scan.lower[cue.end : cue.end + 1] == ["that"] and "that" in cue.entry.frames


def behind_marks(scan: Scan, i: int) -> bool:
    """..., “he can go,” |adding|: the comma stands inside the marks"""
    block = scan.block_at(i - 1)
    cue = scan.cue_at.get(i)
    return block is not None and scan.tag(block.stop - 1) == "," and cue is not None and cue.form == "ing"


def answered(scan: Scan, i: int, unit: Unit) -> bool:
    """..., |accusations rejected by| X; ..., |a charge X denies|"""
    for k in range(i + 1, min(i + 12, unit.end)):
        if scan.tags[k] in ',.;:"':
            return False
        cue = scan.cue_at.get(k)
        if cue is None:
            continue
        passive = scan.tag(cue.end) == "y" and cue.form in ("past", "part") and k < scan.noun_group_end(i) + 3
        answers = cue.entry.act in ("deny", "reject") and scan.tag(cue.end) in ",." and scan.tag(k - 1) != "t"
        if passive or answers:
            return True
    return False


def with_saying(scan: Scan, i: int, unit: Unit) -> bool:
    """..., |with one witness saying| that ..."""
    end = scan.noun_group_end(i + 1)
    cue = scan.cue_at.get(end)
    return end > i + 1 and cue is not None and cue.form == "ing"


def is_attribution(scan: Scan, i: int, unit: Unit) -> bool:
    """Whether a short attribution stands here and then a stop or comma: |the ministry said|. |said Torres|."""
    tags = scan.tags
    for k in range(i, min(unit.end, i + 14)):
        if tags[k] in '".;:' or tags[k] == "T":
            return False
        cue = scan.cue_at.get(k)
        says = tags[k] in "dz" or (tags[k] == "v" and tags[k - 1] in "L")  # ..., his aides |say|
        says = says or (tags[k] == "n" and tags[k - 1] == "," and k > i)  # ..., a guard, Ana Torres, |said|
        if cue is not None and "quote" in cue.entry.frames and cue.entry.strong and says:
            if k == i:
                return (
                    cue.form in ("past", "3rd")
                    and cue.entry.act == "say"
                    and scan.noun_group_end(cue.end) > cue.end
                )
            if scan.analysis.noun_group_of[k - 1] < 0 and tags[k - 1] not in "r,)YMVB":
                return False
            after = cue.end
            if "obj-that" in cue.entry.frames:
                after = scan.noun_group_end(after)  # ..., a guard, Rui Bell, |told this newspaper|
            while (after < unit.end and tags[after] in "rY") or (
                after < unit.end and tags[after] == "i" and scan.tag(after + 1) == "Y"
            ):
                after += 1
            if after >= unit.end or tags[after] in ".,;-":
                return True
            return tags[after] == "i" and _only_adjuncts(scan, after, unit)
        if tags[k] in "vzdBMX" and scan.analysis.verb_group_of[k] >= 0:
            return False
    return False


def _only_adjuncts(scan: Scan, i: int, unit: Unit) -> bool:
    """No verb between here and the stop or comma."""
    for k in range(i, min(unit.end, i + 16)):
        if scan.tags[k] in ".,;":
            return True
        if scan.tags[k] in 'vzdBMXT"':
            return False
    return True


def within_dashes(scan: Scan, first: int, comma: int, unit: Unit) -> bool:
    """said the port – which is old, though safe – would close: what stands between dashes ends nothing"""
    opening = scan.tags.rfind("-", max(first + 1, comma - 25), comma)
    if opening < 0 or scan.tags.count("-", first, opening) % 2 or scan.block_at(opening) is not None:
        return False
    closing = scan.tags.find("-", comma, min(unit.end, comma + 25))
    return closing > 0 and scan.tag(closing + 1) in "dzBMXVv"
