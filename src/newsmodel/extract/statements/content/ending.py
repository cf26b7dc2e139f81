"""Endings: where what is said stops and the outlet's own words go on.

He said |the plan had failed|, adding that ...        He said |the plan had failed| and warned that ...
She said |he had left|, which he denied.              |The plan failed|, he said.
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.statements.content.coordination import adds, judges_next, returns, verb_follows
from newsmodel.extract.statements.content.opener import stands_in_opener
from newsmodel.extract.statements.content.outlet import (
    answered,
    backshifted,
    behind_marks,
    behind_places,
    bracket_end,
    comment,
    counts_part,
    hours_after,
    is_attribution,
    lists,
    main_clause,
    medium,
    on_air,
    qualifies,
    says_on,
    speaks_again,
    with_saying,
    within_dashes,
)
from newsmodel.extract.statements.content.silence import keeps_silent
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["content_end"]

_RANKED = [
    [word]
    for word in "first second third latest highest lowest largest biggest worst most best only same last".split()
]
_SPEAKING = frozenset(
    "citing pointing referring speaking quoting alluding apparently according prompting drawing echoing reflecting joining".split()
)


# He said the talks had failed, |after| a week of delays: the outlet's own words.
_TRAILING = frozenset(["after", "before", "as", "despite"])
_CHARGES = frozenset(
    "accusation accusations allegation allegations charge charges claim claims assertion assertions criticism".split()
)
_STIRRED = frozenset(
    "applause cheers laughter jeers boos chagrin delight dismay surprise relief consternation horror amusement outrage anger".split()
)
_ASIDES = frozenset("as while without on during in".split())
_MEDIUM_PREPOSITIONS = frozenset(["in", "during", "via"])
# Nothing else can end a content: most tokens need no second look.
_ENDING_TAGS = frozenset(",-;:&Cg")
_ENDING_WORDS = _ASIDES | _MEDIUM_PREPOSITIONS | {"after", "before", "according"}
# said the talks had failed, |without giving| details: the outlet's own words
_SILENT = frozenset(
    "giving elaborating providing specifying naming citing mentioning offering explaining detailing".split()
)
_REACH = 60  # tokens looked back over for a verb
_LONGEST = 600  # tokens of one content


class _Content(NamedTuple):
    """A content whose end is looked for: its first token, its unit and cue, what the cue's tense is, whether its clause
    is a subordinate one, and whether the content is a noun phrase."""

    first: int
    unit: Unit
    cue: Cue | None
    past: bool
    subordinate: bool
    nominal: bool


def content_end(scan: Scan, first: int, unit: Unit, cue: Cue | None, *, nominal: bool = False) -> int:
    """The end of a content that begins at token `first`, behind its cue; a noun phrase ends before any further verb."""
    tags, lower = scan.tags, scan.lower
    past = cue is not None and cue.form in ("past", "part")
    subordinate = cue is not None and stands_in_opener(scan, unit, cue)
    content = _Content(first, unit, cue, past, subordinate, nominal)
    opened = scan.opening
    i = first
    last = min(unit.end, first + _LONGEST)
    while i < last:
        block = opened.get(i)
        if block is not None and block.end > i:
            i = block.end
            if i < last and scan.tags[block.stop - 1] == "," and _behind_marks_leaves(scan, content, i):
                return i
        elif tags[i] == "(":
            i = bracket_end(scan, i, unit.end)
        elif (tags[i] in _ENDING_TAGS or lower[i] in _ENDING_WORDS) and _ends_at(scan, content, i):
            return i
        else:
            i += 1
    return min(i, unit.end)


def _behind_marks_leaves(scan: Scan, content: _Content, i: int) -> bool:
    """would act “after a deal,” |a condition rejected by| X; while he called it “old,” |X left|: the comma stands inside the marks"""
    if scan.tags[i] in "NLD" and answered(scan, i, content.unit):
        return True
    if content.nominal and scan.tags[i] in "dzBMXV":
        return True  # a plan that he calls “a gift,” |will cost| a fortune
    return content.subordinate and main_clause(scan, i, content.unit)


def _ends_at(scan: Scan, content: _Content, i: int) -> bool:
    """Whether a content ends before token `i`, a mark, a participle, "and" or one of `_ENDING_WORDS`."""
    first, unit, _, past, subordinate, nominal = content
    tag, word = scan.tags[i], scan.lower[i]
    if i > first:
        # denied it, saying it was false|, and accused| the paper: what is told goes on in the past
        told = past or (content.cue is not None and content.cue.form == "ing")
        if tag in ",-" and _leaves(scan, first, i, unit, told, nominal):
            return True
        if tag == "," and nominal and not (counts_part(scan, i + 1) or lists(scan, i + 1, unit)):
            return True
        if nominal and word in _MEDIUM_PREPOSITIONS and medium(scan, i + 1):
            return True  # claimed the raid |in a statement posted on its website|
        if nominal and i > first + 1 and word in ("after", "before") and scan.tag(i + 1) == "g":
            return True  # announced the deal |after cutting| ties with X
        if (
            tag == ","
            and subordinate
            and i > first + 1
            and main_clause(scan, behind_places(scan, i + 1), unit)
        ):
            return True
        if (
            tag == ","
            and scan.tag(i + 1) == "&"
            and scan.tags[first - 1] == "t"
            and main_clause(scan, i + 2, unit)
        ):
            return True  # urged both to stay calm|, and the mayor left|: no clause with a subject of its own joins a "to"
        if tag in "&C" and _joins_other(scan, content, i):
            return True
        if tag == "," and scan.tag(i + 1) in "&C" and _is_affirmed(scan, content, i + 2):
            return True
        if tag == "g" and i > first + 2 and (says_on(scan, i) or behind_marks(scan, i)):
            return True
    if tag == ";" and (nominal or speaks_again(scan, i + 1, unit) or keeps_silent(scan, i + 1)):
        return True
    if tag == ":" and not nominal and speaks_again(scan, i + 1, unit):
        return True  # said the vote was close: |nine said| they would stay
    if word == "according" and scan.tag(i + 1) == "t":
        return True
    return word in _ASIDES and _aside(scan, first, i, unit, nominal)


def _is_affirmed(scan: Scan, content: _Content, i: int) -> bool:
    """denied that they had met, and |he still hopes| to: who denies one thing affirms no other in the same breath"""
    if content.cue is None or content.cue.entry.act != "deny" or scan.lower[content.first - 1] != "that":
        return False
    return scan.lower[i : i + 1] in (["he"], ["she"], ["it"], ["they"]) or main_clause(scan, i, content.unit)


def _joins_other(scan: Scan, content: _Content, i: int) -> bool:
    """He said the plan had failed |and warned| that ...: "and" goes on with what the outlet tells."""
    unit, nominal = content.unit, content.nominal
    return (
        returns(scan, i + 1, unit, content.past)
        or keeps_silent(scan, i + 1)
        or (scan.tags[i - 1] == '"' and speaks_again(scan, i + 1, unit))
        or judges_next(scan, i + 1)
        or adds(scan, i + 1, content.cue)
        or (nominal and (verb_follows(scan, i + 1) or main_clause(scan, i + 1, unit)))
    )


def _aside(scan: Scan, first: int, i: int, unit: Unit, nominal: bool) -> bool:
    """said he was “ready for it” |as he left the room|; “... soon,” |without giving| details: the outlet's own words"""
    tags, word = scan.tags, scan.lower[i]
    if word == "without":
        return tags[i - 2 : i] == ',"' and scan.tag(i + 1) == "g" and scan.lower[i + 1] in _SILENT
    if word in ("as", "while"):
        behind = i > first + 1 and (tags[i - 1] == '"' or nominal)
        return behind and (main_clause(scan, i + 1, unit) or tags[i - 2 : i + 2] == ',"sg')
    return i > first + 2 and on_air(scan, i, unit)


