"""Sides: the two of a kind that "both" and "the two" stand for.

talks between [the two sides]       the two actors named most before
[both countries]                    the two states
[the two ministers]                 the two persons named last
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from newsmodel.extract.actor_kinds import GROUPS, STATES
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.actor_parties import classes_of
from newsmodel.extract.referents import Draft, Referents

__all__ = ["Sides"]

_PERSONS = frozenset(
    "ministers leaders presidents officials men diplomats envoys premiers chancellors".split()
)
_SIDES = _PERSONS | frozenset(
    "sides parties countries nations states governments armies forces groups factions".split()
)
_COUNTS = {"two": 2, "three": 3, "four": 4}
_SENTENCE = 60  # tokens
_BACK = 400  # tokens in which "the two sides" are looked for


class Sides:
    """Finds the two sides."""

    def __init__(self, lower: list[str], referents: Referents) -> None:
        self.lower = lower
        self.referents = referents

    def are_meant(self, first: int, head: int) -> bool:
        """Whether a noun group speaks of two sides: |both countries|, |the two ministers|"""
        lower = self.lower
        pair = lower[first : head + 1]
        if len(pair) == 2 and pair[0] == "the" and pair[1] in _COUNTS:
            return True
        return len(pair) < 4 and lower[head] in _SIDES and (pair[0] == "both" or pair[:2] == ["the", "two"])

    def of(self, first: int, end: int, speaker_at: Callable[[int], Draft | None]) -> list[Party]:
        """|the two sides|, both countries: those two of a kind that were named most before, as parties of their own"""
        noun = self.lower[end - 1]
        if noun in _COUNTS:
            return self._so_many(first, end, _COUNTS[noun])
        if noun in _PERSONS:
            return self._both_persons(first, end)
        kinds = STATES if noun in ("countries", "nations", "states", "governments") else GROUPS
        named: Counter[str] = Counter()
        for mention in self.referents.within(max(0, first - _BACK), first)[::-1]:
            draft = mention.referent
            if isinstance(draft, Draft) and draft.kind in kinds and draft.kind != "media":
                named[draft.id] += 1
        speaker = speaker_at(first)
        if speaker is not None:
            named.pop(speaker.id, None)  # the lawyers accused |both sides|
        pair = [self.referents.drafts[id] for id, _ in named.most_common(2)]
        if len(pair) < 2 or (kinds is STATES and pair[0].country == pair[1].country):
            return []
        found = []
        for draft in pair:
            party = Party(first, end, end - 1, "group", draft, draft.id)
            party.silent = party.known = True
            party.classes = classes_of(draft)
            found.append(party)
        return found

    def _so_many(self, first: int, end: int, count: int) -> list[Party]:
        """A spoke with B and C. |The three| will meet: the persons named in the sentence before, if they are so many"""
        start = first
        for _ in range(2):  # back over the stop before, to the one before that
            start = next(
                (i for i in range(start - 1, max(0, start - _SENTENCE), -1) if self.lower[i] == "."), 0
            )
        named: dict[str, Draft] = {}
        for mention in self.referents.within(start, first):
            if isinstance(mention.referent, Draft) and mention.referent.kind == "person":
                named.setdefault(mention.referent.id, mention.referent)
        return [self._person(first, end, draft) for draft in named.values()] if len(named) == count else []

    def _person(self, first: int, end: int, draft: Draft) -> Party:
        party = Party(first, end, end - 1, "person", draft, draft.id)
        party.silent = party.known = True
        party.classes = classes_of(draft)
        party.low = party.high = 1
        return party

    def _both_persons(self, first: int, end: int) -> list[Party]:
        """|the two ministers| last spoke on March 14: the two persons named last"""
        found: dict[str, Party] = {}
        for mention in self.referents.within(max(0, first - _BACK), first)[::-1]:
            draft = mention.referent
            if isinstance(draft, Draft) and draft.kind == "person" and draft.id not in found:
                found[draft.id] = self._person(first, end, draft)
                if len(found) == 2:
                    return list(found.values())[::-1]
        return []
