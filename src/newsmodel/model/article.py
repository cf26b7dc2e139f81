"""Article: one dispatch and everything found in it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from attrs import field, frozen

from newsmodel.errors import SchemaError, ValidationError
from newsmodel.model.actor import Actor, Affiliation, Mention
from newsmodel.model.diagnostic import Diagnostic
from newsmodel.model.event import Event, Link
from newsmodel.model.place import Place
from newsmodel.model.span import Span
from newsmodel.model.statement import Statement, shorten
from newsmodel.model.time import Time
from newsmodel.model.vocabulary import ActorKind, MentionForm, PlaceKind

__all__ = ["Article", "each_article"]


@frozen(kw_only=True, repr=False)
class Article:
    """A dispatch, kept character by character, with what was found in it.

    Attributes:
        id: hash of the text, 16 hexadecimal digits (BLAKE2b, 64 bits).
        producer: what made this record ("newsmodel 0.1.0").
        source: the outlet ("Shafaq News"), or None.
        date: day of the dispatch, against which its times are resolved, or None.
        language: BCP 47 tag ("en").
        headline: the headline if the text opens with one, or None.
        byline: the author line ("By Ana Torres"), or None.
        dateline: the Place of a dateline in the body ("BAGHDAD (AP) —"), or None.
        text: the record exactly as read, header included; all spans count into it.
        body: the stretch behind the header.
        paragraphs, sentences: their Spans, in order, without surrounding white space.
        actors, places, times, mentions, affiliations, statements, events, links: what was found, in order of the text.
        diagnostics: what the parser has to say about the text.
        extra: fields of other producers, kept and written back: a name for a field beside these, a path
            ("$.statements[0].mood") for one deeper down. Values are JSON values.

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse(" date 2024-05-16 Coast Wire/ Police in Lisbon said the harbour was closed.")
        >>> article.source, article.date.isoformat(), article.statements[0].speaker.name
        ('Coast Wire', '2024-05-16', 'Police')
    """

    id: str
    producer: str = ""
    source: str | None = None
    date: datetime.date | None = None
    language: str = "en"
    headline: str | None = None
    byline: str | None = None
    dateline: Place | None = None
    text: str
    body: Span
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    extra: dict[str, Any] = field(factory=dict, hash=False)

    # An article is no sequence of its spans: without this, a loop over one would call __getitem__ with 0.
    __iter__ = None

    def __getitem__(self, span: Span) -> str:
        """The text that a span covers: `article[statement.cue]`."""
        return self.text[span[0] : span[1]]

    def mentions_of(self, referent: Actor | Place) -> tuple[Mention, ...]:
        """The mentions that stand for an actor or a place, in order of the text."""
        return tuple(m for m in self.mentions if m.referent.id == referent.id)

    def statements_by(self, speaker: Actor) -> tuple[Statement, ...]:
        """The statements of a speaker, in order of the text."""
        return tuple(s for s in self.statements if s.speaker is not None and s.speaker.id == speaker.id)

    def statements_about(self, target: Actor) -> tuple[Statement, ...]:
        """The statements aimed at an actor, in order of the text."""
        return tuple(s for s in self.statements if s.target is not None and s.target.id == target.id)

    def events_of(self, actor: Actor) -> tuple[Event, ...]:
        """The events in which an actor takes part, in any role, in order of the text."""
        return tuple(
            e
            for e in self.events
            if any(p.actor is not None and p.actor.id == actor.id for p in e.participants)
        )

    def toponyms(self, *, adjectives: bool = False, facilities: bool = True) -> tuple[Mention, ...]:
        """The mentions that name a place on the map, whether they stand there for the place or for an actor.

        Args:
            adjectives: also nationality adjectives and nouns ("Iraqi").
            facilities: also bases, airports and buildings.

        For example:

            >>> import newsmodel as nm
            >>> article = nm.parse_text("Iraqi troops left Harir base after Washington asked.")
            >>> [article[m.span] for m in article.toponyms()]
            ['Harir base', 'Washington']
            >>> [article[m.span] for m in article.toponyms(adjectives=True, facilities=False)]
            ['Iraqi', 'Washington']
        """
        return tuple(m for m in self.mentions if _is_toponym(m, adjectives, facilities))

    def actor(self, id: str) -> Actor:
        """The actor with that id; KeyError if the article has none."""
        return _by_id(self.actors, id)

    def place(self, id: str) -> Place:
        """The place with that id; KeyError if the article has none."""
        return _by_id(self.places, id)

    def statement(self, id: str) -> Statement:
        """The statement with that id; KeyError if the article has none."""
        return _by_id(self.statements, id)

    def event(self, id: str) -> Event:
        """The event with that id; KeyError if the article has none."""
        return _by_id(self.events, id)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """1-based line and column of an offset into the text."""
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)

    def faults(self) -> list[str]:
        """Every contradiction within the article, one line each with its path; empty if there is none."""
        from newsmodel.model.validate import faults_of  # here, because it imports Article

        return faults_of(self)

    def validate(self) -> Article:
        """The article itself if nothing contradicts anything.

        Checked: spans in bounds; `text` of statements and participants equal to what their spans cover; ids unique;
        every referenced actor, place, time, statement and event in the article's own tables; members of the
        vocabularies where these belong (a str of the same letters has no codes); countries told by three letters.

        Raises:
            ValidationError: every fault at once, each with its path.
        """
        faults = self.faults()
        if faults:
            raise ValidationError(faults)
        return self

    def __repr__(self) -> str:
        head = self.headline or shorten(self[self.body])
        day = self.date.isoformat() if self.date else "undated"
        return (
            f"<Article {self.id} {self.source or 'no source'} {day}: {head!r}, "
            f"{len(self.statements)} statements, {len(self.events)} events>"
        )


def each_article(given: Article | Iterable[Article]) -> Iterator[Article]:
    """The articles that a caller gave, one after another, whether one alone or many.

    Raises:
        SchemaError: while iterating, if one of them is no Article.
    """
    for article in (given,) if isinstance(given, Article) else given:
        if not isinstance(article, Article):
            raise SchemaError([f"expected Article, found {type(article).__name__}: {article!r:.60}"])
        yield article


_ON_THE_MAP = frozenset([MentionForm.NAME, MentionForm.ACRONYM, MentionForm.METONYM])
_FACILITIES = frozenset([PlaceKind.BASE, PlaceKind.AIRPORT, PlaceKind.BUILDING])


def _is_toponym(mention: Mention, adjectives: bool, facilities: bool) -> bool:
    if isinstance(mention.referent, Place):
        return facilities or mention.referent.kind not in _FACILITIES
    if mention.form == MentionForm.DEMONYM:
        return adjectives
    return mention.form == MentionForm.METONYM or (
        mention.referent.kind == ActorKind.STATE and mention.form in _ON_THE_MAP
    )


_T = TypeVar("_T", Actor, Place, Statement, Event)


def _by_id(items: tuple[_T, ...], id: str) -> _T:
    for item in items:
        if item.id == id:
            return item
    raise KeyError(id)
