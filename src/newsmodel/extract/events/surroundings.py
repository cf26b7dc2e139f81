"""Surroundings: where and when a trigger's event took place, by the places and times in its clause and sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from newsmodel.extract.events.clause import Group
from newsmodel.extract.referents import Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of
from newsmodel.model import Place, Time
from newsmodel.text.analysis import Analysis

__all__ = ["Surroundings", "fineness"]

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
_LONG = 40  # days
_REACH = 60  # tokens
_BACK = 15  # sentences in which "the province" finds its name
_ASIDE = 15  # tokens of a relative clause
_MOST = 30  # places of one sentence
# Nouns that stand for a place named before, and its kind.
_NOMINAL = {
    "prefecture": "region", "province": "region", "governorate": "region", "department": "region", "region": "region",
    "city": "city", "town": "city", "village": "city", "municipality": "city", "state": "region", "county": "region", "district": "district",
}  # fmt: skip


def _first(entry: tuple[Any, ...]) -> int:
    at: int = entry[0]
    return at


_ORDER = frozenset("after before since until".split())
_INTO_OUTER = frozenset(["in", "of", "near", ",", "’s", "'s"])
_ITS_CAPITAL = (["'s", "capital"], ["’s", "capital"])
_AT = frozenset(
    "in at near on from outside inside around between along off into to of toward towards across over within through".split()
)


def capitals(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Country code → keys of its capital's names; ask for them through `lexicon.derived(capitals)`."""
    return {row[0]: frozenset(key_of(name) for name in row[6].split("|")) for row in lexicon.rows("states")}


def fineness(place: Place) -> int:
    """How narrow a place is: 6 for a building, 1 for a country."""
    return _FINE.get(place.kind, 3)


