"""Any text is read without an error, and in time linear in its length."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extract.times import find_times
from newsmodel.extract.times.find import grammar
from newsmodel.extract.times.grammar import Grammar
from newsmodel.extract.times.words import KNOWN
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import analyse

DATELINE = datetime.date(2024, 5, 16)
ODD = (
    "0 00 31 32 99 1000 1900 2024 9999 99999999999999999999 1,000 2.5 ½ 1/2 0th 99th 00s 13pm 25:00 24:00 99/99/99 0/0/0 "
    "2023-13-45 99-Aug-9999 mid-0000s two-and-a-half-year 9999-12-31T23:59:59+14:00 00000000 ² ١٢ million . , ( ) “ ” $ %"
).split()
WORDS = st.sampled_from(sorted({*grammar().literals, *KNOWN, *ODD}))
TEXTS = st.lists(
    st.tuples(WORDS, st.sampled_from([" ", " ", " ", "", "\n\n", ". "]), st.booleans()), max_size=20
).map(lambda parts: "".join((word.title() if capital else word) + gap for word, gap, capital in parts))
DATES = st.one_of(st.none(), st.dates(), st.sampled_from([datetime.date.min, datetime.date.max, DATELINE]))
HOSTILE = [
    "one two three ", "May ", "2001 ", "last ", "the third of the ", "Monday ", "a year ago ", "the last year of the ",
    "by May ", "two days before ", "in the morning at ", "9 a.m. to ", "the first half of ", "several hundred thousand ",
    "' 90s ", "January 5 ", "12:00 - ", "of the year ", "(", "2023-12-26T10:00:00 ", "the same period of ", "that day ",
    "Tuesday. ", "9/11 ", "every other ", "twenty ", "half past ", "$ 12 ", "today , ", "a year and a half and ",
]  # fmt: skip


@given(TEXTS, DATES)
def test_any_run_of_words_of_time_is_read_without_an_error(text: str, date: datetime.date | None) -> None:
    times = find_times(analyse(text, date=date), Lexicon.default())
    end = 0
    for time in times:
        assert end <= time.span.start < time.span.end <= len(text)
        assert time.value
        assert time.rule
        assert (time.start is None) == (time.end is None)
        assert time.start is None or time.start <= time.end
        end = time.span.end


@given(st.text(), DATES)
def test_any_text_is_read_without_an_error(text: str, date: datetime.date | None) -> None:
    find_times(analyse(text, date=date), Lexicon.default())


@pytest.fixture
def attempts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts how often a symbol is looked for: the work done, whatever the machine."""
    count = [0]
    match = Grammar.match

    def counted(self, *arguments):  # type: ignore[no-untyped-def]
        count[0] += 1
        return match(self, *arguments)

    monkeypatch.setattr(Grammar, "match", counted)
    return count


@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_text_is_at_most_twice_the_work(unit: str, attempts: list[int]) -> None:
    work = []
    for size in (200, 400):
        attempts[0] = 0
        find_times(analyse(unit * size, date=DATELINE), Lexicon.default())
        work.append(attempts[0])
    assert work[1] <= 2.1 * work[0] + 20


def test_a_text_without_words_of_time_asks_the_grammar_nothing(attempts: list[int]) -> None:
    analysis = analyse(
        "The ministry and the council met the leaders of a group and spoke of peace. " * 50, date=DATELINE
    )
    assert find_times(analysis, Lexicon.default()) == []
    assert attempts == [0]
