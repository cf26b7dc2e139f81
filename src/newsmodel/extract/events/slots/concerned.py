"""Concerned: whom a diplomatic act concerns that has no object of its own, by the names behind it in the clause.

the ministry froze |Karvian| assets     whose the thing is
agreed to open an office in |Lisbon|    the power of the place
"""

from __future__ import annotations

from attrs import frozen

from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.kinds import MARCHES
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.slots.grievances import RESENTING, blamed
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Concerned"]

_CONCERNS = frozenset(
    "demonstration restriction siege sanctions suspension diplomatic_break aid support concession agreement "
    "investigation expulsion trial weapons_seizure protest_dispersal".split()
)
_TAKES_THINGS = frozenset("weapons_seizure siege restriction withdrawal labour_strike".split())
# What is done at home: its place is not whom it is against.
_AT_HOME = frozenset(["demonstration", "labour_strike", "protest_dispersal"])
# Before the house where people gather, or from where they are driven.
_BEFORE = frozenset(["outside", "to", "towards", "toward", "near", "at", "of"])
_MISSIONS = frozenset("embassy embassies consulate consulates mission".split())
_MONEY = frozenset(
    "dollar dollars franc francs pound pounds krone kroner kronor peso pesos rupee rupees dinar dinars".split()
)
# What people demonstrate for whom it happened to.
_SUFFERED = frozenset(
    "killing killings murder murders assassination death deaths execution shooting massacre slaying lynching abduction kidnapping "
    "disappearance arrest detention imprisonment jailing trial conviction torture beating rape deportation expulsion release "
    "dismissal sacking".split()
)
_REACH = 25  # tokens


@frozen
class _Doers:
    """Those who did it, or tell of it: ids of actors, and the countries of the agents."""

    ids: set[str]
    countries: set[str | None]


