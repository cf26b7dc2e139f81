"""write_dispatch: an Article back to the text of its dispatch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmodel.errors import FormatError
from newsmodel.model.article import Article
from newsmodel.text.dispatch import Record, read_record, split_records

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["write_dispatch"]

_SHOWN = 40  # characters of a text in a fault
_SOURCE = re.compile(r"[^/\r\n]+")
_MARK_ON_A_LINE = re.compile(r"\A\ufeff(?=\s*[\r\n])")


def write_dispatch(articles: Article | Iterable[Article]) -> str:
    """The text of a dispatch, or of several one after another; `read` gives back equal date, source and body text.

    An Article that was read from a dispatch gives its text character by character. Any other gets a header.

    Args:
        articles: an Article, or an iterable of them.

    Raises:
        FormatError: an Article without date or source, or with a source or a body that no dispatch can have.

    For example:

        >>> import newsmodel as nm
        >>> write_dispatch(nm.parse_text("Rain fell.", date="2024-05-16", source="Coast Wire"))
        ' date 2024-05-16 Coast Wire/ Rain fell.'
    """
    if isinstance(articles, Article):
        return _record_text(articles)
    parts: list[str] = []
    for article in articles:
        text = _record_text(article)
        if parts and not parts[-1].endswith(("\n", "\r")):
            parts.append("\n")
        # In mid-file such a mark would become a word of the dispatch above it.
        parts.append(_MARK_ON_A_LINE.sub("", text) if parts else text)
    return "".join(parts)


def _record_text(article: Article) -> str:
    record = _as_read(article)
    if record is not None and (record.date, record.source) == (article.date, article.source):
        return article.text
    return _with_header(article)


def _as_read(article: Article) -> Record | None:
    """The record that the text is, if its body is the article's."""
    try:
        record = read_record(article.text)
    except FormatError:
        return None
    return record if article[record.body] == article[article.body].strip() else None


def _with_header(article: Article) -> str:
    """The body under a header of its own."""
    if article.date is None or article.source is None:
        missing = [name for name in ("date", "source") if getattr(article, name) is None]
        raise _fault(article, f"no {' and no '.join(missing)}", "a date and a source, for the header")
    if not _SOURCE.fullmatch(article.source) or article.source != article.source.strip():
        expected = "a name without '/', line ends and blanks around it"
        raise _fault(article, "a source that cannot stand in a header", expected, article.source)
    text = f" date {article.date.isoformat()} {article.source}/ {article[article.body].strip()}"
    read_record(text)
    found = list(split_records(text))
    if len(found) > 1:
        line, second = found[1]
        what = f"line {line} would begin another dispatch"
        raise _fault(article, what, "a body without headers", second.strip()[:_SHOWN])
    return text


def _fault(article: Article, what: str, expected: str, found: str | None = None) -> FormatError:
    message = f"article {article.id} cannot be written as a dispatch: {what}"
    return FormatError(message, expected=expected, found=None if found is None else repr(found))
