"""Units: the sentences of a text with each quotation taken as one block.

“We will act. It is time,” she said. “No one else will.”      two units: a sentence never ends inside a quotation
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.text.analysis import Analysis
from newsmodel.text.quotation import Quotation

__all__ = ["Block", "Unit", "blocks_of", "units_of"]


class Block(NamedTuple):
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


class Unit(NamedTuple):
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


def units_of(analysis: Analysis, blocks: list[Block]) -> list[Unit]:
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
        if goes_on:
            bounds[-1] = (bounds[-1][0], end)
        else:
            bounds.append((first, end))
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
        found.append(Unit(first, end, paragraph_of[first], inner))
    return found
