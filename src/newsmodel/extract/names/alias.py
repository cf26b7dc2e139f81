"""Aliases: other names of a person, and names that somebody is told by.

Luis Torres, alias “|El Gato|”; Rui Bell, also known as |Abu Nasr|     the person named before
a ringleader identified as |Zarar|; a commander named |Hadi Nur|       a person by no other name
"""

from __future__ import annotations

from newsmodel.lexicon.heads import Heads

__all__ = ["alias_cue", "behind_apposition", "is_identified"]

_MARKS = frozenset(["“", '"', "‘", "'", "(", ","])
_NICKNAMED = frozenset("alias aka a.k.a a.k.a. nicknamed".split())
_KNOWN = frozenset("known styled nicknamed".split())
_ADVERBS = frozenset(
    "also better best commonly popularly widely otherwise locally who is was goes by".split()
)
_IDENTIFIED = frozenset("identified named known".split())
_DESCRIPTION = 8  # tokens of a description between a name and its alias
_SHORT = 5  # tokens between "identified" and "as": identified by police as


def alias_cue(lower: list[str], first: int) -> int:
    """The token at which the words begin that make the name at `first` an alias of the name before them; 0 if none do."""
    at = first - 1
    while at > 0 and lower[at] in _MARKS:
        at -= 1
    if at < 1:
        return 0
    if lower[at - 2 : at + 1] == ["nom", "de", "guerre"]:
        at -= 2 + (lower[at - 3] in ("the", "his", "her"))
        if lower[at - 1] == "by" and lower[at - 2] == "known":
            return _before_comma(lower, _known(lower, at - 2))
        return _before_comma(lower, at)
    if lower[at] in _NICKNAMED:
        return _before_comma(lower, at)
    if lower[at] == "as" and lower[at - 1] in _KNOWN:
        return _before_comma(lower, _known(lower, at - 1))
    return 0


def behind_apposition(lower: list[str], tags: str, cue: int) -> int:
    """Rui Bell|, a gang leader| better known as ...: the token behind the name that the description before `cue` is apposed to"""
    at = cue
    while at > max(1, cue - _DESCRIPTION) and (tags[at - 1] in "DNJLgG" or lower[at - 1] in _ADVERBS):
        at -= 1
    described = (
        at < cue
        and lower[at - 1] == ","
        and (tags[at] == "D" or lower[at] in ("a", "an", "the", "his", "her"))
    )
    return at - 1 if described else cue


def _known(lower: list[str], at: int) -> int:
    """who was |better known|: where the words around "known" begin"""
    while at > 1 and lower[at - 1] in _ADVERBS:
        at -= 1
    return at


def _before_comma(lower: list[str], at: int) -> int:
    return at - 1 if lower[at - 1] in (",", "(") else at


def is_identified(lower: list[str], heads: Heads, first: int) -> bool:
    """a ringleader |identified| by police |as| Zarar; a man |named| Zarar; but not: a village named Arandu"""
    before = lower[first - 1] if first else ""
    if before == "as":
        given = first - 2 - (lower[first - 2] == "only")
        if lower[given - 1 : given + 1] in (["his", "name"], ["her", "name"]):
            return True  # a driver, who gave his |name| only |as| Zarar
        window = range(first - 2, max(0, first - 2 - _SHORT), -1)
        at = next((i for i in window if lower[i] in _IDENTIFIED), 0)
        if not at or "," in lower[at:first]:
            return False
        told = lower[first - 2] in ("him", "her", "himself", "herself") or _is_person(lower, heads, first - 2)
        return told or _is_person(lower, heads, at - 1)
    return before in ("named", "called") and _is_person(lower, heads, first - 2)


def _is_person(lower: list[str], heads: Heads, i: int) -> bool:
    i -= lower[i] in (",", "was", "is")
    role = heads.roles.get(lower[i]) if i >= 0 else None
    return role is not None and role.is_person and not role.plural
