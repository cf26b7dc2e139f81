"""Tolls: numbers of people hurt that stand by themselves, without a verb of harm.

leaving |six people dead|                  a number before dead, wounded, missing
|No casualties| were reported              zero
the death toll rose to |17|                a total
|another| is in critical condition         wounded
the bodies of |16 people| were found       killed
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.parties.number import count_of, value_of
from newsmodel.extract.events.tolls.care import Care
from newsmodel.extract.events.tolls.casualties import is_number_of

__all__ = ["Tolls"]

_NOT_PEOPLE = frozenset(
    "percent % dollars hours days years months minutes people's km kilometers miles times".split()
)
_RISING = frozenset(
    "risen rose climbed stood stands reached increased jumped passed rises climbs grew".split()
)
_RAISING = frozenset(
    "raising bringing taking pushing lifting driving increasing sending raised brought took pushed lifted drove increased sent raises "
    "brings takes pushes lifts bring take raise push".split()
)
_RAISED = 7  # tokens from "raising" to the noun: |raising| the confirmed death toll
_LIFE = frozenset(["lives"])
_CLAIMED = frozenset("claimed claims claim claiming took take taken taking cost costs costing".split())
_TOLL = frozenset(["toll"])
_TOLL_OF = frozenset("death casualty injury road heavy its their".split())
# Heads of a group that gives a toll, besides nouns for people: rose to |40 dead|, put at |12 deaths|
_LIVES = frozenset("dead killed lives deaths fatalities casualties victims bodies others more".split())
_BODIES = frozenset("body bodies corpse corpses remains".split())


class Tolls(Care):
    """Finds tolls, each as a telling of its own."""

    def find(self, tellings: list[Telling]) -> list[Telling]:
        """Tolls given by adjectives and nouns: `six people dead`, `12 deaths`, `no casualties`, each as a telling of its own."""
        found: list[Telling] = []
        found += self.conditions() + self.with_injuries() + self.with_broken_bones()
        found += self._lives() + self.in_hospital()
        used = {(t.first, t.kind) for telling in tellings for t in telling.tolls}
        for i in self.analysis.where(_TOLL):
            # gave |a toll of 74|
            dead = self._stated(i + 1) if self.lower[i - 1] not in _TOLL_OF else None
            if dead is not None:
                found.append(self.told(i, dead, total=True))
                self._also_hurt(found[-1], dead.end)
        for i in self.analysis.where(self.words.all):
            word = self.lower[i]
            kind = self.words.adjectives.get(word)
            if kind is not None:
                toll = self._by_adjective(i, kind) or self._number_of(i, kind)
            else:
                kind = self.words.counted.get(word)
                toll = (
                    self._number_of(i, kind) or self._by_noun(i, kind) or self._bodies_of(i, kind)
                    if kind
                    else None
                )
            if toll is not None and (toll.first, toll.kind) not in used:
                total = self.lower[i + 1 : i + 2] == ["toll"] or is_number_of(self.analysis, i)
                found.append(self.told(i, toll, total=total))
                if total:
                    self._also_hurt(found[-1], toll.end)
                if kind == "casualties":
                    found.append(
                        self.told(i, Toll("wounded", toll.low, toll.high, None, toll.first, toll.end))
                    )
        return found

    def _lives(self) -> list[Telling]:
        """The fire claimed |14 lives|; |14 lives| were lost; the attack cost |14 people| their lives"""
        found = []
        for i in self.analysis.where(_LIFE):
            group = self.clauses.group(i)
            if group is None:
                continue
            verb = self.clauses.verb(group[0] - 1) if group[0] else None
            first = group[0]
            if self.lower[i - 1] == "their":  # the people stand before it
                people = self.clauses.group(i - 2)
                verb = self.clauses.verb(people[0] - 1) if people is not None and people[0] else None
                group = people if people is not None else group
            behind = self.clauses.verb(i + 1)
            taken = verb is not None and self.lower[verb.head] in _CLAIMED
            lost = behind is not None and behind.passive and self.lower[behind.head] == "lost"
            low, high = count_of(self.lower, *group)
            if low and (taken or lost):
                found.append(self.told(i, Toll("killed", low, high, None, first, i + 1)))
        return found

    def _also_hurt(self, telling: Telling, at: int) -> None:
        """the toll climbed to 12 dead |and 74 wounded|"""
        for i in range(at, min(at + 5, len(self.lower))):
            if self.words.adjectives.get(self.lower[i]) == "wounded" and self.tags[i - 1] == "#":
                low, high = count_of(self.lower, i - 1, i)
                if low is not None:
                    telling.tolls.append(Toll("wounded", low, high, None, i - 1, i))
                return

    def _by_adjective(self, i: int, kind: str) -> Toll | None:
        """six people |dead|; 18 others |injured|; more than 120 |injured|"""
        tags = self.tags
        j = i - 1
        while (
            j >= 0
            and (
                tags[j] in "Br"
                or self.lower[j]
                in ("left", "either", "reported", "confirmed", "feared", "seriously", "and", "or")
            )
            and i - j < 5
        ):
            if tags[j] == "B" and self.analysis.verb_group_of[i] >= 0 and tags[i] == "n":
                return None  # "were wounded": a verb, counted elsewhere
            j -= 1
        if j < 0:
            return None
        joined = self._joined_subject(j + 1, i, kind)
        if joined is not None:
            return joined
        group = self.clauses.group(j)
        if group is None or self.analysis.sentence_of[group[0]] != self.analysis.sentence_of[i]:
            return None
        if tags[i] in "nd" and self.analysis.verb_group_of[i] >= 0 and not self._left_behind(group[0]):
            return None
        low, high = count_of(self.lower, group[0], min(group[1], i))
        if low is None or any(self.lower[k] in _NOT_PEOPLE for k in range(*group)):
            return None
        return Toll(
            kind, low, high, group, group[0], min(group[1], i) if min(group[1], i) > group[0] else group[1]
        )

    def _joined_subject(self, at: int, i: int, kind: str) -> Toll | None:
        """|A woman and two boys| are dead; |five people|, including two children, are dead: the verb's whole subject"""
        verb = self.clauses.verb(at) if at < i and self.tags[at] in "Br" else None
        groups = self.clauses.subject(verb.first) if verb is not None else []
        if not groups or (len(groups) == 1 and self.tags[at - 1] != ","):
            return None
        counts = [self.people_in(*group) for group in groups]
        low = sum(counts)
        if not all(counts):
            return None
        return Toll(kind, low, low, (groups[0][0], groups[-1][1]), groups[0][0], groups[-1][1])

    def _left_behind(self, first: int) -> bool:
        return any(
            word in ("leaving", "left", "leaves", "with") for word in self.lower[max(0, first - 14) : first]
        )

    def _number_of(self, i: int, kind: str) -> Toll | None:
        """put the number of |dead| at 61; the number of people |injured| rose to 40; bringing to 48 the number of |dead|"""
        if not is_number_of(self.analysis, i):
            return None
        first = next(j for j in range(i - 1, -1, -1) if self.lower[j] == "number")
        for j in range(first - 1, max(0, first - _RAISED), -1):
            if self.tags[j] == "#" and self.lower[j - 1] == "to":
                return self._number(j, kind)
            if self.tags[j] not in "DHJNL":
                break
        return self._stated(i + 1, kind)

    def _by_noun(self, i: int, kind: str) -> Toll | None:
        """|12 deaths|, |no casualties|, a death toll of |12|"""
        lower, tags = self.lower, self.tags
        group = self.clauses.group(i)
        if lower[i] in ("death", "fatality", "casualty") and lower[i + 1 : i + 2] in (["toll"], ["count"]):
            return self._stated(i + 2)
        if group is None or (i + 1 != group[1] and tags[i + 1] in "NLP"):
            return None
        low, high = count_of(lower, group[0], i)
        if low is None and lower[i] in _BODIES and tags[i + 1 : i + 2] == "o":
            return None  # counted by whose they are
        if low is None:
            without = (
                "without" in lower[max(0, group[0] - 2) : group[1]]
            )  # a bomb went off |without causing casualties|
            denied = tags[group[0] - 1 : group[0]] == "~" and group[0]
            if not (lower[group[0]] == "no" or denied or (without and kind == "casualties")):
                return None
            low = high = 0
        if kind == "casualties" and low:
            return None
        kind = "killed" if kind == "casualties" else kind
        first = group[0]
        return Toll(kind, low, high, None, first, i + 1)

    def _bodies_of(self, i: int, kind: str) -> Toll | None:
        """found the bodies |of a woman and two boys|, |the bodies of at least 16 people| were brought in"""
        if self.lower[i] not in _BODIES or self.lower[i + 1 : i + 2] != ["of"]:
            return None
        groups = self.clauses.objects(i + 2)
        if len(groups) == 1:
            low, high = count_of(self.lower, *groups[0])
            if low is not None:
                return Toll(kind, low, high, groups[0], i, groups[0][1])
        parties = [p for group in groups for p in self.parties.of(*group)]
        people = [p for p in parties if p.kind in ("person", "people") and p.low]
        low = sum(p.low or 0 for p in people)
        if not low or any(p.kind == "people" and not p.low for p in parties):
            return None
        return Toll(kind, low, low, (groups[0][0], groups[-1][1]), groups[0][0], groups[-1][1])

    def _stated(self, at: int, kind: str = "killed") -> Toll | None:
        """death toll |of 12|; the toll from the collapse of a mine in the north |has risen to 27|"""
        for j in range(at, min(at + 10, len(self.lower))):
            if self.tags[j] in ".;":
                return None
            if self._is_toll(j):
                return self._number(j, kind)
        raised = not _RAISING.isdisjoint(self.lower[max(0, at - _RAISED) : at])
        for j in range(at, min(at + 35, len(self.lower))):
            if raised and self.tags[j] == "#" and self.lower[j - 1] == "to" and self._is_toll(j):
                return self._number(j, kind)  # raising the toll from the bombing of a mosque in Sarn |to 14|
            if self.tags[j] in ".;":
                return None
            if self.lower[j] in _RISING and self.tags[j] in "dnvz":
                number = next((k for k in range(j + 1, min(j + 8, len(self.tags))) if self._is_toll(k)), 0)
                return self._number(number, kind) if number else None
        return None

    def _is_toll(self, at: int) -> bool:
        """rose from 27 to |31|; not: the toll from a |6.3-magnitude| quake, from the fire in |two| hotels"""
        if self.tags[at] != "#" or value_of(self.lower[at]) is None or self.lower[at - 1] == "from":
            return False
        group = self.clauses.group(at)
        head = group[1] - 1 if group is not None else at
        return self.tags[head] in "#QJn" or self.lower[head] in _LIVES or self.parties.is_people(head)

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
