"""Sameness: whether two tellings name the same participant, the same power or the same place.

|Biden|, |the White House|, |the U.S. military|     agents of one country
two policemen; |the two|                           counted again
a bomb at a bank; |the building|     the thing told before, by a wider noun
the murder of |Orlow|; |Orlow| was shot dead       nobody dies twice
|Sarn|, a village in |Karvia|                       one place in the other
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.events.circumstances.chains import fineness
from newsmodel.extract.events.kinds import ASSAILANTS
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.names import key_of
from newsmodel.model import Place

__all__ = [
    "are_one_kind",
    "is_craft",
    "are_attackers",
    "are_two",
    "dead_of",
    "is_known_again",
    "is_result",
    "is_told_again",
    "may_lie_in",
    "nested",
    "one_country",
    "same",
    "share",
]

_COUNTS = frozenset("two three four five six seven eight nine ten pair trio".split())

_SAME = frozenset(["same", "said"])
# Nouns that stand for a thing told before, and the class of what they stand for.
_WIDER = {
    **dict.fromkeys(
        "building establishment premises structure facility complex edifice compound site installation property".split(),
        "building",
    ),
    **dict.fromkeys(["vehicle", "vehicles"], "transport"),
}
# The same where it is the object of another act of violence: a helicopter was shot down. |The aircraft| was hit ...
_KINDS = (
    frozenset("aircraft plane planes jet jets helicopter helicopters airliner craft".split()),
    frozenset(
        "ship ships vessel vessels tanker tankers boat boats freighter freighters trawler ferry carrier".split()
    ),
    frozenset(
        "vehicle vehicles car cars bus minibus van truck trucks lorry convoy motorcade jeep taxi".split()
    ),
    frozenset(
        "building compound premises complex site facility installation embassy consulate hotel base".split()
    ),
    frozenset("journalist journalists reporter reporters crew correspondents newsmen".split()),
)

# People, by the words that news uses one for another
_PEOPLE = (
    frozenset("soldiers troops servicemen".split()),
    frozenset("protesters demonstrators crowd crowds marchers protestors".split()),
    frozenset("police officers policemen".split()),
    frozenset("pupils schoolchildren children students schoolgirls".split()),
    frozenset("gunmen attackers assailants bandits militants".split()),
    frozenset("workers employees staff".split()),
    frozenset("villagers residents inhabitants".split()),
    frozenset("inmates prisoners detainees".split()),
)
_CLOSE = 0.5  # degrees
_CRAFTS = 3  # of them are craft
_DAMAGE = frozenset(
    f"verb:{verb}"
    for verb in "damage destroy wreck flatten level raze demolish burn gut shatter sink collapse devastate".split()
)


def is_result(telling: Telling) -> bool:
    """Two bridges |were destroyed|: told as what came of something, without a doer"""
    doers = [p for p in telling.roles["agent"] if p.kind != "thing"]
    return telling.rule in _DAMAGE and not telling.strong and not doers


def are_attackers(parties: list[Party]) -> bool:
    """Whether parties are told of as those who made an attack: |the assailants| were shot dead."""
    return bool(parties) and all(p.key.rpartition(" ")[2] in ASSAILANTS for p in parties)


def same(one: Party, other: Party) -> bool:
    """Whether two parties are one participant."""
    if one.draft is not None and other.draft is not None:
        alike = one.kind == other.kind or one.draft.kind in POWERS
        return one.draft is other.draft and alike and not are_two(one, other)
    return one.key == other.key


def are_two(one: Party, other: Party) -> bool:
    """|a Karvian general| and |a Karvian prosecutor|: persons of one state, told by what they are"""
    told = one.kind == other.kind == "person" and not (one.silent or other.silent)
    state = one.draft is not None and one.draft.kind == "state"
    return told and state and one.key.rpartition(" ")[2] != other.key.rpartition(" ")[2]


def is_told_again(party: Party, before: list[Party]) -> bool:
    """blew up the Sarn oil pipeline ... |the pipeline|; a bomb at the party's headquarters ... |the building|"""
    words = [word for word in party.key.split() if word not in _SAME]
    bare = party.end - party.first == len(party.key.split()) + 1  # not: the building |of the town council|
    if party.kind != "thing" or party.draft is not None or not party.known or len(words) != 1 or not bare:
        return False
    wider = _WIDER.get(words[0])
    return any(
        other.key.split(" ")[-1] == words[0] or (wider is not None and wider in other.classes)
        for other in before
        if other.kind in ("thing", "group")
    )


