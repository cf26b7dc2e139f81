"""Tense around a time expression, by a light look at the words of its sentence.

The council will meet on Friday.                 future
Officials said on Friday that it will close.     past: the nearest verb in front decides
On Friday, rockets hit the town.                 past: nothing in front, so the first verb behind decides
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis

__all__ = ["tense_at"]

_FARTHEST_BACK, _FARTHEST_ON = 24, 14
_FUTURE = frozenset(
    "will 'll shall won't would wouldn't due scheduled slated upcoming expected expects expect planned plans plan planning "
    "intends intend hopes hope aims poised going deadline must should can may could wants postponed".split()
)
# These look ahead only with "to" behind them: agreed to meet on Friday.
_FUTURE_WITH_TO = frozenset(
    "agreed vowed decided promised set wants wanted threatened pledged prepared preparing preparations ready about intended "
    "hoped asked ordered told urged is are call called calls".split()
)
_POINTS_AHEAD = frozenset("until till next starting beginning effective".split())
_POINTS_BACK = frozenset("since last ago earlier previous".split())
_PAST = frozenset(
    "was were had did said told came went took gave made found met held left began fell rose won lost sent saw got kept "
    "shot fought brought became led spoke wrote ran broke struck flew built bought sold paid caught stood knew thought grew "
    "drew beat did didn't wasn't weren't hadn't been hit put cut saw felt heard stole swept tore threw wore".split()
)
# Words in -ed that are no past forms.
_NOT_VERBS = frozenset(
    "united need indeed speed feed seed red bed wed exceed proceed succeed hundred sacred armed so-called".split()
)


def tense_at(analysis: Analysis, first: int, end: int) -> str:
    """The tense of the clause around tokens: "past", "future" or "" where nothing tells."""
    lower = analysis.lower
    start, stop = analysis.sentences[analysis.sentence_of[first]]
    before = lower[first - 1] if first > start else ""
    if before in _POINTS_AHEAD:
        return "future"
    if before in _POINTS_BACK:
        return "past"
    for at in range(first - 1, max(start, first - _FARTHEST_BACK) - 1, -1):
        tense = _tense_of(lower, at, start)
        if tense:
            return tense
    for at in range(end, min(stop, end + _FARTHEST_ON)):
        tense = _tense_of(lower, at, start)
        if tense:
            return tense
    return "future" if before == "by" else ""


def _tense_of(lower: list[str], at: int, start: int) -> str:
    word = lower[at]
    if word in _FUTURE:
        return "future"
    following = lower[at + 1] if at + 1 < len(lower) else ""
    if word in _FUTURE_WITH_TO and following == "to":
        return "future"
    if word in _PAST:
        return "past"
    if word[-2:] == "ed" and len(word) > 4 and word not in _NOT_VERBS and "-" not in word:
        # "will be released", "to be held": the words in front decide
        before = lower[at - 1] if at > start else ""
        return "" if before in ("be", "get", "being", "to") else "past"
    return ""
