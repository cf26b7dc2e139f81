"""Stable URIs for articles, actors, places, statements, events and the values of the vocabularies."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from newsmodel.model import Actor, Article, Place

__all__ = ["BASE", "Uris"]

BASE = "urn:newsmodel:"


class Uris:
    """Makes the URIs of one file. The same record has the same URI in every format and every run.

    Args:
        base: what they begin with. A URN goes on with ":", anything else with "/".

    For example:

        >>> from newsmodel import parse_text
        >>> article = parse_text("Police in Lisbon said the harbour was closed.", date="2024-05-16")
        >>> Uris().part(article, "s1")
        'urn:newsmodel:article:7dae53d76cf82457:s1'
        >>> Uris("https://example.org/news").place("place:lisbon")
        'https://example.org/news/place/place%3Alisbon'
    """

    def __init__(self, base: str = BASE) -> None:
        self._mark = ":" if base.startswith("urn:") else "/"
        self.base = base if base.endswith(("/", ":", "#")) else base + self._mark

    def article(self, article: Article) -> str:
        """The URI of an article."""
        return self._made("article", article.id)

    def part(self, article: Article, id: str) -> str:
        """The URI of a statement, an event or another part of an article."""
        return f"{self.article(article)}{self._mark}{_quoted(id)}"

    def of(self, thing: Actor | Place) -> str:
        """The URI of an actor or a place; the same in every article."""
        return self.actor(thing.id) if isinstance(thing, Actor) else self.place(thing.id)

    def actor(self, id: str) -> str:
        """The URI of the actor with that id."""
        return self._made("actor", id)

    def place(self, id: str) -> str:
        """The URI of the place with that id."""
        return self._made("place", id)

    def source(self, name: str) -> str:
        """The URI of an outlet."""
        return self._made("source", name)

    def term(self, member: Enum) -> str:
        """The URI of a value of one of the vocabularies (EventType.BOMBING)."""
        return self._made("term", f"{type(member).__name__}-{member.value}")

    def _made(self, kind: str, id: str) -> str:
        return f"{self.base}{kind}{self._mark}{_quoted(id)}"


@lru_cache(maxsize=4096)
def _quoted(id: str) -> str:
    from urllib.parse import quote

    return quote(id, safe="")
