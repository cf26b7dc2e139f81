"""Subjects parted from their verb by a relative clause without commas.

|A man| who was at the port when the boat sank said ...        |Officials| at the hall where the wounded were taken said ...
|Those| who voted for Torres say ...                            |A woman| whose son was hurt in the raid said ...
"""

from __future__ import annotations

from newsmodel.extract.statements.phrases.noun_phrase import Party, phrase_ending
from newsmodel.text.analysis import Analysis
from newsmodel.text.clause import REPORTING

__all__ = ["behind_relative_clause"]

_REACH = 30
_PLACES = frozenset(["where", "whose"])


def behind_relative_clause(analysis: Analysis, end: int, floor: int, nearest: Party | None) -> Party | None:
    """The noun phrase before the relative clause that ends before the verb at `end`; None if `nearest`, the noun phrase
    right before the verb, is its subject, or no such clause stands there."""
    if analysis.tags[end - 1] in "WT&C,":
        return None  # a man who left but |who| said ...
    pronoun = _relative_pronoun(analysis, end, floor)
    if pronoun < 0 or (nearest is not None and not _belongs_to_clause(analysis, nearest, pronoun)):
        return None
    first = nearest.first if nearest is not None else end
    if not _has_verb(analysis, pronoun + 1, first):
        return None
    before = phrase_ending(analysis, pronoun, floor)
    if before is None and analysis.tags[pronoun - 1] in "DOQ#" and pronoun - 1 >= floor:
        return Party(pronoun - 1, end, pronoun - 1, pronoun)  # |those| who left
    return Party(before.first, end, before.head_first, before.head_end) if before is not None else None


def _relative_pronoun(analysis: Analysis, end: int, floor: int) -> int:
    """The leftmost "who", "that", "where" or "whose" behind a noun, no comma or mark between it and the verb; -1 without."""
    tags, lower, found = analysis.tags, analysis.lower, -1
    for k in range(end - 1, max(floor, end - _REACH), -1):
        if tags[k] in ',";:-()' or (tags[k] == "." and tags[k - 1] != "P"):
            break
        noun = tags[k - 1] in "NLPDOQ#"
        if noun and (lower[k] in _PLACES or tags[k] == "W" or (tags[k] == "T" and tags[k + 1] in "dzBVMX")):
            found = k
    return found


def _belongs_to_clause(analysis: Analysis, nearest: Party, pronoun: int) -> bool:
    """who voted for |Torres| said; who left |the town| said; but: who thinks |officials| said; where |the mayor| said"""
    if nearest.first <= pronoun or nearest.mention >= 0:
        return False
    before = nearest.first - 1
    tag, word = analysis.tags[before], analysis.lower[before]
    if tag in "ioyt" or (tag == "S" and word != "as") or word == "her":
        return True
    return tag in "dzvnbBg" and word not in REPORTING


def _has_verb(analysis: Analysis, first: int, end: int) -> bool:
    for k in range(first, end):
        group = analysis.finite_verb_at(k)
        if group is not None and group.tense:
            return True
    return False
