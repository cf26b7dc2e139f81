"""Places with several names in a row: what stands behind a listed place may still be its name, as Spanish and Portuguese have it.

near the town of |San Pascual de Orves|     a listed place, a particle and a name
in |Santa Rita Arandu|                      a saint, a name
Lima's |Rosa del Sur| neighborhood          a listed place, a particle and a name before a place noun
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context

__all__ = ["long_place_end"]

_SAINTS = frozenset("san santa santo sao são saint sainte st. ste.".split())
_PARTICLES = frozenset("de del do da dos das du des".split())
_ARTICLES = frozenset("la las los el".split())
_AT = frozenset("in at near on from outside around to towards toward through of between".split())


def long_place_end(context: Context, i: int, end: int) -> int:
    """End of the longer place that the listed place from `i` to `end` opens; 0 if it opens none."""
    if end >= context.ends[i] or not context.words[i][0].isupper() or context.words[i].isupper():
        return 0
    saint = context.lower[i] in _SAINTS and end > i + 1
    stop = _behind_particle(context, i, end)
    if stop:
        front = i - 1 - (context.word(i - 1) == "the")  # near the |Gare du Lenz|
        beside = context.word(front), context.word(stop)
        placed = saint or beside[0] in _AT or any(word in context.heads.places for word in beside)
        return stop if placed else 0
    return end + 1 if saint and _is_further_name(context, end) else 0


def _behind_particle(context: Context, i: int, end: int) -> int:
    """San Pascual |de Orves|, San Pascual |de los Orves|: where the name behind the particle ends; 0 without one."""
    if context.words[end] not in _PARTICLES:
        return 0
    at = end + 1
    if at < context.ends[i] and context.lower[at] in _ARTICLES:
        at += 1
    named = at < context.ends[i] and context.tags[at] == "P" and context.words[at][0].isupper()
    return at + 1 if named else 0


def _is_further_name(context: Context, at: int) -> bool:
    """Santa Rita |Arandu|, no Santa Rita |Saturday|, San Pascual |Warriors|, San Pascual |State|"""
    word = context.lower[at]
    if context.tags[at] != "P" or not context.words[at].istitle() or context.tags[at + 1 : at + 2] == "P":
        return False
    known = word in context.dictionary or word in context.heads.organisations or word in context.heads.places
    if known or context.matcher.title(at) is not None or word.endswith("s"):
        return False
    listed = context.matcher.listed(at)
    return listed is None or listed[1][0].kind not in ("state", "actor")
