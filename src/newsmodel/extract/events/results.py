"""Results: what a participle says to have come of the act told before it in the sentence: part of it, wherever it was.

Rebels attacked a post, |killing| two, |torching| a lorry     of the attack
A quake struck the island, |toppling| houses                  of the quake
Four men tried to get in, triggering |a gun battle|           of the attack that they had come for
Police stormed the camp, |arresting| 40                       an act of its own
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.text.analysis import Analysis

__all__ = ["find_results"]

_HARM = frozenset(["killed", "wounded", "hit", "missing"])
_DAMAGE = frozenset(["property_destruction", "arson", "fire"])
_LINKS = frozenset(',&r"')
_CAUSING = frozenset(
    "triggering sparking igniting causing provoking prompting unleashing starting setting".split()
)
_CAUSED = frozenset(["armed_clash", "shooting"]) | DISASTERS
_DETERMINED = 4  # tokens from "triggering" to the noun: triggering |a fierce gun battle|


def find_results(analysis: Analysis, tellings: list[Telling]) -> None:
    """Gives each telling of a result, as its `base`, the telling of what it came of.

    `tellings` stand in order of the text.
    """
    base: Telling | None = None
    for telling in tellings:
        if base is not None and analysis.sentence_of[base.at] != analysis.sentence_of[telling.at]:
            base = None
        if base is not None and _is_result(analysis, telling):
            telling.base = base
            if telling.verb and base.roles["agent"]:
                telling.roles["agent"] = []  # attacked a convoy led by |the army|, killing two: it did not
        elif telling.type in VIOLENT | DISASTERS and telling.status != "hypothetical":
            base = telling


def _is_result(analysis: Analysis, telling: Telling) -> bool:
    if telling.verb:
        return _does_harm(telling) and _hangs(analysis, telling.at)
    if telling.type not in _CAUSED or telling.definite:
        return False
    before = range(telling.first - 1, max(0, telling.first - _DETERMINED), -1)
    return any(analysis.lower[i] in _CAUSING and _hangs(analysis, i) for i in before)


def _does_harm(telling: Telling) -> bool:
    """Whether a verb only says what harm came: killing two, setting the roof ablaze; not: arresting 40, taking a town"""
    hurt = telling.harm or any(toll.kind in _HARM for toll in telling.tolls)
    return hurt or telling.type in _DAMAGE


def _hangs(analysis: Analysis, at: int) -> bool:
    """struck the town, |killing| two and |wounding| six: a bare -ing form behind a comma or "and" """
    number = analysis.verb_group_of[at]
    if number < 0 or analysis.tags[at] != "g":
        return False
    verb = analysis.verb_groups[number]
    return verb.form == "gerund" and not verb.progressive and analysis.tags[verb.first - 1] in _LINKS
