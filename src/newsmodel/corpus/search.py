"""Full-text search: the words of a question as FTS5 wants them, and what comes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsmodel.errors import QueryError

if TYPE_CHECKING:
    from newsmodel.query.rows import ArticleRow, StatementRow

__all__ = ["INDEXES", "Among", "Hit", "match_expression", "search_sql"]

Among = Literal["articles", "statements"]

INDEXES = {"articles": "article_search", "statements": "statement_search"}
"""The full-text index over each table's text."""

_PIECE = re.compile(r'"([^"]*)"|([^\s"]+)')
_MOST_TERMS = 64
_WORD = re.compile(r"\w")


class Hit(NamedTuple):
    """A text that holds all that was searched for.

    Attributes:
        article: the article.
        statement: the statement, where statements were searched.
        snippet: the words around, those found in brackets.
        rank: the smaller, the better (BM25, below 0).
    """

    article: ArticleRow
    statement: StatementRow | None
    snippet: str
    rank: float


def match_expression(question: str) -> str:
    """What to search for, in the language of FTS5; nothing in it is an operator of that language any more.

    Args:
        question: words, all of which must occur, in any form ("talk" finds "talks"); "words in quotation marks"
            must occur in that order, and a word with a star behind it stands for all that begin so.

    Raises:
        QueryError: there is no word in it.

    For example:

        >>> match_expression('ceasefire OR "peace talks" negot*')
        '"ceasefire" "OR" "peace talks" "negot" *'
    """
    terms = []
    for phrase, word in _PIECE.findall(question.replace("\0", " ")):
        text = phrase or word
        if _WORD.search(text):
            star = " *" if word.endswith("*") else ""
            terms.append(f'"{text.rstrip("*") if star else text}"{star}')
    if not terms:
        raise QueryError(f"nothing to search for in {question!r}: expected at least one word")
    if len(terms) > _MOST_TERMS:
        raise QueryError(f"a search has at most {_MOST_TERMS} words and phrases, this one {len(terms)}")
    return " ".join(terms)


def search_sql(among: Among) -> str:
    """The search over one index; bound are the expression and the number of hits."""
    if among not in INDEXES:
        raise QueryError(f"search goes among {' or '.join(INDEXES)}, not {among!r}")
    name = INDEXES[among]
    return (
        f"SELECT rowid, snippet({name}, 0, '[', ']', '…', 16), rank FROM {name} WHERE {name} MATCH ?"
        " ORDER BY rank, rowid LIMIT ?"
    )
