"""What is compressed may not unpack without limit, and damage is a fault that loses nothing that was read before."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable

import pytest
from packed import MEMBERS, ONE, TWO, Pipe, found, only_fault, tarred, zipped

from newsmodel.errors import FormatError
from newsmodel.io.records import stream
from newsmodel.io.records.source import records

# --- limits ------------------------------------------------------------------------------------------------------------


def bomb(size: int) -> bytes:
    return ONE.encode() + b"a\n" * (size // 2)


@pytest.mark.parametrize(
    "packed",
    [
        gzip.compress(bomb(3_000_000)),
        bz2.compress(bomb(3_000_000)),
        lzma.compress(bomb(3_000_000)),
        zipped({"a.txt": bomb(3_000_000)}),
        tarred({"a.txt": bomb(3_000_000)}, "w:gz"),
    ],
)
def test_what_unpacks_to_more_than_a_hundred_times_its_size_is_refused(packed: bytes) -> None:
    faults = [fault for _, fault in found(packed) if "compressed beyond belief" in fault]
    assert "expected at most 100 bytes unpacked for each compressed byte, found 1," in faults[0]


def test_a_bomb_is_not_unpacked_any_further() -> None:
    packed = gzip.compress(bomb(50_000_000), 1)
    [fault] = [fault for _, fault in found(packed) if "compressed beyond belief" in fault]
    assert int(fault.split("found ")[1].split(" bytes")[0].replace(",", "")) < 20_000_000


def test_a_small_file_may_be_repetitive() -> None:
    text = ONE + "a\n" * 400_000
    assert found(gzip.compress(text.encode())) == [(None, text)]


def test_a_bomb_among_the_members_of_a_zip_file_does_not_stop_the_others() -> None:
    members = {"a.txt": bomb(3_000_000), "b.txt": TWO.encode()}
    assert found(zipped(members))[-1] == ("!b.txt", TWO)


@pytest.mark.parametrize("pack", [zipped, lambda members: tarred(members, "w:gz")])
def test_an_archive_may_not_unpack_to_more_than_the_limit(
    monkeypatch: pytest.MonkeyPatch, pack: Callable[[dict[str, bytes]], bytes]
) -> None:
    monkeypatch.setattr(stream, "MAX_UNPACKED", 30_000)
    members = {f"{n}.txt": (ONE + "x" * 9_000).encode() for n in range(20)}
    assert any(
        "archive too large: expected at most 30,000 bytes unpacked, found more" in fault
        for _, fault in found(pack(members))
    )


def test_a_zip_file_that_is_too_large_is_said_to_be_so_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "MAX_UNPACKED", 30_000)
    members = {f"{n}.txt": (ONE + "x" * 9_000).encode() for n in range(20)}
    assert sum("archive too large" in fault for _, fault in found(zipped(members))) == 1


def test_a_zip_file_from_a_pipe_may_not_be_larger_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "MAX_UNPACKED", 3_000)
    archive = zipped({"a.txt": ONE.encode(), "b.txt": b"x" * 9_000}, zipfile.ZIP_STORED)
    assert "archive too large" in only_fault(Pipe(archive))


def test_a_tar_header_may_not_claim_a_name_that_fills_the_memory() -> None:
    header = tarfile.TarInfo("././@LongLink")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 1_000_000
    data = header.tobuf(tarfile.GNU_FORMAT) + b"x" * 1_000_448 + tarred(MEMBERS)
    assert only_fault(data) == "damaged tar file: found ReadError: bad size in header"


# --- damage ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_file_that_is_cut_off_is_a_fault(compress: Callable[[bytes], bytes]) -> None:
    name = {gzip.compress: "gzip", bz2.compress: "bzip2", lzma.compress: "xz"}[compress]
    assert f"damaged {name} file: found EOFError: " in only_fault(compress(ONE.encode())[:-9])


def test_what_was_read_before_a_gzip_file_breaks_off_is_not_lost() -> None:
    text = "".join(f" date 2024-05-16 Coast Wire/ {zlib.crc32(b'%d' % n)}.\n" for n in range(5000))
    whole = found(gzip.compress(text.encode()))
    packed = gzip.compress(text.encode())
    *before, (_, fault) = found(packed[: len(packed) // 2])
    assert len(before) > 2000
    assert before == whole[: len(before)]
    assert "damaged gzip file" in fault


def test_a_record_in_a_file_whose_checksum_is_wrong_is_set_aside_with_the_fault() -> None:
    data = bytearray(gzip.compress(ONE.encode()))
    data[-8] ^= 1
    [raw] = records(io.BytesIO(data))
    assert isinstance(raw.text, FormatError)
    assert raw.text.record == ONE


def test_a_gzip_file_whose_checksum_is_wrong_is_a_fault() -> None:
    data = bytearray(gzip.compress((ONE + TWO).encode()))
    data[-8] ^= 1
    (_, text), (_, fault) = found(bytes(data))
    assert text == ONE
    assert "damaged gzip file: found BadGzipFile: CRC check failed" in fault


def test_damaged_deflate_data_are_a_fault() -> None:
    data = gzip.compress(ONE.encode())
    assert "damaged gzip file: found error: Error -3" in only_fault(data[:10] + b"\xff" * 20)


def test_a_zip_file_that_is_cut_off_is_a_fault() -> None:
    assert only_fault(zipped(MEMBERS)[:-30]).startswith("damaged zip file: found BadZipFile: ")


def test_a_damaged_member_of_a_zip_file_does_not_stop_the_others() -> None:
    data = zipped(MEMBERS, zipfile.ZIP_STORED).replace(b"One.", b"Ono.")
    (_, fault), (_, text) = found(data)
    assert fault.startswith("!a.txt: damaged zip file: found BadZipFile: Bad CRC-32")
    assert text == TWO


def test_a_zip_member_whose_header_is_damaged_does_not_stop_the_others() -> None:
    data = bytearray(zipped({**MEMBERS, "d.txt": ONE.encode()}))
    data[data.index(b"PK\3\4", 4)] = 0
    (_, one), (_, fault), (_, three) = found(bytes(data))
    assert (one, three) == (ONE, ONE)
    assert fault == "!b/c.txt: damaged zip file: found BadZipFile: Bad magic number for file header"


@pytest.mark.parametrize("cut", [700, 1024, 1300])
def test_a_tar_file_that_is_cut_off_anywhere_is_a_fault(cut: int) -> None:
    *texts, (_, fault) = found(tarred(MEMBERS)[:cut])
    assert all(text == ONE for _, text in texts)
    assert fault.startswith("damaged tar file: found ReadError: ")


def test_a_member_in_which_a_tar_file_breaks_off_is_a_fault() -> None:
    (label, fault), *_ = found(tarred({"a.txt": ONE.encode() * 100})[:2000])
    assert (label, fault) == ("!a.txt", "!a.txt: damaged tar file: found ReadError: unexpected end of data")


def test_a_fault_that_two_readers_of_a_stream_meet_is_named_after_each() -> None:
    data = tarred({"a.txt": bytes(range(33, 127)) * 1000}, "w:gz")
    assert [label for label, _ in found(data[: len(data) // 2], "news")] == ["news!a.txt", "news"]
    assert all(fault.startswith(f"{label}") for label, fault in found(data[: len(data) // 2], "news"))


def test_a_damaged_header_is_not_taken_for_the_end_of_a_tar_file() -> None:
    data = bytearray(tarred(MEMBERS))
    data[1024 + 10] ^= 1
    (_, text), (_, fault) = found(bytes(data))
    assert text == ONE
    assert fault == "damaged tar file: found ReadError: bad checksum"


def test_tar_files_joined_are_not_read_by_half_in_silence() -> None:
    *_, (_, fault) = found(tarred(MEMBERS) + tarred(MEMBERS))
    assert fault == "data behind the end of the tar archive: expected one archive"


def test_a_wrong_checksum_behind_a_tar_file_is_a_fault() -> None:
    data = bytearray(tarred(MEMBERS, "w:gz"))
    data[-8] ^= 1
    assert "CRC check failed" in found(bytes(data))[-1][1]


def test_a_name_that_is_no_utf8_is_escaped_in_the_label() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", encoding="latin-1", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo("caf\xe9.txt")
        info.size = len(ONE)
        archive.addfile(info, io.BytesIO(ONE.encode()))
    assert found(file.getvalue())[0][0] == "!caf\\udce9.txt"
