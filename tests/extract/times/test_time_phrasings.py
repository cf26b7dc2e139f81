"""Every phrasing of `fixtures/times.txt` is found, by the rule of its section, with the type and value that it gives."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsmodel.extract.times import find_times
from newsmodel.extract.times.find import grammar
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import analyse

TABLE = Path(__file__).parents[2] / "fixtures" / "times.txt"
DATELINE = datetime.date(2024, 5, 16)
MARKED = re.compile(r"\[([^\]]*)\]")


def phrasings() -> Iterator[tuple[str, str, datetime.date, str]]:
    """Rule, sentence with brackets, dateline, expected type and value."""
    rule = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            rule = line.removeprefix("==").strip()
        elif line and not line.startswith("#"):
            sentence, _, expected = line.rpartition(" | ")
            dateline, arrow, rest = sentence.partition(" > ")
            yield (
                rule,
                rest or sentence,
                datetime.date.fromisoformat(dateline) if arrow else DATELINE,
                expected,
            )


CASES = list(phrasings())


@pytest.mark.parametrize(("rule", "sentence", "dateline", "expected"), CASES)
def test_a_phrasing_is_found_with_type_value_and_rule(
    rule: str, sentence: str, dateline: datetime.date, expected: str
) -> None:
    marked = MARKED.search(sentence)
    assert marked is not None
    text = sentence.replace("[", "").replace("]", "")
    found = {
        text[time.span.slice]: (f"{time.type} {time.value}", time.rule)
        for time in find_times(analyse(text, date=dateline), Lexicon.default())
        if time.span.start == marked.start()
    }
    assert found == {marked[1]: (expected, rule)}


def test_the_table_has_a_section_for_every_rule() -> None:
    names = {rule.name for rule in grammar().rules if rule.name}
    assert names == {rule for rule, *_ in CASES}


@pytest.mark.parametrize("rule", [rule for rule in grammar().rules if rule.symbol == "TIME" and rule.example])
def test_the_example_of_a_rule_is_a_time(rule) -> None:
    """Some are found by a rule that reads more of them; the phrase is never left out."""
    text = f"It was closed {rule.example}."
    assert find_times(analyse(text, date=DATELINE), Lexicon.default()) or rule.name == "that-time"


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("on Tuesday", "2024-05-14", "2024-05-14"),
        ("last week", "2024-05-06", "2024-05-12"),
        ("next month", "2024-06-01", "2024-06-30"),
        ("last weekend", "2024-05-11", "2024-05-12"),
        ("in the third quarter of 2001", "2001-07-01", "2001-09-30"),
        ("in the first half of 2001", "2001-01-01", "2001-06-30"),
        ("in the winter of 2006", "2006-12-01", "2007-02-28"),
        ("in 2009", "2009-01-01", "2009-12-31"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("in the 19th century", "1800-01-01", "1899-12-31"),
        ("on Monday night", "2024-05-13", "2024-05-13"),
        ("on June 3-5, 2023", "2023-06-03", "2023-06-05"),
    ],
)
def test_start_and_end_are_the_first_and_last_day_of_the_interval(phrase: str, start: str, end: str) -> None:
    (time,) = find_times(analyse(f"It closed {phrase}.", date=DATELINE), Lexicon.default())
    assert (str(time.start), str(time.end)) == (start, end)


@pytest.mark.parametrize("phrase", ["for two years", "every Friday", "recently", "years ago"])
def test_what_denotes_no_interval_has_no_start_and_no_end(phrase: str) -> None:
    (time,) = find_times(analyse(f"It closed {phrase}.", date=DATELINE), Lexicon.default())
    assert time.start is None
    assert time.end is None


def test_the_docs_list_every_rule() -> None:
    page = Path(__file__).parents[3] / "docs" / "times.md"
    listed = re.findall(r"^\| `([a-z-]+)` \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == list(dict.fromkeys(rule for rule, *_ in CASES))
