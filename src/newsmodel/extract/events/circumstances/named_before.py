"""Named before: the place that a description stands for: the town, the province, the Belgian capital.

Rebels left |Sarn|. The army shelled |the town|.            Sarn
left the town of |Sarn|, 20 km north of Belo ... the town   not Belo
flew to |the Belgian capital|                               Brussels, whether the text names it or not
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.events.circumstances.dates import Dates, token_of
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
    "community": "city", "settlement": "city", "hamlet": "city", "township": "city",
    "neighbourhood": "district", "neighborhood": "district", "suburb": "district", "quarter": "district",
}  # fmt: skip
# Nouns that stand for no place but one that was called so: Evia |island|, Lido |Beach|.
_CALLED = frozenset(
    "island islands peninsula archipelago valley camp beach port resort square bridge canal strait lake river mountain mountains "
    "gulf desert delta crossing airport base stadium park highlands".split()
)
# What stands somewhere, and is spoken of again as known: stormed a hotel in Sarn ... a visit to |the hotel|
_STANDING = frozenset(
    "hostel hotel school hospital clinic mosque church temple synagogue market mine factory plant prison jail penitentiary barracks "
    "courthouse restaurant cafe nightclub mall theatre theater monastery seminary orphanage warehouse depot refinery shelter "
    "dormitory compound station checkpoint stadium".split()
)
_SPOKEN_OF = _NOMINAL.keys() | _CALLED | _STANDING
_AT = frozenset("in at near outside on of".split())
_STOOD = 10  # tokens between a thing and the place where it stands
# What says of a town that it is another than that named before.
_OTHERS = frozenset(
    "nearby neighbouring neighboring other adjacent adjoining next surrounding own two three".split()
)
_WHERE = frozenset("in on at near inside outside across throughout around from".split())
_LONGEST = 4  # tokens of a description
_NATIONS = frozenset("scottish welsh english".split())  # of a part of a state, which has a capital too
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest outside kilometers kilometres km miles away".split()
)
_APART = frozenset(["of", "from"])
# What a town or an area is called before its name: the mining |town of| Belo
_TOWN = frozenset(
    "town city village hamlet port capital border mining market resort community settlement township municipality commune district "
    "neighborhood neighbourhood suburb quarter area county department governorate province region state island camp outskirts "
    "provincial regional".split()
)
_MOST = 30  # places of one sentence
_SENTENCE = 100  # tokens of a sentence that are looked at


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
        # sentence → the capitals that stand in it for their states
        self.speaking: dict[int, list[tuple[int, int, Place]]] = {}
        self._described: dict[int, list[tuple[int, int, Place]]] = {}

    def spoken_of(self, first: int, end: int) -> Place | None:
        """sent troops to |the prefecture|, |the same valley|: the last place of that kind, or called so, that was named before"""
        noun = self.analysis.lower[end - 1]
        if noun == "capital":
            return self._capital(first, end)
        if "G" in self.analysis.tags[first + 1 : end - 1]:
            end = self.analysis.tags.index("G", first + 1)
            noun = self.analysis.lower[end - 1]  # gave tents to |the town|'s school
        kind = _NOMINAL.get(noun)
        if not 2 <= end - first <= _LONGEST or self.analysis.lower[first] not in ("the", "this", "that"):
            return None
        if not _OTHERS.isdisjoint(self.analysis.lower[first:end]) or self.analysis.lower[end : end + 1] == [
            "of"
        ]:
            return None  # shelled |the nearby town|, |the port city| of Sarn
        if noun in _STANDING and "P" in self.analysis.tags[first:end]:
            return None  # |the Jazeera Palm hotel|: another hotel
        sentence = self.analysis.sentence_of[first]
        fitting = None
        for number in range(sentence, max(-1, sentence - _BACK), -1):
            here = self._places.get(number, [])[:_MOST]
            if number in self.speaking:
                here = sorted(here + self.speaking[number][:_MOST], key=token_of)
            for at, end, place in reversed(here):
                if at < first and self._is_called(noun, at, end, place):
                    return place  # Sarn |city|, told before: rather that than any city
                if at < first and place.kind == kind and not self._is_bearing(at):
                    fitting = fitting or place
            if noun in _STANDING:
                stood = (p for at, _, p in here if at < first and self._stands_at(noun, at))
                found = next((p for p in stood if p.kind != "country"), None)
                if found is not None:
                    return found
        return fitting

    def _stands_at(self, noun: str, place: int) -> bool:
        """a |hostel| for refugees in the district of |Sarn|, told before: where the hostel is"""
        tags, lower = self.analysis.tags, self.analysis.lower
        for i in range(place - 1, max(0, place - _STOOD), -1):
            if tags[i] in ",.;:" or self.analysis.verb_group_of[i] >= 0:
                return False
            if lower[i] == noun:
                return not _AT.isdisjoint(lower[i + 1 : place])
        return False

    def described(self, sentence: int) -> list[tuple[int, int, Place]]:
        """Most shops |in the city| stayed shut: the descriptions of places named before that a sentence holds behind a
        preposition"""
        if sentence in self._described:
            return self._described[sentence]
        found = []
        first, end = self.analysis.sentences[sentence]
        lower, groups = self.analysis.lower, self.analysis.noun_group_of
        for i in range(first + 1, min(end, first + _SENTENCE)):
            if lower[i] not in ("the", "this", "that") or lower[i - 1] not in _WHERE or groups[i] < 0:
                continue
            group = self.analysis.noun_groups[groups[i]]
            if lower[group.end - 1] not in _SPOKEN_OF:
                continue
            place = self.spoken_of(i, group.end)
            if place is not None:
                found.append((i, group.end, place))
        self._described[sentence] = found
        return found

    def _is_called(self, noun: str, first: int, end: int, place: Place) -> bool:
        """Sarn |city|, the |town| of Sarn; Sarn, a farming |community|"""
        lower = self.analysis.lower
        if noun in (lower[end - 1], *lower[end : end + 1]):
            return True
        if lower[max(0, first - 2) : first] == [noun, "of"]:
            return self.referents.place_at(first - 3) is None  # but: in the Lenz |district of Sarn|
        return place.name.lower().endswith(" " + noun) or self._is_apposed(noun, end)

    def _is_apposed(self, noun: str, end: int) -> bool:
        """Sarn, |a farming community| in Belo province: what a place is said to be behind its name"""
        lower, groups = self.analysis.lower, self.analysis.noun_group_of
        if lower[end : end + 1] != [","] or lower[end + 1 : end + 2] not in (["a"], ["an"]):
            return False
        number = groups[end + 1]
        return number >= 0 and lower[self.analysis.noun_groups[number].end - 1] == noun

    def _is_bearing(self, first: int) -> bool:
        """in Sarn, |near Belo|; 20 km north |of the Karvian capital|: from where one tells where another place lies"""
        return self.analysis.lower[self._governor(first)] == "near" or self.is_measured(first)

    def is_measured(self, first: int) -> bool:
        """20 km north of |Belo|, 30 miles from the port of |Belo|, east of |Belo|"""
        i = self._governor(first)
        lower = self.analysis.lower
        return lower[i] in _APART and i > 0 and (lower[i - 1] in _BEARINGS or lower[i - 1] == ")")

    def _governor(self, first: int) -> int:
        """The word that governs the group of a place: |from| the port of Belo"""
        i, tags, lower = first - 1, self.analysis.tags, self.analysis.lower
        while i > 0 and (
            tags[i] in "DJ" or lower[i] in _TOWN or (lower[i] == "of" and lower[i - 1] in _TOWN)
        ):
            i -= 1
        return max(i, 0)

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
