"""Comparisons: an event noun that says what something else is likened to or called.

condemned the raid |as| an ambush, |called| it a massacre            a judgement of what was told already
this crime |is| an attack on us all                                  the same
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis

__all__ = ["Comparisons"]

# Verbs by which something is likened to something else: condemned the raid |as| an ambush
_LIKENING = frozenset(
    "described describes describe condemned condemns denounced denounces branded brands slammed characterized characterised "
    "regarded regards regard viewed views view seen sees see decried dismissed portrayed depicted labelled labeled "
    "treated interpreted defined criticized criticised".split()
)
_DEEDS = frozenset(["act", "acts", "crime", "campaign", "form"])
_US = frozenset(["our", "us", "all", "every", "my", "everything", "everyone"])
_POINTING = frozenset(["this", "that", "it", "these", "those", "they", "what"])
_NAMING = frozenset(
    "called calls call calling termed branded labelled labeled dubbed considers considered consider deemed declared".split()
)
_REACH = 8  # tokens back to the verb that likens or names


class Comparisons:
    """Tells event nouns that compare from those that tell."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower

    def _is_comparison(self, at: int, start: int) -> bool:
        """this crime is |an attack| on us all; called the ruling |a coup|; denounced the raid as |an ambush|: what something
        that was told already is likened to or called"""
        lower, tags = self.lower, self.tags
        i = at - 1
        while i > start and tags[i] == '"':
            i -= 1
        before = lower[i] if i >= start else ""
        if (before in _NAMING or before == "as") and "what" in lower[max(start, i - _REACH) : i]:
            return True  # investigate what it called |killings| of villagers
        if (
            before == "of"
            and i > start + 1
            and lower[i - 1] in _DEEDS
            and self.analysis.noun_group_of[i - 1] >= 0
        ):
            outer = self.analysis.noun_groups[self.analysis.noun_group_of[i - 1]].first
            return self._is_comparison(outer, start)  # called it |an act of vandalism|
        if lower[at] not in ("a", "an"):
            return False
        if before in ("is", "are"):
            return True
        if before in ("was", "were") and lower[i - 1] in _POINTING:
            return self._is_on_us(at)
        if before == "as":
            return not _LIKENING.isdisjoint(lower[max(start, i - _REACH) : i])
        verb = i
        while verb >= start and tags[verb] in "DHNLPJOG#":
            verb -= 1
        if verb < start or lower[verb] not in _NAMING:
            return False
        # called |a strike|: of their own; was called |a strike|, called the walkout |a strike|: of something else
        return verb < i or (verb > start and tags[verb - 1] == "B")

    def _is_on_us(self, at: int) -> bool:
        """ "This was |a coordinated assault on our state|": a judgement; but: it was an attack on a bus in Lima"""
        group = self.analysis.noun_group_at(at)
        end = group.end if group is not None else at + 1
        behind = self.lower[end : end + 2]
        return behind[:1] in (["."], [","], ['"']) or (behind[:1] == ["on"] and behind[-1] in _US)
