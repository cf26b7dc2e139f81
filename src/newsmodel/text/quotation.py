"""Quotation marks, paired: which opens, which closes, and which stands alone.

Marks are paired within one paragraph, so that a stray one never spoils the next. Newsrooms mix styles, so a mark's role
comes from its shape and from the blanks around it:

    The attack “resulted in one death."          opened curly, closed straight
    ''We will stay,'' she said.                  two apostrophes for one mark
    "He told me ‘leave’ and left," she said.     single marks inside double ones, against apostrophes
    “We will rebuild.                            no closing mark: the quotation goes on in the next paragraph,
    “We have the means.”                         which opens with a mark of its own
"""

from __future__ import annotations

from attrs import frozen

from newsmodel.text.token import Tokens

__all__ = ["Quotation", "pair_quotations"]

_DOUBLE = frozenset(["“", "”", '"', "„", "‟", "«", "»", "''", "``", "＂", "″"])
_SINGLE = frozenset(["‘", "’", "'", "‚", "‹", "›", "`"])
_MARKS = _DOUBLE | _SINGLE
_OPENERS = frozenset(["“", "„", "‟", "«", "``"])
_CLOSERS = frozenset(["”", "»"])
# Words written with an apostrophe in front: 'em, '90s, rock 'n' roll.
_ELIDED = frozenset("em til till twas tis n cause round bout cos nother".split())
# Marks further apart than this are no pair of single marks; it bounds the look ahead.
_LONGEST_SINGLE = 120


@frozen
class Quotation:
    """Words between a pair of marks.

    Attributes:
        open: index of the opening mark's token; one before the first word where the paragraph has none.
        close: index of the closing mark's token; one behind the last word where there is none.
        paragraph: index of the paragraph.
        depth: 0 for an outer quotation, 1 for one inside another.
        opened, closed: False where the mark is missing.
        continues: True if it goes on from the paragraph before.
        single: True for single marks.
    """

    open: int
    close: int
    paragraph: int
    depth: int = 0
    opened: bool = True
    closed: bool = True
    continues: bool = False
    single: bool = False

    @property
    def words(self) -> range:
        """Indices of the tokens inside the marks."""
        return range(self.open + 1, self.close)


def pair_quotations(tokens: Tokens, paragraphs: list[tuple[int, int]]) -> tuple[list[Quotation], list[int]]:
    """Every quotation of a text, in order of its opening mark, and the tokens of the marks that have no partner."""
    found: list[Quotation] = []
    strays: list[int] = []
    words = tokens.words
    marks = [i for i, word in enumerate(words) if word in _MARKS]
    at = 0
    unclosed: Quotation | None = None
    for number, (first, end) in enumerate(paragraphs):
        begin = at
        while at < len(marks) and marks[at] < end:
            at += 1
        here = marks[begin:at]
        outer = _Outer(tokens, number, first, end, unclosed is not None)
        for mark in here:
            if words[mark] in _DOUBLE:
                outer.see(mark)
        if unclosed is not None and not (outer.quotations and outer.quotations[0].continues):
            strays.append(unclosed.open)
        unclosed = outer.finish()
        inner = _pair_single(tokens, [m for m in here if words[m] in _SINGLE], number, end)
        found.extend(_nested(outer.quotations, inner))
        strays.extend(outer.strays)
    if unclosed is not None:
        strays.append(unclosed.open)
    return found, sorted(strays)


class _Outer:
    """Pairs the double marks of one paragraph, left to right."""

    def __init__(self, tokens: Tokens, paragraph: int, first: int, end: int, follows: bool) -> None:
        self.tokens = tokens
        self.paragraph = paragraph
        self.first = first
        self.end = end
        self.follows = follows  # the paragraph before left a quotation open
        self.quotations: list[Quotation] = []
        self.strays: list[int] = []
        self.open: int | None = None

    def see(self, mark: int) -> None:
        opens = _opens(self.tokens, mark, self.open is not None)
        if opens and self.open is None:
            self.open = mark
        elif opens:
            # “First. “Second.”: the first was never closed; it ends where the second begins
            self.strays.append(self.open or 0)
            self._add(self.open or 0, mark, closed=False)
            self.open = mark
        elif self.open is not None:
            self._add(self.open, mark)
            self.open = None
        elif self.follows and not self.quotations:
            # the quotation of the paragraph before goes on without a mark of its own
            self._add(self.first - 1, mark, opened=False)
        elif not _is_measure(self.tokens, mark):
            self.strays.append(mark)

    def finish(self) -> Quotation | None:
        """The quotation that the paragraph leaves open, if any."""
        if self.open is None:
            return None
        if self.open + 1 == self.end:  # nothing stands behind the mark
            self.strays.append(self.open)
            return None
        self._add(self.open, self.end, closed=False)
        return self.quotations[-1]

    def _add(self, open: int, close: int, *, opened: bool = True, closed: bool = True) -> None:
        continues = self.follows and not self.quotations and open <= self.first
        if close > open + 1:
            self.quotations.append(
                Quotation(open, close, self.paragraph, opened=opened, closed=closed, continues=continues)
            )


