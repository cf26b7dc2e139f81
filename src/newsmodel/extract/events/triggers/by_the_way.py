"""By the way: event nouns that tell of no event where they stand.

a coal |mine|, opened |a mine|                 dug, not laid
a |flood| of calls, a |blizzard| of tweets     a great many
came under |fire|, lit |fires|                 no fire broke out
died of |gunshot wounds|                       counted with the dead
two of them with |head injuries|               how people are, not what happened to them
"""

from __future__ import annotations

from newsmodel.extract.events.triggers.noun_words import NounWords
from newsmodel.lexicon.triggers import Trigger

__all__ = ["ByTheWay"]

_OVERWHELMING = frozenset(["flood", "storm", "natural_disaster"])
# What is done with a mine that is dug.
_WORKED = frozenset(
    "opened open opens opening reopened owned own owns run runs ran operated operates operate sold bought".split()
)
_NEAR = 6  # tokens from that to the mine
_MINES = frozenset(["mine", "mines"])
_INSIDE = frozenset(["in", "at", "inside", "from", "into", "of"])
_FALLING_IN = frozenset("collapsed collapses collapse collapsing caved caves flooded subsided closed".split())
_LIGHTING = frozenset("lit light lighting started starting starts set setting".split())
_OF_WOUNDS = (["died", "of"], ["died", "from"], ["dies", "of"], ["dying", "of"], ["dead", "of"])
_SUFFERED = frozenset("with of for from".split())


class ByTheWay(NounWords):
    """Tells apart event nouns that are said by the way."""

    def _is_by_the_way(self, trigger: Trigger, i: int, end: int, first: int) -> bool:
        """Whether an event noun stands for a mass, for how people are, or for what a crowd lights."""
        before = self.lower[max(0, first - 2) : first]
        if trigger.type in _OVERWHELMING and self._is_mass(end):
            return True
        if trigger.lemma.startswith("fire"):
            # came under “unprovoked” |fire|; blocked roads and |lit fires|
            under = trigger.lemma == "fire" and "under" in self.lower[max(0, i - 4) : i]
            return under or not _LIGHTING.isdisjoint(before[-1:])
        if trigger.lemma.endswith("wound") and before in _OF_WOUNDS:
            return True  # had died of |gunshot wounds|: counted with the dead
        # two of them |with head injuries|: how people are, not what happened to them
        return trigger.lemma == "injury" and not _SUFFERED.isdisjoint(before[-1:])

    def _is_mass(self, end: int) -> bool:
        """a flood |of| calls, a blizzard |of| tweets: a great many; but the floods |of 1993|, |of last May|"""
        if self.lower[end : end + 1] != ["of"] or end + 1 >= len(self.tags):
            return False
        return self.tags[end + 1] not in "#Y" and self.lower[end + 1] not in ("last", "this", "the")

    def _is_dug(self, i: int) -> bool:
        """a coal |mine|: listed as a place, not as a weapon; opened |a mine|: no weapon is opened or run; nine men died in
        |a mine|, when |a mine| collapsed"""
        if self.lower[i].startswith("mine") and not _WORKED.isdisjoint(self.lower[max(0, i - _NEAR) : i]):
            return True
        if self.lower[i] in _MINES:
            group = self.clauses.group(i)
            inside = group is not None and self.lower[group[0] - 1] in _INSIDE
            if inside or not _FALLING_IN.isdisjoint(self.lower[i + 1 : i + 4]):
                return True
        pair = f"{self.lower[i - 1]} {self.lower[i]}" if i else ""
        return self.triggers.is_listed(pair) and not self.triggers.noun_class(pair).type
