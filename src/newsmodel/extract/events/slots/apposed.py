"""Apposed: the name beside a description, which stands for the party in its slot.

the mayor of the town, |Juan Perez|, was shot; the envoy to Cairo, |Ada Orlow|         a person, beside what he is
met his Peruvian and Chilean counterparts, |Ada Orlow and Ivo Lund|                   several, beside what they all are
a little-known group, |the Azure Front|, claimed it                                   a body
an offensive on the provincial capital, |Goma|; teams from |the Red Cross|            a town; whence people were sent
killed Dan Orlow, |the mayor|, and two guards                                         a description: nobody else
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import JOINED
from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.referents import Draft

__all__ = ["Apposed"]

# Between an office and where it is held: the envoy |for| Yemen, the ambassador |to| Iraq, the commander |in| the north
_POSTED = frozenset("for to in at on".split())
# Those who meet, and are told by what they are before their names.
_OFFICES = frozenset(
    "counterparts colleagues ministers presidents premiers leaders envoys chancellors".split()
)
_MOST_NAMES = 6  # behind one description
_TEAMS = frozenset(
    "team teams crew crews staff workers volunteers doctors medics experts inspectors engineers units rescuers relief specialists".split()
)
_TOWNS = frozenset("capital city town village port stronghold hub hometown".split())


class Apposed:
    """Finds what a description is called, and descriptions of what is named before them."""

    def __init__(self, parties: Parties, clauses: Clauses) -> None:
        self.parties = parties
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower

    def _by_their_names(self, groups: list[Group]) -> list[Group]:
        """met his Peruvian and Chilean counterparts, |Ada Orlow and Ivo Lund|: the names, not the description of them all"""
        found: list[Group] = []
        for group in groups:
            other = self.clauses.group(group[1] + 1) if self.tags[group[1] : group[1] + 1] == "&" else None
            if other is not None and self._is_demonym(group[1] - 1) and self._names_behind(other[1]):
                continue
            names = self._names_behind(group[1])
            found += [n for n in names or [group] if n not in found]
        return found

    def _is_demonym(self, at: int) -> bool:
        mention = self.parties.referents.at(at)
        return mention is not None and mention.form in ("demonym", "acronym")

    def _names_behind(self, end: int) -> list[Group]:
        """The names in apposition to the plural description that ends here; none if there are not two."""
        if self.lower[end - 1] not in _OFFICES or self.tags[end : end + 1] != ",":
            return []
        names: list[Group] = []
        while self.tags[end : end + 1] in (",", "&") and len(names) < _MOST_NAMES:
            at = end + 1 + (self.tags[end : end + 2] == ",&")
            group = self.clauses.group(at)
            draft = self.parties.referents.actor_at(group[1] - 1) if group is not None else None
            if group is None or group[0] != at or draft is None or draft.kind != "person":
                break
            names.append(group)
            end = group[1]
        # killed two farmers, |Ada Orlow and Ivo Lund said|: they told of it
        return names if len(names) > 1 and not self.clauses.is_subject(end) else []

    def _apposed_name(self, first: int, end: int) -> Group | None:
        """the mayor of the town, |Juan Perez|, ...; the envoy to Cairo, |Ada Orlow|, ...: the name that follows a description"""
        p = self.clauses.past_of(end)
        post = self.clauses.group(p + 1) if self.lower[p : p + 1] and self.lower[p] in _POSTED else None
        if post is not None and self.parties.is_people(end - 1):
            p = self.clauses.past_of(post[1])
        if p < len(self.tags) and self.tags[p] == ",":
            group = self.clauses.group(p + 1)
            if group is not None and group[0] == p + 1:
                draft = self.parties.referents.actor_at(group[1] - 1)
                if self._is_group_named(first, end, group):
                    return group
                here = self.parties.referents.at(end - 1)
                thing = any(p.kind == "thing" and p.classes for p in self.parties.of(first, end))
                described = not thing and (here is None or here.form == "nominal")
                if draft is not None and draft.kind == "person" and described:
                    q = group[1]
                    if (q < len(self.tags) and self.tags[q] in ",.") and self.tags[end - 1] in "NP":
                        return group
        return None

    def _is_group_named(self, first: int, end: int, group: Group) -> bool:
        """a little-known group, |the Azure Front|, claimed it: a description of a body, and its name between commas"""
        inside = [f.referent for f in self.parties.referents.within(*group)]
        named = any(isinstance(d, Draft) and d.kind in JOINED for d in inside)
        if not named or self.tags[group[1] : group[1] + 1] not in (",", "("):
            return False
        role = self.parties.heads.roles.get(self.lower[end - 1])
        body = role is not None and not role.is_person and self.tags[end - 1] == "N"
        return (
            body
            and self.lower[first] in ("a", "an", "another")
            and self.parties.referents.at(end - 1) is None
        )

    def _apposed_town(self, first: int, end: int) -> Group | None:
        """an offensive on the provincial capital, |Goma|: the town that a description is of"""
        if (
            self.lower[end - 1] not in _TOWNS
            or self.tags[end : end + 1] != ","
            or self.lower[first] in ("a", "an")
        ):
            return None
        group = self.clauses.group(end + 1)
        place = self.parties.referents.place_at(group[1] - 1) if group is not None else None
        here = self.parties.referents.place_at(end - 1)
        return (
            group
            if place is not None and here is None and group is not None and group[0] == end + 1
            else None
        )

    def _senders(self, end: int) -> Group | None:
        """|teams| from the Red Cross: the body from which they are"""
        if self.lower[end - 1] not in _TEAMS or self.lower[end : end + 1] != ["from"]:
            return None
        group = self.clauses.group(end + 1)
        draft = self.parties.referents.actor_at(group[1] - 1) if group is not None else None
        sent = draft is not None and draft.kind in ("organisation", "company", "government")
        return group if sent else None

    def _describes(self, first: int, made: list[Party], end: int) -> bool:
        """Dan Orlow, |the mayor|, and two guards: between commas behind a name, one person is that one"""
        if len(made) != 1 or made[0].draft is not None or made[0].kind != "person":
            return False
        behind = first > 1 and self.tags[first - 1] == ","
        name = first - 2
        if self.tags[name - 1 : name + 1] == ",#":
            name -= 2  # Dan Orlow, |18|, a student, and ...
        draft = self.parties.referents.actor_at(name) if behind and name > 0 else None
        end = self.clauses.past_of(end)
        named = draft is not None and draft.kind == "person" and self.tags[end : end + 1] == ","
        return named and self.lower[made[0].first] not in ("another", "one", "his", "her", "their")
