"""A dispatch is a header and a body; a text is records, and every character of it belongs to exactly one."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel.errors import FormatError
from newsmodel.text import dispatch
from newsmodel.text.dispatch import Record, count_lines, line_and_column, read_record, split_records

HEADER = " date 2024-05-16 Coast Wire/ "


def body_of(record: Record) -> str:
    return record.text[record.body.slice]


# --- what a record gives -------------------------------------------------------------------------------------------


def test_a_record_gives_the_date_of_its_header() -> None:
    assert read_record(HEADER + "Rain fell.").date == datetime.date(2024, 5, 16)


@pytest.mark.parametrize(
    "text",
    [
        "date 2024-05-16 Coast Wire/ Rain.",
        "  date   2024-05-16   Coast Wire  / Rain.",
        "\tdate\t2024-05-16\tCoast Wire\t/\tRain.",
        "\u00a0date\u00a02024-05-16\u00a0Coast Wire\u00a0/\u00a0Rain.",
        "\r\n\n date 2024-05-16 Coast Wire/\n\nRain.\n",
        "\ufeff date 2024-05-16 Coast Wire/ Rain.",
        "\f date 2024-05-16 Coast Wire/ Rain.",
    ],
)
def test_blanks_around_the_parts_of_a_header_belong_to_none_of_them(text: str) -> None:
    record = read_record(text)
    assert (record.date.isoformat(), record.source, body_of(record)) == ("2024-05-16", "Coast Wire", "Rain.")


@pytest.mark.parametrize(
    "source", ["X", "7", "24.Ora", "Hill & Vale", "Al-Marfa's Post", "وكالة", "a:b", "date"]
)
def test_a_source_is_whatever_stands_before_the_first_slash(source: str) -> None:
    assert read_record(f" date 2024-05-16 {source}/ Either/or.").source == source


def test_a_record_keeps_its_text_exactly() -> None:
    text = "\ufeff\r\n date 2024-05-16 Coast Wire/ One. \r\r\n\tTwo.\n\n "
    assert read_record(text).text == text


def test_a_record_knows_its_file_and_line() -> None:
    record = read_record(HEADER, file="may.txt", line=7)
    assert (record.file, record.line) == ("may.txt", 7)


def test_the_body_reaches_from_its_first_to_its_last_visible_character() -> None:
    assert body_of(read_record(HEADER + " \n One.\n\nTwo. \r\n\n")) == "One.\n\nTwo."


@pytest.mark.parametrize("text", [HEADER.rstrip(), HEADER, HEADER + "\n \t\r\n"])
def test_an_empty_body_is_an_empty_span_at_the_end(text: str) -> None:
    assert read_record(text).body == (len(text), len(text))


# --- what is refused, and where ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("", (1, 1), "no dispatch header: expected {header}, found the end of the text"),
        ("no header here", (1, 1), "no dispatch header: expected {header}, found 'no header here'"),
        ("\n \r\n", (3, 1), "no dispatch header: expected {header}, found only white space"),
        ("\r\n  Rain.\n", (2, 3), "no dispatch header: expected {header}, found 'Rain.'"),
        ("Date 2024-05-16 X/ y", (1, 1), "no dispatch header: expected {header}, found 'Date 2024-05-16 X/ y'"),
        ("date2024-05-16 X/ y", (1, 1), "no dispatch header: expected {header}, found 'date2024-05-16 X/ y'"),
        ("date\n2024-05-16 X/ y", (1, 1), "no dispatch header: expected {header}, found 'date'"),
        (" date 2023-13-45 X/ y", (1, 7), "bad date in the header: expected {date}, found '2023-13-45'"),
        (" date 2023-02-29 X/ y", (1, 7), "bad date in the header: expected {date}, found '2023-02-29'"),
        (" date 0000-01-01 X/ y", (1, 7), "bad date in the header: expected {date}, found '0000-01-01'"),
        (" date 2024-5-16 X/ y", (1, 7), "bad date in the header: expected {date}, found '2024-5-16'"),
        (" date 20240516 X/ y", (1, 7), "bad date in the header: expected {date}, found '20240516'"),
        (" date ٢٠٢٤-٠٥-١٦ X/ y", (1, 7), "bad date in the header: expected {date}, found '٢٠٢٤-٠٥-١٦'"),
        (" date 2024-05-16T09:00 X/", (1, 7), "bad date in the header: expected {date}, found '2024-05-16T09:00'"),
        (" date 2024-05-160 X/", (1, 7), "bad date in the header: expected {date}, found '2024-05-160'"),
        ("\n date \n", (2, 7), "bad date in the header: expected {date}, found the end of the line"),
        (" date 2024-05-16", (1, 17), "no source in the header: expected a source and '/', found the end of the text"),
        (" date 2024-05-16 \r\nX/ y", (1, 18), "no source in the header: expected a source and '/', found the end of the line"),
        (" date 2024-05-16 / y", (1, 18), "no source in the header: expected a source and '/', found '/ y'"),
        (" date 2024-05-16/ y", (1, 17), "no source in the header: expected a source and '/', found '/ y'"),
        (" date 2024-05-16 Wire", (1, 22), "no '/' behind the source: expected '/', found the end of the text"),
        (" date 2024-05-16 Wire\nx / y", (1, 22), "no '/' behind the source: expected '/', found the end of the line"),
        (" date 2024-05-16 Wire/Rain.", (1, 23), "no white space behind '/': expected white space and the body, found 'Rain.'"),
        ("\u3000date 2024-05-16 X/ y", (1, 1), "no dispatch header: expected {header}, found '\\u3000date 2024-05-16 X/ y'"),
    ],
)  # fmt: skip
def test_an_error_says_where_the_header_breaks_and_what_was_expected(
    text: str, place: tuple[int, int], message: str
) -> None:
    with pytest.raises(FormatError) as caught:
        read_record(text)
    detail = message.format(header="' date YYYY-MM-DD SOURCE/ '", date="a calendar date YYYY-MM-DD")
    assert str(caught.value) == f"{place[0]}:{place[1]}: {detail}"


def test_an_error_counts_lines_from_that_of_the_record_and_names_the_file() -> None:
    with pytest.raises(FormatError) as caught:
        read_record("\nRain.", file="may.txt", line=41)
    assert str(caught.value).startswith("may.txt:42:1: ")


def test_an_error_carries_the_text_of_the_record() -> None:
    with pytest.raises(FormatError) as caught:
        read_record("Rain.\n")
    assert caught.value.record == "Rain.\n"


def test_an_error_shows_forty_characters_at_most() -> None:
    with pytest.raises(FormatError) as caught:
        read_record("x" * 41)
    assert caught.value.found == repr("x" * 40 + "…")


def test_a_header_may_be_1024_characters_long() -> None:
    source = "x" * (1024 - len("date 2024-05-16 /"))
    assert read_record(f" date 2024-05-16 {source}/ y").source == source


def test_a_longer_header_is_refused() -> None:
    source = "x" * (1025 - len("date 2024-05-16 /"))
    with pytest.raises(
        FormatError, match=r"^1:18: header too long: expected '/' within 1024 characters of 'date'"
    ):
        read_record(f" date 2024-05-16 {source}/ y")


def test_a_date_far_behind_the_word_date_is_refused() -> None:
    with pytest.raises(FormatError, match=r"^1:405: bad date in the header: "):
        read_record("date" + " " * 500 + "2024-05-16 X/ y")


@pytest.mark.parametrize(
    ("character", "message"),
    [
        ("\0", "2:3: NUL character: expected text, found U+0000"),
        ("\ud800", "2:3: lone surrogate: expected Unicode characters, found U+D800"),
        ("\udfff", "2:3: lone surrogate: expected Unicode characters, found U+DFFF"),
    ],
)
def test_nul_and_lone_surrogates_are_refused(character: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_record(f"{HEADER}One.\nab{character}")
    assert str(caught.value) == message


def test_a_record_may_be_as_long_as_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", len(HEADER) + 4)
    assert body_of(read_record(HEADER + "éé")) == "éé"


def test_a_longer_record_is_refused_by_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", len(HEADER) + 4)
    with pytest.raises(
        FormatError, match=r"^1:1: record too long: expected at most 33 bytes, found 34 bytes$"
    ):
        read_record(HEADER + "ééx")


# --- where records begin -------------------------------------------------------------------------------------------


def test_a_line_that_begins_like_a_header_begins_a_record() -> None:
    first, second = " date 2024-05-16 Coast Wire/ One.\n\n", "date 2024-05-17 Coast Wire/ Two."
    assert list(split_records(first + second)) == [(1, first), (3, second)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_kind_of_line_end_ends_a_line(line_end: str) -> None:
    one, two = f"{HEADER}One.{line_end}{line_end}", f"{HEADER}Two."
    assert list(split_records(one + two)) == [(1, one), (3, two)]


@pytest.mark.parametrize("indent", ["", "  ", "\t", "\u00a0", "\f", "\ufeff", "\ufeff \t"])
def test_a_header_may_be_indented(indent: str) -> None:
    assert len(list(split_records(f"{HEADER}One.\n{indent}date 2024-05-17 Coast Wire/ Two."))) == 2


def test_a_record_begins_at_an_impossible_date_too_and_is_refused_alone() -> None:
    bad = " date 2024-13-45 Coast Wire/ Two.\n"
    assert [text for _, text in split_records(f"{HEADER}One.\n{bad}{HEADER}Three.")][1] == bad


@pytest.mark.parametrize(
    "line",
    [
        "the date 2024-05-17 Hill Post/ was given",
        "date 17 May 2024 was set",
        "date2024-05-17 Hill Post/ is none",
        "Date 2024-05-17 Hill Post/ is none",
        "dates 2024-05-17",
        "> date 2024-05-17 Hill Post/ quoted",
        "date ٢٠٢٤-٠٥-١٧ Hill Post/ in other digits",
    ],
)
def test_any_other_line_goes_on_with_the_record(line: str) -> None:
    text = f"{HEADER}One.\n{line}\nThree."
    assert list(split_records(text)) == [(1, text)]


def test_white_space_before_the_first_header_belongs_to_the_first_record() -> None:
    text = f"\ufeff\n \n{HEADER}One."
    assert list(split_records(text)) == [(1, text)]


def test_anything_else_before_the_first_header_is_a_record_of_its_own() -> None:
    assert list(split_records(f"Page 1\n{HEADER}One.")) == [(1, "Page 1\n"), (2, f"{HEADER}One.")]


def test_an_empty_text_has_no_record() -> None:
    assert list(split_records("")) == []


def test_a_blank_text_is_one_record() -> None:
    assert list(split_records(" \n")) == [(1, " \n")]


# --- lines and columns ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (1, 1)), (1, (1, 2)), (3, (2, 1)), (5, (3, 1)), (7, (4, 1)), (8, (4, 2))]
)
def test_lines_end_at_cr_lf_and_cr_lf(offset: int, place: tuple[int, int]) -> None:
    assert line_and_column("a\r\nb\nc\rde", offset) == place


def test_cr_lf_is_one_line_end() -> None:
    assert count_lines("a\r\n\r\n\n\rb\r") == 5


# --- whatever the text -------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    ["date", " ", "\n", "\r", "\r\n", "\ufeff", "2024-05-16", "2024-13-45", "Wire", "/", HEADER, "\t", "\u00a0", "é", "\0", "\ud800"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))


@given(TEXTS)
@example("\n \ufeff\r\n" + HEADER)
def test_records_joined_are_the_text_again(text: str) -> None:
    assert "".join(record for _, record in split_records(text)) == text


@given(TEXTS)
def test_each_record_starts_on_the_line_that_it_says(text: str) -> None:
    offset = 0
    for line, record in split_records(text):
        assert line == line_and_column(text, offset)[0]
        offset += len(record)


@given(TEXTS)
def test_a_split_record_is_not_split_again(text: str) -> None:
    for _, record in split_records(text):
        assert list(split_records(record)) == [(1, record)]


def read_or_refused(text: str) -> Record | FormatError:
    try:
        return read_record(text)
    except FormatError as error:
        return error


@given(TEXTS)
def test_any_text_is_a_record_or_a_format_error(text: str) -> None:
    result = read_or_refused(text)
    assert (result.text if isinstance(result, Record) else result.record) == text


@given(TEXTS)
def test_a_format_error_lies_within_the_text(text: str) -> None:
    result = read_or_refused(text)
    if isinstance(result, FormatError):
        assert result.line is not None
        assert result.column is not None
        line = (text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))[result.line - 1]
        assert 1 <= result.column <= len(line) + 1


@given(TEXTS)
def test_a_body_has_no_white_space_around_it(text: str) -> None:
    result = read_or_refused(text)
    if isinstance(result, Record):
        assert body_of(result) == body_of(result).strip()


@given(TEXTS.map(lambda text: HEADER.strip() + " " + text))
def test_what_reads_as_a_record_begins_one_wherever_it_stands(text: str) -> None:
    result = read_or_refused(text)
    if isinstance(result, Record):
        _, (line, _), *_ = split_records(f"{HEADER}One.\n{text}")
        assert line == 2
