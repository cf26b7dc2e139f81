"""Evidence: whether a text tells enough of something to call it an event.

Vague words alone (the violence, an act of terror) are none; a meeting takes somebody who meets; what is seldom the news
itself (a law, a trial, an appointment in a later sentence) takes both its parties, and that it was done.
"""

from __future__ import annotations

from itertools import takewhile

from newsmodel.extract.actor_kinds import HUMAN, STATES
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.kinds import DISASTERS, LASTING, MUTUAL, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.records.figures import is_figure

__all__ = ["is_founded"]

# Types that are no event without anybody who takes part.
_PARTIES_NEEDED = frozenset(
    "meeting visit call agreement cooperation aid rescue support concession sanctions suspension investigation appointment "
    "deployment resignation expulsion arrest trial organized_crime".split()
)
# Types that a text mostly mentions in passing: lawmakers |ousted| in a coup, a party that |split|, a |hearing|.
_IN_PASSING = frozenset(
    "appointment legislation trial investigation concession support cooperation organized_crime group_change base_established "
    "restriction suspension".split()
)
# Words of those types' triggers that are news wherever they stand: imposed a |curfew|, a no-|confidence| vote
_NEWS = frozenset("curfew closure lockdown confidence no-confidence censure impeachment".split())
# Types that concern people: not an appointment that |dismissed| a claim, nor an evacuation that |relocated| a post.
_OF_PERSONS = frozenset(["appointment", "evacuation"])

_POLLS = frozenset(
    "election elections referendum by-election runoff run-off plebiscite re-election elect".split()
)
# Words of triggers that tell of work done with others.
_TOGETHER = (
    "together",
    "jointly",
    "side by side",
    "in tandem",
    "shoulder to shoulder",
    "hand in hand",
    "alongside",
)
_DEATHS = frozenset(["noun:death", "noun:loss of life", "noun:injury", "noun:loss"])
_GIVING_UP = frozenset(
    f"verb:{verb}"
    for verb in (
        "give himself up",
        "give herself up",
        "turn himself in",
        "turn herself in",
        "hand himself in",
        "surrender",
    )
)
# What one threatens others with.
_THREATENED = VIOLENT | frozenset(
    "sanctions suspension expulsion diplomatic_break siege labour_strike demonstration".split()
)


def is_founded(event: Occurrence, surroundings: Surroundings, *, alone: bool = False) -> bool:
    """Whether there is enough to call it an event; `alone` if the text tells of no other."""
    if not _has_parties(event):
        return False
    # air defences downed two rockets over Sarn: all that a note may tell
    seen = alone and any("air_defence" in p.classes for p in event.roles["agent"])
    if not seen and all(_is_salvo(t, surroundings) for t in event.tellings):
        return False
    if (
        is_figure(event)
        or _is_of_one_country(event)
        or _is_protest_of_state(event)
        or _is_referred_to(event)
        or _is_state(event)
        or _is_unlocated_try(event)
        or _is_habit_denied(event)
        or _is_grief(event)
        or _is_jailed(event, surroundings)
        or _is_beating_told(event)
        or _is_lone_surrender(event)
        or _is_lone_flight(event, surroundings)
        or _is_unharmed(event)
    ):
        return False
    if _is_in_a_threat(event):
        return True
    lead = surroundings.analysis.sentence_of[event.tellings[0].at] == 0
    if event.type in _IN_PASSING and not lead and not _is_news(event, surroundings):
        return False
    violent = event.type in VIOLENT
    if violent and not _is_violence(event):
        return False
    told = event.roles["target"] or event.tolls or event.place_near
    founding = [t for t in event.tellings if t.strong] or event.tellings
    score = (
        1.0 * event.strong
        + 0.3 * bool(event.roles["agent"])
        + 0.4 * bool(event.roles["target"])
        + 0.2 * (event.place is not None)
        + 0.2 * (event.when is not None)
        + 0.2 * _has_held(event, surroundings)
        + 0.5 * any(toll.low for toll, _ in event.tolls)
        + 0.1 * any(t.verb for t in event.tellings)
        + 0.5 * (event.type in DISASTERS and any(t.rule == "toll:total" for t in event.tellings))
        - (0.4 if violent else 0.2) * all(t.plural and not t.definite for t in founding)
        - 0.3 * (not told and all(t.rule == "verb:shoot" for t in event.tellings))
        - 0.7 * (violent and all(surroundings.is_summary(t.at) for t in event.tellings))
    )
    # what the lead tells is what a text is about
    main = lead and any(t.verb for t in event.tellings)
    placed = event.place_near or event.roles["target"]
    if lead and (event.roles["agent"] or placed) and _is_verbless(surroundings, event.tellings[0].at):
        main, score = True, score + 0.5
    # of floods in general; but: triggered |flash floods| in Nairobi on Friday
    apart = event.place_near and event.when_near
    slight = event.type in DISASTERS and not apart and all(t.plural and not t.verb for t in event.tellings)
    held = event.type == "election" and event.when_near and any(_is_poll(t) for t in event.tellings)
    return held or round(score, 3) >= (1.0 if main or (event.type in DISASTERS and not slight) else 1.25)


