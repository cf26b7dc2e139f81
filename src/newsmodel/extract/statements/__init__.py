"""Statements: who said what."""

from __future__ import annotations

from newsmodel.extract.referents import Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Statement, Time
from newsmodel.text.analysis import Analysis

__all__ = ["find_statements"]


def find_statements(
    analysis: Analysis, referents: Referents, times: list[Time], lexicon: Lexicon
) -> list[Statement]:
    """The statements of a text, in order."""
    return []
