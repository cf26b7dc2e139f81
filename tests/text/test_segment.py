"""A text is paragraphs, a paragraph is sentences, and nothing is left over between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.text.analysis import analyse

PIECES = [
    "He left",
    ".",
    "!",
    "?",
    "“",
    "”",
    '"',
    " ",
    "\n",
    "\n\n",
    "U.S.",
    "The army",
    "...",
    "said",
    "1.",
    ")",
    "(",
    "’",
    "Inc.",
]
NOISE = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


def sentences(text: str) -> list[str]:
    found = analyse(text)
    return [found.cut(*sentence) for sentence in found.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "He met U.S. officials on Monday.",
        "Gen. Tarek Voss met the mayor.",
        "He lives at No. 7 and works at No. 9.",
        "Judge X. Orlow met the mayor.",
        "He wrote on X. com and on paper.",
        "They met at 9 a.m. Tuesday.",
        "George W. Hale and J.D. Orr met.",
        "Acme Inc. sued the city.",
        "“Who fired?” she asked.",
        "“Stop!” he cried.",
        "“We will act.” The ministry said.",
        "“We will act.” The statement by the ministry added.",
        "The toll ... was rising.",
        "The price rose by 3.5 percent.",
        "It fell on Dec. 26 and rose on Jan. 3.",
        "“We will ... act,” he said.",
        "1. The army left.",
        "The site www.orsk.example was down.",
        "The talks (which began on Monday. or so it was said) ended.",
    ],
)
def test_this_is_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "He left.|She stayed.",
        "He lives in the U.S.|The army left.",
        "They met at 9 a.m.|The talks failed.",
        "Who fired?|No one knows.",
        "“We will act.”|The army left the town on Monday.",
        "“We will act.”|“We will not wait.”",
        '"We will act."|Officials gave no date.',
        "He said no.|Then he left.",
        "It was plan B.|It failed.",
        "She wrote on X.|Ministers gave no date.",
        "He waited...|Then he left.",
        "He works for Acme Inc.|The firm is small.",
        "(He left.)|She stayed.",
        "He left.|“Stay,” she said.",
    ],
)
def test_these_are_two_sentences(text: str) -> None:
    assert sentences(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize("gap", ["\n\n", "\n \n", "\r\n\r\n", "\n\u00a0\n", "\u2029"])
def test_a_blank_line_parts_paragraphs(gap: str) -> None:
    assert len(analyse(f"He left.{gap}She stayed.").paragraphs) == 2


def test_without_blank_lines_each_line_that_ends_like_a_sentence_is_a_paragraph() -> None:
    assert len(analyse("He left.\nShe stayed.\nThey met.").paragraphs) == 3


def test_a_hard_wrapped_text_is_one_paragraph() -> None:
    assert len(analyse("The army left the\ntown on Monday and the\nrebels came back.").paragraphs) == 1


def test_the_lines_of_a_list_are_paragraphs() -> None:
    table = "Results of the matches\nReal Arandu 2 Ybu 1\nTobati 0 Itati 0\n1. Torres 12 points"
    assert len(analyse(table).paragraphs) == 4


def test_a_paragraph_ends_a_sentence_without_a_stop() -> None:
    assert sentences("Talks fail\n\nThe army left.") == ["Talks fail", "The army left."]


@given(NOISE)
def test_sentences_and_paragraphs_partition_the_tokens(text: str) -> None:
    found = analyse(text)
    for ranges in (found.sentences, found.paragraphs):
        assert [i for first, end in ranges for i in range(first, end)] == list(range(len(found.words)))
        assert all(first < end for first, end in ranges)


@given(NOISE)
def test_no_sentence_crosses_a_paragraph(text: str) -> None:
    found = analyse(text)
    assert all(found.paragraph_of[first] == found.paragraph_of[end - 1] for first, end in found.sentences)
