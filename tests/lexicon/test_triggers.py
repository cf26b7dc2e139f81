"""Triggers are found by any inflected form, longer phrases and conditions first."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.lint import lint
from newsmodel.lexicon.triggers import Triggers, triggers
from newsmodel.model import EventType


@pytest.fixture(scope="module")
def known() -> Triggers:
    return Lexicon.default().derived(triggers)


@pytest.mark.parametrize("name", ["triggers", "weapons", "object_nouns", "casualty_words"])
def test_the_tables_are_sorted_and_without_fault(name: str) -> None:
    assert lint(Path(str(files("newsmodel.lexicon") / "data" / f"{name}.tsv")), strict=True) == []


def test_there_are_at_least_nine_hundred_lemmas_and_phrases() -> None:
    assert len({row[0] for row in Lexicon.default().rows("triggers")}) >= 900


@pytest.mark.parametrize("type", list(EventType))
def test_every_type_has_triggers(type: EventType) -> None:
    assert any(row[2] == type for row in Lexicon.default().rows("triggers"))


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("attacked", "attack"),
        ("kidnapping", "kidnap"),
        ("blew", "blow up"),
        ("machine-gunned", "machine-gun"),
        ("were", "be responsible for"),
        ("flew", "fly to"),
        ("assaulted", "sexually assault"),
    ],
)
def test_a_verb_is_found_by_its_forms(known: Triggers, form: str, lemma: str) -> None:
    assert lemma in [trigger.lemma for trigger in known.verbs(form)]


@pytest.mark.parametrize(("form", "lemma"), [("bombings", "bombing"), ("acts", "act of sabotage")])
def test_a_noun_is_found_by_its_head(known: Triggers, form: str, lemma: str) -> None:
    assert lemma in [trigger.lemma for trigger in known.nouns(form)]


def test_longer_phrases_come_first_and_conditions_before_the_rest(known: Triggers) -> None:
    keys = [(-len(t.before) - len(t.after), -len(t.needs)) for t in known.verbs("fired")]
    assert keys == sorted(keys)


@pytest.mark.parametrize(("noun", "type"), [("coal mine", ""), ("mine", "bombing"), ("land mine", "bombing")])
def test_a_mine_that_is_dug_is_no_weapon(known: Triggers, noun: str, type: str) -> None:
    found = known.noun_class(noun)
    assert (found.type, "explosive" in found.classes) == (type, bool(type))


@pytest.mark.parametrize("bomb", ["glide bomb", "aerial bomb", "guided bombs"])
def test_a_bomb_that_is_dropped_is_an_air_strike(known: Triggers, bomb: str) -> None:
    assert known.noun_class(bomb).type == "air_strike"


def test_only_the_phrases_that_may_stand_behind_a_word_are_tried(known: Triggers) -> None:
    assert {t.before for t in known.nouns_behind("car", "bombs")} <= {("car",), ("suicide", "car"), ()}


def test_a_noun_has_the_classes_of_its_longest_known_ending(known: Triggers) -> None:
    assert known.noun_class("two heavy machine guns").type == "shooting"
    assert "crowd" in known.noun_class("angry protesters").classes
    assert known.noun_class("democracy").classes == frozenset()
