"""Care: people who are told to be hurt by how they are cared for, or by what they suffered.

|another| is in critical condition                 wounded
|14 people| were treated in hospital for burns     wounded
The blast sent |11 people| to hospital             wounded
|A cameraman| suffered a broken nose               wounded
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.events.parties.number import count_of
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.tolls.casualties import CasualtyWords, is_another
from newsmodel.text.analysis import Analysis

__all__ = ["Care"]

_HOSPITAL = frozenset(["hospital", "hospitals"])
_SENT = frozenset("sent sends sending left leaves leaving put puts putting landed".split())
_TREATED = frozenset(["treated", "recovering"])
_IN_CARE = _TREATED | {"condition", "hospital", "care", "icu"}
_HURTS = frozenset("injury injuries wound wounds burn burns inhalation bruises fractures shrapnel".split())
_BROKEN = frozenset(
    "broken fractured fracture fractures concussion concussions cuts bruises lacerations".split()
)
_SUFFERED = frozenset("suffered suffering sustained sustaining received receiving".split())
_CARE = 8  # tokens behind "treated" in which it is said for what
_CONDITIONS = frozenset("critical serious stable grave fair good guarded unknown".split())


class Care:
    """Finds the tolls of those who are cared for, each as a telling of its own."""

    def __init__(self, analysis: Analysis, clauses: Clauses, parties: Parties, words: CasualtyWords) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.clauses = clauses
        self.parties = parties
        self.words = words

    def conditions(self) -> list[Telling]:
        """|another| is in critical condition; |two others| are in the hospital"""
        found = []
        for i in self.analysis.where(_IN_CARE):
            word = self.lower[i]
            in_care = word == "condition" and self.lower[i - 1] in _CONDITIONS
            in_care = in_care or (word == "care" and self.lower[i - 1] == "intensive") or word == "icu"
            if word in _TREATED:
                found += self._treated(i)
                continue
            if i < 4 or not (in_care or (word == "hospital" and self.lower[i - 1] in ("in", "the"))):
                continue
            at = next((j for j in range(i - 2, max(0, i - 5), -1) if self.lower[j] == "in"), 0)
            if "," in self.lower[at:i]:
                continue  # were hurt in Sarn, |the hospital| said
            verb = self.clauses.verb(at - 1) if at else None
            group = self.clauses.group(verb.first - 1) if verb is not None and verb.first else None
            if group is None or verb is None:
                whole = self.clauses.subject(verb.first) if verb is not None else []
                group = (
                    whole[0] if len(whole) == 1 else None
                )  # |two other victims|, a man and a woman, are ...
            if verb is None and at and self._beside_dead(at):
                group = self.clauses.group(at - 1)
            if group is None:
                continue
            counted = self.people_in(*group)
            if counted:
                others = self.tags[group[0]] == "#" or is_another(self.lower, self.parties.of(*group)[0])
                kind = "wounded" if others else "hit"
                found.append(self.told(i, Toll(kind, counted, counted, group, group[0], group[1])))
        return found

    def _beside_dead(self, at: int) -> bool:
        """left a man dead and |his brother| in critical condition; leaving |three| in serious condition"""
        group = self.clauses.group(at - 1)
        if group is None or group[1] != at or group[0] < 2:
            return False
        before = self.lower[group[0] - 2 : group[0]]
        return before in (["dead", "and"], ["killed", "and"]) or before[1] in _SENT

    def in_hospital(self) -> list[Telling]:
        """The blast sent |11 people| to hospital, left |17| in hospital"""
        found = []
        for i in self.analysis.where(_HOSPITAL):
            at = i - 1
            while at > 0 and self.tags[at] in "DJ":
                at -= 1
            group = self.clauses.group(at - 1) if self.lower[at] in ("to", "in") else None
            verb = self.clauses.verb(group[0] - 1) if group is not None and group[0] else None
            if group is None or group[1] != at or verb is None or self.lower[verb.head] not in _SENT:
                continue
            low, high = count_of(self.lower, *group)
            if low:
                found.append(self.told(i, Toll("wounded", low, high, group, *group)))
        return found

    def _treated(self, i: int) -> list[Telling]:
        """|two others| are still being treated, |14 people| were treated in hospital for burns, |a man| was treated and released"""
        verb = self.clauses.verb(i)
        group = self.clauses.group(verb.first - 1) if verb is not None and verb.first else None
        if group is None or not self.lower[group[0] : group[1]] or self.tags[i] not in "ngv":
            return []
        if not _HURTS.isdisjoint(self.lower[i + 1 : i + _CARE]):
            low, high = count_of(self.lower, *group)
            return [self.told(i, Toll("wounded", low, high, group, *group))] if low else []
        parties = [p for p in self.parties.of(*group) if p.low and p.kind in HUMAN]
        low = sum(p.low or 0 for p in parties)
        if not low:
            return []
        if all(is_another(self.lower, p) for p in parties):
            return [self.told(i, Toll("wounded", low, low, group, *group))]
        well = self.lower[i] == "recovering" or self.lower[i + 1 : i + 3] == ["and", "released"]
        return [self.told(i, Toll("hit", low, low, group, *group))] if well else []

    def with_injuries(self) -> list[Telling]:
        """168 people were pulled out, |22 of them with injuries|"""
        found = []
        for i in [i for i in self.analysis.where(_HURTS) if "with" in self.lower[i - 3 : i]]:
            at = next(j for j in range(i - 1, i - 4, -1) if self.lower[j] == "with")
            first, end = self.clauses.sentence(i)
            counted = (
                "hospital" in self.lower[first:end]
            )  # 17 were taken to hospital, two of them with burns: a part
            if self.lower[at - 2 : at] in (["of", "them"], ["of", "whom"]) and not counted:
                low, high = count_of(self.lower, at - 3, at - 2)
                if low:
                    found.append(self.told(i, Toll("wounded", low, high, None, at - 3, at)))
            elif (left := self._left_with(at)) is not None:
                found.append(left)
        return found

    def _left_with(self, at: int) -> Telling | None:
        """The blaze killed nine, leaving |40| with burns"""
        group = self.clauses.group(at - 1)
        verb = self.clauses.verb(group[0] - 1) if group is not None and group[0] else None
        if group is None or group[1] != at or verb is None or self.lower[verb.head] not in _SENT:
            return None
        low, high = count_of(self.lower, *group)
        return self.told(at, Toll("wounded", low, high, group, *group)) if low else None

    def with_broken_bones(self) -> list[Telling]:
        """|A cameraman| suffered a broken nose, |two nurses| sustained fractures"""
        found = []
        for i in self.analysis.where(_BROKEN):
            group = self.clauses.group(i)
            verb = self.clauses.verb(group[0] - 1) if group is not None and group[0] else None
            if verb is None or self.lower[verb.head] not in _SUFFERED:
                continue
            low = sum(self.people_in(*whole) for whole in self.clauses.subject(verb.first))
            if low:
                found.append(self.told(i, Toll("wounded", low, low, None, verb.first, i + 1)))
        return found

    def told(self, i: int, toll: Toll, *, total: bool = False) -> Telling:
        """A telling of a toll by the word at a token; `total` where it is the sum that the text gives."""
        telling = Telling(i, i + 1, i, "attack", False, "toll:total" if total else f"toll:{toll.kind}")
        telling.harm = telling.definite = True
        telling.tolls.append(toll)
        return telling

    def people_in(self, first: int, end: int) -> int:
        """How many people a noun group counts; 0 if it does not say."""
        people = [p for p in self.parties.of(first, end) if p.kind in HUMAN and p.low]
        return sum(p.low or 0 for p in people) or count_of(self.lower, first, end)[0] or 0
