"""Names inside compounds: whom or what place an adjective made with a name speaks of.

the |Red Coast Front|-run ministry, a |NATO|-led force      who runs, leads, backs it
the |New York|-based agency, the |Lisbon|-born singer       where it sits or comes from

A state before such a word ("Iran-backed") describes and does not act: it is no mention here, and what it backs is an
affiliation.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.text.analysis import Analysis

__all__ = ["ACTED", "PLACED", "fronts"]

# What is done by whoever stands in front.
ACTED = frozenset(
    "affiliated aligned allied armed backed brokered commissioned controlled dominated drafted facilitated financed funded "
    "governed held influenced led linked mediated operated organised organized owned run sponsored supervised supplied "
    "supported trained".split()
)
# What happens at the place in front.
PLACED = frozenset("administered area based born bound educated headquartered registered wide".split())
_LONGEST = 3  # tokens in front of the one with the hyphen, at most


def fronts(analysis: Analysis) -> Iterator[tuple[int, int, str, str]]:
    """The compounds of a text: (first token, the token with the hyphen, the text of the name in front, the word behind),
    for one compound the longest front first."""
    words = analysis.words
    for i, word in enumerate(words):
        if "-" not in word:
            continue
        front, _, last = word.rpartition("-")
        if not front or (last not in ACTED and last not in PLACED):
            continue
        first = i
        while first > max(0, i - _LONGEST) and words[first - 1][0].isupper():
            first -= 1
        if words[first - 1 : first] == ["al"]:
            first -= 1  # the |al Qaeda|-linked group
        for k in range(first, i + 1):
            if words[k][0].isupper() or k in (i, first):
                end = analysis.ends[i] - len(last) - 1
                yield k, i, analysis.text[analysis.starts[k] : end], last
