"""Results: what a participle says to have come of the act told before it in the sentence: part of it, wherever it was.

Rebels attacked a post, |killing| two, |torching| a lorry     of the attack
A quake struck the island, |toppling| houses                  of the quake
Four men tried to get in, triggering |a gun battle|           of the attack that they had come for
A quake off the coast set off |a tsunami|                     of the quake
A blast killed two and |set| a bus ablaze                     of the blast
Rockets fired from the hills |hit| a school                   of the launch
Rebels stormed the jail, |freeing| nine                       of the storming
Rebels took 40 girls, |an attack| that shocked the town       of the abduction
Police stormed the camp, |arresting| 40                       an act of its own
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.belonging import MOST
from newsmodel.extract.events.kinds import DAMAGE, DISASTERS, FROM_AFAR, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.happening import HAPPENING
from newsmodel.text.analysis import Analysis

__all__ = ["find_results"]

# Of what harm may come: police |dispersed| marchers, leaving seven hurt
_BASES = VIOLENT | DISASTERS | {"protest_dispersal"}
_HARM = frozenset(["killed", "wounded", "hit", "missing"])
_LINKS = frozenset(',&r"')
_CAUSING = frozenset(
    "triggering sparking igniting causing provoking prompting unleashing starting setting".split()
)
_CAUSED = frozenset(["armed_clash", "shooting"]) | DISASTERS
_CAUSED_BY_IT = frozenset(
    "triggered triggers sparked sparks caused causes generated generates unleashed unleashes off".split()
)
_WHICH = (["that"], ["which"], ["in"], ["claimed"], ["blamed"])
_DURING = frozenset(["in", "during", "by", "from"])
_FREED = frozenset(["release", "rescue"])
_GROUND = frozenset(
    "raid attack offensive seize_territory armed_clash ambush shooting bombing suicide_bombing".split()
)
_THINGS = frozenset(["seize_territory", "arrest", "abduction"])
_SITES = frozenset(["land", "post", "building"])
_TRYING = frozenset("trying attempting seeking tried attempted".split())
_BEGAN = frozenset("broke began started erupted flared".split())
_RANK = 12  # tokens from "the deadliest" to the noun
_HOW = 40  # tokens from an accident to what it was
_RELATIVE = 20  # tokens from an event noun to the verb of its relative clause
_DETERMINED = 4  # tokens from "triggering" to the noun: triggering |a fierce gun battle|


def find_results(analysis: Analysis, tellings: list[Telling]) -> None:
    """Gives each telling of a result, as its `base`, the telling of what it came of.

    `tellings` stand in order of the text.
    """
    base: Telling | None = None
    last: Telling | None = None
    for telling in tellings:
        if base is not None and analysis.sentence_of[base.at] != analysis.sentence_of[telling.at]:
            base = None
        if last is not None and telling.rule.startswith("verb:") and _is_of_them(analysis, telling):
            # 29 died, |several of them| burned: counted with the others; but: three were hurt, |one of whom| died
            counted = {toll.kind for toll in last.tolls}
            telling.tolls = [t for t in telling.tolls if t.kind not in counted and "killed" not in counted]
        if last is not None and _is_joined_to(analysis, last, telling):
            last.base = telling
        last = telling
        if base is not None and _is_filled_in(base, telling):
            base = telling
        elif base is not None and _is_result(analysis, base, telling):
            telling.base = base
            if not telling.verb and _is_ranked(analysis, telling):
                # police said |Tuesday|, in one of the worst attacks
                telling.when, telling.when_near = None, False
            _fit(telling, base)
        elif telling.type in _BASES and telling.status != "hypothetical":
            base = telling


def _is_joined_to(analysis: Analysis, last: Telling, telling: Telling) -> bool:
    """Two people |died| and 14 were hurt in |an attack|: those who died did so in it too"""
    if not (telling.rule.startswith("noun:") and last.harm and last.verb and telling.type in _BASES):
        return False
    joined = analysis.tags[last.end : last.end + 2] == "&#"
    return joined and any(last.end < toll.first < telling.first for toll in telling.tolls)


def _fit(telling: Telling, base: Telling) -> None:
    """Takes from a result what it cannot have of its own."""
    if base.place is not None and not base.place_near:
        telling.place_near = False
    if base.when is None and base.when_near:  # a truce on Tuesday ended a battle that |killed| nine
        telling.when, telling.place = None, None
    if telling.type in _FREED | _THINGS:  # stormed a jail, freeing |nine rebels|: no aim of the storming
        telling.roles["target"] = []
    if telling.rule.startswith("verb:") and base.roles["agent"]:
        telling.roles["agent"] = []  # attacked a convoy led by |the army|, killing two: it did not


def _is_result(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    if _is_how(analysis, base, telling) or _is_where(analysis, base, telling):
        return True
    if telling.rule.startswith("verb:"):
        goes_on = (
            _goes_on(analysis, base, telling)
            or _is_relative(analysis, base, telling)
            or _is_of_them(analysis, telling)
        )
        if _does_harm(telling) and (_hangs(analysis, telling.at) or goes_on):
            return True
        if _lands(analysis, base, telling):
            if telling.place is not None:
                base.place, base.place_near = None, False  # where it came down, not whence it was fired
            return True
        return (
            _is_freed_by_force(analysis, base, telling)
            or _is_tried_besides(analysis, base, telling)
            or _is_how_it_began(analysis, base, telling)
        )
    alike = telling.type in ("attack", base.type) or {telling.type, base.type} <= DISASTERS
    if base.strong and alike and _is_ranked(analysis, telling):
        return True
    if telling.definite:
        return False
    before = range(telling.first - 1, max(0, telling.first - _DETERMINED), -1)
    if telling.type in _CAUSED and any(analysis.lower[i] in _CAUSING and _hangs(analysis, i) for i in before):
        return True
    if telling.type in DISASTERS and base.type in DISASTERS:
        return any(analysis.lower[i] in _CAUSED_BY_IT for i in before)
    return telling.type in VIOLENT and _is_summed_up(analysis, telling)


def _is_filled_in(base: Telling, telling: Telling) -> bool:
    """In a separate |incident|, a lorry |skidded| off the road, killing nine: what came of what the vague noun announces"""
    bare = base.rule.startswith("noun:") and base.rule[5:] in VAGUE and not any(base.roles.values())
    return bare and telling.strong and telling.verb and not telling.harm and telling.type in _BASES


def _is_ranked(analysis: Analysis, telling: Telling) -> bool:
    """stormed a base, |in one of the deadliest attacks| this year; killed nine, |the worst attack| since May: what was told"""
    at, lower = telling.first - 1, analysis.lower
    low = max(0, telling.first - _RANK)
    while at > low and analysis.tags[at] in "JNr":
        at -= 1
    if at < 2 or lower[at] != "the" or MOST.isdisjoint(lower[at + 1 : telling.first]):
        return False
    at -= 3 if lower[at - 2 : at] == ["one", "of"] else 1
    return lower[at] == "," or (lower[at] == "in" and lower[at - 1] in (",", "."))


def _is_how(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """The accident |occurred when| a tanker rammed a bus and burst into flames: how it came about"""
    if not (base.rule.startswith("noun:") and telling.verb) or telling.type not in VIOLENT | DISASTERS:
        return False
    between = analysis.lower[base.end : telling.first]
    if "when" not in between or len(between) > _HOW:
        return False
    return any(word in HAPPENING for word in between[: between.index("when")])


def _is_where(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """attacked the nearby village of Sarn, |where 11 people died|: in that attack"""
    if not (base.verb and telling.verb and _does_harm(telling)) or telling.when is not base.when:
        return False
    between = range(base.end, telling.first)
    where = next((i for i in between if analysis.lower[i] == "where"), -1)
    own = {analysis.verb_group_of[telling.at], -1}
    return where > 0 and all(analysis.verb_group_of[i] in own for i in between)


def _is_summed_up(analysis: Analysis, telling: Telling) -> bool:
    """took 40 girls in May, |an attack| that caused outrage: what was told, in one word"""
    return (
        analysis.tags[telling.first - 2 : telling.first] == ",D"
        and analysis.lower[telling.end : telling.end + 1] in _WHICH
    )


def _does_harm(telling: Telling) -> bool:
    """Whether a verb only says what harm came: killing two, leaving nine hurt; not: arresting 40, taking a town"""
    hurt = telling.harm or any(toll.kind in _HARM for toll in telling.tolls)
    taken = telling.roles["target"]
    if telling.type in _THINGS and taken and all(_is_loot(p) for p in taken):
        return True  # beat back the rebels, |capturing| three vehicles: loot, no ground
    return hurt or telling.type in DAMAGE or telling.rule.startswith("verb:leave ")


def _lands(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """rockets fired from the hills |hit| a school: what was fired, in a reduced relative clause, and where it came down"""
    launch = base.verb and base.type in FROM_AFAR and _is_reduced(analysis, base.at)
    if not launch or not telling.verb or telling.type not in VIOLENT:
        return False
    own = analysis.verb_group_of[telling.at]
    between = (i for i in range(base.end, telling.first) if analysis.verb_group_of[i] != own)
    if any(analysis.finite_verb_at(i) is not None for i in between):
        return False
    missiles = {p.first for p in base.roles["instrument"]}
    return any(p.first in missiles for p in telling.roles["instrument"])


def _is_reduced(analysis: Analysis, at: int) -> bool:
    group = analysis.verb_group_at(at)
    return group is not None and group.form == "participle"


def _is_freed_by_force(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """stormed a jail, |freeing| nine rebels; raided a camp |and freed| 20 captives: done by the storming"""
    if telling.type not in _FREED or base.type not in _GROUND or telling.when_near is not base.when_near:
        return False
    return base.verb and (_hangs(analysis, telling.at) or _shares_subject(analysis, base, telling))


def _shares_subject(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """stormed the jail |and freed|: the next verb behind "and" """
    number, other = analysis.verb_group_of[telling.at], analysis.verb_group_of[base.at]
    if number != other + 1 or other < 0:
        return False
    verb = analysis.verb_groups[number]
    return verb.form == "finite" and not verb.passive and analysis.tags[verb.first - 1] == "&"


def _is_how_it_began(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """The riot broke out |when| inmates attacked a wing: what it began with"""
    if base.type != "riot" or not base.rule.startswith("noun:") or not telling.verb:
        return False
    if telling.when_near and telling.when is not base.when:
        return False
    between = analysis.lower[base.end : telling.first]
    return "when" in between[-_RELATIVE:] and not _BEGAN.isdisjoint(between[:_DETERMINED])


def _is_tried_besides(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """fought police, throwing stones and |trying to storm| a hostel: what the crowd tried in the riot"""
    if base.type != "riot" or telling.status != "attempted":
        return False
    before = analysis.lower[max(0, telling.first - 3) : telling.first]
    return before[-1:] == ["to"] and not _TRYING.isdisjoint(before)


def _is_loot(party: Party) -> bool:
    """capturing |three vehicles|; not: |two posts|, a |bridge|"""
    return party.kind == "thing" and ("transport" in party.classes or not party.classes & _SITES)


def _goes_on(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """killed three guards |and set| two tanks ablaze: a second verb of harm with the same subject, and no other place"""
    verb = analysis.verb_groups[analysis.verb_group_of[telling.at]]
    joined = verb.form == "finite" and not verb.passive and analysis.tags[verb.first - 1] == "&"
    if not joined or not base.verb or not _does_harm(base) or base.type in DAMAGE:
        return False
    return base.place is telling.place or not (base.place_near and telling.place_near)


def _is_relative(analysis: Analysis, base: Telling, telling: Telling) -> bool:
    """seized last month, after a gun battle with guards |that left| nine dead: of the noun, not of what came before it"""
    verb = analysis.verb_group_at(telling.at)
    if not base.rule.startswith("noun:") or verb is None:
        return False
    between = range(base.end, verb.first)
    if any(analysis.verb_group_of[i] >= 0 for i in between) or verb.first - base.end > _RELATIVE:
        return False
    if analysis.lower[verb.first - 1] in ("that", "which"):
        return True
    # a riot in Sarn |in which| at least 29 inmates died
    return any(
        analysis.lower[i] in _DURING and analysis.lower[i + 1] in ("which", "whose") for i in between
    ) or analysis.lower[base.end : base.end + 1] == ["where"]


def _is_of_them(analysis: Analysis, telling: Telling) -> bool:
    """29 inmates died, |several of them| hanged or burned: how those died who were told of"""
    for i in range(telling.first - 1, max(0, telling.first - _DETERMINED), -1):
        if analysis.lower[i] in ("them", "whom"):
            return analysis.lower[i - 1] == "of"
        if analysis.tags[i] in ",.;":
            return False
    return False


def _hangs(analysis: Analysis, at: int) -> bool:
    """struck the town, |killing| two and |wounding| six: a bare -ing form behind a comma or "and" """
    verb = analysis.verb_group_at(at)
    if verb is None or analysis.tags[at] != "g":
        return False
    return verb.form == "gerund" and not verb.progressive and analysis.tags[verb.first - 1] in _LINKS
