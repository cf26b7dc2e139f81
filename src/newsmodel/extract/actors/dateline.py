"""Headlines and datelines: the agency that stands in brackets behind the place and day is no actor of the dispatch.

BOGOTA, June 12 (|EFE|) - The army ...
"""

from __future__ import annotations

from newsmodel.extract.names.name import Name
from newsmodel.lexicon.names import is_acronym
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import MONTH_STEMS

__all__ = ["heads_report", "is_agency"]

_REACH = 40  # tokens of a body within which a dateline may stand: behind a headline and a byline
_LONGEST = 8  # tokens of a dateline before the agency


def is_agency(analysis: Analysis, name: Name) -> bool:
    """Whether a name is the agency of a dateline: alone in brackets, behind a day or a place in capitals."""
    words = analysis.words
    first, _ = analysis.sentences[analysis.sentence_of[name.first]]
    if first > _REACH or not 1 < name.first - first <= _LONGEST or words[name.first - 1] != "(":
        return False
    outlet = (name.kind == "listed" and name.actor_kind == "media") or is_acronym(words[name.first])
    before = words[name.first - 2]
    closed = words[name.end : name.end + 1] in ([")"], ["/"], [","])
    dated = before[0].isdigit() or before[:3].lower() in MONTH_STEMS  # Lima, 2 |June| (EFE)
    return outlet and closed and (dated or before.isupper())


def heads_report(analysis: Analysis, name: Name) -> bool:
    """|Torres| TO MEET HART, |Torres| to meet Hart: a surname in a headline, before the full name in the report"""
    first = analysis.paragraph_of[name.first] == 0 and len(analysis.paragraphs) > 1
    return analysis.name(name.first, name.end).isupper() or (first and name.form == "surname")
