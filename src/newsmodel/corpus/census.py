"""What a corpus holds, counted by its own queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.corpus.base import Info
from newsmodel.query.fields import article

if TYPE_CHECKING:
    from newsmodel.corpus.base import BaseCorpus

__all__ = ["census"]


def census(corpus: BaseCorpus) -> Info:
    """The numbers of a corpus, without those of a file."""
    articles = corpus.articles
    return Info(
        articles=articles.count(),
        statements=corpus.statements.count(),
        events=corpus.events.count(),
        actors=corpus.actors.count(),
        places=corpus.places.count(),
        mentions=corpus.mentions.count(),
        first=articles.min(article.date),
        last=articles.max(article.date),
        sources={source or "": count for source, count in articles.group_by(article.source).count().most()},
        producers=dict(articles.group_by(article.producer).count().most()),
    )
