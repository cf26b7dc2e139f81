"""Units: the sentences of a text with each quotation taken as one block.

“We will act. It is time,” she said. “No one else will.”      two units: a sentence never ends inside a quotation
"""

from __future__ import annotations

from attrs import define

from newsmodel.extract.statements.cues import Cue
from newsmodel.text.analysis import Analysis
from newsmodel.text.quotation import Quotation

__all__ = ["Block", "Unit", "blocks_of", "units_of"]


@define
class Block:
    """An outer quotation as a stretch of tokens.

    Attributes:
        first, end: the block with its marks.
        inside, stop: the words between the marks.
        closed: False where no mark closes it.
        continues: True if it goes on from the paragraph before, whose quotation was left open.
    """

    first: int
    end: int
    inside: int
    stop: int
    closed: bool
    continues: bool


@define
class Unit:
    """A sentence; `blocks` are the quotations in it, in order."""

    first: int
    end: int
    paragraph: int
    blocks: list[Block]


def blocks_of(analysis: Analysis) -> list[Block]:
    """The outer quotations, in order."""
    length = len(analysis.words)
    return [_block(q, length) for q in analysis.quotations if q.depth == 0]


def _block(quotation: Quotation, length: int) -> Block:
    inside = max(quotation.open + 1, 0)
    stop = min(quotation.close, length)
    return Block(
        first=inside - 1 if quotation.opened else inside,
        end=stop + 1 if quotation.closed else stop,
        inside=inside,
        stop=stop,
        closed=quotation.closed,
        continues=quotation.continues,
    )


def units_of(analysis: Analysis, blocks: list[Block], cue_at: dict[int, Cue]) -> list[Unit]:
    """The units of a text, in order."""
    quotation_of, paragraph_of = analysis.quotation_of, analysis.paragraph_of
    bounds: list[tuple[int, int]] = []
    for first, end in analysis.sentences:
        goes_on = (
            bounds
            and first > 0
            and quotation_of[first] >= 0
            and quotation_of[first - 1] == quotation_of[first]
            and paragraph_of[first - 1] == paragraph_of[first]
        )
        if goes_on or (bounds and _tags(analysis, bounds[-1], first, end, cue_at)):
            bounds[-1] = (bounds[-1][0], end)
        else:
            bounds.append((first, end))
    return _with_blocks(analysis, bounds, blocks)


def _tags(analysis: Analysis, before: tuple[int, int], first: int, end: int, cue_at: dict[int, Cue]) -> bool:
    """“Who fired?” |The minister asked on Monday.|: a short clause with nothing said behind its cue"""
    tags = analysis.tags
    quoted = analysis.quotation_of[first - 1]
    if (
        quoted < 0
        or tags[first - 1] != '"'
        or analysis.quotation_of[first] >= 0
        or analysis.paragraph_of[first - 1] != analysis.paragraph_of[first]
        or analysis.quotations[quoted].open > before[0]
        or analysis.quotations[quoted].close - analysis.quotations[quoted].open < 4
    ):
        return False
    for k in range(first, min(end, first + 12)):
        cue = cue_at.get(k)
        if cue is not None and tags[k] in "dz" and "quote" in cue.entry.frames:
            asked = analysis.words[first - 2] in ("?", "!")
            bare = asked and tags[cue.end : cue.end + 1] == "."  # “Who fired?” |the minister shot back.|
            return k > first and (bare or (cue.entry.strong and _nothing_said(tags, cue.end, end)))
        if tags[k] in 'vzdBMX"T.;:,':
            return False
    return False


def _nothing_said(tags: str, first: int, end: int) -> bool:
    for k in range(first, min(end, first + 14)):
        if tags[k] == "." or (tags[k] == "," and tags[k + 1 : k + 2] in ("g", "S", "D", "i")):
            return True  # “Stop!” she shouted|, a word that| ...
        if tags[k] not in "riYDNPLJ#HGo/t":
            return False
    return first >= end


def _behind_dateline(analysis: Analysis, first: int, end: int) -> int:
    """LISBON, May 2 (AP) — |The talks failed, officials said.|"""
    if first and analysis.paragraph_of[first] == analysis.paragraph_of[first - 1]:
        return first
    tags = analysis.tags
    place = first + 4 if tags[first : first + 1] == "(" and tags[first + 2 : first + 4] == ")-" else first
    for k in range(place, min(end, first + 14)):
        loud = place > first or analysis.words[place].isupper()
        if tags[k] == "-" and k > place and tags[place] == "P" and loud:
            return k + 1 if k + 1 < end else first  # (AP) - |LISBON|, MAY 2 - too
        if tags[k] == ":" and 0 == first < k and all(word.isupper() for word in analysis.words[:k]):
            return (
                k + 1 if k + 1 < end and tags[k + 1] != '"' else first
            )  # LISBON: |The talks failed, officials said.|
        if tags[k] not in "PY#(),./":
            break
    return first


def _with_blocks(analysis: Analysis, bounds: list[tuple[int, int]], blocks: list[Block]) -> list[Unit]:
    paragraph_of = analysis.paragraph_of
    found = []
    at = 0
    for first, end in bounds:
        while at < len(blocks) and blocks[at].end <= first:
            at += 1
        inner = []
        k = at
        while k < len(blocks) and blocks[k].first < end:
            inner.append(blocks[k])
            k += 1
        found.append(Unit(_behind_dateline(analysis, first, end), end, paragraph_of[first], inner))
    return found
