"""Clauses: what stands around a verb or noun: its subject, its objects, its prepositional phrases.

Each search looks at one sentence and at no more than sixty tokens.

    |Gunmen| riding motorcycles attacked ...            step over a participle and its object
    |A bomb| planted by rebels exploded                 step over a reduced relative
    the group, |which| attacked ...                     a relative: its antecedent
    |Rebels| attacked the town, killing two             a participle behind a comma: the main verb's subject
    police said |gunmen| attacked                       restart at a reporting verb
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.asides import DASHES
from newsmodel.extract.events.clauses.governing import (
    LINKING,
    REPORTING,
    TELLING,
)
from newsmodel.extract.events.clauses.groups import Group
from newsmodel.extract.events.clauses.understood import UnderstoodSubjects
from newsmodel.text.analysis import Analysis
from newsmodel.text.auxiliary import HAVE
from newsmodel.text.determiner import ADDED, OTHER
from newsmodel.text.phrase import VerbGroup
from newsmodel.text.pronoun import SUBJECTS

__all__ = ["Clauses", "Group"]

_REACH = 60
# gunmen |dressed| as soldiers, men |posing| as buyers, a man |working| as a guard
_GUISES = frozenset(
    "dressed disguised posing masquerading clad camouflaged attired masked described regarded working acting serving employed".split()
)
_FURTHER = OTHER | ADDED
_WHO = SUBJECTS - {"it"}

# Behind which it is told how much of something there is.
_MEASURING = frozenset("worth weighing totalling totaling measuring".split())


class Clauses(UnderstoodSubjects):
    """Answers questions about the clauses of a text."""

    def __init__(self, analysis: Analysis) -> None:
        super().__init__(analysis)
        self._subjects: dict[int, list[Group]] = {}

    def subject(self, at: int, depth: int = 0) -> list[Group]:
        """The subject of the verb group that begins at token `at`: one group, or several joined by "and"."""
        known = self._subjects.get(at)
        if known is None:
            self._subjects[at] = []  # against loops
            known = self._subjects[at] = self._subject(at, depth) if depth < 6 else []
        return known

    def _subject(self, at: int, depth: int) -> list[Group]:
        low = max(self.sentence(at)[0], at - _REACH)
        tags = self.tags
        understood = self.understood(at, low, depth)
        if understood is not None:
            return understood
        comma = False
        p = at - 1
        while p >= low:
            tag = tags[p]
            if tag == "-" and self.lower[p] in DASHES and p + 1 == at:
                opening = self._dash(p, low)
                p = opening - 1 if opening is not None else p - 1
            elif tag in "r~\"'-Y":
                p -= 1
            elif tag == ",":
                comma = True
                p = self._before_aside(p, low, at)
            elif tag == ")":
                p = self._opening(p, low)
            elif tag == "&" or (tag == "C" and self.lower[p] == "but"):
                earlier = self._verb_joined(p, low)
                return self.subject(earlier.first, depth + 1) if earlier is not None else []
            elif self.group_of[p] >= 0:
                step = self._through_group(p, low, comma, depth, at)
                if isinstance(step, list):
                    return step
                p = step
            elif self.verb_of[p] >= 0:
                step = self._through_verb(p, low, comma, depth, at)
                if isinstance(step, list):
                    return step
                p = step
            elif tag in "WT":
                return self.antecedent(p, low)
            elif self.lower[p] == "while" and self.tags[p + 1] in "gi" and tags[at] in "BVM":
                p -= 1  # was hit |while sitting on a porch| has died
            elif tag in "iySotJ" or (tag == "#" and p > low and tags[p - 1] == "Y"):
                p -= 1  # J: Turkiye and Georgia |last| held ...
            else:
                return []
        return []

    def _through_group(self, p: int, low: int, comma: bool, depth: int, at: int) -> list[Group] | int:
        """The group that ends at `p` as subject, or where to go on."""
        tags = self.tags
        group = self.groups[self.group_of[p]]
        first = group.first
        if first > low and tags[first - 1] == "#" and self.lower[first] in _FURTHER:
            first -= 1  # Ana Ortiz and |nine other people|
        if tags[first] == "W" or (tags[first] == "T" and self._is_relative(first, group.end, low)):
            return self.antecedent(first, low)
        measured = self._past_measure(first, group.end, low)
        if measured is not None:
            return measured
        past = self._past_part(first, group.end, low) if comma else None
        if past is not None:
            return past
        return self._governed(first, group.end, low, comma, depth, at)

    def _governed(
        self, first: int, end: int, low: int, comma: bool, depth: int, at: int
    ) -> list[Group] | int:
        """A group as subject, or where to go on, by what stands before it: the |mayor| of Sarn fled"""
        tags = self.tags
        b = first - 1
        while b >= low and (tags[b] in "r\"'" or (tags[b] == "J" and self.group_of[b] < 0)):
            b -= 1  # who cut |short| a trip
        if b < low:
            return self._joined(first, end, low)
        step = self._in_aside(first, b, low) if comma else None
        if step is not None:
            return step
        guise = self._joined(first, end, low)[0][0] - 1 if tags[b] in "S&" else b
        if guise - 2 >= low and self.lower[guise] == "as" and self.lower[guise - 1] in _GUISES:
            return guise - 2  # |gunmen| dressed as soldiers stormed
        clause = tags[b] == "S" and not comma
        if clause and (self._begins_clause(b, end, low) or self._opens_clause(end, at)):
            return self._joined(first, end, low)  # after |Iraqi factions| claimed
        if tags[b] in "ioySt" and self.verb_of[b] < 0:
            return b - 1
        if tags[b] == "," and comma and (self._apposed(b, low, first) or self._are_all(b, low, first)):
            return b - 1
        if tags[b] == "&" and self.lower[first] in _WHO and self.verb_before(b, low) is not None:
            return [(first, end)]  # they found his wife and |they| killed her
        found = self._behind_and(first, end, b, low, comma) if tags[b] == "&" else None
        if found is None and self.verb_of[b] >= 0:
            verb = self.verbs[self.verb_of[b]]
            if verb.form == "participle" and tags[verb.first - 1 : verb.first] == "," and not comma:
                return self._joined(verb.first, end, low)  # In Nantes, |masked youths| looted
            found = self._past_object(verb, low, comma, depth, at)
        return found if found is not None else self._joined(first, end, low)

    def _is_relative(self, first: int, end: int, low: int) -> bool:
        """the group |that| attacked the town: "that" alone, behind a noun"""
        alone = end == first + 1 and first > low
        return alone and (self.group_of[first - 1] >= 0 or self._nominal(first - 1))

    def _past_measure(self, first: int, end: int, low: int) -> int | None:
        """Where to go on from a group that tells when, how much or how old; None if it does not."""
        if self.is_time(first, end):
            return first - 1
        if first - 1 > low and self.lower[first - 1] in _MEASURING:
            return first - 2  # |cocaine| worth $4 million was seized
        if self._is_age(first, end) and first - 2 >= low:
            return first - 2
        return first - 1 if first - 1 > low and self._is_of_scale(first, end) else None

    def _opens_clause(self, end: int, at: int) -> bool:
        """fled after |the men| on the bridge attacked a bus: no verb stands between a group and its own"""
        verb = self.verb(at)
        return verb is not None and verb.form == "finite" and max(self.verb_of[end:at], default=-1) < 0

    def _begins_clause(self, at: int, end: int, low: int) -> bool:
        """hours after |an army unit| (AU) fled; a day after |a strike| on a market killed nine: a clause, not a time"""
        while self.tags[end : end + 1] == "(":
            closing = self._closing(end, min(len(self.tags), end + _REACH))
            end = closing + 1 if closing is not None else len(self.tags)
        if self.verb_of[end : end + 1] != [-1]:
            return True
        first = at - 1
        while first > low and (self.group_of[first] >= 0 or self.tags[first] in "r#"):
            first -= 1
        return self.tags[first] == "," or first <= low

    def _in_aside(self, first: int, b: int, low: int) -> int | None:
        """Where to go on from a group with a comma behind it that belongs to a relative clause; None if it does not."""
        if self.lower[first] == "whose":
            return b
        if self.lower[b] in ("them", "whom") and self.lower[b - 1] == "of":
            # ten people, |most of them civilians|, were killed
            return next((q - 1 for q in range(b - 1, max(low, b - 6), -1) if self.tags[q] == ","), b - 1)
        if self.lower[b] in ("which", "whom"):
            return b - 1  # the soldiers, |whom the rebels kidnapped|, were freed
        return None

    def _behind_and(self, first: int, end: int, b: int, low: int, comma: bool) -> list[Group] | int | None:
        """The subject, or where to go on, from a group behind the "and" at `b`; None if the group is the subject."""
        # Gunmen who abducted |27 pupils and two teachers| released ...: what a relative clause has as its object
        outer = self._joined(first, end, low)[0][0] - 1
        if outer > low and self.verb_of[outer] >= 0:
            relative = self.verbs[self.verb_of[outer]]
            if relative.first > low and self.tags[relative.first - 1] in "WT":
                return relative.first - 2 if comma else self.antecedent(relative.first - 1, low)
            if comma and relative.form == "gerund" and self.tags[relative.first - 1] in "iS":
                return relative.first - 2  # and, after forcing |men and women| to leave, burned the village
        name = self._described_twice(b, low) if comma else None
        if name is not None:
            return name
        start = self._between(b - 1, low) if self.tags[first - 2] in "NLP" else -1
        return start - 1 if start > low else None  # |Talks| between A and B were broken off

    def _past_object(
        self, verb: VerbGroup, low: int, comma: bool, depth: int, at: int
    ) -> list[Group] | int | None:
        """The subject, or where to go on, from a group that is the object of the verb before it; None if it is not."""
        before = self.tags[verb.first - 1] if verb.first > low else "^"
        if not comma and before in "WT" and self.lower[verb.head] in REPORTING:
            return None  # the mayor, who said |the bodies| had been found
        if self.lower[verb.head] in TELLING and verb.end > low and self.tags[verb.first - 1] == ",":
            return None  # reported eleven raids, saying |four workers| were killed
        if verb.form in ("participle", "gerund", "infinitive"):
            whose = verb.first > low and self.group_of[verb.first - 1] >= 0
            if verb.form == "gerund" and before in "oi" and verb.first - 1 > low:
                return verb.first - 2  # |talks| on joining a league set off strikes
            return verb.first - 1 if whose or before in "W,)n" or (comma and before in "roiS") else None
        if before in "WT":
            return verb.first - 2 if comma else self.antecedent(verb.first - 1, low)
        own = self.group(verb.first - 1) if comma and verb.first > low else None
        if own is not None and self.lower[own[0]] == "whose":
            return own[0] - 1  # the colonel, |whose seat is Sarn|, was killed
        if comma and self._goes_on(verb, at):
            # waylaid |his car|, bundled him into a van: the object of the verb before, whose subject goes on
            return self.subject(verb.first, depth + 1)
        return None if comma else self._before_when(verb, low, at)

    def _before_when(self, verb: VerbGroup, low: int, at: int) -> int | None:
        """Two people hurt |when shots were fired at a bar| have died: where to go on from the verb of a clause of time"""
        if self.tags[at] not in "BVM" or self.lower[verb.head] in REPORTING:
            return None  # the ship was off Sarn when it was first |hit|
        group = self.group(verb.first - 1) if verb.first > low else None
        if verb.form != "finite" or group is None or group[1] != verb.first or group[0] - 1 <= low:
            return None
        return group[0] - 2 if self.lower[group[0] - 1] in ("when", "while", "where") else None

    def _through_verb(self, p: int, low: int, comma: bool, depth: int, at: int) -> list[Group] | int:
        verb = self.verbs[self.verb_of[p]]
        before = self.tags[verb.first - 1] if verb.first > low else "^"
        if verb.form in ("participle", "gerund", "infinitive"):
            return verb.first - 1
        if before in "WT":
            return (
                verb.first - 2
                if (before == "W" and self.tags[verb.first - 2] != ",")
                or (before == "T" and self.tags[verb.first - 2] in "NLP")  # aboard a plane |that crashed|
                or comma
                else self.antecedent(verb.first - 1, low)
            )
        if not comma and self.lower[verb.head] in HAVE and verb.first == verb.head:
            return self.subject(verb.first, depth + 1)  # |had| in a video threatened
        if not comma:
            if (outer := self._before_when(verb, low, at)) is not None:
                return outer
            found = verb.passive and self.lower[verb.head] in ("found", "discovered", "left")
            return self.subject(verb.first, depth + 1) if found else []  # was found |shot to death|
        # X, whose brother was killed, ...; X, who the army said fled, ...
        for q in range(verb.first - 1, max(low, verb.first - 9), -1):
            if self.tags[q] in ",;:":
                break
            if self.tags[q] == "W" or self.lower[q] == "whose":
                return q - 1
        return self.subject(verb.first, depth + 1)

    def _goes_on(self, verb: VerbGroup, at: int) -> bool:
        """Whether the subject of a verb is that of the verb group at `at` too, behind a comma."""
        if self.lower[verb.head] in REPORTING:
            return False
        if verb.form == "finite" and self.lower[verb.head] not in LINKING:
            return True
        return self.tags[at - 1] == "," and self._has_object(at)

    def _has_object(self, at: int) -> bool:
        group = self.verb(at)
        return group is not None and bool(self.objects(group.end))

    def _between(self, p: int, low: int) -> int:
        """Where a "between" stands whose first group ends at `p`: between |A| and B; patrols by |A| and B began; -1 if none does."""
        group = self.group(p)
        at = group[0] - 1 if group is not None else -1
        if at < low:
            return -1
        return at if self.lower[at] == "between" or self.heads_clause(at) else -1
