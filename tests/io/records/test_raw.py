"""A stream is cut into records while it is read, never holding more than one, and each record is decoded by itself."""

from __future__ import annotations

import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import FormatError
from newsmodel.io.records import stream as stream_module
from newsmodel.io.records.raw import RawRecord, raw_records
from newsmodel.io.records.stream import ByteStream
from newsmodel.text import dispatch
from newsmodel.text.dispatch import is_blank, split_records

ONE = " date 2024-05-16 Coast Wire/ One.\n"
TWO = " date 2024-05-17 Coast Wire/ Two.\n"


class Slowly:
    """A source that gives a few bytes at a time, and may break off."""

    def __init__(self, data: bytes, step: int, fault: Exception | None = None) -> None:
        self._file, self._step, self._fault = io.BytesIO(data), step, fault

    def read(self, size: int, /) -> bytes:
        data = self._file.read(min(size, self._step))
        if not data and self._fault is not None:
            raise self._fault
        return data


def raws(data: bytes | str, step: int = 10**9, fault: Exception | None = None) -> list[RawRecord]:
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return list(raw_records(ByteStream(Slowly(data, step, fault)), "may.txt"))


def texts(data: bytes | str, step: int = 10**9) -> list[tuple[int, str]]:
    return [(raw.line, raw.text) for raw in raws(data, step) if isinstance(raw.text, str)]


def fault(raw: RawRecord) -> FormatError:
    assert isinstance(raw.text, FormatError)
    return raw.text


# --- cutting -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [1, 2, 3, 7, 33, 34, 35, 10**6])
def test_records_are_the_same_whatever_the_size_of_the_blocks(step: int) -> None:
    text = f"\ufeff\r\n{ONE}\r\n{TWO}\r\r\ufeff{ONE}\n\n\u00a0{TWO}"
    assert texts(text, step) == list(split_records(text))


WORDS = st.sampled_from(
    [ONE, TWO, "\n", "\r", "\r\n", "\ufeff", " ", "\u00a0", "date", "2024-05-16", "é", "/", "x" * 50]
)
PIECES = st.lists(WORDS, min_size=1, max_size=20).map("".join)


@given(st.one_of(PIECES, st.text(st.characters(codec="utf-8"), min_size=1)), st.integers(1, 80))
def test_a_stream_is_cut_where_its_text_is(text: str, step: int) -> None:
    assert texts(text, step) == list(split_records(text))


@given(st.binary(), st.integers(1, 80))
def test_any_bytes_give_texts_or_format_errors_only(data: bytes, step: int) -> None:
    assert all(isinstance(raw.text, (str, FormatError)) for raw in raws(data, step))


def test_a_record_is_given_before_the_next_is_complete() -> None:
    source = ByteStream(Slowly((ONE + TWO + "x" * 10_000).encode(), step=20, fault=OSError("too far")))
    assert next(raw_records(source, None)).text == ONE


def test_white_space_before_the_first_header_belongs_to_the_first_record_across_blocks() -> None:
    text = " \n" * 50_000 + ONE
    assert texts(text) == [(1, text)]


def test_a_stream_without_anything_in_it_is_a_fault() -> None:
    [raw] = raws(b"")
    assert (
        str(fault(raw)) == "may.txt:1: no dispatch: expected ' date YYYY-MM-DD SOURCE/ ', found an empty file"
    )


def test_a_stream_of_blanks_is_a_record_to_be_refused() -> None:
    [raw] = raws(" \n\n")
    assert isinstance(raw.text, str)
    assert is_blank(raw.text)


def test_memory_is_bounded_by_a_record_not_by_the_stream() -> None:
    class Endless:
        left = 600

        def read(self, size: int, /) -> bytes:
            self.left -= 1
            return (ONE * 100).encode() if self.left > 0 else b""

    tracemalloc.start()
    count = sum(1 for _ in raw_records(ByteStream(Endless()), None))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, peak < 500_000) == (59_900, True)


# --- too long ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [1, 100, 10**6])
def test_a_record_that_is_too_long_is_one_fault_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", 1000)
    long = ONE + "more\r\n" * 1500
    found = raws(ONE + long + TWO, step)
    assert [raw.line for raw in found] == [1, 2, 1503]
    assert [isinstance(raw.text, str) for raw in found] == [True, False, True]


def test_the_fault_of_a_record_that_is_too_long_names_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", 50)
    [_, raw] = raws(TWO + ONE + "x" * 20)
    assert str(fault(raw)) == "may.txt:2:1: record too long: expected at most 50 bytes, found more"


