"""Subjects far from their verb: relative clauses without commas, appositions, places, times and brackets in between."""

from __future__ import annotations

import pytest
from marked import parse

SUBJECTS = [
    ("A man who was at the port when the bomb went off said he saw smoke.", "man"),
    ("A woman whose son was hurt in the raid said she wanted justice.", "woman"),
    ("Officials at the hall where the wounded were taken said nine had died.", "officials"),
    ("A teacher from Lenz who asked to be known only by her first name said she was afraid.", "teacher"),
    ("Those who voted for Ana Torres say prices will rise.", "those"),
    ("A Harbour Board official who was not allowed to speak publicly said prices would rise.", "Harbour Board official"),
    ("Friends of the mayor who have met him at the port lately say he is ill.", "friends"),
    ("Many nurses questioned at party rallies in Lenz this week, including Rui Bell, said they would stay.", "many nurses"),
    ("A young woman who had been a student in Lenz said it was late.", "young woman"),
    ("Former officers with no knowledge of the case but with ties to the port said it was late.", "former officers"),
    ("Maria Silva, a philanthropist from Lenz, New Karvia, said it was late.", "Maria Silva"),
    ("Maria Silva, a teacher who once worked for Sen. Rui Bell (R-Tenn.), an author of the bill, said it was late.", "Maria Silva"),
    ("The Harbour Board less than three months ago said openly that it was late.", "Harbour Board"),
    ("Maria Silva, the head of the board, this past week said it was late.", "Maria Silva"),
    ("Maria Silva — who had said it was late — left, but Rui Bell, who stayed, said it was early.", "Maria Silva"),
    ("The head of the clinic, Dr Maria Silva, said it was late.", "Maria Silva"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_the_subject_speaks_however_far_it_stands_from_the_verb(text: str, speaker: str) -> None:
    statement = parse(text).statements[0]
    assert statement.speaker is not None
    assert statement.speaker.name == speaker


def test_the_subject_of_a_clause_inside_the_relative_clause_stays_the_speaker() -> None:
    article = parse("Ana Torres met the man who police said was ill.")
    assert [s.speaker.name for s in article.statements if s.speaker] == ["police"]


def test_once_before_a_verb_is_an_adverb() -> None:
    statement = parse("Ana Torres once said boats are costly.").statements[0]
    assert statement.text == "boats are costly"


def test_who_is_quoted_in_a_report_speaks() -> None:
    statement = parse("Ana Torres is quoted in the report as saying the port is old.").statements[0]
    assert (statement.speaker.name if statement.speaker else None) == "Ana Torres"
