"""Strikes: which of its two senses the bare word has, by what was told before.

Workers walked out on Monday. By Friday |the strike| had spread.      a labour strike
A strike against Velda Motors goes on.                                a labour strike
Jets bombed the port. |The strike| set a ship on fire.                an attack
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Party, Telling

__all__ = ["tell_strikes_apart"]

_RULE = "noun:strike"
_AHEAD = frozenset(["planned", "threatened"])
# Violence that may be called a strike; strikers may riot, and remain on strike.
_STRIKING = VIOLENT - {"riot", "armed_clash", "mob_violence", "force_against_protest"}
_SITES = frozenset("building transport post base vessel vehicle span works land".split())
_ORGANISED = frozenset(
    "union unions federation confederation syndicate syndicates guild workers teachers nurses doctors pilots miners dockers "
    "drivers employees staff".split()
)
_ARMED = frozenset("armed_group force troops military police navy gunman soldiery gunner".split())


def tell_strikes_apart(tellings: list[Telling]) -> None:
    """Turns a strike of which nothing else is said into the labour strike told last, if no violence was told since."""
    labour = False
    for telling in sorted(tellings, key=lambda t: t.first):
        bare = telling.rule == _RULE and telling.type == "attack"
        if bare and (_is_at_a_firm(telling) or _is_of_workers(telling)):
            telling.type = "labour_strike"
        if bare and labour and _hits_nobody(telling):
            telling.type, telling.roles["target"] = "labour_strike", []
            if telling.definite:  # |the strike| has spread to Hilla: where and when it began was told before
                telling.place, telling.when = None, None
        elif telling.type == "labour_strike":
            labour = True
        elif telling.type in _STRIKING and not telling.harm:
            labour = False


def _hits_nobody(telling: Telling) -> bool:
    """|The strike| has hit exports: nothing with a body is struck, and nobody strikes"""
    targets = telling.roles["target"]
    struck = any(p.draft is not None or p.kind != "thing" or p.classes & _SITES for p in targets)
    return not (struck or telling.tolls or telling.roles["agent"] or telling.roles["instrument"])


def _is_of_workers(telling: Telling) -> bool:
    """Hauliers are planning |a strike| for Monday: people who bear no arms, and nobody whom it would hit; unions voted for it"""
    agents = telling.roles["agent"]
    if not agents or telling.roles["target"] or telling.tolls:
        return False
    return all(map(_is_organised, agents)) or (telling.status in _AHEAD and all(map(_may_walk_out, agents)))


def _is_organised(party: Party) -> bool:
    """pilots, the teachers' union, the Dockers' Federation"""
    if party.draft is not None:
        return not _ORGANISED.isdisjoint(party.draft.name.lower().split())
    return bool(party.classes & {"worker", "union"})


def _may_walk_out(party: Party) -> bool:
    """hauliers, pilots, the teachers' union"""
    unarmed = party.kind == "people" and party.draft is None and not party.classes & _ARMED
    return unarmed or _is_organised(party)


def _is_at_a_firm(telling: Telling) -> bool:
    """|A strike| against Velda Motors: a company, and nobody was hurt"""
    targets = telling.roles["target"]
    firms = bool(targets) and all(p.draft is not None and p.draft.kind == "company" for p in targets)
    return firms and not telling.tolls and not telling.roles["instrument"]
