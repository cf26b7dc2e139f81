"""What a format cannot hold, counted while it is written and said once."""

from __future__ import annotations

from collections import Counter
from typing import Any

from newsmodel.model import Article, Diagnostic, Severity, Span

__all__ = ["ANALYSIS", "NAMING", "PLACING", "RULES", "LossWarning", "Losses"]

# Fields that go together: what a format has no place for is mostly one of these groups.
RULES = ("producer", "statements.rule", "events.mentions.rule", "mentions.rule")
ANALYSIS = ("paragraphs", "sentences", "times", "links", "diagnostics", "extra")
PLACING = (
    "statements.span",
    "statements.cue",
    "statements.quotes",
    "statements.speaker_span",
    "mentions.span",
    "events.mentions.span",
)
NAMING = ("actors.kind", "actors.country", "actors.title", "actors.wikidata", "actors.aliases")


class LossWarning(UserWarning):
    """Something of the articles could not be written in the chosen format. `diagnostic` says what, with numbers."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Losses:
    """Counts what a writer leaves out.

    Attributes:
        fields: the fields of Article that the format has no place for, or those of its records by a path:
            "links", "statements.medium", "events.participants.kind".

    For example:

        >>> import newsmodel as nm
        >>> losses = Losses("times", "statements.cue")
        >>> losses.look_at(nm.parse_text("Police said on Monday that it rained.", date="2024-05-16"))
        >>> losses.diagnostic("postcard").message
        'postcard has no place for: times (1), statements.cue (1)'
    """

    def __init__(self, *fields: str) -> None:
        self.fields = fields
        self.counts: Counter[str] = Counter()

    def look_at(self, article: Article) -> None:
        """Counts what the article has in fields that the format has no place for."""
        for field in self.fields:
            self.add(field, _count(article, field.split(".")))

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


def _count(record: Any, path: list[str]) -> int:
    """How many values stand at a path: those that say something, not None, "", False or empty."""
    value = getattr(record, path[0])
    if len(path) > 1:
        return sum(_count(item, path[1:]) for item in (value if type(value) is tuple else (value,)) if item)
    if isinstance(value, Span):
        return 1
    return len(value) if isinstance(value, (tuple, dict)) else int(value not in (None, ""))
