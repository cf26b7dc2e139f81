"""Events: tellings found, merged, and turned into the model's records."""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.events.background import settle
from newsmodel.extract.events.denials import deny
from newsmodel.extract.events.evidence import is_founded
from newsmodel.extract.events.fates import fates
from newsmodel.extract.events.fights import is_fight
from newsmodel.extract.events.kinds import DISASTERS, MUTUAL, NO_TARGETS, VIOLENT
from newsmodel.extract.events.links import find_links
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.merge import merge
from newsmodel.extract.events.number import value_of
from newsmodel.extract.events.occurrence import Occurrence
from newsmodel.extract.events.retold import without_bodies, without_retold
from newsmodel.extract.events.tell import Teller
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import slug
from newsmodel.model import (
    Casualties,
    CasualtyKind,
    Event,
    EventMention,
    EventStatus,
    EventType,
    Link,
    Participant,
    ParticipantKind,
    Place,
    PlaceKind,
    Role,
    Statement,
    Time,
    TimeType,
)
from newsmodel.text.analysis import Analysis

__all__ = ["find_events"]


def find_events(
    analysis: Analysis, referents: Referents, times: list[Time], statements: list[Statement], lexicon: Lexicon
) -> tuple[list[Event], list[Link]]:
    """The events of a text, in order, and how they are linked."""
    teller = Teller(analysis, referents, times, statements, lexicon)
    tellings = teller.run()
    occurrences = [o for o in merge(analysis, tellings) if is_founded(o, teller.surroundings)]
    _relieve(occurrences)
    settle(analysis, teller.surroundings, occurrences)
    for occurrence in occurrences:
        if occurrence.type in _MAY_BE_FIGHTS and is_fight(
            occurrence.roles["agent"], occurrence.roles["target"], analysis.lower
        ):
            occurrence.type = "armed_clash"
        if _only_claimed(occurrence, teller):
            occurrence.status = "claimed"
        if occurrence.type == "armed_clash" and all(t.type == "armed_clash" for t in occurrence.tellings):
            _fight_each_other(occurrence)
        if occurrence.status == "happened" and _lies_ahead(occurrence, analysis):
            occurrence.status = "planned"
    deny(analysis, occurrences, statements)
    for occurrence in occurrences:
        homely = occurrence.type in VIOLENT and occurrence.status in _REAL and not _on_state(occurrence)
        if occurrence.place is None and homely:
            occurrence.place = _in_country(_country(occurrence, referents), referents)
    names = _full_names(referents)
    ids = [f"e{number}" for number in range(1, len(occurrences) + 1)]
    events = [_event(id, o, analysis, referents, names) for id, o in zip(ids, occurrences, strict=True)]
    return events, find_links(analysis, occurrences, ids)


def _fight_each_other(event: Occurrence) -> None:
    """Soldiers clashed with |rebels|: both sides of a clash are its agents."""
    agents, targets = event.roles["agent"], event.roles["target"]
    sides = [p for p in targets if p.kind != "place" and (p.kind != "thing" or p.draft is not None)]
    keys = {p.key for p in agents}
    agents += [p for p in sides if p.key not in keys]
    event.roles["target"] = [p for p in targets if p not in sides]


_REAL = frozenset(["happened", "claimed", "attempted"])


def _in_country(code: str | None, referents: Referents) -> Place | None:
    """The country where violence took place of which nothing finer is told, if the text names that country."""
    named = next((p for p in referents.places.values() if p.kind == "country" and p.country == code), None)
    if named is not None or code is None:
        return named
    state = referents.drafts.get(code)
    if state is None or state.kind != "state":
        return None
    place = Place(id=f"place:{slug(state.name)}", name=state.name, kind=PlaceKind.COUNTRY, country=code)
    return referents.places.setdefault(place.id, place)


def _on_state(event: Occurrence) -> bool:
    """Karvia struck |Orsenia|: a state that is only the object is no place."""
    return any(
        (p.draft is not None and p.draft.kind == "state" and p.kind == "group")
        or (p.place is not None and p.place.kind == "country")
        for p in event.roles["target"]
    )


def _lies_ahead(event: Occurrence, analysis: Analysis) -> bool:
    """imposed a curfew |from Friday|, told on a Thursday: it has been ordered, it is not in force"""
    when = event.when
    if event.type in VIOLENT:
        return False  # nobody tells of violence beforehand: the date may be wrong
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
            if event.type == "deployment":
                event.type = "rescue"


# Types of violence that between armed forces are fights: an attack |on an army patrol|.
_MAY_BE_FIGHTS = frozenset(["attack", "shooting"])
_ANYBODY = frozenset("people persons others person victims victim someone dozens hundreds casualties".split())


def _only_claimed(event: Occurrence, teller: Teller) -> bool:
    """Whether nobody but the armed group that did it says that it took place."""
    if event.status != "happened" or event.type not in VIOLENT:
        return False
    agents = {p.draft.id for p in event.roles["agent"] if p.draft is not None and p.draft.kind in _CLAIMANTS}
    speakers = {teller.speaker_of(t.statement) for t in event.tellings}
    return bool(agents) and speakers <= agents