def _has_held(event: Occurrence, surroundings: Surroundings) -> bool:
    """doubts about a truce that has held |since May|: in force, though no place or party is told with it"""
    if event.type != "ceasefire" or event.when is None or not event.when_near:
        return False
    start = event.when.span.start
    return surroundings.analysis.text[max(0, start - 6) : start].lower().endswith("since ")


def _is_poll(telling: Telling) -> bool:
    """in the |March 2024 local elections|; not: voted on Saturday, leads in the |polls|"""
    return not _POLLS.isdisjoint(telling.rule.partition(":")[2].split())


def _is_referred_to(event: Occurrence) -> bool:
    """the envoy who mediated |the talks|: spoken of as known, and neither where, when nor by whom they were held"""
    if event.type != "meeting" or event.place_near or event.when_near or len(event.roles["agent"]) > 1:
        return False
    return (
        all(t.definite and t.rule.startswith("noun:") for t in event.tellings) and not event.roles["target"]
    )


def _is_state(event: Occurrence) -> bool:
    """rebels have |held| six engineers since May; families of those who |are held hostage|"""
    held = [t for t in event.tellings if t.rule.startswith("verb:hold")]
    if len(held) < len(event.tellings) or any(t.type != "abduction" and t.rule != "verb:hold" for t in held):
        return False
    return not event.strong or not (event.roles["agent"] or event.place_near or event.when_near)


def _is_in_a_threat(event: Occurrence) -> bool:
    """threatened |to burn| every truck, threatened the port with |further attacks|: the threat itself is the news"""
    return (
        event.type in _THREATENED
        and event.status == "threatened"
        and any(t.in_threat for t in event.tellings)
    )


def _is_unlocated_try(event: Occurrence) -> bool:
    """after a crowd tried to |storm| a building: what came to nothing, and is told without where and when it was tried"""
    if (
        event.status != "attempted"
        or event.type == "cyber_attack"
        or event.place_near
        or event.when_near
        or event.tolls
        or any(p.kind in HUMAN for p in event.roles["target"])  # tried to kill |the mayor|
    ):
        return False
    return all(t.rule.startswith("verb:") for t in event.tellings)


def _is_of_one_country(event: Occurrence) -> bool:
    """police and residents |searched side by side|: working together is news where it is done across a border"""
    if event.type != "cooperation" or not any(word in t.rule for t in event.tellings for word in _TOGETHER):
        return False
    homes = {p.draft.country for p in event.roles["agent"] if p.draft is not None and p.draft.country}
    return len(homes) < 2


