"""Who speaks, who is told, whom an act is aimed at."""

from __future__ import annotations

import pytest
from marked import parse

from newsmodel.model import Statement


def first(text: str) -> Statement:
    return parse(text).statements[0]


def last(text: str) -> Statement:
    return parse(text).statements[-1]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ana Torres, a spokeswoman for the ministry, said the wall was old.", "Ana Torres", "person"),
        ("The port's director, Ana Torres, said the wall was old.", "Ana Torres", "person"),
        ("Security sources said the wall was old.", "security sources", "unnamed"),
        ("A senior official told the Coast Wire that the wall was old.", "senior official", "unnamed"),
        ("Witnesses said the wall had fallen.", "witnesses", "unnamed"),
        ("The wall was old, one of the officers said.", "one of the officers", "unnamed"),
        ("Some of the residents said the wall had fallen.", "some of the residents", "unnamed"),
        ("“The wall has fallen,” said two of the drivers.", "two of the drivers", "unnamed"),
        (
            "The arrest drew anger from the European Union, which called for talks.",
            "European Union",
            "organisation",
        ),
        ("The security firm Lumora, has said that the wall is old.", "Lumora", "company"),
        ("Torres made no mention of Rui Bell, who announced he is leaving.", "Rui Bell", "person"),
        (
            "The bank's analysis of its own traffic statistics found that the roads were full.",
            "bank's analysis",
            "unnamed",
        ),
        ("The White House said the wall was old.", "White House", "government"),
        ("A statement by the White House said that the wall was old.", "White House", "government"),
        (
            "A Lenz police official familiar with the talks said the wall was old.",
            "Lenz police official",
            "unnamed",
        ),
        (
            "Ana Torres, a teacher at Lenz University who worked for Rui Bell, one of the owners, said it was old.",
            "Ana Torres",
            "person",
        ),
        (
            "Old voters who have listened to Mr. Bell's songs over the years, on radio or at home, said it was old.",
            "old voters",
            "unnamed",
        ),
        ("A Torres adviser said the wall was old.", "Torres adviser", "unnamed"),
        ("The operator of the port, NATO, said the wall was old.", "NATO", "organisation"),
    ],
)
def test_the_most_specific_speaker_is_named(text: str, name: str, kind: str) -> None:
    speaker = first(text).speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Torres opened the port. “It is ready,” she said.", "Ana Torres"),
        ("The White House said the wall was old. The statement added that it would fall.", "White House"),
        ("Hamas said the talks had failed. The group said it would return.", "Hamas"),
        ("Ana Torres said the wall was old. “It will fall,” Torres said.", "Ana Torres"),
        ("Ana Torres said the wall was old and warned that it could fall.", "Ana Torres"),
    ],
)
def test_a_short_form_speaks_for_the_actor_named_before(text: str, name: str) -> None:
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == name


def test_an_unnamed_source_is_an_actor_with_a_mention() -> None:
    article = parse("Security sources said the wall was old.")
    actor = article.actor("unnamed:security-sources")
    assert [(article[m.span], m.form) for m in article.mentions_of(actor)] == [("Security sources", "name")]


def test_the_hearer_is_the_addressee_and_no_target() -> None:
    statement = first("Ana Torres told Reuters that the wall was old.")
    assert statement.addressee is not None
    assert (statement.addressee.name, statement.target) == ("Reuters", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru accused Chile of piracy.", "Chile"),
        ("Peru urged Chile to leave the bay.", "Chile"),
        ("Peru condemned Chile for leaving the bay.", "Chile"),
        ("Ana Torres urged residents to leave the valley.", "residents"),
    ],
)
def test_the_one_an_act_is_aimed_at_is_its_target(text: str, name: str) -> None:
    target = first(text).target
    assert target is not None
    assert target.name == name


def test_medium_and_time_of_speaking_are_told() -> None:
    statement = first("The ministry said on Monday in a statement that the wall was old.")
    assert statement.medium == "statement"
    assert statement.when is not None
    assert statement.when.value == "2024-05-13"


