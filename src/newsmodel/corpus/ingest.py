"""Ingesting: from files to a corpus, a batch at a time; what is there already is not parsed again."""

from __future__ import annotations

from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING

from newsmodel._version import __version__
from newsmodel.errors import FormatError
from newsmodel.io.json.lines import read_jsonl
from newsmodel.io.records.batch import parse_in_workers, parse_raw
from newsmodel.io.records.source import records
from newsmodel.query.fields import article as fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsmodel.corpus.base import Added, BaseCorpus
    from newsmodel.errors import NewsmodelError
    from newsmodel.io.records.batch import Outcome
    from newsmodel.io.records.raw import RawRecord
    from newsmodel.lexicon import Lexicon
    from newsmodel.model import Article

__all__ = ["BATCH", "Ingest"]

BATCH = 200


class Ingest:
    """Puts the dispatches or parsed articles of some paths into a corpus, each batch in a transaction of its own.

    When it is broken off, the batches before are in the corpus, and the next time it goes on behind them.

    Args:
        corpus: where to.
        paths: files, folders, archives, patterns; `.jsonl` files hold articles that are parsed already.
        workers: number of processes that parse.
        lexicon: what to parse with; the default one if None.
        batch: articles that go into the corpus together.
        again: whether to parse also what this version has parsed and put in before.

    Attributes:
        known: records that were there already, so far (int).
        rejects: what could not be read, so far (list of NewsmodelError).
    """

    def __init__(
        self,
        corpus: BaseCorpus,
        paths: Iterable[str],
        *,
        workers: int = 1,
        lexicon: Lexicon | None = None,
        batch: int = BATCH,
        again: bool = False,
    ) -> None:
        self._corpus, self._paths = corpus, list(paths)
        self._workers, self._lexicon, self._batch, self._again = workers, lexicon, batch, again
        self.known = 0
        self.rejects: list[NewsmodelError] = []

    def __iter__(self) -> Iterator[Added]:
        """Runs it; gives what became of each batch, once it is safely in the corpus."""
        articles = self._articles()
        while batch := list(islice(articles, self._batch)):
            yield self._corpus.add(batch)

    def _articles(self) -> Iterator[Article]:
        for path in self._paths:
            if path.endswith((".jsonl", ".jsonl.gz", ".json")):
                yield from read_jsonl(path, rejects=self.rejects)
            else:
                yield from self._parsed(path)

    def _parsed(self, path: str) -> Iterator[Article]:
        raws = self._unknown(records(path))
        if self._workers == 1:
            outcomes: Iterator[Outcome] = (parse_raw(raw, self._lexicon) for raw in raws)
        else:
            outcomes = parse_in_workers(raws, self._workers, self._lexicon)
        for outcome in outcomes:
            if isinstance(outcome, FormatError):
                self.rejects.append(outcome)
            else:
                yield outcome

    def _unknown(self, raws: Iterable[RawRecord]) -> Iterator[RawRecord]:
        for raw in raws:
            if self._again or isinstance(raw.text, FormatError) or not self._has(raw.text):
                yield raw
            else:
                self.known += 1

    def _has(self, text: str) -> bool:
        id = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        mine = fields.producer == f"newsmodel {__version__}"
        return self._corpus.articles.where(fields.id == id, mine).count() > 0
