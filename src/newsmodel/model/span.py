"""Span: where something stands in the text."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Span"]


class Span(NamedTuple):
    """A stretch of `Article.text`, half-open, in Python code points: 0 <= start <= end.

    For example:

        >>> span = Span(4, 9)
        >>> "The Iraqi government"[span.slice], span.length
        ('Iraqi', 5)
        >>> Span(0, 20).contains(span), span.overlaps(Span(9, 12))
        (True, False)
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The span as a slice: `text[span.slice]`."""
        return slice(self.start, self.end)

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """True if `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True if the two share at least one character."""
        return self.start < other.end and other.start < self.end
