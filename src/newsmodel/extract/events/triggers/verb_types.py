"""Verb types: what type the event of a trigger verb has, by who did it, to whom and with what.

police |opened fire on| a crowd        force against protesters
gunmen |opened fire on| a crowd        a shooting
a drone |fired on| a crowd             a drone strike
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import FROM_AFAR, PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties.actor_parties import OFFICIAL
from newsmodel.extract.events.triggers.verb_statuses import VerbStatuses

__all__ = ["VerbTypes", "of_state"]

_PROTESTING = frozenset("protesting demonstrating marching rallying picketing".split())
_SHOOTING = frozenset(
    f"verb:{lemma}"
    for lemma in ("shoot", "shoot at", "shoot dead", "gun down", "open fire on", "fire at", "fire on")
)
_FLYING = frozenset(["aircraft", "drone", "missile"])
_DOWNED = frozenset(["verb:down", "verb:shoot down", "verb:intercept"])
_REMOVING = frozenset(
    f"verb:{lemma}" for lemma in "remove oust dismiss sack unseat topple depose recall fire".split()
)
_VOTING = frozenset(["voted", "vote", "votes", "voting"])
_STRIKING = frozenset("striking protesting demonstrating marching".split())
_TAKING_PART = (["taking", "part", "in"], ["participating", "in", "a"])


class VerbTypes(VerbStatuses):
    """Says of what type the events of verbs are."""

    def _sharpen(self, telling: Telling) -> None:
        """The type, by who did it and with what."""
        if telling.type == "force_against_protest":
            if not of_state(telling.roles["agent"]):
                telling.type = "shooting"  # |militants| opened fire on a crowd
            elif self._are_pupils(telling):
                telling.type = "shooting" if telling.rule in _SHOOTING else "attack"
        elif telling.type in ("shooting", "attack") and self._is_at_protest(telling):
            telling.type = "force_against_protest"
        elif telling.type == "appointment" and telling.rule in _REMOVING and self._is_voted(telling.at):
            telling.type = "legislation"  # deputies |voted to remove| the prime minister
        elif telling.rule in _DOWNED and telling.type in FROM_AFAR and telling.status == "happened":
            telling.status = "attempted"  # two drones |were shot down| near a base
        elif telling.rule == "verb:explode" and self._is_of_firm(telling):
            telling.type, telling.roles["instrument"], telling.roles["agent"] = "accident", [], []
        elif telling.type == "protest_dispersal" and self._are_vessels(telling):
            telling.type = "attack"  # the coast guard fired water cannon at |two boats|
        implied = next((p.type for p in telling.roles["instrument"] if p.type in VIOLENT), "")
        if telling.type == "evacuation" and self._are_villagers(telling):
            telling.type = "rescue"  # |431,000| were evacuated from low-lying villages
        if telling.type == "attack" and self._is_from_the_air(telling):
            telling.type, telling.strong = "air_strike", True
        if telling.type == "attack" and implied:
            telling.type, telling.strong = implied, True  # |a stray shell| injured three
        elif telling.type in ("force_against_protest", "shooting") and implied in FROM_AFAR:
            telling.type = implied  # |a drone| fired on a crowd: no police does that

    def _is_of_firm(self, telling: Telling) -> bool:
        """|SpaceX's rocket| exploded over the sea: no weapon"""
        owners = [p.draft for p in telling.roles["instrument"]]
        return bool(owners) and all(d is not None and d.kind in ("company", "organisation") for d in owners)

    def _is_from_the_air(self, telling: Telling) -> bool:
        """|the air force| hit 30 targets; not: shot down a helicopter"""
        flying = any(not _FLYING.isdisjoint(p.classes) for p in telling.roles["target"])
        return not flying and any("air_force" in p.classes for p in telling.roles["agent"])

    def _are_villagers(self, telling: Telling) -> bool:
        """Whether people are taken out of danger of whom nothing is told but how many they are."""
        fled = telling.roles["target"]
        number = bool(fled) and all(self.tags[p.head] in "#Q" and p.draft is None for p in fled)
        return number and not telling.roles["agent"]

    def _is_voted(self, at: int) -> bool:
        """|voted| on Friday |to| remove the premier"""
        governing = self.clauses.verb_before(at - 1, self.clauses.sentence(at)[0])
        return self.lower[at - 1] == "to" and governing is not None and self.lower[governing.head] in _VOTING

    def _are_vessels(self, telling: Telling) -> bool:
        """Whether all that is hit is at sea, where nobody marches."""
        targets = telling.roles["target"]
        return bool(targets) and all("vessel" in p.classes for p in targets)

    def _is_at_protest(self, telling: Telling) -> bool:
        """police fired at villagers |protesting| against a mine, shot nine |taking part in a march|"""
        agents, targets = telling.roles["agent"], telling.roles["target"]
        if not (agents and of_state(agents) and targets):
            return False
        if any(not _STRIKING.isdisjoint(self.lower[p.first : p.head]) for p in targets):
            return True  # fired at |striking| miners
        at = max(p.end for p in targets)
        behind = self.lower[at : at + 3]
        if behind[:1] and behind[0] in _PROTESTING:
            return True
        where = (
            at + 1 if behind[:1] == ["attending"] else at + 3 if behind in _TAKING_PART else len(self.lower)
        )
        noun = self.noun_at.get(self.analysis.noun_group_of[where]) if where < len(self.lower) else None
        return noun is not None and noun.type in PROTESTS

    def _are_pupils(self, telling: Telling) -> bool:
        """Three |students| were shot: nobody says that they protested, or that a force of the state did it"""
        crowd = [p for p in telling.roles["target"] if "crowd" in p.classes]
        pupils = bool(crowd) and all(self.lower[p.head] in ("student", "students") for p in crowd)
        return pupils and not telling.roles["agent"]


def of_state(agents: list[Party]) -> bool:
    """Whether nobody is named as doer, or a force of a state is."""
    return not agents or any(p.classes & OFFICIAL for p in agents)
