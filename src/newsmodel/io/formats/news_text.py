"""A text from another format, parsed: what the readers of ninjs, schema.org and web pages end with."""

from __future__ import annotations

import datetime
from html.parser import HTMLParser
from typing import Any

import attrs

from newsmodel.errors import FormatError
from newsmodel.model import Article
from newsmodel.parse import parse_text

__all__ = ["article_of", "text_of_markup"]

_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote section article header footer br hr".split()
)
_SILENT = frozenset(["script", "style", "head", "template"])


def article_of(
    body: str,
    *,
    headline: Any = None,
    byline: Any = None,
    date: Any = None,
    source: Any = None,
    language: Any = None,
    where: str,
) -> Article:
    """The Article of a text and what is known about it. Headline and byline stand before the body, as in a paper.

    Args:
        body: the text.
        headline, byline, source, language: text; anything else is taken for unknown.
        date: an ISO 8601 date or stamp; its first ten characters count.
        where: how an error names the item.

    Raises:
        FormatError: the text is too long, or holds characters that no dispatch can.
    """
    head = [part.strip() for part in (headline, byline) if isinstance(part, str) and part.strip()]
    head = [part for part in head if not body.lstrip().startswith(part)]
    text = "\n\n".join([*head, body.strip()])
    try:
        article = parse_text(
            text, date=_day(date), source=source if isinstance(source, str) and source else None
        )
    except FormatError as error:
        raise FormatError(f"{where}: {error}") from error
    known: dict[str, Any] = {"headline": headline, "byline": byline}
    given: dict[str, Any] = {k: v.strip() for k, v in known.items() if isinstance(v, str) and v.strip()}
    if isinstance(language, str) and language:
        given["language"] = language
    return attrs.evolve(article, **given)


def _day(value: Any) -> datetime.date | None:
    """The day of an ISO stamp; None if it is none: a page with an odd date still has a text."""
    try:
        return datetime.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def text_of_markup(markup: str) -> str:
    """The text of HTML or XHTML, its blocks as paragraphs. Entities other than characters are left as they stand.

    For example:

        >>> text_of_markup("<p>Rain &amp; wind.</p><p>Ports <b>shut</b>.</p>")
        'Rain & wind.\\n\\nPorts shut.'
    """
    reader = _TextOfMarkup()
    reader.feed(markup)
    reader.close()
    paragraphs = (" ".join(part.split()) for part in "".join(reader.parts).split("\0"))
    return "\n\n".join(part for part in paragraphs if part)


class _TextOfMarkup(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.parts.append("\0")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        if tag in _BLOCKS:
            self.parts.append("\0")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\0", ""))
