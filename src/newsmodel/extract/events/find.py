"""Events: tellings found, merged, and turned into the model's records."""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.events.kinds import DISASTERS, VIOLENT
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.occurrences.merge import merge
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.records.background import settle
from newsmodel.extract.events.records.captives import disperse_those_gathered, free_those_taken
from newsmodel.extract.events.records.country import country_of, place_in_country
from newsmodel.extract.events.records.denials import Denials
from newsmodel.extract.events.records.evidence import is_founded
from newsmodel.extract.events.records.fates import fates
from newsmodel.extract.events.records.fights import are_irregular, is_fight
from newsmodel.extract.events.records.flight import without_flights
from newsmodel.extract.events.records.links import find_links
from newsmodel.extract.events.records.participants import Participants
from newsmodel.extract.events.records.shared_doers import join_deeds, name_attackers
from newsmodel.extract.events.records.sites import place_by_object, place_by_site
from newsmodel.extract.events.records.supposed import supposed
from newsmodel.extract.events.tell import Teller
from newsmodel.extract.referents import Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import (
    Casualties,
    CasualtyKind,
    Event,
    EventMention,
    EventStatus,
    EventType,
    Link,
    Statement,
    Time,
    TimeType,
)
from newsmodel.text.analysis import Analysis

__all__ = ["find_events"]

# Members by their values, as a dictionary finds them in a fraction of the time.
_TYPES = {type.value: type for type in EventType}
_STATUSES = {status.value: status for status in EventStatus}
# Types of violence that between armed forces are fights: an attack |on an army patrol|.
_MAY_BE_FIGHTS = frozenset(["attack", "shooting"])
_BY_IRREGULARS = frozenset("ambush attack raid bombing suicide_bombing shooting".split())
_IRREGULARS = frozenset(
    "terrorists militants insurgents rebels gunmen bandits jihadists extremists guerrillas terrorist militant insurgent rebel bandit "
    "jihadist extremist guerrilla".split()
)
_MISHAPS = frozenset(
    f"verb:{verb}"
    for verb in (
        "drown",
        "suffocate",
        "asphyxiate",
        "electrocute",
        "crush to death",
        "trample to death",
        "freeze to death",
        "choke to death",
        "fall to his death",
        "fall to her death",
        "fall to their deaths",
        "plunge to his death",
        "plunge to her death",
        "plunge to their deaths",
    )
)
_CLAIMANTS = frozenset(["armed_group", "unnamed"])
# What nobody does to help: 40 aircraft |crossed the median line|, fighters |were scrambled|
_INCURSIONS = ("verb:cross", "verb:violate", "verb:scramble", "verb:transit", "verb:pass through")
_BODILY = frozenset("arrest release expulsion evacuation withdrawal".split())


def find_events(
    analysis: Analysis, referents: Referents, times: list[Time], statements: list[Statement], lexicon: Lexicon
) -> tuple[list[Event], list[Link]]:
    """The events of a text, in order, and how they are linked."""
    teller = Teller(analysis, referents, times, statements, lexicon)
    tellings = teller.run()
    denials = Denials(analysis, statements, referents.ties)
    merged = sorted(
        [*merge(analysis, tellings), *supposed(tellings)], key=lambda event: event.tellings[0].first
    )
    _tell_mishaps(merged)
    occurrences = without_flights(_founded(merged, teller, denials))
    _relieve(occurrences)
    settle(analysis, teller.surroundings, occurrences, tellings)
    place_by_site(occurrences, teller.clauses, teller.surroundings)
    place_by_object(occurrences, teller.surroundings)
    free_those_taken(analysis, occurrences)
    join_deeds(analysis, occurrences)
    name_attackers(analysis, occurrences)
    disperse_those_gathered(analysis, occurrences)
    for occurrence in occurrences:
        _settle_type(occurrence, analysis)
        if _only_claimed(occurrence, teller):
            occurrence.status = "claimed"
        if occurrence.type == "armed_clash" and all(t.type == "armed_clash" for t in occurrence.tellings):
            _fight_each_other(occurrence, analysis.lower)
        if occurrence.status == "happened" and _lies_ahead(occurrence, analysis):
            occurrence.status = "planned"
    denials.settle(occurrences)
    place_in_country(occurrences, analysis, referents, lexicon)
    participants = Participants(analysis, referents)
    ids = [f"e{number}" for number in range(1, len(occurrences) + 1)]
    events = [
        _event(id, o, analysis, referents, participants) for id, o in zip(ids, occurrences, strict=True)
    ]
    return events, find_links(analysis, occurrences, ids)


def _founded(merged: list[Occurrence], teller: Teller, denials: Denials) -> list[Occurrence]:
    """The occurrences that are told with enough to call them events; a denial by itself makes none but of what it answers."""
    founded = [o for o in merged if is_founded(o, teller.surroundings, alone=len(merged) == 1)]
    answered = denials.answered(founded, [o for o in merged if o.status == "denied"])
    return [o for o in founded if all(o is not denial for denial in answered)]


def _tell_mishaps(events: list[Occurrence]) -> None:
    """Three people |drowned| in a lake on Sunday: where nothing else is told that took them, that was the accident"""
    for event in events:
        alone = event.type == "attack" and all(t.harm or t.rule in _MISHAPS for t in event.tellings)
        if alone and event.tellings[0].rule in _MISHAPS and not event.roles["agent"]:
            event.type, event.strong = "accident", True