_CLAIMANTS = frozenset(["armed_group", "unnamed"])


def _event(
    id: str, event: Occurrence, analysis: Analysis, referents: Referents, names: dict[str, Found]
) -> Event:
    return Event(
        id=id,
        type=EventType(event.type),
        status=EventStatus(event.status),
        participants=tuple(
            _participant(party, role, analysis, referents, names, event.type == "seize_territory")
            for role in ("agent", "target", "instrument", "beneficiary")
            for party in _worth_naming(event.roles[role], role, event.type, analysis.lower)
            if role != "target" or (event.type not in NO_TARGETS and not _did_it(party, event))
        ),
        place=event.place,
        country=_country(event, referents),
        when=_day(event.when),
        casualties=_casualties(event, analysis, referents),
        mentions=tuple(_mention(t, analysis) for t in event.tellings),
    )


def _did_it(party: Party, event: Occurrence) -> bool:
    """Whether the same actor is an agent already."""
    return party.draft is not None and any(
        party.draft is p.draft and party.kind == p.kind for p in event.roles["agent"]
    )


def _worth_naming(parties: list[Party], role: str, type: str, lower: list[str]) -> list[Party]:
    """The parties of a role without those that say nothing: "people" beside others, and the head of state who ordered
    what his own forces did."""
    if role == "agent" and type in MUTUAL:
        return _without_bodies(parties)  # the president met |the families|: neither stands for the other
    if role in ("agent", "target") and len(parties) > 1 and type in _WITH_ECHOES:
        parties = _without_echoes(parties, lower)
    if role == "target" and len(parties) > 1:
        if type in VIOLENT:
            parties = without_retold(without_bodies(parties, lower), lower)
        else:
            parties = without_retold(_without_bodies(parties), lower)
        if type in _FOR_SOMEBODY:  # handed 700 kg of medicine to |the Red Crescent|
            parties = [p for p in parties if p.kind != "thing" or p.draft is not None] or parties
        named = [
            p
            for p in parties
            if p.draft is not None or not (lower[p.head] in _ANYBODY or _is_number(p, lower))
        ]
        if any(p.draft is not None and p.kind == "person" for p in named):
            # the party leader, |Luis Carlos Rojas|, was killed: one person
            named = [p for p in named if p.draft is not None or not _is_that_one(p, lower)]
        return named or parties[:1]
    if role != "agent":
        return parties
    powers = {
        p.draft.country
        for p in parties
        if p.draft is not None and p.draft.kind in ("state", "government", "military")
    }
    return [
        p
        for p in parties
        if p.draft is None or p.kind != "person" or not p.draft.title or p.draft.country not in powers
    ]


# Acts done to people and powers rather than to things.
_FOR_SOMEBODY = frozenset(
    "aid concession support agreement release expulsion cooperation restriction visit".split()
)


# Acts of which the same people are told by several names: the gunmen, |the attackers|; not: Karvia and |the rebels| met
_WITH_ECHOES = VIOLENT | frozenset(
    "arrest release expulsion evacuation rescue demonstration protest_dispersal trial labour_strike siege weapons_seizure".split()
)


def _without_bodies(parties: list[Party]) -> list[Party]:
    """Without the body to which people belong who are there themselves: |Red Cross workers|, of the Red Cross"""
    people = [p for p in parties if p.kind in ("person", "people") and p.draft is not None]
    return [p for p in parties if p.kind != "group" or all(p.draft is not q.draft for q in people)]


def _without_echoes(parties: list[Party], lower: list[str]) -> list[Party]:
    """Without what stands for another party: gunmen ... |the attackers|; an outpost ... |the building|"""
    fresh = {_sort_of(p) for p in parties if not _is_echo(p, lower)}
    return [p for p in parties if not _is_echo(p, lower) or _sort_of(p) not in fresh]


def _is_echo(party: Party, lower: list[str]) -> bool:
    if party.draft is not None or party.place is not None or party.kind == "person":
        return False
    return party.end - party.first == 2 and lower[party.first] in ("the", "these", "those", "this", "that")


def _sort_of(party: Party) -> str:
    return "people" if party.kind in ("person", "people", "group") else "thing"


def _is_number(party: Party, lower: list[str]) -> bool:
    """shot at six farmers; |two| were killed: some of those who are there already"""
    return party.end - party.first == 1 and value_of(lower[party.first]) is not None


def _is_that_one(party: Party, lower: list[str]) -> bool:
    """Whether a description is of one person who is known already: |the minister|, the |slain minister|"""
    if party.kind != "person" or party.draft is not None or (party.low or 1) != 1:
        return False
    words = lower[party.first : party.end]
    return words[0] not in _NEW and not {"'s", "’s"}.intersection(words)


_NEW = frozenset("a an one another his her their its two a second".split())


