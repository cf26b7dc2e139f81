"""Verb left out: the numbers behind a verb of harm that it holds for too, though it is not said again.

Six people died in Sarn, |four in Belo| and |two others in Killa|        more of them, elsewhere
A boy was shot in the leg, |a girl| in the arm                           more of them, hurt elsewhere
four people were shot, |one fatally|                                     a part of them, who died of it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.parties.number import value_of
from newsmodel.extract.events.tolls.counted import Counted

__all__ = ["VerbLeftOut"]


class VerbLeftOut(Counted):
    """Reads the numbers of those of whom the verb is left out."""

    def _fatally(self, at: int) -> int:
        """The number before "fatally" in the rest of the clause."""
        for i in range(at, min(at + 8, len(self.lower))):
            if self.lower[i] == "fatally" and i:
                of = 3 if self.lower[i - 2 : i] == ["of", "them"] else 1  # four |of them| fatally
                return value_of(self.lower[i - of]) or 0
            if self.tags[i] == ".":
                break
        return 0

    def _in_other_parts(self, at: int) -> int:
        """A boy was shot in the leg, |a girl| in the arm and |two men| in the foot: those of whom the verb is left out"""
        found, p = 0, at
        while self.tags[p : p + 1] == "i" and (body := self.clauses.group(p + 1)) is not None:
            q = body[1]
            while self.tags[q : q + 1] in (",", "&"):
                q += 1
            group = self.clauses.group(q) if q > body[1] else None
            if group is None or self.lower[group[1] : group[1] + 1] != [self.lower[p]]:
                break
            people = [party for party in self.parties.of(*group) if party.kind in HUMAN]
            found += sum(party.low or 0 for party in people)
            p = group[1]
        return found

    def _in_other_places(self, at: int) -> int:
        """Six people died in Sarn, |four in Belo| and |two others in Killa|, 17 from one clan and |eight from the other|: those of
        whom the verb is left out"""
        found, p = 0, at
        while self.tags[p : p + 1] == "i" and (where := self.clauses.group(p + 1)) is not None:
            q = where[1]
            while self.tags[q : q + 1] in (",", "&"):
                q += 1
            end = q + 1
            while self.lower[end : end + 1] in (["others"], ["more"], ["people"], ["other"]):
                end += 1
            number = value_of(self.lower[q]) if q > where[1] and q < len(self.lower) else None
            if number is None or self.lower[end : end + 1] not in (
                ["in"],
                ["at"],
                ["near"],
                ["from"],
                ["on"],
            ):
                break
            found += number
            p = end
        return found
