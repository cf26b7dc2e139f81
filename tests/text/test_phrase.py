"""Noun groups have heads, verb groups have tense, voice, mood and negation; neither overlaps its own kind."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.text.analysis import Analysis, analyse
from newsmodel.text.phrase import VerbGroup, noun_groups, verb_groups

SENTENCES = Path(__file__).parent.parent / "fixtures" / "groups.txt"
TAGS = st.text(alphabet="DQOHGWwTtoyiSs&CMBbVX~rY#NLPJvzdng.,;:-()\"'/%$", max_size=60)


def bracketed() -> list[str]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def show(found: Analysis) -> str:
    opens, closes = {}, {}
    for noun in found.noun_groups:
        opens[noun.first], closes[noun.end - 1] = "[", "]"
    for verb in found.verb_groups:
        opens[verb.first], closes[verb.end - 1] = "{", "}"
    return " ".join(opens.get(i, "") + word + closes.get(i, "") for i, word in enumerate(found.words))


@pytest.mark.parametrize("line", bracketed())
def test_a_sentence_has_the_groups_that_the_fixture_gives(line: str) -> None:
    assert show(analyse(line.translate(str.maketrans("", "", "[]{}")))) == line


def head_of(text: str) -> str:
    found = analyse(text)
    return found.words[found.noun_groups[0].head]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The Iraqi government's demand was rejected.", "demand"),
        ("The U.S. Navy's Fifth Fleet sailed.", "Fleet"),
        ("At least six Iraqi soldiers died.", "soldiers"),
        ("Drone strikes killed two.", "strikes"),
        ("The wounded were taken away.", "wounded"),
        ("More than 40 died.", "40"),
    ],
)
def test_the_head_is_the_last_noun(text: str, head: str) -> None:
    assert head_of(text) == head


@pytest.mark.parametrize("text", ["They left.", "That is a lie.", "Nine were hurt.", "Others fled."])
def test_a_word_that_stands_for_a_noun_is_a_group(text: str) -> None:
    assert analyse(text).noun_groups[0][:2] == (0, 1)


def verb(text: str) -> VerbGroup:
    return analyse(text).verb_groups[0]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("They attack the town.", "present"),
        ("They attacked the town.", "past"),
        ("They will attack the town.", "future"),
        ("They'll attack the town.", "future"),
        ("They may attack the town.", "present"),
        ("They were attacking the town.", "past"),
        ("They have attacked the town.", "present"),
        ("They had attacked the town.", "past"),
        ("They didn't attack the town.", "past"),
        ("He is ready.", "present"),
        ("To attack the town is easy.", ""),
        ("Attacked by rebels, they fled.", ""),
    ],
)
def test_the_tense_is_that_of_the_first_verb(text: str, tense: str) -> None:
    assert verb(text).tense == tense


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("They attacked the town.", "finite"),
        ("They were attacked.", "finite"),
        ("To attack the town is easy.", "infinitive"),
        ("To be attacked is hard.", "infinitive"),
        ("Attacked by rebels, they fled.", "participle"),
        ("Attacking the town, they fled.", "gerund"),
    ],
)
def test_the_form_tells_finite_verbs_from_others(text: str, form: str) -> None:
    assert verb(text).form == form


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("They were attacked.", True),
        ("They have been attacked.", True),
        ("They will be attacked.", True),
        ("Attacked by rebels, they fled.", True),
        ("They attacked.", False),
        ("They have attacked.", False),
        ("They were attacking.", False),
    ],
)
def test_the_voice_is_passive_behind_be_or_where_a_participle_stands_alone(text: str, passive: bool) -> None:
    assert verb(text).passive is passive


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("They did not attack.", True),
        ("They didn't attack.", True),
        ("They cannot attack.", True),
        ("They never attacked.", True),
        ("They have not yet been attacked.", True),
        ("They no longer attack the town.", True),
        ("It is not ready.", True),
        ("They not only attacked the town.", False),
        ("They attacked.", False),
    ],
)
def test_negation_is_part_of_the_group(text: str, negated: bool) -> None:
    assert verb(text).negated is negated


def test_a_perfect_group_is_marked() -> None:
    assert verb("They have attacked.").perfect


def test_a_progressive_group_is_marked() -> None:
    assert verb("They have been attacking.").progressive


def test_the_modal_of_a_group_is_named() -> None:
    found = analyse("Yesterday they could have left.")
    assert found.words[found.verb_groups[0].modal] == "could"


def test_the_head_of_a_verb_group_is_the_main_verb() -> None:
    found = analyse("They had reportedly been told.")
    assert found.words[found.verb_groups[0].head] == "told"


@given(TAGS)
def test_noun_groups_never_overlap_and_hold_their_head(tags: str) -> None:
    groups = noun_groups(tags)
    assert all(a.end <= b.first for a, b in pairwise(groups))
    assert all(group.first <= group.head < group.end for group in groups)


@given(TAGS)
def test_verb_groups_never_overlap_and_hold_their_head(tags: str) -> None:
    groups = verb_groups(tags, ["x"] * len(tags))
    assert all(a.end <= b.first for a, b in pairwise(groups))
    assert all(group.first <= group.head < group.end for group in groups)


@given(TAGS)
def test_no_token_is_in_a_noun_group_and_in_a_verb_group(tags: str) -> None:
    nouns = {i for group in noun_groups(tags) for i in range(group.first, group.end)}
    verbs = {i for group in verb_groups(tags, ["x"] * len(tags)) for i in range(group.first, group.end)}
    assert not {i for i in nouns & verbs if tags[i] not in "rt~"}
