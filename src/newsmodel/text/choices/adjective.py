"""Nouns, verbs or adverbs that are adjectives too: official, dead, open, early."""

from __future__ import annotations

from newsmodel.text.clause import (
    NOUNISH,
    OBJECT,
    after,
    before,
    lacks_verb,
    verb_before,
)
from newsmodel.text.closed import AGES
from newsmodel.text.token import Tokens

__all__ = ["adjective_or_adverb", "adjective_or_verb", "noun_or_adjective"]

_ADJECTIVES = 5  # before one noun


def noun_or_adjective(tokens: Tokens, tags: list[str], i: int) -> str:
    """official, military, chief (u: noun first); dead, poor (U: adjective first)."""
    left, right = before(tags, i), after(tags, i)
    if tokens.lower[i] == "dead" and left in "dvzng" and right == "#":
        return "r"  # shot |dead| nine men: no part of what is counted
    if right in "NLPuUxkKfJ" or (right == "q" and tags[i + 2 : i + 3] not in (["D"], ["H"], ["Q"])):
        return "J"
    if tokens.lower[i] == "general" and left in "NPJn" and right in "BVMdzetD.,;&iyS":
        return "N"  # the inspector |general| denied, killed a retired |general|
    if tokens.lower[i].endswith(AGES):
        return "N" if left in "DHG#Q&" or (left in "^.," and right in "BVMd") else "J"  # shot |a 19-year-old|
    if tags[i] == "U":
        ends = left in "JNP" and right in "BVMdze"  # the Karvian |military| said; Karvia's |military| said
        ends = ends or (left in "JP" and _is_last_of_group(tags, i))
        return "N" if (left in "DHGoi" and right not in ",") or ends else "J"
    return "J" if left == "B" and right in ".,it" and tags[i - 1] == "B" else "N"


def _is_last_of_group(tags: list[str], i: int) -> bool:
    """held a dual |national|, Ana Roth, at the airport: an article and adjectives want a noun; but a rich, |poor| or old town"""
    first = i - 1
    while first > 0 and tags[first] in "JP" and i - first < _ADJECTIVES:
        first -= 1
    behind = tags[i + 1 : i + 2]
    if tags[first] != "D" or behind in (["&"], []):
        return False
    return behind[0] in 'iyBVMWtT."' or (
        behind == [","] and tags[i + 2 : i + 3] not in (["J"], ["n"], ["u"], ["U"])
    )


def adjective_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """open, clear, secure."""
    left, right = before(tags, i), after(tags, i)
    if left in "DH#" and (right in "BVMde" or (left == "D" and right in "i.")):
        return "N"  # a |minor| was wounded, raided a |flat| in Lima
    if left in "tMX" or (left in "OLW" and (right in OBJECT or right == "L")):
        return "v"
    if (
        left in "&,"
        and tags[i - 1] in "&,"
        and verb_before(tags, i) == "v"
        and (right in OBJECT or right == "L")
    ):
        return "v"
    if left in "^." and right in "DHO0":
        return "v"
    if tokens.lower[i : i + 2] == ["close", "to"]:
        return "J"  # sources |close| to the talks say
    if left in "NLP" and right in "iyrtDHO0" and lacks_verb(tokens, tags, i, right):
        return "v"  # Families displaced by the fighting |live| in tents
    return "J"


def adjective_or_adverb(tokens: Tokens, tags: list[str], i: int) -> str:
    """early, late, hard, far, only, later."""
    left, right = before(tags, i), after(tags, i)
    if right in NOUNISH and left in "DHGQ#":
        return "J"
    if tokens.lower[i] in ("only", "just", "even", "later", "earlier", "overnight"):
        return "r"
    if (right in NOUNISH or right in "Ym") and left in "ioySJvzd":
        return "J"
    return "J" if left == "B" and right in ".,;" and tags[i - 1] == "B" else "r"
