"""Compressed files and archives are told by their content, read in place and as streams, and kept within limits."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from newsmodel.errors import FormatError
from newsmodel.io import stream
from newsmodel.io.source import records

ONE = " date 2024-05-16 Coast Wire/ One.\n"
TWO = " date 2024-05-17 Coast Wire/ Two.\n"
MEMBERS = {"a.txt": ONE.encode(), "b/c.txt": TWO.encode()}


class Pipe(io.RawIOBase):
    """A stream that cannot be searched, as standard input."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        return self._file.readinto(memoryview(buffer)[:1000])


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w", **options: int) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode, **options) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def found(data: bytes | io.RawIOBase, name: str = "") -> list[tuple[str | None, str]]:
    """Label and text of each record, or label and message of its fault."""
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    if name:
        file.name = name  # type: ignore[union-attr,misc]
    return [(raw.file, str(raw.text)) for raw in list(records(file))]


def only_fault(data: bytes | io.RawIOBase) -> str:
    [raw] = records(io.BytesIO(data) if isinstance(data, bytes) else data)
    assert isinstance(raw.text, FormatError)
    return str(raw.text)


# --- formats -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_file_is_told_by_its_content(compress: Callable[[bytes], bytes]) -> None:
    assert found(compress((ONE + TWO).encode()), "may.txt") == [("may.txt", ONE), ("may.txt", TWO)]


@pytest.mark.parametrize(
    "archive",
    [
        zipped(MEMBERS),
        zipped(MEMBERS, zipfile.ZIP_STORED),
        zipped(MEMBERS, zipfile.ZIP_BZIP2),
        zipped(MEMBERS, zipfile.ZIP_LZMA),
        tarred(MEMBERS),
        tarred(MEMBERS, format=tarfile.USTAR_FORMAT),
        tarred(MEMBERS, format=tarfile.GNU_FORMAT),
        tarred(MEMBERS, "w:gz"),
        tarred(MEMBERS, "w:bz2"),
        tarred(MEMBERS, "w:xz"),
        gzip.compress(zipped(MEMBERS)),
    ],
)
@pytest.mark.parametrize("opened", [io.BytesIO, Pipe])
def test_an_archive_gives_its_members_in_its_order(archive: bytes, opened: type[io.RawIOBase]) -> None:
    file = opened(archive)  # type: ignore[call-arg]
    assert found(file, "news") == [("news!a.txt", ONE), ("news!b/c.txt", TWO)]


def test_a_zip_file_on_disk_is_read_where_it_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", None)
    assert [text for _, text in found(zipped(MEMBERS))] == [ONE, TWO]


def test_an_archive_may_hold_compressed_files() -> None:
    archive = zipped({"a.txt.gz": gzip.compress(ONE.encode())})
    assert found(archive, "news.zip") == [("news.zip!a.txt.gz", ONE)]


def test_an_archive_may_hold_several_records_a_file() -> None:
    assert [text for _, text in found(tarred({"a.txt": (ONE + TWO).encode()}, "w:gz"))] == [ONE, TWO]


def test_gzip_files_joined_are_one_text() -> None:
    assert [text for _, text in found(gzip.compress(ONE.encode()) + gzip.compress(TWO.encode()))] == [
        ONE,
        TWO,
    ]


def test_a_tar_file_of_the_oldest_format_is_told_by_its_name() -> None:
    data = bytearray(tarred(MEMBERS, format=tarfile.USTAR_FORMAT))
    for at in (0, 1024):  # blot out the mark, then mend the checksum
        data[at + 257 : at + 265] = bytes(8)
        data[at + 148 : at + 156] = b" " * 8
        data[at + 148 : at + 156] = b"%06o\0 " % sum(data[at : at + 512])
    assert [text for _, text in found(bytes(data), "news.tar")] == [ONE, TWO]


def test_text_that_begins_like_a_magic_number_is_text() -> None:
    assert found(b"BZh is no archive") == [(None, "BZh is no archive")]


