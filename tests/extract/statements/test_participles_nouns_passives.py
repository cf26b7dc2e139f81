"""Statements of participles, shared subjects, passives, nouns and colons."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("⟨Ana Torres⟩ said the wall was old, |adding| that {it would be replaced}.", "say", "indirect"),
    ("⟨Ana Torres⟩ said the wall was old, |adding|: “{It will be replaced soon.}”", "say", "direct"),
    ("⟨Ana Torres⟩ said the wall was old and |warned| that {it could fall}.", "warn", "indirect"),
    ("⟨Ana Torres⟩ said the wall was old and |called for| {a new wall}.", "demand", "indirect"),
    ("The road was shut after ⟨dockers⟩ walked out, |saying| {the wall had moved}.", "say", "indirect"),
    ("⟨The port⟩ issued a statement |saying| {the wall was safe}.", "say", "indirect"),
    ("The meeting ended with ⟨one witness⟩ |saying| {the wall had moved}.", "say", "indirect"),
    (
        "⟨Ana Torres⟩ spoke on Monday, |stating| {the owners – not the town – are in charge}.",
        "say",
        "indirect",
    ),
    ("⟨Ana Torres⟩ made a pitch to voters |saying| {the wall was safe}.", "say", "indirect"),
    ("The port is open, with ⟨70 percent⟩ of sailors |saying| {they will stay}.", "say", "indirect"),
    (
        "The talks ended with ⟨the owners⟩ praising the wall and |vowing| to {stay in Lenz}.",
        "promise",
        "indirect",
    ),
    (
        "It is about a mayor ⟨who⟩ began his work by |declaring| that {the wall was safe}.",
        "announce",
        "indirect",
    ),
    (
        "In a speech of an hour ⟨a low voice⟩ spoke of the wall|:| “{The wall will fall on us.}”",
        "say",
        "direct",
    ),
    (
        "In the days after ten men left Lenz, ⟨a low voice⟩ praised the wall|:| “{The wall will fall on us.}”",
        "say",
        "direct",
    ),
    (
        "Two owners left the hall, with ⟨Ana Torres⟩ reportedly yelling|:| “{The wall will fall on us.}”",
        "say",
        "direct",
    ),
    ("More from ⟨Ana Torres⟩|:| “{The wall will fall on us one day.}”", "say", "direct"),
    (
        "As ⟨Ana Torres⟩ observed, the owners sold the wall|:|\n\n“{The wall will fall on us one day.}”",
        "say",
        "direct",
    ),
    ("The day ended with ⟨many owners⟩ and sailors |chanting| “{We are Lenz and we stay.}”", "say", "direct"),
    ("Bell attacked ⟨her⟩ |claim| during the debate that {the wall was safe}.", "claim", "indirect"),
    ("⟨Ana Torres⟩ left the town after |saying| that {the wall was safe}.", "say", "indirect"),
    ("⟨Officials⟩ said the dam held |stressing| that {these walls “are old but strong.”}", "say", "mixed"),
    ("{The raid} was |condemned| by ⟨the Foreign Ministry⟩.", "condemn", "indirect"),
    ("Peru accused Chile of piracy, {accusations} |rejected| by ⟨Chile⟩.", "reject", "indirect"),
    ("⟨Ana Torres⟩ was |quoted as saying| that {the wall was safe}.", "say", "indirect"),
    ("Ana Torres repeated ⟨the owner⟩'s |claim| that {the wall was safe}.", "claim", "indirect"),
    ("⟨Ana Torres⟩ had a blunt warning|:| “{The wall will fall.}”", "say", "direct"),
    ("⟨Rebels⟩ |claimed| {responsibility for the raid}.", "claim_responsibility", "indirect"),
    (
        "⟨The Houthis⟩ |claimed| {responsibility for attacking two ships} on Monday, but have not commented on the raid.",
        "claim_responsibility",
        "indirect",
    ),
    ("When |asked| {whether the wall was safe}, Ana Torres left.", "say", "indirect"),
    ("Ana Torres was |asked|, “{Is the wall safe at all?}”", "say", "direct"),
    (
        "⟨Ana Torres⟩ |criticised| what she called {the ministry’s “snail-paced answer.”}",
        "condemn",
        "mixed",
    ),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_other_constructions_give_their_content(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("|Rejecting| {the plan}, ⟨Peru⟩ left the talks.", "reject"),
        ("|Calling| {the raid a crime}, ⟨Ana Torres⟩ left the hall.", "say"),
        ("|Accusing| Norway of {theft}, ⟨Peru⟩ left the talks.", "accuse"),
        ("|Warning| that {the dam could burst}, ⟨the mayor⟩ left.", "warn"),
        ("|Vowing| to {crush the miners}, ⟨the army⟩ sent tanks.", "threaten"),
    ],
)
def test_the_subject_behind_a_participle_that_opens_the_sentence_speaks(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")