def _is_protest_of_state(event: Occurrence) -> bool:
    """Chile |protested| to Peru over the raid: states send notes, they do not take to the streets"""
    agents = [p.draft for p in event.roles["agent"]]
    states = bool(agents) and all(d is not None and d.kind in STATES for d in agents)
    return states and event.type == "demonstration" and all(t.rule == "verb:protest" for t in event.tellings)


def _is_habit_denied(event: Occurrence) -> bool:
    """Tehran denies |arming| the rebels: a reproach, no deed of some day"""
    return event.status == "denied" and event.type in LASTING


def _is_jailed(event: Occurrence, surroundings: Surroundings) -> bool:
    """freed nine politicians |jailed| for protesting: what they were, by nobody and on no day"""
    if event.type != "arrest" or event.when_near or event.roles["agent"] or event.tolls:
        return False
    analysis = surroundings.analysis
    if event.place_near and any(analysis.lower[t.end : t.end + 1] != ["for"] for t in event.tellings):
        return False
    groups = [analysis.verb_group_of[t.at] for t in event.tellings]
    return all(
        number >= 0
        and analysis.verb_groups[number].form == "participle"
        and t.rule in ("verb:jail", "verb:imprison")
        for number, t in zip(groups, event.tellings, strict=True)
    )


def _is_grief(event: Occurrence) -> bool:
    """urged politicians not to exploit her son's |death|: of what was told, or of what is told nowhere"""
    several = any(toll.kind == "killed" and toll.low > 1 for toll, _ in event.tolls)
    several = several or len(event.roles["target"]) > 1
    if event.place_near or event.when_near or event.roles["agent"] or several:
        return False
    return all(
        t.rule in _DEATHS or (t.rule.startswith("noun:") and t.rule[5:] in VAGUE) for t in event.tellings
    )


def _is_beating_told(event: Occurrence) -> bool:
    """He was dragged from his bed and |beaten|, his lawyer said: how somebody fared, neither by whom, where nor when"""
    if event.place_near or event.when_near or event.roles["agent"] or event.tolls:
        return False
    return all(t.rule in ("verb:beat", "verb:beat up") for t in event.tellings)


def _is_lone_flight(event: Occurrence, surroundings: Surroundings) -> bool:
    """|The suspect|, |President Ana Torres| fled: nobody is displaced"""
    tags = surroundings.analysis.tags
    fled = event.type == "evacuation" and all(t.rule == "verb:flee" for t in event.tellings)
    return fled and all(
        (p.draft is None and tags[p.head] == "N") or p.kind == "person" for p in event.roles["target"]
    )


def _is_unharmed(event: Occurrence) -> bool:
    """|No one was hurt|: not by itself anything that happened"""
    bare = event.type in VIOLENT and not (event.roles["agent"] or event.roles["target"] or event.place_near)
    return bare and all(t.harm and t.tolls and not any(toll.low for toll in t.tolls) for t in event.tellings)


def _is_lone_surrender(event: Occurrence) -> bool:
    """The hijacker |gave himself up|: how what he did ended; not: 31 soldiers, a rebel commander surrendered"""
    agents = event.roles["agent"]
    alone = all(t.rule in _GIVING_UP for t in event.tellings)
    return alone and all(p.kind == "person" and p.draft is None for p in agents)


def _is_verbless(surroundings: Surroundings, at: int) -> bool:
    """4 May: prisoner exchange |agreement| between the army and the rebels: a note, of which the noun is all"""
    analysis = surroundings.analysis
    first, end = analysis.sentences[analysis.sentence_of[at]]
    groups = {analysis.verb_group_of[i] for i in range(first, end)} - {-1}
    return all(analysis.verb_groups[number].form != "finite" for number in groups)


