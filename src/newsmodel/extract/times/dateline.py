"""The second dateline, in the body: BAGHDAD, Dec. 26 (Reuters) - The text below it counts from its day."""

from __future__ import annotations

from newsmodel.text.analysis import Analysis

__all__ = ["is_dateline"]

_DASHES = frozenset(["-", "–", "—", "--"])
_LONGEST_AGENCY = 6  # tokens: (Xinhua News Agency)


def is_dateline(analysis: Analysis, first: int, end: int) -> bool:
    """Whether the date at these tokens belongs to a dateline: a place in front, an agency in brackets or a dash behind.

    For example:

        >>> from newsmodel.text.analysis import analyse
        >>> is_dateline(analyse("BASRA, Dec. 26 (Coast Wire) - The port was closed."), 2, 4)
        True
    """
    words = analysis.words
    place = [word for word in words[:first] if word[0].isalpha()]
    if not place or not all(word[0].isupper() for word in place):
        return False
    at = end
    if at < len(words) and words[at] == "(":
        while at < min(len(words), end + _LONGEST_AGENCY) and words[at] != ")":
            at += 1
        at += 1
    if at + 1 < len(words) and words[at] == ".":
        at += 1  # Quito, May 13 (Ola)|.-| The president ...
    return at < len(words) and words[at] in _DASHES
