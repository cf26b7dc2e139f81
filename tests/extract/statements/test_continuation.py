"""Quotations without a cue of their own: interrupted ones, those that go on, turns of a transcript."""

from __future__ import annotations

from marked import parse


def test_a_second_quotation_in_the_paragraph_goes_on_from_the_first() -> None:
    article = parse("“The wall is old,” Ana Torres said. “It will fall one day.”")
    first, second = article.statements
    assert second.continues == first.id
    assert second.speaker == first.speaker
    assert (second.cue, second.rule, second.act) == (None, "continuation", "say")


def test_a_paragraph_of_its_own_goes_on_from_the_quotation_before() -> None:
    article = parse("“The wall is old,” Ana Torres said. “It leaks.\n\n“It will fall one day.”")
    last = article.statements[-1]
    assert last.rule == "continuation-next-paragraph"
    assert last.continues == article.statements[-2].id
    assert last.speaker is not None
    assert last.speaker.name == "Ana Torres"


def test_a_quotation_that_its_cue_interrupts_is_one_statement_with_two_spans() -> None:
    article = parse("“The wall,” Ana Torres said, “is old and will fall.”")
    (statement,) = article.statements
    assert [article[span] for span in statement.content] == ["The wall,", "is old and will fall."]
    assert statement.text == "The wall, is old and will fall."


def test_a_quotation_with_nobody_to_speak_it_is_no_statement() -> None:
    assert parse("“The wall is old and it leaks.”").statements == ()


def test_a_cue_with_nothing_behind_it_speaks_the_quotation_that_follows() -> None:
    article = parse("Ana Torres said in a statement. “The wall is old and it leaks.”")
    assert [(s.text, s.speaker.name) for s in article.statements if s.speaker] == [
        ("The wall is old and it leaks.", "Ana Torres")
    ]


def test_each_turn_of_a_transcript_is_a_statement() -> None:
    article = parse(
        "TORRES: Will the wall hold?\n\nSILVA: It will not hold.\n\nTORRES: Who says so?\n\nSILVA: I do."
    )
    assert [(s.text, s.rule) for s in article.statements] == [
        ("Will the wall hold?", "transcript-turn"),
        ("It will not hold.", "transcript-turn"),
        ("Who says so?", "transcript-turn"),
        ("I do.", "transcript-turn"),
    ]


def test_a_speaker_of_a_transcript_may_have_the_full_name_once() -> None:
    article = parse(
        "ANA TORRES: Will the wall hold?\n\nSILVA: It will.\n\nTORRES: Who says so?\n\nBELL: I do.\n\nTORRES: Why?\n\nSILVA: Ask him."
    )
    assert [s.rule for s in article.statements] == ["transcript-turn"] * 6


def test_a_quotation_in_the_next_paragraph_goes_on_from_reported_speech() -> None:
    article = parse("Ana Torres said that the wall was old.\n\n“It will fall on us one day.”")
    assert [(s.rule, s.continues) for s in article.statements][1:] == [("continuation-next-paragraph", "s1")]


def test_an_abbreviation_before_a_quotation_ends_the_sentence() -> None:
    article = parse("“The wall is old,” said Ana Torres, 20, of Lenz, Fla. “It will fall on us one day.”")
    assert [s.text for s in article.statements] == ["The wall is old,", "It will fall on us one day."]


def test_a_clause_that_leads_in_to_a_quotation_goes_on_with_it() -> None:
    article = parse("“The wall is old,” Ana Torres said. If it falls, “we will leave the town at once.”")
    assert [s.text for s in article.statements][1:] == ["If it falls, “we will leave the town at once.”"]


def test_a_list_behind_a_cue_with_its_colon_is_said() -> None:
    article = parse(
        "Ana Torres argued that:\n\n• The wall is old and weak.\n\n• The owners will not pay.\n\nBell left the hall."
    )
    assert [(s.text, s.rule) for s in article.statements] == [
        ("The wall is old and weak.", "speaker-colon-paragraph"),
        ("The owners will not pay.", "speaker-colon-paragraph"),
    ]
    assert {s.speaker.name for s in article.statements if s.speaker} == {"Ana Torres"}


def test_each_line_of_a_text_quoted_in_full_is_a_piece_of_the_content() -> None:
    article = parse(
        "In a letter, Ana Torres wrote:\n\nThe wall is old.\nIt will fall.\n\nBell left the hall."
    )
    (statement,) = article.statements
    assert [article[span] for span in statement.content] == ["The wall is old.", "It will fall."]
