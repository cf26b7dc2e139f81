"""Displaced objects: those of a verb that do not stand right behind it.

the bus, |which| rebels attacked                    before the subject
kidnapped on Monday |two engineers|                 behind when it was
approved by a wide margin |a ban|                   behind how many were for it
returned to Peru |a collection of flags|            behind whom it goes to
gave Karvia |a loan|                                behind whom it is given to
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.governing import REPORTING
from newsmodel.text.phrase import VerbGroup

__all__ = ["MARGINS", "Displaced"]

_HOURS = frozenset(["morning", "afternoon", "evening", "night"])
# By how many something is decided: passed by 80 |votes|, by a wide |margin|
MARGINS = frozenset("vote votes margin majority acclamation consensus unanimity".split())
# Verbs with two objects: gave Karvia a loan
_GIVING = frozenset(
    f"{verb}{end}"
    for verb in ("grant", "send", "lend", "offer", "award", "hand", "loan", "pay", "promise")
    for end in ("", "s", "ed", "ing")
) | frozenset("give gives gave given giving sent lent paid promised promising".split())
# Verbs whose object may stand behind whom it goes to: returned to Peru |a flag|, passed on to Chile |radar data|
_HANDING = frozenset(
    f"{verb}{end}"
    for verb in (
        "return", "pass", "hand", "deliver", "present", "transfer", "restore", "grant", "offer", "submit", "supply", "provide",
        "ship", "send", "lend", "award", "extend", "cede", "turn", "issue", "dispatch", "donate", "release", "surrender",
    )
    for end in ("", "s", "es", "ed", "ing", "d")
) | frozenset("give gives gave given giving sent lent sold sell supplied supplies supplying".split())  # fmt: skip
_PARTICLES = frozenset("on over back out up".split())


class Displaced:
    """Finds displaced objects."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower

    def _shifted(self, i: int) -> list[Group]:
        """returned to Peru |a collection of flags|, passed on to Chile |radar data|: the object behind whom it goes to"""
        if self.lower[i] not in _HANDING:
            return []
        at = (
            i
            + 1
            + (self.lower[i + 1 : i + 2] != ["to"] and not _PARTICLES.isdisjoint(self.lower[i + 1 : i + 2]))
        )
        group = self.clauses.group(at + 1) if self.lower[at : at + 1] == ["to"] else None
        if (
            group is None
            or group[0] != at + 1
            or self.tags[group[1] : group[1] + 1] not in ("D", "#", "Q", "$", "J", "L")
        ):
            return []
        return [found for found in self.clauses.objects(group[1]) if not self.clauses.is_time(*found)]

    def _behind_time(self, at: int) -> list[Group]:
        """kidnapped |on Monday| two engineers, abducted |yesterday| the mayor: the object behind when it was"""
        p, tags = at, self.tags
        while p < len(tags):
            group = self.clauses.group(p)
            if tags[p : p + 2] == "iY":
                p += 2
            elif tags[p] == "Y" or (p > at and self.lower[p] in _HOURS):
                p += 1
            elif group is not None and group[0] == p and self.clauses.is_time(*group):
                p = group[1]
            else:
                break
        group = self.clauses.group(p) if p > at else None
        if group is None or group[0] != p or tags[p] not in "D#HQPLJ":
            return []
        # said |on Monday| the army had fired: a clause of its own
        return [] if self.clauses.is_subject(self.clauses.past_of(group[1])) else self.clauses.objects(p)

    def _behind_votes(self, at: int) -> list[Group]:
        """ratified by 80 votes to 12 |the treaty|, approved by a wide margin |a ban|: the object behind how many were for it"""
        group = self.clauses.group(at + 1) if self.lower[at : at + 1] == ["by"] else None
        if group is None or self.lower[group[1] - 1] not in MARGINS:
            return []
        end = group[1]
        while self.tags[end : end + 2] in ("i#", "o#", "t#", "-#", "y#"):
            end += 2  # 80 votes |to 12|, a vote |of 80 to 12|
        return self.clauses.objects(end)

    def _relative(self, verb: VerbGroup) -> list[Group]:
        """the bus, |which| rebels attacked; the man |whom| they killed: the object stands before the subject"""
        subject = self.clauses.group(verb.first - 1) if verb.first else None
        if subject is None or subject[1] != verb.first or (verb.form == "finite" and verb.passive):
            return []
        if self.tags[subject[0]] == "W" and subject[1] == subject[0] + 1:
            return []  # the office in Lima, |which| took over: the subject itself
        before = subject[0] - 1 if self.tags[subject[0]] != "W" else subject[0]
        if before > 1 and self.tags[before] == "&":
            other = self.clauses.group(before - 1)  # a drill that |Chile and Peru| held
            before = other[0] - 1 if other is not None and other[1] == before else before
        if before < 1 or self.tags[before - 1] in "ioyS":
            return []
        if self.lower[before] not in ("which", "whom") and not self._is_relative(before):
            return []
        if verb.form not in ("finite", "participle"):
            return []
        return self.clauses.antecedent(before, self.clauses.sentence(before)[0])

    def _is_relative(self, at: int) -> bool:
        """a drill |that| Chile held; not: told reporters |that| Chile held a drill"""
        if self.lower[at] != "that" or self.clauses.group(at - 1) is None:
            return False
        governing = self.clauses.verb_before(at, self.clauses.sentence(at)[0])
        return governing is None or self.lower[governing.head] not in REPORTING

    def _parted(self, i: int, group: Group) -> list[Group]:
        """gave |Karvia| |20 million pounds|, sent |Lenz| |50 tonnes| of rice: whom it is given to, and what a number counts"""
        if self.lower[i] not in _GIVING or self.tags[group[0]] != "P":
            return [group]
        number = self.tags.find("#", group[0], group[1])
        whole = self.tags[group[0] : number].strip("P") if number > 0 else "-"
        return [group] if whole else [(group[0], number), (number, group[1])]

    def _given(self, i: int, at: int) -> list[Group]:
        """gave Karvia |a loan|: what is given stands behind whom it is given to"""
        if self.lower[i] not in _GIVING or self.tags[at : at + 1] not in ("D", "#", "Q", "$", "J"):
            return []
        group = self.clauses.group(at)
        return [group] if group is not None and group[0] == at and not self.clauses.is_time(*group) else []
