"""Named before: the place that a description stands for: the town, the province, the Belgian capital.

Rebels left |Sarn|. The army shelled |the town|.            Sarn
left the town of |Sarn|, 20 km north of Belo ... the town   not Belo
flew to |the Belgian capital|                               Brussels, whether the text names it or not
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.events.circumstances.dates import Dates
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of, slug
from newsmodel.model import Place, PlaceKind, Time
from newsmodel.text.analysis import Analysis

__all__ = ["Capital", "NamedBefore", "capitals"]

_BACK = 15  # sentences in which "the province" finds its name
# Nouns that stand for a place named before, and its kind.
_NOMINAL = {
    "prefecture": "region", "province": "region", "governorate": "region", "department": "region", "region": "region",
    "city": "city", "town": "city", "village": "city", "municipality": "city", "state": "region", "county": "region", "district": "district",
}  # fmt: skip
_NATIONS = frozenset("scottish welsh english".split())  # of a part of a state, which has a capital too
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest outside kilometers kilometres km miles away".split()
)
_APART = frozenset(["of", "from"])
_MOST = 30  # places of one sentence


class Capital(NamedTuple):
    """The capital of a state: its usual name, and the keys of all."""

    name: str
    keys: frozenset[str]


def capitals(lexicon: Lexicon) -> dict[str, Capital]:
    """Country code → its capital; ask for them through `lexicon.derived(capitals)`."""
    named = ((row[0], row[6].split("|")) for row in lexicon.rows("states"))
    return {code: Capital(names[0], frozenset(map(key_of, names))) for code, names in named}


class NamedBefore(Dates):
    """Finds the places that descriptions stand for."""

    def __init__(
        self, analysis: Analysis, referents: Referents, times: list[Time], capitals: dict[str, Capital]
    ) -> None:
        super().__init__(analysis, times)
        self.referents = referents
        # country → its capital, where the text names it
        self._capitals = {
            place.country: place
            for place in referents.places.values()
            if place.country is not None
            and place.country in capitals
            and key_of(place.name) in capitals[place.country].keys
        }
        self._known_capitals = capitals
        self._places: dict[int, list[tuple[int, int, Place]]] = {}

    def spoken_of(self, first: int, end: int) -> Place | None:
        """sent troops to |the prefecture|, |the same valley|: the last place of that kind, or called so, that was named before"""
        noun = self.analysis.lower[end - 1]
        if noun == "capital":
            return self._capital(first, end)
        kind = _NOMINAL.get(noun)
        if end - first not in (2, 3) or self.analysis.lower[first] not in ("the", "this", "that"):
            return None
        sentence = self.analysis.sentence_of[first]
        fitting = None
        for number in range(sentence, max(-1, sentence - _BACK), -1):
            for at, end, place in reversed(self._places.get(number, [])[:_MOST]):
                if at < first and self._is_called(noun, at, end, place):
                    return place  # Sarn |city|, told before: rather that than any city
                if at < first and place.kind == kind and not self._is_bearing(at):
                    fitting = fitting or place
        return fitting

    def _is_called(self, noun: str, first: int, end: int, place: Place) -> bool:
        """Sarn |city|, the |town| of Sarn"""
        lower = self.analysis.lower
        behind, before = lower[end : end + 1] == [noun], lower[max(0, first - 2) : first] == [noun, "of"]
        return behind or before or place.name.lower().endswith(" " + noun)

    def _is_bearing(self, first: int) -> bool:
        """in Sarn, |near Belo|; 20 km north |of the Karvian capital|: from where one tells where another place lies"""
        i = first - 1
        while i > 0 and self.analysis.tags[i] in "DJ":
            i -= 1
        before = self.analysis.lower[max(0, i - 1) : i + 1]
        return before[-1:] == ["near"] or (
            len(before) == 2 and before[0] in _BEARINGS and before[1] in _APART
        )

    def _capital(self, first: int, end: int) -> Place | None:
        """in |the Qatari capital|, in |the capital|: the city, where it is named"""
        for found in self.referents.within(first, end):
            draft = found.referent
            if draft.country is not None:
                bare = end - first <= 3 and isinstance(draft, Draft) and draft.kind == "state"
                bare = bare and _NATIONS.isdisjoint(self.analysis.lower[first:end])
                return self._capitals.get(draft.country) or (self._unnamed(draft.country) if bare else None)
        return self._capitals.get(self.referents.leading or "")

    def _unnamed(self, country: str) -> Place | None:
        """flew to |the Belgian capital|: the city, though the text does not name it"""
        capital = self._known_capitals.get(country)
        if capital is None or not capital.name:
            return None
        place = Place(
            id=f"place:{slug(capital.name)}", name=capital.name, kind=PlaceKind.CITY, country=country
        )
        self._capitals[country] = self.referents.places.setdefault(place.id, place)
        return self._capitals[country]
