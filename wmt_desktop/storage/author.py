"""Who writes in a database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wmt_desktop.domain.log import Operation
from wmt_desktop.storage.redacting import SignerOf, nobody

LOCAL = "here"
"""The installation that writes a database of its own; only a shared one knows several by name."""

Sign = Callable[[str, int], Operation]


@dataclass(frozen=True, slots=True)
class Author:
    """The installation that reads and writes.

    Attributes:
        installation: Id of this installation; the streams it owns are its own.
        device: What it calls itself in the streams it starts.
        public_key: Its Ed25519 public key.
        signer: Says who signed a redaction.
        sign: Returns the operation that erases one operation of the entry with a chain hash
            (hex), signed by this installation.
    """

    installation: str = LOCAL
    device: str = ""
    public_key: bytes = b""
    signer: SignerOf = nobody
    sign: Sign = lambda entry, index: ["redact", entry, index]
