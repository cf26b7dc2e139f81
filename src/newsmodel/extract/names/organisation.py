"""Organisations: capitalised runs that end in a head, or go on behind it with "of".

|Interior Ministry|     |Court of Appeal|     |Chrysler LLC| Jim Press     the |Senate|
"""

from __future__ import annotations

from newsmodel.extract.names.context import NATIONAL, Context
from newsmodel.extract.names.name import Name

__all__ = ["organisation_at"]

# National Security Council, Supreme Electoral Commission: bodies of a state.
_OFFICIAL = frozenset("National Supreme Federal State Central Presidential Revolutionary High".split())
_OFFICIAL_HEADS = frozenset(
    "council commission committee agency authority court assembly centre center board bureau".split()
)
_COMPANY_ENDS = frozenset("llc inc corp ltd plc gmbh".split())
# School District, Police Station: what serves a place is none.
_SERVICES = frozenset("school health police fire water sanitation court hospital transit".split())
# Words behind a head at which an organisation's name goes on: Ministry of ...
_GOES_ON = frozenset(["of", "for"])


def organisation_at(context: Context, i: int, end: int) -> Name | None:
    """The organisation, or place with a place noun, that the run from token `i` to `end` is or begins with; or None."""
    if _ends_in_place_noun(context, i, end):
        return Name(i, end, "place", "place-noun", place_kind=context.heads.places[context.lower[end - 1]][0])
    for k in range(i + 1, end - 1):
        if context.lower[k].rstrip(".") in _COMPANY_ENDS:
            return Name(
                i, k + 1, "org", "organisation-head", actor_kind="company"
            )  # Chrysler LLC |Jim Press|
    for k in range(end - 1, i - 1, -1):
        head = _head(context, k)
        if head is None:
            continue
        kind, position = head
        stop = _of(context, k + 1)
        if k == i and stop == k + 1:
            return _alone(context, i, end, kind)
        if position == "first" and stop == k + 1:
            continue
        if kind == "organisation" and context.words[i] in _OFFICIAL and context.lower[k] in _OFFICIAL_HEADS:
            kind = "government"
        return Name(i, stop, "org", "organisation-head", actor_kind=kind)
    return None


def _head(context: Context, k: int) -> tuple[str, str] | None:
    """Kind and position of the head that token `k` is, written with a capital."""
    if not context.words[k][0].isupper():
        return None
    word = context.lower[k]
    return context.heads.organisations.get(word.rstrip(".")) or context.heads.organisations.get(word)


def _ends_in_place_noun(context: Context, i: int, end: int) -> bool:
    """|Erbil International Airport|, |Green Street|"""
    noun = context.heads.places.get(context.lower[end - 1])
    return (
        noun is not None
        and noun[1] != "before"
        and end - i > 1
        and context.words[end - 1][0].isupper()
        and context.lower[end - 2] not in _SERVICES
    )


def _alone(context: Context, i: int, end: int, kind: str) -> Name | None:
    """the |Senate|, the |Treasury|: a head alone names a national body behind "the"."""
    if kind in NATIONAL and end == i + 1 and context.word(i - 1) == "the" and context.tags[i] == "P":
        return Name(i, end, "org", "head-alone", actor_kind=kind)
    return None


def _of(context: Context, at: int) -> int:
    """End of an "of ..." group in capitals behind a head: Ministry |of Trade and Industry|."""
    end = at
    n = context.ends[at - 1]
    if at + 1 >= n or context.lower[at] not in _GOES_ON:
        return end
    j = at + 1
    if context.lower[j] == "the":
        j += 1
    while j < n and j - at < 9:
        if end > at and context.matcher.title(j) is not None:
            break  # Bank of England |Governor|
        if context.tags[j] == "P" or (context.words[j][0].isupper() and context.tags[j] in "NLJgxk"):
            j += 1
            end = j
        elif (
            context.words[j] in ("and", "&", "of", "for", "the")
            and j + 1 < n
            and context.words[j + 1][0].isupper()
            and end == j
        ):
            if context.words[j] == "and" and context.matcher.listed(j + 1) is not None:
                break
            j += 1
        else:
            break
    return end