def test_words_in_marks_are_kept_as_quotes() -> None:
    article = parse("Ana Torres said the wall “leaks badly” in “The Bend.”")
    (statement,) = article.statements
    assert [article[span] for span in statement.quotes] == ["leaks badly"]


def test_a_rejected_accusation_is_aimed_at_whoever_accused() -> None:
    target = last("Peru accused Chile of piracy, accusations rejected by Chile.").target
    assert target is not None
    assert target.name == "Peru"


def test_the_main_verb_behind_a_relative_clause_has_its_speaker() -> None:
    statement = last("Ana Torres, who estimated that the wall would hold, said she had left the town.")
    assert (statement.text, statement.speaker and statement.speaker.name) == (
        "she had left the town",
        "Ana Torres",
    )


@pytest.mark.parametrize(
    "opening", ["Asked whether he was worried,", "Asked about Rui Bell,", "Told of Rui Bell's win,"]
)
def test_who_was_asked_is_whom_the_main_clause_names(opening: str) -> None:
    text = (
        f"Rui Bell spoke in Lenz. Luis Torres came too. {opening} Mr. Torres smiled. “It is late,” he said."
    )
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Luis Torres"


@pytest.mark.parametrize(
    ("paper", "name"),
    [("A court filing", "court filing"), ("The letter", "Ana Torres"), ("A statement", "Ana Torres")],
)
def test_a_paper_that_is_new_is_not_of_whoever_spoke_before(paper: str, name: str) -> None:
    speaker = last(f"Ana Torres said it was over. {paper} said the firm had lied.").speaker
    assert speaker is not None
    assert speaker.name == name


def test_another_speaker_behind_and_fires_back() -> None:
    text = "Ana Torres told the Coast Wire that the plan was old, and Rui Bell fired back that it was new."
    assert [s.text for s in parse(text).statements] == ["the plan was old", "it was new"]


def test_another_speaker_behind_a_colon_has_a_statement_of_his_own() -> None:
    statements = parse("Ana Torres said the vote was close: nine said they would stay.").statements
    assert [s.text for s in statements] == ["the vote was close", "they would stay"]


def test_who_has_written_about_a_thing_says_what_the_main_verb_tells() -> None:
    text = "Paul Bell, a law professor at Lenz who has written about harbours, said judges were slow."
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == ("Paul Bell", "judges were slow")


def test_a_verb_behind_and_shares_the_speaker_of_its_clause() -> None:
    statement = last("The report of Ana Torres faults the plan for its cost and claims that “nobody asked.”")
    assert statement.text == "“nobody asked.”"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Ana Torres condemned the raid by Hezbollah on the town.", "Hezbollah"),
        ("Ana Torres demanded that Hezbollah leave the town.", "Hezbollah"),
        ("Ana Torres rejected the Japanese plan for the harbour.", "Japan"),
    ],
)
def test_an_act_without_an_object_is_aimed_at_the_first_other_actor_in_what_is_said(
    text: str, target: str
) -> None:
    statement = first(text)
    assert statement.target is not None
    assert statement.target.name == target


def test_a_promise_is_aimed_at_nobody() -> None:
    assert first("Ana Torres promised that Japan would rebuild the harbour.").target is None


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Owners supporting the plan said the wall was old.", "Owners supporting the plan"),
        ("“The wall is old,” said a man involved in the plan.", "a man involved in the plan"),
        ("The wall was old, according to two owners present.", "two owners present"),
    ],
)
def test_the_mention_of_a_source_runs_over_what_describes_it(text: str, description: str) -> None:
    article = parse(text)
    (statement,) = article.statements
    assert statement.speaker_span is not None
    assert article[statement.speaker_span] == description


def test_a_group_is_told_by_its_seat() -> None:
    text = "The Harbour Rights Centre said homes were burned. The Lisbon-based group urged Karvia to act."
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Harbour Rights Centre"


@pytest.mark.parametrize(
    "opening", ["(ANSA) - LISBON, MAY 22 - ", "(ANSA) - Lisbon, May 22 - ", "LISBON, May 22 (ANSA) - "]
)
def test_a_dateline_is_no_part_of_what_is_said(opening: str) -> None:
    assert last(f"{opening}Norway will send troops, the minister said.").text == "Norway will send troops"
