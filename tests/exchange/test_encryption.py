"""Files from the stock ``age`` tool."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.age import aged, locked, text
from tests.exchange.sessions import arena_stream, refusal
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.session_files import WmtaFiles

PASSPHRASE = "seši soļi"


@pytest.fixture
def path(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "Cēsis.wmta.age"
    path.write_bytes(locked(content, PASSPHRASE))
    return path


def test_a_file_of_the_stock_tool_is_read(path: Path, wmta: WmtaFiles) -> None:
    assert wmta.read(path, PASSPHRASE).streams == (arena_stream(),)


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [("", Code.SESSION_ENCRYPTED), ("seši soļi ", Code.SESSION_PASSPHRASE_WRONG)],
)
def test_without_the_passphrase_it_stays_closed(
    path: Path, wmta: WmtaFiles, passphrase: str, code: Code
) -> None:
    error = refusal(lambda: wmta.read(path, passphrase))
    assert (error.code, error.params["file"]) == (code, path.name)


def test_a_damaged_file_is_not_called_a_wrong_passphrase(path: Path, wmta: WmtaFiles) -> None:
    path.write_bytes(path.read_bytes()[:-1])
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_DAMAGED


def test_a_file_for_somebody_elses_key(path: Path, content: bytes, wmta: WmtaFiles) -> None:
    stanza = b"-> X25519 " + text(bytes(32)) + b"\n" + text(bytes(32)) + b"\n"
    path.write_bytes(aged(content, stanza))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_ENCRYPTED


def test_what_is_inside_is_checked_all_the_same(
    path: Path, content: bytes, wmta: WmtaFiles
) -> None:
    path.write_bytes(locked(content[:-30], PASSPHRASE))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_DAMAGED
