"""Figures of speech: triggers that tell of nothing beside certain nouns, which are data (figures.tsv).

|killed| the plan, a row |exploded|, an |attack| on free speech      no violence is done to or by what has no body
|withdrew| from the race, |shot| the film, |besieged| by fans        entries "figure" of triggers.tsv, with what they need
a |barrage| of questions, the |trial| of a vaccine                   nouns that tell of something else by what they are of
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import TAKING, VIOLENT
from newsmodel.extract.events.mention import Party
from newsmodel.lexicon.triggers import Trigger, Triggers
from newsmodel.text.analysis import Analysis

__all__ = ["Figures"]

# What is done to, or by, bodies and buildings; money and ideas can be stolen too.
_BODILY = (VIOLENT | TAKING | {"siege"}) - {"robbery"}
# Who dies of it may die of anything: a |dispute| over cattle killed six; those who protest over |prices| clash.
_DEADLY = frozenset("kill injure wound hurt maim clash".split())
_DONE_TO = ("of", "mod", "gen")
_BEASTS = frozenset(["animal", "contagion", "ailment"])
_STRUGGLES = frozenset(["fight", "battle"])
_SALVOS = frozenset("barrage volley salvo hail fusillade bombardment broadside onslaught".split())
_MUTINIES = frozenset("revolt rebellion mutiny uprising insurrection".split())
# What falls down by itself, and what is let go: other things collapse and are released in words only.
_FALLING = frozenset("building span transport slope post boiler works property land base rubble".split())
_LET_GO = frozenset("vessel transport body crew aircraft".split())
_ACCUSED = frozenset("crime event prosecution suspect".split())
# How one is attacked in words.
_IN_WORDS = frozenset(
    "stinging scathing blistering withering verbal outspoken veiled vitriolic furious impassioned sarcastic thinly-veiled "
    "scornful satirical".split()
)
_TROUBLES = frozenset(["abstract", "hardship", "law", "measure", "plan"])
_OF_THINGS = {"collapse": _FALLING, "release": _LET_GO, "trial": _ACCUSED, "disappearance": _LET_GO}
_QUARTERS = frozenset("north south east west centre center".split())
_QUANTITIES = frozenset(
    "millions billions hundreds thousands dozens scores mass masses number numbers wave waves lot lots host raft string many most "
    "some all half plenty bulk variety range array".split()
)
_AIMED = ("on", "against", "at", "upon")


class Figures:
    """Tells figures of speech of one text by the parties of a trigger: slot → what fills it."""

    def __init__(self, triggers: Triggers, analysis: Analysis) -> None:
        self._triggers = triggers
        self._analysis = analysis
        self._lower = analysis.lower

    def made_by(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Whether an entry "figure" finds the nouns that it needs."""
        if trigger.lemma == "kill" and any(p.type for p in slots.get("subj", ())):
            return False  # a |bomb| killed six cows
        if trigger.needs == () and any(p.type for p in slots.get("subj", ())):
            return False  # two |missiles| hit the target
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
        of = [p for slot in _DONE_TO for p in slots.get(slot, ())]
        if trigger.lemma in _OF_THINGS:
            return self._is_of_things(trigger.lemma, slots)
        if trigger.type not in _BODILY or self._lower[end : end + 1] == []:
            return False
        if trigger.lemma in _SALVOS and of and all("talk" in self._of(p) for p in of):
            return True  # a barrage of |questions|
        if trigger.lemma in _MUTINIES:
            return self._are_insiders(slots)
        if trigger.lemma == "attack" and self._lower[end - 2] in _IN_WORDS:
            return True  # a |stinging| attack on the referee
        if of and all(not _BEASTS.isdisjoint(self._of(p) | p.classes) for p in of):
            return True  # the slaughter of |600 hogs|, 160 incidents of |cholera|
        if trigger.lemma in _STRUGGLES:
            return self._is_struggle(self._lower[end], slots.get(self._lower[end], []))
        if trigger.lemma == "war" and self._lower[end] in _AIMED:
            return self._is_war_on_things(slots.get(self._lower[end], []))
        aimed = slots.get(self._lower[end], []) if self._lower[end] in _AIMED else []
        return self.are_abstract(aimed)

    def _is_of_things(self, lemma: str, slots: dict[str, list[Party]]) -> bool:
        """the collapse of |the firm|, a collapse in |prices|, the release of |the album|, the trial of |a new drug|; but: the
        collapse of |a bridge|, the release of |the ship|, the trial of |the mayor|"""
        real = _OF_THINGS[lemma]
        slots_of = ("of", "gen", "in") if lemma == "collapse" else ("of", "gen")
        parties = [p for slot in slots_of for p in slots.get(slot, ())]
        firms = lemma == "collapse"
        return bool(parties) and all(
            (p.kind == "thing" or (firms and "lender" in self._of(p)) or "data" in self._of(p))
            and (p.draft is None or (firms and p.draft.kind == "company"))
            and p.place is None
            and (p.draft is not None or self._analysis.tags[p.head] != "P")
            and not p.classes & real
            for p in parties
        )

    def _are_insiders(self, slots: dict[str, list[Party]]) -> bool:
        """a revolt by |shareholders|, a rebellion among |backbenchers|: they vote, they do not riot"""
        rebels = [p for slot in ("by", "among", "of", "from", "gen", "mod") for p in slots.get(slot, ())]
        return bool(rebels) and all("insider" in self._of(p) for p in rebels)

    def _is_war_on_things(self, against: list[Party]) -> bool:
        """a war on |plastic|, on |elephants|, against |drugs|"""
        idle = {"thing", "abstract", "animal", "hardship", "contagion", "ailment", "talk"}
        return bool(against) and all(not idle.isdisjoint(self._of(p) | p.classes) for p in against)

    def _is_struggle(self, prep: str, matters: list[Party]) -> bool:
        """their fight |for safer schools|, a battle |over funding|, the fight |against drought|"""
        if prep == "for":
            return bool(matters) and all(
                (p.kind == "thing" and not p.classes and p.draft is None) or "stake" in self._of(p)
                for p in matters
            )
        if prep not in ("over", "against"):
            return False
        return bool(matters) and all(not _TROUBLES.isdisjoint(self._of(p) | p.classes) for p in matters)

    def are_abstract(self, parties: list[Party]) -> bool:
        """Whether there are parties, and all are ideas, plans, prices and other things that no hand can touch."""
        return bool(parties) and all("abstract" in self._of(p) for p in parties)

    def _of(self, party: Party) -> set[str]:
        """The figures that a party makes with verbs; a company is a lender, and what no list knows is a thing."""
        if party.draft is not None:
            return {"lender"} if party.draft.kind == "company" else set()
        if party.place is not None:
            return set()
        last = self._last(party)
        found = self._triggers.figures(self._lower[last - 1], self._lower[last])
        unknown = party.kind == "thing" and not party.concrete and not party.type
        if found or not unknown or self._analysis.tags[last] not in "NL" or self._lower[last] in _QUARTERS:
            return found
        return {"thing"}

    def _last(self, party: Party) -> int:
        """thousands of |birds|, a mass of cold |air|: the noun that says what a quantity is of"""
        if self._lower[party.head + 1 : party.head + 2] != ["of"]:
            return party.head
        if party.end > party.head + 1:
            return party.end - 1
        if self._lower[party.head] not in _QUANTITIES:
            return party.head
        behind = self._analysis.noun_group_of[party.head + 2 : party.head + 3]
        return self._analysis.noun_groups[behind[0]].head if behind and behind[0] >= 0 else party.head
