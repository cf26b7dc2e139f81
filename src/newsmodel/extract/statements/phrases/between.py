"""Between a phrase and its verb: adverbs, days and brackets, which are passed over.

X |on Monday| said      X |(R-Ohio)| |also| said      the ministry |less than two weeks ago| said
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import DURATIONS, PERIODS

__all__ = ["DATING", "skip_left"]

# Before a period, they say which one: |last| week
DATING = frozenset(["this", "last", "next", "earlier", "late"])
_SPANS = PERIODS | DURATIONS | {"weekends"}
_ROUGHLY = frozenset("less more fewer than about almost nearly over just only some a".split())


def skip_left(analysis: Analysis, j: int, floor: int) -> int:
    """Leftwards over adverbs, days and brackets: X |on Monday| said, X |(R-Ohio)| |also| said."""
    tags, lower = analysis.tags, analysis.lower
    while j >= floor:
        tag = tags[j]
        if lower[j] == "ago":
            j = _ago_from(analysis, j, floor) - 1
        elif (tag == "G" and j > floor and tags[j - 1] == "O") or (
            tag in "r~VMX"
            or lower[j] in ("long", "first")
            or lower[j] in ("himself", "herself", "themselves", "itself", "both", "all")
        ):  # he 's said
            j -= 1
        elif tag == "Y" and j > floor:
            j -= 2 if tags[j - 1] == "i" else 1
        elif tag == "#" and j > floor + 1 and tags[j - 1] == "Y":
            j -= 3 if tags[j - 2] == "i" else 2
        elif lower[j] in PERIODS and j > floor + 1 and tags[j - 1] == "Y":
            j -= 1  # a report released on |Sunday night| said
        elif (
            lower[j] in PERIODS
            and j > floor + 1
            and lower[j - 1] in ("last", "this", "earlier", "late", "past")
        ):
            j -= 2 + (lower[j - 1] == "past" and j - 2 > floor and lower[j - 2] == "this")
        elif tag == ")":
            k = j - 1
            while k > max(floor, j - 12) and tags[k] != "(":
                k -= 1
            if tags[k] != "(":
                return j
            j = k - 1
        else:
            break
    return j


def _ago_from(analysis: Analysis, ago: int, floor: int) -> int:
    """The ministry |less than two weeks ago| said: where the time begins; the "ago" itself if none stands there"""
    if ago - 2 < floor or analysis.lower[ago - 1] not in _SPANS:
        return ago
    first = ago - 1
    while first - 1 > floor and (analysis.tags[first - 1] in "#Q" or analysis.lower[first - 1] in _ROUGHLY):
        first -= 1
    return first if first < ago - 1 else ago
