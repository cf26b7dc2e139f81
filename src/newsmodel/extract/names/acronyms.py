"""Acronyms that a text introduces for itself, and whether an acronym fits a name.

Popular Mobilization Forces (|PMF|)      Haitian National Police (|PNH|)      Maritime Industry Authority (|Marina|)
State Land Agency (|AVRT|): letters of another language, where the lexicon knows nobody else by them
the Security Service of Ukraine, or |SBU|;   the Central Workers' Board, known by its Spanish acronym |JCT|,
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import partial

from newsmodel.extract.actor_kinds import JOINED
from newsmodel.lexicon.names import NameIndex, Sense, is_acronym
from newsmodel.text.analysis import Analysis

__all__ = ["fits", "initials", "introduced"]

_LINKS = frozenset(
    "or also better known as by under its the their acronym acronyms initials abbreviation called abbreviated short for in".split()
)
_REACH = 9  # tokens between a name and the acronym introduced without brackets


def introduced(analysis: Analysis, end: int, name: str, index: NameIndex) -> int | None:
    """The token that is introduced as the acronym of a name that ends before token `end`, or None."""
    words = analysis.words
    if end + 2 < len(words) and words[end] == "(" and words[end + 2] == ")":
        word = words[end + 1]
        here = partial(_is_told, analysis, index)
        return end + 1 if _in_brackets(word, name) or _is_foreign(word, name, index, here) else None
    if words[end : end + 1] != [","]:
        return None
    for at in range(end + 1, min(end + _REACH, len(words))):
        if words[at].isupper() and len(words[at]) > 1:
            told = "known" in analysis.lower[end:at] or "acronym" in analysis.lower[end:at]
            return at if at > end + 1 and (told or fits(words[at], name)) else None
        if analysis.lower[at] not in _LINKS and not (analysis.tags[at] == "J" and words[at][0].isupper()):
            return None
    return None


def _in_brackets(word: str, name: str) -> bool:
    if is_acronym(word):
        return fits(word, name)
    letters = word.lower()
    return len(word) > 3 and word[0].isupper() and letters.isalpha() and _in_order(letters, name.lower())


def _is_foreign(word: str, name: str, index: NameIndex, told: Callable[[Sense], bool]) -> bool:
    """State Land Agency (|AVRT|), but not Arandu Rovers (|ENG|), Harbour Herald (|AFP|): others are called so"""
    plain = 2 < len(word) < 8 and word.isalpha() and is_acronym(word)
    known = word in index.states or any(map(told, index.acronyms.get(word, ())))
    return plain and " " in name and not known


def _is_told(analysis: Analysis, index: NameIndex, sense: Sense) -> bool:
    """Whether an acronym may mean that here: a body of a country that the text names, or of none"""
    row = index.states.get(sense.row[2]) if sense.kind == "actor" else None
    if row is None or sense.row[1] not in JOINED:
        return True
    names = {*row[1].split()[-1:], *row[3].split("|"), *row[4].split("|")}
    return not names.isdisjoint(analysis.words)


def initials(name: str) -> str:
    """The capitals that begin a name's words: "Kachin Independence Army" → "KIA"."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word and word[0].isupper())


def fits(acronym: str, name: str) -> bool:
    """Whether an acronym is made of a name's initials, in whatever order another language has them."""
    own = [c for c in acronym.partition("-")[0].lower() if c.isalpha()]
    letters = initials(name).lower()
    if len(own) < 2 or not letters:
        return False
    strange = Counter(own) - Counter(letters)
    return own[0] == letters[0] or strange.total() <= len(own) // 3 or _in_order("".join(own), name.lower())


def _in_order(letters: str, name: str) -> bool:
    """Whether the letters stand in the name in that order, the first at its beginning: marina in maritime in...a."""
    if name[:1] != letters[:1]:
        return False
    rest = iter(name)
    return all(letter in rest for letter in letters)
