"""The opening of a body: headline, byline and dateline.

Talks resume in Lisbon                          a headline: a short first paragraph without a stop
By Ana Torres                                   a byline
BAGHDAD, Dec. 26 (Reuters) - The army ...       a dateline
"""

from __future__ import annotations

import re

from newsmodel.model.span import Span
from newsmodel.text.analysis import Analysis

__all__ = ["Opening", "opening_of"]

_LONGEST_HEADLINE = 25
_BYLINE = re.compile(r"(?:By|BY|by) [A-Z][\w.'’-]+(?: [\w.'’&,-]+){0,12}")
_DATELINE = re.compile(
    r"(?:\([A-Z]{2,12}\) ?(?:—|–|--|-) ?)?(?P<place>[A-Z][\w.'’-]*(?:[ /][A-Z/][\w.'’-]*){0,4}(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})?)"
    r"(?: \([A-Z][A-Za-z .'’-]{2,30}\)(?=,? [0-9A-Z]))?"
    r"(?:,? (?:[0-9]{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.?(?: [0-9]{1,4})?(?:, [0-9]{4})?)?"
    r"(?:,? ?\([A-Za-z][\w .,/&-]{1,40}\))?[.,]? ?(?:—|–|--|-|:)[ \u00a0]"
)
_BARE_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w. ]{2,30})? ?(?:—|–|--|-) ")


class Opening:
    """Where headline, byline and dateline stand.

    Attributes:
        headline, byline: Spans or None.
        dateline: the Span of the dateline's place names, or None.
    """

    __slots__ = ("byline", "dateline", "headline")

    def __init__(self) -> None:
        self.headline: Span | None = None
        self.byline: Span | None = None
        self.dateline: Span | None = None


def opening_of(analysis: Analysis) -> Opening:
    """The opening of a text: looked for in its first three paragraphs."""
    opening = Opening()
    for number, (first, end) in enumerate(analysis.paragraphs[:3]):
        span = analysis.span(first, end)
        text = span.of(analysis.text)
        if _BYLINE.fullmatch(text) is not None and opening.byline is None:
            opening.byline = span
            continue
        dateline = _dateline(text)
        if dateline is not None:
            opening.dateline = Span(span.start + dateline[0], span.start + dateline[1])
            break
        if number == 0 and len(analysis.paragraphs) > 1 and _is_headline(analysis, first, end):
            opening.headline = span
            continue
        break
    return opening


def _dateline(text: str) -> tuple[int, int] | None:
    """Where the place names of a dateline at the start of a text begin and end, or None."""
    head = text[:160]
    match = _DATELINE.match(head)
    if match is not None:
        place = match["place"]
        with_agency_or_date = match.end("place") < match.end() - 3 and (
            "(" in match[0] or any(c.isdigit() for c in match[0])
        )
        if with_agency_or_date or place.split(",")[0].isupper():
            return match.span("place")
    bare = _BARE_DATELINE.match(head)
    if bare is not None and len(bare[0]) > 5:
        return 0, len(re.split(r" ?(?:—|–|--|-) $", bare[0])[0])
    return None


def _is_headline(analysis: Analysis, first: int, end: int) -> bool:
    words = analysis.words[first:end]
    if end - first > _LONGEST_HEADLINE or words[-1] in (".", "”", '"', "''", ":"):
        return False
    return "\n" not in analysis.cut(first, end).strip()
