"""Lists inside names: where an organisation's name begins before an "and" or a comma.

|National Astronomy and Space Office| (NASO)                  its acronym tells
|Lenz Miners, Smelters and Dockers Union| (LMSDU)
the |Truth and Reconciliation Commission|                     ordinary words in capitals do
"""

from __future__ import annotations

from newsmodel.extract.names.acronyms import initials
from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name

__all__ = ["join_lists"]

_LONGEST = 12  # tokens of a name before its last organisation
_WORDS = 5  # ordinary words before the "and", and one
_MATTERS = frozenset(
    "aid relief rescue health press".split()
)  # what is worked on, though a name may end in it
_INNER = frozenset(["and", "&", ",", "of", "for", "the", "'s", "'"])


def join_lists(context: Context, found: list[Name]) -> None:
    """Gives organisations the beginning of their names that stands before an "and" or a comma."""
    for number, name in enumerate(found):
        if name.kind != "org" or name.first < 2:
            continue
        first = _by_acronym(context, name)
        if first is None:
            first = _by_ordinary_words(context, name)
        if first is not None:
            _swallow(found, number, first)
            name.first = name.title_first = first


def _swallow(found: list[Name], number: int, first: int) -> None:
    for other in reversed(found[:number]):
        if other.first < first:
            break
        other.kind, other.sure = "part", False


def _by_acronym(context: Context, name: Name) -> int | None:
    """National Astronomy and |Space Office| (NASO): the initials behind tell that the name began before "and"."""
    words, end = context.words, name.end
    bracketed = words[end : end + 1] == ["("] and words[end + 2 : end + 3] == [")"]
    acronym = words[end + 1].upper() if bracketed and words[end + 1].isupper() else ""
    own = initials(context.analysis.cut(name.first, end))
    if len(acronym) < 3 or len(own) < 2 or own.startswith(acronym[:2]):
        return None
    before = words[name.first - 1]
    if before not in _INNER:  # the Arandu |People's Army| (APA)
        beside = before[:1].isupper() and name.first - 1 not in context.starts
        return name.first - 1 if beside and before[0] + own == acronym else None
    for first in range(name.first - 1, max(-1, name.first - _LONGEST), -1):
        word = words[first]
        if word not in _INNER and not word[0].isupper():
            return None
        if word[0] == acronym[0] and word not in _INNER and words[first - 1 : first] != [","]:
            whole = initials(context.analysis.cut(first, end))
            if whole.startswith(acronym) or _is_nearly(acronym, whole):
                return first
    return None


def _is_nearly(acronym: str, letters: str) -> bool:
    """KMPDU for K M P P D U: all but one of the initials, in order"""
    rest = iter(letters)
    return len(letters) - len(acronym) <= 1 and all(letter in rest for letter in acronym)


def _by_ordinary_words(context: Context, name: Name) -> int | None:
    """the Truth and |Reconciliation Commission|: but not the Army and Air Force, the Senate and Supreme Court"""
    first = name.first - 2
    if name.rule != "organisation-head" or context.words[name.first - 1] != "and" or name.single:
        return None
    if not _is_ordinary(context, name.first) or context.matcher.listed(name.first) is not None:
        return None
    while (
        first > name.first - _WORDS and _is_ordinary(context, first) and context.words[first - 1][0].isupper()
    ):
        if context.word(first - 1) == "the":
            break
        first -= 1  # the |Emergency Medicine| and Support Centre
    return first if _is_ordinary(context, first) and context.word(first - 1) == "the" else None


def _is_ordinary(context: Context, i: int) -> bool:
    """A common noun in capitals that heads no organisation and names nobody"""
    word = context.lower[i]
    return (
        context.words[i][0].isupper()
        and word in context.dictionary
        and (word not in context.heads.organisations or word in _MATTERS)
        and context.matcher.title(i) is None
        and not context.is_family_name(i)
        and not any(
            sense.kind in ("state", "actor") for sense in (context.matcher.listed(i) or (0, [], ""))[1]
        )
    )
