"""Web pages: trafilatura finds the article in the page, and its text is parsed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from newsmodel.errors import FormatError
from newsmodel.io.formats.news_text import article_of
from newsmodel.io.formats.protocol import library
from newsmodel.model import Article

__all__ = ["read"]


def read(file: IO[bytes]) -> Iterator[Article]:
    """The article of a page: its text, and title, author, day and site as the page states them.

    Nothing is fetched: images, scripts and links of the page are left alone.

    Raises:
        FormatError: there is no article in the page.
    """
    trafilatura = library("trafilatura", "html")
    settings = {"with_metadata": True, "include_comments": False, "include_tables": False}
    found = trafilatura.bare_extraction(file.read(), **settings)
    if found is None:
        raise FormatError("no article in the page", expected="HTML with a text of some length")
    page = found if isinstance(found, dict) else found.as_dict()  # a dict before trafilatura 2
    body = page.get("text") or page.get("raw_text")
    if not body:
        raise FormatError("no article in the page", expected="HTML with a text of some length")
    yield article_of(
        "\n\n".join(line for line in body.split("\n") if line.strip()),
        headline=page.get("title"),
        byline=page.get("author"),
        date=page.get("date"),
        source=page.get("sitename") or page.get("hostname"),
        language=page.get("language"),
        where="page",
    )
