"""Analysis: a text as the extractors read it, every stage's result in one place."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence, Set
from functools import partial

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model.diagnostic import Diagnostic
from newsmodel.model.span import Span
from newsmodel.model.vocabulary import Severity
from newsmodel.text.phrase import NounGroup, VerbGroup, noun_groups, verb_groups
from newsmodel.text.quotation import Quotation, pair_quotations
from newsmodel.text.segment import paragraphs_of, sentences_of
from newsmodel.text.tag import Tagger, tagger
from newsmodel.text.token import Tokens, tokenise

__all__ = ["Analysis", "analyse"]

# As Span(...), without a Python call for each: a dispatch has hundreds.
_new_span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)


class Analysis(Tokens):
    """The tokens of a body, with the structure found in them. Ranges are half-open, in token indices.

    Attributes:
        body: the stretch of text that was analysed.
        date: day of the dispatch, or None.
        paragraphs, sentences: ranges of tokens, in order.
        sentence_of, paragraph_of: for each token the index of its sentence and paragraph.
        quotations: paired marks, in order of the opening mark.
        quotation_of: for each token the index of the outer quotation that it stands in (marks included), or -1.
        tags: one character for each token (see newsmodel.text.tag).
        vocabulary: the words of the text, in lower case.
        noun_groups, verb_groups: phrases, in order.
        noun_group_of, verb_group_of: for each token the index of its group, or -1.
        diagnostics: what is odd about the text.
    """

    __slots__ = (
        "_lines",
        "_places",
        "body",
        "date",
        "diagnostics",
        "noun_group_of",
        "noun_groups",
        "paragraph_of",
        "paragraphs",
        "quotation_of",
        "quotations",
        "sentence_of",
        "sentences",
        "tags",
        "verb_group_of",
        "verb_groups",
        "vocabulary",
    )

    def __init__(self, tokens: Tokens, body: Span, date: datetime.date | None, tagger: Tagger) -> None:
        self.text = tokens.text
        self.words, self.lower, self.starts, self.ends = (
            tokens.words,
            tokens.lower,
            tokens.starts,
            tokens.ends,
        )
        self.body = body
        self.date = date
        self.paragraphs = paragraphs_of(self.text, self)
        self.paragraph_of = _index_of(self.paragraphs)
        self.sentences = sentences_of(self, self.paragraphs)
        self.sentence_of = _index_of(self.sentences)
        self.diagnostics: list[Diagnostic] = []
        self._lines: list[int] = []
        self._places = _places_of(self.lower)
        self.vocabulary = set(self._places)
        self.tags = tagger.tag(self, self.sentences)
        self.noun_groups = noun_groups(self.tags, self.paragraphs)
        self.noun_group_of = _group_of(len(self.words), self.noun_groups)
        self.verb_groups = verb_groups(self.tags, self.lower, self.paragraphs)
        self.verb_group_of = _group_of(len(self.words), self.verb_groups)
        self.quotations, strays = pair_quotations(self, self.paragraphs)
        self.quotation_of = _quotation_of(len(self.words), self.quotations)
        for mark in strays:
            self.report(
                "unpaired-quotation-mark",
                f"the quotation mark {self.words[mark]} has no partner",
                mark,
                mark + 1,
            )

    def span(self, first: int, end: int) -> Span:
        """The characters of the tokens `first` to `end` (not included)."""
        return _new_span((self.starts[first], self.ends[end - 1]))

    def cut(self, first: int, end: int) -> str:
        """The text of the tokens `first` to `end` (not included)."""
        return self.text[self.starts[first] : self.ends[end - 1]]

    def noun_group_at(self, i: int) -> NounGroup | None:
        """The noun group that a token stands in."""
        number = self.noun_group_of[i]
        return self.noun_groups[number] if number >= 0 else None

    def noun_group_start(self, i: int) -> int:
        """Where the noun group of a token begins; the token itself if it is in none."""
        number = self.noun_group_of[i]
        return self.noun_groups[number].first if number >= 0 else i

    def verb_group_at(self, i: int) -> VerbGroup | None:
        """The verb group that a token stands in."""
        number = self.verb_group_of[i]
        return self.verb_groups[number] if number >= 0 else None

    def finite_verb_at(self, i: int) -> VerbGroup | None:
        """The verb group that a token stands in, if it is a finite one."""
        verb = self.verb_group_at(i)
        return verb if verb is not None and verb.form == "finite" else None

    def where(self, words: Set[str]) -> list[int]:
        """The tokens that, in lower case, are one of these words, in order; most texts have none of them."""
        here = self.vocabulary & words
        return sorted([i for word in here for i in self._places[word]]) if here else []

    def count(self, words: Set[str]) -> int:
        """How many tokens are, in lower case, one of these words."""
        return sum([len(self._places[word]) for word in self.vocabulary & words])

    def name(self, first: int, end: int) -> str:
        """The text of the tokens `first` to `end` on one line: a name may be broken at the end of a line."""
        text = self.cut(first, end)
        return " ".join(text.split()) if "\n" in text else text

    def report(
        self,
        code: str,
        message: str,
        first: int | None = None,
        end: int | None = None,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Adds a Diagnostic, about tokens or about the whole text."""
        span = line = column = None
        if first is not None and end is not None:
            span = self.span(first, end)
            line = bisect_right(self._line_starts(), span.start)
            column = span.start - self._line_starts()[line - 1] + 1
        self.diagnostics.append(
            Diagnostic(code=code, message=message, span=span, line=line, column=column, severity=severity)
        )

    def _line_starts(self) -> list[int]:
        """Offsets at which the lines begin; counted once, so that a thousand reports do not read the text as often."""
        if not self._lines:
            self._lines = [0, *(match.end() for match in re.finditer("\n", self.text))]
        return self._lines


def analyse(
    text: str, body: Span | None = None, date: datetime.date | None = None, lexicon: Lexicon | None = None
) -> Analysis:
    """The analysis of a text, or of the stretch `body` of it, with the words of a lexicon (the default one if None).

    For example:

        >>> found = analyse("“We will act.” The ministry said. It gave no date.")
        >>> [found.cut(*sentence) for sentence in found.sentences]
        ['“We will act.” The ministry said.', 'It gave no date.']
        >>> [found.cut(q.open + 1, q.close) for q in found.quotations]
        ['We will act.']
    """
    where = body if body is not None else Span(0, len(text))
    known = lexicon if lexicon is not None else Lexicon.default()
    return Analysis(tokenise(text, where.start, where.end), where, date, known.derived(tagger))


def _places_of(words: list[str]) -> dict[str, list[int]]:
    """Word → the tokens that are it, in order."""
    places: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word in places:
            places[word].append(i)
        else:
            places[word] = [i]
    return places


def _index_of(ranges: list[tuple[int, int]]) -> list[int]:
    result: list[int] = []
    for number, (first, end) in enumerate(ranges):
        result.extend([number] * (end - first))
    return result


def _quotation_of(length: int, quotations: list[Quotation]) -> list[int]:
    result = [-1] * length
    for number, quotation in enumerate(quotations):
        if quotation.depth == 0:
            first, end = max(quotation.open, 0), min(quotation.close + 1, length)
            if not quotation.opened:
                first = quotation.open + 1
            if not quotation.closed:
                end = quotation.close
            result[first:end] = [number] * (end - first)
    return result


def _group_of(length: int, groups: Sequence[NounGroup | VerbGroup]) -> list[int]:
    result = [-1] * length
    for number, (first, end, *_) in enumerate(groups):
        if end == first + 1:
            result[first] = number
        else:
            result[first:end] = [number] * (end - first)
    return result