class Surroundings:
    """Finds places and times around tokens."""

    def __init__(
        self, analysis: Analysis, referents: Referents, times: list[Time], capitals: dict[str, frozenset[str]]
    ) -> None:
        self.analysis = analysis
        self.referents = referents
        # country → its capital, where the text names it
        self._capitals = {
            place.country: place
            for place in referents.places.values()
            if place.country is not None and key_of(place.name) in capitals.get(place.country, ())
        }
        self._places: dict[int, list[tuple[int, int, Place]]] = {}
        self._times: dict[int, list[tuple[int, Time]]] = {}
        skip = referents.dateline
        for found in sorted(referents.found, key=lambda f: f.first):
            if isinstance(found.referent, Place):
                sentence = analysis.sentence_of[found.first]
                place = found.referent
                if place.kind == "country" and analysis.lower[found.end : found.end + 2] in _ITS_CAPITAL:
                    place = self._capitals.get(place.country or "", place)  # in |Madagascar's capital|
                self._places.setdefault(sentence, []).append((found.first, found.end, place))
        self._skip = skip
        self._later: dict[int, tuple[int, Time]] = {}
        self._long: set[int] = (
            set()
        )  # sentences that speak of a stretch of time: this year, over three months
        for time in times:
            days = (time.end - time.start).days if time.start is not None and time.end is not None else 0
            self._note_later(time)
            if days > _LONG or time.type == "SET" or self._is_long(time):
                at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
                self._long.add(analysis.sentence_of[at])
            if time.start is None or time.type not in ("DATE", "TIME"):
                continue
            if self.analysis.text[time.span.start : time.span.end].lower().startswith("the same "):
                continue  # the same evening: as what was told before
            at = max(0, bisect_left(analysis.starts, time.span.start + 1) - 1)
            self._times.setdefault(analysis.sentence_of[at], []).append((at, time))

    def _is_long(self, time: Time) -> bool:
        """for |three years|; not a |24-year-old| man, nor |two days| of fighting"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        return (
            time.type == "DURATION"
            and time.value[-1:] in "MY"
            and "T" not in time.value
            and "old" not in text
        )

    def _note_later(self, time: Time) -> None:
        """|two days later|, where the times did not say from when"""
        text = self.analysis.text[time.span.start : time.span.end].lower()
        if text.startswith("the same ") or (time.value[:2] == "PT" and text.endswith("later")):
            at = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
            self._later.setdefault(self.analysis.sentence_of[at], (0, time))
            return
        if time.type != "DURATION" or time.value[:1] != "P" or time.value[-1:] not in ("D", "W"):
            return
        if text.endswith(("later", "afterwards")) and time.value[1:-1].isdigit() and len(time.value) < 6:
            at = max(0, bisect_left(self.analysis.starts, time.span.start + 1) - 1)
            days = int(time.value[1:-1]) * (7 if time.value.endswith("W") else 1)
            self._later.setdefault(self.analysis.sentence_of[at], (days, time))

    def is_timed(self, at: int) -> bool:
        """Whether the sentence of a token says when."""
        sentence = self.analysis.sentence_of[at]
        return sentence in self._times or sentence in self._long

    def later(self, at: int) -> tuple[int, Time] | None:
        """How many days after what was told before the sentence of a token speaks of, and where it says so."""
        return self._later.get(self.analysis.sentence_of[at])

    def places(self, at: int) -> list[tuple[int, int, Place]]:
        """The places mentioned in the sentence of a token, within reach of it: token range and place."""
        here = self._places.get(self.analysis.sentence_of[at], [])
        if len(here) > 8:
            return here[
                bisect_left(here, at - _REACH, key=_first) : bisect_left(here, at + _REACH, key=_first)
            ]
        return here

    def _one_clause(self, one: int, other: int) -> bool:
        """Whether no conjunction or relative stands between two tokens: strikes on Tuesday | after an attack in Erbil"""
        a, b = (one, other) if one < other else (other, one)
        tags = self.analysis.tags
        if self._aside(a, b):
            return False
        i = a + 1
        while i < b:
            closing = tags.find(",", i, b) if tags[i] == "W" and tags[i - 1] == "," else -1
            if closing > 0:
                i = closing  # On Friday X, |who took office in May|, flew to Cairo
            elif tags[i] in "sw;:W" or (tags[i] == "S" and self.analysis.lower[i] in _ORDER):
                return False
            i += 1
        return True

    def _aside(self, one: int, other: int) -> bool:
        """X, who cut short a trip to |Sudan|, met ...: a relative clause between commas, which ends between two tokens"""
        tags = self.analysis.tags
        if "," not in tags[one + 1 : other]:
            return False
        for i in range(one - 1, max(0, one - _ASIDE), -1):
            if tags[i] == "W" or self.analysis.lower[i] in ("whose", "where"):
                return tags[i - 1] == ","
            if tags[i] in ',.;:"':
                return False
        return False

    def is_summary(self, at: int) -> bool:
        """Whether the sentence of a token sums up a stretch of time: 150 people were killed |this year|."""
        sentence = self.analysis.sentence_of[at]
        here = self._times.get(sentence, [])[:20]
        precise = any(
            t.start is not None and t.end is not None and (t.end - t.start).days <= _LONG for _, t in here
        )
        return sentence in self._long and not precise

    def _ordered(self, one: int, other: int) -> bool:
        """Whether "after" or "before" stands between two tokens."""
        a, b = (one, other) if one < other else (other, one)
        if one > other and self.analysis.lower[one - 1] == "since":
            b -= 1  # have killed 600 people |since January|: a time of its own
        return any(self.analysis.lower[i] in _ORDER and self.analysis.tags[i] == "S" for i in range(a + 1, b))

    def located(self, at: int) -> list[tuple[int, int, Place]]:
        """The places within reach in the sentence of a token that stand behind a preposition of place."""
        return [
            p
            for p in self.places(at)
            if not self._in_opening(p[0]) and self._located(p[0]) and not self._is_aimed_at(p)
        ]

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

    def place(
        self, at: int, complements: list[tuple[str, Group]], *, own: bool = False
    ) -> tuple[Place | None, bool]:
        """The place of what a trigger tells of, and whether it stands in the trigger's own clause; with `own`, in its own
        phrases."""
        for prep, (first, end) in complements:
            if prep.rstrip(":") in _AT:
                if prep in ("at", "on") and self._is_country(first, end):
                    continue  # fired missiles |at Karvia|: the target, no place
                found = (
                    self._capital(first, end)
                    if self.analysis.lower[end - 1] == "capital"
                    else self._chain(first, end) or self._spoken_of(first, end)
                )
                if found is not None:
                    return found, True
        if own:
            return None, False
        here = [
            (first, end, place)
            for first, end, place in self.places(at)
            if not self._in_opening(first) and self._one_clause(first, at)
        ]
        # a place behind a preposition, or one that modifies a noun; not "of Peru" and the like
        literal = [p for p in here if self._located(p[0]) and not self._is_aimed_at(p)]
        if literal:
            behind = [p for p in literal if p[0] > at]
            nearest = behind[0] if behind else literal[-1]
            return self._finest(nearest, literal), True
        return None, False

    def _is_aimed_at(self, entry: tuple[int, int, Place]) -> bool:
        """fired missiles |at Karvia|"""
        return entry[2].kind == "country" and self.analysis.lower[entry[0] - 1] in ("at", "on")

    def _is_country(self, first: int, end: int) -> bool:
        place = self.referents.place_at(end - 1)
        return place is not None and place.kind == "country" and end - first <= 2

    def _spoken_of(self, first: int, end: int) -> Place | None:
        """sent troops to |the prefecture|, |the same valley|: the last place of that kind, or called so, that was named before"""
        noun = self.analysis.lower[end - 1]
        if noun == "capital":
            return self._capital(first, end)
        kind = _NOMINAL.get(noun)
        if end - first not in (2, 3) or self.analysis.lower[first] not in ("the", "this", "that"):
            return None
        sentence = self.analysis.sentence_of[first]
        for number in range(sentence, max(-1, sentence - _BACK), -1):
            for at, _, place in reversed(self._places.get(number, [])[:_MOST]):
                if at < first and (place.kind == kind or place.name.lower().endswith(" " + noun)):
                    return place
        return None

    def _capital(self, first: int, end: int) -> Place | None:
        """in |the Qatari capital|, in |the capital|: the city, where it is named"""
        for found in self.referents.within(first, end):
            if found.referent.country is not None:
                return self._capitals.get(found.referent.country)
        return self._capitals.get(self.referents.leading or "")

    def _in_opening(self, first: int) -> bool:
        return first < 3 and self._skip is not None and self.referents.place_at(first) is self._skip

    def _located(self, first: int) -> bool:
        i = first - 1
        tags = self.analysis.tags
        while i >= 0 and tags[i] in "DJNPr,\"'(" and first - i < 8:
            i -= 1
        return i >= 0 and self.analysis.lower[i] in _AT

    def _chain(self, first: int, end: int) -> Place | None:
        """The finest of `the "Al-Jazaer" area of the city of Hilla in Babel`, beginning in this group."""
        here = [(a, b, p) for a, b, p in self.places(first) if a >= first - 1]
        inside = [entry for entry in here if entry[0] < end]
        if not inside:
            # "the city of |Hilla|", "a village near |Hilla|"
            tags = self.analysis.tags
            if (
                end + 1 < len(tags)
                and tags[end] in "oi"
                and here
                and here[0][0] - end <= 3
                and tags[end] == "o"
            ):
                return self._finest(here[0], here)
            return None
        return self._finest(inside[0], here)

    def _finest(self, start: tuple[int, int, Place], near: list[tuple[int, int, Place]]) -> Place:
        """From one place along the chain that it begins: the finest in the same country."""
        best, last = start[2], start[1]
        for first, end, place in near:
            if first < start[0]:
                continue
            if first - last > 6 or (place.country and best.country and place.country != best.country):
                break
            if fineness(place) > fineness(best) and not (fineness(best) > 3 and self._is_outer(last, first)):
                best = place
            last = end
        return best

    def _is_outer(self, last: int, first: int) -> bool:
        """the town of Killa Sardar in Balochistan's |Pishin district|: what a town lies in, be it called a district"""
        between = self.analysis.lower[last:first]
        return not _INTO_OUTER.isdisjoint(between) and "at" not in between

    def time(self, at: int, told: Time | None = None) -> Time | None:
        """The date in the sentence that stands nearest to a trigger, those behind it first; not `told`, when it was told of."""
        here = self._times.get(self.analysis.sentence_of[at], [])
        if told is not None:
            here = [entry for entry in here if entry[1].span != told.span]
        if len(here) > 8:
            here = here[
                bisect_left(here, at - _REACH, key=_first) : bisect_left(here, at + _REACH, key=_first)
            ]
        if not here:
            return None
        here = [entry for entry in here if not self._ordered(entry[0], at)]
        if not here:
            return None
        # X, who took office |in May|, flew to Cairo on Saturday
        here = [entry for entry in here if self._one_clause(entry[0], at)] or here
        dates = [entry for entry in here if entry[1].type == "DATE"]
        here = dates or here
        if len(here) == 1:
            return here[0][1]
        opening = self.analysis.sentences[self.analysis.sentence_of[at]][0] + 3
        return min(
            here,
            key=lambda entry: (
                entry[0] - at if entry[0] > at else 1.5 * (at - entry[0]) + (2 if entry[0] < opening else 5)
            ),
        )[1]
