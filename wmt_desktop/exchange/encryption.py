"""Encryption of a whole session file, which the stock ``age`` tool opens, too."""

from __future__ import annotations

from typing import BinaryIO

from wmt_desktop.domain.errors import Code, WmtError

_START = b"age-encryption.org/v1\n"
_TO_PASSPHRASE = b"-> scrypt "


def is_encrypted(file: BinaryIO) -> bool:
    """Tell whether a file was encrypted by ``age``."""
    file.seek(0)
    return file.read(len(_START)) == _START


def encrypt(content: bytes, passphrase: str) -> bytes:
    """Encrypt to a passphrase. The bytes differ every time, as they must."""
    import pyrage  # type: ignore[import-untyped]

    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def decrypt(content: bytes, passphrase: str) -> bytes:
    """Return what was encrypted.

    Raises:
        WmtError: ``SESSION_ENCRYPTED`` (a passphrase is needed, or the file is for somebody
            else's key), ``SESSION_PASSPHRASE_WRONG``, ``SESSION_DAMAGED``.
    """
    import pyrage

    if not passphrase or not content[len(_START) :].startswith(_TO_PASSPHRASE):
        raise WmtError(Code.SESSION_ENCRYPTED)
    try:
        return bytes(pyrage.passphrase.decrypt(content, passphrase))
    except pyrage.DecryptError as error:
        # The library tells the two apart by its message only.
        wrong = str(error) == "Decryption failed"
        code = Code.SESSION_PASSPHRASE_WRONG if wrong else Code.SESSION_DAMAGED
        raise WmtError(code) from error
