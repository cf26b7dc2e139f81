"""Statements: who said what."""

from __future__ import annotations

from newsmodel.extract.referents import Referents
from newsmodel.extract.statements.build import build_statements
from newsmodel.extract.statements.read import read_statements
from newsmodel.extract.statements.scan import Scan
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Statement, Time
from newsmodel.text.analysis import Analysis

__all__ = ["find_statements"]


def find_statements(
    analysis: Analysis, referents: Referents, times: list[Time], lexicon: Lexicon
) -> list[Statement]:
    """The statements of a text, in order.

    Args:
        analysis: the text.
        referents: its actors; unnamed sources are added to them.
        times: its time expressions, for the time of speaking.
        lexicon: with the reporting verbs, phrases and nouns.

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse_text("Ana Torres said on Monday that the harbour was closed.", date="2024-05-16")
        >>> [(s.speaker.name, s.text, s.rule) for s in article.statements]
        [('Ana Torres', 'the harbour was closed', 'speaker-cue-that')]
    """
    scan = Scan(analysis, lexicon)
    read_statements(scan)
    return build_statements(scan, referents, times, lexicon)
