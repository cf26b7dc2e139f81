"""The dispatch in seeds/: its events, checked by eye."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.model import Article, Event

SEED = Path(__file__).parents[2] / "seeds" / "000_07edf20958a55308.txt"


@pytest.fixture(scope="module")
def article() -> Article:
    return nm.parse(SEED.read_text(encoding="utf-8"))


def told(article: Article, trigger: str, number: int = 0) -> Event:
    """The event one of whose mentions is that trigger, the `number`th such mention of the text."""
    found = [
        (mention.span, event)
        for event in article.events
        for mention in event.mentions
        if article[mention.span] == trigger
    ]
    return sorted(found, key=lambda pair: pair[0])[number][1]


def test_the_strikes_are_one_event_by_the_united_states(article: Article) -> None:
    strikes = told(article, "strikes")
    assert strikes.type == "air_strike"
    assert [agent.name for agent in strikes.agents] == ["United States"]
    assert told(article, "targeted") is strikes
    assert told(article, "attack") is strikes


def test_the_strikes_are_dated_and_counted(article: Article) -> None:
    strikes = told(article, "strikes")
    assert strikes.date is not None
    assert strikes.date.isoformat() == "2023-12-26"
    assert (strikes.killed, strikes.wounded) == (1, 18)


def test_the_strikes_hit_the_headquarters_of_the_mobilization_forces(article: Article) -> None:
    assert "Popular Mobilization Forces" in [target.name for target in told(article, "strikes").targets]


def test_the_strikes_took_place_in_babel(article: Article) -> None:
    place = told(article, "strikes").place
    assert place is not None
    assert place.country == "IRQ"
    assert place.name in ("Al-Jazaer", "Hilla")


def test_the_drone_attack_is_another_event_claimed_by_iraqi_factions(article: Article) -> None:
    attack = told(article, "drone attack")
    assert attack is not told(article, "strikes")
    assert attack.type == "drone_strike"
    assert "Iraqi factions" in [agent.name for agent in attack.agents]
    assert attack.wounded == 3


def test_one_critically_is_a_part_and_not_added(article: Article) -> None:
    assert {toll.low for toll in told(article, "drone attack").casualties} == {3}


def test_the_strikes_came_after_the_drone_attack(article: Article) -> None:
    pair = (told(article, "strikes").id, told(article, "drone attack").id)
    assert pair in [(link.source, link.target) for link in article.links if link.relation == "after"]


def test_the_statements_are_about_the_events(article: Article) -> None:
    strikes = told(article, "strikes")
    about = {link.source for link in article.links if link.relation == "about" and link.target == strikes.id}
    assert about >= {m.statement for m in strikes.mentions if m.statement is not None}


def test_the_dozens_of_operations_are_an_event_by_kataib_hezbollah(article: Article) -> None:
    operations = told(article, "operations")
    assert "Kataib Hezbollah" in [agent.name for agent in operations.agents]


def test_the_troops_that_are_maintained_are_a_state_and_no_event(article: Article) -> None:
    start = article.text.index("Currently, the U.S. maintains")
    assert not [
        event for event in article.events for mention in event.mentions if mention.span.start >= start
    ]


def test_any_attacks_and_attacks_that_should_continue_are_no_events(article: Article) -> None:
    spans = {article.text.index(words) for words in ("attacks on the US-global", "attacks continue")}
    assert not spans & {mention.span.start for event in article.events for mention in event.mentions}


def test_the_article_is_valid(article: Article) -> None:
    assert article.validate() is article
