"""Antecedents: the noun group that a relative pronoun stands for, with those that "and" joins to it.

the |group|, which attacked ...                     the group before
|members| of the group who attacked ...             people, not the "of" behind them
|Anna Voss|, a leader of the party, who was ...     a name, not what describes it
freed |two policemen| on Tuesday who had been ...   before a time that came between
|the mayor, the judge and two guards|               joined
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.asides import DASHES
from newsmodel.extract.events.clauses.groups import Group
from newsmodel.extract.events.clauses.hanging import Hanging

__all__ = ["Antecedents"]

# Between people and what they belong to or come from: |members| of the group, |a reporter| at a paper, |two nurses| from a clinic
_BELONGING = frozenset("of in at from for to within".split())
_OTHER_SIDE = frozenset(["counterpart", "colleague", "opposite"])
# What two do with each other.
_TOGETHER = frozenset(
    "spoke talked met meet signed agreed held conferred are were have discussed will".split()
)
_STEPS = 4  # groups between "who" and the people


class Antecedents(Hanging):
    """Finds antecedents."""

    def antecedent(self, at: int, low: int) -> list[Group]:
        """The group that a relative pronoun stands for."""
        p = at - 1
        if p > low and self.lower[p] in DASHES:
            p -= 1  # |the mayor| -- who was kidnapped -- ...
        while p >= low and self.tags[p] in ",)i\"'o&":
            p = self._opening(p, low) if self.tags[p] == ")" else p - 1
        if self.lower[at] in ("who", "whom"):
            p = self._before_time(p, low)
        if p > low and self.group_of[p] < 0 and self._nominal(p):
            p -= 1
        if p < low or self.group_of[p] < 0:
            return []
        group = self.groups[self.group_of[p]]
        if self.lower[at] in ("who", "whom"):
            people = self._people(group.first, group.end, low)
            if self.tags[at - 1] == ",":
                people = self._by_name(people, low)
            both = self._with_counterpart(at, people, low)
            if both:
                return both
            if people != (group.first, group.end):
                return [people] if self.is_person(people[1] - 1) else self._joined(*people, low)
        return self._joined(group.first, group.end, low)

    def _people(self, first: int, end: int, low: int) -> Group:
        """The people before "who": |two nurses| from a clinic in Sarn who ...; the group itself if none stand before it."""
        group = first, end
        for _ in range(_STEPS):
            if self.is_people(group[1] - 1) or self.is_person(group[1] - 1):
                return group
            outer = self._outer(group, low)
            if self.are_who(group[1] - 1) and not (outer is not None and self.is_people(outer[1] - 1)):
                return group  # clashes with |the rebels|, who ...
            if outer is None:
                break
            group = outer
        return first, end

    def _outer(self, group: Group, low: int) -> Group | None:
        """The group that another belongs to or comes from: |a reporter| at a paper"""
        p = group[0] - 1
        if p <= low or self.lower[p] not in _BELONGING:
            return None
        outer = self.group(p - 1)
        return outer if outer is not None and outer[1] == p else None

    def _by_name(self, group: Group, low: int) -> Group:
        """|Anna Voss|, 31, one of the leaders of a party, who ...: the name that people in apposition describe"""
        first = group[0]
        if self.tags[first - 1] == "o" and self.tags[first - 2] in "#Q":
            first -= 2  # |one| of the leaders
        p = first - 1
        while p > low + 1 and self.tags[p] == "," and self.tags[p - 1] == "#":
            p -= 2
        name = self.group(p - 1) if p > low and self.tags[p] == "," else None
        return name if name is not None and name[1] == p and self.is_person(p - 1) else group

    def _with_counterpart(self, at: int, name: Group, low: int) -> list[Group]:
        """|Ana Roth| and her Chilean counterpart, |Ivo Lund|, who spoke by telephone: both, for nobody does it alone"""
        p = name[0] - 1
        described = self.group(p - 1) if p > low and self.tags[p] == "," else None
        if (
            described is None
            or described[1] != p
            or self.lower[p - 1] not in _OTHER_SIDE
            or _TOGETHER.isdisjoint(self.lower[at + 1 : at + 2])
        ):
            return []
        p = described[0] - 1 - (self.tags[described[0] - 2 : described[0]] == ",&")
        if p <= low + 1 or self.tags[described[0] - 1] != "&":
            return []
        other = self.group(p - 1)
        return [other, name] if other is not None and self.is_person(other[1] - 1) else []

    def _before_time(self, p: int, low: int) -> int:
        """freed two policemen |on Tuesday| who had been ...: people stand before the time that came between"""
        while p > low:
            group = self.group(p)
            if self.tags[p] != "Y" and (group is None or not self.is_time(*group)):
                break
            p = group[0] - 1 if group is not None else p - 1
            while p > low and self.tags[p] in "iY":
                p -= 1
        return p

    def _nominal(self, p: int) -> bool:
        """Whether a verb form directly behind a singular noun is a noun: a drone |attack|, an emergency |meeting|"""
        return p > 0 and self.tags[p] in "vg" and self.tags[p - 1] in "NJ" and self.group_of[p - 1] >= 0

    def _opens_with_two(self, comma: int, end: int, low: int) -> bool:
        """|Chad, Niger| sign pact; |Chad, Niger| to resume talks: a headline joins two names by a comma alone"""
        names = self.tags[low:comma] + self.tags[comma + 1 : end]
        return comma > low and not names.strip("P") and self.verb_of[end : end + 1] not in ([-1], [])

    def _joined(self, first: int, end: int, low: int) -> list[Group]:
        """A group with those that "and" joins to it on the left."""
        if first > low and self.tags[first - 1] == ")":
            first = self._from_name(first, end, low)
        found = [(first, end)]
        p = first - 1
        linked = False
        while p > low and len(found) < 8:
            if self.tags[p] == "&":
                linked = True
                if self.tags[p - 1] in ",;":
                    p -= 1  # the mayor, the judge|, and| two guards
            elif not (self.tags[p] in ",;" and (linked or self._opens_with_two(p, end, low))):
                break
            if linked:
                p = self._past_description(p, low)
            other = self.group(p - 1)
            if other is None or other[1] != p:
                break
            borne = self._with_bearer(other, found[0], low) if linked else None
            if borne is not None:
                if self.tags[p] == "," and self.tags[found[0][0]] == "P":
                    break  # the ministers of both countries, |Ada Orlow and Ivo Lund|, met
                other, within = borne
                if within:
                    return [other]
            elif linked and self.tags[found[0][0]] == "D":
                other = self._outermost(other, low)
            if (  # according to the police|, a truck and two cars| were stolen
                self.tags[p] == ","
                and self.tags[other[0] - 1 : other[0]] in ("i", "o", "S", "t")
                and other[0] > low
            ):
                if self.tags[other[0] - 1] == "o" and self.tags[other[0]] == self.tags[found[0][0]] == "P":
                    found.insert(0, other)  # the presidents of |Norland|, Chile and Peru
                break
            found.insert(0, other)
            p = other[0] - 1
            if p > low and self.lower[p] == "from":
                return found  # mediators from |Qatar and the United States|: those whom they act for
            if p > low and self.tags[p] in "iy":
                # in the town and |rebels|: the joined group hangs on a preposition
                return found[1:] if self.tags[found[1][0] - 1] == "&" else found
        return found

    def _from_name(self, first: int, end: int, low: int) -> int:
        """|the Azure Front (AF) rebel group|: where a group begins with the name before its brackets"""
        name = self.group(self._opening(first - 1, low))
        named = name is not None and (name[0] > low or (name[0] == low and self.is_people(end - 1)))
        return name[0] if name is not None and named else first

    def _past_description(self, p: int, low: int) -> int:
        """Marcus Hale, |31|, and Dana Whitfield; Marcus Hale |(a teacher)| and Dana Whitfield: to the name before it"""
        if p - 3 > low and self.tags[p - 2 : p] == ",#":
            p -= 2
        if p - 3 > low and self.tags[p - 1] == ")":
            p = self._opening(p - 1, low) + 1
        return p

    def _outermost(self, group: Group, low: int) -> Group:
        """|the government| of Karvia and the rebels: the group that an "of" hangs on, if it has an article of its own"""
        for _ in range(3):
            if group[0] - 1 <= low or self.tags[group[0] - 1] != "o":
                break
            outer = self.group(group[0] - 2)
            if outer is None or self.tags[outer[0]] != "D":
                break
            group = outer
        return group
