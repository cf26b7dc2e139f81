"""What looks like a time and is none."""

from __future__ import annotations

import datetime

import pytest

from newsmodel.extract.times import find_times
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import analyse

DATELINE = datetime.date(2024, 5, 16)


def found_in(text: str) -> list[str]:
    analysis = analyse(text, date=DATELINE)
    return [text[time.span.slice] for time in find_times(analysis, Lexicon.default())]


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and this may be true.",
        "May I ask why? You may.",
        "Mrs. May left the room.",
        "They march on, and the march ends.",
        "The Sun reported it, and so did the Sunday Times.",
        "The Daily Mail was sold.",
        "The ship lies off Mar del Plata.",
        "The poet April Jones sang.",
        "They fired 2000 shells and killed 1990 fighters.",
        "It cost $2000, or 2000 euros.",
        "He lives at 2010 Main Street in room 2012.",
        "Resolution 1973 was passed.",
        "They won 3-1 and lost 6-4 with 4/5 of the team.",
        "The score was 4:12 and the ratio 1:1.",
        "Three quarters of the voters and one quarter of the seats.",
        "A man in his 60s was hurt.",
        "Temperatures will be in the 80s.",
        "She was man of the year.",
        "It was a second attempt and the second best.",
        "The Arab Spring reached the town of Winter Palace.",
        "He was as soon as possible told that now that was over.",
        "The Good Friday Agreement and Easter Island.",
        "A last minute report came in.",
        "The fall of the city was near.",
        "Day after day, night after night they sang.",
        "Over that time much was built.",
        "Bloody Sunday was a film.",
        "Call +86 138-2010-2015 for help.",
        "Good morning, said the clerk.",
        "The clerk told World News Tonight about the fire.",
        "The clerk was seen on NBC's Today show.",
        "The clerk was seen on 60 Minutes.",
        "The March 14 alliance and the 17 November group met the April 6 Youth Movement.",
        "The grant came from the 20th Century Fund.",
        "It was the third raid in as many days.",
        "The ferry leaves Friday Harbor.",
        "It was a loss of results: he hit the net late in the second half.",
        "The team scored early in the third period.",
        "The poll asked 18-to-34-year-olds.",
        "Families meet for the Mid-Autumn Festival.",
        "The team scored twice in the second half.",
        "The March on the capital was long.",
        "Minutes of the meeting were read.",
        "That time everybody was freed.",
        "It was worse than in any year.",
        "Turnout was low on election day.",
        "The ferry makes 30 miles an hour, or 48 kilometers per hour.",
    ],
)
def test_no_time_is_found(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was on Feb. 30, 2019.",
        "It was on 13/13/2013.",
        "It was on 31 April 2020.",
        "It was on 2019-02-29.",
    ],
)
def test_a_date_that_no_calendar_has_is_none_nor_are_its_parts(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In May 12 people died.", ["May"]),
        ("It rose by $12 December 27.", ["December 27"]),
        ("Theresa May spoke in May.", ["May"]),
        ("It may rain in May.", ["May"]),
        ("The 18th century and the 18th floor.", ["The 18th century"]),
        ("It fell as recently as September.", ["September"]),
        ("Siege Ends After 48 Hours", ["48 Hours"]),
        ("Leaders Meet Tonight", ["Tonight"]),
        ("Friday's vote and Monday's raid.", ["Friday", "Monday"]),
    ],
)
def test_only_the_time_is_taken(text: str, times: list[str]) -> None:
    assert found_in(text) == times


def test_times_do_not_cross_the_end_of_a_sentence() -> None:
    assert found_in("It came in May. 2024 was dry.") == ["May", "2024"]
