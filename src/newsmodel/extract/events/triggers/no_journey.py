"""No journey: verbs of going that tell of no visit, march or withdrawal where they stand.

landed in |hot water|, was still touring          nobody got anywhere
was |flown to| Miami                              taken there
|He| marched into the office                      one person is no march
"""

from __future__ import annotations

from newsmodel.extract.events.triggers.light_verbs import LightVerbs
from newsmodel.lexicon.triggers import Trigger

__all__ = ["STANDING", "NoJourney"]

STANDING = frozenset("in at near on outside inside between along behind opposite within about just".split())
_CARRYING = ("fly", "take", "bring", "carry", "transport")


class NoJourney(LightVerbs):
    """Tells what verbs of going say that is no journey."""

    def _is_no_journey(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """landed in |hot water|, |He| marched into the office, |leaving| shops empty"""
        if trigger.type == "visit":
            return self._is_no_visit(trigger, end, passive)
        if trigger.type == "demonstration":
            return trigger.lemma == "march" and self._is_of_one()
        if trigger.type == "withdrawal" and trigger.lemma == "leave":
            # , |leaving| shops empty
            return self.tags[end - 1] == "g" and self.tags[end - 2 : end - 1] == ","
        return False

    def _is_no_visit(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """landed in |hot water|, was still |touring|, was |flown to| Miami, was travelling |with her sons|"""
        if trigger.after == ("in",) and trigger.lemma.startswith("land"):
            return not self._is_somewhere(end)
        if trigger.lemma == "tour":
            return not self._is_journey(passive)
        if self.frames.frame.verb.passive and trigger.lemma.startswith(_CARRYING):
            return True  # was handed over and |flown to| Miami: taken there
        return trigger.lemma in ("travel", "fly") and not self._is_bound_for()

    def _is_somewhere(self, at: int) -> bool:
        """landed in |Lima|; not: landed in |hot water|"""
        group = self.clauses.group(at) if at < len(self.tags) else None
        parties = self.parties.of(*group) if group is not None else []
        return any(p.place is not None or p.draft is not None for p in parties)

    def _is_bound_for(self) -> bool:
        """flew |to Paris|, travelled |on Monday to meet| him; not: was travelling with her sons"""
        frame = self.frames.frame
        around = [*frame.objects, *(group for prep, group in frame.complements if prep != "with")]
        return any(p.place is not None or p.draft is not None for p in self.slots.parties_of(around))

    def _is_journey(self, passive: bool) -> bool:
        """toured |the region|, is touring |in Asia|; not: the band was still touring"""
        frame = self.frames.frame
        around = [*frame.objects, *(frame.subjects if passive else ())]
        around += [group for prep, group in frame.complements if prep in STANDING]
        return any(p.kind != "person" for p in self.slots.parties_of(around))

    def _is_of_one(self) -> bool:
        """|He| marched into the office: one person is no march"""
        subjects = self.frames.frame.subjects
        return len(subjects) == 1 and self.lower[subjects[0][0]] in ("he", "she", "i")
