"""Each word gets the tag of what it does in its sentence; the same text always gets the same tags."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import analyse
from newsmodel.text.tag import tagger

SENTENCES = Path(__file__).parent.parent / "fixtures" / "tags.txt"
FINAL = set("DQOHGWwTtoyiSs&CMBbVX~rY#NLPJvzdng.,;:-()\"'/%$")


def tagged() -> list[str]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def show(text: str) -> str:
    found = analyse(text)
    return " ".join(f"{word}/{tag}" for word, tag in zip(found.words, found.tags, strict=True))


@pytest.mark.parametrize("line", tagged())
def test_a_sentence_gets_the_tags_that_the_fixture_gives(line: str) -> None:
    words = [item.rpartition("/")[0] for item in line.split()]
    assert show(" ".join(words)) == line


def test_there_are_three_hundred_sentences() -> None:
    assert len(tagged()) >= 300


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The rebels' chief negotiator left.", "G"),
        ("The rebels’ chief negotiator left.", "G"),
        ("The states' demands were met.", "G"),
        ("She told them 'leave the rebels' today.", "'"),
    ],
)
def test_an_apostrophe_behind_a_plural_is_a_genitive_unless_a_mark_is_open(text: str, tag: str) -> None:
    found = analyse(text)
    assert found.tags[max(i for i, word in enumerate(found.words) if word in "'’")] == tag


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor said the dam was safe and accused Chile of lying.", "accused"),
        ("The mayor said the dam was safe and denied reports.", "denied"),
        ("They had the names of 22 dead and accused guards of theft.", "accused"),
        ("He denied it in a message sent on Monday and accused rebels of theft.", "accused"),
    ],
)
def test_a_verb_of_judging_behind_and_is_no_adjective(text: str, verb: str) -> None:
    found = analyse(text)
    assert found.tags[found.words.index(verb)] == "d"


def test_the_commas_of_the_sentence_before_make_no_participle_finite() -> None:
    sentence = "An aide, granted leave to speak about it, said the plan was dead."
    alone = analyse(sentence).tags
    assert alone[3] == "n"
    assert analyse("Lenz, who was mayor, has said she would stay. Bell left. " + sentence).tags.endswith(
        alone
    )


@given(st.text())
def test_every_token_of_any_text_gets_one_final_tag(text: str) -> None:
    found = analyse(text)
    assert len(found.tags) == len(found.words)
    assert set(found.tags) <= FINAL


WORDS = sorted({item.rpartition("/")[0] for line in tagged() for item in line.split()})


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_words_in_any_order_get_final_tags(words: list[str]) -> None:
    assert set(analyse(" ".join(words)).tags) <= FINAL


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_a_paragraph_does_not_change_the_tags_of_the_next(words: list[str]) -> None:
    alone = analyse("The army left.").tags
    assert analyse(" ".join([*words, "ended."]) + "\n\nThe army left.").tags.endswith(alone)


def test_a_lexicon_has_one_tagger() -> None:
    lexicon = Lexicon.default()
    assert lexicon.derived(tagger) is lexicon.derived(tagger)


# --- how a word is written ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran-backed forces left.", "Iran-backed/J forces/L left/d ./."),
        ("He saw al-Sadr there.", "He/O saw/d al-Sadr/P there/O ./."),
        ("An inside source spoke.", "An/D inside/J source/N spoke/d ./."),
        ("It stood inside the port.", "It/O stood/d inside/i the/D port/N ./."),
        ("A zorbling was seen.", "A/D zorbling/N was/B seen/n ./."),
        ("The blorgation ended.", "The/D blorgation/N ended/d ./."),
        ("Two-thirds fled.", "Two-thirds/# fled/d ./."),
        ("A five-day truce holds.", "A/D five-day/J truce/N holds/z ./."),
        ("“What we need is peace,” he said.", '“/" What/W we/O need/v is/B peace/N ,/, ”/" he/O said/d ./.'),
    ],
)
def test_a_word_that_no_list_knows_is_tagged_by_its_form(text: str, expected: str) -> None:
    assert show(text) == expected


def test_text_in_capitals_is_read_as_if_in_lower_case() -> None:
    assert analyse("THE ARMY ATTACKED THE TOWN.").tags == analyse("The army attacked the town.").tags


def test_typographic_apostrophes_change_no_tag() -> None:
    assert analyse("It’s the mayor’s plan.").tags == analyse("It's the mayor's plan.").tags
