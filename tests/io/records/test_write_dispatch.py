"""What was read from a dispatch is written as it was, character by character; anything else gets a header."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from minimal import article_of

from newsmodel.errors import FormatError
from newsmodel.io.records.dispatch import write_dispatch
from newsmodel.io.records.source import records
from newsmodel.model import Article, Span
from newsmodel.text.dispatch import read_record

DAY = datetime.date(2024, 5, 16)
FIXTURE = Path(__file__).parents[2] / "fixtures" / "identity" / "dispatches.txt"


def identity_cases() -> list[object]:
    lines = FIXTURE.read_text(encoding="utf-8").splitlines()
    cases = []
    for comment, expression in zip(lines[::2], lines[1::2], strict=True):
        count, shape = comment.removeprefix("# ").split(" ", 1)
        cases.append(pytest.param(int(count), eval(expression), id=shape))
    return cases


def read_back(data: bytes) -> list[Article]:
    articles = []
    for raw in records(io.BytesIO(data)):
        assert isinstance(raw.text, str), raw.text
        articles.append(article_of(read_record(raw.text, file=raw.file, line=raw.line)))
    return articles


def bare(text: str, date: datetime.date | None = DAY, source: str | None = "Coast Wire") -> Article:
    """An Article of a text that had no header."""
    return Article(id="a1", text=text, body=Span(0, len(text)), date=date, source=source)


def gist(article: Article) -> tuple[datetime.date | None, str | None, str]:
    return article.date, article.source, article[article.body]


# --- identity ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "content"), identity_cases())
def test_records_joined_are_the_file_byte_for_byte(count: int, content: str | bytes) -> None:
    data, encoding = (content, "cp1252") if isinstance(content, bytes) else (content.encode(), "utf-8")
    texts = [article.text for article in read_back(data)]
    assert (len(texts), "".join(texts).encode(encoding)) == (count, data)


@pytest.mark.parametrize(("count", "content"), identity_cases())
def test_what_was_read_is_written_as_it_was(count: int, content: str | bytes) -> None:
    data, encoding = (content, "cp1252") if isinstance(content, bytes) else (content.encode(), "utf-8")
    assert write_dispatch(read_back(data)).encode(encoding) == data


def test_the_fixture_holds_many_shapes() -> None:
    assert len(identity_cases()) >= 70


HEADERS = st.builds(
    "{}date{}{}{}{}/ ".format,
    st.sampled_from(["", " ", "\t", "\u00a0"]),
    st.sampled_from([" ", "\t "]),
    st.dates().map(datetime.date.isoformat),
    st.sampled_from([" ", "  "]),
    st.sampled_from(["Coast Wire", "X", "Берег", "Al-Marfa's 7.0 & Co"]),
)
BODIES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
RECORDS = st.builds("{}{}{}".format, HEADERS, BODIES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))


@given(st.lists(RECORDS, min_size=1, max_size=6).map("".join))
def test_any_file_of_dispatches_comes_back_byte_for_byte(text: str) -> None:
    assert write_dispatch(read_back(text.encode())).encode() == text.encode()


def test_one_article_is_written_as_one_record() -> None:
    [article] = read_back(b" date 2024-05-16 Coast Wire/ One.\r\n")
    assert write_dispatch(article) == " date 2024-05-16 Coast Wire/ One.\r\n"


def test_no_article_is_no_text() -> None:
    assert write_dispatch([]) == ""


# --- articles without a header -----------------------------------------------------------------------------------------


def test_a_bare_text_gets_a_header() -> None:
    assert write_dispatch(bare("Rain fell.\n")) == " date 2024-05-16 Coast Wire/ Rain fell."


def test_a_bare_text_that_looks_like_a_dispatch_gets_a_header_of_its_own() -> None:
    article = bare(" date 2020-01-01 Hill Post/ Rain fell.")
    [back] = read_back(write_dispatch(article).encode())
    assert gist(back) == (DAY, "Coast Wire", "date 2020-01-01 Hill Post/ Rain fell.")


def test_a_source_that_was_set_right_is_written() -> None:
    [article] = read_back(b" date 2024-05-16 Cost Wire/ Rain fell.\n")
    assert write_dispatch(evolve(article, source="Coast Wire")) == " date 2024-05-16 Coast Wire/ Rain fell."


@given(
    BODIES.map(str.strip),
    st.dates(),
    st.text(st.characters(exclude_characters="\0/\r\n", exclude_categories=["Cs"]), max_size=1000).map(
        str.strip
    ),
)
def test_what_is_written_reads_back_as_the_same_date_source_and_body(
    text: str, date: datetime.date, source: str
) -> None:
    article = bare(text, date, source or "X")
    [back] = read_back(write_dispatch(article).encode())
    assert gist(back) == gist(article)


@pytest.mark.parametrize(
    ("date", "source", "missing"),
    [(None, "Coast Wire", "no date"), (DAY, None, "no source"), (None, None, "no date and no source")],
)
def test_an_article_without_date_or_source_is_refused(
    date: datetime.date | None, source: str | None, missing: str
) -> None:
    with pytest.raises(FormatError) as caught:
        write_dispatch(bare("Rain fell.", date, source))
    assert str(caught.value) == (
        f"article a1 cannot be written as a dispatch: {missing}: expected a date and a source, for the header"
    )


@pytest.mark.parametrize("source", ["", " ", "A/B", "A\nB", "A\rB", " A", "A "])
def test_a_source_that_would_not_be_read_back_is_refused(source: str) -> None:
    with pytest.raises(FormatError) as caught:
        write_dispatch(bare("Rain fell.", source=source))
    assert caught.value.found == repr(source)


def test_a_source_that_makes_the_header_too_long_is_refused() -> None:
    with pytest.raises(FormatError, match="header too long"):
        write_dispatch(bare("Rain fell.", source="x" * 1020))


def test_a_body_with_a_header_in_it_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        write_dispatch(bare("Rain fell.\n\n date 2024-05-17 Hill Post/ It stopped."))
    assert str(caught.value) == (
        "article a1 cannot be written as a dispatch: line 3 would begin another dispatch: "
        "expected a body without headers, found 'date 2024-05-17 Hill Post/ It stopped.'"
    )


# --- several -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r", "\n\n", "\n  "])
def test_each_of_several_articles_begins_on_a_line_of_its_own(end: str) -> None:
    one = read_back(f" date 2024-05-16 Coast Wire/ One.{end}".encode())
    two = [bare("Two."), bare("Three.")]
    back = read_back(write_dispatch(one + two).encode())
    assert [gist(article) for article in back] == [gist(article) for article in one + two]


def test_no_line_end_is_added_where_there_is_one() -> None:
    one = read_back(b" date 2024-05-16 Coast Wire/ One.\r\n")
    assert write_dispatch(one * 2) == one[0].text * 2


def test_a_byte_order_mark_on_a_line_of_its_own_does_not_join_the_dispatch_above() -> None:
    marked = read_back("\ufeff\n date 2024-05-16 Coast Wire/ One.".encode())
    back = read_back(write_dispatch([*marked, *marked]).encode())
    assert [gist(article) for article in back] == [gist(article) for article in marked * 2]


def test_articles_may_come_one_by_one() -> None:
    assert write_dispatch(iter([bare("One."), bare("Two.")])) == (
        " date 2024-05-16 Coast Wire/ One.\n date 2024-05-16 Coast Wire/ Two."
    )
