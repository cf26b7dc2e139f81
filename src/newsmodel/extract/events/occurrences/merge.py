"""Merging: tellings of the same occurrence joined into one event.

Each telling goes to the event told of before that it is most like, those told last first; else it is an event of its own.
"""

from __future__ import annotations

from newsmodel.extract.events.discourse.authors import AUTHORSHIP
from newsmodel.extract.events.kinds import DISASTERS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.bearers import bearer, deed_of, is_word, total_bearer
from newsmodel.extract.events.occurrences.families import ATTACKS
from newsmodel.extract.events.occurrences.headlines import Headline
from newsmodel.extract.events.occurrences.likeness import likeness
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence, points_back
from newsmodel.extract.events.occurrences.sameness import is_result
from newsmodel.text.analysis import Analysis

__all__ = ["merge"]

_WHEN = frozenset("when as while after".split())
_BESIDE = 4  # events told last
_MOST = 60  # events that a toll or an author may belong to, the last ones told
# What goes on for years, of which few texts tell the event
_STATES = frozenset(
    f"noun:{noun}" for noun in "war conflict violence hostility campaign offensive struggle".split()
)
_BEHIND = 8  # tokens from what came of something to the word before it

_CALAMITIES = ATTACKS | DISASTERS


def merge(analysis: Analysis, tellings: list[Telling]) -> list[Occurrence]:
    """The occurrences that a text tells of, in order."""
    found: list[Occurrence] = []
    waiting: list[Telling] = []
    headline = Headline(analysis)
    # harm last in its sentence: "two were killed when |a bus plunged| ..." is of the bus, not of what came before
    ordered = sorted(
        tellings,
        key=lambda t: (
            analysis.sentence_of[t.at],
            t.harm or t.base is not None or _comes_of(analysis, t),
            t.first if t.base is None else max(t.first, t.base.first + 1),
        ),
    )
    for telling in ordered:
        if telling.status == "hypothetical":
            continue
        if telling.rule.startswith(AUTHORSHIP):
            if (deed := deed_of(analysis, found[-_MOST:], telling)) is not None:
                deed.take(telling)
            continue
        best = _best(analysis, headline, found, telling)
        if best is None and telling.definite and (telling.place_borrowed or telling.when_borrowed):
            best = _known(analysis, headline, found, telling)
        if best is not None:
            best.take(telling)
        elif (meant := _meant(analysis, found[-_MOST:], telling)) is not None:
            meant.refer(telling)
        elif telling.rule.startswith(("toll:", "adjective:")):
            waiting.append(telling)
        else:
            found.append(Occurrence(telling))
    for telling in waiting:
        best = _best(analysis, headline, found, telling)
        if best is not None:
            best.take(telling)
    for event in found:
        event.tellings.sort(key=lambda t: t.first)
        event.tolls.sort(key=lambda pair: pair[0].first)
    found.sort(key=lambda event: event.tellings[0].first)
    return found


def _comes_of(analysis: Analysis, telling: Telling) -> bool:
    """A shop was damaged early today |when| a bomb went off; not: two shops were damaged, and troops shelled the town"""
    if not is_result(telling):
        return False
    for i in range(telling.end, min(len(analysis.tags), telling.end + _BEHIND)):
        if analysis.tags[i] in ",&.;:":
            return False
        if analysis.lower[i] in _WHEN:
            return True
    return False


def _best(
    analysis: Analysis, headline: Headline, found: list[Occurrence], telling: Telling
) -> Occurrence | None:
    if telling.base is not None and (cause := _holder(found, telling.base)) is not None:
        return cause
    total = total_bearer(analysis, found[-_MOST:], telling)
    if total is not None:
        return total
    best, most = None, 1.0
    sentence = analysis.sentence_of[telling.at]
    # of events told since, only those that may be meant too: an arrest does not stand between an attack and |the attack|
    kind = telling.type in _CALAMITIES or (telling.definite and telling.rule.startswith("noun:"))
    pointing = kind and not (telling.when_near or telling.harm)
    nearer = 0
    for number, occurrence in enumerate(reversed(found)):
        if number > 12:
            break
        if telling.harm and telling.tolls and is_word(occurrence):
            continue  # It was "a crime". |Six people were killed|: not by that word
        score = likeness(analysis, occurrence, telling, sentence)
        score -= 0.05 * (nearer if pointing else number)
        if score < 0:
            continue
        nearer += 1
        score += headline.speaks_for(occurrence, telling)
        if score >= most:
            best, most = occurrence, score + 0.001
    best = best if best is not None else bearer(analysis, found[-_MOST:], telling)
    if best is not None and telling.harm and any(toll.kind == "killed" for toll in telling.tolls):
        return _deadly_beside(analysis, found, best) or best
    return best


def _known(
    analysis: Analysis, headline: Headline, found: list[Occurrence], telling: Telling
) -> Occurrence | None:
    """The raid came as envoys |in Oslo| ...: the event told before that is meant, if the place and the day are not the raid's"""
    where, when = (telling.place, telling.place_near, telling.chain), (telling.when, telling.when_near)
    if telling.place_borrowed:
        telling.place, telling.place_near, telling.chain = None, False, frozenset()
    if telling.when_borrowed:
        telling.when, telling.when_near = None, False
    best = _best(analysis, headline, found, telling)
    if best is None:
        (telling.place, telling.place_near, telling.chain), (telling.when, telling.when_near) = where, when
    return best


def _meant(analysis: Analysis, found: list[Occurrence], telling: Telling) -> Occurrence | None:
    """blamed informers for |the attack|: with no more than the noun, some event of the text is meant, however far back"""
    if not points_back(telling) or telling.rule in _STATES:
        return None
    sentence = analysis.sentence_of[telling.at]
    scores = [(likeness(analysis, event, telling, sentence), event) for event in reversed(found)]
    score, event = max(scores, key=lambda pair: pair[0], default=(-1.0, None))
    return event if score >= 0 else None


def _deadly_beside(analysis: Analysis, found: list[Occurrence], event: Occurrence) -> Occurrence | None:
    """Gunmen killed dozens in a village and |abducted| 60 people. Nineteen were killed: in the raid, not by the abduction"""
    if event.type not in ("abduction", "robbery") or any(toll.kind == "killed" for toll, _ in event.tolls):
        return None
    sentence = analysis.sentence_of[event.tellings[0].at]
    beside = (
        other
        for other in found[-_BESIDE:]
        if other.type in ATTACKS and any(toll.kind == "killed" for toll, _ in other.tolls)
    )
    return next((e for e in beside if any(analysis.sentence_of[t.at] == sentence for t in e.tellings)), None)


def _holder(found: list[Occurrence], base: Telling) -> Occurrence | None:
    """The event that a telling was given to: attacked a post, |killing| two: that of the attack"""
    return next((e for e in reversed(found[-_MOST:]) if any(t is base for t in e.tellings[-LAST:])), None)
