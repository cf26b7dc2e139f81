"""Taken in: event nouns that tell of the same as the verb that they stand by.

held |talks|                              inside the verb phrase
chaired |a meeting of the council|        its object
lifted |the embargo on Karvia|            what is taken back
convicted of |the murder|                 what somebody stands trial for
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.kinds import MUTUAL, PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.on_the_spot import OnTheSpot
from newsmodel.lexicon.triggers import Trigger

__all__ = ["TakenIn"]

# What a concession takes back.
_TAKEN_BACK = frozenset(["sanctions", "restriction", "siege", "suspension"])
_FOR = frozenset(["for", "of", "with", "over", ""])


class TakenIn(OnTheSpot):
    """Gives verbs what the nouns by them tell."""

    def _swallow(self, telling: Telling, first: int, end: int) -> None:
        """held |talks|: the noun inside a verb phrase tells of the same; its phrases count for the verb."""
        for j in range(first + 1, end):
            number = self.analysis.noun_group_of[j]
            noun = self.noun_at.get(number) if number >= 0 else None
            if noun is not None and noun.first < end:
                for role, parties in noun.roles.items():
                    if role == "agent" and telling.type in PROTESTS and telling.roles["agent"]:
                        continue  # prisoners |began a hunger strike| over beatings by guards
                    # cancelled a visit by |the minister|: what is called off is called off to whoever was to do it
                    away = role == "agent" and telling.type == "suspension"
                    telling.add("target" if away else role, parties)
                self.dropped.add(id(noun))
                if telling.type != "call":
                    telling.place = telling.place or noun.place

    def _take_in(self, telling: Telling, groups: list[Group]) -> None:
        """chaired |a meeting of the council|: the event that is the object of a verb for it tells of the same"""
        for first, _ in groups:
            noun = self.noun_at.get(self.analysis.noun_group_of[first])
            if noun is None:
                continue
            if telling.type == "suspension" and noun.type in MUTUAL:
                # |talks between Karvia and the rebels| were broken off
                telling.add("target", [*noun.roles["agent"], *noun.roles["target"]])
                self.dropped.add(id(noun))
            if (
                telling.type == "concession"
                and noun.type in _TAKEN_BACK
                and not (noun.definite and noun.when_near)
            ):
                # lifted |the embargo on Karvia|: whom it was on
                telling.add("target", noun.roles["target"])
                self.dropped.add(id(noun))
            if noun.type == telling.type and not telling.harm:
                for role, parties in noun.roles.items():
                    telling.add(role, parties)
                telling.place = telling.place or noun.place
                # |the deal| was signed in Sarn: the one that was told before
                telling.definite = telling.definite or (noun.definite and self.frames.frame.passive)
                telling.tolls += noun.tolls
                # a grenade thrown into a bar |killed| two: what it did, the throwing did
                self.noun_at[self.analysis.noun_group_of[first]] = telling
                self.dropped.add(id(noun))
                self.told_by[id(noun)] = telling

    def _suspects(self, telling: Telling, groups: list[tuple[str, Group]]) -> None:
        """convicted of |the murder|, arrested in connection with |the attack|: who stands for it is its agent"""
        for prep, (first, _) in groups:
            crime = self.noun_at.get(self.analysis.noun_group_of[first])
            if crime is not None and prep in _FOR and crime.type in VIOLENT and crime.status != "attempted":
                crime.add("agent", [p for p in telling.roles["target"] if p.kind in HUMAN])

    def _noun_inside(self, parties: list[Party], trigger: Trigger) -> bool:
        """denounced |the attack|: a verb whose object is an event tells of no event of its own, if it is no strong one."""
        if trigger.strong or trigger.after:
            return False
        return any(self.analysis.noun_group_of[p.head] in self.noun_at for p in parties)
