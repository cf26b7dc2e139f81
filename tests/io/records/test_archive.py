"""Compressed files and archives are told by their content and read in place; what is unsafe is refused."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from packed import MEMBERS, ONE, TWO, Pipe, found, only_fault, tarred, zipped

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


def test_folders_in_a_zip_file_are_no_files() -> None:
    assert [text for _, text in found(zipped({"folder/": b"", "folder/a.txt": ONE.encode()}))] == [ONE]


def test_folders_in_a_tar_file_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(ONE.encode())
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        archive.add(tmp_path, "folder")
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


@pytest.mark.parametrize("archive", [zipped({}), tarred({}), tarred({}, "w:gz")], ids=["zip", "tar", "tgz"])
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
