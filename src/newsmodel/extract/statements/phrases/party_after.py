"""Party: the noun phrase that names a speaker, found rightwards from an inverted cue: said [|Ana Torres|, 34, of Lisbon]"""

from __future__ import annotations

from newsmodel.extract.statements.phrases.party import OF, Party
from newsmodel.text.analysis import Analysis

__all__ = ["party_after"]


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
    tags, lower, group_of = analysis.tags, analysis.lower, analysis.noun_group_of
    named_head = tags[end - 1] == "P"
    for _ in range(12):
        if end >= ceiling:
            break
        tag = tags[end]
        if (
            tag in "oi"
            and (lower[end] in OF or lower[end] == "as")
            and end + 1 < ceiling
            and group_of[end + 1] >= 0
        ):
            end = min(analysis.noun_groups[group_of[end + 1]].end, ceiling)
        elif lower[end : end + 2] == ["close", "to"] and end + 2 < ceiling and group_of[end + 2] >= 0:
            end = min(analysis.noun_groups[group_of[end + 2]].end, ceiling)  # a person |close to the talks|
        elif tag in "nJ" and tags[end + 1 : end + 2] in (".", ",", "W"):  # said two officials |present|
            end += 1
        elif (  # said a source |involved in the plan|
            (tag in "nJg" or (tag == "d" and lower[end].endswith("ed")))
            and end + 2 < ceiling
            and tags[end + 1] in "oiyS"
            and group_of[end + 2] >= 0
        ):
            end = min(analysis.noun_groups[group_of[end + 2]].end, ceiling)
        elif tag == "&" and end + 1 < ceiling and tags[end + 1] in "PDN#J" and group_of[end + 1] >= 0:
            group = analysis.noun_groups[group_of[end + 1]]
            if group.end < ceiling and tags[group.end] in "vzdBMVX":
                break
            end = min(group.end, ceiling)
        elif tag == "(":
            k = end + 1
            while k < min(ceiling, end + 12) and tags[k] != ")":
                k += 1
            if k >= ceiling or tags[k] != ")":
                break
            end = k + 1
        elif tag == "," and tags[end + 1 : end + 2] == "#" and tags[end + 2 : end + 3] in (",", "."):  # , 34,
            end += 2
        elif tag == "," and tags[end + 1 : end + 2] == "o" and end + 2 < ceiling and group_of[end + 2] >= 0:
            end = min(analysis.noun_groups[group_of[end + 2]].end, ceiling)  # , of Lisbon
        elif tag == "," and end + 1 < ceiling and tags[end + 1] in "DHPNJ#" and group_of[end + 1] >= 0:
            stop = _apposition_end(analysis, end + 1, ceiling)
            named = (
                named_head and tags[end - 1] == "P" and tags[end + 1] == "P" and tags[stop - 1 : stop] == "P"
                if stop
                else False
            )
            if stop is None or named:  # two names in a row are two people
                break
            end = stop
        else:
            break
    return end


def _apposition_end(analysis: Analysis, first: int, ceiling: int) -> int | None:
    """The end of an apposition with its "of" groups; None if what stands there goes on as a clause."""
    tags, group_of = analysis.tags, analysis.noun_group_of
    end = min(analysis.noun_groups[group_of[first]].end, ceiling)
    for _ in range(5):
        if (end + 1 < ceiling and tags[end] in "oi" and group_of[end + 1] >= 0) or (
            end + 1 < ceiling and tags[end] == "&" and group_of[end + 1] >= 0
        ):
            end = min(analysis.noun_groups[group_of[end + 1]].end, ceiling)
        else:
            break
    if end >= ceiling or tags[end] in ',.;:-"()WnY':
        return end
    return None
