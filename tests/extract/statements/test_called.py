"""What X called it: the words by which somebody names what the outlet tells of."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

CASES = [
    ("Troops crossed the river in what ⟨Peru⟩ |described| as {a limited operation}.", "indirect"),
    ("Boats collided, in what ⟨the harbour office⟩ |called| {one of the worst accidents of the year}.", "indirect"),
    ("Peru shut the border after what ⟨it⟩ |called| {an unprovoked attack}.", "indirect"),
    ("Peru recalled its envoy over what ⟨it⟩ |described| as {a breach of the treaty}.", "indirect"),
    ("Two men were held over what ⟨police⟩ |called| {a planned raid}.", "indirect"),
    ("Peru cut its grant for what ⟨it⟩ |described| as {“a long silence.”}", "mixed"),
    ("Nine people were hurt in what ⟨residents⟩ |say| was {a drone strike}.", "indirect"),
    ("What ⟨the army⟩ |called| {a raid} hurt nine people.", "indirect"),
    # in a clause of its own
    ("The town closed the dock after an attack which ⟨Peru⟩ |described| as {“a cowardly act”}.", "mixed"),
    ("The town cut the budget, which ⟨the union⟩ |called| {“a betrayal”}.", "mixed"),
    ("On Monday, Peru's Harbour Board shut a channel over a report that ⟨it⟩ |called| {“false and harmful”}.", "mixed"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "kind"), CASES)
def test_a_name_that_somebody_gives_it_is_said(marked: str, kind: str) -> None:
    expect_one(marked, "say", kind)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor won by fighting what he calls corruption.",  # a habit
        "What he said was wrong.",
        "They crossed the hills in what is called the dry season.",
        "They met on what they called Operation Dawn.",  # a name
    ],
)
def test_a_name_that_goes_round_is_no_statement(text: str) -> None:
    expect_none(text)


def test_it_is_who_heads_the_sentence() -> None:
    (found,) = parse("On Monday, Peru closed the port over a plan that it called “foolish talk”.").statements
    assert found.speaker is not None
    assert found.speaker.name == "Peru"


@pytest.mark.parametrize(
    "marked",
    [
        "The board met. ⟨It⟩ |called| {the plan “a disgrace”}.",
        "The board met. ⟨It⟩ |described| {the plan as “a disgrace”}.",
        "The board met. ⟨It⟩ |called| {the plan a disgrace}.",
    ],
)
def test_it_may_judge(marked: str) -> None:
    expect_one(marked, "say", "mixed" if "“" in marked else "indirect")


def test_the_verb_of_a_relative_clause_opens_no_clause() -> None:
    """Peru |maintains| posts in hills where ...: no "that", and nothing said."""
    expect_none("Peru maintains dozens of posts in hills where villages have been empty for years.")


BLAME = [
    ("⟨Ana Torres⟩ |blamed| {the violence on what she called Peru's “policy of silence.”}", "mixed", "Peru"),
    ("⟨The ministry⟩ |blames| {the delays on “looting by gangs”}.", "mixed", None),
    ("⟨The ministry⟩ |blamed| {the crash on bad weather} and promised help.", "indirect", None),
    ("⟨The ministry⟩ |blamed| {the delay on Chile's haste}.", "indirect", "Chile"),
    ("⟨The ministry⟩ |blamed| {the attack on Chile} on Peru.", "indirect", "Peru"),
    ("⟨The ministry⟩ |blamed| {the crash} on the pilots.", "indirect", "pilots"),
]


@pytest.mark.parametrize(("marked", "kind", "target"), BLAME)
def test_blame_on_a_thing_is_said_and_blame_on_somebody_is_aimed(
    marked: str, kind: str, target: str | None
) -> None:
    found = expect_one(marked, "accuse", kind)
    assert (found.target.name if found.target else None) == target


@pytest.mark.parametrize(
    "marked",
    [
        "⟨Ana Torres⟩ |condemned| {the raid}, and the Harbour League (HL) left the town.",
        "⟨Ana Torres⟩ |condemned| {the raid} and Rui Bell left the town.",
    ],
)
def test_what_is_condemned_ends_before_the_next_clause(marked: str) -> None:
    expect_one(marked, "condemn", "indirect")


def test_a_coast_guard_is_one_actor_to_whom_it_refers() -> None:
    first, second = parse("Peru's coast guard said nine boats had left. It denied using force.").statements
    assert first.speaker is second.speaker


def test_it_is_the_institution_named_last_where_a_person_heads_the_sentence() -> None:
    text = "Mayor Ana Torres left on Monday, prompting Peru to hit what it said were rebel camps."
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == ("Peru", "rebel camps")


def test_what_somebody_complains_of_is_said() -> None:
    expect_one("⟨Residents⟩ |complained| of {being chased away by boats}.", "say", "indirect")


APPOSED = [
    ("The mayor shut the port, a move ⟨critics⟩ |called| {“reckless.”}", "critics"),
    ("A ship was rammed, a claim ⟨Beijing⟩ |called| {“a fable.”}", "China"),
    ("The mayor shut the port, an act ⟨the union⟩ |described| as {“a betrayal.”}", "union"),
]


@pytest.mark.parametrize(("marked", "name"), APPOSED)
def test_what_is_called_may_be_a_noun_behind_a_comma(marked: str, name: str) -> None:
    found = expect_one(marked, "say", "mixed")
    assert found.speaker is not None
    assert found.speaker.name == name


@pytest.mark.parametrize(
    "called", ["called Peru “a friend”", "called Peru's plan a mistake", "called his aide “old”"]
)
def test_whom_one_calls_something_is_not_who_is_told(called: str) -> None:
    (statement,) = parse(f"Rui Bell {called}.").statements
    assert statement.addressee is None
