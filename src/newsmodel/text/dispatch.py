"""Dispatches: the header and the body of one record, and where each record of a text begins.

    record = [ws] "date" ws ISO-DATE ws source "/" ws body
    source = one or more characters other than "/" and line end

    ` date 2023-12-26 Shafaq News/ The Iraqi government condemned ...`

A line that begins like a header starts the next record. Every character belongs to exactly one record, line ends and
byte order marks included, so that the records joined are the text again.
"""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsmodel.errors import FormatError
from newsmodel.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "HEADER_SHAPE",
    "LONGEST_OPENING",
    "MAX_HEADER",
    "MAX_RECORD",
    "NEXT_HEADER_IN_BYTES",
    "Record",
    "check_text",
    "count_lines",
    "is_blank",
    "line_and_column",
    "read_record",
    "split_records",
]

MAX_RECORD = 10_000_000  # bytes of UTF-8
MAX_HEADER = 1024  # characters from "date" to "/"
HEADER_SHAPE = "' date YYYY-MM-DD SOURCE/ '"

_ISO_SHAPE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ISO_LENGTH = len("YYYY-MM-DD")
_FOUND_AT_MOST = 40


def _opening(mark: str, blank: str) -> str:
    """Pattern of a header up to its date. Runs of blanks are bounded: no line can make the search slow."""
    return f"(?:{mark})?(?:{blank}){{0,400}}date(?:{blank}){{1,400}}{_ISO_SHAPE}"


_MARK, _BLANK = "\ufeff", r"[ \t\f\v\u00a0]"
_OPENING = re.compile(_opening(_MARK, _BLANK))
_NEXT_HEADER = re.compile(r"[\r\n]" + _OPENING.pattern)
# The same in bytes of which nobody knows yet whether they are UTF-8 or Windows-1252.
NEXT_HEADER_IN_BYTES = re.compile(
    rb"[\r\n]" + _opening(r"\xef\xbb\xbf", r"[ \t\f\v\xa0]|\xc2\xa0").encode("ascii")
)
LONGEST_OPENING = 2048  # bytes, more than NEXT_HEADER_IN_BYTES can match

_INDENT = re.compile(f"{_MARK}?{_BLANK}{{0,400}}")
_BLANKS = re.compile(f"{_BLANK}{{0,400}}")
_SPACE = re.compile(rf"[\s{_MARK}]*")
_VISIBLE = re.compile(r"\S")
_DATE_WORD = re.compile(rf"[^\s/]{{0,{_FOUND_AT_MOST}}}")
_LINE_END = re.compile(r"[\r\n]")


@frozen(kw_only=True)
class Record:
    """One dispatch as read: the header taken apart, the body left alone.

    Attributes:
        text: the record exactly, with header and line ends.
        date: day in the header.
        source: outlet in the header, without surrounding blanks.
        body: Span of the body in `text`, from its first to its last visible character; empty at the end if there is none.
        file: name of the file it was read from, or None.
        line: 1-based line of that file on which `text` starts.
    """

    text: str = field(repr=False)
    date: datetime.date
    source: str
    body: Span
    file: str | None = None
    line: int = 1


def read_record(text: str, *, file: str | None = None, line: int = 1) -> Record:
    """The record that a text is.

    Args:
        text: one dispatch with its header.
        file, line: where the text stands, for the record and for the errors.

    Raises:
        FormatError: the header cannot be read; a NUL or a lone surrogate; more than MAX_RECORD bytes of UTF-8.

    For example:

        >>> record = read_record(" date 2024-05-16 Coast Wire/ The harbour was closed.\\n")
        >>> record.date.isoformat(), record.source, record.body
        ('2024-05-16', 'Coast Wire', Span(start=29, end=52))
    """
    check_text(text, file=file, line=line)
    place = _Place(text, file, line)
    start, date, date_end = _header(place)
    source, slash = _source(place, start, date_end)
    return Record(text=text, date=date, source=source, body=_body(place, slash), file=file, line=line)


def split_records(text: str) -> Iterator[tuple[int, str]]:
    """The records of a text, each with the 1-based line on which it starts; joined they are the text again.

    White space in front of the first header belongs to the first record; anything else there is a record of its own,
    which `read_record` will refuse.

    For example:

        >>> list(split_records(" date 2024-05-16 Coast Wire/ One.\\n date 2024-05-17 Coast Wire/ Two."))
        [(1, ' date 2024-05-16 Coast Wire/ One.\\n'), (2, ' date 2024-05-17 Coast Wire/ Two.')]
    """
    start, line = 0, 1
    for match in _NEXT_HEADER.finditer(text):
        cut = match.start() + 1  # the line end belongs to the record before
        if start == 0 and is_blank(text[:cut]):
            continue
        yield line, text[start:cut]
        line += count_lines(text[start:cut])
        start = cut
    if start < len(text):
        yield line, text[start:]


