"""Background: place and date that an event takes over from the event or sentence before it, within one paragraph.

In Nantes, masked youths looted shops on Thursday. |46 people were arrested.|       Nantes, Thursday
A quake struck off Aomori. ... |An aftershock| hit the same area.                   Aomori
"""

from __future__ import annotations

from datetime import date

from newsmodel.extract.events.circumstances.surroundings import Surroundings, fineness
from newsmodel.extract.events.kinds import DISASTERS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.records.sequence import put_in_order
from newsmodel.extract.events.records.stays import go_on, stay
from newsmodel.model import Place, Time
from newsmodel.text.analysis import Analysis

__all__ = ["settle"]

_HEIRS = frozenset(
    "arrest attack shooting bombing riot protest_dispersal force_against_protest property_destruction arson raid ambush armed_clash "
    "abduction robbery mob_violence shelling missile_strike air_strike drone_strike grenade_attack suicide_bombing earthquake "
    "rescue deployment".split()
)
_LOCAL = frozenset(
    ["assassination", "mob_violence", "sexual_violence", "chemical_attack", "fire", "accident"]
)
_SCENES = frozenset(["flood", "storm", "natural_disaster", "epidemic", "bombing", "offensive"])
_BY_THE_LAW = frozenset(
    "arrest restriction protest_dispersal force_against_protest weapons_seizure raid".split()
)
_BY_CROWDS_AND_POLICE = frozenset("arrest demonstration riot protest_dispersal raid release".split())
_LAST = 30  # tellings of an event that are looked at
_REACH = 2  # sentences
_NEWS_OF_A_DAY = (
    _HEIRS
    | _LOCAL
    | {
        "bombing",
        "protest_dispersal",
        "offensive",
        "seize_territory",
        "demonstration",
        "meeting",
        "agreement",
    }
) - {
    "rescue",
    "deployment",
}
_SAME = 5  # sentences in which news of one day goes on
_FRESH = 4  # days
_NEAR = 8  # tokens between an event and its adverb
_THEN = frozenset(["later", "meanwhile", "afterwards", "afterward"])
_SPANS = frozenset("day days week weeks month months year years decade decades".split())
_GOAL = 7  # tokens from a verb of sending to whither
_CLOCKED = 4  # sentences between a clock time and its day
_FAR = 12  # sentences between a quake and its aftershock


def settle(
    analysis: Analysis, surroundings: Surroundings, events: list[Occurrence], tellings: list[Telling]
) -> None:
    """Gives events without place or date those of the event told just before, else the place of their own sentence or of
    the one before it in the paragraph; `tellings`: all, also those of no event."""
    put_in_order(analysis, surroundings, events, tellings)
    unplaced = [event for event in events if event.place is None and event.type == "arrest"]
    _inherit(analysis, events)
    _same_day(analysis, surroundings, events)
    _same_paragraph(analysis, surroundings, events)
    stay(analysis, events)
    _bring_home(events)
    for number, event in enumerate(events):
        if event.place is None and event.type in _HEIRS | _LOCAL:
            event.place = next(
                (
                    p
                    for t in event.tellings[:_LAST]
                    for p in [
                        _near(analysis, surroundings, t.at, "S" if event.status == "threatened" else "")
                    ]
                    if p is not None and all(target.place is not p for target in event.roles["target"])
                ),
                None,
            )
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


def _same_day(analysis: Analysis, surroundings: Surroundings, events: list[Occurrence]) -> None:
    """Missiles hit several towns overnight. In Odesa, |a drone crashed| into a ward: what is told right after it, in the
    same tense and without a date of its own, is of the same day"""
    for number, event in enumerate(events):
        at = event.tellings[0].at
        if event.when is not None or event.status != "happened":
            continue
        later = _is_later(analysis, at)
        if event.type not in _NEWS_OF_A_DAY and not later:
            continue
        if analysis.tags[at] == "L" or surroundings.is_timed(at) or _is_perfect(analysis, at):
            continue  # dozens of |operations| were of no one day
        for earlier in reversed(events[max(0, number - 3) : number]):
            fresh = earlier.type in _NEWS_OF_A_DAY or later
            if earlier.when is None or not fresh or earlier.status != "happened":
                continue
            last = max((t.at for t in earlier.tellings[-_LAST:] if t.at < at), default=at)
            if analysis.sentence_of[at] - analysis.sentence_of[last] <= _SAME and _is_recent(
                analysis, earlier
            ):
                event.when = earlier.when
            break


def _same_paragraph(analysis: Analysis, surroundings: Surroundings, events: list[Occurrence]) -> None:
    """The president visited the injured on Tuesday. Police |arrested| the captain: the day of the sentence before"""
    for number, event in enumerate(events):
        at = event.tellings[0].at
        first = analysis.sentences[analysis.sentence_of[at]][0]
        if (
            event.when is not None
            or event.status != "happened"
            or event.type not in _BY_CROWDS_AND_POLICE
            or first == 0
        ):
            continue
        if surroundings.is_timed(at) or _is_perfect(analysis, at) or not event.tellings[0].verb:
            continue
        if analysis.paragraph_of[first - 1] != analysis.paragraph_of[at]:
            continue
        before = analysis.sentence_of[first - 1]
        for earlier in reversed(events[max(0, number - 3) : number]):
            here = any(analysis.sentence_of[t.at] == before and t.verb for t in earlier.tellings[-_LAST:])
            if here and earlier.when_near and earlier.status == "happened" and _is_recent(analysis, earlier):
                event.when = earlier.when
                break


