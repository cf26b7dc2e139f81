"""Sickness: deaths that no hand dealt.

Ten people |died| of cholera in Lima; the flu |killed| nine; 40 new |deaths|      an epidemic, where an infection is named
The singer |died| of cancer; the |death| of 300 swans                             no event
A guard |died| of an infection after he was shot                                  an attack
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.kinds import DYING, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.triggers.status import NO_EVENT
from newsmodel.lexicon.triggers import Triggers
from newsmodel.text.analysis import Analysis

__all__ = ["tell_sickness_apart"]

_DEATHS = (*DYING, "verb:kill", "verb:perish", "noun:death", "noun:fatality", "toll")
_ILL = ("contagion", "ailment")


def tell_sickness_apart(analysis: Analysis, triggers: Triggers, tellings: list[Telling]) -> None:
    """Turns deaths into those of an epidemic, or into nothing, where what the people died of is an illness."""
    ill = _Sickness(analysis, triggers)
    if not ill.named:
        return
    violent = {analysis.sentence_of[t.at] for t in tellings if t.type in VIOLENT and not _is_death(t)}
    for telling in tellings:
        sentence = analysis.sentence_of[telling.at]
        if not _is_death(telling) or sentence in violent:
            continue
        illness = ill.of(sentence, alone=violent.isdisjoint((sentence - 1,)))
        if illness == "contagion":
            telling.type, telling.strong = "epidemic", False
        elif illness == "ailment":
            telling.status = NO_EVENT


def _is_death(telling: Telling) -> bool:
    """Whether a telling says that people died, and of nobody who killed them."""
    killers = [p for p in telling.roles["agent"] if p.draft is not None or p.kind in HUMAN]
    return telling.type == "attack" and telling.rule.startswith(_DEATHS) and not killers


class _Sickness:
    """Where a text names illnesses: sentence → contagion or ailment."""

    def __init__(self, analysis: Analysis, triggers: Triggers) -> None:
        self.named: dict[int, str] = {}
        lower = analysis.lower
        for i in analysis.where(triggers.illnesses):
            found = triggers.figures(lower[i - 1] if i else "", lower[i])
            kind = next((kind for kind in _ILL if kind in found), "")
            if kind and self.named.get(analysis.sentence_of[i]) != "contagion":
                self.named[analysis.sentence_of[i]] = kind

    def of(self, sentence: int, *, alone: bool) -> str:
        """What is named in the sentence, or in the one before it where nothing violent is told there."""
        return self.named.get(sentence) or (self.named.get(sentence - 1, "") if alone else "")