def _settle_type(event: Occurrence, analysis: Analysis) -> None:
    """An attack on armed men is a fight, rebels who seize people abduct them."""
    if _is_fight(event, analysis.lower):
        event.type = "armed_clash"
    if event.tellings[0].rule == "verb:seize" and are_irregular(event.roles["agent"]):
        event.type = "abduction" if event.type == "arrest" else event.type


def _is_fight(event: Occurrence, lower: list[str]) -> bool:
    """An attack on |an army patrol|; but: two soldiers |were shot| in their car, nobody knows by whom"""
    agents = event.roles["agent"]
    unknown = event.tellings[0].rule.startswith(("verb:shoot", "verb:gun")) and not agents
    if event.type not in _MAY_BE_FIGHTS or unknown:
        return False
    return is_fight(agents, event.roles["target"], lower)


def _fight_each_other(event: Occurrence, lower: list[str]) -> None:
    """Soldiers clashed with |rebels|: both sides of a clash are its agents; not: clashes that killed |18 people|."""
    agents, targets = event.roles["agent"], event.roles["target"]
    sides = [p for p in targets if p.kind != "place" and (p.kind != "thing" or p.draft is not None)]
    fallen = [p for p in sides if p.draft is None and p.low is not None and lower[p.head] in _FALLEN]
    keys = {p.key for p in [*agents, *fallen]}
    agents += [p for p in sides if p.key not in keys]
    event.roles["target"] = [p for p in targets if p not in sides]


# Nouns for those who come to harm, whichever side they are of.
_FALLEN = frozenset("people persons person civilian civilians others victims dead".split())


def _lies_ahead(event: Occurrence, analysis: Analysis) -> bool:
    """imposed a curfew |from Friday|, told on a Thursday: it has been ordered, it is not in force"""
    when = event.when
    if event.type in VIOLENT or event.type in _BODILY:
        return False  # nobody tells of violence or arrests beforehand: the date may be wrong
    return (
        analysis.date is not None
        and when is not None
        and when.start is not None
        and when.start > analysis.date
    )


def _relieve(events: list[Occurrence]) -> None:
    """Whoever is sent after a disaster is sent to help, unless the text tells of violence too."""
    types = {event.type for event in events}
    if types & DISASTERS and not types & VIOLENT:
        for event in events:
            if event.type == "deployment" and not event.tellings[0].rule.startswith(_INCURSIONS):
                event.type = "rescue"


def _only_claimed(event: Occurrence, teller: Teller) -> bool:
    """Whether nobody but the armed group that did it says that it took place."""
    if event.status != "happened" or event.type not in VIOLENT:
        return False
    agents = {p.draft.id for p in event.roles["agent"] if p.draft is not None and p.draft.kind in _CLAIMANTS}
    speakers = {teller.said.speaker_of(t.statement) for t in event.tellings}
    return bool(agents) and speakers <= agents


def _event(
    id: str, event: Occurrence, analysis: Analysis, referents: Referents, participants: Participants
) -> Event:
    return Event(
        id=id,
        type=_TYPES[event.type],
        status=_STATUSES[event.status],
        participants=participants.of(event),
        place=event.place,
        country=country_of(event, referents, analysis.lower),
        when=_day(event.when),
        casualties=_casualties(event, analysis, referents),
        mentions=tuple(_mention(t, analysis) for t in event.tellings),
    )


def _mention(telling: Telling, analysis: Analysis) -> EventMention:
    return EventMention(
        span=analysis.span(telling.first, telling.end),
        statement=telling.statement,
        status=_STATUSES[telling.status],
        rule=telling.rule,
    )


def _casualties(event: Occurrence, analysis: Analysis, referents: Referents) -> tuple[Casualties, ...]:
    found = []
    for toll, telling in fates(_of_others(event, analysis.lower), referents):
        who = analysis.cut(*toll.who) if toll.who is not None else None
        found.append(
            Casualties(
                kind=CasualtyKind(toll.kind),
                low=toll.low,
                high=toll.high,
                who=who,
                span=analysis.span(toll.first, toll.end),
                statement=telling.statement,
            )
        )
    return tuple(found)


def _of_others(event: Occurrence, lower: list[str]) -> list[tuple[Toll, Telling]]:
    """Militants attacked a village, killing nine. |Four militants| were killed too: no toll of what they did, but in a fight"""
    if event.type == "armed_clash" or event.type not in VIOLENT:
        return event.tolls
    agents = [p for p in event.roles["agent"] if p.kind == "people" and p.draft is None]
    words = {lower[p.head] for p in agents} - {"people", "men", "others"}
    if event.type in _BY_IRREGULARS and not any(p.classes & POWERS for p in event.tellings[0].roles["agent"]):
        heads = {
            lower[toll.who[1] - 1]
            for toll, _ in event.tolls
            if toll.who is not None and toll.kind == "killed"
        }
        if (
            heads - _IRREGULARS
        ):  # killed 27 soldiers in an ambush; aircraft killed |40 terrorists| who had made it
            words |= _IRREGULARS
    return [pair for pair in event.tolls if pair[0].who is None or lower[pair[0].who[1] - 1] not in words]


def _day(time: Time | None) -> Time | None:
    """The day of a time: an event is dated, not clocked."""
    if time is not None and time.start is not None and "-W" in time.value:
        return evolve(
            time, type=TimeType.DATE, value=time.start.isoformat()[:7]
        )  # last week: a day in that month
    if (
        time is None
        or time.start is None
        or (time.type == "DATE" and "T" not in time.value and "/" not in time.value)
    ):
        return time  # but: from |May 2 to 5|: the day on which it began
    return evolve(time, type=TimeType.DATE, value=time.start.isoformat())