class Concerned:
    """Finds whom an act concerns."""

    def __init__(self, analysis: Analysis, referents: Referents, clauses: Clauses, parties: Parties) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.referents = referents
        self.clauses = clauses
        self.parties = parties

    def add_to(self, telling: Telling, end: int, speaker: str | None) -> None:
        """A diplomatic act without object: the first other actor or country behind it in the clause is whom it concerns."""
        things = [p for p in telling.roles["target"] if p.kind == "thing" and p.draft is None]
        if telling.type in MARCHES and telling.roles["agent"] and len(things) == len(telling.roles["target"]):
            self._blame(telling, end)
        if telling.type not in _CONCERNS:
            return
        agents, targets = telling.roles["agent"], telling.roles["target"]
        if len(things) == len(targets) and telling.type not in _TAKES_THINGS:
            targets.clear()  # eased |emergency measures| in Montenegro: a measure is nobody whom it concerns
        if targets or not agents:
            return
        if telling.type == "agreement" and len(agents) > 1:
            return  # Chile and Peru agreed to build a road in |Bolivia|: all who agreed are there
        drafts = [p.draft for p in agents if p.draft is not None]
        # suspended deliveries, |its director| said
        doers = _Doers({speaker or "", *(d.id for d in drafts)}, {d.country for d in drafts})
        inside = [found for thing in things for found in self.referents.within(thing.first, thing.end)]
        stop = self._clause_end(end, min(self.clauses.sentence(telling.at)[1], end + _REACH))
        for found in [*inside, *self.referents.within(end, stop)]:
            referent = found.referent
            if self.lower[found.end : found.end + 1] and self.lower[found.end] in _MONEY:
                continue  # about 9 million |U.S.| dollars
            if telling.type in _AT_HOME and (self._is_scene(found) or self._suffered(found)):
                continue
            if isinstance(referent, Place):
                parties = self._of_place(found, referent, telling, doers)
            elif found.form == "demonym" and self._modifies(found.end):
                blames = telling.type in MARCHES and self._is_resented(found.first)
                parties = _of_owner(found, referent, doers) if blames or found in inside else None
            else:
                parties = _of_actor(found, referent, doers)
            if parties is not None:
                telling.add("target", parties)
                return

    def _blame(self, telling: Telling, end: int) -> None:
        """struck over cuts ordered by |the council|: whom a protest is against, rather than the cuts"""
        stop = self._clause_end(end, min(self.clauses.sentence(telling.at)[1], end + _REACH))
        claims = telling.rule == "verb:protest"
        found = blamed(self.analysis, self.clauses, self.parties, end, stop, claims=claims)
        if found:
            telling.roles["target"] = found

    def _of_place(self, found: Found, place: Place, telling: Telling, doers: _Doers) -> list[Party] | None:
        """agreed to open an office in |Lisbon|; lifted the curfew in |the southern province|"""
        if telling.type in _AT_HOME and self.lower[found.first - 1] in ("in", "at", "across"):
            return None  # protested a new tax |in Madagascar|: where, not against whom
        if telling.type == "agreement" and self._is_where(found, telling):
            return None
        if place.kind in ("water", "other") or (telling.type == "demonstration" and place.kind != "country"):
            return None
        own = place.country in doers.countries
        if (
            own
            and telling.type != "concession"
            and (telling.type != "restriction" or place.kind != "country")
        ):
            return None
        return [self.parties.power(p) or p for p in self.parties.of(found.first, found.end)]

    def _is_scene(self, found: Found) -> bool:
        """rallied outside |the Education Ministry|, cleared them from outside |Karvia|'s parliament: where; but: outside an
        embassy"""
        i = found.first - 1
        while i > 0 and self.analysis.tags[i] in "DJPG":
            i -= 1
        if self.lower[i] == "of" and self.lower[i - 1] != "front":
            return False
        tail = self.lower[found.end - 1 : found.end + 3]
        return self.lower[i] in _BEFORE and _MISSIONS.isdisjoint(tail)

    def _suffered(self, found: Found) -> bool:
        """protested against the murder of |Ada Orlow|, marched to demand the release of |Ivo Lund|: not against them"""
        group = self.clauses.group(found.first)
        of = (group[0] if group is not None else found.first) - 1
        return self.lower[of] == "of" and self.lower[of - 1] in _SUFFERED

    def _is_resented(self, first: int) -> bool:
        """marched to denounce a |Karvian| raid, against |Karvian| rule; not: to back a |Karvian| bid"""
        before = first - 1 - (self.analysis.tags[first - 1] in "DJ")
        return self.lower[before] in RESENTING

    def _clause_end(self, at: int, stop: int) -> int:
        """imposed a curfew on Monday, |while| soldiers went to Oruro: where another clause begins"""
        for i in range(at, stop - 1):
            if self.analysis.tags[i] == "," and self.analysis.tags[i + 1] in "&sSwW":
                return i
            if self.analysis.tags[i] == "S" and self.clauses.opens_clause(i):
                return i  # blocked a road |until| police came
        return stop

    def _is_where(self, found: Found, telling: Telling) -> bool:
        """signed an agreement |in Lisbon|: where; agreed to open an office |in Lisbon|: what they agreed on"""
        verbs = self.analysis.verb_group_of[telling.end : found.first]
        return self.lower[found.first - 1] in ("in", "at") and set(verbs) <= {-1}

    def _modifies(self, end: int) -> bool:
        """Whether the adjective that ends here stands before a noun: |Karvian| demands, not: |Karvians|"""
        noun_group = self.analysis.noun_group_at(end - 1)
        return noun_group is not None and noun_group.head >= end


def _of_owner(found: Found, owner: Draft, doers: _Doers) -> list[Party] | None:
    """froze |Karvian| assets"""
    if owner.country in doers.countries:
        return None
    return [Party(found.first, found.end, found.end - 1, "group", owner, owner.id)]


def _of_actor(found: Found, actor: Draft, doers: _Doers) -> list[Party] | None:
    """halted supplies that were to go to |the Coastal Union|: an actor other than those who did it"""
    if actor.id in doers.ids or found.form in ("pronoun", "demonym") or actor.kind in ("media", "unnamed"):
        return None
    kind = "person" if actor.kind == "person" else "group"
    return [Party(found.first, found.end, found.end - 1, kind, actor, actor.id)]
