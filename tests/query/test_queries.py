"""Queries, in memory and over a file: what each method gives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsmodel as nm
from newsmodel.corpus.base import BaseCorpus
from newsmodel.query import actor as a
from newsmodel.query import article, mention, place
from newsmodel.query import event as e
from newsmodel.query import participant as p
from newsmodel.query import statement as s
from newsmodel.query.memory import Tables

IRAQ = nm.Actor(id="XKE", name="Kesmaria", kind=nm.ActorKind.STATE, country="XKE", wikidata="Q1")
FRONT = nm.Actor(id="red-coast-front", name="Red Coast Front", kind=nm.ActorKind.ARMED_GROUP)
TOWN = nm.Place(id="place:grennick", name="Grennick", kind=nm.PlaceKind.CITY, country="XKE")
TEXT = "The attack in Grennick was vile"
DAY = "2031-01-07"


def made(id: str, act: str, killed: int | None, speaker: nm.Actor | None = IRAQ) -> nm.Article:
    """An article with one statement, and one bombing that it reports."""
    import datetime

    day = datetime.date.fromisoformat(DAY)
    when = nm.Time(span=nm.Span(0, 3), type=nm.TimeType.DATE, value=DAY, start=day, end=day)
    toll = () if killed is None else (
        nm.Casualties(kind=nm.CasualtyKind.KILLED, low=killed, high=killed, span=nm.Span(4, 10)),
    )  # fmt: skip
    return nm.Article(
        id=id, source=f"Wire {id}", date=day + datetime.timedelta(days=int(id)), text=TEXT, body=nm.Span(0, len(TEXT)),
        actors=(IRAQ, FRONT), places=(TOWN,), times=(when,),
        mentions=(nm.Mention(span=nm.Span(14, 22), referent=TOWN, form=nm.MentionForm.NAME),),
        statements=(
            nm.Statement(
                id="s1", span=nm.Span(0, 10), kind=nm.StatementKind.INDIRECT, act=nm.SpeechAct(act), speaker=speaker,
                target=FRONT, content=(nm.Span(0, 10),), text=TEXT[:10],
            ),
        ),
        events=(
            nm.Event(
                id="e1", type=nm.EventType.BOMBING, place=TOWN, country="XKE", when=when, casualties=toll,
                participants=(
                    nm.Participant(
                        role=nm.Role.AGENT, kind=nm.ParticipantKind.GROUP, actor=FRONT, text="Red Coast Front"
                    ),
                    nm.Participant(role=nm.Role.TARGET, kind=nm.ParticipantKind.GROUP, actor=IRAQ, text="Kesmaria"),
                ),
                mentions=(nm.EventMention(span=nm.Span(4, 10), statement="s1"),),
            ),
        ),
    ).validate()  # fmt: skip


ARTICLES = [made("1", "condemn", 3), made("2", "accuse", 5), made("3", "condemn", None, None)]


@pytest.fixture(params=["memory", "file"])
def corpus(request, tmp_path) -> Iterator[BaseCorpus]:
    if request.param == "memory":
        yield nm.Corpus(ARTICLES)
    else:
        with nm.open_corpus(tmp_path / "news.db") as stored:
            stored.add(ARTICLES)
            yield stored


def test_where_takes_conditions_and_callables(corpus) -> None:
    found = corpus.statements.where(s.act == "condemn", lambda row: row.speaker is not None)
    assert [row.article.id for row in found] == ["1"]


def test_a_query_is_run_anew_by_each_loop(corpus) -> None:
    query = corpus.statements.where(s.act == "condemn")
    assert len(list(query)) == 2
    corpus.remove("1")
    assert [row.article.id for row in query] == ["3"]


def test_a_query_never_changes(corpus) -> None:
    query = corpus.statements
    query.where(s.act == "condemn").limit(1)
    assert query.count() == 3


def test_paths_lead_through_references(corpus) -> None:
    assert corpus.statements.where(s.speaker.country == "XKE").count() == 2
    assert corpus.statements.where(s.article.source == "Wire 2").one().act == "accuse"
    assert corpus.events.where(e.type.plover == "ASSAULT", e.place.country == "XKE").count() == 3
    assert corpus.statements.where(s.act.plover == "ACCUSE").count() == 3


def test_a_missing_value_equals_none_alone(corpus) -> None:
    assert corpus.statements.where(s.speaker.is_none()).count() == 1
    assert corpus.statements.where(s.speaker == None).count() == 1  # noqa: E711 # a comparison of a field
    assert corpus.statements.where(s.speaker != "XKE").count() == 1
    assert corpus.events.where(~(e.killed > 3)).count() == 2
    assert corpus.events.where(e.killed <= 3).count() == 1


def test_actors_and_places_are_compared_by_object_or_id(corpus) -> None:
    assert corpus.statements.where(s.speaker == IRAQ).count() == 2
    assert corpus.statements.where(s.speaker.is_in([IRAQ, "nobody"])).count() == 2
    assert corpus.events.where(e.place == "place:grennick").count() == 3


def test_order_by_puts_missing_values_first(corpus) -> None:
    assert [row.killed for row in corpus.events.order_by(e.killed)] == [None, 3, 5]
    assert [row.killed for row in corpus.events.order_by(e.killed.descending())] == [5, 3, None]


def test_limit_comes_last_wherever_it_is_written(corpus) -> None:
    limited = corpus.events.limit(1).order_by(e.killed.descending())
    assert [row.killed for row in limited] == [5]
    assert limited.count() == 1


def test_first_and_one(corpus) -> None:
    assert corpus.events.order_by(e.killed.descending()).first().killed == 5
    assert corpus.events.where(e.killed > 100).first() is None
    assert corpus.events.where(e.killed == 3).one().article.id == "1"
    with pytest.raises(nm.QueryError, match="found none"):
        corpus.events.where(e.killed > 100).one()
    with pytest.raises(nm.QueryError, match="found more"):
        corpus.events.one()


def test_select_gives_values(corpus) -> None:
    assert corpus.statements.select(s.id, s.act).first() == ("s1", nm.SpeechAct.CONDEMN)
    assert list(corpus.statements.select(s.speaker)) == [IRAQ, IRAQ, None]
    assert corpus.events.select(e.date.month).distinct().one() == "2031-01"


def test_distinct_sorts_by_the_values(corpus) -> None:
    assert list(corpus.statements.select(s.act.plover, s.act).distinct()) == [
        ("ACCUSE", nm.SpeechAct.ACCUSE),
        ("ACCUSE", nm.SpeechAct.CONDEMN),
    ]


def test_groups_are_counted_summed_and_ranked(corpus) -> None:
    assert list(corpus.statements.group_by(s.speaker).count()) == [(None, 1), (IRAQ, 2)]
    assert list(corpus.statements.group_by(s.speaker).count().most(1)) == [(IRAQ, 2)]
    assert list(corpus.events.group_by(e.place).sum(e.killed)) == [(TOWN, 8)]
    assert corpus.events.group_by(e.type, e.status).max(e.date).one()[2].isoformat() == DAY
    assert list(corpus.events.group_by(e.article.id).min(e.killed).least(1)) == [("3", None)]


def test_sum_of_nothing_is_nought_and_the_least_of_nothing_none(corpus) -> None:
    nothing = corpus.events.where(e.killed > 100)
    assert (nothing.sum(e.killed), nothing.min(e.killed), nothing.max(e.date)) == (0, None, None)


def test_events_with_their_agents(corpus) -> None:
    pairs = corpus.events.join(e.agents).where(e.killed > 3, p.actor == "red-coast-front")
    assert [(event.killed, agent.name) for event, agent in pairs] == [(5, "Red Coast Front")]


def test_statements_with_the_events_that_they_report(corpus) -> None:
    pairs = corpus.statements.join(s.events).where(lambda statement, event: event.killed == 3)
    assert [(statement.id, event.id) for statement, event in pairs] == [("s1", "e1")]
    assert list(corpus.events.join(e.statements).group_by(s.act, e.killed).count()) == [
        (nm.SpeechAct.ACCUSE, 5, 1),
        (nm.SpeechAct.CONDEMN, None, 1),
        (nm.SpeechAct.CONDEMN, 3, 1),
    ]


def test_a_callable_given_before_a_join_sees_the_row_alone(corpus) -> None:
    narrowed = corpus.events.where(lambda event: event.killed == 5)
    assert narrowed.join(e.participants).count() == 2


def test_any_asks_of_rows_that_belong_to_a_row(corpus) -> None:
    assert corpus.events.where(e.agents.any(p.actor == "XKE")).count() == 0
    assert corpus.events.where(e.targets.any(p.actor == "XKE"), e.casualties.any()).count() == 2
    assert corpus.articles.where(article.statements.any(s.act == "accuse")).one().id == "2"


def test_rows_lead_on_and_load_the_whole(corpus) -> None:
    row = corpus.statements.where(s.article.id == "2").one()
    assert row.load() == ARTICLES[1].statements[0]
    assert row.article.load() == ARTICLES[1]
    assert row.events[0].load() == ARTICLES[1].events[0]
    assert row.events[0].participants[1].actor == IRAQ
    assert row.span == nm.Span(0, 10)
    assert corpus.mentions.where(mention.place == "place:grennick").count() == 3
    assert row.article.mentions[0].place == TOWN


def test_rows_are_equal_if_they_are_of_the_same_thing(corpus) -> None:
    one, again = corpus.statements.first(), corpus.statements.first()
    assert one == again
    assert len({one, again, corpus.events.first()}) == 2


def test_reports_of_one_occurrence_know_of_each_other(corpus) -> None:
    first = corpus.events.first()
    assert [row.article.id for row in first.same_as] == ["2", "3"]
    assert corpus.events.select(e.occurrence).distinct().count() == 1


def test_an_occurrence_goes_on_when_its_first_report_is_removed(corpus) -> None:
    corpus.remove("1")
    assert {row.occurrence for row in corpus.events} == {"2/e1"}


def test_actors_and_places_stand_once(corpus) -> None:
    assert list(corpus.actors.order_by(a.id)) == [IRAQ, FRONT]
    assert corpus.places.where(place.name.contains("GREN")).one() == TOWN


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda c: c.events.where(s.text == "x"), "statement.text is no field of this query"),
        (lambda c: c.events.where("killed"), "where takes conditions and callables"),
        (lambda c: c.events.order_by("killed"), "order_by takes fields"),
        (lambda c: c.events.limit(-1), "0 or more"),
        (lambda c: c.events.select(), "at least one field"),
        (lambda c: c.events.select("killed"), "select takes fields"),
        (lambda c: c.events.sum(e.country), "sum takes a field that holds numbers"),
        (lambda c: c.events.max(e.type), "max takes a field"),
        (lambda c: c.events.limit(1).group_by(e.type), "cannot follow limit"),
        (lambda c: c.events.order_by(e.date).select(e.type).distinct(), "cannot follow limit or order_by"),
        (lambda c: c.events.join(s.events), "statement.events"),
        (lambda c: c.events.join(e.article), "it can be joined with event.participants"),
        (lambda c: c.actors.join(e.agents), "actors cannot be joined"),
        (lambda c: c.events.group_by(e.type).sum(s.start), "is no field of the rows in these groups"),
    ],
)
def test_wrong_use_is_a_query_error(corpus, wrong, said) -> None:
    with pytest.raises(nm.QueryError) as caught:
        wrong(corpus)
    assert said in str(caught.value)


def test_queries_show_what_they_are(corpus) -> None:
    query = corpus.events.where(e.killed > 3).limit(2)
    assert repr(query) == "<Query events.where((event.killed > 3)).limit(2)>"


def test_hostile_values_are_only_values(corpus) -> None:
    for text in ("'; DROP TABLE statements; --", '"', "%", "_", "\0", "*' OR 1=1"):
        assert corpus.statements.where(s.text == text).count() == 0
        assert corpus.statements.where(s.text.contains(text)).count() == 0
        assert corpus.statements.where(s.speaker.id.is_in([text] * 60 + ["XKE"])).count() == 2
    assert corpus.statements.count() == 3


@pytest.mark.parametrize(
    "condition",
    [
        lambda: s.speaker == "XKE",
        lambda: s.target.is_in("red-coast-front", "nobody"),
        lambda: (s.act == "condemn") & (s.speaker.name == "Kesmaria"),
    ],
)
def test_filters_by_actor_do_not_go_through_all_rows(condition, monkeypatch) -> None:
    corpus = nm.Corpus(ARTICLES)
    expected = list(corpus.statements.where(lambda row: True, condition()))

    def scan(tables: object, name: str) -> None:
        raise AssertionError(f"all {name} were gone through")

    monkeypatch.setattr(Tables, "scan", scan)
    assert list(corpus.statements.where(condition())) == expected
    assert corpus.events.where(e.agents.any(p.actor == "red-coast-front")).count() == 3
    with pytest.raises(AssertionError, match="gone through"):
        corpus.statements.where(s.text == "x").count()
