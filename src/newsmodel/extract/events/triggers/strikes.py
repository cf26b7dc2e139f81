"""Strikes: which of its two senses the bare word has, by what was told before.

Workers walked out on Monday. By Friday |the strike| had spread.      a labour strike
Jets bombed the port. |The strike| set a ship on fire.                an attack
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Telling

__all__ = ["tell_strikes_apart"]

_RULE = "noun:strike"


def tell_strikes_apart(tellings: list[Telling]) -> None:
    """Turns a strike of which nothing else is said into the labour strike told last, if no violence was told since."""
    labour = False
    for telling in sorted(tellings, key=lambda t: t.first):
        bare = telling.rule == _RULE and telling.type == "attack"
        if bare and labour and not (any(telling.roles.values()) or telling.tolls):
            telling.type = "labour_strike"
            if telling.definite:  # |the strike| has spread to Hilla: where and when it began was told before
                telling.place, telling.when = None, None
        elif telling.type == "labour_strike":
            labour = True
        elif telling.type in VIOLENT:
            labour = False
