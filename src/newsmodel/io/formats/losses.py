"""What a format cannot hold, counted while it is written and said once."""

from __future__ import annotations

from collections import Counter

from newsmodel.model import Article, Diagnostic, Severity

__all__ = ["LossWarning", "Losses"]


class LossWarning(UserWarning):
    """Something of the articles could not be written in the chosen format. `diagnostic` says what, with numbers."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Losses:
    """Counts what a writer leaves out.

    Attributes:
        fields: the fields of Article that the format has no place for.
    """

    def __init__(self, *fields: str) -> None:
        self.fields = fields
        self.counts: Counter[str] = Counter()

    def look_at(self, article: Article) -> None:
        """Counts what the article has in fields that the format has no place for."""
        for field in self.fields:
            value = getattr(article, field)
            self.add(field, len(value) if isinstance(value, (tuple, dict)) else int(value is not None))

    def add(self, what: str, count: int = 1) -> None:
        """Counts something else that is left out."""
        if count:
            self.counts[what] += count

    def diagnostic(self, format: str) -> Diagnostic | None:
        """One sentence with everything that was left out, or None."""
        if not self.counts:
            return None
        listed = ", ".join(f"{what} ({count})" for what, count in self.counts.items())
        message = f"{format} has no place for: {listed}"
        return Diagnostic(code="format-loss", message=message, severity=Severity.INFO)
