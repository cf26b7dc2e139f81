"""Distances behind a name, which only places have: Arandu, |about 90 kilometres| to the south."""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.text.measure import DISTANCES

__all__ = ["is_distance"]

_ROUGHLY = frozenset(
    "about some around roughly nearly almost just approximately only more less than over".split()
)


def is_distance(context: Context, at: int) -> bool:
    """Whether a distance begins at token `at`: |about 90 kilometres| to the south; |six miles| from"""
    while context.word(at) in _ROUGHLY:
        at += 1
    return context.tags[at : at + 1] == "#" and context.word(at + 1) in DISTANCES
