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
        if bare and (_is_at_a_firm(telling) or (telling.status in _AHEAD and _is_of_workers(telling))):
            telling.type = "labour_strike"
        if bare and labour and not (any(telling.roles.values()) or telling.tolls):
            telling.type = "labour_strike"
            if telling.definite:  # |the strike| has spread to Hilla: where and when it began was told before
                telling.place, telling.when = None, None
        elif telling.type == "labour_strike":
            labour = True
        elif telling.type in VIOLENT:
            labour = False


def _is_of_workers(telling: Telling) -> bool:
    """Hauliers are planning |a strike| for Monday: people who bear no arms, and nobody whom it would hit"""
    agents = telling.roles["agent"]
    return all(map(_may_walk_out, agents)) and bool(agents) and not (telling.roles["target"] or telling.tolls)


def _may_walk_out(party: Party) -> bool:
    """hauliers, pilots, the teachers' union, the Dockers' Federation"""
    if party.draft is not None:
        return not _ORGANISED.isdisjoint(party.draft.name.lower().split())
    return "worker" in party.classes or (party.kind == "people" and not party.classes & _ARMED)


def _is_at_a_firm(telling: Telling) -> bool:
    """|A strike| against Velda Motors: a company, and nobody was hurt"""
    targets = telling.roles["target"]
    firms = bool(targets) and all(p.draft is not None and p.draft.kind == "company" for p in targets)
    return firms and not telling.tolls and not telling.roles["instrument"]
