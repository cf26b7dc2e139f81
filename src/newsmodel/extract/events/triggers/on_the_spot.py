"""On the spot: what a verb acts on is where the act was.

retook |Umm Dirayra|, visited |Oruro|             the place that is its object
blocked the |Sarn-Killa| highway                  the place that names the thing acted on
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.verb_types import VerbTypes

__all__ = ["OnTheSpot"]

# What is done where its object is.
_ON_THE_SPOT = frozenset(
    "visit seize_territory siege raid offensive arson shelling bombing air_strike drone_strike missile_strike".split()
)
# What is done where the thing is that it is done to.
_WHERE_IT_STANDS = VIOLENT | frozenset(["demonstration", "restriction"])
# Lorries with medicine |reached| Sarn: what gets somewhere is there.
_REACHING = ("verb:reach", "verb:enter", "verb:arrive")


class OnTheSpot(VerbTypes):
    """Places what verbs tell by what they act on."""

    def _stand_on(self, telling: Telling, slots: dict[str, list[Party]]) -> None:
        """retook |Umm Dirayra|, visited |Oruro|: the place that is the object is the place of the act"""
        if telling.type not in _ON_THE_SPOT and not telling.rule.startswith(_REACHING):
            self._stand_inside(telling, slots)
            return
        for slot in ("obj", "to", "in", "into", "on"):
            for party in slots.get(slot, ()):
                place = party.place
                if place is None and party.draft is None and slot == "obj":
                    place = self.surroundings.spoken_of(party.first, party.end)  # visited |the city|
                if place is not None and slot in ("obj", telling.rule.rpartition(" ")[2]):
                    telling.place, telling.place_near = place, True
                    telling.chain = self.surroundings.chain(place, telling.at)
                    return

    def _stand_inside(self, telling: Telling, slots: dict[str, list[Party]]) -> None:
        """blocked the |Sarn-Killa| highway, attacked the |Lima| office: the place that names the thing acted on"""
        if telling.place_near or telling.type not in _WHERE_IT_STANDS:
            return
        for party in slots.get("obj", ()):
            place = self.surroundings.finest_in(party.first, party.end) if party.kind == "thing" else None
            # a rally in Killa, |where| people blocked the Sarn highway: a road of that town
            apart = self.surroundings.before_where(telling.at) is None
            if place is not None and place.kind != "country" and apart:
                telling.place, telling.place_near = place, True
                telling.chain = self.surroundings.chain(place, telling.at)
                return
