"""Known parties: a deed whose doers, victims or setting were told just before is of what was told.

Troops withdrew on Thursday. |The last soldiers| left at noon                     by those who were doing it
attacked a convoy. "They fired at |the drivers| first"                            to those to whom it was done
|During the attack| an office was set on fire                                     while it was done
fired drones |in an overnight barrage|                                            how it was done
an attack on a market |in which| two bombs went off                               what it consisted in
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DAMAGE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.families import ATTACKS
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import KNOWN

__all__ = [
    "is_by_known_doers",
    "is_manner_noun",
    "is_on_known_victims",
    "is_what_was_agreed",
    "is_within",
]

_NEAR = 2  # sentences
_WITHIN = 12  # tokens from an event noun to the relative clause behind it
_OBJECT = 5  # tokens from a verb to its object
_DEALS = frozenset(["agreement", "ceasefire"])
_DURING = frozenset(["during", "throughout", "amid"])
_IN_WHICH = (["in", "which"], ["during", "which"], ["where"], ["whereby"])
_VICTIMS = frozenset("victim victims dead deceased casualties fatalities".split())
# Doers of the news by no other name
_DOERS = frozenset(
    "soldiers troops forces fighters men gunmen rebels militants insurgents guerrillas protesters demonstrators marchers workers "
    "strikers students farmers ministers leaders presidents envoys sides parties officers policemen police robbers crowd "
    "delegations convoy group".split()
)
_BATTLES = frozenset(["armed_clash", "offensive", "seize_territory"])
_HURTING = frozenset(["shooting", "property_destruction", "arson"])


def is_manner_noun(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Karvia fired forty drones at the port |in an overnight barrage|, killed nine |in a gun attack|: how it was done"""
    last = event.tellings[-1]
    if not telling.rule.startswith("noun:") or telling.fresh or telling.plural or not last.verb:
        return False
    if not {event.type, telling.type} <= ATTACKS or event.status != telling.status:
        return False
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at] or not last.end <= telling.first:
        return False
    first = analysis.noun_group_start(telling.first)
    if analysis.lower[first - 1 : first + 1] not in (["in", "a"], ["in", "an"]):
        return False
    return all(analysis.verb_group_of[i] < 0 for i in range(last.end, first))


def is_what_was_agreed(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """agreed to |a 30-day truce|, signed |a peace deal|: the object of the verb"""
    last = event.tellings[-1]
    if not (last.verb and telling.rule.startswith("noun:")) or last.type != "agreement" or telling.fresh:
        return False
    if telling.type not in _DEALS or telling.status != event.status or telling.roles["agent"]:
        return False
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    return 0 <= telling.first - last.end <= _OBJECT and all(
        analysis.verb_group_of[i] < 0 and analysis.tags[i] not in ",;."
        for i in range(last.end, telling.first)
    )


def _is_setting(analysis: Analysis, telling: Telling) -> bool:
    """|During the attack| ...: the noun of what was told before, while which something was done"""
    if not (telling.definite and telling.rule.startswith("noun:")) or telling.fresh:
        return False
    first = analysis.noun_group_start(telling.first)
    return first > 0 and analysis.lower[first - 1] in _DURING


def is_within(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """During the attack the office |was set on fire|; an attack |in which| two bombs |went off|"""
    last = event.tellings[-1]
    if not telling.verb or telling.harm or analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    if telling.fresh or not last.rule.startswith("noun:") or event.status != telling.status:
        return False
    if event.type in _BATTLES:
        return False  # during the offensive, rebels |attacked| a post: one of many deeds
    if _is_setting(analysis, last):
        return _is_one_clause(analysis, last, telling)
    between = analysis.lower[last.end : telling.first]
    if len(between) > _WITHIN or (telling.when_near and telling.when is not event.when):
        return False
    return any(between[i : i + len(words)] == words for words in _IN_WHICH for i in range(len(between)))


def _is_one_clause(analysis: Analysis, last: Telling, telling: Telling) -> bool:
    """Whether a deed is done during what a noun tells, and no other verb stands between: during the attack |they said| ..."""
    first, end = min(last.end, telling.end), max(last.first, telling.first)
    return {analysis.verb_group_of[i] for i in range(first, end)} <= {-1, analysis.verb_group_of[telling.at]}


def is_by_known_doers(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """Troops withdrew. |The last soldiers| left at noon: the doers, by a noun with the article, no place and no other day"""
    if not 0 < distance <= _NEAR or not telling.verb or telling.harm or telling.fresh:
        return False
    doers = telling.roles["agent"]
    if telling.status != event.status or telling.place_near or not (doers and event.roles["agent"]):
        return False
    other = event.type != telling.type and not _are_protests(event, telling)
    if other and (event.type not in VIOLENT or telling.roles["target"]):
        return False
    return all(_is_known(analysis, p) and analysis.lower[p.head] in _DOERS for p in doers)


def _are_protests(event: Occurrence, telling: Telling) -> bool:
    return {event.type, telling.type} == {"demonstration", "riot"}


def is_on_known_victims(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """attacked a convoy. They fired at |the drivers| first; |most of the victims| were shot; he could not see who had |fired|"""
    if distance != 1 or not telling.verb or telling.harm or telling.fresh or telling.status != event.status:
        return False
    if not {event.type, telling.type} <= ATTACKS or telling.roles["agent"]:
        return False
    if telling.place_near or telling.when_near or telling.type not in _HURTING:
        return False
    return all(_is_hit(analysis, p, telling) for p in telling.roles["target"])


def _is_hit(analysis: Analysis, party: Party, telling: Telling) -> bool:
    if party.draft is not None:
        return False
    if not _VICTIMS.isdisjoint(analysis.lower[party.first : party.end]):
        return True
    return _is_known(analysis, party) and (party.kind == "people" or telling.type in DAMAGE)


def _is_known(analysis: Analysis, party: Party) -> bool:
    return party.draft is None and analysis.lower[party.first] in KNOWN
