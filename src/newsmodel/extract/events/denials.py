"""Denials: events that only one side tells of, and that the other side says did not take place.

The army said it had retaken the village. The rebels denied |the claim|.         denied
Rebels attacked the town, witnesses said. The group denied |responsibility|.     happened: the deed itself is not disputed
"""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.extract.events.occurrence import Occurrence
from newsmodel.model import SpeechAct, Statement
from newsmodel.text.analysis import Analysis

__all__ = ["deny"]

_DENYING = frozenset([SpeechAct.DENY, SpeechAct.REJECT])
# What may be denied of a deed as a whole; not the motive, the toll or the blame.
_WHOLE = frozenset(
    "claim claims report reports allegation allegations assertion assertions rumors rumours".split()
)
# That a town fell may be denied so by whoever is not named there: the rebels denied |the claim|
_BARE_CLAIMS = frozenset(["the claim", "the claims", "this claim", "that claim"])
_LOSING = frozenset("losing leaving surrendering withdrawing retreating".split())
_REACH = 3  # sentences between an event and its denial
_MOST = 8  # events looked at


def deny(analysis: Analysis, events: list[Occurrence], statements: list[Statement]) -> None:
    """Gives the status denied to what one side alone tells of and another denies right after."""
    speakers = {s.id: s.speaker.id for s in statements if s.speaker is not None}
    for statement in statements:
        if statement.act not in _DENYING or statement.speaker is None or not _is_whole(statement):
            continue
        at = bisect_right(analysis.starts, statement.span.start) - 1
        sentence = analysis.sentence_of[max(0, at)]
        before = [e for e in events if e.tellings[0].at < at][-_MOST:]
        near = [e for e in reversed(before) if 0 < sentence - _last(analysis, e, at) <= _REACH]
        told = [e for e in near if e.status in ("happened", "claimed")]
        event = next((e for e in told if _takes_part(statement, e)), None) or next(
            (e for e in told if e.type == "seize_territory" and statement.text.lower() in _BARE_CLAIMS), None
        )
        if event is None:
            continue
        told_by = {speakers.get(t.statement or "") for t in event.tellings if t.at < at}
        if None not in told_by and statement.speaker.id not in told_by:
            event.status = "denied"


def _last(analysis: Analysis, event: Occurrence, at: int) -> int:
    """The last sentence before a token that tells of an event."""
    return max(analysis.sentence_of[t.at] for t in [event.tellings[0], *event.tellings[-_MOST:]] if t.at < at)


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
