"""Plays: a report on sport tells of shots, attacks and releases that are none.

Rask |struck| twice, Velik |fired| 20 shots, the Hawks |released| an outfielder      a game
Fans |clashed| before the match, police said; a gunman |shot| at the bus             what happened around it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import ARMED
from newsmodel.extract.events.kinds import TALKS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.names.genre import is_sports_report
from newsmodel.text.analysis import Analysis

__all__ = ["without_plays"]

_PLAYED = (
    VIOLENT
    | TALKS
    | {"withdrawal", "release", "resignation", "suspension", "deployment", "raid", "siege", "accident"}
)
# Words beside which it was no game: those who harm, those who look into it, and those who watch.
_EARNEST = frozenset(
    "police policeman policemen officer officers gendarmes soldier soldiers troops army military militia militants militant rebels "
    "gunman gunmen attacker attackers terrorist terrorists hooligan hooligans rioters protesters protester demonstrators "
    "fan fans supporters spectators spectator crowd bystander bystanders "
    "bomb bombs bomber bombing explosion blast explosives grenade knife knives pistol rifle gun guns gunfire bullet bullets weapons "
    "tear-gas arrested arrest jailed prison court prosecutors prosecutor murder murdered manslaughter dead death deaths died "
    "hostage hostages kidnapped kidnappers abducted war government ministry minister president embassy sanctions visa "
    "helicopter plane bus car truck train".split()
)


def without_plays(analysis: Analysis, tellings: list[Telling]) -> list[Telling]:
    """The tellings that are no part of a game; all of them unless the text reports on sport."""
    if not tellings or not is_sports_report(analysis.words, analysis.vocabulary):
        return tellings
    return [t for t in tellings if t.type not in _PLAYED or _is_earnest(analysis, t)]


def _is_earnest(analysis: Analysis, telling: Telling) -> bool:
    parties = (p for role in telling.roles.values() for p in role)
    if any(p.draft is not None and p.draft.kind in ARMED for p in parties):
        return True
    first, end = analysis.sentences[analysis.sentence_of[telling.at]]
    return not _EARNEST.isdisjoint(analysis.lower[first:end])
