"""Built places: what words of the landscape and another name make together.

|North Arandu|     |Valley of Arandu|     |Mt. Arandu|     |Co. Wexford|     |St Arandu's Island|
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name
from newsmodel.lexicon.names import key_of

__all__ = ["BUILDERS", "built_place", "joins_places"]

_SIDES = frozenset("north south east west upper lower inner outer".split())
_LANDSCAPES = frozenset(
    "valley bay gulf isle isles strait straits cape mull vale mouth bight sound loch lough".split()
)
_MOUNTS = frozenset("mt mt. ft ft.".split())
_SAINTS = frozenset("st st. saint".split())
_COUNTIES = frozenset(
    "antrim armagh carlow cavan clare cork derry donegal down dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick "
    "londonderry longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow durham".split()
)
# The words that may open such a name.
BUILDERS = _SIDES | _LANDSCAPES | _MOUNTS | _SAINTS | {"co", "co."}


def built_place(context: Context, i: int) -> Name | None:
    """The place that begins at token `i`, one of `BUILDERS` with a capital; or None."""
    word = context.lower[i]
    if not context.words[i][0].isupper() or context.words[i].isupper():
        return None
    if word in _SIDES:
        return _part_of_town(context, i)
    if word in _LANDSCAPES:
        return _landscape_of(context, i)
    if word in _MOUNTS:
        named = i + 1 < context.ends[i] and context.words[i + 1].istitle()
        high = named and context.tags[i + 2 : i + 3] != "P"
        return Name(i, i + 2, "place", "built-place", place_kind="other") if high else None
    if word in _SAINTS:
        return _saints(context, i)
    at = i + 1 + (context.word(i + 1) == ".")
    county = context.word(at) in _COUNTIES and context.words[at].istitle()
    return Name(i, at + 1, "place", "built-place", place_kind="region") if county else None


def _part_of_town(context: Context, i: int) -> Name | None:
    """in |North Sydney|, |South Gloucestershire|, written with a capital in the middle of a sentence: a part of the town, or one beside it"""
    if i in context.starts or context.matcher.listed(i) is not None:
        return None
    town = context.matcher.listed(i + 1) if i + 1 < context.ends[i] else None
    if town is None or town[1][0].kind not in ("city", "place") or context.tags[town[0] : town[0] + 1] == "P":
        return None
    if town[1][0].kind == "place" and (town[1][0].row[1] != "region" or not town[1][0].row[2]):
        return None  # no |South Sahel|
    return Name(i, town[0], "place", "built-place", place_kind="city")


def _landscape_of(context: Context, i: int) -> Name | None:
    """the |Valley of Flowers|, the |Isle of Arandu|"""
    listed = context.matcher.listed(i)
    if context.word(i + 1) != "of" or (listed is not None and listed[0] > i + 1):
        return None
    at = i + 2 + (context.word(i + 2) == "the")
    end = at
    while (
        end < context.ends[i]
        and end < at + 3
        and context.words[end][0].isupper()
        and context.tags[end] in "PNL"
    ):
        end += 1
    return Name(i, end, "place", "built-place", place_kind="other") if end > at else None


def _saints(context: Context, i: int) -> Name | None:
    """off |St Arandu's Island|"""
    at = i + 2
    if context.tags[at : at + 1] != "G" or at + 1 >= context.ends[i] or not context.words[at + 1].istitle():
        return None
    noun = context.heads.places.get(context.lower[at + 1])
    placed = noun is not None and noun[1] != "before" and context.tags[at + 2 : at + 3] != "P"
    return (
        Name(i, at + 2, "place", "built-place", place_kind=noun[0]) if noun is not None and placed else None
    )


def joins_places(context: Context, name: Name) -> bool:
    """Whether a name is made of two places and a hyphen"""
    front, mark, back = " ".join(context.words[name.first : name.end]).partition("-")
    senses = context.matcher.index.look_up
    return mark != "" and all(any(s.kind != "actor" for s in senses(key_of(text))) for text in (front, back))
