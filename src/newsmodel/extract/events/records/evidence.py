"""Evidence: whether a text tells enough of something to call it an event.

Vague words alone (the violence, an act of terror) are none; a meeting takes somebody who meets, or a place and a day; what is seldom the news
itself (a law, a trial, an appointment in a later sentence) takes both its parties, and that it was done.
"""

from __future__ import annotations

from itertools import takewhile

from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.kinds import DISASTERS, MUTUAL, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.records.no_event import is_no_event

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
_MONTH = len("2016-03")
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
    if is_no_event(event, surroundings):
        return False
    if _is_in_a_threat(event):
        return True
    lead = surroundings.analysis.sentence_of[event.tellings[0].at] == 0
    if event.type in _IN_PASSING and not lead and not _is_news(event, surroundings):
        return False
    if event.type in VIOLENT and not _is_violence(event):
        return False
    if event.type == "election" and event.when_near and any(_is_poll(t) for t in event.tellings):
        return True
    score = _weight(event, surroundings)
    # what the lead tells is what a text is about
    main = lead and any(t.verb for t in event.tellings)
    placed = event.place_near or event.roles["target"]
    if lead and (event.roles["agent"] or placed) and _is_verbless(surroundings, event.tellings[0].at):
        main, score = True, score + 0.5
    # of floods in general; but: triggered |flash floods| in Nairobi on Friday
    apart = event.place_near and event.when_near
    slight = event.type in DISASTERS and not apart and all(t.plural and not t.verb for t in event.tellings)
    return round(score, 3) >= (1.0 if main or (event.type in DISASTERS and not slight) else 1.25)


def _weight(event: Occurrence, surroundings: Surroundings) -> float:
    """How much is told: by whom, to whom, where, when, with how many hurt; less, if in the plural or over a stretch of time."""
    violent = event.type in VIOLENT
    told = event.roles["target"] or event.tolls or event.place_near
    founding = [t for t in event.tellings if t.strong] or event.tellings
    return (
        1.0 * event.strong
        + 0.3 * bool(event.roles["agent"])
        + 0.4 * bool(event.roles["target"])
        + 0.2 * (event.place is not None)
        + 0.2 * (event.when is not None)
        + 0.2 * (_has_held(event, surroundings) or _was_held(event))
        + 0.5 * any(toll.low for toll, _ in event.tolls)
        + 0.1 * any(t.verb for t in event.tellings)
        + 0.5 * (event.type in DISASTERS and any(t.rule == "toll:total" for t in event.tellings))
        - (0.4 if violent else 0.2) * all(t.plural and not t.definite for t in founding)
        - 0.3 * (not told and all(t.rule == "verb:shoot" for t in event.tellings))
        - 0.7 * (violent and all(surroundings.is_summary(t.at) for t in event.tellings))
    )


def _has_held(event: Occurrence, surroundings: Surroundings) -> bool:
    """doubts about a truce that has held |since May|: in force, though no place or party is told with it"""
    if event.type != "ceasefire" or event.when is None or not event.when_near:
        return False
    start = event.when.span.start
    return surroundings.analysis.text[max(0, start - 6) : start].lower().endswith("since ")


def _was_held(event: Occurrence) -> bool:
    """talks |opened in Lima on Sunday|, an accord |signed in Lima in May|, the |March 2016| deal: whoever took part"""
    if event.when is None or not event.when_near or len(event.when.value) < _MONTH:
        return False
    new = any(not t.definite for t in event.tellings)  # not: |the talks| may end
    return event.type == "agreement" or (event.type == "meeting" and event.place_near and new)


def _is_poll(telling: Telling) -> bool:
    """in the |March 2024 local elections|; not: voted on Saturday, leads in the |polls|"""
    return not _POLLS.isdisjoint(telling.rule.partition(":")[2].split())


def _is_in_a_threat(event: Occurrence) -> bool:
    """threatened |to burn| every truck, threatened the port with |further attacks|: the threat itself is the news"""
    return (
        event.type in _THREATENED
        and event.status == "threatened"
        and any(t.in_threat for t in event.tellings)
    )


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
    if event.type in _PARTIES_NEEDED and not (agents or targets or brought or counted or _was_held(event)):
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