def _has_parties(event: Occurrence) -> bool:
    """Whether those take part without whom there is no event of the type."""
    agents, targets = event.roles["agent"], event.roles["target"]
    brought = event.type == "aid" and event.roles["instrument"]  # |trucks| brought food to the town
    # |14| were detained; not: |no one| has been arrested
    counted = event.type == "arrest" and any(toll.low != 0 for toll, _ in event.tolls)
    if event.type in _PARTIES_NEEDED and not (agents or targets or brought or counted):
        return False
    if not (agents or targets) and all(t.rule == "verb:fight" for t in event.tellings):
        return False  # whose troops |fought| alongside the army
    if event.type == "evacuation" and not targets:
        return False
    if event.type in _OF_PERSONS and targets:
        return any(p.draft is not None or not _is_thing(p) for p in targets)
    return True


def _is_salvo(telling: Telling, surroundings: Surroundings) -> bool:
    """shot down |38 of 52 drones|: part of the attack that sent them"""
    if telling.rule not in _SHOT_DOWN:
        return False
    sent = any(p.draft is not None for p in telling.roles["agent"]) and telling.type != "attack"
    if sent and telling.place_near:
        return False  # destroyed nine |Karvian drones over Lenz|: all that is told of that attack
    if telling.type == "weapons_seizure" and any("air_defence" in p.classes for p in telling.roles["agent"]):
        return True  # air defences shot down |a third drone|
    if telling.roles["target"]:
        return any(p.key.endswith(_SALVOS) for p in telling.roles["target"])
    behind = surroundings.analysis.lower[telling.end : telling.end + _OBJECT]
    return any(word in _SALVOS for word in takewhile(lambda word: word not in ".,;", behind))


_SHOT_DOWN = tuple(
    f"verb:{v}"
    for v in ("shoot down", "down", "intercept", "destroy", "bring down", "knock out", "knock down")
)
_SALVOS = ("drones", "missiles", "uavs", "rockets", "projectiles")
_OBJECT = 6  # tokens


def _is_thing(party: Party) -> bool:
    return party.kind in ("thing", "place") or bool(party.classes & {"building", "post", "land", "property"})


def _is_news(event: Occurrence, surroundings: Surroundings) -> bool:
    """Whether something that is mostly told in passing is told as done, by whom and to whom, and in no relative clause."""
    if any(not _NEWS.isdisjoint(t.rule.partition(":")[2].split()) for t in event.tellings):
        return True
    together = event.type in MUTUAL and len(event.roles["agent"]) > 1  # |Chile and Peru| held a joint patrol
    powers = all(p.kind == "group" for p in event.roles["agent"])
    if not (event.roles["agent"] and (event.roles["target"] or together)):
        aid = any(
            t.rule.startswith("verb:") and t.rule.endswith((" aid", " assistance")) for t in event.tellings
        )
        return event.type == "suspension" and aid and powers and event.status in ("happened", "planned")
    if event.type == "suspension" and event.when_near and powers:
        return True  # the fund, which |suspended| a loan in May; will |suspend| visas from July
    if event.status not in ("happened", "claimed"):
        return False
    tags = surroundings.analysis.tags
    return any(tags[t.first - 1 : t.first] not in ("W", "T") for t in event.tellings)


def _is_violence(event: Occurrence) -> bool:
    """Whether more is told than vague words and weak ones."""
    vague = all(t.harm or (t.rule.startswith("noun:") and t.rule[5:] in VAGUE) for t in event.tellings)
    both = event.roles["agent"] and event.roles["target"]
    # the violence |between the clans|: a fight, of whose sides the text tells
    fought = event.type == "armed_clash" and event.roles["agent"] and event.place_near
    if (
        vague
        and not event.tolls
        and not (both or fought)
        and not all(t.harm and t.rule.startswith("verb:") for t in event.tellings)
    ):
        return False  # blamed the government for |the deaths|
    if event.strong:
        return True
    # weak words found an act of violence only as a verb with a doer and an object: rebels destroyed the bridge
    return bool(both) and any(t.verb and not t.harm for t in event.tellings)
