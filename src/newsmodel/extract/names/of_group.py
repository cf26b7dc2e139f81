"""Of-groups: how far the name of an organisation goes on behind its head.

Ministry |of Trade and Industry|     Federation |of Mine Workers of the Highlands|     Ministry |of Women's Affairs|
the Eastern Command of the People's Army: two bodies
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.context import Context
from newsmodel.extract.names.portfolio import list_end
from newsmodel.text.closed import MONTH_STEMS

__all__ = ["of_group_end"]

_DELIBERATING = frozenset(
    "committee commission council conference panel centre center forum authority project campaign institute programme program "
    "initiative alliance coalition consortium".split()
)
_MISSIONS = frozenset("office mission force operation".split())
_SENDERS = frozenset(["UN", "U.N.", "Nations", "Union", "EU", "NATO", "OSCE", "Multinational"])
# Words behind a head at which an organisation's name goes on: Ministry of ...
_GOES_ON = frozenset(["of", "for"])
# Firms whose names go on with what they are of: the Petroleum |Corporation| of Lenz.
_FIRMS_OF = frozenset(
    "bank corporation corp company co exchange trust fund society railway railways telephone insurance press "
    "association broadcasting group".split()
)
_OF_THE = (["of", "the"], ["for", "the"])


def _is_mission(context: Context, at: int) -> bool:
    """the Integrated U.N. |Office| in Haiti, the African Union Transition |Mission| in Somalia"""
    before = context.words[max(0, at - 5) : at - 1]
    return context.word(at - 1) in _MISSIONS and any(word in _SENDERS for word in before)


def _bracketed(context: Context, at: int) -> int:
    """Unity |for Peace in Central Lenz| (UPCL): where the letters behind need the words behind "in"; 0 if they do not"""
    words = context.words
    close = next((i for i in range(at, min(at + 9, context.ends[at - 1])) if words[i] == "("), 0)
    if not close or words[close + 2 : close + 3] != [")"] or "in" not in words[at:close]:
        return 0
    inner = [w for w in words[at:close] if w[0].isupper() or w in ("and", "the", "in", "of", "for")]
    letters = [w[0] for w in words[at - 1 : close] if w[0].isupper()]
    whole = len(inner) == close - at and words[close - 1][0].isupper()
    return close if whole and words[close + 1].isupper() and letters[-1:] == [words[close + 1][-1]] else 0


def _is_on_matter(context: Context, at: int) -> bool:
    """Committee |on Lenz Integrity|, Council |on Foreign Relations|; but the Council said |on Monday|"""
    head, matter = context.lower[at - 1], context.word(at + 1)
    if context.word(at) != "on" or head not in _DELIBERATING or not matter:
        return False
    if not context.words[at + 1][0].isupper():
        return False
    return not matter.endswith("day") and matter[:3] not in MONTH_STEMS and context.tags[at + 1] != "#"


def _owner_follows(context: Context, at: int) -> bool:
    """the |People's| Army, the |Lenzish People's| Army, the |Workers'| Party: people who own a body of their own"""
    last = context.ends[at] - 2 if at < len(context.words) else at
    for j in range(at, min(at + 3, last)):
        if context.tags[j + 1] in "G'" and context.words[j + 2][0].isupper():
            return context.lower[j] in context.dictionary
        if not context.words[j][0].isupper():
            return False
    return False


def _force_follows(context: Context, at: int) -> bool:
    """the Eastern Command of the |Peruvian Army|: an adjective of nationality, and what a state has"""
    listed = context.matcher.listed(at) if at < context.ends[at - 1] else None
    if listed is None:
        return False
    end, sense = listed[0], listed[1][0]
    if sense.kind == "actor":
        return sense.row[1] in NATIONAL and end > at + 1
    head = context.heads.organisations.get(context.word(end))
    national = head is not None and head[0] in NATIONAL and context.words[end][0].isupper()
    return national and sense.kind == "state" and sense.form == "demonym"


