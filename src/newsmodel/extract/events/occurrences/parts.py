"""Parts: tellings of another type, or by the other side, that are of what was told before.

Bandits abducted 40 pupils. |The attack|, the third this year ...           an abduction by a wider noun
Hackers crippled the tax office. |The attack| was claimed by ...            so too what was done to computers
Rebels ambushed a patrol. The soldiers |returned fire|.                     how those who were attacked answered
A drone hit a school. The army said it |had struck| a rebel den.            the same, as whoever did it tells it
a prisoner swap. The front will |free| nine men ...                         what each side of an exchange lets go
A shell hit a school. The roof |came down|.              what an attack brought down
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.families import ATTACKS
from newsmodel.extract.events.occurrences.occurrence import ANSWERING, PLUNDER, Occurrence, is_plunder
from newsmodel.extract.events.occurrences.sameness import one_country, share

__all__ = ["is_part", "may_be_part"]

# What an abduction or a break-in into computers may be called besides.
_WIDER = frozenset(f"noun:{noun}" for noun in ("attack", "assault", "raid", "incident", "operation"))
_ABROAD = frozenset(["cyber_attack", "abduction"])
_SWAPS = (
    "noun:prisoner swap",
    "noun:exchange of prisoners",
    "noun:swap of prisoners",
    "verb:exchange",
    "verb:swap",
)
_HITTING = frozenset(
    f"verb:{verb}"
    for verb in "hit strike bomb target attack neutralize neutralise eliminate destroy shell bombard kill engage".split()
)
_MEASURES = frozenset(["restriction", "suspension"])
_GIVING_WAY = frozenset(["verb:collapse", "verb:come down", "verb:cave in", "verb:give way"])
_NEAR = 3  # sentences
_ACCOUNT = 8  # sentences between a deed and what whoever did it says of it


def may_be_part(event: Occurrence, telling: Telling) -> bool:
    """Whether a telling is of a kind that may be of such an event: the quick look."""
    if event.type in _ABROAD and (telling.type == event.type or telling.rule in _WIDER):
        return True
    if event.type == "release" == telling.type:
        return True
    if telling.type in PLUNDER and event.type in ATTACKS:
        return True
    if event.type == "sanctions" and telling.type in _MEASURES:
        return True
    return event.type in ATTACKS and (
        telling.rule in ANSWERING or telling.rule in _GIVING_WAY or telling.retold
    )


def is_part(event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a telling is of an event whose type it does not share, or that it tells from the other side."""
    ahead = bool({event.status, telling.status} & {"planned", "threatened"})
    if not telling.harm and is_plunder(event, telling) and distance <= 1:
        return True
    if telling.fresh or telling.harm or (ahead and event.status != telling.status):
        return False
    return (
        _is_called_attack(event, telling, distance)
        or _is_answered(event, telling, distance)
        or _is_measure(event, telling, distance)
        or _is_let_go(event, telling, distance)
        or _is_doers_account(event, telling, distance)
        or (telling.rule in _GIVING_WAY and distance <= _NEAR and not _is_elsewhere(telling))
    )


def _is_called_attack(event: Occurrence, telling: Telling, distance: int) -> bool:
    """abducted 40 pupils ... |the attack|, |the raid|; crippled the tax office ... |the attack| was claimed by hackers"""
    if event.type not in _ABROAD or telling.rule not in _WIDER or telling.type not in ATTACKS:
        return False
    return telling.definite and distance <= _NEAR and not _is_elsewhere(telling)


def _is_measure(event: Occurrence, telling: Telling, distance: int) -> bool:
    """slapped sanctions on nine firms, |barring| banks from dealing with them: what the sanctions consist in"""
    part = telling.type in _MEASURES and telling.verb and distance == 0
    doers = telling.roles["agent"]
    return part and event.type == "sanctions" and (not doers or share(event.roles["agent"], doers))


def _is_elsewhere(telling: Telling) -> bool:
    """Whether a place or a day is told with a telling."""
    placed = telling.place is not None and telling.place_near
    return placed or (telling.when is not None and telling.when_near)


def _is_answered(event: Occurrence, telling: Telling, distance: int) -> bool:
    """ambushed a patrol. The soldiers |returned fire|, |retaliated|: on the spot, with nothing else told"""
    apart = _is_elsewhere(telling) or telling.roles["target"]
    return event.type in ATTACKS and telling.rule in ANSWERING and distance <= _NEAR and not apart


def _is_let_go(event: Occurrence, telling: Telling, distance: int) -> bool:
    """agreed to exchange 400 prisoners. The front will |free| 170, in return for ...: what one side lets go"""
    if event.type != "release" or telling.type != "release" or telling.status != event.status:
        return False
    return distance <= _NEAR and not _is_elsewhere(telling) and event.tellings[0].rule.startswith(_SWAPS)


def _is_doers_account(event: Occurrence, telling: Telling, distance: int) -> bool:
    """A drone hit a school. The army said it |had struck| a rebel den: no place, day or toll of its own"""
    if not telling.retold or telling.rule not in _HITTING or event.type not in ATTACKS:
        return False
    if _is_elsewhere(telling) or telling.tolls or distance > _ACCOUNT:
        return False
    doers, agents = event.roles["agent"], telling.roles["agent"]
    if not doers:  # warplanes bombed a school. The army said it |had hit| a rebel den.
        return distance <= _NEAR and any(p.draft is not None and p.draft.kind in POWERS for p in agents)
    return bool(agents) and (share(doers, agents) or one_country(doers, agents))
