"""Batches: raw records to Articles in one process or in several, in order; what fails stands as a fault in its place."""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, TypeAlias

from newsmodel.errors import FormatError, NewsmodelError
from newsmodel.model.article import Article
from newsmodel.text.dispatch import read_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor

    from newsmodel.io.records.raw import RawRecord
    from newsmodel.lexicon import Lexicon

__all__ = ["Outcome", "parse_in_workers", "parse_raw"]

Outcome: TypeAlias = "Article | FormatError"

_CHUNK_RECORDS = 16
_CHUNK_CHARACTERS = 256_000
_CHUNKS_PER_WORKER = 3  # handed out and not yet given back: bounds the memory, and leaves no worker idle


def parse_raw(raw: RawRecord, lexicon: Lexicon | None) -> Outcome:
    """The Article of a raw record, or why there is none. An error in the parser itself is a fault of this record only."""
    from newsmodel.parse import parse_record

    if isinstance(raw.text, FormatError):
        return raw.text
    try:
        return parse_record(read_record(raw.text, file=raw.file, line=raw.line), lexicon)
    except FormatError as fault:
        return fault.with_traceback(None)  # which would keep every frame alive
    except Exception as error:
        return _internal(raw, f"{type(error).__name__}: {error}{_where(error)}")


def _internal(raw: RawRecord, detail: str) -> FormatError:
    text = None if isinstance(raw.text, FormatError) else raw.text
    return FormatError(f"internal error: {detail}", file=raw.file, line=raw.line, column=1, record=text)


def _where(error: Exception) -> str:
    """Line of code that raised an error, for whoever is sent the report."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    if step is None:
        return ""
    return f" ({os.path.basename(step.tb_frame.f_code.co_filename)}, line {step.tb_lineno})"


def parse_in_workers(raws: Iterable[RawRecord], workers: int, lexicon: Lexicon | None) -> Iterator[Outcome]:
    """The outcomes of raw records, in their order, from several processes.

    A record at which a process dies is a fault like any other: the records of its chunk are parsed again one by one.

    Raises:
        NewsmodelError: no process can be started.
    """
    pool = _Pool(workers, lexicon)
    in_flight: deque[tuple[list[RawRecord], Future[list[bytes]]]] = deque()
    try:
        for chunk in _chunks(raws):
            in_flight.append((chunk, pool.submit(chunk)))
            if len(in_flight) >= _CHUNKS_PER_WORKER * workers:
                yield from pool.outcomes(*in_flight.popleft())
        while in_flight:
            yield from pool.outcomes(*in_flight.popleft())
    finally:
        pool.close()


def _chunks(raws: Iterable[RawRecord]) -> Iterator[list[RawRecord]]:
    chunk: list[RawRecord] = []
    size = 0
    for raw in raws:
        chunk.append(raw)
        size += len(raw.text) if isinstance(raw.text, str) else 0
        if len(chunk) >= _CHUNK_RECORDS or size >= _CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class _Pool:
    """Worker processes that are replaced when one of them dies."""

    def __init__(self, workers: int, lexicon: Lexicon | None) -> None:
        self._workers, self._lexicon = workers, lexicon
        self._executor = self._start(workers)

    def _start(self, workers: int) -> ProcessPoolExecutor:
        from concurrent.futures import ProcessPoolExecutor

        return ProcessPoolExecutor(workers, initializer=_start_worker, initargs=(self._lexicon,))

    def submit(self, chunk: list[RawRecord]) -> Future[list[bytes]]:
        """Hands a chunk to the next process that is free."""
        from concurrent.futures import BrokenExecutor

        try:
            return self._executor.submit(_parse_chunk, chunk)
        except BrokenExecutor:
            self.close()
            self._executor = self._start(self._workers)
            return self._executor.submit(_parse_chunk, chunk)

    def outcomes(self, chunk: list[RawRecord], future: Future[list[bytes]]) -> Iterator[Outcome]:
        """What came of a chunk; record by record if a process died over it."""
        import pickle
        from concurrent.futures import BrokenExecutor

        try:
            packed = future.result()
        except BrokenExecutor:
            yield from self._one_by_one(chunk)
        else:
            for outcome in packed:
                yield pickle.loads(outcome)

    def _one_by_one(self, chunk: list[RawRecord]) -> Iterator[Outcome]:
        import pickle

        executor = self._start_one()
        try:
            for raw in chunk:
                try:
                    [packed] = executor.submit(_parse_chunk, [raw]).result()
                except Exception as error:
                    yield _internal(raw, f"the process that parsed it died: {error}")
                    executor.shutdown()
                    executor = self._start_one()
                else:
                    yield pickle.loads(packed)
        finally:
            executor.shutdown(cancel_futures=True)

    def _start_one(self) -> ProcessPoolExecutor:
        """A process that has shown that it can start: if none can, that is no fault of any record."""
        executor = self._start(1)
        try:
            executor.submit(_parse_chunk, []).result()
        except Exception as error:
            executor.shutdown()
            raise NewsmodelError(
                f"cannot start worker processes ({error}); a script that asks for them needs "
                'if __name__ == "__main__": around its main part; workers=1 does without'
            ) from None
        return executor

    def close(self) -> None:
        """Ends the processes; chunks that no process has begun are dropped."""
        self._executor.shutdown(cancel_futures=True)


_lexicon_of_worker: Lexicon | None = None


def _start_worker(lexicon: Lexicon | None) -> None:
    """Runs in each new process."""
    import signal

    global _lexicon_of_worker
    _lexicon_of_worker = lexicon
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers


def _parse_chunk(chunk: list[RawRecord]) -> list[bytes]:
    """Runs in a worker. Outcomes are pickled one by one: so the reader unpacks only what it comes to."""
    return [_packed(raw) for raw in chunk]


def _packed(raw: RawRecord) -> bytes:
    import pickle

    outcome = parse_raw(raw, _lexicon_of_worker)
    try:
        return pickle.dumps(outcome)
    except Exception as error:
        return pickle.dumps(_internal(raw, f"cannot be handed over: {type(error).__name__}: {error}"))
