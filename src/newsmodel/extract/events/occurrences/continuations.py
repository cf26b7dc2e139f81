"""Continuations: violence told in the lead and gone into later, sentence by sentence, by what is known of it already.

attacked a base. A suicide bomber blew up a truck at |the gate| ...      one attack with several parts
ambushed a truckload of soldiers. |The soldiers were returning when| ... how it began
killed four people. |The victims| were shot ...                          those told of before
Two men threw |the grenade|.                                             the weapon told of before
"|They| shot |my| father."                                               a witness of what was told before
|Nine of the drones| were shot down.                                     an attack that was beaten off
|The two sides| exchanged fire.                                          a clash told of before
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import FROM_AFAR, TAKING
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.families import ATTACKS, RAMMING
from newsmodel.extract.events.occurrences.occurrence import DOWNING, Occurrence
from newsmodel.extract.events.occurrences.sameness import (
    are_one_kind,
    is_craft,
    is_known_again,
    may_lie_in,
    nested,
)
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import KNOWN

__all__ = ["is_beaten_off", "is_gone_into", "is_wreck_retold"]

_NEAR = 3  # sentences
# What may give way, besides craft
_WORKS = frozenset(
    "dam bridge building tower mine pit tunnel factory roof wall block hotel school church market stadium warehouse plant".split()
)
_VICTIMS = frozenset("victim victims deceased dead fatalities casualties".split())
_WEAPONS = frozenset(
    "bomb bombs device devices explosive explosives grenade grenades charge charges shell shells rocket rockets missile "
    "missiles drone drones mine mines projectile projectiles mortars munition munitions ied ieds".split()
)
_PARTS = frozenset(
    "gate gates entrance entrances door doors wall walls perimeter fence checkpoint barrier barricade compound courtyard "
    "lobby reception gatehouse guardhouse".split()
)
_STORMED = frozenset(["raid", "attack", "suicide_bombing", "bombing"])
_SUBJECT = 24  # tokens before a verb in which its subject stands
_GOING_OFF = frozenset(["verb:explode", "verb:go off", "verb:detonate", "verb:blow up"])
_IT = frozenset(["it", "they", "which", "that"])
_ENTERING = frozenset(
    f"verb:{verb}" for verb in ("storm", "storm into", "burst into", "overrun", "rush into")
)
_MINE = frozenset("my our me us".split())
_MISSILES = frozenset(
    "drone drones missile missiles rocket rockets uav uavs projectile projectiles shahed shaheds".split()
)
_SIDES = frozenset("side sides parties neighbours neighbors rivals foes".split())


def is_gone_into(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """Whether a verb of violence tells how an attack went that the sentences before it tell of."""
    if distance > _NEAR or not telling.verb or telling.fresh or telling.status != event.status:
        return False
    if not distance:
        return _is_fought_at_once(event, telling) or _with_known_weapon(analysis, event, telling)
    if event.type in TAKING or telling.type in TAKING:
        return event.type == telling.type == "abduction" and _are_those_taken(analysis, telling)
    if not {event.type, telling.type} <= ATTACKS or (
        telling.when_near and event.when_near and _differ(event, telling)
    ):
        return False
    return (
        _by_known_victims(analysis, event, telling)
        or _with_known_weapon(analysis, event, telling)
        or _is_stage(analysis, event, telling)
        or _as_they_went(analysis, event, telling)
        or _by_witness(analysis, telling)
        or _between_known_sides(analysis, event, telling)
        or _is_who_fought(event, telling)
    )


def is_wreck_retold(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """a rubber boat sank off Sarn. |The vessel| capsized in strong winds, |the boat| had hit a rock: the one accident"""
    if not 0 < distance < _NEAR or event.type != "accident" or telling.fresh:
        return False
    if telling.type != "accident" and not (telling.rule in RAMMING and not telling.roles["agent"]):
        return False
    if not telling.verb or (telling.when_near and not _is_day_of(event, telling)):
        return False
    lower = analysis.lower
    subject = range(max(1, telling.first - _SUBJECT), telling.first)
    works = [lower[i] for i in subject if lower[i - 1] == "the" and lower[i] in _WORKS]
    first, end = analysis.sentences[analysis.sentence_of[event.tellings[0].at]]
    if any(work in lower[first:end] for work in works):
        return True  # the collapse of a dam. |The dam burst| before dawn.
    return _is_known_craft(analysis, event, telling)


def is_beaten_off(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """|Nine of the drones| were shot down, wherever that was: part of the attack that they were to make"""
    if distance > _NEAR or event.type not in FROM_AFAR or not telling.rule.startswith(DOWNING):
        return False
    if telling.status != event.status or {p.key for p in event.roles["agent"]} & {
        p.key for p in telling.roles["agent"]
    }:
        return False
    first, end = analysis.sentences[analysis.sentence_of[telling.at]]
    return not _MISSILES.isdisjoint(analysis.lower[first : min(end, telling.end + 6)])


def _is_day_of(event: Occurrence, telling: Telling) -> bool:
    """last month; |on April 29|: whether the day that is told is one of those told before"""
    one, other = event.when, telling.when
    if one is None or other is None or one.start is None or one.end is None or other.start is None:
        return False
    return one.start != one.end and one.start <= other.start <= one.end


def _differ(event: Occurrence, telling: Telling) -> bool:
    one, other = event.when, telling.when
    if one is None or other is None or one.start is None or other.start is None:
        return False
    return one.start != other.start


def _are_those_taken(analysis: Analysis, telling: Telling) -> bool:
    """gunmen abducted nine people. "|The girls| were taken away": nobody is named, no place and no day is told"""
    taken = telling.roles["target"]
    told = telling.roles["agent"] or telling.place_near or telling.when_near
    return bool(taken) and not told and all(p.draft is None and _is_definite(analysis, p) for p in taken)


def _is_definite(analysis: Analysis, party: Party) -> bool:
    return analysis.lower[party.first] in KNOWN


def _by_known_victims(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """|The victims| were ambushed; denied bringing down |the aircraft|"""
    hit = telling.roles["target"]
    if any(analysis.lower[p.head] in _VICTIMS and _is_definite(analysis, p) for p in hit):
        return True
    if not hit and analysis.tags[telling.at] == "n":
        return _is_known_craft(analysis, event, telling)
    return is_known_again(hit, event.roles["target"])


def _is_known_craft(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """fired at a freighter off Sarn. |The ship| had left on Sunday when it was hit: the one told of before"""
    lower = analysis.lower
    subject = range(max(1, telling.first - _SUBJECT), telling.first)
    crafts = [lower[i] for i in subject if lower[i - 1] in ("the", "their") and is_craft(lower[i])]
    first, end = analysis.sentences[analysis.sentence_of[event.tellings[0].at]]
    return any(are_one_kind(craft, word) for craft in crafts for word in lower[first:end])


def _with_known_weapon(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """a grenade was thrown into a bar. Two men threw |the grenade|."""
    if telling.roles["target"] or telling.place_near:
        return False
    if telling.rule in _GOING_OFF and analysis.lower[telling.first - 1] in _IT:
        return bool(event.roles["instrument"])  # threw a grenade, but when |it exploded|, nobody was hurt
    heads = {_singular(analysis.lower[p.head]) for p in event.roles["instrument"]}
    return any(_is_known_weapon(analysis, p, heads) for p in telling.roles["instrument"])


def _is_known_weapon(analysis: Analysis, weapon: Party, known: set[str]) -> bool:
    """|the grenade|, |one of the bombs|"""
    head = weapon.head
    if analysis.lower[head + 1 : head + 3] == ["of", "the"]:
        head += 3  # one of the |bombs|
    elif not _is_definite(analysis, weapon):
        return False
    word = analysis.lower[head] if head < len(analysis.lower) else ""
    return word in _WEAPONS and _singular(word) in known


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _is_stage(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Militants attacked a base. A suicide bomber blew up a truck at |the gate|: a stage of it"""
    if event.type not in _STORMED or telling.type != "suicide_bombing" or telling.when_near:
        return False
    if telling.place is not None and telling.place_near and not _may_be_there(event, telling.place):
        return False
    if any(p.draft is not None for role in ("agent", "target") for p in telling.roles[role]):
        return False
    return all(
        _is_definite(analysis, p) and analysis.lower[p.head] in _PARTS for p in telling.roles["target"]
    )