def _opens(tokens: Tokens, mark: int, is_open: bool) -> bool:
    """Whether a double mark opens a quotation, by its shape, by the blanks around it, else by turns."""
    word = tokens.words[mark]
    tight_left = _touches_left(tokens, mark)
    tight_right = _touches_right(tokens, mark)
    if word == "“" and is_open and tight_left and not tight_right:
        return False  # „so“, or a wrong mark at the end
    if word == "»" and not is_open and tight_right and not tight_left:
        return True  # »so«
    if word == "«" and is_open and tight_left and not tight_right:
        return False
    if word in _OPENERS:
        return True
    if word in _CLOSERS:
        return not is_open and tight_right and not tight_left
    if tight_left != tight_right:
        return tight_right and not (is_open and _closes_after_stop(tokens, mark))
    return not is_open


def _closes_after_stop(tokens: Tokens, mark: int) -> bool:
    """`He left. "She stayed` has a blank before the mark; `left. " he said` typed the blank on the wrong side."""
    return (
        0 < mark < len(tokens.words) - 1
        and tokens.words[mark - 1] in ".,?!"
        and tokens.words[mark + 1][:1].islower()
    )


def _touches_left(tokens: Tokens, mark: int) -> bool:
    if mark == 0 or tokens.ends[mark - 1] != tokens.starts[mark]:
        return False
    return tokens.words[mark - 1] not in "([{—–-/" and tokens.words[mark - 1] not in _SINGLE - {"’", "'"}


def _touches_right(tokens: Tokens, mark: int) -> bool:
    if mark + 1 == len(tokens.words) or tokens.starts[mark + 1] != tokens.ends[mark]:
        return False
    following = tokens.words[mark + 1]
    if following in _CLOSERS or (following in ('"', "''") and tokens.words[mark - 1] in ".,?!"):
        return False  # “She said, ‘Go.|’|”
    return following not in ".,;:!?)]}—–-/" and following != "..."


def _is_measure(tokens: Tokens, mark: int) -> bool:
    """6'2" tall: inches, no quotation mark."""
    return mark > 0 and tokens.words[mark - 1][-1:].isdigit() and _touches_left(tokens, mark)


def _pair_single(tokens: Tokens, marks: list[int], paragraph: int, end: int) -> list[Quotation]:
    """The pairs of single marks in one paragraph; an apostrophe that is no mark is left alone."""
    found = []
    k = 0
    while k < len(marks):
        close = _single_close(tokens, marks, k) if _single_opens(tokens, marks[k]) else None
        if close is None:
            k += 1
            continue
        found.append(Quotation(marks[k], marks[close], paragraph, single=True))
        k = close + 1
    return found


def _single_opens(tokens: Tokens, mark: int) -> bool:
    if not _touches_right(tokens, mark) or _touches_left(tokens, mark):
        return False
    following = tokens.lower[mark + 1]
    return not (following[:1].isdigit() and tokens.words[mark] != "‘") and following not in _ELIDED


def _single_close(tokens: Tokens, marks: list[int], opening: int) -> int | None:
    """Which of `marks` closes the one at `opening`: after punctuation rather than after a plural in -s (workers')."""
    weak = None
    for k in range(opening + 1, min(len(marks), opening + 12)):
        mark = marks[k]
        if mark - marks[opening] > _LONGEST_SINGLE:
            break
        if mark == marks[opening] + 1:
            continue  # nothing between them
        if not _touches_left(tokens, mark) or _touches_right(tokens, mark):
            if _single_opens(tokens, mark) and tokens.words[mark] == "‘":
                break  # another opens before this one has closed
            continue
        before = tokens.lower[mark - 1]
        plural = before.endswith("s") and tokens.words[mark] != "›"
        followed_by_word = mark + 1 < len(tokens.words) and tokens.words[mark + 1][:1].isalpha()
        if not (plural and followed_by_word):
            return k
        weak = weak if weak is not None else k
    return weak


def _nested(outer: list[Quotation], inner: list[Quotation]) -> list[Quotation]:
    """Both kinds in order, the single ones that stand in a double one at depth 1; overlapping ones left out."""
    result = list(outer)
    k = 0
    for single in inner:
        while k < len(outer) and outer[k].close <= single.open:
            k += 1
        if k == len(outer) or single.close < outer[k].open:
            result.append(single)
        elif outer[k].open < single.open and single.close <= outer[k].close:
            result.append(Quotation(single.open, single.close, single.paragraph, depth=1, single=True))
    result.sort(key=lambda quotation: quotation.open)
    return result
