"""Speech inside speech: what somebody named is told to have said, attributions behind deeds, and who tells of whom."""

from __future__ import annotations

import pytest
from marked import bare, expect_none, expect_one, parse

RETOLD = [
    ("Rui Bell said ⟨Ana Torres⟩ had |called| {the plan “a gift to thieves”}.", "say", "mixed"),
    (
        "Bell told the board that ⟨Ana Torres⟩ had |promised| to {open the port “before Easter.”}",
        "promise",
        "mixed",
    ),
    (
        "According to the mayor, ⟨Ana Torres⟩ |warned| him that {the wall was “held up by paint”}.",
        "warn",
        "mixed",
    ),
    ("“⟨Ana Torres⟩ |said| to me, ‘{This is a matter of taste.}’” He wept.", "say", "direct"),
    (
        "“When we met, ⟨Ana Torres⟩ |told| the board: ‘{Sell it or sink.}’ Nobody laughed,” a guard said.",
        "say",
        "direct",
    ),
]


@pytest.mark.parametrize(("marked", "act", "kind"), RETOLD)
def test_words_in_marks_of_somebody_named_inside_what_another_says(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


def test_what_is_denied_to_have_been_said_is_not_retold() -> None:
    article = parse("Rui Bell denied that Ana Torres had called the plan “a gift to thieves”.")
    assert [statement.speaker.name for statement in article.statements if statement.speaker] == ["Rui Bell"]


def test_who_is_retold_is_not_the_last_one_heard() -> None:
    article = parse("“Ana Torres told me, ‘Leave the town.’ I left,” Rui Bell said. “I was tired,” he added.")
    (last,) = [s for s in article.statements if s.text == "I was tired,"]
    assert last.speaker is not None
    assert last.speaker.name == "Rui Bell"


BEHIND_DEEDS = [
    "{The miners have threatened to flood the pit}, ⟨a union official, Ana Torres⟩, |said|.",
    "{The miners want time and have threatened to flood the pit}, ⟨a guard, Ana Torres⟩, |told| this newspaper.",
    "{A strike began after the firm refused to pay wages}, ⟨the union⟩ |said|.",
    "{Peru lodged a protest with Norway on Tuesday after a boat sank}, ⟨Foreign Minister Rui Bell⟩ |said|.",
    "{Two bridges fell into the river}, ⟨the army⟩ |said| on the Telegram messaging app, adding that it rained.",
]


@pytest.mark.parametrize("marked", BEHIND_DEEDS)
def test_an_attribution_at_the_end_takes_the_whole_sentence(marked: str) -> None:
    article = parse(bare(marked))
    wanted = marked[marked.index("{") + 1 : marked.index("}")]
    assert wanted in [statement.text for statement in article.statements]


SECOND_CLAUSES = [
    (
        "The union described the trial as “a farce”, and ⟨its leader, Rui Bell⟩, |called for| {a rally} on Friday.",
        "demand",
    ),
    ("The union put the loss at nine boats, and ⟨its chairman, Rui Bell⟩, |said| {it would grow}.", "say"),
    ("Peru offered to mediate; ⟨its president, Rui Bell⟩, |said| {time was short}.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), SECOND_CLAUSES)
def test_a_second_clause_with_an_apposed_name_speaks_for_itself(marked: str, act: str) -> None:
    article = parse(bare(marked))
    found = [(s.speaker.name, s.act.value) for s in article.statements if s.speaker]
    assert ("Rui Bell", act) in found
    assert not any(
        "chairman" in s.text or "leader" in s.text or "president" in s.text for s in article.statements
    )


DENIALS = [
    ("⟨Peru⟩ |denies| {deliberately targeting boats}.", "deny", "indirect"),
    ("⟨Peru⟩ |denies| {ever arming the rebels}.", "deny", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), DENIALS)
def test_a_denial_of_a_deed_with_an_adverb(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


def test_envoys_who_are_thrown_out_are_no_statement() -> None:
    expect_none("In April Peru threw out ten Norwegian diplomats.")


SPEAKERS = [
    # who is told of is not who tells
    (
        "“It is wrong,” Minister Ana Torres told reporters in Lima. Ambassador Jorn Bell would return on Wednesday, she added.",
        "Ambassador Jorn Bell would return on Wednesday",
        "Ana Torres",
    ),
    # the clause behind "while" has a head of its own
    ("Peru praised the plan, while Chile rejected what it called a “trick”.", "a “trick”", "Chile"),
    # a source by the noun that heads its description
    (
        "Police held Rui Bell. A source close to the inquiry told Lusa that two men were in Oslo, where, he said, guards met them.",
        "guards met them",
        "source close to the inquiry",
    ),
    # whom the words of a source name is not that source
    (
        "President Rui Bell left. An official in Lima, who gave no name, denied it. “The president listened,” he said.",
        "The president listened,",
        "official",
    ),
    # the statement is of who spoke last in one
    (
        "The Blue Front said in a statement that it had left. Police called that a lie. It “was tired”, according to the statement.",
        "It “was tired”",
        "Blue Front",
    ),
    # a firm behind what it does and where it sits, an outer subject behind a place, the first of two who speak
    (
        "A sailor was shot, according to the ship's operator, Lima-based Orvik Lines.",
        "A sailor was shot",
        "Orvik Lines",
    ),
    (
        "Rui Bell, fresh from Lima, where he met envoy Omar Sarn on Friday, told reporters the deal was close.",
        "the deal was close",
        "Rui Bell",
    ),
    (
        "It fell hours after the army and the Rapid Support Forces (RSF) accused each other of theft.",
        "theft",
        "army",
    ),
    # family names that stand in front
    (
        "Rui Bell left Lima. Ministry spokesperson Zhou Lan told a briefing that it was late. “It rains,” she added.",
        "It rains,",
        "Zhou Lan",
    ),
    ("Vincent Gan Teik Hoe was held. “I am calm,” Gan said.", "I am calm,", "Vincent Gan Teik Hoe"),
    # descriptions beside the name, and other words for the same calling
    (
        "Ana Torres is free; her counsel, Rui Bell, said she would go. “We will win,” the lawyer said.",
        "We will win,",
        "Rui Bell",
    ),
    (
        "Rui Bell, a schoolteacher in Lenz, wept. Nobody came. “We dug,” the teacher said.",
        "We dug,",
        "Rui Bell",
    ),
]


@pytest.mark.parametrize(("text", "content", "speaker"), SPEAKERS)
def test_who_tells_it(text: str, content: str, speaker: str) -> None:
    found = [s.speaker.name for s in parse(text).statements if s.text == content and s.speaker]
    assert found == [speaker]


def test_an_opposition_alliance_is_a_party() -> None:
    article = parse("Norway's main opposition alliance rejected the claim.")
    assert [s.speaker.kind for s in article.statements if s.speaker] == ["party"]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Peru accused Chile of spying on its fleet, an aide said.", "accuse"),
        ("Norway condemned the raid on Lima, the ministry said.", "condemn"),
        ("Rebels have sworn to fight on, police said.", "threaten"),
    ],
)
def test_what_others_tell_that_somebody_did_by_speaking_is_a_statement_beside_theirs(
    sentence: str, act: str
) -> None:
    assert [str(s.act) for s in parse(sentence).statements] == ["say", act]


def test_what_somebody_is_only_told_to_have_said_is_part_of_what_others_tell() -> None:
    (found,) = parse("Bell had admitted to the theft, police said.").statements
    assert found.speaker is not None
    assert found.speaker.name == "police"
