"""Figures of speech: triggers that tell of nothing beside certain nouns, which are data (figures.tsv).

|killed| the plan, a row |exploded|, an |attack| on free speech      no violence is done to or by what has no body
|withdrew| from the race, |shot| the film, |besieged| by fans        entries "figure" of triggers.tsv, with what they need
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import TAKING, VIOLENT
from newsmodel.extract.events.mention import Party
from newsmodel.lexicon.triggers import Trigger, Triggers

__all__ = ["Figures"]

# What is done to, or by, bodies and buildings; money and ideas can be stolen too.
_BODILY = (VIOLENT | TAKING | {"siege"}) - {"robbery"}
# Who dies of it may die of anything: a |dispute| over cattle killed six; those who protest over |prices| clash.
_DEADLY = frozenset("kill injure wound hurt maim clash".split())
_DONE_TO = ("of", "mod", "gen")
_BEASTS = frozenset(["animal", "contagion", "ailment"])
_STRUGGLES = frozenset(
    ["fight", "battle"]
)  # their fight |for safer schools|; but: the battle |for the bridge|
_AIMED = ("on", "against", "at", "upon")


class Figures:
    """Tells figures of speech of one text by the parties of a trigger: slot → what fills it."""

    def __init__(self, triggers: Triggers, lower: list[str]) -> None:
        self._triggers = triggers
        self._lower = lower

    def made_by(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Whether an entry "figure" finds the nouns that it needs."""
        if trigger.lemma == "kill" and any(p.type for p in slots.get("subj", ())):
            return False  # a |bomb| killed six cows
        for slot, of in trigger.needs:
            parties = slots.get(slot)
            if not parties or not all(of in self._of(p) or of in p.classes for p in parties):
                return False  # the blast killed |two men and forty sheep|
        return True

    def is_verb(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """killed |the plan|, hijacked |the debate|; |a row| exploded"""
        if trigger.type not in _BODILY:
            return False
        if self.are_abstract(slots.get("obj", [])):
            return True
        return trigger.lemma not in _DEADLY and self.are_abstract(slots.get("subj", []))

    def is_noun(self, trigger: Trigger, end: int, slots: dict[str, list[Party]]) -> bool:
        """an attack on |the plan|; but: the raid in Lima was called an attack on |democracy|"""
        if trigger.type not in _BODILY or self._lower[end : end + 1] == []:
            return False
        of = [p for slot in _DONE_TO for p in slots.get(slot, ())]
        if of and all(not _BEASTS.isdisjoint(self._of(p) | p.classes) for p in of):
            return True  # the slaughter of |600 hogs|, 160 incidents of |cholera|
        if self._lower[end] == "for" and trigger.lemma in _STRUGGLES:
            return all(p.kind == "thing" and not p.classes and p.draft is None for p in slots.get("for", ()))
        aimed = slots.get(self._lower[end], []) if self._lower[end] in _AIMED else []
        return self.are_abstract(aimed)

    def are_abstract(self, parties: list[Party]) -> bool:
        """Whether there are parties, and all are ideas, plans, prices and other things that no hand can touch."""
        return bool(parties) and all("abstract" in self._of(p) for p in parties)

    def _of(self, party: Party) -> set[str]:
        if party.draft is not None or party.place is not None:
            return set()
        last = party.end - 1 if self._lower[party.head + 1 : party.head + 2] == ["of"] else party.head
        return self._triggers.figures(self._lower[last - 1], self._lower[last])  # thousands of |birds|
