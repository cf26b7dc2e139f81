"""What the times count from: the day of the dispatch, a dateline in its body, or nothing."""

from __future__ import annotations

import datetime

import pytest

from newsmodel.extract.times import find_times
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import analyse


def values(text: str, date: datetime.date | None) -> list[str]:
    return [time.value for time in find_times(analyse(text, date=date), Lexicon.default())]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("on Tuesday", "XXXX-WXX-2"),
        ("on May 3", "XXXX-05-03"),
        ("in May", "XXXX-05"),
        ("on the 18th", "XXXX-XX-18"),
        ("today", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("last year", "XXXX"),
        ("in the third quarter", "XXXX-Q3"),
        ("last summer", "XXXX-SU"),
        ("on Tuesday night", "XXXX-WXX-2TNI"),
        ("at 6 p.m.", "XXXX-XX-XXT18:00"),
        ("two days ago", "XXXX-XX-XX"),
        ("on Christmas Day", "XXXX-12-25"),
        ("on Easter Monday", "XXXX-XX-XX"),
    ],
)
def test_without_a_date_the_value_stays_unresolved(phrase: str, value: str) -> None:
    assert values(f"It closed {phrase}.", None) == [value]


@pytest.mark.parametrize(
    ("phrase", "value"), [("on May 3, 2021", "2021-05-03"), ("in 2009", "2009"), ("in the 90s", "199")]
)
def test_without_a_date_full_dates_are_resolved_all_the_same(phrase: str, value: str) -> None:
    assert values(f"It closed {phrase}.", None) == [value]


def test_a_text_without_a_date_says_so_once() -> None:
    analysis = analyse("It closed on Tuesday and opened last week.")
    find_times(analysis, Lexicon.default())
    assert [(each.code, each.severity) for each in analysis.diagnostics] == [("no-date", "info")]


@pytest.mark.parametrize("text", ["It closed in 2009.", "It closes every Friday.", "It closed for two days."])
def test_nothing_is_said_where_no_time_counts_from_the_date(text: str) -> None:
    analysis = analyse(text)
    find_times(analysis, Lexicon.default())
    assert analysis.diagnostics == []


def test_times_count_from_the_day_of_a_second_dateline() -> None:
    text = "BASRA, Dec. 26 (Coast Wire) - The port closed today."
    assert values(text, datetime.date(2023, 12, 27)) == ["2023-12-26", "2023-12-26"]


def test_a_dateline_with_its_year_stands_in_for_the_missing_date() -> None:
    text = "BASRA, Dec. 26, 2023 (Coast Wire) - The port closed yesterday."
    assert values(text, None) == ["2023-12-26", "2023-12-25"]


@pytest.mark.parametrize(
    "text",
    [
        "The port closed on Dec. 26 - and it opened today.",
        "BASRA, Dec. 26 was cold. The port closed today.",
        "BASRA, Nov. 26 (Coast Wire) - The port closed today.",
    ],
)
def test_a_date_that_is_no_dateline_or_too_old_changes_nothing(text: str) -> None:
    assert values(text, datetime.date(2023, 12, 27))[-1] == "2023-12-27"


@pytest.mark.parametrize(
    "date", [datetime.date.min, datetime.date.max, datetime.date(1, 3, 1), datetime.date(9999, 12, 1)]
)
def test_the_ends_of_the_calendar_are_no_obstacle(date: datetime.date) -> None:
    text = (
        "Last week, next week, last century, next decade, two years ago, a decade later, on Monday, in May, on May 3, "
        "last winter, on the 31st, last Easter, this weekend, the year before, in 3 months, tonight, next Friday."
    )
    for time in find_times(analyse(text, date=date), Lexicon.default()):
        assert time.start is None or (time.end is not None and time.start <= time.end)
