"""Named victims: people named beside the words that only count or describe them.

killing nine people, including |Ada Orlow|          among those whom the verb hit
The victims were identified as |A, B and C|         a sentence of its own, about what was told before
The five students who disappeared are |A and B|     the subject, by name
the two women, |the cook A| and |her daughter B|    in apposition
|The minister| was unharmed                          whom an attack was on
Injured were: a driver; |A|, a vendor; and |B|      a list
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.slots.slots import Slots
from newsmodel.text.analysis import Analysis
from newsmodel.text.auxiliary import BE

__all__ = ["Named"]

_VICTIMS = frozenset(
    "victim victims dead deceased wounded injured fatalities hostages hostage captives woman man men women boy girl body bodies "
    "soldiers soldier policemen".split()
)
_SUFFERERS = frozenset("victim victims deceased dead".split())
_UNHARMED = frozenset("unharmed unhurt uninjured unscathed".split())
_FAR = 60  # tokens behind a description in which its name may stand
_NAMING = BE | {"identified", "named"}
_LONGEST = 12  # groups in a list
_REACH = 45  # tokens behind a trigger in which the names may stand


class Named:
    """Finds the names of victims."""

    def __init__(self, analysis: Analysis, clauses: Clauses, slots: Slots) -> None:
        self.tags = analysis.tags
        self.analysis = analysis
        self.lower = analysis.lower
        self.clauses = clauses
        self.slots = slots
        self.parties = slots.parties

    def of(self, telling: Telling) -> list[Party]:
        """The people named among those whom a telling of violence says to have been hit."""
        people = [p for p in telling.roles["target"] if p.kind in HUMAN and p.draft is None]
        stop = min(self.clauses.sentence(telling.at)[1], telling.at + _REACH)
        found = self._listed(telling, stop)
        if not people and not telling.tolls:
            return found
        for party in people:
            names = self._apposed(party) + self._told_of(party, telling, stop) + self._one_of(party)
            names = names or self._behind_colon(party, telling, stop)
            if names and party.kind == "person":
                telling.roles["target"].remove(party)  # one person, by name
            found += names
        for i in range(telling.at + 1, stop):
            if (self.lower[i] == "including" and self._hangs(i, telling)) or (
                self.lower[i] in ("them", "whom") and self.lower[i - 1] == "among"
            ):
                found += self._names(i + 1)
        return found

    def identified(self) -> list[Telling]:
        """The victims were |identified as| A and B; the dead |were| A and B: tellings of what was told before."""
        found = []
        for i in self.analysis.where(_NAMING):
            word = self.lower[i]
            if word in BE and self.tags[i] != "B":
                continue
            verb = self.clauses.verb(i)
            if verb is None or verb.head != i:
                continue
            at = i + 1 if word in BE else i + 2
            if word not in BE and self.lower[i + 1 : i + 2] != ["as"]:
                continue
            subject = self._among(verb.first) or self.clauses.subject(verb.first)
            if not subject or self.lower[subject[-1][1] - 1] not in _VICTIMS:
                continue
            names = self._names(at)
            if names:
                telling = Telling(i, i + 1, i, "attack", False, "toll:named")
                telling.harm = telling.definite = True
                telling.add("target", names)
                found.append(telling)
        return found

    def _among(self, at: int) -> list[Group]:
        """|Among the dead| are Max Hale and two guards"""
        group = self.clauses.group(at - 1) if at > 1 else None
        return [group] if group is not None and self.lower[group[0] - 1] == "among" else []

    def rename(self, tellings: list[Telling]) -> None:
        """Gunmen shot a police officer. |The officer, Ivo Lund|, ...: who was described first goes by his name."""
        for telling in tellings:
            targets = telling.roles["target"]
            for party in [p for p in targets if p.kind in HUMAN and p.draft is None]:
                names = self._later_names(party)
                if names and party.kind == "person":
                    targets[targets.index(party)] = names[0]
                elif (
                    len(names) == party.low
                ):  # two engineers ... The engineers, |Ana Bruno and Max Hale|, ...
                    telling.add("target", names)

    def _later_names(self, party: Party) -> list[Party]:
        """The names of those who were described, within two sentences: the officer, |Ivo Lund|, ...; the victim was |Ivo Lund|;
        they were |Ada Orlow and Ivo Lund|."""
        stop = min(len(self.lower) - 2, party.end + _FAR)
        for i in range(party.end, stop):
            at = self._named_at(i, party)
            if at is not None and (names := self._names(at)):
                return names
        return []

    def _named_at(self, i: int, party: Party) -> int | None:
        """Where the names stand, if token `i` stands for those who were described; else None."""
        word, behind = self.lower[i], self.lower[i + 1]
        if word == "they" and i == self.clauses.sentence(i)[0]:
            several = behind in BE and party.kind == "people"
            return i + 2 if several and self.clauses.sentence(party.head)[1] == i else None
        if self.lower[i - 1] != "the" or (word != self.lower[party.head] and word not in _SUFFERERS):
            return None
        if behind == "," and self.lower[i + 2 : i + 4] in (["identified", "as"], ["named", "as"]):
            return i + 4
        if behind in BE and self.lower[i + 2 : i + 4] in (["identified", "as"], ["named", "as"]):
            return i + 4
        return i + 2 if behind == "," or (behind in BE and word in _SUFFERERS) else None

    def unharmed(self) -> list[Telling]:
        """|The minister| was unhurt; |two guards| escaped unharmed: whom an attack was on, and that it hurt nobody there"""
        found = []
        for i in self.analysis.where(_UNHARMED):
            verb = self.clauses.verb(i - 1) if i else None
            if verb is None or verb.modal >= 0 or verb.negated:
                continue
            telling = Telling(i, i + 1, i, "attack", False, "toll:unharmed")
            telling.harm = telling.definite = True
            subject = self.slots.parties_of(self.clauses.subject(verb.first))
            telling.add("target", [p for p in subject if p.kind in HUMAN])
            if telling.roles["target"]:
                found.append(telling)
        return found

    # ------------------------------------------------------------------ where names stand

    def _names(self, at: int) -> list[Party]:
        """The people named in the list of groups that begins at a token: |A B|, 31, his wife, |C B|, and |D E|."""
        found: list[Party] = []
        p = at
        for _ in range(_LONGEST):
            group = self.clauses.group(p)
            if group is None or group[0] > p or self.clauses.is_subject(group[1]):
                break
            found += [
                party
                for party in self.parties.of(p, group[1])
                if party.kind == "person" and party.draft is not None and not party.silent
            ]
            p = self.clauses.past_of(group[1])
            if self.tags[p : p + 1] not in (",", "&"):
                break
            while self.tags[p : p + 1] in (",", "&", "#", "r") and p < at + _REACH:
                p += 1
        return found

    def _hangs(self, at: int, telling: Telling) -> bool:
        """Whether "including" goes with people: nine people, |including| ...; were injured, |including| ..."""
        p = at - 1
        while p > telling.at and self.tags[p] in ",r":
            p -= 1
        if p <= telling.end:
            return True
        group = self.clauses.group(p)
        if group is None:
            return False
        return self.tags[p] in "#Q" or any(q.kind == "people" for q in self.parties.of(*group))

    def _apposed(self, party: Party) -> list[Party]:
        if self.tags[party.end : party.end + 1] not in (",", ":", "-"):
            return []
        names = self._names(party.end + 1)
        return names if len(names) == party.low else []

    def _one_of(self, party: Party) -> list[Party]:
        """|Ada Orlow|, one of the nurses who were killed"""
        at = party.first - (self.lower[party.first - 1] == "of")
        if party.kind != "people" or at < 3 or self.lower[at - 1] != "one" or self.tags[at - 2] != ",":
            return []
        return self._names(at - 3) if self.clauses.group(at - 3) is not None else []

    def _behind_colon(self, party: Party, telling: Telling, stop: int) -> list[Party]:
        """Six people were killed in Lima: |Ada Orlow, Max Hale| and four others"""
        colon = next((i for i in range(telling.end, stop) if self.lower[i] == ":"), -1)
        if colon < 0 or not party.low or party.low < 2:
            return []
        names = self._names(colon + 1)
        return names if len(names) <= party.low else []

    def _told_of(self, party: Party, telling: Telling, stop: int) -> list[Party]:
        """the students |who disappeared| are A and B; a man who was arrested has been identified as |A|"""
        for i in range(telling.end, stop):
            verb = self.clauses.verb(i)
            if verb is None or verb.head != i:
                continue
            as_whom = self.lower[i] in ("identified", "named") and self.lower[i + 1 : i + 2] == ["as"]
            if self.lower[i] in BE or as_whom:
                subjects = self.clauses.subject(verb.first)
                found = self._names(i + 1 + as_whom) if any(end == party.end for _, end in subjects) else []
                return found if party.kind == "people" else found[:1]
        return []

    def _listed(self, telling: Telling, stop: int) -> list[Party]:
        """Injured were: a driver; |A|, a vendor; ..."""
        colon = next((i for i in range(telling.end, min(stop, telling.end + 9)) if self.lower[i] == ":"), -1)
        if colon < 0 or self.lower[telling.end : telling.end + 1] not in (["are"], ["were"]):
            return []
        found: list[Party] = []
        for i in range(colon + 1, stop):
            if self.lower[i - 1] in (":", ";", ",", "and") and self.clauses.group(i) is not None:
                found += [p for p in self._names(i)[:1] if all(p.key != other.key for other in found)]
        return found
