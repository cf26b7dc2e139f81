"""Names inside compounds: whom or what place an adjective made with a name speaks of.

the |Red Coast Front|-run ministry, a |NATO|-led force      who runs, leads, backs it
the |New York|-based agency, the |Lisbon|-born singer       where it sits or comes from
the |Lisbon|-|Madrid| road, the |Chad|-|Sudan| border       two places that something joins or parts

A state before such a word ("Iran-backed") describes and does not act: it is no mention here, and what it backs is an
affiliation.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.extract.places.places import Gazetteer
from newsmodel.extract.referents import Referents
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["ACTED", "PLACED", "fronts", "mark_joined"]

# What is done by whoever stands in front.
ACTED = frozenset(
    "affiliated aligned allied armed backed brokered commissioned controlled dominated drafted facilitated financed funded "
    "governed held influenced led linked mediated operated organised organized owned run sponsored supervised supplied "
    "supported trained".split()
)
# What happens at the place in front.
PLACED = frozenset("administered area based born bound educated headquartered registered wide".split())
# Parts of the town in front: Charleroi-|Sud|.
_SIDES = frozenset(
    "Nord Sud Est Ouest Centre Central Ville Midi Norte Sur Este Oeste Centro North South East West".split()
)
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


def mark_joined(analysis: Analysis, referents: Referents, gazetteer: Gazetteer) -> None:
    """the |Chad|-|Sudan| border, the |Haifa|-|Tel Aviv| road: a place on either side of the hyphen"""
    words = analysis.words
    for i, word in enumerate(words):
        if "-" not in word:
            continue
        front, _, back = word.partition("-")
        if not front[:1].isupper() or not back[:1].isupper() or "-" in back or back in _SIDES:
            continue
        known = referents.at(i)
        if (known is not None and not isinstance(known.referent, Place)) or gazetteer.called(word):
            continue
        first, end = i, i + 1
        one = gazetteer.called(f"{words[i - 1]} {front}") if i and words[i - 1][0].isupper() else None
        if one is not None:
            first = i - 1
        further = words[i + 1 : i + 2] and words[i + 1][0].isupper()
        other = gazetteer.called(f"{back} {words[i + 1]}") if further else None
        if other is not None:
            end = i + 2
        if words[end : end + 1] and words[end][0].isupper():
            continue  # the |Lima-Cusco International Bridge|
        one, other = one or gazetteer.called(front), other or gazetteer.called(back)
        if one is not None and other is not None and one is not other:
            referents.part(i, (first, end), (one, other))
