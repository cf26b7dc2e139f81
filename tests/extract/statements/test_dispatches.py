"""Sentences as dispatches run them together: trailing clauses, contrasts, pronouns and nouns in apposition. All invented."""

from __future__ import annotations

import pytest
from marked import parse

SAID = [
    # what trails behind a comma is the outlet's own
    ("Peru warned it would defend its soil, hours after Chile moved troops.", "Peru", "it would defend its soil"),
    ("Peru said it would stay, two days before the vote.", "Peru", "it would stay"),
    ("The board will meet, envoys said, after Peru had asked for it.", "envoys", "The board will meet"),
    ("The port is shut, the mayor said, while the docks stay open.", "mayor", "The port is shut"),
    ("Police said they had held 23 people; organisers put the figure at 50.", "Police", "they had held 23 people"),
    ("The truce, which begins on Monday, was confirmed by the rebels' chief, Rui Bell.", "Rui Bell", "The truce"),
    ("The envoy warned of “consequences” if raids went on.", "envoy", "“consequences” if raids went on"),
    ("The judges' claim that the dam was safe was wrong.", "judges", "the dam was safe"),
    (
        "Peru rejected as “baseless” claims by Chile that it had armed rebels.",
        "Peru",
        "as “baseless” claims by Chile that it had armed rebels",
    ),
    ("The mayor said dams had been shut, something the minister denied.", "mayor", "dams had been shut"),
    ("The board said it had lapsed, accusations the owner called “malicious”.", "board", "it had lapsed"),
    # to whom and how
    ("Drivers warned the closure would cost them nine million a day.", "drivers", "the closure would cost them nine million a day"),
    ("Officials blamed bad weather for the loss.", "officials", "bad weather for the loss"),
    ("Officials blamed the rebels for the loss.", "officials", "the loss"),
    ("Peru asked that observers be let into the port.", "Peru", "observers be let into the port"),
    ("The envoy urged the generals “to choose peace”.", "envoy", "“to choose peace”"),
    ("The ministry denied that, and said four had been hurt.", "ministry", "that"),
    ("Several thousand farmers said they would stay.", "several thousand farmers", "they would stay"),
    ("The raid failed, according to a statement by the mayor's aide, Rui Bell.", "Rui Bell", "The raid failed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), SAID)
def test_the_first_statement_is(text: str, speaker: str, content: str) -> None:
    found = parse(text).statements[0]
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (speaker, content)


LAST = [
    ("The mayor said raids did not help and demanded that town elders be heard.", "mayor", "town elders be heard"),
    ("The mayor denied any role in a message sent on Monday and accused rebels of theft.", "mayor", "theft"),
    ("The mayor said the town had “chosen calm” and thanked residents for their help.", "mayor", "their help"),
    ("Ana Torres accused the bank of theft, a charge the owner, Rui Bell, denied.", "Rui Bell", "a charge"),
    ("Ana Torres accused rebels of theft, charges they deny.", "rebels", "charges"),
    ("Police said they had held 23 people; organisers put the figure at 50.", "organisers", "the figure at 50"),
    (
        "The Wave Centre saw one wave, while the Coast Survey saw two and put their height at nine feet.",
        "Coast Survey",
        "their height at nine feet",
    ),
    (
        "Rui Bell said it was over. A resident of Lenz said shells fell. “Nobody knows the end,” he said.",
        "resident",
        "Nobody knows the end,",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), LAST)
def test_the_last_statement_is(text: str, speaker: str, content: str) -> None:
    found = parse(text).statements[-1]
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (speaker, content)


def test_what_is_said_may_open_with_a_bare_noun() -> None:
    text = "Officials said security forces loyal to the mayor, Rui Bell, later sealed off the port."
    (found,) = parse(text).statements
    assert found.text == text[len("Officials said ") : -1]
