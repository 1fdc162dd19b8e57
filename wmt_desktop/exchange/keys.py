"""Who this copy of the program is to others: two pairs of keys, and a name for the device."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.encryption import new_identity, recipient_of
from wmt_desktop.exchange.minisign import key_id, public_bytes, public_text, read_public
from wmt_desktop.exchange.os_keyring import KeyringUnreachableError, SecretStore, find_os_keyring
from wmt_desktop.exchange.safe import Safe, Spot, make_folder, read_file
from wmt_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

DEVICE_LIMIT = 60
"""Characters of a device name."""

_SIGNING_FILE = "signing.key"
_DECRYPTION_FILE = "decryption.key"


class _Identity(msgspec.Struct, frozen=True, omit_defaults=True):
    """What ``installation.json`` says.

    Attributes:
        key: The public key as minisign writes it.
        place: ``keyring`` or ``file``: where the private key is.
        recipient: What others encrypt files for this installation with, or empty: nobody asked yet.
        recipient_place: Where the key that decrypts them is.
    """

    device: str
    key: str
    place: str
    recipient: str = ""
    recipient_place: str = ""


class Installation:
    """The identity of this installation. Each key is made when it is first asked for, and kept.

    Private keys lie in the operating system's keyring where there is one that answers without
    asking, otherwise in files that only their owner may read.
    """

    def __init__(
        self, folder: Path, find_keyring: Callable[[], SecretStore | None] = find_os_keyring
    ) -> None:
        """Take where the identity is kept; nothing is read or written yet.

        Args:
            folder: The data folder of the user.
            find_keyring: Gives the keyring, or None; called once at most.
        """
        self._file = folder / "installation.json"
        self._safe = Safe(folder, find_keyring)
        self._identity: _Identity | None = None
        self._private: Ed25519PrivateKey | None = None
        self._decryption: str | None = None

    @property
    def device(self) -> str:
        """What this installation calls itself (``Laptop 3f9a``), no name of a person or computer."""
        return self._load().device

    def public_key(self) -> bytes:
        """Return the 32 bytes of the public key."""
        return read_public(self._load().key)

    def rename(self, device: str) -> None:
        """Give the device another name; files that were exported before keep the old one.

        Raises:
            WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        name = " ".join(device.split())
        if not name:
            raise WmtError(Code.TITLE_EMPTY)
        if len(name) > DEVICE_LIMIT:
            raise WmtError(Code.TEXT_TOO_LONG, limit=DEVICE_LIMIT, length=len(name))
        self._keep(msgspec.structs.replace(self._load(), device=name))

    def private_key(self) -> Ed25519PrivateKey | None:
        """Return the key that signs, or None while the keyring that holds it cannot be opened.

        Another key in its place would look to others like a stranger's.

        Raises:
            WmtError: ``FILE_UNREADABLE``; ``FILE_UNWRITABLE``, ``DISK_FULL`` when a first key
                cannot be kept.
        """
        identity = self._load()
        if self._private is None:
            try:
                stored = self._safe.get(identity.place, _signing_spot(read_public(identity.key)))
            except KeyringUnreachableError:
                return None
            private = _from_pem(stored)
            if private is not None and public_text(public_bytes(private)) == identity.key:
                self._private = private
            else:
                self._create(identity)
        return self._private

    def recipient(self) -> str:
        """Return what others encrypt files for this installation with (``age1…``).

        Raises:
            WmtError: See ``private_key``.
        """
        try:
            lost = self._stored_decryption_key() is None
        except KeyringUnreachableError:
            lost = False
        if lost:
            secret, recipient = new_identity()
            place = self._safe.put(_decryption_spot(recipient), secret)
            self._keep(
                msgspec.structs.replace(self._load(), recipient=recipient, recipient_place=place)
            )
            self._decryption = secret
        return self._load().recipient

    def decryption_key(self) -> str | None:
        """Return the key that opens files encrypted for this installation, or None without one.

        Raises:
            WmtError: ``KEYRING_LOCKED``: the keyring that holds it cannot be opened;
                ``FILE_UNREADABLE``.
        """
        try:
            return self._stored_decryption_key()
        except KeyringUnreachableError as error:
            raise WmtError(Code.KEYRING_LOCKED) from error

    def _stored_decryption_key(self) -> str | None:
        identity = self._load()
        if self._decryption is None and identity.recipient:
            stored = self._safe.get(identity.recipient_place, _decryption_spot(identity.recipient))
            if stored and recipient_of(stored) == identity.recipient:
                self._decryption = stored
        return self._decryption

    def _load(self) -> _Identity:
        if self._identity is None:
            self._identity = self._read() or self._create()
        return self._identity

    def _read(self) -> _Identity | None:
        """Return the identity on file, or None when there is none that makes sense."""
        data = read_file(self._file)
        if data is None:
            return None
        try:
            identity = msgspec.json.decode(data, type=_Identity)
            read_public(identity.key)
        except ValueError:
            return None
        return identity

    def _create(self, former: _Identity | None = None) -> _Identity:
        """Take the key that lies on file, or make one, put it where it is kept, and then say so."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        on_file = self._safe.get_file(Spot("", _SIGNING_FILE))
        private = _from_pem(on_file) or Ed25519PrivateKey.generate()
        public = public_bytes(private)
        identity = _Identity(
            device=former.device if former else f"Laptop {sha256(public).hexdigest()[:4]}",
            key=public_text(public),
            place=self._safe.put(_signing_spot(public), _to_pem(private)),
            recipient=former.recipient if former else "",
            recipient_place=former.recipient_place if former else "",
        )
        self._keep(identity)
        self._private = private
        return identity

    def _keep(self, identity: _Identity) -> None:
        make_folder(self._file.parent)
        write_whole(self._file, msgspec.json.format(msgspec.json.encode(identity), indent=1))
        self._identity = identity


def _signing_spot(public: bytes) -> Spot:
    return Spot(f"signing key {key_id(public).hex()}", _SIGNING_FILE)


def _decryption_spot(recipient: str) -> Spot:
    name = sha256(recipient.encode()).hexdigest()[:16]
    return Spot(f"decryption key {name}", _DECRYPTION_FILE)


def _to_pem(private: Ed25519PrivateKey) -> str:
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def _from_pem(pem: str | None) -> Ed25519PrivateKey | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        private = load_pem_private_key((pem or "").encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return private if isinstance(private, Ed25519PrivateKey) else None
