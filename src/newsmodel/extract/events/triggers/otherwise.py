"""Otherwise: trigger verbs that say something else where they stand.

is going |to win|                         no journey
would fight |corruption|                  no battle
came under fire |over| her words          no shots
ordered soldiers |to shoot|               nobody was sent
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.triggers.light_verbs import LightVerbs
from newsmodel.lexicon.triggers import Trigger

__all__ = ["Otherwise"]

_STANDING = frozenset("in at near on outside inside between along behind opposite within about just".split())
_FIGHTING = frozenset(
    "armed_group force troops military police navy post crowd mob rioter farmer soldiery".split()
)
_LAID_DOWN = frozenset(["law", "plan", "measure", "treaty", "election"])
_WON = frozenset(
    "retake take recapture capture seize hold regain defend repel push drive expel oust liberate topple overthrow dislodge secure "
    "wrest conquer".split()
)
_CARRYING = ("fly", "take", "bring", "carry", "transport")
_HELPING = frozenset("help assist search find locate look survey monitor film watch deliver aid".split())
_MATTERS = frozenset(["to", "on", "that"])  # agreed with Karvia |on| a plan
_BLAMED_FOR = frozenset(["over", "for"])
_OPINION = 8  # tokens


class Otherwise(LightVerbs):
    """Tells figures of speech from what verb triggers tell of."""

    def _is_said_otherwise(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """is going |to win|, was met |with scorn|, protested |that| ..., came under fire |over| her words: figures of speech"""
        if trigger.after[-1:] == ("to",) and self.analysis.verb_group_of[end : end + 1] not in ([-1], []):
            return True
        if trigger.lemma in ("meet", "meet with") and passive and trigger.type == "meeting":
            return True  # any attempt would be |met by| the navy
        if trigger.type == "visit" and trigger.after == ("in",) and trigger.lemma.startswith("land"):
            return not self._is_somewhere(end)
        if trigger.lemma == "sit down":
            return self.lower[end : end + 1] == ["for"]  # sat down |for| an interview
        if trigger.lemma in ("fight", "battle", "combat"):
            return self._is_cause(trigger) or self._is_struggle(end)
        if trigger.lemma in ("send", "dispatch") and trigger.type == "drone_strike":
            # sent a drone |to help| in the search
            return "to" in self._behind(end) and not _HELPING.isdisjoint(self._behind(end))
        if trigger.lemma == "clash":
            return self._is_dispute()
        if trigger.lemma == "demonstrate":
            return bool(self.frames.frame.objects) or self.lower[end : end + 1] in (["that"], ["how"])
        if trigger.lemma == "march" and trigger.type == "demonstration":
            return self._is_of_one()
        if trigger.lemma == "locate":
            # the office, |located| in the centre: where it stands; but: a bomb |was located| in a bag
            stands = passive and self.lower[end - 2] not in ("was", "were", "been")
            return stands and not _STANDING.isdisjoint(self.lower[end : end + 1])
        if trigger.lemma == "protest":
            return self.lower[end : end + 1] == ["that"]
        if trigger.lemma == "leave" and trigger.type == "withdrawal":
            return (
                self.tags[end - 1] == "g" and self.tags[end - 2 : end - 1] == ","
            )  # , |leaving| shops empty
        if trigger.lemma == "dismiss":
            # a figure that the ministry dismissed |as| fiction; not: dismissed |as| chief of staff
            behind = self.lower[end : end + 3]
            return "as" in behind and (not passive or self.tags[end + behind.index("as") + 1] in '"JDg')
        if trigger.type == "visit" and self.frames.frame.verb.passive and trigger.lemma.startswith(_CARRYING):
            return True  # was handed over and |flown to| Miami: taken there
        if trigger.lemma == "agree":
            # most people agreed |with the senator|; but: Karvia agreed with Orsenia |on| a plan
            behind = self._behind(end)
            return behind[:1] == ["with"] and _MATTERS.isdisjoint(behind)
        return trigger.lemma.startswith("come under") and not _BLAMED_FOR.isdisjoint(self._behind(end))

    def _is_somewhere(self, at: int) -> bool:
        """landed in |Lima|; not: landed in |hot water|"""
        group = self.clauses.group(at) if at < len(self.tags) else None
        parties = self.parties.of(*group) if group is not None else []
        return any(p.place is not None or p.draft is not None for p in parties)

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

    def _behind(self, end: int) -> list[str]:
        """The next words of the sentence; |on| Monday is no matter."""
        stop = min(self.clauses.sentence(end - 1)[1], end + _OPINION)
        return [self.lower[i] for i in range(end, stop) if self.tags[i + 1 : i + 2] != "Y"]

    def _is_commanded(self, objects: list[Group], end: int) -> bool:
        """ordered soldiers |to shoot|: what they are to do, where |ordered soldiers to the border| sends them"""
        at = objects[-1][1] if objects else end
        verb = self.clauses.verb(at) if at < len(self.tags) else None
        return verb is not None and verb.form == "infinitive"

    def _is_of_one(self) -> bool:
        """|He| marched into the office: one person is no march"""
        subjects = self.frames.frame.subjects
        return len(subjects) == 1 and self.lower[subjects[0][0]] in ("he", "she", "i")

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