def _leaves(scan: Scan, first: int, comma: int, unit: Unit, past: bool, nominal: bool = False) -> bool:
    """Whether the content ends at this comma or dash."""
    tags = scan.tags
    i = comma + 1
    if i >= unit.end:
        return True
    if tags[comma] == "," and within_dashes(scan, first, comma, unit):
        return False
    clause = _clause_leaves(scan, first, comma, unit, past, nominal)
    if clause is not None:
        return clause
    while tags[i] == "r" and i + 1 < unit.end:
        i += 1
    phrase = _phrase_leaves(scan, first, comma, i, unit)
    if phrase is not None:
        return phrase
    if scan.cue_at.get(comma + 1) is not None and not scan.finite_between(max(first, comma - _REACH), comma):
        return False  # According to the paper, |Torres, the mayor, said| the wall was old
    return is_attribution(scan, comma + 1, unit)


def _clause_leaves(scan: Scan, first: int, comma: int, unit: Unit, past: bool, nominal: bool) -> bool | None:
    """..., |but he left|; ..., |after the vote|; ..., |for whom she worked|: whether a clause leaves what is said, None if
    no clause opens here"""
    i = comma + 1
    word, tag = scan.lower[i], scan.tags[i]
    parted = scan.tags[comma] == ","
    complete = _is_complete(scan, first, comma)
    if nominal and tag in "&C" and verb_follows(scan, i + 1):
        return True
    if word == "but" and complete and main_clause(scan, i + 1, unit):
        return not (past and backshifted(scan, i + 1, unit))
    if parted and complete and (word in _TRAILING or hours_after(scan, i)):
        return True
    if word == "however" and scan.tag(i + 1) not in "JrQ":
        return True  # ..., |however| this time; but: however hard it is
    if word == "when" and parted and speaks_again(scan, i + 1, unit):
        return True  # ..., |when the coast guard reported| a blast
    if (
        word == "even"
    ):  # is pledging to stay |— even as others left|; but: said they had stayed, even though it rained
        return (not parted or scan.tags[first - 1] == "t") and scan.lower[i + 1 : i + 2] in (
            ["as"],
            ["while"],
        )
    # She says she will run |— though few believe it|
    if word in ("though", "although") or (word in ("while", "compared") and parted):
        return not (_parted_subject(scan, first, comma) or qualifies(scan, i, unit))
    if counts_part(scan, i):
        return False  # said they had tested nine, |most of which failed|
    # ..., |for whom she worked|; ..., |all of which he denies|
    behind = i if tag in "io" else i + 1
    if scan.tag(behind) in "io" and scan.lower[behind + 1 : behind + 2] in (["which"], ["whom"], ["what"]):
        return complete
    if tag in "&C" or (tag == "s" and word in ("while", "whereas")):
        return (
            (nominal and main_clause(scan, i + 1, unit))
            or returns(scan, i + 1, unit, past)
            or speaks_again(scan, i + 1, unit)
            or keeps_silent(scan, i + 1)
        )
    return None


