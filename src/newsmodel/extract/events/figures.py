"""Figures: words of violence and of gifts that say something else of people who argue, compete or campaign.

The senator |attacked| the governor over taxes.       words
She |beat| her rival in three states.                 a contest
He and she are |fighting| for second place.           a contest
Donors |gave| the campaign two million dollars.       no relief
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.occurrence import Occurrence
from newsmodel.model import PlaceKind

__all__ = ["is_figure"]

# What persons do to persons in words and contests too.
_WORDS = frozenset(["attack", "armed_clash", "shooting"])
_TELLING = frozenset("attack hit strike beat battle fight fusillade assault clash slam blast".split())
_PAYING = frozenset(["fund", "finance", "bankroll"])
_MONEY = frozenset("million billion dollar dollars euro euros pounds money cash funds".split())
_GIVERS = frozenset(["person", "company"])


def is_figure(event: Occurrence) -> bool:
    """Whether an event is told by words that mean an argument, a contest or a campaign gift."""
    if event.type in _WORDS:
        return _is_contest(event)
    return event.type == "aid" and _is_gift(event)


def _is_contest(event: Occurrence) -> bool:
    """The senator attacked |the governor|: one named person and another, and neither weapon nor harm nor town"""
    agents, targets = event.roles["agent"], event.roles["target"]
    if event.tolls or event.roles["instrument"] or not all(_is_named(p) for p in [*agents, *targets]):
        return False
    if not agents or (event.place_near and event.place is not None and event.place.kind != PlaceKind.COUNTRY):
        return False
    return all(t.rule.partition(":")[2].split(" ")[0] in _TELLING for t in event.tellings)


def _is_named(party: Party) -> bool:
    return party.kind == "person" and party.draft is not None and party.draft.kind == "person"


def _is_gift(event: Occurrence) -> bool:
    """|Donors| gave the campaign |two million dollars|: people and firms give money, and to nobody in need"""
    givers, given = event.roles["agent"], event.roles["target"]
    private = all(
        p.kind in ("person", "people") if p.draft is None else p.draft.kind in _GIVERS for p in givers
    )
    if not givers or not private or any(p.kind in ("person", "people", "place") for p in given):
        return False
    paid = any(t.rule.partition(":")[2].split(" ")[0] in _PAYING for t in event.tellings)
    return paid or any(p.key.rpartition(" ")[2] in _MONEY for p in given)
