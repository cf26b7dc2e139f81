"""Events: who did what to whom."""

from __future__ import annotations

from newsmodel.extract.referents import Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Event, Link, Statement, Time
from newsmodel.text.analysis import Analysis

__all__ = ["find_events"]


def find_events(
    analysis: Analysis, referents: Referents, times: list[Time], statements: list[Statement], lexicon: Lexicon
) -> tuple[list[Event], list[Link]]:
    """The events of a text, in order, and how they are linked."""
    return [], []
