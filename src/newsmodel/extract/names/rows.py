"""Rows: names that stand in a row with a place, or at the other end of its way, are places too.

in the villages of Arandu, |Itati| and |Ybu|      |Henry|, Arandu and Itati counties      a lane from |Itati| to Lima
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.names.context import SPEECH, Context
from newsmodel.extract.names.name import Name

__all__ = ["join_rows"]

# What a way joins: its words before the one name and between the two.
_WAYS = (
    ("from", ["to"]),
    ("between", ["and"]),
    ("linking", ["with"]),
    ("linking", ["to"]),
    ("linking", ["and"]),
)

# What several towns and districts in a row are: the Arandu and Itati |districts|.
_DISTRICTS = frozenset(
    "counties districts provinces regions states municipalities governorates departments parishes boroughs villages towns cities "
    "neighborhoods neighbourhoods suburbs prefectures townships islands areas oblasts communes wards camps".split()
)


def join_rows(context: Context, found: list[Name]) -> None:
    """Decides the names that are not sure by the place, or the person, they are named with."""
    rows = _Rows(context, found)
    rows.districts()
    rows.lists()
    rows.lists_backwards()
    rows.ways()


class _Rows:
    def __init__(self, context: Context, found: list[Name]) -> None:
        self.context = context
        self.found = found

    def districts(self) -> None:
        """the |Arandu| and Itati districts: a plural place noun holds for both."""
        chain = ""
        for one, other in reversed(list(pairwise(self.found))):
            if other.place_kind and self.context.tags[other.end : other.end + 1] == "L":
                chain = other.place_kind if self.context.word(other.end) in _DISTRICTS else chain
            gap = self.context.lower[one.end : other.first]
            if not chain or gap not in (["and"], [","], [",", "and"]) or one.title is not None:
                chain = ""
            elif one.kind == "unknown" or (one.kind in ("person", "place") and one.single):
                one.make_place(chain, "place-noun")  # |Henry|, Arandu and Itati counties

    def lists(self) -> None:
        """in the villages of A, |B| and |C|: what is coordinated with a place is one."""
        for one, other in pairwise(self.found):
            gap = self.context.lower[one.end : other.first]
            if one.kind == "person" and one.sure and gap == ["and"] and self._two_persons(one, other):
                other.make_person("person-list")
                continue
            placed = (one.kind == "place" and one.sure) or (one.kind == "state" and one.form == "metonym")
            if not placed or len(gap) not in (1, 2) or any(w not in (",", "and", "or") for w in gap):
                continue
            weak = other.kind == "unknown" or other.rule in ("person-cue", "capitals-person")
            if self._is_subject_behind(one, other):
                continue
            speaks = self.context.word(other.end) in SPEECH  # east of Hilla, |Itar-Tass| said
            if weak and other.form != "acronym" and other.end - other.first <= 2 and not speaks:
                other.make_place(one.place_kind or "city", "place-list")
            elif other.kind == "place":
                other.sure = True
                other.place_evidence = other.place_evidence or one.place_evidence

    def _is_subject_behind(self, one: Name, other: Name) -> bool:
        """At Lenz, |Omari Beld| scored: what the sentence tells of, behind the place that opens it"""
        opened = {one.first, one.first - 1} & self.context.starts
        acts = self.context.tags[other.end : other.end + 1] in ("d", "z", "V", "M", "B")
        return bool(opened) and acts and other.first == one.end + 1

    def lists_backwards(self) -> None:
        """|Noosa| and Yeppoon in Queensland: the strange word before a strange place is one too."""
        for one, other in reversed(list(pairwise(self.found))):
            strange = one.kind == "unknown" and one.single and one.form != "acronym" and not one.sure
            placed = other.kind == "place" and other.rule in (
                "place-in-place",
                "in-place-comma",
                "backward-list",
            )
            if strange and placed and self.context.lower[one.end : other.first] in (["and"], [","], ["or"]):
                word = self.context.lower[one.first]
                if word not in self.context.dictionary and not self.context.is_family_name(one.first):
                    one.make_place("city", "backward-list")

    def ways(self) -> None:
        """a lane from |Arandu| to Lima, the line between |Arandu| and Lima: where a way begins whose end is a place"""
        for one, other in pairwise(self.found):
            gap, before = self.context.lower[one.end : other.first], self.context.word(one.first - 1)
            way = (before, gap) in _WAYS
            strange = one.kind == "unknown" and one.form != "acronym" and one.end - one.first <= 2
            known = other.kind == "place" or (other.kind == "state" and other.form != "demonym")
            if way and strange and known and not self._is_ordinary(one):
                one.make_place("other", "way")
            back = way and one.kind == "place" and other.kind == "unknown" and other.form != "acronym"
            if back and other.single and not self._is_ordinary(other) and self._ends_way(other):
                other.make_place("other", "way")

    def _ends_way(self, name: Name) -> bool:
        """from Lima to |Arandu|; but from Lima to Torres's house"""
        known = self.context.is_family_name(name.first)
        return not known and self.context.tags[name.end : name.end + 1] not in ("G", "N", "L", "P")

    def _is_ordinary(self, name: Name) -> bool:
        return any(
            word in self.context.dictionary or word in self.context.heads.organisations
            for word in self.context.lower[name.first : name.end]
        )

    def _two_persons(self, one: Name, other: Name) -> bool:
        """|Cheah Kim Seng| and |Yap Soon Hock|: full names both, of words that are no others"""
        lower = self.context.lower[other.first : other.end]
        return (
            other.kind == "unknown"
            and not one.single
            and len(lower) in (2, 3)
            and not any(
                word in self.context.dictionary or word in self.context.heads.organisations for word in lower
            )
        )
