"""Files of the stock ``age`` tool, built from its specification (C2SP age.md), for little work.

``age`` makes a passphrase cost a second, on purpose; tests about other things need not pay it.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_FILE_KEY = bytes(range(16))
_CHUNK = 2**16


def locked(content: bytes, passphrase: str) -> bytes:
    """Return content of one chunk, encrypted to a passphrase at a cost of 2^8 instead of 2^18."""
    salt = bytes(16)
    key = hashlib.scrypt(
        passphrase.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=2**8, r=8, p=1, dklen=32
    )
    body = ChaCha20Poly1305(key).encrypt(bytes(12), _FILE_KEY, None)
    return aged(content, b"-> scrypt " + text(salt) + b" 8\n" + text(body) + b"\n")


def aged(content: bytes, stanza: bytes) -> bytes:
    """Return content of one chunk, encrypted to whoever opens the stanza."""
    assert len(content) <= _CHUNK
    header = b"age-encryption.org/v1\n" + stanza + b"---"
    mac = hmac.digest(_derived(b"", b"header"), header, "sha256")
    nonce = bytes(16)
    chunk = ChaCha20Poly1305(_derived(nonce, b"payload")).encrypt(bytes(11) + b"\1", content, None)
    return header + b" " + text(mac) + b"\n" + nonce + chunk


def text(data: bytes) -> bytes:
    """Return bytes as they stand in a header."""
    return b64encode(data).rstrip(b"=")


def _derived(salt: bytes, info: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(_FILE_KEY)
