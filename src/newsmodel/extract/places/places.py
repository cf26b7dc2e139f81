"""Places: where names stand for a place, which place that is, and what it lies in.

in |Washington|                     a place; "Washington accused Iran" is an actor
the Al-Jazaer area of the city of Hilla in central Babel Governorate      one chain: district, city, region, country
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from attrs import evolve

from newsmodel.extract.names.name import Name
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, Sense, key_of, slug
from newsmodel.model import Place, PlaceKind
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import DISTANCES

__all__ = ["beside", "Gazetteer", "at_home"]

# Kinds of place that lie in one country.
_LOCAL = frozenset([PlaceKind.CITY, PlaceKind.DISTRICT, PlaceKind.BUILDING, PlaceKind.AIRPORT])
# Kinds that do so where nothing else is known of them: the Sarwali valley, but no sea and no reef.
_LAND = frozenset([PlaceKind.REGION, PlaceKind.OTHER, PlaceKind.BASE])
# Words that may stand between the links of a chain of places.
_CHAIN = frozenset(
    "a an small remote of in the inside within , central northern southern eastern western north south east west northeastern northwestern "
    "southeastern southwestern near 's ” “ \" ( ) outside at on".split()
)


# How towns called after saints and by Spanish nouns begin, and the states where any district has them: San José, Santa Rosa,
# La Palma, Puerto Rico.
_SAINTS = frozenset(
    "san santa santo são sao la el los las villa puerto punta monte agua aguas cerro concepción concepcion".split()
)
_OF_SAINTS = frozenset(
    "ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND MEX NIC PAN PER PHL PRY SLV URY VEN".split()
)
_PARTS = frozenset("suburb outskirts neighbourhood neighborhood quarter borough".split())
_BIG_CITY = 1_000_000  # inhabitants
_LEADS = 3  # times as often named
_AT_HOME = 60.0
_SMALL_TOWN = 100_000  # inhabitants
_ABOUT = 3  # times that a text names the country that it is about


class Gazetteer:
    """Decides which place each place name is, and makes the Place."""

    def __init__(self, analysis: Analysis, index: NameIndex, heads: Heads) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.index = index
        self.heads = heads
        self.places: dict[str, Place] = {}
        self._votes: Counter[str] = Counter()
        self._named_in: dict[str, set[str]] = {}  # country → keys of the places named that lie in no other
        self._home: str | None = None  # the country that the text is about

    def resolve(self, found: list[Name], all_names: list[Name]) -> dict[Name, Place]:
        """The place of each name; inner places of a chain lie where the outer ones do."""
        self._votes = Counter(
            n.country for n in all_names if n.kind == "state" and n.country and not _is_shared(n)
        )
        self._note_named(found)
        outer = self._chains(found)
        result: dict[Name, Place] = {}
        for name in reversed(found):  # outer places stand behind inner ones
            result[name] = self._place(name, result.get(outer[name]) if name in outer else None)
        known = {self._text(name): place for name, place in result.items() if place.country}
        for name, place in result.items():
            if place.country is None and self._text(name) in known:
                result[name] = known[self._text(name)]
        self.places = {}
        for name in found:
            place = result[name]
            if place.id not in self.places:
                self.places[place.id] = self._as_spelt(place, name)
        return {name: self.places[place.id] for name, place in result.items()}

    def _as_spelt(self, place: Place, name: Name) -> Place:
        """A place under the text's own name for it: |Popayán|, |Kiev|, where the gazetteer has Popayan and Kyiv; a state or
        region, which others name as what they lie in, under its own."""
        text = self._text(name)
        if text == place.name or text.isupper() or text.islower():
            return place
        wide = place.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
        if (wide and key_of(text) != key_of(place.name)) or "." in text:
            return place
        return evolve(place, name=text)

    def _text(self, name: Name) -> str:
        return self.analysis.name(name.first, name.end)

    def _chains(self, found: list[Name]) -> dict[Name, Name]:
        """inner → outer, where only chain words stand between."""
        chains = {}
        for inner, outer in pairwise(found):
            gap = range(inner.end, outer.first)
            if (
                not 0 < len(gap) <= 7
                or self.analysis.sentence_of[inner.first] != self.analysis.sentence_of[outer.first]
            ):
                continue
            words = [self.analysis.lower[i] for i in gap]
            if (
                _is_measured(words)
                and inner.kind == "place"
                and (outer.kind, outer.form) != ("state", "name")
            ):
                chains[inner] = outer
                continue
            linked = all(w in _CHAIN or w in self.heads.places for w in words)
            if linked and any(
                w in ("of", "in", ",", "inside", "within", "(", "'s", "near", "at", "on") for w in words
            ):
                chains[inner] = outer
        return chains

    def _place(self, name: Name, outer: Place | None) -> Place:
        sense = self._sense(name, outer)
        text = self._text(name)
        if sense is None:
            kind = PlaceKind(name.place_kind or "other")
            if kind == PlaceKind.REGION and outer is not None and outer.kind == PlaceKind.CITY:
                kind = PlaceKind.DISTRICT  # the |Al-Rimal| area of the city of Hilla
            namesake = name.country if name.senses and name.country in (*self._votes, self._home) else None
            country = outer.country if outer else self._people_before(name) or namesake
            admin1 = (outer.name if outer.kind == "region" else outer.admin1) if outer else None
            return Place(id=f"place:{slug(text)}", name=text, kind=kind, country=country, admin1=admin1)
        return self._listed(sense, text, name.place_kind)

    def called(self, text: str) -> Place | None:
        """The listed town, region or state of that name, whichever is the likeliest in this text; None if there is none."""
        listed = self.index.acronyms.get(text.replace(".", ""), []) or self.index.look_up(key_of(text))
        senses = [s for s in listed if s.kind in ("state", "region", "city")]
        senses = [s for s in senses if s.form not in ("demonym", "people", "metonym")]
        if not senses:
            return None
        sense = senses[0] if senses[0].kind == "state" else max(senses, key=self._likelihood)
        return self._listed(sense, text)

    def _sense(self, name: Name, outer: Place | None) -> Sense | None:
        senses = [
            s
            for s in name.senses
            if s.kind != "actor" and not (s.kind == "state" and s.form in ("demonym", "people"))
        ]
        if not senses:
            return None
        if name.place_kind == "city":
            towns = [s for s in senses if s.kind == "city" or s.form == "capital" or s.row[1] == "city"]
            senses = towns or senses
        elif name.place_kind == "region":
            senses = [s for s in senses if s.kind == "region"] or senses
        if outer is not None and outer.country:
            inside = [s for s in senses if _country(s) == outer.country]
            closer = [s for s in inside if outer.name in s.row[2:3] and s.kind == "city"]
            return (closer or inside or senses)[0]
        home = self._home_of_saint(name, senses)
        if home is not None:
            name.country = home
            return next((s for s in senses if _country(s) == home), None)
        if self._is_far(name, senses):
            name.country = self._home
            return None
        if len(senses) > 1 and (senses[0].kind != "state" or senses[0].form == "capital"):
            return max(senses, key=self._likelihood)
        return senses[0]

    def _home_of_saint(self, name: Name, senses: list[Sense]) -> str | None:
        """in |San Lucas|, in a dispatch on Peru: the namesake there, be it listed or not, and no town of a country of which
        little is said"""
        named = [country for country in self._votes if country in _OF_SAINTS]
        if not named or name.single or self.analysis.lower[name.first] not in _SAINTS:
            return None
        home = max(named, key=self._votes.__getitem__)
        if any(s.kind == "city" and int(s.row[5]) >= _BIG_CITY for s in senses):
            return None
        others = {_country(s) for s in senses} - {home}
        leads = all(_LEADS * self._votes[country] <= self._votes[home] for country in others)
        return home if others and leads else None

    def _is_far(self, name: Name, senses: list[Sense]) -> bool:
        """in |Rosales|, in a dispatch that names no country but El Salvador and nothing else of the Philippines: no town of
        theirs, but a namesake at home"""
        towns = all(s.kind == "city" and int(s.row[5]) < _SMALL_TOWN for s in senses)
        if not towns or any(_country(s) in self._votes for s in senses):
            return False
        key = key_of(self._text(name))
        return self._home is not None and all(
            self._named_in.get(_country(s), {key}) == {key} for s in senses if _country(s)
        )

    def _note_named(self, found: list[Name]) -> None:
        """Counts the places of each country that are named, and finds the country that the text is about by names and places."""
        self._named_in = {}
        for name in found:
            countries = {_country(s) for s in name.senses if s.kind in ("city", "region")} - {""}
            if len(countries) == 1 and name.kind != "state":
                self._named_in.setdefault(countries.pop(), set()).add(key_of(self._text(name)))
        told = Counter({country: len(keys) for country, keys in self._named_in.items()}) + self._votes
        (home, most), *others = told.most_common(2) or [("", 0)]
        sure = most >= _ABOUT and all(2 * n <= most for _, n in others)
        self._home = home if sure else None

    def _likelihood(self, sense: Sense) -> float:
        if sense.kind == "place" and sense.row[1] not in ("city", "district", "region"):
            return float("inf")  # rivers, bases and the like share their names with few towns
        if sense.kind == "state":
            return 2_000_000.0 * (20.0 if sense.row[0] in self._votes else 1.0)
        population = int(sense.row[5]) if sense.kind == "city" else 300_000
        return population * self._nearness(_country(sense))

    def _nearness(self, country: str) -> float:
        """How much likelier a namesake in a country is that the text names, and the more so in that which it is about."""
        if country not in self._votes:
            return 1.0
        leads = all(
            _LEADS * n <= self._votes[country] for other, n in self._votes.items() if other != country
        )
        return _AT_HOME if leads and self._votes[country] >= _LEADS else 20.0

    def _people_before(self, name: Name) -> str | None:
        """the Russian city of |Belovodsk|, the Syrian border town |Kel Tamat|: the state whose adjective stands before"""
        lower = self.analysis.lower
        if name.first > 1 and self.tags[name.first - 1] == "G":
            owners = self.index.look_up(key_of(self.analysis.words[name.first - 2]))  # |Peru|'s Arandu Valley
            owner = next((s.row[0] for s in owners if s.kind == "state" and s.form == "name"), None)
            if owner is not None:
                return owner
        at = name.first - 1 - (lower[name.first - 1] == "of")
        if at < 1 or lower[at] not in self.heads.places:
            return None
        for i in range(at - 1, max(-1, at - 4), -1):
            if self.tags[i] not in "NJP":
                break
            senses = self.index.look_up(key_of(self.analysis.cut(i, i + 1)))
            country = next((s.row[0] for s in senses if s.kind == "state" and s.form == "demonym"), None)
            if country is not None:
                return country
        return None

    def _listed(self, sense: Sense, text: str, place_kind: str = "") -> Place:
        row = sense.row
        if sense.kind == "state" and sense.form in ("capital", "metonym"):
            return self._capital(sense, text)
        if sense.kind == "state":
            return Place(
                id=f"place:{slug(row[1])}", name=row[1], kind=PlaceKind.COUNTRY, country=row[0],
                latitude=_degrees(row[8]), longitude=_degrees(row[9]),
            )  # fmt: skip
        if sense.kind == "region":
            return Place(
                id=f"place:{slug(row[0])}-region" if self._is_city_too(row[0]) else f"place:{slug(row[0])}",
                name=row[0], kind=PlaceKind.REGION, country=row[1] or None,
                latitude=_degrees(row[3]), longitude=_degrees(row[4]),
            )  # fmt: skip
        if sense.kind == "place":
            return Place(
                id=f"place:{slug(row[0])}", name=text if row[1] == "district" else row[0],
                kind=PlaceKind(place_kind or row[1]), country=row[2] or None,
                admin1=row[3] or None, latitude=_degrees(row[4]), longitude=_degrees(row[5]),
            )  # fmt: skip
        kind = place_kind if place_kind not in ("", "region", "country") else "city"
        largest = self.index.look_up(key_of(row[0]))
        cities = [s.row for s in largest if s.kind == "city"]
        unique = not cities or cities[0] == row
        return Place(
            id=f"place:{slug(row[0])}" if unique else f"place:{slug(row[0])}-{row[1].lower()}-{slug(row[2])}",
            name=row[0], kind=PlaceKind(kind), country=row[1], admin1=row[2] or None,
            latitude=_degrees(row[3]), longitude=_degrees(row[4]),
        )  # fmt: skip

    def _capital(self, sense: Sense, capital: str) -> Place:
        code = sense.row[0]
        cities = [s for s in self.index.look_up(key_of(capital)) if s.kind == "city" and s.row[1] == code]
        if cities:
            return self._listed(cities[0], capital)
        return Place(id=f"place:{slug(capital)}", name=capital, kind=PlaceKind.CITY, country=code)

    def _is_city_too(self, name: str) -> bool:
        return any(s.kind == "city" for s in self.index.look_up(key_of(name)))


def beside(analysis: Analysis, places: dict[Name, Place]) -> dict[Name, Place]:
    """In |Lima|, police announced his capture. He was held in |Zone 10|: what nothing places lies in the country of the place
    that its paragraph named last before."""
    found: dict[str, Place] = {}
    first: Place | None = None
    last: tuple[Name, Place] | None = None
    for name, place in sorted(places.items(), key=lambda pair: pair[0].first):
        if place.country is not None and place.latitude is not None:
            if analysis.tags[name.end : name.end + 1] not in ("N", "L"):  # not: the |Brussels| accord
                last = name, place
                first = first or (place if place.kind == PlaceKind.CITY else None)
            continue
        if place.country is not None or place.kind not in _LOCAL:
            continue
        part = not _PARTS.isdisjoint(analysis.lower[max(0, name.first - 2) : name.first])
        near = last is not None and analysis.paragraph_of[last[0].first] == analysis.paragraph_of[name.first]
        if near and last is not None:
            found.setdefault(place.id, evolve(place, country=last[1].country))
        elif (
            part and first is not None
        ):  # in the suburb of |Zona 10|: of the town that the dispatch names first
            found.setdefault(place.id, evolve(place, country=first.country))
    return {name: found.get(place.id, place) for name, place in places.items()}


def at_home(places: dict[Name, Place], home: str | None) -> dict[Name, Place]:
    """A village that nothing places lies in the country that the dispatch is about."""
    local = {
        place.id: evolve(place, country=home)
        for place in places.values()
        if home is not None
        and place.country is None
        and (place.kind in _LOCAL or (place.kind in _LAND and place.latitude is None))
    }
    return {name: local.get(place.id, place) for name, place in places.items()}


def _is_shared(name: Name) -> bool:
    """A capital whose name a town elsewhere has too: no evidence for a country."""
    return (
        name.form == "metonym" and len({_country(s) for s in name.senses if s.kind in ("state", "city")}) > 1
    )


# Which column of its table holds a sense's country.
_COUNTRY_COLUMN = {"state": 0, "region": 1, "city": 1, "place": 2}


def _country(sense: Sense) -> str:
    return sense.row[_COUNTRY_COLUMN[sense.kind]]


def _is_measured(words: list[str]) -> bool:
    """Sarn|, 500 km south of| Belo: how far from another place a place lies"""
    return words[:1] == [","] and words[-1] in ("of", "from") and not DISTANCES.isdisjoint(words)


def _degrees(cell: str) -> float | None:
    return float(cell) if cell else None
