"""Means: what an attack was made with, where its own words do not say and those beside it do.

fired rounds |filled with mustard agent|, shelled the town with |white phosphorus|      a chemical attack
detonated |their belts|; a bomb |strapped to her body|; the work of a |suicide bomber|  a suicide bombing
struck a |chlorine plant|; nine |were killed| in the suicide bombing                    neither: a target, told already
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Telling
from newsmodel.lexicon.triggers import Triggers
from newsmodel.text.analysis import Analysis

__all__ = ["tell_means_apart"]

_FIRED = frozenset(
    "shelling missile_strike bombing air_strike drone_strike grenade_attack attack shooting".split()
)
_BLASTS = frozenset(["bombing", "attack"])
_WORN = frozenset("belt belts vest vests".split())
_BODY = frozenset("body chest waist".split())
_SELF = frozenset("himself herself themselves".split())
_DYING = frozenset(
    "killed killing kill kills blew blown blow blowing blows detonated detonating exploded".split()
)
_BOMBERS = frozenset("bomber bombers attacker attackers bomb bombs vehicle car truck bombing attack".split())
_WITH_BOMBS = frozenset(
    "bomber bombers kamikaze explosives explosive explosives-laden bomb-laden explosive-laden".split()
)
_REACH = 25  # tokens


def tell_means_apart(analysis: Analysis, triggers: Triggers, tellings: list[Telling]) -> None:
    """Gives attacks the type of what they were made with, by the words of their sentence."""
    told = {(t.type, analysis.sentence_of[t.at]) for t in tellings}
    for telling in tellings:
        sentence = analysis.sentence_of[telling.at]
        start, end = analysis.sentences[sentence]
        near = max(start, telling.first - _REACH), min(end, telling.end + _REACH)
        chemical = ("chemical_attack", sentence) not in told and telling.type in _FIRED
        if chemical and _is_chemical(analysis, triggers, telling, *near):
            telling.type = "chemical_attack"
        elif telling.type in _BLASTS and ("suicide_bombing", sentence) not in told:
            bombed = telling.type == "bombing" or not _WITH_BOMBS.isdisjoint(analysis.lower[slice(*near)])
            if bombed and _is_suicide(analysis.lower, analysis.tags, *near):
                telling.type = "suicide_bombing"


def _is_chemical(analysis: Analysis, triggers: Triggers, telling: Telling, first: int, end: int) -> bool:
    """rounds filled with |mustard agent|, a |chlorine| bomb; not what was hit: the |chlorine plant|, the |chemical weapons|"""
    hit = {k for party in telling.roles["target"] for k in range(party.first, party.end)}
    for k in range(first, end):
        group = analysis.noun_group_at(k)
        if group is None or k in hit:
            continue
        head = group.head
        last = k == head or telling.first <= head < telling.end
        if (
            last
            and "chemical" in triggers.noun_class(" ".join(analysis.lower[max(first, k - 1) : k + 1])).classes
        ):
            return True
    return False


def _is_suicide(lower: list[str], tags: str, first: int, end: int) -> bool:
    for k in range(first, end):
        word, before = lower[k], lower[max(first, k - 2) : k]
        if word in _WORN and before and (tags[k - 1] == "H" or before[-1].startswith("explosive")):
            return True
        if word in _SELF and not _DYING.isdisjoint(before):
            return True
        if word == "strapped" and not _BODY.isdisjoint(lower[k : k + 5]):
            return True
        if word in ("suicide", "kamikaze") and not _BOMBERS.isdisjoint(lower[k + 1 : k + 4]):
            return True
    return False