def test_a_record_of_just_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", len(ONE))
    assert texts(ONE + TWO, step=5) == [(1, ONE), (2, TWO)]


def test_what_is_too_long_at_the_end_is_one_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", 5000)
    assert len(raws(ONE + "x" * 100_000, step=1000)) == 1


def test_a_record_that_is_too_long_is_not_held_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "MAX_RECORD", 50_000)

    class Endless:
        left = 3000

        def read(self, size: int, /) -> bytes:
            self.left -= 1
            return b"x" * 10_000 if self.left > 0 else b""

    tracemalloc.start()
    [_] = raw_records(ByteStream(Endless()), None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


# --- decoding ----------------------------------------------------------------------------------------------------------


def test_text_that_is_utf8_is_read_as_utf8() -> None:
    assert texts(ONE + "“É” 🚢") == [(1, ONE + "“É” 🚢")]


def test_text_that_is_not_utf8_is_read_as_windows_1252() -> None:
    assert texts(ONE.encode() + b"\x93\xc9\x94 \x80") == [(1, ONE + "“É” €")]


def test_each_record_is_decoded_by_itself() -> None:
    data = (ONE + "é\n").encode("cp1252") + (TWO + "é\n").encode("utf-8")
    assert texts(data) == [(1, ONE + "é\n"), (3, TWO + "é\n")]


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_a_byte_that_windows_1252_does_not_define_is_a_fault_with_its_place(byte: int) -> None:
    [raw, _] = raws(ONE.encode() + b"caf\xe9 " + bytes([byte]) + b"\n" + TWO.encode())
    assert str(fault(raw)) == (
        "may.txt:2:6: text in an unknown encoding: expected UTF-8 or Windows-1252, "
        f"found byte 0x{byte:02X}, undefined in Windows-1252"
    )


def test_a_record_that_cannot_be_decoded_is_kept_in_its_fault() -> None:
    [raw] = raws(ONE.encode() + "é ".encode() + b"\x81")
    assert fault(raw).record == ONE + "é \\x81"


def test_a_lone_surrogate_is_not_taken_for_windows_1252() -> None:
    [raw] = raws(ONE + "ab\ud800")
    assert str(fault(raw)).startswith("may.txt:2:3: text in an unknown encoding")
    assert fault(raw).found == "a lone surrogate"


def test_a_surrogate_pair_of_text_is_not_taken_for_windows_1252() -> None:
    [raw] = raws(ONE + "\ud83d\udea2")
    assert fault(raw).found == "a lone surrogate"


def test_what_only_looks_like_a_surrogate_is_windows_1252() -> None:
    assert texts(ONE.encode() + b"\xed\xa0\x80 \xe9") == [(1, ONE + "í\u00a0€ é")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    [raw] = raws(("\ufeff" + ONE).encode(encoding))
    assert fault(raw).found == "a UTF-16 byte order mark"


def test_text_behind_a_utf8_mark_is_not_taken_for_windows_1252() -> None:
    [raw] = raws("\ufeff".encode() + ONE.encode() + b"caf\xe9")
    assert str(fault(raw)).startswith("may.txt:2:4: ")


# --- breaking off ------------------------------------------------------------------------------------------------------


def test_what_was_complete_when_a_stream_breaks_off_is_read() -> None:
    found = raws(ONE + TWO + ONE, fault=OSError(5, "Input/output error"))
    assert [raw.text for raw in found[:2]] == [ONE, TWO]


def test_the_record_that_a_stream_breaks_off_in_is_set_aside_with_the_fault() -> None:
    raw = raws(ONE + TWO + ONE[:20], step=9, fault=OSError(5, "Input/output error"))[-1]
    assert str(fault(raw)) == "may.txt:3: cannot read: Input/output error"
    assert fault(raw).record == ONE[:20]


def test_a_stream_that_cannot_be_read_at_all_gives_its_fault_only() -> None:
    [raw] = raws(b"", fault=RuntimeError("gone"))
    assert str(fault(raw)) == "may.txt: cannot read: found RuntimeError: gone"


def test_a_stream_that_would_block_is_a_fault() -> None:
    class Blocking:
        def read(self, size: int, /) -> bytes:
            return None  # type: ignore[return-value]

    [raw] = raw_records(ByteStream(Blocking()), None)
    assert "non-blocking" in str(fault(raw))


def test_a_stream_is_asked_for_blocks_not_for_all_of_it() -> None:
    sizes = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            sizes.append(size)
            return super().read(size)

        read1 = read

    list(raw_records(ByteStream(Watched(ONE.encode() * 2000)), None))
    assert set(sizes) == {stream_module.CHUNK}