def _phrase_leaves(scan: Scan, first: int, comma: int, i: int, unit: Unit) -> bool | None:
    """..., |citing officials|; ..., |which he denied|; ..., |a clear message|: whether what token `i` opens leaves what is
    said, None if nothing tells"""
    tags, lower = scan.tags, scan.lower
    word, tag = lower[i], tags[i]
    silent = word == "without" and lower[i + 1 : i + 2] and lower[i + 1] in _SILENT
    if word in _SPEAKING or silent or word == "something":  # ..., |something the mayor did not dispute|
        return True
    if word == "to" and not _STIRRED.isdisjoint(lower[i + 1 : i + 5]):
        return True  # ..., |to loud applause|; ..., |to the dismay of the owners|
    if tag == "g" or word.endswith("ing"):
        cue = scan.cue_at.get(i)
        return cue is not None and cue.form == "ing"
    if word in ("which", "whose") and tags[comma] == ",":
        return _is_complete(scan, first, comma)
    noun = i + (tag == "D")  # ..., |accusations the mayor called “lies”|
    if not _CHARGES.isdisjoint(lower[noun : noun + 1]) and scan.tag(noun + 1) in "DPOT":
        return True
    if tag in "NLD" and answered(scan, i, unit):
        return True
    if word in ("a", "an") or (word == "the" and tags[comma] == "-"):
        # ..., |a former mayor|; ... – |the number that it takes|; ..., |a guard, Rui Bell, told Reuters|
        return comment(scan, comma, unit) or is_attribution(scan, i, unit)
    if word == "the" and lower[i + 1 : i + 2] in _RANKED:
        return comment(scan, comma, unit)
    if tag in "CX":
        return False
    return True if tag == "i" and word == "with" and with_saying(scan, i, unit) else None


def _is_complete(scan: Scan, first: int, end: int) -> bool:
    """said |the talks had failed|, ...; vowed to |stay|, after ...: a clause, or an infinitive, that may end here"""
    return scan.tags[first - 1] == "t" or scan.finite_between(max(first, end - _REACH), end)


def _parted_subject(scan: Scan, first: int, comma: int) -> bool:
    """said that prices|, while high,| are falling: what stands between commas parts the subject from its verb"""
    closing = scan.tags.find(",", comma + 1, comma + 14)
    return (
        closing > 0
        and scan.tag(closing + 1) in "dzBMXV"
        and not scan.finite_between(max(first, comma - _REACH), comma)
    )
