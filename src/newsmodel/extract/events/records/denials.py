"""Denials: events that only one side tells of, and that the other side says did not take place.

The army said it had retaken the village. The rebels denied |the claim|.         denied
An envoy accused the army of besieging the town. It denied |any siege|.          denied
The party said police had fired. The police denied that |any shots were fired|.  denied
Rebels attacked the town, witnesses said. The group denied |responsibility|.     happened: the deed itself is not disputed
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.triggers.status import TOOK_PLACE
from newsmodel.extract.referents import Draft
from newsmodel.model import Relation, Span, SpeechAct, Statement
from newsmodel.text.analysis import Analysis

__all__ = ["Denials"]

_DENYING = frozenset([SpeechAct.DENY, SpeechAct.REJECT])
# What may be denied of a deed as a whole; not the motive, the toll or the blame.
_WHOLE = frozenset(
    "claim claims report reports allegation allegations assertion assertions rumors rumours accusation accusations charge "
    "charges suggestion suggestions".split()
)
# That a town fell may be denied so by whoever is not named there: the rebels denied |the claim|
_BARE_CLAIMS = frozenset(["the claim", "the claims", "this claim", "that claim"])
_AIMED = frozenset(["target", "aim"])
_LOSING = frozenset("losing leaving surrendering withdrawing retreating".split())
_TOLD = frozenset(["happened", "claimed"])
_REACH = 3  # sentences between an event and its denial
_MOST = 8  # events looked at
_CLAUSE = 12  # tokens between a report that is denied and what it says


class Denials:
    """Weighs what some say against what others deny; `ties`: who belongs to whom."""

    def __init__(
        self,
        analysis: Analysis,
        statements: list[Statement],
        ties: Iterable[tuple[Draft, Relation, Draft, Span | None]],
    ) -> None:
        self.analysis = analysis
        self.statements = statements
        self.speakers = {s.id: s.speaker.id for s in statements if s.speaker is not None}
        self.sides = {(member.id, group.id) for member, _, group, _ in ties}

    def answered(self, events: list[Occurrence], denied: list[Occurrence]) -> list[Occurrence]:
        """Those of the denials told by themselves that answer an event told before; that event is denied then."""
        found = []
        for denial in denied:
            event = self._answer(events, denial)
            if event is not None:
                event.status = "denied"
                event.roles["agent"] = denial.roles["agent"] or event.roles["agent"]
                found.append(denial)
        return found

    def settle(self, events: list[Occurrence]) -> None:
        """Gives the status denied to what one side alone tells of and another denies, there or right after."""
        for event in events:
            if event.status in _TOLD and self._is_disputed(event):
                event.status = "denied"
        for statement in self.statements:
            if statement.act not in _DENYING or statement.speaker is None or not _is_whole(statement):
                continue
            for event in self._reported(events, statement):
                event.status = "denied"
            at = bisect_right(self.analysis.starts, statement.span.start) - 1
            deed = self._denied_deed(events, statement, at)
            if deed is not None and self._is_told_against(
                statement.speaker.id, [t for t in deed.tellings if t.at < at]
            ):
                deed.status = "denied"

    def _answer(self, events: list[Occurrence], denial: Occurrence) -> Occurrence | None:
        """The mayor said a post had been attacked. The rebels denied that |any post had been attacked|."""
        if not denial.strong:
            return None  # the army denied that it had |struck civilians|: not that it struck
        at = denial.tellings[0].at
        sentence = self.analysis.sentence_of[at]
        denier = self.speakers.get(denial.tellings[0].statement or "")
        for event in reversed(_told_before(events, at)):
            if event is denial or sentence - self._last(event, at) > _REACH or event.status not in _TOLD:
                continue
            if (
                _are_alike(event, denial)
                and denier is not None
                and self._is_told_against(denier, event.tellings)
            ):
                return event
        return None

    def _is_told_against(self, denier: str, tellings: list[Telling]) -> bool:
        """Whether tellings are all of others than who denies, and none of the narrator's."""
        tellers = [self.speakers.get(t.statement or "") for t in tellings]
        return all(teller is not None and not self._one_side(teller, denier) for teller in tellers)

    def _one_side(self, teller: str, denier: str) -> bool:
        """Whether two speak for one side: a force and its spokesman."""
        return teller == denier or (teller, denier) in self.sides or (denier, teller) in self.sides

    def _is_disputed(self, event: Occurrence) -> bool:
        """The party said police had fired; the police denied that |any shots were fired|: told by others than the denier, and
        by no narrator; or denied to have taken place at all: denied that the raid |had taken place|"""
        others = [t for t in event.tellings if t.status != "denied"]
        denials = [t for t in event.tellings if t.status == "denied" and not (others and _is_of_aim(t))]
        if any(self._is_of_all(t) for t in denials):
            return True
        # the army denied that it had |struck civilians|: not that anything was struck
        denials = [t for t in denials if t.strong]
        deniers = [self.speakers.get(t.statement or "") for t in denials]
        return bool(denials) and all(d is not None and self._is_told_against(d, others) for d in deniers)

    def _is_of_all(self, telling: Telling) -> bool:
        """denied that the raid |had taken place|, that any post |had been attacked|: not by whom or why, but all of it"""
        end = self.analysis.sentences[self.analysis.sentence_of[telling.at]][1]
        if not telling.verb:
            behind = self.analysis.lower[telling.end : min(end, telling.end + 5)]
            return not TOOK_PLACE.isdisjoint(behind)
        group = self.analysis.verb_group_at(telling.at)
        return group is not None and group.passive and not telling.roles["agent"]

    def _reported(self, events: list[Occurrence], statement: Statement) -> list[Occurrence]:
        """denied a report in a weekly that he |had met| the envoy: what is told there only"""
        first = bisect_right(self.analysis.starts, statement.span.end - 1)
        end = self.analysis.sentences[self.analysis.sentence_of[max(0, first - 1)]][1]
        words = self.analysis.lower[first : min(end, first + _CLAUSE)]
        opening = first + words.index("that") if "that" in words else end
        here = _told_before(events, end)
        return [e for e in here if e.status in _TOLD and all(opening < t.at < end for t in e.tellings)]

    def _denied_deed(self, events: list[Occurrence], statement: Statement, at: int) -> Occurrence | None:
        """The event told before token `at` that a statement there denies: one in which the speaker takes part."""
        sentence = self.analysis.sentence_of[max(0, at)]
        before = _told_before(events, at)
        # killing villagers, |a charge that the army denies|; else what is denied was told in an earlier sentence
        least = 0 if statement.text[:2].lower() in ("a ", "an") else 1
        near = [e for e in reversed(before) if least <= sentence - self._last(e, at) <= _REACH]
        told = [e for e in near if e.status in _TOLD]
        return next((e for e in told if _takes_part(statement, e)), None) or next(
            (e for e in told if e.type == "seize_territory" and statement.text.lower() in _BARE_CLAIMS), None
        )

    def _last(self, event: Occurrence, at: int) -> int:
        """The last sentence before a token that tells of an event."""
        told = [event.tellings[0], *event.tellings[-_MOST:]]
        return max(self.analysis.sentence_of[t.at] for t in told if t.at < at)


