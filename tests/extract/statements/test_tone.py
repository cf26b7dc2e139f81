"""What is but said, and is a demand or a threat by its words. Every sentence is invented, and so is what it tells."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Statement


def only(sentence: str) -> Statement:
    """The one statement of a sentence."""
    (statement,) = nm.parse_text(sentence, date="2024-05-16").validate().statements
    return statement


DEMANDS = [
    ("Norway said on Monday that Iceland must cut its catch of herring.", "Iceland"),
    ("Iceland must cut its catch of herring, Norway said.", "Iceland"),
    ("Iceland has to pay at once, Norwegian Foreign Minister Ana Torres told parliament.", "Iceland"),
    ("Chile announced that Peru must close the dam.", "Peru"),
    ("The Red Cross said the rebels must leave the clinic.", "rebels"),
    ("Chile said Peruvian forces must quit the valley.", "Peruvian military"),
    ("Rebels in Ghana declared that President Rui Bell must go before any talks.", "Rui Bell"),
]


@pytest.mark.parametrize(("sentence", "target"), DEMANDS)
def test_what_another_power_must_do_is_demanded_of_it(sentence: str, target: str) -> None:
    found = only(sentence)
    assert found.act in ("demand", "request")
    assert found.target is not None
    assert found.target.name == target


MERELY_SAID = [
    "Norwegian Foreign Minister Ana Torres said that Norway must build more ships.",  # one's own country
    "Norway said the harbour must be dredged.",  # nobody in particular
    "Norway insisted that Iceland must come first.",  # what one holds
    "The union said drivers must rest.",  # what people ought to do
    "“Iceland must pay,” Ana Torres said.",  # in so many words
]


@pytest.mark.parametrize("sentence", MERELY_SAID)
def test_other_duties_are_but_said(sentence: str) -> None:
    assert only(sentence).act == "say"


THREATS = [
    ("Norway said it would close the port unless Iceland paid its debt.", "Iceland"),
    ("Dockers in Oruro said they would strike if the government did not drop the bill.", "government"),
    ("Chile said it will recall its envoy unless Peru frees the crew.", "Peru"),
    ("Chile said it would go to court unless Peru moved the marker.", "Peru"),
    ("The union said it would boycott the vote should talks with Peru fail.", "Peru"),
]


@pytest.mark.parametrize(("sentence", "target"), THREATS)
def test_harm_that_hangs_on_what_others_do_is_threatened(sentence: str, target: str) -> None:
    found = only(sentence)
    assert found.act == "threaten"
    assert found.target is not None
    assert found.target.name == target


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway said it would send ships unless Iceland objected.",
        "Norway said the port would close unless it was dredged.",
        "Norway said it would close the port if it rained.",
    ],
)
def test_other_conditions_are_but_said(sentence: str) -> None:
    assert only(sentence).act == "say"
