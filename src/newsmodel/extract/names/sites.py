"""Sites: streets, grounds and houses, told by what their names end in and by the preposition in front.

on |Leon Drive|      at |Arandu Field|, in sport      at |Arandu Hospital|, near |Arandu College|
"""

from __future__ import annotations

from newsmodel.extract.names.name import Name
from newsmodel.extract.names.place_nouns import PlaceNouns

__all__ = ["Sites"]

_ARENAS = frozenset(
    "centre center arena stadium coliseum garden gardens dome park field ballpark speedway raceway racecourse velodrome rink bowl "
    "ground forum pavilion oval".split()
)
_AT_A_SITE = frozenset("at in inside into to".split())
_HOUSES = frozenset(
    "hospital clinic prison penitentiary jail stadium mosque church cathedral hotel barracks crossing airbase".split()
)
_BESIDE = frozenset("near outside behind opposite beside".split())
# What streets, squares and estates are called by; and what surnames and courts are called by too.
_STREETS = frozenset(
    "drive terrace crescent concourse esplanade promenade quay mews parkway turnpike trail loop embankment gardens houses estates "
    "avenue boulevard street road".split()
)
_STREETS_ALSO = frozenset("court way close row place grove walk pike park green hill".split())
_ON_STREETS = frozenset("on along off".split())
_AT_STREETS = frozenset(
    "on along off in at near from to onto across outside through of around between".split()
)


class Sites(PlaceNouns):
    """The part of the neighbours' rules that deals with sites."""

    def _is_site(self, name: Name, before: str, after: str) -> bool:
        """near |Arandu College|; near |Arandu Center|, Texas"""
        place = self.heads.places.get(self.lower[name.end - 1])
        last = self.lower[name.end - 1]
        if name.actor_kind not in ("organisation", "company", "government"):
            return False
        if self.context.sport and "at" in (before, self.context.word(name.first - 2)) and last in _ARENAS:
            return True  # at the |Arandu Centre|
        if before in _BESIDE and (
            place is not None or last in ("college", "school", "university", "centre", "center")
        ):
            return True
        if before in _AT_A_SITE and last in _HOUSES and self.context.word(name.first - 2) != "according":
            return True  # at |Arandu Hospital|
        outer = self.begins.get(name.end + 1) if after == "," else None
        return (
            outer is not None
            and outer.kind == "place"
            and before in ("in", "near", "at", "from")
            and any(s.kind == "region" for s in outer.senses)
            and name.end - name.first == 2
            and last not in ("college", "school", "university", "office", "agency", "department")
        )

    def _is_arena(self, name: Name, before: str) -> bool:
        """in sport: at |Arandu Field|, at the |Arandu Oval|"""
        arena = self.lower[name.end - 1] in _ARENAS and not name.single
        at = before == "at" or (before == "the" and self.context.word(name.first - 2) == "at")
        return self.context.sport and arena and at and name.kind == "unknown"

    def _is_street(self, name: Name, before: str) -> bool:
        """on |Leon Drive|, in |Torres Gardens|, the corner of |Lenz Terrace|; but at Torres Court, on Ana Way's day"""
        last = self.lower[name.end - 1]
        if name.single or name.kind not in ("unknown", "person", "org") or name.title is not None:
            return False
        front = self.context.word(name.first - 2) if before == "the" else before
        if self.lower[name.first] == "red":
            return False  # handed to the |Red Crescent|
        if self.tags[name.end : name.end + 1] == "G" or not self.words[name.end - 1][0].isupper():
            return False
        return (last in _STREETS and front in _AT_STREETS) or (last in _STREETS_ALSO and front in _ON_STREETS)
