"""Speakers behind lists, labels, asides and relative clauses, and speakers who are only described."""

from __future__ import annotations

import pytest
from marked import expect_one, parse

SPEAKERS = [
    ("Fiji, Peru and Tonga say they have no plans.", "Fiji"),
    ("State Sen. Ana Torres, D-Lenz, who wrote the plan, accused Bell of haste.", "Ana Torres"),
    ("The fee dealt a blow to Mayor Ana Torres, who had promised that the port would open.", "Ana Torres"),
    (
        "Rui Bell wrote to President Ana Torres, who read the letter and thanked him for his work.",
        "Ana Torres",
    ),
    ("The Peruvian branch of Harbour Watch criticised both sides.", "Harbour Watch"),
    # a company behind what it owns or runs, and as "the company"
    ("The owner of the ferry, Ana Star Lines, was fined. The company said it was sound.", "Ana Star Lines"),
    ("The owner of the ferry, Ana Maria Torres, said it was sound.", "Ana Maria Torres"),
    (
        "The owner of the ferry, Blue Dawn Lines, was fined. The company rejected the charge.",
        "Blue Dawn Lines",
    ),
    ("The operator of the mine, Orvik Tarn, closed it. The company said it was old.", "Orvik Tarn"),
    # what "it" called something, in the clause of who acts
    ("Peru froze the aid on Monday over what it called “plain theft”.", "Peru"),
    ("Peru froze the aid on Monday over what it described as “plain theft”.", "Peru"),
    # the name behind a role and its "of", also a strange one or one of two towns; before an office at an organisation
    (
        "The head of the fishing board, Wembo Tsale, confirmed the fire but put the loss at six boats.",
        "Wembo Tsale",
    ),
    ("The head of the fishing board, Bello Lokoja, confirmed the fire. He blamed thieves.", "Bello Lokoja"),
    (
        "Her rival in the race, Ana Torres, deputy secretary of the Dockers' League of Lenz (DLL), said it was late.",
        "Ana Torres",
    ),
    ("In Lisbon, senator Ana Torres (D-Lenz), said the port was open.", "Ana Torres"),
    ("The harbour burned after a long night, the local mayor, Ana Torres, wrote on Telegram.", "Ana Torres"),
    ("Ana Torres's aide, Rui Bell, denied it. He said the port was open.", "Rui Bell"),
    (
        "Ana Torres runs the docks. “We wait,” Torres said. The union leader said the ships were late.",
        "Ana Torres",
    ),
    (
        "The minister, Ana Torres, left. Residents blocked the road at what they called a “long silence.”",
        "residents",
    ),
    ("The head of the Harbour Board, Ana Torres, appealed to both sides to wait.", "Ana Torres"),
    ("Hezbollah fighters said the raid was over.", "Hezbollah"),
    ("Harbour Watch met in Lenz. It called on Peru to open the port.", "Harbour Watch"),
    ("Hundreds of residents marched on Monday, chanting “we want the port.”", "residents"),
    ("The Harbour Ministry said the port was old. It called on Peru to open it.", "Harbour Ministry"),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_the_last_statement_is_by(text: str, name: str) -> None:
    speaker = parse(text).statements[-1].speaker
    assert speaker is not None
    assert speaker.name == name


CASES = [
    ("⟨Ana Torres⟩ had in a letter |threatened| to {leave the port}.", "threaten", "indirect"),
    (
        "The mayor met the Port Authority (PA), ⟨which⟩ on Sunday |confirmed| that {the dam was dry}.",
        "confirm",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |promised| {new tents “within weeks, not months.”}", "promise", "mixed"),
    ("Ana Torres is held on {charges} ⟨she⟩ |denies|.", "deny", "indirect"),
    ("⟨Ana Torres⟩ |urged| the mayor's inspector general to {open a review}.", "demand", "indirect"),
    ("⟨Ana Torres⟩ |voiced| {concern} in a joint statement.", "say", "indirect"),
    (
        "⟨The port⟩ has |warned| that {a new spell of rain, likely to last, could flood the docks}.",
        "warn",
        "indirect",
    ),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_the_statement_is_found(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


def test_a_second_verb_that_looks_like_a_participle_shares_the_speaker() -> None:
    found = parse(
        "The port claimed that it had hit “a row of old docks” and denied sinking ferries."
    ).statements
    assert [(s.text, s.speaker and s.speaker.id) for s in found][1:] == [
        ("sinking ferries", found[0].speaker.id)
    ]


def test_what_a_relative_pronoun_stands_for_is_no_statement() -> None:
    found = parse("Ana Torres welcomed the dam, which Peru rejects.").statements
    assert [s.text for s in found] == ["the dam"]
