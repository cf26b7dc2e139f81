"""Brawls: clashes of a crowd with the police, by what was told before.

Farmers protesting in Sarn |clashed| with riot police.                                    a riot
Clashes broke out between protesters and police.                                          a riot
Men |fought| police on Sunday, throwing stones.                                           a riot
Police dispersed protesters. Five officers were hurt in |the clashes|.                   a riot
Rebels clashed with the army near Sarn.                                                  a fight
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import ARMIES
from newsmodel.extract.events.kinds import PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.text.analysis import Analysis

__all__ = ["tell_brawls_apart"]

_POLICE = frozenset(
    "police policeman policemen officer officers gendarmes gendarmerie constables bailiffs stewards".split()
)
_CROWDS = PROTESTS | {"protest_dispersal", "force_against_protest"}
_PEOPLE = frozenset("protesters rioter followers mob farmer worker".split())
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
    ordered = sorted(tellings, key=lambda t: t.first)
    riots = {analysis.sentence_of[t.at] for t in ordered if t.type == "riot" and t.status == "happened"}
    fights: set[str] = set()  # words by which fights between forces were told of
    for telling in ordered:
        if (
            telling.definite
            and telling.rule.partition(":")[2] in fights
            and not (telling.roles["agent"] or telling.roles["target"])
        ):
            continue  # soldiers clashed on the border. ... |The clash| was the worst since May.
        if telling.type in ("armed_clash", "mob_violence") and telling.rule.startswith(_WORDS):
            if (
                _is_of_crowd(analysis, telling)
                or (analysis.sentence_of[telling.at] in riots and _is_with_police(analysis, telling))
                or (crowd is not None and _is_brawl(analysis, crowd, telling))
            ):
                telling.type = "riot"
            else:
                fights.add(telling.rule.partition(":")[2])
        elif telling.type in _CROWDS and telling.status == "happened":
            crowd = telling
        elif telling.type in VIOLENT and not telling.harm:
            crowd = None


def _is_of_crowd(analysis: Analysis, telling: Telling) -> bool:
    """Clashes erupted between |protesters| and soldiers, between |villagers| and police: where one side is a crowd, or people
    at odds with the police, and none an armed group"""
    sides = [*telling.roles["agent"], *telling.roles["target"]]
    if any("armed_group" in p.classes for p in sides):
        return False
    crowd = any("crowd" in p.classes for p in sides)
    return crowd or (_is_with_police(analysis, telling) and any(p.classes & _PEOPLE for p in sides))


def _is_with_police(analysis: Analysis, telling: Telling) -> bool:
    """Men |fought running battles with police|, throwing stones: a crowd does, whatever it is called"""
    sides = [*telling.roles["agent"], *telling.roles["target"]]
    armed = any(p.draft is not None and p.draft.kind in ARMIES for p in sides)
    return not armed and any(analysis.lower[p.head] in _POLICE for p in sides)


def _is_brawl(analysis: Analysis, crowd: Telling, telling: Telling) -> bool:
    sides = [*telling.roles["agent"], *telling.roles["target"]]
    if any(p.draft is not None and p.draft.kind in ARMIES for p in sides):
        return False
    distance = analysis.sentence_of[telling.at] - analysis.sentence_of[crowd.at]
    if _is_with_police(analysis, telling):
        return distance <= (_NEAR if telling.definite else 1)
    return telling.definite and not sides and distance <= _NEAR
