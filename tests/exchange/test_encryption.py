"""Encrypted files, from here and from the stock ``age`` tool."""

from __future__ import annotations

import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest

from tests.age import aged, locked, text
from tests.exchange.sessions import TITLES, arena_stream, files, refusal
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.encryption import encrypt_for, new_identity
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
    path.write_bytes(encrypt_for(content, [new_identity()[1]]))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_FOR_OTHERS
    assert wmta.recipient
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_FOR_OTHERS


def test_a_passphrase_that_costs_too_much_is_not_tried(
    path: Path, content: bytes, wmta: WmtaFiles
) -> None:
    for work in (21, 30, 99):
        stanza = b"-> scrypt " + text(bytes(16)) + b" %d\n" % work + text(bytes(32)) + b"\n"
        path.write_bytes(aged(content, stanza))
        assert refusal(lambda: wmta.read(path, "x")).code == Code.SESSION_TOO_MUCH_WORK


def test_a_coordinator_opens_what_was_encrypted_for_them(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "Cēsis.wmta.age"
    coordinator, other = files(tmp_path / "coordinator"), files(tmp_path / "other")
    recipients = [coordinator.recipient, other.recipient]
    written = wmta.write(path, TITLES, [arena_stream()], recipients=recipients)
    assert b"-> X25519 " in path.read_bytes()
    for laptop in (coordinator, other, files(tmp_path / "coordinator")):
        read = laptop.read(path)
        assert (read.sha256, read.encrypted) == (written.sha256, True)
        assert read.streams == (arena_stream(),)
    # Not even who wrote it.
    assert refusal(lambda: wmta.read(path)).code == Code.SESSION_FOR_OTHERS
    path.write_bytes(path.read_bytes()[:-1])
    assert refusal(lambda: coordinator.read(path)).code == Code.SESSION_DAMAGED


@pytest.mark.parametrize("text", ["", "age1", "Anna", "AGE-SECRET-KEY-1QQPQYZ"])
def test_a_recipient_that_is_none(tmp_path: Path, wmta: WmtaFiles, text: str) -> None:
    path = tmp_path / "a.wmta.age"
    recipients = [wmta.recipient, text]
    error = refusal(lambda: wmta.write(path, TITLES, [arena_stream()], recipients=recipients))
    assert (error.code, error.params["name"]) == (Code.RECIPIENT_INVALID, text)
    assert not path.exists()


def test_nobody_is_left_out_in_silence(tmp_path: Path, wmta: WmtaFiles) -> None:
    with pytest.raises(ValueError, match="both"):
        wmta.write(
            tmp_path / "a.age", TITLES, [arena_stream()], "secret", recipients=[wmta.recipient]
        )


if shutil.which("age"):

    def test_the_stock_tool_opens_what_was_encrypted_for_its_recipient(
        tmp_path: Path, wmta: WmtaFiles
    ) -> None:
        secret, recipient = new_identity()
        (tmp_path / "key.txt").write_text(secret + "\n", encoding="ascii")
        path, plain = tmp_path / "a.wmta.age", tmp_path / "a.wmta"
        wmta.write(path, TITLES, [arena_stream()], recipients=[recipient])
        age = ["age", "--decrypt", "-i", str(tmp_path / "key.txt"), "-o", str(plain), str(path)]
        subprocess.run(age, check=True)
        assert wmta.read(plain).streams == (arena_stream(),)

    def test_what_the_stock_tool_encrypts_is_read(
        tmp_path: Path, content: bytes, wmta: WmtaFiles
    ) -> None:
        path = tmp_path / "a.wmta.age"
        age = ["age", "--encrypt", "-r", wmta.recipient, "-o", str(path)]
        for more in ((), ("--armor",)):
            subprocess.run([*age, *more], input=content, check=True)
            assert wmta.read(path).streams == (arena_stream(),)


def armoured(content: bytes, newline: bytes = b"\n") -> bytes:
    """Return a file as ``age --armor`` writes it."""
    begin, end = (b"-----%s AGE ENCRYPTED FILE-----" % word for word in (b"BEGIN", b"END"))
    text = b64encode(content)
    return newline.join([begin, *(text[at : at + 64] for at in range(0, len(text), 64)), end, b""])


@pytest.mark.parametrize("before", [b"", b"\r\n  "])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_an_armoured_file_is_read(
    path: Path, content: bytes, wmta: WmtaFiles, before: bytes, newline: bytes
) -> None:
    path.write_bytes(before + armoured(path.read_bytes(), newline))
    assert refusal(lambda: wmta.read(path)).code == Code.SESSION_ENCRYPTED
    assert refusal(lambda: wmta.read(path, "x")).code == Code.SESSION_PASSPHRASE_WRONG
    assert wmta.read(path, PASSPHRASE).streams == (arena_stream(),)
    path.write_bytes(before + armoured(encrypt_for(content, [wmta.recipient]), newline))
    found = wmta.read(path)
    assert (found.encrypted, found.streams) == (True, (arena_stream(),))


def test_damaged_armour(path: Path, wmta: WmtaFiles) -> None:
    whole = armoured(path.read_bytes())
    damaged = (whole[:-10], whole[:35], whole.replace(b"YWdl", b"YW*l", 1), whole + b"more")
    for content in (*damaged, armoured(b"Rye"), armoured(b"")):
        path.write_bytes(content)
        assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_DAMAGED


def test_armour_does_not_hide_what_a_passphrase_costs(
    path: Path, content: bytes, wmta: WmtaFiles
) -> None:
    stanza = b"-> scrypt " + text(bytes(16)) + b" 30\n" + text(bytes(32)) + b"\n"
    path.write_bytes(armoured(aged(content, stanza)))
    assert refusal(lambda: wmta.read(path, "x")).code == Code.SESSION_TOO_MUCH_WORK


def test_what_is_inside_is_checked_all_the_same(
    path: Path, content: bytes, wmta: WmtaFiles
) -> None:
    path.write_bytes(locked(content[:-30], PASSPHRASE))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_DAMAGED