def check_text(text: str, *, file: str | None = None, line: int = 1) -> None:
    """Refuses what no dispatch may hold, with or without a header.

    Raises:
        FormatError: a NUL or a lone surrogate; more than MAX_RECORD bytes of UTF-8.
    """
    place = _Place(text, file, line)
    nul = text.find("\0")
    if nul >= 0:
        raise place.fault("NUL character", nul, expected="text", found="U+0000")
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError as error:
        found = f"U+{ord(text[error.start]):04X}"
        raise place.fault("lone surrogate", error.start, expected="Unicode characters", found=found) from None
    if size > MAX_RECORD:
        most = f"at most {MAX_RECORD:,} bytes"
        raise place.fault("record too long", 0, expected=most, found=f"{size:,} bytes")


def is_blank(text: str) -> bool:
    """True if a text is only white space and byte order marks."""
    return _SPACE.fullmatch(text) is not None


def count_lines(text: str) -> int:
    """Number of line ends (LF, CR LF or CR) in a text."""
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """1-based line and column of an offset; LF, CR LF and CR end a line."""
    line_start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    return count_lines(text[:offset]) + 1, offset - line_start + 1


@frozen
class _Place:
    """A text and where it stands, to say what is wrong with it."""

    text: str
    file: str | None
    line: int

    def fault(self, message: str, offset: int, *, expected: str, found: str | None = None) -> FormatError:
        """The error that shows an offset."""
        line, column = line_and_column(self.text, offset)
        return FormatError(
            message,
            file=self.file,
            line=self.line + line - 1,
            column=column,
            expected=expected,
            found=found or self.found(offset),
            record=self.text,
        )

    def found(self, offset: int) -> str:
        """What stands at an offset, as a reader would name it."""
        if offset >= len(self.text):
            return "the end of the text"
        here = self.text[offset : offset + _FOUND_AT_MOST + 1]
        rest_of_line = _LINE_END.split(here, maxsplit=1)[0]
        if not rest_of_line:
            return "the end of the line"
        return repr(rest_of_line[:_FOUND_AT_MOST] + "…" * (len(rest_of_line) > _FOUND_AT_MOST))


def _header(place: _Place) -> tuple[int, datetime.date, int]:
    """Offset of the word "date", the date, and the offset behind it."""
    text = place.text
    visible = _end_of(_SPACE, text, 0)
    line_start = max(text.rfind("\n", 0, visible), text.rfind("\r", 0, visible)) + 1
    start = _end_of(_INDENT, text, line_start)
    # What opens a record here opens one for `split_records` too, so that a file and its records read alike.
    opening = _OPENING.match(text, line_start)
    word_start = opening.end() - _ISO_LENGTH if opening else _end_of(_BLANKS, text, start + len("date"))
    word = text[word_start : _end_of(_DATE_WORD, text, word_start)]
    if opening:
        try:
            return start, datetime.date.fromisoformat(word), word_start + len(word)
        except ValueError:
            pass
    elif not text.startswith("date", start) or word_start == start + len("date"):
        found = "only white space" if text and visible == len(text) else None
        raise place.fault(
            f"no dispatch header{_advice(text, start)}", start, expected=HEADER_SHAPE, found=found
        )
    raise place.fault(
        "bad date in the header",
        word_start,
        expected="a calendar date YYYY-MM-DD",
        found=repr(word) if word else None,
    )


def _advice(text: str, start: int) -> str:
    """What reads a text that is plainly something else than a dispatch."""
    if text.startswith("{", start):
        return " (it looks like JSON: read_jsonl and newsmodel convert read articles)"
    if text.startswith(("<!", "<?", "<html", "<HTML"), start):
        return " (it looks like a web page: newsmodel convert reads these)"
    return ""


def _source(place: _Place, start: int, date_end: int) -> tuple[str, int]:
    """The source between date and slash, and the offset of the slash."""
    text = place.text
    limit = start + MAX_HEADER
    line_end = _LINE_END.search(text, date_end, limit)
    end = line_end.start() if line_end else min(len(text), limit)
    slash = text.find("/", date_end, end)
    too_long = slash < 0 and line_end is None and end < len(text)
    first = _end_of(_BLANKS, text, date_end)
    source = text[date_end : slash if slash >= 0 else end].strip()
    if too_long:
        raise place.fault("header too long", first, expected=f"'/' within {MAX_HEADER} characters of 'date'")
    if not source:
        raise place.fault("no source in the header", first, expected="a source and '/'")
    if slash < 0:
        raise place.fault("no '/' behind the source", end, expected="'/'")
    return source, slash


def _body(place: _Place, slash: int) -> Span:
    text = place.text
    first = _VISIBLE.search(text, slash + 1)
    if first is None:
        return Span(len(text), len(text))
    if first.start() == slash + 1:
        raise place.fault("no white space behind '/'", slash + 1, expected="white space and the body")
    return Span(first.start(), len(text.rstrip()))


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where the match of a pattern that matches the empty string too ends."""
    match = pattern.match(text, start)
    return match.end() if match else start
