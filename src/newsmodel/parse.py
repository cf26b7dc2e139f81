"""Parsing: the whole cascade, one stage after the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from hashlib import blake2b

from newsmodel._version import __version__
from newsmodel.errors import FormatError
from newsmodel.extract.actors import find_referents
from newsmodel.extract.coreference import resolve_anaphors
from newsmodel.extract.events import find_events
from newsmodel.extract.language import check_language
from newsmodel.extract.names import find_names
from newsmodel.extract.statements import find_statements
from newsmodel.extract.times import find_times
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Article, Span
from newsmodel.text.analysis import analyse
from newsmodel.text.dispatch import Record, check_text, read_record, split_records
from newsmodel.text.opening import opening_of

__all__ = ["parse", "parse_many", "parse_record", "parse_text"]


def parse(text: str, *, lexicon: Lexicon | None = None) -> Article:
    """One dispatch, header and body, as an Article.

    Args:
        text: ` date YYYY-MM-DD SOURCE/ body`; at most 10 MB.
        lexicon: what the rules look names and words up in; the default one if None.

    Raises:
        FormatError: no readable header, or a second record behind the first (`parse_many` reads several).

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse(' date 2024-05-16 Coast Wire/ "We will rebuild," President Ana Torres said on Monday.')
        >>> article.statements[0].speaker.name
        'Ana Torres'
    """
    records = split_records(text)
    line, first = next(records, (1, text))
    second = next(records, None)
    if second is not None:
        raise FormatError(
            "more than one record in the text",
            line=second[0],
            column=1,
            expected="one record; parse_many reads several",
            found=repr(second[1][:40]),
        )
    return parse_record(read_record(first, line=line), lexicon)


def parse_many(
    text: str, *, lexicon: Lexicon | None = None, rejects: list[FormatError] | None = None
) -> Iterator[Article]:
    """Every dispatch of a text that holds several records, in order.

    Args:
        text: records, each beginning with a header at the start of a line.
        lexicon: as for `parse`.
        rejects: a list for the errors of records that cannot be read; without one, the first such record raises.

    Raises:
        FormatError: a record without readable header, if `rejects` is None.

    For example:

        >>> import newsmodel as nm
        >>> text = " date 2024-05-16 Coast Wire/ One.\\n date 2024-05-17 Coast Wire/ Two."
        >>> [article.date.day for article in nm.parse_many(text)]
        [16, 17]
    """
    for line, record in split_records(text):
        try:
            article = parse_record(read_record(record, line=line), lexicon)
        except FormatError as error:
            if rejects is None:
                raise
            rejects.append(error)
        else:
            yield article


def parse_text(
    text: str,
    *,
    date: str | datetime.date | None = None,
    source: str | None = None,
    lexicon: Lexicon | None = None,
) -> Article:
    """A bare text without header, as an Article.

    Args:
        text: the body; at most 10 MB.
        date: the day of the dispatch, as a date or in ISO form ("2023-12-26", or a full stamp); None if unknown: then
            weekdays and the like stay unresolved, and a Diagnostic says so.
        source: the outlet, or None.
        lexicon: as for `parse`.

    Raises:
        FormatError: the date is no ISO date, or the text is too long or holds NUL or lone surrogates.

    For example:

        >>> import newsmodel as nm
        >>> nm.parse_text("Police in Lisbon arrested two men on Tuesday.", date="2024-05-16").times[0].value
        '2024-05-14'
    """
    check_text(text)
    return _article(text, Span(0, len(text)), _day(date), source, lexicon)


def parse_record(record: Record, lexicon: Lexicon | None = None) -> Article:
    """A record whose header has been read, as an Article."""
    return _article(record.text, record.body, record.date, record.source, lexicon)


def _day(date: str | datetime.date | None) -> datetime.date | None:
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    try:
        return datetime.datetime.fromisoformat(date).date()
    except ValueError:
        raise FormatError(
            "cannot read the date", expected="an ISO date YYYY-MM-DD", found=repr(date)
        ) from None


def _article(
    text: str, body: Span, date: datetime.date | None, source: str | None, lexicon: Lexicon | None
) -> Article:
    """The cascade: analysis, names, times, places and actors, statements, events; then all of it in one Article."""
    known = lexicon if lexicon is not None else Lexicon.default()
    analysis = analyse(text, body, date, known)
    opening = opening_of(analysis)
    times = find_times(analysis, known)
    referents = find_referents(analysis, find_names(analysis, known), opening.dateline, known)
    resolve_anaphors(analysis, referents, known)
    statements = find_statements(analysis, referents, times, known)
    events, links = find_events(analysis, referents, times, statements, known)
    return Article(
        id=blake2b(text.encode("utf-8"), digest_size=8).hexdigest(),
        producer=f"newsmodel {__version__}",
        source=source,
        date=date,
        language=check_language(analysis),
        headline=opening.headline.of(text) if opening.headline else None,
        byline=opening.byline.of(text) if opening.byline else None,
        dateline=referents.dateline,
        text=text,
        body=body,
        paragraphs=tuple(analysis.span(*paragraph) for paragraph in analysis.paragraphs),
        sentences=tuple(analysis.span(*sentence) for sentence in analysis.sentences),
        actors=referents.actors(),
        places=tuple(referents.places.values()),
        times=tuple(times),
        mentions=referents.mentions(),
        affiliations=referents.affiliations(),
        statements=tuple(statements),
        events=tuple(events),
        links=tuple(links),
        diagnostics=tuple(analysis.diagnostics),
    )
