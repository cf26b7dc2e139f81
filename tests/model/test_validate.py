"""Article.validate: every contradiction at once, each with its path."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve
from hypothesis import given

from newsmodel import (
    Actor,
    ActorKind,
    Article,
    Casualties,
    CasualtyKind,
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
    Role,
    Span,
    SpeechAct,
    Statement,
    StatementKind,
    Time,
    TimeType,
    ValidationError,
)
from strategies import articles

TEXT = "Ana Torres said the harbour was closed."
TORRES = Actor(id="person:ana-torres", name="Ana Torres", kind=ActorKind.PERSON)
STATEMENT = Statement(
    id="s1", span=Span(0, 38), kind=StatementKind.INDIRECT, act=SpeechAct.SAY, speaker=TORRES, speaker_span=Span(0, 10),
    cue=Span(11, 15), content=(Span(16, 38),), text="the harbour was closed",
)  # fmt: skip
ARTICLE = Article(id="a", text=TEXT, body=Span(0, len(TEXT)), actors=(TORRES,), statements=(STATEMENT,))


def with_statement(**changes: object) -> Article:
    return evolve(ARTICLE, statements=(evolve(STATEMENT, **changes),))


def with_event(**fields: object) -> Article:
    return evolve(ARTICLE, events=(Event(id="e1", type=EventType.RESTRICTION, **fields),))


def test_an_article_without_contradiction_is_given_back() -> None:
    assert ARTICLE.validate() is ARTICLE


@given(articles())
def test_every_generated_article_is_valid(article: Article) -> None:
    assert article.faults() == []


@pytest.mark.parametrize(
    ("article", "fault"),
    [
        (evolve(ARTICLE, body=Span(0, 99)), "$.body: span 0-99 leaves the text, which ends at 39"),
        (with_statement(act="condem"), "$.statements[0].act: 'condem' is no SpeechAct"),
        (with_event(status="happened"), "$.events[0].status: 'happened' is no EventStatus"),
        (with_event(country="Iraq"), "$.events[0].country: 'Iraq' is no ISO 3166-1 alpha-3 code"),
        (evolve(ARTICLE, actors=(TORRES, evolve(TORRES, id="x", country="pt"))), "$.actors[1].country: 'pt' is no ISO 3166-1 alpha-3 code"),
        (evolve(ARTICLE, body=Span(5, 3)), "$.body: span 5-3 is not 0 <= start <= end"),
        (evolve(ARTICLE, paragraphs=(Span(-1, 3),)), "$.paragraphs[0]: span -1-3 is not 0 <= start <= end"),
        (with_statement(cue=Span(11, 150)), "$.statements[0].cue: span 11-150 leaves the text, which ends at 39"),
        (with_statement(quotes=(Span(3, 50),)), "$.statements[0].quotes[0]: span 3-50 leaves the text, which ends at 39"),
        (
            with_statement(text="the harbour"),
            "$.statements[0].text: 'the harbour' is not what the content covers, 'the harbour was closed'",
        ),
        (evolve(ARTICLE, actors=()), "$.statements[0].speaker: actor 'person:ana-torres' is not in $.actors"),
        (with_statement(continues="s9"), "$.statements[0].continues: no statement has id 's9'"),
        (
            evolve(ARTICLE, statements=(STATEMENT, STATEMENT)),
            "$.statements[1].id: 's1' is already the id of $.statements[0]",
        ),
        (
            evolve(ARTICLE, places=(Place(id=TORRES.id, name="X", kind=PlaceKind.CITY),)),
            "$.places[0].id: 'person:ana-torres' is already the id of $.actors[0]",
        ),
        (
            evolve(ARTICLE, dateline=Place(id="place:x", name="X", kind=PlaceKind.CITY)),
            "$.dateline: place 'place:x' is not in $.places",
        ),
        (
            with_event(when=Time(span=Span(0, 3), type=TimeType.DATE, value="2024")),
            "$.events[0].when: time '2024' is not in $.times",
        ),
        (
            with_event(participants=(Participant(role=Role.TARGET, kind=ParticipantKind.THING, span=Span(16, 27), text="pier"),)),
            "$.events[0].participants[0].text: 'pier' is not what its span covers, 'the harbour'",
        ),
        (
            with_event(mentions=(EventMention(span=Span(32, 38), statement="s7"),)),
            "$.events[0].mentions[0].statement: no statement has id 's7'",
        ),
        (
            with_event(casualties=(Casualties(kind=CasualtyKind.KILLED, low=3, high=2, span=Span(0, 3)),)),
            "$.events[0].casualties[0]: 3 to 2 is no number of people",
        ),
        (
            evolve(ARTICLE, links=(Link(source="e1", target="s1", relation=LinkRelation.AFTER),)),
            "$.links[0].source: no statement or event has id 'e1'",
        ),
        (
            evolve(
                ARTICLE,
                times=(
                    Time(
                        span=Span(0, 3), type=TimeType.DATE, value="x",
                        start=datetime.date(2024, 5, 2), end=datetime.date(2024, 5, 1),
                    ),
                ),
            ),
            "$.times[0]: starts on 2024-05-02 and ends before, on 2024-05-01",
        ),
        (
            evolve(ARTICLE, places=(Place(id="place:x", name="X", kind=PlaceKind.CITY, latitude=91.0),)),
            "$.places[0].latitude: 91.0 is not within -90 to 90",
        ),
        (evolve(ARTICLE, headline="Port shut"), "$.headline: 'Port shut' does not stand in the text"),
        (
            evolve(
                ARTICLE,
                mentions=(
                    Mention(span=Span(0, 3), referent=evolve(TORRES, id="person:x"), form=MentionForm.NAME),
                ),
            ),
            "$.mentions[0].referent: actor 'person:x' is not in $.actors",
        ),
    ],
)  # fmt: skip
def test_a_contradiction_is_named_with_its_path(article: Article, fault: str) -> None:
    assert article.faults() == [fault]


def test_all_contradictions_are_reported_at_once() -> None:
    broken = evolve(with_statement(text="x", cue=Span(0, 99)), body=Span(0, 50))
    with pytest.raises(ValidationError) as caught:
        broken.validate()
    assert [fault.partition(":")[0] for fault in caught.value.faults] == [
        "$.body",
        "$.statements[0].cue",
        "$.statements[0].text",
    ]


def test_a_validation_error_prints_one_fault_a_line() -> None:
    assert str(ValidationError(["$.a: one", "$.b: two"])) == "$.a: one\n$.b: two"


def test_vocabularies_are_looked_at_whether_or_not_attrs_has_resolved_the_types(run_python) -> None:
    script = (
        "import attrs, newsmodel as nm\n"
        "from newsmodel.model import vocabulary\n"
        "names = {**vars(vocabulary), **vars(nm)}\n"
        "if RESOLVED: attrs.resolve_types(nm.Statement, names, names)\n"
        "s = nm.Statement(id='s1', span=nm.Span(0, 4), kind=nm.StatementKind.DIRECT, act='condem', content=(nm.Span(0, 4),), text='Rain')\n"
        "print(nm.Article(id='a', text='Rain', body=nm.Span(0, 4), statements=(s,)).faults())"
    )
    found = {run_python(script.replace("RESOLVED", resolved)) for resolved in ("True", "False")}
    assert found == {"[\"$.statements[0].act: 'condem' is no SpeechAct\"]"}
