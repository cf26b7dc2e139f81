"""Descriptions: which actors a noun like "the group" or "the ministry" may stand for."""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.referents import Draft

__all__ = ["BODIES", "KINDS", "SAME_OFFICE", "heads_of", "is_union"]

_UNIONS = frozenset(
    "united-nations european-union nato african-union arab-league asean ecowas mercosur caricom brics gulf-cooperation-council "
    "southern-african-development-community east-african-community economic-community-of-central-african-states "
    "organization-of-american-states shanghai-cooperation-organization pacific-islands-forum alliance-of-sahel-states "
    "intergovernmental-authority-on-development collective-security-treaty-organization commonwealth-of-nations "
    "organisation-of-islamic-cooperation opec".split()
)
# Nouns for whoever bears a title in other words: the |premier|, for Prime Minister Ana Torres.
SAME_OFFICE = {
    "premier": ("prime minister", "chief minister"),
    "prime minister": ("premier",),
    "monarch": ("king", "queen", "emir", "sultan", "emperor"),
    "pontiff": ("pope",),
    "top diplomat": ("foreign minister", "secretary of state", "foreign secretary"),
    "chief diplomat": ("foreign minister", "secretary of state", "foreign secretary"),
    "defence chief": ("defence minister", "defense minister", "defense secretary", "defence secretary"),
    "defense chief": ("defence minister", "defense minister", "defense secretary", "defence secretary"),
    "army chief": ("army commander", "chief of staff"),
}
# Descriptions of a kind of actor that fit several kinds of the model.
KINDS = {
    "group": ("armed_group", "organisation", "people", "party"),
    "organisation": ("organisation", "armed_group"),
    "organization": ("organisation", "armed_group"),
    "movement": ("armed_group", "party", "organisation"),
    "militia": ("armed_group",),
    "faction": ("armed_group", "party"),
    **dict.fromkeys(
        "rebels militants insurgents jihadists paramilitaries guerrillas guerillas separatists extremists islamists".split(),
        ("armed_group",),
    ),
    "agency": ("government", "organisation", "media"),
    "ministry": ("government",),
    "department": ("government", "police"),
    "office": ("government", "organisation"),
    "government": ("state", "government"),
    "administration": ("government", "state"),
    "country": ("state",),
    "army": ("military",),
    "military": ("military",),
    "police": ("police",),
    "party": ("party",),
    **dict.fromkeys(
        "company firm airline utility operator manufacturer carmaker automaker planemaker chipmaker drugmaker steelmaker brewer "
        "retailer insurer conglomerate refiner shipbuilder".split(),
        ("company",),
    ),
    "bank": ("company", "organisation", "government"),
    "lender": ("company", "organisation", "government"),
    "union": ("organisation",),
    "court": ("organisation", "government"),
    "council": ("organisation", "government"),
    "committee": ("organisation", "government"),
    "commission": ("organisation", "government"),
    **dict.fromkeys(
        "charity monitor watchdog nonprofit ngo lobby federation association".split(), ("organisation",)
    ),
    "bloc": ("organisation", "party"),
    "alliance": ("organisation", "party", "military"),
    **dict.fromkeys(
        "newspaper broadcaster television radio channel daily weekly magazine".split(), ("media",)
    ),
}


# What an actor of a kind may be described as.
BODIES = {
    "organisation": ("government", "media", "company"),
    "government": ("organisation", "police"),
    "party": ("organisation",),
    "armed_group": ("organisation", "people"),
    "company": ("organisation", "media"),
}


def is_union(draft: Draft) -> bool:
    """the |U.N.| refugee agency, a |NATO| news channel: what a union of states has is another body"""
    return draft.id in _UNIONS


_BEHIND_HEADS = frozenset("of for in and to".split())


def heads_of(name: str) -> list[str]:
    """The nouns that head a name: the |Ministry| of Trade, the Lenz |Front|; |teachers| head no Teachers Commission"""
    words = name.split()
    return words[-1:] + [word for word, after in pairwise(words) if after in _BEHIND_HEADS]
