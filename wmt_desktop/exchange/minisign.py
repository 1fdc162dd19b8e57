"""Signatures that the stock ``minisign`` tool verifies.

Format (https://jedisct1.github.io/minisign/#signature-format): Ed25519 over the
BLAKE2b-512 of the data, then a second signature over the first and the trusted comment.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from hashlib import blake2b, sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_KEY_KIND = b"Ed"
_PREHASHED = b"ED"
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "


class BadSignatureError(Exception):
    """The signature is malformed, by another key, or not over this data."""


def public_bytes(private: Ed25519PrivateKey) -> bytes:
    """Return the 32 bytes of the public key."""
    return private.public_key().public_bytes_raw()


def key_id(public: bytes) -> bytes:
    """Return the 8 bytes that name a key; here always derived from the key itself."""
    return sha256(public).digest()[:8]


def public_text(public: bytes) -> str:
    """Return a public key as ``minisign -P`` takes it (``RWT…``, 56 characters)."""
    return b64encode(_KEY_KIND + key_id(public) + public).decode()


def read_public(text: str) -> bytes:
    """Return the 32 bytes of a public key written by ``public_text``.

    Raises:
        ValueError: It is not one.
    """
    data = b64decode(text, validate=True)
    public = data[10:]
    if len(data) != 42 or data[:10] != _KEY_KIND + key_id(public):
        raise ValueError("not a public key of this format")
    return public


def sign(private: Ed25519PrivateKey, data: bytes, trusted_comment: str) -> bytes:
    """Return the content of a ``.minisig`` file; the same input gives the same bytes."""
    signature = private.sign(blake2b(data).digest())
    both = private.sign(signature + trusted_comment.encode())
    name = key_id(public_bytes(private))
    return (
        f"{_UNTRUSTED}signature of a WMT Arena session file\n"
        f"{b64encode(_PREHASHED + name + signature).decode()}\n"
        f"{_TRUSTED}{trusted_comment}\n"
        f"{b64encode(both).decode()}\n"
    ).encode()


def verify(public: bytes, data: bytes, minisig: bytes) -> str:
    """Check a ``.minisig`` against a public key and return its trusted comment.

    Raises:
        BadSignatureError: It does not fit, or it is not such a file.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        untrusted, first, trusted, second = minisig.decode().removesuffix("\n").split("\n")
        head, both = b64decode(first, validate=True), b64decode(second, validate=True)
    except (ValueError, binascii.Error) as error:
        raise BadSignatureError("not a minisign signature") from error
    comment = trusted.removeprefix(_TRUSTED)
    if not untrusted.startswith(_UNTRUSTED) or comment == trusted:
        raise BadSignatureError("a comment is missing")
    if head[:10] != _PREHASHED + key_id(public):
        raise BadSignatureError("another key or another kind of signature")
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(head[10:], blake2b(data).digest())
        key.verify(both, head[10:] + comment.encode())
    except (InvalidSignature, ValueError) as error:
        raise BadSignatureError("the signature is not over this data") from error
    return comment
