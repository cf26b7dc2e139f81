"""Diagnostic: what the parser has to say about the text itself."""

from __future__ import annotations

from attrs import frozen

from newsmodel.model.span import Span
from newsmodel.model.vocabulary import Severity

__all__ = ["Diagnostic"]


@frozen(kw_only=True, repr=False)
class Diagnostic:
    """Something odd in the text, or something that the parser could not do with it.

    Attributes:
        code: stable key ("unpaired-quotation-mark", "no-date", "not-english").
        message: one sentence for a person.
        span: where, or None for the whole text.
        line, column: 1-based position of the span's start in `Article.text`, or None.
        severity: Severity (info, warning, error).
    """

    code: str
    message: str
    span: Span | None = None
    line: int | None = None
    column: int | None = None
    severity: Severity = Severity.WARNING

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line is not None else ""
        return f"{place}{self.severity}: {self.message} [{self.code}]"

    def __repr__(self) -> str:
        return f"<Diagnostic {self}>"
