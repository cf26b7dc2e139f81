"""Figures: words of violence and of gifts that say something else of people who argue, compete or campaign.

The senator |attacked| the governor over taxes.       words
She |beat| her rival in three states.                 a contest
He and she are |fighting| for second place.           a contest
Donors |gave| the campaign two million dollars.       no relief

These show in who takes part in the whole event; what one trigger shows by the noun beside it is told in triggers/figures.py.
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import FIRMS, HUMAN
from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.model import PlaceKind

__all__ = ["is_figure"]

# What persons do to persons in words and contests too.
_WORDS = frozenset(["attack", "armed_clash", "shooting"])
_TELLING = frozenset(
    "attack hit strike beat battle fight fusillade assault clash slam blast come war".split()
)
_PARTISAN = frozenset(["party", "armed_group", "union", "government"])
_BODIES = FIRMS | {"organisation"}
_WORDY = FIRMS | {"party", "official", "dignitary", "union"}
_CRITICISED = _WORDY | {"person", "government"}
_POWERS = frozenset(["state", "military", "police", "armed_group"])
_ROUGH = frozenset("force crowd gunman lawman mob police military gang protesters rioter".split())
_BALLOTS = frozenset(["verb:vote", "noun:vote", "noun:ballot", "noun:voting", "noun:polls"])
_CONTESTS = frozenset(["beat", "battle", "fight"])
_PAYING = frozenset(["fund", "finance", "bankroll"])
_MONEY = frozenset("million billion dollar dollars euro euros pounds money cash funds".split())
_GIVERS = frozenset(["person", "company"])


def is_figure(event: Occurrence) -> bool:
    """Whether an event is told by words that mean an argument, a contest or a campaign gift."""
    if event.type in VIOLENT and (_is_bloodless(event) or _is_of_firms(event)):
        return True
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
    if (
        event.type == "release"
        and event.roles["target"]
        and all(p.kind == "group" and _is_of(p, _BODIES) for p in event.roles["target"])
    ):
        return True  # a poll by the |university| was released
    if event.type == "release" and all(rule.startswith("noun:") for rule in words):
        return not (event.roles["agent"] or event.roles["target"])  # the |release| of letters
    return words == {"verb:hurt"} and not any(_is_somebody(p) for p in event.roles["target"])


def _is_bloodless(event: Occurrence) -> bool:
    """a blow to |confidence|, |the debate| caught fire: nobody and nothing with a body takes part, and where and when is not told"""
    if event.tolls or event.roles["instrument"] or event.place_near or event.when_near:
        return False
    return not any(_has_body(p) for role in ("agent", "target") for p in event.roles[role])


def _is_of_firms(event: Occurrence) -> bool:
    """The |tabloid| ambushed the actor, |the company| torched its cash: firms shed no blood"""
    agents = event.roles["agent"]
    if not agents or event.tolls or any(p.type for p in event.roles["instrument"]):
        return False
    return all(p.kind == "group" and _is_firm(p) for p in agents)


def _has_body(party: Party) -> bool:
    return party.draft is not None or party.place is not None or party.kind != "thing" or party.concrete


def _is_contest(event: Occurrence) -> bool:
    """The senator attacked |the governor|, |Velda Foods| is fighting Orsa Mills: persons, parties and firms, and neither weapon
    nor harm nor town"""
    agents, targets = event.roles["agent"], event.roles["target"]
    if event.tolls or event.roles["instrument"]:
        return False
    named = all(_is_named(p) for p in [*agents, *targets])
    if not named and not _is_public_quarrel(agents, targets):
        return False
    words = {t.rule.partition(":")[2].split(" ")[0] for t in event.tellings}
    if not agents or not words <= _TELLING:
        return False
    return words <= _CONTESTS or not (
        event.place_near and event.place is not None and event.place.kind != PlaceKind.COUNTRY
    )


def _is_public_quarrel(agents: list[Party], targets: list[Party]) -> bool:
    """|Velda Foods| is fighting; a |minister| attacked the plan, immigrants; the |opposition| attacked the prime minister"""
    if all(_is_firm(p) for p in agents):
        return all(_is_criticised(p) for p in targets)
    if not targets or not all(_is_of(p, _WORDY) for p in agents):
        return False
    if all("official" in p.classes for p in agents):
        return all(_is_criticised(p) for p in targets)
    return all(_is_of(p, _CRITICISED) for p in targets)


def _is_of(party: Party, kinds: frozenset[str]) -> bool:
    """Whether it is an actor, or somebody, of these kinds; not: |a gunman|, a rebel leader"""
    if party.draft is not None:
        return party.draft.kind in kinds
    return bool(party.classes & kinds) and not party.classes & _ROUGH


def _is_firm(party: Party) -> bool:
    """a |bank|, Velda Motors, a tabloid; not: |the farmers' party|, which may have a paper and a militia"""
    return _is_of(party, FIRMS) and not party.classes & _PARTISAN


def _is_criticised(party: Party) -> bool:
    """the government, the |central bank|, immigrants, their plan; not: |the embassy|, Peruvian |warships|, three cars"""
    if party.place is not None or (party.draft is not None and party.draft.kind in _POWERS):
        return False
    return party.kind != "thing" or not party.concrete


def _is_somebody(party: Party) -> bool:
    return party.kind in HUMAN


def _is_named(party: Party) -> bool:
    return party.kind == "person" and party.draft is not None and party.draft.kind == "person"


def _is_gift(event: Occurrence) -> bool:
    """|Donors| gave the campaign |two million dollars|: people and firms give money, and to nobody in need"""
    givers, given = event.roles["agent"], event.roles["target"]
    private = all(p.kind in HUMAN if p.draft is None else p.draft.kind in _GIVERS for p in givers)
    if givers and not given and all(_is_firm(p) for p in givers):
        return True  # |Velda Motors| offered notes, shipped steel: a sale
    if not givers or not private or any(p.kind in ("person", "people", "place") for p in given):
        return False
    paid = any(t.rule.partition(":")[2].split(" ")[0] in _PAYING for t in event.tellings)
    return paid or any(p.key.rpartition(" ")[2] in _MONEY for p in given)
