"""Kind nouns: the lower-case noun behind a name, where it says of what kind the actor is.

the opposition |Democratic Center| party, the |Lenz Star| ambulance service: it stands for the same actor
"""

from __future__ import annotations

from newsmodel.extract.anaphors.descriptions import BODIES, KINDS, is_union
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.text.analysis import Analysis

__all__ = ["mark_kind_nouns"]


def mark_kind_nouns(
    analysis: Analysis, referents: Referents, heads: Heads, listed: dict[str, list[str]], named: list[Found]
) -> None:
    """Adds a mention of form nominal for each name with such a noun behind it.

    Args:
        named: the mentions of the text, in order.
        listed: actor id → row of the lexicon; the kind of an actor that is in none may be corrected.
    """
    for found in named:
        draft = found.referent
        end = _kind_noun_end(analysis, heads, listed, found, draft) if isinstance(draft, Draft) else 0
        if end and referents.at(end - 1) is None:
            referents.mention(found.first, end, draft, "nominal", "class-noun")


def _kind_noun_end(
    analysis: Analysis, heads: Heads, listed: dict[str, list[str]], found: Found, draft: Draft
) -> int:
    lower, tags, at = analysis.lower, analysis.tags, found.end
    if at >= len(lower) or tags[at] not in "NLJ" or found.form not in ("name", "acronym"):
        return 0
    other = is_union(draft) and lower[at] not in ("bloc", "alliance")  # the |U.N.| agency for refugees
    if (
        tags[at] == "N"
        and draft.kind in KINDS.get(lower[at], ())
        and _ends_group(analysis, at + 1)
        and not other
    ):
        return at + 1
    if at + 2 > len(lower):
        return 0
    pair = " ".join(lower[at : at + 2])
    role = heads.roles.get(pair)
    if role is None or role.is_person or role.plural or not _ends_group(analysis, at + 2) or is_union(draft):
        return 0
    if draft.kind == "organisation" and role.kind == "government" and draft.id not in listed:
        draft.kind = "government"  # the |SNAI| prison authority
    return at + 2 if role.kind == draft.kind or role.kind in BODIES.get(draft.kind, ()) else 0


def _ends_group(analysis: Analysis, at: int) -> bool:
    return analysis.tags[at : at + 1] not in ("N", "L", "P", "G")
