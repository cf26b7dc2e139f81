"""What looks like speech and is no statement: refusals, negated and possible speech, titles, nicknames, orders, claims."""

from __future__ import annotations

import pytest
from marked import expect_none

CASES = [
    "Peru has neither confirmed nor denied the raid.",
    "“No comment,” the minister told reporters.",
    "Some 300 residents marched to the port on Friday to demand protection.",
    "The king dismissed his cabinet.",
    "Torres begged to differ.",
    "Torres saw it that day.",
    "The firm recalled 9,000 carts because the axle may break.",
    "The ministry met the crews and refused to provide a list.",
    "Bell won more than 300 pledged delegates.",
    "The president dismissed three ministers on Monday.",
    "Ana Torres, who wants Rui Bell to resign, left Lima.",
    "The court denied class status to the workers.",
    "The board denied his party the victory and closed the hall.",
    "The guards denied the crew access to the port.",
    "She found the letter and reported it to the harbour police.",
    "A group of players performs a play called “The Sons of Lenz.”",
    "The paper responded late Friday with a note on the story.",
    "Voters left for the polls in two mining states that have lost ships.",
    "No group has claimed responsibility for the raid.",
    "Ana Torres declined to comment on the raid.",
    "Ana Torres did not say whether the wall was safe.",
    "The army has not commented on the raid.",
    "The ministry has not confirmed the report.",
    "The so-called “emirate” fell apart last year.",
    "He hung a sign that read nothing at all.",
    "The film “The Long Winter at Sea” opens on Friday.",
    "Maria “Kiki” Silva won the race.",
    "The court ordered the owners to leave the harbour.",
    "Karvia claims the islands.",
    "The court in Lenz declined to free Ana Torres.",
    "A judge refused to delay the trial.",
    "Ana Torres could say that the wall was old.",
    "Nobody knows when the harbour will reopen.",
    "The data show that prices fell in May.",
    "The harbour reopened on Monday and ships returned.",
    "Refugees admitted to the country found work.",
    "He received a threatening letter on Thursday.",
    "The crew found two bodies in the water.",
    "Bell met a man who has pledged to sell the wall.",
    "BOOM: Torres Just Fired Her Whole Harbour Staff",
    "Torres has made thrift and ending what Bell calls waste in the ports a chief aim of her work.",
    "Voters who say the wall is safe were pleased.",
    "As the talks began, voters weighed in on the plan.",
    "As for the “old harbour wall,” Bell found comfort in it.",
    "LENZ: Floods swept away dozens of homes on the coast.",
    "The government declared a state of emergency.",
    "Neither Bell nor Torres said the port was safe.",
    "Torres turned to Peru for ships.",
    "The Senate confirmed Ana Torres as a judge by 79 votes to 18.",
    "The Senate confirmed the judge.",
    "Dockers defied a curfew.",
    "Prices of what traders call “soft wheat” fell.",
]


@pytest.mark.parametrize("text", CASES)
def test_no_statement_is_found(text: str) -> None:
    expect_none(text)
