"""The tense of a clause, by a light look at the words around a time expression."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.extract.times.tense import Tense, tense_at
from newsmodel.text.analysis import analyse

PAST, FUTURE, PERHAPS, UNTOLD = Tense("past", True), Tense("future", True), Tense("future", False), Tense()


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The council will meet on NOW.", FUTURE),
        ("The council met on NOW.", PAST),
        ("Officials said on NOW that the road will open.", PAST),
        ("On NOW, the court will rule.", FUTURE),
        ("On NOW, rockets hit the town.", PAST),
        ("The road will be closed on NOW.", FUTURE),
        ("The talks will be held on NOW.", FUTURE),
        ("The council plans to meet on NOW.", FUTURE),
        ("The vote is due to take place on NOW.", FUTURE),
        ("Roads shut due to the floods on NOW.", UNTOLD),
        ("They agreed to meet on NOW.", FUTURE),
        ("The envoy is due in Warsaw on NOW.", FUTURE),
        ("The envoy was due back on NOW.", FUTURE),
        ("Roads shut due in part to the floods on NOW.", UNTOLD),
        ("The union urged dockers to march on NOW.", FUTURE),
        ("The union on NOW urged dockers to march.", Tense("past")),
        ("The union invited its members to march on NOW.", FUTURE),
        ("The union urged calm on NOW.", PAST),
        ("The party called for a rally on NOW.", FUTURE),
        ("The party called for calm on NOW.", PAST),
        ("The party called for a new round of nationwide protests on NOW.", FUTURE),
        ("The trial is set for NOW.", FUTURE),
        ("It was postponed until NOW.", FUTURE),
        ("It lasted until NOW.", PAST),
        ("It was not known until NOW.", PAST),
        ("It has rained since NOW.", PAST),
        ("They could meet on NOW.", PERHAPS),
        ("They could have met on NOW.", PAST),
        ("A poll in NOW shows that he could win.", UNTOLD),
        ("The delay until the contested vote in NOW", UNTOLD),
        ("It is May and NOW", UNTOLD),
    ],
)
def test_the_tense_of_a_clause(text: str, tense: Tense) -> None:
    """The word NOW stands for the expression."""
    analysis = analyse(text)
    at = analysis.words.index("NOW")
    assert tense_at(analysis, at, at + 1) == tense


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mayor imposed a curfew from Friday.", "2025-06-20"),
        ("The mayor imposed a curfew from 7 p.m. to 6 a.m. on Tuesday.", "2025-06-17"),
    ],
)
def test_a_curfew_that_begins_on_a_day_lies_ahead_and_one_of_some_hours_was_imposed_that_day(
    sentence: str, day: str
) -> None:
    (time,) = nm.parse_text(sentence, date="2025-06-19").times
    assert time.start is not None
    assert time.start.isoformat() == day
