"""Files from the stock ``age`` tool, built here from its specification (C2SP age.md)."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.exchange.sessions import arena_stream, refusal
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.session_files import WmtaFiles

FILE_KEY = bytes(range(16))
PASSPHRASE = "seši soļi"


def _text(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _derived(salt: bytes, info: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(FILE_KEY)


def aged(content: bytes, stanza: bytes) -> bytes:
    """Return one chunk of content, encrypted to whoever opens the stanza."""
    header = b"age-encryption.org/v1\n" + stanza + b"---"
    mac = hmac.digest(_derived(b"", b"header"), header, "sha256")
    nonce = bytes(16)
    chunk = ChaCha20Poly1305(_derived(nonce, b"payload")).encrypt(bytes(11) + b"\1", content, None)
    return header + b" " + _text(mac) + b"\n" + nonce + chunk


def to_passphrase() -> bytes:
    salt = bytes(16)
    # Cost 2^8 instead of age's 2^18: this is about the format.
    wrap = hashlib.scrypt(
        PASSPHRASE.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=2**8, r=8, p=1, dklen=32
    )
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), FILE_KEY, None)
    return b"-> scrypt " + _text(salt) + b" 8\n" + _text(body) + b"\n"


@pytest.fixture
def path(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "Cēsis.wmta.age"
    path.write_bytes(aged(content, to_passphrase()))
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
    stanza = b"-> X25519 " + _text(bytes(32)) + b"\n" + _text(bytes(32)) + b"\n"
    path.write_bytes(aged(content, stanza))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_ENCRYPTED


def test_what_is_inside_is_checked_all_the_same(
    path: Path, content: bytes, wmta: WmtaFiles
) -> None:
    path.write_bytes(aged(content[:-30], to_passphrase()))
    assert refusal(lambda: wmta.read(path, PASSPHRASE)).code == Code.SESSION_DAMAGED