def is_craft(word: str) -> bool:
    """Whether a noun names an aircraft, a vessel or a vehicle."""
    return any(word in kind for kind in _KINDS[:_CRAFTS])


def are_one_kind(one: str, other: str) -> bool:
    """a |boat|, the |vessel|: nouns by which one thing may be called"""
    return any(one in kind and other in kind for kind in _KINDS)


def is_known_again(parties: list[Party], before: list[Party]) -> bool:
    """shot down a helicopter ... |the aircraft|; a strike on journalists ... on |the reporters|"""
    for party in parties:
        word = party.key.rpartition(" ")[2]
        kinds = [kind for kind in _KINDS if word in kind]
        if not party.known or party.draft is not None or not kinds or " " in party.key:
            continue
        heads = {other.key.rpartition(" ")[2] for other in before}
        if any(not kind.isdisjoint(heads) for kind in kinds):
            return True
    return False


def share(one: list[Party], other: list[Party]) -> bool:
    """Whether some party of one telling may be a party of the other."""
    for a in one:
        for b in other:
            if a.draft is not None and a.draft is b.draft:
                return True
            if _one_power(a.draft, b.draft):
                return True
            if a.draft is None and b.draft is None and are_alike(a.key.split(" ")[-1], b.key.split(" ")[-1]):
                return True
            if _counted_again(a, b) or _counted_again(b, a) or _owns(a, b):
                return True
    return False


def are_alike(one: str, other: str) -> bool:
    """|soldiers|, |troops|: one word, or two by which the same people are called"""
    return one == other or any(one in people and other in people for people in _PEOPLE)


def _owns(one: Party, other: Party) -> bool:
    """killed |14 pilgrims|; |the pilgrims' bus| was ambushed"""
    owner = one.key.rpartition(" ")[2]
    return one.kind == "people" and other.kind == "thing" and f"{owner} '" in f"{other.key} "


def _counted_again(one: Party, other: Party) -> bool:
    """freed two policemen; |the two| were handed over"""
    return one.known and one.key in _COUNTS and one.low is not None and one.low == other.low


def _one_power(one: Draft | None, other: Draft | None) -> bool:
    """Whether two actors are forces or organs of one state."""
    if one is None or other is None or not {one.kind, other.kind} <= POWERS:
        return False
    return bool(one.country) and one.country == other.country


def dead_of(telling: Telling) -> set[str]:
    """The ids of the people whom a telling says by name to have been killed."""
    return {
        party.draft.id
        for party in telling.roles["target"]
        if party.draft is not None and party.kind == "person"
        for toll in telling.tolls
        if toll.kind == "killed" and toll.low and toll.first <= party.first < toll.end
    }


def one_country(one: list[Party], other: list[Party]) -> bool:
    """Biden, the White House, the U.S. military: agents of one country act for it."""
    first = {
        p.draft.country for p in one if p.draft is not None and (p.draft.kind in POWERS or p.draft.title)
    }
    second = {
        p.draft.country for p in other if p.draft is not None and (p.draft.kind in POWERS or p.draft.title)
    }
    return bool((first & second) - {None})


def nested(one: Place, other: Place) -> bool:
    """Whether one place may lie in the other."""
    if one.id == other.id:
        return True
    fine, wide = (one, other) if fineness(one) >= fineness(other) else (other, one)
    if wide.kind == "country":
        return fine.country is None or fine.country == wide.country
    if wide.kind == "region":
        return (
            (fine.admin1 is not None and key_of(fine.admin1) == key_of(wide.name))
            or (fine.admin1 is None and fine.country == wide.country)
            or fineness(fine) > 4
            or (fine.country == wide.country and _are_close(fine, wide))
            or (wide.country is None and fine.latitude is None)  # a hamlet in |the Sahel|, across borders
        )
    return fineness(fine) > 4 and fine.country in (None, wide.country) and fineness(wide) == 4


def _are_close(one: Place, other: Place) -> bool:
    """|Sarn| in the Lower Belo district: a town beside the middle of what is no first-level region"""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return False
    return abs(one.latitude - other.latitude) < _CLOSE and abs(one.longitude - other.longitude) < _CLOSE


def may_lie_in(fine: Place, wide: Place) -> bool:
    """a blast in Karvia's Sarn district ... tore through a mosque in |Lower Belo|: a place in no list may lie in any that is"""
    if fine.latitude is not None or fine.kind not in ("city", "other", "building", "district"):
        return False
    if wide.kind not in ("district", "region") and (wide.kind != "city" or wide.latitude is None):
        return False
    return fine.country in (None, wide.country)
