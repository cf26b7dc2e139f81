"""open_corpus: a corpus in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from newsmodel.corpus.store import StoredCorpus

__all__ = ["open_corpus"]


def open_corpus(
    path: str | os.PathLike[str], *, read_only: bool = False, timeout: float = 10.0
) -> StoredCorpus:
    """A corpus in a SQLite file; the file is made if there is none, and an empty one becomes a corpus.

    Several processes may read it while one writes. A file of an earlier version is brought up to date.

    Args:
        path: the file, or ":memory:".
        read_only: whether to open it for reading alone; then it must exist, and nothing about it changes.
        timeout: seconds to wait for another process that is writing.

    Returns:
        A StoredCorpus; close it with `close()`, or use it in a `with` statement.

    Raises:
        StoreError: the file cannot be opened, is no corpus, or was written by a later version.

    For example:

        >>> import newsmodel as nm
        >>> with nm.open_corpus("news.db") as corpus:
        ...     corpus.add([nm.parse_text("Police in Lisbon said the harbour was closed.", date="2024-05-16")])
        ...     corpus.statements.count()
        Added(new=1, replaced=0, unchanged=0)
        1
    """
    from newsmodel.corpus.store import StoredCorpus  # here, because it loads sqlite3 and all of the queries

    return StoredCorpus(path, read_only=read_only, timeout=timeout)
