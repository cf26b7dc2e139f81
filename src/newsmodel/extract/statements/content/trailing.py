"""The end of a noun phrase that is said, without when, where and through whom it was said.

claimed the raid |on Tuesday|        claimed the raid |through its outlet|        confirmed it |in a statement| in Lisbon
"""

from __future__ import annotations

from newsmodel.extract.statements.content.adjunct import MEDIA, time_end
from newsmodel.extract.statements.scan import Scan

__all__ = ["without_adjuncts"]

_MOUTHPIECES = frozenset(
    "lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson representative representatives aide aides advocate".split()
)
_OUTLETS = frozenset(
    "radio television station channel broadcaster agency outlet outlets newspaper account accounts app site website".split()
)


def _carries(scan: Scan, k: int, end: int) -> bool:
    """denied it |through his lawyer|; claimed the raid |on its radio station|: by whom or where it was said"""
    if end == k + 1 or scan.noun_group_end(k + 1) != end:
        return False
    head = scan.lower[end - 1]
    own = scan.tags[k + 1] == "H"
    by = scan.lower[k] in ("through", "via")
    return head in MEDIA or (by and head in _MOUTHPIECES) or ((own or by) and head in _OUTLETS)


def without_adjuncts(scan: Scan, first: int, end: int) -> int:
    """The end of a noun phrase without the time and medium of speaking: the assault |through its outlet| |on Tuesday|"""
    for _ in range(3):
        for k in range(end - 1, max(first, end - 8), -1):
            if scan.tag(k) not in "i" or scan.block_at(k) is not None:
                continue
            if (scan.tag(k + 1) == "Y" and time_end(scan, k, end) == end) or _carries(scan, k, end):
                end = k - (scan.lower[k - 1] in ("late", "early") and k - 1 > first)
                break
            inner = _spoken_at(scan, first, k, end)
            if inner < k:
                end = inner
                break
        else:
            return end
    return end


def _spoken_at(scan: Scan, first: int, k: int, end: int) -> int:
    """confirmed the raid |in a statement| |in Lisbon|: where the medium begins behind which only a place follows; else `k`"""
    if scan.tag(k + 1) != "P" or scan.noun_group_end(k + 1) != end or scan.lower[k - 1] not in MEDIA:
        return k
    for before in range(k - 2, max(first, k - 6), -1):
        if scan.tag(before) == "i":
            return before if scan.noun_group_end(before + 1) == k else k
    return k
