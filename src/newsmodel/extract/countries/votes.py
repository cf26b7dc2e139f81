"""Votes: which country a dispatch is most about, by what it names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.name import Name

if TYPE_CHECKING:
    from newsmodel.extract.referents import Referents
    from newsmodel.model import Place

__all__ = ["vote"]

_LEAD = 6  # votes that a country needs to be what a dispatch on many is about
_FEW = 4
_CLOSE = 1.4  # how many times as often another may be named as the country of the dateline or of the first sentence
# What forces do in other countries: the first sentence may be told by those to whom it is done.
_ABROAD = frozenset(
    "struck hit bombed shelled attacked killed fired launched pounded raided invaded seized targeted rammed bombarded wounded captured "
    "kidnapped abducted blasted sent stormed crossed carried conducted entered boarded flew deployed advanced clashed exchanged shot "
    "dropped destroyed intercepted rescued collided rose tore ripped intensified stepped resumed continued escalated pressed".split()
)
_DATELINE = 2  # votes that a place has of its own


def vote(
    referents: Referents,
    found: list[Name],
    places: Iterable[Place],
    home: Place | None,
    ordinary: Callable[[Name], bool],
) -> None:
    """Finds the country that most names tell; where none has half of them, that of the dateline.

    Args:
        home: the place of the dateline.
        ordinary: whether a name is made of ordinary words.
    """
    votes = referents.votes
    for name in found:
        if name.kind == "state" and name.country:
            votes[name.country] += 1
        elif name.rule == "owned-head" and name.country:
            votes[name.country] += 1  # the |Lenzish| Dockers' Union
        elif name.kind == "listed" and _tells_country(name, ordinary):
            votes[name.senses[0].row[2]] += 1
    for place in places:
        if place.country and place.kind != "country":
            votes[place.country] += 2
    if not votes:
        return
    code, count = max(votes.items(), key=lambda item: item[1])
    referents.leading = code
    referents.opening = _opening(referents, found)
    # a correspondent may write from a third country
    own = referents.opening if home is None or home.country == referents.opening else None
    if own is not None and own != code and _is_close(votes[own], count):
        referents.country = referents.leading = own
    elif 2 * count >= sum(votes.values()) or _leads(referents, code, count):
        referents.country = code
    elif home is not None and home.country and votes[home.country] == count > _DATELINE:
        referents.country = home.country


def _is_close(own: int, most: int) -> bool:
    return own > 1 and (most - own <= _FEW or most <= _CLOSE * own)


def _opening(referents: Referents, found: list[Name]) -> str | None:
    """|Peru| fined a Norwegian firm: the country that the first sentence tells a decision of"""
    analysis = referents.analysis
    end = analysis.sentences[0][1]
    finite = [g for g in analysis.verb_groups if g.first < end and g.form == "finite"]
    first = next((n for n in found if n.kind == "state" and n.country and n.first < end), None)
    if first is None or not finite or finite[0].first < first.end:
        return None
    if any(
        n.country not in (None, first.country) and n.first < finite[0].first
        for n in found
        if n.kind == "state"
    ):
        return None  # |Peru| and Norway agreed
    return None if analysis.lower[finite[0].head] in _ABROAD else first.country


def _leads(referents: Referents, code: str, count: int) -> bool:
    """Lenz expelled envoys of seven states: the country named far more often than any other, though less than all"""
    others = max((n for other, n in referents.votes.items() if other != code), default=0)
    return count >= _LEAD and 5 * count >= 8 * others


def _tells_country(name: Name, ordinary: Callable[[Name], bool]) -> bool:
    """Foreign Office and Congress are names that several countries use."""
    row = name.senses[0].row
    return bool(row[2]) and row[1] != "media" and not (row[1] in NATIONAL and ordinary(name))
