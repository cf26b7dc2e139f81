"""read: from files, folders, patterns, archives and streams to Articles, with everything unreadable set aside."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING

from newsmodel.errors import FormatError
from newsmodel.io.records.batch import parse_in_workers, parse_raw
from newsmodel.io.records.source import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsmodel.io.records.batch import Outcome
    from newsmodel.io.records.source import Source
    from newsmodel.lexicon import Lexicon
    from newsmodel.model.article import Article

__all__ = ["Reader", "RejectedRecordsWarning", "read"]


class RejectedRecordsWarning(UserWarning):
    """Some records could not be read, and the caller gave no list for them."""


def read(
    source: Source,
    *,
    workers: int | None = 1,
    rejects: list[FormatError] | None = None,
    lexicon: Lexicon | None = None,
) -> Reader:
    """The Articles of all dispatches in a source, one by one, in order.

    One bad record never stops the batch and never disappears: it is set aside in `rejects`.

    Args:
        source: path of a file, an archive (gzip, bzip2, xz, zip, tar) or a folder; a pattern ("2024/*.txt"); "-" for
            standard input; an open file; or an iterable of any of these.
        workers: number of processes; None for one per processor. Scripts that ask for more than one on systems that
            start processes afresh (macOS, Windows) must guard their main part with `if __name__ == "__main__":`.
        rejects: a list to which a FormatError is added for each record or file that cannot be read, with its place
            and its text. Without one, a RejectedRecordsWarning at the end says how many there were.
        lexicon: the Lexicon to parse with; the default one if None.

    Returns:
        A Reader; nothing is read before it is iterated over.

    Raises:
        FormatError: fewer than one worker.
        LexiconError: `lexicon` is something else, a path perhaps.
        NewsmodelError: while iterating, if worker processes cannot be started.
        FormatError: while iterating, if no `rejects` were given and the source has no file to read at all.

    For example:

        >>> import io, newsmodel as nm
        >>> file = io.StringIO(" date 2024-05-16 Coast Wire/ Rain fell.\\n date 2024-05-17 Coast Wire/ It stopped.")
        >>> [article.date.day for article in nm.read(file)]
        [16, 17]
    """
    if workers is None:
        workers = os.cpu_count() or 1
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise FormatError("wrong number of workers", expected="1 or more, or None", found=repr(workers))
    if lexicon is not None:
        from newsmodel.lexicon import Lexicon

        Lexicon.chosen(lexicon)
    return Reader(source, workers=workers, rejects=rejects, lexicon=lexicon)


class Reader:
    """The Articles of a source; made by `read`. Each loop over it reads the source again, if that can be read again.

    Attributes:
        rejects: FormatErrors of the records and files that the last loop could not read (list).
    """

    def __init__(
        self, source: Source, *, workers: int, rejects: list[FormatError] | None, lexicon: Lexicon | None
    ) -> None:
        self._source = source
        self._workers = workers
        self._lexicon = lexicon
        self._warns = rejects is None
        self._own: list[FormatError] = []
        self.rejects: list[FormatError] = [] if rejects is None else rejects

    def __iter__(self) -> Iterator[Article]:
        self._forget()
        found_any = False
        for outcome in self._outcomes():
            if isinstance(outcome, FormatError):
                self._own.append(outcome)
                self.rejects.append(outcome)
                found_any = found_any or outcome.line is not None
            else:
                found_any = True
                yield outcome
        if self._warns and self._own:
            self._report(found_any)

    def _outcomes(self) -> Iterator[Outcome]:
        raws = records(self._source)
        if self._workers == 1:
            return (parse_raw(raw, self._lexicon) for raw in raws)
        return parse_in_workers(raws, self._workers, self._lexicon)

    def _forget(self) -> None:
        """Takes back what an earlier loop added, and nothing else: several readers may share a list."""
        own = {id(fault) for fault in self._own}
        self.rejects[:] = [fault for fault in self.rejects if id(fault) not in own]
        self._own.clear()

    def _report(self, found_any: bool) -> None:
        first = self._own[0]
        if not found_any:  # a wrong path is no bad record within a batch
            raise first
        count = len(self._own)
        warnings.warn(
            f"{count} {'record' if count == 1 else 'records'} set aside; the first: {first}",
            RejectedRecordsWarning,
            stacklevel=3,
        )
