"""The least Article that a record can become, for tests that are not about parsing."""

from __future__ import annotations

from newsmodel.model import Article
from newsmodel.text.dispatch import Record


def article_of(record: Record, lexicon: object = None) -> Article:
    """Stands in for newsmodel.parse.parse_record."""
    producer = "" if lexicon is None else f"with {lexicon}"
    return Article(
        id=f"{record.file}:{record.line}",
        producer=producer,
        source=record.source,
        date=record.date,
        text=record.text,
        body=record.body,
    )