def _may_be_there(event: Occurrence, place: Place) -> bool:
    """stormed a hotel in Sarn. A bomber blew himself up at the gate of the hotel |in the Belo area|: of that town"""
    where = event.place
    return where is None or nested(place, where) or may_lie_in(place, where)


def _is_fought_at_once(event: Occurrence, telling: Telling) -> bool:
    """A suicide bomber blew up a truck at the gate before gunmen |fought| troops, and gunmen |stormed| in: the same attack"""
    if (
        telling.rule in _ENTERING
        and event.type == "suicide_bombing"
        and not any(p.draft is not None for role in ("agent", "target") for p in telling.roles[role])
    ):
        return not (telling.place_near and telling.place is not event.place)
    fought = telling.type == "armed_clash" and all(p.draft is None for p in telling.roles["agent"])
    placed = telling.place_near or telling.when_near
    return fought and not placed and event.tellings[-1].type == "suicide_bombing" and len(event.tellings) > 1


def _as_they_went(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """|The soldiers were returning| from a patrol |when| militants opened fire: those who had been ambushed"""
    if telling.roles["target"]:
        return False
    first, _ = analysis.sentences[analysis.sentence_of[telling.at]]
    before = analysis.lower[first : telling.first]
    if "when" not in before and "as" not in before:
        return False
    going = any(
        analysis.lower[i] in ("was", "were") and analysis.tags[i + 1] == "g"
        for i in range(first, telling.first)
    )
    if not going:
        return False
    hit = {
        analysis.lower[i]
        for p in event.roles["target"]
        for i in range(p.first, p.end)
        if analysis.tags[i] in "NL"
    }
    return before[0] in ("they", "he", "she") or (before[0] in KNOWN and not hit.isdisjoint(before[:6]))


def _by_witness(analysis: Analysis, telling: Telling) -> bool:
    """ "They shot |my| father": of what the text has told"""
    if telling.place_near or telling.when_near:
        return False
    return any(analysis.lower[p.first] in _MINE for p in telling.roles["target"])


def _is_who_fought(event: Occurrence, telling: Telling) -> bool:
    """Ten rebels were killed in two days of |fighting|. Troops |clashed| with raiders as they left a village: who fought whom"""
    if not event.type == telling.type == "armed_clash" or telling.place_near or telling.when_near:
        return False
    noun = event.tellings[0].rule.startswith("noun:") and bool(event.tolls)
    return noun and not any(p.draft is not None for p in event.roles["agent"])


def _between_known_sides(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Fighting broke out between A and B. |The two sides| exchanged fire."""
    if event.type != "armed_clash" or telling.type != "armed_clash" or telling.when_near:
        return False
    first, _ = analysis.sentences[analysis.sentence_of[telling.at]]
    return not _SIDES.isdisjoint(analysis.lower[first : telling.first])
