"""What people give the program to read is read, or refused in words; nothing waits for ever."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.bundles import ZipBundles
from wmt_desktop.services.given_files import read_given


@pytest.mark.parametrize(
    "read",
    [
        lambda path: read_given(path, 9),
        lambda path: ZipBundles().take_out(path, "session.wmta"),
    ],
)
def test_folders_pipes_and_nothing_are_refused_by_name(
    tmp_path: Path, read: Callable[[Path], object]
) -> None:
    wrong = {"missing.csv": Code.FILE_NOT_FOUND, "folder.csv": Code.FILE_IS_FOLDER}
    (tmp_path / "folder.csv").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        wrong["pipe.csv"] = Code.FILE_UNREADABLE
        assert not ZipBundles().is_bundle(tmp_path / "pipe.csv")
    for name, code in wrong.items():
        with pytest.raises(WmtError) as error:
            read(tmp_path / name)
        assert (error.value.code, error.value.params["file"]) == (code, name)


def test_no_more_is_read_than_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "nine"
    path.write_bytes(bytes(9))
    assert read_given(path, 9) == bytes(9)
    with pytest.raises(WmtError) as error:
        read_given(path, 8)
    assert error.value.code is Code.FILE_TOO_LARGE