def test_folders_in_an_archive_are_no_files(tmp_path: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        archive.add(tmp_path, "folder")
        info = tarfile.TarInfo("folder/a.txt")
        info.size = len(ONE)
        archive.addfile(info, io.BytesIO(ONE.encode()))
    assert [text for _, text in found(file.getvalue())] == [ONE]


def test_hidden_files_in_an_archive_are_left_out() -> None:
    hidden = {".a.txt": b"x", "b/.c/d.txt": b"x", "__MACOSX/a.txt": b"x", "./a.txt": ONE.encode()}
    assert [text for _, text in found(zipped(hidden))] == [ONE]


def test_a_file_of_another_kind_in_an_archive_is_a_fault() -> None:
    [(name, fault)] = found(zipped({"map.png": b"x"}), "news.zip")
    assert name == "news.zip!map.png"
    assert fault == (
        "news.zip!map.png: not a dispatch file: expected a name in "
        ".txt, .gz, .zip, .tar, .tgz, .tar.gz, .tar.bz2, .tar.xz, found 'map.png'"
    )


@pytest.mark.parametrize("archive", [zipped({}), tarred({}), tarred({}, "w:gz")])
def test_an_archive_without_a_dispatch_is_a_fault(archive: bytes) -> None:
    assert [fault for _, fault in found(archive, "news.tar")] == [
        "news.tar: no dispatch in the archive: expected a file in it, found none"
    ]


# --- what is refused ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["/etc/a.txt", "../a.txt", "b/../../a.txt", "C:/a.txt", "..\\a.txt", "\\a.txt"]
)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_path_that_leaves_the_archive_is_refused_and_the_rest_goes_on(
    pack: Callable[[dict[str, bytes]], bytes], name: str
) -> None:
    (_, fault), (_, text) = found(pack({name: b"x", "a.txt": ONE.encode()}))
    assert "path that leaves the archive: expected a relative path, found " in fault
    assert text == ONE


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE]
)
def test_links_and_devices_in_a_tar_file_are_refused(kind: bytes) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.type, info.linkname = kind, "b.txt"
        archive.addfile(info)
    assert only_fault(file.getvalue()) == (
        "!a.txt: link, device or sparse file in the archive: expected a plain file"
    )


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_in_a_zip_file_are_refused(kind: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (kind | 0o644) << 16
        archive.writestr(info, "b.txt")
    assert "link, device or sparse file in the archive" in only_fault(file.getvalue())


def test_an_encrypted_member_is_refused_and_the_rest_goes_on() -> None:
    data = bytearray(zipped(MEMBERS))
    entry = data.index(b"PK\1\2")
    data[entry + 8] |= 1
    (_, fault), (_, text) = found(bytes(data))
    assert fault == "!a.txt: encrypted member: expected one without a password"
    assert text == TWO


@pytest.mark.parametrize("outer", [zipped, tarred])
@pytest.mark.parametrize("inner", [zipped(MEMBERS), tarred(MEMBERS), tarred(MEMBERS, "w:gz")])
def test_an_archive_within_an_archive_is_refused(
    outer: Callable[[dict[str, bytes]], bytes], inner: bytes
) -> None:
    (_, fault), (_, text) = found(outer({"in.tar.gz": inner, "a.txt": ONE.encode()}))
    assert ": expected no archive within an archive" in fault
    assert text == ONE


def test_what_is_compressed_twice_is_refused() -> None:
    fault = only_fault(gzip.compress(bz2.compress(ONE.encode())))
    assert fault == "bzip2 within gzip: expected a file that is compressed once"


def test_a_compressed_archive_may_not_hold_what_is_compressed_twice() -> None:
    twice = gzip.compress(gzip.compress(ONE.encode()))
    assert "compressed once" in only_fault(tarred({"a.txt.gz": twice}, "w:gz"))


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
