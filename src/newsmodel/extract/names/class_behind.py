"""Classes behind a name, and how far a name with "of" goes.

the Men of Dignity, |one of the largest factions|     the Ana Torres Front (ATF), |a splinter group| made up of ...
the opposition bloc Unity |of Regions|
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context

__all__ = ["class_behind", "of_end"]

_FAR = 8  # tokens of a description


def class_behind(context: Context, end: int) -> str:
    """The ActorKind of the group noun in an apposition behind token `end`, and behind an acronym there; "" if none."""
    at = end
    if context.word(at) == "(" and context.word(at + 2) == ")":
        at += 3
    if context.word(at) != ",":
        return ""
    one = context.word(at + 1) == "one" and context.word(at + 2) == "of"
    for i in range(at + 1 + 2 * one, min(at + _FAR, len(context.tags))):
        if context.tags[i] not in "DJNLPgG'" or context.words[i] in ("its", "their"):
            return ""
        role = context.heads.roles.get(f"{context.lower[i - 1]} {context.lower[i]}")
        role = role or context.heads.roles.get(context.lower[i])
        if role is None or context.tags[i] not in "NL" or context.tags[i + 1 : i + 2] in tuple("NLPG'"):
            continue  # the country's biggest |farmers|' association
        return role.kind if not role.is_person and role.plural == one else ""
    return ""


def of_end(context: Context, end: int) -> int:
    """Where a name goes on with "of": Unity |of Regions|, Men |of the Mountain|; `end` itself if it does not."""
    at = end + 1 + (context.word(end + 1) == "the")
    if context.word(end) != "of" or at >= len(context.words):
        return end
    j = at
    while j < context.ends[end] and context.words[j][0].isupper() and context.tags[j] in "PNLJ":
        j += 1
    return j if j > at else end
