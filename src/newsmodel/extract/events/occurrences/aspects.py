"""Aspects: tellings of another type that tell of the same occurrence, by what it was for, came from or brought about.

stormed the post in a |gun battle|                  a raid
the depot caught fire after |a drone attack|        an attack
an earthquake and |tsunami|                         one disaster
abducted 42 pupils. One teacher |was shot dead|.    an abduction
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, PROTESTS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.families import ATTACKS, MISHAPS, WIDE
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence, points_back
from newsmodel.extract.events.occurrences.sameness import are_attackers, share
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import KNOWN

__all__ = [
    "are_enumerated",
    "is_battle",
    "is_begun_when",
    "is_by_attackers",
    "is_fought_for",
    "is_killed_besides",
    "is_launch_retold",
    "is_manner",
    "is_provoked_by",
    "is_set_alight",
    "is_side_effect",
    "is_within_fight",
    "owned_by_target",
]

_BATTLES = frozenset(["seize_territory", "offensive", "raid"])
# What is done in a fight.
_FIRING = frozenset("shooting shelling missile_strike grenade_attack".split())
_SHOT = frozenset(
    [
        "verb:shoot dead",
        "verb:shoot",
        "verb:gun down",
        "verb:assassinate",
        "verb:shoot to death",
        "verb:shoot and kill",
    ]
)
_FROM_AFAR = frozenset("missile_strike shelling drone_strike".split())
# Violence of which is not said by what it was done, and what says it
_OF_NO_MODE = frozenset(["attack", "raid", "assassination"])
_BY_WEAPON = frozenset(["shooting", "bombing", "grenade_attack"])
# What attackers do before they attack.
_CLOSING_IN = frozenset(["verb:surround", "verb:encircle", "verb:besiege"])
_ONE_OF_THEM = frozenset(["first", "second", "third", "other", "first one", "second one", "other one"])
_NEAR = 3  # sentences
_AFTER = frozenset("after following since avenge avenging".split())
# Before what a protest is about.
_ANSWERING = frozenset(
    "against over about protest protests protested protesting denounce denounced denouncing condemn condemned condemning "
    "mourn mourned mourning deplore deploring decry decrying reject rejected rejecting at".split()
)
# What comes of a deed that is told beside it.
_OUTCOMES = frozenset(
    f"noun:{noun}"
    for noun in "death killing wounding injury fatality casualty wound destruction looting".split()
)
_CAUSED_BY = frozenset("after following by from during".split())


def is_by_attackers(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """Gunmen stormed a hotel. |The attackers| traded fire with guards; |all five assailants| were shot dead: in that attack"""
    if distance > _NEAR or event.type not in ATTACKS | {"abduction", "robbery"} or telling.fresh:
        return False
    if telling.type not in ATTACKS and telling.rule not in _CLOSING_IN:
        return False
    agents = telling.roles["agent"]
    if telling.on_attackers:
        return True
    several = any((p.low or 0) > 1 for p in event.roles["agent"])
    if several and agents and all(p.key in _ONE_OF_THEM for p in agents):
        return True  # two bombers struck a bus station. |The second| detonated his vest as rescuers arrived.
    return are_attackers(agents) and any(analysis.lower[p.first] in KNOWN for p in agents)


def is_launch_retold(analysis: Analysis, event: Occurrence, telling: Telling, distance: int) -> bool:
    """fired two missiles towards the sea. |The missiles| were launched from Sarn: whence is told besides whither"""
    if distance > _NEAR or event.type != telling.type or telling.type not in _FROM_AFAR:
        return False
    return any(analysis.lower[p.first] in KNOWN for p in telling.roles["instrument"])


def is_manner(event: Occurrence, telling: Telling) -> bool:
    """The mayor was shot dead. She was driving home when gunmen |opened fire|: how, at nobody else; attacked the embassy.
    Unidentified men |threw dynamite| from a car: how, at nothing else"""
    if _is_by_weapon(event, telling):
        return True
    if not telling.rule.startswith("verb:open fire"):
        return False
    apart = telling.roles["target"] or telling.when_near or telling.fresh
    return not apart and any(t.rule in _SHOT for t in event.tellings[-LAST:])


def _is_by_weapon(event: Occurrence, telling: Telling) -> bool:
    if event.type not in _OF_NO_MODE or telling.type not in _BY_WEAPON or not telling.verb:
        return False
    doers = telling.roles["agent"]
    if telling.roles["target"] or telling.place_near or telling.when_near or telling.fresh or telling.plural:
        return False
    return telling.status == event.status and bool(doers) and all(p.draft is None for p in doers)


def is_begun_when(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """The attack began |when| armed men opened fire, two cars were burned |when| a bomb exploded: the same"""
    last = event.tellings[-1]
    killed = last.rule in ("verb:kill", "verb:burn") and not event.roles["agent"]
    if not killed and (not last.rule.startswith("noun:") or telling.rule.startswith("noun:")):
        return False
    return "when" in analysis.lower[last.end : telling.first][:12]


def is_provoked_by(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """launched an offensive |after| the murder of a senator, marched |to protest| the killing of two: what it answers"""
    harm = telling.harm and telling.rule.startswith("noun:")
    if not harm or not telling.roles["target"] or share(event.roles["target"], telling.roles["target"]):
        return False
    at = analysis.noun_group_start(telling.first)
    while at > 1 and (analysis.tags[at - 1] == "Y" or analysis.tags[at - 1 : at + 1] == "iY"):
        at -= 1  # protested |on Monday| the murder of a student
    before = analysis.lower[at - 1]
    if event.type in PROTESTS:
        return before in _ANSWERING or before in _AFTER
    return before in _AFTER


def are_enumerated(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """linked to |the bombing of a bank| and |the murder of a judge|: deeds in a row, each with whom or what it hit; but: the
    attack on a bank and |the death of a guard|, which came of it"""
    if not telling.rule.startswith("noun:") or telling.rule in _OUTCOMES:
        return False
    sentence = analysis.sentence_of[telling.at]
    here = [t for t in event.tellings[-LAST:] if analysis.sentence_of[t.at] == sentence]
    return any(_stand_in_a_row(analysis, *sorted((t, telling), key=lambda one: one.first)) for t in here)


def _stand_in_a_row(analysis: Analysis, one: Telling, other: Telling) -> bool:
    hit, also = one.roles["target"], other.roles["target"]
    if {one.rule, other.rule} & _OUTCOMES or not (one.rule.startswith("noun:") and hit and also):
        return False
    end = max(p.end for p in hit)
    if share(hit, also) or not one.end < end < other.first:
        return False
    between = analysis.tags[end : other.first]
    return between.rstrip("ioStDJr#")[-1:] in ("&", ",") and not between.strip(",&ioStDJrP#NLG")


def is_killed_besides(event: Occurrence, telling: Telling) -> bool:
    """Gunmen abducted 42 pupils. One teacher |was shot dead|."""
    if event.type not in ("abduction", "robbery") or telling.type not in ("attack", "shooting"):
        return False
    dead = any(toll.kind == "killed" for toll in telling.tolls)
    return dead and telling.verb and not (telling.roles["agent"] or telling.place_near or telling.when_near)


def is_battle(event: Occurrence) -> bool:
    """The army |retook| the village: an act in a fight, with those who did it named"""
    return event.type in _BATTLES and bool(event.roles["agent"])


def is_fought_for(event: Occurrence, telling: Telling) -> bool:
    """retook the village after days of |fighting|; stormed the post in a |gun battle|: what the fight was for"""
    if (
        telling.type not in ("armed_clash", "offensive")
        or not telling.rule.startswith("noun:")
        or telling.roles["agent"]
    ):
        return False
    return event.type in _BATTLES


def is_set_alight(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """the depot caught fire after |a drone attack|: the attack, told by what came of it"""
    if event.type not in MISHAPS or telling.type not in ATTACKS:
        return False
    between = analysis.lower[event.tellings[-1].end : telling.first]
    return len(between) < 12 and not _CAUSED_BY.isdisjoint(between[-3:])


def is_side_effect(event: Occurrence, telling: Telling) -> bool:
    """an earthquake and |tsunami|; a quake in which a warehouse |collapsed|: one disaster"""
    if event.type not in DISASTERS or telling.type not in DISASTERS or telling.fresh:
        return False
    if event.type == "storm" and telling.type == "flood" and points_back(telling):
        return True  # A typhoon killed forty. |The flooding| cut off nine towns.
    gap = telling.first - event.tellings[-1].end
    if 0 <= gap <= 2 or (0 <= gap <= 8 and telling.caused):
        return True
    return event.type in WIDE and telling.rule in ("verb:collapse", "verb:cave in", "noun:collapse")


def owned_by_target(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """The mayor was hurt in an attack. Gunmen fired on |the mayor's car|, on |his car|: a thing of whom it was done to"""
    people = [p for p in event.roles["target"] if p.kind == "person"]
    for thing in telling.roles["target"]:
        if thing.kind != "thing" or not people:
            continue
        if analysis.tags[thing.first] == "H" and len(people) == 1:
            return True
        owner = next((i - 1 for i in range(thing.first + 1, thing.head) if analysis.tags[i] in "G'"), -1)
        names = {p.draft.name.split()[-1].lower() for p in people if p.draft is not None}
        heads = {analysis.lower[p.head] for p in people}
        if owner >= 0 and analysis.lower[owner] in names | heads:
            return True
    return False


def is_within_fight(event: Occurrence, telling: Telling) -> bool:
    """Clashes broke out between A and B. B said A had |opened fire| first."""
    if event.type != "armed_clash" or telling.type not in _FIRING or telling.fresh or telling.plural:
        return False
    if telling.place_near or telling.when_near:
        return False
    agents = telling.roles["agent"]
    sides = [*event.roles["agent"], *event.roles["target"]]
    if any("stray" in p.key for p in telling.roles["instrument"]):
        return True  # |A farmer was hit by a stray bullet|
    if telling.roles["target"] and (agents or not share(sides, telling.roles["target"])):
        return False  # |mortar shells hit the base|: what else was hit; but: after |its troops| were shot at
    return not agents or share(event.roles["agent"], agents) or share(event.roles["target"], agents)
