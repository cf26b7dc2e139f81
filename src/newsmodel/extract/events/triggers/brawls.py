"""Brawls: clashes of a crowd with the police, by what was told before.

Farmers protesting in Sarn |clashed| with riot police.                                    a riot
Police dispersed protesters. Five officers were hurt in |the clashes|.                   a riot
Rebels clashed with the army near Sarn.                                                  a fight
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.text.analysis import Analysis

__all__ = ["tell_brawls_apart"]

_POLICE = frozenset(
    "police policeman policemen officer officers gendarmes gendarmerie constables bailiffs stewards".split()
)
_CROWDS = PROTESTS | {"protest_dispersal", "force_against_protest"}
_ARMED = frozenset(["armed_group", "military"])
_WORDS = (
    "verb:clash",
    "noun:clash",
    "verb:scuffle",
    "noun:scuffle",
    "noun:confrontation",
    "noun:skirmish",
    "verb:fight",
)
_NEAR = 3  # sentences


def tell_brawls_apart(analysis: Analysis, tellings: list[Telling]) -> None:
    """Turns clashes into a riot where a crowd is told of and those they were with are the police, or nobody is named."""
    crowd: Telling | None = None
    for telling in sorted(tellings, key=lambda t: t.first):
        if telling.type in ("armed_clash", "mob_violence") and telling.rule.startswith(_WORDS):
            if crowd is not None and _is_brawl(analysis, crowd, telling):
                telling.type = "riot"
        elif telling.type in _CROWDS and telling.status == "happened":
            crowd = telling
        elif telling.type in VIOLENT and not telling.harm:
            crowd = None


def _is_brawl(analysis: Analysis, crowd: Telling, telling: Telling) -> bool:
    sides = [*telling.roles["agent"], *telling.roles["target"]]
    if any(p.draft is not None and p.draft.kind in _ARMED for p in sides):
        return False
    distance = analysis.sentence_of[telling.at] - analysis.sentence_of[crowd.at]
    police = any(analysis.lower[p.head] in _POLICE for p in sides)
    if police:
        return distance <= (_NEAR if telling.definite else 1)
    return telling.definite and not sides and distance <= _NEAR
