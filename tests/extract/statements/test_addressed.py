"""Passives whose subject is spoken to or of."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    # the agent before the content
    ("Norway was |urged| by ⟨Peru⟩ on Monday to {open the port}.", "demand"),
    ("Norway has been |accused| by ⟨Peru⟩ of {hiding the report}.", "accuse"),
    ("Norway was |accused| by ⟨Ana Torres⟩ of {hiding the report}.", "accuse"),
    ("Norway was |warned| by ⟨Peru⟩ of {grave losses}.", "warn"),
    ("Norway was |warned| by ⟨Peru⟩ that {the ice would come}.", "warn"),
    ("Norway was |asked| by ⟨Peru⟩ for {help}.", "request"),
    ("The miners were |called upon| by ⟨Peru⟩ to {lay down their tools}.", "demand"),
    ("Norway has been |asked| by ⟨Peru⟩ to {open the port}.", "request"),
    ("Norway was |promised| {two ships} by ⟨Peru⟩.", "promise"),
    # the agent behind it
    ("Norway was |asked| to {open the port} by ⟨Ana Torres⟩.", "request"),
    ("Norway was |threatened| with {new duties} on Tuesday by Trade Secretary ⟨Ana Torres⟩.", "threaten"),
    ("The miners were |told| {not to gather} by ⟨Ana Torres⟩.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), CASES)
def test_who_asks_or_accuses_in_a_passive_is_its_agent(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


@pytest.mark.parametrize(
    "text",
    [
        "Norway was accused of being paid by Peru.",  # the agent of another passive
        "Norway was asked to open the port by Friday.",
        "Norway was warned that the ice would come.",
        "Norway was not asked by Peru to open the port.",
    ],
)
def test_a_passive_without_an_agent_of_its_own_is_no_statement(text: str) -> None:
    expect_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway was urged by Peru to open the port.",
        "Norway was threatened with new duties by Peru.",
        "Norway was condemned on Monday by Peru over the fire.",
        "Norway was faulted for the fire by Peru.",
    ],
)
def test_the_subject_of_such_a_passive_is_whom_it_is_aimed_at(text: str) -> None:
    statement = parse(text).statements[0]
    assert statement.speaker is not None
    assert statement.target is not None
    assert (statement.speaker.name, statement.target.name) == ("Peru", "Norway")


def test_what_is_condemned_for_a_deed_is_the_subject() -> None:
    expect_one("{Norway} was |faulted| for the fire by ⟨Peru⟩.", "condemn", "indirect")