def _is_later(analysis: Analysis, at: int) -> bool:
    """Police |later| sealed off the square; teachers |meanwhile| marched: the same day; but two days |later|"""
    first, end = analysis.sentences[analysis.sentence_of[at]]
    return any(
        analysis.lower[i] in _THEN and analysis.tags[i] == "r" and analysis.lower[i - 1] not in _SPANS
        for i in range(max(first, at - _NEAR), min(end, at + _NEAR))
    )


def _is_perfect(analysis: Analysis, at: int) -> bool:
    """|had killed| nine people: background"""
    group = analysis.verb_group_at(at)
    return group is not None and group.perfect


def _is_recent(analysis: Analysis, event: Occurrence) -> bool:
    day = event.when.start if event.when is not None else None
    return day is not None and analysis.date is not None and abs((analysis.date - day).days) <= _FRESH


def _bring_home(events: list[Occurrence]) -> None:
    """South Korea will send a rescue team: to the country of the disaster that was told before"""
    home: str | None = None
    for event in events:
        event.home = home
        if event.place is not None and event.type in _HEIRS | _LOCAL | _SCENES:
            home = event.place.country or home


def _told_before(analysis: Analysis, events: list[Occurrence], number: int) -> Place | None:
    """The place of the violence told just before, if nothing else is said: ... in Colima. |A gardener was killed.|"""
    at = analysis.sentence_of[events[number].tellings[0].at]
    for earlier in reversed(events[max(0, number - 3) : number]):
        if (
            earlier.place is None
            or earlier.type not in _HEIRS | _LOCAL
            or earlier.status != events[number].status
        ):
            continue
        if _on_another_day(events[number], earlier) and _is_fronted(analysis, events[number]):
            return None  # shot dead in Lima on Thursday. |On Tuesday| gunmen killed ...: nobody says where
        last = max((analysis.sentence_of[t.at] for t in earlier.tellings[-_LAST:]), default=0)
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


def _has_goal(analysis: Analysis, event: Occurrence) -> bool:
    """deployed 500 soldiers |to the border|: elsewhere than what was told before"""
    at = event.tellings[0].end
    return event.type == "deployment" and "to" in analysis.lower[at : at + _GOAL]


def _newest(earlier: Occurrence, events: list[Occurrence]) -> Time | None:
    """stormed a prison on Saturday and freed guards held since Thursday. The raid began |at 5 a.m.|: of the newest day told"""
    if earlier.when is None or earlier.when.start is None:
        return None
    days = [
        e.when
        for e in events
        if e.when is not None and e.when.start is not None and e.status == earlier.status
    ]
    told = [when for when in days if when.start == when.end and when.start is not None]
    return max(told, key=lambda when: when.start or date.min, default=earlier.when)


def _inherit(analysis: Analysis, events: list[Occurrence]) -> None:
    for number, event in enumerate(events):
        clock = event.when is not None and event.when.type == "TIME" and event.when.value[11:12].isdigit()
        if event.type not in _HEIRS or (event.place is not None and event.when is not None and not clock):
            continue
        at = event.tellings[0].at
        for earlier in reversed(events[max(0, number - 3) : number]):
            last = max((t.at for t in earlier.tellings[-_LAST:] if t.at < at), default=earlier.tellings[0].at)
            quakes = event.type == earlier.type == "earthquake"
            near = analysis.sentence_of[at] - analysis.sentence_of[last] <= (_FAR if quakes else _REACH)
            if (
                earlier.type not in _HEIRS
                and earlier.type not in ("demonstration", "offensive")
                and not (event.type == "rescue" and earlier.type in _SCENES | DISASTERS)
            ) or earlier.status != event.status:
                continue
            if clock and analysis.sentence_of[at] - analysis.sentence_of[last] <= _CLOCKED:
                event.when = _newest(earlier, events[max(0, number - 3) : number]) or event.when
            if not near or (
                analysis.paragraph_of[at] != analysis.paragraph_of[last] and event.type != "earthquake"
            ):
                continue
            if analysis.sentence_of[at] == analysis.sentence_of[last] and "after" in analysis.lower[last:at]:
                break  # strikes in Iraq |after| an attack: the other event was earlier, and may have been elsewhere
            told = [
                t
                for t in earlier.tellings[-_LAST:]
                if t.at < at and analysis.paragraph_of[t.at] == analysis.paragraph_of[at]
            ]
            if event.type == "earthquake":
                told = [t for t in earlier.tellings[-_LAST:] if t.at < at]
            if event.place is None and quakes:
                event.place = earlier.place
            if event.place is None and not _has_goal(analysis, event):
                event.place = next(
                    (t.place for t in reversed(told) if t.place is not None and t.place_near), None
                )
            if (
                event.when is None
                and (event.place is None or earlier.place is None or event.place is earlier.place)
                and (
                    analysis.sentence_of[at] != analysis.sentence_of[last]
                    or "after" not in analysis.lower[last:at]
                )
            ):
                event.when = next((t.when for t in reversed(told) if t.when is not None), None)
                if event.when is None and told and event.type in _BY_CROWDS_AND_POLICE:
                    event.when = earlier.when
            break
