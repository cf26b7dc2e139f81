"""Marks in capitals: what looks like a name and is an abbreviation beside one.

CARACAS, |Aug| 2     a fine of |Rs| 500     Torres, |D-Lisbon|, left     the |NGO| Foro Legal
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.listed import PLATFORM_PREPOSITIONS
from newsmodel.extract.names.run import run_end
from newsmodel.text.closed import MONTH_STEMS

__all__ = ["behind_mark"]

_CURRENCIES = frozenset("Rs Rs. Tk Tk. Sh Shs Ksh Sh. Rp Rp. Rf".split())
_MONTHS = frozenset([*MONTH_STEMS, "sept"])
_SHIPS = frozenset("MV M/V MT MS FV F/V".split())  # before the name of a ship
_VESSELS = frozenset(
    "the ferry ship vessel tanker freighter launch boat trawler carrier liner yacht cruise cargo".split()
)


def behind_mark(context: Context, i: int) -> int:
    """Where to go on behind a word in capitals that is no name; 0 if it may be one."""
    word = context.words[i]
    following = context.tags[i + 1 : i + 2]
    if following == "#" and (word in _CURRENCIES or context.lower[i].rstrip(".") in _MONTHS):
        return i + 1  # CARACAS, |Aug| 2; a fine of |Rs| 500
    if word == "V" and context.sport:
        return i + 1  # KARVIA |V| ARANDU
    if context.words[i + 1 : i + 2] == ["$"] and word.isupper():
        return i + 1  # |HK|$1.50
    if following == "P" and word in _SHIPS and context.word(i - 1) in _VESSELS:
        return run_end(context, i)  # the ferry |MV Arandu-2|: a thing
    if following == "P" and word == "NGO":
        return i + 1  # the NGO |Foro Legal|
    if word[1:2] == "-" and word[0] in "DRI" and context.word(i - 1) == ",":
        return i + 1  # Torres, |D-Lisbon|, left
    if word == "X." and context.word(i - 1) in PLATFORM_PREPOSITIONS:
        return i + 1  # wrote on X. |Lafortune| left
    return 0
