"""parse, parse_text, parse_many: what goes in, what comes out, and that what comes out never contradicts itself."""

from __future__ import annotations

import datetime
import gc
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from strategies import dispatch_texts

FIXTURES = Path(__file__).parent / "fixtures"
ROOT = Path(__file__).parent.parent
DISPATCH = ' date 2024-05-16 Coast Wire/ "We will rebuild," President Ana Torres said on Monday.'


def test_a_dispatch_gives_its_header_and_its_text() -> None:
    article = nm.parse(DISPATCH)
    assert (article.source, article.date, article.text) == (
        "Coast Wire",
        datetime.date(2024, 5, 16),
        DISPATCH,
    )
    assert article[article.body].startswith('"We will')


def test_the_same_text_has_the_same_id_and_another_text_another() -> None:
    assert nm.parse(DISPATCH).id == nm.parse(DISPATCH).id != nm.parse(DISPATCH + " ").id


def test_the_same_text_gives_the_same_article() -> None:
    assert nm.parse(DISPATCH) == nm.parse(DISPATCH)


def test_an_article_says_what_made_it() -> None:
    assert nm.parse(DISPATCH).producer == f"newsmodel {nm.__version__}"


def test_a_second_record_is_an_error_with_its_line() -> None:
    with pytest.raises(nm.FormatError) as caught:
        nm.parse(DISPATCH + "\n" + DISPATCH)
    assert (caught.value.line, caught.value.column) == (2, 1)


@pytest.mark.parametrize("text", ["", "no header", "\n\n"])
def test_a_text_without_header_is_an_error(text: str) -> None:
    with pytest.raises(nm.FormatError):
        nm.parse(text)


def test_many_records_come_in_order() -> None:
    text = "".join(f" date 2024-05-{day} Coast Wire/ Rain fell.\n" for day in (16, 17, 18))
    assert [article.date.day for article in nm.parse_many(text) if article.date] == [16, 17, 18]


def test_a_bad_record_among_many_goes_to_the_rejects() -> None:
    rejects: list[nm.FormatError] = []
    text = f"{DISPATCH}\n date 2024-15-16 X/ y\n{DISPATCH}"
    assert len(list(nm.parse_many(text, rejects=rejects))) == 2
    assert [(error.line, error.record) for error in rejects] == [(2, " date 2024-15-16 X/ y\n")]


def test_a_bad_record_among_many_raises_without_a_list_for_it() -> None:
    with pytest.raises(nm.FormatError):
        list(nm.parse_many(f"{DISPATCH}\n date 2024-15-16 X/ y\n"))


@pytest.mark.parametrize(
    "date",
    [
        "2024-05-16",
        "2024-05-16T08:30:00+02:00",
        datetime.date(2024, 5, 16),
        datetime.datetime(2024, 5, 16, 8),
    ],
)
def test_the_day_of_a_bare_text_may_be_a_date_or_an_iso_stamp(date: str | datetime.date) -> None:
    article = nm.parse_text("Rain fell on Tuesday.", date=date, source="Coast Wire")
    assert (article.date, article.times[0].value) == (datetime.date(2024, 5, 16), "2024-05-14")


@pytest.mark.parametrize("date", ["", "Monday", "2024-13-01", "16.05.2024", "2024", 20240516])
def test_a_day_that_is_no_iso_date_is_an_error(date: str) -> None:
    with pytest.raises(nm.FormatError, match="ISO date"):
        nm.parse_text("Rain.", date=date)


def test_without_a_day_times_stay_unresolved_and_a_diagnostic_says_so() -> None:
    article = nm.parse_text("Rain fell on Tuesday.")
    assert article.times[0].value.startswith("XXXX")
    assert "no-date" in [diagnostic.code for diagnostic in article.diagnostics]


def test_a_text_that_is_not_english_gets_a_diagnostic() -> None:
    article = nm.parse_text(
        "Il presidente della repubblica ha firmato la nuova legge sulla pesca nel porto di Genova " * 2
    )
    assert article.language == "und"
    assert [diagnostic.code for diagnostic in article.diagnostics if diagnostic.code == "not-english"] == [
        "not-english"
    ]


def test_headline_byline_and_dateline_are_told_apart() -> None:
    article = nm.parse_text(
        "Port shut in storm\n\nBy Ana Torres\n\nLISBON (CW) — Rain fell on the port.\n\nIt stopped."
    )
    assert (article.headline, article.byline) == ("Port shut in storm", "By Ana Torres")
    assert article.dateline is not None
    assert article.dateline.name == "Lisbon"


