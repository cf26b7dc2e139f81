"""Grievances: whom a protest is against that names nobody behind "against", by what it is about.

went on strike to demand higher pay from |the ministry|       who is to give it
marched to oppose the cuts planned by |the council|           who did what they are against
blocked roads to press |the government| to act                whom they press
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.text.analysis import Analysis

__all__ = ["RESENTING", "blamed"]

_PRESSING = frozenset(
    "press pressure pressurise pressurize urge force compel oblige push persuade call condemn denounce decry criticise criticize warn ask "
    "show tell".split()
)
_AGAINST = frozenset(
    "oppose denounce condemn decry protest criticise criticize resist reject fight contest defy block stop halt end".split()
)
_OVER = frozenset("over at against about".split())
RESENTING = _AGAINST | {"over", "at", "against"}
_LINKS = frozenset("on for upon that".split())


def blamed(
    analysis: Analysis, clauses: Clauses, parties: Parties, at: int, stop: int, *, claims: bool
) -> list[Party]:
    """The people or body whom a protest is against, by the words from `at` to `stop`; empty if none is told.

    Args:
        claims: whether what they are against begins at `at`: protested |the cuts|.
    """
    lower, tags = analysis.lower, analysis.tags
    for k in range(at, stop):
        if tags[k] == ",":
            break  # struck to press for a rise, |according to a union|
        bidden = tags[k] == "t" and k + 1 < stop
        if bidden and lower[k + 1] in _PRESSING:
            first = k + 2 + (lower[k + 2 : k + 3] != [] and lower[k + 2] in _LINKS)
            found = _of(clauses, parties, first, stop)
            if found:
                return found
        claims = claims or (bidden and lower[k + 1] in _AGAINST) or lower[k] in _OVER
        demands = lower[k] in ("demand", "demanding", "seek", "seeking", "claim", "obtain", "win", "secure")
        if demands or (claims and lower[k] in ("by", "from")):
            found = (
                _source(clauses, parties, lower, k, stop) if demands else _of(clauses, parties, k + 1, stop)
            )
            if found:
                return found
        if claims and tags[k] == "G":
            group = clauses.group(k - 1)
            if group is not None:
                return _people(parties.of(group[0], k))  # over |the ministry|'s failure to pay
    return []


def _source(clauses: Clauses, parties: Parties, lower: list[str], at: int, stop: int) -> list[Party]:
    """to demand higher pay from |the ministry|"""
    for k in range(at + 1, stop - 1):
        if lower[k] == "from":
            return _of(clauses, parties, k + 1, stop)
    return []


def _of(clauses: Clauses, parties: Parties, first: int, stop: int) -> list[Party]:
    group = clauses.group(first) if first < stop else None
    return _people(parties.of(first, group[1])) if group is not None else []


def _people(found: list[Party]) -> list[Party]:
    """Those of some parties who can be protested against: bodies and people, no things."""
    return [p for p in found if p.kind in ("group", "person", "people")]
