"""The tense of a clause, by a light look at the words around a time expression."""

from __future__ import annotations

import pytest

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
