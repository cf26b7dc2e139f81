"""Whatever is added, replaced, removed and decided: a file holds what memory holds, and gives articles back exactly."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.corpus.base import BaseCorpus
from strategies import articles

TABLES = "articles statements events participants casualties mentions actors places".split()
ARTICLE_IDS = ["a1", "a2", "a3"]
ACTOR_IDS = ["IRQ", "person:ana-torres", "person:ana-torres:PRT", "unnamed:“sources”", "somebody"]


def contents(corpus: BaseCorpus) -> dict[str, Any]:
    """Everything that queries can see of a corpus; actors and places in order of their ids."""
    found: dict[str, Any] = {}
    for table in TABLES:
        rows = list(getattr(corpus, table))
        if table in ("actors", "places"):
            found[table] = sorted(rows, key=lambda row: row.id)
        else:
            found[table] = [(row._identity, repr(row), seen(row)) for row in rows]
    return found


def seen(row: Any) -> tuple[Any, ...]:
    names = ("speaker", "target", "agent", "actor", "place", "occurrence", "killed", "text", "who", "low")
    return tuple(getattr(row, name, None) for name in names)


@st.composite
def similar_articles(draw) -> nm.Article:
    """An article that is about what others are about: few types, places and days, and actors that nobody knows."""
    document = nm.to_dict(draw(articles()))
    for actor in document["actors"]:
        actor["wikidata"] = None
        actor["title"] = draw(st.sampled_from([None, None, "Mayor"]))
    for place in document["places"]:
        place["kind"] = draw(st.sampled_from(["city", "city", "region"]))
    for event in document["events"]:
        event["type"] = draw(st.sampled_from(["bombing", "bombing", "arrest"]))
        event["place"] = document["places"][0]["id"]
        event["when"] = {
            "span": [0, 0],
            "type": "DATE",
            "value": "2031-01-08",
            "start": "2031-01-08",
            "end": None,
        }
        for party in event["participants"]:
            party["role"] = draw(st.sampled_from(["agent", "target"]))
    return nm.from_dict(document)


@st.composite
def changes(draw) -> Any:
    kind = draw(st.sampled_from(["add", "add", "add", "remove", "merge", "split", "forget"]))
    actor, other = draw(st.permutations(ACTOR_IDS))[:2]
    if kind == "add":
        drawn = draw(st.lists(similar_articles() | articles(), min_size=1, max_size=2))
        named = [evolve(article, id=draw(st.sampled_from(ARTICLE_IDS))) for article in drawn]
        return lambda corpus: corpus.add(named)
    if kind == "remove":
        ids = draw(st.lists(st.sampled_from(ARTICLE_IDS), max_size=2))
        return lambda corpus: corpus.remove(*ids)
    if kind == "merge":
        return lambda corpus: corpus.merge(actor, into=other)
    if kind == "split":
        into = draw(st.none() | st.just(other))
        within = draw(st.lists(st.sampled_from(ARTICLE_IDS), min_size=1, max_size=2))
        return lambda corpus: corpus.split(actor, within, into=into)
    return lambda corpus: corpus.forget(actor)


def outcome(change: Any, corpus: BaseCorpus) -> Any:
    try:
        return change(corpus)
    except nm.QueryError as error:
        return str(error)


@given(st.lists(similar_articles(), min_size=2, max_size=3), st.lists(changes(), max_size=4))
@settings(max_examples=100)
def test_a_file_holds_what_memory_holds_after_any_changes(drawn, made) -> None:
    begin = [evolve(article, id=id) for article, id in zip(drawn, ARTICLE_IDS, strict=False)]
    memory = nm.Corpus(begin)
    with nm.open_corpus(":memory:") as stored:
        stored.add(begin)
        for change in made:
            assert outcome(change, stored) == outcome(change, memory)
        assert contents(stored) == contents(memory)
        assert stored.decisions() == memory.decisions()
        assert [stored.get(id) for id in ARTICLE_IDS] == [memory.get(id) for id in ARTICLE_IDS]
        assert stored.check() == []


@given(st.lists(articles(), max_size=3))
@settings(max_examples=60)
def test_articles_come_back_exactly(drawn) -> None:
    named = [evolve(article, id=f"a{number}") for number, article in enumerate(drawn)]
    with nm.open_corpus(":memory:") as stored:
        stored.add(named)
        assert list(stored) == named
        assert [nm.to_json(article) for article in stored] == [nm.to_json(article) for article in named]
        for row, article in zip(stored.articles, named, strict=True):
            assert tuple(s.load() for s in row.statements) == article.statements
            assert tuple(e.load() for e in row.events) == article.events


@given(st.lists(similar_articles(), min_size=2, max_size=4), st.randoms(use_true_random=False))
@settings(max_examples=30)
def test_what_a_corpus_makes_of_actors_and_events_does_not_depend_on_the_order(drawn, random) -> None:
    named = [evolve(article, id=f"a{number}") for number, article in enumerate(drawn)]
    shuffled = list(named)
    random.shuffle(shuffled)
    one, other = contents(nm.Corpus(named)), contents(nm.Corpus(shuffled))
    for table in TABLES:
        assert sorted(map(repr, one[table])) == sorted(map(repr, other[table]))


@pytest.fixture(params=[nm.Corpus, lambda: nm.open_corpus(":memory:")], ids=["memory", "file"])
def corpus(request) -> BaseCorpus:
    return request.param()


def test_one_article_is_added_as_many_are(corpus) -> None:
    article = nm.parse_text("Rain fell.", date="2031-01-08")
    assert (corpus.add(article), list(corpus)) == ((1, 0, 0), [article])


@pytest.mark.parametrize("given", [["Rain fell."], "Rain fell.", [None]])
def test_what_is_no_article_is_refused_by_both_with_the_same_words(corpus, given) -> None:
    with pytest.raises(nm.SchemaError, match="expected Article, found"):
        corpus.add(given)
    assert len(corpus) == 0
