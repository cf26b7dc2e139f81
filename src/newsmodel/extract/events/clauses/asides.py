"""Asides: what stands between a subject and its verb and is stepped over on the way back: times, ages, parts, descriptions.

Police |on Monday| arrested ...                     a time
The men, |19 and 23|, died                          ages
14 civilians, |five of them children|, were ...     a part of those who were counted
Juan Perez, |a farmer|, was shot                    an apposition
Hale -- |the name was withheld| -- was shot         an insertion
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.complements import Complements
from newsmodel.text.measure import DAYPARTS, DURATIONS, LENGTHS

__all__ = ["DASHES", "Asides"]

DASHES = frozenset(["--", "—", "–"])
_DESCRIPTION = 25  # tokens of an apposition
_DATING = frozenset(
    "last next this early late ago dawn noon midnight the a same previous following later past".split()
)
_TIMES = DURATIONS | DAYPARTS | _DATING
_HOW_OFTEN = frozenset(
    "several many few some countless numerous three four five two six seven ten dozens".split()
)

_ZONES = frozenset(
    ["local time", "gmt", "utc", "est", "edt", "cet", "standard time", "moscow time", "beijing time"]
)
_PARTS_OF_TIME = frozenset("end start beginning middle close turn eve time".split())
_SCALES = frozenset("magnitude category strength intensity level grade number".split())
_PER = frozenset(["a", "an", "per"])
_UNITS = frozenset("hour second minute day".split())


class Asides(Complements):
    """Tells asides and where to go on before them."""

    def is_time(self, first: int, end: int) -> bool:
        """|Monday|, |last week|, |8| September; not |two| or |a third|"""
        tags, lower = self.tags, self.lower
        if tags[first - 1 : first] == "Y" and " ".join(lower[first:end]) in _ZONES:
            return True  # at 11 p.m. |local time|
        if lower[end - 1] == "times" and end - first == 2 and lower[first] in _HOW_OFTEN:
            return True  # fired |several times| at the house
        named = tags[end : end + 1] == "Y"
        for i in range(first, end):
            tag = tags[i]
            if tag not in "Y#":
                if tag not in "DJNL" or lower[i] not in _TIMES:
                    return False
                named = named or tag in "NL"
            named = named or tag == "Y"
        return named

    def is_term(self, first: int, end: int) -> bool:
        """were freed by |Monday|, will be sent by |the end| of the month: by when, not by whom"""
        part = self.lower[end - 1] in _PARTS_OF_TIME and self.tags[end : end + 1] == "o"
        return part or self.is_time(first, end)

    def _is_age(self, first: int, end: int) -> bool:
        """Dana Whitfield, |28|, was found ..."""
        return self.tags[first - 1 : end + 1] == ",#," and self.group_of[first - 2] >= 0

    def _is_of_scale(self, first: int, end: int) -> bool:
        """A quake of magnitude |6.1| struck, a storm with winds of 200 km |an hour| hit: the number or rate of what stands before"""
        before = self.lower[first - 1]
        if end - first == 1 and self.tags[first] == "#":
            return before in _SCALES
        return (
            end - first == 2
            and self.lower[first] in _PER
            and self.lower[end - 1] in _UNITS
            and before in LENGTHS
        )

    def _past_part(self, first: int, end: int, low: int) -> int | None:
        """Nine people, |among them a nurse|, died: where to go on before a group between commas that tells of the subject, or of
        some of it"""
        return self._ages(first, end, low) or self._part_of_them(first, low) or self._included(first, low)

    def _ages(self, first: int, end: int, low: int) -> int | None:
        """The men, |19 and 23|, died: where to go on before their ages"""
        if end - first != 1 or self.tags[first] != "#" or self.tags[end : end + 1] != ",":
            return None
        p = first - 1
        while (p > low and self.tags[p] in "#&") or (self.tags[p] == "," and self.tags[p - 1] == "#"):
            p -= 1
        return p - 1 if self.tags[p] == "," and p < first - 1 else None

    def _part_of_them(self, first: int, low: int) -> int | None:
        """14 civilians, |five of them children|, were killed: where to go on before a part of those who were counted"""
        for q in range(first - 1, max(low, first - 3), -1):
            if self.lower[q - 1 : q + 1] in (["of", "them"], ["of", "whom"]):
                comma = next((j for j in range(q - 2, max(low, q - 6), -1) if self.tags[j] == ","), 0)
                return comma - 1 if comma > low else None
        return None

    def _dash(self, p: int, low: int) -> int | None:
        """Hale and Orlow -- |the third man was not named| -- were killed: where the insertion begins"""
        reach = range(p - 1, max(low, p - _DESCRIPTION), -1)
        return next((q for q in reach if self.lower[q] in DASHES), None)

    def _opening(self, p: int, low: int) -> int:
        for q in range(p - 1, max(low, p - 15) - 1, -1):
            if self.tags[q] == "(":
                return q - 1
        return p - 1

    def _apposed(self, comma: int, low: int, first: int) -> bool:
        """Juan Perez, |a farmer|, ...: the group before the comma is what it describes."""
        if comma <= low or self.group_of[comma - 1] < 0:
            return False
        if self.tags[first] in "#QL" and self.is_person(comma - 1):
            # Juan Perez, |one of the leaders| of the party, ...; A and B, |leaders of the union|, ...
            return self.tags[first] == "L" or self.lower[first + 1 : first + 2] == ["of"]
        if self.tags[first] == "P" and self._is_name_behind_phrase(comma, first):
            return False
        return self.tags[first] in "DJNHP" and self.lower[first] not in ("they", "he")

    def _is_name_behind_phrase(self, comma: int, first: int) -> bool:
        """According to early reports, |Juan Perez|, 31, was ...: a person is no apposition to what stands in a phrase"""
        group, before = self.group(first), self.group(comma - 1)
        if group is None or before is None or not self.is_person(group[1] - 1):
            return False
        people = self.is_people(comma - 1) or self.is_person(comma - 1)
        return not people and before[0] > 0 and self.tags[before[0] - 1] in "ioySt"

    def _included(self, first: int, low: int) -> int | None:
        """Five people, |including a guard and two nurses|, are dead: where to go on before some of those who were counted"""
        for q in range(first - 1, max(low, first - _DESCRIPTION), -1):
            if self.lower[q] == "including" or self.lower[q - 1 : q + 1] == ["among", "them"]:
                comma = q - 1 if self.lower[q] == "including" else q - 2
                return comma - 1 if comma > low and self.tags[comma] == "," else None
            if self.verb_of[q] >= 0 or self.tags[q] in "WTS":
                return None
        return None

    def _are_all(self, comma: int, low: int, first: int) -> bool:
        """Eight people, |all members of one family|, were shot: what all those who were counted are; A, which fought B, |both
        part of the army|, fled"""
        group = self.group(comma - 1) if comma > low else None
        both = self.lower[first] == "both" and "of" in self.lower[first + 1 : first + 5]
        counted = group is not None and (both or "#" in self.tags[group[0] : group[1]])
        counted = counted or self.is_person(comma - 1)  # A, B and C, |all teachers|
        return counted and self.lower[first] in ("all", "both", "mostly", "mainly", "most", "many")

    def _described_twice(self, p: int, low: int) -> int | None:
        """Dan Orlow, |the head of a bank and a friend of the mayor|, was shot: the name that both describe, if one does."""
        for q in range(p, max(low, p - _DESCRIPTION), -1):
            if self.tags[q] == ",":
                group = self.group(q - 1)
                if (
                    group is None
                    or group[1] != q
                    or self.tags[q - 1] != "P"
                    or not self._apposed(q, low, q + 1)
                ):
                    return None
                before = self.tags[group[0] - 1] if group[0] > low else "^"
                behind = self.group(q + 1)
                listed = behind is not None and self.is_person(
                    behind[1] - 1
                )  # |A|, B and C, all teachers, ...
                return None if before in "ioyS" or listed else q - 1
            if self.verb_of[q] >= 0:
                return None
        return None