def _is_of_aim(telling: Telling) -> bool:
    """shelled the village. It denied that |civilians had been targeted|: not that anything was shelled"""
    return telling.rule.partition(":")[2] in _AIMED


def _told_before(events: list[Occurrence], at: int) -> list[Occurrence]:
    """The last of the events that were told first before a token; all stand in the order of their first telling."""
    behind = bisect_left(events, at, key=lambda e: e.tellings[0].first)
    return [e for e in events[max(0, behind - _MOST) : behind] if e.tellings[0].at < at]


def _are_alike(event: Occurrence, denial: Occurrence) -> bool:
    """Whether both are of one type or told by one word."""
    words = {t.rule.partition(":")[2] for t in event.tellings}
    return event.type == denial.type or any(t.rule.partition(":")[2] in words for t in denial.tellings)


def _takes_part(statement: Statement, event: Occurrence) -> bool:
    """Whether whoever denies has to do with the event; who denies losing a town has."""
    if statement.text.lower().split()[0] in _LOSING:
        return event.type in ("seize_territory", "offensive")
    assert statement.speaker is not None
    parties = event.roles["agent"] + event.roles["target"]
    return any(p.draft is not None and p.draft.id == statement.speaker.id for p in parties)


def _is_whole(statement: Statement) -> bool:
    """Whether a denial is of a deed: denied |the claim|, denied |losing the town|"""
    words = statement.text.lower().split()[:4]
    return bool(words) and (not _WHOLE.isdisjoint(words) or words[0] in _LOSING)
