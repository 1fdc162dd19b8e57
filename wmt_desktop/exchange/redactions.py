"""Signed orders to erase a text: they carry their own authority, whoever passes them on."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.exchange.keys import Installation


class SignedRedactions:
    """Signs with the key of this installation."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def sign(self, entry: str, index: int) -> Operation:
        """Return the operation that erases one operation of the entry with this chain hash (hex).

        Raises:
            WmtError: ``KEYRING_LOCKED``: the key that signs cannot be reached just now.
        """
        private = self._installation.private_key()
        if private is None:
            raise WmtError(Code.KEYRING_LOCKED)
        key = private.public_key().public_bytes_raw()
        return ["redact", entry, index, key.hex(), private.sign(_order(entry, index)).hex()]

    def signer(self, operation: Operation) -> str:
        """Return the public key (hex) that a redaction is rightly signed with, or empty."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        match operation:
            case ["redact", str(entry), int(index), str(key), str(signature)]:
                pass
            case _:
                return ""
        try:
            public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
            public.verify(bytes.fromhex(signature), _order(entry, index))
        except (InvalidSignature, ValueError):
            return ""
        return key


def _order(entry: str, index: int) -> bytes:
    return f"wmt redact\n{entry}\n{index}".encode()
