"""What every corpus can do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple

from newsmodel.errors import QueryError

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from newsmodel.corpus.search import Among, Hit
    from newsmodel.model import Actor, Article, Place
    from newsmodel.query.plan import Engine
    from newsmodel.query.query import Query
    from newsmodel.query.rows import (
        ArticleRow,
        CasualtiesRow,
        EventRow,
        MentionRow,
        ParticipantRow,
        StatementRow,
    )
    from newsmodel.query.tables import Table

__all__ = ["Added", "BaseCorpus", "Decision", "Info"]


class Added(NamedTuple):
    """What became of the articles of one `add`."""

    new: int
    replaced: int
    unchanged: int


class Decision(NamedTuple):
    """A decision by hand: `id` is `into`; in one article only, if `article` names one."""

    id: str
    into: str
    article: str | None


class Info(NamedTuple):
    """What a corpus holds.

    Attributes:
        articles, statements, events, actors, places, mentions: how many.
        first, last: the days of the earliest and the latest dispatch.
        sources: articles of each outlet, by name (dict).
        producers: articles by what made them (dict).
        path, size, version: file, bytes, and version of the schema; None in memory.
    """

    articles: int
    statements: int
    events: int
    actors: int
    places: int
    mentions: int
    first: datetime.date | None
    last: datetime.date | None
    sources: dict[str, int]
    producers: dict[str, int]
    path: str | None = None
    size: int | None = None
    version: int | None = None


class BaseCorpus(ABC):
    """Many articles, and the queries over them: what `Corpus` and the corpus that `open_corpus` gives have in common.

    For example:

        >>> import newsmodel as nm
        >>> def first_days(corpus: nm.BaseCorpus) -> str:
        ...     return str(corpus.info().first)
        >>> first_days(nm.Corpus(nm.parse_text("Rain fell.", date="2024-05-16")))
        '2024-05-16'
    """

    _engine: Engine

    @property
    def articles(self) -> Query[ArticleRow]:
        """The articles; fields `newsmodel.query.article`."""
        from newsmodel.query.tables import ARTICLE

        return self._query(ARTICLE)

    @property
    def statements(self) -> Query[StatementRow]:
        """The statements of all articles; fields `newsmodel.query.statement`."""
        from newsmodel.query.tables import STATEMENT

        return self._query(STATEMENT)

    @property
    def events(self) -> Query[EventRow]:
        """The events of all articles; fields `newsmodel.query.event`."""
        from newsmodel.query.tables import EVENT

        return self._query(EVENT)

    @property
    def participants(self) -> Query[ParticipantRow]:
        """The parties to all events; fields `newsmodel.query.participant`."""
        from newsmodel.query.tables import PARTICIPANT

        return self._query(PARTICIPANT)

    @property
    def casualties(self) -> Query[CasualtiesRow]:
        """Every toll of every event; fields `newsmodel.query.casualties`."""
        from newsmodel.query.tables import CASUALTIES

        return self._query(CASUALTIES)

    @property
    def mentions(self) -> Query[MentionRow]:
        """The mentions of actors and places; fields `newsmodel.query.mention`."""
        from newsmodel.query.tables import MENTION

        return self._query(MENTION)

    @property
    def actors(self) -> Query[Actor]:
        """The actors of all articles, each once; fields `newsmodel.query.actor`."""
        from newsmodel.query.tables import ACTOR

        return self._query(ACTOR)

    @property
    def places(self) -> Query[Place]:
        """The places of all articles, each once; fields `newsmodel.query.place`."""
        from newsmodel.query.tables import PLACE

        return self._query(PLACE)

    @abstractmethod
    def add(self, articles: Article | Iterable[Article]) -> Added:
        """Adds articles, all or none. One whose id the corpus has already replaces that one.

        Args:
            articles: an Article, or any iterable of them; it is read as a stream.

        Raises:
            ValidationError: an article refers to what it does not have.
            SchemaError: something among them is no Article.
        """

    @abstractmethod
    def remove(self, *ids: str) -> int:
        """Takes articles out, by their ids; gives the number of those that were there."""

    @abstractmethod
    def get(self, id: str) -> Article | None:
        """The article with that id, exactly as it was added; None if there is none."""

    @abstractmethod
    def search(self, question: str, *, among: Among = "articles", limit: int = 20) -> list[Hit]:
        """The texts that hold all words of a question, best first.

        Args:
            question: words in any form ("talk" finds "talks"), "phrases in quotation marks", beginnings ("negot*").
            among: "articles" or "statements".
            limit: most hits.

        Raises:
            QueryError: no word in the question.
        """

    @abstractmethod
    def decisions(self) -> list[Decision]:
        """What has been decided by hand about actors, in order of ids."""

    @abstractmethod
    def info(self) -> Info:
        """What the corpus holds."""

    def merge(self, *ids: str, into: str) -> None:
        """Decides that actors are one, now and in all articles to come.

        Args:
            ids: ids of actors that are `into`.
            into: the id under which all of them go from now on.

        Raises:
            QueryError: `into` has itself been merged into one of them.
        """
        merges = {d.id: d.into for d in self.decisions() if d.article is None}
        for id in ids:
            end = into
            while end in merges and end != id:
                end = merges[end]
            if end == id:
                raise QueryError(f"{into!r} is {id!r} already: it cannot be merged the other way round")
            merges[id] = into
        self._decide([Decision(id, into, None) for id in ids])

    def split(self, id: str, articles: Iterable[str], *, into: str | None = None) -> str:
        """Decides that an actor is somebody else in some articles, and stays so when these are added anew.

        Args:
            id: id that the articles give the actor.
            articles: ids of the articles, whether they are in the corpus or not.
            into: the id of the other; "person:ana-torres:2" and so on if None.

        Returns:
            The id of the other.
        """
        if into is None:
            taken = {d.into for d in self.decisions()}
            number = next(n for n in range(2, len(taken) + 3) if f"{id}:{n}" not in taken)
            into = f"{id}:{number}"
        self._decide([Decision(id, into, article) for article in articles])
        return into

    def forget(self, id: str) -> int:
        """Takes back every decision about an actor's id; gives their number."""
        return self._undecide(id)

    @abstractmethod
    def _decide(self, decisions: list[Decision]) -> None: ...

    @abstractmethod
    def _undecide(self, id: str) -> int: ...

    def _query(self, table: Table) -> Query[Any]:
        from newsmodel.query.plan import Plan
        from newsmodel.query.query import Query

        query: Query[Any] = Query(self._engine, Plan(table))
        return query

    def __len__(self) -> int:
        return self.articles.count()

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.get(id) is not None

    def __iter__(self) -> Iterator[Article]:
        return (row.load() for row in self.articles)