def test_an_unpaired_mark_is_a_diagnostic_with_line_and_column() -> None:
    article = nm.parse_text('Rain fell.\n\nShe said: "It rains. And left.\n\nIt stopped.')
    (found,) = [d for d in article.diagnostics if d.code == "unpaired-quotation-mark"]
    assert (found.line, found.column) == (3, 11)


@pytest.mark.parametrize(("text", "what"), [("a\0b", "NUL"), ("a\ud800b", "surrogate")])
def test_what_no_text_may_hold_is_refused_with_its_place(text: str, what: str) -> None:
    with pytest.raises(nm.FormatError, match=what) as caught:
        nm.parse_text(text)
    assert (caught.value.line, caught.value.column) == (1, 2)


@settings(max_examples=60)
@given(dispatch_texts, st.sampled_from([None, "0001-01-01", "2024-05-16", "9999-12-31"]))
def test_any_text_gives_an_article_without_contradiction(text: str, date: str | None) -> None:
    assert nm.parse_text(text, date=date).faults() == []


def sentences() -> list[str]:
    """Every sentence of the taggers' fixtures, as plain text."""
    lines = (FIXTURES / "tags.txt").read_text(encoding="utf-8").splitlines()
    tagged = [line for line in lines if line and not line.startswith("#")]
    words = [[re.sub(r"/[^/ ]*$", "", token) for token in line.split(" ")] for line in tagged]
    return [re.sub(r" ([.,;:?!’”)])", r"\1", " ".join(tokens)).replace("“ ", "“") for tokens in words]


@pytest.mark.parametrize("start", range(0, 500, 25))
def test_articles_of_many_constructions_do_not_contradict_themselves(start: int) -> None:
    text = "\n\n".join(" ".join(sentences()[i : i + 5]) for i in range(start, start + 25, 5))
    article = nm.parse_text(text, date="2024-05-16", source="Coast Wire")
    assert article.faults() == []
    assert nm.from_json(nm.to_json(article)) == article


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").rglob("*.txt")), ids=lambda path: path.stem)
def test_the_dispatches_in_seeds_give_articles_without_contradiction(path: Path) -> None:
    for article in nm.read(path):
        assert article.faults() == []
        assert nm.from_dict(nm.to_dict(article)) == article


@pytest.mark.parametrize(
    "read", [nm.parse, nm.parse_text, lambda text: list(nm.parse_many(text, rejects=[]))]
)
@pytest.mark.parametrize("thing", [None, b" date 2024-05-16 Coast Wire/ Rain fell.", 7])
def test_what_is_no_text_is_an_error(read: Callable[[object], object], thing: object) -> None:
    with pytest.raises(nm.FormatError, match=f"expected str, found {type(thing).__name__}"):
        read(thing)


@pytest.mark.parametrize("source", ["Coast\0Wire", "Coast \ud800 Wire", 7])
def test_a_source_is_a_text_too(source: str) -> None:
    with pytest.raises(nm.FormatError):
        nm.parse_text("Rain fell.", source=source)


def test_a_text_that_was_read_is_freed_without_a_search_for_circles() -> None:
    text = 'The Azure Front, whose fighters shelled Sarn, said it had "withdrawn". They killed two guards who fled.'
    nm.parse_text(text, date="2024-05-16")  # loads the tables
    gc.collect()
    gc.disable()
    try:
        nm.parse_text(text, date="2024-05-16")
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_every_process_gives_the_same_answer() -> None:
    """Whatever order sets have: the hash seed of the process decides nothing."""
    lines = (Path(__file__).parent / "fixtures" / "deeds.txt").read_text(encoding="utf-8").splitlines()
    sentences = [line.partition(" | ")[0].strip() for line in lines if line.startswith("    ")]
    script = (
        "import json, sys, newsmodel as nm\n"
        "print([nm.to_dict(nm.parse_text(s, date='2024-05-16')) for s in json.load(sys.stdin)])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", script],
            input=json.dumps(sentences),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    "read",
    [nm.parse, nm.parse_text, lambda text, lexicon: list(nm.parse_many(text, lexicon=lexicon)), nm.read],
)
def test_the_path_of_a_lexicon_is_no_lexicon(read) -> None:
    with pytest.raises(nm.LexiconError, match=r"expected a Lexicon, such as Lexicon.default\(\).extend"):
        read(" date 2024-05-16 Coast Wire/ Rain fell.", lexicon="my_actors.tsv")
