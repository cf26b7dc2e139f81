"""Parsing: the whole cascade, one stage after the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsmodel.errors import FormatError
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Article, Span
from newsmodel.text.dispatch import Record, check_text, read_record, split_records

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
    _check_is_str(text)
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
    _check_is_str(text)
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
        FormatError: the date is no ISO date, the text is too long, or text or source hold NUL or lone surrogates.
        LexiconError: `lexicon` is something else, a path perhaps.

    For example:

        >>> import newsmodel as nm
        >>> nm.parse_text("Police in Lisbon arrested two men on Tuesday.", date="2024-05-16").times[0].value
        '2024-05-14'
    """
    for given in (text,) if source is None else (text, source):
        _check_is_str(given)
        check_text(given)
    return _parsed(text, Span(0, len(text)), _day(date), source, lexicon)


def parse_record(record: Record, lexicon: Lexicon | None = None) -> Article:
    """A record whose header has been read, as an Article."""
    return _parsed(record.text, record.body, record.date, record.source, lexicon)


def _check_is_str(text: object) -> None:
    if not isinstance(text, str):
        raise FormatError("not a text", expected="str", found=type(text).__name__)


def _day(date: str | datetime.date | None) -> datetime.date | None:
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    try:
        return datetime.datetime.fromisoformat(date).date()
    except (TypeError, ValueError):
        raise FormatError(
            "cannot read the date", expected="an ISO date YYYY-MM-DD", found=repr(date)
        ) from None


def _parsed(
    text: str, body: Span, date: datetime.date | None, source: str | None, lexicon: Lexicon | None
) -> Article:
    known = Lexicon.chosen(lexicon)
    if known.is_loaded:
        from newsmodel.cascade import article_of

        return article_of(text, body, date, source, known)
    with known.loading():
        from newsmodel.cascade import article_of  # here, because it loads every rule

        return article_of(text, body, date, source, known)
