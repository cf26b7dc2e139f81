"""One small Article with something in each of its tables, written out, for tests that want to name and spoil its parts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest

from newsmodel.errors import SchemaError
from newsmodel.io.json import from_dict, to_dict
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
    Span,
    SpeechAct,
    Statement,
    StatementKind,
    Time,
    TimeType,
)

TEXT = (
    " date 2024-05-16 Coast Wire/ LISBON (CW) — “The harbour,” Mayor Ana Torres said on Monday, “is safe.”\n\n"
    "A fire killed at least three sailors in Lisbon."
)


def span_of(words: str) -> Span:
    """Where some words of the text stand first."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def harbour_article() -> Article:
    """The Article: one statement of two stretches, one event, and whoever and whatever they speak of."""
    mayor = Actor(
        id="person:ana-torres", name="Ana Torres", kind=ActorKind.PERSON, country="PRT", title="Mayor"
    )
    city_hall = Actor(id="lisbon-city-hall", name="Lisbon City Hall", kind=ActorKind.GOVERNMENT)
    lisbon = Place(
        id="place:lisbon",
        name="Lisbon",
        kind=PlaceKind.CITY,
        country="PRT",
        latitude=38.7,
        longitude=-9.1,
    )
    monday = Time(
        span=span_of("Monday"),
        type=TimeType.DATE,
        value="2024-05-13",
        start=datetime.date(2024, 5, 13),
        end=datetime.date(2024, 5, 13),
    )
    content = (span_of("The harbour,"), span_of("is safe."))
    statement = Statement(
        id="s1",
        span=Span(span_of("“The").start, span_of("safe.”").end),
        kind=StatementKind.DIRECT,
        act=SpeechAct.SAY,
        speaker=mayor,
        speaker_span=span_of("Ana Torres"),
        cue=span_of("said"),
        content=content,
        text=" ".join(TEXT[span.slice] for span in content),
        quotes=content,
        when=monday,
        rule="content-cue-speaker",
    )
    sailors = Participant(
        role=Role.TARGET, kind=ParticipantKind.PEOPLE, span=span_of("three sailors"), text="three sailors"
    )
    toll = Casualties(
        kind=CasualtyKind.KILLED, low=3, who="sailors", span=span_of("at least three"), statement="s1"
    )
    fire = Event(
        id="e1",
        type=EventType.FIRE,
        participants=(sailors,),
        place=lisbon,
        when=monday,
        casualties=(toll,),
        mentions=(EventMention(span=span_of("fire"), statement="s1"),),
    )
    return Article(
        id="5eae0a11c0a57a1e",
        source="Coast Wire",
        date=datetime.date(2024, 5, 16),
        dateline=lisbon,
        text=TEXT,
        body=Span(TEXT.index("LISBON"), len(TEXT)),
        actors=(mayor, city_hall),
        places=(lisbon,),
        times=(monday,),
        mentions=(
            Mention(span=span_of("Ana Torres"), referent=mayor, form=MentionForm.NAME),
            Mention(span=span_of("LISBON"), referent=lisbon, form=MentionForm.NAME),
        ),
        affiliations=(Affiliation(member=mayor, group=city_hall, relation=Relation.LEADS),),
        statements=(statement,),
        events=(fire,),
        links=(Link(source="s1", target="e1", relation=LinkRelation.ABOUT),),
        diagnostics=(
            Diagnostic(code="second-dateline", message="The body has a dateline.", line=1, column=31),
        ),
    )


def harbour_document() -> dict[str, Any]:
    """The JSON form of that Article, new each time, for tests that spoil it."""
    return to_dict(harbour_article())


def spoil(document: dict[str, Any], path: list[Any], value: Any) -> dict[str, Any]:
    """The document, with a value put at a path of keys and indices."""
    holder: Any = document
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return document


def walk(value: Any) -> Iterator[Any]:
    """A JSON value and all within it."""
    yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(item)


def faults_of(document: Any) -> list[str]:
    """What is wrong with a document, which must be something."""
    with pytest.raises(SchemaError) as caught:
        from_dict(document)
    return caught.value.faults
