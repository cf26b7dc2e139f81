"""Together: who did it to people, where one clause tells of several deeds and the next by whom.

Two were killed and |six abducted| when |rebels| stormed the town      the rebels abducted them
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis

__all__ = ["join_deeds"]

_TAKING = frozenset(["abduction", "robbery", "arson", "property_destruction", "arrest", "sexual_violence"])
_WHEN = frozenset(["when", "as"])
_REACH = 12  # tokens from the deed to the "when" of the attack
_CLAUSE = 15  # tokens from the "when" to the verb of the attack


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
