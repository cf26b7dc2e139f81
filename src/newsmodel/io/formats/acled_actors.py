"""ACLED's words for what an actor is, by the kind of a named one and by the noun of one that has no name."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.model import ActorKind, Event, Participant, ParticipantKind, Role

__all__ = ["inter_of"]

_BY_KIND = {
    ActorKind.STATE: "State forces",
    ActorKind.GOVERNMENT: "State forces",
    ActorKind.MILITARY: "State forces",
    ActorKind.POLICE: "State forces",
    ActorKind.ARMED_GROUP: "Rebel group",
    ActorKind.PARTY: "Political militia",
    ActorKind.ORGANISATION: "External/Other forces",
}  # anybody else: civilians, or protesters and rioters in their events
_NAMELESS = frozenset([ActorKind.PEOPLE, ActorKind.UNNAMED])
# |Gunmen| and |bandits| fight for nobody knows what: ACLED counts unidentified armed groups as militias.
_REBELS = re.compile(
    r"rebel|insurgen|guerrilla|jihadi|militant|separatist|islamist|extremist|terrorist|bomber|paramilitar"
)
_COMMUNAL = re.compile(r"\b(?:tribal|tribes\w+|clan\w*|ethnic|communal)\b")
_ARMED = re.compile(r"\barmed \w")
_RIOTERS = frozenset("mob rioter hooligan looter".split())
_BEHIND_HEAD = re.compile(r"\b(?:of|in|on|at|from|with|by|for|who|that|near|wearing)\b.*", re.DOTALL)


def inter_of(party: Participant, event: Event, main: str) -> str:
    """ACLED's word for a party to an event of one of its main types; "" for a thing that nobody stands for."""
    actor = party.actor
    if actor is not None and actor.kind in _BY_KIND:
        inter = _BY_KIND[actor.kind]
        is_abroad = event.country is not None and actor.country not in (None, event.country)
        return "External/Other forces" if is_abroad and inter == "State forces" else inter
    if actor is None or actor.kind in _NAMELESS:
        if actor is None and party.kind in (ParticipantKind.THING, ParticipantKind.PLACE):
            return ""
        told = _by_noun(party.text.lower())
        if told is not None:
            return told
    if main == "Protests":
        return "Protesters"
    # |A mob lynched a man|: whom rioters turn on is no rioter
    return "Rioters" if main == "Riots" and party.role is Role.AGENT else "Civilians"


def _by_noun(group: str) -> str | None:
    """What a noun group says of those it stands for; None if that depends on what they do."""
    if _COMMUNAL.search(group):
        return "Identity militia"
    found = _role(group)
    noun, kind = (found.noun, found.kind) if found else ("", "")
    if noun in _RIOTERS:
        return "Rioters"
    if kind in ("military", "police") or (kind == "government" and found and not found.is_person):
        return "State forces"
    if kind == "armed_group" or _ARMED.search(group):
        return "Rebel group" if _REBELS.search(group) else "Political militia"
    return None


def _role(group: str) -> _Role | None:
    """The noun of a group that tells a role, |unknown gunmen on motorcycles|, |a group of gunmen|."""
    roles = Lexicon.default().derived(_roles)
    head, _, behind = group.partition(" of ")
    for part in (behind, head):
        words = _BEHIND_HEAD.sub("", part).split()
        for first in range(len(words)):  # the longest first: |militant group| before |group|
            if (found := roles.get(" ".join(words[first:]))) is not None:
                return found
    return None


class _Role(NamedTuple):
    noun: str
    is_person: bool
    kind: str


def _roles(lexicon: Lexicon) -> dict[str, _Role]:
    """Nouns and their plurals, with what the lexicon says of them."""
    found: dict[str, _Role] = {}
    for noun, plural, of, kind in lexicon.rows("roles"):
        role = _Role(noun, of == "person", kind)
        found.setdefault(noun, role)
        found.setdefault(plural or noun, role)
    return found
