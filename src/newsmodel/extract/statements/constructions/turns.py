"""Turns of a transcript or an interview, each a paragraph behind a label: TORRES: |Will it hold?|   Coast Wire: |Will it hold?|"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan

__all__ = ["read_turns"]

_LABEL = 6  # tokens of a label and its colon


class _Turn(NamedTuple):
    """A paragraph by number, its first token, its colon and its end."""

    number: int
    first: int
    colon: int
    end: int


def read_turns(scan: Scan) -> set[int]:
    """The turns of a transcript or an interview, and the paragraphs that hold them: TORRES: Will you go?"""
    labelled = [turn for number in range(len(scan.analysis.paragraphs)) if (turn := _turn(scan, number))]
    turns = _transcript(scan, labelled) or _interviews(scan, labelled)
    for number, first, colon, end in turns:
        scan.found.append(
            Proposal(
                [(colon + 1, end)],
                "transcript-turn",
                cue=(colon, colon + 1),
                speaker=Party(first, colon, first, colon),
                direct=True,
                paragraph=number,
            )
        )
    return {turn.number for turn in turns}


def _turn(scan: Scan, number: int) -> _Turn | None:
    """TORRES|:| Will it hold?   The mayor|:| It will."""
    first, end = scan.analysis.paragraphs[number]
    colon = scan.tags.find(":", first + 1, min(first + _LABEL, end - 2))
    return _Turn(number, first, colon, end) if colon > 0 else None


def _transcript(scan: Scan, labelled: list[_Turn]) -> list[_Turn]:
    """Three turns and more, whose labels are in capitals and come again."""
    words = scan.analysis.words
    turns = [t for t in labelled if len(words[t.first]) > 1 and _is_loud(words[t.first : t.colon])]
    names = {words[turn.colon - 1] for turn in turns}  # ANA TORRES, then TORRES
    # headings in capitals are not people who take turns
    return [] if len(turns) < 3 or 2 * len(names) > len(turns) + 1 else turns


def _is_loud(words: list[str]) -> bool:
    return all(word.isupper() or not word[0].isalpha() for word in words)


def _interviews(scan: Scan, labelled: list[_Turn]) -> list[_Turn]:
    """Coast Wire: Will it hold? ¶ Torres: It will.   Labels that name somebody and take turns, the first with a question"""
    found: list[_Turn] = []
    for asked, answered in pairwise(labelled):
        if answered.number != asked.number + 1 or scan.analysis.words[asked.end - 1] != "?":
            continue
        labels = [scan.lower[turn.first : turn.colon] for turn in (asked, answered)]
        if labels[0] != labels[1] and all(_names_somebody(scan, turn) for turn in (asked, answered)):
            found.extend(turn for turn in (asked, answered) if turn not in found[-1:])
    return found


def _names_somebody(scan: Scan, turn: _Turn) -> bool:
    """|Coast Wire|: Will it hold?   |The mayor|: It will; not: |Q|: Will it hold?"""
    label = scan.lower[turn.first : turn.colon]
    named = (
        set(scan.tags[turn.first : turn.colon]) <= set("PNJ") and scan.analysis.words[turn.first][0].isupper()
    )
    return named and ("P" in scan.tags[turn.first : turn.colon] or label[-1] in scan.heads.roles)