def _is_firm_of(context: Context, at: int) -> bool:
    """Torvald Heavy |Industries| of Peru, Lenz |Motors| of Lima: a firm and where it is from; but the Lenz |Bank| of Peru"""
    head = context.heads.organisations.get(context.lower[at - 1])
    listed = context.matcher.listed(at + 1)
    firm = head is not None and head[0] == "company" and context.lower[at - 1] not in _FIRMS_OF
    return firm and context.lower[at] == "of" and listed is not None and listed[1][0].kind != "actor"


def _seat_in_letters(context: Context, end: int) -> int:
    """Committee of Widows |in Lenz| (Cowil): the letters in brackets end with that of the place; `end` if they do not"""
    words, lower = context.words, context.lower
    place = end + 1
    bracket = place + 1
    if (
        lower[end : end + 1] != ["in"]
        or words[bracket : bracket + 1] != ["("]
        or words[bracket + 2 : bracket + 3] != [")"]
    ):
        return end
    letters = words[bracket + 1].lower()
    return bracket if letters.isalpha() and letters[-1] == lower[place][0] else end


def of_group_end(context: Context, at: int) -> int:
    """End of an "of ..." group in capitals behind a head: Ministry |of Trade and Industry|."""
    n = context.ends[at - 1]
    if context.lower[at : at + 1] == ["for"] and (bracketed := _bracketed(context, at)):
        return bracketed
    if context.word(at) == "in" and _is_mission(context, at) and context.tags[at + 1 : at + 2] == "P":
        listed = context.matcher.listed(at + 1)
        return listed[0] if listed is not None else at + 2
    if at + 1 >= n or (context.lower[at] not in _GOES_ON and not _is_on_matter(context, at)):
        return at
    if _begins_second_body(context, at):
        return at
    return _seat_in_letters(context, _capitals_end(context, at, n))


def _begins_second_body(context: Context, at: int) -> bool:
    """the Eastern Command |of the People's Army|, Torvald Heavy Industries |of Peru|"""
    if context.lower[at + 1] == "the":
        return _owner_follows(context, at + 2) or _force_follows(context, at + 2)
    return _is_firm_of(context, at)


def _capitals_end(context: Context, at: int, n: int) -> int:
    """Ministry |of Trade and Industry|: how far its words in capitals go on; `at` if there are none"""
    end = at
    j = at + 1 + (context.lower[at + 1] == "the")
    while j < n and j - at < 9:
        title = context.matcher.title(j) if end > at else None
        if title is not None and title[1].kind_of_title != "prefix":  # Relatives of the |Detained|
            break  # Bank of England |Governor|
        listing = list_end(context, j) if end == j else 0
        if listing and context.tags[listing : listing + 1] not in ("P", "'"):
            return listing
        if context.tags[j] == "P" or (context.words[j][0].isupper() and context.tags[j] in "NLJgxkn"):
            j += 1
            end = j
        elif end == j and _joins_capital(context, j, n):
            if context.words[j] == "and" and context.matcher.listed(j + 1) is not None:
                break
            j += 1
        elif end == j and _is_of_the_region(context, j, n):
            j += 2
        elif context.tags[j] in "G'" and end == j > at + 1 and _owner_follows(context, j - 1):
            j += 1  # Ministry of Women|'s Affairs|
        else:
            break
    return end


def _joins_capital(context: Context, j: int, n: int) -> bool:
    """Ministry of Trade |and| Industry"""
    return (
        context.words[j] in ("and", "&", "of", "for", "the")
        and j + 1 < n
        and context.words[j + 1][0].isupper()
    )


def _is_of_the_region(context: Context, j: int, n: int) -> bool:
    """Federation of Mine Workers |of the Highlands|; not: of the People's Republic, which has a name of its own"""
    if context.lower[j : j + 2] not in _OF_THE or j + 2 >= n or not context.words[j + 2][0].isupper():
        return False
    return context.matcher.listed(j + 2) is None
