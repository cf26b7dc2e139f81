"""Supposed deeds: what a text says that somebody named may, might or could do.

|Russia| may strike the port this week          an event, hypothetical
the rains could kill hundreds, they may attack  no event: nobody in particular would do it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import CONTENDERS
from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence

__all__ = ["supposed"]

_OF_FORCES = VIOLENT | frozenset(
    "deployment arrest withdrawal siege evacuation release expulsion ceasefire cyber_attack".split()
)


def supposed(tellings: list[Telling]) -> list[Occurrence]:
    """The deeds that are only thought possible, each once; the other tellings of them say nothing more."""
    found: dict[tuple[str, str], Occurrence] = {}
    for telling in tellings:
        if telling.status != "hypothetical" or not telling.supposed or telling.type not in _OF_FORCES:
            continue
        doer = next((p.key for p in telling.roles["agent"] if _is_force(p.classes, p.draft)), None)
        told = telling.roles["target"] or telling.place_near or telling.when_near
        if doer is not None and told and telling.strong:
            found.setdefault((telling.type, doer), Occurrence(telling))
    return list(found.values())


def _is_force(classes: frozenset[str], draft: object) -> bool:
    """|Chile|, |the army|, |rebels|: who has the means; not: the plan, some people"""
    return getattr(draft, "kind", None) in CONTENDERS or not CONTENDERS.isdisjoint(classes)
