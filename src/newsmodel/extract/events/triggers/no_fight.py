"""No fight: verbs of fighting and beating that tell of no force where they stand.

would fight |corruption|, fought |to keep| control      an effort
beat |Peru|, beat her rival |by nine points|            a contest
attacked the government |over| rising rents             an argument
is hurting |the party|                                  nobody's body
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import ARMED, FORCES, GROUPS
from newsmodel.extract.events.triggers.no_journey import NoJourney
from newsmodel.lexicon.triggers import Trigger

__all__ = ["NoFight"]

_FIGHTING = frozenset(
    "armed_group force troops military police navy post crowd mob rioter farmer soldiery".split()
)
_LAID_DOWN = frozenset(["law", "plan", "measure", "treaty", "election"])
_WON = frozenset(
    "retake take recapture capture seize hold regain defend repel push drive expel oust liberate topple overthrow dislodge secure "
    "wrest conquer".split()
)
_FOLLOWING = 8  # tokens behind a verb of winning in which it is said by how much
_MARGINS = frozenset(
    "points votes goals goal runs wickets seconds lengths shots strokes tries penalties percent sets straight".split()
)
_TEAMS = frozenset("state company organisation media".split())
_BLAMED = (GROUPS - FORCES) | {"person"}


class NoFight(NoJourney):
    """Tells what verbs of fighting say that is no fight."""

    def _is_no_fight(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """fought |the blaze|, fought |to keep| control, she |fought back|, beat |Peru|, clashed |over the budget|"""
        match trigger.lemma:
            case "fight" | "battle" | "combat" if trigger.pos == "verb":
                if self.lower[end : end + 1] == ["back"]:
                    return not self._is_fight_of_forces()
                return self._is_cause(trigger) or self._is_struggle(end)
            case "fight back":
                return not self._is_fight_of_forces()
            case "hurt":
                return not passive and not self._is_of_bodies()
            case "beat":
                return self._is_contest(end, passive)
            case "attack":
                return not passive and self._is_blaming()
            case "clash":
                return self._is_dispute()
        return False

    def _is_cause(self, trigger: Trigger) -> bool:
        """would fight |corruption|, fought |the blaze|: no force"""
        objects = self.frames.frame.objects
        against = objects or [g for prep, g in self.frames.frame.complements if prep == "against"]
        sides = self.slots.parties_of(against)
        return bool(against) and all(
            p.kind == "thing" and p.draft is None and not p.classes & _FIGHTING for p in sides
        )

    def _is_struggle(self, end: int) -> bool:
        """the pilot fought |to keep| control; but: fought |to retake| the town, the rebels fought |to hold| it"""
        if self.lower[end : end + 1] != ["to"] or self.tags[end + 1 : end + 2] != "v":
            return False
        sides = self.slots.parties_of(self.frames.frame.subjects)
        forces = any(p.kind != "person" and p.classes & _FIGHTING for p in sides)
        return self.lower[end + 1] not in _WON and not forces

    def _is_fight_of_forces(self) -> bool:
        """the |villagers| fought back, the club fought back |against the army|; not: the hotels, she fought back"""
        frame = self.frames.frame
        sides = self.slots.parties_of(frame.subjects)
        forces = any(
            p.kind == "people" or p.classes & _FIGHTING or (p.draft is not None and p.draft.kind in ARMED)
            for p in sides
        )
        return forces or any(prep == "against" for prep, _ in frame.complements)

    def _is_of_bodies(self) -> bool:
        """hurt |two people|, a blast hurt |shoppers|; not: is hurting |the party|, prices hurt |the poor|"""
        frame = self.frames.frame
        if any(p.type or "event" in p.classes for p in self.slots.parties_of(frame.subjects)):
            return True
        return any(p.low for p in self.slots.parties_of(frame.objects))

    def _is_contest(self, end: int, passive: bool) -> bool:
        """beat |Peru|, beat them |3-1|, beat her rival |by nine points|: no blows"""
        behind = self.lower[end : end + _FOLLOWING]
        if any(_is_score(word) for word in behind) or not _MARGINS.isdisjoint(behind):
            return True
        if passive:
            return False
        beaten = self.slots.parties_of(self.frames.frame.objects)
        if any(p.draft is not None and p.draft.kind in _TEAMS for p in beaten):
            return True
        return any(p.place is not None for p in beaten) and all(p.draft is None for p in beaten)

    def _is_blaming(self) -> bool:
        """attacked the government |over| rising rents; not: rebels attacked the village |over| cattle"""
        frame = self.frames.frame
        if not any(prep == "over" for prep, _ in frame.complements):
            return False
        sides = self.slots.parties_of(frame.subjects)
        if any(p.classes & _FIGHTING for p in sides):
            return False
        blamed = self.slots.parties_of(frame.objects)
        return bool(blamed) and all(
            (p.draft is not None and p.draft.kind in _BLAMED) or "official" in p.classes for p in blamed
        )

    def _is_dispute(self) -> bool:
        """clashed |over the budget|; but: farmers clashed |with police| over prices"""
        sides = self.slots.parties_of(self.frames.frame.subjects)
        matters = False
        for prep, group in self.frames.frame.complements:
            found = self.slots.parties_of([group])
            if prep in ("over", "on", "about"):
                matters = (
                    matters or self.figures.are_abstract(found) or any(p.classes & _LAID_DOWN for p in found)
                )
            else:
                sides += found
        return matters and not any(p.classes & _FIGHTING for p in sides)


def _is_score(word: str) -> bool:
    """|3-1|, 21-17"""
    mine, _, theirs = word.replace("–", "-").partition("-")
    return mine.isdigit() and theirs.isdigit()
