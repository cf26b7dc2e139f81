"""Shared doers: who did it to people, where one clause tells of several deeds and the next by whom.

Two were killed and |six abducted| when |rebels| stormed the town      the rebels abducted them
Gunmen stormed a clinic. |The attackers| abducted two doctors.         the gunmen
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.occurrences.sameness import are_attackers
from newsmodel.text.analysis import Analysis

__all__ = ["join_deeds", "name_attackers"]

_TAKING = frozenset(["abduction", "robbery", "arson", "property_destruction", "arrest", "sexual_violence"])
_WHEN = frozenset(["when", "as"])
_REACH = 12  # tokens from the deed to the "when" of the attack
_LAST = 30  # tellings of an event that are looked at
_SENTENCES = 2
_CLAUSE = 15  # tokens from the "when" to the verb of the attack


def name_attackers(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives what "the attackers" did to those who did what is told just before."""
    for number, event in enumerate(events):
        agents, at = event.roles["agent"], event.tellings[0].at
        bare = all(analysis.lower[p.first] == "the" and p.end == p.first + 2 for p in agents)
        if event.type not in VIOLENT or not bare or not are_attackers(agents):
            continue
        for other in reversed(events[max(0, number - 3) : number]):
            told = max((t.at for t in other.tellings[-_LAST:] if t.at < at), default=at)
            near = 0 <= analysis.sentence_of[at] - analysis.sentence_of[told] <= _SENTENCES
            if other.type in VIOLENT and near and other.roles["agent"]:
                event.roles["agent"] = list(other.roles["agent"])
                break


def join_deeds(analysis: Analysis, events: list[Occurrence]) -> None:
    """Gives those who made an attack what the clause before its "when" says was done to people, by nobody named."""
    for number, event in enumerate(events):
        telling = next((t for t in event.tellings if t.type == event.type), event.tellings[0])
        if event.type not in _TAKING or event.roles["agent"] or not telling.verb:
            continue
        for other in events[max(0, number - 3) : number + 3]:
            attack = other is not event and other.type in VIOLENT and other.roles["agent"]
            if attack and any(_is_when(analysis, telling.at, t.at) for t in other.tellings[:_REACH]):
                event.roles["agent"] = list(other.roles["agent"])
                break


def _is_when(analysis: Analysis, at: int, attack: int) -> bool:
    """six were abducted |when| rebels stormed the town: nothing but the one conjunction between the two verbs"""
    if not at < attack <= at + _REACH + _CLAUSE or analysis.sentence_of[at] != analysis.sentence_of[attack]:
        return False
    linking = [i for i in range(at + 1, attack) if analysis.lower[i] in _WHEN and analysis.tags[i] in "wS"]
    return len(linking) == 1 and not any(tag in '.;:",&' for tag in analysis.tags[at + 1 : linking[0]])