def _full_names(referents: Referents) -> dict[str, Found]:
    """Actor id → its fullest name in the text."""
    found: dict[str, Found] = {}
    for mention in referents.found:
        draft = mention.referent
        if isinstance(draft, Draft) and mention.form == "name":
            known = found.get(draft.id)
            if known is None or (
                mention.end - mention.first > known.end - known.first and draft.kind == "person"
            ):
                found[draft.id] = mention
    return found


def _participant(
    party: Party,
    role: str,
    analysis: Analysis,
    referents: Referents,
    names: dict[str, Found],
    takes_ground: bool,
) -> Participant:
    span = None if party.silent else analysis.span(party.first, party.end)
    draft = party.draft
    if draft is None and role == "agent" and takes_ground and _no_states(party, analysis.lower):
        # |Rebels| captured the town: who holds ground is an actor, named or not
        name = analysis.cut(party.first, party.end)
        draft = party.draft = referents.draft(Draft(f"armed_group:{party.key}", name, "armed_group"))
    if draft is not None and (party.silent or (draft.kind == "person" and party.kind == "person")):
        full = names.get(draft.id)
        if full is not None:  # "he", "the general", "Torres": the participant goes by its full name
            span = analysis.span(full.first, full.end)
    if draft is not None and not _stands_for(party, draft, role):
        draft = None
    actor = referents.actor(draft)
    text = analysis.text[span.start : span.end] if span is not None else (actor.name if actor else "")
    return Participant(role=Role(role), kind=ParticipantKind(party.kind), actor=actor, span=span, text=text)


def _stands_for(party: Party, draft: Draft, role: str) -> bool:
    """Whether people are the actor to which they belong: Hill Front |fighters|, but not two Karvian |nurses|, the envoy of a body"""
    if party.silent or draft.kind in ("person", "people", "unnamed") or party.kind not in ("person", "people"):
        return True
    if party.kind == "person":
        return False
    if draft.kind == "state":
        return role == "agent" and not _UNDER_ARMS.isdisjoint(party.classes)
    return True


_UNDER_ARMS = frozenset(["military", "police"])
_OF_STATES = frozenset(
    "government army state security national federal regime loyalist troops police military soldiers".split()
)


_IRREGULAR = frozenset(
    "militia rebel rebels militants militant insurgent insurgents jihadists guerrillas guerrilla".split()
)


def _no_states(party: Party, lower: list[str]) -> bool:
    """Whether a party bears arms, and not for a state: rebels, but not government forces."""
    words = lower[party.first : party.end]
    if "armed_group" not in party.classes and _IRREGULAR.isdisjoint(words):
        return False
    return _OF_STATES.isdisjoint(words)


def _mention(telling: Telling, analysis: Analysis) -> EventMention:
    return EventMention(
        span=analysis.span(telling.first, telling.end),
        statement=telling.statement,
        status=EventStatus(telling.status),
        rule=telling.rule,
    )


def _casualties(event: Occurrence, analysis: Analysis, referents: Referents) -> tuple[Casualties, ...]:
    found = []
    for toll, telling in fates(event.tolls, referents):
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


def _day(time: Time | None) -> Time | None:
    """The day of a time: an event is dated, not clocked."""
    if time is not None and time.start is not None and "-W" in time.value:
        return evolve(
            time, type=TimeType.DATE, value=time.start.isoformat()[:7]
        )  # last week: a day in that month
    if time is None or time.start is None or (time.type == "DATE" and "T" not in time.value):
        return time
    return evolve(time, type=TimeType.DATE, value=time.start.isoformat())


# What is done at home, whomever it concerns.
_DOMESTIC = frozenset(
    "diplomatic_break expulsion arrest restriction resignation appointment legislation election trial labour_strike demonstration riot".split()
)
_OF_THE_PEOPLE = frozenset(["demonstration", "labour_strike", "riot"])


def _country(event: Occurrence, referents: Referents) -> str | None:
    """Of its place; else of whom it was done to, or of those who meet if they are of one country."""
    if event.place is not None:
        if event.place.country is None and event.place.kind in (
            "building",
            "district",
            "base",
            "airport",
            "other",  # at |Itaguari|, of which nothing else is told
        ):
            return referents.leading
        return event.place.country
    if event.type == "call":
        return None
    if event.type in ("agreement", "meeting", "ceasefire", "cooperation", "exercise"):
        here = {p.draft.country for p in event.roles["agent"] if p.draft is not None and p.draft.country}
        return here.pop() if len(here) == 1 else None
    if event.type in ("aid", "rescue") and event.home is not None:
        return event.home
    for role in ("agent", "target") if event.type in _DOMESTIC else ("target", "agent"):
        for party in event.roles[role]:
            country = party.draft.country if party.draft is not None else None
            country = country or (party.place.country if party.place is not None else None)
            if country:
                return country
        if event.type in _OF_THE_PEOPLE and referents.leading is not None:
            return referents.leading
    return referents.leading
