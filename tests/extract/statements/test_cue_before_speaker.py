"""A cue before its speaker, without quotation marks. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def said(text: str) -> list[tuple[str, str]]:
    """Speaker and content of the statements of a text."""
    article = nm.parse_text(text, date="2024-03-14")
    return [
        (s.speaker.name if s.speaker else "", " ".join(article.text[x.start : x.end] for x in s.content))
        for s in article.statements
    ]


CUES = [
    ("Arrears will be paid this week, claimed a manager of the mill.", "manager"),
    ("Prices will rise in May, warned the minister.", "minister"),
    ("Norway will send tents, announced its ambassador to Peru, Ana Torres.", "Ana Torres"),
]


@pytest.mark.parametrize(("sentence", "speaker"), CUES)
def test_what_stands_before_a_cue_and_its_speaker_is_content(sentence: str, speaker: str) -> None:
    assert said(sentence) == [(speaker, sentence.partition(",")[0])]


def test_a_second_verb_of_the_same_subject_is_no_cue() -> None:
    assert said("The storm hit Lima, claimed nine people and left.") == []
