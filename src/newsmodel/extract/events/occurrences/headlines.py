"""Headlines: the lead tells again what the headline tells.

Two dead, five hurt in shooting at Arun diner       the headline
A gunman walked into a diner and |opened fire| ...  the lead: the same event, told in full
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.text.analysis import Analysis
from newsmodel.text.opening import opening_of

__all__ = ["Headline"]

_LEAD = 2  # sentences
_TOLD_AGAIN = 0.8  # as likely as with a definite noun, "the attack"


class Headline:
    """The headline of a text and the lead under it, if the text has a headline."""

    def __init__(self, analysis: Analysis) -> None:
        self._sentence_of = analysis.sentence_of
        self._end = 0  # the sentence behind the headline, and byline
        opening = opening_of(analysis) if len(analysis.paragraphs) > 1 else None
        if opening is not None and opening.headline is not None:
            last = max(span.end for span in (opening.headline, opening.byline) if span is not None)
            behind = next((i for i, start in enumerate(analysis.starts) if start >= last), None)
            self._end = self._sentence_of[behind] if behind is not None else 0

    def speaks_for(self, event: Occurrence, telling: Telling) -> float:
        """How much it speaks for a telling being of an event that the event is the headline's and the telling the lead's."""
        at = self._sentence_of[telling.at] - self._end
        if not 0 <= at < _LEAD:
            return 0.0
        return _TOLD_AGAIN if self._sentence_of[event.tellings[0].at] < self._end else 0.0
