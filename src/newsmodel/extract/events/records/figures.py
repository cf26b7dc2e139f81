"""Figures: words of violence and of gifts that say something else of people who argue, compete or campaign.

The senator |attacked| the governor over taxes.       words
She |beat| her rival in three states.                 a contest
He and she are |fighting| for second place.           a contest
Donors |gave| the campaign two million dollars.       no relief

These show in who takes part in the whole event; what one trigger shows by the noun beside it is told in triggers/figures.py.
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.model import PlaceKind

__all__ = ["is_figure"]

# What persons do to persons in words and contests too.
_WORDS = frozenset(["attack", "armed_clash", "shooting"])
_TELLING = frozenset("attack hit strike beat battle fight fusillade assault clash slam blast".split())
_BALLOTS = frozenset(["verb:vote", "noun:vote", "noun:ballot", "noun:voting", "noun:polls"])
_CONTESTS = frozenset(["beat", "battle", "fight"])
_PAYING = frozenset(["fund", "finance", "bankroll"])
_MONEY = frozenset("million billion dollar dollars euro euros pounds money cash funds".split())
_GIVERS = frozenset(["person", "company"])


def is_figure(event: Occurrence) -> bool:
    """Whether an event is told by words that mean an argument, a contest or a campaign gift."""
    if event.type in _WORDS:
        return _is_contest(event)
    if event.type == "aid":
        return _is_gift(event)
    words = {t.rule for t in event.tellings}
    if event.type == "meeting" and words == {"verb:discuss"}:
        alone = len(event.roles["agent"]) < 2 and all(p.kind == "person" for p in event.roles["agent"])
        return alone and not event.roles["target"]  # the senator |discussed| his bill
    if event.type == "election" and words <= _BALLOTS:
        # I |voted| for her; ten thousand |votes|
        return all(t.plural for t in event.tellings) or not (event.place_near or event.when_near)
    if event.type == "release" and all(rule.startswith("noun:") for rule in words):
        return not (event.roles["agent"] or event.roles["target"])  # the |release| of letters
    return words == {"verb:hurt"} and not any(_is_somebody(p) for p in event.roles["target"])


def _is_contest(event: Occurrence) -> bool:
    """The senator attacked |the governor|: one named person and another, and neither weapon nor harm nor town"""
    agents, targets = event.roles["agent"], event.roles["target"]
    if event.tolls or event.roles["instrument"] or not all(_is_named(p) for p in [*agents, *targets]):
        return False
    words = {t.rule.partition(":")[2].split(" ")[0] for t in event.tellings}
    if not agents or not words <= _TELLING:
        return False
    return words <= _CONTESTS or not (
        event.place_near and event.place is not None and event.place.kind != PlaceKind.COUNTRY
    )


def _is_somebody(party: Party) -> bool:
    return party.kind in ("person", "people")


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
