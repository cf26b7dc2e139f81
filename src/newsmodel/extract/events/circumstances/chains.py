"""Chains: places named one behind another, each within or beside the next, and the finest of those that such a chain tells.

in |the Lenz quarter of Lima|                         the quarter
in |Sarn, a mining town in the Killa region|          Sarn
in |Killa Sardar in Balochistan's Pishin district|    the town, though a district is narrower
"""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.extract.events.circumstances.dates import token_of
from newsmodel.extract.events.circumstances.named_before import NamedBefore
from newsmodel.extract.events.circumstances.scopes import REACH
from newsmodel.model import Place

__all__ = ["Chains", "fineness"]

_FINE = {
    "building": 6,
    "base": 5,
    "airport": 5,
    "district": 5,
    "city": 4,
    "other": 3,
    "water": 3,
    "region": 2,
    "country": 1,
}
_LINK = 3  # tokens between a place and the wider one that it lies in
_DESCRIPTION = 8  # tokens of ", a small mining town in the"
_INTO_OUTER = frozenset(["in", "of", "near", ",", "’s", "'s"])


def fineness(place: Place) -> int:
    """How narrow a place is: 6 for a building, 1 for a country."""
    return _FINE.get(place.kind, 3)


def _is_described(between: list[str]) -> bool:
    """in Sarn|, a mining town in the |Killa region: what a place is, between it and what it lies in"""
    return between[:1] == [","] and between[1:2] in (["a"], ["an"], ["the"]) and len(between) <= _DESCRIPTION


class Chains(NamedBefore):
    """Finds the chains of places in a sentence."""

    def places(self, at: int) -> list[tuple[int, int, Place]]:
        """The places mentioned in the sentence of a token, within reach of it: token range and place."""
        here = self._places.get(self.analysis.sentence_of[at], [])
        if len(here) > 8:
            return here[
                bisect_left(here, at - REACH, key=token_of) : bisect_left(here, at + REACH, key=token_of)
            ]
        return here

    def chain(self, place: Place, at: int) -> frozenset[str]:
        """The ids of the places that stand in one chain with a place in the sentence of a token."""
        here = self.places(at)
        number = next((n for n, entry in enumerate(here) if entry[2].id == place.id), None)
        if number is None:
            return frozenset([place.id])
        found = {place.id}
        for step in (-1, 1):
            n = number
            while 0 <= n + step < len(here):
                one, other = (here[n], here[n + step]) if step > 0 else (here[n + step], here[n])
                if other[0] - one[1] > 6:
                    break
                found.add(here[n + step][2].id)
                n += step
        return frozenset(found)

    def finest_in(self, first: int, end: int) -> Place | None:
        """The finest of `the "Al-Jazaer" area of the city of Hilla in Babel`, beginning in this group."""
        here = [(a, b, p) for a, b, p in self.places(first) if a >= first - 1]
        inside = [entry for entry in here if entry[0] < end]
        if not inside:
            tags = self.analysis.tags
            if end + 1 < len(tags) and tags[end] == "o" and here and here[0][0] - end <= 3:
                return self._finest(here[0], here)  # the city of |Hilla|
            return None
        part = [entry for entry in here if end < entry[0] <= end + 2]
        within = part and inside[0][1] < end and self.analysis.tags[end] == "o"
        # but: in the |Marzahn| district of Berlin
        within = within and part[0][2] not in self._capitals.values()
        if within and fineness(inside[0][2]) <= fineness(part[0][2]):
            # in the Tunis suburb of |La Marsa|, a part of the place before it; but: in the |Lenz| district of Lima
            return self._finest(part[0], here)
        return self._finest(inside[0], here)

    def _chain_start(self, before: list[tuple[int, int, Place]]) -> tuple[int, int, Place]:
        """Those who live in |the Lenz quarter| of Lima were hurt: where the chain begins that the last place ends"""
        start = before[-1]
        for entry in reversed(before[:-1]):
            between = self.analysis.lower[entry[1] : start[0]]
            finer = fineness(entry[2]) > fineness(start[2]) and entry[2].country in (None, start[2].country)
            linked = 0 < len(between) <= _LINK or _is_described(between)
            if not finer or not linked or _INTO_OUTER.isdisjoint(between):
                break
            start = entry
        return start

    def _finest(self, start: tuple[int, int, Place], near: list[tuple[int, int, Place]]) -> Place:
        """From one place along the chain that it begins: the finest in the same country."""
        best, last, own = start[2], start[1], start[1]
        for first, end, place in near:
            if first < start[0]:
                continue
            if first - last > 6 or (place.country and best.country and place.country != best.country):
                break
            outer = fineness(best) > 3 and self._is_outer(last, first)
            if outer and last == own and self.analysis.tags[last] == "G":
                outer = False  # in Lima's |Lenz quarter|: a part of the place itself
            if fineness(place) > fineness(best) and not outer:
                best, own = place, end
            last = end
        return best

    def _is_outer(self, last: int, first: int) -> bool:
        """the town of Killa Sardar in Balochistan's |Pishin district|: what a town lies in, be it called a district"""
        between = self.analysis.lower[last:first]
        return not _INTO_OUTER.isdisjoint(between) and "at" not in between
