"""The JSON form, schema newsmodel/1: an Article to JSON-only values or to text, and back to an equal one."""

from __future__ import annotations

from typing import Any, Literal

from newsmodel.errors import FormatError, SchemaError
from newsmodel.io.json.extra import checked_copy, put_back
from newsmodel.io.json.migrate import SCHEMA, migrate
from newsmodel.io.json.path import found
from newsmodel.io.json.reading import read_article
from newsmodel.io.json.writing import StrangerError, writer
from newsmodel.model import Actor, Article, Place

__all__ = ["from_dict", "from_json", "to_bytes", "to_dict", "to_json"]


def to_dict(article: Article) -> dict[str, Any]:
    """An article as JSON-only values: dict, list, str, int, float, bool and None.

    Actors and places stand in full in "actors" and "places" only; everything else holds their ids. A Span is
    `[start, end]`, a date "YYYY-MM-DD". What `Article.extra` holds goes back to where it came from. The result
    shares nothing that can change with the article.

    Raises:
        ValidationError: something refers to an actor or place that the article's tables do not hold.
        SchemaError: an entry of `extra` is no JSON value, or its key names a field of the model or leads nowhere; or
            a value is not of the model's type.

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse_text("Police in Lisbon said the harbour was closed.", date="2024-05-16")
        >>> document = nm.to_dict(article)
        >>> document["schema"], document["date"], document["body"]
        ('newsmodel/1', '2024-05-16', [0, 45])
    """
    try:
        things: tuple[Actor | Place, ...] = (*article.places, *article.actors)
        known = {thing.id: thing for thing in things}
        document = {"schema": SCHEMA, **writer()(article, known.get)}
    except StrangerError:
        article.validate()  # it lists them all, each with its path
        raise
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise SchemaError([f"expected values of the model's types in the article: {error}"]) from error
    if article.extra and (faults := put_back(document, article.extra)):
        raise SchemaError(faults)
    return document


def from_dict(document: dict[str, Any], *, validate: bool = False) -> Article:
    """The article that `to_dict` wrote: equal to it, its references the very objects of its tables.

    Fields with a default in the model may be left out. Keys that the model does not have are kept in `Article.extra`,
    by their name or, deeper down, by their path. Older versions are brought up to the current one first.

    Args:
        document: JSON-only values, as `to_dict` gives them; it is not changed, and shared with the article nowhere.
        validate: whether to check the rules of `Article.validate` too.

    Raises:
        SchemaError: every fault at once, each with its path. Nothing is converted: "7" is no int.
        ValidationError: with `validate`, what `Article.validate` reports.

    For example:

        >>> import newsmodel as nm
        >>> nm.from_dict({"schema": "newsmodel/1", "id": "a1", "text": "Fire!", "body": [0, "5"]})
        Traceback (most recent call last):
        newsmodel.errors.SchemaError: expected int at $.body[1], found '5'
    """
    if not isinstance(document, dict):
        raise SchemaError([f"expected dict at $, found {found(document)}"])
    article = read_article(migrate(document))
    return article.validate() if validate else article


def to_json(article: Article, *, indent: Literal[2] | None = None) -> str:
    """An article as JSON text: one line, or indented by two blanks with `indent=2`.

    Raises:
        ValidationError, SchemaError: as for `to_dict`; SchemaError also for what UTF-8 and 64 bits cannot hold.

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse_text("The harbour was closed.", date="2024-05-16")
        >>> nm.from_json(nm.to_json(article)) == article
        True
    """
    return to_bytes(article, indent=indent).decode()


def from_json(text: str | bytes, *, validate: bool = False) -> Article:
    """The article in a JSON text.

    Args:
        text: the JSON, as str or as UTF-8, with or without a byte order mark. Numbers are of 64 bits.
        validate: whether to check the rules of `Article.validate` too.

    Raises:
        FormatError: the text is no JSON; with line and column.
        SchemaError: the JSON is no article; every fault at once, each with its path.
        ValidationError: with `validate`, what `Article.validate` reports.

    For example:

        >>> import newsmodel as nm
        >>> nm.from_json('{"schema": "newsmodel/99"}')
        Traceback (most recent call last):
        newsmodel.errors.SchemaError: expected 'newsmodel/1' at $.schema, found 'newsmodel/99'
    """
    import orjson  # here, because importing newsmodel should not load it

    if not isinstance(text, str | bytes):
        raise FormatError("no JSON", expected="str or bytes", found=type(text).__name__)
    try:
        text = text.removeprefix("\ufeff") if isinstance(text, str) else text.removeprefix(b"\xef\xbb\xbf")
        document = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        rest = error.doc[error.pos : error.pos + 20].partition("\n")[0]
        detail = found(rest) if rest else "the end of the line"
        message = f"no JSON ({error.msg})"
        raise FormatError(message, line=error.lineno, column=error.colno, found=detail) from error
    return from_dict(document, validate=validate)


def to_bytes(article: Article, *, indent: Literal[2] | None = None) -> bytes:
    """The text of `to_json` in UTF-8, without the detour by a str."""
    import orjson

    if indent not in (None, 2):
        raise ValueError(f"indent is None or 2, not {indent!r}")
    document = to_dict(article)
    try:
        return orjson.dumps(document, option=orjson.OPT_INDENT_2 if indent else None)
    except TypeError as error:  # orjson.JSONEncodeError is one
        faults: list[str] = []
        checked_copy(document, "$", faults)
        raise SchemaError(faults or [f"expected JSON values at $: {error}"]) from error
