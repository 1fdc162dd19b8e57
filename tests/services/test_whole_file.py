from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.whole_file import write_whole


def test_a_file_is_written_or_replaced(tmp_path: Path) -> None:
    path = tmp_path / "Pārskats.pdf"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["Pārskats.pdf"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.EACCES, Code.FILE_UNWRITABLE),
        (errno.EROFS, Code.FILE_UNWRITABLE),
    ],
)
def test_what_was_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"before")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WmtError) as refused:
        write_whole(path, b"after")
    assert (refused.value.code, refused.value.params) == (code, {"file": "report.pdf"})
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        "report.pdf": b"before"
    }


@pytest.mark.parametrize("place", ["missing/report.pdf", "file/report.pdf", "folder"])
def test_a_place_where_no_file_can_be(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(WmtError) as refused:
        write_whole(tmp_path / place, b"after")
    assert refused.value.code == Code.FILE_UNWRITABLE
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 250}.pdf"
    write_whole(path, b"content")
    assert path.read_bytes() == b"content"


if sys.platform != "win32":

    def test_no_file_takes_the_place_of_a_device_or_a_pipe(tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with pytest.raises(WmtError) as refused:
            write_whole(pipe, b"after")
        assert refused.value.code == Code.FILE_UNWRITABLE
        assert pipe.is_fifo()

    def test_permissions_follow_the_mask_of_the_user(tmp_path: Path) -> None:
        before = os.umask(0o027)
        try:
            write_whole(tmp_path / "shared", b"")
            write_whole(tmp_path / "own", b"", mode=0o600)
        finally:
            os.umask(before)
        modes = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
        assert modes == {"shared": 0o640, "own": 0o600}
