"""Tokens are the words and marks of a text, in order, each character of them in exactly one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.text.token import fold, tokenise

PIECES = [
    "U.S.",
    "Gen.",
    "No.",
    "7",
    "'s",
    "’",
    "“",
    ".",
    "...",
    "-",
    "a.m.",
    "x@y.org",
    "www.a.org",
    "é",
    "e\u0301",
    " ",
    "\n",
    "I",
    "co",
]
NOISE = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. said", "The|U.S.|said"),
        ("U.S.-led forces", "U.S.-led|forces"),
        ("at 9 a.m. Tuesday", "at|9|a.m.|Tuesday"),
        ("Gen. Tarek Voss", "Gen.|Tarek|Voss"),
        ("George W. Hale", "George|W.|Hale"),
        ("J.D. Hale", "J.D.|Hale"),
        ("No. 7", "No.|7"),
        ("He said no. Then", "He|said|no|.|Then"),
        ("on Dec. 26", "on|Dec.|26"),
        ("Acme Inc. said", "Acme|Inc.|said"),
        ("It was I. Then", "It|was|I|.|Then"),
        ("the mayor's plan", "the|mayor|'s|plan"),
        ("the mayor’s plan", "the|mayor|’s|plan"),
        ("the rebels' plan", "the|rebels|'|plan"),
        ("they didn't go", "they|didn't|go"),
        ("they'll go", "they|'ll|go"),
        ("O'Hara said", "O'Hara|said"),
        ("al-Sadr City", "al-Sadr|City"),
        ("Iran-backed", "Iran-backed"),
        ("AT&T", "AT&T"),
        ("2,500 rockets", "2,500|rockets"),
        ("4:12 26/12/2023 1990s", "4:12|26/12/2023|1990s"),
        ("17-year-old", "17-year-old"),
        ("''We will''", "''|We|will|''"),
        ("''He said 'no,'''", "''|He|said|'|no|,|'|''"),
        ("Torres v. Lenz was heard", "Torres|v.|Lenz|was|heard"),
        ("Wait... what", "Wait|...|what"),
        ("see https://a.example/b?c. Then", "see|https://a.example/b?c|.|Then"),
        ("mail x.y@a.example now", "mail|x.y@a.example|now"),
        ("CNN.com said", "CNN.com|said"),
        ("end.Begin", "end|.|Begin"),
        ("café e\u0301te\u0301", "café|e\u0301te\u0301"),
        ("5%", "5|%"),
        ("$3 million", "$|3|million"),
        ("", ""),
    ],
)
def test_a_text_splits_into_words_and_marks(text: str, words: str) -> None:
    assert "|".join(tokenise(text).words) == words


@given(NOISE)
def test_tokens_are_in_order_and_do_not_overlap(text: str) -> None:
    found = tokenise(text)
    assert all(start < end for start, end in zip(found.starts, found.ends, strict=True))
    assert all(end <= start for end, (_, start) in zip(found.ends, pairwise(found.starts), strict=False))


@given(NOISE)
def test_every_character_but_blanks_is_in_exactly_one_token(text: str) -> None:
    found = tokenise(text)
    covered = [i for start, end in zip(found.starts, found.ends, strict=True) for i in range(start, end)]
    assert covered == [i for i, character in enumerate(text) if not character.isspace()]


@given(NOISE)
def test_a_token_is_the_text_at_its_offsets(text: str) -> None:
    found = tokenise(text)
    assert found.words == [text[a:b] for a, b in zip(found.starts, found.ends, strict=True)]


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    assert tokenise("One two three", 4, 7).starts == [4]


def test_nothing_outside_the_stretch_is_read() -> None:
    assert tokenise("One two three", 4, 7).words == ["two"]


def test_the_lower_form_has_straight_apostrophes_and_plain_hyphens() -> None:
    assert fold("Didn’t") == "didn't"
    assert fold("Iran‑backed") == "iran-backed"


def test_the_sport_before_a_headline_is_a_word_of_its_own() -> None:
    assert tokenise("SOCCER-ARANDU WIN AGAIN").words == ["SOCCER", "-", "ARANDU", "WIN", "AGAIN"]


def test_a_number_before_a_persons_name_is_a_word_of_its_own() -> None:
    assert tokenise("4-Ana Torres").words == ["4", "-", "Ana", "Torres"]
    assert tokenise("a 17-Year-Old Boy").words == ["a", "17-Year-Old", "Boy"]


def test_a_seed_before_a_name_with_a_particle_is_a_word_of_its_own() -> None:
    assert tokenise("6-Rui van der Hart").words == ["6", "-", "Rui", "van", "der", "Hart"]
    assert tokenise("a 6-Year plan").words == ["a", "6-Year", "plan"]
