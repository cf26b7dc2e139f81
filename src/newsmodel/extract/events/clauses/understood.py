"""Understood subjects: who does what an infinitive, a gerund or a bare participle tells of.

ordered |troops| to attack                          the object of the verb before
|rebels| tried to attack                            or its subject
|Rebels| attacked the town, killing two             a participle behind a comma: the main verb's subject
a man who was among |the 14 people| shot            a participle right behind its group
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.complements import SIDES
from newsmodel.extract.events.clauses.governing import (
    LINKING,
    MAKING,
    PROMPTING,
    REPORTING,
    Governing,
)
from newsmodel.extract.events.clauses.groups import Group
from newsmodel.text.measure import DURATIONS
from newsmodel.text.phrase import VerbGroup

__all__ = ["UnderstoodSubjects"]

_WIELDING = frozenset("used uses using fired fires firing lobbed threw hurled wielded".split())
# Prepositions before people who are counted, and of whom something was done to all: |with| ten people killed
_PARTS = frozenset("with of among including for".split())  # held for |the two people| killed
# Verbs whose object, not subject, does what follows: accused X of bombing, ordered troops to attack
_OBJECT_CONTROL = frozenset(
    "accused accuses accuse accusing blamed blames blame blaming charged charges charging suspected suspects suspect arrested "
    "arresting detaining holding jailing convicting convicted detained sentenced jailed indicted condemned criticized praised thanked".split()
)
# What is done to treaties: under a pact |signed| by two states
_SIGNED = frozenset("signed concluded initialled initialed ratified inked struck".split())


class UnderstoodSubjects(Governing):
    """Finds the subjects of verbs that are not finite."""

    def subject(self, at: int, depth: int = 0) -> list[Group]:
        """The subject of the verb group that begins at a token, whatever its form."""
        raise NotImplementedError

    def understood(self, at: int, low: int, depth: int) -> list[Group] | None:
        """The subject of the verb group at a token; None where it is to be looked for as that of a finite verb."""
        group = self.verb(at)
        if group is None:
            return None
        if group.form == "infinitive":
            return self._controller(at, low, depth)
        if group.form == "gerund" and not group.progressive:
            return self._of_gerund(at, low, depth)
        if self.lower[at] == "being" and at > low and self.tags[at - 1] in "Sio":
            # recovering after |being shot|, accused of |being linked| to it
            return self._of_gerund(at, low, depth)
        if group.form == "participle" and group.passive and self._bare(at, group.end, low):
            return [self._whole(at - 1)]
        return None

    def _controller(self, at: int, low: int, depth: int) -> list[Group]:
        """ordered |troops| to attack; |rebels| tried to attack; |their| plan to attack; not: fired |bullets| to disperse"""
        between = self.group(at - 1)
        if between is not None and between[1] == at and self._is_resolved_by(between[0], low):
            return self._joined(between[0], between[1], low)
        if between is not None and between[1] == at and self.lower[between[0] - 1] in PROMPTING:
            return self._joined(between[0], between[1], low)  # prompting |Peru| to recall its envoy
        governing = self.verb_before(at, low)
        if governing is None and between is not None and between[1] == at and self._is_who(at - 1):
            return self._joined(between[0], between[1], low)  # |Chad and Niger| to hold talks: a headline
        if (
            between is not None
            and governing is not None
            and (between[1], between[0]) == (at, governing.end)
            and self.lower[governing.head] not in _WIELDING
            and self.lower[between[1] - 1] not in DURATIONS  # |firemen| needed two hours to free her
        ):
            last = between[1] - 1
            if (
                self.lower[governing.head] in MAKING
                or self.tags[last] in "LPO"
                or self.lower[last] in ("police", "army", "him", "it")
            ):
                return self._joined(between[0], between[1], low)
        return self.subject(governing.first, depth + 1) if governing is not None else []

    def _of_gerund(self, at: int, low: int, depth: int) -> list[Group]:
        marks = at - 1
        while marks > low and self.tags[marks] == '"':
            marks -= 1  # accused of |"besieging"| the town
        while marks > low and self.tags[marks] == "r":
            marks -= 1  # accused Karvia of |deliberately| bombing a hospital
        before = self.tags[marks] if marks >= low and at > low else "^"
        direct = self.group(at - 1) if at > low else None
        beside = direct is not None and direct[1] == at and before not in "Y"
        if direct is not None and beside and not self._is_where(direct, at, low):
            return self._joined(direct[0], direct[1], low)
        earlier = self._gerund_joined(marks, low) if before == "&" else None
        if earlier is not None:
            return self.subject(earlier.first, depth + 1)
        # answered the move, within hours, |by| expelling two: whoever answered it
        governing = self.verb_before(at, low) if before in "oiSy" else self._main_verb(at, low)
        if beside and governing is not None and self.lower[governing.head] in REPORTING:
            return self.objects(governing.end)  # reported |an attack on a bus| wounding three
        if governing is None:
            return self._before_comma(at) if before == "," else []
        if self.lower[governing.head] in _OBJECT_CONTROL and before in "oiS":
            accused = self.objects(governing.end) if not governing.passive else []
            return accused or self.subject(governing.first, depth + 1)
        if before == "," and self.lower[governing.head] in LINKING and governing.first == governing.head:
            return []  # a base was under fire, killing two
        if before == "," and governing.passive and self.does_harm(governing):
            # a bus was hit |by a rocket|, killing two
            return [group for prep, group in self.complements(governing.end) if prep == "by"]
        return self.subject(governing.first, depth + 1)

    def _gerund_joined(self, p: int, low: int) -> VerbGroup | None:
        """accused Karvia of |shelling| a town and killing monks: the gerund that "and" joins another to, in its own clause"""
        for q in range(p - 1, low, -1):
            verb = self.verb(q)
            if verb is not None and verb.first == q:
                return verb if verb.form == "gerund" and not verb.progressive else None
        return None

    def _before_comma(self, at: int) -> list[Group]:
        """|The ministers|, meeting in Arun on Monday, called for calm: whom an aside with no verb before it is about"""
        group = self.group(at - 2) if at > 1 else None
        return [self._whole(at - 2)] if group is not None and group[1] == at - 1 else []

    def _is_where(self, group: Group, at: int, low: int) -> bool:
        """A bomb exploded at |the union headquarters| killing nine: a place kills nobody"""
        verb, head = self.verb(at), group[1] - 1
        if verb is None or group[0] <= low + 1 or not self.does_harm(verb):
            return False
        before = group[0] - 1
        if self.tags[before] != "i" and not (self.tags[before] == "o" and self.lower[before - 1] in SIDES):
            return False
        return not (self.is_people(head) or self.is_person(head) or self.are_who(head))

    def _bare(self, at: int, end: int, low: int) -> bool:
        """by a charge |hidden| below a lorry: a participle right behind the group that it belongs to"""
        before = self.group(at - 1) if at > low else None
        if before is None or before[1] != at or before[0] <= low:
            return False
        # under a pact |signed by| two states
        by = self.lower[at] in _SIGNED and self.tags[end : end + 1] == "y"
        # ended with |seven people| shot; a man who was among |the 14 people| shot
        part = self.lower[before[0] - 1] in _PARTS and "#" in self.tags[before[0] : before[0] + 4]
        return (by or part or self.tags[before[0] - 1] == "y") and not self.objects(end)

    def _whole(self, p: int) -> Group:
        group = self.groups[self.group_of[p]]
        return group.first, group.end
