"""The dictionary knows a word by any of its forms."""

from __future__ import annotations

import pytest

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.words import Words, words

KNOWN = Lexicon.default().derived(words)


@pytest.mark.parametrize(
    ("form", "reading"),
    [
        ("strikes", ("strike", "noun", "plural")),
        ("strikes", ("strike", "verb", "3rd")),
        ("struck", ("strike", "verb", "past")),
        ("striking", ("strike", "verb", "ing")),
        ("stopped", ("stop", "verb", "past")),
        ("stopping", ("stop", "verb", "ing")),
        ("fired", ("fire", "verb", "past")),
        ("tried", ("try", "verb", "past")),
        ("tries", ("try", "verb", "3rd")),
        ("dying", ("die", "verb", "ing")),
        ("cities", ("city", "noun", "plural")),
        ("clashes", ("clash", "noun", "plural")),
        ("children", ("child", "noun", "plural")),
        ("given", ("give", "verb", "part")),
        ("larger", ("large", "adj", "comp")),
        ("largest", ("large", "adj", "sup")),
        ("town", ("town", "noun", "base")),
    ],
)
def test_a_form_is_traced_to_its_lemma(form: str, reading: tuple[str, str, str]) -> None:
    assert reading in KNOWN.readings(form)


@pytest.mark.parametrize(
    ("form", "pos", "lemma"),
    [
        ("attacks", "verb", "attack"),
        ("men", "noun", "man"),
        ("sent", "verb", "send"),
        ("zorblings", "noun", None),
    ],
)
def test_the_lemma_of_a_form_is_found_by_part_of_speech(form: str, pos: str, lemma: str | None) -> None:
    assert KNOWN.lemma(form, pos) == lemma


def test_a_word_that_ends_in_double_s_is_no_plural() -> None:
    assert {reading.form for reading in KNOWN.readings("discuss")} == {"base"}


def test_an_irregular_plural_replaces_the_regular_one() -> None:
    assert not any(reading.lemma == "child" for reading in KNOWN.readings("childs"))


@pytest.mark.parametrize("word", ["attack", "attacked", "attacking", "attackers"])
def test_a_listed_word_is_contained_in_any_form(word: str) -> None:
    assert word in KNOWN


@pytest.mark.parametrize("word", ["zorbling", "", "xx", "ed", "ing"])
def test_what_is_not_listed_is_not_contained(word: str) -> None:
    assert word not in KNOWN


def test_the_parts_of_speech_come_with_the_most_frequent_first() -> None:
    assert KNOWN.pos("attack") == ("noun", "verb")
    assert KNOWN.pos("kill")[0] == "verb"


def test_of_two_entries_for_one_word_the_first_wins() -> None:
    assert Words([["zorb", "zorb"], ["noun", "verb"], ["", ""]]).pos("zorb") == ("noun",)


def test_every_entry_is_read_back_as_its_own_base_form() -> None:
    rows = Lexicon.default().rows("words")
    assert [row[0] for row in rows if not KNOWN.readings(row[0])] == []


def test_the_entries_are_sorted_and_none_comes_twice() -> None:
    entries = [row[0] for row in Lexicon.default().rows("words")]
    assert len(set(entries)) == len(entries)
    assert entries == sorted(entries)


def test_planes_are_no_plans() -> None:
    known = Lexicon.default().derived(words)
    assert {r.lemma for r in known.readings("planes") if r.pos == "noun"} == {"plane"}
    assert "bus" in {r.lemma for r in known.readings("buses")}
