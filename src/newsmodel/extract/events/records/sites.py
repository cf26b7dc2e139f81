"""Sites: where a thing stands that violence was done to, told in a clause of its own.

The army imposed a curfew on |Lenz|.       what a measure is put upon
A bomb went off in a Lima bakery. The bakery, which |stands in the district of Itaguari|, ...
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.chains import fineness
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.occurrences.sameness import nested
from newsmodel.model import Place

__all__ = ["place_by_object", "place_by_site"]

_STANDS = frozenset(["located", "situated"])
_WHERE = frozenset("in at on near outside inside".split())
_PUT_UPON = frozenset(["restriction", "siege"])
_FAR = 2  # sentences between what was done to a thing and where it stands


def place_by_site(events: list[Occurrence], clauses: Clauses, surroundings: Surroundings) -> None:
    """Gives the events the place of the thing that was hit, where that is finer than their own and lies in it."""
    for at in clauses.analysis.where(_STANDS):
        verb = clauses.verb(at)
        place = _place(at, clauses, surroundings) if verb is not None else None
        heads = (
            {clauses.lower[end - 1] for _, end in clauses.subject(verb.first)} if verb is not None else set()
        )
        if place is None or not heads:
            continue
        for event in events:
            if event.type in VIOLENT and _hits(event, heads, at, clauses) and _is_finer(place, event.place):
                event.place, event.place_near = place, True


def place_by_object(events: list[Occurrence], surroundings: Surroundings) -> None:
    """imposed a curfew on |Lenz|, laid siege to |Lenz|'s airport: a measure holds where it is put upon"""
    for event in events:
        if event.place is None and event.type in _PUT_UPON:
            put = (p.place or surroundings.finest_in(p.first, p.end) for p in event.roles["target"])
            event.place = next(
                (place for place in put if place is not None and place.kind != "country"), None
            )


def _place(at: int, clauses: Clauses, surroundings: Surroundings) -> Place | None:
    for prep, group in clauses.complements(at + 1):
        if prep in _WHERE and (found := surroundings.finest_in(*group)) is not None:
            return found
    return None


def _hits(event: Occurrence, heads: set[str], at: int, clauses: Clauses) -> bool:
    """Whether a thing of that name was hit within reach of where it is said to stand."""
    sentence = clauses.analysis.sentence_of[at]
    return any(
        party.kind in ("thing", "group")
        and party.first < at
        and clauses.lower[party.head] in heads
        and sentence - clauses.analysis.sentence_of[party.head] <= _FAR
        for party in event.roles["target"]
    )


def _is_finer(place: Place, known: Place | None) -> bool:
    return known is None or (fineness(place) > fineness(known) and nested(place, known))
