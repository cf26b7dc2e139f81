"""Departments: parts of a country, or of a government.

in |Arandu| Department, the |Arandu| department, the departments of |Arandu| and |Itati|     parts of a country
the |Health| Department, the |Arandu| Department of Health                                  parts of a government
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context

__all__ = ["DEPARTMENTS", "names_department"]

DEPARTMENTS = frozenset(["department", "departments"])
_FIELDS = ("ical", "ogy", "aphy", "ics", "ing", "ment", "tion", "ary")  # the |Geographical| Department
_ORDINARY = frozenset(
    "santa san la las los el".split()
)  # words of the dictionary that open names of places too


def names_department(context: Context, first: int, end: int) -> bool:
    """Whether the words before "department" are the name of a part of a country: words of no field and no people."""
    words = [word for word in context.lower[first:end] if word not in DEPARTMENTS]
    behind = context.word(end + (context.lower[end - 1] not in DEPARTMENTS))
    if not words or behind in ("of", "for") or context.words[first].isupper():
        return False
    return not any(
        (word in context.dictionary and word not in _ORDINARY)
        or word in context.heads.organisations
        or word.endswith(_FIELDS)
        for word in words
    )
