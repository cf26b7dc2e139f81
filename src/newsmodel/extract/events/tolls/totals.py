"""Totals: how many dead or wounded a text says there are in all.

the death toll rose to |17|; the figure was raised to |19|          a toll
the number of those who died has gone up to |31|                    a number of people
the dead were identified as |Jay Coles, 44, and Ana Price, 61|      a list of those who died
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.parties.number import count_of, value_of
from newsmodel.extract.events.tolls.care import Care
from newsmodel.extract.events.tolls.casualties import is_number_of
from newsmodel.text.auxiliary import BE

__all__ = ["Totals"]

_RISING = frozenset(
    "risen rose climbed stood stands reached increased jumped passed rises climbs grew grown mounted topped surpassed exceeded "
    "swelled swollen soared surged doubled revised updated".split()
)
_GONE = frozenset("gone went goes going shot".split())  # the number of dead has |gone up| to 31
_RAISING = frozenset(
    "raising bringing taking pushing lifting driving increasing sending raised brought took pushed lifted drove increased sent raises "
    "brings takes pushes lifts bring take raise push".split()
)
_RAISED = 7  # tokens from "raising" to the noun: |raising| the confirmed death toll
_DYING = frozenset("died perished drowned lost".split())
_FIGURES = frozenset("figure tally count".split())
_PUT = frozenset("put raised given".split())
_CHANGED = frozenset("raised lowered cut reduced".split())  # was later |raised to| 41
_SLAIN = frozenset("killed dead slain deceased".split())
_ARE = BE | {"identified", "named"}
_OLDEST = 110
# rose |by two| from nine, the worst toll |since 2012|
_NO_TOTAL = frozenset("from in since between until by".split())
_YEARS = range(1900, 2100)
_AT_FIRST = frozenset("initially originally earlier previously".split())
_AGO = 7  # tokens from "initially" to the number
# Heads of a group that gives a toll, besides nouns for people: rose to |40 dead|, put at |12 deaths|
_LIVES = frozenset("dead killed lives deaths fatalities casualties victims bodies others more".split())


class Totals(Care):
    """Finds totals, each as a telling of its own."""

    def totals(self) -> list[Telling]:
        """Totals that no word for the dead stands beside: of those who died, of a figure, of a list of names."""
        return self._dying() + self._figures() + self._listed()

    def _figures(self) -> list[Telling]:
        """left nine dead. |The figure| was later raised to 12: the toll, if a toll is told just before"""
        found = []
        for i in self.analysis.where(_FIGURES):
            verb = self.clauses.verb(i + 1)
            rising = verb is not None and self.lower[verb.head] in _RISING | _PUT
            if verb is None or not rising or self.lower[i - 1] not in ("the", "that", "this"):
                continue
            first = self.clauses.sentence(i)[0]
            if self.words.all.isdisjoint(self.lower[self.clauses.sentence(max(0, first - 1))[0] : first]):
                continue
            number = next((j for j in range(verb.end, verb.end + 5) if self.tags[j : j + 1] == "#"), 0)
            toll = self._number(number, "killed") if number and self._is_toll(number) else None
            found += [self.told(i, toll, total=True)] if toll is not None else []
        return found

    def _listed(self) -> list[Telling]:
        """|The dead were identified as Jay Coles, 44; his son Lee, 20, and Ana Price, 61|: as many as there are ages"""
        found = []
        for i in self.analysis.where(_SLAIN):
            end = self.clauses.sentence(i)[1]
            verb = self.clauses.verb(i + 1)
            named = self.lower[i - 1] in ("the", "those", "were", ".") or i == self.clauses.sentence(i)[0]
            if verb is None or not named or verb.first != i + 1 or self.lower[verb.head] not in _ARE:
                continue
            ages = [j for j in range(verb.end, end) if self._is_age(j)]
            if len(ages) > 1:
                low = len(ages)
                found.append(self.told(i, Toll("killed", low, low, None, i, ages[-1] + 1)))
        return found

    def _is_age(self, j: int) -> bool:
        """Jay Coles, |44|; his son Lee, |20|, and ..."""
        tags, value = self.tags, value_of(self.lower[j])
        behind = tags[j + 1 : j + 2] in (",", ";", ".", "&")
        return tags[j] == "#" and tags[j - 1] == "," and behind and value is not None and value < _OLDEST

    def _dying(self) -> list[Telling]:
        """The number of workers who |died| has gone up to 31, of those who |lost their lives| stands at nine"""
        found = []
        for i in self.analysis.where(_DYING):
            end = i + 1 if self.lower[i] != "lost" else i + 3
            if self.lower[i + 1 : end] in ([], ["their", "lives"]) and is_number_of(
                self.analysis, i, who=True
            ):
                toll = self._stated(end)
                found += [self.told(i, toll, total=True)] if toll is not None else []
        return found

    def _number_of(self, i: int, kind: str) -> Toll | None:
        """put the number of |dead| at 61; the number of people |injured| rose to 40; bringing to 48 the number of |dead|"""
        if not is_number_of(self.analysis, i, who=True):
            return None
        first = next(j for j in range(i - 1, -1, -1) if self.lower[j] == "number")
        for j in range(first - 1, max(0, first - _RAISED), -1):
            if self.tags[j] == "#" and self.lower[j - 1] == "to":
                return self._number(j, kind)
            if self.tags[j] not in "DHJNL":
                break
        return self._stated(i + 1, kind)

    def _stated(self, at: int, kind: str = "killed") -> Toll | None:
        """death toll |of 12|; the toll from the collapse of a mine in the north |has risen to 27|"""
        for j in range(at, min(at + 10, len(self.lower))):
            if self.tags[j] in ".;":
                return None
            if self._is_toll(j):
                return self._number(j, kind)
        raised = not _RAISING.isdisjoint(self.lower[max(0, at - _RAISED) : at])
        for j in range(at, min(at + 35, len(self.lower))):
            if raised and self.lower[j - 1] == "to" and self._is_toll(j):
                return self._number(j, kind)  # raising the toll from the bombing of a mosque in Sarn |to 14|
            if self.tags[j] in ".;":
                return None
            up = self.lower[j] in _GONE and self.lower[j + 1 : j + 2] == ["up"]
            rising = self.lower[j] in _RISING or (self.lower[j] in _CHANGED and self.lower[j + 1] == "to")
            if up or (rising and self.tags[j] in "dnvz"):
                number = next((k for k in range(j + 1, min(j + 8, len(self.tags))) if self._is_toll(k)), 0)
                return self._number(number, kind) if number else None
        return None

    def _is_toll(self, at: int) -> bool:
        """rose from 27 to |31|; not: the toll from a |6.3-magnitude| quake, from the fire in |two| hotels"""
        value = value_of(self.lower[at])
        if self.tags[at] != "#" or value is None or self.lower[at - 1] in _NO_TOTAL:
            return False
        if value in _YEARS and "," not in self.lower[at]:
            return False
        if self._is_first(at):
            return False
        group = self.clauses.group(at)
        head = group[1] - 1 if group is not None else at
        return self.tags[head] in "#QJn" or self.lower[head] in _LIVES or self.parties.is_people(head)

    def _is_first(self, at: int) -> bool:
        """the toll, initially given as |37|, was raised to 41; the toll was at first put at |11|: a number given up since"""
        j = at - 1
        while j >= 0 and at - j < _AGO and self.tags[j] not in ",.;:":
            if self.lower[j] in _AT_FIRST or self.lower[j : j + 2] == ["at", "first"]:
                return True
            j -= 1
        return False

    def _number(self, at: int, kind: str) -> Toll | None:
        """put the toll at |nine|, at |three soldiers and a villager|"""
        low, high = count_of(self.lower, at, at + 2)
        if low is None:
            return None
        group = self.clauses.group(at)
        more = self.clauses.group(group[1] + 1) if group is not None else None
        if group is not None and more is not None and self._are_joined(group, more):
            second, most = count_of(self.lower, *more)
            if second is not None:
                return Toll(
                    kind,
                    low + second,
                    None if high is None or most is None else high + most,
                    None,
                    at,
                    at + 1,
                )
        return Toll(kind, low, high, None, at, at + 1)

    def _are_joined(self, group: Group, more: Group) -> bool:
        """|three soldiers| and |two villagers|; not: |nine people| and 20 wounded"""
        people = self.parties.is_people(group[1] - 1) and self.parties.is_people(more[1] - 1)
        return people and self.tags[group[1] : group[1] + 1] == "&"
