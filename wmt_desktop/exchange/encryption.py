"""Encryption of a whole session file, which the stock ``age`` tool opens, too."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Sequence
from typing import BinaryIO

from wmt_desktop.domain.errors import Code, WmtError

_START = b"age-encryption.org/v1\n"
_ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMOUR_END = b"-----END AGE ENCRYPTED FILE-----"
"""Around base64, where ``age --armor`` wrote a file that can be pasted into a message."""
_BLANK = 64
"""Bytes of blank space that may stand before the armour, as a message may leave it."""
_TO_PASSPHRASE = re.compile(re.escape(_START) + rb"-> scrypt [A-Za-z0-9+/]+ ([0-9]{1,2})\n").match
_WORK_LIMIT = 20
"""Log2 of the work a passphrase may take: a gigabyte and some seconds. ``age`` itself asks for 18."""


def is_encrypted(file: BinaryIO) -> bool:
    """Tell whether a file was encrypted by ``age``."""
    file.seek(0)
    start = file.read(_BLANK + len(_ARMOUR))
    return start.startswith(_START) or start.lstrip().startswith(_ARMOUR)


def new_identity() -> tuple[str, str]:
    """Return a new decryption key (``AGE-SECRET-KEY-1…``), and the recipient that goes with it."""
    from pyrage import x25519  # type: ignore[import-untyped]

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """Return the recipient (``age1…``) that goes with a decryption key, or nothing if it is none."""
    import pyrage

    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError:
        return ""


def encrypt_for(content: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt so that only these recipients (``age1…``) can open it.

    Raises:
        WmtError: ``RECIPIENT_INVALID``, with ``name``.
    """
    import pyrage

    return bytes(pyrage.encrypt(content, [_recipient(each) for each in recipients]))


def encrypt_with(content: bytes, passphrase: str) -> bytes:
    """Encrypt to a passphrase. The bytes differ every time, as they must."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def decrypt(content: bytes, identity: Callable[[], str | None], passphrase: str) -> bytes:
    """Return what was encrypted.

    Args:
        content: The encrypted file, armoured or not.
        identity: Returns this installation's decryption key, if it has one.
        passphrase: What the user typed, or empty.

    Raises:
        WmtError: ``SESSION_ENCRYPTED`` (a passphrase is needed), ``SESSION_PASSPHRASE_WRONG``,
            ``SESSION_TOO_MUCH_WORK``, ``SESSION_FOR_OTHERS``, ``SESSION_DAMAGED``.
    """
    content = _bare(content)
    to_passphrase = _TO_PASSPHRASE(content)
    if to_passphrase is None:
        return _decrypt_for(content, identity())
    if int(to_passphrase[1]) > _WORK_LIMIT:
        raise WmtError(Code.SESSION_TOO_MUCH_WORK)
    if not passphrase:
        raise WmtError(Code.SESSION_ENCRYPTED)
    return _decrypt_with(content, passphrase)


def _bare(content: bytes) -> bytes:
    """Return an encrypted file without its armour, if it has one.

    Raises:
        WmtError: ``SESSION_DAMAGED``.
    """
    text = content.strip() if content.lstrip().startswith(_ARMOUR) else b""
    if not text:
        return content
    try:
        if not text.endswith(_ARMOUR_END):
            raise Base64Error("the armour does not end")
        body = text[len(_ARMOUR) : -len(_ARMOUR_END)]
        bare = b64decode(b"".join(body.split()), validate=True)
    except Base64Error as error:
        raise WmtError(Code.SESSION_DAMAGED) from error
    if not bare.startswith(_START):
        raise WmtError(Code.SESSION_DAMAGED)
    return bare


def _decrypt_for(content: bytes, identity: str | None) -> bytes:
    import pyrage

    if identity is None:
        raise WmtError(Code.SESSION_FOR_OTHERS)
    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        # The library tells its reasons apart by their messages only.
        others = str(error) == "No matching keys found"
        code = Code.SESSION_FOR_OTHERS if others else Code.SESSION_DAMAGED
        raise WmtError(code) from error


def _decrypt_with(content: bytes, passphrase: str) -> bytes:
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(content, passphrase))
    except pyrage.DecryptError as error:
        reason = str(error)
        if reason.startswith("Excessive work"):
            raise WmtError(Code.SESSION_TOO_MUCH_WORK) from error
        wrong = reason == "Decryption failed"
        code = Code.SESSION_PASSPHRASE_WRONG if wrong else Code.SESSION_DAMAGED
        raise WmtError(code) from error


def _recipient(text: str) -> object:
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as error:
        raise WmtError(Code.RECIPIENT_INVALID, name=text) from error
