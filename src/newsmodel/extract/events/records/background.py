"""Background: what gives an event its place and date where its own clause gives none.

looted shops in Arun. |46 people were arrested.|            the event told just before
A man fled |in Sarn|. He had shot a guard.                  the sentence before, in the same paragraph
|police in Sarn| arrested two brothers                      where those are who uphold the law
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.chains import fineness
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence
from newsmodel.extract.events.records.inheritance import HEIRS, LOCAL, SCENES, inherit
from newsmodel.extract.events.records.same_day import same_day, same_paragraph
from newsmodel.extract.events.records.sequence import put_in_order
from newsmodel.extract.events.records.stays import go_on, stay
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["settle"]

_BY_THE_LAW = frozenset(
    "arrest restriction protest_dispersal force_against_protest weapons_seizure raid".split()
)
_REACH = 2  # sentences


def settle(
    analysis: Analysis, surroundings: Surroundings, events: list[Occurrence], tellings: list[Telling]
) -> None:
    """Gives events without place or date those of the event told just before, else the place of their own sentence or of
    the one before it in the paragraph; `tellings`: all, also those of no event."""
    put_in_order(analysis, surroundings, events, tellings)
    unplaced = [event for event in events if event.place is None and event.type == "arrest"]
    inherit(analysis, events)
    same_day(analysis, surroundings, events)
    same_paragraph(analysis, surroundings, events)
    stay(analysis, events)
    _bring_home(events)
    for number, event in enumerate(events):
        if event.place is None and event.type in HEIRS | LOCAL:
            event.place = _near_telling(analysis, surroundings, event)
            event.place = event.place or _told_before(analysis, events, number)
    go_on(analysis, events)
    for event in unplaced:
        if event.place is not None:
            event.place = _town(surroundings, events, event.place)
    for event in events:
        if event.place is None and event.type in _BY_THE_LAW:
            event.place = _seat(surroundings, event)
        if event.place is not None and event.place.country is None:
            event.land = _land(analysis, surroundings, event.tellings[0].at)


def _land(analysis: Analysis, surroundings: Surroundings, at: int) -> str | None:
    """In |Arun|, police announced his capture. He was held at a mall in Zone 10: in the country of what was named last"""
    sentence = analysis.sentence_of[at]
    for number in range(sentence, max(-1, sentence - _REACH), -1):
        first, end = analysis.sentences[number]
        if analysis.paragraph_of[first] != analysis.paragraph_of[at]:
            break
        named = [
            entry for entry in surroundings.places(first) if first <= entry[0] < end and entry[2].country
        ]
        if named:
            return min(named, key=lambda entry: abs(entry[0] - at))[2].country
    return None


def _seat(surroundings: Surroundings, event: Occurrence) -> Place | None:
    """|Sarn's command post| imposed a curfew, police |in Sarn| arrested two brothers: where those are who uphold the law"""
    for party in event.roles["agent"]:
        for first, end, place in surroundings.places(party.first):
            inside = party.first <= first and end <= party.end
            behind = first in (party.end + 1, party.end + 2) and surroundings.is_located(first)
            if (inside or behind) and place.kind != "country":
                return place
    return None


def _town(surroundings: Surroundings, events: list[Occurrence], place: Place) -> Place:
    """looted shops on Rue de Lys in Arun. |46 people were arrested|: all over the town, not in the street"""
    if fineness(place) < 5:
        return place
    for event in events:
        if event.place is place:
            for _, _, other in surroundings.places(event.tellings[0].at):
                if other.kind == "city" and other.country == place.country:
                    return other
    return place


def _bring_home(events: list[Occurrence]) -> None:
    """South Korea will send a rescue team: to the country of the disaster that was told before"""
    home: str | None = None
    for event in events:
        event.home = home
        if event.place is not None and event.type in HEIRS | LOCAL | SCENES:
            home = event.place.country or home


def _told_before(analysis: Analysis, events: list[Occurrence], number: int) -> Place | None:
    """The place of the violence told just before, if nothing else is said: ... in Colima. |A gardener was killed.|"""
    at = analysis.sentence_of[events[number].tellings[0].at]
    for earlier in reversed(events[max(0, number - 3) : number]):
        if (
            earlier.place is None
            or earlier.type not in HEIRS | LOCAL
            or earlier.status != events[number].status
        ):
            continue
        if _on_another_day(events[number], earlier) and _is_fronted(analysis, events[number]):
            return None  # shot dead in Lima on Thursday. |On Tuesday| gunmen killed ...: nobody says where
        last = max((analysis.sentence_of[t.at] for t in earlier.tellings[-LAST:]), default=0)
        return earlier.place if abs(at - last) <= _REACH else None
    return None


def _is_fronted(analysis: Analysis, event: Occurrence) -> bool:
    """|On Tuesday night|, gunmen ...: the day opens the sentence, and with it something new"""
    first, _ = analysis.sentences[analysis.sentence_of[event.tellings[0].at]]
    when = event.when.span.start if event.when is not None else -1
    return any(analysis.starts[i] == when for i in range(first, min(first + 3, len(analysis.starts))))


def _on_another_day(one: Occurrence, other: Occurrence) -> bool:
    """Whether each of two events has a day of its own."""
    if one.when is None or other.when is None or not (one.when_near and other.when_near):
        return False
    return one.when.start != other.when.start


def _near_telling(analysis: Analysis, surroundings: Surroundings, event: Occurrence) -> Place | None:
    """The place near the first telling that has one, if it is not what the deed was done to."""
    apart = "S" if event.status == "threatened" else ""
    near = (_near(analysis, surroundings, telling.at, apart) for telling in event.tellings[:LAST])
    targets = [target.place for target in event.roles["target"]]
    return next((place for place in near if place is not None and all(t is not place for t in targets)), None)


def _near(analysis: Analysis, surroundings: Surroundings, at: int, apart: str) -> Place | None:
    sentence = analysis.sentence_of[at]
    here = [entry for entry in surroundings.located(at) if not surroundings.is_contrasted(entry[0], at)]
    # threatened to attack warships, but denied that it had sunk a tanker |off Sarn|: nobody says where that would be
    own = [
        entry
        for entry in here
        if not (
            surroundings.is_of_other_verb(entry[0], at, apart)
            or surroundings.is_later_clause(entry[0], at)
            or surroundings.is_of_telling(entry[0], at)
        )
    ]
    if own or here:
        here = own
        behind = [entry for entry in here if entry[0] > at]
        return (behind[0] if behind else here[-1])[2] if here else None
    first = analysis.sentences[sentence - 1][1] - 1 if sentence else at
    if sentence and analysis.paragraph_of[first] == analysis.paragraph_of[at]:
        before = surroundings.located(first)
        if before:
            return before[-1][2]
    return None
