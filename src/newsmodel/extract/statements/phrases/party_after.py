"""Party: the noun phrase that names a speaker, found rightwards from an inverted cue: said [|Ana Torres|, 34, of Lisbon]"""

from __future__ import annotations

from newsmodel.extract.statements.phrases.party import OF, Party
from newsmodel.text.analysis import Analysis

__all__ = ["party_after"]

# Tags with which a second speaker, and an apposition, may begin
_NOMINAL = frozenset("PDN#J")
# Who is sent to somebody, or advises him
_SENT = frozenset("ambassador ambassadors envoy envoys delegate representative adviser advisor aide".split())
_APPOSED = _NOMINAL | {"H"}


def party_after(analysis: Analysis, first: int, ceiling: int) -> Party | None:
    """The noun phrase that begins at token `first`, behind an inverted cue; not right of `ceiling`."""
    tags = analysis.tags
    i = first
    while i < ceiling and tags[i] == "r" and analysis.noun_group_of[i] < 0:
        i += 1
    if i >= ceiling:
        return None
    if analysis.noun_group_of[i] < 0 and analysis.words[i][:1].isupper() and tags[i + 1 : i + 2] == "P":
        number = analysis.noun_group_of[i + 1]  # said |Will Doyle|: a name that is a function word
        if number >= 0:
            return _party(analysis, i, analysis.noun_groups[number].end, ceiling)
    led = tags[i] == "g" and tags[i + 1 : i + 2] in ("N", "P")  # said |managing| director Ana Torres
    if (
        analysis.noun_group_of[i] < 0 and (tags[i] in "ndJ" or led) and i + 1 < ceiling
    ):  # said |retired| Gen. Bell
        i += 1
    group = analysis.noun_group_at(i)
    if group is None:
        return None
    if group.first != i:
        if analysis.tags[group.first] in "PDJ#" or i - group.first > 2:
            return None
        # “...,” writes Goldberg: the tagger took the cue into the group
        return _party(analysis, i, group.end, ceiling)
    return _party(analysis, group.first, group.end, ceiling)


def _party(analysis: Analysis, first: int, head_end: int, ceiling: int) -> Party:
    head_end = min(head_end, ceiling)
    end = _phrase_end(analysis, head_end, ceiling)
    return Party(first, end, first, head_end, joint=_joint_end(analysis, head_end, end))


def _joint_end(analysis: Analysis, head_end: int, end: int) -> int:
    """said Ana Torres and |Rui Bell|; said the police and |the army|: the end of a second speaker; not: the ministry of trade and
    |industry|, the presidents of Peru and |Chile|; -1 if one speaks alone"""
    tags = analysis.tags
    for k in range(head_end, end - 1):
        if tags[k] == "&" and analysis.lower[k] == "and" and analysis.noun_group_of[k + 1] >= 0:
            behind = "of" in analysis.lower[head_end:k] or "," in tags[head_end:k]
            if tags[k + 1] in "DH" or (not behind and tags[k + 1] in "PN#"):
                return min(analysis.noun_groups[analysis.noun_group_of[k + 1]].end, end)
    return -1


def _phrase_end(analysis: Analysis, end: int, ceiling: int) -> int:
    """Rightwards over "of" groups, brackets and appositions."""
    named_head = analysis.tags[end - 1] == "P"
    for _ in range(12):
        behind = _behind_piece(analysis, end, ceiling, named_head=named_head) if end < ceiling else end
        if behind == end:
            break
        end = behind
    return end


def _behind_piece(analysis: Analysis, end: int, ceiling: int, *, named_head: bool) -> int:
    """Where the next piece of a phrase ends that goes on at `end`; `end` itself if it does not."""
    tags, lower = analysis.tags, analysis.lower
    tag = tags[end]
    if tag == ",":
        return _behind_comma(analysis, end, ceiling, named_head=named_head)
    if tag == "(":
        closing = tags.find(")", end + 1, min(ceiling, end + 13))
        return closing + 1 if closing > 0 else end
    if tag == "&":
        behind = _group_end(analysis, end + 1, ceiling) if tags[end + 1 : end + 2] in _NOMINAL else None
        # said Torres |and Bell|; but: said Torres, and |Bell left|
        return behind if behind and (behind >= ceiling or tags[behind] not in "vzdBMVX") else end
    if tag in "oi" and (lower[end] in OF or lower[end] == "as"):
        return _group_end(analysis, end + 1, ceiling) or end
    if tag == "t" and lower[end - 1] in _SENT:
        return _group_end(analysis, end + 1, ceiling) or end  # said its ambassador |to Peru|, Ana Torres
    if lower[end : end + 2] == ["close", "to"]:
        return _group_end(analysis, end + 2, ceiling) or end  # a person |close to the talks|
    if tag in "nJ" and tags[end + 1 : end + 2] in (".", ",", "W"):  # said two officials |present|
        return end + 1
    if tag in "nJg" or (tag == "d" and lower[end].endswith("ed")):  # said a source |involved in the plan|
        governs = tags[end + 1 : end + 2] in ("o", "i", "y", "S")
        return (_group_end(analysis, end + 2, ceiling) if governs else None) or end
    return end


def _behind_comma(analysis: Analysis, comma: int, ceiling: int, *, named_head: bool) -> int:
    """said Torres|, 34|, said Torres|, of Lisbon|, said Torres|, a nurse|: behind what a comma adds; the comma itself if nothing"""
    tags = analysis.tags
    following = tags[comma + 1 : comma + 2]
    if following == "#" and tags[comma + 2 : comma + 3] in (",", "."):
        return comma + 2
    if following == "o":
        return _group_end(analysis, comma + 2, ceiling) or comma
    if following not in _APPOSED or _group_end(analysis, comma + 1, ceiling) is None:
        return comma
    stop = _apposition_end(analysis, comma + 1, ceiling)
    two = named_head and following == "P" and tags[comma - 1] == "P"
    if stop is None or (two and tags[stop - 1 : stop] == "P"):  # two names in a row are two people
        return comma
    return stop


def _group_end(analysis: Analysis, i: int, ceiling: int) -> int | None:
    """The end of the noun group that a token stands in, before `ceiling`; None if it is in none."""
    if i >= ceiling or analysis.noun_group_of[i] < 0:
        return None
    return min(analysis.noun_groups[analysis.noun_group_of[i]].end, ceiling)


def _apposition_end(analysis: Analysis, first: int, ceiling: int) -> int | None:
    """The end of an apposition with its "of" groups; None if what stands there goes on as a clause."""
    tags = analysis.tags
    end = min(analysis.noun_groups[analysis.noun_group_of[first]].end, ceiling)
    for _ in range(5):
        behind = _group_end(analysis, end + 1, ceiling)
        if behind is None or tags[end] not in "oi&":
            break
        end = behind
    if end >= ceiling or tags[end] in ',.;:-"()WnY':
        return end
    return None
