"""Attended: who was at a meeting or on a visit that the text speaks of by the way.

|The minister| said after a meeting with the ambassador             he met the ambassador
|The governor| said during a visit to a camp                        she visited it
|The premier| reviewed the harvest with officials at a meeting      they met
At their meeting in Lima, |the two presidents| signed a pact        they met
In a phone call with the premier, |the minister| urged restraint    they spoke
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.kinds import TALKS
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.reader import Reader
from newsmodel.text.phrase import VerbGroup

__all__ = ["Attended"]

_ON_OCCASION = (["after"], ["from"], ["during"], ["at"], ["following"], ["in"], ["before"], ["on"])
_SAYING = frozenset(["said", "says", "added"])
# What somebody may attend of whom it is said that he did something then
_ATTENDED = frozenset(["visit", "meeting"])
_DURING = frozenset(["during", "on"])
_LEAVING = frozenset("left leaves departed departs returned returns".split())
_SUMMONING = frozenset("their a an emergency summit joint regular annual first second third".split())


class Attended(Reader):
    """Finds those who attend."""

    def _attend(self, telling: Telling, group_first: int, slots: dict[str, list[Party]]) -> None:
        """|The minister| said after a meeting with the ambassador: who speaks of it was there; so too who said something
        |during a visit to a camp|, who did it |at a meeting| with others, and who did it of whom "at their meeting" opens"""
        with_whom = slots.get("with")
        if telling.type not in TALKS | {"armed_clash"} or not (with_whom or telling.type in _ATTENDED):
            return
        if any(party not in (with_whom or ()) for party in telling.roles["agent"]):
            return  # a meeting of |the council| with the ambassador
        if self.lower[group_first - 1 : group_first] not in _ON_OCCASION:
            return
        if not with_whom and telling.roles["target"] and telling.type != "visit":
            return
        low = self.clauses.sentence(group_first)[0]
        governing = self.clauses.verb_before(group_first, low)
        if governing is None and group_first == low + 1:
            journey = telling.type == "visit" and self.lower[group_first - 1] in _DURING
            self._open_with(telling, alone=journey or bool(with_whom))
        if governing is None or governing.passive:
            return
        if not with_whom and not self._is_there(telling, governing, group_first):
            return
        groups = self.clauses.subject(governing.first)
        behind = self.clauses.group(governing.end)
        if behind is not None and (not groups or self.lower[governing.head] in _SAYING):
            groups = [*groups, behind]  # "...," said |the minister| after a meeting
        for first, end in groups:
            there = [p for p in self.parties.of(first, end) if p.draft is not None or p.kind == "person"]
            telling.add("agent", there)

    def _is_there(self, telling: Telling, governing: VerbGroup, group_first: int) -> bool:
        """said |during a visit| to the camp; reviewed the situation |with officials at a meeting| in Lima"""
        if telling.type == "visit":
            # left Lima |after a visit|, returned |from a visit| to Chad
            return self.lower[group_first - 1] in _DURING or self.lower[governing.head] in _LEAVING
        if self.lower[group_first - 1] != "at":
            return False
        others = [
            g for prep, g in self.clauses.complements(governing.end) if prep == "with" and g[0] < group_first
        ]
        for first, end in others or self._objects_with(governing, group_first):
            telling.add("agent", self.parties.of(first, end))
        return bool(telling.roles["agent"])

    def _objects_with(self, governing: VerbGroup, stop: int) -> list[Group]:
        """reviewed the situation |with state officials| at a meeting: behind the object of the verb"""
        objects = self.clauses.objects(governing.end)
        if not objects:
            return []
        behind = self.clauses.complements(objects[-1][1])
        return [g for prep, g in behind if prep == "with" and g[0] < stop]

    def _open_with(self, telling: Telling, *, alone: bool) -> None:
        """|At their meeting in Lima|, the two presidents signed a pact: those met who did it; |In a call with the premier|,
        the minister urged restraint: he may do so `alone` who met somebody"""
        if not alone and (telling.type != "meeting" or self.lower[telling.first - 1] not in _SUMMONING):
            return
        end = self.clauses.sentence(telling.at)[1]
        comma = self.tags.find(",", telling.end, end)
        verb = (
            next((v for i in range(comma, end) if (v := self.clauses.verb(i)) is not None), None)
            if comma > 0
            else None
        )
        if verb is None or verb.form != "finite":
            return
        parties = [p for group in self.clauses.subject(verb.first) for p in self.parties.of(*group)]
        people = [p for p in parties if p.kind in ("person", "people", "group")]
        if alone or len(people) > 1 or any(self.tags[p.head] == "L" for p in people):
            telling.add("agent", people)
