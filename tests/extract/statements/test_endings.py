"""Where the content ends and the outlet goes on in its own words."""

from __future__ import annotations

import pytest
from marked import expect_one, parse

CASES = [
    ("⟨Ana Torres⟩ |said| {the wall was old}, which surprised nobody.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, a view that few shared.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, while others disagreed.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall would hold} and left the room.", "say", "indirect"),
    ("While ⟨Ana Torres⟩ |said| {the wall was old}, the owners kept silent.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, but she added that it was safe.", "say", "indirect"),
    ("{Ana Torres said the wall was old}, |according to| ⟨Maria Silva⟩.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| that {the talks had failed, but the owners would go on}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the talks had failed}, but it was not clear why.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {she had met Rui Bell}, a former mayor of Lenz.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {she would meet Rui Bell}, for whom she once worked.", "say", "indirect"),
    ("⟨Ana Torres⟩ |says| {she will run in May} — though few believe it.", "say", "indirect"),
    ("⟨Ana Torres⟩ |says| {she is proud of the wall and expects to stay}.", "say", "indirect"),
    (
        "⟨Port officials⟩ |deny| {any links to the smugglers}, but critics point to the books.",
        "deny",
        "indirect",
    ),
    (
        "Even after ⟨Ana Torres⟩ |condemned| {the raid on the port}, the owners kept silent.",
        "condemn",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |condemned| {the raid, the siege of the port and the blockade}.", "condemn", "indirect"),
    ("⟨Ana Torres⟩ |announced| {the sale of the port}, which had been empty.", "announce", "indirect"),
    (
        "The plan needs ships, and while ⟨Ana Torres⟩ |said| {she had one}, the owners left.",
        "say",
        "indirect",
    ),
    ("In a year in which ⟨most owners⟩ |say| {they will leave}, the port is full.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {she was “ready for it”} as she left the room.", "say", "mixed"),
    ("⟨Ana Torres⟩ is |noting| {the age of the wall} and saying that it will fall.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the owner and his brother, Rui Bell, wrote a song}.", "say", "indirect"),
    ("Three years after ⟨owners⟩ |vowed| to {do a better job}, the port is empty.", "promise", "indirect"),
    ("⟨Ana Torres⟩ |announced| {the deal with Japan} after cutting ties with Peru.", "announce", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall is “old and weak,”} and she warned that it would fall.", "say", "mixed"),
    ("⟨Ana Torres⟩ |said| {the wall is “old and weak,”} while trying to sell it.", "say", "mixed"),
    (
        "⟨Ana Torres⟩ |said| that {the wall is old and weak} on Monday's broadcast of the Coast Show.",
        "say",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |condemned| {the raid on the port} as she left the hall.", "condemn", "indirect"),
    ("⟨Ana Torres⟩ |condemned| {the raid} and ordered the closure of the port.", "condemn", "indirect"),
    (
        "⟨Ana Torres⟩ |condemned| {the raid on the port} in a statement posted on its website.",
        "condemn",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |confirmed| {the raid} but gave no details.", "confirm", "indirect"),
    ("⟨Ana Torres⟩ |said| that {the wall would fall}, without giving details.", "say", "indirect"),
    ("⟨Ana Torres⟩ |told| them that {“the wall will fall soon,”} without giving details.", "say", "mixed"),
    ("⟨Nine in ten⟩ |said| {they would stay}, however this year the number fell.", "say", "indirect"),
    ("⟨The army⟩ |said| {it had freed nine sailors, many of whom were hurt}.", "say", "indirect"),
    ("⟨The army⟩ |said| {it had freed nine sailors}, both of whom the mayor hailed.", "say", "indirect"),
    ("⟨The League⟩ |announced| {it had raised $9 million, a third of it in May}.", "announce", "indirect"),
    ("⟨The ferry line⟩ |said| {it knew of nine injuries, nearly half of them light}.", "say", "indirect"),
    (
        "⟨The League⟩ |said| {it had raised $9 million}, but would not say how much was left.",
        "say",
        "indirect",
    ),
    ("⟨The ministry⟩ |said| {nine sailors had died} but declined to give their names.", "say", "indirect"),
    ("⟨The police⟩ |said| {they had freed nine sailors} but didn't name them.", "say", "indirect"),
    ("⟨The League⟩ |said| {it had hired nine crews} but refused to provide a list.", "say", "indirect"),
    ("⟨The League⟩ |said| {it had been robbed} but gave no details.", "say", "indirect"),
    ("⟨The mayor⟩ |said| {the plan was simple: a wall and a ditch}.", "say", "indirect"),
    ("⟨The League⟩ |said| {the board would not pay and would not negotiate}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the plan, though popular, would fail}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| that {prices, while high, are falling}.", "say", "indirect"),
    (
        "After the leak of the memo, in which ⟨Bell⟩ |said| {he had lied}, the party left him.",
        "say",
        "indirect",
    ),
    (
        "Although in May ⟨Ana Torres⟩ |said| {the plan was a folly}, at the harbour office this month the mayor praised it.",
        "say",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |says| {she respects Bell} and calls him “a wise man.”", "say", "indirect"),
    ("⟨Peru's army⟩ |said| {it had sunk a boat}; Chile did not comment.", "say", "indirect"),
    ("⟨Peru's army⟩ |said| {it had sunk a boat}, but the ministry declined to comment.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| that {nine had died} but did not comment on the cause.", "say", "indirect"),
    ("LISBON, May 2 (AP) — {The wall fell at night}, ⟨officials⟩ |said|.", "say", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_the_content_ends_where_the_outlet_goes_on(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


def test_no_clause_with_a_subject_of_its_own_joins_what_somebody_is_urged_to_do() -> None:
    first, second = parse(
        "Norway urged both sides to show restraint, and Mayor Ana Torres called the violence “alarming”."
    ).statements
    assert first.text == "show restraint"
    assert second.text == "the violence “alarming”"
