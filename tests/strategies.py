"""Hypothesis strategies for valid Articles: every field used, and nothing in them that contradicts anything else."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model import (
    Actor,
    ActorKind,
    Affiliation,
    Article,
    Casualties,
    CasualtyKind,
    Diagnostic,
    Event,
    EventMention,
    EventStatus,
    EventType,
    Link,
    LinkRelation,
    Mention,
    MentionForm,
    Participant,
    ParticipantKind,
    Place,
    PlaceKind,
    Relation,
    Role,
    Severity,
    Span,
    SpeechAct,
    Statement,
    StatementKind,
    Time,
    TimeType,
)

__all__ = ["articles", "dispatch_texts", "json_values", "spans"]

_T = TypeVar("_T")

_ANY_CHARACTER = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_TYPICAL = st.sampled_from("aeirstnlAIR  .,\n“”\"'’—é1م😀")

dispatch_texts: SearchStrategy[str] = st.text(_TYPICAL | _ANY_CHARACTER, min_size=1, max_size=60)
"""Texts as a dispatch may hold them, and odder ones: quotation marks, several scripts, characters beyond 16 bits."""

_NAMES = ("Ana Torres", "Coast Guard", "a “quoted” name", "Ωmega", "x", "0", "$", "place:hilla", "😀", " ")
_COUNTRIES = (None, "PRT", "IRQ", "USA")
_RULES = ("", "lexicon-name", "content-cue-speaker")


def spans(text: str) -> SearchStrategy[Span]:
    """Spans within a text, empty ones among them."""
    offsets = st.integers(0, len(text))
    return st.tuples(offsets, offsets).map(lambda ends: Span(min(ends), max(ends)))


def json_values(max_leaves: int = 6) -> SearchStrategy[Any]:
    """Values that JSON can hold: numbers of 64 bits, finite; text that UTF-8 can hold."""
    integers = st.integers(-(2**63), 2**64 - 1)
    floats = st.floats(allow_nan=False, allow_infinity=False)
    leaves = st.none() | st.booleans() | integers | floats | st.text(_ANY_CHARACTER, max_size=5)
    keys = st.text(_ANY_CHARACTER, max_size=4)
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=max_leaves,
    )


@st.composite
def articles(draw: DrawFn) -> Article:
    """An Article that `validate` finds no fault with, at least one record in each of its tables."""
    author = _Author(draw, draw(dispatch_texts))
    return author.article()


_CHOICES = st.integers(
    0, 239
)  # a multiple of every number of options up to 6, so that none is drawn more often
_SIZES = st.integers(1, 2)
_DAYS = st.dates()
_DEGREES = st.floats(-90, 90)
_NUMBERS = st.integers(0, 2000)
_VALUES = json_values()


class _Author:
    """Draws the parts of one Article; by few kinds of draws, because every strategy that is made costs time."""

    def __init__(self, draw: DrawFn, text: str) -> None:
        self.draw = draw
        self.text = text
        self.offsets = st.integers(0, len(text))

    def one_of(self, options: Sequence[_T] | type[_T]) -> _T:
        listed: list[_T] = list(options)  # type: ignore[arg-type] # an Enum class is iterable, its type does not say so
        return listed[self.draw(_CHOICES) % len(listed)]

    def maybe(self, part: Callable[[], _T]) -> _T | None:
        return part() if self.draw(_CHOICES) % 3 else None

    def few(self, part: Callable[[], _T]) -> tuple[_T, ...]:
        return tuple(part() for _ in range(self.draw(_SIZES)))

    def span(self) -> Span:
        start, end = sorted((self.draw(self.offsets), self.draw(self.offsets)))
        return Span(start, end)

    def part(self) -> str:
        return self.text[self.span().slice]

    def name(self) -> str:
        return self.one_of(_NAMES)

    def an_actor(self) -> Actor:
        return self.one_of(self.actors)

    def a_place(self) -> Place:
        return self.one_of(self.places)

    def a_time(self) -> Time:
        return self.one_of(self.times)

    def a_statement_id(self) -> str:
        return self.one_of(self.statement_ids)

    def article(self) -> Article:
        self.statement_ids = [f"s{i}" for i in range(1, 1 + self.draw(_SIZES))]
        self.event_ids = [f"e{i}" for i in range(1, 1 + self.draw(_SIZES))]
        self.actors = tuple(
            map(self.actor, ["IRQ", "person:ana-torres", "unnamed:“sources”"][: self.draw(_SIZES)])
        )
        self.places = tuple(map(self.place, ["place:iraq", "place:hilla"][: self.draw(_SIZES)]))
        self.times = self.few(self.time)
        article = Article(
            id=self.one_of(["07edf20958a55308", "0000000000000000"]),
            producer=self.one_of(["", "newsmodel 0.1.0"]),
            source=self.maybe(self.name),
            date=self.maybe(lambda: self.draw(_DAYS)),
            language=self.one_of(["en", "pt-BR"]),
            headline=self.maybe(self.part),
            byline=self.maybe(self.part),
            dateline=self.maybe(self.a_place),
            text=self.text,
            body=self.span(),
            paragraphs=self.few(self.span),
            sentences=self.few(self.span),
            actors=self.actors,
            places=self.places,
            times=self.times,
            mentions=self.few(self.mention),
            affiliations=self.few(self.affiliation),
            statements=tuple(map(self.statement, self.statement_ids)),
            events=tuple(map(self.event, self.event_ids)),
            links=self.few(self.link),
            diagnostics=self.few(self.diagnostic),
        )
        article.extra.update(self.extra())
        return article

    def actor(self, id: str) -> Actor:
        return Actor(
            id=id,
            name=self.name(),
            kind=self.one_of(ActorKind),
            country=self.one_of(_COUNTRIES),
            title=self.maybe(self.name),
            wikidata=self.one_of([None, "Q796"]),
            aliases=self.maybe(lambda: self.few(self.name)) or (),
        )

    def place(self, id: str) -> Place:
        return Place(
            id=id,
            name=self.name(),
            kind=self.one_of(PlaceKind),
            country=self.one_of(_COUNTRIES),
            admin1=self.maybe(self.name),
            latitude=self.maybe(lambda: self.draw(_DEGREES)),
            longitude=self.maybe(lambda: 2 * self.draw(_DEGREES)),
        )

    def time(self) -> Time:
        first, last = sorted([self.draw(_DAYS), self.draw(_DAYS)])
        return Time(
            span=self.span(),
            type=self.one_of(TimeType),
            value=self.one_of([first.isoformat(), "P3D", "PAST_REF", "XXXX-WXX-2"]),
            start=self.one_of([None, first]),
            end=self.one_of([None, last]),
            rule=self.one_of(_RULES),
        )

    def mention(self) -> Mention:
        referents: list[Actor | Place] = [*self.actors, *self.places]
        return Mention(
            span=self.span(),
            referent=self.one_of(referents),
            form=self.one_of(MentionForm),
            rule=self.one_of(_RULES),
        )

    def affiliation(self) -> Affiliation:
        return Affiliation(
            member=self.an_actor(),
            group=self.an_actor(),
            relation=self.one_of(Relation),
            span=self.maybe(self.span),
        )

    def statement(self, id: str) -> Statement:
        content = self.few(self.span)
        return Statement(
            id=id,
            span=self.span(),
            kind=self.one_of(StatementKind),
            act=self.one_of(SpeechAct),
            speaker=self.maybe(self.an_actor),
            speaker_span=self.maybe(self.span),
            cue=self.maybe(self.span),
            content=content,
            text=" ".join(self.text[span.slice] for span in content),
            quotes=self.maybe(lambda: self.few(self.span)) or (),
            addressee=self.maybe(self.an_actor),
            target=self.maybe(self.an_actor),
            when=self.maybe(self.a_time),
            medium=self.one_of([None, "interview"]),
            continues=self.maybe(self.a_statement_id),
            rule=self.one_of(_RULES),
        )

    def event(self, id: str) -> Event:
        return Event(
            id=id,
            type=self.one_of(EventType),
            status=self.one_of(EventStatus),
            participants=self.few(self.participant),
            place=self.maybe(self.a_place),
            country=self.one_of(_COUNTRIES),
            when=self.maybe(self.a_time),
            casualties=self.few(self.toll),
            mentions=self.few(self.event_mention),
        )

    def participant(self) -> Participant:
        span = self.maybe(self.span)
        return Participant(
            role=self.one_of(Role),
            kind=self.one_of(ParticipantKind),
            actor=self.maybe(self.an_actor),
            span=span,
            text=self.name() if span is None else self.text[span.slice],
        )

    def toll(self) -> Casualties:
        low = self.draw(_NUMBERS)
        return Casualties(
            kind=self.one_of(CasualtyKind),
            low=low,
            high=self.maybe(lambda: low + self.draw(_NUMBERS)),
            who=self.maybe(self.name),
            span=self.span(),
            statement=self.maybe(self.a_statement_id),
        )

    def event_mention(self) -> EventMention:
        return EventMention(
            span=self.span(),
            statement=self.maybe(self.a_statement_id),
            status=self.one_of(EventStatus),
            rule=self.one_of(_RULES),
        )

    def link(self) -> Link:
        ids = [*self.event_ids, *self.statement_ids]
        return Link(source=self.one_of(ids), target=self.one_of(ids), relation=self.one_of(LinkRelation))

    def diagnostic(self) -> Diagnostic:
        return Diagnostic(
            code="unpaired-quotation-mark",
            message=self.name(),
            span=self.maybe(self.span),
            line=self.maybe(lambda: self.draw(_SIZES)),
            column=self.maybe(lambda: self.draw(_SIZES)),
            severity=self.one_of(Severity),
        )

    def extra(self) -> dict[str, Any]:
        """Fields that the model does not have: at the top under their names, deeper down under their paths."""
        top = ["mood", "$schema", "mood of the day", "", "extra", '$["$.a"]']
        odd = ["mood of the day", "", "0", "$.a", "x[0]", 'so-called "tone"', "back\\slash", "ton é"]
        holders = [
            "$.actors[0]",
            "$.times[0]",
            "$.statements[0]",
            "$.events[0].participants[0]",
            "$.links[0]",
        ]
        holder = self.one_of(holders)
        nested = [f"{holder}.mood", f"{holder}[{json.dumps(self.one_of(odd), ensure_ascii=False)}]"]
        keys = {key for key in [self.one_of(top), *nested] if self.draw(_CHOICES) % 2}
        return {key: self.draw(_VALUES) for key in sorted(keys)}
