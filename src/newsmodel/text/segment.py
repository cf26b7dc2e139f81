"""Paragraphs and sentences, as ranges of tokens.

A stop ends a sentence unless it belongs to an abbreviation, or words of the same sentence follow it:

    Gen. Ali met U.S. officials at 9 a.m. Tuesday.     one sentence
    “Who fired?” she asked.                            one sentence
    “We will act.” The ministry said.                  one sentence: the tag belongs to the quotation
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from newsmodel.text.token import ABBREVIATIONS, SENTENCE_ABBREVIATIONS, Tokens

__all__ = ["paragraphs_of", "sentences_of"]

_STOPS = frozenset([".", "!", "?", "…", "...", "?!", "。"])
_CLOSING = frozenset(["”", '"', "''", "’", "'", "»", "›", ")", "]", "“"])
_BLANK_LINE = re.compile(r"\n[ \t\r\f\v\u00a0\u2028\u200f\u200e]*\n|\r[ \t]*\r|\u2029")
_LINE = re.compile(r"\r\n|\n|\r|\u2028")
# After "U.S." or "Inc." a capital begins a sentence only if it is one of these.
_STARTERS = frozenset(
    "the a an this that these those he she it they we i you his her its their our in on at by for from with after before "
    "but and or however meanwhile when while if as although though since because there according earlier later both some "
    "many most all no not officials police authorities witnesses".split()
)
# Verbs that end a tag behind a quotation: “...” The ministry said.
_TAGS = frozenset(
    "said says added adds noted notes explained stressed wrote writes continued concluded declared stated warned told asserted "
    "affirmed emphasized emphasised insisted replied recalled asked announced argued claimed tweeted posted observed "
    "remarked commented admitted acknowledged".split()
)
_LONGEST_TAG = 14


def paragraphs_of(text: str, tokens: Tokens) -> list[tuple[int, int]]:
    """Token ranges of the paragraphs: between blank lines; between line ends where a text has no blank line and its
    lines are no wrapped ones."""
    if not tokens.words:
        return []
    start, end = tokens.starts[0], tokens.ends[-1]
    breaks = [m.end() for m in _BLANK_LINE.finditer(text, start, end)]
    if not breaks:
        lines = list(_LINE.finditer(text, start, end))
        if lines and (
            _lines_are_paragraphs(text, [m.start() for m in lines])
            or _lines_begin_anew(text, [m.end() for m in lines], end)
        ):
            breaks = [m.end() for m in lines]
    cuts = [0, *(bisect_left(tokens.starts, b) for b in breaks), len(tokens.words)]
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _lines_are_paragraphs(text: str, ends: list[int]) -> bool:
    """True if most lines end as sentences do: a hard-wrapped text breaks its lines anywhere."""
    closed = sum(
        text[max(0, end - 2) : end].rstrip()[-1:] in (".", "”", '"', "!", "?", "’", ":", ")") for end in ends
    )
    return 2 * closed > len(ends)


def _lines_begin_anew(text: str, begins: list[int], stop: int) -> bool:
    """Real Arandu 2 Itati 0 / Sporting Ybu 1 Tobati 1: lines of a list, each with a capital or a number at its head;
    the lines of a wrapped text seldom have one, but for a text in capitals."""
    heads = [text[at : at + 8].lstrip(" -*\t“\"'([")[:1] for at in begins if at < stop]
    anew = sum(head.isupper() or head.isdigit() for head in heads)
    return bool(heads) and anew > 0.8 * len(heads) and not text[:stop].isupper()


def sentences_of(tokens: Tokens, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Token ranges of the sentences, in order; none crosses a paragraph."""
    found = []
    stops = [i for i, word in enumerate(tokens.words) if word[-1] in ".!?…。"]
    at = 0
    for first, end in paragraphs:
        start = first
        begin = at
        while at < len(stops) and stops[at] < end:
            at += 1
        for stop in _stops(tokens, stops[begin:at], first, end):
            if stop > start:
                found.append((start, stop))
                start = stop
        if start < end:
            found.append((start, end))
    return found


def _stops(tokens: Tokens, candidates: list[int], first: int, end: int) -> list[int]:
    """Where the next sentence begins, for each sentence of a paragraph but the first."""
    words = tokens.words
    found = []
    for i in candidates:
        word = words[i]
        if i == end - 1:
            break
        if word in _STOPS:
            after = i + 1
        elif (
            word[-1] == "."
            and len(word) > 1
            and _may_end(word, words[i - 1].lower() if i else "", words[i + 1])
        ):
            found.append(i + 1)
            continue
        else:
            continue
        while after < end and words[after] in _CLOSING and _attached(tokens, after):
            after += 1
        if (
            after < end
            and _begins(tokens, after, end, quoted=after > i + 1)
            and not _numbers_a_list(tokens, first, i)
        ):
            found.append(after)
    return found


def _attached(tokens: Tokens, at: int) -> bool:
    """A closing mark touches what it closes; a straight mark that touches what follows opens the next quotation."""
    return tokens.ends[at - 1] == tokens.starts[at] or (
        tokens.words[at] in ")]”»"
        and (at + 1 == len(tokens.words) or tokens.starts[at + 1] > tokens.ends[at])
    )


def _may_end(word: str, before: str, following: str) -> bool:
    """Whether a sentence ends with this abbreviation: `in the U.S. The army`, not `U.S. Army`."""
    bare = word[:-1].lower()
    if bare == "x" and before == "on":
        return following[:1].isupper()  # he wrote on |X.| The minister ...: the platform, no initial
    if bare in ABBREVIATIONS or (len(bare) == 1 and bare.isalpha()):
        return False
    if bare in SENTENCE_ABBREVIATIONS or "." in bare:
        return following[:1].isupper() and following.lower() in _STARTERS
    return False


def _begins(tokens: Tokens, at: int, end: int, *, quoted: bool) -> bool:
    """Whether a sentence begins at this token, which follows a stop."""
    word = tokens.words[at]
    if word[0].islower():
        return False
    if word in ",;:" or word in ("—", "–", "-", "--"):
        return False
    return not (quoted and _is_tag(tokens, at, end))


def _is_tag(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a short clause that ends in a reporting verb stands here: `The ministry said.`"""
    for i in range(at, min(end, at + _LONGEST_TAG)):
        if tokens.words[i] in _STOPS:
            return i - at <= 8 and tokens.lower[i - 1] in _TAGS and i - at >= 2
        if tokens.words[i] in ",:;“\"”''":
            return False
    return False


def _numbers_a_list(tokens: Tokens, first: int, stop: int) -> bool:
    """`1. The army` at the start of a paragraph."""
    return stop == first + 1 and tokens.words[first].isdigit()
