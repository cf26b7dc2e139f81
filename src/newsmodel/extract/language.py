"""Whether a text is English."""

from __future__ import annotations

from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import CLOSED

__all__ = ["check_language"]

# A fifth of an English text is made of these; of a text in another language hardly any.
_FUNCTION_WORDS = frozenset(
    word
    for word, tag in CLOSED.items()
    if tag in "DOHWwTtoyiSs&MBbVX" and len(word) > 1 and word[0].isalpha()
)
_FEWEST_WORDS = 20
_LEAST_SHARE = 0.18


def check_language(analysis: Analysis) -> str:
    """The BCP 47 tag of the text's language: "en", or "und" with a Diagnostic where it does not read as English."""
    words = [word for word in analysis.lower if word[0].isalpha()]
    if len(words) < _FEWEST_WORDS:
        return "en"
    if len(analysis.where(_FUNCTION_WORDS)) / len(words) >= _LEAST_SHARE:
        return "en"
    analysis.report(
        "not-english",
        "the text does not read as English: newsmodel finds little or nothing in other languages",
    )
    return "und"
