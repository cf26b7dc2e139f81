"""Corpus: articles in memory, with their tables made when a question is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsmodel.corpus.base import Added, BaseCorpus, Decision, Info
from newsmodel.model.article import each_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsmodel.corpus.identity import Given
    from newsmodel.corpus.search import Among, Hit
    from newsmodel.corpus.shred import Shred
    from newsmodel.model import Article, Place
    from newsmodel.query.memory import Tables
    from newsmodel.query.plan import Engine

__all__ = ["Corpus"]


class Corpus(BaseCorpus):
    """Articles in memory, and queries over them; what `open_corpus` gives does the same with a file.

    Args:
        articles: an Article, or any iterable of them.

    For example:

        >>> import newsmodel as nm
        >>> from newsmodel.query import event as e
        >>> article = nm.parse_text("A car bomb killed three people in Mosul on Monday.", date="2024-05-16")
        >>> corpus = nm.Corpus([article])
        >>> [row.place.name for row in corpus.events.where(e.type.plover == "ASSAULT", e.killed > 0)]
        ['Mosul']
    """

    def __init__(self, articles: Article | Iterable[Article] = ()) -> None:
        self._articles: dict[str, Article] = {}
        self._keys: dict[str, int] = {}
        self._actor_keys: dict[Given, int] = {}
        self._place_keys: dict[Place, int] = {}
        self._shreds: dict[str, Shred] = {}
        self._decisions: dict[tuple[str, str | None], Decision] = {}
        self._tables: Tables | None = None
        self._index: Any = None
        self.add(articles)

    @property
    def _engine(self) -> Engine:  # type: ignore[override] # made when asked for, as queries load late
        from newsmodel.query.memory import MemoryEngine

        return MemoryEngine(self._made_tables)

    def add(self, articles: Article | Iterable[Article]) -> Added:
        """Adds articles, all or none. One whose id the corpus has already replaces that one.

        Args:
            articles: an Article, or any iterable of them.

        Raises:
            ValidationError: an article refers to what it does not have.
            SchemaError: something among them is no Article.
        """
        incoming = list(each_article(articles))
        try:
            shreds = [self._shredded(article) for article in incoming]
        except BaseException:
            self._keys = {id: key for id, key in self._keys.items() if id in self._articles}
            raise
        new = replaced = unchanged = 0
        for article, shred in zip(incoming, shreds, strict=True):
            before = self._articles.get(article.id)
            if before is None:
                new += 1
            elif before == article:
                unchanged += 1
            else:
                replaced += 1
            self._articles[article.id], self._shreds[article.id] = article, shred
        self._forget_tables()
        return Added(new, replaced, unchanged)

    def _shredded(self, article: Article) -> Shred:
        from newsmodel.corpus.identity import given
        from newsmodel.corpus.shred import shredded

        key = self._keys.setdefault(article.id, max(self._keys.values(), default=0) + 1)
        split = self._splits().get(article.id)
        actors = {
            actor.id: self._actor_keys.setdefault(given(actor, split), len(self._actor_keys) + 1)
            for actor in article.actors
        }
        places = {
            place.id: self._place_keys.setdefault(place, len(self._place_keys) + 1)
            for place in article.places
        }
        return shredded(article, key, actors, places)

    def remove(self, *ids: str) -> int:
        """Takes articles out, by their ids; gives the number of those that were there."""
        there = [id for id in dict.fromkeys(ids) if id in self._articles]
        for id in there:
            del self._articles[id], self._shreds[id], self._keys[id]
        self._keys = {id: number for number, id in enumerate(self._keys, 1)}
        self._reshred()
        return len(there)

    def get(self, id: str) -> Article | None:
        """The article with that id; None if there is none."""
        return self._articles.get(id)

    def __len__(self) -> int:
        return len(self._articles)

    def __iter__(self) -> Iterator[Article]:
        return iter(list(self._articles.values()))

    def decisions(self) -> list[Decision]:
        """What has been decided by hand about actors, in order of ids."""
        return sorted(self._decisions.values(), key=lambda d: (d.id, d.article or ""))

    def _splits(self) -> dict[str, dict[str, str]]:
        splits: dict[str, dict[str, str]] = {}
        for decision in self._decisions.values():
            if decision.article is not None:
                splits.setdefault(decision.article, {})[decision.id] = decision.into
        return splits

    def _decide(self, decisions: list[Decision]) -> None:
        for decision in decisions:
            self._decisions[decision.id, decision.article] = decision
        self._reshred()

    def _undecide(self, id: str) -> int:
        mine = [key for key in self._decisions if key[0] == id]
        for key in mine:
            del self._decisions[key]
        self._reshred()
        return len(mine)

    def _reshred(self) -> None:
        self._actor_keys.clear()
        self._place_keys.clear()
        self._shreds = {id: self._shredded(article) for id, article in self._articles.items()}
        self._forget_tables()

    def _forget_tables(self) -> None:
        self._tables = self._index = None

    def _made_tables(self) -> Tables:
        if self._tables is None:
            from newsmodel.corpus.assembly import assembled
            from newsmodel.query.memory import Tables

            merges = {d.id: d.into for d in self._decisions.values() if d.article is None}
            by_key = {self._keys[id]: article for id, article in self._articles.items()}
            shreds = [self._shreds[id] for id in sorted(self._articles, key=self._keys.__getitem__)]
            rows = assembled(shreds, self._actor_keys, self._place_keys, merges)
            self._tables = Tables(rows, by_key.__getitem__)
        return self._tables

    def search(self, question: str, *, among: Among = "articles", limit: int = 20) -> list[Hit]:
        """The texts that hold all words of a question, best first.

        Args:
            question: words in any form ("talk" finds "talks"), "phrases in quotation marks", beginnings ("negot*").
            among: "articles" or "statements".
            limit: most hits.

        Raises:
            QueryError: no word in the question.
        """
        from newsmodel.corpus.index import TextIndex

        tables = self._made_tables()
        if self._index is None:
            self._index = TextIndex(tables)
        hits: list[Hit] = self._index.search(question, among, limit)
        return hits

    def info(self) -> Info:
        """What the corpus holds."""
        from newsmodel.corpus.census import census

        return census(self)
