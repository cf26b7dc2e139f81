"""Tolls: numbers of people hurt that stand by themselves, without a verb of harm.

leaving |six people dead|                  a number before dead, wounded, missing
|No casualties| were reported              zero
the death toll rose to |17|                a total
|another| is in critical condition         wounded
the bodies of |16 people| were found       killed
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.parties.number import count_of
from newsmodel.extract.events.tolls.casualties import is_number_of
from newsmodel.extract.events.tolls.totals import Totals

__all__ = ["Tolls"]

_NOT_PEOPLE = frozenset(
    "percent % dollars hours days years months minutes people's km kilometers miles times".split()
)
_LOSS = frozenset(["loss"])
_LIFE = frozenset(["lives"])
_CLAIMED = frozenset("claimed claims claim claiming took take taken taking cost costs costing".split())
_TOLL = frozenset(["toll"])
_TOLL_OF = frozenset("death casualty injury road heavy its their".split())
_BODIES = frozenset("body bodies corpse corpses remains".split())


class Tolls(Totals):
    """Finds tolls, each as a telling of its own."""

    def find(self, tellings: list[Telling]) -> list[Telling]:
        """Tolls given by adjectives and nouns: `six people dead`, `12 deaths`, `no casualties`, each as a telling of its own."""
        found: list[Telling] = []
        found += self.conditions() + self.with_injuries() + self.with_broken_bones()
        found += self._lives() + self.in_hospital() + self._losses()
        used = {(t.first, t.kind) for telling in tellings for t in telling.tolls}
        for i in self.analysis.where(_TOLL):
            # gave |a toll of 74|
            dead = self._stated(i + 1) if self.lower[i - 1] not in _TOLL_OF else None
            if dead is not None:
                found.append(self.told(i, dead, total=True))
                self._also_hurt(found[-1], dead.end)
        found += self.totals()
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
                total = self.lower[i + 1 : i + 2] == ["toll"] or is_number_of(self.analysis, i, who=True)
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

    def _losses(self) -> list[Telling]:
        """went down with |the loss of all 14 people| on board, lamented the loss of |six soldiers|"""
        found = []
        for i in self.analysis.where(_LOSS):
            group = self.clauses.group(i + 2) if self.lower[i + 1 : i + 2] == ["of"] else None
            if group is None or not (
                self.parties.is_people(group[1] - 1) or self.lower[group[1] - 1] == "lives"
            ):
                continue
            low, high = count_of(self.lower, *group)
            if low:
                found.append(self.told(i, Toll("killed", low, high, group, *group)))
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
        if j < 0 or (self.lower[i - 1] in ("and", "or") and j == i - 2):
            return None  # killed 20 people |and| wounded nine
        joined = self._joined_subject(j + 1, i, kind)
        if joined is not None:
            return joined
        group = self.clauses.group(j)
        if group is None or self.analysis.sentence_of[group[0]] != self.analysis.sentence_of[i]:
            return None
        if tags[i] in "nd" and self.analysis.verb_group_of[i] >= 0 and not self._left_behind(group[0]):
            return None
        low, high = count_of(self.lower, group[0], min(group[1], i))
        if low is None and self.lower[group[0]] in ("a", "an") and kind in ("killed", "wounded"):
            low = high = self.people_in(*group) or None  # |a man| is dead
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
        people = [p for p in parties if p.kind in HUMAN and p.low]
        low = sum(p.low or 0 for p in people)
        if people and sum(p.low or 0 for p in people[1:]) == people[0].low != 1:
            low = people[0].low or 0  # the bodies of |two labourers|, Jay Coles and Omar Reed
        if not low or any(p.kind == "people" and not p.low for p in parties):
            return None
        return Toll(kind, low, low, (groups[0][0], groups[-1][1]), groups[0][0], groups[-1][1])
