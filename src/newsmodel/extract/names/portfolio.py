"""Portfolios: what a minister or ministry deals with, however long the list.

Minister |of Mines| Ana Torres     Minister |of Labour, Health and Welfare| Rui Bell
Ministry of Agriculture|, Forestry and Fisheries|
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context

__all__ = ["list_end", "portfolio_end"]

_HOLDERS = frozenset("minister secretary commissioner undersecretary under-secretary".split())


def list_end(context: Context, at: int) -> int:
    """Ministry of Labour|, Health and Welfare|: the end of a list of ordinary words in capitals that goes on at a comma;
    0 if none does: |Turkey, Iran and Iraq| are names of their own."""
    j, n = at, context.ends[at - 1]
    while j + 1 < n and context.words[j] in (",", "and"):
        last = context.words[j] == "and"
        j += 1 + (context.words[j + 1] == "and" and not last)
        last = last or context.words[j - 1] == "and"
        first = j
        while j < n and context.words[j][0].isupper() and _is_matter(context, j):
            j += 1
        if (
            j == first
            or context.matcher.listed(first) is not None
            or context.matcher.title(first) is not None
        ):
            return 0
        if last:
            return j if context.words[at] == "," else 0
    return 0


def portfolio_end(context: Context, end: int) -> int:
    """Where the title ends that the words before token `end` begin: Minister |of Mines| Ana Torres, Minister of Trade
    |and Industry|; `end` itself if nothing follows."""
    if context.word(end) in ("of", "for") and context.lower[end - 1] in _HOLDERS:
        j = _matters_end(context, end + 1 + (context.word(end + 1) == "the"))
        end = max(end, j)
    elif "of" not in context.lower[max(0, end - 3) : end]:
        return end
    listed = list_end(context, end)
    if listed or context.word(end) != "and":
        return listed or end
    return max(end, _matters_end(context, end + 1))


def _matters_end(context: Context, at: int) -> int:
    """End of the ordinary words in capitals at token `at`; 0 if a name of its own or a title begins there."""
    n = context.ends[at - 1]
    if at >= n or context.matcher.listed(at) is not None:
        return 0
    title = context.matcher.title(at)
    if title is not None and title[1].kind_of_title != "rank":  # |Marine| Resources
        return 0
    j = at
    while j < n and _is_matter(context, j):
        j += 1
    return j if j > at else 0


def _is_matter(context: Context, i: int) -> bool:
    """Mines, Welfare: an ordinary word with a capital that nobody is called by; Marine Resources too"""
    if not context.words[i][0].isupper() or context.lower[i] not in context.dictionary:
        return False
    behind = (
        i + 1 < context.ends[i] and context.words[i + 1][0].isupper() and not context.is_family_name(i + 1)
    )
    return not context.is_given(i) or (behind and context.lower[i + 1] in context.dictionary)
